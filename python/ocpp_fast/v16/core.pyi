# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""The base that every charge point supports: booting, authorisation, transactions, metering,
configuration.

Profile "core" of OCPP 1.6.
"""

import enum
from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v16.types import (
    AuthorizationStatus,
    ChargingProfile,
    ChargingProfileKindType,
    ChargingProfilePurposeType,
    ChargingRateUnitType,
    ChargingSchedule,
    ChargingSchedulePeriod,
    IdTagInfo,
    RecurrencyKindType,
)

__all__ = [
    "AuthorizationStatus",
    "AuthorizeFeature",
    "AuthorizeRequest",
    "AuthorizeResponse",
    "AvailabilityStatus",
    "AvailabilityType",
    "BootNotificationFeature",
    "BootNotificationRequest",
    "BootNotificationResponse",
    "CSMSHandler",
    "ChangeAvailabilityFeature",
    "ChangeAvailabilityRequest",
    "ChangeAvailabilityResponse",
    "ChangeConfigurationFeature",
    "ChangeConfigurationRequest",
    "ChangeConfigurationResponse",
    "ChargePointErrorCode",
    "ChargePointStatus",
    "ChargingProfile",
    "ChargingProfileKindType",
    "ChargingProfilePurposeType",
    "ChargingRateUnitType",
    "ChargingSchedule",
    "ChargingSchedulePeriod",
    "ChargingStationHandler",
    "ClearCacheFeature",
    "ClearCacheRequest",
    "ClearCacheResponse",
    "ClearCacheStatus",
    "ConfigurationStatus",
    "DataTransferFeature",
    "DataTransferRequest",
    "DataTransferResponse",
    "DataTransferStatus",
    "GetConfigurationFeature",
    "GetConfigurationRequest",
    "GetConfigurationResponse",
    "HeartbeatFeature",
    "HeartbeatRequest",
    "HeartbeatResponse",
    "IdTagInfo",
    "KeyValue",
    "Location",
    "Measurand",
    "MeterValue",
    "MeterValuesFeature",
    "MeterValuesRequest",
    "MeterValuesResponse",
    "Phase",
    "ReadingContext",
    "Reason",
    "RecurrencyKindType",
    "RegistrationStatus",
    "RemoteStartStopStatus",
    "RemoteStartTransactionFeature",
    "RemoteStartTransactionRequest",
    "RemoteStartTransactionResponse",
    "RemoteStopTransactionFeature",
    "RemoteStopTransactionRequest",
    "RemoteStopTransactionResponse",
    "ResetFeature",
    "ResetRequest",
    "ResetResponse",
    "ResetStatus",
    "ResetType",
    "SampledValue",
    "StartTransactionFeature",
    "StartTransactionRequest",
    "StartTransactionResponse",
    "StatusNotificationFeature",
    "StatusNotificationRequest",
    "StatusNotificationResponse",
    "StopTransactionFeature",
    "StopTransactionRequest",
    "StopTransactionResponse",
    "UnitOfMeasure",
    "UnlockConnectorFeature",
    "UnlockConnectorRequest",
    "UnlockConnectorResponse",
    "UnlockStatus",
    "ValueFormat",
    "profile",
]

class RegistrationStatus(enum.StrEnum):
    """Tells whether the central system takes the charge point in."""

    ACCEPTED = "Accepted"
    PENDING = "Pending"
    REJECTED = "Rejected"

class AvailabilityType(enum.StrEnum):
    """In or out of operation."""

    INOPERATIVE = "Inoperative"
    OPERATIVE = "Operative"

class AvailabilityStatus(enum.StrEnum):
    """The outcome of a change of availability."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"

class ConfigurationStatus(enum.StrEnum):
    """The outcome of a new setting."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    REBOOT_REQUIRED = "RebootRequired"
    NOT_SUPPORTED = "NotSupported"

class ClearCacheStatus(enum.StrEnum):
    """Tells whether the cache was emptied."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

