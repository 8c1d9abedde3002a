"""What a worker may not do to its seeker, to other seekers and to the machine."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from letters import paper, render_pool
from letters.paper import PaperUnavailable, TooMuchForPaper, availability, pictures
from letters.render_pool.pool import Places, Pool, TooBusyForPaper
from letters.render_pool.worker_process import Limits, RenderFailed
from tests.builders import mail

ROOT = Path(__file__).resolve().parents[2]
BOMBS = "tests.letters.bombs"
linux = pytest.mark.skipif(sys.platform != "linux", reason="This limit stands on Linux only.")


@pytest.fixture(scope="module")
def pool():
    open_pool = Pool(BOMBS, size=2, limits=Limits(memory=1 << 29))
    yield open_pool
    open_pool.close()


@pytest.fixture
def pango():
    try:
        availability.press()
    except PaperUnavailable as missing:
        pytest.skip(str(missing))


def gone(pid: int, within: float = 60) -> bool:
    """Whether a process ends; one that waits to be reaped has ended."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False


def test_paper_made_apart_is_the_same_to_the_byte(pango):
    mails = [mail(), mail(addressee=(), body="Привет, <b>Ada</b> & Ελένη")]
    apart = render_pool.typeset(mails)
    assert apart == paper.typeset(mails)
    assert render_pool.typeset_letter(mails[1]) == paper.typeset_letter(mails[1])
    crowded = mail(addressee=("N" * 80,) * 12, body="\U0001f9ff")
    assert render_pool.problems(crowded) == paper.problems(crowded) != []
    assert render_pool.picture(apart.pdf, 1, 300) == pictures.picture(apart.pdf, 1, 300)


def test_labels_and_sheets_made_apart_are_the_same_to_the_byte(pango):
    addresses = [("Ms. Ada Park", "Northfield, MI 48167"), ("Lee Novak",)]
    rows = [paper.CoverRow("Ms. Ada Park", "Northfield, MI 48167", 1, "#10 envelope")]
    for name, args in (
        ("labels", (addresses, "AVERY_5160", 4)),
        ("cover_sheet", (rows, "To sign", "UK", "GB")),
        ("test_sheet", ("DL", "PORTRAIT", (1.5, -2))),
    ):
        assert getattr(render_pool, name)(*args) == getattr(paper, name)(*args)


def test_refusals_come_through_in_their_own_words(pango):
    with pytest.raises(TooMuchForPaper, match="at most 8,000 characters; this one has 9,000"):
        render_pool.typeset_letter(mail(body="x " * 4500))
    with pytest.raises(ValueError, match="no letter"):
        render_pool.typeset([])
    with pytest.raises(IndexError, match="no page 9"):
        render_pool.picture(render_pool.typeset_letter(mail()).pdf, 9, 100)


def test_only_known_jobs_are_done():
    with pytest.raises(ValueError, match="No worker does this"):
        render_pool.render("os.system", "true")


def test_same_letter_is_set_once(pango, monkeypatch):
    printed = render_pool.typeset_letter(mail(body="Twice."))
    found = render_pool.problems(mail(body="Twice."))
    found.append("A list may be changed by whoever has it.")
    monkeypatch.setattr(render_pool, "current_pool", lambda: pytest.fail("It was set again."))
    assert render_pool.typeset_letter(mail(body="Twice.")) == printed
    assert render_pool.problems(mail(body="Twice.")) == []


def test_endless_work_ends_in_a_sentence_and_the_next_letter_is_set(pool):
    for job, args in (("burn", ()), ("sleep", (60,))):
        started = time.monotonic()
        with pytest.raises(TooMuchForPaper, match=r"takes too long .* after 1 seconds.*\.$"):
            pool.do(job, args, 1)
        assert time.monotonic() - started < 30
        assert pool.do("echo", ("next",), 10) == ["next"]


def test_endless_hunger_ends_in_a_sentence_and_the_next_letter_is_set(pool):
    with pytest.raises(TooMuchForPaper, match="memory"):
        pool.do("eat", (), 10)
    assert pool.do("echo", ("next",), 10) == ["next"]


def test_others_do_not_wait_for_a_slow_letter(pool):
    pool.warm_up()
    slow = threading.Thread(target=pytest.raises, args=(TooMuchForPaper, pool.do, "sleep", (9,), 5))
    slow.start()
    while len(pool.workers) < 2:
        time.sleep(0.02)
    assert [pool.do("echo", (n,), 10) for n in range(20)] == [[n] for n in range(20)]
    assert slow.is_alive()
    slow.join()


def test_killed_worker_is_replaced_and_its_letter_set_again(pool, tmp_path):
    os.kill(pool.do("pid", (), 1), signal.SIGKILL)
    assert pool.do("echo", ("again",), 1) == ["again"]
    assert pool.do("die_once", (str(tmp_path / "mark"),), 1) == "done at the second try"


def test_worker_killed_in_the_middle_of_its_answer_holds_up_nobody(pool, tmp_path):
    assert pool.do("die_answering", (str(tmp_path / "mark"),), 5) == b"at the second try"
    assert pool.do("echo", ("next",), 10) == ["next"]


def test_free_worker_is_lent_before_another_is_started():
    places = Places()
    for place in (None, "a worker", None, "the last used"):
        places.put(place)
    assert [places.get() for _ in range(4)] == ["the last used", "a worker", None, None]


