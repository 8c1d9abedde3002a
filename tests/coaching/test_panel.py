"""The coach's panel: figures for every client, words where ticked, and every look noted."""

import csv
import io
from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from coaching.models import AccessLogEntry
from coaching.panel.spreadsheets import disarmed
from contacts.models import Coaching, Person
from followup.models import Application
from tests import builders
from tests.growth import more_of_everything
from tests.test_queries import MOST, asked

pytestmark = pytest.mark.django_db

LISTS = ["people", "interests", "applications", "panels", "promises", "touches", "gives"]
LISTS += ["letters"]


@pytest.fixture
def coach(client):
    return builders.coach(client)


def client_of(coach, **scope):
    """A life whose seeker lets this coach in."""
    life = builders.life(builders.seeker(name=scope.pop("name", "Sam Doyle")))
    life.mine = builders.coaching(life.seeker, coach=coach, **scope)
    return life


def page(client, address) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def lines_of(answer) -> list[list[str]]:
    return list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))


def row_of(client, name: str) -> dict[str, int]:
    """A client's figures as the caseload shows them."""
    rows = client.get("/coach/").context["page"].object_list
    (found,) = [row for row in rows if str(row.seeker) == name]
    return found.figures


def test_the_caseload_counts_what_needs_a_hand(client, coach):
    today = timezone.localdate()
    life = client_of(coach)
    overdue = {"occasion": "THANK_YOU", "application": life.application}
    someone, other = (builders.person(life.seeker) for _ in range(2))
    before = dict(row_of(client, "Sam Doyle"))
    builders.touch(someone, due_on=today - timedelta(days=1), **overdue)
    builders.touch(other, due_on=today + timedelta(days=7))
    builders.promise(other, due_on=today + timedelta(days=3), made_on=date(2026, 1, 1))
    after = row_of(client, "Sam Doyle")
    for figure in ("letters_overdue", "due_soon", "promises_at_risk"):
        assert after[figure] == before.get(figure, 0) + 1, figure


def test_what_is_hidden_is_not_counted(client, coach):
    life = client_of(coach)
    assert sum(row_of(client, "Sam Doyle").values())
    Person.objects.update(private=True)
    Application.objects.update(private=True)
    life.seeker.gives.update(made_at=builders.NOON.replace(2020))
    assert not row_of(client, "Sam Doyle")


def row_counted(life, figure: str):
    """One more row that a figure counts, with whoever and whatever can hide it."""
    today = timezone.localdate()
    somebody = builders.person(life.seeker)
    asked = builders.application(life.seeker)
    about = {"person": somebody, "application": asked}
    if figure == "letters_overdue":
        return builders.touch(**about, occasion="THANK_YOU", due_on=today - timedelta(days=1))
    if figure == "due_soon":
        return builders.touch(**about, due_on=today)
    if figure == "promises_at_risk":
        return builders.promise(**about, due_on=today)
    if figure == "openings_to_watch":
        return builders.watch(asked, from_on=today)
    if figure == "drafts_waiting":
        draft = builders.letter(builders.touch(**about))
        return builders.share(draft, life.mine.coach, shared_at=timezone.now())
    sent = builders.touch(**about, sent_on=today, give=builders.give(life.seeker))
    return builders.dismissal(builders.letter(sent), because="MINE")


HIDEABLE = ["letters_overdue", "due_soon", "promises_at_risk", "asks_sent", "openings_to_watch"]
HIDEABLE += ["drafts_waiting"]


@pytest.mark.parametrize("figure", HIDEABLE)
def test_a_figure_counts_one_more_row_until_it_is_hidden(client, coach, figure):
    life = client_of(coach)
    before = row_of(client, "Sam Doyle").get(figure, 0)
    row = row_counted(life, figure)
    assert row_of(client, "Sam Doyle").get(figure, 0) == before + 1
    touch = getattr(getattr(row, "letter", None), "touch", row)
    if hasattr(touch, "person"):
        Person.objects.filter(pk=touch.person_id).update(private=True)
        assert row_of(client, "Sam Doyle").get(figure, 0) == before
        Person.objects.filter(pk=touch.person_id).update(private=False)
    Application.objects.filter(pk=touch.application_id).update(private=True)
    assert row_of(client, "Sam Doyle").get(figure, 0) == before