class DataTransferStatus(enum.StrEnum):
    """The receiver's verdict on a vendor's message."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_MESSAGE_ID = "UnknownMessageId"
    UNKNOWN_VENDOR_ID = "UnknownVendorId"

class ReadingContext(enum.StrEnum):
    """Why a value was measured."""

    INTERRUPTION_BEGIN = "Interruption.Begin"
    INTERRUPTION_END = "Interruption.End"
    SAMPLE_CLOCK = "Sample.Clock"
    SAMPLE_PERIODIC = "Sample.Periodic"
    TRANSACTION_BEGIN = "Transaction.Begin"
    TRANSACTION_END = "Transaction.End"
    TRIGGER = "Trigger"
    OTHER = "Other"

class ValueFormat(enum.StrEnum):
    """Plain number, or signed data."""

    RAW = "Raw"
    SIGNED_DATA = "SignedData"

class Measurand(enum.StrEnum):
    """The measured quantity."""

    ENERGY_ACTIVE_EXPORT_REGISTER = "Energy.Active.Export.Register"
    ENERGY_ACTIVE_IMPORT_REGISTER = "Energy.Active.Import.Register"
    ENERGY_REACTIVE_EXPORT_REGISTER = "Energy.Reactive.Export.Register"
    ENERGY_REACTIVE_IMPORT_REGISTER = "Energy.Reactive.Import.Register"
    ENERGY_ACTIVE_EXPORT_INTERVAL = "Energy.Active.Export.Interval"
    ENERGY_ACTIVE_IMPORT_INTERVAL = "Energy.Active.Import.Interval"
    ENERGY_REACTIVE_EXPORT_INTERVAL = "Energy.Reactive.Export.Interval"
    ENERGY_REACTIVE_IMPORT_INTERVAL = "Energy.Reactive.Import.Interval"
    POWER_ACTIVE_EXPORT = "Power.Active.Export"
    POWER_ACTIVE_IMPORT = "Power.Active.Import"
    POWER_OFFERED = "Power.Offered"
    POWER_REACTIVE_EXPORT = "Power.Reactive.Export"
    POWER_REACTIVE_IMPORT = "Power.Reactive.Import"
    POWER_FACTOR = "Power.Factor"
    CURRENT_IMPORT = "Current.Import"
    CURRENT_EXPORT = "Current.Export"
    CURRENT_OFFERED = "Current.Offered"
    VOLTAGE = "Voltage"
    FREQUENCY = "Frequency"
    TEMPERATURE = "Temperature"
    SOC = "SoC"
    RPM = "RPM"

class Phase(enum.StrEnum):
    """Between which conductors a value was measured."""

    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    N = "N"
    L1_N = "L1-N"
    L2_N = "L2-N"
    L3_N = "L3-N"
    L1_L2 = "L1-L2"
    L2_L3 = "L2-L3"
    L3_L1 = "L3-L1"

class Location(enum.StrEnum):
    """The place of a measurement."""

    CABLE = "Cable"
    EV = "EV"
    INLET = "Inlet"
    OUTLET = "Outlet"
    BODY = "Body"

class UnitOfMeasure(enum.StrEnum):
    """Units of a reading; stations still send the misspelt Celcius, so both spellings are valid."""

    WH = "Wh"
    KWH = "kWh"
    VARH = "varh"
    KVARH = "kvarh"
    W = "W"
    KW = "kW"
    VA = "VA"
    KVA = "kVA"
    VAR = "var"
    KVAR = "kvar"
    A = "A"
    V = "V"
    K = "K"
    CELCIUS = "Celcius"
    CELSIUS = "Celsius"
    FAHRENHEIT = "Fahrenheit"
    PERCENT = "Percent"

class RemoteStartStopStatus(enum.StrEnum):
    """Tells whether a remote start or stop will be tried."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

class ResetType(enum.StrEnum):
    """Soft ends transactions properly first; Hard need not."""

    HARD = "Hard"
    SOFT = "Soft"

