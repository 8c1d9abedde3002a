"""The room with the presses: hands one to whoever asks, and puts a new one where one broke."""

import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from letters.paper import PaperUnavailable, TooMuchForPaper
from letters.pressroom.press import Limits, Press, PressDied

WAIT = 15  # seconds for a press to come free
QUEUE = 16  # callers that may wait; each holds a thread of the web server

log = logging.getLogger(__name__)


class TooBusyForPaper(PaperUnavailable):
    """All presses are taken; the same letter can be set a little later."""


BUSY = "Many letters are being set just now. Nothing is lost; try again in a minute."
BROKEN = "Letters cannot be set on paper just now, because the press does not start."
TWICE = "This letter cannot be set: the press broke down over it twice. Its words are kept."


class Room:
    """A few presses, started when they are first needed and kept."""

    def __init__(self, jobs: str, size: int, limits: Limits | None = None, wait: float = WAIT):
        self.jobs, self.size, self.limits, self.wait = jobs, size, limits or Limits(), wait
        self.presses: list[Press] = []
        self.idle: list[Press] = []
        self.coming = 0
        self.waiting = 0
        self.fault: Exception | None = None
        self.closed = False
        self.changed = threading.Condition()
        # Linux kills a press when the thread that started it ends: so one lasting thread starts
        # them all, and not that of a request.
        self.foreman = ThreadPoolExecutor(1, "pressroom")

    def do(self, job: str, args: tuple, seconds: int):
        """As `Press.do`, on the next free press, and once more if that one dies.

        Raises TooBusyForPaper when none comes free in time.
        """
        for _ in range(2):
            with self.a_press() as press:
                try:
                    return press.do(job, args, seconds)
                except PressDied as end:
                    log.warning("%s", end)
        raise TooMuchForPaper(TWICE)

    @contextmanager
    def a_press(self):
        press = self.take()
        try:
            yield press
        finally:
            self.give_back(press)

    def take(self) -> Press:
        until = time.monotonic() + self.wait
        with self.changed:
            if self.waiting >= QUEUE:
                raise TooBusyForPaper(BUSY)
            self.waiting += 1
            try:
                while not self.idle:
                    self.complain()
                    self.order()
                    if not self.changed.wait(until - time.monotonic()):
                        raise TooBusyForPaper(BUSY)
                return self.idle.pop()  # the last used, so that the others may sleep
            finally:
                self.waiting -= 1

    def complain(self) -> None:
        """Tell one caller that the last press did not start."""
        if self.fault:
            fault, self.fault = self.fault, None
            raise PaperUnavailable(BROKEN) from fault

    def give_back(self, press: Press) -> None:
        with self.changed:
            if press.fit and not self.closed:
                self.idle.append(press)
                self.changed.notify()
                return
            self.presses.remove(press)
            self.order()
        press.close()

    def order(self) -> None:
        """Have one more press started, if there is room for it."""
        if not self.closed and len(self.presses) + self.coming < self.size:
            self.coming += 1
            self.foreman.submit(self.start)

    def start(self) -> None:
        press = None
        try:
            press = Press(self.jobs, self.limits)
            press.warm_up()
        except Exception as error:  # whatever it is, those who wait must hear of it
            log.exception("A press does not start.")
            press, fault = None, error
        with self.changed:
            self.coming -= 1
            if press and not self.closed:
                self.presses.append(press)
                self.idle.append(press)
            elif press:
                press.close()
            else:
                self.fault = fault
            self.changed.notify_all()

    def warm_up(self) -> None:
        """Start all presses, without waiting for them."""
        with self.changed:
            for _ in range(self.size):
                self.order()

    def close(self) -> None:
        """End all presses, idle or not."""
        with self.changed:
            self.closed = True
            presses = list(self.presses)
            self.changed.notify_all()
        self.foreman.shutdown(wait=True, cancel_futures=True)
        for press in presses:
            press.close()

    def forget(self) -> None:
        """For a fork of the parent: these presses are not ours, nor are the locks in here."""
        for press in self.presses:
            press.process.returncode = 0
            press.let_go()
