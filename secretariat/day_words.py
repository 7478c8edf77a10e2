"""A day as a reader writes it, and an hour of it: « 22 novembre 2026 », “22 November 2026”."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

from secretariat.translatable import QT_TRANSLATE_NOOP, Translate

_MONTHS = (
    QT_TRANSLATE_NOOP("sentences", "January"),
    QT_TRANSLATE_NOOP("sentences", "February"),
    QT_TRANSLATE_NOOP("sentences", "March"),
    QT_TRANSLATE_NOOP("sentences", "April"),
    QT_TRANSLATE_NOOP("sentences", "May"),
    QT_TRANSLATE_NOOP("sentences", "June"),
    QT_TRANSLATE_NOOP("sentences", "July"),
    QT_TRANSLATE_NOOP("sentences", "August"),
    QT_TRANSLATE_NOOP("sentences", "September"),
    QT_TRANSLATE_NOOP("sentences", "October"),
    QT_TRANSLATE_NOOP("sentences", "November"),
    QT_TRANSLATE_NOOP("sentences", "December"),
)
_FIRST = QT_TRANSLATE_NOOP("sentences", "1 {month} {year}")
_DAY = QT_TRANSLATE_NOOP("sentences", "{day} {month} {year}")
_MOMENT = QT_TRANSLATE_NOOP("sentences", "{day} at {hour}:{minute} ({zone})")


def day_words(day: date, translate: Translate = str) -> str:
    """The day in full; the first of a month has a form of its own (« 1ᵉʳ »)."""
    template = translate(_FIRST if day.day == 1 else _DAY)
    return template.format(day=day.day, month=translate(_MONTHS[day.month - 1]), year=day.year)


def moment_words(when: datetime, translate: Translate = str, zone: tzinfo | None = None) -> str:
    """The day and the hour in ``zone``, by default that of this computer; how far it is from UTC is told."""
    here = when.astimezone(zone)
    ahead = here.utcoffset() or timedelta()
    minutes = round(ahead.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    away = f"UTC{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")
    return translate(_MOMENT).format(
        day=day_words(here.date(), translate),
        hour=here.hour,
        minute=f"{here.minute:02}",
        zone=away if minutes else "UTC",
    )
