"""What they invited is lifted, and nothing else."""

import pytest

from letters.rules.own_words import is_invited


@pytest.mark.parametrize(
    ("sentence", "family", "invited_to"),
    [
        ("May I call you in January?", "permission", "contact"),
        ("I hope to stay in touch.", "hope", "contact"),
        ("I am writing to follow up, as you suggested.", "status", "contact"),
        ("I would love to apply again in January.", "wish", "apply"),
        ("I've sent in my application for the new position.", "status", "apply"),
        ("I plan to apply when the position opens.", "hint", "apply"),
    ],
)
def test_what_was_invited_is_lifted(sentence, family, invited_to):
    for kind in ("contact", "apply"):
        known = {"to_contact": kind == "contact", "to_apply": kind == "apply"}
        assert is_invited(sentence, family, **known) == (kind == invited_to)


@pytest.mark.parametrize(
    ("sentence", "family"),
    [
        ("Could you call me in January?", "request"),
        ("I hope you will call me about my application.", "hope"),
        ("I hope that you get in touch.", "hope"),
        ("Please let me know when I should apply.", "command"),
        ("I would appreciate your feedback.", "wish"),
        ("I look forward to hearing from you.", "reply"),
    ],
)
def test_an_invitation_lifts_no_other_ask(sentence, family):
    assert not is_invited(sentence, family, to_contact=True, to_apply=True)
