"""Records a day between charging stations and a CSMS. The `ocpp` package plays both sides over a real socket.

    pip install ocpp websockets
    python examples/record_capture.py            # writes both captures beside this file

`capture-201.jsonl` is the day of one station that follows OCPP 2.0.1. `capture-201-faulty.jsonl` is that day
from five stations that do not: their firmware spoils frames by the tables at the end of this file, and the
answers are those of the `ocpp` package. Each line is a JSON object: `time`, `station`, `direction` ("in" or
"out" as the CSMS sees it) and `frame`, the text as sent.

A seed writes equal bytes with equal releases of `ocpp` (2.1.0 wrote the files here). Every station has its
own clock, which moves only when its script or a frame moves it, and its own random numbers for ids, journeys
and meter readings. A script never has two things under way at once, so that nothing depends on the speed of
the machine.
"""

# The ocpp package carries no types.
# mypy: disable-error-code="import-untyped, untyped-decorator, misc"

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import random
import re
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from ocpp.exceptions import OCPPError
from ocpp.routing import on
from ocpp.v201 import ChargePoint, call, call_result
from ocpp.v201 import datatypes as dt
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

HERE = Path(__file__).parent
SUBPROTOCOLS = [Subprotocol("ocpp2.0.1")]
MIDNIGHT = datetime(2025, 9, 16, tzinfo=UTC)


