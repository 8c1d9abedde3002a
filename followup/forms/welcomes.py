"""What somebody invited me to, as a form."""

from django import forms


class WelcomeForm(forms.Form):
    """What they said I may do; with nothing ticked there is no invitation."""

    to_contact = forms.BooleanField(
        label="To stay in touch, or to get in touch again", required=False
    )
    to_apply = forms.BooleanField(label="To apply, and to let them know", required=False)
    words = forms.CharField(
        label="In their words",
        max_length=1000,
        required=False,
        help_text="Such as “apply in January, and feel free to call me”.",
        widget=forms.Textarea(attrs={"rows": 2}),
    )
