"""Four hundred days with forty people, each day as a seeker might live it, by the same dice."""

from collections import Counter
from datetime import date, timedelta
from itertools import cycle
from random import Random

import pytest

from followup.actions import (
    holds,
    letting_go,
    outcomes,
    past_contacts,
    records,
    rejections,
    stopping_several,
    touches,
    write_to,
)
from followup.models import Outcome, PastContact, Pause, Promise, Touch
from followup.rules import cadence
from followup.selectors.agenda import queue_of
from followup.selectors.public_holidays import public_holidays
from followup.selectors.today import today_of
from followup.selectors.wishes import held_by_wishes, wish_on
from tests import builders

FIRST_DAY, DAYS = date(2027, 9, 6), 400  # over a year's end, a leap day and both clock changes
HOLIDAYS = public_holidays("US", 2027)
WEEK, GAP = timedelta(days=7), timedelta(days=21)
LETTER, PROMISE = Touch.Occasion.THANK_YOU, Touch.Occasion.PROMISE
FRESH, HIRES = (date(2027, 11, 14), date(2027, 12, 18)), "HIRING_MANAGER"
WAYS = PastContact.Channel.values
CAME = ("THANKS", "CONVERSATION", "INTRODUCTION", "INVITATION", "OFFER", "NOTHING")


