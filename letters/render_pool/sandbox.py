"""What a worker cannot do: reach a network, start a program, take the machine, outlive its parent.

Each limit stands where the system knows it; Linux knows them all.
"""

import ctypes
import math
import os
import resource
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

# linux/sched.h and linux/prctl.h
CLONE_NEWUSER = 0x10000000
CLONE_NEWNET = 0x40000000
PR_SET_PDEATHSIG = 1

SECONDS = 10  # of the processor, for a job; a letter takes 0.04 on a machine of 2024
SECONDS_EACH = 0.3  # for every letter of many, so that a slow machine may print a hundred
MEMORY = 1 << 30  # bytes of address space; 100 letters in one PDF take a third

PROGRAMS = ("subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system", "pty.")


def enter(memory: int, parent: int) -> None:
    """Every limit that stands while a worker warms up; `memory` in bytes, `parent` a process id."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, who then closes us
    leave_the_network()
    die_with(parent)
    refuse("socket.")
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("500")  # a worker goes before the pages do
    limit(resource.RLIMIT_CORE, 0)  # a core file would hold letters
    limit(resource.RLIMIT_AS, memory)


def leave_the_network() -> None:
    """Move to a network of our own with nothing in it, as far as the kernel lets us.

    Without the rights it takes a user namespace as well, which a kernel may refuse; what remains
    is the refusal of every socket.
    """
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        # For root alone first: in a user namespace root could no longer read others' files.
        if libc.unshare(CLONE_NEWNET):
            libc.unshare(CLONE_NEWNET | CLONE_NEWUSER)


def die_with(parent: int) -> None:
    """Be killed when the thread that started us ends, also in the middle of a letter.

    Elsewhere than on Linux a worker ends when it next looks for a message and finds no parent.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(0)


def refuse(*beginnings: str) -> None:
    """Refuse all that Python's audit events of these names announce, for good."""

    def hook(event: str, arguments: tuple) -> None:
        if event.startswith(beginnings):
            raise PermissionError(f"A worker does not do this: {event}")

    sys.addaudithook(hook)


def refuse_programs() -> None:
    """For after the warm-up: looking for a library may start ldconfig."""
    refuse(*PROGRAMS)


def limit(kind: int, most: int) -> None:
    with suppress(ValueError, OSError):  # macOS does not take all of them
        resource.setrlimit(kind, (most, most))


def allow_seconds(seconds: int) -> None:
    """End this process when it has used so many more seconds of the processor (by SIGXCPU)."""
    spent = math.ceil(time.process_time())
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (spent + seconds, hard))
