"""What would go wrong with a letter on paper, as the print dialog tells it."""

from dataclasses import dataclass
from datetime import date

from letters import render_pool
from letters.models import Letter, Stationery
from letters.paper import Mail, Problem
from letters.selectors.mailpiece import country_of, has_address, mail_of, reached_at


@dataclass(frozen=True)
class Proofread:
    """The problems found in one letter, or why it cannot be set at all here just now."""

    problems: tuple[Problem, ...] = ()
    refusal: str = ""


def proofread(letter: Letter, stationery: Stationery, *, on: date) -> Proofread:
    """What would go wrong with a letter printed on a day, on its paper and on its label."""
    mail = mail_of(letter, stationery, on=on)
    labeled = bool(stationery.labels) and has_address(letter)
    try:
        found = render_pool.problems(mail)
        there = country_of(reached_at(letter), stationery.seeker)
        return Proofread((*found, *(on_label(mail, stationery, there) if labeled else ())))
    except render_pool.REFUSALS as refusal:
        return Proofread(refusal=str(refusal))


def on_label(mail: Mail, stationery: Stationery, country: str) -> list[Problem]:
    """The same for the label, by the country it goes to. Raises as `render_pool.label_problems`."""
    sheet, face = stationery.labels, stationery.typeface
    return render_pool.label_problems([mail.letter.addressee], sheet, face, country)
