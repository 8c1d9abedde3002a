"""Break the app in every way known, one at a time, and say which test notices.

    python -m tools.mutate                        everything, both lanes
    python -m tools.mutate --kind laws --only contacts --jobs 2 --lane fast --resume
    python -m tools.mutate --list | --table       what there is to break; what came of it, for docs/

The tests are run once with coverage, to see who reaches what (kept; made anew when the code has
changed, or with `--anew`). Then each mutant is planted in a copy of the tree, and the tests that
reach it are tried, those that noticed most in a second first, until one fails. The first run of the
tests and what came of each mutant lie in var/mutate.
"""

import argparse
import hashlib
import json
import os
import queue
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from tools.mutate import mutants
from tools.mutate.mutants import FLOORS, ROOT, Mutant
from tools.mutate.reach import HERE, LINES, TESTS, Watched, lines_of

RESULTS = HERE / "results.jsonl"
PYTEST = [sys.executable, "-m", "pytest", "-q", "-p", "tools.mutate.plugin"]
KINDS, LANES = ("filters", "laws", "breaks"), ("fast", "whole")


def every_mutant(kinds, only: str) -> list[Mutant]:
    import django

    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    django.setup()
    everything = [mutant for kind in kinds for mutant in getattr(mutants, kind)()]
    return [one for one in everything if only in " ".join([one.path, one.what, *one.hints])]


def fingerprint() -> str:
    """Of the code that is broken: with other code other lines are reached."""
    inside = tuple(f"{name}/" for name in (*FLOORS, "templates"))
    names = [name for name in mutants.files() if name.startswith(inside)]
    return hashlib.sha256(b"".join((ROOT / name).read_bytes() for name in names)).hexdigest()


def pytest(tree: Path, *words, limit: float | None = None) -> tuple[int, str]:
    """Run the tests of a copy on SQLite; the exit code and what was said, or -1 after the limit."""
    env = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    command, out = [*PYTEST, *words], subprocess.PIPE
    try:
        run = subprocess.run(command, cwd=tree, env=env, text=True, timeout=limit, stdout=out)
    except subprocess.TimeoutExpired:
        return -1, ""
    return run.returncode, run.stdout


def watch(tree: Path, options) -> None:
    """Run the tests once, and keep who reaches which line and which template."""
    stamp, now = HERE / "code", fingerprint()
    known = stamp.read_text() if stamp.exists() else ""
    if known == now and not (options.anew or options.tests):
        return
    if known != now or options.anew:
        for file in (TESTS, LINES, RESULTS):
            file.unlink(missing_ok=True)
    (tree / "lines.ini").write_text(f"[run]\nrelative_files = true\ndata_file = {LINES}\n")
    floors = [f"--cov={floor}" for floor in FLOORS]
    seen = ["--cov-config=lines.ini", "--cov-report=", "--cov-context=test", "--cov-append"]
    lane = "" if options.lane == "whole" else "not whole"
    how = [f"--watch={TESTS}", f"-n{options.jobs}", "-m", lane, *(options.tests or ["tests"])]
    how.append("--ignore=tests/tools")  # they see every break, as a text that is gone
    code, said = pytest(tree, *floors, *seen, *how)
    print(said[-3000:])
    if code not in (0, 1):
        sys.exit("The tests do not run as they are.")
    stamp.write_text(now)


def run_of(tree: Path, tests: list[str], *words, limit=None) -> tuple[int, str, list[str]]:
    """Run some tests of a copy, in order; also gives back which of them failed."""
    asked, failed = tree / "asked.json", tree / "asked.failed"
    asked.write_text(json.dumps(tests))
    failed.write_text("")
    in_files = dict.fromkeys(test.split("::")[0] for test in tests)
    code, said = pytest(tree, "-n0", "-m", "", f"--try={asked}", *words, *in_files, limit=limit)
    return code, said, failed.read_text().splitlines()


def noticed_by(mutant: Mutant, tree: Path, watched: Watched, tests: list[str]) -> str:
    """The first test that fails with this mutant, or nothing."""
    limit = 120 + 4 * sum(watched.tests[test]["seconds"] for test in tests)
    words = ["-x"] if mutant.path else ["-x", f"--lawless={mutant.what}"]
    code, said, failed = run_of(tree, tests, *words, limit=limit)
    if code == -1:
        return "a time-out"
    if code not in (0, 1) or (code == 1) != bool(failed):
        print(f"{mutant.key} keeps the tests from running, which is no proof:\n{said[-3000:]}")
        return ""
    return failed[0] if failed else ""


def tried(mutant: Mutant, tree: Path, watched: Watched, lane: str, within: float) -> dict:
    """What came of one mutant: who noticed it in which lane, or that nobody asked did."""
    began, reached, by, where, asked = time.monotonic(), watched.reaching(mutant), "", "", 0
    with mutants.planted(mutant, tree):
        for now in LANES[: LANES.index(lane) + 1]:
            mine = [test for test in reached if watched.tests[test]["whole"] == (now == "whole")]
            if within:
                mine = watched.within(within, watched.in_order(mine, mutant))
            asked += len(mine)
            parts = watched.in_parts(mine, mutant)
            answers = (noticed_by(mutant, tree, watched, part) for part in parts)
            if by := next(filter(None, answers), ""):
                watched.noticed[by.split("[")[0]] += 1
                where = now
                break
    seconds = round(time.monotonic() - began, 1)
    came = {"reached_by": len(reached), "asked": asked, "by": by, "lane": where, "seconds": seconds}
    return {"kind": mutant.kind, "key": mutant.key, **came}