class ResetStatus(enum.StrEnum):
    """Tells whether a reset will be done."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

class ChargePointErrorCode(enum.StrEnum):
    """Kinds of error that a connector or a charge point reports."""

    CONNECTOR_LOCK_FAILURE = "ConnectorLockFailure"
    EV_COMMUNICATION_ERROR = "EVCommunicationError"
    GROUND_FAILURE = "GroundFailure"
    HIGH_TEMPERATURE = "HighTemperature"
    INTERNAL_ERROR = "InternalError"
    LOCAL_LIST_CONFLICT = "LocalListConflict"
    NO_ERROR = "NoError"
    OTHER_ERROR = "OtherError"
    OVER_CURRENT_FAILURE = "OverCurrentFailure"
    POWER_METER_FAILURE = "PowerMeterFailure"
    POWER_SWITCH_FAILURE = "PowerSwitchFailure"
    READER_FAILURE = "ReaderFailure"
    RESET_FAILURE = "ResetFailure"
    UNDER_VOLTAGE = "UnderVoltage"
    OVER_VOLTAGE = "OverVoltage"
    WEAK_SIGNAL = "WeakSignal"

class ChargePointStatus(enum.StrEnum):
    """States of a connector; the charge point itself knows Available, Unavailable and Faulted only."""

    AVAILABLE = "Available"
    PREPARING = "Preparing"
    CHARGING = "Charging"
    SUSPENDED_EVSE = "SuspendedEVSE"
    SUSPENDED_EV = "SuspendedEV"
    FINISHING = "Finishing"
    RESERVED = "Reserved"
    UNAVAILABLE = "Unavailable"
    FAULTED = "Faulted"

class Reason(enum.StrEnum):
    """Why a transaction stopped."""

    EMERGENCY_STOP = "EmergencyStop"
    EV_DISCONNECTED = "EVDisconnected"
    HARD_RESET = "HardReset"
    LOCAL = "Local"
    OTHER = "Other"
    POWER_LOSS = "PowerLoss"
    REBOOT = "Reboot"
    REMOTE = "Remote"
    SOFT_RESET = "SoftReset"
    UNLOCK_COMMAND = "UnlockCommand"
    DE_AUTHORIZED = "DeAuthorized"

class UnlockStatus(enum.StrEnum):
    """Tells whether a connector was unlocked."""

    UNLOCKED = "Unlocked"
    UNLOCK_FAILED = "UnlockFailed"
    NOT_SUPPORTED = "NotSupported"

@final
class KeyValue(Record):
    """One configuration key as it stands."""

    key: str
    """Name of the setting; at most 50 characters."""
    readonly: bool
    """True: ChangeConfiguration cannot set it."""
    value: str | None
    """Absent: the key is known but has no value; at most 500 characters."""
    __match_args__: ClassVar[tuple[Literal["key"], Literal["readonly"], Literal["value"]]]
    def __init__(self, *, key: str, readonly: bool, value: str | None = None) -> None: ...

@final
class MeterValue(Record):
    """Readings taken at one moment."""

    timestamp: datetime
    """The moment of measuring."""
    sampled_value: tuple[SampledValue, ...]
    __match_args__: ClassVar[tuple[Literal["timestamp"], Literal["sampled_value"]]]
    def __init__(self, *, timestamp: datetime, sampled_value: Sequence[SampledValue]) -> None: ...

@final
class SampledValue(Record):
    """One reading; bare, it is active imported energy in Wh at the outlet, sampled periodically."""

    value: str
    """A decimal number as text, or hex signed data, by format."""
    context: ReadingContext | None
    """Absent: Sample.Periodic."""
    format: ValueFormat | None
    """Absent: Raw."""
    measurand: Measurand | None
    """Absent: Energy.Active.Import.Register."""
    phase: Phase | None
    """Absent: the total."""
    location: Location | None
    """Absent: Outlet."""
    unit: UnitOfMeasure | None
    """Absent: Wh where the measurand is an energy."""
    __match_args__: ClassVar[
        tuple[
            Literal["value"],
            Literal["context"],
            Literal["format"],
            Literal["measurand"],
            Literal["phase"],
            Literal["location"],
            Literal["unit"],
        ]
    ]
    def __init__(
        self,
        *,
        value: str,
        context: ReadingContext | str | None = None,
        format: ValueFormat | str | None = None,
        measurand: Measurand | str | None = None,
        phase: Phase | str | None = None,
        location: Location | str | None = None,
        unit: UnitOfMeasure | str | None = None,
    ) -> None: ...

@final
class AuthorizeRequest(Request[AuthorizeResponse]):
    """The identifier that was presented at the charge point.

    Sent by the charging station; answered by AuthorizeResponse.
    """

    id_tag: str
    """Identifier of the driver, compared without regard to case; at most 20 characters."""
    __match_args__: ClassVar[tuple[Literal["id_tag"]]]
    def __init__(self, *, id_tag: str) -> None: ...

@final
class AuthorizeResponse(Response):
    """The facts that the central system knows about the identifier.

    Answers AuthorizeRequest.
    """

    id_tag_info: IdTagInfo
    __match_args__: ClassVar[tuple[Literal["id_tag_info"]]]
    def __init__(self, *, id_tag_info: IdTagInfo) -> None: ...

@final
class BootNotificationRequest(Request[BootNotificationResponse]):
    """Who the charge point is and what it is made of.

    Sent by the charging station; answered by BootNotificationResponse.
    """

    charge_point_vendor: str
    """At most 20 characters."""
    charge_point_model: str
    """At most 20 characters."""
    charge_point_serial_number: str | None
    """Serial number of the charge point itself; at most 25 characters."""
    charge_box_serial_number: str | None
    """Serial number of the box inside the charge point; deprecated; at most 25 characters."""
    firmware_version: str | None
    """At most 50 characters."""
    iccid: str | None
    """Number of the modem's SIM card; at most 20 characters."""
    imsi: str | None
    """Subscriber number on the modem's SIM card; at most 20 characters."""
    meter_type: str | None
    """Make or model of the main electricity meter; at most 25 characters."""
    meter_serial_number: str | None
    """Serial number of the main electricity meter; at most 25 characters."""
    __match_args__: ClassVar[
        tuple[
            Literal["charge_point_vendor"],
            Literal["charge_point_model"],
            Literal["charge_point_serial_number"],
            Literal["charge_box_serial_number"],
            Literal["firmware_version"],
            Literal["iccid"],
            Literal["imsi"],
            Literal["meter_type"],
            Literal["meter_serial_number"],
        ]
    ]
    def __init__(
        self,
        *,
        charge_point_vendor: str,
        charge_point_model: str,
        charge_point_serial_number: str | None = None,
        charge_box_serial_number: str | None = None,
        firmware_version: str | None = None,
        iccid: str | None = None,
        imsi: str | None = None,
        meter_type: str | None = None,
        meter_serial_number: str | None = None,
    ) -> None: ...

