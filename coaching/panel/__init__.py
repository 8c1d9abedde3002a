"""The coach's panel: an admin site of its own, read-only, over the rows in a coach's care."""
