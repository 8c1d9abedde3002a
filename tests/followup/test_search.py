"""Every kind of row is found by its words, and the indexes miss no write."""

import pytest
from django.db import connection

from contacts.models import Organization, Person
from contacts.models.search_index import ORGANIZATIONS, PEOPLE
from contacts.selectors import search
from contacts.selectors.search import matching, people_matching
from followup.models import Application, Give
from followup.models.search_index import APPLICATIONS, GIVES
from followup.selectors.search import applications_matching
from tests import builders

pytestmark = pytest.mark.django_db
INDEXES = [PEOPLE, ORGANIZATIONS, APPLICATIONS, GIVES]
ON_SQLITE = pytest.mark.skipif(connection.vendor != "sqlite", reason="only where triggers keep it")


@pytest.fixture
def sam():
    return builders.seeker()


def people(seeker, typed):
    return people_matching(Person.objects.of(seeker), typed)


def organizations(seeker, typed):
    return matching(Organization.objects.of(seeker), ORGANIZATIONS, typed)


def applications(seeker, typed):
    return applications_matching(Application.objects.of(seeker), typed)


def gives(seeker, typed):
    return matching(Give.objects.of(seeker), GIVES, typed)


KINDS = [
    (people, builders.person, "search_text"),
    (organizations, builders.organization, "name"),
    (applications, builders.application, "position"),
    (gives, builders.give, "title"),
    (gives, builders.give, "takeaway"),
    (gives, builders.give, "topics"),
]
kinds = pytest.mark.parametrize(("find", "make", "column"), KINDS)


# A migration that rebuilds one of these tables on SQLite loses its triggers, and fails here.
@kinds
def test_index_follows_every_write_after_all_migrations(sam, find, make, column):
    row = make(sam, **{column: "first heron"})
    make(sam)
    assert list(find(sam, "her")) == [row]
    setattr(row, column, "second egret")
    row.save()
    assert not find(sam, "heron") and list(find(sam, "second egr")) == [row]
    type(row).objects.filter(pk=row.pk).update(**{column: "third ibis"})
    assert not find(sam, "egret") and list(find(sam, "ibis")) == [row]
    row.delete()
    assert not find(sam, "ibis")


@ON_SQLITE
@pytest.mark.parametrize("index", INDEXES, ids=lambda index: index.name)
def test_index_agrees_with_its_table_when_a_life_comes_and_goes(sam, index):
    builders.life(sam)
    builders.life(builders.seeker())
    sam.delete()
    with connection.cursor() as cursor:  # an error if any word is missing or left over
        check = f"INSERT INTO {index.name}({index.name}, rank) VALUES ('integrity-check', 1)"
        cursor.execute(check)


@kinds
def test_search_stays_among_the_seekers_own(sam, find, make, column):
    make(builders.seeker(), **{column: "heron"})
    assert not find(sam, "heron")


@ON_SQLITE
@kinds
def test_search_reads_the_index_and_not_everything(
    sam, find, make, column, django_assert_num_queries
):
    for number in range(30):
        make(sam, **{column: f"heron {number}"})
    with django_assert_num_queries(1) as asked:
        find(sam, "heron 7")
    with connection.cursor() as cursor:
        cursor.execute("EXPLAIN QUERY PLAN " + asked.captured_queries[0]["sql"])
        steps = [row[-1] for row in cursor.fetchall()]
    assert "rowid=?" in steps[0]
    assert not [step for step in steps if step.startswith("SCAN") and "_words VIRT" not in step]


WRITTEN = [
    ("Café Núñez", "nunez cafe"),
    ("Café Núñez", "NÚÑEZ"),
    ("Cafe Nunez", "núñez"),
    ("Parks/Recreation", "recreation"),
    ("parks.example.org", "example"),
    ("Parks–Recreation_2", "recreation 2"),
    ("St. O’Brien's", "o'bri"),
    ("Йорк и сыновья", "йорк"),
    ("金沢市役所", "金沢"),
    ("ガス会社", "ガス"),
    ("김치 회사", "김치"),
    ("مؤسسة نور", "نور"),
    ("C++ 24/7", "c 7"),
]


@pytest.mark.parametrize(("name", "typed"), WRITTEN)
def test_words_are_found_in_every_writing(sam, name, typed):
    mill = builders.organization(sam, name=name)
    assert list(organizations(sam, typed)) == [mill]


ODD = ['"', "'", "her*", "a:b", "her AND", "NEAR(a b)", "title:her", "-her ^x", "her & | ! <->"]
ODD += ["') OR 1=1 --", "\\", "%_", "%s %(x)s {0}", "🦊 her", "\u202eher", "ﷺ" * 100, "\x00her"]
ODD += ["a" * 100_000, "a " * 50_000, "é" * 3000, "ŉ ⑴ ²", "\U0001e900", "क्षि"]


@pytest.mark.parametrize("typed", ODD, ids=range(len(ODD)))
def test_nothing_typed_breaks_the_search(sam, typed):
    heron = builders.give(sam, title="heron")
    builders.application(sam, position="heron")
    assert list(gives(sam, typed)) in ([], [heron])
    assert len(applications(sam, typed)) <= 1
    assert not organizations(sam, typed)


def test_application_is_found_by_position_and_organization_together(sam):
    mill = builders.organization(sam, name="Old Mill")
    keeper = builders.application(sam, position="Heron Keeper", organization=mill)
    other = builders.application(sam, position="Miller", organization=mill)
    elsewhere = builders.application(sam, position="Heron Keeper")
    assert list(applications(sam, "mill heron")) == [keeper]
    assert set(applications(sam, "mill")) == {keeper, other}
    assert set(applications(sam, "keep her")) == {keeper, elsewhere}
    Organization.objects.filter(pk=mill.pk).update(name="New Barn")
    assert list(applications(sam, "barn keeper")) == [keeper]
    assert list(applications(sam, "mill")) == [other]


def test_the_latest_are_found_first(sam, monkeypatch):
    monkeypatch.setattr(search, "MOST_FOUND", 2)
    _, second, third = [builders.give(sam, title="heron") for _ in range(3)]
    assert set(gives(sam, "heron")) == {second, third}
