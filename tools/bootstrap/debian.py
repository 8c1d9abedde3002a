"""System packages on Debian and its kin: installed for root, unpacked into .venv for others."""

import glob
import os
import re
import shutil
import subprocess

from tools.bootstrap.ground import VENV, done, works

HERE = os.path.join(VENV, "debian")
UNPACKED = os.path.join(HERE, "root")
INSTALL = ("install", "-y", "--no-install-recommends")


def has_apt():
    return bool(shutil.which("apt-get") and shutil.which("dpkg-deb"))


def from_debian(*packages):
    """Get packages by apt-get and say whether they are here now."""
    if not has_apt():
        return False
    return installed_by_root(packages) if os.geteuid() == 0 else unpacked_by_others(packages)


def installed_by_root(packages):
    apt = {"env": dict(os.environ, DEBIAN_FRONTEND="noninteractive")}
    install = ("apt-get", "-qq", *INSTALL, *packages)
    if works(*install, **apt):
        return True
    return done("apt-get", "-qq", "update", **apt) and done(*install, **apt)


def unpacked_by_others(packages):
    """The same packages and what they need, through lists and a cache of our own."""
    for folder in ("lists/partial", "cache/archives/partial", "root"):
        os.makedirs(os.path.join(HERE, folder), exist_ok=True)
    lists, cache = os.path.join(HERE, "lists"), os.path.join(HERE, "cache")
    ours = [f"Dir::State::lists={lists}", f"Dir::Cache={cache}", "Debug::NoLocking=1"]
    ours += ["Acquire::Languages=none", "APT::Sandbox::User="]
    apt = ["apt-get", "-qq"] + [word for option in ours for word in ("-o", option)]
    listed = glob.glob(os.path.join(lists, "*_Packages*"))
    here = listed and downloaded(apt, packages, cache)
    here = here or (done(*apt, "update") and downloaded(apt, packages, cache))
    archives = glob.glob(os.path.join(cache, "*.deb"))
    return here and all(done("dpkg-deb", "-x", archive, UNPACKED) for archive in archives)


def downloaded(apt, packages, folder):
    plan = subprocess.Popen([*apt, *INSTALL, "--print-uris", *packages], stdout=subprocess.PIPE)
    names = re.findall(r"(?m)^'[^']*' ([^_]+)_", plan.communicate()[0].decode())
    # No names: the system has them all.
    return plan.returncode == 0 and (not names or done(*apt, "download", *names, cwd=folder))
