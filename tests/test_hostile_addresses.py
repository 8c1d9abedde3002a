"""Whatever stands in an address: no query string breaks a page, no number finds a row."""

from collections import defaultdict

import pytest

from tests.addresses import ARGUMENT, filled, has_owner, our_routes
from tests.reading import is_page, read
from tests.site_walk import Visitor, in_turn

pytestmark = pytest.mark.django_db

IDS = ["0", str(2**31), "9" * 30, "9" * 5000, "٣"]
QUERIES = [
    *(f"page={page}" for page in ["abc", "-1", "0", "9" * 30, "9" * 5000, "1.5", "%00", "last"]),
    *(f"next={way}" for way in ["//evil.example", "%0d%0aX:1", "%00", "/" + "a" * 3000]),
    *(f"q={words}" for words in ["%00", '"', "%25_", "*", "a%20OR%20b", "'%20--", "%F0%9F%98%80"]),
    *(f"q={words}" for words in ["%ff%fe", "NEAR(", "a+" * 300, "%D8%A7", "%CC%81", "-", "()"]),
    *(f"printed={run}" for run in ["-1", "abc", "9" * 30, "%C2%B2", "%00"]),
    *(f"again={earlier}" for earlier in ["-1", "abc", "9" * 30, "%C2%B2", "%00"]),
    *("all=%00", "&&&", "=", "%", "a[]=1", "once=1&once=2"),
]
SHIFTS = 4
ROUTES = [route for _, route in our_routes() if ".png" not in route and "pages" not in route]
OWNED = [route for _, route in our_routes() if has_owner(route)]


@pytest.fixture
def client():
    return Visitor()


def by_name() -> dict[str, list[str]]:
    names = defaultdict(list)
    for query in QUERIES:
        names[query.partition("=")[0]].append(query)
    return names


def joined(number: int) -> str:
    """One of each kind in one query, another for each number."""
    return "&".join(in_turn(queries, number) for queries in by_name().values())


def ask(client, address: str, query: str) -> None:
    response = client.get(f"{address}?{query}")
    if is_page(response) and b"evil" in response.content:
        links = read(response, address).links
        assert not [link for link in links if "evil" in link], query


def test_no_query_string_breaks_a_page_that_reads_it(client, site, mine):
    names, read_by = by_name(), defaultdict(int)
    for number, route in enumerate(ROUTES):
        address = filled(route, mine)
        for name in site.pages[address].reads & names.keys():
            for shift in range(SHIFTS):
                ask(client, address, in_turn(names[name], number + shift))
            read_by[name] += 1
    assert {"page", "q", "next", "printed", "again"} <= read_by.keys()


def test_no_page_breaks_by_a_query_string_it_should_not_read(client, mine):
    for number, route in enumerate(ROUTES):
        ask(client, filled(route, mine), joined(number))


@pytest.mark.whole
@pytest.mark.parametrize("route", ROUTES)
def test_no_query_string_breaks_any_page(client, mine, route):
    read_here = [q for q in QUERIES if "print" not in route or q.startswith(("printed", "next"))]
    for query in read_here:
        ask(client, filled(route, mine), query)


def not_found(asking, route: str, number: str) -> None:
    address = "/" + ARGUMENT.sub(lambda m: "posted" if "step" in m[0] else number, route)
    assert asking(address).status_code in (404, 405), address[:40]


def test_numbers_no_row_has_are_not_found(client, mine):
    for at, route in enumerate(OWNED):
        not_found(client.get, route, str(2**63))
        not_found(client.post, route, str(2**63))
        not_found(client.get, route, in_turn(IDS, at))


@pytest.mark.whole
@pytest.mark.parametrize("number", IDS, ids=lambda number: number[:12])
def test_no_number_no_row_has_is_found_under_any_address(client, mine, number):
    for route in OWNED:
        not_found(client.get, route, number)
        not_found(client.post, route, number)
