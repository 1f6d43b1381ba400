"""The actions that have rules of their own, before a station is accepted and after.

Knows actions by name, their senders, and the messages that a trigger causes. Must never know a connection, a
frame or the state of a station: the rules that combine these tables with a state are in `session`.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ocpp_fast._core import tables

__all__ = [
    "BOOT",
    "NOTHING",
    "OTHER",
    "START_STOP",
    "TRIGGERS",
    "Role",
    "caused_by",
    "sender",
    "sent_only_by",
]

Role: TypeAlias = Literal["csms", "station"]
"""One of the two ends of a connection."""

OTHER: dict[str, Role] = {"csms": "station", "station": "csms"}
"""Each role and its peer."""

BOOT = "BootNotification"
"""The only action that a station may send before it is accepted, unless a trigger asks for another one."""

START_STOP = frozenset(
    {
        "RemoteStartTransaction",
        "RemoteStopTransaction",
        "RequestStartTransaction",
        "RequestStopTransaction",
    }
)
"""Actions that a CSMS must not send while the station is Pending (1.6: 4.2; B02.FR.05)."""

NOTHING: frozenset[str] = frozenset()

_REPORTS = {
    "GetBaseReport": frozenset({"NotifyReport"}),
    "GetReport": frozenset({"NotifyReport"}),
}
"""Requests of the CSMS and the actions that they always cause."""

TRIGGERS = frozenset({"TriggerMessage", "ExtendedTriggerMessage", *_REPORTS})
"""Requests of the CSMS that allow a Pending station to send other messages (1.6: 4.2; B02.FR.02)."""

_TRIGGERED = {
    "SignChargePointCertificate": frozenset({"SignCertificate"}),
    "SignChargingStationCertificate": frozenset({"SignCertificate"}),
    "SignV2GCertificate": frozenset({"SignCertificate"}),
    "SignV2G20Certificate": frozenset({"SignCertificate"}),
    "SignCombinedCertificate": frozenset({"SignCertificate"}),
    "FirmwareStatusNotification": frozenset(
        {"FirmwareStatusNotification", "SignedFirmwareStatusNotification"}
    ),
    "CustomTrigger": frozenset({"DataTransfer", "NotifyEvent"}),
}
"""Values of `requestedMessage` that are not, or not only, the name of the action that they cause."""


def caused_by(action: str, request: Any) -> frozenset[str]:
    """Returns the actions that a Pending station may send after it accepts `request`, one of `TRIGGERS`."""
    if action in _REPORTS:
        return _REPORTS[action]
    wanted = str(request.requested_message)
    return _TRIGGERED.get(wanted, frozenset({wanted}))


_SENDERS: dict[str, dict[str, str]] = {}
_SENT_ONLY_BY: dict[tuple[str, Role], frozenset[str]] = {}


def sender(version: str, action: str) -> str:
    """Returns who may send `action`: "csms", "station" or "both".

    An action that the tables of the version lack belongs to an extension, and both roles may send it.
    """
    return _senders(version).get(action, "both")


def sent_only_by(version: str, role: Role) -> frozenset[str]:
    """Returns the actions that `role` alone may send, which it therefore never receives."""
    actions = _SENT_ONLY_BY.get((version, role))
    if actions is None:
        actions = frozenset(name for name, who in _senders(version).items() if who == role)
        _SENT_ONLY_BY[version, role] = actions
    return actions


def _senders(version: str) -> dict[str, str]:
    """Returns action to sender. The result is kept, because making the tables takes a millisecond."""
    senders = _SENDERS.get(version)
    if senders is None:
        senders = {name: entry["sender"] for name, entry in tables(version)["actions"].items()}
        _SENDERS[version] = senders
    return senders
