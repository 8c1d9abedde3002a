"""Routes of the top floor."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from letters.views import (
    desk,
    documents,
    letter,
    margin,
    outbox,
    posting,
    printing,
    sent_days,
    stationery,
    thanking,
    through,
    throwing_away,
    writing_to,
)

app_name = "letters"


class Step(StringConverter):
    """What is ticked off on the way to the post."""

    regex = "signed|stamped|posted"


register_converter(Step, "step")

one_letter = [
    path("letters/<int:pk>/", letter.letter, name="letter"),
    path("letters/<int:pk>/keep/", letter.keep, name="keep"),
    path("letters/<int:pk>/draft/", letter.draft_again, name="draft-again"),
    path("letters/<int:pk>/throw-away/", throwing_away.throw_away, name="throw-away"),
    path("letters/<int:pk>/take-out-again/", throwing_away.undo, name="undo-throwing-away"),
    path("letters/<int:pk>/mend/", letter.mend, name="mend"),
    path("letters/<int:pk>/margin/", margin.margin, name="margin"),
    path("letters/<int:pk>/dismiss/", margin.dismiss, name="dismiss"),
    path("dismissals/<int:pk>/undo/", margin.take_up_again, name="take-up-again"),
    path("letters/<int:pk>/beside/<int:other>/", margin.side_by_side, name="side-by-side"),
    path("letters/<int:pk>/pages/", documents.page_pictures, name="page-pictures"),
    path("letters/<int:pk>/page-<int:page>.png", documents.page_picture, name="page-picture"),
    path("letters/<int:pk>/hide/", letter.hide, name="hide"),
    path("letters/<int:pk>/sent-on/", sent_days.sent_on, name="sent-on"),
    path("letters/<int:pk>/email/", letter.email, name="email"),
    path("letters/<int:pk>/kept.pdf", documents.kept, name="kept"),
    path("letters/<int:pk>/print-view/", letter.print_view, name="print-view"),
    path("letters/<int:pk>/enclose/", letter.enclose, name="enclose"),
    path("enclosures/<int:pk>.pdf", letter.enclosure, name="enclosure"),
    path("enclosures/<int:pk>/take-out/", letter.take_out, name="take-out"),
    path("people/<int:person>/letters/", outbox.letters_to, name="letters-to"),
]

batches = [
    path("letters/print/", printing.print_letters, name="print"),
    path("letters/post/", posting.post, name="post"),
    path("letters/post/<step:step>/", posting.check, name="check"),
    path("letters/<int:letter>/print/", printing.print_letters, name="print-letter"),
    path("letters/<int:letter>/post/", posting.post, name="post-letter"),
    path("letters/<int:letter>/post/<step:step>/", posting.check, name="check-letter"),
    path("applications/<int:application>/print/", printing.print_letters, name="print-panel"),
    path("applications/<int:application>/post/", posting.post, name="post-panel"),
    path("applications/<int:application>/post/<step:step>/", posting.check, name="check-panel"),
    path("prints/<int:pk>.pdf", documents.print_run, name="print-run"),
    path(
        "prints/<int:pk>/letters.pdf",
        documents.print_run,
        {"part": "letters_pdf"},
        name="print-run-letters",
    ),
    path(
        "prints/<int:pk>/envelopes.pdf",
        documents.print_run,
        {"part": "envelopes_pdf"},
        name="print-run-envelopes",
    ),
]

my_stationery = [
    path("stationery/test-sheet.pdf", documents.test_sheet, name="test-sheet"),
    path("stationery/", stationery.stationery, name="stationery"),
    path("stationery/signature/", stationery.signature, name="signature"),
    path("stationery/signature.png", stationery.signature_picture, name="signature-picture"),
    path("stationery/signature/delete/", stationery.forget_signature, name="forget-signature"),
]

before_interviews = [
    path("interviews/<int:interview>/prep.pdf", printing.prep_sheet, name="prep-sheet"),
    path("interviews/<int:interview>/prep/print/", printing.print_view, name="prep-print-view"),
]

urlpatterns = [
    path("letters/", outbox.outbox, name="outbox"),
    path("applications/<int:application>/desk/", desk.desk, name="desk"),
    path("applications/<int:application>/desk/draft/", desk.draft_panel, name="draft-panel"),
    path("touches/<int:touch>/letter/", desk.write, name="write"),
    path("touches/<int:touch>/letter/through/", through.through, name="through"),
    path("touches/<int:touch>/sent/", posting.send, name="send-touch"),
    path("begun/<int:touch>/take-back/", writing_to.take_back_touch, name="take-back-touch"),
    path("came/<int:contact>/thank/", thanking.thank, name="thank-for"),
    path("thanks/<int:touch>/put-back/", thanking.put_back, name="put-thanks-back"),
    path("write/", writing_to.write_to_somebody, name="write-to-somebody"),
    path("people/<int:person>/write/", writing_to.write_to, name="write-to"),
    path("margin/", margin.read_draft, name="read-draft"),
    *one_letter,
    *batches,
    *before_interviews,
    *my_stationery,
]
