"""The only makers of objects in the tests: sensible defaults, keyword overrides."""

import io
from datetime import UTC, date, datetime
from itertools import count
from types import SimpleNamespace

from django.utils import timezone
from PIL import Image, ImageDraw
from pypdf import PdfWriter

from coaching.models import (
    AccessLogEntry,
    Assignment,
    AssignmentTemplate,
    Comment,
    Handover,
    Membership,
    Outcome,
    OwnNote,
    Place,
    Programme,
    Question,
    Ready,
    Reply,
    Share,
    SharedNote,
    Tip,
)
from contacts.actions.consent import fingerprint
from contacts.models import (
    Coaching,
    Formerly,
    Interest,
    Invitation,
    NotTheSame,
    Organization,
    Person,
    User,
)
from contacts.web.mfa import give_authenticator_app
from followup.actions.merging import merge_people
from followup.models import (
    Application,
    Consequence,
    Debrief,
    Give,
    Hold,
    Interview,
    Merge,
    PanelSeat,
    PastContact,
    Pause,
    PersonRhythm,
    Promise,
    Rejection,
    Rhythm,
    Telling,
    Touch,
    Watch,
    WatchLook,
    Welcome,
    Wish,
    WishSetAside,
)
from followup.models import Outcome as WhatBecame
from letters.forms import signatures
from letters.models import (
    Dismissal,
    Enclosure,
    Letter,
    Lifting,
    Printout,
    PrintRun,
    Stationery,
)
from letters.paper import Envelope, LetterSheet, Mail, envelope_for

numbers = count(1)
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def seeker(**fields) -> User:
    fields = {
        "email": f"seeker{next(numbers)}@example.org",
        "name": "Sam Doyle",
        "postal_address": "12 Elm Street\nEast Lansing, MI 48823",
        "country": "US",
        "time_zone": "America/Detroit",
    } | fields
    return User.objects.create_user(password="three calm words here", **fields)


def organization(seeker: User, **fields) -> Organization:
    fields = {
        "name": f"Northfield Parks {next(numbers)}",
        "postal_address": "400 Grand River Avenue\nNorthfield, MI 48167",
    } | fields
    return Organization.objects.create(seeker=seeker, **fields)


def person(seeker: User, **fields) -> Person:
    fields = {"given_name": "Ada", "family_name": f"Park {next(numbers)}"} | fields
    return Person.objects.create(seeker=seeker, **fields)


def interest(person: Person, **fields) -> Interest:
    fields = {"topic": f"trail running {next(numbers)}"} | fields
    return Interest.objects.create(person=person, **fields)


def past(person: Person, **fields) -> Formerly:
    fields = {"job_title": "Night Supervisor", "until_on": date(2026, 5, 4)} | fields
    return Formerly.objects.create(person=person, **fields)


def application(seeker: User, **fields) -> Application:
    fields = {"position": "Volunteer Coordinator"} | fields
    if "organization" not in fields:
        fields["organization"] = organization(seeker)
    return Application.objects.create(seeker=seeker, **fields)


def interview(application: Application, **fields) -> Interview:
    return Interview.objects.create(application=application, **fields)


def seat(interview: Interview, **fields) -> PanelSeat:
    if "person" not in fields:
        application = interview.application
        fields["person"] = person(application.seeker, organization=application.organization)
    return PanelSeat.objects.create(interview=interview, **fields)


def debrief(interview: Interview, **fields) -> Debrief:
    return Debrief.objects.create(interview=interview, **fields)


def rejection(application: Application, **fields) -> Rejection:
    fields = {"received_on": date(2026, 11, 23)} | fields
    return Rejection.objects.create(application=application, **fields)


def wish(seeker: User, **fields) -> Wish:
    """Somebody asked to be left in peace: name the person, application or organization."""
    fields = {"kind": "STOP", "said_on": date(2026, 11, 20)} | fields
    return Wish.objects.create(seeker=seeker, **fields)


def wish_set_aside(wish: Wish, person: Person, **fields) -> WishSetAside:
    fields = {"because": "They wrote to me first.", "on": date(2026, 11, 21)} | fields
    return WishSetAside.objects.create(wish=wish, person=person, **fields)


def promise(person: Person, **fields) -> Promise:
    fields = {"words": "send you my spreadsheet", "made_on": date(2026, 11, 10)} | fields
    return Promise.objects.create(person=person, **fields)


def give(seeker: User, **fields) -> Give:
    fields = {
        "title": f"A volunteer rota template {next(numbers)}",
        "takeaway": "Fill in the first column and the gaps show by themselves.",
    } | fields
    return Give.objects.create(seeker=seeker, **fields)