class Life:
    """Forty people at eight organizations, and a seeker who does most of what Today says.

    The dice fall for people in the order of their numbers: every database lives the same year.
    """

    def __init__(self):
        self.dice = Random("a year")
        self.chance = Random("what else happens")
        self.answers = cycle((*CAME, *CAME, *CAME, "STOP"))
        self.decisions = cycle((Pause.Decision.GO_ON, Pause.Decision.SLOWER))
        self.seeker = builders.seeker()
        self.happened = Counter()
        self.warmth = {}
        self.noes = [self.interviewed(number) for number in range(8)]
        self.outsiders = [builders.person(self.seeker) for _ in range(2)]
        self.warmth |= {person.pk: 0.5 for person in self.outsiders}
        self.known = {}

    def interviewed(self, number):
        application = builders.application(self.seeker)
        interview = builders.interview(application)
        for place in range(5):
            role = "PANELIST" if place else "HIRING_MANAGER"
            seat = builders.seat(interview, role=role)
            self.warmth[seat.person_id] = self.dice.choice((0, 0, 0.3, 0.8))
        return FIRST_DAY + timedelta(days=11 * number), application

    def live(self, on):
        self.hear_noes(on)
        today = today_of(self.seeker, on, HOLIDAYS)
        self.check_what_is_suggested(today, on)
        if not today.still:
            self.write_letters(on)
        for touch in today.due:
            self.do(touch, on)
        for pause in today.pauses:
            self.decide(pause, on)
        self.hear_back(on)
        self.change_ones_mind(on)
        self.note_what_happened(on)
        self.write_to_outsiders(on)
        self.stop_with_several(on)
        things_become(self, on)
        self.hold_or_resume(on, today)
        self.check_that_nobody_is_forgotten(on)

    def hear_noes(self, on):
        for told_on, application in self.noes:
            if told_on == on:
                rejections.record_rejection(
                    application=application,
                    on=on,
                    due_on=cadence.thank_you_due(on, HOLIDAYS),
                    received_on=on,
                    reopens_on=date(2028, 1, 1) if on == FIRST_DAY else None,
                )

    def write_letters(self, on):
        for touch in Touch.objects.of(self.seeker).due(by=on).filter(occasion=LETTER):
            if touch.person.let_go_on is None:
                self.send(touch, on)

    def do(self, touch, on):
        """Mostly send it; or put it off, let it pass, let them go, or not get round to it."""
        roll = self.dice.random()
        if roll < 0.68 or touch.keeps_id:
            self.send(touch, on)
        elif roll < 0.80:
            self.happened["skipped"] += 1
            because = self.dice.choice(("", "Not now."))
            touches.skip_touch(touch=touch, on=on, because=because, holidays=HOLIDAYS)
        elif roll < 0.90:
            self.happened["snoozed"] += 1
            later = on + timedelta(days=self.dice.randint(1, 40))
            touches.move_touch(touch=touch, due_on=later, holidays=HOLIDAYS)
        elif roll < 0.92:
            self.happened["let go"] += 1
            letting_go.let_go(person=touch.person, on=on)

    def send(self, touch, on):
        self.happened[touch.occasion] += 1
        if not touch.keeps_id:
            touches.choose_give(touch=touch, give=builders.give(self.seeker))
        touches.send_touch(touch=touch, on=on, holidays=HOLIDAYS)

    def decide(self, pause, on):
        roll = self.dice.random()
        if roll < 0.1:
            letting_go.let_go(person=pause.person, on=on)
        elif roll < 0.4:
            kind = next(self.decisions)
            self.happened[kind] += 1
            letting_go.go_on(person=pause.person, decision=kind, on=on, holidays=HOLIDAYS)

    def hear_back(self, on):
        waiting = Touch.objects.of(self.seeker).sent().filter(came_of="").order_by("pk")
        for touch in waiting.filter(sent_on=on - timedelta(days=9)).select_related("person"):
            if self.dice.random() > self.warmth[touch.person_id]:
                continue
            came_of = next(self.answers)
            self.happened[came_of] += 1
            touches.answer_touch(touch=touch, came_of=came_of, on=on, holidays=HOLIDAYS)

    def change_ones_mind(self, on):
        """Promise somebody something, take somebody back, pick somebody up after a rest."""
        met = self.seeker.people.filter(touches__sent_on__isnull=False)
        people = [one for one in met.distinct().order_by("pk") if one not in self.outsiders]
        if people and self.dice.random() < 0.06:
            self.happened["promised"] += 1
            due_on = self.dice.choice((None, on + timedelta(days=self.dice.randint(0, 9))))
            promise = Promise(
                person=self.dice.choice(people), words="call you", made_on=on, due_on=due_on
            )
            records.make_promise(promise=promise, on=on)
        for person in people:
            if person.let_go_on and self.dice.random() < 0.01:
                self.happened["taken back"] += 1
                letting_go.take_back(person=person, on=on, holidays=HOLIDAYS)
        for pause in Pause.objects.of(self.seeker).open().filter(ask_on=None).order_by("pk"):
            if self.dice.random() < 0.02:
                self.happened["picked up"] += 1
                kind = Pause.Decision.PICK_UP
                letting_go.go_on(person=pause.person, decision=kind, on=on, holidays=HOLIDAYS)

    def note_what_happened(self, on):
        """Something went out or came in, today or lately; some of it is put right or deleted."""
        people = list(self.seeker.people.order_by("pk"))
        for direction, often in (("OUT", 0.10), ("IN", 0.12)):
            if self.chance.random() < often:
                day = on - timedelta(days=self.chance.choice((0, 0, 1, 5, 12)))
                way = {"direction": direction, "channel": self.chance.choice(WAYS)}
                contact = PastContact(person=self.chance.choice(people), on=day, **way)
                if direction == "OUT" and wish_on(contact.person, way["channel"]):
                    continue  # the page asks first
                self.happened[direction] += 1
                past_contacts.note_contact(contact=contact, on=on, holidays=HOLIDAYS)
        noted = PastContact.objects.of(self.seeker).order_by("-pk").first()
        if noted and self.chance.random() < 0.04:
            self.happened["corrected"] += 1
            noted.on -= timedelta(days=2)
            past_contacts.correct_contact(contact=noted, on=on, holidays=HOLIDAYS)
        elif noted and self.chance.random() < 0.04:
            self.happened["deleted"] += 1
            past_contacts.forget_contact(contact=noted, on=on, holidays=HOLIDAYS)

    def write_to_outsiders(self, on):
        person = self.chance.choice(self.outsiders)
        if self.chance.random() < 0.03 and not person.touches.open().exists():
            self.happened["written to"] += 1
            begun = {"channel": "EMAIL", "occasion": "THANK_YOU"}
            touch = write_to.begin_touch(person=person, on=on, **begun)
            assert touches.send_touch(touch=touch, on=on, holidays=HOLIDAYS) is None

    def stop_with_several(self, on):
        """Stop with three of one panel, and some days later resume with them."""
        told_on, application = self.chance.choice(self.noes)
        panel = self.seeker.people.filter(seats__interview__application=application)
        panel = list(panel.order_by("pk")[:3])
        if told_on < on and self.chance.random() < 0.01:
            self.happened["stopped"] += stopping_several.stop_several(people=panel, on=on)
        elif self.chance.random() < 0.05:
            back = {"people": panel, "on": on, "holidays": HOLIDAYS}
            self.happened["resumed"] += stopping_several.resume_several(**back)

    def hold_or_resume(self, on, today):
        """Hold everything for some days, until a day or until one says so."""
        if today.still and self.chance.random() < 0.1:
            self.happened["held no more"] += 1
            holds.resume(seeker=self.seeker, on=on)
        elif not today.still and self.chance.random() < 0.02:
            self.happened["held"] += 1
            days = self.chance.choice((None, 3, 9, 20))
            until_on = days and on + timedelta(days=days)
            holds.hold_everything(seeker=self.seeker, on=on, until_on=until_on)

    def check_what_is_suggested(self, today, on):
        if today.still:
            self.happened["days held"] += 1
            assert not (today.due or today.letters or today.promises or today.pauses), on
            assert all(each.day > on for each in today.coming), on
            return
        gives = [t for t in today.due if not t.keeps_id and t.occasion != LETTER]
        sent = list(
            Touch.objects.of(self.seeker)
            .sent()
            .order_by("sent_on", "pk")
            .values_list("person", "person__organization", "sent_on", "occasion", "answered_on")
        )
        noted = list(
            PastContact.objects.of(self.seeker).values_list(
                *("person", "person__organization", "on", "direction", "channel")
            )
        )
        lately = [(where, day) for _, where, day, what, _ in sent if what != LETTER]
        lately += [(where, day) for _, where, day, way, _ in noted if way == "OUT"]
        self.happened["moved"] += len(today.moved)
        if not gives:
            return
        assert not ((on.month, on.day) >= (12, 20) or (on.month, on.day) <= (1, 3)), on
        assert len(today.due) <= 5, on
        monday = on - timedelta(days=on.weekday())
        this_week = sum(day >= monday for _, day in lately)
        assert this_week + len(today.due) <= 5, on
        for give in gives:
            person, where = give.person, give.person.organization_id
            there = sum(day > on - WEEK for place, day in lately if place == where)
            there += sum(other.person.organization_id == where for other in today.due)
            assert there <= 2, (on, person)
            with_them = [(row[2], row[3]) for row in noted if row[0] == person.pk]
            self.check_one(person, on, [row for row in sent if row[0] == person.pk], with_them)

    def check_one(self, person, on, sent, noted):
        assert person.let_go_on is None
        assert not person.pauses.open().exists()
        assert wish_on(person) is None
        days = sorted([row[2] for row in sent] + [day for day, way in noted if way == "OUT"])
        last = max([*days, *(day for day, _ in noted)])
        assert on - last >= GAP, (on, person, days, noted)
        answered = any(answer for *_, answer in sent) or any(way == "IN" for _, way in noted)
        if on < cadence.months_after(days[0], 12):
            assert len(days) < 5, (on, person, days)
        else:
            a_year_ago = on.replace(year=on.year - 1)
            most = 4 if answered else 2
            assert sum(day > a_year_ago for day in days) < most, (on, person, days)

    def check_that_nobody_is_forgotten(self, on):
        queue = queue_of(self.seeker, cadence.USUAL, on, holidays=HOLIDAYS)
        shown = {touch.pk for touch in queue.due} | {each.touch.pk for each in queue.moved}
        told = Touch.objects.of(self.seeker).values("person")
        people = self.seeker.people.filter(pk__in=told).prefetch_related("touches", "pauses")
        held = held_by_wishes(people)
        for person in people:
            waiting = [t for t in person.touches.all() if not t.sent_on and not t.skipped_on]
            pauses = [pause for pause in person.pauses.all() if not pause.ended_on]
            if person.let_go_on or person.pk in held:
                assert not waiting and not pauses, (on, person)
                continue
            if person in self.outsiders:
                assert not waiting and not pauses, (on, person)
                continue
            assert len(waiting) + len(pauses) == 1, (on, person, waiting, pauses)
            for touch in waiting:
                assert touch.why_then, (on, person)
                if touch.occasion == LETTER:
                    continue
                assert touch.due_on > on or touch.pk in shown, (on, touch)
                if not touch.keeps_id:
                    assert not cadence.is_quiet(touch.due_on), (on, touch)
                    assert cadence.is_business_day(touch.due_on, HOLIDAYS), (on, touch)


