"""Four hundred days with forty people, each day as a seeker might live it, by the same dice."""

from collections import Counter
from datetime import date, timedelta
from itertools import cycle
from random import Random

import pytest

from followup.actions import letting_go, records, rejections, touches
from followup.models import Pause, Promise, Touch
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
CAME = ("THANKS", "CONVERSATION", "INTRODUCTION", "INVITATION", "OFFER", "NOTHING")


class Life:
    """Forty people at eight organizations, and a seeker who does most of what Today says.

    The dice fall for people in the order of their numbers: every database lives the same year.
    """

    def __init__(self):
        self.dice = Random("a year")
        self.answers = cycle((*CAME, *CAME, *CAME, "STOP"))
        self.decisions = cycle((Pause.Decision.GO_ON, Pause.Decision.SLOWER))
        self.seeker = builders.seeker()
        self.happened = Counter()
        self.warmth = {}
        self.noes = [self.interviewed(number) for number in range(8)]
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
        self.write_letters(on)
        for touch in today.due:
            self.do(touch, on)
        for pause in today.pauses:
            self.decide(pause, on)
        self.hear_back(on)
        self.change_ones_mind(on)
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
        people = list(met.distinct().order_by("pk"))
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

    def check_what_is_suggested(self, today, on):
        gives = [t for t in today.due if not t.keeps_id and t.occasion != LETTER]
        sent = list(
            Touch.objects.of(self.seeker)
            .sent()
            .order_by("sent_on", "pk")
            .values_list("person", "person__organization", "sent_on", "occasion", "answered_on")
        )
        lately = [(where, day) for _, where, day, what, _ in sent if what != LETTER]
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
            self.check_one(person, on, [row for row in sent if row[0] == person.pk])

    def check_one(self, person, on, sent):
        assert person.let_go_on is None
        assert not person.pauses.open().exists()
        assert wish_on(person) is None
        days = [day for _, _, day, _, _ in sent]
        assert on - days[-1] >= GAP, (on, person, days)
        answered = any(answer for *_, answer in sent)
        if on < days[0].replace(year=days[0].year + 1):
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
            assert len(waiting) + len(pauses) == 1, (on, person, waiting, pauses)
            for touch in waiting:
                assert touch.why_then, (on, person)
                if touch.occasion == LETTER:
                    continue
                assert touch.due_on > on or touch.pk in shown, (on, touch)
                if not touch.keeps_id:
                    assert not cadence.is_quiet(touch.due_on), (on, touch)
                    assert cadence.is_business_day(touch.due_on, HOLIDAYS), (on, touch)


@pytest.mark.django_db
@pytest.mark.whole("A year of forty people takes half a minute.")
def test_in_a_year_of_forty_people_no_rule_is_broken_and_nobody_is_forgotten():
    life = Life()
    for number in range(DAYS):
        life.live(FIRST_DAY + timedelta(days=number))
    assert life.seeker.people.count() == 40
    kinds = ("skipped", "snoozed", "moved", "GO_ON", "SLOWER", "STOP", "let go", "taken back")
    assert all(life.happened[kind] for kind in kinds), life.happened
    before_january = Touch.objects.sent().filter(sent_on__range=FRESH, person__seats__role=HIRES)
    assert before_january.filter(application=life.noes[0][1]).exists()
    assert life.happened["GIVE"] > 80, life.happened
