"""From a letter in the database to what stands on paper: who, where, when, in whose words."""

import re
from collections.abc import Iterator
from datetime import date

from django_countries.fields import Country

from contacts.models import Person, User
from letters.models import Letter, Stationery
from letters.models.stationery import Signing
from letters.paper import (
    Enclosure,
    Envelope,
    LetterSheet,
    Mail,
    envelope_for,
    windows_for,
    written_out,
)
from letters.selectors.countries import country_named, country_said, tail_of
from letters.selectors.naming import name_on_paper, reader_on_paper
from letters.selectors.wishes import goes_through, stand_in

LONGEST_LINE = 200  # characters


def mail_of(letter: Letter, stationery: Stationery, *, on: date, by_hand: bool = False) -> Mail:
    """One letter as it goes on paper on a day, on the seeker's stationery.

    Handed over, it has neither address nor envelope; with labels it has no envelope page.
    """
    seeker, person = stationery.seeker, letter.touch.person
    form, country = letter.form or stationery.form_now, seeker.country.code
    enclosed = tuple(enclosed_in(letter))
    addressee = () if by_hand else tuple(addressee_lines(letter, seeker, form))
    sheet = LetterSheet(
        sender=tuple(sender_lines(seeker)),
        date=written_out(on, form, country, town_of(seeker)),
        addressee=addressee,
        salutation=letter.salutation,
        body=letter.body,
        closing=letter.closing,
        signer=seeker.name,
        enclosures=letter.enclosures or titles_of(enclosed),
        running_name=reader_on_paper(letter, form, country),
        cc=tuple(name.strip() for name in re.split("[;\n]", letter.copies) if name.strip()),
        signature=signature_on(letter, stationery),
        form=form,
        typeface=str(letter.typeface or stationery.typeface),
        country=country,
    )
    return Mail(
        letter=sheet,
        envelope=None if by_hand else envelope_of(sheet, reached_at(letter), stationery),
        enclosures=enclosed,
        told_apart_by=person.told_apart_by,
    )


def signature_on(letter: Letter, stationery: Stationery) -> bytes | None:
    """The ink of the seeker's signature where it is placed; None leaves room for the pen."""
    placed = (letter.signing or stationery.signing) == Signing.IMAGE
    return bytes(stationery.signature) if placed and stationery.signature else None


def envelope_of(sheet: LetterSheet, person: Person, stationery: Stationery) -> Envelope | None:
    """The envelope a letter goes into; None without an address, or where a label does it."""
    if stationery.labels or not is_addressable(person):
        return None
    form = stationery.envelope or envelope_for(sheet.form, sheet.country)
    return Envelope(
        sheet.sender,
        sheet.addressee,
        form=form,
        windowed=stationery.windowed and form in windows_for(sheet.form, sheet.country),
        feed=str(stationery.feed),
        offset=(float(stationery.right_by), float(stationery.down_by)),
        country=country_of(person, stationery.seeker),
    )


def enclosed_in(letter: Letter) -> Iterator[Enclosure]:
    """What is printed after a letter: the note of what it gives, and PDFs of mine."""
    give = letter.touch.give
    if letter.encloses_note and give and give.note:
        yield Enclosure(title=give.title, text=give.note)
    for paper in sorted(letter.papers.all(), key=lambda paper: paper.pk):
        yield Enclosure(title=paper.name.removesuffix(".pdf"), pdf=bytes(paper.pdf))


def titles_of(enclosed: tuple[Enclosure, ...]) -> str:
    """What is enclosed by its names, or by its number where those would fill the page."""
    line = "; ".join(each.title for each in enclosed)
    return line if len(line) <= LONGEST_LINE else f"{len(enclosed)} papers"


def country_of(person: Person, seeker: User) -> str:
    """Where a letter to them goes: what the last line of the address says, else their
    organization's country, else the seeker's own.
    """
    *above, last = person.address_lines or [""]
    said = country_said(last, seeker.country.code) if above else ""
    there = person.organization and person.organization.country
    return said or (there.code if there else seeker.country.code)


def is_addressable(person: Person) -> bool:
    """Whether the post can find them."""
    return bool(person.address_lines)


def sender_lines(seeker: User) -> list[str]:
    """The seeker's name and address as they stand on letter and envelope."""
    return [line for line in (seeker.name, *filled(seeker.postal_address)) if line]


def passed_on_by(letter: Letter) -> Person | None:
    """Who passes a letter on: whom its reader wished it to go through, else whom I chose."""
    wish = goes_through(letter)
    return stand_in(wish) if wish else letter.goes_through


def reached_at(letter: Letter) -> Person:
    """Whose address a letter goes to: its reader's, else that of who passes it on."""
    return passed_on_by(letter) or letter.touch.person


def has_address(letter: Letter) -> bool:
    """Whether the post can find where a letter goes."""
    return is_addressable(reached_at(letter))


def addressee_lines(letter: Letter, seeker: User, form: str) -> list[str]:
    """Name, job title or who passes it on, organization and address; the country in capitals when
    it is abroad, and never at home, whoever typed it.
    """
    at, home = reached_at(letter), seeker.country.code
    lines = [*named_lines(letter, form, home), str(at.organization or "")]
    lines = [line for line in lines if line]
    if not is_addressable(at):
        return lines
    there = Country(country_of(at, seeker))
    first, *rest = without_country(at.address_lines, there) or [""]
    lines += rest if is_same_line(first, str(at.organization or "")) else [first, *rest]
    return lines if there.code == home else [*lines, there.name.upper()]


def is_same_line(one: str, other: str) -> bool:
    """Whether two lines say the same, whatever their case and their final full stop."""
    said = [" ".join(line.split()).rstrip(".,").casefold() for line in (one, other)]
    return said[0] == said[1]


def named_lines(letter: Letter, form: str, country: str) -> list[str]:
    """To whom it goes: name and job title; of somebody without a name the words chosen, and below
    them "c/o" with who passes it on. Nobody is written where nobody is named.
    """
    person, through = letter.touch.person, passed_on_by(letter)
    who = reader_on_paper(letter, form, country)
    if through:
        return [who, f"c/o {name_on_paper(through, form, country)}"]
    return [who, person.job_title] if person.full_name else []


def without_country(lines: list[str], country: Country) -> list[str]:
    """Address lines without their country at the end, alone on its line or after a comma."""
    *above, last = lines
    town, tail = tail_of(last)
    if country_named(tail) != country.code:
        return lines
    return [*above, town] if town else above


# "69002 Lyon" and "D-10115 Berlin", as the post of most of Europe writes its last line.
TOWN = re.compile(r"(?:[A-Z]{1,2}-)?\d{4,5} (?P<town>[^\d,]+?)(?: CEDEX.*)?")


def town_of(seeker: User) -> str:
    """The town a letter is written in, where the seeker's address says it plainly; else nothing."""
    *_, last = ["", *filled(seeker.postal_address)]
    found = TOWN.fullmatch(last)
    town = found["town"].strip() if found else ""
    return town.title() if town.isupper() else town


def filled(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
