"""Jobs that no press of ours would take on, for the tests of its walls."""

import os
import signal
import socket
import subprocess
import time
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
    for job in (echo, burn, eat, die_once, die, boom, tempt, surroundings, reach_out, network)
} | {"sleep": time.sleep, "pid": os.getpid}
