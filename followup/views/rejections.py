""" "I was told no": two pages that keep whatever is typed, and then write it all down once."""

from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.models import Person
from contacts.web.form_errors import shown_on
from followup.actions import rejections
from followup.forms.rejections import NewsForm, PersonInRoomForm, RoomForm
from followup.forms.who import ask_of_each_other
from followup.models import Application, Telling
from followup.rules import cadence
from followup.selectors import rejection_form as typing
from followup.selectors.public_holidays import holidays_of
from followup.selectors.rejection_form import MOST_PEOPLE
from followup.selectors.rounds import known_before
from followup.selectors.touch_history import plan_of


def tell(request, application=None):
    """The first page: what it was, and the news."""
    application = application_told_of(request, application)
    if application and hasattr(application, "rejection"):
        return redirect("followup:application", application.pk)
    unfinished = Telling.objects.of(request.user).filter(application=application, rejection=None)
    telling = unfinished.first()
    if request.method == "POST":
        telling = rejections.keep_telling(
            seeker=request.user,
            application=application,
            page="news",
            typed=typing.typed_on(request.POST),
        )
    typed = telling.typed.get("news") if telling else None
    form = NewsForm(
        request.POST or None,
        initial=typed and {"teller_was_there": "", **typed},
        today=timezone.localdate(),
        seeker=request.user,
        application=application,
    )
    if telling and form.is_valid():
        return redirect("followup:tell-room", telling.pk)
    context = {"form": form, "application": application, "telling": telling}
    return render(request, "followup/tell_news.html", context, status=422 if form.errors else 200)


def application_told_of(request, pk):
    """The application a no is told from, or None when it is told from Today."""
    if pk is None:
        return None
    applications = Application.objects.of(request.user).select_related("organization", "rejection")
    return get_object_or_404(applications, pk=pk)


@require_POST
def keep_news(request, application=None):
    """Keep the first page as it is typed."""
    rejections.keep_telling(
        seeker=request.user,
        application=application_told_of(request, application),
        page="news",
        typed=typing.typed_on(request.POST),
    )
    return render(request, "_kept.html", {"kept_at": timezone.localtime()})


def room(request, pk):
    """The second page: who was in the room. Finishing it records the no, once."""
    telling = get_object_or_404(Telling.objects.of(request.user), pk=pk)
    if telling.rejection_id:
        return redirect("letters:desk", telling.application_id)
    if "news" not in telling.typed:
        return redirect("followup:tell")
    if request.method != "POST":
        return room_page(request, telling, **asked(telling, page_of(telling), bound=False))
    page = keep_room(telling, typing.typed_on(request.POST))
    if "add" in request.POST:
        return one_more(request, telling, page)
    if "remove" in request.POST:
        return one_less(telling, page, request.POST["remove"])
    return finish(request, telling, asked(telling, page, bound=True))


@require_POST
def keep_room_typed(request, pk):
    """Keep the second page as it is typed."""
    telling = get_object_or_404(Telling.objects.of(request.user), pk=pk, rejection=None)
    keep_room(telling, typing.typed_on(request.POST))
    return render(request, "_kept.html", {"kept_at": timezone.localtime()})


def keep_room(telling, page):
    rejections.keep_page(telling=telling, page="room", typed=page)
    return page


def page_of(telling) -> dict:
    """The room as it was typed, or as it begins: the panel already known and who told me."""
    if "room" in telling.typed:
        return telling.typed["room"]
    seats = known_before(telling.application) if telling.application else ()
    people = typing.first_people(telling.typed["news"], seats)
    return typing.with_people(known_of_all(telling.application), people)


def known_of_all(application) -> dict[str, str]:
    """What is known for everybody in the room before it is typed."""
    if application is None:
        return {}
    talk = typing.latest_interview(application)
    address = application.organization.postal_address
    return {"organization_address": address, "met": talk.format if talk else ""}


def asked(telling, page, *, bound: bool) -> dict:
    """The room's forms: bound to what was posted, or begun from what was kept."""
    today = timezone.localdate()
    seated = Person.objects.of(telling.seeker).filter(
        seats__interview__application=telling.application_id
    )
    room_form = RoomForm(page, today=today) if bound else RoomForm(initial=page, today=today)
    people = [
        PersonInRoomForm(
            page if bound else None,
            initial=typed,
            prefix=f"{typing.PREFIX}-{number}",
            seated=seated.distinct(),
            today=today,
            seeker=telling.seeker,
            employer=employer_of(telling),
            met=room_form["met"].value() or "",
        )
        for number, typed in enumerate(typing.people_typed(page))
    ]
    return {"form": room_form, "people": people}


def employer_of(telling) -> str:
    """Where the no is from, by its name."""
    known = telling.application
    return known.organization.name if known else telling.typed["news"].get("organization", "")


def room_page(request, telling, *, form, people, status=200):
    context = {
        "telling": telling,
        "news": telling.typed["news"],
        "form": form,
        "people": people,
        "most_people": MOST_PEOPLE,
    }
    return render(request, "followup/tell_room.html", context, status=status)


def one_more(request, telling, page):
    """Put another person in the room; with htmx only their card comes back."""
    people = typing.people_typed(page)
    if len(people) < MOST_PEOPLE:
        page = keep_room(telling, typing.with_people(page, [*people, {}]))
    if request.htmx:
        forms = asked(telling, page, bound=False)["people"]
        context = {"form": forms[-1], "number": len(forms), "count": len(forms), "fresh": True}
        return render(request, "followup/_person_in_room.html", context)
    return redirect_to_last(telling, page)


def one_less(telling, page, number: str):
    """Take one person out of the room again."""
    people = typing.people_typed(page)
    # Compared as text: a number of five thousand digits is none.
    left = [person for at, person in enumerate(people) if str(at) != number]
    keep_room(telling, typing.with_people(page, left))
    return redirect("followup:tell-room", telling.pk)


def redirect_to_last(telling, page):
    response = redirect("followup:tell-room", telling.pk)
    response["Location"] += f"#person-{typing.how_many(page)}"
    return response


def finish(request, telling, forms):
    """Record the no when everything typed makes sense; otherwise say where it does not."""
    today = timezone.localdate()
    news = NewsForm(
        telling.typed["news"],
        today=today,
        seeker=telling.seeker,
        application=telling.application,
    )
    if not news.is_valid():
        return redirect("followup:tell")
    people = [form for form in forms["people"] if form.is_valid() and form.is_somebody]
    ask_of_each_other(people, news.teller_elsewhere)
    if not all(form.is_valid() for form in (forms["form"], *forms["people"])):
        return room_page(request, telling, **forms, status=422)
    with shown_on(forms["form"]):
        rejection = rejections.tell_no(
            telling=telling,
            news=news.cleaned_data,
            room={
                **forms["form"].cleaned_data,
                "people": [form.cleaned_data for form in people],
            },
            on=today,
            due_on=thank_you_due(telling.seeker, news.cleaned_data["received_on"], today),
            holidays=holidays_of(telling.seeker, today),
        )
        return redirect("letters:desk", rejection.application_id)
    return room_page(request, telling, **forms, status=422)


def thank_you_due(seeker, told_on, today):
    """Two business days after the news where the seeker lives, but never in the past."""
    holidays = holidays_of(seeker, told_on)
    return max(today, cadence.thank_you_due(told_on, holidays, plan_of(seeker)))
