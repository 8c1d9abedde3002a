"""Python 3.11, a virtual environment of our own, and in it exactly what a lock names."""

import glob
import os
import shutil
import sys

from tools.bootstrap.debian import UNPACKED, from_debian
from tools.bootstrap.ground import (
    PYTHON,
    ROOT,
    VENV,
    done,
    fingerprint,
    read,
    say,
    setting,
    works,
    write,
)

LOCKS = ("requirements.lock", "test.lock", "dev.lock")  # each holds all of those before it
MEANING = "meaning.lock"  # comes on top of any of them, on request
POSTGRES = "postgres.lock"  # and this one where DATABASE_URL names PostgreSQL
INSTALLER = "installer.lock"  # uv, which fills .venv and does not stay in it
UV = os.path.join(VENV, "uvtool")
# Of what comes on top: a module that shows it is there, and what is said before it is fetched.
ON_TOP = {
    MEANING: ("tokenizers", "Installing the model that tells meanings, some 130 MB."),
    POSTGRES: ("psycopg_pool", "Installing what speaks to PostgreSQL."),
}
CHECKED = ("--require-hashes", "--only-binary", ":all:")


def with_a_new_enough_python():
    """Start again under Python 3.11 or newer when this one is older."""
    if sys.version_info >= (3, 11):  # noqa: UP036
        return
    for name in ("python3.14", "python3.13", "python3.12", "python3.11"):
        if shutil.which(name):
            os.execvp(name, [name, *sys.argv])
    if shutil.which("uv"):
        os.execvp("uv", ["uv", "run", "--no-project", "--python", ">=3.11", *sys.argv])
    here = sys.version.split()[0]
    sys.exit(f"Followup needs Python 3.11 or newer, and this is {here}. Install one, or uv.")


def make_venv():
    """An empty virtual environment; pip stays outside, so Debian may leave out ensurepip."""
    if works(PYTHON, "-c", ""):
        return
    shutil.rmtree(VENV, ignore_errors=True)
    if not done(sys.executable, "-m", "venv", "--without-pip", VENV):
        sys.exit("Python could not make .venv; on Debian, `apt-get install python3-venv` helps.")


def find_pip():
    """The command that runs some pip: this Python's own, the bundled one, or Debian's wheel."""
    if works(sys.executable, "-m", "pip", "--version"):
        return [sys.executable, "-m", "pip"]
    if works(PYTHON, "-m", "ensurepip"):
        return [PYTHON, "-m", "pip"]
    if from_debian("python3-pip-whl"):
        for root in (UNPACKED, "/"):
            for wheel in glob.glob(os.path.join(root, "usr/share/python-wheels/pip-*.whl")):
                return [PYTHON, os.path.join(wheel, "pip")]
    sys.exit("There is no pip here; `apt-get install python3-venv` (or your system's pip) helps.")


def uv_at_hand():
    fetched = os.path.join(UV, "bin", "uv")
    return shutil.which("uv") or (fetched if os.path.exists(fetched) else None)


def find_uv():
    """uv from PATH, or a pinned one that pip fetches for now; None where neither can be had."""
    options = ("install", "-q", "--no-deps", *CHECKED, "--target", UV, "-r", INSTALLER)
    return uv_at_hand() or (done(*find_pip(), *options, cwd=ROOT) and uv_at_hand()) or None


def let_uv_go():
    """It is 38 MB large and has done its work."""
    shutil.rmtree(UV, ignore_errors=True)


def stamp(lock):
    return fingerprint(lock + read(lock))


def installed(lock):
    """Whether this lock, or one that holds it, is what .venv already has."""
    enough = [stamp(name) for name in LOCKS[LOCKS.index(lock) :]]
    return read(VENV, "lock.stamp") in enough and works(PYTHON, "-c", "")


def install(lock):
    """Fill .venv with what the lock names: by uv, or else by pip."""
    say(f"Installing what {lock} names. This happens once.")
    make_venv()
    if not by_uv(lock) and not by_pip(lock):
        sys.exit("The packages could not be had; is there a way to the package index?")
    write(os.path.join(VENV, "lock.stamp"), stamp(lock))
    for extra in ON_TOP:
        if read(VENV, stamp_of(extra)):
            add(extra)
    let_uv_go()


def add_what_the_database_needs():
    """Whoever keeps to SQLite needs nothing."""
    if setting("DATABASE_URL", "").startswith(("postgres", "pgsql", "psql")):
        add(POSTGRES)


def add(extra):
    """Put on top of the rest what one of the smaller locks names; from then on it comes along."""
    module, sentence = ON_TOP[extra]
    if read(VENV, stamp_of(extra)) == stamp(extra) and works(PYTHON, "-c", f"import {module}"):
        return
    say(f"{sentence} This happens once.")
    words = ("install", "-q", "--no-deps", *CHECKED, "-r", extra)
    by_uv = uv_at_hand() and use_uv("pip", *words[:1], "--python", PYTHON, *words[1:])
    if not by_uv and not use_pip(*words):
        sys.exit("It could not be had; is there a way to the package index?")
    write(os.path.join(VENV, stamp_of(extra)), stamp(extra))


def stamp_of(extra):
    return extra.replace(".lock", ".stamp")


def by_uv(lock):
    return use_uv("pip", "sync", "-q", "--require-hashes", "--python", PYTHON, lock)


def by_pip(lock):
    return use_pip("install", "-q", *CHECKED, "-r", lock)


def use_uv(*words):
    uv, env = find_uv(), dict(os.environ)
    if "PIP_INDEX_URL" in env:
        env.setdefault("UV_DEFAULT_INDEX", env["PIP_INDEX_URL"])
    return uv and works(uv, *words, env=env, cwd=ROOT)


def use_pip(*words):
    return done(*find_pip(), "--python", PYTHON, *words, cwd=ROOT)
