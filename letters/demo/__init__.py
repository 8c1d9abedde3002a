"""A believable life to look around in: the article's own story, and three years that led to it.

Everything in `facts/` is invented. `life` loads it for one seeker, `account` makes that seeker.
"""
