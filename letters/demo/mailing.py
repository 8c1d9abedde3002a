"""The letters that went, as they stood on paper; they are drafted as today's would be."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from django.db.models import prefetch_related_objects

from followup.models import Touch
from letters.demo.days import noon
from letters.demo.world import World
from letters.models import Letter
from letters.rules import drafting
from letters.selectors.known_facts import known_about
from letters.selectors.naming import salutation_for


def write_letters(world: World, touches: Iterable[Touch]) -> list[Letter]:
    """Keep a letter for every touch that went by letter."""
    prefetch_related_objects(list(world.people.values()), "interests", "seats__interview")
    letters = list(letters_of(world, touches))
    Letter.objects.bulk_create(letters)
    for letter in letters:
        letter.edited_at = noon(letter.touch.sent_on)
    Letter.objects.bulk_update(letters, ["edited_at"], batch_size=500)
    return letters


def letters_of(world: World, touches: Iterable[Touch]) -> Iterator[Letter]:
    """A panel's thank-yous are drafted together; later letters mind what this person has read."""
    panels, others = defaultdict(list), []
    for touch in touches:
        if touch.sent_on and touch.channel == Touch.Channel.LETTER:
            thanks = touch.occasion == Touch.Occasion.THANK_YOU
            (panels[touch.application.pk] if thanks else others).append(touch)
    read = defaultdict(list)
    for batch in [*panels.values(), *([one] for one in others)]:
        before = [body for touch in batch for body in read[touch.person.pk]]
        drafts = drafting.draft_panel([known_about(touch) for touch in batch], beside=before)
        for touch, draft in zip(batch, drafts, strict=True):
            read[touch.person.pk].append(draft.body)
            yield letter(world, touch, draft.body)


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