def touch(person: Person, **fields) -> Touch:
    fields = {"due_on": date(2026, 11, 25)} | fields
    return Touch.objects.create(person=person, **fields)


def merge(kept: Person, other: Person, on: date = date(2026, 11, 23)) -> Merge:
    """Two records made one, with what is chosen as usual."""
    return merge_people(kept=kept, other=other, chosen={}, on=on)


def told_apart(one: Person, other: Person) -> NotTheSame:
    return NotTheSame.objects.create(first=one, second=other)


def pause(person: Person, **fields) -> Pause:
    fields = {
        "since_on": date(2026, 9, 1),
        "ask_on": date(2026, 9, 22),
        "because": "three gives went without an answer",
    } | fields
    return Pause.objects.create(person=person, **fields)


def past_contact(person: Person, **fields) -> PastContact:
    """A call the seeker made; with other fields, something else that happened."""
    fields = {"on": date(2026, 11, 16), "direction": "OUT", "channel": "CALL"} | fields
    return PastContact.objects.create(person=person, **fields)


def hold(seeker: User, **fields) -> Hold:
    fields = {"since_on": date(2026, 11, 23)} | fields
    return Hold.objects.create(seeker=seeker, **fields)


def watch(application: Application, **fields) -> Watch:
    fields = {"what": "a new position", "from_on": date(2027, 1, 1)} | fields
    return Watch.objects.create(application=application, **fields)


def became(application: Application, kind: str, **fields) -> WhatBecame:
    """What became of an application, without what follows from it."""
    fields = {"on": date(2026, 11, 23)} | fields
    return WhatBecame.objects.create(application=application, kind=kind, **fields)


def letter(touch: Touch, **fields) -> Letter:
    fields = {"salutation": "Dear Ada Park:", "body": "Thank you for your time."} | fields
    return Letter.objects.create(touch=touch, **fields)


def coaching(seeker: User, **fields) -> Coaching:
    """A coach who sees everything there is to see; with other fields, something less."""
    fields = {"granted_at": NOON, "shows_people": True, "shows_letters": True} | fields
    if "coach" not in fields:
        fields["coach"] = coach()
    return Coaching.objects.create(seeker=seeker, **fields)


def look(coaching: Coaching, **fields) -> AccessLogEntry:
    fields = {"page": "Today", "looked_at": NOON} | fields
    return AccessLogEntry.objects.create(coaching=coaching, **fields)


def share(letter: Letter, coach: User, **fields) -> Share:
    return Share.objects.create(letter=letter, coach=coach, **{"shared_at": NOON} | fields)


def comment(letter: Letter, coach: User, **fields) -> Comment:
    """A comment on the letter's first sentence."""
    quote = letter.body.partition(".")[0] + "."
    fields = {"quote": quote, "end": len(quote), "words": "Warmer, perhaps."} | fields
    fields = {"version": letter.version, "said_at": NOON} | fields
    return Comment.objects.create(letter=letter, coach=coach, **fields)


def ready(letter: Letter, coach: User, **fields) -> Ready:
    fields = {"version": letter.version, "said_at": NOON} | fields
    return Ready.objects.create(letter=letter, coach=coach, **fields)


def lifting(letter: Letter, coach: User, **fields) -> Lifting:
    fields = {"because": "They told you to ask.", "lifted_on": date(2026, 11, 23)} | fields
    return Lifting.objects.create(letter=letter, by=coach, **fields)


def question(seeker: User, coach: User, **fields) -> Question:
    fields = {"words": "Do I write to the entire panel?", "asked_at": NOON} | fields
    return Question.objects.create(seeker=seeker, coach=coach, **fields)


def reply(question: Question, **fields) -> Reply:
    fields = {"words": "Yes, to each of them differently.", "said_at": NOON} | fields
    return Reply.objects.create(question=question, **fields)


def tip(coach: User, **fields) -> Tip:
    fields = {"answer": "Write to everybody in the room.", "published_at": NOON} | fields
    return Tip.objects.create(coach=coach, **fields)


def coach(client=None, **fields) -> User:
    """Somebody who coaches, with an authenticator; signed in with it when a client is given."""
    someone = seeker(**{"name": "Dana Reyes", "coaches_since": date(2026, 11, 1)} | fields)
    give_authenticator_app(someone)
    if client:
        sign_in_with_factor(client, someone)
    return someone


def operator(**fields) -> User:
    """Somebody who runs the site, with an authenticator."""
    someone = seeker(**{"name": "Olu Operator", "is_staff": True} | fields)
    give_authenticator_app(someone)
    return someone


