"""The coach's pages in the fewest plain queries: the same figures and rows, without any looks."""

from collections import defaultdict
from datetime import UTC, datetime, time, timedelta

from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q
from django.utils import timezone

from contacts.models import Coaching
from followup.models import Application, Give, PanelSeat, Promise, Rejection, Touch, Watch
from letters.models import Letter
from tools.bench.baseline.views import OPEN, answer


def held(request):
    return Coaching.objects.filter(coach=request.user, ended_at=None).select_related("seeker")


def caseload(request):
    clients = list(held(request).order_by("seeker__name"))
    numbers = figures([client.seeker_id for client in clients], timezone.localdate())
    for client in clients:
        client.numbers = numbers[client.seeker_id]
    return answer(request, "caseload.html", {"clients": clients})


def figures(seekers: list[int], on) -> dict:
    """What is counted for each of these, one plain question for every kind of row."""
    found: dict[int, dict[str, int]] = defaultdict(dict)
    soon, lately = on + timedelta(days=7), on - timedelta(days=14)
    moment = datetime.combine(lately, time.min, UTC)
    kept = Touch.objects.filter(keeps=OuterRef("pk"), sent_on__isnull=False)
    planned = Touch.objects.filter(OPEN, keeps=OuterRef("pk"), due_on__lte=OuterRef("due_on"))
    at_risk = Q(~Exists(kept), ~Exists(planned), withdrawn_on=None, due_on__lte=soon)
    overdue = Q(OPEN, occasion="THANK_YOU", due_on__lt=on)
    counted = [
        ("overdue", Touch, "person__seeker", overdue),
        ("soon", Touch, "person__seeker", Q(OPEN, due_on__range=(on, soon))),
        ("risk", Promise, "person__seeker", at_risk),
        ("doors", Watch, "application__seeker", Q(found_on=None, closed_on=None, from_on__lte=on)),
        ("sent", Touch, "person__seeker", Q(sent_on__gte=lately)),
        ("wrote", Letter, "touch__person__seeker", Q(edited_at__gte=moment)),
        ("gave", Give, "seeker", Q(made_at__gte=moment)),
    ]
    for name, model, owner, which in counted:
        rows = model._default_manager.filter(which, **{f"{owner}__in": seekers}).order_by()
        for whose, number in rows.values_list(F(owner)).annotate(number=Count("pk")):
            found[whose][name] = number
    return found


def client(request, pk):
    on, seeker = timezone.localdate(), held(request).get(seeker=pk).seeker
    planned = Touch.objects.filter(OPEN, person__seeker=seeker).select_related("person", "give")
    thanks = Q(occasion="THANK_YOU", application__rejection__isnull=False)
    soon = planned.exclude(thanks).filter(due_on__lte=on + timedelta(days=14))
    doors = Rejection.objects.filter(application__seeker=seeker, reopens_on__gte=on.replace(day=1))
    context = {
        "client": seeker,
        "numbers": figures([seeker.pk], on)[seeker.pk],
        "letters": planned.filter(thanks).order_by("due_on", "pk")[:20],
        "due": soon.order_by("due_on", "pk")[:20],
        "doors": doors.select_related("application").order_by("reopens_on")[:20],
    }
    return answer(request, "client.html", context)


def panels(request, pk):
    seeker = held(request).get(seeker=pk).seeker
    thanks = Touch.objects.filter(occasion="THANK_YOU")
    seats = PanelSeat.objects.select_related("person").prefetch_related(
        "person__interests", Prefetch("person__touches", thanks, to_attr="thanks")
    )
    asked = (
        Application.objects.filter(seeker=seeker)
        .select_related("organization", "rejection")
        .prefetch_related(Prefetch("interviews__seats", seats))
        .order_by("-applied_on", "-pk")[:10]
    )
    return answer(request, "panels.html", {"client": seeker, "applications": asked})