@final
class BootNotificationResponse(Response):
    """Tells whether the charge point is accepted, with the time and the rhythm to keep.

    Answers BootNotificationRequest.
    """

    status: RegistrationStatus
    """Pending: send only what is asked for, and boot again after the interval."""
    current_time: datetime
    """The central system's clock, for the charge point to set its own by."""
    interval: int
    """Seconds between heartbeats, or the retry wait while not accepted; 0: the charge point chooses."""
    __match_args__: ClassVar[tuple[Literal["status"], Literal["current_time"], Literal["interval"]]]
    def __init__(
        self,
        *,
        status: RegistrationStatus | str,
        current_time: datetime,
        interval: int,
    ) -> None: ...

@final
class ChangeAvailabilityRequest(Request[ChangeAvailabilityResponse]):
    """The connector to switch, and its new state.

    Sent by the CSMS; answered by ChangeAvailabilityResponse.
    """

    connector_id: int
    """0: the charge point and all of its connectors."""
    type: AvailabilityType
    __match_args__: ClassVar[tuple[Literal["connector_id"], Literal["type"]]]
    def __init__(self, *, connector_id: int, type: AvailabilityType | str) -> None: ...

@final
class ChangeAvailabilityResponse(Response):
    """Tells whether the change is made, refused, or waits for a transaction to end.

    Answers ChangeAvailabilityRequest.
    """

    status: AvailabilityStatus
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: AvailabilityStatus | str) -> None: ...

@final
class ChangeConfigurationRequest(Request[ChangeConfigurationResponse]):
    """The key and its new value.

    Sent by the CSMS; answered by ChangeConfigurationResponse.
    """

    key: str
    """Name of the setting, compared without regard to case; at most 50 characters."""
    value: str
    """The new setting as text, whatever the type of the key; at most 500 characters."""
    __match_args__: ClassVar[tuple[Literal["key"], Literal["value"]]]
    def __init__(self, *, key: str, value: str) -> None: ...

@final
class ChangeConfigurationResponse(Response):
    """Tells whether the setting was taken and whether it needs a reboot.

    Answers ChangeConfigurationRequest.
    """

    status: ConfigurationStatus
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: ConfigurationStatus | str) -> None: ...

@final
class ClearCacheRequest(Request[ClearCacheResponse]):
    """Empty: the action says it all.

    Sent by the CSMS; answered by ClearCacheResponse.
    """

    __match_args__: ClassVar[tuple[()]]
    def __init__(self) -> None: ...

@final
class ClearCacheResponse(Response):
    """Tells whether the cache was emptied.

    Answers ClearCacheRequest.
    """

    status: ClearCacheStatus
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: ClearCacheStatus | str) -> None: ...

@final
class DataTransferRequest(Request[DataTransferResponse]):
    """A message of a vendor's own making.

    Sent by either side; answered by DataTransferResponse.
    """

    vendor_id: str
    """Names the vendor, best by a reversed domain name; at most 255 characters."""
    message_id: str | None
    """Tells apart the vendor's messages; at most 50 characters."""
    data: str | None
    """Free text, its form a matter between the two sides."""
    __match_args__: ClassVar[tuple[Literal["vendor_id"], Literal["message_id"], Literal["data"]]]
    def __init__(self, *, vendor_id: str, message_id: str | None = None, data: str | None = None) -> None: ...

