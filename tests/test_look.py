"""The look keeps its promises: whole pages, light, and silent under a strict policy."""

import re
from pathlib import Path

import brotli
import pytest
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.urls import reverse

from tests import builders

ROOT = Path(__file__).resolve().parent.parent
PAPER = ROOT / "templates" / "letters" / "paper"  # set on paper, never sent to a browser
TEMPLATES = sorted(p for p in (ROOT / "templates").rglob("*.html") if PAPER not in p.parents)
VENDORED = sorted(path for path in (ROOT / "static" / "vendor").iterdir() if path.is_dir())
TAGS = re.compile(r"{%.*?%}|{{.*?}}|{#.*?#}", re.DOTALL)
INLINE = re.compile(r"<style|\sstyle\s*=|\son[a-z]+\s*=|javascript:", re.IGNORECASE)
SCRIPT = re.compile(r"<script(?![^>]*(?:\ssrc=|application/json))", re.IGNORECASE)
CANVAS, NAMED = re.compile(r"<canvas[^>]*>"), re.compile(r'\saria-label="[^"]+"')
ICON = re.compile(r'{% (?:icon |nothing [^%]*?\bicon=)"([^"]+)"')

OPEN = ["account_login", "account_signup", "account_reset_password", "account_reset_password_done"]
SIGNED_IN = [
    "mfa_index",
    "mfa_list_webauthn",
    "account_email",
    "account_change_password",
    "account_reauthenticate",
    "account_logout",
]


def assert_whole(html: str):
    assert '<html lang="en"' in html
    assert len(re.findall(r"<main\b", html)) == 1
    assert len(re.findall(r"<h1\b", html)) == 1
    assert re.search(r"<title>\s*\S", html)


@pytest.mark.django_db
@pytest.mark.parametrize("name", OPEN)
def test_front_door_is_a_whole_page(client, name):
    assert_whole(client.get(reverse(name)).text)


@pytest.mark.django_db
@pytest.mark.parametrize("name", SIGNED_IN)
def test_page_about_signing_in_is_a_whole_page(client, name):
    client.force_login(builders.seeker())
    assert_whole(client.get(reverse(name)).text)


@pytest.mark.parametrize("name", ["400", "403", "403_csrf", "404", "413", "500"])
def test_refusal_is_a_whole_page_and_asks_the_database_nothing(name):
    assert_whole(render_to_string(f"{name}.html"))


@pytest.mark.django_db
def test_every_place_in_the_navigation_exists(client):
    client.force_login(builders.seeker())
    html = client.get(reverse("account_logout")).text
    assert not re.findall(r'(?:href|action)=""', html)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
def test_template_has_nothing_inline(path):
    text = TAGS.sub("", path.read_text())
    assert not INLINE.search(text)
    assert not SCRIPT.search(text)


def test_every_drawing_place_has_a_name():
    """A canvas without one is silence to whoever listens, and axe-core has no rule about it."""
    found = [tag for path in TEMPLATES for tag in CANVAS.findall(path.read_text())]
    assert found
    assert all(NAMED.search(tag) for tag in found)


def test_every_icon_is_in_the_sprite():
    drawn = set(re.findall(r'<symbol id="([^"]+)"', (ROOT / "static/icons.svg").read_text()))
    wanted = {name for path in TEMPLATES for name in ICON.findall(path.read_text())}
    assert wanted
    assert wanted <= drawn


@pytest.mark.parametrize("folder", VENDORED, ids=lambda folder: folder.name)
def test_vendored_folder_says_what_it_is_and_under_which_licence(folder):
    assert (folder / "LICENSE").read_text().strip()
    assert re.search(r"\d+\.\d+", (folder / "VERSION").read_text())
    assert not [path for path in folder.glob("*.css") if "sourceMappingURL" in path.read_text()]


@pytest.mark.django_db
def test_front_door_is_light(client):
    html = client.get(reverse("account_login")).content
    names = set(re.findall(r'(?:href|src)="/static/([^"#]+)', html.decode()))
    carried = [html, *(Path(finders.find(name)).read_bytes() for name in names)]
    assert sum(len(brotli.compress(part)) for part in carried) < 80_000
