"""Paper, made apart: the functions of `letters.paper` and its pictures, each call done by a small
warm process that may be killed and takes nothing but its letter along.

Same arguments, same results. Three things may be raised on top: TooBusyForPaper when all workers
are taken, TooMuchForPaper at a limit of time or memory, RenderFailed for what nobody foresaw.
"""

import atexit
import inspect
import math
import os
import threading
from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from letters import paper
from letters.paper import (
    Mail,
    PaperUnavailable,
    Printed,
    Problem,
    TooMuchForPaper,
    over_the_limit,
    pictures,
)
from letters.render_pool.cache import ResultCache
from letters.render_pool.jobs import JOBS as KNOWN
from letters.render_pool.pool import Pool, TooBusyForPaper
from letters.render_pool.sandbox import SECONDS, SECONDS_EACH
from letters.render_pool.worker_process import RenderFailed

__all__ = [
    "REFUSALS",
    "PaperUnavailable",
    "RenderFailed",
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
    "problems",
    "proof",
    "render",
    "test_sheet",
    "typeset",
    "typeset_letter",
    "warm_up",
]

P = ParamSpec("P")
R = TypeVar("R")

# All that can be raised for want of a page; each says in a sentence why.
REFUSALS = (PaperUnavailable, TooMuchForPaper, RenderFailed)
JOBS = "letters.render_pool.jobs"
MANY = ("typeset", "edition", "labels", "label_problems")  # jobs that take a list first

results = ResultCache(f"render_pool {os.getpid()}")
opening = threading.Lock()
opened: list[Pool] = []


def apart(job: Callable[P, R]) -> Callable[P, R]:
    """The same function, done by a worker; its arguments are written out, so that the same letter
    is the same however it was asked for.
    """
    signature = inspect.signature(job)

    @wraps(job)
    def asked(*args: P.args, **kwargs: P.kwargs) -> R:
        given = signature.bind(*args, **kwargs)
        given.apply_defaults()
        return render(job.__name__, *map(frozen, given.args))

    return asked


def frozen(argument: Any) -> Any:
    """Lists as tuples; bytes as bytes, however a database hands them out."""
    if isinstance(argument, list):
        return tuple(argument)
    return bytes(argument) if isinstance(argument, memoryview) else argument


typeset = apart(paper.typeset)
edition = apart(paper.edition)
proof = apart(paper.proof)
labels = apart(paper.labels)
label_problems = apart(paper.label_problems)
cover_sheet = apart(paper.cover_sheet)
prep_sheet = apart(paper.prep_sheet)
test_sheet = apart(paper.test_sheet)
picture = apart(pictures.picture)
page_sizes = apart(pictures.page_sizes)


def is_set(mail: Mail) -> bool:
    """Whether the pages of this mail are kept, so that asking for them costs nothing."""
    return ("proof", (mail,)) in results


def typeset_letter(mail: Mail) -> Printed:
    """`letters.paper.typeset_letter`, apart; its pages and its problems are kept together."""
    return proof(mail).printed


def problems(mail: Mail) -> list[Problem]:
    """`letters.paper.problems`, apart."""
    try:
        return list(proof(mail).problems)
    except TooMuchForPaper as limit:
        return [over_the_limit(limit)]


def render(job: str, *args: Any) -> Any:
    """Have one of the jobs in `jobs.JOBS` done, or answer as to the same before."""
    if job not in KNOWN:
        raise ValueError(f"No worker does this: {job!r}")
    return results.get_or_make(
        (job, args), lambda: current_pool().do(job, args, seconds_for(job, args))
    )


def seconds_for(job: str, args: tuple) -> int:
    letters = len(args[0]) if job in MANY else 1
    return max(SECONDS, math.ceil(SECONDS_EACH * letters))


def warm_up() -> None:
    """Start the workers, so that the first letter need not wait for them; returns at once."""
    current_pool().warm_up()


def current_pool() -> Pool:
    """This process's workers: two, or one on a single core, or as many as RENDER_WORKERS says."""
    with opening:
        if not opened:
            opened.append(Pool(JOBS, size=workers_wanted()))
        return opened[0]


def workers_wanted() -> int:
    from django.conf import settings

    has_affinity = hasattr(os, "sched_getaffinity")
    cores = len(os.sched_getaffinity(0)) if has_affinity else os.cpu_count() or 1
    return getattr(settings, "RENDER_WORKERS", None) or min(2, cores)


@atexit.register
def close() -> None:
    """End the workers of this process; the next letter starts new ones."""
    while opened:
        opened.pop().close()


def begin_anew() -> None:
    """After a fork the workers are the parent's, and a lock may be held by a thread left behind."""
    global opening, results
    opening = threading.Lock()
    results = ResultCache(f"render_pool {os.getpid()}")
    while opened:
        opened.pop().forget()


os.register_at_fork(after_in_child=begin_anew)
