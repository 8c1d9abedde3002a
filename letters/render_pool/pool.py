"""A few workers: one is lent to whoever asks, and a new one started where one broke.

Why not a library's pool. `pebble` 5.2.3 (ProcessPool, spawned, our sandbox as its initializer) was
measured against the tests of this pool in November 2026. It kills a runaway page on time, bounds
memory, and costs no more; but its workers share one pipe and its locks, and so
- a worker killed while it answers keeps the lock: the next letter was still waiting after 90 s;
- a worker killed while idle breaks the whole pool, and the next letter with it;
- its answers are read by an unrestricted unpickler: one made a folder from the web process;
- workers inherit the environment: SECRET_KEY stood in their /proc/self/environ;
- the first workers belong to the thread that asks first, and PR_SET_PDEATHSIG ends them with it.
`concurrent.futures` and `multiprocessing.Pool` cannot end a job that has begun.
"""

import logging
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from queue import Empty, LifoQueue
from typing import Any

from letters.paper import PaperUnavailable, TooMuchForPaper
from letters.render_pool.worker_process import Limits, WorkerDied, WorkerProcess

WAIT = 15  # seconds for a worker to come free
WAITING = 16  # callers that may wait; each holds a thread of the web server

log = logging.getLogger(__name__)


class TooBusyForPaper(PaperUnavailable):
    """All workers are taken; the same letter can be set a little later."""


BUSY = "Many letters are being set just now. Nothing is lost; try again in a minute."
BROKEN = "Letters cannot be set on paper just now, because the press does not start."
TWICE = "This letter cannot be set: the press broke down over it twice. Its words are kept."


class Places(LifoQueue[WorkerProcess | None]):
    """Free workers, the last used first, so that others may sleep; then None for each to start."""

    def _put(self, item: WorkerProcess | None) -> None:
        self.queue.insert(len(self.queue) if item else 0, item)


class Pool:
    """As many places as `size`; the worker of each is started when it is first needed, and kept."""

    def __init__(self, jobs: str, size: int, limits: Limits | None = None, wait: float = WAIT):
        self.jobs, self.limits, self.wait = jobs, limits or Limits(), wait
        self.workers: set[WorkerProcess] = set()
        self.closed = False
        self.changing = threading.Lock()
        self.may_wait = threading.Semaphore(WAITING)
        self.free = Places()
        for _ in range(size):
            self.free.put(None)
        # Linux kills a worker when the thread that started it ends: so one lasting thread starts
        # them all, and not that of a request.
        self.starter = ThreadPoolExecutor(1, "render-pool")

    def do(self, job: str, args: tuple, seconds: int) -> Any:
        """As `WorkerProcess.do`, on the next free worker, and once more if that one dies.

        Raises TooBusyForPaper when none comes free in time.
        """
        for _ in range(2):
            with self.lent_worker() as worker:
                try:
                    return worker.do(job, args, seconds)
                except WorkerDied as end:
                    log.warning("%s", end)
        raise TooMuchForPaper(TWICE)

    @contextmanager
    def lent_worker(self) -> Iterator[WorkerProcess]:
        worker = self.take()
        try:
            if worker is None:
                worker = self.started()
            yield worker
        finally:
            self.give_back(worker)

    def take(self) -> WorkerProcess | None:
        if not self.may_wait.acquire(blocking=False):
            raise TooBusyForPaper(BUSY)
        try:
            return self.free.get(timeout=self.wait)
        except Empty:
            raise TooBusyForPaper(BUSY) from None
        finally:
            self.may_wait.release()

    def give_back(self, worker: WorkerProcess | None) -> None:
        """Take a worker back, or have another started in the place of one that is not fit."""
        if worker is None or worker.fit:
            self.free.put(worker)
            return
        self.end(worker)
        self.refill()

    def started(self) -> WorkerProcess:
        """A new worker that is ready. Raises PaperUnavailable when it does not start."""
        try:
            return self.starter.submit(self.start).result()
        except Exception as fault:  # whatever it is, who waits must hear of it
            log.exception("A worker does not start.")
            raise PaperUnavailable(BROKEN) from fault

    def start(self) -> WorkerProcess:
        worker = WorkerProcess(self.jobs, self.limits)
        worker.wait_until_ready()
        with self.changing:
            self.workers.add(worker)
        return worker

    def refill(self) -> None:
        """Start a worker without waiting for it; whoever asks next is told if it does not start."""
        with self.changing:
            if not self.closed:
                self.starter.submit(self.fill)

    def fill(self) -> None:
        try:
            self.free.put(self.start())
        except Exception:
            log.exception("A worker does not start.")
            self.free.put(None)

    def warm_up(self) -> None:
        """Start the workers of all places that have none, without waiting for them."""
        found = []
        try:
            while True:
                found.append(self.free.get_nowait())
        except Empty:
            pass
        for worker in reversed(found):
            if worker:
                self.free.put(worker)
            else:
                self.refill()

    def end(self, worker: WorkerProcess) -> None:
        with self.changing:
            self.workers.discard(worker)
        worker.close()

    def close(self) -> None:
        """End all workers, idle or not."""
        with self.changing:
            self.closed = True
        self.starter.shutdown(wait=True, cancel_futures=True)
        for worker in list(self.workers):
            self.end(worker)

    def forget(self) -> None:
        """For a fork of the parent: these workers are not ours, nor are the locks in here."""
        for worker in self.workers:
            worker.forget()
