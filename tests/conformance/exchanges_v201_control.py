"""Exchanges of OCPP 2.0.1 about local lists, remote control, availability and reservations (blocks D, F, G,
H).
"""

from __future__ import annotations

from typing import Any

from conformance.application import NOW
from conformance.messages_v201 import (
    ACCEPTED,
    EVSE,
    GROUP,
    LATER,
    OTHER,
    REMOTE_STARTED,
    SESSION,
    START,
    STOP,
    TOKEN,
    Fields,
    accepted,
    authorize,
    charging,
    ended,
    event,
    firmware,
    having,
    information,
    log_status,
    meter,
    started,
    status,
    trigger,
)
from conformance.play import Exchange, Step, down, up

# D: local lists


def local_list(kind: str, *entries: Fields, answer: str = "Accepted", version: int = 2) -> Step:
    request = {"versionNumber": version, "updateType": kind} | having(
        localAuthorizationList=list(entries) or None
    )
    return accepted("SendLocalList", request, answer)


def list_version(number: int) -> Step:
    return down("GetLocalListVersion", {}, {"versionNumber": number})


ENTRY = {"idToken": TOKEN} | ACCEPTED

LISTS: dict[str, Exchange] = {
    "TC_D_01_CS TC_D_01_CSMS": [local_list("Full", ENTRY), list_version(2)],
    "TC_D_02_CS TC_D_02_CSMS": [
        local_list("Full", ENTRY), local_list("Differential", {"idToken": OTHER} | ACCEPTED, version=3),
        list_version(3),
    ],
    "TC_D_03_CS TC_D_03_CSMS": [
        local_list("Full", ENTRY), local_list("Differential", {"idToken": TOKEN}, version=3), list_version(3),
    ],
    "TC_D_04_CS TC_D_04_CSMS": [local_list("Full", ENTRY), local_list("Full", version=3), list_version(3)],
    "TC_D_05_CS": [local_list("Full", ENTRY), local_list("Differential", version=3), list_version(3)],
    "TC_D_06_CS": [
        local_list("Full", ENTRY), local_list("Differential", ENTRY, answer="VersionMismatch", version=1),
    ],
    "TC_D_08_CS TC_D_08_CSMS": [local_list("Full", ENTRY, version=7), list_version(7)],
    "TC_D_09_CSMS TC_D_10_CS": [list_version(0)],
}  # fmt: skip

# F: remote control


def unlock(answer: str, connector: int = 1) -> Step:
    return accepted("UnlockConnector", {"evseId": 1, "connectorId": connector}, answer)


