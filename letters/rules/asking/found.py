"""What reading a draft finds: one sentence that asks, how surely, and what to write instead."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Ask:
    """One sentence of a draft; `sentence` is `text[start:end]` of the text that was given.

    `level` is "ask", "maybe" or "question"; `family` names the way of asking, `why` says in one
    line what it does to the reader, `instead` how to turn it into something given.
    """

    sentence: str
    start: int
    end: int
    level: str
    family: str
    why: str
    instead: str
