"""Catching things to give wherever they are met: from a browser's bookmark, from a phone."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse

from contacts.models import Interest
from followup import matching
from followup.forms.gives import CaptureForm
from followup.models import Give
from followup.rules.capture import captured, filled_up
from followup.rules.matching import as_list

MOST_TOPICS_LOOKED_AT, MOST_GIVES_LOOKED_AT = 2000, 200
LONGEST_SHARE = 8000

# What a bookmark runs on the page it is pressed on: its address, its title, the words marked.
BOOKMARK = (
    "javascript:(()=>{{const q=new URLSearchParams({{url:location.href,title:document.title,"
    "text:String(getSelection()).slice(0,1500)}});open('{address}?'+q,'_blank')}})()"
)


def capture(request):
    """A give begun from what was shared; it is on the shelf once the takeaway is said."""
    shared = {part: request.GET.get(part, "")[:LONGEST_SHARE] for part in ("title", "text", "url")}
    found = captured(**shared, known_topics=topics_known(request.user))
    begun = Give(seeker=request.user, **vars(found))
    guessed = matching.subjects_of(f"{begun.title} {begun.note}")
    begun.topics = filled_up(begun.topics, guessed)
    form = CaptureForm(instance=begun)
    then = reverse("followup:shelf")
    return render(request, "followup/capture.html", {"form": form, "give": begun, "next": then})


def topics_known(seeker):
    """What the seeker's people care about, and what the things on the shelf are about."""
    interests = Interest.objects.of(seeker).order_by("-pk").values_list("topic", flat=True)
    shelf = Give.objects.of(seeker).order_by("-pk").values_list("topics", flat=True)
    listed = (topics for given in shelf[:MOST_GIVES_LOOKED_AT] for topics in as_list(given))
    return [*interests[:MOST_TOPICS_LOOKED_AT], *listed]


def capture_help(request):
    """How to catch things from anywhere: the bookmark to drag, and the phone."""
    address = settings.SITE_URL + reverse("followup:capture")
    context = {"bookmark": BOOKMARK.format(address=address)}
    return render(request, "followup/capture_help.html", context)


@login_not_required
def manifest(request):
    """What a phone needs to install the app and to offer it where things are shared."""
    icon = {"src": static("mark.svg"), "sizes": "any", "type": "image/svg+xml", "purpose": "any"}
    return JsonResponse(
        {
            "name": "Followup",
            "short_name": "Followup",
            "description": "After the no: letters, and something to give for years.",
            "id": "/",
            "start_url": reverse("followup:today"),
            "scope": "/",
            "display": "standalone",
            "background_color": "#fffdf8",
            "theme_color": "#27497a",
            "icons": [icon],
            "share_target": {
                "action": reverse("followup:capture"),
                "method": "GET",
                "params": {"title": "title", "text": "text", "url": "url"},
            },
        },
        content_type="application/manifest+json",
    )
