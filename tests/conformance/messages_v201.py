"""Messages of OCPP 2.0.1 for exchanges: steps with the fields that matter to a case."""

from __future__ import annotations

from typing import Any

from conformance.application import NOW
from conformance.play import RESET, Exchange, Step, boot, down, up

LATER = "2026-01-01T12:30:00Z"
TRANSACTION = "c5f2a1d0-0001"
PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"
EVSE = {"id": 1, "connectorId": 1}
URL = "https://files.example/box"
HASH = {
    "hashAlgorithm": "SHA256",
    "issuerNameHash": "a1" * 32,
    "issuerKeyHash": "b2" * 32,
    "serialNumber": "c3",
}

Fields = dict[str, Any]


def having(**fields: Any) -> Fields:
    """Returns the fields that are not None."""
    return {name: value for name, value in fields.items() if value is not None}


def token(name: str = "04AABBCC", kind: str = "ISO14443") -> Fields:
    return {"idToken": name, "type": kind}


TOKEN, OTHER, GROUP, MASTER = (
    token(), token("04DDEEFF"), token("GROUP", "Central"), token("MASTERPASS", "Central"),
)  # fmt: skip


def status(state: str) -> Step:
    return up(
        "StatusNotification", {"timestamp": NOW, "connectorStatus": state, "evseId": 1, "connectorId": 1}
    )


def information(state: str, group: Fields | None = None) -> Fields:
    return {"idTokenInfo": {"status": state} | ({} if group is None else {"groupIdToken": group})}


def authorize(state: str = "Accepted", asked: Fields = TOKEN, group: Fields | None = None) -> Step:
    return up("Authorize", {"idToken": asked}, information(state, group))


def event(kind: str, trigger: str, number: int, answer: Fields | None = None, **fields: Any) -> Step:
    """Returns a TransactionEvent. `state` and `stopped` are fields of its transactionInfo."""
    about = {"transactionId": fields.pop("transaction", TRANSACTION)}
    for name, wire in (("state", "chargingState"), ("stopped", "stoppedReason"), ("start", "remoteStartId")):
        if name in fields:
            about[wire] = fields.pop(name)
    request = {"eventType": kind, "timestamp": NOW, "triggerReason": trigger, "seqNo": number}
    return up("TransactionEvent", request | {"transactionInfo": about} | fields, answer)


def started(trigger: str, answer: Fields | None = None, **fields: Any) -> Step:
    return event("Started", trigger, 0, answer, **({"evse": EVSE} | fields))


def ended(trigger: str, reason: str, number: int = 2, **fields: Any) -> Step:
    return event("Ended", trigger, number, stopped=reason, **fields)


def charging(number: int = 1, state: str = "Charging") -> Step:
    return event("Updated", "ChargingStateChanged", number, state=state)


ACCEPTED = information("Accepted")
SESSION = [
    authorize(), status("Occupied"), started("CablePluggedIn", ACCEPTED, state="EVConnected", idToken=TOKEN),
    charging(),
]  # fmt: skip


def signed(context: str) -> list[Fields]:
    data = {"signedMeterData": "c2ln", "signingMethod": "x", "encodingMethod": "OCMF", "publicKey": "a2V5"}
    return [
        {"timestamp": NOW, "sampledValue": [{"value": 12.5, "context": context, "signedMeterValue": data}]}
    ]


# Provisioning


def accepted(action: str, request: Fields, answer: str = "Accepted") -> Step:
    return down(action, request, {"status": answer})


def variable(component: str, name: str, **fields: Any) -> Fields:
    return {"component": {"name": component}, "variable": {"name": name}} | fields


def get_variables(*results: tuple[Fields, Fields]) -> Step:
    """Returns a GetVariables of (what is asked, what is found) for each variable."""
    return down(
        "GetVariables",
        {"getVariableData": [asked for asked, _ in results]},
        {"getVariableResult": [asked | found for asked, found in results]},
    )


def set_variables(*results: tuple[Fields, str, str]) -> Step:
    """Returns a SetVariables of (variable, value, status) for each variable."""
    return down(
        "SetVariables",
        {"setVariableData": [named | {"attributeValue": value} for named, value, _ in results]},
        {"setVariableResult": [named | {"attributeStatus": state} for named, _, state in results]},
    )


