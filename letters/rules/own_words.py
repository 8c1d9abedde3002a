"""Sentences of our own drafts and ideas, which ask for nothing: nobody is warned of them."""

import re
from functools import lru_cache

from followup.rules.ideas import IDEAS
from letters.rules.asking import asks
from letters.rules.asking.sentences import sentence_spans
from letters.rules.gaps import gaps_in
from letters.rules.moulds import VOICES

SLOT = re.compile(r"\{[xX]\}")
LONGEST_WORDS = 300  # characters, as long as the longest fact a draft speaks of


def is_our_own(sentence: str) -> bool:
    """Whether a sentence is one of our drafts' or a gap, and what fills it asks for nothing."""
    gaps = gaps_in(sentence)
    if gaps and gaps[0].text == sentence.strip():
        return True
    match = pattern().fullmatch(sentence)
    return match is not None and not any(ask_for(words) for words in match.groups() if words)


def ask_for(words: str) -> bool:
    """Whether words in a slot ask, by themselves and as something the writer promised to do.

    A bare verb reads as a command ("send you the map") until somebody does it.
    """
    return bool(asks(words) and asks(f"I promised to {words[:1].lower()}{words[1:]}."))


def is_part_of_our_own(text: str, start: int, end: int) -> bool:
    """Whether a sentence of a text is one of ours, cut at the full stop of a filled-in "Doe Inc."
    or not, whatever stands around it.
    """
    if is_our_own(text[start:end]):
        return True
    spans = list(sentence_spans(text))
    place = next((place for place, span in enumerate(spans) if span == (start, end)), None)
    if place is None:
        return False
    before = [(one[0], end) for one in spans[max(0, place - 1) : place]]
    after = [(start, one[1]) for one in spans[place + 1 : place + 2]]
    return any(is_our_own(text[begin:stop]) for begin, stop in (*before, *after))


@lru_cache(maxsize=1)
def pattern() -> re.Pattern:
    """Every sentence a draft can be made of, whatever stands in its slots; most words first."""
    ours = {expression(one) for one in [*our_sentences(), *our_takeaways()]}
    longest_first = sorted(ours, key=lambda one: (-len(one), one))
    return re.compile("|".join(longest_first), re.DOTALL)


def our_sentences() -> list[str]:
    """Each sentence of our moulds, with its slots as they are."""
    moulds = [
        mould
        for places in VOICES.values()
        for parts in places.values()
        for pool in parts.values()
        for mould in pool
    ]
    said = [mould[start:end] for mould in moulds for start, end in sentence_spans(mould)]
    return [one for one in said if SLOT.sub("", one).strip(" .")]  # "{X}." is nobody's


def our_takeaways() -> list[str]:
    """Each sentence of what our ideas say that they are good for."""
    return [
        idea.takeaway[start:end] for idea in IDEAS for start, end in sentence_spans(idea.takeaway)
    ]


def expression(sentence: str) -> str:
    """A sentence as a pattern: its words as they are, anything in its slots."""
    return f"(.{{0,{LONGEST_WORDS}}})".join(re.escape(piece) for piece in SLOT.split(sentence))


# Ways of asking that only announce what the writer does. Whoever was invited to write still asks
# when the reader is to do something: "could you call me" is lifted by nothing.
ANNOUNCING = frozenset({"hint", "hope", "performative", "permission", "pitch", "status", "wish"})
BY_ME = r"\b(?:I|I['’](?:ve|ll|d|m)|my|we)\b(?:(?!\byou\b)[^.?!]){0,60}?"
CONTACT = re.compile(
    BY_ME
    + r"\b(?:(?:keep|stay|be|get|remain|getting|staying|keeping|being) in touch|touch base"
    + r"|follow(?:ing|ed)? up|check(?:ing)? (?:in|back)|reach(?:ing)? out|contact(?:ing)?"
    + r"|call(?:ing)?|writ(?:e|ing)|phon(?:e|ing))\b",
    re.IGNORECASE,
)
APPLY = re.compile(
    BY_ME + r"\b(?:appl(?:y|ied|ying)|(?:sent|sending|submitted|put)\b[^.?!]{0,30}\bapplication)\b",
    re.IGNORECASE,
)


def is_invited(sentence: str, family: str, *, to_contact: bool, to_apply: bool) -> bool:
    """Whether a sentence asks for nothing but what was invited: to be in touch, or to apply."""
    if family not in ANNOUNCING:
        return False
    return bool((to_contact and CONTACT.search(sentence)) or (to_apply and APPLY.search(sentence)))
