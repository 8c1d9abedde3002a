"""Which country a line of an address names, as people write it."""

import re
from functools import cache

from django.utils import translation
from django_countries import countries

# Beside its English name and its three letters (ISO 3166): what people there write, and others.
ALSO_CALLED = {
    "AE": ("UAE",),
    "AT": ("Österreich",),
    "BE": ("Belgique", "België", "Belgien"),
    "BR": ("Brasil",),
    "CH": ("Schweiz", "Suisse", "Svizzera"),
    "CI": ("Ivory Coast",),
    "CV": ("Cape Verde",),
    "CZ": ("Czech Republic", "Česko", "Česká republika"),
    "DE": ("Deutschland",),
    "DK": ("Danmark",),
    "ES": ("España",),
    "FI": ("Suomi",),
    "GB": ("UK", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland"),
    "HU": ("Magyarország",),
    "IE": ("Republic of Ireland", "Éire"),
    "IT": ("Italia",),
    "KR": ("Republic of Korea", "Korea"),
    "MO": ("Macau",),
    "MX": ("México",),
    "NL": ("The Netherlands", "Holland", "Nederland"),
    "NO": ("Norge",),
    "PA": ("Panamá", "Republic of Panama", "República de Panamá"),
    "PE": ("Perú",),
    "PL": ("Polska",),
    "SE": ("Sverige",),
    "TR": ("Turkey", "Türkiye"),
    "US": ("United States", "U.S."),
}
# A name that is also a part of another country: there it is that part.
PARTS = {("GE", "US"), ("JE", "US"), ("LB", "US"), ("JO", "US")}
# Town and country are one: "Singapore 048546" and "98000 Monaco" say both.
TOWNS = {"GI", "HK", "LU", "MC", "SG", "SM"}
FIGURES = re.compile(r"(?:\b[A-Z]{1,2}-)?\b[A-Z]*\d[\dA-Z]*\b")


def country_said(line: str, at_home: str = "") -> str:
    """The ISO 3166 code of the country at the end of an address's last line; else empty."""
    bare = country_named(FIGURES.sub("", line), at_home)
    return country_named(tail_of(line)[1], at_home) or (bare if bare in TOWNS else "")


def tail_of(line: str) -> tuple[str, str]:
    """A line without what follows its last comma, and that; the whole is its own tail."""
    head, _, tail = line.rpartition(",")
    return head.strip(), tail.strip()


def country_named(line: str, at_home: str = "") -> str:
    """The ISO 3166 code of the country that a line names and nothing else; else empty.

    Whoever is at home in America and writes "Georgia" means the state.
    """
    code = known_names().get(plain(line), "")
    return "" if (code, at_home) in PARTS else code


@cache
def known_names() -> dict[str, str]:
    """Every name of a country, made plain, and its code."""
    with translation.override("en"):
        named = {plain(name): code for code, name in countries}
    named |= {plain(countries.alpha3(code)): code for code in named.values()}
    called = [(name, code) for code, names in ALSO_CALLED.items() for name in names]
    named |= {plain(name): code for name, code in called}
    return {name: code for name, code in named.items() if name}


def plain(name: str) -> str:
    return name.replace(".", "").strip().casefold()