INTERVAL = variable("OCPPCommCtrlr", "HeartbeatInterval")
THRESHOLD = variable("OCPPCommCtrlr", "OfflineThreshold")
PASSWORD = variable("SecurityCtrlr", "BasicAuthPassword")
PRIORITY = variable("OCPPCommCtrlr", "NetworkConfigurationPriority")
FOUND = {"attributeStatus": "Accepted", "attributeValue": "300"}


def report(part: int, last: bool, *found: Fields) -> Step:
    data = [one | {"variableAttribute": [{"value": "300"}]} for one in found]
    return up(
        "NotifyReport",
        {"requestId": 3, "generatedAt": NOW, "seqNo": part, "tbc": not last, "reportData": data},
    )


def base_report(base: str) -> Exchange:
    return [
        accepted("GetBaseReport", {"requestId": 3, "reportBase": base}),
        report(0, False, INTERVAL),
        report(1, False, THRESHOLD),
        report(2, True, PRIORITY),
    ]


def custom_report(*found: Fields, answer: str = "Accepted", **criteria: Any) -> Exchange:
    asked = accepted("GetReport", {"requestId": 3} | criteria, answer)
    return [asked, report(0, True, *found)] if found else [asked]


def reset(kind: str, *between: Step, answer: str = "Accepted", evse: int | None = None) -> Exchange:
    """Returns a Reset. That of an EVSE leaves the station connected."""
    request = {"type": kind} | ({} if evse is None else {"evseId": evse})
    asked: Exchange = [accepted("Reset", request, answer), *between]
    if evse is not None:
        return asked
    return [*asked, RESET, boot("2.0.1", "ScheduledReset" if answer == "Scheduled" else "RemoteReset")]


def network_profile(answer: str, security: int = 2) -> Step:
    connection = {
        "ocppVersion": "OCPP20",
        "ocppTransport": "JSON",
        "ocppCsmsUrl": "wss://csms.example/ocpp",
        "messageTimeout": 30,
        "securityProfile": security,
        "ocppInterface": "Wired0",
    }
    return accepted("SetNetworkProfile", {"configurationSlot": 1, "connectionData": connection}, answer)


def trigger(message: str, answer: str = "Accepted", evse: int | None = None) -> Step:
    request = {"requestedMessage": message} | having(evse=None if evse is None else {"id": evse})
    return accepted("TriggerMessage", request, answer)


def renewal(kind: str, answer: str) -> Exchange:
    names = {
        "ChargingStationCertificate": "SignChargingStationCertificate",
        "V2GCertificate": "SignV2GCertificate",
    }
    request = {"csr": "-----BEGIN CERTIFICATE REQUEST-----", "certificateType": kind}
    return [
        trigger(names[kind]),
        up("SignCertificate", request, {"status": "Accepted"}),
        accepted("CertificateSigned", {"certificateChain": PEM, "certificateType": kind}, answer),
    ]


def security_event(kind: str) -> Step:
    return up("SecurityEventNotification", {"type": kind, "timestamp": NOW})


def transaction_status(ongoing: bool | None, queued: bool) -> Step:
    asked = {} if ongoing is None else {"transactionId": TRANSACTION}
    told = {} if ongoing is None else {"ongoingIndicator": ongoing}
    return down("GetTransactionStatus", asked, told | {"messagesInQueue": queued})


STOP = accepted("RequestStopTransaction", {"transactionId": TRANSACTION})
START = accepted("RequestStartTransaction", {"idToken": TOKEN, "remoteStartId": 9, "evseId": 1})
REMOTE_STARTED = started("RemoteStart", ACCEPTED, idToken=TOKEN, start=9)
VENDOR_DATA = {"vendorId": "com.example", "note": {"shelf": [1, 2.5, None, "x"]}}


def meter(context: str, evse: int = 1) -> Step:
    sample = {"value": 12.5, "context": context, "measurand": "Energy.Active.Import.Register"}
    return up("MeterValues", {"evseId": evse, "meterValue": [{"timestamp": NOW, "sampledValue": [sample]}]})


def log_status(state: str, request: int | None = None) -> Step:
    return up("LogStatusNotification", {"status": state} | having(requestId=request))


def firmware(state: str, request: int | None = 5) -> Step:
    return up("FirmwareStatusNotification", {"status": state} | having(requestId=request))
