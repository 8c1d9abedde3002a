"""Which tests reach which line and which template, as seen in one run of them all."""

import json
import re
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

from tools.mutate.mutants import ROOT, Mutant

HERE = ROOT / "var" / "mutate"
TESTS, LINES = HERE / "tests.jsonl", HERE / "lines"
A_FEW = 5  # seconds


def lines_of(file: Path) -> list[dict]:
    return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []


class Watched:
    """Who reaches what, as it was seen; and who noticed something so far."""

    def __init__(self):
        from coverage import CoverageData  # only where one develops

        self.tests = {line["test"]: line for line in lines_of(TESTS)}
        self.lines = CoverageData(basename=str(LINES))
        self.lines.read()
        self.noticed: Counter[str] = Counter()
        self.by_file: dict[str, list[str]] = defaultdict(list)
        self.by_template: dict[str, set[str]] = defaultdict(set)
        for test, seen in self.tests.items():
            self.by_file[test.split("::")[0]].append(test)
            for template in seen["templates"]:
                self.by_template[template].add(test)

    def reaching(self, mutant: Mutant) -> set[str]:
        """The tests that may notice; on what a set-up reaches, its whole file may depend."""
        if mutant.kind == "laws":
            whole_name = re.compile(rf"(?<![a-z_]){mutant.what}(?![a-z_])")
            named = {test for test in self.tests if whole_name.search(test)}
            return named or {test for test in self.tests if speaks_of(test, mutant)}
        reached = {test for test in self.tests if mutant.hints and test.startswith(mutant.hints)}
        if not mutant.path.endswith(".py"):
            return reached | self.by_template[mutant.path.removeprefix("templates/")]
        contexts = self.lines.contexts_by_lineno(mutant.path)
        lines = [contexts.get(line, ()) for line in range(mutant.line, mutant.last + 1)]
        found = {context for line in lines for context in line if context}
        found = found or {context for line in contexts.values() for context in line if context}
        if not found and mutant.kind == "breaks":  # read once, when all begins
            return {*self.tests}
        for context in found:
            test, _, phase = context.rpartition("|")
            reached |= {*self.by_file[test.split("::")[0]]} if phase == "setup" else {test}
        return reached & self.tests.keys()

    def in_order(self, tests, mutant: Mutant) -> list[str]:
        """Whoever noticed most in a second first; those of one function stay together.

        Where a mutant hints, and on its own floor, more is promised.
        """
        groups = defaultdict(list)
        for test in tests:
            groups[test.split("[")[0]].append(test)
        near = f"tests/{mutant.path.split('/')[0]}/"

        def promise(group) -> tuple:
            seconds = sum(self.tests[test]["seconds"] for test in groups[group])
            so_far = self.noticed[group] + (0.3 if group.startswith(near) else 0.1)
            hinted = bool(mutant.hints) and group.startswith(mutant.hints)
            return hinted, so_far / (seconds + 0.1)

        ordered = sorted(groups, key=promise, reverse=True)
        return [test for group in ordered for test in sorted(groups[group])]

    def in_parts(self, tests, mutant: Mutant) -> list[list[str]]:
        """A few seconds of those in front, for which little is loaded; then the rest by files."""
        ordered = self.in_order(tests, mutant)
        first = self.within(A_FEW, ordered)
        by_file: dict[str, list[str]] = defaultdict(list)
        for test in ordered[len(first) :]:
            by_file[test.split("::")[0]].append(test)
        rest = [test for tests in by_file.values() for test in tests]
        return [part for part in (first, rest) if part]

    def within(self, seconds: float, ordered: list[str]) -> list[str]:
        """As many from the front as take that long, and one at least."""
        first: list[str] = []
        for test in ordered:
            seconds -= self.tests[test]["seconds"]
            if first and seconds < 0:
                break
            first.append(test)
        return first


def speaks_of(test: str, law: Mutant) -> bool:
    """Whether the file of a test, on the law's own floor, names its model or makes one."""
    file = test.split("::")[0]
    return file.startswith(law.hints) and law.model.casefold() in text_of(file).casefold()


@cache
def text_of(file: str) -> str:
    return (ROOT / file).read_text()