@final
class DataTransferResponse(Response):
    """Tells whether the message was understood, and an answer to it.

    Answers DataTransferRequest.
    """

    status: DataTransferStatus
    data: str | None
    """Free text in answer."""
    __match_args__: ClassVar[tuple[Literal["status"], Literal["data"]]]
    def __init__(self, *, status: DataTransferStatus | str, data: str | None = None) -> None: ...

@final
class GetConfigurationRequest(Request[GetConfigurationResponse]):
    """The keys to read.

    Sent by the CSMS; answered by GetConfigurationResponse.
    """

    key: tuple[str, ...] | None
    """Names of the settings wanted; absent or empty: all of them; each at most 50 characters."""
    __match_args__: ClassVar[tuple[Literal["key"]]]
    def __init__(self, *, key: Sequence[str] | None = None) -> None: ...

@final
class GetConfigurationResponse(Response):
    """The keys that exist with their values, and those that do not.

    Answers GetConfigurationRequest.
    """

    configuration_key: tuple[KeyValue, ...] | None
    """The settings asked for that exist."""
    unknown_key: tuple[str, ...] | None
    """The names asked for that do not exist; each at most 50 characters."""
    __match_args__: ClassVar[tuple[Literal["configuration_key"], Literal["unknown_key"]]]
    def __init__(
        self,
        *,
        configuration_key: Sequence[KeyValue] | None = None,
        unknown_key: Sequence[str] | None = None,
    ) -> None: ...

@final
class HeartbeatRequest(Request[HeartbeatResponse]):
    """Empty: its arrival is the message.

    Sent by the charging station; answered by HeartbeatResponse.
    """

    __match_args__: ClassVar[tuple[()]]
    def __init__(self) -> None: ...

@final
class HeartbeatResponse(Response):
    """The time at the central system.

    Answers HeartbeatRequest.
    """

    current_time: datetime
    """The central system's clock, for the charge point to set its own by."""
    __match_args__: ClassVar[tuple[Literal["current_time"]]]
    def __init__(self, *, current_time: datetime) -> None: ...

@final
class MeterValuesRequest(Request[MeterValuesResponse]):
    """Readings of one connector or of the main meter.

    Sent by the charging station; answered by MeterValuesResponse.
    """

    connector_id: int
    """0: the main meter of the charge point."""
    transaction_id: int | None
    """The transaction that the readings belong to, if any."""
    meter_value: tuple[MeterValue, ...]
    __match_args__: ClassVar[
        tuple[Literal["connector_id"], Literal["transaction_id"], Literal["meter_value"]]
    ]
    def __init__(
        self,
        *,
        connector_id: int,
        meter_value: Sequence[MeterValue],
        transaction_id: int | None = None,
    ) -> None: ...

