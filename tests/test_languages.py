"""The language of the commands: the environment's, as other programs of a terminal read it."""

from __future__ import annotations

import pytest

from secretariat.languages import LANGUAGES, VARIABLE, language_of_terminal, speaker


@pytest.mark.parametrize(
    ("environment", "spoken"),
    [
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "fr_BE.UTF-8"}, "fr"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "de:fr"}, "fr"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "fr_FR:fr", "LC_ALL": "C"}, "en"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "fr"}, "en"),
        ({"LANG": "en_GB.UTF-8", VARIABLE: "fr"}, "fr"),
    ],
)
def test_a_command_answers_as_the_environment_asks(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], spoken: str
) -> None:
    for name in (VARIABLE, "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert language_of_terminal() == spoken


def test_what_has_no_translation_stays_in_english() -> None:
    said = [speaker(language)("Nobody has written this.") for language in LANGUAGES]
    assert said == ["Nobody has written this."] * 2
