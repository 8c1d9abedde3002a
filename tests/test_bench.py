"""The measuring itself works; what it measures is for a quiet machine to say."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = ("Today", "people", "search", "one person", "the desk")


def test_bench_compares_every_page_with_a_bare_one_of_the_same_rows():
    bench = [sys.executable, "-m", "bench", "--people", "60", "--rounds", "3"]
    done = subprocess.run(bench, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert "differ" not in done.stdout
    for page in PAGES:
        assert done.stdout.count(f"\n{page} ") == 4  # three lives, and how it grows
