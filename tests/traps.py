"""Surprises of the schemas: one line for each, with its verdict written by hand.

A trap is the smallest good payload of a message with some places set to a JSON text or removed, and the
violations that a receiver must find in it. A trap without violations is good. ``make_vectors`` makes frames
of them. Knows nothing of ``ocpp_fast``.
"""

# ruff: noqa: E501 - one entry a line reads as a table

from __future__ import annotations

from typing import Final, NamedTuple


class Trap(NamedTuple):
    version: str
    message: str
    why: str
    #: Pointer into the payload -> JSON text; ``GONE`` takes a member away.
    places: dict[str, str]
    found: tuple[tuple[str, str], ...] = ()


GONE: Final = ""
TIME: Final = '"2026-01-02T03:04:05Z"'


def _text(length: int, letter: str = "x") -> str:
    return '"' + letter * length + '"'


def _limit(value: str, *found: str) -> Trap:
    pointer = "/csChargingProfiles/chargingSchedule/chargingSchedulePeriod/0/limit"
    period = '{"startPeriod":0,"limit":' + value + "}"
    return Trap(
        "1.6", "SetChargingProfileRequest",
        f"a limit of {value}: a multiple of 0.1 by its decimal text, whatever a double makes of it",
        {"/csChargingProfiles/chargingSchedule/chargingSchedulePeriod": f"[{period}]"},
        tuple((pointer, keyword) for keyword in found),
    )  # fmt: skip


def _date(value: str, why: str, good: bool, version: str = "2.0.1") -> Trap:
    found = () if good else (("/currentTime", "format"),)
    return Trap(version, "HeartbeatResponse", f"{why} as date-time", {"/currentTime": f'"{value}"'}, found)


PERIOD_1_6: Final = "/chargingProfile/chargingSchedule/chargingSchedulePeriod"
SCHEDULE_2_1: Final = "/chargingProfile/chargingSchedule/0/chargingSchedulePeriod/0"

