"""What every field shares: a whole sentence from its beginning and words, and why one is held."""

from followup.finishing.reading import inflected

HELD = "Not certain how this would read in a letter. Finish the sentence in words of your own."


def sentence(template: str, words: str) -> str:
    """A whole sentence from its beginning and the words."""
    text = template.format(x=words, X=words[:1].upper() + words[1:])
    return text if text[-1] in ".!?" else f"{text}."


def doing(words: str) -> str:
    """A base verb and what follows as "-ing": "keep nurses", "keeping nurses"."""
    first, _, rest = words.partition(" ")
    return f"{inflected(first, 'VBG')} {rest}".strip()
