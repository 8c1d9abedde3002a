"""What a letter never repeats to the person it is about: grief, illness, money, gossip, sneers."""

import re

from followup.finishing.manners import TOO_NEAR, UNKIND
from followup.finishing.tact_words import (
    ASKS,
    GOSSIP,
    GRIEF,
    HOME,
    HURTS,
    ILLNESS,
    JESTS,
    LOOKS,
    MONEY,
    SNEERS,
)

PRIVATE = re.compile(
    "|".join((*GRIEF, *ILLNESS, *HOME, *MONEY, *GOSSIP, *LOOKS, *SNEERS, *UNKIND, *HURTS)), re.I
)
NEAR = re.compile("|".join(TOO_NEAR), re.I)
ASKING = re.compile("|".join(ASKS), re.IGNORECASE)


def is_private(text: str) -> bool:
    """Whether words are better kept from the person they are about."""
    return PRIVATE.search(text.replace("’", "'")) is not None


def is_too_near(text: str) -> bool:
    """Whether what somebody told or did is too near to them to be told back to them."""
    return NEAR.search(text.replace("’", "'")) is not None


def jests(text: str) -> bool:
    """Whether what is offered or promised is meant in scorn."""
    return JESTS.search(text.replace("’", "'")) is not None


def asks(text: str) -> bool:
    """Whether what is offered or promised is really something wanted from them."""
    return ASKING.search(text.replace("’", "'")) is not None