def test_questions_and_drafts_of_another_coach_are_not_counted(client, coach):
    life = client_of(coach)
    builders.question(life.seeker, life.coach)
    builders.share(life.mailed, life.coach, shared_at=timezone.now())
    figures = row_of(client, "Sam Doyle")
    assert not figures.get("questions_waiting") and not figures.get("drafts_waiting")


def test_a_hidden_letter_is_no_letter_to_write(client, coach):
    life = client_of(coach)
    touch = row_counted(life, "letters_overdue")
    letter = builders.letter(touch)
    before = row_of(client, "Sam Doyle")["letters_overdue"]
    letter.private = True
    letter.save()
    assert row_of(client, "Sam Doyle").get("letters_overdue", 0) == before - 1


@pytest.mark.parametrize("sign", ["sent", "wrote", "gave", "promised"])
def test_a_sign_of_life_that_is_hidden_is_none(client, coach, sign):
    seeker = builders.seeker(name="Quinn Abbot")
    builders.coaching(seeker, coach=coach)
    hidden = builders.person(seeker, private=True)
    long_ago, now = date(2020, 1, 1), timezone.now()
    give = builders.give(seeker)
    seeker.gives.update(made_at=builders.NOON.replace(2020))
    if sign == "sent":
        builders.touch(hidden, sent_on=timezone.localdate(), give=give)
    elif sign == "wrote":
        builders.letter(builders.touch(hidden, due_on=long_ago))
    elif sign == "gave":
        introduced = builders.give(seeker, kind="INTRODUCTION", introduces=hidden)
        seeker.gives.filter(pk=introduced.pk).update(made_at=now)
    else:
        builders.promise(hidden, made_on=timezone.localdate())
    assert "alive" not in row_of(client, "Quinn Abbot")
    Person.objects.update(private=False)
    assert "alive" in row_of(client, "Quinn Abbot")


def test_a_caseload_is_searched_sorted_and_narrowed(client, coach):
    quiet = builders.seeker(name="Quinn Abbot", email="quinn@example.org")
    builders.coaching(quiet, coach=coach, until_on=timezone.localdate() + timedelta(days=3))
    client_of(coach, name="Sam Doyle")

    def names(query):
        return [str(row.seeker) for row in client.get(f"/coach/{query}").context["page"]]

    assert names("") == ["Quinn Abbot", "Sam Doyle"]
    assert names("?o=-client") == ["Sam Doyle", "Quinn Abbot"]
    assert names("?q=quinn@") == names("?only=quiet") == names("?only=ending") == ["Quinn Abbot"]
    assert names("?only=nonsense&o=nonsense&page=nonsense") == ["Quinn Abbot", "Sam Doyle"]


def test_figures_go_with_every_consent_and_words_with_none(client, coach):
    life = client_of(coach, shows_people=False, shows_letters=False)
    assert sum(row_of(client, "Sam Doyle").values())
    assert "Figures" in page(client, f"/coach/clients/{life.seeker.pk}/")
    for part in ("panels", "shelf", f"people/{life.person.pk}"):
        assert client.get(f"/coach/clients/{life.seeker.pk}/{part}/").status_code == 404
    for name in LISTS:
        assert not client.get(f"/coach/{name}/").context["rows"], name
        assert len(lines_of(client.get(f"/coach/{name}/export/"))) == 1, name


@pytest.mark.parametrize("name", LISTS)
def test_a_list_tells_each_client_on_it_that_it_was_read(client, coach, name):
    both = [client_of(coach), client_of(coach)]
    assert client.get(f"/coach/{name}/").context["rows"]
    looks = AccessLogEntry.objects.filter(coaching__in=[life.mine for life in both])
    assert looks.count() == 2
    assert len({look.page for look in looks}) == 1


