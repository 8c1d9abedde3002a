"""Organizations and the people there; and addresses, an organization's or a person's own."""

from urllib.parse import quote

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django_countries.fields import Country

from contacts import actions
from contacts.forms import AddressForm, OrganizationForm
from contacts.models import Organization, Person
from contacts.selectors.deletion_preview import what_goes_along
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


@once
def organization_address(request, pk):
    organization = get_object_or_404(Organization.objects.of(request.user), pk=pk)

    def keep(given):
        organization.postal_address = "\n".join(given["lines"])
        organization.country = given["country"]
        actions.keep_organization(organization=organization)

    country = organization.country or request.user.country
    back = reverse("contacts:organization-edit", args=[pk])
    return address_page(request, organization, country, back, keep)


@once
def person_address(request, pk):
    people = Person.objects.of(request.user).select_related("organization")
    person = get_object_or_404(people, pk=pk)
    at_work = person.organization.country if person.organization else None

    def keep(given):
        # At home no country is written, and that of the organization a letter adds by itself.
        known = given["country"] in (request.user.country, at_work)
        abroad = [] if known else [Country(given["country"]).name.upper()]
        person.postal_address = "\n".join([*given["lines"], *abroad])
        actions.keep_person(person=person)

    back = reverse("contacts:person-edit", args=[pk])
    return address_page(request, person, at_work or request.user.country, back, keep)


def address_page(request, record, country, back, keep):
    form = AddressForm(request.POST or None, initial={"country": country})
    then = next_or(request, "")
    back = f"{back}?next={quote(then)}" if then else back

    def act():
        keep(form.cleaned_data)
        messages.success(request, "The address is kept, in the lines the post wants.")
        return f"{back}#address"

    template = "contacts/address_form.html"
    return form_page(request, form, template, act, record=record, back=back, next=then)


def by_parts_or(request, record, after: str) -> str:
    """Where to go once a record is kept: on to the parts of its address, if that was asked for."""
    if "by_parts" not in request.POST:
        return after
    page = reverse(f"contacts:{record._meta.model_name}-address", args=[record.pk])
    then = next_or(request, "")
    return f"{page}?next={quote(then)}" if then else page
