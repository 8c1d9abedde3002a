"""The same form sent from several windows at one moment is acted on once."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection
from django.test import Client

from tests import builders
from tests.addresses import filled
from tests.test_sent_twice import counted

# What makes something and needs no token: where it leads, and what is sent.
ROOM = {"people": "1", "people-0-role": "PANELIST", "people-0-interest_kind": "WORK"}
ROOM |= {"people-0-given_name": "Greta", "people-0-promise": "call you"}
WENT = {"went": "draft", "promise": "kept"}
SENT = {
    "people/new/": {"given_name": "Greta", "family_name": "Twice", "organization_name": "New"},
    "organizations/new/": {"name": "A new one"},
    "applications/new/": {"position": "Baker", "organization_name": "A bakery"},
    "gives/new/": {"kind": "TOOL", "title": "A saw", "takeaway": "It cuts."},
    "interviews/<int:pk>/debrief/": ROOM | {"people-0-shared": "Bread"},
    "interviews/<int:pk>/debrief/keep/": ROOM,
    "interviews/<int:interview>/seats/new/": {"role": "PANELIST", "given_name": "Greta"},
    "people/<int:person>/promises/new/": {"words": "call you", "made_on": "2026-11-20"},
    "no/keep/": {"position": "Half a thou"},
    "no/<int:pk>/room/": ROOM,
    "no/<int:pk>/room/keep/": ROOM,
    "applications/<int:application>/desk/draft/": {},
    "touches/<int:touch>/letter/": {},
    "touches/<int:touch>/sent/": {"channel": "EMAIL", "on": "2026-11-23", **WENT},
    "touches/<int:pk>/skip/": {"because": "Not now."},
    "letters/<int:pk>/post/posted/": {},
    "people/<int:pk>/let-go/": {},
}
TOKEN = {"once": "6b9f8a1e-7c35-4b6f-9a53-2f1f6f0f7d11"}


def kept_with(life) -> dict[str, str]:
    """That the promise of the letter that waits is kept with it."""
    return {f"promise-{life.letter.pk}": "kept"}


def sent_together(seeker, address: str, answers: dict, times: int = 3) -> list[int]:
    """Send the same from several windows at one moment; what each was answered."""
    start = Barrier(times)

    def send(_):
        client = Client(raise_request_exception=False)
        client.force_login(seeker)
        start.wait(timeout=60)
        try:
            return client.post(address, answers).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(times) as windows:
        return list(windows.map(send, range(times)))


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("route", SENT)
def test_sent_from_three_windows_at_once_it_is_done_once(route):
    alone, together = (builders.life(builders.seeker()) for _ in range(2))
    answers = SENT[route] | (TOKEN if "new/" in route else {})
    for life in (alone, together):
        if route == "no/keep/":
            life.telling.delete()
    client = Client()
    client.force_login(alone.seeker)
    first = client.post(filled(route, alone), answers | kept_with(alone))
    assert first.status_code in (200, 302)
    codes = sent_together(together.seeker, filled(route, together), answers | kept_with(together))
    assert not [code for code in codes if code >= 500], codes
    assert counted(together.seeker) == counted(alone.seeker), codes
