"""Labeled sentences, from tables by tabs or from letters in JSON."""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
# Written in other voices; they are never learned from.
APART = tuple(CORPUS / f"apart_{voice}.tsv" for voice in ("one", "two", "three", "four", "five"))


@dataclass(frozen=True)
class Row:
    """One sentence: ASK (direct or indirect) or one of the kinds that are no ask."""

    text: str
    label: str
    directness: str = "-"
    family: str = "-"
    register: str = "-"
    letter: str = ""  # the whole letter, where the sentence stands in one

    @property
    def asks(self) -> bool:
        """Whether it should be flagged."""
        return self.label == "ASK"


def training_rows() -> list[Row]:
    """All that may be learned from: every table of the corpus but those held apart."""
    return [row for path in sorted(CORPUS.glob("*.tsv")) if path not in APART for row in rows(path)]


def apart_rows() -> list[Row]:
    """All that is held apart for the exam."""
    return [row for path in APART for row in rows(path)]


def rows(path: Path) -> list[Row]:
    """The rows of a table, or of a JSON list of letters with their sentences."""
    return list(in_letters(path) if path.suffix == ".json" else in_table(path))


def in_table(path: Path) -> Iterator[Row]:
    """A table with a header; columns it lacks are left empty."""
    with path.open(encoding="utf-8", newline="") as lines:
        quoted = '""' in path.read_text("utf-8")
        for row in csv.DictReader(
            lines, delimiter="\t", quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
        ):
            yield Row(
                text=row["text"],
                label=row["label"],
                directness=row.get("directness", "-"),
                family=row.get("family") or row.get("kind") or "-",
                register=row.get("register") or "-",
            )


def in_letters(path: Path) -> Iterator[Row]:
    """Every sentence of every letter; it is judged where it stands."""
    for letter in json.loads(path.read_text("utf-8")):
        for one in letter["sentences"]:
            yield Row(one["text"], one["label"], one.get("directness", "-"), letter=letter["text"])
