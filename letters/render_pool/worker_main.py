"""What runs in a worker: `python -m letters.render_pool.worker_main PIPE JOBS MEMORY PARENT`.

It reads one request after the other from its pipe, does the job and answers. It has no database, no
secret and no network, and ends when its parent does.
"""

import gc
import sys
from collections.abc import Callable
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path

from letters.render_pool import sandbox
from letters.render_pool.protocol import REFUSALS

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
EVERY = 20_000  # new objects to a collection: a letter makes more, and needs most until it is set
TOO_LARGE = "This takes more memory to set than a letter may: a shorter or plainer text will print."


def main(descriptor: str, jobs: str, memory: str, parent: str) -> None:
    pipe = Connection(int(descriptor))
    sandbox.enter(int(memory), int(parent))
    set_up_django()
    known = import_module(jobs)
    known.warm_up()
    sandbox.refuse_programs()
    gc.collect()
    gc.freeze()  # what is here now stays; no later collection looks through it
    gc.set_threshold(EVERY)
    try:
        pipe.send(("ready",))
        while True:
            job, args, seconds = pipe.recv()
            sandbox.allow_seconds(seconds)
            pipe.send(answer(known.JOBS[job], args))
    except (EOFError, ConnectionError):
        return  # the parent is gone, and so is its letter


def set_up_django() -> None:
    """As much of Django as a template needs, alike to the site's settings where it would show."""
    import django
    from django.conf import settings

    engine = "django.template.backends.django.DjangoTemplates"
    settings.configure(
        TEMPLATES=[{"BACKEND": engine, "DIRS": [TEMPLATES]}], USE_I18N=False, USE_TZ=True
    )
    django.setup()


def answer(job: Callable, args: tuple) -> tuple:
    """("done", result), or how it went instead; an unknown error tells its place, no contents."""
    try:
        return ("done", job(*args))
    except tuple(REFUSALS.values()) as refusal:
        name = next(name for name, kind in REFUSALS.items() if isinstance(refusal, kind))
        return ("refused", name, str(refusal))
    except MemoryError:
        return ("spent", TOO_LARGE)
    except Exception as error:
        place = error.__traceback__
        while place and place.tb_next:
            place = place.tb_next
        where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place else "start"
        return ("failed", f"{type(error).__name__} at {where}")


if __name__ == "__main__":
    main(*sys.argv[1:])
