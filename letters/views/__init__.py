"""Pages of the top floor, a file per page."""
