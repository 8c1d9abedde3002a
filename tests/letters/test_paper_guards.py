"""What paper must not do: fetch, take forever, differ from day to day, fail in silence."""

import hashlib
import io
import os
import subprocess
import sys
import time
from pathlib import Path

import pypdf
import pytest
from django.template.loader import render_to_string

from letters.paper import (
    TYPEFACES,
    PaperUnavailable,
    TooMuchForPaper,
    availability,
    limits,
    typeset,
    typeset_letter,
)
from tests.builders import mail

ROOT = Path(__file__).resolve().parents[2]

try:
    press = availability.press()
except PaperUnavailable as missing:
    pytest.skip(str(missing), allow_module_level=True)

HOSTILE = (
    '<link rel=attachment href="file:///etc/passwd"><a rel=attachment href="file:///etc/passwd">x</a>'
    '<img src="http://127.0.0.1:9/x.png"><object data="file:///etc/hostname"></object>'
    '"; } @import url("file:///etc/passwd"); @font-face { src: url(http://127.0.0.1:9/f) }'
)


def test_nothing_is_fetched_attached_or_linked(monkeypatch):
    asked = []
    fetch = press.ShelfFetcher.fetch
    monkeypatch.setattr(
        press.ShelfFetcher,
        "fetch",
        lambda self, url, *more: asked.append(url) or fetch(self, url, *more),
    )
    press.stylesheet.cache_clear()
    hostile = mail(
        body=HOSTILE, salutation=HOSTILE, running_name=HOSTILE, date=HOSTILE, addressee=(HOSTILE,)
    )
    reader = pypdf.PdfReader(io.BytesIO(typeset_letter(hostile).pdf))
    assert set(asked) <= {f"mem:{key}" for key in TYPEFACES}
    assert not reader.attachments
    assert not any(page.get("/Annots") for page in reader.pages)


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "http://127.0.0.1/", "data:text/plain,x", "mem:SOURCE_SERIF?x", "mem:"],
)
def test_fetcher_knows_only_its_shelf(url):
    with pytest.raises(ValueError, match="fetches nothing"):
        press.fetcher().fetch(url)


def test_whatever_is_typed_is_well_formed_once_it_is_cleaned():
    typed = "".join(f"{chr(number)}x" for number in range(sys.maxunicode + 1))
    words = limits.cleaned(typed)
    page = press.Markup(render_to_string("letters/paper/trial.html", {"name": words}))
    assert page.etree_element.find(".//p").text.startswith(words)


def test_no_warning_is_silenced(caplog):
    press.stylesheet.cache_clear()
    typeset([mail(), mail(addressee=())])
    assert not [record for record in caplog.records if record.name.startswith("weasyprint")]


@pytest.mark.whole("A whole run, in test_runs.py, is made in two processes every day.")
def test_same_mail_gives_the_same_bytes_in_any_process():
    script = (
        "import django, hashlib; django.setup()\n"
        "from letters.paper import typeset\n"
        "from tests.builders import mail\n"
        "typeset([mail(body='Another letter first.')])\n"
        "printed = typeset([mail(), mail(addressee=())])\n"
        "print(hashlib.sha256(printed.pdf).hexdigest())"
    )
    seed = "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"
    env = {**os.environ, "PYTHONHASHSEED": seed, "DJANGO_SETTINGS_MODULE": "tests.settings"}
    there = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    here = typeset([mail(), mail(addressee=())]).pdf
    assert there.stdout.split()[-1] == hashlib.sha256(here).hexdigest()


@pytest.mark.parametrize(
    "fields",
    [
        {"body": "x" * 20_000},
        {"body": "\n" * 300},
        {"body": "a" + "\u0301" * 9},
        {"signer": "x" * 301},
        {"addressee": ("line",) * 13},
    ],
)
def test_too_much_is_refused_in_a_sentence_before_anything_is_set(fields, monkeypatch):
    monkeypatch.setattr(availability, "press", lambda: pytest.fail("It was set."))
    with pytest.raises(TooMuchForPaper, match=r"(more|at most|than).*\.$"):
        typeset_letter(mail(**fields))


def test_no_letters_are_no_print():
    with pytest.raises(ValueError, match="no letter"):
        typeset([])


@pytest.mark.parametrize(
    "typed",
    [
        "x",
        "a\u00ad",
        "a" + "\u0301" * 8,
        "\u00a0",
        "aא",
        "a\ufe0f",
        "\u200d",
        "a-",
        "y\n" + "y" * 79,
    ],
)
def test_nothing_that_can_be_typed_takes_long(typed):
    started = time.process_time()
    typeset_letter(mail(body=typed * (8000 // len(typed))))
    assert time.process_time() - started < 5


def test_missing_pango_is_told_with_the_line_that_installs_it(monkeypatch):
    def missing(name):
        raise OSError("cannot load library 'libpango-1.0-0'")

    monkeypatch.setattr(availability, "import_module", missing)
    monkeypatch.setattr(availability.sys, "platform", "darwin")
    with pytest.raises(PaperUnavailable, match="Install it with: brew install pango"):
        typeset_letter(mail())
