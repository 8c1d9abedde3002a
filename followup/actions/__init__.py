"""Verbs of the middle floor, a file per subject."""
