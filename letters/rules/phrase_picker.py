"""No two letters of a panel say the same: what one used, the next leaves alone."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from letters.rules.typed import filled


@dataclass
class Unsaid:
    """What this panel's letters say so far: those just drafted, and the text of others beside."""

    said: set[str] = field(default_factory=set)
    beside: str = ""

    def say(self, templates: Sequence[str], **words: str) -> str:
        """The best sentence whose pattern no letter of this panel has used, filled in.

        Past the last pattern one comes again, if possible with other words.
        """
        options = [(template, filled(template, words)) for template in templates]
        options = [option for option in options if option[1] not in self.beside] or options
        unused = [option for option in options if self.said.isdisjoint(option)]
        reworded = [option for option in options if option[1] not in self.said]
        template, text = (unused or reworded or options)[0]
        self.said |= {template, text}
        return text