TRAPS_1_6: Final = (
    *(_limit(value) for value in ("8.1", "9.1", "21.4", "0.3", "8.10", "8.100", "1e1", "105e-1", "0", "-0.1", "40")),
    *(_limit(value, "multipleOf") for value in ("4.11", "0.05", "1e-2", "8.101", "21.40001", "-4.11")),
    Trap(
        "1.6", "RemoteStartTransactionRequest", "minChargingRate and limit are in tenths here too",
        {PERIOD_1_6: '[{"startPeriod":0,"limit":4.11}]', "/chargingProfile/chargingSchedule/minChargingRate": "9.11"},
        ((PERIOD_1_6 + "/0/limit", "multipleOf"), ("/chargingProfile/chargingSchedule/minChargingRate", "multipleOf")),
    ),
    Trap(
        "1.6", "GetCompositeScheduleResponse", "minChargingRate is in tenths here too",
        {"/chargingSchedule/minChargingRate": "9.1", "/chargingSchedule/chargingSchedulePeriod": '[{"startPeriod":0,"limit":21.4}]'},
    ),
    Trap("1.6", "MeterValuesRequest", "the misspelt unit that stations send", {"/meterValue/0/sampledValue/0/unit": '"Celcius"'}),
    Trap("1.6", "MeterValuesRequest", "the unit as the errata spell it", {"/meterValue/0/sampledValue/0/unit": '"Celsius"'}),
    Trap("1.6", "StopTransactionRequest", "the misspelt unit here too", {"/transactionData/0/sampledValue/0/unit": '"Celcius"'}),
    Trap("1.6", "StopTransactionRequest", "the errata's unit here too", {"/transactionData/0/sampledValue/0/unit": '"Celsius"'}),
    Trap(
        "1.6", "MeterValuesRequest", "no official unit for a frequency", {"/meterValue/0/sampledValue/0/unit": '"Hertz"'},
        (("/meterValue/0/sampledValue/0/unit", "enum"),),
    ),
    Trap("1.6", "MeterValuesRequest", "the official schema has no minItems here", {"/meterValue": "[]"}),
    Trap("1.6", "MeterValuesRequest", "nor here", {"/meterValue/0/sampledValue": "[]"}),
    Trap("1.6", "StopTransactionRequest", "nor here", {"/transactionData": "[]"}),
    Trap("1.6", "SendLocalListRequest", "nor here", {"/localAuthorizationList": "[]"}),
    Trap(
        "1.6", "GetInstalledCertificateIdsResponse", "the one official minItems", {"/certificateHashData": "[]"},
        (("/certificateHashData", "minItems"),),
    ),
    Trap("1.6", "UpdateFirmwareRequest", "format uri is not checked", {"/location": '"no uri at all {}"'}),
    Trap("1.6", "GetDiagnosticsRequest", "nor is there a limit to its length", {"/location": _text(5000, "/")}),
    Trap("1.6", "GetDiagnosticsRequest", "it is a string all the same", {"/location": "1"}, (("/location", "type"),)),
    Trap("1.6", "BootNotificationResponse", "300.0 is no integer by draft 4", {"/interval": "300.0"}, (("/interval", "type"),)),
    Trap("1.6", "BootNotificationResponse", "nor is 3e2", {"/interval": "3e2"}, (("/interval", "type"),)),
    Trap("1.6", "BootNotificationResponse", "1.6 has no minimum", {"/interval": "-300"}),
    Trap("1.6", "StopTransactionRequest", "a transaction that never got an id", {"/transactionId": "-1"}),
    Trap("1.6", "GetLogRequest", "300.0 is an integer in a security message, by draft 6", {"/requestId": "300.0"}),
    Trap("1.6", "GetLogRequest", "and so is 3e2", {"/requestId": "3e2"}),
    Trap("1.6", "GetLogRequest", "but not 300.5", {"/requestId": "300.5"}, (("/requestId", "type"),)),
    Trap("1.6", "CancelReservationRequest", "the largest integer that we hold", {"/reservationId": "9223372036854775807"}),
    Trap("1.6", "CancelReservationRequest", "the smallest integer that we hold", {"/reservationId": "-9223372036854775808"}),
    Trap(
        "1.6", "CancelReservationRequest", "beyond 64 bits", {"/reservationId": "9223372036854775808"},
        (("/reservationId", "maximum"),),
    ),
    Trap(
        "1.6", "CancelReservationRequest", "beyond 64 bits below zero", {"/reservationId": "-9223372036854775809"},
        (("/reservationId", "minimum"),),
    ),
    Trap("1.6", "GetDiagnosticsResponse", "fileName in this response", {"/fileName": '"a"'}),
    Trap("1.6", "GetDiagnosticsResponse", "not filename", {"/filename": '"a"'}, (("/filename", "additionalProperties"),)),
    Trap("1.6", "GetLogResponse", "filename in that response", {"/filename": '"a"'}),
    Trap("1.6", "GetLogResponse", "not fileName", {"/fileName": '"a"'}, (("/fileName", "additionalProperties"),)),
    Trap("1.6", "BootNotificationRequest", "empty strings are strings", {"/chargePointVendor": '""', "/iccid": '""'}),
    Trap("1.6", "BootNotificationRequest", "null is not absent", {"/iccid": "null"}, (("/iccid", "type"),)),
    Trap("1.6", "BootNotificationRequest", "1.6 has no customData", {"/customData": '{"vendorId":"v"}'}, (("/customData", "additionalProperties"),)),
    Trap(
        "1.6", "BootNotificationResponse", "an example of the specification that breaks its schema",
        {"/interval": GONE, "/heartbeatInterval": "300"},
        (("/heartbeatInterval", "additionalProperties"), ("/interval", "required")),
    ),
    Trap("1.6", "DataTransferRequest", "data is text, of any length", {"/data": _text(10000)}),
    Trap("1.6", "DataTransferRequest", "data is no object", {"/data": "{}"}, (("/data", "type"),)),
    Trap("1.6", "DataTransferResponse", "the status as the schema has it", {"/status": '"UnknownVendorId"'}),
    Trap("1.6", "DataTransferResponse", "the status as the prose has it", {"/status": '"UnknownVendor"'}, (("/status", "enum"),)),
    Trap("1.6", "AuthorizeRequest", "20 wide characters are 20", {"/idTag": _text(20, "\U0001f600")}),
    Trap("1.6", "AuthorizeRequest", "20 surrogate pairs are 20", {"/idTag": _text(20, "\\ud83d\\ude00")}),
    Trap("1.6", "AuthorizeRequest", "a combining mark counts", {"/idTag": _text(10, "e\u0301") }),
    Trap("1.6", "AuthorizeRequest", "21 wide characters", {"/idTag": _text(21, "\U0001f600")}, (("/idTag", "maxLength"),)),
    Trap("1.6", "AuthorizeRequest", "21 escapes", {"/idTag": _text(21, "\\n")}, (("/idTag", "maxLength"),)),
    Trap("1.6", "StopTransactionRequest", "reason is optional and may be absent", {}),
    Trap("1.6", "StopTransactionRequest", "values that are no identifiers", {"/transactionData/0/sampledValue": '[{"value":"1","phase":"L1-N","unit":"kWh","measurand":"Energy.Active.Import.Register","context":"Transaction.Begin"}]'}),
    Trap(
        "1.6", "StopTransactionRequest", "the case of a value counts", {"/transactionData/0/sampledValue": '[{"value":"1","unit":"kWH"}]'},
        (("/transactionData/0/sampledValue/0/unit", "enum"),),
    ),
    Trap(
        "1.6", "MeterValuesRequest", "a meter value is text, not a number", {"/meterValue/0/sampledValue": '[{"value":1.5}]'},
        (("/meterValue/0/sampledValue/0/value", "type"),),
    ),
    _date("2026-01-02T03:04:05", "no zone", False, "1.6"),
    _date("2026-01-02T03:04:05.123+02:00", "a fraction and an offset", True, "1.6"),
)  # fmt: skip

