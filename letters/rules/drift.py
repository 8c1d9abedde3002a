"""What the app wrote, what it would write now, and what the seeker made of it.

A sentence that still stands as it was written follows the facts; one that was touched stays, and
where its facts changed meanwhile it is told what no longer agrees.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from difflib import SequenceMatcher

from letters.rules.asking.sentences import sentence_spans
from letters.rules.drafts import Draft, Sentence

# What a letter brings: it has to speak of these, in whatever words.
BROUGHT = frozenset({"gift", "promise"})
KIN = 0.4  # of the words in their order: less is another sentence


@dataclass(frozen=True)
class Change:
    """What the app wrote and would write now; None where there is nothing."""

    was: Sentence | None
    now: Sentence | None

    @property
    def mould(self) -> str:
        """By what it is known again: the mould of what was written, else of what would be."""
        known = self.was or self.now
        return known.mould if known else ""

    @property
    def rests_on(self) -> tuple[str, ...]:
        """The facts of which one has changed."""
        known = self.was or self.now
        return known.rests_on if known else ()


@dataclass(frozen=True)
class Drift:
    """A change that waits for its writer, and the sentence of the letter it is about.

    `says` is empty where the letter does not speak of it at all.
    """

    change: Change
    says: str = ""

    @property
    def follows(self) -> bool:
        """Whether the letter says it as the app wrote it, so that it follows by itself."""
        return bool(self.change.was and self.says == self.change.was.text)


def changes(written: Sequence[Sentence], fresh: Sequence[Sentence]) -> list[Change]:
    """What differs between the sentences as written and those of a fresh draft.

    A sentence answers the one of the same mould; where a mould is gone, one that speaks of the
    same facts. A fresh draft without a sentence is none.
    """
    if not fresh:
        return []
    new = [one for one in fresh if one.mould not in {was.mould for was in written}]
    same = {one.mould: one for one in fresh}
    found = []
    for was in written:
        now = same.get(was.mould) or next((one for one in new if takes_over(was, one)), None)
        new = [one for one in new if one is not now]
        found.append(Change(was, now))
    found += (Change(None, now) for now in new)
    return [one for one in found if not (one.was and one.now and one.was.text == one.now.text)]


def takes_over(was: Sentence, now: Sentence) -> bool:
    """Whether a sentence speaks of what another one did, or fills a gap that names no fact."""
    return bool(set(was.rests_on) & set(now.rests_on)) or (is_gap(was) and not was.rests_on)


def is_gap(sentence: Sentence) -> bool:
    return sentence.text.startswith("[") and sentence.text.endswith("]")


def followed(body: str, written: Sequence[Sentence], draft: Draft) -> tuple[str, list[Sentence]]:
    """The body with every sentence that still stands as written brought up to date, and the
    sentences as they are written now.

    A body without a word of the seeker's becomes the draft; no body becomes empty.
    """
    fresh = sentences_of(draft)
    if fresh and is_untouched(body, written):
        return draft.body, fresh
    kept = list(written)
    for change in changes(written, fresh):
        place = place_of(change.was, body) if change.was else None
        if change.was is None or place is None:
            continue
        text = put(body, place, change.now.text if change.now else "")
        if text:
            body, kept = text, accepted(kept, change)
    return body, kept


def drifts(body: str, written: Sequence[Sentence], draft: Draft) -> list[Drift]:
    """What no longer agrees, sentences included that would follow by themselves."""
    return [
        Drift(change, says)
        for change in changes(written, sentences_of(draft))
        for says in said_of(body, change, written)
    ]


def said_of(body: str, change: Change, written: Sequence[Sentence]) -> Iterator[str]:
    """What a letter says of a change: one sentence, an empty one where it lacks it, or nothing."""
    if change.was and place_of(change.was, body):
        yield change.was.text
        return
    if change.now and place_of(change.now, body):
        return
    kin = kin_of(change.was.text, touched_in(body, written)) if change.was else ""
    if kin and change.was:
        if change.now is None or alike(kin, change.was.text) >= alike(kin, change.now.text):
            yield kin
    elif change.now and BROUGHT & set(change.rests_on):
        yield ""


def mended(body: str, written: Sequence[Sentence], drift: Drift) -> tuple[str, list[Sentence]]:
    """The body with the app's new sentence in place of what it says, or without that sentence."""
    now = drift.change.now.text if drift.change.now else ""
    place = span_of(drift.says, body) if drift.says else None
    text = put(body, place, now) if place else with_sentence(body, now)
    return (text, accepted(written, drift.change)) if text else (body, list(written))


