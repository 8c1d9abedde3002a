"""The words by which applications and gives are found."""

from contacts.models.search_index import WordIndex

APPLICATIONS = WordIndex("followup_application_words", "followup_application", ("position",))
GIVES = WordIndex("followup_give_words", "followup_give", ("title", "takeaway", "topics"))
