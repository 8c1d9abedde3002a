"""One press as its parent sees it: a child process, started, asked and, if need be, killed."""

import os
import pickle
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from letters.paper import PaperUnavailable, TooMuchForPaper
from letters.pressroom import wire

ROOT = Path(__file__).resolve().parents[2]
START = 60  # seconds; 1 is usual, and a machine may be busy
# All that a press learns of its surroundings: where programs, libraries and fonts lie.
KEPT = (
    *("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "SYSTEMROOT", "LD_LIBRARY_PATH"),
    *("DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH"),
    *("XDG_CACHE_HOME", "XDG_DATA_DIRS"),
)

REFUSALS = {
    kind.__name__: kind
    for kind in (TooMuchForPaper, PaperUnavailable, IndexError, ValueError, TypeError)
}


FOLDER = "followup-press-"  # then the number of the parent


def sweep() -> None:
    """Remove the folders of parents that were killed, and could not do it themselves."""
    for folder in Path(tempfile.gettempdir()).glob(f"{FOLDER}*-*"):
        parent = folder.name.removeprefix(FOLDER).partition("-")[0]
        if os.name == "posix" and parent.isdigit():
            try:
                os.kill(int(parent), 0)
            except ProcessLookupError:
                shutil.rmtree(folder, ignore_errors=True)
            except OSError:
                pass  # somebody else's


class PressDied(RuntimeError):
    """A press ended in the middle of a job, for no limit of ours."""


class PressFailed(RuntimeError):
    """A job ended in an error that nobody foresaw; the message says where, not with which words."""


@dataclass(frozen=True)
class Limits:
    """What one press may take."""

    memory: int = 1 << 30  # bytes of address space; 100 letters in one PDF take a third
    jobs: int = 50  # then a new press takes its place


class Press:
    """Not for two threads at a time: `room.Room` sees to that."""

    def __init__(self, jobs: str, limits: Limits):
        self.limits = limits
        self.done = 0
        self.fit = True
        # An empty place to be in, and for the fonts that WeasyPrint copies.
        sweep()
        self.folder = tempfile.mkdtemp(prefix=f"{FOLDER}{os.getpid()}-")
        worker = ["-P", "-m", "letters.pressroom.worker"]
        self.process = subprocess.Popen(
            [sys.executable, *worker, jobs, str(limits.memory), str(os.getpid())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            cwd=self.folder,
            env=self.surroundings(),
        )

    def surroundings(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
        return {**kept, "PYTHONPATH": os.pathsep.join(paths), "TMPDIR": self.folder}

    def warm_up(self) -> None:
        """Wait until it is ready. Raises PressDied when it never will be."""
        self.hear(START)

    def do(self, job: str, args: tuple, seconds: int):
        """Have a job done within so many seconds of the processor, and half as many more by clock.

        Raises what the job raises, TooMuchForPaper at a limit, PressDied and PressFailed. After
        a limit or a death the press is no longer fit.
        """
        # Whoever is cut off in the middle leaves an answer in the pipe, with somebody's letter.
        self.fit = False
        how, *what = self.hear(seconds * 1.5, (job, args, seconds))
        self.done += 1
        self.fit = how != "spent" and self.done < self.limits.jobs
        if how == "done":
            return what[0]
        if how == "refused":
            raise REFUSALS[what[0]](what[1])
        raise (TooMuchForPaper if how == "spent" else PressFailed)(what[0])

    def hear(self, seconds: float, message=None) -> tuple:
        """Say a message, if there is one, and hear the answer in time."""
        late = threading.Event()
        clock = threading.Timer(seconds, lambda: (late.set(), self.process.kill()))
        clock.daemon = True
        clock.start()
        try:
            if message:
                wire.send(self.process.stdin, message)
            return wire.receive(self.process.stdout, wire.Answer)
        except (OSError, EOFError, pickle.UnpicklingError) as end:
            self.close()
            if late.is_set() or self.process.returncode == -getattr(signal, "SIGXCPU", 0):
                raise TooMuchForPaper(too_long(message)) from None
            raise PressDied(f"A press ended with code {self.process.returncode}.") from end
        finally:
            clock.cancel()

    def close(self) -> None:
        """End it, whatever it is doing, and leave nothing behind."""
        self.fit = False
        self.process.kill()
        self.process.wait()
        self.let_go()
        shutil.rmtree(self.folder, ignore_errors=True)

    def let_go(self) -> None:
        """Close our ends of the pipes, as a fork must that got them with the rest."""
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(OSError):
                pipe.close()


def too_long(message) -> str:
    if message and message[0] in ("typeset", "edition") and len(message[1][0]) > 1:
        return (
            "These letters take too long to set: the press stopped after "
            f"{message[2]} seconds. Print fewer of them at once."
        )
    seconds = f"{message[2]} seconds" if message else "a while"
    return (
        f"This letter takes too long to set: the press stopped after {seconds}. Its words are "
        "kept; a shorter text, or one with fewer unusual signs, will print."
    )
