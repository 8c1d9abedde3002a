"""Verbs of the top floor, a file per subject."""
