"""One worker as its parent sees it: a child process, started, asked and, if need be, killed."""

import os
import pickle
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from multiprocessing import Pipe
from pathlib import Path
from typing import Any

from letters.paper import TooMuchForPaper
from letters.render_pool.protocol import REFUSALS, receive_answer
from letters.render_pool.sandbox import MEMORY

ROOT = Path(__file__).resolve().parents[2]
MAIN = "letters.render_pool.worker_main"
FOLDER = "followup-worker-"  # then the number of the parent
START = 60  # seconds; 1 is usual, and a machine may be busy
# All that a worker learns of its surroundings: where programs, libraries and fonts lie.
KEPT = (
    *("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH"),
    *("DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH"),
    *("XDG_CACHE_HOME", "XDG_DATA_DIRS"),
)


class WorkerDied(RuntimeError):
    """A worker ended in the middle of a job, for no limit of ours."""


class RenderFailed(RuntimeError):
    """A job ended in an error that nobody foresaw; the message says where, not with which words."""


@dataclass(frozen=True)
class Limits:
    """What one worker may take."""

    memory: int = MEMORY
    jobs: int = 50  # then a new worker takes its place


class WorkerProcess:
    """Not for two threads at a time: `pool.Pool` sees to that. Wait until it is ready first."""

    def __init__(self, jobs: str, limits: Limits):
        self.limits = limits
        self.done = 0
        self.fit = True
        remove_orphaned_folders()
        # An empty place to be in, and for the fonts that WeasyPrint copies.
        self.folder = tempfile.mkdtemp(prefix=f"{FOLDER}{os.getpid()}-")
        self.pipe, theirs = Pipe()
        with theirs:
            told = [str(theirs.fileno()), jobs, str(limits.memory), str(os.getpid())]
            self.process = subprocess.Popen(
                [sys.executable, "-P", "-m", MAIN, *told],
                stdin=subprocess.DEVNULL,
                stdout=2,  # whatever is printed on the way goes to the log
                pass_fds=[theirs.fileno()],
                cwd=self.folder,
                env=environment(self.folder),
            )

    def wait_until_ready(self) -> None:
        """Raises WorkerDied or TooMuchForPaper when it never will be."""
        self.exchange(None, START)

    def do(self, job: str, args: tuple, seconds: int) -> Any:
        """Have a job done within so many seconds of the processor, and half as many more by clock.

        Raises what the job raises, TooMuchForPaper at a limit, WorkerDied and RenderFailed. After
        a limit or a death the worker is no longer fit.
        """
        # Whoever is cut off in the middle leaves an answer in the pipe, with somebody's letter.
        self.fit = False
        how, *what = self.exchange((job, args, seconds), seconds * 1.5)
        self.done += 1
        self.fit = how != "spent" and self.done < self.limits.jobs
        if how == "done":
            return what[0]
        if how == "refused":
            raise REFUSALS[what[0]](what[1])
        raise (TooMuchForPaper if how == "spent" else RenderFailed)(what[0])

    def exchange(self, request: tuple | None, seconds: float) -> tuple:
        """Send a request, if there is one, and receive the answer in time.

        A timer kills, for `Connection.poll` would not notice a worker that stops in mid-answer.
        """
        late = threading.Event()

        def end() -> None:
            late.set()
            self.process.kill()

        clock = threading.Timer(seconds, end)
        clock.daemon = True
        clock.start()
        try:
            if request:
                self.pipe.send(request)
            return receive_answer(self.pipe)
        except (OSError, EOFError, pickle.UnpicklingError) as fault:
            self.close()
            if late.is_set() or self.process.returncode == -signal.SIGXCPU:
                raise TooMuchForPaper(too_long(request)) from None
            raise WorkerDied(f"A worker ended with code {self.process.returncode}.") from fault
        finally:
            clock.cancel()

    def close(self) -> None:
        """End it, whatever it is doing, and leave nothing behind."""
        self.fit = False
        self.process.kill()
        self.process.wait()
        self.pipe.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def forget(self) -> None:
        """For a fork of the parent: this worker is not ours, and neither is our end of its pipe."""
        self.process.returncode = 0
        self.pipe.close()


def environment(folder: str) -> dict[str, str]:
    """What a worker finds in its environment: no secret, and no address of a database."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**kept, "PYTHONPATH": os.pathsep.join(paths), "TMPDIR": folder}


def remove_orphaned_folders() -> None:
    """Remove the folders of parents that were killed, and could not do it themselves."""
    for folder in Path(tempfile.gettempdir()).glob(f"{FOLDER}*-*"):
        parent = folder.name.removeprefix(FOLDER).partition("-")[0]
        try:
            os.kill(int(parent), 0)
        except ProcessLookupError:
            shutil.rmtree(folder, ignore_errors=True)
        except (OSError, ValueError):
            pass  # somebody else's


def too_long(request: tuple | None) -> str:
    """The sentence for whoever asked; nobody did while a worker was starting."""
    job, args, seconds = request or ("start", (), START)
    if job in ("typeset", "edition") and len(args[0]) > 1:
        return (
            "These letters take too long to set: the press stopped after "
            f"{seconds} seconds. Print fewer of them at once."
        )
    return (
        f"This letter takes too long to set: the press stopped after {seconds} seconds. Its words "
        "are kept; a shorter text, or one with fewer unusual signs, will print."
    )
