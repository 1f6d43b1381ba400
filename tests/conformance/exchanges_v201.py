"""Exchanges of OCPP 2.0.1 about security, provisioning, authorisation, transactions and data transfer (blocks
A, B, C, E, P), each under the ids of its cases: CS for the station, CSMS for the CSMS.
"""

from __future__ import annotations

from typing import Any

from conformance.application import NOW
from conformance.messages_v201 import (
    ACCEPTED,
    FOUND,
    GROUP,
    INTERVAL,
    MASTER,
    OTHER,
    PASSWORD,
    PEM,
    PRIORITY,
    SESSION,
    START,
    STOP,
    THRESHOLD,
    TOKEN,
    VENDOR_DATA,
    accepted,
    authorize,
    base_report,
    charging,
    custom_report,
    ended,
    event,
    get_variables,
    information,
    network_profile,
    renewal,
    reset,
    security_event,
    set_variables,
    signed,
    started,
    status,
    token,
    transaction_status,
    trigger,
    variable,
)
from conformance.play import CUT, Exchange, Step, down, up


def local_list(state: str) -> Step:
    entry = {"idToken": TOKEN} | information(state, GROUP)
    request = {"versionNumber": 2, "updateType": "Full", "localAuthorizationList": [entry]}
    return accepted("SendLocalList", request)


def contract(**answer: Any) -> Step:
    """Returns an Authorize with the contract of a vehicle (ISO 15118)."""
    hashed = {
        "hashAlgorithm": "SHA256",
        "issuerNameHash": "a1" * 32,
        "issuerKeyHash": "b2" * 32,
        "serialNumber": "c3",
        "responderURL": "http://ocsp.example",
    }
    asked = token("NL-ABC-C12345678-1", "eMAID")
    return up("Authorize", {"idToken": asked, "iso15118CertificateHashData": [hashed]}, answer)


