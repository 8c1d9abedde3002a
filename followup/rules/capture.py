"""Something met on the web, as it arrives from a bookmark or a phone's share sheet.

Nothing is fetched: what the page is called, its address and the words marked on it are all there
is to go by.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from followup.rules.matching import singular

LONGEST_TITLE, LONGEST_NOTE, LONGEST_LINK = 200, 4000, 500

# Two topics find as many of the right people as a better model does (research on 58 resources).
TOPICS_WANTED = 2
MOST_TOPICS = 3

LINK = re.compile(r"https?://[^\s<>\"“”]+")

# Pages end their title with their own name: "How to plan shifts | Parks Weekly".
SITE_NAME = re.compile(r"\s+[|–—·»]\s+([^|–—·»]{2,60})$|\s+-\s+([^-]{2,40})$")


@dataclass(frozen=True)
class Captured:
    """The beginnings of a give: all of it may be empty, and all of it can be rewritten."""

    title: str
    link: str
    found_where: str
    note: str
    topics: str


def captured(*, title: str, text: str, url: str, known_topics: Iterable[str] = ()) -> Captured:
    """What a share of `title`, `text` and `url` says, tidied; phones put the address in the text.

    `known_topics` are what the seeker's people care about and what is on the shelf: those that
    stand in the share become its topics, at most three.
    """
    link = first_link(url) or first_link(text) or first_link(title)
    words = LINK.sub("", text).strip()
    name, site = without_site_name(LINK.sub("", title).strip())
    if not name:
        name, _, words = words.partition("\n")
    return Captured(
        title=" ".join(name.split())[:LONGEST_TITLE],
        link=link if len(link) <= LONGEST_LINK else "",
        found_where=site or host_of(link),
        note=words.strip()[:LONGEST_NOTE],
        topics=", ".join(topics_in(f"{title} {text}", known_topics)),
    )


def first_link(text: str) -> str:
    """The first web address in a text, without the punctuation that follows it; "" for none."""
    found = LINK.search(text)
    return found[0].rstrip(".,;:!?)]}'’") if found else ""


def without_site_name(title: str) -> tuple[str, str]:
    """A page's title without the name of its site, and that name; "" when it says none."""
    found = SITE_NAME.search(title)
    if not found or not title[: found.start()].strip():
        return title, ""
    return title[: found.start()].strip(), (found[1] or found[2]).strip()


def host_of(link: str) -> str:
    """The site a link leads to, without "www."; "" for none or one that is malformed."""
    try:
        host = urlsplit(link).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")[:LONGEST_TITLE]


def topics_in(text: str, known_topics: Iterable[str]) -> list[str]:
    """The known topics that stand in a text as whole words, one or many, longest first, three."""
    plain = f" {spaced(text)} "
    found = []
    said = set()
    for topic in sorted({topic.strip() for topic in known_topics}, key=lambda t: (-len(t), t)):
        words = spaced(topic)
        if words and words not in said and f" {words} " in plain and "," not in topic:
            said.add(words)
            found.append(topic)
        if len(found) == MOST_TOPICS:
            break
    return found


def filled_up(topics: str, guessed: Iterable[str]) -> str:
    """A list of topics, with guesses after them until there are two; none says a word again."""
    filled = [topic.strip() for topic in topics.split(",") if topic.strip()]
    said = set(spaced(topics).split())
    for guess in guessed:
        if len(filled) >= TOPICS_WANTED:
            break
        if said.isdisjoint(spaced(guess).split()):
            filled.append(guess)
            said.update(spaced(guess).split())
    return ", ".join(filled)


def spaced(text: str) -> str:
    """Small singular words with single spaces between them and no punctuation."""
    return " ".join(map(singular, re.findall(r"\w+", text.casefold())))


def has_topics_enough(topics: str) -> bool:
    """Whether a comma-separated list names as many topics as it takes to find people by."""
    return sum(bool(topic.strip()) for topic in topics.split(",")) >= TOPICS_WANTED
