"""What no wheel brings: Pango, which sets letters on paper, and a browser for the tests."""

import glob
import os
import shutil
import sys

from tools.bootstrap.debian import HERE, UNPACKED, from_debian, has_apt
from tools.bootstrap.ground import PYTHON, ROOT, VENV, say, works, write

SUBSETTER = "libharfbuzz-subset0"
PANGO = ("libpango-1.0-0", "libpangoft2-1.0-0", SUBSETTER)
BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
MAC = sys.platform == "darwin"


def surroundings():
    """The environment of everything we start: where to find Pango and a font."""
    env = dict(os.environ)
    if MAC:
        env.setdefault("DYLD_FALLBACK_LIBRARY_PATH", "/opt/homebrew/lib:/usr/local/lib:/usr/lib")
    for subsetter in unpacked("libharfbuzz-subset.so.0"):
        folders = [os.path.dirname(subsetter), env.get("LD_LIBRARY_PATH")]
        env["LD_LIBRARY_PATH"] = os.pathsep.join(filter(None, folders))
    if unpacked("libpango-1.0.so.0"):
        env.setdefault("FONTCONFIG_FILE", fonts_file())
    return env


def unpacked(library):
    return glob.glob(os.path.join(UNPACKED, "usr/lib/*", library))


def fonts_file():
    """Where fonts may be: Pango crashes when fontconfig knows of none."""
    folders = ["/usr/share/fonts", os.path.join(UNPACKED, "usr/share/fonts")]
    lines = [f"<dir>{folder}</dir>" for folder in [*folders, os.path.join(ROOT, "static")]]
    lines.append(f"<cachedir>{os.path.join(HERE, 'fontcache')}</cachedir>")
    path = os.path.join(HERE, "fonts.conf")
    write(path, '<?xml version="1.0"?><fontconfig>{}</fontconfig>'.format("".join(lines)))
    return path


def has_pango():
    ending = ".dylib" if MAC else ".so.0"
    return loads(*(f"lib{name}-1.0{ending}" for name in ("pango", "pangoft2")))


def has_subsetter():
    """Without it fonts are cut to size in Python, and a letter takes several times as long."""
    return loads("libharfbuzz-subset.0.dylib" if MAC else "libharfbuzz-subset.so.0")


def loads(*libraries):
    load = "import ctypes, sys; [ctypes.CDLL(name) for name in sys.argv[1:]]"
    return works(PYTHON, "-c", load, *libraries, env=surroundings())


def look_for_pango():
    if has_pango() or (fetched("Pango, which sets letters on paper", PANGO) and has_pango()):
        if not has_subsetter():
            fetched("HarfBuzz-Subset, which makes letters in a fraction of the time", [SUBSETTER])
        return
    how = "`brew install pango`" if MAC else "installing Pango"
    if has_apt():
        how = "`apt-get install {}`".format(" ".join(PANGO))
    say(f"Letters cannot become PDF pages yet; {how} cures it. Everything else works.")


def look_for_browser():
    if os.environ.get("CHROMIUM") or any(map(shutil.which, BROWSERS)):
        return
    if os.geteuid() != 0 or not fetched("Chromium for the tests in a browser", ["chromium"]):
        say("Tests in a browser are skipped: there is no Chromium here, and no Chrome.")


def fetched(what, names):
    """Try apt-get once in the life of .venv: a machine without a network should not wait again."""
    tried = os.path.join(VENV, names[0] + ".tried")
    if not has_apt() or os.path.exists(tried):
        return False
    say(f"Getting {what}.")
    here = from_debian(*names)
    write(tried, "")
    return here
