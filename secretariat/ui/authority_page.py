"""The authority and its assembly: identity, rules of its own, numbers of deliberations, delegations of signature."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.documents.picture import words_for
from secretariat.domain.agenda import Authority
from secretariat.domain.identity import is_department, is_siren, is_siret, named_court, plain_department, plain_number
from secretariat.domain.numbering import read_pattern
from secretariat.errors import RuleBroken
from secretariat.preparation import RosterDraft
from secretariat.ui.delegations_panel import DelegationsPanel
from secretariat.ui.entry_form import Entry, EntryForm, Kind
from secretariat.ui.logo_panel import LogoPanel
from secretariat.ui.page_stack import scrolled
from secretariat.ui.preparation_page import PreparationPage
from secretariat.ui.preparation_words import KINDS, LAYOUTS, word
from secretariat.ui.rules_panel import RulesPanel
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import refusal_sentence
from secretariat.ui.wrapping_label import WrappingLabel

IDENTITY: tuple[Entry, ...] = (
    Entry(name="name", label=QT_TRANSLATE_NOOP("Preparation", "Authority")),
    Entry(
        name="assembly",
        label=QT_TRANSLATE_NOOP("Preparation", "Assembly"),
        tip=QT_TRANSLATE_NOOP("Preparation", "As extracts name it: Conseil municipal, Bureau communautaire, …"),
    ),
    Entry(
        name="kind",
        label=QT_TRANSLATE_NOOP("Preparation", "Kind of assembly"),
        kind=Kind.CHOICE,
        tip=QT_TRANSLATE_NOOP("Preparation", "Quorum, notice, proxies and votes follow from it"),
    ),
    Entry(name="layout", label=QT_TRANSLATE_NOOP("Preparation", "Model of the extracts"), kind=Kind.CHOICE),
    Entry(name="siren", label=QT_TRANSLATE_NOOP("Preparation", "SIREN"), example="219 300 480"),
    Entry(name="siret", label=QT_TRANSLATE_NOOP("Preparation", "SIRET"), example="219 300 480 00018"),
    Entry(name="department_code", label=QT_TRANSLATE_NOOP("Preparation", "Code of the département"), example="093"),
    Entry(
        name="district",
        label=QT_TRANSLATE_NOOP("Preparation", "District"),
        tip=QT_TRANSLATE_NOOP("Preparation", "The line printed at the head of extracts"),
        example="Arrondissement de Béthune",
    ),
    Entry(
        name="seat", label=QT_TRANSLATE_NOOP("Preparation", "Seat"), example="Hôtel de ville, place de la République"
    ),
    Entry(name="city", label=QT_TRANSLATE_NOOP("Preparation", "Done at"), example="Béthune"),
    Entry(
        name="court",
        label=QT_TRANSLATE_NOOP("Preparation", "Court"),
        tip=QT_TRANSLATE_NOOP(
            "Preparation", "The administrative court as the remedies clause names it, after “devant le”"
        ),
        example="tribunal administratif de Lille",
    ),
    Entry(
        name="prefecture",
        label=QT_TRANSLATE_NOOP("Preparation", "Prefecture"),
        tip=QT_TRANSLATE_NOOP("Preparation", "As it is printed after “transmission en”"),
        example="Sous-préfecture de Béthune",
    ),
    Entry(
        name="pattern",
        label=QT_TRANSLATE_NOOP("Preparation", "Numbers of deliberations"),
        tip=QT_TRANSLATE_NOOP("Preparation", "Such as {year}/BC{number:03}, counted from 1 in each year"),
    ),
)
"""The entries of the first tab, in their order."""

_SHOWN = 10
"""Numbers that one sentence lists at most."""

_AUTHORITY = tuple(item.name for item in fields(Authority) if item.name != "logo")


class AuthorityPage(PreparationPage):
    """One assembly and its authority; what is entered is written when the entry is left."""

    def __init__(self, draft: RosterDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.form = EntryForm(IDENTITY, self)
        self.form.offer("kind", [(kind, word(text)) for kind, text in KINDS.items()])
        self.form.offer("layout", [(layout, word(text)) for layout, text in LAYOUTS.items()])
        self.numbers = WrappingLabel(parent=self)
        self.logo = LogoPanel(self)
        self.logo.default_text = lambda: words_for(self._draft.on_file.authority)
        self.rules = RulesPanel(self)
        self.delegations = DelegationsPanel(self)
        identity = QWidget(self)
        column = QVBoxLayout(identity)
        column.addWidget(self.form)
        column.addWidget(self.numbers)
        column.addWidget(self.logo)
        column.addStretch(1)
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("Parts of the page"))
        self.tabs.addTab(scrolled(identity), self.tr("Identity"))
        self.tabs.addTab(scrolled(self.rules), self.tr("Rules of its own"))
        self.tabs.addTab(scrolled(self.delegations), self.tr("Delegations of signature"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.tabs)
        self.home = self.form.fields["name"]
        self.form.changed.connect(self._save)
        self.rules.changed.connect(self._save_rules)
        self.delegations.changed.connect(self._save_delegations)
        self.logo.changed.connect(self._save_logo)
        self.logo.spread.connect(self._spread_logo)
        self.logo.refused.connect(self.refused)
        for form in (self.form, self.delegations.form):
            form.refused.connect(self.refused)
        self.rules.refused.connect(self.refused)
        self.delegations.refused.connect(self.refused)
        self.refresh()

    def refresh(self) -> None:
        """Show what is on file."""
        found = self._draft.on_file
        self.form.show_values(self._on_file())
        self.form.point_out({})
        self.logo.show_logo(found.authority.logo)
        self.rules.show_rules(found.assembly.kind, found.own_rules)
        self.delegations.offer_names(
            f"{member.first_name} {member.last_name}" for member in self._draft.members.values()
        )
        self.delegations.show_delegations(self._draft.house.delegations)
        self._show_numbers()

    @override
    def close_workshop(self) -> None:
        self.logo.close_workshop()

    def add_row(self) -> None:
        """Begin new rules where they are shown, and else a new delegation."""
        if self.tabs.currentIndex() == 1:
            self.rules.begin()
        else:
            self.tabs.setCurrentIndex(2)
            self.delegations.begin()

    def remove_row(self) -> None:
        """Take away the rules or the delegation in hand."""
        if self.tabs.currentIndex() == 1:
            self.rules.remove()
        elif self.tabs.currentIndex() == 2:
            self.delegations.remove()

    def _save(self, name: str) -> None:
        values = self.form.values()
        if values is None:
            return
        if name == "siret" and is_siret(plain_number(values["siret"])) and not values["siren"]:
            values["siren"] = plain_number(values["siret"])[:9]
        faults = self._faults(values)
        self.form.point_out(faults)
        # What is right is written all the same: one slip must not cost the clerk what was entered beside it.
        found = self._on_file() | {entry: value for entry, value in values.items() if entry not in faults}
        authority = Authority(logo=self._draft.on_file.authority.logo, **{entry: found[entry] for entry in _AUTHORITY})
        assembly = replace(
            self._draft.on_file.assembly, name=found["assembly"], kind=found["kind"], layout=found["layout"]
        )

        def act() -> None:
            self._draft.save_identity(authority, assembly)
            self._draft.house.save_pattern(found["pattern"])

        if self.write(act, "" if faults else self.tr("Written.")):
            self.rules.show_rules(assembly.kind, self._draft.on_file.own_rules)
            self._show_numbers()
            for entry in ("siren", "siret", "department_code", "court"):
                if entry not in faults:
                    self.form.show_value(entry, found[entry])
            if faults:
                self.refused.emit(faults.get(name) or next(iter(faults.values())))

    def _faults(self, values: dict[str, Any]) -> dict[str, str]:
        """Why entries cannot be, in one sentence each; numbers typed with spaces are made plain."""
        for name in ("siren", "siret"):
            values[name] = plain_number(values[name])
        values["department_code"] = plain_department(values["department_code"])
        values["court"] = named_court(values["court"])
        found: dict[str, str] = {}
        for name in ("name", "assembly"):
            if not values[name]:
                found[name] = self.tr("An authority and an assembly need a name.")
        siren, siret, department = values["siren"], values["siret"], values["department_code"]
        if siren and not is_siren(siren):
            found["siren"] = self.tr(
                "SIREN: {text} is wrong. It is nine digits, of which the last checks the others."
            ).format(text=siren)
        if siret and not is_siret(siret):
            found["siret"] = self.tr(
                "SIRET: {text} is wrong. It is fourteen digits, of which the last checks the others."
            ).format(text=siret)
        elif siret and is_siren(siren) and not siret.startswith(siren):
            found["siret"] = self.tr("The SIRET does not begin with the SIREN.")
        if department and not is_department(department):
            said = self.tr("Code of the département: {text} is not one such as 062, 02A or 974.")
            found["department_code"] = said.format(text=department)
        try:
            read_pattern(values["pattern"])
        except RuleBroken as refusal:
            found["pattern"] = refusal_sentence(refusal)
        return found

    def _on_file(self) -> dict[str, Any]:
        found = self._draft.on_file
        return {name: getattr(found.authority, name) for name in _AUTHORITY} | {
            "assembly": found.assembly.name,
            "kind": found.assembly.kind,
            "layout": found.assembly.layout,
            "pattern": self._draft.house.pattern.source,
        }

    def _save_logo(self) -> None:
        said = self.tr("Written, for the meetings to come.")
        if not self.write(lambda: self._draft.save_logo(self.logo.logo), said):
            self.logo.show_logo(self._draft.on_file.authority.logo)

    def _spread_logo(self) -> None:
        found: list[tuple[int, int]] = []
        if self.write(lambda: found.append(self._draft.give_logo())):
            given, kept = found[0]
            said = [self.tr("%n meeting(s) changed.", "", given)]
            if kept:
                said.append(self.tr("%n meeting(s) of which extracts were issued stay as they were.", "", kept))
            self.said.emit(" ".join(said))

    def _save_rules(self) -> None:
        if not self.write(lambda: self._draft.save_rules(self.rules.own), self.tr("Written.")):
            self.refresh()

    def _save_delegations(self) -> None:
        given = self.delegations.delegations
        self.write(lambda: self._draft.house.save_delegations(given), self.tr("Written."))

    def _show_numbers(self) -> None:
        today = datetime.now().astimezone().year
        pattern = self._draft.house.pattern
        example = pattern.write(today, 3)
        said = [self.tr("The third deliberation of {year}: {number}.").format(year=today, number=example)]
        for year, series in self._draft.all_series().items():
            if series.gaps:
                missing = ", ".join(pattern.write(year, place) for place in series.gaps[:_SHOWN])
                words = self.tr("Numbers of {year} that nobody has: {numbers}.")
                said.append(words.format(year=year, numbers=_cut(missing, len(series.gaps))))
            if series.doubles:
                doubles = ", ".join(series.doubles[:_SHOWN])
                words = self.tr("Numbers of {year} used twice: {numbers}.")
                said.append(words.format(year=year, numbers=_cut(doubles, len(series.doubles))))
        self.numbers.setText(" ".join(said))


def _cut(numbers: str, count: int) -> str:
    return f"{numbers}…" if count > _SHOWN else numbers
