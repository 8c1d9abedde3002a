"""Reads the invented facts that lie beside this file."""

import tomllib
from functools import cache
from pathlib import Path

YEARS = ("first_year", "second_year", "third_year", "friends")


@cache
def read(name: str) -> dict:
    """The facts of one file, as they are written there."""
    return tomllib.loads((Path(__file__).parent / f"{name}.toml").read_text(encoding="utf-8"))


def organizations() -> list[dict]:
    """Every organization of the three years, with its people and applications inside."""
    return [one for year in YEARS for one in read(year).get("organizations", [])]


def people() -> list[tuple[dict, str]]:
    """Everybody, each with the name of their organization, which may be empty."""
    inside = [(who, one["name"]) for one in organizations() for who in one.get("people", [])]
    return inside + [(who, "") for year in YEARS for who in read(year).get("people", [])]


def applications() -> list[tuple[dict, str]]:
    """Every application, each with the name of its organization, the oldest first."""
    sent = [(what, one["name"]) for one in organizations() for what in one.get("applications", [])]
    return sorted(sent, key=lambda pair: -pair[0].get("ago", 0))


def parts(line: str, mark: str) -> tuple[str, str]:
    """What stands before and after a mark, without spaces around; the second may be empty."""
    before, _, after = line.partition(mark)
    return before.strip(), after.strip()
