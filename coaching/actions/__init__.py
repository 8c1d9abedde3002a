"""Verbs of the top floor."""
