"""The rules about actions: who may send them, and which of them a station may send before it is accepted.

Knows the columns that the definition files and extensions give to actions. Must never know an action by name,
a connection, a frame or the state of a station: the rules that combine these tables with a state are in
`session`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from ocpp_fast._core import Codec, actions

__all__ = [
    "NOTHING",
    "OTHER",
    "ActionRules",
    "Role",
    "delivery_of",
    "holds",
    "rules_of",
    "sender",
    "unusable_of",
]

Role: TypeAlias = Literal["csms", "station"]
"""One of the two ends of a connection."""

OTHER: dict[str, Role] = {"csms": "station", "station": "csms"}
"""Each role and its peer."""

NOTHING: frozenset[str] = frozenset()


class ActionRules:
    """The rules about the actions that a codec knows, those of its extensions included."""

    __slots__ = (
        "_caused",
        "boot",
        "boot_trigger",
        "heartbeat",
        "requests",
        "responses",
        "senders",
        "sent_only_by",
        "start_stop",
        "triggers",
    )

    def __init__(self, table: Mapping[str, Mapping[str, Any]]) -> None:
        gates = {name: action.get("gate") for name, action in table.items()}
        self.senders: dict[str, str] = {name: action["sender"] for name, action in table.items()}
        """Action to "csms", "station" or "both"."""
        self.sent_only_by: dict[str, frozenset[str]] = {
            role: frozenset(name for name, who in self.senders.items() if who == role) for role in OTHER
        }
        """The actions that a role alone may send, which it therefore never receives."""
        self.requests: dict[str, str] = {name: action["request"] for name, action in table.items()}
        """Action to the name of its request type."""
        self.responses: dict[str, str | None] = {name: action["response"] for name, action in table.items()}
        """Action to the name of its response type, None for a SEND."""
        self.boot: str | None = next((name for name, gate in gates.items() if gate == "boot"), None)
        """The action that a station may send before it is accepted; others need a trigger."""
        self.heartbeat: str | None = next((name for name in table if table[name].get("heartbeat")), None)
        """The action by which a station shows that it is alive."""
        self.start_stop = frozenset(name for name, gate in gates.items() if gate == "start-stop")
        """Actions that a CSMS must not send while the station is Pending (1.6: 4.2; B02.FR.05)."""
        self.triggers = frozenset(name for name, gate in gates.items() if gate == "trigger")
        """Requests of the CSMS that allow a Pending station to send other messages (1.6: 4.2; B02.FR.02)."""
        self._caused = {
            name: (table[name]["causes"], table[name].get("caused", {})) for name in self.triggers
        }
        self.boot_trigger: tuple[str, str, str] | None = next(
            (
                (name, causes, value)
                for name in table
                if name in self._caused
                for causes, by_value in [self._caused[name]]
                if isinstance(causes, str)
                for value, caused in by_value.items()
                if self.boot in caused
            ),
            None,
        )
        """The first request of `triggers` that can cause `boot`: its action, the wire name of the field that
        names the message, and the value to send. None if there is no such request.
        """

    def caused_by(self, action: str, request: Any) -> frozenset[str]:
        """Returns the actions that a Pending station may send after it accepts a request of `triggers`."""
        causes, by_value = self._caused[action]
        if isinstance(causes, str):
            # The request names the action, in the field with this wire name.
            causes = by_value.get(request.to_dict()[causes], ())
        return frozenset(causes)


# The rules for requests that are not kept; see `Request.__delivery__`.
_ONCE: Mapping[str, Any] = {"kept": False, "sample": False, "begins": None}


def delivery_of(request: Any) -> Mapping[str, Any]:
    """Returns the rules about the delivery of a request."""
    return getattr(request, "__delivery__", _ONCE)


def holds(rule: str, request: Any) -> bool:
    """Returns whether a rule about delivery holds for a request: "kept", it is kept until it is delivered;
    "sample", it is a reading, of which a station may leave some out.
    """
    condition = delivery_of(request)[rule]
    if isinstance(condition, bool):
        return condition
    name, *values = condition
    found = getattr(request, name)
    return found in values if values else found is not None


_RULES: dict[tuple[object, ...], ActionRules] = {}


def rules_of(codec: Codec) -> ActionRules:
    """Returns the rules about the actions that a codec knows. Codecs with the same extensions share them."""
    key = (codec.version, *codec.extensions)
    rules = _RULES.get(key)
    if rules is None:
        rules = _RULES[key] = ActionRules(actions(codec))
    return rules


def unusable_of(codec: Codec) -> Mapping[str, str]:
    """Returns action to answer, of the CALLs that no entry of the codec's tolerance repairs."""
    tolerance: Any = codec.tolerance
    if isinstance(tolerance, str):
        return {}  # No preset has any.
    return tolerance.unusable  # type: ignore[no-any-return]


def sender(version: str, action: str) -> str:
    """Returns who may send `action`: "csms", "station" or "both".

    An action that the tables of the version lack belongs to an extension, and both roles may send it.
    """
    return rules_of(Codec(version)).senders.get(action, "both")