TRAPS_2_0: Final = (
    Trap("2.0", "BootNotificationRequest", "objects are open", {"/unknown": "1", "/chargingStation/another": "[null]"}),
    Trap("2.0", "BootNotificationRequest", "an open object's other members are not checked", {"/customData": "17", "/statusInfo": "{}"}),
    Trap("2.0", "BootNotificationRequest", "an open object wants its own members", {"/reason": GONE, "/Reason": '"PowerUp"'}, (("/reason", "required"),)),
    Trap("2.0", "BootNotificationRequest", "20 characters of serial number", {"/chargingStation/serialNumber": _text(20)}),
    Trap(
        "2.0", "BootNotificationRequest", "not 25, as in 2.0.1", {"/chargingStation/serialNumber": _text(21)},
        (("/chargingStation/serialNumber", "maxLength"),),
    ),
    Trap("2.0", "BootNotificationResponse", "our own rule: interval is not negative", {"/interval": "-1"}, (("/interval", "minimum"),)),
    Trap("2.0", "BootNotificationResponse", "an interval of 0: the station chooses", {"/interval": "0"}),
    Trap("2.0", "BootNotificationResponse", "interval is required", {"/interval": GONE}, (("/interval", "required"),)),
    Trap("2.0", "BootNotificationResponse", "300.0 is an integer by draft 6", {"/interval": "300.0"}),
    Trap("2.0", "GetBaseReportRequest", "our own rule: requestId is not negative", {"/requestId": "-1"}, (("/requestId", "minimum"),)),
    Trap("2.0", "GetReportRequest", "which holds for this message alone", {"/requestId": "-1"}),
    Trap("2.0", "GetReportRequest", "requestId is optional here", {}),
    Trap("2.0", "GetBaseReportResponse", "NotSupported is a status", {"/status": '"NotSupported"'}),
    Trap("2.0", "GetBaseReportResponse", "EmptyResultSet comes with 2.0.1", {"/status": '"EmptyResultSet"'}, (("/status", "enum"),)),
    Trap("2.0", "InstallCertificateRequest", "the misspelt value is the valid one", {"/certificateType": '"V2GRootCertficate"'}),
    Trap("2.0", "InstallCertificateRequest", "spelled right it is unknown", {"/certificateType": '"V2GRootCertificate"'}, (("/certificateType", "enum"),)),
    Trap("2.0", "GetInstalledCertificateIdsRequest", "the misspelt value here too", {"/typeOfCertificate": '"V2GRootCertficate"'}),
    Trap("2.0", "AuthorizeRequest", "a name that begins with a digit", {"/15118CertificateHashData": "[]"}, (("/15118CertificateHashData", "minItems"),)),
    Trap("2.0", "AuthorizeRequest", "the name of 2.0.1 is just another member", {"/iso15118CertificateHashData": "[]"}),
    Trap("2.0", "Get15118EVCertificateRequest", "a name that begins with a digit", {"/15118SchemaVersion": _text(51)}, (("/15118SchemaVersion", "maxLength"),)),
    Trap("2.0", "GetCompositeScheduleResponse", "the schedule whose periods are optional", {"/schedule/chargingSchedule": '{"chargingRateUnit":"A"}'}),
    Trap(
        "2.0", "SetChargingProfileRequest", "the schedule whose periods are required, of the same name",
        {"/chargingProfile/chargingSchedule": '{"chargingRateUnit":"A"}'},
        (("/chargingProfile/chargingSchedule/chargingSchedulePeriod", "required"),),
    ),
    Trap("2.0", "PublishFirmwareStatusNotificationRequest", "location as one text", {"/location": '"https://a"'}),
    Trap("2.0", "PublishFirmwareStatusNotificationRequest", "location as an array", {"/location": '["https://a","https://b"]'}),
    Trap("2.0", "PublishFirmwareStatusNotificationRequest", "location as an empty array", {"/location": "[]"}, (("/location", "minItems"),)),
    Trap("2.0", "PublishFirmwareStatusNotificationRequest", "location as a number", {"/location": "1"}, (("/location", "type"),)),
    Trap("2.0", "PublishFirmwareStatusNotificationRequest", "location as a text that is too long", {"/location": _text(513)}, (("/location", "maxLength"),)),
    Trap(
        "2.0", "PublishFirmwareStatusNotificationRequest", "an item of location that is too long, another that is a number",
        {"/location": f"[{_text(513)},1]"}, (("/location/0", "maxLength"), ("/location/1", "type")),
    ),
    Trap("2.0", "NotifyReportRequest", "tbc is required, whatever its default", {"/tbc": GONE}, (("/tbc", "required"),)),
    Trap("2.0", "NotifyReportRequest", "tbc is a boolean, whatever its default", {"/tbc": '"false"'}, (("/tbc", "type"),)),
    Trap("2.0", "SecurityEventNotificationRequest", "the events are a closed list", {"/type": '"Unheard"'}, (("/type", "enum"),)),
    Trap("2.0", "SignCertificateRequest", "800 characters of csr", {"/csr": _text(800)}),
    Trap("2.0", "SignCertificateRequest", "not 5500, as in 2.0.1", {"/csr": _text(801)}, (("/csr", "maxLength"),)),
    Trap("2.0", "DataTransferRequest", "data is anything, null among it", {"/data": "null"}),
    Trap("2.0", "DataTransferRequest", "data is anything, an object among it", {"/data": '{"a":[1,{"b":null}]}'}),
    Trap("2.0", "HeartbeatRequest", "a message without members is open too", {"/a": "1"}),
    Trap("2.0", "NotifyChargingLimitRequest", "limit has no step on 2.x", {"/chargingSchedule": '[{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":4.11}]}]'}),
)  # fmt: skip