# On which day of the year what becomes of which application, and after how many days it is undone.
BECAME = (
    (95, 1, "OFFER", {"days": 14}, None),
    (103, 1, "DECLINED", {"stay_in_touch": True}, None),
    (120, 2, "WITHDREW", {"stay_in_touch": False}, 60),
    (140, 3, "ADVERT", {"days": 20}, None),
    (150, 4, "OFFER", {"days": 21}, 5),
    (170, 5, "OTHER", {"stay_in_touch": False, "thank": True}, None),
    (200, 6, "OFFER", {"days": 10}, None),
    (206, 6, "HIRED", {"thank": True}, None),
    (230, 7, "CLOSED", {}, None),
    (250, 7, "CAME_BACK", {}, None),
)


def things_become(life, on):
    """What becomes of applications on a day, and what of it was recorded in error."""
    day = (on - FIRST_DAY).days
    for number, at, kind, fields, undone_after in BECAME:
        application = life.noes[at][1]
        if day == number:
            life.happened[kind] += 1
            it_became(application, kind, on, **fields)
        if undone_after and day == number + undone_after:
            life.happened["undone"] += 1
            outcome = application.outcomes.get(kind=kind)
            outcomes.delete_outcome(outcome=outcome, on=on, holidays=HOLIDAYS)