def test_a_list_of_one_client_tells_that_client_alone(client, coach):
    one, other = client_of(coach), client_of(coach)
    client.get(f"/coach/people/?client={one.seeker.pk}")
    assert one.mine.looks.exists()
    assert not other.mine.looks.exists()


def test_an_export_is_a_look_and_holds_what_the_list_was_narrowed_to(client, coach):
    one, other = client_of(coach, name="Ann One"), client_of(coach, name="Ben Two")
    answer = client.get(f"/coach/people/export/?client={one.seeker.pk}")
    heads, *lines = lines_of(answer)
    assert heads[0] == "Client"
    assert {line[0] for line in lines} == {"Ann One"}
    assert one.mine.looks.exists()
    assert not other.mine.looks.exists()
    assert f"people-{timezone.localdate()}.csv" in answer["Content-Disposition"]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "＝", "＋", "－", "＠"])
def test_no_cell_of_an_export_is_a_formula(client, coach, sign):
    life = client_of(coach)
    Person.objects.filter(pk=life.person.pk).update(given_name=f"{sign}1+1", family_name="")
    cells = [cell for line in lines_of(client.get("/coach/people/export/")) for cell in line]
    assert disarmed(f"{sign}1+1") in cells
    assert not [cell for cell in cells if cell.startswith(sign)]


@pytest.mark.parametrize("text", ["=1", " =1", "\t=1", "\r=1", "\n1", "-1", "+1 517 555", "＝1"])
def test_what_a_spreadsheet_would_work_out_is_disarmed(text):
    assert disarmed(text) == f"'{text}"
    assert disarmed("One = one") == "One = one"


def test_a_column_cannot_be_asked_by_its_name(client, coach):
    client_of(coach)
    for column in ("seeker__password__startswith=a", "introduces__notes__contains=a", "pk=1"):
        for part in ("", "export/"):
            assert client.get(f"/coach/gives/{part}?{column}").status_code == 400


ODD = ["p=zzz", "p=0", "p=-1", "p=99999", "o=zzz", "o=99.-1.x", "client=zzz", "client=²", "what=99"]
ODD += [pytest.param(f"what={'9' * 5000}", id="too long")]
ODD += ["what=²", "q=%00%25_", "q=" + "ж" * 300, "client=" + "9" * 30, "e=1", "all=1", "_popup=1"]


@pytest.mark.parametrize("query", ODD)
def test_an_odd_address_of_a_list_ends_in_a_page(client, coach, query):
    client_of(coach)
    for part in ("touches/", "touches/export/", ""):
        answer = client.get(f"/coach/{part}?{query}")
        assert answer.status_code in (200, 302, 400, 404), part


def test_filters_name_only_clients_who_let_this_coach_in(client, coach):
    client_of(coach, name="Known Client")
    client_of(coach, name="Figures Only", shows_people=False)
    client_of(coach, name="Gone Client", ended_at=builders.NOON)
    builders.life(builders.seeker(name="Stranger"))
    text = page(client, "/coach/people/")
    assert "Known Client" in text
    assert not [n for n in ("Figures Only", "Gone Client", "Stranger") if n in text]


def test_another_clients_number_in_a_filter_finds_nothing(client, coach):
    client_of(coach)
    theirs = builders.life(builders.seeker())
    answer = client.get(f"/coach/people/?client={theirs.seeker.pk}")
    assert answer.status_code == 200
    assert not answer.context["rows"]


