"""Asks whether this machine can set paper: WeasyPrint needs Pango, a library of the system."""

import platform
import sys
import threading
from importlib import import_module
from types import ModuleType

# WeasyPrint's own list of what each system calls the libraries (its "First Steps" page).
DEBIAN = "sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
INSTALL = {
    "debian": DEBIAN,
    "ubuntu": DEBIAN,
    "fedora": "sudo dnf install pango",
    "rhel": "sudo dnf install pango",
    "arch": "sudo pacman -S pango",
    "alpine": "sudo apk add pango",
    "suse": "sudo zypper install libpango-1_0-0",
    "darwin": "brew install pango",
    "win32": "pacman -S mingw-w64-x86_64-pango, inside MSYS2",
}

# Pango does not promise to be safe for threads: one page is set at a time in a process.
one_at_a_time = threading.RLock()


class PaperUnavailable(RuntimeError):
    """This machine cannot set letters; the message says what to install."""


def press() -> ModuleType:
    """The module that talks to WeasyPrint, imported at first use: it takes 0.4 s and may fail.

    Raises PaperUnavailable with one sentence and the line that installs what is missing.
    """
    with one_at_a_time:
        try:
            return import_module("letters.paper.engine")
        except OSError as missing:
            raise PaperUnavailable(
                "Letters cannot be set on paper here yet, because the Pango library is missing. "
                f"Install it with: {install_line()}"
            ) from missing


def install_line() -> str:
    """The command that installs Pango on this system; Debian's when the system is not known."""
    if sys.platform in INSTALL:
        return INSTALL[sys.platform]
    try:
        system = platform.freedesktop_os_release()
    except OSError:
        return DEBIAN
    names = [system.get("ID", ""), *system.get("ID_LIKE", "").split()]
    return next((INSTALL[name] for name in names if name in INSTALL), DEBIAN)
