"""The measuring itself works; what it measures is for a quiet machine to say."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.whole("Tries the tool; what pages ask is counted every day.")
PAGES = ("Today", "people", "search", "one person", "the desk")


def test_bench_compares_every_page_with_a_bare_one_of_the_same_rows():
    bench = [sys.executable, "-m", "tools.bench", "pages", "--people", "60", "--rounds", "3"]
    done = subprocess.run(bench, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert "differ" not in done.stdout
    for page in PAGES:
        assert done.stdout.count(f"\n{page} ") == 4  # three lives, and how it grows


@pytest.mark.skipif(sys.platform != "linux", reason="Only Linux has a clock for every process.")
def test_bench_sets_the_same_letter_in_the_render_pool_and_naively(capsys):
    from letters.paper import PaperUnavailable, availability
    from tools.bench import paper, rivals

    try:
        availability.press()
    except PaperUnavailable as missing:
        pytest.skip(str(missing))
    worker = paper.OurWorker()
    try:
        rows = paper.one_page(worker, rivals.signature(), rounds=1, times=1)
        rows += paper.panel(worker, rounds=1)
    finally:
        worker.pool.close()
    assert all(row.value > 0 for row in rows)
    assert "ours" in capsys.readouterr().out
