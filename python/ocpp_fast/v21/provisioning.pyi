# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Bringing a station into service: booting, its configuration, its device model, resets.

Profile "provisioning" of OCPP 2.1.
"""

import enum
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v21.types import (
    ComponentType,
    ComponentVariableType,
    CustomDataType,
    EVSEType,
    GenericDeviceModelStatusEnumType,
    StatusInfoType,
    VariableType,
)

__all__ = [
    "APNAuthenticationEnumType",
    "APNType",
    "AttributeEnumType",
    "BootNotificationFeature",
    "BootNotificationRequest",
    "BootNotificationResponse",
    "BootReasonEnumType",
    "CSMSHandler",
    "ChargingStationHandler",
    "ChargingStationType",
    "ComponentCriterionEnumType",
    "ComponentType",
    "ComponentVariableType",
    "CustomDataType",
    "DataEnumType",
    "EVSEType",
    "GenericDeviceModelStatusEnumType",
    "GetBaseReportFeature",
    "GetBaseReportRequest",
    "GetBaseReportResponse",
    "GetReportFeature",
    "GetReportRequest",
    "GetReportResponse",
    "GetVariableDataType",
    "GetVariableResultType",
    "GetVariableStatusEnumType",
    "GetVariablesFeature",
    "GetVariablesRequest",
    "GetVariablesResponse",
    "ModemType",
    "MutabilityEnumType",
    "NetworkConnectionProfileType",
    "NotifyReportFeature",
    "NotifyReportRequest",
    "NotifyReportResponse",
    "OCPPInterfaceEnumType",
    "OCPPTransportEnumType",
    "OCPPVersionEnumType",
    "RegistrationStatusEnumType",
    "ReportBaseEnumType",
    "ReportDataType",
    "ResetEnumType",
    "ResetFeature",
    "ResetRequest",
    "ResetResponse",
    "ResetStatusEnumType",
    "SetNetworkProfileFeature",
    "SetNetworkProfileRequest",
    "SetNetworkProfileResponse",
    "SetNetworkProfileStatusEnumType",
    "SetVariableDataType",
    "SetVariableResultType",
    "SetVariableStatusEnumType",
    "SetVariablesFeature",
    "SetVariablesRequest",
    "SetVariablesResponse",
    "StatusInfoType",
    "VPNEnumType",
    "VPNType",
    "VariableAttributeType",
    "VariableCharacteristicsType",
    "VariableType",
    "profile",
]

class BootReasonEnumType(enum.StrEnum):
    """Why a station booted."""

    APPLICATION_RESET = "ApplicationReset"
    FIRMWARE_UPDATE = "FirmwareUpdate"
    LOCAL_RESET = "LocalReset"
    POWER_UP = "PowerUp"
    REMOTE_RESET = "RemoteReset"
    SCHEDULED_RESET = "ScheduledReset"
    TRIGGERED = "Triggered"
    UNKNOWN = "Unknown"
    WATCHDOG = "Watchdog"

class RegistrationStatusEnumType(enum.StrEnum):
    """Tells whether the CSMS takes the station in; Pending: it wants to look or configure first."""

    ACCEPTED = "Accepted"
    PENDING = "Pending"
    REJECTED = "Rejected"

class ReportBaseEnumType(enum.StrEnum):
    """The predefined reports: what can be configured, everything, or what needs attention."""

    CONFIGURATION_INVENTORY = "ConfigurationInventory"
    FULL_INVENTORY = "FullInventory"
    SUMMARY_INVENTORY = "SummaryInventory"

class ComponentCriterionEnumType(enum.StrEnum):
    """Conditions that a component must meet to be reported."""

    ACTIVE = "Active"
    AVAILABLE = "Available"
    ENABLED = "Enabled"
    PROBLEM = "Problem"

class AttributeEnumType(enum.StrEnum):
    """Attributes of a variable: its value, the value aimed at, and its bounds."""

    ACTUAL = "Actual"
    TARGET = "Target"
    MIN_SET = "MinSet"
    MAX_SET = "MaxSet"

class GetVariableStatusEnumType(enum.StrEnum):
    """Tells whether an attribute was read, or why not."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    NOT_SUPPORTED_ATTRIBUTE_TYPE = "NotSupportedAttributeType"