def sign_in_with_factor(client, user: User) -> None:
    """Sign in as after a password and a code."""
    client.force_login(user)
    session = client.session
    session["account_authentication_methods"] = [{"method": "mfa", "at": 0, "type": "totp"}]
    session["account_authentication_methods_user"] = str(user.pk)
    session.save()


def assignment(coaching: Coaching, **fields) -> Assignment:
    fields = {"goal": "one interest per panel member", "set_on": date(2026, 11, 23)} | fields
    return Assignment.objects.create(seeker=coaching.seeker, coach=coaching.coach, **fields)


def template(coach: User, **fields) -> AssignmentTemplate:
    return AssignmentTemplate.objects.create(**{"coach": coach, "goal": "one give a week"} | fields)


def own_note(coaching: Coaching, **fields) -> OwnNote:
    fields = {"words": "Slow down with them.", "written_at": NOON} | fields
    return OwnNote.objects.create(seeker=coaching.seeker, coach=coaching.coach, **fields)


def shared_note(coaching: Coaching, **fields) -> SharedNote:
    fields = {"words": "We begin with the panel.", "written_at": NOON} | fields
    return SharedNote.objects.create(seeker=coaching.seeker, coach=coaching.coach, **fields)


def programme(**fields) -> Programme:
    fields = {"name": f"Alumni {next(numbers)}", "founded_on": date(2026, 9, 1)} | fields
    return Programme.objects.create(**fields)


def membership(programme: Programme, coach: User, **fields) -> Membership:
    fields = {"joined_on": date(2026, 9, 1)} | fields
    return Membership.objects.create(programme=programme, coach=coach, **fields)


def place(programme: Programme, seeker: User, **fields) -> Place:
    """A place that was taken; with `taken_on=None` one that is offered."""
    days = {"offered_on": date(2026, 9, 2), "taken_on": date(2026, 9, 3)}
    fields = {"cohort": "Fall 2026", **days} | fields
    return Place.objects.create(programme=programme, seeker=seeker, **fields)


def handover(place: Place, to_coach: User, **fields) -> Handover:
    fields = {"proposed_on": date(2026, 11, 20)} | fields
    return Handover.objects.create(place=place, to_coach=to_coach, **fields)


def outcome(place: Place, **fields) -> Outcome:
    fields = {"told_on": date(2026, 11, 20), "credential": "Forklift licence"} | fields
    return Outcome.objects.create(place=place, **fields)


def invitation(sender: User, secret: str = "", **fields) -> Invitation:
    """An invitation that waits; its letter carried `secret`."""
    fields = {"email": "coach@example.org", "sent_at": timezone.now()} | fields
    secret = secret or f"a secret in a letter {next(numbers)}"
    return Invitation.objects.create(sender=sender, fingerprint=fingerprint(secret), **fields)


def telling(seeker: User, **fields) -> Telling:
    return Telling.objects.create(seeker=seeker, **fields)


def blank_page() -> bytes:
    file = io.BytesIO()
    writer = PdfWriter()
    writer.add_blank_page(612, 792)
    writer.write(file)
    return file.getvalue()


def enclosure(letter: Letter, **fields) -> Enclosure:
    fields = {"name": "rota.pdf", "pdf": blank_page(), "pages": 1} | fields
    return Enclosure.objects.create(letter=letter, **fields)


def dismissal(letter: Letter, **fields) -> Dismissal:
    fields = {
        "sentence": "Could you send me the slides?",
        "family": "request",
        "because": "AGREED",
        "dismissed_on": date(2026, 11, 23),
    } | fields
    return Dismissal.objects.create(letter=letter, **fields)


def ink() -> bytes:
    """A signature, cleaned: one stroke as ink on clear ground."""
    image = Image.new("RGB", (400, 120), "white")
    ImageDraw.Draw(image).line((20, 90, 180, 20, 380, 100), fill="black", width=5)
    file = io.BytesIO()
    image.save(file, "PNG")
    return signatures.inked(file.getvalue())


def stationery(seeker: User, **fields) -> Stationery:
    return Stationery.objects.create(seeker=seeker, **fields)


def print_run(seeker: User, **fields) -> PrintRun:
    fields = {"pdf": b"%PDF-1.7 of a run", "pages": 2, "printed_at": NOON} | fields
    return PrintRun.objects.create(seeker=seeker, **fields)


def printout(letter: Letter, **fields) -> Printout:
    fields = {"version": letter.version, "pdf": b"%PDF-1.7", "printed_at": NOON} | fields
    return Printout.objects.create(letter=letter, sha256="0" * 64, **fields)