@final
class MeterValuesResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers MeterValuesRequest.
    """

    __match_args__: ClassVar[tuple[()]]
    def __init__(self) -> None: ...

@final
class RemoteStartTransactionRequest(Request[RemoteStartTransactionResponse]):
    """For whom to start and where.

    Sent by the CSMS; answered by RemoteStartTransactionResponse.
    """

    connector_id: int | None
    """Absent: the charge point picks one."""
    id_tag: str
    """Identifier to start with; authorised again first if AuthorizeRemoteTxRequests is set; at most 20
    characters.
    """
    charging_profile: ChargingProfile | None
    """Limits for this transaction; its purpose must be TxProfile."""
    __match_args__: ClassVar[tuple[Literal["connector_id"], Literal["id_tag"], Literal["charging_profile"]]]
    def __init__(
        self,
        *,
        id_tag: str,
        connector_id: int | None = None,
        charging_profile: ChargingProfile | None = None,
    ) -> None: ...

@final
class RemoteStartTransactionResponse(Response):
    """Tells whether the charge point will try; StartTransaction tells whether it did.

    Answers RemoteStartTransactionRequest.
    """

    status: RemoteStartStopStatus
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: RemoteStartStopStatus | str) -> None: ...

@final
class RemoteStopTransactionRequest(Request[RemoteStopTransactionResponse]):
    """The transaction to end.

    Sent by the CSMS; answered by RemoteStopTransactionResponse.
    """

    transaction_id: int
    __match_args__: ClassVar[tuple[Literal["transaction_id"]]]
    def __init__(self, *, transaction_id: int) -> None: ...

@final
class RemoteStopTransactionResponse(Response):
    """Tells whether the transaction will be stopped.

    Answers RemoteStopTransactionRequest.
    """

    status: RemoteStartStopStatus
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: RemoteStartStopStatus | str) -> None: ...

@final
class ResetRequest(Request[ResetResponse]):
    """The kind of restart.

    Sent by the CSMS; answered by ResetResponse.
    """

    type: ResetType
    __match_args__: ClassVar[tuple[Literal["type"]]]
    def __init__(self, *, type: ResetType | str) -> None: ...

@final
class ResetResponse(Response):
    """Tells whether the charge point will restart.

    Answers ResetRequest.
    """

    status: ResetStatus
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: ResetStatus | str) -> None: ...

@final
class StartTransactionRequest(Request[StartTransactionResponse]):
    """The connector, time, identifier and meter reading at the start.

    Sent by the charging station; answered by StartTransactionResponse.
    """

    connector_id: int
    """Greater than 0."""
    id_tag: str
    """Identifier that the transaction was started with; at most 20 characters."""
    meter_start: int
    """Reading in Wh at the start."""
    reservation_id: int | None
    """The reservation that ends with this transaction."""
    timestamp: datetime
    """The moment the transaction started, also when reported later."""
    __match_args__: ClassVar[
        tuple[
            Literal["connector_id"],
            Literal["id_tag"],
            Literal["meter_start"],
            Literal["reservation_id"],
            Literal["timestamp"],
        ]
    ]
    def __init__(
        self,
        *,
        connector_id: int,
        id_tag: str,
        meter_start: int,
        timestamp: datetime,
        reservation_id: int | None = None,
    ) -> None: ...

@final
class StartTransactionResponse(Response):
    """The number of the transaction and the verdict on the identifier.

    Answers StartTransactionRequest.
    """

    id_tag_info: IdTagInfo
    transaction_id: int
    """Number that the central system gives to the transaction."""
    __match_args__: ClassVar[tuple[Literal["id_tag_info"], Literal["transaction_id"]]]
    def __init__(self, *, id_tag_info: IdTagInfo, transaction_id: int) -> None: ...

@final
class StatusNotificationRequest(Request[StatusNotificationResponse]):
    """The new state with details of an error.

    Sent by the charging station; answered by StatusNotificationResponse.
    """

    connector_id: int
    """0: the charge point as a whole."""
    error_code: ChargePointErrorCode
    """NoError while nothing is wrong."""
    info: str | None
    """Free text about the error; at most 50 characters."""
    status: ChargePointStatus
    timestamp: datetime | None
    """The moment of the change; absent: the moment of arrival."""
    vendor_id: str | None
    """Who defined vendorErrorCode; at most 255 characters."""
    vendor_error_code: str | None
    """The vendor's own code for the error; at most 50 characters."""
    __match_args__: ClassVar[
        tuple[
            Literal["connector_id"],
            Literal["error_code"],
            Literal["info"],
            Literal["status"],
            Literal["timestamp"],
            Literal["vendor_id"],
            Literal["vendor_error_code"],
        ]
    ]
    def __init__(
        self,
        *,
        connector_id: int,
        error_code: ChargePointErrorCode | str,
        status: ChargePointStatus | str,
        info: str | None = None,
        timestamp: datetime | None = None,
        vendor_id: str | None = None,
        vendor_error_code: str | None = None,
    ) -> None: ...

@final
class StatusNotificationResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers StatusNotificationRequest.
    """

    __match_args__: ClassVar[tuple[()]]
    def __init__(self) -> None: ...

@final
class StopTransactionRequest(Request[StopTransactionResponse]):
    """The end of a transaction: its time, its reason, and the meter reading.

    Sent by the charging station; answered by StopTransactionResponse.
    """

    id_tag: str | None
    """Identifier that stopped it; absent when no driver did; at most 20 characters."""
    meter_stop: int
    """Reading in Wh at the end."""
    timestamp: datetime
    """The moment the transaction stopped, also when reported later."""
    transaction_id: int
    """Number from StartTransaction's response."""
    reason: Reason | None
    """Absent: Local."""
    transaction_data: tuple[MeterValue, ...] | None
    """Readings for billing, as configured by StopTxnSampledData and StopTxnAlignedData."""
    __match_args__: ClassVar[
        tuple[
            Literal["id_tag"],
            Literal["meter_stop"],
            Literal["timestamp"],
            Literal["transaction_id"],
            Literal["reason"],
            Literal["transaction_data"],
        ]
    ]
    def __init__(
        self,
        *,
        meter_stop: int,
        timestamp: datetime,
        transaction_id: int,
        id_tag: str | None = None,
        reason: Reason | str | None = None,
        transaction_data: Sequence[MeterValue] | None = None,
    ) -> None: ...

