"""What was said with a no, and who asked to stop, become wishes with their words and day."""

from django.db import migrations

KINDS = {True: "WELCOME", False: "RATHER_NOT"}
TYPED = {"yes": "WELCOME", "no": "RATHER_NOT"}


def into_wishes(apps, schema_editor):
    Wish = apps.get_model("followup", "Wish")
    noes = apps.get_model("followup", "Rejection").objects.filter(may_contact__isnull=False)
    for no in noes.select_related("application").iterator():
        Wish.objects.create(
            seeker_id=no.application.seeker_id,
            application=no.application,
            kind=KINDS[no.may_contact],
            said_on=no.received_on,
        )
    stops = apps.get_model("followup", "Touch").objects.filter(came_of="STOP")
    for touch in stops.select_related("person").iterator():
        Wish.objects.create(
            seeker_id=touch.person.seeker_id,
            person=touch.person,
            kind="STOP",
            words=touch.answer[:1000],
            said_on=touch.answered_on,
            heard_in=touch,
        )
    retype(apps, "may_contact", "wished_kind", TYPED)


def back_into_noes(apps, schema_editor):
    Wish = apps.get_model("followup", "Wish")
    Rejection = apps.get_model("followup", "Rejection")
    said = {"WELCOME": True, "RATHER_NOT": False, "STOP": False}
    wishes = Wish.objects.filter(application__isnull=False, kind__in=said, withdrawn_on=None)
    for wish in wishes.order_by("said_on", "pk").iterator():
        noes = Rejection.objects.filter(application_id=wish.application_id)
        noes.update(may_contact=said[wish.kind])
    Wish.objects.all().delete()
    retype(apps, "wished_kind", "may_contact", {new: old for old, new in TYPED.items()})


def retype(apps, old, new, words):
    """Carry over what was typed about a no that is not recorded yet."""
    for telling in apps.get_model("followup", "Telling").objects.filter(rejection=None).iterator():
        news = telling.typed.get("news", {})
        if old in news:
            news[new] = words.get(news.pop(old), "")
            telling.save(update_fields=["typed"])


class Migration(migrations.Migration):
    dependencies = [("followup", "0007_what_they_wished")]

    operations = [
        migrations.RunPython(into_wishes, back_into_noes),
        migrations.RemoveField(
            model_name="rejection",
            name="may_contact",
        ),
    ]
