#!/usr/bin/env python3
"""From a clone to a page: `python3 dev.py run`; from a clone to a test run: `python3 dev.py test`.

Standard library only, here and in tools/bootstrap, and written so that an old Python can start it
and say what is missing. What it installs lies in .venv; as root it also asks apt-get for Pango.
"""

import argparse
import glob
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

from tools.bootstrap import packages, paper
from tools.bootstrap.ground import PYTHON, ROOT, fingerprint, read, say, setting, write

# One process brings the database up to date and serves it: Django starts slowly, so it starts once.
SERVE = """
import sys, waitress
from django.core.management import call_command
from followup.config.wsgi import application
call_command("migrate", verbosity=0)
waitress.serve(application, listen=sys.argv[1], threads=8, ident=None)
"""
# As many workers as there are cores, each of which may have a browser and presses of its own.
SIDE_BY_SIDE = ("-n", "auto", "--maxprocesses", "8", "--dist", "worksteal", "--durations", "10")
GROUPS = {"dev.lock": ("test", "dev"), "test.lock": ("test",), "requirements.lock": ()}
# Locks of one group, without the app: of the model nothing but what is named (it asks for a whole
# framework), and what speaks to PostgreSQL in versions that agree with the rest.
ALONE = {
    packages.MEANING: ("--group", "meaning", "--no-deps"),
    packages.POSTGRES: ("--group", "postgres", "-c", "dev.lock"),
    packages.INSTALLER: ("--group", "installer"),
}


def set_up(lock):
    """Python, packages, also those for PostgreSQL where the settings name it, and Pango."""
    packages.with_a_new_enough_python()
    if not packages.installed(lock):
        packages.install(lock)
    packages.add_what_the_database_needs()
    paper.look_for_pango()


def start(*command):
    """Run Python inside .venv, seen, and give back its exit code."""
    return subprocess.call([PYTHON, *command], cwd=ROOT, env=paper.surroundings())


def gather_static_files():
    """Copy what pages load to where it is served from, when something has changed."""
    var = os.path.join(ROOT, setting("FOLLOWUP_VAR", "var"))
    kept, now = os.path.join(var, "static.stamp"), static_files(var)
    if read(kept) == now and os.path.exists(os.path.join(var, "static", "staticfiles.json")):
        return
    if start("manage.py", "collectstatic", "--noinput", "--clear", "-v0"):
        sys.exit("The static files could not be gathered.")
    write(kept, now)


def static_files(var):
    """A fingerprint of all that pages load: our files by time and size, others' by their lock."""
    files = glob.glob(os.path.join(ROOT, "static/**/*"), recursive=True)
    files += glob.glob(os.path.join(ROOT, "*/static/**/*"), recursive=True)
    files = [
        file for file in files if not file.startswith(var + os.sep)
    ]  # not the copies themselves
    ours = [f"{file} {os.path.getmtime(file)} {os.path.getsize(file)}" for file in sorted(files)]
    return fingerprint("\n".join([*ours, packages.stamp("requirements.lock")]))


def run(options, _):
    set_up("requirements.lock")
    with socket.socket() as door:
        if door.connect_ex(("127.0.0.1", options.port)) == 0:
            sys.exit(f"Port {options.port} is taken; try --port {options.port + 1}.")
    gather_static_files()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    command = [PYTHON, "-c", SERVE, f"127.0.0.1:{options.port}"]
    # What leads back to these pages, such as the bookmark, leads to this port.
    here = setting("SITE_URL", f"http://127.0.0.1:{options.port}")
    env = {**paper.surroundings(), "SITE_URL": here}
    # A session of its own, so that Ctrl-C reaches it once, through us.
    server = subprocess.Popen(command, cwd=ROOT, env=env, start_new_session=True)
    try:
        wait_for(f"http://127.0.0.1:{options.port}/", server)
        return server.wait()
    finally:
        server.terminate()
        server.wait()


def wait_for(address, server):
    """Say the address as soon as it answers."""
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    while server.poll() is None:
        try:
            direct.open(address, timeout=10)
        except urllib.error.HTTPError:
            pass  # an answer, if not a kind one
        except OSError:
            time.sleep(0.1)
            continue
        return say(f"Followup is at {address} (Ctrl-C stops it)")


def test(_, rest):
    set_up("test.lock")
    paper.look_for_browser()
    return start("-m", "pytest", *lane(rest))


