"""How much the paper costs: the render pool beside naive WeasyPrint and, where installed, typst.

Seconds of the processor, those of the worker and of whoever asks it; all sides in turn, ratios
inside a round, medians of the rounds.
"""

import gc
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median

from letters.paper import Envelope, LetterSheet, Mail
from letters.render_pool import JOBS
from letters.render_pool.pool import Pool
from letters.render_pool.worker_process import Limits
from tools.bench import rivals

OURS, NAIVE, TYPST = "ours", "naive", "typst"
PATIENCE = 600  # seconds of the processor; here it is measured, not limited
numbers = count(1)

TALK = (
    "Thank you for the hour you gave me on Thursday, and for the walk to the greenhouse after it. "
    "You asked how I would bring forty volunteers to a muddy field twice, and I have thought about "
    "it since. What worked for us was a list of small jobs with a name beside each of them."
)


def a_letter() -> LetterSheet:
    """About 300 words on one page, no two alike."""
    n = next(numbers)
    return LetterSheet(
        sender=("Sam Doyle", "12 Elm Street", "East Lansing, MI 48823"),
        date="November 23, 2026",
        addressee=(
            f"Ms. Ada Park-{n}",
            "Deputy Director, Volunteer Programs",
            "Northfield Parks and Recreation",
            "400 Grand River Avenue",
            "Northfield, MI 48167",
        ),
        salutation=f"Dear Ms. Park-{n}:",
        body="\n\n".join(f"This is thought {n}.{part}. {TALK}" for part in range(1, 5)),
        closing="Sincerely,",
        signer="Sam Doyle",
        enclosures="Enclosure: a volunteer rota",
        running_name=f"Ms. Ada Park-{n}",
        country="US",
    )


def a_mail(envelope: bool = False) -> Mail:
    letter = a_letter()
    return Mail(letter, Envelope(letter.sender, letter.addressee) if envelope else None)


@dataclass(frozen=True)
class Row:
    """One thing measured, and the most it may be."""

    name: str
    value: float
    unit: str
    bar: float

    @property
    def passes(self) -> bool:
        return self.value <= self.bar

    def __str__(self) -> str:
        verdict = "PASS" if self.passes else "over"
        return f"{self.name:<52} {self.value:8.2f} {self.unit:<8} {verdict} (at most {self.bar})"


class OurWorker:
    """One worker that is never replaced, and its clock."""

    def __init__(self):
        self.pool = Pool(JOBS, size=1, limits=Limits(jobs=sys.maxsize), wait=60)
        with self.pool.lent_worker() as worker:
            self.pid = worker.process.pid

    def do(self, job: str, *args):
        return self.pool.do(job, args, PATIENCE)

    def clock(self) -> float:
        """CPU seconds of the worker so far: Linux has a clock for every process (clock_gettime)."""
        return time.clock_gettime((~self.pid << 3) | 2)

    def megabytes(self) -> float:
        pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def seconds(do: Callable, worker: OurWorker | None = None) -> float:
    """CPU seconds that doing it takes, here and in the worker."""
    clock = worker.clock if worker else lambda: 0.0
    began = time.process_time() + clock()
    do()
    return time.process_time() + clock() - began


def each(times: int, do: Callable) -> None:
    for _ in range(times):
        do()


def in_turn(rounds: int, sides: dict[str, Callable]) -> dict[str, list[float]]:
    """What each side took in every round; `sides` are functions that answer with seconds."""
    taken: dict[str, list[float]] = {name: [] for name in sides}
    for number in range(rounds):
        order = list(sides) if number % 2 else list(reversed(sides))
        for name in order:
            taken[name].append(sides[name]())
    return taken


def ratio(taken: dict, name: str) -> float:
    return median(a / b for a, b in zip(taken[OURS], taken[name], strict=True))


def one_page(worker: OurWorker, signed: str, rounds: int, times: int) -> list[Row]:
    """A warm letter of one page: space for the pen and tags (PDF/UA-1) on our side."""
    typst = rivals.typst_letter()
    sides = {
        OURS: partial(each, times, lambda: worker.do("typeset", (a_mail(),))),
        NAIVE: partial(each, times, lambda: rivals.naive_letter(a_letter(), signed)),
    }
    if typst:
        sides[TYPST] = partial(each, times, lambda: typst(a_letter()))
    for do in sides.values():
        do()
    taken = in_turn(rounds, {name: partial(seconds, do, worker) for name, do in sides.items()})
    shown = ", ".join(f"{name} {1000 * median(took) / times:.1f}" for name, took in taken.items())
    print(f"one warm page, CPU ms: {shown}")
    rows = [Row("one warm page", ratio(taken, NAIVE), "x naive", 0.60)]
    if not typst:
        print("typst is not installed here, so nothing is measured against it")
        return rows
    return [*rows, Row("one warm page", ratio(taken, TYPST), "x typst", 14)]


