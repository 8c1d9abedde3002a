"""Sentences of our own drafts and ideas, which ask for nothing: nobody is warned of them."""

import re
from functools import lru_cache

from followup.rules.ideas import IDEAS
from letters.rules.asking import asks
from letters.rules.asking.sentences import sentence_spans
from letters.rules.wording import giving, openings, thanks

GAP = re.compile(r"\{\w+\}")
LONGEST_GAP = 300  # characters, as long as the longest fact a draft speaks of


def is_our_own(sentence: str) -> bool:
    """Whether a sentence is one of our drafts', and what was filled in asks for nothing either."""
    match = pattern().fullmatch(sentence)
    return bool(match) and not any(asks(gap) for gap in match.groups() if gap)


@lru_cache(maxsize=1)
def pattern() -> re.Pattern:
    """Every sentence a draft can be made of, whatever stands in its gaps; most words first."""
    ours = {expression(one) for one in [*our_sentences(), *our_takeaways()]}
    longest_first = sorted(ours, key=lambda one: (-len(one), one))
    return re.compile("|".join(longest_first), re.DOTALL)


def our_sentences() -> list[str]:
    """Each sentence of our wordings, with its gaps as they are."""
    return [
        template[start:end]
        for module in (giving, openings, thanks)
        for name, templates in vars(module).items()
        if name.isupper()
        for template in templates
        for start, end in sentence_spans(template)
    ]


def our_takeaways() -> list[str]:
    """Each sentence of what our ideas say that they are good for."""
    return [
        idea.takeaway[start:end] for idea in IDEAS for start, end in sentence_spans(idea.takeaway)
    ]


def expression(sentence: str) -> str:
    """A sentence as a pattern: its words as they are, anything in its gaps."""
    return f"(.{{0,{LONGEST_GAP}}})".join(re.escape(piece) for piece in GAP.split(sentence))
