"""Plural nouns that name people."""

import re

from followup.finishing.reading import Token
from followup.finishing.words import listed

PEOPLE = re.compile(
    r"(?:patients|students|residents|tenants|children|kids|guests|ers|ors|ists|ians|fans|"
    r"parents|alumni|alums|nerds|geeks|buffs|dads|moms|mums|mothers|fathers|people|veterans|"
    r"nurses|sons|daughters|immigrants|vegetarians|vegans|guides|scouts|cooks|addicts|"
    r"enthusiasts|lefties|righties|rookies|newbies|foodies|techies|townies|southpaws|hams|"
    r"natives|twins|graduates|brats|pals|buddies|owls|dropouts|altos|sopranos|tenors|basses|lads|"
    r"girls|boys|"
    r"men|women|guards|larks|guys|gals|poets|clients|pilots|medics|monks|nuns|pupils|grads|"
    r"athletes|chefs|clerks|coaches|amateurs|smiths|wrights|brothers|sisters|siblings|expats|"
    r"neighbou?rs|migrants|refugees|romantics|introverts|extroverts|s[ck]eptics|optimists|"
    r"perfectionists)$",
    re.IGNORECASE,
)
NOT_PEOPLE = listed(
    """computers papers letters orders numbers dinners summers winters colors colours doors floors
    rivers mowers motors printers trailers posters flowers towers errors tractors scooters
    boilers mirrors sweaters jumpers manners careers borders starters burgers containers
    trousers slippers sneakers waters corners layers chapters matters rollers planners folders
    routers shelters specimens regimens"""
)


def is_people(token: Token) -> bool:
    """Whether a plural noun names people: "runners", "Packers fans"."""
    return token.lower_ == "people" or (
        token.tag_ in {"NNS", "NNPS"} and ends_as_people(token.lower_)
    )


def ends_as_people(word: str) -> bool:
    """Whether a plural ends as those of people do."""
    is_people = PEOPLE.search(word) is not None and word.rpartition("-")[2] not in NOT_PEOPLE
    return is_people or word == "people"


def more_people_than_deed(word: str) -> bool:
    """Whether a word that may be a verb names people: "nurses", "volunteers", not "offers"."""
    return ends_as_people(word) and re.search(r"(?<!e)(?:er|or)s$", word) is None
