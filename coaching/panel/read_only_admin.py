"""The read-only list of the panel, and its filters: what is not in a coach's care is not there."""

from datetime import date, datetime
from typing import ClassVar

from django.contrib import admin
from django.contrib.admin import SimpleListFilter
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.utils import (
    label_for_field,
    lookup_field,
)
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst

from coaching.actions.access_log import log_access
from coaching.panel.scope import scope_of
from coaching.panel.spreadsheets import spreadsheet


class ReadOnlyAdmin(admin.ModelAdmin):
    """Rows of one model, to read: a list, its export and a page per row. There is nothing else.

    Every row comes through `Scope.rows`. What stands beside a row comes along in one of two ways:
    by `list_select_related` when it is hidden whenever the row is, by `beside` when it may be
    hidden on its own. `search_fields`, orderings and filters may follow the first kind only.

    Whoever reads a list looks at every client with a row on that page of it, and each of those
    clients is told so: one look for each. An export is a look at every client it tells of.
    """

    where = ""  # the list's word in its address
    name = ""  # as the panel calls it; else what the model calls its rows
    # Of the consent, without which no client has rows here; None for the model's own.
    tick: str | None = None
    beside: tuple[str, ...] = ()
    fields: ClassVar[tuple[str, ...]] = ()  # what the page of one row tells
    actions = None
    list_display_links = None
    list_select_related: ClassVar[tuple[str, ...]] = ()
    list_filter: ClassVar[tuple[type[SimpleListFilter], ...]] = ()
    search_fields: ClassVar[tuple[str, ...]] = ()
    list_per_page = 50
    list_max_show_all = 0
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    search_help_text = "Beginnings and middles of words will do."

    def __init__(self, model, admin_site):
        super().__init__(model, admin_site)
        self.tick = getattr(model, "shown_with", "") if self.tick is None else self.tick
        self.name = self.name or capfirst(str(self.opts.verbose_name_plural))

    @property
    def address(self) -> str:
        return reverse(f"{self.admin_site.name}:{self.kind}_changelist")

    @property
    def kind(self) -> str:
        return f"{self.opts.app_label}_{self.opts.model_name}"

    def get_queryset(self, request):
        scope = scope_of(request)
        rows = scope.rows(self.model).select_related(self.model.owner_path)
        return rows.select_related(*self.list_select_related).prefetch_related(
            *scope.beside(self.model, *self.beside)
        )

    def get_urls(self):
        guard = self.admin_site.admin_view
        return [
            path("", guard(self.changelist_view), name=f"{self.kind}_changelist"),
            path("export/", guard(self.export_view), name=f"{self.kind}_export"),
            path("<int:pk>/", guard(self.row_view), name=f"{self.kind}_change"),
        ]

    def has_view_permission(self, request, obj=None):
        return obj is None or self.get_queryset(request).filter(pk=obj.pk).exists()

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def has_module_permission(self, request):
        return True

    def lookup_allowed(self, lookup, value, request):
        """No column may be asked by its name in the address: filters have words of their own."""
        return lookup in {each.parameter_name for each in self.list_filter}

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """A list to read has no form, so no field that could offer or take a row."""
        return None

    @admin.display(description="client")
    def client(self, row):
        return owner_of(row)

    def changelist_view(self, request, extra_context=None):
        try:
            shown = self.get_changelist_instance(request)
        except IncorrectLookupParameters:
            return redirect(request.path)
        self.note(request, shown.result_list)
        context = {
            "title": self.name,
            "cl": shown,
            "page": shown.paginator.get_page(shown.page_num),
            "rows": [self.row_shown(row) for row in shown.result_list],
            "asked": {"q": shown.query, "o": request.GET.get("o", "")},
        }
        return render(request, "coaching/list.html", self.panel(request) | context)

    def export_view(self, request):
        try:
            rows = list(self.get_changelist_instance(request).queryset)
        except IncorrectLookupParameters as unknown:
            raise Http404 from unknown
        self.note(request, rows)
        lines = [[plain(self.value(row, name)) for name in self.list_display] for row in rows]
        heads = [self.label(name) for name in self.list_display]
        return spreadsheet([heads, *lines], name=f"{self.where}-{timezone.localdate()}")

    def row_view(self, request, pk):
        row = get_object_or_404(self.get_queryset(request), pk=pk)
        self.note(request, [row], one=True)
        facts = [(self.label(name), self.said(row, name)) for name in self.fields]
        context = {"title": self.title(row), "facts": facts, "back": self.address}
        context |= {"back_label": self.name, "row": row, "client": owner_of(row)}
        return render(request, "coaching/row.html", self.panel(request) | context)

    def note(self, request, rows, one=False):
        owners = {owner_of(row).pk for row in rows}
        held = scope_of(request).coachings
        page = f"{self.name}: one of them" if one else self.name
        log_access(coachings=[held[pk] for pk in sorted(owners)], page=page, at=timezone.now())

    def panel(self, request):
        return self.admin_site.each_context(request) | {"current": self.where}

    def row_shown(self, row):
        """A row as the list shows it: where its page is, and a word for every column.

        The second column, which names it, opens its page.
        """
        cells = [
            {"label": self.label(name), "said": self.said(row, name), "opens": at == 1}
            for at, name in enumerate(self.list_display)
        ]
        return {"pk": row.pk, "cells": cells}

    def title(self, row) -> str:
        """What a row's page is called: the second column, as in the list."""
        return self.said(row, self.list_display[1]) or self.name

    def label(self, name) -> str:
        return capfirst(str(label_for_field(name, self.model, self)))

    def value(self, row, name):
        """What stands under a name: a choice in its words, everything else as it is."""
        field, _, value = lookup_field(name, row, self)
        return dict(field.flatchoices).get(value, value) if field is not None else value

    def said(self, row, name) -> str:
        value = self.value(row, name)
        if isinstance(value, datetime):
            value = timezone.localtime(value)
        return date_format(value, "F j, Y") if isinstance(value, date) else plain(value)


