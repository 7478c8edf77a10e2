"""A template as JSON values: a sealed extract keeps the one that worded it, whatever later versions bring along."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from secretariat.documents.templates import Template, template_of_table


def kept_template(template: Template) -> dict[str, Any]:
    """The template in the form of its TOML file, with every phrase that it knows."""
    return {
        "names": template.order.value,
        "detail": template.detail.value,
        "figures": "always" if template.figures_always else "when_needed",
        "phrases": {key: phrase.source for key, phrase in template.phrases.items()},
        "elements": [
            {"kind": element.kind, "when": list(element.when), "unless": list(element.unless), **element.options}
            for element in template.elements
        ],
    }


def template_again(kept: Mapping[str, Any], today: Template) -> Template:
    """The template that was kept. Phrases that the program has begun to ask for since are those of ``today``.

    Raises FileRefused where it asks for something that the program no longer knows.
    """
    phrases = {key: phrase.source for key, phrase in today.phrases.items()}
    return template_of_table(today.name, {**kept, "phrases": {**phrases, **kept["phrases"]}})
