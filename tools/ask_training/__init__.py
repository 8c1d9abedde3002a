"""Where the reader of drafts learns: labeled sentences, the lesson, and the exam.

Nothing here runs in the web app; it only makes letters/rules/asking/weights.json.
"""
