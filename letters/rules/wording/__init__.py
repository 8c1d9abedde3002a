"""The sentences a draft is made of."""