EXCHANGES: dict[str, Exchange] = {
    # A: security
    "TC_A_10_CS": [set_variables((PASSWORD, "short", "Rejected"))],
    "TC_A_11_CS TC_A_11_CSMS": [*renewal("ChargingStationCertificate", "Accepted"), CUT, status("Available")],
    "TC_A_12_CS TC_A_12_CSMS": renewal("V2GCertificate", "Accepted"),
    "TC_A_14_CS TC_A_14_CSMS": [
        *renewal("ChargingStationCertificate", "Rejected"),
        security_event("InvalidChargingStationCertificate"),
    ],
    "TC_A_15_CS": [
        trigger("SignChargingStationCertificate"),
        up("SignCertificate", {"csr": "-----BEGIN CERTIFICATE REQUEST-----"}, {"status": "Rejected"}),
    ],
    "TC_A_20_CS TC_A_21_CS": [network_profile("Accepted", 3), set_variables((PRIORITY, "1,0", "Rejected"))],
    "TC_A_22_CS": [network_profile("Rejected", 1)],
    # B: provisioning
    "TC_B_06_CS TC_B_06_CSMS": [get_variables((INTERVAL, FOUND))],
    "TC_B_07_CS TC_B_07_CSMS": [get_variables((INTERVAL, FOUND), (THRESHOLD, FOUND))],
    "TC_B_09_CS TC_B_09_CSMS": [set_variables((INTERVAL, "60", "Accepted"))],
    "TC_B_10_CS TC_B_10_CSMS": [set_variables((INTERVAL, "60", "Accepted"), (THRESHOLD, "1", "Accepted"))],
    "TC_B_11_CS": [set_variables((INTERVAL, "soon", "Rejected"))],
    "TC_B_12_CS TC_B_12_CSMS": base_report("ConfigurationInventory"),
    "TC_B_13_CS TC_B_13_CSMS": base_report("FullInventory"),
    "TC_B_14_CS TC_B_14_CSMS": base_report("SummaryInventory"),
    "TC_B_15_CS": [
        accepted("GetBaseReport", {"requestId": 3, "reportBase": "SummaryInventory"}, "NotSupported"),
    ],
    "TC_B_16_CS": custom_report(INTERVAL, componentCriteria=["Active"]),
    "TC_B_17_CS": custom_report(INTERVAL, componentVariable=[INTERVAL]),
    "TC_B_18_CS TC_B_18_CSMS": custom_report(
        INTERVAL, componentCriteria=["Active", "Available"], componentVariable=[INTERVAL]
    ),
    "TC_B_19_CS": custom_report(answer="EmptyResultSet", componentCriteria=["Problem"]),
    "TC_B_20_CS TC_B_20_CSMS": [*reset("OnIdle"), status("Available")],
    "TC_B_21_CS TC_B_21_CSMS": [
        *SESSION, *reset("OnIdle", ended("StopAuthorized", "Local"), answer="Scheduled"), status("Available"),
    ],
    "TC_B_22_CS TC_B_22_CSMS": [
        *SESSION, *reset("Immediate", ended("ResetCommand", "ImmediateReset")), status("Available"),
    ],
    "TC_B_25_CS TC_B_25_CSMS": [
        *reset("OnIdle", evse=1), status("Unavailable"), status("Available"),
    ],
    "TC_B_26_CS TC_B_26_CSMS": [
        *SESSION,
        *reset("OnIdle", ended("StopAuthorized", "Local"), status("Available"), answer="Scheduled", evse=1),
    ],
    "TC_B_27_CS TC_B_27_CSMS": [
        *SESSION, *reset("Immediate", ended("ResetCommand", "ImmediateReset"), status("Available"), evse=1),
    ],
    "TC_B_28_CS": reset("OnIdle", answer="Rejected", evse=1),
    "TC_B_29_CS": [*SESSION, *reset("OnIdle", answer="Rejected", evse=1), charging(2, "SuspendedEV")],
    "TC_B_32_CS": [get_variables((variable("Unheard", "x"), {"attributeStatus": "UnknownComponent"}))],
    "TC_B_33_CS": [get_variables((variable("SecurityCtrlr", "x"), {"attributeStatus": "UnknownVariable"}))],
    "TC_B_34_CS": [
        get_variables((INTERVAL | {"attributeType": "Target"},
        {"attributeStatus": "NotSupportedAttributeType"}))
    ],
    "TC_B_35_CS": [set_variables((variable("Unheard", "x"), "1", "UnknownComponent"))],
    "TC_B_36_CS": [set_variables((variable("SecurityCtrlr", "x"), "1", "UnknownVariable"))],
    "TC_B_37_CS": [
        set_variables((INTERVAL | {"attributeType": "Target"}, "1", "NotSupportedAttributeType"))
    ],
    "TC_B_39_CS": [set_variables((variable("SecurityCtrlr", "SecurityProfile"), "2", "Rejected"))],
    "TC_B_41_CS": [
        *SESSION, started("CablePluggedIn", transaction="second", evse={"id": 2}),
        *reset(
            "OnIdle", ended("StopAuthorized", "Local"),
            ended("StopAuthorized", "Local", 1, transaction="second"),
            answer="Scheduled",
        ),
        status("Available"),
    ],
    "TC_B_42_CSMS": [network_profile("Accepted")],
    "TC_B_43_CS": [network_profile("Rejected")],
    "TC_B_44_CSMS": [network_profile("Failed")],
    "TC_B_54_CS": custom_report(INTERVAL, componentVariable=[INTERVAL]),
    "TC_B_55_CS": custom_report(
        {"component": {"name": "OCPPCommCtrlr"},
        "variable": {"name": "MessageTimeout", "instance": "Default"}},
        componentVariable=[
            {"component": {"name": "OCPPCommCtrlr"},
            "variable": {"name": "MessageTimeout", "instance": "Default"}}
        ],
    ),
    "TC_B_56_CS": custom_report(
        {"component": {"name": "EVSE", "evse": {"id": 1}}, "variable": {"name": "Available"}},
        {"component": {"name": "EVSE", "evse": {"id": 2}}, "variable": {"name": "Available"}},
        componentVariable=[variable("EVSE", "Available")],
    ),
    # C: authorisation
    "TC_C_02_CS TC_C_02_CSMS": [status("Occupied"), authorize("Invalid")],
    "TC_C_05_CS": [status("Occupied"), authorize("Invalid"), status("Available")],
    "TC_C_06_CS TC_C_06_CSMS": [status("Occupied"), authorize("Blocked")],
    "TC_C_07_CS TC_C_07_CSMS": [status("Occupied"), authorize("Expired")],
    "TC_C_08_CSMS": [status("Occupied"), started("Authorized", ACCEPTED, idToken=TOKEN), charging()],
    "TC_C_20_CSMS": [
        status("Occupied"), started("Authorized", information("Invalid"), idToken=TOKEN),
        ended("Deauthorized", "DeAuthorized", 1),
    ],
    "TC_C_37_CS TC_C_37_CSMS": [accepted("ClearCache", {})],
    "TC_C_38_CS TC_C_38_CSMS": [accepted("ClearCache", {}, "Rejected")],
    "TC_C_39_CS TC_C_39_CSMS": [
        authorize(group=GROUP), status("Occupied"),
        started("CablePluggedIn", information("Accepted", GROUP), idToken=TOKEN), charging(),
        authorize(asked=OTHER, group=GROUP), ended("StopAuthorized", "Local", idToken=OTHER),
    ],
    "TC_C_40_CSMS": [
        local_list("Accepted"), authorize(group=GROUP), started("Authorized", information("Accepted", GROUP)),
        ended("StopAuthorized", "Local", 1, idToken=OTHER),
    ],
    "TC_C_43_CSMS": [local_list("Blocked"), authorize("Blocked", group=GROUP)],
    "TC_C_47_CS TC_C_47_CSMS": [
        *SESSION, started("CablePluggedIn", transaction="second", evse={"id": 2}),
        authorize(asked=MASTER, group=MASTER), ended("StopAuthorized", "MasterPass", idToken=MASTER),
        ended("StopAuthorized", "MasterPass", 1, transaction="second", idToken=MASTER),
    ],
    "TC_C_48_CS TC_C_48_CSMS": [
        *SESSION, started("CablePluggedIn", transaction="second", evse={"id": 2}),
        authorize(asked=MASTER, group=MASTER), ended("StopAuthorized", "MasterPass", idToken=MASTER),
        event("Updated", "ChargingStateChanged", 1, transaction="second", state="Charging"),
    ],
    "TC_C_49_CS TC_C_49_CSMS": [
        *SESSION, authorize(asked=MASTER, group=MASTER),
        ended("StopAuthorized", "MasterPass", idToken=MASTER),
    ],
    "TC_C_50_CSMS": [contract(**ACCEPTED, certificateStatus="Accepted")],
    "TC_C_51_CSMS": [contract(**information("Invalid"), certificateStatus="CertificateRevoked")],
    "TC_C_52_CSMS": [
        up(
            "Authorize",
            {"idToken": token("NL-ABC-C12345678-1", "eMAID"), "certificate": PEM},
            ACCEPTED | {"certificateStatus": "Accepted"},
        )
    ],
    "TC_C_56_CS": [status("Occupied"), authorize("Unknown")],
    # E: transactions
    "TC_E_01_CS TC_E_01_CSMS": [
        status("Occupied"), authorize(), started("Authorized", ACCEPTED, state="EVConnected", idToken=TOKEN),
        charging(),
    ],
    "TC_E_02_CS TC_E_02_CSMS": [
        status("Occupied"), authorize(),
        started("ChargingStateChanged", ACCEPTED, state="Charging", idToken=TOKEN),
    ],
    "TC_E_03_CS TC_E_03_CSMS": [
        status("Occupied"), started("CablePluggedIn", state="EVConnected"), authorize(),
        event("Updated", "Authorized", 1, ACCEPTED, idToken=TOKEN), charging(2),
    ],
    "TC_E_04_CS TC_E_04_CSMS": [
        authorize(), started("Authorized", ACCEPTED, idToken=TOKEN), status("Occupied"),
        event("Updated", "CablePluggedIn", 1, state="EVConnected"), charging(2),
    ],
    "TC_E_05_CS": [
        authorize(), started("Authorized", ACCEPTED, idToken=TOKEN), ended("EVConnectTimeout", "Timeout", 1),
    ],
    "TC_E_06_CS": [*SESSION, ended("StopAuthorized", "Local", idToken=TOKEN), status("Available")],
    "TC_E_07_CS TC_E_07_CSMS": [
        *SESSION, event("Updated", "StopAuthorized", 2, ACCEPTED, state="EVConnected", idToken=TOKEN),
        ended("ChargingStateChanged", "Local", 3),
    ],
    "TC_E_08_CS TC_E_08_CSMS": [
        *SESSION, ended("ChargingStateChanged", "Local", state="EVConnected", idToken=TOKEN),
    ],
    "TC_E_09_CS TC_E_09_CSMS": [status("Occupied"), started("CablePluggedIn", state="EVConnected")],
    "TC_E_10_CS TC_E_10_CSMS": [authorize(), started("Authorized", ACCEPTED, idToken=TOKEN)],
    "TC_E_11_CS TC_E_11_CSMS": [
        *SESSION[:2],
        started("SignedDataReceived", ACCEPTED, idToken=TOKEN, meterValue=signed("Transaction.Begin")),
    ],
    "TC_E_12_CS TC_E_12_CSMS": [started("EVDetected"), status("Occupied")],
    "TC_E_13_CS": [START, started("RemoteStart", ACCEPTED, idToken=TOKEN, start=9)],
    "TC_E_14_CS TC_E_14_CSMS": [
        *SESSION, event("Updated", "StopAuthorized", 2, state="EVConnected", idToken=TOKEN),
        ended("EVCommunicationLost", "EVDisconnected", 3, state="Idle"), status("Available"),
    ],
    "TC_E_15_CS TC_E_15_CSMS": [*SESSION, ended("StopAuthorized", "Local", idToken=TOKEN)],
    "TC_E_16_CS TC_E_16_CSMS": [
        status("Occupied"), started("Authorized", information("Invalid"), state="EVConnected", idToken=TOKEN),
        ended("Deauthorized", "DeAuthorized", 1),
    ],
    "TC_E_17_CS TC_E_17_CSMS": [
        *SESSION, ended("EVCommunicationLost", "EVDisconnected"), status("Available"),
    ],
    "TC_E_19_CS TC_E_19_CSMS": [
        *SESSION, event("Updated", "StopAuthorized", 2, state="EVConnected"),
        event("Updated", "EVCommunicationLost", 3, state="Idle"), status("Available"),
        ended("EVDeparted", "Local", 4),
    ],
    "TC_E_20_CS TC_E_20_CSMS": [
        *SESSION, ended("EVCommunicationLost", "EVDisconnected", state="Idle"), status("Available"),
    ],
    "TC_E_21_CS TC_E_21_CSMS": [*SESSION, STOP, ended("RemoteStop", "Remote")],
    "TC_E_22_CS TC_E_22_CSMS": [*SESSION, ended("ChargingStateChanged", "StoppedByEV", state="SuspendedEV")],
    "TC_E_24_CS": [
        *SESSION, ended("EVCommunicationLost", "EVDisconnected", state="Idle"), status("Available"),
    ],
    "TC_E_25_CS": [
        *SESSION, ended("EVCommunicationLost", "EVDisconnected", state="Idle"), authorize(),
        status("Available"),
    ],
    "TC_E_26_CS TC_E_26_CSMS": [
        *SESSION, event("Updated", "EVCommunicationLost", 2, state="Idle"),
        event("Updated", "CablePluggedIn", 3, state="EVConnected"), charging(4),
    ],
    "TC_E_27_CS": [
        *SESSION, event("Updated", "EVCommunicationLost", 2, state="Idle"),
        ended("EVConnectTimeout", "Timeout", 3),
    ],
    "TC_E_28_CS": [transaction_status(False, False)],
    "TC_E_29_CSMS": [*SESSION, CUT, transaction_status(True, True), charging(2)],
    "TC_E_30_CS TC_E_30_CSMS": [*SESSION, transaction_status(True, False)],
    "TC_E_31_CSMS": [
        *SESSION, CUT, transaction_status(False, True), ended("StopAuthorized", "Local", offline=True),
    ],
    "TC_E_32_CS": [*SESSION, ended("StopAuthorized", "Local"), transaction_status(False, False)],
    "TC_E_33_CSMS": [*SESSION, CUT, transaction_status(None, True), charging(2)],
    "TC_E_34_CS TC_E_34_CSMS": [transaction_status(None, False)],
    "TC_E_35_CS": [
        *SESSION, STOP, event("Updated", "RemoteStop", 2, state="EVConnected"),
        ended("ChargingStateChanged", "Remote", 3),
    ],
    "TC_E_37_CS": [
        *SESSION, ended("EVCommunicationLost", "EVDisconnected", state="Idle"), status("Available"),
    ],
    "TC_E_38_CS TC_E_38_CSMS": [
        *SESSION[:3], charging(state="SuspendedEV"), charging(2),
    ],
    "TC_E_39_CS TC_E_39_CSMS": [
        authorize(), started("Authorized", ACCEPTED, idToken=TOKEN), ended("EVConnectTimeout", "Timeout", 1),
    ],
    "TC_E_53_CSMS": [
        *SESSION, ended("StopAuthorized", "Local"),
        started("CablePluggedIn", transaction="second"),
        ended("StopAuthorized", "Local", 1, transaction="second"),
    ],
    "TC_E_54_CS": [
        *SESSION, ended("EVCommunicationLost", "EVDisconnected", state="Idle"), status("Available"),
    ],
    # P: data transfer
    "TC_P_01_CS": [
        down("DataTransfer", {"vendorId": "com.example", "data": {"a": [1]}}, {"status": "UnknownVendorId"}),
        down("DataTransfer", {"vendorId": "com.known", "messageId": "x"}, {"status": "UnknownMessageId"}),
        down("DataTransfer", {"vendorId": "com.known", "messageId": "y"}, {"status": "Rejected"}),
    ],
    "TC_P_02_CSMS": [
        up("DataTransfer", {"vendorId": "com.example", "data": {"a": [1]}}, {"status": "UnknownVendorId"}),
        up("DataTransfer", {"vendorId": "com.known", "messageId": "x"}, {"status": "UnknownMessageId"}),
        up("DataTransfer", {"vendorId": "com.known", "messageId": "y"}, {"status": "Rejected"}),
    ],
    "TC_P_03_CS": [
        down(
            "GetVariables",
            {"getVariableData": [INTERVAL | {"customData": VENDOR_DATA}], "customData": VENDOR_DATA},
            {"getVariableResult": [INTERVAL | FOUND]},
        ),
    ],
    "TC_P_03_CSMS": [
        up("Heartbeat", {"customData": VENDOR_DATA}, {"currentTime": NOW}),
        started("CablePluggedIn", customData=VENDOR_DATA),
    ],
    "TC_P_04_CS": [
        accepted(
            "SetChargingProfile",
            {
                "evseId": 1,
                "chargingProfile": {
                    "id": 1,
                    "stackLevel": 0,
                    "chargingProfilePurpose": "TxDefaultProfile",
                    "chargingProfileKind": "Relative",
                    "customData": VENDOR_DATA,
                    "chargingSchedule": [
                        {
                            "id": 1,
                            "chargingRateUnit": "A",
                            "customData": VENDOR_DATA,
                            "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 6,
                            "customData": VENDOR_DATA}],
                        }
                    ],
                },
            },
        )
    ],
}  # fmt: skip
