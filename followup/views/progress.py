"""My own record: honest figures and charts."""

from django.shortcuts import render
from django.utils import timezone

from followup.rules.periods import MONTHS_IN
from followup.selectors.progress import figures_of

WAYS = (("month", "By month"), ("quarter", "By quarter"), ("year", "By year"))


def progress(request):
    """What I gave and kept and what came back, by month, quarter or year."""
    by = request.GET.get("by")
    by = by if by in MONTHS_IN else "month"
    page = page_of(request.GET.get("page"))
    counted = figures_of(request.user, timezone.localdate(), by=by, page=page)
    page = min(page, counted.pages)
    context = {
        "figures": counted,
        "by": by,
        "ways": WAYS,
        "newer": page - 1 if page > 1 else None,
        "older": page + 1 if page < counted.pages else None,
    }
    return render(request, "followup/progress.html", context)


def page_of(text: str | None) -> int:
    """The number of a page as it came in an address; the first for anything else."""
    if text and text.isascii() and text.isdecimal() and len(text) < 6:
        return max(int(text), 1)
    return 1
