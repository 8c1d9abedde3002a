"""Sixty panels, typed as tired people type, in three voices: no two letters share a mould."""

import json
from pathlib import Path

import pytest

from letters.management.commands.drafts import known_people
from letters.rules.drafting import draft_panel
from letters.rules.drift import sentences_of
from letters.rules.moulds import CLOSE, VOICES

PANELS = json.loads(Path(__file__).with_name("panels.json").read_text(encoding="utf-8"))

pytestmark = pytest.mark.whole("reads 543 typed phrases, which takes half a minute")


@pytest.fixture(scope="module")
def panels():
    """The people of every panel, with what was typed about them finished."""
    return [known_people(panel) for panel in PANELS]


def may_come_again(voice):
    """How letters take leave, and what stands after a promise."""
    parts = [*VOICES[voice][CLOSE].values()]
    parts += [place.get("stands", ()) for place in VOICES[voice].values()]
    return {"gap"} | {mould for pool in parts for mould in pool}


def moulds(draft, voice):
    return {one.mould for one in sentences_of(draft)} - may_come_again(voice)


def shared_in(drafts, voice):
    seen, twice = set(), set()
    for draft in drafts:
        twice |= seen & moulds(draft, voice)
        seen |= moulds(draft, voice)
    return twice


@pytest.mark.parametrize("voice", VOICES)
def test_in_one_press(panels, voice):
    for people in panels:
        assert not shared_in(draft_panel(people, voice), voice)


@pytest.mark.parametrize("voice", VOICES)
def test_one_by_one(panels, voice):
    for people in panels:
        drafts, used = [], []
        for known in people:
            drafts += draft_panel([known], voice, used)
            used += [one.mould for one in sentences_of(drafts[-1])]
        assert not shared_in(drafts, voice)


@pytest.mark.parametrize("voice", VOICES)
def test_drafted_again(panels, voice):
    for people in panels:
        drafts = draft_panel(people, voice)
        used = [one.mould for draft in drafts for one in sentences_of(draft)]
        drafts[0] = draft_panel(people[:1], voice, used)[0]
        assert not shared_in(drafts, voice)


@pytest.mark.parametrize("voice", VOICES)
def test_no_sentence_without_its_fact(panels, voice):
    for people in panels:
        for draft in draft_panel(people, voice):
            assert all(one.rests_on for one in sentences_of(draft) if one.mould != "gap")