TRAPS_2_0_1: Final = (
    Trap("2.0.1", "Get15118EVCertificateResponse", "5600 characters of exiResponse", {"/exiResponse": _text(5600)}),
    Trap("2.0.1", "Get15118EVCertificateResponse", "not 7500, as some have it", {"/exiResponse": _text(5601)}, (("/exiResponse", "maxLength"),)),
    Trap("2.0.1", "GetBaseReportResponse", "EmptyResultSet is a status", {"/status": '"EmptyResultSet"'}),
    Trap("2.0.1", "GetBaseReportRequest", "no minimum by the schema", {"/requestId": "-1"}),
    Trap("2.0.1", "BootNotificationResponse", "no minimum by the schema", {"/interval": "-1"}),
    Trap("2.0.1", "BootNotificationRequest", "25 characters of serial number", {"/chargingStation/serialNumber": _text(25)}),
    Trap("2.0.1", "BootNotificationRequest", "26 of them", {"/chargingStation/serialNumber": _text(26)}, (("/chargingStation/serialNumber", "maxLength"),)),
    Trap("2.0.1", "BootNotificationRequest", "customData is open", {"/customData": '{"vendorId":"v","a":null,"b":{"c":[1e2,-0]},"":0}'}),
    Trap("2.0.1", "BootNotificationRequest", "in every object", {"/chargingStation/customData": '{"x":1,"vendorId":"v"}'}),
    Trap("2.0.1", "BootNotificationRequest", "customData wants its vendorId", {"/customData": '{"a":1}'}, (("/customData/vendorId", "required"),)),
    Trap("2.0.1", "BootNotificationRequest", "in every object", {"/chargingStation/customData": "{}"}, (("/chargingStation/customData/vendorId", "required"),)),
    Trap("2.0.1", "BootNotificationRequest", "255 characters of vendorId", {"/customData": '{"vendorId":' + _text(255) + "}"}),
    Trap("2.0.1", "BootNotificationRequest", "256 of them", {"/customData": '{"vendorId":' + _text(256) + "}"}, (("/customData/vendorId", "maxLength"),)),
    Trap("2.0.1", "BootNotificationRequest", "members of customData are not looked into", {"/customData": '{"vendorId":"v","customData":{},"a":1,"a":2}'}),
    Trap("2.0.1", "BootNotificationRequest", "all other objects are closed", {"/chargingStation/x": "1"}, (("/chargingStation/x", "additionalProperties"),)),
    Trap("2.0.1", "HeartbeatRequest", "even those without members", {"/x": "1"}, (("/x", "additionalProperties"),)),
    Trap("2.0.1", "HeartbeatRequest", "a pointer escapes what it must", {"/a~1b~0c": "1"}, (("/a~1b~0c", "additionalProperties"),)),
    Trap("2.0.1", "HeartbeatRequest", "an empty name is a name", {"/": "1"}, (("/", "additionalProperties"),)),
    Trap("2.0.1", "PublishFirmwareStatusNotificationRequest", "location is an array now", {"/location": '["a"]'}),
    Trap("2.0.1", "PublishFirmwareStatusNotificationRequest", "and nothing else", {"/location": '"a"'}, (("/location", "type"),)),
    Trap("2.0.1", "AuthorizeRequest", "the name of 2.0 is unknown", {"/15118CertificateHashData": "[]"}, (("/15118CertificateHashData", "additionalProperties"),)),
    Trap("2.0.1", "SetNetworkProfileRequest", "2.0.1 counts as OCPP20", {"/connectionData/ocppVersion": '"OCPP20"'}),
    Trap("2.0.1", "SetNetworkProfileRequest", "there is no OCPP201", {"/connectionData/ocppVersion": '"OCPP201"'}, (("/connectionData/ocppVersion", "enum"),)),
    Trap("2.0.1", "NotifyEVChargingNeedsRequest", "0 to 100 percent", {"/chargingNeeds/dcChargingParameters": '{"evMaxCurrent":1,"evMaxVoltage":1,"stateOfCharge":100,"bulkSoC":0}'}),
    Trap(
        "2.0.1", "NotifyEVChargingNeedsRequest", "no more and no less",
        {"/chargingNeeds/dcChargingParameters": '{"evMaxCurrent":1,"evMaxVoltage":1,"stateOfCharge":101,"bulkSoC":-1}'},
        (("/chargingNeeds/dcChargingParameters/stateOfCharge", "maximum"), ("/chargingNeeds/dcChargingParameters/bulkSoC", "minimum")),
    ),
    Trap("2.0.1", "ReportChargingProfilesRequest", "limit has no step on 2.x", {"/chargingProfile/0/chargingSchedule/0/chargingSchedulePeriod/0/limit": "4.11"}),
    Trap("2.0.1", "GetVariablesRequest", "an empty array is not absent", {"/getVariableData": "[]"}, (("/getVariableData", "minItems"),)),
    Trap("2.0.1", "GetReportRequest", "not where the field is optional either", {"/componentVariable": "[]"}, (("/componentVariable", "minItems"),)),
    Trap("2.0.1", "GetReportRequest", "four criteria", {"/componentCriteria": '["Active","Available","Enabled","Problem"]'}),
    Trap("2.0.1", "GetReportRequest", "the same one twice is fine, five are not", {"/componentCriteria": '["Active","Active","Active","Active","Active"]'}, (("/componentCriteria", "maxItems"),)),
    Trap("2.0.1", "GetReportRequest", "null is not absent", {"/componentCriteria": "null", "/customData": "null"}, (("/componentCriteria", "type"), ("/customData", "type"))),
    Trap("2.0.1", "ResetRequest", "300.0 is an integer", {"/evseId": "300.0"}),
    Trap("2.0.1", "ResetRequest", "3e2 is one", {"/evseId": "3e2"}),
    Trap("2.0.1", "ResetRequest", "0.3e1 is one", {"/evseId": "0.3e1"}),
    Trap("2.0.1", "ResetRequest", "3.5 is none", {"/evseId": "3.5"}, (("/evseId", "type"),)),
    Trap("2.0.1", "ResetRequest", "true is none", {"/evseId": "true"}, (("/evseId", "type"),)),
    Trap("2.0.1", "ResetRequest", "text is none", {"/evseId": '"3"'}, (("/evseId", "type"),)),
    Trap("2.0.1", "ResetRequest", "far beyond 64 bits", {"/evseId": "1e400"}, (("/evseId", "maximum"),)),
    Trap("2.0.1", "ResetRequest", "far below zero", {"/evseId": "-1e400"}, (("/evseId", "minimum"),)),
    Trap("2.0.1", "ResetRequest", "next to zero is no integer", {"/evseId": "1e-400"}, (("/evseId", "type"),)),
    Trap("2.0.1", "CostUpdatedRequest", "a number may be an integer", {"/totalCost": "1"}),
    Trap("2.0.1", "CostUpdatedRequest", "a number beyond a double", {"/totalCost": "1e309"}, (("/totalCost", "maximum"),)),
    Trap("2.0.1", "CostUpdatedRequest", "a number below a double", {"/totalCost": "-1e309"}, (("/totalCost", "minimum"),)),
    Trap("2.0.1", "CostUpdatedRequest", "the largest double", {"/totalCost": "1.7976931348623157e308"}),
    Trap("2.0.1", "ResetRequest", "the case of a value counts", {"/type": '"immediate"'}, (("/type", "enum"),)),
    Trap("2.0.1", "ResetRequest", "a value spelled with escapes is the value", {"/type": '"\\u0049mmediate"'}),
    Trap("2.0.1", "ResetRequest", "a value and a NUL is another", {"/type": '"Immediate\\u0000"'}, (("/type", "enum"),)),
    Trap("2.0.1", "ReserveNowRequest", "values in lower case first", {"/connectorType": '"cCCS1"', "/idToken/type": '"eMAID"'}),
    Trap("2.0.1", "ReserveNowRequest", "in lower case only", {"/connectorType": '"CCCS1"', "/idToken/type": '"iso14443"'}, (("/connectorType", "enum"), ("/idToken/type", "enum"))),
    Trap("2.0.1", "SetVariablesRequest", "an empty value is a value", {"/setVariableData/0/attributeValue": '""'}),
    Trap("2.0.1", "DataTransferRequest", "data is anything", {"/data": '[null,{"a":1,"a":2},1e400,"\\u0000"]'}),
    Trap("2.0.1", "DataTransferRequest", "17 digits of exponent", {"/data": "[1e99999999999999999,-0E-00000000000000001]"}),
    Trap("2.0.1", "DataTransferRequest", "an integer of 5000 digits", {"/data": "9" * 5000}),
    Trap("2.0.1", "TransactionEventRequest", "a member in another case is unknown", {"/seqNo": GONE, "/seqno": "1"}, (("/seqno", "additionalProperties"), ("/seqNo", "required"))),
    Trap("2.0.1", "NotifyMonitoringReportRequest", "eventNotificationType comes with 2.1", {"/monitor/0/variableMonitoring/0/eventNotificationType": '"HardWiredNotification"'}, (("/monitor/0/variableMonitoring/0/eventNotificationType", "additionalProperties"),)),
    _date("2026-01-02T03:04:05Z", "UTC", True),
    _date("2026-01-02t03:04:05z", "small letters", True),
    _date("2026-01-02T03:04:05.123456789Z", "nine fraction digits", True),
    _date("2026-01-02T03:04:05+14:00", "an offset", True),
    _date("2026-01-02T03:04:05-00:00", "an unknown offset", True),
    _date("2016-12-31T23:59:60Z", "a leap second", True),
    _date("2017-01-01T01:59:60+02:00", "a leap second elsewhere", True),
    _date("2016-12-31T23:58:60Z", "a second 60 where none can be", False),
    _date("2024-02-29T00:00:00Z", "a leap day", True),
    _date("2026-02-29T00:00:00Z", "no leap day", False),
    _date("1900-02-29T00:00:00Z", "no leap day in 1900", False),
    _date("2026-01-02 03:04:05Z", "a blank for the T", False),
    _date("2026-01-02T03:04:05", "no zone", False),
    _date("2026-01-02T03:04:05+0200", "an offset without a colon", False),
    _date("2026-01-02T03:04:05,5Z", "a comma in the fraction", False),
    _date("2026-01-02T24:00:00Z", "hour 24", False),
    _date("2026-01-02", "a date", False),
    _date("", "nothing", False),
    _date("0001-01-01T00:00:00+00:01", "a time before year 1 in UTC", False),
    _date("9999-12-31T23:59:59-00:01", "a time after year 9999 in UTC", False),
)  # fmt: skip

