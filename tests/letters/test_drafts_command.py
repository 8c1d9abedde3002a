"""`manage.py drafts`: many panels read at once, without a database."""

import json

import pytest
from django.core.management import CommandError, call_command

PANEL = {
    "id": "P01",
    "country": "US",
    "position": "store manager",
    "organization": "Hill & Sons",
    "voice": "plain",
    "news": {"how": "phone", "their_words": "", "reason": ""},
    "people": [
        {
            "name": "Priya Raman",
            "title": "Ms.",
            "role": "hiring manager",
            "met": "in person",
            "remember": "how saturdays fall apart at eleven",
            "shared": "restore old bicycles",
            "thanks": "walked me through the stock room",
            "promise": "n/a",
            "cares_about": "?",
        },
        {"name": "lady with the notebook", "met": "in person", "remember": "seemed bored"},
    ],
}


def drafted(tmp_path, capsys, panels):
    file = tmp_path / "panels.json"
    file.write_text(json.dumps(panels))
    call_command("drafts", str(file))
    return json.loads(capsys.readouterr().out)


def test_every_person_gets_a_draft_whose_sentences_say_what_they_rest_on(tmp_path, capsys):
    (panel,) = drafted(tmp_path, capsys, [PANEL])
    priya = panel["people"][0]
    assert priya["draft"].startswith("Dear Ms. Raman:\n\n")
    rests_on = {one["text"]: one["rests_on"] for one in priya["sentences"]}
    assert any("how Saturdays fall apart at eleven" in text for text in rests_on)
    assert all(rests_on.values())
    assert all(text in priya["draft"] for text in rests_on)
    assert {fact for facts in rests_on.values() for fact in facts} >= {"remember", "thanks"}


def test_a_nameless_person_is_a_gap_and_a_sneer_stays_a_note(tmp_path, capsys):
    (panel,) = drafted(tmp_path, capsys, [PANEL])
    nameless = panel["people"][1]
    assert nameless["draft"].startswith("[Who is this?")
    assert "bored" not in nameless["draft"]
    assert nameless["gaps"]
    assert nameless["notes"]


def test_what_came_in_comes_out_again(tmp_path, capsys):
    (panel,) = drafted(tmp_path, capsys, [PANEL])
    assert {name: panel[name] for name in PANEL if name != "people"} == {
        name: PANEL[name] for name in PANEL if name != "people"
    }


@pytest.mark.parametrize("panels", [[{}], [{"people": [{}, "x", {"name": 3, "remember": None}]}]])
def test_odd_panels_are_no_crash(tmp_path, capsys, panels):
    assert drafted(tmp_path, capsys, panels)


def test_a_file_that_is_no_list_is_refused_in_words(tmp_path):
    file = tmp_path / "panels.json"
    file.write_text('{"no": "list"}')
    with pytest.raises(CommandError, match="no list of panels"):
        call_command("drafts", str(file))
    file.write_text("not json")
    with pytest.raises(CommandError, match="not JSON"):
        call_command("drafts", str(file))
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("drafts", str(tmp_path / "missing.json"))