@final
class StopTransactionResponse(Response):
    """The verdict on the stopping identifier, for the cache.

    Answers StopTransactionRequest.
    """

    id_tag_info: IdTagInfo | None
    __match_args__: ClassVar[tuple[Literal["id_tag_info"]]]
    def __init__(self, *, id_tag_info: IdTagInfo | None = None) -> None: ...

@final
class UnlockConnectorRequest(Request[UnlockConnectorResponse]):
    """The connector to open.

    Sent by the CSMS; answered by UnlockConnectorResponse.
    """

    connector_id: int
    """Greater than 0."""
    __match_args__: ClassVar[tuple[Literal["connector_id"]]]
    def __init__(self, *, connector_id: int) -> None: ...

@final
class UnlockConnectorResponse(Response):
    """Tells whether the lock opened.

    Answers UnlockConnectorRequest.
    """

    status: UnlockStatus
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: UnlockStatus | str) -> None: ...

class AuthorizeFeature(Feature[AuthorizeRequest, AuthorizeResponse]):
    """Asks whether an identifier may start or stop charging."""

    request_type: ClassVar[type[AuthorizeRequest]]
    response_type: ClassVar[type[AuthorizeResponse]]

class BootNotificationFeature(Feature[BootNotificationRequest, BootNotificationResponse]):
    """Announces a charge point after every (re)boot; all else waits for the answer Accepted or Pending."""

    request_type: ClassVar[type[BootNotificationRequest]]
    response_type: ClassVar[type[BootNotificationResponse]]

class ChangeAvailabilityFeature(Feature[ChangeAvailabilityRequest, ChangeAvailabilityResponse]):
    """Takes a connector or the whole charge point into or out of operation."""

    request_type: ClassVar[type[ChangeAvailabilityRequest]]
    response_type: ClassVar[type[ChangeAvailabilityResponse]]

class ChangeConfigurationFeature(Feature[ChangeConfigurationRequest, ChangeConfigurationResponse]):
    """Sets one configuration key."""

    request_type: ClassVar[type[ChangeConfigurationRequest]]
    response_type: ClassVar[type[ChangeConfigurationResponse]]

class ClearCacheFeature(Feature[ClearCacheRequest, ClearCacheResponse]):
    """Empties the authorisation cache."""

    request_type: ClassVar[type[ClearCacheRequest]]
    response_type: ClassVar[type[ClearCacheResponse]]

class DataTransferFeature(Feature[DataTransferRequest, DataTransferResponse]):
    """Carries whatever a vendor needs that the protocol lacks; either side may send it."""

    request_type: ClassVar[type[DataTransferRequest]]
    response_type: ClassVar[type[DataTransferResponse]]

class GetConfigurationFeature(Feature[GetConfigurationRequest, GetConfigurationResponse]):
    """Reads configuration keys."""

    request_type: ClassVar[type[GetConfigurationRequest]]
    response_type: ClassVar[type[GetConfigurationResponse]]

class HeartbeatFeature(Feature[HeartbeatRequest, HeartbeatResponse]):
    """Shows that the charge point is alive and fetches the time."""

    request_type: ClassVar[type[HeartbeatRequest]]
    response_type: ClassVar[type[HeartbeatResponse]]

class MeterValuesFeature(Feature[MeterValuesRequest, MeterValuesResponse]):
    """Delivers meter readings, inside a transaction or outside."""

    request_type: ClassVar[type[MeterValuesRequest]]
    response_type: ClassVar[type[MeterValuesResponse]]

class RemoteStartTransactionFeature(Feature[RemoteStartTransactionRequest, RemoteStartTransactionResponse]):
    """Asks a charge point to start charging for a driver who is not at the reader."""

    request_type: ClassVar[type[RemoteStartTransactionRequest]]
    response_type: ClassVar[type[RemoteStartTransactionResponse]]

class RemoteStopTransactionFeature(Feature[RemoteStopTransactionRequest, RemoteStopTransactionResponse]):
    """Asks a charge point to end a running transaction."""

    request_type: ClassVar[type[RemoteStopTransactionRequest]]
    response_type: ClassVar[type[RemoteStopTransactionResponse]]

class ResetFeature(Feature[ResetRequest, ResetResponse]):
    """Restarts the charge point, gently or at once."""

    request_type: ClassVar[type[ResetRequest]]
    response_type: ClassVar[type[ResetResponse]]

