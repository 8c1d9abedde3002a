"""The seeker's own details, and the way out."""

from django.contrib import messages
from django.contrib.auth import logout
from django.shortcuts import redirect, render
from django.urls import reverse

from contacts import actions
from contacts.forms import CloseAccountForm, ProfileForm
from contacts.models import User, search_index
from contacts.web.pages import form_page, next_or


def profile(request):
    """Name, address and time zone. A copy is edited, so that a refused one shows nowhere else."""
    seeker = User.objects.get(pk=request.user.pk)
    form = ProfileForm(request.POST or None, instance=seeker)

    def act():
        actions.keep(record=seeker)
        messages.success(request, "Your details are kept.")
        return next_or(request, reverse("contacts:profile"))

    context = {"return_address": return_address(request.user), "next": next_or(request, "")}
    return form_page(request, form, "contacts/profile.html", act, **context)


def return_address(seeker) -> list[str]:
    """The lines of the envelope's upper left corner: the name, then the address as typed."""
    lines = [seeker.name, *seeker.postal_address.splitlines()]
    return [line.strip() for line in lines if line.strip()]


def close_account(request):
    """Close the account and everything in it, once the seeker has typed their address."""
    form = CloseAccountForm(request.POST or None, seeker=request.user)
    if not form.is_valid():
        status = 422 if form.errors else 200
        return render(request, "contacts/close_account.html", {"form": form}, status=status)
    actions.close_account(seeker=request.user)
    logout(request)
    search_index.empty_journal()
    messages.success(request, "Your account is closed, and everything in it is gone. Go well.")
    return redirect("account_login")
