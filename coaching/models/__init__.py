"""The coach's side: what a coach looked at, said and keeps."""

from coaching.models.looks import Look

__all__ = ["Look"]