def accepted(written: Sequence[Sentence], change: Change) -> list[Sentence]:
    """The sentences as written once a change is agreed to, whatever the letter says."""
    if change.was is None:
        return [*written, change.now] if change.now else list(written)
    now = [change.now] if change.now else []
    return [one for was in written for one in (now if was == change.was else [was])]


def as_kept(sentences: Sequence[Sentence]) -> list[dict]:
    """Sentences as a letter keeps them."""
    return [asdict(one) for one in sentences]


def from_kept(kept: Sequence[dict]) -> list[Sentence]:
    """Sentences as a letter kept them."""
    return [Sentence(one["text"], tuple(one["rests_on"]), one["mould"]) for one in kept]


def sentences_of(draft: Draft) -> list[Sentence]:
    """The sentences of a draft in their order."""
    return [one for paragraph in draft.paragraphs for one in paragraph]


def place_of(sentence: Sentence, body: str) -> tuple[int, int] | None:
    """Where a sentence stands just as it was written, from its beginning to its end."""
    return span_of(sentence.text, body)


def span_of(text: str, body: str) -> tuple[int, int] | None:
    begins = {start for start, _ in sentence_spans(body)}
    for found in re.finditer(re.escape(text), body):
        start, end = found.span()
        if start in begins and (end == len(body) or body[end].isspace()):
            return start, end
    return None


def is_untouched(body: str, written: Sequence[Sentence]) -> bool:
    """Whether a body is made of the sentences as written and nothing else."""
    for one in written:
        place = place_of(one, body)
        if place is None:
            return False
        body = put(body, place, "")
    return bool(written) and not body.strip()


def put(body: str, place: tuple[int, int], text: str) -> str:
    """The body with a text in a place; without one, no empty paragraph stays behind."""
    start, end = place
    if text:
        return body[:start] + text + body[end:]
    before, after = body[:start].rstrip(" "), body[end:].lstrip(" ")
    if not before.strip() or not after.strip():
        return before.rstrip() + after.lstrip()
    if before.endswith("\n") or after.startswith("\n"):
        return f"{before.rstrip()}\n\n{after.lstrip()}"
    return f"{before} {after}"


def with_sentence(body: str, text: str) -> str:
    """The body with one sentence more: a paragraph before the last one, which takes leave."""
    *paragraphs, last = body.strip().split("\n\n")
    return "\n\n".join([*paragraphs, *([text] if text else []), last])


def touched_in(body: str, written: Sequence[Sentence]) -> list[str]:
    """The sentences of a body that do not stand in it as they were written."""
    own = {one.text[i:j] for one in written for i, j in sentence_spans(one.text)}
    return [body[i:j] for i, j in sentence_spans(body) if body[i:j] not in own]


def kin_of(text: str, sentences: Sequence[str]) -> str:
    """The sentence that was most probably made of this one; empty when none was."""
    nearest = max(sentences, key=lambda one: alike(one, text), default="")
    return nearest if nearest and alike(nearest, text) >= KIN else ""


def alike(one: str, other: str) -> float:
    """How many of their words two sentences share in their order, from 0 to 1."""
    words = (re.findall(r"\w+", one.casefold()), re.findall(r"\w+", other.casefold()))
    return SequenceMatcher(None, *words, autojunk=False).ratio()
