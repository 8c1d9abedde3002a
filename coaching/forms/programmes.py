"""Forms for places in a programme."""

from django import forms

from coaching.models import Outcome, Place, Programme
from contacts.forms import field_of
from contacts.models import User


class PlaceForm(forms.ModelForm):
    """A place in one of the programmes a coach works in."""

    class Meta:
        model = Place
        fields = ("programme", "cohort")

    def __init__(self, *args, coach, **kwargs):
        super().__init__(*args, **kwargs)
        working = Programme.objects.filter(memberships__coach=coach, memberships__left_on=None)
        programme = field_of(self, "programme", forms.ModelChoiceField)
        programme.queryset = working.order_by("name")


class HandoverForm(forms.Form):
    """Another coach of the same programme."""

    to_coach = forms.ModelChoiceField(User.objects.none(), label="Another coach", empty_label=None)

    def __init__(self, *args, place, **kwargs):
        super().__init__(*args, **kwargs)
        working = User.objects.filter(
            memberships__programme=place.programme_id, memberships__left_on=None
        )
        others = working.exclude(pk__in=[place.coach_id or 0, place.seeker_id])
        to_coach = field_of(self, "to_coach", forms.ModelChoiceField)
        to_coach.queryset = others.order_by("name", "email")


class ProgrammeForm(forms.ModelForm):
    class Meta:
        model = Programme
        fields = ("name",)


class MembershipForm(forms.Form):
    """Somebody with an account here, by the address they sign in with."""

    email = forms.EmailField(label="The coach's e-mail", max_length=254)
    leads = forms.BooleanField(label="Leads the programme", required=False)

    def clean_email(self):
        coach = User.objects.filter(email__iexact=self.cleaned_data["email"]).first()
        if coach is None:
            raise forms.ValidationError("Nobody signs in here with that address.")
        return coach


class LeavingForm(forms.Form):
    """Nothing to fill in: sending it is the answer."""


class OutcomeForm(forms.ModelForm):
    class Meta:
        model = Outcome
        fields = (
            "works_in_second_quarter",
            "works_in_fourth_quarter",
            "earned_in_second_quarter",
            "credential",
            "skill",
        )
        widgets = {
            "works_in_second_quarter": forms.NullBooleanSelect,
            "works_in_fourth_quarter": forms.NullBooleanSelect,
        }
