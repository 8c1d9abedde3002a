"""Whether a promise is kept with a letter: asked, or taken from what the letter encloses."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from followup.forms.touches import KEPT, OPEN
from letters.models import Letter
from letters.selectors.redrafting import encloses_promise


@dataclass(frozen=True)
class Asked:
    """The question about the promise of one letter, and what is ticked so far."""

    letter: Letter
    answer: str

    @property
    def name(self) -> str:
        return f"promise-{self.letter.pk}"


def asked_of(letter: Letter, answer: str = "") -> Asked | None:
    """The question a letter that carries a promise asks; None for any other."""
    if not letter.touch.keeps_id:
        return None
    return Asked(letter, answer or (KEPT if encloses_promise(letter) else ""))


def promises_said(post: Mapping[str, str], letters: Iterable[Letter]) -> dict[int, bool | None]:
    """By letter, whether its promise is kept with it; None while nobody says so."""
    return {letter.pk: said(post, letter) for letter in letters}


def said(post: Mapping[str, str], letter: Letter) -> bool | None:
    asked = asked_of(letter)
    if asked is None:
        return True
    answer = post.get(asked.name) or asked.answer
    return {KEPT: True, OPEN: False}.get(answer)


def is_promise_said(post: Mapping[str, str], letter: Letter) -> bool:
    """Whether it is known of one letter, as far as it carries a promise."""
    return not letter.touch.keeps_id or post.get("promise") in {KEPT, OPEN}
