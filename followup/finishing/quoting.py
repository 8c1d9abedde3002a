"""Titles and names in quotation marks: one word while a phrase is read, and whole again after."""

import re
from dataclasses import replace

from followup.rules.sentences import Box

# 'Children of the Heavenly Father'; a 'call of the week' award.
TITLE = re.compile(
    r"(?<!\S)(?:'([A-Z0-9](?:[^']|'(?=[a-z]))*?)'|[\"“]([A-Z0-9][^\"“”]*?)[\"”])(?=$|[\s,.;:!)])|"
    r"(?<=\ba )'([a-z][^']*?)'(?= [a-z])|(?<=\bthe )'([a-z][^']*?)'(?= [a-z])"
)
STANDS_FOR = "Xanadu"
LONGEST = 8  # words; what is longer is what somebody said, and no title


def hidden(text: str) -> tuple[str, list[str]]:
    """The text with a name for each quoted title, and the titles."""
    titles: list[str] = []

    def named(found: re.Match[str]) -> str:
        title = next(group for group in found.groups() if group)
        if len(title.split()) > LONGEST or re.search(
            r"\b(?:said|says|asked|me) $", found.string[: found.start()]
        ):
            return found[0]
        titles.append(title)
        return STANDS_FOR

    return TITLE.sub(named, text), titles


def shown(box: Box, titles: list[str]) -> Box:
    """The box with its titles in quotation marks again; held where one was lost on the way."""
    if not titles or not box.words:
        return box
    words, sentence = box.words, box.sentence
    for title in titles:
        words = words.replace(STANDS_FOR, f"“{title}”", 1)
        sentence = sentence.replace(STANDS_FOR, f"“{title}”", 1)
    return replace(box, words=words, sentence=sentence)