def test_what_stands_beside_a_row_is_left_out_where_it_is_hidden(client, coach):
    life = client_of(coach)
    hidden = builders.person(life.seeker, given_name="Hidewell", private=True)
    secret = builders.application(life.seeker, position="Secretkeeper", private=True)
    life.rejection.told_by, life.application.reopened_from = hidden, secret
    life.rejection.save()
    life.application.save()
    life.introduction.introduces, life.introduction.title = hidden, "Hushed introduction"
    life.introduction.save()
    life.touch.give, life.touch.keeps = life.introduction, None
    life.touch.save()
    start = f"/coach/clients/{life.seeker.pk}/"
    shown = [start, f"{start}panels/", f"{start}shelf/", f"{start}letters/"]
    shown += [f"{start}people/{life.person.pk}/", f"{start}people/{life.person.pk}/story/"]
    shown += [f"/coach/touches/{life.touch.pk}/"]
    shown += [f"/coach/applications/{life.application.pk}/", f"/coach/letters/{life.letter.pk}/"]
    shown += [f"/coach/{name}/" for name in LISTS] + [f"/coach/{name}/export/" for name in LISTS]
    for address in shown:
        text = page(client, address)
        assert not [w for w in ("Hidewell", "Secretkeeper", "Hushed") if w in text], address


def test_a_letter_tick_alone_shows_the_letter_but_not_what_stands_behind_it(client, coach):
    life = client_of(coach, shows_people=False)
    text = page(client, f"/coach/letters/{life.letter.pk}/")
    assert life.letter.body in text
    assert life.give.title not in text


def test_a_letter_shared_alone_is_read_without_the_tick(client, coach):
    life = client_of(coach, shows_people=False, shows_letters=False)
    assert client.get(f"/coach/letters/{life.letter.pk}/").status_code == 404
    builders.share(life.letter, coach=coach, shared_at=timezone.now())
    assert life.letter.body in page(client, f"/coach/letters/{life.letter.pk}/")
    assert client.get(f"/coach/letters/{life.mailed.pk}/").status_code == 404


def test_nothing_can_be_added_changed_or_deleted(client, coach):
    life = client_of(coach)
    for part in ("add/", f"{life.person.pk}/delete/", f"{life.person.pk}/history/"):
        assert client.get(f"/coach/people/{part}").status_code == 404
    for part in ("password_change/", "jsi18n/", "autocomplete/", "login/", "logout/"):
        assert client.get(f"/coach/{part}").status_code == 404
    client.post(f"/coach/people/{life.person.pk}/", {"given_name": "Changed"})
    client.post("/coach/people/", {"action": "delete_selected", "_selected_action": life.person.pk})
    life.person.refresh_from_db()
    assert life.person.given_name == "Ada"


def test_two_hundred_clients_stand_on_one_page_in_few_questions(client, coach):
    client_of(coach)
    few = asked(client, "/coach/")
    seekers = [builders.User(email=f"{n}@example.org") for n in range(199)]
    for someone in builders.User.objects.bulk_create(seekers):
        builders.touch(builders.person(someone))
        builders.coaching(someone, coach=coach)
    assert len(asked(client, "/coach/")) == len(few) < 12
    assert len(client.get("/coach/").context["page"]) == 200


PAGES = ["", "panels/", "letters/", "shelf/", "people/{}/", "people/{}/story/"]


@pytest.mark.parametrize("where", [*LISTS, *PAGES])
def test_a_page_asks_no_more_questions_for_ten_times_the_rows(client, coach, where):
    life = client_of(coach)
    address = f"/coach/{where}/"
    if where not in LISTS:
        address = f"/coach/clients/{life.seeker.pk}/{where}".format(life.person.pk)
    more_of_everything(life)
    few = asked(client, address)
    for _ in range(9):
        more_of_everything(life)
    many = asked(client, address)
    assert len(many) == len(few), "\n".join(sorted(set(many) - set(few)))
    assert len(many) <= MOST, "\n".join(many)


