"""The letters that went, as they stood on paper; and those that are begun."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from django.db.models import prefetch_related_objects

from contacts.models import User
from followup.actions import rejections, touches
from followup.models import Application, Touch
from followup.rules import cadence
from letters import paper
from letters.actions import drafts, printing
from letters.demo import facts
from letters.demo.applying import rejection_facts
from letters.demo.carrying import choose_for, open_touches
from letters.demo.chains import went_on
from letters.demo.world import World, noon
from letters.models import Letter
from letters.models.stationery import Voice
from letters.rules import drafting
from letters.rules.drafts import Draft
from letters.rules.drift import sentences_of
from letters.rules.gaps import without_gaps
from letters.selectors.known_facts import known_about
from letters.selectors.mailpiece import mail_of
from letters.selectors.naming import salutation_for
from letters.selectors.stationery import stationery_of


def write_letters(world: World, touches: Iterable[Touch]) -> list[Letter]:
    """Keep a letter for every touch that went by letter."""
    prefetch_related_objects(list(world.people.values()), "interests", "seats__interview")
    letters = list(letters_of(world, touches))
    Letter.objects.bulk_create(letters)
    for letter in letters:
        letter.edited_at = noon(went_on(letter.touch))
    Letter.objects.bulk_update(letters, ["edited_at"], batch_size=500)
    return letters


def letters_of(world: World, touches: Iterable[Touch]) -> Iterator[Letter]:
    """A panel's thank-yous are drafted together; later letters mind what this person has read."""
    panels: dict[int | None, list[Touch]] = defaultdict(list)
    others: list[Touch] = []
    for touch in touches:
        if touch.sent_on and touch.channel == Touch.Channel.LETTER:
            thanks = touch.occasion == Touch.Occasion.THANK_YOU
            (panels[touch.application_id] if thanks else others).append(touch)
    used: dict[int, list[str]] = defaultdict(list)
    for batch in [*panels.values(), *([one] for one in others)]:
        before = [mould for touch in batch for mould in used[touch.person.pk]]
        for touch, words in zip(batch, drafted(batch, before), strict=True):
            used[touch.person.pk] += [one.mould for one in sentences_of(words)]
            yield letter(world, touch, without_gaps(words.body))


def drafted(batch: list[Touch], used: list[str]) -> list[Draft]:
    """The drafts of letters that were written long ago, when nobody had answered yet."""
    return drafting.draft_panel(
        [known_about(touch, outcomes=()) for touch in batch], Voice.PLAIN, used
    )


def letter(world: World, touch: Touch, body: str) -> Letter:
    own = world.written[touch.person.pk].get("wrote", "")
    if own and touch.occasion == Touch.Occasion.THANK_YOU:
        body = with_own_words(body, own)
    return Letter(
        touch=touch,
        salutation=salutation_for(touch, "US_FULL_BLOCK"),
        body=body,
        signed_on=touch.sent_on,
        stamped_on=touch.sent_on,
    )


def with_own_words(body: str, own: str) -> str:
    """The draft with a paragraph of the seeker's own before the last one."""
    *paragraphs, last = body.split("\n\n")
    return "\n\n".join([*paragraphs, own, last])


DRAFTS = 2


def mail_last_panel(world: World) -> None:
    """Tell the no that is marked as printed, and put its letters in the post when they were due.

    Where this machine cannot set paper the letters count as mailed all the same, without pages.
    """
    application = world.printed
    assert application
    row = next(row for row, _ in facts.applications() if row.get("printed"))
    no = rejection_facts(world, application, row)
    due_on = min(cadence.thank_you_due(no["received_on"], world.holidays), world.on)
    rejections.record_rejection(application=application, on=no["received_on"], due_on=due_on, **no)
    choose_for(open_touches(world).filter(application=application))
    letters = drafts.draft_panel(application=application)
    for letter in letters:
        printing.sign_letter(letter=letter, on=due_on)
        printing.stamp_letter(letter=letter, on=due_on)
    printed = print_panel(world.seeker, application, due_on)
    for letter in letters:
        post(world, letter, due_on, printed)


def draft_what_is_due(world: World) -> None:
    """Begin a letter to the two people who have been due the longest."""
    due = open_touches(world).due(by=world.on)
    first = [touch for touch in due if touch.person.address_lines][:DRAFTS]
    choose_for(first)
    for touch in first:
        drafts.draft_letter(touch=touch)


def post(world: World, letter: Letter, on: date, printed: bool) -> None:
    if printed:
        printing.post_letter(letter=letter, on=on, holidays=world.holidays)
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