REMOTE: dict[str, Exchange] = {
    "TC_F_01_CS TC_F_01_CSMS": [
        status("Occupied"), started("CablePluggedIn", state="EVConnected"), START, authorize(),
        event("Updated", "RemoteStart", 1, ACCEPTED, idToken=TOKEN, start=9), charging(2),
    ],
    "TC_F_02_CS TC_F_02_CSMS": [
        START, authorize(), REMOTE_STARTED, status("Occupied"), event("Updated", "CablePluggedIn", 1),
        charging(2),
    ],
    "TC_F_03_CS TC_F_03_CSMS": [
        START, REMOTE_STARTED, status("Occupied"), event("Updated", "CablePluggedIn", 1), charging(2),
    ],
    "TC_F_04_CS TC_F_04_CSMS": [START, REMOTE_STARTED, ended("EVConnectTimeout", "Timeout", 1)],
    "TC_F_05_CS": [*SESSION, unlock("OngoingAuthorizedTransaction")],
    "TC_F_06_CS TC_F_06_CSMS": [unlock("Unlocked")],
    "TC_F_07_CS": [unlock("Unlocked")],
    "TC_F_08_CS": [*SESSION, STOP, ended("RemoteStop", "Remote")],
    "TC_F_09_CS": [
        *SESSION, accepted("RequestStopTransaction", {"transactionId": "unheard"}, "Rejected"), charging(2),
    ],
    "TC_F_10_CS": [unlock("UnknownConnector", 99)],
    "TC_F_11_CS TC_F_11_CSMS": [trigger("MeterValues", evse=1), meter("Trigger")],
    "TC_F_12_CS TC_F_12_CSMS": [trigger("MeterValues"), meter("Trigger", 1), meter("Trigger", 2)],
    "TC_F_13_CS TC_F_13_CSMS": [
        *SESSION, trigger("TransactionEvent", evse=1), event("Updated", "Trigger", 2, state="Charging"),
    ],
    "TC_F_14_CS TC_F_14_CSMS": [
        *SESSION, started("CablePluggedIn", transaction="second", evse={"id": 2}),
        trigger("TransactionEvent"),
        event("Updated", "Trigger", 2, state="Charging"),
        event("Updated", "Trigger", 1, state="EVConnected", transaction="second"),
    ],
    "TC_F_15_CS TC_F_15_CSMS": [trigger("LogStatusNotification"), log_status("Idle")],
    "TC_F_16_CS": [trigger("LogStatusNotification"), log_status("Uploading", 5)],
    "TC_F_17_CS": [trigger("FirmwareStatusNotification", evse=1), firmware("Idle", None)],
    "TC_F_18_CS TC_F_18_CSMS": [trigger("FirmwareStatusNotification"), firmware("Idle", None)],
    "TC_F_19_CS": [trigger("FirmwareStatusNotification"), firmware("Downloading")],
    "TC_F_20_CS TC_F_20_CSMS": [trigger("Heartbeat"), up("Heartbeat", {}, {"currentTime": NOW})],
    "TC_F_23_CS TC_F_23_CSMS": [trigger("StatusNotification", evse=1), status("Available")],
    "TC_F_24_CS TC_F_24_CSMS": [
        status("Occupied"), trigger("StatusNotification", evse=1), status("Occupied"),
    ],
    "TC_F_26_CS": [trigger("BootNotification", "Rejected")],
    "TC_F_27_CS TC_F_27_CSMS": [trigger("SignCombinedCertificate", "NotImplemented")],
}  # fmt: skip

# G: availability


def availability(
    state: str, answer: str = "Accepted", *, evse: int | None = 1, connector: int | None = None
) -> Step:
    place = None if evse is None else {"id": evse} | having(connectorId=connector)
    return accepted("ChangeAvailability", {"operationalStatus": state} | having(evse=place), answer)


LOCK = {
    "generatedAt": NOW,
    "seqNo": 0,
    "eventData": [
        {
            "eventId": 1,
            "timestamp": NOW,
            "trigger": "Alerting",
            "actualValue": "true",
            "eventNotificationType": "HardWiredNotification",
            "component": {"name": "ConnectorPlugRetentionLock", "evse": EVSE},
            "variable": {"name": "Problem"},
        }
    ],
}


def out_of_service(**place: Any) -> Exchange:
    return [availability("Inoperative", **place), status("Unavailable")]


def back_in_service(**place: Any) -> Exchange:
    return [*out_of_service(**place), availability("Operative", **place), status("Available")]


def scheduled(**place: Any) -> Exchange:
    return [
        *SESSION, availability("Inoperative", "Scheduled", **place), ended("StopAuthorized", "Local"),
        status("Unavailable"),
    ]  # fmt: skip


WHOLE: Fields = {"evse": None}
CONNECTOR: Fields = {"connector": 1}

AVAILABILITY: dict[str, Exchange] = {
    "TC_G_01_CS TC_G_01_CSMS": [status("Occupied")],
    "TC_G_02_CS": [status("Occupied"), status("Available")],
    "TC_G_03_CS TC_G_03_CSMS": out_of_service(),
    "TC_G_04_CS TC_G_04_CSMS": back_in_service(),
    "TC_G_05_CS TC_G_05_CSMS": out_of_service(**WHOLE),
    "TC_G_06_CS TC_G_06_CSMS": back_in_service(**WHOLE),
    "TC_G_07_CS TC_G_07_CSMS": out_of_service(**CONNECTOR),
    "TC_G_08_CS TC_G_08_CSMS": back_in_service(**CONNECTOR),
    "TC_G_09_CS": [availability("Operative")],
    "TC_G_10_CS": [*out_of_service(), availability("Inoperative")],
    "TC_G_11_CS TC_G_11_CSMS": scheduled(),
    "TC_G_12_CS": [availability("Operative", **WHOLE)],
    "TC_G_13_CS": [*out_of_service(**WHOLE), availability("Inoperative", **WHOLE)],
    "TC_G_14_CS TC_G_14_CSMS": scheduled(**WHOLE),
    "TC_G_15_CS": [availability("Operative", **CONNECTOR)],
    "TC_G_16_CS": [*out_of_service(**CONNECTOR), availability("Inoperative", **CONNECTOR)],
    "TC_G_17_CS TC_G_17_CSMS": scheduled(**CONNECTOR),
    "TC_G_20_CS TC_G_20_CSMS": [status("Occupied"), authorize(), up("NotifyEvent", LOCK)],
}  # fmt: skip

