"""One connected station, as its CSMS sees it.

Must never know other stations: its CSMS is told what concerns them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ocpp_fast._core import Call, Send
from ocpp_fast.asyncio.link import Link
from ocpp_fast.asyncio.state import Hardware
from ocpp_fast.asyncio.transport import CloseCode, EndedBy
from ocpp_fast.errors import ErrorCode
from ocpp_fast.events import Answered, BootAsked, Failed, Registration

__all__ = ["Station"]


class Station(Link):
    """One connected station, as its CSMS sees it. It ends with its connection; a station that connects again
    is a new object.
    """

    __slots__ = (
        "_first_due",
        "_frames_at_probe",
        "_on_end",
        "_on_fit",
        "_on_known",
        "_on_pong",
        "_on_register",
        "_serial_number",
    )

    def __init__(
        self,
        *arguments: Any,
        serial_number: str | None,
        on_pong: Callable[[Station], None],
        on_fit: Callable[[Station], None],
        on_register: Callable[[Station, Registration], None],
        on_known: Callable[[Station], None],
        on_end: Callable[[Station], None],
    ) -> None:
        super().__init__(*arguments)
        self._serial_number = serial_number
        self._on_pong = on_pong
        self._on_fit = on_fit
        self._on_register = on_register
        self._on_known = on_known
        self._on_end = on_end
        self._frames_at_probe = 0
        self._first_due: float | None = None
        """Time by which the first message is due; None if none is."""

    def expect_message(self, seconds: float) -> None:
        """Ends the connection if no message arrives within `seconds`. After half of that time the station is
        asked to boot, because one that has nothing to say waits for its next heartbeat.
        """
        self._first_due = self.connected_at + seconds

    def keep_alive(self, now: float, spread: float) -> None:
        super().keep_alive(now, spread)
        if self._first_due is None:
            return
        if self.frames_in or self.registration is not Registration.UNKNOWN:
            self._first_due = None
        elif now >= self._first_due:
            self._first_due = None
            self.abort(CloseCode.POLICY_VIOLATION, "no message in time")
        elif now - self.connected_at >= self._first_due - now:
            self.session.ask_to_boot(now)
            self.flush()
            self._set_timer()

    @property
    def hardware(self) -> Hardware | None:
        """Vendor, model and firmware, as the last BootNotification says; None if it is not known."""
        return self.memory.hardware

    def boots(self, hardware: Hardware) -> None:
        """Takes note of a BootNotification, before its handler is called."""
        self.memory.hardware = hardware
        self.fit()

    def registers(self, registration: Registration) -> None:
        """Takes note of the status that the station is about to be told."""
        self._on_register(self, registration)

    def fit(self) -> None:
        """Reads messages from now on as the tolerance for this station says."""
        self._on_fit(self)

    # A place that newcomers want

    def probe(self) -> None:
        self._frames_at_probe = self.frames_in
        super().probe()

    @property
    def answered(self) -> bool:
        """True if bytes of the station have arrived after the last `probe()`."""
        return self._transport.heard or self.frames_in != self._frames_at_probe

    @property
    def is_readable(self) -> bool:
        """False while a full backlog keeps us from reading."""
        return not self._dispatcher.is_full

    def pong_received(self) -> None:
        super().pong_received()
        self._on_pong(self)

    def connection_lost(self, close_code: int | None, reason: str, ended_by: EndedBy) -> None:
        super().connection_lost(close_code, reason, ended_by)
        self._on_end(self)

    def _end_call(self, event: Answered | Failed | BootAsked, now: float | None) -> None:
        super()._end_call(event, now)
        if type(event) is BootAsked and self.registration is Registration.ACCEPTED:
            self._on_known(self)

    def _handle(self, message: Call | Send, now: float) -> None:
        if (
            self._serial_number is not None
            and type(message) is Call
            and message.action == self.session.rules.boot
            and not self._is_certified(message)
        ):
            description = "the certificate is not that of this serial number"
            self._dispatcher.refuse(message, now, ErrorCode.SECURITY_ERROR, description)
            self.abort(CloseCode.POLICY_VIOLATION, "certificate mismatch")
            return
        self._dispatcher.handle(message, now)

    def _is_certified(self, call: Call) -> bool:
        """Returns whether the serial number in a BootNotification is the one in the station's certificate
        (B01.FR.11, B01.FR.12; not 1.6).
        """
        station: Any = getattr(call.payload, "charging_station", None)
        serial_number = getattr(station, "serial_number", None)
        return serial_number is None or serial_number == self._serial_number
