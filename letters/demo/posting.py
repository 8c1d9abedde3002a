"""The last panel that was mailed: drafted, printed, signed and posted by the real actions."""

from datetime import date

from contacts.models import User
from followup.actions import rejections, touches
from followup.models import Application, Touch
from followup.rules import cadence
from letters import paper
from letters.actions import drafts, posting, printing
from letters.demo import facts
from letters.demo.applying import rejection_facts
from letters.demo.days import noon
from letters.demo.world import World
from letters.models import Letter
from letters.selectors.mailpiece import mail_of
from letters.selectors.stationery import stationery_of

DRAFTS = 2


def mail_last_panel(world: World) -> None:
    """Tell the no that is marked as printed, and put its letters in the post when they were due.

    Where this machine cannot set paper the letters count as mailed all the same, without pages.
    """
    application = world.printed
    row = next(row for row, _ in facts.applications() if row.get("printed"))
    no = rejection_facts(world, application, row)
    due_on = min(cadence.thank_you_due(no["received_on"], world.holidays), world.on)
    rejections.record_rejection(application=application, on=no["received_on"], due_on=due_on, **no)
    letters = drafts.draft_panel(application=application)
    for letter in letters:
        posting.sign_letter(letter=letter, on=due_on)
        posting.stamp_letter(letter=letter, on=due_on)
    printed = print_panel(world.seeker, application, due_on)
    for letter in letters:
        post(world, letter, due_on, printed)


def draft_what_is_due(world: World) -> None:
    """Begin a letter to the two people who have been due the longest."""
    due = Touch.objects.of(world.seeker).due(by=world.on).select_related("person__organization")
    for touch in [touch for touch in due if touch.person.address_lines][:DRAFTS]:
        drafts.draft_letter(touch=touch)


def post(world: World, letter: Letter, on: date, printed: bool) -> None:
    if printed:
        posting.post_letter(letter=letter, on=on, holidays=world.holidays)
    else:
        touches.send_touch(touch=letter.touch, on=on, holidays=world.holidays)


def print_panel(seeker: User, application: Application, on: date) -> bool:
    """Print a panel's letters on a day and keep the pages; whether this machine could."""
    letters = Letter.objects.waiting().with_addressee().filter(touch__application=application)
    mails = [
        (letter, mail_of(letter, stationery_of(seeker), on=on)) for letter in letters.order_by("pk")
    ]
    try:
        edition = paper.edition([mail for _, mail in mails])
    except paper.PaperUnavailable:
        return False
    pages = [
        printing.Pages(letter, proof.pdf, bool(mail.envelope))
        for (letter, mail), proof in zip(mails, edition.each, strict=True)
    ]
    printing.record_printing(seeker=seeker, whole=edition.whole, printed=pages, at=noon(on))
    return True
