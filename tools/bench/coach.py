"""A coach's first page with every client on it, and one client's story, against bare ones."""

from datetime import date
from functools import partial

from tools.bench.ground import settle

BARS = {"caseload": 3.0, "a client": 3.0, "their panels": 3.0}


def run(folder, *, clients: int, people: int, rounds: int, on: date) -> None:
    """Measure the coach's pages, and the same questions for a tenth of the clients."""
    from followup.config.wsgi import application as site
    from tools.bench import asking, baseline, table

    sizes = (max(clients // 10, 1), clients)
    known = [one_coach(folder, number, people, on) for number in sizes]
    plain = baseline.application()
    asking.measure(site, plain, known, 2)
    times = asking.measure(site, plain, known, rounds)
    for life in known:
        print(*table.of_one_life(life.name, times, BARS), sep="\n")
    asked = {life.name: {page: questions(site, life, page) for page in BARS} for life in known}
    print("\nqueries", *(f"{name}: {numbers}" for name, numbers in asked.items()), sep="\n")


def one_coach(folder, clients: int, people: int, on: date):
    name = f"{clients} clients x {people} people"
    fill = partial(let_in, clients=clients, people=people, on=on)
    return settle(folder, name, fill, sign_in=sign_in, addresses=addresses)


def let_in(coach, clients: int, people: int, on: date) -> None:
    """Clients who show this coach everything, each with a believable life."""
    from datetime import UTC, datetime, time

    from contacts.models import Coaching, User
    from contacts.web.mfa import give_authenticator_app
    from tools.bench import life

    life.PDF = b"%PDF-1.7 "  # no page here shows what was printed
    coach.coaches_since = on
    coach.save()
    give_authenticator_app(coach)
    granted_at = datetime.combine(on, time(0), UTC)
    for number in range(clients):
        client = User.objects.create(email=f"client{number}@example.org", name=f"Client {number}")
        life.load(client, people, on)
        shown = {"shows_people": True, "shows_letters": True, "granted_at": granted_at}
        Coaching.objects.create(seeker=client, coach=coach, **shown)


def sign_in(browser, coach) -> None:
    """As after a password and a code."""
    browser.force_login(coach)
    session = browser.session
    session["account_authentication_methods"] = [{"method": "mfa", "at": 0, "type": "totp"}]
    session["account_authentication_methods_user"] = str(coach.pk)
    session.save()


def addresses(coach) -> dict[str, str]:
    client = coach.caseload.latest("pk").seeker_id
    story = f"/coach/clients/{client}/"
    return {"caseload": "/coach/", "a client": story, "their panels": f"{story}panels/"}


def questions(site, life, page: str) -> int:
    """How many questions a page asks the database."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from tools.bench.asking import ask

    life.enter()
    with CaptureQueriesContext(connection) as captured:
        ask(site, life, life.addresses[page])
    return len(captured)
