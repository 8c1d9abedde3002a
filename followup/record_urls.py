"""Routes of the record: applications, interviews, panels, promises, gives, one person."""

urlpatterns = []