def lane(words):
    """What pytest is told first, so that the words typed win: which tests, and side by side.

    A file or a test that is named runs whatever its lane, and alone: workers take longer to start.
    """
    typed = [word for word in words if word not in ("--all", "--database")]
    files = [os.path.join(ROOT, word.split("::")[0]) for word in typed if ".py" in word]
    named = any(map(os.path.isfile, files))
    which = [] if named or "--all" in words else ["not whole"]
    which += ["database"] if "--database" in words else []
    chosen = ["-m", " and ".join(which)] if which else []
    return [*chosen, *(() if named else SIDE_BY_SIDE), *typed]


def coverage(_, rest):
    """The tests of every day, and which lines they run; fails below the floor in pyproject.toml."""
    set_up("dev.lock")
    paper.look_for_browser()
    return start("-m", "pytest", *lane(rest), "--cov", "--cov-report=term:skip-covered")


def demo(_, rest):
    set_up("requirements.lock")
    code = start("manage.py", "migrate", "-v0") or start("manage.py", "demo", *rest)
    if code == 0:
        say("Now `python3 dev.py run`, and sign in at http://127.0.0.1:8000/.")
    return code


def meaning(_, rest):
    """The model that tells meanings, then everything there is read by it."""
    set_up("requirements.lock")
    packages.add(packages.MEANING)
    return start("manage.py", "migrate", "-v0") or start("manage.py", "meanings", *rest)


def bench(_, rest):
    set_up("requirements.lock")
    return start("-m", "tools.bench", *rest)


def lint(_, rest):
    set_up("dev.lock")
    templates = sorted(glob.glob(os.path.join(ROOT, "templates/**/*.html"), recursive=True))
    djade = os.path.join(os.path.dirname(PYTHON), "djade")
    codes = [
        start("-m", "ruff", "check", *rest),
        start("-m", "ruff", "format", "--check", *rest),
        subprocess.call([djade, "--check", *templates], cwd=ROOT),
        start("-m", "mypy"),
        start("manage.py", "makemigrations", "--check", "--dry-run"),
    ]
    talkative = [lock for lock in (*packages.LOCKS, *ALONE) if "/" in read(lock)]
    if talkative:
        say("A lock names packages and hashes, no address and no path:", *talkative)
    return max(*codes, len(talkative))


def lock(_, rest):
    """Make the locks anew, the widest first; the narrower ones start from its versions."""
    packages.with_a_new_enough_python()
    packages.make_venv()
    uv = packages.find_uv() or sys.exit("Locks are made by uv, and it could not be had.")
    ways = ["--universal", "--python-version", "3.11", "--generate-hashes", "-q"]
    ways += ["--no-emit-index-url", "--custom-compile-command", "python3 dev.py lock"]
    for name, groups in GROUPS.items():
        chosen = [word for group in groups for word in ("--group", group)]
        compile_one = [uv, "pip", "compile", "pyproject.toml", *ways, *chosen, "-o", name]
        if name == "dev.lock":
            subprocess.check_call([*compile_one, *rest], cwd=ROOT)
        else:
            shutil.copy(os.path.join(ROOT, "dev.lock"), os.path.join(ROOT, name))
            subprocess.check_call(compile_one, cwd=ROOT)
    for name, alone in ALONE.items():
        subprocess.check_call([uv, "pip", "compile", *ways, *alone, "-o", name, *rest], cwd=ROOT)
    packages.let_uv_go()
    return 0


VERBS = {
    "run": (run, "set up and serve the pages on this machine"),
    "test": (
        test,
        "set up and run the tests of every day; --all runs those marked whole too, --database only"
        " those that touch the database; further words, such as a file or -x, go to pytest",
    ),
    "coverage": (coverage, "run the tests of every day and say which lines they leave out"),
    "demo": (demo, "fill a demo account with a believable life"),
    "meaning": (meaning, "add the model that tells meanings, 130 MB, and read everything by it"),
    "bench": (bench, "measure the pages against a bare one"),
    "lint": (lint, "check style, types, templates, locks and migrations"),
    "lock": (lock, "make the locks anew; --upgrade takes newer versions"),
}


def main():
    parser = argparse.ArgumentParser(description="Followup, from a clone to a page.")
    verbs = parser.add_subparsers(dest="verb", metavar="verb")
    for verb, (_, meaning) in VERBS.items():
        verbs.add_parser(verb, help=meaning, add_help=verb == "run")
    verbs.choices["run"].add_argument("--port", type=int, default=8000, help="8000 unless told")
    options, rest = parser.parse_known_args()
    if options.verb is None or (rest and options.verb == "run"):
        parser.print_help()
        return 2
    return VERBS[options.verb][0](options, rest)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