def it_became(application, kind, on, days=0, **fields):
    until = {"OFFER": "answer_by", "ADVERT": "closes_on"}.get(kind)
    if until:
        fields[until] = on + timedelta(days=days)
    outcome = Outcome(application=application, kind=kind, on=on, **fields)
    due_on = cadence.thank_you_due(on, HOLIDAYS)
    outcomes.record_outcome(outcome=outcome, on=on, thanks_due_on=due_on, holidays=HOLIDAYS)


def check_what_became(life):
    """Nothing is planned about an application that ended, but thanks, promises and who is back."""
    assert all(life.happened[kind] for kind in ("OFFER", "HIRED", "DECLINED", "undone"))
    for at in (5, 6):
        application = life.noes[at][1]
        ended = application.outcomes.in_order().last()
        planned = Touch.objects.open().filter(application=application, keeps=None)
        planned = planned.exclude(person__pauses__outcome=ended, person__pauses__decision__gt="")
        assert not planned.exclude(occasion=LETTER).exists()


@pytest.mark.django_db
@pytest.mark.whole("A year of forty people takes half a minute.")
def test_in_a_year_of_forty_people_no_rule_is_broken_and_nobody_is_forgotten():
    life = Life()
    for number in range(DAYS):
        life.live(FIRST_DAY + timedelta(days=number))
    assert life.seeker.people.count() == 40 + len(life.outsiders)
    kinds = ("skipped", "snoozed", "moved", "GO_ON", "SLOWER", "STOP", "let go", "taken back")
    kinds += ("OUT", "IN", "corrected", "deleted", "written to", "stopped", "resumed")
    kinds += ("held", "held no more", "days held")
    assert all(life.happened[kind] for kind in kinds), life.happened
    before_january = Touch.objects.sent().filter(sent_on__range=FRESH, person__seats__role=HIRES)
    assert before_january.filter(application=life.noes[0][1]).exists()
    assert life.happened["GIVE"] > 80, life.happened
    check_what_became(life)
