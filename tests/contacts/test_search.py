"""Anybody is found by anything known about them, and nothing that is typed breaks the search."""

import pytest

from contacts import actions
from contacts.actions import search_text
from contacts.actions.search_text import refresh
from contacts.models import Interest, Person
from contacts.selectors import search
from contacts.selectors.search import people_matching, plain
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def sam():
    return builders.seeker()


def found(seeker, typed):
    return list(people_matching(Person.objects.of(seeker), typed).by_name())


def keep(seeker, **fields):
    return actions.keep_person(person=Person(seeker=seeker, **fields))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("María-José Núñez y Ortega", "maria jose nunez y ortega"),
        ("STRASSE straße ﬁne", "strasse strasse fine"),
        ("İstanbul", "istanbul"),
        ("a@b.example/c_d", "a b example c d"),
        ("山田太郎", "山 田 太 郎"),
        ("🦊!?'\"*:()", ""),
    ],
)
def test_plain_words_have_neither_accents_nor_signs(text, words):
    assert plain(text) == words


@pytest.mark.parametrize(
    "typed",
    [
        "Núñez",
        "nunez",
        "MAR jos",
        "head of parks",
        "northfield",
        "trail run",
        "every sunday",
        "book fair",
        "two daughters",
        "maria@",
    ],
)
def test_person_is_found_by_anything_known(sam, typed):
    person = keep(
        sam,
        given_name="María-José",
        family_name="Núñez y Ortega",
        job_title="Head of Parks",
        email="maria@example.org",
        organization=builders.organization(sam, name="City of Northfield"),
        how_we_met="At the book fair",
        notes="Coaches a team; two daughters on it.",
    )
    interest = Interest(person=person, topic="trail running", words="I run every Sunday")
    actions.keep_interest(interest=interest)
    keep(sam, given_name="Somebody", family_name="Else")
    assert found(sam, typed) == [person]


def test_every_word_must_match(sam):
    keep(sam, given_name="Ada", family_name="Park")
    assert not found(sam, "ada quill")


def test_nothing_typed_leaves_everybody_and_signs_alone_find_nobody(sam):
    person = keep(sam, given_name="Ada")
    assert found(sam, "  ") == [person]
    assert found(sam, "*:!") == []


ODD = [
    '"',
    "'",
    "ada*",
    "a:b",
    "ada AND",
    "NEAR(ada park)",
    "search_text:ada",
    "ada -park ^ada",
    "ada & | ! <->",
    "') OR 1=1 --",
    "\\",
    "%_",
    "🦊 ada",
    "עדה",
    "\u202eada",
    "太郎",
    "김철수",
    "ﷺ" * 100,
    "a" * 100_000,
    "a " * 50_000,
    "é" * 3000,
]


@pytest.mark.parametrize("typed", ODD, ids=range(len(ODD)))
def test_nothing_typed_breaks_the_search(sam, typed):
    keep(sam, given_name="Ada")
    assert found(sam, typed) in ([], list(Person.objects.of(sam)))


def test_names_in_other_scripts_are_found_by_their_beginnings(sam):
    yamada = keep(sam, given_name="太郎", family_name="山田")
    kim = keep(sam, given_name="철수", family_name="김")
    ada = keep(sam, given_name="עדה", family_name="כהן")
    assert found(sam, "太郎") == found(sam, "山") == [yamada]
    assert found(sam, "김") == [kim]
    assert found(sam, "עד") == [ada]


def test_search_stays_among_the_seekers_own(sam):
    keep(builders.seeker(), given_name="Ada")
    assert found(sam, "ada") == []


def test_what_changes_is_found_anew_and_what_is_gone_no_more(sam):
    organization = builders.organization(sam, name="Old Mill")
    person = keep(sam, given_name="Ada", organization=organization)
    interest = actions.keep_interest(interest=Interest(person=person, topic="kites"))
    assert found(sam, "old") == found(sam, "kites") == [person]

    organization.name = "New Mill"
    actions.keep_organization(organization=organization)
    actions.delete_interest(interest=interest)
    assert not found(sam, "old") and not found(sam, "kites")
    assert found(sam, "new mill") == [person]

    actions.keep_person(person=person)
    assert found(sam, "new mill") == [person]

    actions.delete(record=person)
    assert not found(sam, "ada")


def test_index_follows_writes_that_no_action_made(sam):
    people = Person.objects.bulk_create([Person(seeker=sam, given_name="Ada") for _ in range(3)])
    refresh(Person.objects.of(sam))
    assert found(sam, "ada") == people
    Person.objects.of(sam).update(search_text="bo")
    assert not found(sam, "ada") and found(sam, "bo") == people


def test_refresh_asks_the_same_however_many_there_are(sam, django_assert_max_num_queries):
    organization = builders.organization(sam)
    Person.objects.bulk_create(
        [Person(seeker=sam, organization=organization, given_name="Ada") for _ in range(500)]
    )
    Interest.objects.bulk_create(
        [Interest(person=person, topic="kites") for person in Person.objects.all()]
    )
    with django_assert_max_num_queries(8):
        refresh(Person.objects.of(sam))
    texts = Person.objects.of(sam).values_list("search_text", flat=True)
    assert all(text.startswith("ada") and text.endswith("kites") for text in texts)


def test_longest_person_can_be_kept(sam):
    words = " ".join(f"{number:x}" for number in range(2000))[:8000]
    person = keep(sam, given_name="\U00020000" * 120, notes=words)
    for number in range(120):
        Interest.objects.create(person=person, topic=str(number), words="\U0001f98a字" * 500)
    refresh([person.pk])
    person.refresh_from_db()
    assert len(person.search_text) == search_text.LONGEST_TEXT


def test_no_search_finds_more_than_a_few_pages(sam):
    Person.objects.bulk_create(
        [Person(seeker=sam, search_text="ada") for _ in range(search.MOST_FOUND + 1)]
    )
    assert people_matching(Person.objects.of(sam), "ada").count() == search.MOST_FOUND
