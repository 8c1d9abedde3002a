"""How a bare machine becomes one that runs Followup: standard library only, used by dev.py."""
