"""From what is known before an interview to the words of its one page."""

from django.utils import formats

from contacts.models import Interest
from followup.models import Interview
from followup.selectors.preparation import SeatSheet, sheets_of
from letters.paper import PrepPerson, PrepSheet

QUESTIONS_ON_PAPER = 3


def prep_sheet_of(interview: Interview) -> PrepSheet:
    """The page of an interview, everybody on its panel included."""
    application = interview.application
    held = formats.date_format(interview.held_on, "l, F j, Y") if interview.held_on else ""
    about = (interview.round, held, interview.get_format_display())
    return PrepSheet(
        heading=f"{application.position}, {application.organization}",
        about=", ".join(part for part in about if part),
        people=tuple(map(on_paper, sheets_of(interview))),
    )


def on_paper(sheet: SeatSheet) -> PrepPerson:
    """One person in short lines; my own words stand before what the house suggests."""
    seat, person = sheet.seat, sheet.person
    job = person.job_title if person.full_name else ""
    known = (*map(interest_line, sheet.interests), *lines_of(person.notes), person.link)
    own_find, own_promise = lines_of(seat.to_find_out), lines_of(seat.could_promise)
    return PrepPerson(
        name=str(person),
        part=", ".join(part for part in (seat.get_role_display(), job) if part),
        knows=tuple(filter(None, known)),
        find_out=tuple(own_find or sheet.find_out),
        questions=tuple(each.words for each in sheet.questions[:QUESTIONS_ON_PAPER]),
        promises=tuple(own_promise or sheet.could[:2]),
    )


def interest_line(interest: Interest) -> str:
    how = f"{interest.topic} ({interest.get_kind_display()})"
    return f"{how}: {interest.words}" if interest.words else how


def lines_of(text: str) -> list[str]:
    """The lines of what somebody wrote, without empty ones."""
    return [line.strip() for line in text.splitlines() if line.strip()]
