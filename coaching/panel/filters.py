"""Filters whose choices are fixed words or the coach's own clients, never rows of anybody else."""

from django.contrib.admin import SimpleListFilter

from coaching.panel.scope import sight_of


class ByClient(SimpleListFilter):
    """One client's rows alone."""

    title = "client"
    parameter_name = "client"

    def lookups(self, request, model_admin):
        held = sight_of(request).coachings
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
            held = dict(enumerate(facts.values())).get(number_in(self.value()))
            return rows if held is None else rows.filter(held)

    ByFact.title = title
    return ByFact


def number_in(text) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 6 else None
