"""How long the margin of a letter takes to answer while somebody types."""

import time
from statistics import median, quantiles

from tools.bench.asking import Times
from tools.bench.ground import Life

BAR = 100  # milliseconds: an answer within that feels like one's own doing
TYPED = "\n\nCould you send me the slides? I look forward to hearing from you."


def run(life: Life, rounds: int) -> None:
    """Measure and print."""
    times = measure(life, rounds)
    slow = quantiles(times.wall, n=20)[-1]
    verdict = "PASS" if slow <= BAR else "over"
    print(f"\n{life.name}: the margin of a panel's letter, {rounds} answers")
    print(
        f"p50 {median(times.wall):.1f} ms, p95 {slow:.1f} ms, of the processor"
        f" {median(times.cpu):.1f} ms: {verdict} (at most {BAR})"
    )


def measure(life: Life, rounds: int) -> Times:
    """The times of every answer to a panel's letter, sent as a browser sends it."""
    from django.test import Client

    from contacts.models import User
    from letters.models import Letter

    life.enter()
    # A panel's letter where one waits: it is laid beside its colleagues' as well.
    letter = Letter.objects.waiting().order_by("-touch__occasion", "pk")[0]
    browser = Client(SERVER_NAME="127.0.0.1")
    browser.force_login(User.objects.get(email="bench@example.org"))
    times = Times()
    for number in range(rounds + 5):  # the first few warm up
        sent = {"body": f"{letter.body}{TYPED} {number}", "closing": letter.closing}
        wall, cpu = time.perf_counter(), time.process_time()
        answer = browser.post(f"/letters/{letter.pk}/margin/", sent)
        times.cpu.append((time.process_time() - cpu) * 1000)
        times.wall.append((time.perf_counter() - wall) * 1000)
        if answer.status_code != 200 or b"slides" not in answer.content:
            raise RuntimeError(f"the margin answered {answer.status_code}")
    return Times(times.wall[5:], times.cpu[5:])