def owner_of(row):
    """The seeker a row belongs to."""
    for name in type(row).owner_path.split("__"):
        row = getattr(row, name)
    return row


def plain(value) -> str:
    return "" if value is None else str(value)


class ByClient(SimpleListFilter):
    """One client's rows alone."""

    title = "client"
    parameter_name = "client"

    def lookups(self, request, model_admin):
        held = scope_of(request).coachings
        shown = [c for c in held.values() if not model_admin.tick or getattr(c, model_admin.tick)]
        return [(str(c.seeker_id), str(c.seeker)) for c in shown]

    def queryset(self, request, rows):
        known = {value for value, _ in self.lookup_choices}
        if not self.value():
            return rows
        if self.value() not in known:
            return rows.none()
        return rows.filter(**{rows.model.owner_path: self.value()})


def by_choice(name: str) -> type[SimpleListFilter]:
    """A filter by one of the words a column can hold."""

    class ByChoice(SimpleListFilter):
        title = parameter_name = name

        def lookups(self, request, model_admin):
            field = model_admin.model._meta.get_field(name)
            self.title = field.verbose_name
            return [(value, label) for value, label in field.flatchoices if value]

        def queryset(self, request, rows):
            return rows.filter(**{name: self.value()}) if self.value() else rows

    return ByChoice


def by_fact(title: str, facts: dict) -> type[SimpleListFilter]:
    """A filter by what has happened: words, and for each the rows it holds for."""

    class ByFact(SimpleListFilter):
        parameter_name = "what"

        def lookups(self, request, model_admin):
            return [(str(number), words) for number, words in enumerate(facts)]

        def queryset(self, request, rows):
            number = number_in(self.value())
            held = dict(enumerate(facts.values())).get(-1 if number is None else number)
            return rows if held is None else rows.filter(held)

    ByFact.title = title
    return ByFact


def number_in(text) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 6 else None
