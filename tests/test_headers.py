"""What every answer tells the browser beside its page: keep nothing, run nothing of others."""

import pytest
from django.urls import reverse

from tests import builders

pytestmark = pytest.mark.django_db

ADDRESSES = {
    "a page": reverse("followup:today"),
    "a page that is not there": "/nowhere/",
    "the front door": reverse("account_login"),
}
POLICY = """
default-src 'none'; frame-ancestors 'none'; base-uri 'none'; object-src 'none';
script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self';
form-action 'self'; img-src 'self' data:
"""


@pytest.fixture(params=ADDRESSES.values(), ids=ADDRESSES)
def answer(request, client):
    if request.param != ADDRESSES["the front door"]:
        client.force_login(builders.seeker())
    return client.get(request.param)


def test_no_cache_keeps_a_page(answer):
    assert "no-store" in answer["Cache-Control"]


def test_nothing_but_what_is_ours_runs_or_looks_in(answer):
    assert sorted(answer["Content-Security-Policy"].split("; ")) == sorted(
        " ".join(POLICY.split()).split("; ")
    )


def test_no_page_is_read_framed_or_indexed_from_elsewhere(answer):
    assert answer["Cross-Origin-Resource-Policy"] == "same-origin"
    assert answer["Cross-Origin-Embedder-Policy"] == "require-corp"
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["X-Robots-Tag"] == "noindex"
