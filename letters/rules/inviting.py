"""What somebody invited is no ask: an ask is lifted when it does that and nothing else."""

import re

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
