"""The demo's own account, which every loading makes anew."""

from django.db import transaction

from contacts.actions import close_account
from contacts.models import User

EMAIL = "demo@example.org"
PASSWORD = "three calm words here"


@transaction.atomic
def open_account() -> tuple[User, bool]:
    """A fresh demo account, and whether an older one was closed for it; nobody else is touched."""
    older = User.objects.filter(email__iexact=EMAIL).first()
    if older:
        close_account(seeker=older)
    seeker = User.objects.create_user(
        email=EMAIL,
        password=PASSWORD,
        name="Robin Castellanos",
        postal_address="27 Alder Court, Apartment 3\nEast Larkmoor, MI 48198",
        country="US",
        phone="+1 517 555 0162",
        time_zone="America/Detroit",
    )
    return seeker, older is not None