class MutabilityEnumType(enum.StrEnum):
    """Tells whether an attribute can be read, written, or both."""

    READ_ONLY = "ReadOnly"
    WRITE_ONLY = "WriteOnly"
    READ_WRITE = "ReadWrite"

class DataEnumType(enum.StrEnum):
    """Types of a value; the three lists pick one, some in order, or some in any order from valuesList."""

    STRING = "string"
    DECIMAL = "decimal"
    INTEGER = "integer"
    DATE_TIME = "dateTime"
    BOOLEAN = "boolean"
    OPTION_LIST = "OptionList"
    SEQUENCE_LIST = "SequenceList"
    MEMBER_LIST = "MemberList"

class ResetEnumType(enum.StrEnum):
    """Tells whether a restart ends transactions at once or waits for them; 2.1 can also resume them."""

    IMMEDIATE = "Immediate"
    ON_IDLE = "OnIdle"
    IMMEDIATE_AND_RESUME = "ImmediateAndResume"

class ResetStatusEnumType(enum.StrEnum):
    """Tells whether a restart happens; Scheduled: once the station is idle."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"

class APNAuthenticationEnumType(enum.StrEnum):
    """The method of logging in to a mobile network."""

    PAP = "PAP"
    CHAP = "CHAP"
    NONE = "NONE"
    AUTO = "AUTO"

class OCPPVersionEnumType(enum.StrEnum):
    """Versions of OCPP to speak on a connection."""

    OCPP12 = "OCPP12"
    OCPP15 = "OCPP15"
    OCPP16 = "OCPP16"
    OCPP20 = "OCPP20"
    OCPP201 = "OCPP201"
    OCPP21 = "OCPP21"

class OCPPInterfaceEnumType(enum.StrEnum):
    """Network interfaces of a station."""

    WIRED0 = "Wired0"
    WIRED1 = "Wired1"
    WIRED2 = "Wired2"
    WIRED3 = "Wired3"
    WIRELESS0 = "Wireless0"
    WIRELESS1 = "Wireless1"
    WIRELESS2 = "Wireless2"
    WIRELESS3 = "Wireless3"
    ANY = "Any"

class OCPPTransportEnumType(enum.StrEnum):
    """The transport of OCPP; SOAP is there for old versions only."""

    SOAP = "SOAP"
    JSON = "JSON"

class VPNEnumType(enum.StrEnum):
    """Kinds of virtual private network."""

    IKEV2 = "IKEv2"
    IPSEC = "IPSec"
    L2TP = "L2TP"
    PPTP = "PPTP"

class SetNetworkProfileStatusEnumType(enum.StrEnum):
    """Tells whether a network profile was stored."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    FAILED = "Failed"

