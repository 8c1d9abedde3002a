"""How far the letters of a panel are: this floor counts, the floor of letters says by what."""

from django.conf import settings
from django.db.models import Q
from django.utils.module_loading import import_string


def letters_left() -> dict[str, Q]:
    """The conditions, by name, that sort the touches of a panel: see LETTERS_LEFT in settings."""
    return import_string(settings.LETTERS_LEFT)()
