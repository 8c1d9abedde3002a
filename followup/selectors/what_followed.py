"""What followed from an outcome, counted in the changes it noted, and said in words."""

from followup.models import Consequence, Outcome, Touch
from followup.rules import outcomes as rules
from followup.rules.outcomes import Followed


def followed(outcome: Outcome) -> str:
    """What recording an outcome did, in sentences."""
    changes = list(outcome.consequences.select_related("touch"))
    kinds = [what_it_is(change) for change in changes]
    counts = Followed(**{kind: kinds.count(kind) for kind in set(filter(None, kinds))})
    is_offer = outcome.kind == rules.OFFER
    until = rules.rests_until(outcome.on, outcome.answer_by) if is_offer else None
    return rules.followed(outcome.kind, counts, until, goes_on=outcome.stay_in_touch is True)


def what_it_is(change: Consequence) -> str:
    """One change by the name under which it is counted; empty for a pause, which says nothing."""
    if change.watch_id:
        return "closed" if change.left.get("closed_on") else "watched"
    if change.touch is None:
        return ""
    return of_touch(change, change.outcome.kind)


def of_touch(change: Consequence, kind: str) -> str:
    """What became of one touch: it ended, rests, thanks or keeps a promise."""
    if change.left.get("skipped_on"):
        return "ended"
    if kind == rules.OFFER:
        return "resting"
    is_thanks = change.left.get("occasion") == Touch.Occasion.THANK_YOU
    return "thanks" if is_thanks else "promised"
