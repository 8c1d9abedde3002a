"""Make the table of meanings: `python -m language.meanings`, where `dev.py meaning` was run.

Reads each word of the table there is (or of a file, commonest first) with all-MiniLM-L6-v2 and
keeps the 128 directions in which words differ most, one byte each. Also reads the world's
subjects for the model itself. Not used at run time; takes about five minutes on one core.
"""

import argparse
from pathlib import Path

from followup.offering import minilm, table

SIZE = 128
EVENED = 0.25  # how far the strongest directions are drawn level with the weakest


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", type=Path, help="a file of words, one a line, commonest first")
    return parser.parse_args()


def rows_of(words: list[str]):
    """A row of signed bytes for each word."""
    np = minilm.model().np
    found = minilm.vectors(words)
    found = found - found.mean(0)
    _, strengths, directions = np.linalg.svd(found, full_matrices=False)
    found = found @ directions[:SIZE].T / strengths[:SIZE] ** EVENED
    return np.rint(found / np.abs(found).max(1, keepdims=True) * 127).astype(np.int8)


def weights_of(words: list[str]):
    """How much each word tells, 1 to 255, by how far down the list of common words it stands."""
    np = minilm.model().np
    rarity = np.log(2 + np.arange(len(words)))
    return np.rint(1 + 254 * rarity / rarity.max()).astype(np.uint8)


def write(words: list[str]) -> None:
    head = f"{len(words)}\n{SIZE}\n" + "\n".join(words) + "\n\n"
    table.FILE.write_bytes(head.encode() + weights_of(words).tobytes() + rows_of(words).tobytes())
    subjects = table.SUBJECTS.read_text().splitlines()
    minilm.SUBJECTS.write_bytes(b"".join(minilm.meanings(((1.0, s),) for s in subjects)))


def main() -> None:
    chosen = options().words
    write(chosen.read_text().split() if chosen else list(table.table().places))


if __name__ == "__main__":
    main()
