"""Who asked for a roll call or a secret ballot, typed by name, and whether that is enough of those present."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from secretariat.domain.demand import demand_for
from secretariat.domain.votes import Method
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.names_line import NamesLine


class DemandLine(NamesLine):
    """Those who asked for the ballot ``method``, counted on the members present at the question in view."""

    def __init__(self, bridge: MeetingBridge, method: Method, parent: QWidget | None = None) -> None:
        self._method = method
        super().__init__(bridge, QCoreApplication.translate("DemandLine", "Asked for &by"), parent)

    @override
    def judgement(self) -> str:
        number = self._bridge.current
        if number is None:
            return ""
        demand = demand_for(self._bridge.minutes, number, self._method, self.members)
        if demand.needed is None:
            return self.tr("Due whoever asks.")
        if not self.members:
            return self.tr("%n of {present} present are needed.", "", demand.needed).format(present=demand.present)
        template = self.tr("✗ {demanding} of {present} present, {needed} needed.")
        if demand.met:
            template = self.tr("✓ {demanding} of {present} present, {needed} needed.")
        return template.format(demanding=demand.demanding, present=demand.present, needed=demand.needed)
