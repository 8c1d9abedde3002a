"""How passwords are hashed."""

from django.contrib.auth.hashers import Argon2PasswordHasher


class LightArgon2(Argon2PasswordHasher):
    """Argon2id with OWASP's second setting: 19 MiB, two passes, one lane.

    Django's default takes 100 MiB a try, which a handful of strangers could turn against us.
    """

    memory_cost = 19_456
    time_cost = 2
    parallelism = 1
