"""What a coach sets a client to do and notes about them."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import F
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from coaching.access import coach_only, look_in
from coaching.actions import assignments as acts
from coaching.forms.assignments import (
    AssignmentForm,
    OwnNoteForm,
    SharedNoteForm,
    TemplateChoice,
    TemplateForm,
)
from coaching.models import Assignment, AssignmentTemplate, OwnNote, SharedNote
from coaching.panel.site import site
from coaching.views.clients import tabs
from contacts.actions import delete, keep
from contacts.web.form_errors import shown_on
from contacts.web.idempotency import once
from contacts.web.pages import confirm_page, form_page

PAGE = "Work together"
A_PAGE = 25


@coach_only
def work(request, seeker):
    """Assignments, templates to set, notes for both and notes of one's own, of one client."""
    return work_page(request, look_in(request, seeker, PAGE))


def work_page(request, coaching, **forms):
    """The page, with a form that was refused in its place."""
    two = (coaching.coach, coaching.seeker)
    page = request.GET.get("page")
    waiting_first = F("done_on").desc(nulls_first=True)
    given = Assignment.objects.between(*two).order_by(waiting_first, "due_on", "-pk")
    context = {
        "client": coaching.seeker,
        "page": Paginator(given, A_PAGE).get_page(page),
        "own": OwnNote.objects.between(*two).order_by("-written_at", "-pk")[:A_PAGE],
        "shared": SharedNote.objects.between(*two).order_by("-written_at", "-pk")[:A_PAGE],
        "assignment_form": AssignmentForm(),
        "template_form": TemplateChoice(coach=coaching.coach),
        "own_form": OwnNoteForm(prefix="own"),
        "shared_form": SharedNoteForm(prefix="shared"),
        **site.each_context(request),
        "mine": False,
        "here": "work",
        "whose": coaching.seeker_id,
        "tabs": tabs(coaching, "coaching:client"),
        **forms,
    }
    status = 422 if forms else 200
    return render(request, "coaching/work.html", context, status=status)


def tried(request, seeker, name, form_of, act):
    """Do what a form of the page asks for a client, or show the page again with it refused."""
    coaching = look_in(request, seeker, PAGE)
    form = form_of(coaching)
    if form.is_valid():
        with shown_on(form):
            act(form, coaching)
            return redirect("coaching:work", seeker)
    return work_page(request, coaching, **{name: form})


@coach_only
@once
@require_POST
def assignment_set(request, seeker):
    return tried(
        request,
        seeker,
        "assignment_form",
        lambda coaching: AssignmentForm(request.POST, instance=Assignment()),
        lambda form, coaching: acts.set_assignment(
            assignment=form.instance, coaching=coaching, on=timezone.localdate()
        ),
    )


@coach_only
@once
@require_POST
def template_set(request, seeker):
    return tried(
        request,
        seeker,
        "template_form",
        lambda coaching: TemplateChoice(request.POST, coach=request.user),
        lambda form, coaching: acts.from_template(
            template=form.cleaned_data["template"], coaching=coaching, on=timezone.localdate()
        ),
    )


def note_written(kind, form_class):
    """The view that writes a note of one kind."""

    @coach_only
    @once
    @require_POST
    def view(request, seeker):
        return tried(
            request,
            seeker,
            f"{kind}_form",
            lambda coaching: form_class(request.POST, prefix=kind),
            lambda form, coaching: acts.write_note(
                note=form.instance, coaching=coaching, at=timezone.now(), on=timezone.localdate()
            ),
        )

    return view


own_note_written = note_written("own", OwnNoteForm)
shared_note_written = note_written("shared", SharedNoteForm)


def taken_back(model):
    """The view that deletes a row a coach wrote about a client, after asking."""

    @coach_only
    @once
    def view(request, pk):
        mine = model.objects.held_by(request.user, on=timezone.localdate())
        written = get_object_or_404(mine, pk=pk)
        back = reverse("coaching:work", args=[written.seeker_id])

        def act():
            delete(record=written)
            return back

        return confirm_page(request, written, act, back=back)

    return view


assignment_delete = taken_back(Assignment)
own_note_delete = taken_back(OwnNote)
shared_note_delete = taken_back(SharedNote)


@coach_only
@once
def templates(request):
    """The goals a coach sets again and again."""
    template = AssignmentTemplate(coach=request.user)
    form = TemplateForm(request.POST or None, instance=template)

    def act():
        keep(record=template)
        messages.success(request, "Kept among your templates.")
        return reverse("coaching:templates")

    kept = AssignmentTemplate.objects.of(request.user).order_by("goal")
    context = {"page": Paginator(kept, A_PAGE).get_page(request.GET.get("page"))}
    context |= site.each_context(request) | {"current": "templates"}
    return form_page(request, form, "coaching/templates.html", act, **context)


@coach_only
@once
def template_delete(request, pk):
    template = get_object_or_404(AssignmentTemplate.objects.of(request.user), pk=pk)
    back = reverse("coaching:templates")

    def act():
        delete(record=template)
        return back

    return confirm_page(request, template, act, back=back)
