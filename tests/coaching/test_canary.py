"""A canary in every text of one seeker, and everybody else who might hear it sing.

The words are put past every check into every row of seeker B. Then the whole site is walked as
somebody else: every route with B's numbers and with one's own, every link from there, searches
for the word, filters with B's number, and whatever an admin usually answers to. What comes back,
refusals included, must hold no such word.
"""

from datetime import timedelta

import pytest
from django.db.models import F, Value
from django.test import Client
from django.utils import timezone

from coaching.models import (
    Assignment,
    Comment,
    Outcome,
    OwnNote,
    Place,
    Question,
    Reply,
    SharedNote,
)
from coaching.panel.scope import Scope
from contacts.models import Coaching, Interest, Invitation, Organization, Person, User
from contacts.querysets import OwnedQuerySet
from followup.models import (
    Application,
    Give,
    Interview,
    PanelSeat,
    Promise,
    Rejection,
    Touch,
    Watch,
)
from letters.models import Letter, Lifting
from letters.paper import Edition, Printed, Proof
from tests import builders
from tests.addresses import coach_routes, filled, our_routes, routes
from tests.ownership import everything, mark, owned_models, rows_of
from tests.reading import is_page, read

pytestmark = pytest.mark.django_db

BEGINNING = "kingfisher"
CANARY = BEGINNING + "song"
STAFF = "somebody of the staff"
BETWEEN_TWO = (Assignment, OwnNote, Question, SharedNote)
# What Django's admin usually answers to, and this one does not.
OFF = ("add/", "{}/change/", "{}/delete/", "{}/history/", "{}/password/")
NEVER = [("people/", part) for part in OFF] + [("letters/", part) for part in OFF]
NEVER += [("", part) for part in ("autocomplete/", "jsi18n/", "r/1/{}/", "login/", "auth/")]
SEARCHED = ("", "people/", "search/", "coach/", "organizations/", "gives/", "letters/")


def everywhere(route: str) -> bool:
    return True


def coachs_or_a_list(route: str) -> bool:
    """Where a coach stands otherwise than any other seeker does: the coach's rooms, every list."""
    return route.startswith("coach/") or "<" not in route


def seekers_rows(route: str) -> bool:
    return not coachs_or_a_list(route)


# What a coach is told of a seeker's rows at the seeker's own addresses is what another seeker is
# told, who asks for all of them in the fast lane.
REACH = [
    pytest.param(coachs_or_a_list, id="the coach's rooms"),
    pytest.param(seekers_rows, id="the seeker's rooms", marks=pytest.mark.whole),
]


@pytest.fixture(params=REACH)
def reach(request):
    """Which half of all routes a coach who is to hear nothing asks for."""
    return request.param


@pytest.fixture(autouse=True)
def quick_paper(monkeypatch, settings):
    """No worker has to set what is listened to, and nobody walks this fast."""
    monkeypatch.setattr("letters.render_pool.render", said_aloud)
    settings.ACCOUNT_RATE_LIMITS = False


def said_aloud(job: str, *sent):
    """What a worker answers, but its PDF is what it was sent, in which a canary is heard."""
    told = Printed(repr(sent).encode(), 1, (1,), (0,), repr(sent).encode(), repr(sent).encode())
    answers = {"proof": Proof(told), "label_problems": (), "page_sizes": ((612, 792),)}
    if job == "edition":
        return Edition(told, tuple(Proof(told) for _ in sent[0]))
    return repr(sent).encode() if job == "picture" else answers.get(job, told)


@pytest.fixture
def b():
    """A life with something for every list: a promise nobody plans to keep, a door to watch now."""
    it = builders.life(builders.seeker(email="b@example.org", name="Bea Client"))
    today = timezone.localdate()
    it.at_risk = builders.promise(it.second, application=it.application, due_on=today)
    Watch.objects.filter(pk=it.watch.pk).update(from_on=today)
    Touch.objects.filter(pk=it.planned.pk).update(due_on=today)
    return it


def mark_all(life, *, leaving=()) -> None:
    """A canary into every text of every row of a seeker, but of the rows that may be seen."""
    for model in owned_models():
        for row in rows_of(model, life.seeker):
            if row not in leaving:
                mark(row, f"{CANARY}{model._meta.model_name}x{row.pk}x")
    typed = {"news": {"position": CANARY, "organization": CANARY}}
    life.seeker.tellings.update(typed=typed)


