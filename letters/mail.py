"""From a letter in the database to what stands on paper: who, where, when, in whose words."""

from datetime import date

from contacts.models import Person, User
from letters.models import Letter
from letters.paper import Envelope, LetterSheet, Mail, envelope_for, form_for, written_out


def mail_of(letter: Letter, seeker: User, *, on: date, envelope: bool = True) -> Mail:
    """One letter as it goes on paper on a day, with its envelope unless it is handed over."""
    person = letter.touch.person
    addressee = tuple(addressee_lines(person, seeker)) if envelope else ()
    sender = tuple(sender_lines(seeker))
    country = seeker.country.code
    form = form_for(country)
    sheet = LetterSheet(
        sender=sender,
        date=written_out(on, form, country),
        addressee=addressee,
        salutation=letter.salutation,
        body=letter.body,
        closing=letter.closing,
        signer=seeker.name,
        enclosures=letter.enclosures,
        running_name=person.name_on_envelope or str(person),
        form=form,
        country=country,
    )
    if not (envelope and is_addressable(person)):
        return Mail(letter=sheet)
    place = Envelope(
        sender, addressee, form=envelope_for(form, country), country=country_of(person, seeker)
    )
    return Mail(letter=sheet, envelope=place)


def country_of(person: Person, seeker: User) -> str:
    """Where a letter to them goes, as far as that is known."""
    there = person.organization and person.organization.country
    return there.code if there else seeker.country.code


def is_addressable(person: Person) -> bool:
    """Whether the post can find them."""
    return bool(person.address_lines)


def sender_lines(seeker: User) -> list[str]:
    """The seeker's name and address as they stand on letter and envelope."""
    return [line for line in (seeker.name, *filled(seeker.postal_address)) if line]


def addressee_lines(person: Person, seeker: User) -> list[str]:
    """Name, job title, organization and address; the country in capitals when it is abroad.

    Whoever has neither name nor job title yet is found inside by their part in the interview.
    """
    who = person.name_on_envelope or person.job_title or part_of(person)
    title = person.job_title if who != person.job_title else ""
    lines = [who, title, str(person.organization or "")]
    lines = [line for line in lines if line] + person.address_lines
    abroad = person.organization and person.organization.country
    if person.address_lines and abroad and abroad.code != seeker.country.code:
        lines.append(abroad.name.upper())
    return lines


def part_of(person: Person) -> str:
    """Their latest part on a panel, such as "Hiring Manager"; empty when they sat on none."""
    seat = person.seats.order_by("-pk").first()
    return seat.get_role_display().title() if seat else ""


def filled(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
