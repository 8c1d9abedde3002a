"""Introducing two people: opt-in first, each asked alone, and easily declined.

Each learns of the other a name, what they do and the subject, and nothing else; nobody's address
is handed on before both have said yes.
"""

from typing import NamedTuple


class Party(NamedTuple):
    """One side of an introduction: the name, how to greet them, what they do, what they love."""

    name: str
    greeting: str
    role: str
    topic: str


def why(one: Party, other: Party) -> str:
    """Why the two might like each other."""
    if one.topic.casefold() == other.topic.casefold():
        return f"Both care about “{one.topic}”."
    return f"{one.name} cares about “{one.topic}”, {other.name} about “{other.topic}”."


def described(party: Party) -> str:
    return f"{party.name} ({party.role})" if party.role else party.name


def note(to: Party, about: Party, signer: str) -> str:
    """The words to one side, before anything is said of it to the other."""
    same = to.topic.casefold() == about.topic.casefold()
    care = f"cares about {about.topic} as you do" if same else f"cares about {about.topic}"
    reason = "" if same else f", and you told me about {to.topic}"
    lines = (
        to.greeting,
        f"I know somebody you might enjoy: {described(about)} {care}{reason}.",
        "If you would like to meet, a word is enough, and I put you in touch once both have said "
        "yes. If not, just leave this be: nobody is waiting, and I pass on no more of either of "
        "you than you read here.",
        signer,
    )
    return "\n\n".join(line for line in lines if line)