def mark_account(life) -> None:
    """And into the account itself."""
    own = {name: f"{CANARY} {name}" for name in ("name", "postal_address")}
    User.objects.filter(pk=life.seeker.pk).update(email=f"{CANARY}@example.org", **own)


def mark_coaches(life) -> None:
    """And into the names of whoever coaches them: that is nobody else's business either."""
    coaches = User.objects.filter(pk__in=life.seeker.coachings.values("coach"))
    coaches.update(name=f"{CANARY} the coach")


def walk(client, b, own=None, reach=everywhere) -> tuple[list[str], int]:
    """Where a canary was heard, and how many answers were listened to; none may break."""
    waiting = starts(b, reach) + (starts(own, reach) if own else [])
    seen, heard = set(waiting), []
    while waiting:
        address = waiting.pop()
        response = client.get(address)
        if sings(response):
            heard.append(f"{response.status_code} {address}")
        for link in read(response, address).links if is_page(response) else ():
            link = joined(address, link.partition("#")[0])
            if link and link not in seen:
                seen.add(link)
                waiting.append(link)
    return heard, len(seen)


def starts(life, reach) -> list[str]:
    """Every address with the numbers of a life, searched, filtered, and as an admin has them."""
    known = [filled(route, life) for name, route in routes() if ":" in name and reach(route)]
    lists = [a for a in known if a.startswith("/coach/") and not a[-2].isdigit()]
    client = life.seeker.pk
    asked = [f"{a}?q={BEGINNING}" for a in lists + [f"/{each}" for each in SEARCHED]]
    asked += [f"{address}?client={client}" for address in lists]
    never = [f"/coach/{where}{part}".format(life.person.pk) for where, part in NEVER]
    return known + [address for address in asked + never if reach(address[1:])]


def joined(address: str, link: str) -> str:
    """Where a link of ours leads; nothing for those that leave the rooms under test.

    What was asked for by a query is not asked for in another order, or the walk would never end.
    """
    if "?" in address and "?" in link:
        return ""
    if link.startswith("?"):
        return address + link
    if link and not link.startswith(("/", "http", "mailto", "javascript")):
        return address.partition("?")[0] + link
    return link if link.startswith("/") and not link.startswith(("/accounts/", "/static/")) else ""


def sings(response) -> bool:
    """Whether a canary is heard in an answer, its headers included; the site breaks over none."""
    assert response.status_code < 500, response.request["PATH_INFO"]
    body = b"".join(response.streaming_content) if response.streaming else response.content
    heads = " ".join(f"{name}: {value}" for name, value in response.headers.items())
    return CANARY in (body.decode("utf-8", "replace") + heads).lower()


def knock(client, b, reach=everywhere) -> list[str]:
    """Post to every address of B, with B's numbers in every field; where a canary was heard."""
    claims = {"seeker": b.seeker.pk, "person": b.person.pk, "application": b.application.pk}
    claims |= {"give": b.give.pk, "letter": b.letter.pk, "organization": b.organization.pk}
    claims |= {"interview": b.interview.pk, "_selected_action": b.person.pk, "action": "delete"}
    all_routes = our_routes() + coach_routes()
    owned = [filled(r, b) for _, r in all_routes if "<int" in r and reach(r)]
    return [address for address in owned if sings(client.post(address, claims))]


def others(b) -> dict:
    """Everybody who must hear nothing, by how they stand to B: who walks, and in which life."""
    a = builders.life(builders.seeker(email="a@example.org"))
    today = timezone.localdate()
    yesterday = {"until_on": today - timedelta(days=1)}
    builders.invitation(b.seeker, email="invited@example.org")
    return {
        "another seeker": lambda: (a.seeker, a),
        "another client of the same coach": lambda: (of_the_same_coach(a, b), a),
        "another seeker's coach": lambda: (a.coaching.coach, a),
        "a coach before any consent": lambda: (builders.coach(), None),
        "a coach who is only invited": lambda: (builders.coach(email="invited@example.org"), None),
        "a coach after the end": lambda: (parted(b, ended_at=timezone.now()), None),
        "a coach after the last day": lambda: (parted(b, **yesterday), None),
        "a coach of the past with another client": lambda: (both(a, b), a),
        STAFF: lambda: (staff(), a),
    }


def let_in(b, **scope) -> User:
    """A coach with this consent of B."""
    coach = builders.coach()
    builders.coaching(b.seeker, coach=coach, **scope)
    return coach


