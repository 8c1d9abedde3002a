"""The no of an application in words."""

from followup.models import Application
from followup.rules import how_told as rules


def how_told(application: Application) -> str:
    """How the no came, in a sentence; empty while there is none."""
    no = getattr(application, "rejection", None)
    if no is None:
        return ""
    return rules.how_told(
        channel=no.channel,
        how=no.get_channel_display(),
        on=no.received_on,
        reason=no.get_reason_display(),
        by_somebody=no.told_by_id is not None,
        found_out=no.found_out,
    )