# H: reservations


def reserve(answer: str = "Accepted", number: int = 7, evse: int | None = 1, **fields: Any) -> Step:
    request = {"id": number, "expiryDateTime": LATER, "idToken": TOKEN} | having(evseId=evse) | fields
    return accepted("ReserveNow", request, answer)


def ended_reservation(why: str) -> Step:
    return up("ReservationStatusUpdate", {"reservationId": 7, "reservationUpdateStatus": why})


def cancel(answer: str = "Accepted") -> Step:
    return accepted("CancelReservation", {"reservationId": 7}, answer)


RESERVED = [reserve(), status("Reserved")]
USED = [
    authorize(), status("Occupied"), started("CablePluggedIn", ACCEPTED, idToken=TOKEN, reservationId=7),
    charging(),
]  # fmt: skip
USED_BY_GROUP = [
    authorize(asked=OTHER, group=GROUP), status("Occupied"),
    started("CablePluggedIn", information("Accepted", GROUP), idToken=OTHER, reservationId=7), charging(),
]  # fmt: skip

RESERVATIONS: dict[str, Exchange] = {
    "TC_H_01_CS TC_H_01_CSMS": [*RESERVED, *USED],
    "TC_H_02_CS": [*RESERVED, authorize(asked=OTHER)],
    "TC_H_03_CS": [*RESERVED, reserve("Occupied", 8)],
    "TC_H_04_CS": [*SESSION, reserve("Occupied")],
    "TC_H_06_CS": [*out_of_service(), reserve("Unavailable")],
    "TC_H_07_CS TC_H_07_CSMS": [*RESERVED, ended_reservation("Expired"), status("Available")],
    "TC_H_08_CS TC_H_08_CSMS": [reserve(evse=None), *USED],
    "TC_H_09_CS": [*RESERVED, reserve("Occupied", 8, None)],
    "TC_H_10_CS": [*SESSION, reserve("Occupied", evse=None)],
    "TC_H_12_CS": [*out_of_service(), reserve("Unavailable", evse=None)],
    "TC_H_13_CS": [reserve("Rejected", evse=None)],
    "TC_H_14_CS TC_H_14_CSMS": [reserve(evse=None), status("Reserved"), reserve("Occupied", 8, None)],
    "TC_H_15_CS TC_H_15_CSMS": [reserve(evse=None, connectorType="cCCS2"), *USED],
    "TC_H_16_CS": [
        reserve(evse=None, connectorType="cCCS2"), reserve("Occupied", 8, None, connectorType="cCCS2"),
    ],
    "TC_H_17_CS TC_H_17_CSMS": [*RESERVED, cancel(), status("Available")],
    "TC_H_18_CS": [cancel("Rejected")],
    "TC_H_19_CS TC_H_19_CSMS": [reserve(groupIdToken=GROUP), status("Reserved"), *USED_BY_GROUP],
    "TC_H_20_CSMS": [*RESERVED, ended_reservation("Removed"), status("Faulted")],
    "TC_H_21_CS": [
        *RESERVED, availability("Inoperative"), ended_reservation("Removed"), status("Unavailable"),
    ],
    "TC_H_22_CS TC_H_22_CSMS": [reserve("Rejected")],
    "TC_H_23_CS": [*RESERVED, reserve(idToken=OTHER)],
    "TC_H_24_CS": [reserve(evse=None, groupIdToken=GROUP), *USED_BY_GROUP],
}  # fmt: skip

EXCHANGES: dict[str, Exchange] = LISTS | REMOTE | AVAILABILITY | RESERVATIONS