def parted(b, **end) -> User:
    """B's own coach, who read, answered, set and noted a lot, and is let in no more."""
    b.seeker.coachings.filter(coach=b.coach).update(**end)
    b.programme.delete()
    return b.coach


def of_the_same_coach(a, b) -> User:
    builders.coaching(a.seeker, coach=b.coach)
    return a.seeker


def both(a, b) -> User:
    coach = let_in(b, ended_at=timezone.now())
    builders.coaching(a.seeker, coach=coach)
    return coach


def staff() -> User:
    return builders.coach(is_staff=True, is_superuser=True)


def signed_in(user: User) -> Client:
    client = Client(raise_request_exception=False)
    builders.sign_in_with_factor(client, user)
    return client


SEEKERS = ["another seeker", "another client of the same coach"]
COACHES = [
    "another seeker's coach",
    "a coach before any consent",
    "a coach who is only invited",
    "a coach after the end",
    "a coach after the last day",
    "a coach of the past with another client",
    STAFF,
]


@pytest.mark.parametrize("who", SEEKERS)
def test_no_other_seeker_hears_a_word_of_a_seeker(b, who, mailoutbox):
    hear_nothing(b, who, mailoutbox, everywhere)


@pytest.mark.parametrize("who", COACHES)
def test_no_other_coach_hears_a_word_of_a_seeker(b, who, mailoutbox, reach):
    hear_nothing(b, who, mailoutbox, reach)


def hear_nothing(b, who, mailoutbox, reach):
    user, own = others(b)[who]()
    mark_all(b)
    if who != STAFF:  # who manage accounts by their names, and read nothing else
        mark_account(b)
    if who in ("another seeker", "another seeker's coach"):
        mark_coaches(b)
    before = everything(b.seeker)
    client = signed_in(user)
    heard, walked = walk(client, b, own, reach)
    assert not heard
    assert walked > 100
    assert not knock(client, b, reach)
    assert everything(b.seeker) == before
    assert CANARY not in str([(m.subject, m.body, m.to) for m in mailoutbox]).lower()


def test_figures_alone_tell_no_word(b, reach):
    coach = let_in(b, shows_people=False, shows_letters=False)
    mark_all(b)
    client = signed_in(coach)
    heard, _ = walk(client, b, reach=reach)
    assert not heard
    assert not knock(client, b, reach)
    assert "Bea Client" in client.get("/coach/").content.decode()


def test_letters_alone_tell_no_word_of_anything_else(b, reach):
    """What a letter needs is its own words, why it may ask, and whom it is to: a name, with what
    tells them from a namesake.
    """
    coach = let_in(b, shows_people=False)
    leaving = [*rows_of(Letter, b.seeker), *rows_of(Lifting, b.seeker)]
    mark_all(b, leaving=leaving)
    for person in rows_of(Person, b.seeker):
        named = {"given_name": "Seen", "family_name": "By Name", "suffix": "Jr."}
        Person.objects.filter(pk=person.pk).update(**named, told_apart_by="Baker")
    heard, _ = walk(signed_in(coach), b, reach=reach)
    assert not heard


def said_by_the_coach(b) -> list:
    """What one coach of B said, set, noted and keeps, and the programme they work in."""
    two = {"coach": b.coach, "seeker": b.seeker}
    rows = [row for each in BETWEEN_TWO for row in each.objects.filter(**two)]
    letter = {"letter__touch__person__seeker": b.seeker}
    rows += [*Comment.objects.filter(**letter), *Reply.objects.filter(question__seeker=b.seeker)]
    rows += [*Invitation.objects.filter(sender__in=[b.seeker, b.coach])]
    rows += [b.template, b.tip, b.programme, b.place, b.outcome]
    return [*rows, *rows_of(Lifting, b.seeker)]


def test_another_coach_of_the_same_client_hears_no_word_of_the_first(b, reach):
    mark_hidden(b, said_by_the_coach(b))
    User.objects.filter(pk=b.coach.pk).update(name=CANARY, email=f"{CANARY}@example.org")
    client = signed_in(let_in(b))
    heard, walked = walk(client, b, reach=reach)
    assert not heard
    assert walked > 150
    assert not knock(client, b, reach)


