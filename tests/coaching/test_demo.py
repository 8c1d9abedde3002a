"""The demo: it loads, loads again, keeps every law and looks lived-in."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command

from coaching.management.demo_coach import load_coach
from coaching.models import Comment, Place, Tip
from contacts.models import Coaching, Person, User
from contacts.selectors.search import people_matching
from followup.models import Application, Give, Promise, Rejection, Touch
from followup.selectors.today import today_of
from letters import paper
from letters.demo.life import EMAIL, PASSWORD, load, load_three_years, open_account
from letters.demo.world import World
from letters.models import Letter, Printout
from tests import builders

pytestmark = pytest.mark.django_db
ON = date(2026, 11, 23)
FLOORS = ("contacts", "followup", "letters", "coaching")


@pytest.fixture
def no_paper(monkeypatch):
    """A machine without Pango, which is also a quick one."""

    def missing(*_):
        raise paper.PaperUnavailable("No Pango here.")

    monkeypatch.setattr(paper, "edition", missing)


def rows_of(*models) -> list[int]:
    return [model.objects.count() for model in models]


def test_loading_again_replaces_the_demo_and_nobody_else(no_paper, client, capsys):
    other = builders.touch(builders.person(builders.seeker(), given_name="Untouched"))
    call_command("demo")
    once = rows_of(User, Person, Application, Promise, Give, Rejection)
    call_command("demo")
    assert rows_of(User, Person, Application, Promise, Give, Rejection) == once
    assert Touch.objects.get(pk=other.pk).person.given_name == "Untouched"
    assert client.login(email=EMAIL, password=PASSWORD)
    said = capsys.readouterr().out
    assert EMAIL in said
    assert PASSWORD in said
    assert "made anew" in said
    assert "coach@example.org" in said
    assert Coaching.objects.of(User.objects.get(email=EMAIL)).count() == 1
    assert [model.objects.count() for model in (Comment, Tip, Place)] == [1, 1, 1]


def test_demo_opens_no_door_on_a_site_others_reach(settings):
    settings.SITE_URL = "https://followup.example.org"
    with pytest.raises(CommandError, match="this machine only"):
        call_command("demo")
    assert not User.objects.exists()


def test_every_row_keeps_every_law(no_paper):
    seeker, _ = open_account()
    load(seeker, ON)
    load_coach(seeker, at=datetime(2026, 11, 23, 12, tzinfo=UTC), on=ON)
    models = [m for floor in FLOORS for m in floor_models(floor)]
    for row in (row for model in models for row in model.objects.select_related()):
        row.full_clean()


def floor_models(floor: str):
    return apps.get_app_config(floor).get_models()


@pytest.mark.parametrize("on", [ON, date(2026, 12, 28), date(2027, 1, 1), date(2028, 2, 29)])
def test_life_looks_lived_in_on_any_day(no_paper, on):
    seeker, _ = open_account()
    load(seeker, on)
    today = today_of(seeker, on)
    assert [each.waiting for each in today.letters] == [4]
    assert today.due
    assert len(today.due) + len(today.moved) >= 3
    assert today.promises
    assert today.coming
    assert [talk.held_on for talk in today.panels.to_tell] == [on]
    assert any(talk.held_on > on for talk in today.panels.to_come)
    assert date(on.year + 1, 1, 1) in {door.watch.from_on for door in today.watches}
    assert rows_of(Person, Application) == [60, 25]
    assert Person.objects.filter(let_go_on__isnull=False).count() == 2
    assert Touch.objects.sent().filter(sent_on__gt=on).count() == 0
    assert Touch.objects.sent().filter(sent_on__lt=on - timedelta(days=900)).exists()


def test_panel_of_the_article_waits_on_the_desk_with_letters_of_their_own(no_paper):
    seeker, _ = open_account()
    load(seeker, ON)
    letters = Letter.objects.filter(touch__application__rejection__received_on=ON)
    assert len({letter.body for letter in letters}) == 4
    manager = letters.get(touch__person__family_name="Achterberg")
    assert manager.touch.give.title == "A printable map of the ’Verse, drawn by a fan"
    assert letters.get(touch__keeps__isnull=False).touch.keeps.due_on > ON
    assert not Printout.objects.filter(letter__in=letters).exists()


def test_last_panel_in_the_post_kept_its_pages(on_paper):
    seeker, _ = open_account()
    load(seeker, ON)
    kept = Printout.objects.of(seeker)
    assert kept.count() == 3
    for printout in kept:
        assert bytes(printout.pdf).startswith(b"%PDF")
        assert printout.printed_at.date() == printout.letter.touch.sent_on


@pytest.fixture
def on_paper():
    try:
        paper.typeset_letter(builders.mail())
    except paper.PaperUnavailable as missing:
        pytest.skip(str(missing))


def test_life_can_be_multiplied_and_searched(no_paper):
    seeker, _ = open_account()
    load(seeker, ON, times=3)
    assert Person.objects.of(seeker).count() == 60 + 2 * 56
    people = Person.objects.of(seeker)
    assert people_matching(people, "Oyarzabal 2").count() == 1
    assert people_matching(people, "نور").count() == 3


def test_a_bulk_load_makes_the_same_queries_whatever_the_copy_holds(
    no_paper, django_assert_max_num_queries
):
    seeker, _ = open_account()
    with django_assert_max_num_queries(40):
        load_three_years(World(seeker=seeker, on=ON, copy=7))
