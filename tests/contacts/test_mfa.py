"""A forged passkey is refused, and breaks nothing."""

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "forged",
    [
        "",
        "x",
        "{}",
        "[]",
        "7",
        '{"id": 1}',
        '{"id": "a", "response": []}',
        "9" * 5000,
        "[" * 100_000,
    ],
    ids=lambda forged: forged[:12] or "empty",
)
def test_a_forged_passkey_opens_nothing(client, forged):
    client.get(reverse("mfa_login_webauthn"), headers={"accept": "application/json"})
    answer = client.post(reverse("mfa_login_webauthn"), {"credential": forged})
    assert answer.status_code < 500
    assert "_auth_user_id" not in client.session
