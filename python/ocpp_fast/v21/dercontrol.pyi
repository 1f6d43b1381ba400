# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Making inverters behave as the grid demands (DER: distributed energy resource).

Profile "dercontrol" of OCPP 2.1.
"""

import enum
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v21.types import CustomDataType, DERControlEnumType, StatusInfoType

__all__ = [
    "CSMSHandler",
    "ChargingStationHandler",
    "ClearDERControlFeature",
    "ClearDERControlRequest",
    "ClearDERControlResponse",
    "CustomDataType",
    "DERControlEnumType",
    "DERControlStatusEnumType",
    "DERCurveGetType",
    "DERCurvePointsType",
    "DERCurveType",
    "DERUnitEnumType",
    "EnterServiceGetType",
    "EnterServiceType",
    "FixedPFGetType",
    "FixedPFType",
    "FixedVarGetType",
    "FixedVarType",
    "FreqDroopGetType",
    "FreqDroopType",
    "GetDERControlFeature",
    "GetDERControlRequest",
    "GetDERControlResponse",
    "GradientGetType",
    "GradientType",
    "GridEventFaultEnumType",
    "HysteresisType",
    "LimitMaxDischargeGetType",
    "LimitMaxDischargeType",
    "NotifyDERAlarmFeature",
    "NotifyDERAlarmRequest",
    "NotifyDERAlarmResponse",
    "NotifyDERStartStopFeature",
    "NotifyDERStartStopRequest",
    "NotifyDERStartStopResponse",
    "PowerDuringCessationEnumType",
    "ReactivePowerParamsType",
    "ReportDERControlFeature",
    "ReportDERControlRequest",
    "ReportDERControlResponse",
    "SetDERControlFeature",
    "SetDERControlRequest",
    "SetDERControlResponse",
    "StatusInfoType",
    "VoltageParamsType",
    "profile",
]

class DERControlStatusEnumType(enum.StrEnum):
    """Tells whether controls were found, set or removed."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_SUPPORTED = "NotSupported"
    NOT_FOUND = "NotFound"

class GridEventFaultEnumType(enum.StrEnum):
    """The fault in the grid."""

    CURRENT_IMBALANCE = "CurrentImbalance"
    LOCAL_EMERGENCY = "LocalEmergency"
    LOW_INPUT_POWER = "LowInputPower"
    OVER_CURRENT = "OverCurrent"
    OVER_FREQUENCY = "OverFrequency"
    OVER_VOLTAGE = "OverVoltage"
    PHASE_ROTATION = "PhaseRotation"
    REMOTE_EMERGENCY = "RemoteEmergency"
    UNDER_FREQUENCY = "UnderFrequency"
    UNDER_VOLTAGE = "UnderVoltage"
    VOLTAGE_IMBALANCE = "VoltageImbalance"

class PowerDuringCessationEnumType(enum.StrEnum):
    """The power to feed in while riding through a fault."""

    ACTIVE = "Active"
    REACTIVE = "Reactive"

class DERUnitEnumType(enum.StrEnum):
    """The quantity that the y values of a curve are percentages of."""

    NOT_APPLICABLE = "Not_Applicable"
    PCT_MAX_W = "PctMaxW"
    PCT_MAX_VAR = "PctMaxVar"
    PCT_W_AVAIL = "PctWAvail"
    PCT_VAR_AVAIL = "PctVarAvail"
    PCT_EFFECTIVE_V = "PctEffectiveV"

