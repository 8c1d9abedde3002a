"""Today: what is due, and for whom."""

from django.shortcuts import render
from django.utils import timezone

from followup.selectors.public_holidays import holidays_of
from followup.selectors.today import today_of
from followup.selectors.today_rows import rows_of


def today(request):
    on = timezone.localdate()
    day = today_of(request.user, on, holidays_of(request.user, on))
    begun = day.begun or not (day.is_clear or day.still)
    context = {"day": day, "rows": rows_of(day), "begun": begun}
    return render(request, "followup/today.html", context)
