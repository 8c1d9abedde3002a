"""Routes of the middle floor."""

from followup import record_urls

app_name = "followup"
urlpatterns = [*record_urls.urlpatterns]