class StartTransactionFeature(Feature[StartTransactionRequest, StartTransactionResponse]):
    """Reports that a transaction has begun and obtains its number."""

    request_type: ClassVar[type[StartTransactionRequest]]
    response_type: ClassVar[type[StartTransactionResponse]]

class StatusNotificationFeature(Feature[StatusNotificationRequest, StatusNotificationResponse]):
    """Reports a change of state or an error of a connector or of the charge point."""

    request_type: ClassVar[type[StatusNotificationRequest]]
    response_type: ClassVar[type[StatusNotificationResponse]]

class StopTransactionFeature(Feature[StopTransactionRequest, StopTransactionResponse]):
    """Reports that a transaction has ended."""

    request_type: ClassVar[type[StopTransactionRequest]]
    response_type: ClassVar[type[StopTransactionResponse]]

class UnlockConnectorFeature(Feature[UnlockConnectorRequest, UnlockConnectorResponse]):
    """Frees a cable that is stuck; it is no way to stop a transaction."""

    request_type: ClassVar[type[UnlockConnectorRequest]]
    response_type: ClassVar[type[UnlockConnectorResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_authorize(
        self,
        charging_station_id: str,
        request: AuthorizeRequest,
        /,
    ) -> Answer[AuthorizeResponse]:
        """Asks whether an identifier may start or stop charging."""
    def on_boot_notification(
        self,
        charging_station_id: str,
        request: BootNotificationRequest,
        /,
    ) -> Answer[BootNotificationResponse]:
        """Announces a charge point after every (re)boot; all else waits for the answer Accepted or
        Pending.
        """
    def on_data_transfer(
        self,
        charging_station_id: str,
        request: DataTransferRequest,
        /,
    ) -> Answer[DataTransferResponse]:
        """Carries whatever a vendor needs that the protocol lacks; either side may send it."""
    def on_heartbeat(
        self,
        charging_station_id: str,
        request: HeartbeatRequest,
        /,
    ) -> Answer[HeartbeatResponse]:
        """Shows that the charge point is alive and fetches the time."""
    def on_meter_values(
        self,
        charging_station_id: str,
        request: MeterValuesRequest,
        /,
    ) -> Answer[MeterValuesResponse]:
        """Delivers meter readings, inside a transaction or outside."""
    def on_start_transaction(
        self,
        charging_station_id: str,
        request: StartTransactionRequest,
        /,
    ) -> Answer[StartTransactionResponse]:
        """Reports that a transaction has begun and obtains its number."""
    def on_status_notification(
        self,
        charging_station_id: str,
        request: StatusNotificationRequest,
        /,
    ) -> Answer[StatusNotificationResponse]:
        """Reports a change of state or an error of a connector or of the charge point."""
    def on_stop_transaction(
        self,
        charging_station_id: str,
        request: StopTransactionRequest,
        /,
    ) -> Answer[StopTransactionResponse]:
        """Reports that a transaction has ended."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_change_availability(
        self,
        request: ChangeAvailabilityRequest,
        /,
    ) -> Answer[ChangeAvailabilityResponse]:
        """Takes a connector or the whole charge point into or out of operation."""
    def on_change_configuration(
        self,
        request: ChangeConfigurationRequest,
        /,
    ) -> Answer[ChangeConfigurationResponse]:
        """Sets one configuration key."""
    def on_clear_cache(self, request: ClearCacheRequest, /) -> Answer[ClearCacheResponse]:
        """Empties the authorisation cache."""
    def on_data_transfer(self, request: DataTransferRequest, /) -> Answer[DataTransferResponse]:
        """Carries whatever a vendor needs that the protocol lacks; either side may send it."""
    def on_get_configuration(self, request: GetConfigurationRequest, /) -> Answer[GetConfigurationResponse]:
        """Reads configuration keys."""
    def on_remote_start_transaction(
        self,
        request: RemoteStartTransactionRequest,
        /,
    ) -> Answer[RemoteStartTransactionResponse]:
        """Asks a charge point to start charging for a driver who is not at the reader."""
    def on_remote_stop_transaction(
        self,
        request: RemoteStopTransactionRequest,
        /,
    ) -> Answer[RemoteStopTransactionResponse]:
        """Asks a charge point to end a running transaction."""
    def on_reset(self, request: ResetRequest, /) -> Answer[ResetResponse]:
        """Restarts the charge point, gently or at once."""
    def on_unlock_connector(self, request: UnlockConnectorRequest, /) -> Answer[UnlockConnectorResponse]:
        """Frees a cable that is stuck; it is no way to stop a transaction."""
