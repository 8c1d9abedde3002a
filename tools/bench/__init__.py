"""How much the pages cost beyond the rows they show: `python3 dev.py bench`.

Each page is asked of the real WSGI application, signed in, and side by side of a bare Django page
(`tools/bench/baseline`) of the same rows. Both run in this process, steadier than a network
and leaves the web server out on both sides.
"""