class SetVariableStatusEnumType(enum.StrEnum):
    """Tells whether an attribute was written, or why not."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    NOT_SUPPORTED_ATTRIBUTE_TYPE = "NotSupportedAttributeType"
    REBOOT_REQUIRED = "RebootRequired"

@final
class ChargingStationType(Record):
    """The physical system that charges electric vehicles."""

    serial_number: str | None
    """The vendor's number for this one station; at most 25 characters."""
    model: str
    """At most 20 characters."""
    modem: ModemType | None
    vendor_name: str
    """At most 50 characters."""
    firmware_version: str | None
    """At most 50 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["serial_number"],
            Literal["model"],
            Literal["modem"],
            Literal["vendor_name"],
            Literal["firmware_version"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        model: str,
        vendor_name: str,
        serial_number: str | None = None,
        modem: ModemType | None = None,
        firmware_version: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ModemType(Record):
    """The modem through which the station reaches the network."""

    iccid: str | None
    """Number of the SIM card; at most 20 characters."""
    imsi: str | None
    """Subscriber number on the SIM card; at most 20 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["iccid"], Literal["imsi"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        iccid: str | None = None,
        imsi: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetVariableDataType(Record):
    """One attribute to read."""

    attribute_type: AttributeEnumType | None
    """Absent: Actual."""
    component: ComponentType
    variable: VariableType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["attribute_type"], Literal["component"], Literal["variable"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        component: ComponentType,
        variable: VariableType,
        attribute_type: AttributeEnumType | str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetVariableResultType(Record):
    """One attribute that was read, or why it was not."""

    attribute_status: GetVariableStatusEnumType
    attribute_status_info: StatusInfoType | None
    attribute_type: AttributeEnumType | None
    """Absent: Actual."""
    attribute_value: str | None
    """The value as text; absent unless Accepted; at most 2500 characters."""
    component: ComponentType
    variable: VariableType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["attribute_status"],
            Literal["attribute_status_info"],
            Literal["attribute_type"],
            Literal["attribute_value"],
            Literal["component"],
            Literal["variable"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        attribute_status: GetVariableStatusEnumType | str,
        component: ComponentType,
        variable: VariableType,
        attribute_status_info: StatusInfoType | None = None,
        attribute_type: AttributeEnumType | str | None = None,
        attribute_value: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ReportDataType(Record):
    """The report of a station on one variable."""

    component: ComponentType
    variable: VariableType
    variable_attribute: tuple[VariableAttributeType, ...]
    """One entry for each kind of attribute; 1 to 4 items."""
    variable_characteristics: VariableCharacteristicsType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["component"],
            Literal["variable"],
            Literal["variable_attribute"],
            Literal["variable_characteristics"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        component: ComponentType,
        variable: VariableType,
        variable_attribute: Sequence[VariableAttributeType],
        variable_characteristics: VariableCharacteristicsType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class VariableAttributeType(Record):
    """One attribute of a variable: a value and how it may change."""

    type: AttributeEnumType | None
    """Absent: Actual."""
    value: str | None
    """The value as text; absent for what can only be written; at most 2500 characters."""
    mutability: MutabilityEnumType | None
    """Absent: ReadWrite."""
    persistent: bool | None
    """True: survives a reboot or loss of power; absent: false."""
    constant: bool | None
    """True: never changes while the station runs; absent: false."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["type"],
            Literal["value"],
            Literal["mutability"],
            Literal["persistent"],
            Literal["constant"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        type: AttributeEnumType | str | None = None,
        value: str | None = None,
        mutability: MutabilityEnumType | str | None = None,
        persistent: bool | None = None,
        constant: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class VariableCharacteristicsType(Record):
    """The values that a variable may take."""

    unit: str | None
    """Unit of the value, from the published list where it has one; at most 16 characters."""
    data_type: DataEnumType
    min_limit: float | None
    """Lowest value possible."""
    max_limit: float | None
    """Highest value possible; for text and lists, the greatest length in characters."""
    max_elements: int | None
    """Most items of valuesList that one value may name; at least 1."""
    values_list: str | None
    """Allowed values of the list types, separated by commas; at most 1000 characters."""
    supports_monitoring: bool
    """True: monitors may be set on this variable."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["unit"],
            Literal["data_type"],
            Literal["min_limit"],
            Literal["max_limit"],
            Literal["max_elements"],
            Literal["values_list"],
            Literal["supports_monitoring"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        data_type: DataEnumType | str,
        supports_monitoring: bool,
        unit: str | None = None,
        min_limit: float | Decimal | None = None,
        max_limit: float | Decimal | None = None,
        max_elements: int | None = None,
        values_list: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NetworkConnectionProfileType(Record):
    """The connection settings of a station."""

    apn: APNType | None
    ocpp_version: OCPPVersionEnumType | None
    """Ignored, since the WebSocket handshake decides the version; kept for 2.0.1."""
    ocpp_interface: OCPPInterfaceEnumType
    ocpp_transport: OCPPTransportEnumType
    message_timeout: int
    """Seconds that the station waits for an answer on this connection."""
    ocpp_csms_url: str
    """URL of the CSMS; the station adds its identity as the last part; at most 2000 characters."""
    security_profile: int
    """Number of the security profile, 1 to 3; 0 is without any and only for tests; at least 0."""
    identity: str | None
    """User name for basic authentication; at most 48 characters."""
    basic_auth_password: str | None
    """Password for basic authentication, in security profiles 1 and 2; at most 64 characters."""
    vpn: VPNType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["apn"],
            Literal["ocpp_version"],
            Literal["ocpp_interface"],
            Literal["ocpp_transport"],
            Literal["message_timeout"],
            Literal["ocpp_csms_url"],
            Literal["security_profile"],
            Literal["identity"],
            Literal["basic_auth_password"],
            Literal["vpn"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        ocpp_interface: OCPPInterfaceEnumType | str,
        ocpp_transport: OCPPTransportEnumType | str,
        message_timeout: int,
        ocpp_csms_url: str,
        security_profile: int,
        apn: APNType | None = None,
        ocpp_version: OCPPVersionEnumType | str | None = None,
        identity: str | None = None,
        basic_auth_password: str | None = None,
        vpn: VPNType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class APNType(Record):
    """Access to a mobile network."""

    apn: str
    """Access point name, written as a URL; at most 2000 characters."""
    apn_user_name: str | None
    """At most 50 characters."""
    apn_password: str | None
    """At most 64 characters."""
    sim_pin: int | None
    """PIN that unlocks the SIM card; a number, so leading zeros are lost."""
    preferred_network: str | None
    """MCC and MNC of the operator in one, such as 20404; at most 6 characters."""
    use_only_preferred_network: bool | None
    """True: do not dial in where that operator is missing; absent: false."""
    apn_authentication: APNAuthenticationEnumType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["apn"],
            Literal["apn_user_name"],
            Literal["apn_password"],
            Literal["sim_pin"],
            Literal["preferred_network"],
            Literal["use_only_preferred_network"],
            Literal["apn_authentication"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        apn: str,
        apn_authentication: APNAuthenticationEnumType | str,
        apn_user_name: str | None = None,
        apn_password: str | None = None,
        sim_pin: int | None = None,
        preferred_network: str | None = None,
        use_only_preferred_network: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class VPNType(Record):
    """A virtual private network to connect through."""

    server: str
    """Address of the VPN server; at most 2000 characters."""
    user: str
    """At most 50 characters."""
    group: str | None
    """Name of the group, where the server uses them; at most 50 characters."""
    password: str
    """At most 64 characters."""
    key: str
    """Secret shared with the server; at most 255 characters."""
    type: VPNEnumType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["server"],
            Literal["user"],
            Literal["group"],
            Literal["password"],
            Literal["key"],
            Literal["type"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        server: str,
        user: str,
        password: str,
        key: str,
        type: VPNEnumType | str,
        group: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SetVariableDataType(Record):
    """One attribute to write."""

    attribute_type: AttributeEnumType | None
    """Absent: Actual."""
    attribute_value: str
    """The new value as text; may be empty; at most 2500 characters."""
    component: ComponentType
    variable: VariableType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["attribute_type"],
            Literal["attribute_value"],
            Literal["component"],
            Literal["variable"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        attribute_value: str,
        component: ComponentType,
        variable: VariableType,
        attribute_type: AttributeEnumType | str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SetVariableResultType(Record):
    """The outcome of writing one attribute."""

    attribute_type: AttributeEnumType | None
    """Absent: Actual."""
    attribute_status: SetVariableStatusEnumType
    attribute_status_info: StatusInfoType | None
    component: ComponentType
    variable: VariableType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["attribute_type"],
            Literal["attribute_status"],
            Literal["attribute_status_info"],
            Literal["component"],
            Literal["variable"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        attribute_status: SetVariableStatusEnumType | str,
        component: ComponentType,
        variable: VariableType,
        attribute_type: AttributeEnumType | str | None = None,
        attribute_status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class BootNotificationRequest(Request[BootNotificationResponse]):
    """Why the station booted and what it is.

    Sent by the charging station; answered by BootNotificationResponse.
    """

    charging_station: ChargingStationType
    reason: BootReasonEnumType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["charging_station"], Literal["reason"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        charging_station: ChargingStationType,
        reason: BootReasonEnumType | str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class BootNotificationResponse(Response):
    """Tells whether the station is accepted, with the time and the rhythm to keep.

    Answers BootNotificationRequest.
    """

    current_time: datetime
    """The CSMS's clock, for the station to set its own by."""
    interval: int
    """Seconds until the next heartbeat, or the retry wait while not accepted; 0: the station chooses."""
    status: RegistrationStatusEnumType
    """Pending: send only what is asked for, and boot again after the interval."""
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["current_time"],
            Literal["interval"],
            Literal["status"],
            Literal["status_info"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        current_time: datetime,
        interval: int,
        status: RegistrationStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetBaseReportRequest(Request[GetBaseReportResponse]):
    """The report to send.

    Sent by the CSMS; answered by GetBaseReportResponse.
    """

    request_id: int
    """Number that the parts of the report will carry."""
    report_base: ReportBaseEnumType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["request_id"], Literal["report_base"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        request_id: int,
        report_base: ReportBaseEnumType | str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetBaseReportResponse(Response):
    """Tells whether the report will follow.

    Answers GetBaseReportRequest.
    """

    status: GenericDeviceModelStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: GenericDeviceModelStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetReportRequest(Request[GetReportResponse]):
    """The objects of the report; both criteria together narrow them down.

    Sent by the CSMS; answered by GetReportResponse.
    """

    component_variable: tuple[ComponentVariableType, ...] | None
    """Absent: all components and variables; at least 1 item."""
    request_id: int
    """Number that the parts of the report will carry."""
    component_criteria: tuple[ComponentCriterionEnumType, ...] | None
    """Only components of which at least one of these holds; 1 to 4 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["component_variable"],
            Literal["request_id"],
            Literal["component_criteria"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        request_id: int,
        component_variable: Sequence[ComponentVariableType] | None = None,
        component_criteria: Sequence[ComponentCriterionEnumType | str] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetReportResponse(Response):
    """Tells whether the report will follow.

    Answers GetReportRequest.
    """

    status: GenericDeviceModelStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: GenericDeviceModelStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetVariablesRequest(Request[GetVariablesResponse]):
    """The attributes to read.

    Sent by the CSMS; answered by GetVariablesResponse.
    """

    get_variable_data: tuple[GetVariableDataType, ...]
    """At least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["get_variable_data"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        get_variable_data: Sequence[GetVariableDataType],
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetVariablesResponse(Response):
    """One result for each attribute asked for.

    Answers GetVariablesRequest.
    """

    get_variable_result: tuple[GetVariableResultType, ...]
    """At least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["get_variable_result"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        get_variable_result: Sequence[GetVariableResultType],
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyReportRequest(Request[NotifyReportResponse]):
    """Components and variables with their values and characteristics.

    Sent by the charging station; answered by NotifyReportResponse.
    """

    request_id: int
    """Number of the GetReport or GetBaseReport that this answers."""
    generated_at: datetime
    """The moment the station wrote this part."""
    report_data: tuple[ReportDataType, ...] | None
    """At least 1 item."""
    tbc: bool | None
    """True: another part follows; absent: false."""
    seq_no: int
    """Position of this part in the report, from 0; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["request_id"],
            Literal["generated_at"],
            Literal["report_data"],
            Literal["tbc"],
            Literal["seq_no"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        request_id: int,
        generated_at: datetime,
        seq_no: int,
        report_data: Sequence[ReportDataType] | None = None,
        tbc: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyReportResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers NotifyReportRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class ResetRequest(Request[ResetResponse]):
    """A restart: its kind and its object.

    Sent by the CSMS; answered by ResetResponse.
    """

    type: ResetEnumType
    evse_id: int | None
    """The EVSE to restart; absent: the whole station; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["type"], Literal["evse_id"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        type: ResetEnumType | str,
        evse_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ResetResponse(Response):
    """Tells whether the restart happens, now or when the station is idle.

    Answers ResetRequest.
    """

    status: ResetStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: ResetStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SetNetworkProfileRequest(Request[SetNetworkProfileResponse]):
    """The connection data and the slot for it.

    Sent by the CSMS; answered by SetNetworkProfileResponse.
    """

    configuration_slot: int
    """Slot to write; NetworkConfigurationPriority decides in which order slots are tried."""
    connection_data: NetworkConnectionProfileType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["configuration_slot"], Literal["connection_data"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        configuration_slot: int,
        connection_data: NetworkConnectionProfileType,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SetNetworkProfileResponse(Response):
    """Tells whether the profile was stored.

    Answers SetNetworkProfileRequest.
    """

    status: SetNetworkProfileStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: SetNetworkProfileStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SetVariablesRequest(Request[SetVariablesResponse]):
    """The attributes to write.

    Sent by the CSMS; answered by SetVariablesResponse.
    """

    set_variable_data: tuple[SetVariableDataType, ...]
    """At least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["set_variable_data"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        set_variable_data: Sequence[SetVariableDataType],
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SetVariablesResponse(Response):
    """One result for each attribute written.

    Answers SetVariablesRequest.
    """

    set_variable_result: tuple[SetVariableResultType, ...]
    """At least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["set_variable_result"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        set_variable_result: Sequence[SetVariableResultType],
        custom_data: CustomDataType | None = None,
    ) -> None: ...

class BootNotificationFeature(Feature[BootNotificationRequest, BootNotificationResponse]):
    """Announces a station after every (re)boot; all else waits for the answer Accepted or Pending."""

    request_type: ClassVar[type[BootNotificationRequest]]
    response_type: ClassVar[type[BootNotificationResponse]]

class GetBaseReportFeature(Feature[GetBaseReportRequest, GetBaseReportResponse]):
    """Asks for one of the predefined reports of the device model; NotifyReport delivers it in parts."""

    request_type: ClassVar[type[GetBaseReportRequest]]
    response_type: ClassVar[type[GetBaseReportResponse]]

class GetReportFeature(Feature[GetReportRequest, GetReportResponse]):
    """Asks for a report on chosen components and variables; NotifyReport delivers it in parts."""

    request_type: ClassVar[type[GetReportRequest]]
    response_type: ClassVar[type[GetReportResponse]]

class GetVariablesFeature(Feature[GetVariablesRequest, GetVariablesResponse]):
    """Reads attributes of variables and answers at once."""

    request_type: ClassVar[type[GetVariablesRequest]]
    response_type: ClassVar[type[GetVariablesResponse]]

class NotifyReportFeature(Feature[NotifyReportRequest, NotifyReportResponse]):
    """Delivers one part of a report that was asked for."""

    request_type: ClassVar[type[NotifyReportRequest]]
    response_type: ClassVar[type[NotifyReportResponse]]

class ResetFeature(Feature[ResetRequest, ResetResponse]):
    """Restarts the station or one EVSE."""

    request_type: ClassVar[type[ResetRequest]]
    response_type: ClassVar[type[ResetResponse]]

class SetNetworkProfileFeature(Feature[SetNetworkProfileRequest, SetNetworkProfileResponse]):
    """Stores how to reach a CSMS in one of the station's slots."""

    request_type: ClassVar[type[SetNetworkProfileRequest]]
    response_type: ClassVar[type[SetNetworkProfileResponse]]

class SetVariablesFeature(Feature[SetVariablesRequest, SetVariablesResponse]):
    """Writes attributes of variables and answers at once."""

    request_type: ClassVar[type[SetVariablesRequest]]
    response_type: ClassVar[type[SetVariablesResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_boot_notification(
        self,
        charging_station_id: str,
        request: BootNotificationRequest,
        /,
    ) -> Answer[BootNotificationResponse]:
        """Announces a station after every (re)boot; all else waits for the answer Accepted or Pending."""
    def on_notify_report(
        self,
        charging_station_id: str,
        request: NotifyReportRequest,
        /,
    ) -> Answer[NotifyReportResponse]:
        """Delivers one part of a report that was asked for."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_get_base_report(self, request: GetBaseReportRequest, /) -> Answer[GetBaseReportResponse]:
        """Asks for one of the predefined reports of the device model; NotifyReport delivers it in parts."""
    def on_get_report(self, request: GetReportRequest, /) -> Answer[GetReportResponse]:
        """Asks for a report on chosen components and variables; NotifyReport delivers it in parts."""
    def on_get_variables(self, request: GetVariablesRequest, /) -> Answer[GetVariablesResponse]:
        """Reads attributes of variables and answers at once."""
    def on_reset(self, request: ResetRequest, /) -> Answer[ResetResponse]:
        """Restarts the station or one EVSE."""
    def on_set_network_profile(
        self,
        request: SetNetworkProfileRequest,
        /,
    ) -> Answer[SetNetworkProfileResponse]:
        """Stores how to reach a CSMS in one of the station's slots."""
    def on_set_variables(self, request: SetVariablesRequest, /) -> Answer[SetVariablesResponse]:
        """Writes attributes of variables and answers at once."""
