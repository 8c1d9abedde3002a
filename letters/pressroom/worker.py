"""A press: `python -m letters.pressroom.worker JOBS MEMORY PARENT`, started by `press.Press`.

It reads one message after the other from its standard input, does the job and writes the answer.
It has no database, no secret and no network, and ends when its input does.
"""

import gc
import os
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from letters.paper import PaperUnavailable, TooMuchForPaper
from letters.pressroom import walls, wire

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
REFUSALS = (TooMuchForPaper, PaperUnavailable, IndexError, ValueError, TypeError)
EVERY = 20_000  # new objects to a collection: a letter makes more, and needs most until it is set
TOO_LARGE = "This takes more memory to set than a letter may: a shorter or plainer text will print."


def main(jobs: str, memory: str, parent: str) -> None:
    questions, answers = os.fdopen(os.dup(0), "rb", 0), os.fdopen(os.dup(1), "wb", 0)
    os.dup2(2, 1)  # whatever is printed on the way goes to the log, not among the answers
    walls.build(int(memory), int(parent))
    set_up_django()
    known = import_module(jobs)
    known.warm_up()
    walls.refuse_programs()
    gc.collect()
    gc.freeze()  # what is here now stays; no later collection looks through it
    gc.set_threshold(EVERY)
    wire.send(answers, ("ready",))
    while True:
        try:
            job, args, seconds = wire.receive(questions)
        except EOFError:
            return
        walls.allow_seconds(seconds)
        wire.send(answers, answer(known.JOBS[job], args))


def set_up_django() -> None:
    """As much of Django as a template needs, like the project's settings where it would show."""
    import django
    from django.conf import settings

    engine = "django.template.backends.django.DjangoTemplates"
    settings.configure(
        TEMPLATES=[{"BACKEND": engine, "DIRS": [TEMPLATES]}], USE_I18N=False, USE_TZ=True
    )
    django.setup()


def answer(job, args: tuple) -> tuple:
    """("done", result), or how it went instead; an unknown error tells its place, no contents."""
    try:
        return ("done", job(*args))
    except REFUSALS as refusal:
        kind = next(kind for kind in REFUSALS if isinstance(refusal, kind))
        return ("refused", kind.__name__, str(refusal))
    except MemoryError:
        return ("spent", TOO_LARGE)
    except Exception as error:
        place = error.__traceback__
        while place.tb_next:
            place = place.tb_next
        where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}"
        return ("failed", f"{type(error).__name__} at {where}")


if __name__ == "__main__":
    with suppress(BrokenPipeError):  # the parent is gone, and so is its letter
        main(*sys.argv[1:])
