"""Who looked: what a seeker's coaches saw, and when."""

from django.core.paginator import Paginator
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from coaching.models import Look
from contacts.models import Coaching

A_PAGE = 50


@require_safe
def looks(request):
    """Every look of every coach, the latest first, and how to see what they see."""
    mine = Look.objects.of(request.user).select_related("coaching__coach")
    open_now = Coaching.objects.of(request.user).open(on=timezone.localdate())
    page = Paginator(mine.order_by("-looked_at", "-pk"), A_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "open": open_now.select_related("coach")}
    return render(request, "coaching/looks.html", context)