def test_a_long_story_with_one_person_is_told_a_page_at_a_time(client, coach):
    life = client_of(coach)
    for day in range(1, 29):
        sent = {"sent_on": date(2026, 9, day), "answered_on": date(2026, 10, day)}
        builders.touch(life.person, give=builders.give(life.seeker), came_of="THANKS", **sent)
    address = f"/coach/clients/{life.seeker.pk}/people/{life.person.pk}/story/"
    first, second = (client.get(f"{address}?page={number}").context["page"] for number in (1, 2))
    assert len(first) == 50
    told = [event.what for event in [*first, *second]]
    assert len([what for what in told if what.startswith("They answered")]) == 28
    assert "They said no for" in " ".join(told)


def test_a_coach_reads_of_their_client_not_of_themself(client, coach):
    life = client_of(coach)
    text = page(client, f"/coach/clients/{life.seeker.pk}/people/{life.second.pk}/story/")
    assert "Kept a promise: “lend you my book”" in text
    assert "You kept" not in text


def test_the_seeker_reads_who_looked_and_sees_what_they_see(client, coach):
    life = client_of(coach, shows_letters=False)
    client.get(f"/coach/clients/{life.seeker.pk}/panels/")
    looks = life.mine.looks.count()
    theirs = page(client, f"/coach/clients/{life.seeker.pk}/panels/")
    client.force_login(life.seeker)
    assert "Panels" in page(client, reverse("coaching:access-log"))
    own = page(client, reverse("coaching:as-seen-panels", args=[life.mine.pk]))
    for text in (theirs, own):
        assert life.person.family_name in text
    assert life.letter.body not in page(
        client, reverse("coaching:as-seen-letters", args=[life.mine.pk])
    )
    assert life.mine.looks.count() == looks
    Person.objects.filter(pk=life.person.pk).update(private=True)
    after = page(client, reverse("coaching:as-seen-panels", args=[life.mine.pk]))
    assert life.person.family_name not in after


def test_a_look_of_one_seeker_is_read_by_no_other(client, coach):
    client_of(coach)
    client.get("/coach/")
    other = builders.seeker()
    client.force_login(other)
    assert not client.get(reverse("coaching:access-log")).context["page"].object_list


def ended(life):
    Coaching.objects.filter(pk=life.mine.pk).update(ended_at=timezone.now())


def expired(life):
    Coaching.objects.filter(pk=life.mine.pk).update(
        until_on=timezone.localdate() - timedelta(days=1)
    )


def hidden(life):
    for rows in (life.seeker.people, life.seeker.applications):
        rows.update(private=True)
    life.seeker.gives.all().update(title="A thing", takeaway="It helps.", note="", topics="")


@pytest.mark.parametrize("end", [ended, expired, hidden])
def test_an_end_takes_effect_on_every_page_that_was_open(client, coach, end):
    life = client_of(coach, name="Marten Client")
    Person.objects.filter(pk=life.person.pk).update(given_name="Martenword")
    start = f"/coach/clients/{life.seeker.pk}/"
    rows = {"people": life.person, "interests": life.interest, "applications": life.application}
    rows |= {"panels": life.seat, "promises": life.promise, "touches": life.touch}
    rows |= {"letters": life.letter}
    own = [f"/coach/{name}/{row.pk}/" for name, row in rows.items()]
    own += [f"{start}people/{life.person.pk}/"]
    lists = ["/coach/people/", "/coach/people/export/", "/coach/people/?q=marten", start]
    lists += [f"{start}panels/", "/coach/", f"/coach/touches/?client={life.seeker.pk}"]
    for address in own + lists:  # open beforehand
        assert client.get(address).status_code == 200, address
    end(life)
    for address in own:
        assert client.get(address).status_code == 404, address
        assert client.post(address, {"given_name": "x"}).status_code in (404, 405), address
    for address in lists:
        answer = client.get(address)
        assert answer.status_code in (200, 404), address
        assert "Martenword" not in answer.content.decode(), address
    if end is not hidden:
        assert "Marten Client" not in page(client, "/coach/") + page(client, "/coach/people/")
    assert not client.get("/coach/people/").context["cl"].result_count