def mail(**fields) -> Mail:
    """A letter on paper and its envelope, which is left out when there is no addressee."""
    sheet = {
        "sender": ("Sam Doyle", "12 Elm Street", "East Lansing, MI 48823"),
        "date": "November 23, 2026",
        "addressee": ("Ms. Ada Park", "400 Grand River Avenue", "Northfield, MI 48167"),
        "salutation": "Dear Ms. Park:",
        "body": "Thank you for the hour you gave me on Thursday.",
        "closing": "Sincerely,",
        "signer": "Sam Doyle",
        "running_name": "Ms. Ada Park",
    } | fields
    usual = envelope_for(sheet.get("form", "US_FULL_BLOCK"), sheet.get("country", ""))
    own = sheet["addressee"] and Envelope(sheet["sender"], sheet["addressee"], form=usual)
    return Mail(envelope=sheet.pop("envelope", own or None), letter=LetterSheet(**sheet))


def life(seeker: User) -> SimpleNamespace:
    """One of everything a seeker can have, under the name of what it is."""
    it = SimpleNamespace(seeker=seeker, organization=organization(seeker, website=A_SITE))
    people_met(it)
    story_told(it)
    things_given(it)
    letters_written(it)
    coaches_let_in(it)
    rhythm_kept(it)
    worked_together(it)
    known_twice(it)
    return it


A_SITE = "https://northfield.example/"


def people_met(it) -> None:
    """Three on the panel, and somebody let go."""
    own = {"organization": it.organization, "job_title": "Park Ranger", "notes": "Walks fast."}
    it.person = person(it.seeker, honorific="Dr.", how_we_met="At the interview.", **own)
    it.second = person(it.seeker, given_name="Ben", **own)
    it.third = person(it.seeker, given_name="Cleo", postal_address="3 Oak Lane\nHolly, MI")
    it.let_go = person(it.seeker, given_name="Dan", let_go_on=date(2026, 11, 2))
    it.interest = interest(it.person, words="Every Saturday, whatever the weather.")
    it.past = past(it.person, organization=it.organization, family_name="Marsh")
    Welcome.objects.create(person=it.second, to_contact=True, words="Feel free to call me.")
    through = {"kind": "ONLY_THROUGH", "through_name": "Rita Lane"}
    it.wish = wish(it.seeker, person=it.let_go, words="Through Rita, please.", **through)
    it.set_aside = wish_set_aside(it.wish, it.let_go)


def story_told(it) -> None:
    """A no with a panel and a door, another application from it, and one no still being told."""
    asked = {"organization": it.organization, "applied_on": date(2026, 10, 1)}
    it.application = application(it.seeker, link=A_SITE, notes="A good hour.", **asked)
    it.waiting = application(it.seeker, reopened_from=it.application, **asked)
    it.interview = interview(it.application, held_on=date(2026, 11, 10), round="Panel")
    it.seat = seat(it.interview, person=it.person, role="HIRING_MANAGER", impression="Kind.")
    seat(it.interview, person=it.second, thankful_for="asking about my work")
    seat(it.interview, person=it.third)
    it.rejection = rejection(
        it.application,
        told_by=it.person,
        their_words="You were a strong candidate.",
        reopens_on=date(2027, 1, 1),
        reopens_as="a new position",
    )
    it.debrief = debrief(it.interview)
    it.told = telling(it.seeker, application=it.application, rejection=it.rejection)
    news = {"position": "Archivist", "organization": "City Archive", "channel": "CALL"}
    typed = {"news": {**news, "received_on": "2026-11-20", "reason": "UNKNOWN"}}
    it.telling = telling(it.seeker, typed=typed)
    it.became = became(it.application, "ADVERT", closes_on=date(2026, 12, 9), words="In the paper.")


def things_given(it) -> None:
    """A give, an introduction, and promises that are open, kept and taken back."""
    it.give = give(it.seeker, link=A_SITE, topics="volunteers, rotas", note="My own.")
    it.introduction = give(it.seeker, kind="INTRODUCTION", introduces=it.third)
    it.promise = promise(it.person, application=it.application, due_on=date(2026, 11, 30))
    it.kept = promise(it.second, words="lend you my book")
    taken_back = {"withdrawn_on": date(2026, 11, 20), "withdrawn_because": "It is lost."}
    it.withdrawn = promise(it.third, words="call you", **taken_back)


