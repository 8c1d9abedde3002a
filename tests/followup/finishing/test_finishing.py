"""Phrases as people type them and the sentences they come to, read and blessed one by one.

Each table here is named by its field: what was typed, the reader's title, and the sentence; empty
where nothing stands, "-private-" where it is kept from letters.
"""

import csv
from pathlib import Path

import pytest

from followup.finishing import finish
from followup.rules.sentences import Field, Reader

TABLES = sorted(Path(__file__).parent.glob("*.tsv"))


@pytest.mark.whole("reads four hundred phrases a field, which takes seconds")
@pytest.mark.parametrize("table", TABLES, ids=[table.stem for table in TABLES])
def test_every_phrase_comes_to_its_sentence(table):
    with table.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    come = {row["typed"]: come_to(Field(table.stem), row) for row in rows}
    differ = [
        f"{row['typed']!r}: {come[row['typed']]!r}, not {row['sentence']!r}"
        for row in rows
        if come[row["typed"]] != row["sentence"]
    ]
    assert not differ, "\n".join(differ)


def come_to(field, row):
    box = finish(field, row["typed"], Reader("Priya", "Raman", row["title"], "IN_PERSON"))
    return "-private-" if box.private else box.sentence
