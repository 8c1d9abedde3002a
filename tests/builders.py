"""The only makers of objects in the tests: sensible defaults, keyword overrides."""

from datetime import date
from itertools import count

from contacts.models import Interest, Organization, Person, User
from followup.models import Application, Give, Interview, PanelSeat, Promise, Rejection, Touch
from letters.models import Letter
from letters.paper import Envelope, LetterSheet, Mail

numbers = count(1)


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


def rejection(application: Application, **fields) -> Rejection:
    fields = {"received_on": date(2026, 11, 23)} | fields
    return Rejection.objects.create(application=application, **fields)


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


def letter(touch: Touch, **fields) -> Letter:
    fields = {"salutation": "Dear Ada Park:", "body": "Thank you for your time."} | fields
    return Letter.objects.create(touch=touch, **fields)


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
    own = sheet["addressee"] and Envelope(sheet["sender"], sheet["addressee"])
    return Mail(envelope=sheet.pop("envelope", own or None), letter=LetterSheet(**sheet))
