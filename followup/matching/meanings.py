"""What gives and interests mean, kept in the database: the model reads each of them once."""

import hashlib
from collections.abc import Sequence

from contacts.models import User
from followup import matching
from followup.matching import table
from followup.models import Meaning
from followup.rules.matching import Resource, Wish

# A page waits for no more than this many to be read; while more are missing the table answers.
MOST_READ_AT_ONCE = 64

Keyed = Sequence[tuple[int | None, Resource | Wish]]


def settled(seeker: User, link: str, keyed: Keyed) -> tuple:
    """The language to compare in, and what each of these means in it.

    `link` is "give" or "interest"; a number of None means that nothing is kept of it.
    """
    language, ones = matching.language(), [one for _, one in keyed]
    if language is table:
        return table, matching.meant(ones, table)
    found = known(seeker, link, keyed)
    missing = [pair for pair, meaning in zip(keyed, found, strict=True) if meaning is None]
    read(seeker, link, missing[:MOST_READ_AT_ONCE])
    if len(missing) > MOST_READ_AT_ONCE:
        return table, matching.meant(ones, table)
    fresh = iter(matching.meant([one for _, one in missing], language))
    return language, [next(fresh) if meaning is None else meaning for meaning in found]


def catch_up(seeker: User, link: str, keyed: Keyed) -> int:
    """Read all that was not read before; returns how many were."""
    found = known(seeker, link, keyed)
    missing = [pair for pair, meaning in zip(keyed, found, strict=True) if meaning is None]
    for start in range(0, len(missing), MOST_READ_AT_ONCE):
        read(seeker, link, missing[start : start + MOST_READ_AT_ONCE])
    return len(missing)


def known(seeker: User, link: str, keyed: Keyed) -> list[bytes | None]:
    """What is kept of each, None where nothing is or the words have changed since."""
    numbers = [number for number, _ in keyed if number]
    rows = Meaning.objects.of(seeker).filter(
        model=matching.language().NAME, **{f"{link}__in": numbers}
    )
    kept = {
        (number, digest): bytes(meaning)
        for number, digest, meaning in rows.values_list(link, "digest", "meaning")
    }
    return [kept.get((number, digest_of(one))) if number else None for number, one in keyed]


def read(seeker: User, link: str, keyed: Keyed) -> None:
    """Have the model read some, and keep what they mean."""
    language = matching.language()
    made = matching.meant([one for _, one in keyed], language)
    Meaning.objects.bulk_create(
        [
            Meaning(
                seeker=seeker,
                model=language.NAME,
                digest=digest_of(one),
                meaning=meaning,
                **{f"{link}_id": number},
            )
            for (number, one), meaning in zip(keyed, made, strict=True)
            if number
        ],
        update_conflicts=True,
        unique_fields=[link, "model"],
        update_fields=["digest", "meaning"],
    )


def digest_of(one: Resource | Wish) -> str:
    return hashlib.sha256(repr(one.parts).encode()).hexdigest()
