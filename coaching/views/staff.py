"""The operators' pages: accounts and programmes, and nothing anybody wrote."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from coaching.access import staff_only
from coaching.actions import accounts as acts
from coaching.actions import programmes as groups
from coaching.forms.programmes import MembershipForm, ProgrammeForm
from coaching.models import Membership, Programme
from contacts.actions import keep
from contacts.models import User
from contacts.web.idempotency import once
from contacts.web.pages import form_page

A_PAGE = 50


@staff_only
@require_safe
def accounts(request):
    """Who has an account: when they came and were last here, whether they coach."""
    typed = request.GET.get("q", "").strip()[:254]
    known = User.objects.order_by("email", "pk")
    if typed:
        known = known.filter(Q(email__icontains=typed) | Q(name__icontains=typed))
    page = Paginator(known, A_PAGE).get_page(request.GET.get("page"))
    return render(request, "coaching/staff/accounts.html", {"page": page, "typed": typed})


@staff_only
@require_POST
def active(request, user):
    """Let somebody sign in, or no longer."""
    account = get_object_or_404(User, pk=user)
    try:
        acts.set_active(user=account, active=not account.is_active, by=request.user)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect("coaching:accounts")


@staff_only
@once
def programmes(request):
    """Every programme, and founding one."""
    founded = Programme(founded_on=timezone.localdate())
    form = ProgrammeForm(request.POST or None, instance=founded)

    def act():
        keep(record=founded)
        return reverse("coaching:staff-programme", args=[founded.pk])

    working = Count("memberships", filter=Q(memberships__left_on=None))
    known = Programme.objects.annotate(coaches=working).order_by("name")
    page = Paginator(known, A_PAGE).get_page(request.GET.get("page"))
    return form_page(request, form, "coaching/staff/programmes.html", act, page=page)


@staff_only
@once
def programme(request, pk):
    """Who works in a programme, and letting another coach in."""
    found = get_object_or_404(Programme, pk=pk)
    form = MembershipForm(request.POST or None)

    def act():
        coach, leads = form.cleaned_data["email"], form.cleaned_data["leads"]
        groups.join(programme=found, coach=coach, leads=leads, on=timezone.localdate())
        messages.success(request, f"{coach} works in {found} from today.")
        return reverse("coaching:staff-programme", args=[pk])

    working = found.memberships.open().select_related("coach").order_by("coach__name", "pk")
    page = Paginator(working, A_PAGE).get_page(request.GET.get("page"))
    context = {"programme": found, "page": page}
    return form_page(request, form, "coaching/staff/programme.html", act, **context)


@staff_only
@require_POST
def membership_end(request, pk):
    """Let a coach work in a programme no longer; its clients wait for another."""
    working = Membership.objects.open().select_related("coach", "programme")
    membership = get_object_or_404(working, pk=pk)
    try:
        groups.leave(membership=membership, at=timezone.now(), on=timezone.localdate())
        messages.success(request, f"{membership.coach} has left {membership.programme}.")
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect("coaching:staff-programme", membership.programme_id)
