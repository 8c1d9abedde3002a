"""From the letters chosen in the print dialog to the pages of one print run."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from letters import render_pool
from letters.models import Letter, Stationery
from letters.paper import Edition, Mail, Run
from letters.selectors.mailpiece import has_address, mail_of


def edition_of(
    letters: Sequence[Letter],
    stationery: Stationery,
    *,
    on: date,
    cover: bool = False,
    apart: bool = False,
    first_label: int = 1,
) -> Edition:
    """These letters as they are printed on a day, each laid out once.

    Whoever has no address gets a letter to hand over. Raises what `render_pool.REFUSALS` names.
    """
    mails = [
        mail_of(letter, stationery, on=on, by_hand=not has_address(letter)) for letter in letters
    ]
    addressed = [number for number, mail in enumerate(mails) if mail.letter.addressee]
    if stationery.labels:
        for place, number in enumerate(addressed, first_label):
            mails[number] = replace(mails[number], goes=f"label {place}")
    run = Run(cover=cover, apart=apart, both_sides=stationery.both_sides)
    edition = render_pool.edition(mails, run)
    if not (stationery.labels and addressed):
        return edition
    return with_labels(edition, [mails[number] for number in addressed], stationery, first_label)


def with_labels(
    edition: Edition, mails: Sequence[Mail], stationery: Stationery, first: int
) -> Edition:
    """The print with its labels, which are a file of their own: they go into another tray."""
    addresses = [mail.letter.addressee for mail in mails]
    sheet = render_pool.labels(addresses, stationery.labels, first, stationery.typeface)
    whole = edition.whole
    letters = whole.letters_pdf or whole.pdf
    return replace(edition, whole=replace(whole, letters_pdf=letters, envelopes_pdf=sheet.pdf))