@final
class DERCurveGetType(Record):
    """A curve as it is set."""

    curve: DERCurveType
    id: str
    """Name that SetDERControl gave it; at most 36 characters."""
    curve_type: DERControlEnumType
    is_default: bool
    """True: a default control; false: a scheduled one."""
    is_superseded: bool
    """True: another with a lower priority number took over."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["curve"],
            Literal["id"],
            Literal["curve_type"],
            Literal["is_default"],
            Literal["is_superseded"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        curve: DERCurveType,
        id: str,
        curve_type: DERControlEnumType | str,
        is_default: bool,
        is_superseded: bool,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class DERCurveType(Record):
    """A curve by which an inverter reacts to the grid."""

    curve_data: tuple[DERCurvePointsType, ...]
    """1 to 10 items."""
    hysteresis: HysteresisType | None
    priority: int
    """0 is the highest; at least 0."""
    reactive_power_params: ReactivePowerParamsType | None
    voltage_params: VoltageParamsType | None
    y_unit: DERUnitEnumType
    """Not_Applicable for trip and ride-through curves."""
    response_time: float | None
    """Seconds to reach 90 % of a new target; 0: no limit; absent: the inverter's own."""
    start_time: datetime | None
    """When it takes effect; absent for a default only."""
    duration: float | None
    """Seconds in effect; absent for a default only."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["curve_data"],
            Literal["hysteresis"],
            Literal["priority"],
            Literal["reactive_power_params"],
            Literal["voltage_params"],
            Literal["y_unit"],
            Literal["response_time"],
            Literal["start_time"],
            Literal["duration"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        curve_data: Sequence[DERCurvePointsType],
        priority: int,
        y_unit: DERUnitEnumType | str,
        hysteresis: HysteresisType | None = None,
        reactive_power_params: ReactivePowerParamsType | None = None,
        voltage_params: VoltageParamsType | None = None,
        response_time: float | Decimal | None = None,
        start_time: datetime | None = None,
        duration: float | Decimal | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class DERCurvePointsType(Record):
    """One point of a curve."""

    x: float
    """Frequency in Hz, voltage, power or seconds, by the kind of curve."""
    y: float
    """In yUnit, or seconds in a trip curve; a power factor is positive while absorbing reactive power."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["x"], Literal["y"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        x: float | Decimal,
        y: float | Decimal,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class HysteresisType(Record):
    """The return to normal after a grid event."""

    hysteresis_high: float | None
    """Upper bound for the return, absolute, in yUnit."""
    hysteresis_low: float | None
    """Lower bound for the return, absolute, in yUnit."""
    hysteresis_delay: float | None
    """Seconds within the bounds before the return."""
    hysteresis_gradient: float | None
    """% per second of the return."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["hysteresis_high"],
            Literal["hysteresis_low"],
            Literal["hysteresis_delay"],
            Literal["hysteresis_gradient"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        hysteresis_high: float | Decimal | None = None,
        hysteresis_low: float | Decimal | None = None,
        hysteresis_delay: float | Decimal | None = None,
        hysteresis_gradient: float | Decimal | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ReactivePowerParamsType(Record):
    """Further settings of a VoltVar curve."""

    v_ref: float | None
    """% by which the voltages of the curve are adjusted."""
    autonomous_v_ref_enable: bool | None
    """True: the inverter adjusts the reference by itself."""
    autonomous_v_ref_time_constant: float | None
    """Seconds over which it adjusts."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["v_ref"],
            Literal["autonomous_v_ref_enable"],
            Literal["autonomous_v_ref_time_constant"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        v_ref: float | Decimal | None = None,
        autonomous_v_ref_enable: bool | None = None,
        autonomous_v_ref_time_constant: float | Decimal | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class VoltageParamsType(Record):
    """Further settings of a voltage curve."""

    hv10_min_mean_value: float | None
    """Voltage that the mean of ten minutes must not exceed (EN 50549-1, 4.9.3.4)."""
    hv10_min_mean_trip_delay: float | None
    """Seconds above that mean before the vehicle trips."""
    power_during_cessation: PowerDuringCessationEnumType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["hv10_min_mean_value"],
            Literal["hv10_min_mean_trip_delay"],
            Literal["power_during_cessation"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        hv10_min_mean_value: float | Decimal | None = None,
        hv10_min_mean_trip_delay: float | Decimal | None = None,
        power_during_cessation: PowerDuringCessationEnumType | str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class EnterServiceGetType(Record):
    """Conditions for return to service as they are set."""

    enter_service: EnterServiceType
    id: str
    """Name that SetDERControl gave it; at most 36 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["enter_service"], Literal["id"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        enter_service: EnterServiceType,
        id: str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class EnterServiceType(Record):
    """When an inverter may return to service after a trip, and how."""

    priority: int
    """0 is the highest; at least 0."""
    high_voltage: float
    """Voltage at most; no unit is stated, % of nominal in IEEE 1547."""
    low_voltage: float
    """Voltage at least; no unit is stated, % of nominal in IEEE 1547."""
    high_freq: float
    """Hz at most."""
    low_freq: float
    """Hz at least."""
    delay: float | None
    """Seconds to wait."""
    random_delay: float | None
    """Seconds to wait in addition at most, by chance."""
    ramp_rate: float | None
    """Seconds to ramp up."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["priority"],
            Literal["high_voltage"],
            Literal["low_voltage"],
            Literal["high_freq"],
            Literal["low_freq"],
            Literal["delay"],
            Literal["random_delay"],
            Literal["ramp_rate"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        priority: int,
        high_voltage: float | Decimal,
        low_voltage: float | Decimal,
        high_freq: float | Decimal,
        low_freq: float | Decimal,
        delay: float | Decimal | None = None,
        random_delay: float | Decimal | None = None,
        ramp_rate: float | Decimal | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class FixedPFGetType(Record):
    """A fixed power factor as it is set."""

    fixed_pf: FixedPFType
    id: str
    """Name that SetDERControl gave it; at most 36 characters."""
    is_default: bool
    """True: a default control; false: a scheduled one."""
    is_superseded: bool
    """True: another with a lower priority number took over."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["fixed_pf"],
            Literal["id"],
            Literal["is_default"],
            Literal["is_superseded"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        fixed_pf: FixedPFType,
        id: str,
        is_default: bool,
        is_superseded: bool,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class FixedPFType(Record):
    """A fixed power factor."""

    priority: int
    """0 is the highest; at least 0."""
    displacement: float
    """Cos phi, 0 to 1."""
    excitation: bool
    """True: absorbs reactive power (under-excited); false: injects it."""
    start_time: datetime | None
    """When it takes effect; absent for a default."""
    duration: float | None
    """Seconds in effect; absent for a default."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["priority"],
            Literal["displacement"],
            Literal["excitation"],
            Literal["start_time"],
            Literal["duration"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        priority: int,
        displacement: float | Decimal,
        excitation: bool,
        start_time: datetime | None = None,
        duration: float | Decimal | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class FixedVarGetType(Record):
    """A fixed reactive power as it is set."""

    fixed_var: FixedVarType
    id: str
    """Name that SetDERControl gave it; at most 36 characters."""
    is_default: bool
    """True: a default control; false: a scheduled one."""
    is_superseded: bool
    """True: another with a lower priority number took over."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["fixed_var"],
            Literal["id"],
            Literal["is_default"],
            Literal["is_superseded"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        fixed_var: FixedVarType,
        id: str,
        is_default: bool,
        is_superseded: bool,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class FixedVarType(Record):
    """A fixed reactive power."""

    priority: int
    """0 is the highest; at least 0."""
    setpoint: float
    """% of unit, -100 to 100; negative: while charging, positive: while discharging."""
    unit: DERUnitEnumType
    start_time: datetime | None
    """When it takes effect; absent for a default."""
    duration: float | None
    """Seconds in effect; absent for a default."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["priority"],
            Literal["setpoint"],
            Literal["unit"],
            Literal["start_time"],
            Literal["duration"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        priority: int,
        setpoint: float | Decimal,
        unit: DERUnitEnumType | str,
        start_time: datetime | None = None,
        duration: float | Decimal | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class FreqDroopGetType(Record):
    """A frequency droop as it is set."""

    freq_droop: FreqDroopType
    id: str
    """Name that SetDERControl gave it; at most 36 characters."""
    is_default: bool
    """True: a default control; false: a scheduled one."""
    is_superseded: bool
    """True: another with a lower priority number took over."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["freq_droop"],
            Literal["id"],
            Literal["is_default"],
            Literal["is_superseded"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        freq_droop: FreqDroopType,
        id: str,
        is_default: bool,
        is_superseded: bool,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class FreqDroopType(Record):
    """Power by frequency, given as slopes."""

    priority: int
    """0 is the highest; at least 0."""
    over_freq: float
    """Hz above which power falls."""
    under_freq: float
    """Hz below which power rises."""
    over_droop: float
    """Slope above, per unit."""
    under_droop: float
    """Slope below, per unit."""
    response_time: float
    """Seconds to respond."""
    start_time: datetime | None
    """When it takes effect; absent for a default."""
    duration: float | None
    """Seconds in effect; absent for a default."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["priority"],
            Literal["over_freq"],
            Literal["under_freq"],
            Literal["over_droop"],
            Literal["under_droop"],
            Literal["response_time"],
            Literal["start_time"],
            Literal["duration"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        priority: int,
        over_freq: float | Decimal,
        under_freq: float | Decimal,
        over_droop: float | Decimal,
        under_droop: float | Decimal,
        response_time: float | Decimal,
        start_time: datetime | None = None,
        duration: float | Decimal | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GradientGetType(Record):
    """Ramps as they are set."""

    gradient: GradientType
    id: str
    """Name that SetDERControl gave it; at most 36 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["gradient"], Literal["id"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        gradient: GradientType,
        id: str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GradientType(Record):
    """The limits on the speed at which power changes."""

    priority: int
    """0 is the highest; at least 0."""
    gradient: float
    """Seconds to ramp in general; 0: does not apply."""
    soft_gradient: float
    """Seconds to ramp on a soft start; 0: does not apply."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["priority"], Literal["gradient"], Literal["soft_gradient"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        priority: int,
        gradient: float | Decimal,
        soft_gradient: float | Decimal,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class LimitMaxDischargeGetType(Record):
    """A limit on discharging as it is set."""

    id: str
    """Name that SetDERControl gave it; at most 36 characters."""
    is_default: bool
    """True: a default control; false: a scheduled one."""
    is_superseded: bool
    """True: another with a lower priority number took over."""
    limit_max_discharge: LimitMaxDischargeType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["id"],
            Literal["is_default"],
            Literal["is_superseded"],
            Literal["limit_max_discharge"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        id: str,
        is_default: bool,
        is_superseded: bool,
        limit_max_discharge: LimitMaxDischargeType,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class LimitMaxDischargeType(Record):
    """A limit on discharging."""

    priority: int
    """0 is the highest; at least 0."""
    pct_max_discharge_power: float | None
    """% of the rated discharge power, 0 to 100."""
    power_monitoring_must_trip: DERCurveType | None
    """Takes effect above that percentage; x in seconds, y in % of the rated power."""
    start_time: datetime | None
    """When it takes effect; absent for a default."""
    duration: float | None
    """Seconds in effect; absent for a default."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["priority"],
            Literal["pct_max_discharge_power"],
            Literal["power_monitoring_must_trip"],
            Literal["start_time"],
            Literal["duration"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        priority: int,
        pct_max_discharge_power: float | Decimal | None = None,
        power_monitoring_must_trip: DERCurveType | None = None,
        start_time: datetime | None = None,
        duration: float | Decimal | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ClearDERControlRequest(Request[ClearDERControlResponse]):
    """The controls to remove.

    Sent by the CSMS; answered by ClearDERControlResponse.
    """

    is_default: bool
    """True: default controls; false: scheduled ones."""
    control_type: DERControlEnumType | None
    """Absent: of every kind."""
    control_id: str | None
    """The one to remove; absent: all of controlType; at most 36 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["is_default"], Literal["control_type"], Literal["control_id"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        is_default: bool,
        control_type: DERControlEnumType | str | None = None,
        control_id: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ClearDERControlResponse(Response):
    """Tells whether anything was removed.

    Answers ClearDERControlRequest.
    """

    status: DERControlStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: DERControlStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetDERControlRequest(Request[GetDERControlResponse]):
    """The controls to report; without criteria all of them.

    Sent by the CSMS; answered by GetDERControlResponse.
    """

    request_id: int
    """Number that the parts of the report will carry."""
    is_default: bool | None
    """True: default controls; false: scheduled ones; absent: both."""
    control_type: DERControlEnumType | None
    """Absent: of every kind."""
    control_id: str | None
    """The one to report; absent: all of controlType; at most 36 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["request_id"],
            Literal["is_default"],
            Literal["control_type"],
            Literal["control_id"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        request_id: int,
        is_default: bool | None = None,
        control_type: DERControlEnumType | str | None = None,
        control_id: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetDERControlResponse(Response):
    """Tells whether a report will follow.

    Answers GetDERControlRequest.
    """

    status: DERControlStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: DERControlStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyDERAlarmRequest(Request[NotifyDERAlarmResponse]):
    """The control, the fault of the grid, and when.

    Sent by the charging station; answered by NotifyDERAlarmResponse.
    """

    control_type: DERControlEnumType
    grid_event_fault: GridEventFaultEnumType | None
    alarm_ended: bool | None
    """True: it is over; absent: false."""
    timestamp: datetime
    """When it began or ended."""
    extra_info: str | None
    """Free text from the vehicle; at most 200 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["control_type"],
            Literal["grid_event_fault"],
            Literal["alarm_ended"],
            Literal["timestamp"],
            Literal["extra_info"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        control_type: DERControlEnumType | str,
        timestamp: datetime,
        grid_event_fault: GridEventFaultEnumType | str | None = None,
        alarm_ended: bool | None = None,
        extra_info: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyDERAlarmResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers NotifyDERAlarmRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class NotifyDERStartStopRequest(Request[NotifyDERStartStopResponse]):
    """The control and when.

    Sent by the charging station; answered by NotifyDERStartStopResponse.
    """

    control_id: str
    """Name that SetDERControl gave it; at most 36 characters."""
    started: bool
    """True: began; false: ended."""
    timestamp: datetime
    """When it began or ended."""
    superseded_ids: tuple[str, ...] | None
    """Controls that give way to this one; 1 to 24 items; each at most 36 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["control_id"],
            Literal["started"],
            Literal["timestamp"],
            Literal["superseded_ids"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        control_id: str,
        started: bool,
        timestamp: datetime,
        superseded_ids: Sequence[str] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyDERStartStopResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers NotifyDERStartStopRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class ReportDERControlRequest(Request[ReportDERControlResponse]):
    """Controls as they are set, by kind.

    Sent by the charging station; answered by ReportDERControlResponse.
    """

    curve: tuple[DERCurveGetType, ...] | None
    """1 to 24 items."""
    enter_service: tuple[EnterServiceGetType, ...] | None
    """1 to 24 items."""
    fixed_pf_absorb: tuple[FixedPFGetType, ...] | None
    """1 to 24 items."""
    fixed_pf_inject: tuple[FixedPFGetType, ...] | None
    """1 to 24 items."""
    fixed_var: tuple[FixedVarGetType, ...] | None
    """1 to 24 items."""
    freq_droop: tuple[FreqDroopGetType, ...] | None
    """1 to 24 items."""
    gradient: tuple[GradientGetType, ...] | None
    """1 to 24 items."""
    limit_max_discharge: tuple[LimitMaxDischargeGetType, ...] | None
    """1 to 24 items."""
    request_id: int
    """Number of the GetDERControl that this answers."""
    tbc: bool | None
    """True: another part follows; absent: false."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["curve"],
            Literal["enter_service"],
            Literal["fixed_pf_absorb"],
            Literal["fixed_pf_inject"],
            Literal["fixed_var"],
            Literal["freq_droop"],
            Literal["gradient"],
            Literal["limit_max_discharge"],
            Literal["request_id"],
            Literal["tbc"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        request_id: int,
        curve: Sequence[DERCurveGetType] | None = None,
        enter_service: Sequence[EnterServiceGetType] | None = None,
        fixed_pf_absorb: Sequence[FixedPFGetType] | None = None,
        fixed_pf_inject: Sequence[FixedPFGetType] | None = None,
        fixed_var: Sequence[FixedVarGetType] | None = None,
        freq_droop: Sequence[FreqDroopGetType] | None = None,
        gradient: Sequence[GradientGetType] | None = None,
        limit_max_discharge: Sequence[LimitMaxDischargeGetType] | None = None,
        tbc: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ReportDERControlResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers ReportDERControlRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class SetDERControlRequest(Request[SetDERControlResponse]):
    """One control: controlType decides which of its members counts.

    Sent by the CSMS; answered by SetDERControlResponse.
    """

    is_default: bool
    """True: holds whenever no scheduled control of its kind does."""
    control_id: str
    """Name of the control, such as a UUID; at most 36 characters."""
    control_type: DERControlEnumType
    curve: DERCurveType | None
    """For the curves: trip, ride-through, volt and watt."""
    enter_service: EnterServiceType | None
    fixed_pf_absorb: FixedPFType | None
    """Power factor while absorbing active power."""
    fixed_pf_inject: FixedPFType | None
    """Power factor while injecting active power."""
    fixed_var: FixedVarType | None
    freq_droop: FreqDroopType | None
    gradient: GradientType | None
    limit_max_discharge: LimitMaxDischargeType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["is_default"],
            Literal["control_id"],
            Literal["control_type"],
            Literal["curve"],
            Literal["enter_service"],
            Literal["fixed_pf_absorb"],
            Literal["fixed_pf_inject"],
            Literal["fixed_var"],
            Literal["freq_droop"],
            Literal["gradient"],
            Literal["limit_max_discharge"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        is_default: bool,
        control_id: str,
        control_type: DERControlEnumType | str,
        curve: DERCurveType | None = None,
        enter_service: EnterServiceType | None = None,
        fixed_pf_absorb: FixedPFType | None = None,
        fixed_pf_inject: FixedPFType | None = None,
        fixed_var: FixedVarType | None = None,
        freq_droop: FreqDroopType | None = None,
        gradient: GradientType | None = None,
        limit_max_discharge: LimitMaxDischargeType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SetDERControlResponse(Response):
    """Tells whether the control was taken, and what gives way to it.

    Answers SetDERControlRequest.
    """

    status: DERControlStatusEnumType
    status_info: StatusInfoType | None
    superseded_ids: tuple[str, ...] | None
    """Controls that give way to this one; 1 to 24 items; each at most 36 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["status"], Literal["status_info"], Literal["superseded_ids"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        status: DERControlStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        superseded_ids: Sequence[str] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

class ClearDERControlFeature(Feature[ClearDERControlRequest, ClearDERControlResponse]):
    """Removes controls."""

    request_type: ClassVar[type[ClearDERControlRequest]]
    response_type: ClassVar[type[ClearDERControlResponse]]

class GetDERControlFeature(Feature[GetDERControlRequest, GetDERControlResponse]):
    """Asks which controls are set; ReportDERControl delivers them in parts."""

    request_type: ClassVar[type[GetDERControlRequest]]
    response_type: ClassVar[type[GetDERControlResponse]]

class NotifyDERAlarmFeature(Feature[NotifyDERAlarmRequest, NotifyDERAlarmResponse]):
    """Reports that a control overrides normal charging, or no longer does."""

    request_type: ClassVar[type[NotifyDERAlarmRequest]]
    response_type: ClassVar[type[NotifyDERAlarmResponse]]

class NotifyDERStartStopFeature(Feature[NotifyDERStartStopRequest, NotifyDERStartStopResponse]):
    """Reports that a scheduled control began or ended."""

    request_type: ClassVar[type[NotifyDERStartStopRequest]]
    response_type: ClassVar[type[NotifyDERStartStopResponse]]

class ReportDERControlFeature(Feature[ReportDERControlRequest, ReportDERControlResponse]):
    """Delivers one part of a report on controls."""

    request_type: ClassVar[type[ReportDERControlRequest]]
    response_type: ClassVar[type[ReportDERControlResponse]]

class SetDERControlFeature(Feature[SetDERControlRequest, SetDERControlResponse]):
    """Sets a control, for a time or as the default."""

    request_type: ClassVar[type[SetDERControlRequest]]
    response_type: ClassVar[type[SetDERControlResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_notify_der_alarm(
        self,
        charging_station_id: str,
        request: NotifyDERAlarmRequest,
        /,
    ) -> Answer[NotifyDERAlarmResponse]:
        """Reports that a control overrides normal charging, or no longer does."""
    def on_notify_der_start_stop(
        self,
        charging_station_id: str,
        request: NotifyDERStartStopRequest,
        /,
    ) -> Answer[NotifyDERStartStopResponse]:
        """Reports that a scheduled control began or ended."""
    def on_report_der_control(
        self,
        charging_station_id: str,
        request: ReportDERControlRequest,
        /,
    ) -> Answer[ReportDERControlResponse]:
        """Delivers one part of a report on controls."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_clear_der_control(self, request: ClearDERControlRequest, /) -> Answer[ClearDERControlResponse]:
        """Removes controls."""
    def on_get_der_control(self, request: GetDERControlRequest, /) -> Answer[GetDERControlResponse]:
        """Asks which controls are set; ReportDERControl delivers them in parts."""
    def on_set_der_control(self, request: SetDERControlRequest, /) -> Answer[SetDERControlResponse]:
        """Sets a control, for a time or as the default."""