def letters_written(it) -> None:
    """Touches that are open, sent and skipped; a letter that waits and one in the post."""
    thanks = {"application": it.application, "occasion": "THANK_YOU"}
    it.touch = touch(it.person, give=it.give, keeps=it.promise, because="You asked.", **thanks)
    answered = {"answered_on": date(2026, 11, 23), "came_of": "THANKS", "answer": "Card."}
    sent = {"sent_on": date(2026, 11, 20), "keeps": it.kept, **answered}
    it.sent = touch(it.second, **sent, **thanks)
    it.planned = touch(it.second, due_on=date(2026, 12, 20))
    skipped = {"skipped_on": date(2026, 11, 12), "skipped_because": "Not the time."}
    it.skipped = touch(it.third, **skipped)
    it.unwritten = touch(it.third, **thanks)
    it.letter = letter(it.touch, enclosures="A template")
    it.mailed = letter(it.sent)
    it.print_run = print_run(it.seeker, letters_pdf=b"%PDF-1.7", envelopes_pdf=b"%PDF-1.7")
    it.printout = printout(it.letter, run=it.print_run)
    printout(it.mailed, run=it.print_run)
    it.enclosure = enclosure(it.letter)
    it.dismissal = dismissal(it.letter)
    it.stationery = stationery(it.seeker, signature=ink())
    it.past_contact = past_contact(it.person, application=it.application, words="He rang back.")
    it.came = past_contact(it.second, direction="IN", channel="CARD", words="A card with thanks.")
    rung_up(it)


def rung_up(it) -> None:
    """Somebody off every panel whom the seeker began to write to; the draft was thrown away."""
    recruiter = person(it.seeker, given_name="Rita", job_title="Recruiter")
    it.begun = touch(recruiter, occasion="THANK_YOU", begun_on=date(2026, 11, 23))
    it.thrown = letter(it.begun, thrown_away_on=date(2026, 11, 23))
    over = {"until_on": date(2026, 10, 9), "ended_on": date(2026, 10, 5)}
    it.hold = hold(it.seeker, since_on=date(2026, 10, 1), words="A funeral.", **over)


def coaches_let_in(it) -> None:
    """A coach who looks in, one who did, one invited, and one whose invitation waits."""
    it.coaching = coaching(it.seeker)
    it.look = look(it.coaching)
    it.coach = it.coaching.coach
    it.share = share(it.letter, it.coach)
    it.comment = comment(it.letter, it.coach, suggestion="Thank you for Thursday.")
    comment(it.letter, it.coach, quote="", end=0, words="A kind letter.")
    ready(it.letter, it.coach)
    lifting(it.letter, it.coach)
    it.question = question(it.seeker, it.coach, application=it.application)
    reply(it.question, from_coach=True)
    it.tip = tip(it.coach, asked="Who gets a letter?")
    coaching(it.seeker, ended_at=NOON, ended_by=it.seeker)
    it.invitation = invitation(it.seeker, shows_people=True)
    it.secret = f"secret-{it.seeker.pk}"
    invitation(seeker(), secret=it.secret, from_coach=True, email=it.seeker.email)


def rhythm_kept(it) -> None:
    """Numbers of one's own, a pause to decide about, and doors that are watched."""
    Rhythm.objects.create(seeker=it.seeker, weekly_most=4)
    PersonRhythm.objects.create(person=it.person, warm_days=120)
    it.silent = person(it.seeker, given_name="Eve", organization=it.organization)
    gone = {"due_on": date(2026, 8, 3), "sent_on": date(2026, 8, 3)}
    it.unanswered = touch(it.silent, give=give(it.seeker), **gone)
    it.pause = pause(it.silent)
    it.watch = watch(it.application)
    it.found = watch(it.waiting, found_on=date(2026, 11, 9), what="The old job", vacated=True)
    WatchLook.objects.create(watch=it.watch, on=date(2026, 11, 23))
    Consequence.objects.create(outcome=it.became, watch=it.watch, left={"what": "a new position"})


def worked_together(it) -> None:
    """What the coach sets and notes, and a place in the programme the coach leads."""
    it.assignment, it.template = assignment(it.coaching), template(it.coaching.coach)
    it.own_note, it.shared_note = own_note(it.coaching), shared_note(it.coaching)
    it.programme = programme()
    it.membership = membership(it.programme, it.coaching.coach, leads=True)
    it.place = place(it.programme, it.seeker, coach=it.coaching.coach)
    colleague = coach()
    membership(it.programme, colleague)
    it.handover = handover(it.place, colleague)
    it.outcome = outcome(it.place)


def known_twice(it) -> None:
    """One who was here twice until the two were merged, and two who are two people."""
    twin = {"given_name": "Cleo", "family_name": it.third.family_name, "notes": "Sings."}
    it.merge = merge(it.third, person(it.seeker, **twin))
    told_apart(it.person, it.second)
