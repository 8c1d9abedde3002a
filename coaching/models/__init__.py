"""The coach's side: what a coach looked at, said and keeps."""

from coaching.models.looks import Look
from coaching.models.questions import Question, Reply, Tip
from coaching.models.reading import Comment, Ready, Share

__all__ = ["Comment", "Look", "Question", "Ready", "Reply", "Share", "Tip"]