TRAPS_2_1: Final = (
    Trap("2.1", "RequestStartTransactionRequest", "an EVSE from 1 on", {"/evseId": "1"}),
    Trap("2.1", "RequestStartTransactionRequest", "not 0", {"/evseId": "0"}, (("/evseId", "minimum"),)),
    Trap("2.1", "ResetRequest", "an EVSE from 0 on", {"/evseId": "0"}),
    Trap("2.1", "ResetRequest", "not below", {"/evseId": "-1"}, (("/evseId", "minimum"),)),
    Trap("2.1", "ResetRequest", "a fraction below is of the wrong type, and that is all", {"/evseId": "-0.5"}, (("/evseId", "type"),)),
    Trap("2.1", "GetBaseReportRequest", "requestId has no minimum here", {"/requestId": "-1"}),
    Trap("2.1", "CustomerInformationRequest", "but has one here", {"/requestId": "-1"}, (("/requestId", "minimum"),)),
    Trap("2.1", "BootNotificationResponse", "interval has none", {"/interval": "-1"}),
    Trap("2.1", "SetChargingProfileRequest", "phaseToUse from 0 on, by the schema", {SCHEDULE_2_1: '{"startPeriod":0,"phaseToUse":0,"numberPhases":3}'}),
    Trap(
        "2.1", "SetChargingProfileRequest", "up to 3", {SCHEDULE_2_1: '{"startPeriod":0,"phaseToUse":4,"numberPhases":-1}'},
        ((SCHEDULE_2_1 + "/phaseToUse", "maximum"), (SCHEDULE_2_1 + "/numberPhases", "minimum")),
    ),
    Trap("2.1", "SetChargingProfileRequest", "discharging is not positive", {SCHEDULE_2_1: '{"startPeriod":0,"dischargeLimit":0,"dischargeLimit_L2":-1.5}'}),
    Trap(
        "2.1", "SetChargingProfileRequest", "not even a little", {SCHEDULE_2_1: '{"startPeriod":0,"dischargeLimit":0.001,"dischargeLimit_L3":1e-9}'},
        ((SCHEDULE_2_1 + "/dischargeLimit", "maximum"), (SCHEDULE_2_1 + "/dischargeLimit_L3", "maximum")),
    ),
    Trap("2.1", "SetChargingProfileRequest", "a period without a limit", {SCHEDULE_2_1: '{"startPeriod":0}'}),
    Trap("2.1", "SetChargingProfileRequest", "a name with an underscore", {SCHEDULE_2_1: '{"startPeriod":0,"limit_L2":1,"setpointReactive_L3":-2}'}),
    Trap("2.1", "SetChargingProfileRequest", "and none without it", {SCHEDULE_2_1: '{"startPeriod":0,"limitL2":1}'}, ((SCHEDULE_2_1 + "/limitL2", "additionalProperties"),)),
    Trap("2.1", "AuthorizeRequest", "kinds of tokens are an open list", {"/idToken/type": '"anything"'}),
    Trap("2.1", "AuthorizeRequest", "of at most 20 characters", {"/idToken/type": _text(21)}, (("/idToken/type", "maxLength"),)),
    Trap("2.1", "AuthorizeRequest", "255 characters of token", {"/idToken/idToken": _text(255)}),
    Trap("2.1", "AuthorizeRequest", "256 of them", {"/idToken/idToken": _text(256)}, (("/idToken/idToken", "maxLength"),)),
    Trap("2.1", "BatterySwapRequest", "soC in a battery, a number to 100", {"/batteryData/0/soC": "100.0", "/batteryData/0/soH": "99.5"}),
    Trap("2.1", "BatterySwapRequest", "no more", {"/batteryData/0/soC": "100.1", "/batteryData/0/soH": "-0.1"}, (("/batteryData/0/soC", "maximum"), ("/batteryData/0/soH", "minimum"))),
    Trap("2.1", "BatterySwapRequest", "not soc", {"/batteryData/0/soC": GONE, "/batteryData/0/soc": "1"}, (("/batteryData/0/soc", "additionalProperties"), ("/batteryData/0/soC", "required"))),
    Trap("2.1", "SetChargingProfileRequest", "soc in a limit, an integer to 100", {"/chargingProfile/chargingSchedule/0/limitAtSoC": '{"soc":100,"limit":1}'}),
    Trap(
        "2.1", "SetChargingProfileRequest", "not soC", {"/chargingProfile/chargingSchedule/0/limitAtSoC": '{"soC":100,"limit":1}'},
        (("/chargingProfile/chargingSchedule/0/limitAtSoC/soC", "additionalProperties"), ("/chargingProfile/chargingSchedule/0/limitAtSoC/soc", "required")),
    ),
    Trap("2.1", "NotifySettlementRequest", "statusInfo is text here", {"/statusInfo": '"text"'}),
    Trap("2.1", "NotifySettlementRequest", "and no object", {"/statusInfo": '{"reasonCode":"r"}'}, (("/statusInfo", "type"),)),
    Trap("2.1", "GetPeriodicEventStreamResponse", "no streams: the member is absent", {}),
    Trap("2.1", "GetPeriodicEventStreamResponse", "not an empty array", {"/constantStreamData": "[]"}, (("/constantStreamData", "minItems"),)),
    Trap("2.1", "NotifyMonitoringReportRequest", "eventNotificationType is required now", {"/monitor/0/variableMonitoring/0/eventNotificationType": GONE}, (("/monitor/0/variableMonitoring/0/eventNotificationType", "required"),)),
    Trap("2.1", "SetDefaultTariffRequest", "a time of day is any text by the schema", {"/tariff/energy/prices/0/conditions/startTimeOfDay": _text(100)}),
    Trap("2.1", "SetDERControlRequest", "which sub-object goes with controlType is no matter for the schema", {"/controlType": '"FreqDroop"', "/gradient": '{"priority":0,"gradient":1,"softGradient":1}'}),
    Trap(
        "2.1", "NotifyPeriodicEventStream", "an example of the specification that breaks its schema",
        {"/basetime": GONE, "/data": '[{"t":"2024-08-27T12:30:40Z","v":"27.5"}]'},
        (("/data/0/t", "type"), ("/basetime", "required")),
    ),
    Trap("2.1", "NotifyPeriodicEventStream", "names of one letter", {"/data": '[{"t":0,"v":"1"},{"t":0.5,"v":""}]'}),
    Trap("2.1", "GetDERControlRequest", "a value with an upper-case run", {"/controlType": '"LFMustTrip"'}),
    Trap("2.1", "Get15118EVCertificateResponse", "17000 characters of exiResponse", {"/exiResponse": _text(17000)}),
    Trap("2.1", "Get15118EVCertificateResponse", "17001 of them", {"/exiResponse": _text(17001)}, (("/exiResponse", "maxLength"),)),
    Trap("2.1", "HeartbeatResponse", "a bad result is answered", {"/currentTime": '"now"'}, (("/currentTime", "format"),)),
)  # fmt: skip

TRAPS: Final = (*TRAPS_1_6, *TRAPS_2_0, *TRAPS_2_0_1, *TRAPS_2_1)
