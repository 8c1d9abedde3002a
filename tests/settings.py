"""The project's settings, with what only a real site needs taken out: a folder that goes away,
a quick password hasher, mail in memory, static files without a manifest."""

import atexit
import os
import shutil
import tempfile

# One folder per process, so that tests run side by side; it must be named before the settings look.
folder = tempfile.mkdtemp(prefix="followup-test-")
atexit.register(shutil.rmtree, folder, ignore_errors=True)
os.environ["FOLLOWUP_VAR"] = folder

from followup.config.settings import *  # noqa: E402, F403
from followup.config.settings import DATABASE, STATIC_ROOT, STORAGES, VAR  # noqa: E402

STATIC_ROOT.mkdir()  # or WhiteNoise warns
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
# Where the seekers of the tests live, so that their day and the test's are one at any hour.
TIME_ZONE = "America/Detroit"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"

# A file, as in real life: with a database in memory all threads of the live server share one
# connection, and IMMEDIATE transactions would get into each other's way.
if DATABASE["ENGINE"].endswith("sqlite3"):
    DATABASE["TEST"] = {"NAME": str(VAR / "test.sqlite3")}