def test_a_client_hears_no_word_of_what_a_coach_keeps_to_themself(b):
    mark_hidden(b, [b.own_note, b.template])
    heard, _ = walk(signed_in(b.seeker), b)
    assert not heard
    assert not knock(signed_in(b.seeker), b)


def colleague(b) -> User:
    """A coach of the programme B has a place in, who leads nobody and is let in by nobody."""
    return builders.membership(b.programme, builders.coach()).coach


def lead(b) -> User:
    """The lead of that programme, whom B lets in no more than any other coach."""
    return builders.membership(b.programme, builders.coach(), leads=True).coach


def test_a_colleague_in_the_programme_hears_no_word(b, reach):
    someone = colleague(b)
    mark_all(b)
    mark_account(b)
    heard, _ = walk(signed_in(someone), b, reach=reach)
    assert not heard
    assert not knock(signed_in(someone), b, reach)


def test_the_lead_of_a_programme_hears_who_has_a_place_and_what_they_told_it(b, reach):
    someone = lead(b)
    mark_all(b, leaving=[*rows_of(Place, b.seeker), *rows_of(Outcome, b.seeker)])
    heard, _ = walk(signed_in(someone), b, reach=reach)
    assert not heard
    assert not knock(signed_in(someone), b, reach)


def of_people(people) -> list:
    """Whatever goes along with hidden people, and the people."""
    letters = Letter.objects.filter(touch__person__in=people)
    told = [
        row
        for each in (Interest, PanelSeat, Promise, Touch)
        for row in each.objects.filter(person__in=people)
    ]
    return [*people, *told, *letters, *Give.objects.filter(introduces__in=people)]


def of_applications(asked) -> list:
    """Whatever goes along with hidden applications, and the applications."""
    told = [Interview, Rejection, Promise, Touch, Watch]
    rows = [row for each in told for row in each.objects.filter(application__in=asked)]
    seats = PanelSeat.objects.filter(interview__application__in=asked)
    return [*asked, *rows, *seats, *Letter.objects.filter(touch__application__in=asked)]


def mark_hidden(b, rows) -> None:
    """A canary into rows that are hidden, and into a place of work nobody else leads to."""
    for row in rows:
        mark(row, f"{CANARY}{row._meta.model_name}x{row.pk}x")


def hide_a_person(b) -> list:
    elsewhere = builders.organization(b.seeker)
    Person.objects.filter(pk=b.person.pk).update(private=True, organization=elsewhere)
    Give.objects.filter(pk=b.introduction.pk).update(introduces=b.person)
    Touch.objects.filter(pk=b.planned.pk).update(give=b.introduction)
    return [elsewhere, *of_people([b.person])]


def hide_an_application(b) -> list:
    elsewhere = builders.organization(b.seeker)
    Application.objects.filter(pk=b.application.pk).update(private=True, organization=elsewhere)
    about_it = builders.promise(b.silent, application=b.application)
    builders.touch(b.silent, keeps=about_it, due_on=timezone.localdate())
    return [elsewhere, *of_applications([b.application])]


def hide_a_letter(b) -> list:
    Letter.objects.filter(pk=b.letter.pk).update(private=True)
    more = [b.enclosure, b.dismissal, b.comment, b.printout]
    return [Letter.objects.get(pk=b.letter.pk), *more]


HIDING = [hide_a_person, hide_an_application, hide_a_letter]


@pytest.mark.parametrize("hide", HIDING)
def test_a_coach_let_in_hears_no_word_of_what_is_hidden(b, hide, reach):
    mark_hidden(b, hide(b))
    client = signed_in(b.coach)
    heard, walked = walk(client, b, reach=reach)
    assert not heard
    assert walked > 150
    assert not knock(client, b, reach)


@pytest.mark.parametrize("hide", HIDING)
def test_a_seeker_looking_as_their_coach_hears_no_word_of_what_is_hidden(b, hide):
    mark_hidden(b, hide(b))
    client = signed_in(b.seeker)
    seen = [filled(r, b) for _, r in our_routes() if "as-seen" in r]
    assert len(seen) >= 5
    assert not [address for address in seen if sings(client.get(address))]


# The proof that this canary can be heard: one lock taken off, and it sings.

CARED_FOR = [Person, Interest, Application, PanelSeat, Promise, Touch, Give, Letter]
OWN = [Person, Organization, Interest, Application, Give, Touch, Letter]