def try_all(todo: list[Mutant], trees: list[Path], watched: Watched, options) -> None:
    """Each mutant in a copy that is free; what came of it is kept at once."""
    free: queue.SimpleQueue[Path] = queue.SimpleQueue()
    for tree in trees:
        free.put(tree)

    def one(mutant: Mutant) -> dict:
        tree = free.get()
        try:
            return tried(mutant, tree, watched, options.lane, options.within)
        finally:
            free.put(tree)

    with ThreadPoolExecutor(len(trees)) as pool, RESULTS.open("a") as file:
        done = as_completed([pool.submit(one, mutant) for mutant in todo])
        for number, came in enumerate((each.result() for each in done), 1):
            print(json.dumps(came), file=file, flush=True)
            verdict = f"{came['lane']}: {came['by']}" if came["by"] else "NOBODY NOTICED"
            print(f"{number}/{len(todo)} {came['seconds']}s {came['key']}: {verdict}", flush=True)


def results() -> list[dict]:
    """What came of each mutant when it was tried last."""
    return list({came["key"]: came for came in lines_of(RESULTS)}.values())


def doubtful(tree: Path, everything: list[dict]) -> list[str]:
    """Tests that noticed something and fail without any mutant as well."""
    noticed = sorted({came["by"] for came in everything} - {"", "a time-out"})
    return run_of(tree, noticed)[2] if noticed else []


def table(everything: list[dict]) -> str:
    """What came of it, for docs/: numbers by kind and floor, every break, what was missed."""
    lines = ["| What is broken | How many | Fast lane | Only the whole lane | Nobody |"]
    lines += ["| --- | --: | --: | --: | --: |"]
    groups = defaultdict(list)
    for came in everything:
        floor = came["key"].split("/")[0] if came["kind"] == "filters" else ""
        groups[" in ".join(filter(None, [came["kind"], floor]))].append(came["lane"])
    for group, lanes in groups.items():
        counts = (str(lanes.count(lane)) for lane in (*LANES, ""))
        lines.append(f"| {group} | {len(lanes)} | {' | '.join(counts)} |")
    lines += [
        "",
        "| Break, or what the fast lane missed | Lane | Noticed by |",
        "| --- | --- | --- |",
    ]
    for came in everything:
        if came["kind"] == "breaks" or came["lane"] != "fast":
            shown = came["key"].split(" ", 1)[1] if came["kind"] == "breaks" else f"`{came['key']}`"
            by = f"`{came['by'].split('[')[0]}`" if came["by"] else "**nobody**"
            lines.append(f"| {shown} | {came['lane']} | {by} |".replace("||", "|"))
    return "\n".join(lines)


def parsed(words) -> argparse.Namespace:
    parser = argparse.ArgumentParser("tools.mutate", description=__doc__.split("\n")[0])
    parser.add_argument("--kind", choices=KINDS, help="one kind alone")
    parser.add_argument("--only", default="", help="those whose path or name holds this")
    parser.add_argument("--sample", type=int, default=1, help="one in so many")
    parser.add_argument("--lane", choices=LANES, default="whole", help="fast: nothing but that one")
    parser.add_argument("--within", type=float, default=0, help="ask no more seconds of tests")
    parser.add_argument("--jobs", type=int, default=1, help="side by side")
    parser.add_argument("--tests", nargs="*", help="watch these alone (added to those watched)")
    for name, meaning in (
        ("resume", "leave out what was tried already"),
        ("retry", "leave out what was noticed already"),
        ("shuffle", "in no order, yet always the same: half a run then saw every floor"),
        ("anew", "watch the tests again"),
        ("list", "say what there is to break"),
        ("table", "say what came of it, for docs/"),
    ):
        parser.add_argument(f"--{name}", action="store_true", help=meaning)
    return parser.parse_args(words)


def main(words=None) -> int:
    options = parsed(words)
    HERE.mkdir(parents=True, exist_ok=True)
    if options.table:
        print(table(results()))
        return 0
    everything = every_mutant([options.kind] if options.kind else KINDS, options.only)
    todo = everything[:: options.sample]
    if options.list:
        print(*(f"{one.kind} {one.key}" for one in todo), sep="\n")
        print(Counter(one.kind for one in todo))
        return 0
    with tempfile.TemporaryDirectory(prefix="mutate-") as folder:
        trees = [mutants.copy_tree(Path(folder, str(number))) for number in range(options.jobs)]
        watch(trees[0], options)
        if not (options.resume or options.retry):
            RESULTS.unlink(missing_ok=True)
        settled = {came["key"] for came in results() if came["by"] or not options.retry}
        todo = [mutant for mutant in todo if mutant.key not in settled]
        if options.shuffle:
            random.Random(9).shuffle(todo)
        watched = Watched()
        watched.noticed.update(came["by"].split("[")[0] for came in results() if came["by"])
        try_all(todo, trees, watched, options)
        unsure = doubtful(trees[0], results())
    print(table(results()))
    if unsure:
        print("These fail without any mutant, so what they noticed is not proved:", *unsure)
    return int(bool(unsure) or not all(came["by"] for came in results()))


if __name__ == "__main__":
    sys.exit(main())