def test_letter_that_breaks_two_workers_is_refused_in_a_sentence(pool):
    with pytest.raises(TooMuchForPaper, match="broke down over it twice"):
        pool.do("die", (), 1)
    assert pool.do("echo", ("next",), 10) == ["next"]


def test_error_names_its_place_and_no_words(pool):
    with pytest.raises(RenderFailed, match=r"ZeroDivisionError at .*bombs.py:\d+$"):
        pool.do("boom", (), 1)


def test_answer_that_could_act_is_not_read(pool, tmp_path):
    with pytest.raises(TooMuchForPaper, match="twice"):
        pool.do("tempt", (str(tmp_path / "mark"),), 1)
    assert not (tmp_path / "mark").exists()


def test_worker_knows_no_secret(pool, monkeypatch):
    for name in ("SECRET_KEY", "DATABASE_URL", "EMAIL_URL", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "a secret")
    with_secrets_around = Pool(BOMBS, size=1)
    try:
        known = with_secrets_around.do("surroundings", (), 1)
        if sys.platform == "linux":
            told = with_secrets_around.do("surroundings_at_the_start", (), 1)
            assert b"a secret" not in told
    finally:
        with_secrets_around.close()
    assert "a secret" not in known.values()
    assert not [name for name in known if "DJANGO" in name or "FOLLOWUP" in name]


@linux
def test_worker_inherits_no_open_file_but_its_pipe(tmp_path):
    with open(tmp_path / "open", "w") as ours:
        os.set_inheritable(ours.fileno(), True)
        fresh = Pool(BOMBS, size=1)
        try:
            found = fresh.do("descriptors", (), 1)
        finally:
            fresh.close()
    assert [link.partition(":")[0] for link in found.values()] == ["socket"]


def test_worker_reaches_no_network_and_starts_no_program(pool):
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert pool.do("reach_out", (server.getsockname()[1],), 5) == []


@linux
def test_worker_has_a_network_of_its_own_where_the_kernel_allows(pool):
    ask = "import ctypes, sys; sys.exit(0 if not ctypes.CDLL(None).unshare({}) else 1)"
    flags = (0x40000000, 0x50000000)
    if all(subprocess.run([sys.executable, "-c", ask.format(flag)]).returncode for flag in flags):
        pytest.skip("This kernel gives no network namespace.")
    assert pool.do("network", (), 1) != os.readlink("/proc/self/ns/net")


def test_whoever_waits_too_long_is_told_so():
    narrow = Pool(BOMBS, size=1, wait=5)
    try:
        narrow.do("echo", (), 1)
        narrow.wait = 0.2
        slow = threading.Thread(target=narrow.do, args=("sleep", (1,), 5))
        slow.start()
        time.sleep(0.2)
        with pytest.raises(TooBusyForPaper, match="try again in a minute"):
            narrow.do("echo", (), 1)
        slow.join()
        assert narrow.do("echo", ("now",), 1) == ["now"]
    finally:
        narrow.close()


def test_worker_is_replaced_after_its_share_of_letters():
    short = Pool(BOMBS, size=1, limits=Limits(jobs=2))
    try:
        pids = [short.do("pid", (), 1) for _ in range(5)]
    finally:
        short.close()
    assert pids[0] == pids[1] != pids[2] == pids[3] != pids[4]
    assert all(gone(pid) for pid in pids)


def test_worker_that_cannot_start_is_told_at_once():
    nowhere = Pool("tests.letters.no_such_jobs", size=1)
    with pytest.raises(PaperUnavailable, match="does not start"):
        nowhere.do("echo", (), 1)
    nowhere.close()


def a_parent(script: str, **options) -> subprocess.Popen:
    """A process with two workers, the second of them busy; it says their numbers."""
    begin = f"""
import os, threading, time
from letters.render_pool.pool import Pool
pool = Pool({BOMBS!r}, size=2)
pool.warm_up()
while len(pool.workers) < 2:
    time.sleep(0.02)
threading.Thread(target=pool.do, args=("sleep", (30,), 60), daemon=True).start()
print(*(worker.process.pid for worker in pool.workers), flush=True)
"""
    return subprocess.Popen(
        [sys.executable, "-c", begin + script], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


OTHER_ENDS = pytest.mark.whole("A kill is the end nobody can prepare for.")
SCRIPTS = [
    "time.sleep(60)",
    pytest.param("raise SystemExit", marks=OTHER_ENDS),
    pytest.param("os._exit(1)", marks=OTHER_ENDS),
]


@linux
@pytest.mark.parametrize("script", SCRIPTS)
def test_no_worker_outlives_its_parent(script):
    with a_parent(script) as parent:
        pids = [int(pid) for pid in parent.stdout.readline().split()]
        assert len(pids) == 2
        if "sleep" in script:
            parent.kill()
        parent.wait(60)
    assert all(gone(pid) for pid in pids)


@linux
def test_fork_of_a_server_has_workers_of_its_own():
    script = """
import os
from letters import render_pool
from django.conf import settings
settings.configure(RENDER_WORKERS=1)
render_pool.JOBS = "tests.letters.bombs"
ask = lambda: render_pool.current_pool().do("pid", (), 5)
before = ask()
child = os.fork()
if not child:
    ours = ask()
    render_pool.close()
    os._exit(0 if ours != before else 3)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert ask() == before
"""
    subprocess.run([sys.executable, "-W", "ignore", "-c", script], cwd=ROOT, check=True, timeout=30)