def first_letter(rounds: int) -> list[Row]:
    """The first letter of a worker that has just warmed up, beside its next five."""
    ratios = []
    for _ in range(rounds):
        worker = OurWorker()
        first, *more = (
            seconds(lambda: worker.do("typeset", (a_mail(),)), worker)  # noqa: B023
            for _ in range(6)
        )
        ratios.append(first / median(more))
        worker.pool.close()
    return [Row("first letter after the start", median(ratios), "x warm", 3)]


def batch(worker: OurWorker, signed: str, rounds: int, letters: int = 100) -> list[Row]:
    """A hundred different letters in one PDF, each counting its own pages."""
    sides = {
        OURS: lambda: worker.do("typeset", tuple(a_mail() for _ in range(letters))),
        NAIVE: lambda: rivals.naive_batch([a_letter() for _ in range(letters)], signed),
    }
    taken = in_turn(rounds, {name: partial(seconds, do, worker) for name, do in sides.items()})
    shown = ", ".join(f"{name} {median(took):.2f}" for name, took in taken.items())
    print(f"{letters} letters in one PDF, CPU s: {shown}")
    size = len(worker.do("typeset", tuple(a_mail() for _ in range(letters))).pdf)
    return [
        Row(f"{letters} letters in one PDF", ratio(taken, NAIVE), "x naive", 0.75),
        Row(f"{letters} letters in one PDF", median(taken[OURS]), "s CPU", 5),
        Row(f"a letter among {letters}", size / letters / 1000, "kB", 4),
    ]


def panel(worker: OurWorker, rounds: int) -> list[Row]:
    """Eight letters and their envelopes in one PDF; and all that a print request does with them:
    each letter proofread, and by itself as it is kept.
    """
    mails = [tuple(a_mail(envelope=True) for _ in range(8)) for _ in range(2 * rounds)]

    plain = [seconds(lambda: worker.do("typeset", mails[n]), worker) for n in range(rounds)]  # noqa: B023
    whole = [seconds(lambda: worker.do("edition", mails[n]), worker) for n in range(rounds)]  # noqa: B023
    return [
        Row("a panel: 8 letters and 8 envelopes", median(plain), "s CPU", 0.8),
        Row("the same, each kept by itself and proofread", median(whole), "s CPU", 0.8),
    ]


def sizes(worker: OurWorker) -> list[Row]:
    pdf = worker.do("typeset", (a_mail(),)).pdf
    return [Row("a letter alone", len(pdf) / 1000, "kB", 16)]


def memory(before: int, after: int) -> list[Row]:
    """How much a worker grows between two of its letters, never replaced."""
    worker = OurWorker()
    each(before, lambda: worker.do("typeset", (a_mail(),)))
    held = worker.megabytes()
    each(after - before, lambda: worker.do("typeset", (a_mail(),)))
    grown = worker.megabytes() - held
    print(f"a worker holds {held:.0f} MB after {before} letters")
    worker.pool.close()
    return [Row(f"growth of a worker, letter {before} to {after}", grown, "MB", 5)]


def run(quick: bool = False) -> bool:
    """Measure, print the table, and answer whether every bar is kept. Needs Django set up."""
    if sys.platform != "linux":
        print("The paper is measured on Linux, which has a clock for every process.")
        return True
    rounds, times = (3, 5) if quick else (5, 20)
    print(f"\nPaper: {rounds} rounds, all sides in turn; medians")
    signed = rivals.signature()
    gc.collect()
    gc.freeze()
    worker = OurWorker()
    try:
        rows = one_page(worker, signed, rounds, times)
        rows += first_letter(rounds)
        rows += batch(worker, signed, 2 if quick else rounds)
        rows += panel(worker, rounds)
        rows += sizes(worker)
    finally:
        worker.pool.close()
    rows += memory(20, 120) if quick else memory(100, 800)
    print(*rows, sep="\n")
    return all(row.passes for row in rows)
