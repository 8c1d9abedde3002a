"""The exam: `python -m tools.ask_training.exam [PATH ...] [--time]`, by default on rows held apart.

Prints how many asks are caught, how much of what is flagged is an ask, and who is flagged wrongly.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from letters.rules.asking import asks
from tools.ask_training.hostile import HOSTILE, LETTER
from tools.ask_training.rows import APART, Row, rows

Marked = Sequence[tuple[Row, str]]
RANK = ("ask", "maybe", "question", "")


def main(arguments: Sequence[str]) -> None:
    """Examine every path given, or time the reading."""
    if "--time" in arguments:
        print(times())
        return
    for path in [Path(one) for one in arguments] or APART:
        print(f"{path.name}\n{report(marked(rows(path)))}\n")


def marked(examined: Sequence[Row]) -> list[tuple[Row, str]]:
    """Every row with the strongest level it was given."""
    return [(row, level(row)) for row in examined]


def level(row: Row) -> str:
    """The strongest level of a sentence, read alone or where it stands in its letter."""
    found = asks(row.letter or row.text)
    here = [ask.level for ask in found if not row.letter or ask.sentence in row.text]
    return min(here, key=RANK.index, default="")


def captured(answers: Marked, directness: str = "") -> tuple[int, int]:
    """How many asks were flagged, of how many."""
    asked = [level for row, level in answers if row.asks and directness in ("", row.directness)]
    return asked.count("ask"), len(asked)


def precision(answers: Marked) -> float:
    """The share of asks in what was flagged."""
    flagged = [row.asks for row, level in answers if level == "ask"]
    return sum(flagged) / max(1, len(flagged))


def false_alarms(answers: Marked) -> Counter:
    """How often each other label was flagged."""
    return Counter(row.label for row, level in answers if level == "ask" and not row.asks)


def report(answers: Marked) -> str:
    """The figures as lines of text."""
    lines = [f"{len(answers)} sentences, precision {precision(answers):.3f}"]
    for directness in ("direct", "indirect"):
        hit, of = captured(answers, directness)
        lines.append(f"{directness} asks caught {hit} of {of} ({hit / max(1, of):.3f})")
    lines.append(f"false alarms {dict(false_alarms(answers))}")
    lines += by("family", answers, lambda row: row.family)
    return "\n".join(lines + by("register", answers, lambda row: row.register))


def by(name: str, answers: Marked, kind: Callable[[Row], str]) -> list[str]:
    """Captured and falsely flagged for every family or register."""
    lines = [f"by {name}: caught, of, false alarms"]
    for value in sorted({kind(row) for row, _ in answers}):
        part = [(row, level) for row, level in answers if kind(row) == value]
        lines.append("  {:20} {:4} {:4} {:4}".format(value, *captured(part), wrong(part)))
    return lines


def wrong(answers: Marked) -> int:
    """How many were flagged that ask for nothing."""
    return false_alarms(answers).total()


def times(repeats: int = 40) -> str:
    """The 95th percentile of processor time for a letter, and for every hostile text."""
    texts = {"letter of 2,000 characters": LETTER, **HOSTILE}
    asks(LETTER)
    return "\n".join(f"{p95(text, repeats):7.1f} ms  {name}" for name, text in texts.items())


def p95(text: str, repeats: int) -> float:
    """Milliseconds of this process, 95 of 100 times no longer."""
    took = []
    for _ in range(repeats):
        start = time.process_time()
        asks(text)
        took.append(time.process_time() - start)
    return 1000 * sorted(took)[int(0.95 * repeats)]


if __name__ == "__main__":
    main(sys.argv[1:])
