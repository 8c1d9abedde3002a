"""Paper, made apart: the functions of `letters.paper` and its pictures, each call done by a small
warm process that may be killed and takes nothing but its letter along.

Same arguments, same results. Three things may be raised on top: TooBusyForPaper when all presses
are taken, TooMuchForPaper at a limit of time or memory, PressFailed for what nobody foresaw.
"""

import atexit
import math
import os
import threading
from collections.abc import Sequence

from letters.paper import (
    CoverRow,
    Edition,
    Mail,
    PaperUnavailable,
    PrepSheet,
    Printed,
    Problem,
    Proof,
    Run,
    TooMuchForPaper,
    over_the_limit,
)
from letters.pressroom.press import PressFailed
from letters.pressroom.remembering import Memory
from letters.pressroom.room import Room, TooBusyForPaper

__all__ = [
    "REFUSALS",
    "PaperUnavailable",
    "PressFailed",
    "TooBusyForPaper",
    "TooMuchForPaper",
    "cover_sheet",
    "edition",
    "is_set",
    "label_problems",
    "labels",
    "page_sizes",
    "picture",
    "prep_sheet",
    "press",
    "problems",
    "proof",
    "test_sheet",
    "typeset",
    "typeset_letter",
    "warm_up",
]

# All that can be raised for want of a page; each says in a sentence why.
REFUSALS = (PaperUnavailable, TooMuchForPaper, PressFailed)
JOBS = "letters.pressroom.jobs"
SECONDS = 10  # of the processor, for a job; a letter takes 0.04 on a machine of 2024
SECONDS_EACH = 0.3  # for every letter of many, so that a slow machine may print a hundred
MANY = ("typeset", "edition", "labels", "label_problems")  # jobs that take a list first
ONE_SIDED = Run()

remembered = Memory()
opening = threading.Lock()
opened: list[Room] = []


def typeset(mails: Sequence[Mail], run: Run = ONE_SIDED) -> Printed:
    """`letters.paper.typeset`, apart."""
    return press("typeset", tuple(mails), run)


def edition(mails: Sequence[Mail], run: Run = ONE_SIDED) -> Edition:
    """`letters.paper.edition`, apart."""
    return press("edition", tuple(mails), run)


def proof(mail: Mail) -> Proof:
    """`letters.paper.proof`, apart; its problems and its pages are then remembered together."""
    return press("proof", mail)


def is_set(mail: Mail) -> bool:
    """Whether the pages of this mail are remembered, so that asking for them costs nothing."""
    return ("proof", (mail,)) in remembered


def typeset_letter(mail: Mail) -> Printed:
    """`letters.paper.typeset_letter`, apart."""
    return proof(mail).printed


def problems(mail: Mail) -> list[Problem]:
    """`letters.paper.problems`, apart."""
    try:
        return list(proof(mail).problems)
    except TooMuchForPaper as limit:
        return [over_the_limit(limit)]


def labels(
    addresses: Sequence[tuple[str, ...]], sheet: str, first: int = 1, face: str = ""
) -> Printed:
    """`letters.paper.labels`, apart."""
    return press("labels", tuple(addresses), sheet, first, face)


def label_problems(
    addresses: Sequence[tuple[str, ...]], sheet: str, face: str = "", country: str = ""
) -> list[Problem]:
    """`letters.paper.label_problems`, apart."""
    return press("label_problems", tuple(addresses), sheet, face, country)


def cover_sheet(
    rows: Sequence[CoverRow], heading: str, form: str, country: str = "", face: str = ""
) -> Printed:
    """`letters.paper.cover_sheet`, apart."""
    return press("cover_sheet", tuple(rows), heading, form, country, face)


def prep_sheet(sheet: PrepSheet, country: str = "", face: str = "") -> Printed:
    """`letters.paper.prep_sheet`, apart."""
    return press("prep_sheet", sheet, country, face)


def test_sheet(
    envelope: str, feed: str = "LANDSCAPE", offset: tuple[float, float] = (0, 0)
) -> Printed:
    """`letters.paper.test_sheet`, apart."""
    return press("test_sheet", envelope, feed, tuple(offset))


test_sheet.__test__ = False  # what it is for is another kind of test


def picture(pdf: bytes, page: int, width_px: int) -> bytes:
    """`letters.paper.pictures.picture`, apart."""
    return press("picture", bytes(pdf), page, width_px)


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """`letters.paper.pictures.page_sizes`, apart."""
    return press("page_sizes", bytes(pdf))


def press(job: str, *args):
    """Have one of the jobs in `jobs.JOBS` done, or remember what it answered to the same."""
    from letters.pressroom.jobs import JOBS as known

    if job not in known:
        raise ValueError(f"No press does this: {job!r}")
    return remembered((job, args), lambda: room().do(job, args, seconds_for(job, args)))


def seconds_for(job: str, args: tuple) -> int:
    letters = len(args[0]) if job in MANY else 1
    return max(SECONDS, math.ceil(SECONDS_EACH * letters))


def warm_up() -> None:
    """Start the presses, so that the first letter need not wait for them; returns at once."""
    room().warm_up()


def room() -> Room:
    """This process's presses: two, or one on a single core, or as many as PAPER_PRESSES says."""
    with opening:
        if not opened:
            opened.append(Room(JOBS, size=presses_wanted()))
        return opened[0]


def presses_wanted() -> int:
    from django.conf import settings

    has_affinity = hasattr(os, "sched_getaffinity")
    cores = len(os.sched_getaffinity(0)) if has_affinity else os.cpu_count() or 1
    return getattr(settings, "PAPER_PRESSES", None) or min(2, cores)


@atexit.register
def close() -> None:
    """End the presses of this process; the next letter starts new ones."""
    while opened:
        opened.pop().close()


def begin_anew() -> None:
    """After a fork the presses are the parent's, and a lock may be held by a thread left behind."""
    global opening
    opening = threading.Lock()
    remembered.lock = threading.Lock()
    while opened:
        opened.pop().forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=begin_anew)
