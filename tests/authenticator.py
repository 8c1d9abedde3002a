"""An authenticator app on a phone, as RFC 6238 has it."""

import hmac
import time
from base64 import b32decode

PERIOD = 30  # seconds
DIGITS = 6


def code_now(key: str) -> str:
    """What the app shows now for a key that was typed into it."""
    counter = int(time.time()) // PERIOD
    mac = hmac.digest(b32decode(key), counter.to_bytes(8, "big"), "sha1")
    offset = mac[-1] & 0x0F
    number = int.from_bytes(mac[offset : offset + 4], "big") & 0x7FFFFFFF
    return str(number % 10**DIGITS).zfill(DIGITS)
