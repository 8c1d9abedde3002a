"""The top floor's forms, a file per subject."""
