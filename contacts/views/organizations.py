"""Organizations: the list, one organization and its people."""

from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from contacts import actions
from contacts.forms import OrganizationForm
from contacts.models import Organization
from contacts.selectors.deletion_preview import what_goes_along
from contacts.views.addresses import by_parts_or
from contacts.web.idempotency import once
from contacts.web.pages import confirm_page, form_page, next_or

ON_A_PAGE = 50


def organizations(request):
    own = Organization.objects.of(request.user)
    page = Paginator(own.by_name(), ON_A_PAGE).get_page(request.GET.get("page"))
    # Heads are counted for the page alone, not for every organization there is.
    shown = own.filter(pk__in=[known.pk for known in page]).with_headcount().by_name()
    return render(request, "contacts/organizations.html", {"page": page, "organizations": shown})


@once
def organization_new(request):
    return organization_page(request, Organization(seeker=request.user))


@once
def organization_edit(request, pk):
    organization = get_object_or_404(Organization.objects.of(request.user), pk=pk)
    people = organization.people.by_name().defer("notes", "search_text")
    page = Paginator(people, ON_A_PAGE).get_page(request.GET.get("page"))
    return organization_page(request, organization, page=page)


def organization_page(request, organization, **context):
    form = OrganizationForm(request.POST or None, instance=organization)

    def act():
        actions.keep_organization(organization=organization)
        after = next_or(request, reverse("contacts:organizations"))
        return by_parts_or(request, organization, after)

    context |= {"organization": organization, "next": next_or(request, "")}
    return form_page(request, form, "contacts/organization_form.html", act, **context)


@once
def organization_delete(request, pk):
    organization = get_object_or_404(Organization.objects.of(request.user), pk=pk)

    def act():
        actions.delete(record=organization)
        return reverse("contacts:organizations")

    back = next_or(request, reverse("contacts:organization-edit", args=[pk]))
    along = what_goes_along(organization)
    return confirm_page(request, organization, act, back=back, along=along)
