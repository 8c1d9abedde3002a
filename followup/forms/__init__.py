"""The middle floor's forms, a file per subject."""
