"""Make the table of meanings: `python -m tools.ask_training.meanings --wordnet FOLDER`.

Reads each word of the table there is (or of a file, commonest first) with all-MiniLM-L6-v2, keeps
the 128 directions in which words differ most, then turns the rows until the words of a short text,
summed, point where the model points for the whole of it. The texts are definitions of WordNet 3.0.
Also reads the world's subjects for the model itself. Wants what `dev.py meaning` installs; not
used at run time; takes about a quarter of an hour on one core.
"""

import argparse
import random
from pathlib import Path

from followup.matching import minilm, table
from followup.rules.matching import roots, spelled

SIZE = 128
EVENED = 0.25  # how far the strongest directions are drawn level with the weakest
MOST_TEXTS, LENGTHS = 42_000, range(16, 140)
ROUNDS, AT_ONCE, STEP, HELD = 6, 256, 0.01, 0.05  # HELD: how hard a row is drawn back


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wordnet", type=Path, required=True, help="with data.noun and data.verb")
    parser.add_argument("--words", type=Path, help="a file of words, one a line, commonest first")
    return parser.parse_args()


def definitions(folder: Path, seed: int = 1) -> list[str]:
    """Short texts such as "wire wool: a mass of woven steel fibers used as an abrasive"."""
    found = []
    for name in ("data.noun", "data.verb"):
        for line in (folder / name).read_text().splitlines():
            if line.startswith("  "):
                continue
            head, _, gloss = line.partition(" | ")
            fields = head.split()
            lemmas = [fields[4 + 2 * place] for place in range(int(fields[3], 16))][:2]
            gloss = gloss.split(';  "')[0].split('; "')[0].strip()
            if len(gloss) in LENGTHS:
                found.append(f"{', '.join(lemmas).replace('_', ' ')}: {gloss}")
    random.Random(seed).shuffle(found)
    return found[:MOST_TEXTS]


def places_of(texts: list[str], words: list[str]) -> list[list[int]]:
    """For each text where its words stand in the table."""
    known = {word: place for place, word in enumerate(words)}
    forms = ([roots(word) for word in spelled(text)] for text in texts)
    return [
        [next(known[form] for form in found if form in known) for found in of_text
         if any(form in known for form in found)]
        for of_text in forms
    ]  # fmt: skip


def first_rows(vectors, mean):
    """The rows to begin with, whose length tells how rare a word is, and how texts are turned."""
    np = minilm.model().np
    _, strengths, directions = np.linalg.svd(vectors - mean, full_matrices=False)
    turn = directions[:SIZE].T / strengths[:SIZE] ** EVENED
    rarity = np.log(2 + np.arange(len(vectors)))
    rows = minilm.units((vectors - mean) @ turn)
    return (rows * (rarity / rarity.max())[:, None]).astype(np.float32), turn


def taught(rows, texts: list[list[int]], wanted):
    """The rows, moved by small steps (Adam) so that the texts' sums point where they should."""
    np = minilm.model().np
    start, slope, square = rows.copy(), np.zeros_like(rows), np.zeros_like(rows)
    order = [index for index, places in enumerate(texts) if places]
    for _ in range(ROUNDS):
        random.Random(len(order)).shuffle(order)
        for begin in range(0, len(order), AT_ONCE):
            chosen = order[begin : begin + AT_ONCE]
            moved, push = pushed(rows, [texts[index] for index in chosen], wanted[chosen])
            push = push[moved] + HELD * (rows[moved] - start[moved])
            slope[moved] = 0.9 * slope[moved] + 0.1 * push
            square[moved] = 0.99 * square[moved] + 0.01 * push**2
            rows[moved] -= STEP * slope[moved] / (np.sqrt(square[moved]) + 1e-6)
    return rows


def pushed(rows, texts: list[list[int]], wanted):
    """Which rows some texts move, and the way each should go."""
    np = minilm.model().np
    flat = np.concatenate(texts)
    text = np.repeat(np.arange(len(texts)), list(map(len, texts)))
    sums = np.zeros((len(texts), rows.shape[1]), np.float32)
    np.add.at(sums, text, rows[flat])
    length = np.linalg.norm(sums, axis=1, keepdims=True) + 1e-9
    toward = sums / length
    alike = (toward * wanted).sum(1, keepdims=True)
    push = np.zeros_like(rows)
    np.add.at(push, flat, (-(wanted - alike * toward) / length)[text] / len(texts) * 50)
    return np.unique(flat), push


def write(words: list[str], rows) -> None:
    """One byte for how much a word tells, and one for each direction."""
    np = minilm.model().np
    lengths = np.linalg.norm(rows, axis=1)
    weights = np.clip(np.rint(lengths / np.quantile(lengths, 0.999) * 255), 1, 255)
    fine = np.rint(rows / np.abs(rows).max(1, keepdims=True) * 127).astype(np.int8)
    head = f"{len(words)}\n{SIZE}\n" + "\n".join(words) + "\n\n"
    table.FILE.write_bytes(head.encode() + weights.astype(np.uint8).tobytes() + fine.tobytes())
    subjects = table.SUBJECTS.read_text().splitlines()
    minilm.SUBJECTS.write_bytes(b"".join(minilm.meanings(((1.0, s),) for s in subjects)))


def main() -> None:
    asked = options()
    words = asked.words.read_text().split() if asked.words else list(table.table().places)
    texts = definitions(asked.wordnet)
    vectors = minilm.vectors(words)
    mean = vectors.mean(0)
    rows, turn = first_rows(vectors, mean)
    wanted = minilm.units((minilm.vectors(texts) - mean) @ turn)
    write(words, taught(rows, places_of(texts, words), wanted))


if __name__ == "__main__":
    main()
