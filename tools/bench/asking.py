"""Asking a WSGI application for a page, and how long it took."""

import gc
import io
import re
import sys
import time
from dataclasses import dataclass, field

from tools.bench.ground import Life

MAIN = re.compile(r"(?s)<(?:main|body)\b.*?>(.*)</(?:main|body)>")
RECORD = re.compile(r'href="(/\w+/\d+/[\w-]*/?)[?"]')
TEXT = re.compile(r"(?:<[^>]*>|\s)+")


@dataclass
class Times:
    """Milliseconds of every answer, by the clock on the wall and on the processor."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)


def ask(application, life: Life, address: str) -> str:
    """One page, or an error when it is anything but a page."""
    path, _, query = address.partition("?")
    environ = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "SERVER_NAME": "127.0.0.1",
        "SERVER_PORT": "8000",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "HTTP_HOST": "127.0.0.1:8000",
        "HTTP_COOKIE": life.cookies,
        "wsgi.input": io.BytesIO(),
        "wsgi.errors": sys.stderr,
        "wsgi.url_scheme": "http",
    }
    said = []
    answer = application(environ, lambda status, headers: said.append(status))
    body = b"".join(answer)
    answer.close()
    if said != ["200 OK"]:
        raise RuntimeError(f"{address} answered {said[0]}")
    return body.decode()


def time_one(application, life: Life, address: str, times: Times) -> None:
    wall, cpu = time.perf_counter(), time.process_time()
    ask(application, life, address)
    times.cpu.append((time.process_time() - cpu) * 1000)
    times.wall.append((time.perf_counter() - wall) * 1000)


def measure(site, baseline, lives: list[Life], rounds: int) -> dict:
    """Times of the site and of the baseline by (life, page): one after the other in every round."""
    jobs = [(life, page) for life in lives for page in life.addresses]
    times = {(life.name, page): (Times(), Times()) for life, page in jobs}
    gc.collect()
    gc.freeze()  # what was loaded before is not looked through again while pages are timed
    for number in range(rounds):
        for life, page in jobs:
            life.enter()
            pair = list(zip((site, baseline), times[life.name, page], strict=True))
            for application, own in pair if number % 2 else reversed(pair):
                time_one(application, life, life.addresses[page], own)
    return times


def differences(site, baseline, life: Life, page: str) -> set[str]:
    """Links to records that only one of the two has, and names on the baseline the page lacks."""
    life.enter()
    shown, plain = (ask(each, life, life.addresses[page]) for each in (site, baseline))
    shown, plain = (MAIN.findall(body)[0] for body in (shown, plain))
    records = set(RECORD.findall(shown)) ^ set(RECORD.findall(plain))
    texts = re.findall(r"/\d+/[^>]*>([^<>]+)</a>", plain)
    words = TEXT.sub(" ", shown).casefold()
    return records | {text for text in texts if text.casefold() not in words}
