"""The panel's front door and its routes."""

from django.contrib import admin
from django.urls import include, path

from coaching.access import coach_only, may_coach
from coaching.panel.caseload import caseload_page
from coaching.panel.read_only_admin import ReadOnlyAdmin


class CoachSite(admin.AdminSite):
    """Django's admin for coaches: a first page and guarded lists, without accounts or history."""

    site_title = site_header = index_title = "Your clients"

    def has_permission(self, request):
        return may_coach(request)

    def admin_view(self, view, cacheable=False):
        """The coach's door before every view; whoever is not signed in met ours before."""
        return coach_only(view)

    def get_urls(self):
        lists = [path(f"{one.where}/", include(one.urls)) for one in self.lists()]
        return [path("", self.admin_view(self.index), name="index"), *lists]

    def index(self, request, extra_context=None):
        return caseload_page(request, self.each_context(request))

    def lists(self) -> list[ReadOnlyAdmin]:
        """Every list of the panel, in the order they were registered."""
        return [each for each in self._registry.values() if isinstance(each, ReadOnlyAdmin)]

    def each_context(self, request):
        return {"lists": self.lists(), "current": "clients"}


site = CoachSite(name="coach")