class Clock:
    """A station's time of day. It stands still unless moved."""

    def __init__(self, chance: random.Random) -> None:
        self.now = MIDNIGHT
        self._chance = chance

    def wait(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    def journey(self, shortest: int, longest: int) -> None:
        """Returns the time that a frame takes on its way, in milliseconds."""
        self.now += timedelta(milliseconds=self._chance.randint(shortest, longest))

    def text(self) -> str:
        return self.now.strftime("%Y-%m-%dT%H:%M:%SZ")


class Tape:
    """The frames between the CSMS and one station."""

    def __init__(self, station: str, clock: Clock) -> None:
        self.lines: list[dict[str, str]] = []
        self._station = station
        self._clock = clock
        self._grown = asyncio.Condition()

    async def note(self, direction: str, frame: str) -> None:
        self._clock.journey(*((18, 140) if direction == "in" else (3, 25)))
        time = self._clock.now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        self.lines.append({"time": time, "station": self._station, "direction": direction, "frame": frame})
        async with self._grown:
            self._grown.notify_all()

    async def reach(self, length: int) -> None:
        """Returns when the CSMS has seen or sent `length` frames."""
        async with self._grown:
            await asyncio.wait_for(self._grown.wait_for(lambda: len(self.lines) >= length), 10)


class Recorded:
    """The CSMS's end of a connection, with a tape."""

    def __init__(self, socket: ServerConnection, tape: Tape) -> None:
        self._socket = socket
        self._tape = tape

    async def recv(self) -> str:
        frame = str(await self._socket.recv())
        await self._tape.note("in", frame)
        return frame

    async def send(self, frame: str) -> None:
        await self._tape.note("out", frame)
        await self._socket.send(frame)


# --- the two sides ------------------------------------------------------------------------------------------


class Csms(ChargePoint):
    """The CSMS's view of one station."""

    def __init__(self, station: str, connection: Recorded, clock: Clock, boots: list[str]) -> None:
        super().__init__(station, connection, response_timeout=10)
        self._clock = clock
        self._boots = boots

    @on("BootNotification")
    def on_boot_notification(self, reason: str, **_: Any) -> Any:
        self._boots.append(reason)
        if len(self._boots) == 1:
            info = dt.StatusInfoType("Provisioning")
            return call_result.BootNotification(self._clock.text(), 60, "Pending", info)
        return call_result.BootNotification(self._clock.text(), 1800, "Accepted")

    @on("Heartbeat")
    def on_heartbeat(self, **_: Any) -> Any:
        return call_result.Heartbeat(self._clock.text())

    @on("Authorize")
    def on_authorize(self, id_token: dict[str, Any], **_: Any) -> Any:
        if not id_token["id_token"].startswith("04"):
            return call_result.Authorize(dt.IdTokenInfoType("Unknown"))
        group = dt.IdTokenType("FLEET-0815", "Central")
        known = dt.IdTokenInfoType("Accepted", "2025-09-23T00:00:00Z", 1, "de", group_id_token=group)
        return call_result.Authorize(known)

    @on("TransactionEvent")
    def on_transaction_event(self, event_type: str, seq_no: int, **_: Any) -> Any:
        if event_type == "Started":
            return call_result.TransactionEvent(id_token_info=dt.IdTokenInfoType("Accepted"))
        if event_type == "Updated":
            return call_result.TransactionEvent()
        thanks = dt.MessageContentType("UTF8", "Vielen Dank und gute Fahrt. Grünstrom ab 0,49 €", "de")
        return call_result.TransactionEvent(round(2.4 + 0.55 * seq_no, 2), updated_personal_message=thanks)

    @on("DataTransfer")
    def on_data_transfer(self, **_: Any) -> Any:
        tariff = {"currency": "EUR", "kWh": 0.49, "validUntil": None}
        return call_result.DataTransfer("Accepted", data=tariff)

    @on("SignCertificate")
    def on_sign_certificate(self, **_: Any) -> Any:
        raise NoAuthority("no certificate authority behind this CSMS")


class NoAuthority(OCPPError):
    code = "NotSupported"


class Station(ChargePoint):
    """A station's answers. Its own messages are in its `Day`."""

    def __init__(self, name: str, connection: Firmware, clock: Clock) -> None:
        super().__init__(name, connection, response_timeout=10)
        self._clock = clock

    @on("GetVariables")
    def on_get_variables(self, get_variable_data: list[dict[str, Any]], **_: Any) -> Any:
        values = {"HeartbeatInterval": "1800", "AvailabilityState": "Available"}
        results = []
        for asked in get_variable_data:
            value = values.get(asked["variable"]["name"])
            status = "UnknownVariable" if value is None else "Accepted"
            result = dt.GetVariableResultType(
                status, asked["component"], asked["variable"], attribute_value=value
            )
            results.append(result)
        return call_result.GetVariables(results)

    @on("SetVariables")
    def on_set_variables(self, set_variable_data: list[dict[str, Any]], **_: Any) -> Any:
        results = []
        for wanted in set_variable_data:
            late = wanted["variable"]["name"] == "NetworkConfigurationPriority"
            status = "RebootRequired" if late else "Accepted"
            results.append(dt.SetVariableResultType(status, wanted["component"], wanted["variable"]))
        return call_result.SetVariables(results)

    @on("SetVariableMonitoring")
    def on_set_variable_monitoring(self, set_monitoring_data: list[dict[str, Any]], **_: Any) -> Any:
        wanted = set_monitoring_data[0]
        where = wanted["component"], wanted["variable"]
        result = dt.SetMonitoringResultType("Accepted", wanted["type"], wanted["severity"], *where, 7)
        return call_result.SetVariableMonitoring([result])

    @on("GetCompositeSchedule")
    def on_get_composite_schedule(self, evse_id: int, duration: int, **_: Any) -> Any:
        periods = [dt.ChargingSchedulePeriodType(0, 16.0, 3), dt.ChargingSchedulePeriodType(1800, 10.5, 3)]
        schedule = dt.CompositeScheduleType(evse_id, duration, self._clock.text(), "A", periods)
        return call_result.GetCompositeSchedule("Accepted", schedule=schedule)


def always(side: type[Any], *results: Any) -> None:
    """Makes a side answer each action of `results` with its result."""
    for result in results:
        action = type(result).__name__

        def answer(_self: Any, result: Any = result, **_: Any) -> Any:
            return result

        answer.__name__ = f"on_{action}"
        setattr(side, answer.__name__, on(action)(answer))


always(
    Csms,
    call_result.LogStatusNotification(),
    call_result.MeterValues(),
    call_result.NotifyEvent(),
    call_result.NotifyReport(),
    call_result.ReservationStatusUpdate(),
    call_result.SecurityEventNotification(),
    call_result.StatusNotification(),
)
always(
    Station,
    call_result.ChangeAvailability("Accepted"),
    call_result.CostUpdated(),
    call_result.GetBaseReport("Accepted"),
    call_result.GetLocalListVersion(12),
    call_result.GetLog("Accepted", filename="diagnostics-2025-09-16.zip"),
    call_result.GetReport("EmptyResultSet"),
    call_result.RequestStartTransaction("Accepted"),
    call_result.RequestStopTransaction("Accepted"),
    call_result.ReserveNow("Accepted"),
    call_result.Reset("Scheduled"),
    call_result.SendLocalList("Accepted"),
    call_result.SetChargingProfile("Accepted"),
    call_result.SetDisplayMessage("NotSupportedMessageFormat", dt.StatusInfoType("PlainTextOnly")),
    call_result.TriggerMessage("Accepted"),
    call_result.UnlockConnector("Unlocked"),
)


# --- the day ------------------------------------------------------------------------------------------------


def random_ids(chance: random.Random) -> Callable[[], str]:
    return lambda: str(uuid.UUID(int=chance.getrandbits(128), version=4))


def counted_ids() -> Callable[[], str]:
    numbers: Iterator[int] = iter(range(1, 1_000_000))
    return lambda: str(next(numbers))


class Day:
    """A day of a station, with the requests of the CSMS."""

    def __init__(self, name: str, seed: int, quirks: tuple[Quirk, ...] = (), counts: bool = False) -> None:
        self.name = name
        self.chance = random.Random(f"{seed}/{name}")
        self.clock = Clock(self.chance)
        self.tape = Tape(name, self.clock)
        self.firmware = Firmware(quirks, self.tape, self.clock)
        self.new_id = random_ids(self.chance)
        self.station_ids = counted_ids() if counts else self.new_id
        self.csms_ids = counted_ids() if counts else self.new_id
        self.boots: list[str] = []
        self.heartbeat = MIDNIGHT + timedelta(minutes=30)
        self.meters = {1: 184_302.0, 2: 96_417.0}
        self.station: Any = None
        self.csms: Any = None

    async def run(self) -> list[dict[str, str]]:
        arrived: asyncio.Queue[Csms] = asyncio.Queue()

        async def accept(socket: ServerConnection) -> None:
            csms = Csms(self.name, Recorded(socket, self.tape), self.clock, self.boots)
            csms._unique_id_generator = self.csms_ids
            arrived.put_nowait(csms)
            with suppress(ConnectionClosed):
                await csms.start()

        async with serve(accept, "127.0.0.1", 0, subprotocols=SUBPROTOCOLS) as server:
            address = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/ocpp/{self.name}"
            for part in self.until_reset, self.after_reset:
                async with connect(address, subprotocols=SUBPROTOCOLS) as socket:
                    self.firmware.socket = socket
                    self.station = Station(self.name, self.firmware, self.clock)
                    self.station._unique_id_generator = self.station_ids
                    self.csms = await arrived.get()
                    listening = asyncio.create_task(self.station.start())
                    await part()
                    listening.cancel()
        return self.tape.lines

    async def says(self, payload: Any) -> None:
        """Sends a call of the station."""
        await self.station.call(payload)

    async def asked(self, payload: Any) -> None:
        """Sends a call of the CSMS, which accepts an answer that it cannot use."""
        with suppress(OCPPError):
            await self.csms.call(payload)

    async def until(self, hour: int, minute: int) -> None:
        """Lets time pass, with the heartbeats that fall into it."""
        moment = MIDNIGHT + timedelta(hours=hour, minutes=minute, seconds=self.chance.randint(0, 50))
        while self.heartbeat < moment:
            self.clock.now = max(self.clock.now, self.heartbeat)
            await self.says(call.Heartbeat())
            self.heartbeat += timedelta(minutes=30)
        self.clock.now = max(self.clock.now, moment)

    async def until_reset(self) -> None:
        self.clock.wait(12)
        await self.boots_up("PowerUp")
        await self.provisioned()
        self.clock.wait(60)
        await self.boots_up("PowerUp")
        await self.says(
            call.SecurityEventNotification("StartupOfTheDevice", self.clock.text(), "power restored")
        )
        for evse in self.meters:
            await self.status(evse, "Available")
        await self.night()
        await self.charge(1, dt.IdTokenType("04A22400000001", "ISO14443"), (7, 41), 5, "Local")
        await self.questions()
        await self.until(12, 28)
        token = dt.IdTokenType("app-7f3c9a", "Central")
        await self.asked(call.RequestStartTransaction(token, 9001, 2))
        await self.charge(2, token, (12, 29), 4, "Remote", remote=9001)
        await self.afternoon()
        await self.charge(1, dt.IdTokenType("04A22400000002", "ISO14443"), (17, 48), 6, "EVDisconnected")
        await self.evening()

    async def after_reset(self) -> None:
        self.clock.wait(38)
        await self.boots_up("ScheduledReset")
        for evse in self.meters:
            await self.status(evse, "Available")
        await self.until(23, 45)
        await self.clock_aligned()

    async def boots_up(self, reason: str) -> None:
        modem = dt.ModemType("8949020000000000042", "262020000000042")
        serial = f"NL22-{self.name[-4:]}-2024"
        machine = dt.ChargingStationType("Nordlicht", "Twin 22", modem, serial, "3.18.2")
        await self.says(call.BootNotification(machine, reason))

    async def provisioned(self) -> None:
        """Lets the CSMS set and read what it needs while the station is pending."""
        wanted = [
            ("OCPPCommCtrlr", "HeartbeatInterval", "1800"),
            ("SampledDataCtrlr", "TxUpdatedInterval", "900"),
            ("OCPPCommCtrlr", "NetworkConfigurationPriority", "1,2"),
        ]
        variables = [
            dt.SetVariableDataType(value, dt.ComponentType(component), dt.VariableType(variable))
            for component, variable, value in wanted
        ]
        await self.asked(call.SetVariables(variables))
        await self.asked(call.GetBaseReport(1, "FullInventory"))
        parts = [INVENTORY[i : i + 4] for i in range(0, len(INVENTORY), 4)]
        for seq_no, part in enumerate(parts):
            self.clock.wait(1)
            data = [reported(*row) for row in part]
            more = True if seq_no < len(parts) - 1 else None
            await self.says(call.NotifyReport(1, self.clock.text(), seq_no, data, more))

    async def night(self) -> None:
        await self.until(2, 0)
        tokens = [dt.IdTokenType(f"04A224{n:08X}", "ISO14443") for n in (1, 2, 3)]
        members = [dt.AuthorizationData(token, dt.IdTokenInfoType("Accepted")) for token in tokens]
        await self.asked(call.SendLocalList(12, "Full", members))
        await self.asked(call.GetLocalListVersion())
        await self.until(3, 15)
        log = dt.LogParametersType("https://logs.example.com/upload", "2025-09-15T00:00:00Z")
        await self.asked(call.GetLog(log, "DiagnosticsLog", 5, 3, 60))
        for state in "Uploading", "Uploaded":
            await self.says(call.LogStatusNotification(state, 5))
            self.clock.wait(40)
        await self.until(6, 0)
        await self.clock_aligned()

    async def questions(self) -> None:
        """Lets the back office ask about everything. Each side refuses one call of the other."""
        await self.until(10, 5)
        wanted = [
            ("OCPPCommCtrlr", "HeartbeatInterval"),
            ("EVSE", "AvailabilityState"),
            ("TariffCostCtrlr", "Colour"),
        ]
        variables = [dt.GetVariableDataType(dt.ComponentType(c), dt.VariableType(v)) for c, v in wanted]
        await self.asked(call.GetVariables(variables))
        await self.asked(call.GetReport(2, component_criteria=["Problem"]))
        await self.asked(call.GetInstalledCertificateIds(["CSMSRootCertificate"]))
        mark = "CERTIFICATE REQUEST-----"
        await self.says(call.SignCertificate(f"-----BEGIN {mark}\nMIH0MIGaAgEAMBg=\n-----END {mark}\n"))
        await self.says(call.DataTransfer("com.example.tariff", "current", {"evse": [1, 2], "zone": "A"}))
        await self.until(12, 0)
        await self.clock_aligned()

    async def afternoon(self) -> None:
        await self.until(14, 10)
        await self.says(call.Authorize(dt.IdTokenType("DEADBEEF", "ISO14443")))
        await self.until(15, 0)
        token = dt.IdTokenType("04A22400000002", "ISO14443")
        await self.asked(call.ReserveNow(77, "2025-09-16T15:30:00Z", token, "cType2", 1))
        await self.status(1, "Reserved")
        await self.until(15, 30)
        await self.says(call.ReservationStatusUpdate(77, "Expired"))
        await self.status(1, "Available")
        await self.asked(call.UnlockConnector(2, 1))
        await self.asked(call.TriggerMessage("StatusNotification", dt.EVSEType(2, 1)))
        await self.status(2, "Available")
        await self.asked(call.ChangeAvailability("Inoperative", dt.EVSEType(2)))
        await self.status(2, "Unavailable")
        await self.until(16, 20)
        await self.asked(call.ChangeAvailability("Operative", dt.EVSEType(2)))
        await self.status(2, "Available")
        text = dt.MessageContentType("HTML", "<b>Wartung am 18. September ☂</b>", "de")
        await self.asked(call.SetDisplayMessage(dt.MessageInfoType(3, "NormalCycle", text, "Charging")))

    async def evening(self) -> None:
        await self.until(20, 0)
        where = dt.ComponentType("Controller"), dt.VariableType("Temperature")
        limit = dt.SetMonitoringDataType(75.0, "UpperThreshold", 4, *where)
        await self.asked(call.SetVariableMonitoring([limit]))
        await self.until(20, 44)
        happened = 1, self.clock.text(), "Alerting", "77.5", "CustomMonitor"
        alert = dt.EventDataType(*happened, *where, tech_info="fan 2 at 0 rpm", variable_monitoring_id=7)
        await self.says(call.NotifyEvent(self.clock.text(), 0, [alert]))
        await self.until(22, 30)
        await self.asked(call.Reset("OnIdle"))
        self.clock.wait(9)

    async def status(self, evse: int, status: str) -> None:
        await self.says(call.StatusNotification(self.clock.text(), status, evse, 1))

    async def charge(
        self,
        evse: int,
        token: dt.IdTokenType,
        start: tuple[int, int],
        quarters: int,
        stopped: str,
        remote: int | None = None,
    ) -> None:
        """Plays a whole transaction, with a reading every quarter of an hour."""
        number = self.new_id()
        await self.until(*start)
        if remote is None:
            await self.says(call.Authorize(token))
        self.clock.wait(4)
        await self.status(evse, "Occupied")
        begun = dt.TransactionType(number, "EVConnected", remote_start_id=remote)
        await self.event(
            ("Started", "Authorized" if remote is None else "RemoteStart", 0),
            begun,
            [self.signed(evse, "Transaction.Begin")],
            cable_max_current=32,
            evse=dt.EVSEType(evse, 1),
            id_token=token,
        )
        self.clock.wait(3)
        charging = self.clock.now
        await self.event(("Updated", "ChargingStateChanged", 1), dt.TransactionType(number, "Charging"))
        if remote is not None:
            await self.limit(evse, number)
        seq_no = 2
        for quarter in range(1, quarters + 1):
            await self.until(*divmod(start[0] * 60 + start[1] + 15 * quarter, 60))
            power = round(self.chance.uniform(10_200, 10_900), 1)
            self.meters[evse] += power / 4
            spent = int((self.clock.now - charging).total_seconds())
            await self.event(
                ("Updated", "MeterValuePeriodic", seq_no),
                dt.TransactionType(number, "Charging", spent),
                self.readings(evse, power, phases=quarter == 2),
                number_of_phases_used=3,
            )
            seq_no += 1
        trigger = {"Local": "StopAuthorized", "Remote": "RemoteStop", "EVDisconnected": "EVDeparted"}[stopped]
        if stopped == "Remote":
            await self.asked(call.RequestStopTransaction(number))
        elif stopped == "EVDisconnected":
            await self.asked(call.CostUpdated(round(0.49 * quarters * 2.6, 2), number))
            suspended = dt.TransactionType(number, "SuspendedEV")
            await self.event(("Updated", "ChargingStateChanged", seq_no), suspended)
            seq_no += 1
            self.clock.wait(420)
        spent = int((self.clock.now - charging).total_seconds())
        await self.event(
            ("Ended", trigger, seq_no),
            dt.TransactionType(number, "Idle", spent, stopped),
            [self.signed(evse, "Transaction.End")],
            id_token=token,
        )
        self.clock.wait(15)
        await self.status(evse, "Available")

    async def event(
        self,
        what: tuple[str, str, int],
        transaction: dt.TransactionType,
        samples: list[dt.SampledValueType] | None = None,
        **more: Any,
    ) -> None:
        kind, trigger, seq_no = what
        readings = [dt.MeterValueType(self.clock.text(), samples)] if samples else None
        fixed = kind, self.clock.text(), trigger, seq_no, transaction
        await self.says(call.TransactionEvent(*fixed, meter_value=readings, **more))

    async def limit(self, evse: int, transaction: str) -> None:
        periods = [
            dt.ChargingSchedulePeriodType(0, 11_000.0, 3),
            dt.ChargingSchedulePeriodType(2700, 7_400.5),
        ]
        schedule = dt.ChargingScheduleType(1, "W", periods, self.clock.text(), 7200)
        purpose = 41, 2, "TxProfile", "Absolute"
        profile = dt.ChargingProfileType(*purpose, [schedule], transaction_id=transaction)
        await self.asked(call.SetChargingProfile(evse, profile))
        await self.asked(call.GetCompositeSchedule(3600, evse, "A"))

    async def clock_aligned(self) -> None:
        """Sends the meter readings of an idle station."""
        for evse in self.meters:
            standby = round(self.chance.uniform(2, 6), 1)
            samples = [self.energy(evse, "Sample.Clock"), sample(standby, "Power.Active.Import", "W")]
            await self.says(call.MeterValues(evse, [dt.MeterValueType(self.clock.text(), samples)]))

    def readings(self, evse: int, power: float, phases: bool) -> list[dt.SampledValueType]:
        samples = [self.energy(evse, "Sample.Periodic"), sample(power, "Power.Active.Import", "W")]
        if phases:
            for phase in "L1", "L2", "L3":
                current = round(power / 690 + self.chance.uniform(-0.4, 0.4), 1)
                samples.append(sample(current, "Current.Import", "A", phase))
        return samples

    def energy(self, evse: int, context: str) -> dt.SampledValueType:
        unit = dt.UnitOfMeasureType("Wh", 0)
        measurand = "Energy.Active.Import.Register"
        return dt.SampledValueType(round(self.meters[evse], 1), context, measurand, unit_of_measure=unit)

    def signed(self, evse: int, context: str) -> dt.SampledValueType:
        """Returns a reading with the signature of the meter, as a bill needs it."""
        data, key = f"{self.chance.getrandbits(1600):0400x}", f"{self.chance.getrandbits(512):0128x}"
        proof = dt.SignedMeterValueType(data, "ECDSA-secp256r1-SHA256", "OCMF", key)
        return dt.SampledValueType(round(self.meters[evse], 1), context, signed_meter_value=proof)


def sample(value: float, measurand: str, unit: str, phase: str | None = None) -> dt.SampledValueType:
    measure = dt.UnitOfMeasureType(unit)
    return dt.SampledValueType(value, "Sample.Periodic", measurand, phase, "Outlet", unit_of_measure=measure)


INVENTORY = [
    # component, variable, value, mutability, data type, unit, values
    (
        "ChargingStation",
        "AvailabilityState",
        "Available",
        "ReadOnly",
        "OptionList",
        None,
        "Available,Faulted",
    ),
    ("ChargingStation", "Model", "Twin 22", "ReadOnly", "string", None, None),
    ("ChargingStation", "SupplyPhases", "3", "ReadOnly", "integer", None, None),
    ("OCPPCommCtrlr", "HeartbeatInterval", "1800", "ReadWrite", "integer", "s", None),
    ("OCPPCommCtrlr", "NetworkConfigurationPriority", "1,2", "ReadWrite", "SequenceList", None, "1,2"),
    ("SampledDataCtrlr", "TxUpdatedInterval", "900", "ReadWrite", "integer", "s", None),
    ("AuthCtrlr", "LocalPreAuthorize", "true", "ReadWrite", "boolean", None, None),
    ("SecurityCtrlr", "BasicAuthPassword", None, "WriteOnly", "string", None, None),
    ("Controller", "Temperature", "41.5", "ReadOnly", "decimal", "Celsius", None),
]


def reported(
    component: str,
    variable: str,
    value: str | None,
    mutability: str,
    kind: str,
    unit: str | None,
    values: str | None,
) -> dt.ReportDataType:
    traits = dt.VariableCharacteristicsType(kind, component == "Controller", unit, values_list=values)
    attribute = dt.VariableAttributeType(value=value, mutability=mutability, persistent=True)
    return dt.ReportDataType(dt.ComponentType(component), dt.VariableType(variable), [attribute], traits)


# --- frames spoilt by firmware ------------------------------------------------------------------------------


class Quirk(NamedTuple):
    """A way in which a station spoils some of its frames."""

    action: str
    spoil: Callable[[Any], Any]
    """Takes the frame as an array and returns what is sent: an array, or text as it is."""
    nth: tuple[int, ...] | None = None
    """Numbers of the frames within the day, counted from one; all of them if `None`."""
    results: bool = False
    """True to count and spoil the answers to this action instead of its calls."""
    repeats: bool = False
    """True if the spoilt text comes before the right frame instead of in its place, like a first try."""
    answers: int = 0
    """Number of frames that the CSMS sends back to the spoilt text; 0 if it drops it."""


class Firmware:
    """A station's end of its connections, with its quirks."""

    def __init__(self, quirks: tuple[Quirk, ...], tape: Tape, clock: Clock) -> None:
        self.socket: ClientConnection | None = None
        self._quirks = quirks
        self._tape = tape
        self._clock = clock
        self._asked: dict[str, str] = {}
        self._counts: Counter[tuple[str, bool]] = Counter()

    async def recv(self) -> str:
        assert self.socket is not None
        text = str(await self.socket.recv())
        frame = json.loads(text)
        if frame[0] == 2:
            self._asked[frame[1]] = frame[2]
        return text

    async def send(self, text: str) -> None:
        assert self.socket is not None
        frame = json.loads(text)
        results = frame[0] != 2
        action = self._asked[frame[1]] if results else frame[2]
        self._counts[action, results] += 1
        for quirk in self._quirks:
            if (quirk.action, quirk.results) != (action, results):
                continue
            if quirk.nth is not None and self._counts[action, results] not in quirk.nth:
                continue
            spoilt = quirk.spoil(json.loads(text))
            if not isinstance(spoilt, str):
                spoilt = compact(spoilt)
            if quirk.repeats:
                before = len(self._tape.lines)
                await self.socket.send(spoilt)
                await self._tape.reach(before + 1 + quirk.answers)
                self._clock.wait(30)
            else:
                text = spoilt
        await self.socket.send(text)


def compact(frame: Any) -> str:
    return json.dumps(frame, separators=(",", ":"))


def holder(frame: Any, path: str) -> tuple[Any, Any] | None:
    """Returns the object or list that holds the member or item at `path` of the payload, with its name or
    position, or `None`.
    """
    *steps, last = (int(step) if step.isdigit() else step for step in path.split("."))
    at = frame[-1]
    for step in steps:
        try:
            at = at[step]
        except (KeyError, IndexError):
            return None
    return at, last


def put(path: str, value: Any) -> Callable[[Any], Any]:
    """Sets the member at `path` to this value, if there is an object to hold it."""

    def spoil(frame: Any) -> Any:
        if (found := holder(frame, path)) is not None:
            found[0][found[1]] = value
        return frame

    return spoil


def change(path: str, how: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Replaces the value at `path`, if there is one, by a value made of it."""

    def spoil(frame: Any) -> Any:
        if (found := holder(frame, path)) is not None and found[1] in found[0]:
            found[0][found[1]] = how(found[0][found[1]])
        return frame

    return spoil


def drop(path: str) -> Callable[[Any], Any]:
    """Removes the member at `path`."""

    def spoil(frame: Any) -> Any:
        if (found := holder(frame, path)) is not None:
            del found[0][found[1]]
        return frame

    return spoil


def swap(old: str, new: str) -> Callable[[Any], Any]:
    """Replaces the first match of `old`, a regular expression, in the text of the frame."""
    return lambda frame: re.sub(old, new, compact(frame), count=1)


def nested(depth: int) -> Any:
    return {"in": nested(depth - 1)} if depth else "deep"


SAMPLE = "meterValue.0.sampledValue.0"

TALKATIVE = (
    # Writes texts that are longer than the fields allow.
    Quirk("BootNotification", put("chargingStation.serialNumber", "LP22-2024-0311-REV-C-00017"), (1,)),
    Quirk("SecurityEventNotification", put("techInfo", "task meterd missed its slot; " * 12)),
    Quirk("Authorize", put("idToken.idToken", "urn:rfid:iso14443:04:A2:24:00:00:00:01"), (1,)),
    Quirk("TransactionEvent", change(f"{SAMPLE}.signedMeterValue.signedMeterData", lambda d: (d * 7)[:2772])),
    Quirk("SetDisplayMessage", put("statusInfo.reasonCode", "MessageFormatNotSupported"), results=True),
    Quirk("NotifyEvent", put("eventData.0.techInfo", "fan 2 at 0 rpm, " * 40)),
    Quirk("NotifyReport", put("reportData.0.variableCharacteristics.unit", "degrees centigrade"), (3,)),
)

OLD_FASHIONED = (
    # Was written for 1.6, and counts its message ids like its CSMS.
    Quirk("BootNotification", put("chargeBoxSerialNumber", "EV-0007"), (1,)),
    Quirk("StatusNotification", lambda f: [*f[:3], {"connectorId": 1, "status": "Available"}], (1, 2)),
    Quirk("StatusNotification", change("connectorStatus", str.lower), (3, 4, 5)),
    Quirk("MeterValues", change(f"{SAMPLE}.value", str)),
    Quirk("TransactionEvent", put(f"{SAMPLE}.unit", "Wh"), (3, 4, 5)),
    Quirk("TransactionEvent", swap('"MeterValuePeriodic"', '"Sample.Periodic"')),
    Quirk("LogStatusNotification", lambda f: [2, f[1], "DiagnosticsStatusNotification", f[3]], (1,)),
    Quirk("GetInstalledCertificateIds", lambda f: [4, f[1], "FormationViolation", "what?", {}], results=True),
    Quirk("Reset", put("status", "accepted"), results=True),
)

PRINTING = (
    # Builds its JSON with printf.
    Quirk("BootNotification", swap('"iccid":"[0-9]+"', '"iccid":'), (1,), repeats=True),
    Quirk("SecurityEventNotification", swap("power restored", r"power \\ud83d restored")),
    Quirk("Heartbeat", lambda f: compact(f) + "\r\nOK", (3,), repeats=True),
    Quirk("Heartbeat", lambda f: compact(f) + compact(f), (9,), repeats=True),
    Quirk("Heartbeat", lambda _: "", (11, 23), repeats=True),
    Quirk("StatusNotification", swap('"evseId":', '"evseId":1,"evseId":'), (2, 3)),
    Quirk("MeterValues", swap(r'"value":[0-9.]+', '"value":NaN'), (1,)),
    Quirk("MeterValues", swap(r'"value":(\d+)\.', r'"value":\1,'), (4,), repeats=True),
    Quirk("TransactionEvent", swap('"seqNo":', '"seqNo":0'), (4,), repeats=True),
    Quirk("TransactionEvent", lambda f: compact(f)[:256], (5, 14), repeats=True),
    Quirk("DataTransfer", put("data", nested(40))),
    Quirk("GetVariables", lambda f: compact(f).replace('"', "'"), results=True, repeats=True),
)

UNFRAMED = (
    # Sends a wrong array around the payload. A payload of null is allowed.
    Quirk("Heartbeat", lambda f: [*f[:3], None], (1, 2)),
    Quirk("Heartbeat", lambda f: f[:3], (3,), repeats=True),
    Quirk("Heartbeat", lambda f: [*f, {}], (4,), repeats=True),
    Quirk("Heartbeat", lambda _: {"type": 2, "action": "Heartbeat"}, (5,), repeats=True),
    Quirk("Heartbeat", lambda f: [7, *f[1:]], (6,), repeats=True),
    Quirk("Heartbeat", lambda f: ["2", *f[1:]], (7,), repeats=True),
    Quirk("Heartbeat", lambda f: [2, 4711, *f[2:]], (8,), repeats=True, answers=1),
    Quirk("Heartbeat", lambda f: [2, f"HG-0044/{f[1]}", *f[2:]], (9,), repeats=True, answers=1),
    Quirk("Heartbeat", lambda f: [2, "", *f[2:]], (10,), repeats=True, answers=1),
    Quirk("Heartbeat", lambda f: [2, f[1], 42, {}], (11,)),
    Quirk("Heartbeat", lambda f: [*f[:3], []], (12,)),
    Quirk("Heartbeat", lambda f: [2.0, *f[1:]], (13,)),
    Quirk("Heartbeat", lambda f: [6, *f[1:]], (14,), repeats=True),
    Quirk("Heartbeat", lambda _: [3, "0e0e0e0e-unknown", {"status": "Accepted"}], (15, 16), repeats=True),
    Quirk("Heartbeat", lambda _: [], (17,), repeats=True),
    Quirk("StatusNotification", lambda f: [2, f[1], "statusNotification", f[3]], (3,)),
    Quirk("GetReport", lambda f: [*f, {}], results=True),
    Quirk("GetInstalledCertificateIds", lambda f: [4, f[1], "NotAvailable", "later", None], results=True),
    Quirk("UnlockConnector", lambda f: f[:2], results=True, repeats=True),
)

CARELESS = (
    # Sends a right array, with anything in the fields.
    Quirk("BootNotification", put("chargingStation.modem.iccid", None), (1,)),
    Quirk("BootNotification", put("reason", "PowerUP"), (2,)),
    Quirk("StatusNotification", change("timestamp", lambda time: time.rstrip("Z"))),
    Quirk("StatusNotification", change("connectorId", str), (1, 2)),
    Quirk("StatusNotification", put("evseId", 1.5), (4,)),
    Quirk("StatusNotification", drop("connectorId"), (5, 6)),
    Quirk("TransactionEvent", change("timestamp", lambda time: time.replace("T", " ")), (2, 3, 4)),
    Quirk("TransactionEvent", change("meterValue.0.timestamp", lambda time: time.rstrip("Z"))),
    Quirk("TransactionEvent", change("seqNo", str), (5,)),
    Quirk("TransactionEvent", drop("transactionInfo"), (6,)),
    Quirk("TransactionEvent", put("idToken.additionalInfo", []), (1, 8)),
    Quirk("TransactionEvent", put("offline", "false"), (7,)),
    Quirk("TransactionEvent", put("meterValue.0.sampledValue", []), (11,)),
    Quirk("TransactionEvent", put("evse", {}), (12,)),
    Quirk("TransactionEvent", put(f"{SAMPLE}.value", True), (13,)),
    Quirk("NotifyReport", put("reportData.1.variableAttribute.0.persistent", "true"), (1,)),
    Quirk("NotifyReport", put("reportData.2.variableAttribute.0.mutability", ""), (2,)),
    Quirk("NotifyEvent", put("eventData.0.actualValue", 77.5)),
    Quirk("NotifyEvent", put("eventData.0.component", "Controller")),
    Quirk("Authorize", put("customData", {"reader": 2}), (2,)),
    Quirk("DataTransfer", drop("vendorId")),
    Quirk("GetVariables", put("getVariableResult", []), results=True),
    Quirk("GetCompositeSchedule", drop("schedule.scheduleStart"), results=True),
    Quirk("GetLocalListVersion", put("versionNumber", "12"), results=True),
)

FAULTY = {
    "LP-0311": TALKATIVE,
    "EV-0007": OLD_FASHIONED,
    "QX-1200": PRINTING,
    "HG-0044": UNFRAMED,
    "ZK-0500": CARELESS,
}


async def record(path: Path, days: list[Day]) -> None:
    tapes = await asyncio.gather(*(day.run() for day in days))
    lines = sorted((line for tape in tapes for line in tape), key=lambda line: line["time"])
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    path.write_text(text, encoding="utf-8", newline="\n")
    print(f"{path}: {len(lines)} frames, {len(text.encode()):,} bytes")


async def main() -> None:
    parser = argparse.ArgumentParser(description="Record a day between charging stations and a CSMS.")
    parser.add_argument(
        "--seed", type=int, default=201, help="another seed, another day (default: %(default)s)"
    )
    parser.add_argument("--directory", type=Path, default=HERE, help="where the captures go (default: here)")
    parser.add_argument("--verbose", action="store_true", help="show what the ocpp package logs")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO if options.verbose else logging.CRITICAL)
    logging.getLogger("ocpp").setLevel(logging.INFO if options.verbose else logging.CRITICAL)
    await record(options.directory / "capture-201.jsonl", [Day("NL-0042", options.seed)])
    days = [Day(name, options.seed, quirks, name == "EV-0007") for name, quirks in FAULTY.items()]
    await record(options.directory / "capture-201-faulty.jsonl", days)


if __name__ == "__main__":
    asyncio.run(main())
