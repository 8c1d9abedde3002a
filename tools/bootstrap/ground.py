"""Where everything lies, and how commands are run and settings read."""

import hashlib
import os
import re
import subprocess
import sys

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
VENV = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(VENV, "bin", "python")


def say(*words):
    print(*words, flush=True)


def works(*command, **kwargs):
    """Whether a command goes well; what it writes stays unseen."""
    seen = dict(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **kwargs)
    try:
        return subprocess.call(command, **seen) == 0
    except OSError:
        return False


def done(*command, **kwargs):
    """The same, but what it writes is shown when it goes wrong."""
    try:
        subprocess.check_output(command, stderr=subprocess.STDOUT, **kwargs)
    except subprocess.CalledProcessError as problem:
        sys.stderr.write(problem.output.decode("utf-8", "replace"))
        return False
    return True


def read(*path):
    """A file's text, and nothing where there is no file."""
    try:
        with open(os.path.join(ROOT, *path), encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        return ""


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def fingerprint(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def setting(name, default):
    """A setting as settings.py will see it: from the environment, or from .env."""
    found = re.findall(rf"(?m)^(?:export )?{name}=(.*)$", read(".env"))
    return os.environ.get(name) or (found[-1].strip(" '\"") if found else "") or default
