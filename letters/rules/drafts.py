"""What a draft is: sentences, each with the facts it rests on and the mould it came from."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sentence:
    """A sentence as the app writes it, and the names of the facts it claims."""

    text: str
    rests_on: tuple[str, ...]
    mould: str


@dataclass(frozen=True)
class Draft:
    """A first draft in paragraphs, the questions left open in it, and what could not be used."""

    key: int
    paragraphs: tuple[tuple[Sentence, ...], ...]
    gaps: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def body(self) -> str:
        """The paragraphs with blank lines between."""
        spoken = (" ".join(one.text for one in paragraph) for paragraph in self.paragraphs)
        return "\n\n".join(spoken)