def without_lock(monkeypatch, name: str, model, without) -> None:
    """Let one model's rows through one lock as if it were not there."""
    locked = getattr(OwnedQuerySet, name)

    def unlocked(self, *args, **kwargs):
        return without(self) if self.model is model else locked(self, *args, **kwargs)

    monkeypatch.setattr(OwnedQuerySet, name, unlocked)


def heard_on(client, addresses) -> bool:
    return any(sings(client.get(address)) for address in addresses)


def still_locked(lock: str, models, client, rooms) -> list:
    """The models of which no word is heard though this one lock lets their rows through."""
    assert not heard_on(client, rooms)
    silent = []
    for model in models:
        with pytest.MonkeyPatch.context() as patch:
            without_lock(patch, lock, model, lambda rows: rows.all())
            if not heard_on(client, rooms):
                silent.append(model)
    return silent


def test_without_the_coachs_lock_on_any_one_model_the_canary_is_heard(b):
    coach = let_in(b, shows_people=False, shows_letters=False)
    mark_all(b)
    rooms = [filled(route, b) for _, route in coach_routes()]
    assert not still_locked("in_care_of", CARED_FOR, signed_in(coach), rooms)


def test_without_the_veil_over_any_one_model_the_canary_is_heard(b):
    coach = let_in(b)
    people, asked = rows_of(Person, b.seeker), rows_of(Application, b.seeker)
    people.update(private=True)
    asked.update(private=True)
    rows_of(Give, b.seeker).update(introduces=b.person, kind="INTRODUCTION")
    mark_hidden(b, [*of_people(people), *of_applications(asked)])
    rooms = [filled(route, b) for _, route in coach_routes()]
    assert not still_locked("not_hidden", CARED_FOR, signed_in(coach), rooms)


def test_without_the_seekers_lock_on_any_one_model_the_canary_is_heard(b):
    mark_all(b)
    rooms = [filled(route, b) for _, route in our_routes() if "print" not in route]
    assert not still_locked("of", OWN, signed_in(builders.seeker()), rooms)


@pytest.mark.parametrize("paths", [["give", "reopened_from", "told_by"], ["touch__application"]])
def test_without_the_veil_over_what_stands_beside_a_row_the_canary_is_heard(b, paths):
    coach = let_in(b, shows_people="give" in paths)
    hidden = builders.person(b.seeker, given_name=CANARY, private=True)
    secret = builders.application(b.seeker, position=CANARY, private=True)
    give = builders.give(b.seeker, title=CANARY, kind="INTRODUCTION", introduces=hidden)
    Touch.objects.filter(pk=b.planned.pk).update(give=give)
    Application.objects.filter(pk=b.waiting.pk).update(reopened_from=secret)
    Rejection.objects.filter(pk=b.rejection.pk).update(told_by=hidden)
    if "touch__application" in paths:
        Application.objects.filter(pk=b.application.pk).update(position=CANARY)
    client = signed_in(coach)
    rooms = [filled(route, b) for _, route in coach_routes()]
    rooms += [f"/coach/applications/{b.waiting.pk}/", f"/coach/touches/{b.planned.pk}/"]
    assert not heard_on(client, rooms)
    for path in paths:
        with pytest.MonkeyPatch.context() as patch:
            without_veil_beside(patch, path)
            assert heard_on(client, rooms), path


def without_veil_beside(monkeypatch, path: str) -> None:
    """Let what one path leads to through each of the three ways to it."""
    beside, words_beside, shows = Scope.beside, Scope.words_beside, Scope.shows

    def beside_open(self, model, *paths):
        return [p if p == path else beside(self, model, p)[0] for p in paths]

    def words_open(self, model, p, column):
        return F(f"{p}__{column}") if p == path else words_beside(self, model, p, column)

    def shows_open(self, model, p):
        return Value(True) if p.endswith(path) else shows(self, model, p)

    monkeypatch.setattr(Scope, "beside", beside_open)
    monkeypatch.setattr(Scope, "words_beside", words_open)
    monkeypatch.setattr(Scope, "shows", shows_open)


def test_without_the_end_of_a_consent_the_canary_is_heard(b, monkeypatch):
    coach = let_in(b, ended_at=timezone.now())
    mark_all(b)
    client = signed_in(coach)
    rooms = [filled(route, b) for _, route in coach_routes()]
    assert not heard_on(client, rooms)
    Coaching.objects.filter(coach=coach).update(ended_at=None)
    assert heard_on(client, rooms)
