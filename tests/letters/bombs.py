"""Jobs that no worker of ours would take on, for the tests of its sandbox."""

import os
import signal
import socket
import subprocess
import threading
import time
from contextlib import suppress
from pathlib import Path


def echo(*said):
    return list(said)


def burn():
    while True:
        pass


def eat():
    eaten = []
    while True:
        eaten.append(bytes(50_000_000))


def die_once(mark: str) -> str:
    if not os.path.exists(mark):
        Path(mark).touch()
        die()
    return "done at the second try"


def die():
    os.kill(os.getpid(), signal.SIGKILL)


def die_answering(mark: str) -> bytes:
    """Killed, the first time, when half of a long answer is said."""
    if not os.path.exists(mark):
        Path(mark).touch()
        threading.Timer(0.1, die).start()
        return bytes(150_000_000)
    return b"at the second try"


def descriptors() -> dict[str, str]:
    """What is open, by its number, the standard three left out."""
    found = {}
    for number in set(os.listdir("/proc/self/fd")) - {"0", "1", "2"}:
        with suppress(OSError):  # the listing itself was open
            found[number] = os.readlink(f"/proc/self/fd/{number}")
    return found


def boom():
    raise ZeroDivisionError("The words of a letter.")


def tempt(mark: str):
    """An answer that would make a file when it is read."""

    class Tempting:
        def __reduce__(self):
            return os.mkdir, (mark,)

    return Tempting()


def surroundings() -> dict:
    return dict(os.environ)


def surroundings_at_the_start() -> bytes:
    return Path("/proc/self/environ").read_bytes()


def reach_out(port: int) -> list[str]:
    """The ways to reach a network or start a program that are open after all."""
    ways = {
        "a socket": socket.socket,
        "a connection": lambda: socket.create_connection(("127.0.0.1", port), 1),
        "a name": lambda: socket.getaddrinfo("localhost", port),
        "a program": lambda: subprocess.run(["true"]),
        "a shell": lambda: os.system("true"),
        "a fork": lambda: os.fork() or os._exit(0),
    }
    return [name for name, way in ways.items() if works(way)]


def works(way) -> bool:
    try:
        way()
    except PermissionError:
        return False
    return True


def network() -> str:
    return os.readlink("/proc/self/ns/net")


def warm_up():
    pass


JOBS = {
    job.__name__: job
    for job in (echo, burn, eat, die_once, die, die_answering, boom, tempt, reach_out, network)
}
JOBS |= {job.__name__: job for job in (surroundings, surroundings_at_the_start, descriptors)}
JOBS |= {"sleep": time.sleep, "pid": os.getpid}
