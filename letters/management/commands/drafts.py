"""Drafts for panels in a file, so that many can be read at once; needs no database."""

import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from contacts.rules import names
from followup.finishing import finish
from followup.rules.sentences import Field, Reader
from letters import paper
from letters.rules.addressee import Addressee, addressee
from letters.rules.drafting import draft_panel
from letters.rules.drafts import Draft
from letters.rules.panel import Known
from letters.rules.talk import MET, talk_of

VOICES = {"formal": "FORMAL", "plain": "PLAIN", "warm": "WARM"}
CLOSINGS = {"FORMAL": "Sincerely,", "PLAIN": "Best regards,", "WARM": "Warmly,"}


class Command(BaseCommand):
    help = "Drafts the letters of panels: a JSON list in FILE (or - for standard input)."

    def add_arguments(self, parser):
        parser.add_argument("file", help="the panels; - reads standard input")

    def handle(self, *args, file, **options):
        try:
            text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
            panels = json.loads(text)
        except OSError as error:
            raise CommandError(f"{file} cannot be read: {error.strerror}.") from error
        except ValueError as error:
            raise CommandError(f"{file} is not JSON: {error}.") from error
        if not isinstance(panels, list) or not all(isinstance(one, dict) for one in panels):
            raise CommandError(f"{file} holds no list of panels.")
        drafted = [with_drafts(panel) for panel in panels]
        self.stdout.write(json.dumps(drafted, ensure_ascii=False, indent=1))


def with_drafts(panel: dict[str, Any]) -> dict[str, Any]:
    """A panel with, for each of its people, a draft, its sentences, gaps and notes."""
    voice = VOICES.get(str(panel.get("voice", "")).lower(), "PLAIN")
    drafts = draft_panel(known_people(panel), voice)
    country = str(panel.get("country", ""))
    return panel | {
        "people": [
            person | as_read(draft, addressed(panel, person), voice, country)
            for person, draft in zip(people_of(panel), drafts, strict=True)
        ]
    }


def people_of(panel: dict[str, Any]) -> list[dict[str, Any]]:
    """The people of a panel; what is none is left out."""
    return [person for person in panel.get("people", []) if isinstance(person, dict)]


def addressed(panel: dict[str, Any], person: dict[str, Any]) -> Addressee:
    """Whom the letter to one of a panel is to."""
    return addressee(words(person, "name"), words(person, "title"), str(panel.get("country", "")))


def known_people(panel: dict[str, Any]) -> list[Known]:
    """What is known about each of a panel, everything that was typed finished."""
    return [
        known_of(key, panel, person, addressed(panel, person))
        for key, person in enumerate(people_of(panel))
    ]


def words(typed: dict[str, Any], field: str) -> str:
    """What was typed into a field; empty where nothing was."""
    value = typed.get(field)
    return value if isinstance(value, str) else ""


def known_of(key: int, panel: dict[str, Any], person: dict[str, Any], one: Addressee) -> Known:
    """What is known about a person of a panel, with every typed field finished."""
    met = MET.get(words(person, "met").strip().lower(), "")
    reader = Reader(one.given, one.family, one.title, met)
    talk, rests_on = talk_of(met, words(panel, "position"))
    return Known(
        key=key,
        name=one.name,
        boxes=tuple((field.value, finish(field, words(person, field), reader)) for field in Field),
        talk=talk,
        talk_rests_on=rests_on,
        met=met not in {"NOT_MET", "WRITING"},
    )


def as_read(draft: Draft, one: Addressee, voice: str, country: str) -> dict[str, Any]:
    """A draft as its readers get it: the whole letter, and what each sentence rests on."""
    form = paper.form_for(country)
    by_given = voice == "WARM" and one.is_friend_by_given
    greeting = names.salutation(
        honorific="" if by_given else names.titled(one.title, paper.has_full_stops(form, country)),
        given=one.given,
        family="" if by_given else one.family,
        mark="," if by_given else paper.salutation_mark(form),
        family_first=one.family_first,
    )
    gaps = [*([] if one.name else [names.WHO_IS_THIS]), *draft.gaps]
    return {
        "draft": f"{greeting}\n\n{draft.body}\n\n{CLOSINGS[voice]}",
        "sentences": [
            {"text": sentence.text, "rests_on": list(sentence.rests_on)}
            for paragraph in draft.paragraphs
            for sentence in paragraph
            if sentence.text not in draft.gaps
        ],
        "gaps": gaps,
        "notes": list(draft.notes),
    }
