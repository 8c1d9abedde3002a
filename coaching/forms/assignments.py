"""Forms for what a coach sets and notes."""

from django import forms

from coaching.models import Assignment, AssignmentTemplate, OwnNote, SharedNote
from contacts.forms import field_of


class AssignmentForm(forms.ModelForm):
    class Meta:
        model = Assignment
        fields = ("goal", "due_on")
        widgets = {"due_on": forms.DateInput(attrs={"type": "date"})}


class TemplateForm(forms.ModelForm):
    class Meta:
        model = AssignmentTemplate
        fields = ("goal", "days")


class TemplateChoice(forms.Form):
    """One of a coach's own templates."""

    template = forms.ModelChoiceField(AssignmentTemplate.objects.none(), empty_label=None)

    def __init__(self, *args, coach, **kwargs):
        super().__init__(*args, **kwargs)
        kept = AssignmentTemplate.objects.of(coach).order_by("goal")
        template = field_of(self, "template", forms.ModelChoiceField)
        template.queryset = kept
        template.choices = [(one.pk, one.goal) for one in kept]


class OwnNoteForm(forms.ModelForm):
    class Meta:
        model = OwnNote
        fields = ("words",)
        widgets = {"words": forms.Textarea(attrs={"rows": 3})}


class SharedNoteForm(forms.ModelForm):
    class Meta:
        model = SharedNote
        fields = ("words",)
        widgets = {"words": forms.Textarea(attrs={"rows": 3})}
