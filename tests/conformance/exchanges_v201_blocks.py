"""Exchanges of OCPP 2.0.1 about local lists, remote control, availability, reservations, costs, meter values,
charging profiles, firmware, certificates, diagnostics and displays (blocks D and F to O).
"""

from __future__ import annotations

from typing import Any

from conformance.application import NOW
from conformance.exchanges_v201 import (
    ACCEPTED,
    EVSE,
    GROUP,
    INTERVAL,
    LATER,
    OTHER,
    PASSWORD,
    PEM,
    SESSION,
    START,
    STOP,
    TOKEN,
    TRANSACTION,
    Fields,
    accepted,
    authorize,
    charging,
    ended,
    event,
    information,
    security_event,
    signed,
    started,
    status,
    variable,
)
from conformance.play import RESET, Exchange, Step, boot, down, up

URL = "https://files.example/box"
HASH = {
    "hashAlgorithm": "SHA256",
    "issuerNameHash": "a1" * 32,
    "issuerKeyHash": "b2" * 32,
    "serialNumber": "c3",
}


def having(**fields: Any) -> Fields:
    """Returns the fields that are not None."""
    return {name: value for name, value in fields.items() if value is not None}


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
        local_list("Full", ENTRY), local_list("Differential", {"idToken": OTHER} | ACCEPTED, version=3), list_version(3),
    ],
    "TC_D_03_CS TC_D_03_CSMS": [
        local_list("Full", ENTRY), local_list("Differential", {"idToken": TOKEN}, version=3), list_version(3),
    ],
    "TC_D_04_CS TC_D_04_CSMS": [local_list("Full", ENTRY), local_list("Full", version=3), list_version(3)],
    "TC_D_05_CS": [local_list("Full", ENTRY), local_list("Differential", version=3), list_version(3)],
    "TC_D_06_CS": [local_list("Full", ENTRY), local_list("Differential", ENTRY, answer="VersionMismatch", version=1)],
    "TC_D_08_CS TC_D_08_CSMS": [local_list("Full", ENTRY, version=7), list_version(7)],
    "TC_D_09_CSMS TC_D_10_CS": [list_version(0)],
}  # fmt: skip

# F: remote control


def trigger(message: str, answer: str = "Accepted", evse: int | None = None) -> Step:
    request = {"requestedMessage": message} | having(evse=None if evse is None else {"id": evse})
    return accepted("TriggerMessage", request, answer)


def unlock(answer: str, connector: int = 1) -> Step:
    return accepted("UnlockConnector", {"evseId": 1, "connectorId": connector}, answer)


def meter(context: str, evse: int = 1) -> Step:
    sample = {"value": 12.5, "context": context, "measurand": "Energy.Active.Import.Register"}
    return up("MeterValues", {"evseId": evse, "meterValue": [{"timestamp": NOW, "sampledValue": [sample]}]})


def log_status(state: str, request: int | None = None) -> Step:
    return up("LogStatusNotification", {"status": state} | having(requestId=request))


def firmware(state: str, request: int | None = 5) -> Step:
    return up("FirmwareStatusNotification", {"status": state} | having(requestId=request))


REMOTE_STARTED = started("RemoteStart", ACCEPTED, idToken=TOKEN, start=9)

REMOTE: dict[str, Exchange] = {
    "TC_F_01_CS TC_F_01_CSMS": [
        status("Occupied"), started("CablePluggedIn", state="EVConnected"), START, authorize(),
        event("Updated", "RemoteStart", 1, ACCEPTED, idToken=TOKEN, start=9), charging(2),
    ],
    "TC_F_02_CS TC_F_02_CSMS": [
        START, authorize(), REMOTE_STARTED, status("Occupied"), event("Updated", "CablePluggedIn", 1), charging(2),
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
        *SESSION, started("CablePluggedIn", transaction="second", evse={"id": 2}), trigger("TransactionEvent"),
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
    "TC_F_24_CS TC_F_24_CSMS": [status("Occupied"), trigger("StatusNotification", evse=1), status("Occupied")],
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
    authorize(), status("Occupied"), started("CablePluggedIn", ACCEPTED, idToken=TOKEN, reservationId=7), charging(),
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
    "TC_H_16_CS": [reserve(evse=None, connectorType="cCCS2"), reserve("Occupied", 8, None, connectorType="cCCS2")],
    "TC_H_17_CS TC_H_17_CSMS": [*RESERVED, cancel(), status("Available")],
    "TC_H_18_CS": [cancel("Rejected")],
    "TC_H_19_CS TC_H_19_CSMS": [reserve(groupIdToken=GROUP), status("Reserved"), *USED_BY_GROUP],
    "TC_H_20_CSMS": [*RESERVED, ended_reservation("Removed"), status("Faulted")],
    "TC_H_21_CS": [*RESERVED, availability("Inoperative"), ended_reservation("Removed"), status("Unavailable")],
    "TC_H_22_CS TC_H_22_CSMS": [reserve("Rejected")],
    "TC_H_23_CS": [*RESERVED, reserve(idToken=OTHER)],
    "TC_H_24_CS": [reserve(evse=None, groupIdToken=GROUP), *USED_BY_GROUP],
}  # fmt: skip

# I, J: costs and meter values


def samples(context: str) -> list[Fields]:
    return [{"timestamp": NOW, "sampledValue": [{"value": 12.5, "context": context}]}]


def metered(number: int, trigger: str, values: list[Fields], answer: Fields | None = None) -> Step:
    return event("Updated", trigger, number, answer, meterValue=values)


VALUES: dict[str, Exchange] = {
    "TC_I_01_CS TC_I_01_CSMS": [
        *SESSION, down("CostUpdated", {"totalCost": 1.25, "transactionId": TRANSACTION}), charging(2),
    ],
    "TC_I_02_CS TC_I_02_CSMS": [*SESSION, event("Ended", "StopAuthorized", 2, {"totalCost": 3.5}, stopped="Local")],
    "TC_I_07_CS": [*SESSION, metered(2, "MeterValuePeriodic", samples("Sample.Periodic"), {"totalCost": 1.25})],
    "TC_J_01_CS TC_J_01_CSMS": [meter("Sample.Clock"), meter("Sample.Clock", 2)],
    "TC_J_02_CS TC_J_02_CSMS": [*SESSION, metered(2, "MeterValueClock", samples("Sample.Clock"))],
    "TC_J_03_CS TC_J_03_CSMS": [*SESSION, ended("StopAuthorized", "Local", meterValue=samples("Sample.Clock"))],
    "TC_J_04_CS TC_J_04_CSMS": [*SESSION, metered(2, "MeterValueClock", signed("Sample.Clock"))],
    "TC_J_07_CS TC_J_07_CSMS": [
        *SESSION[:2], started("CablePluggedIn", ACCEPTED, idToken=TOKEN, meterValue=samples("Transaction.Begin")),
    ],
    "TC_J_08_CS TC_J_08_CSMS": [
        authorize(), event("Started", "Authorized", 0, ACCEPTED, idToken=TOKEN), status("Occupied"),
        event("Updated", "CablePluggedIn", 1, evse=EVSE, meterValue=samples("Transaction.Begin")),
    ],
    "TC_J_09_CS TC_J_09_CSMS": [*SESSION, metered(2, "MeterValuePeriodic", samples("Sample.Periodic"))],
    "TC_J_10_CS TC_J_10_CSMS": [*SESSION, ended("StopAuthorized", "Local", meterValue=samples("Transaction.End"))],
    "TC_J_11_CS TC_J_11_CSMS": [*SESSION, metered(2, "MeterValuePeriodic", signed("Sample.Periodic"))],
}  # fmt: skip

# K: charging profiles


def schedule(limit: float = 16.0, **fields: Any) -> Fields:
    return {
        "id": 1,
        "chargingRateUnit": "A",
        "chargingSchedulePeriod": [{"startPeriod": 0, "limit": limit}],
    } | fields


def profile(purpose: str = "TxDefaultProfile", number: int = 1, level: int = 0, **fields: Any) -> Fields:
    made = {
        "id": number,
        "stackLevel": level,
        "chargingProfilePurpose": purpose,
        "chargingProfileKind": "Absolute",
        "chargingSchedule": [schedule(startSchedule=NOW)],
    }
    return made | fields


def set_profile(sent: Fields, answer: str = "Accepted", evse: int = 1) -> Step:
    return accepted("SetChargingProfile", {"evseId": evse, "chargingProfile": sent}, answer)


def clear_profile(answer: str = "Accepted", **fields: Any) -> Step:
    return accepted("ClearChargingProfile", fields, answer)


LEVEL = {"chargingProfileCriteria": {"chargingProfilePurpose": "TxDefaultProfile", "stackLevel": 0}}


def get_profiles(evse: int | None, *reported: Fields, answer: str = "Accepted", **criteria: Any) -> Exchange:
    """Returns a GetChargingProfiles and its reports, the first of which tells that another one follows."""
    request = {"requestId": 4, "chargingProfile": criteria} | having(evseId=evse)
    reports = [
        up(
            "ReportChargingProfiles",
            {
                "requestId": 4,
                "chargingLimitSource": "CSO",
                "evseId": evse or 0,
                "chargingProfile": [one],
                "tbc": at < len(reported) - 1,
            },
        )
        for at, one in enumerate(reported)
    ]
    return [accepted("GetChargingProfiles", request, answer), *reports]


def composite(evse: int, limit: float | None, answer: str = "Accepted", unit: str = "A") -> Step:
    periods = [{"startPeriod": 0, "limit": limit}]
    made = {
        "evseId": evse,
        "duration": 300,
        "scheduleStart": NOW,
        "chargingRateUnit": unit,
        "chargingSchedulePeriod": periods,
    }
    request = {"evseId": evse, "duration": 300, "chargingRateUnit": unit}
    told = {"status": answer} | having(schedule=None if limit is None else made)
    return down("GetCompositeSchedule", request, told)


def external_limit(**fields: Any) -> Step:
    limit = {"chargingLimitSource": "EMS"}
    return up(
        "NotifyChargingLimit",
        {"evseId": 1, "chargingLimit": limit, "chargingSchedule": [schedule()]} | fields,
    )


RELEASED = up("ClearedChargingLimit", {"chargingLimitSource": "EMS", "evseId": 1})
NEEDS = up(
    "NotifyEVChargingNeeds",
    {
        "evseId": 1,
        "chargingNeeds": {
            "requestedEnergyTransfer": "DC",
            "dcChargingParameters": {"evMaxCurrent": 200, "evMaxVoltage": 400},
        },
    },
    {"status": "Accepted"},
)
NEEDED = set_profile(profile("TxProfile", transactionId=TRANSACTION))


def ev_schedule(answer: str = "Accepted") -> Step:
    request = {"timeBase": NOW, "evseId": 1, "chargingSchedule": schedule()}
    return up("NotifyEVChargingSchedule", request, {"status": answer})


SCHEDULE_CHANGED = event("Updated", "ChargingRateChanged", 2, state="Charging")

PROFILES: dict[str, Exchange] = {
    "TC_K_01_CS TC_K_01_CSMS": [set_profile(profile())],
    "TC_K_02_CS TC_K_02_CSMS": [set_profile(profile("TxProfile"), "Rejected")],
    "TC_K_03_CS TC_K_03_CSMS": [set_profile(profile("ChargingStationMaxProfile"), evse=0)],
    "TC_K_04_CS TC_K_04_CSMS": [
        set_profile(profile()), set_profile(profile(chargingSchedule=[schedule(8, startSchedule=NOW)])),
    ],
    "TC_K_05_CS TC_K_05_CSMS": [set_profile(profile()), clear_profile(chargingProfileId=1)],
    "TC_K_06_CS TC_K_06_CSMS": [set_profile(profile()), clear_profile(**LEVEL)],
    "TC_K_07_CS": [clear_profile("Unknown", **LEVEL)],
    "TC_K_08_CS TC_K_08_CSMS": [clear_profile("Unknown", chargingProfileId=1)],
    "TC_K_09_CS": [*SESSION, set_profile(profile()), clear_profile(chargingProfileId=1)],
    "TC_K_10_CS TC_K_10_CSMS": [set_profile(profile(), evse=0)],
    "TC_K_11_CS": [set_profile(profile("TxProfile", transactionId=TRANSACTION), "Rejected", evse=0)],
    "TC_K_12_CS": [set_profile(profile(chargingSchedule=[schedule(chargingRateUnit="W")]), "Rejected")],
    "TC_K_14_CS": [set_profile(profile(), "Rejected", evse=99)],
    "TC_K_15_CS TC_K_15_CSMS": [
        down("SetChargingProfile", {"evseId": 1, "chargingProfile": profile()}, "NotSupported"),
    ],
    "TC_K_16_CS": [*SESSION, set_profile(profile("TxProfile", transactionId="unheard"), "Rejected")],
    "TC_K_19_CS TC_K_19_CSMS": [
        set_profile(profile(chargingProfileKind="Recurring", recurrencyKind="Daily")),
    ],
    "TC_K_21_CS": [set_profile(profile(validFrom=LATER))],
    "TC_K_22_CS": [set_profile(profile(validTo=LATER))],
    "TC_K_23_CS": [set_profile(profile(chargingSchedule=[schedule(startSchedule=LATER)]))],
    "TC_K_24_CS": [
        set_profile(profile()), set_profile(profile(number=2), evse=2), clear_profile(**LEVEL),
        *get_profiles(None, answer="NoProfiles", chargingProfilePurpose="TxDefaultProfile"),
    ],
    "TC_K_28_CS": [*SESSION, set_profile(profile())],
    "TC_K_29_CS TC_K_29_CSMS": get_profiles(0, profile("ChargingStationMaxProfile"), stackLevel=0),
    "TC_K_30_CS TC_K_30_CSMS": get_profiles(1, profile(), profile(number=2, level=1), stackLevel=0),
    "TC_K_31_CS TC_K_31_CSMS": get_profiles(None, profile(), profile(number=2), stackLevel=0),
    "TC_K_32_CS TC_K_32_CSMS": get_profiles(None, profile(), chargingProfileId=[1]),
    "TC_K_33_CS TC_K_33_CSMS": get_profiles(1, profile(level=3), stackLevel=3),
    "TC_K_34_CS TC_K_34_CSMS": get_profiles(1, profile(), chargingLimitSource=["CSO"]),
    "TC_K_35_CS TC_K_35_CSMS": get_profiles(1, profile(), chargingProfilePurpose="TxDefaultProfile"),
    "TC_K_36_CS TC_K_36_CSMS": get_profiles(
        1, profile(level=3), chargingProfilePurpose="TxDefaultProfile", stackLevel=3
    ),
    "TC_K_37_CS TC_K_37_CSMS": [
        accepted("RequestStartTransaction", START.request | {"chargingProfile": profile("TxProfile")}),
        REMOTE_STARTED, charging(),
    ],
    "TC_K_38_CS": [
        accepted("RequestStartTransaction", START.request | {"chargingProfile": profile("TxProfile")}),
        REMOTE_STARTED, charging(),
        *get_profiles(1, answer="NoProfiles", chargingProfilePurpose="TxProfile"),
    ],
    "TC_K_39_CS": [composite(1, 32)],
    "TC_K_40_CS": [set_profile(profile()), set_profile(profile(number=2, level=1)), composite(1, 16)],
    "TC_K_41_CS": [
        set_profile(profile("ChargingStationMaxProfile"), evse=0), set_profile(profile(number=2)), composite(1, 16),
    ],
    "TC_K_42_CS": [composite(1, None, "Rejected", "W")],
    "TC_K_43_CSMS": [composite(1, 16)],
    "TC_K_44_CSMS": [composite(0, 32)],
    "TC_K_47_CS": [composite(99, None, "Rejected")],
    "TC_K_48_CSMS": [external_limit()],
    "TC_K_50_CSMS": [external_limit(), RELEASED],
    "TC_K_51_CSMS": [*SESSION, external_limit(), SCHEDULE_CHANGED, RELEASED],
    "TC_K_52_CS TC_K_52_CSMS": [
        external_limit(), *get_profiles(1, profile("ChargingStationExternalConstraints"), stackLevel=0),
    ],
    "TC_K_53_CSMS": [*SESSION, NEEDS, NEEDED, ev_schedule()],
    "TC_K_55_CSMS": [*SESSION, NEEDS, NEEDED, ev_schedule("Rejected"), NEEDED, ev_schedule()],
    "TC_K_57_CSMS": [*SESSION, NEEDS, NEEDED, ev_schedule(), NEEDS, NEEDED, ev_schedule()],
    "TC_K_58_CSMS": [*SESSION, NEEDS, NEEDED, ev_schedule(), NEEDED, ev_schedule()],
    "TC_K_59_CSMS": [*SESSION, NEEDED, NEEDS, NEEDED, ev_schedule()],
    "TC_K_60_CS TC_K_60_CSMS": [*SESSION, NEEDED],
    "TC_K_70_CSMS": [set_profile(profile()), set_profile(profile(number=2, level=1)), *SESSION, NEEDED],
}  # fmt: skip

# L: firmware


def update(answer: str = "Accepted", number: int = 5, **fields: Any) -> Step:
    image = {
        "location": URL,
        "retrieveDateTime": NOW,
        "signingCertificate": PEM,
        "signature": "c2ln",
    } | fields
    return accepted("UpdateFirmware", {"requestId": number, "firmware": image}, answer)


def progress(*states: str) -> Exchange:
    return [firmware(state) for state in states]


DOWNLOADED = progress("Downloading", "Downloaded", "SignatureVerified")
INSTALLED: Exchange = [
    *progress("Installing", "InstallRebooting"), RESET, boot("2.0.1", "FirmwareUpdate"),
    security_event("FirmwareUpdated"), *progress("Installed"),
]  # fmt: skip


def publish(answer: str = "Accepted") -> Step:
    return accepted("PublishFirmware", {"requestId": 5, "location": URL, "checksum": "d4" * 16}, answer)


def published(state: str) -> Step:
    place = having(location=[URL] if state == "Published" else None)
    return up("PublishFirmwareStatusNotification", {"requestId": 5, "status": state} | place)


def unpublish(answer: str) -> Step:
    return accepted("UnpublishFirmware", {"checksum": "d4" * 16}, answer)


FIRMWARE: dict[str, Exchange] = {
    "TC_L_01_CS TC_L_01_CSMS": [update(), *DOWNLOADED, *INSTALLED],
    "TC_L_02_CS TC_L_02_CSMS": [
        update(installDateTime=LATER), *DOWNLOADED, *progress("InstallScheduled"), *INSTALLED,
    ],
    "TC_L_03_CS TC_L_03_CSMS": [
        update(retrieveDateTime=LATER), *progress("DownloadScheduled"), *DOWNLOADED, *INSTALLED,
    ],
    "TC_L_04_CSMS": [update("RevokedCertificate")],
    "TC_L_05_CS TC_L_05_CSMS": [
        update("InvalidCertificate"), security_event("InvalidFirmwareSigningCertificate"),
    ],
    "TC_L_06_CS TC_L_06_CSMS": [
        update(), *progress("Downloading", "Downloaded", "InvalidSignature"),
        security_event("InvalidFirmwareSignature"),
    ],
    "TC_L_07_CS TC_L_07_CSMS": [update(), *progress("Downloading", "DownloadFailed")],
    "TC_L_08_CS TC_L_08_CSMS": [update(), *DOWNLOADED, *progress("Installing", "InstallVerificationFailed")],
    "TC_L_09_CSMS": [update(), *DOWNLOADED, *progress("Installing", "InstallationFailed")],
    "TC_L_10_CS TC_L_10_CSMS": [
        update(), *progress("Downloading"), update("AcceptedCanceled", 6), firmware("Downloading", 6),
    ],
    "TC_L_11_CS TC_L_11_CSMS": [update(), *progress("Downloading"), update("Rejected", 6), *progress("Downloaded")],
    "TC_L_12_CS": [
        *SESSION, update(), *progress("DownloadScheduled"), ended("StopAuthorized", "Local"), *DOWNLOADED, *INSTALLED,
    ],
    "TC_L_13_CS TC_L_13_CSMS": [
        *SESSION, update(), *progress("DownloadScheduled"), ended("StopAuthorized", "Local"), status("Unavailable"),
        *DOWNLOADED, *INSTALLED, status("Available"),
    ],
    "TC_L_14_CS": [
        *SESSION, update(), *DOWNLOADED, *progress("InstallScheduled"), ended("StopAuthorized", "Local"), *INSTALLED,
    ],
    "TC_L_15_CS": [
        *SESSION, update(), *DOWNLOADED, *progress("InstallScheduled"), ended("StopAuthorized", "Local"),
        status("Unavailable"), *INSTALLED, status("Available"),
    ],
    "TC_L_16_CS": [*SESSION, update(), *DOWNLOADED, *progress("Installing", "Installed"), charging(2)],
    "TC_L_17_CSMS": [publish(), *map(published, ("Downloading", "Downloaded", "ChecksumVerified", "Published"))],
    "TC_L_18_CS": [
        accepted(
            "UpdateFirmware", {"requestId": 5, "firmware": {"location": URL, "retrieveDateTime": NOW}}, "Rejected"
        )
    ],
    "TC_L_19_CSMS": [publish(), *map(published, ("Downloading", "Downloaded", "InvalidChecksum"))],
    "TC_L_20_CSMS": [publish(), *map(published, ("Downloading", "Downloaded", "ChecksumVerified", "PublishFailed"))],
    "TC_L_21_CSMS": [unpublish("Unpublished")],
    "TC_L_22_CSMS": [unpublish("NoFirmware")],
    "TC_L_23_CSMS": [unpublish("DownloadOngoing")],
    "TC_L_24_CSMS": [publish(), *map(published, ("Downloading", "DownloadFailed"))],
}  # fmt: skip

# M: certificates


def install(kind: str, answer: str = "Accepted") -> Step:
    return accepted("InstallCertificate", {"certificateType": kind, "certificate": PEM}, answer)


def installed(*kinds: str, found: tuple[str, ...] | None = None) -> Step:
    """Returns a request for the certificates of some types, or of all, and those that are `found`."""
    found = kinds if found is None else found
    chain = [{"certificateType": kind, "certificateHashData": HASH} for kind in found]
    told = {"status": "Accepted" if found else "NotFound"} | having(certificateHashDataChain=chain or None)
    return down("GetInstalledCertificateIds", having(certificateType=list(kinds) or None), told)


def delete(answer: str = "Accepted") -> Step:
    return accepted("DeleteCertificate", {"certificateHashData": HASH}, answer)


def contract(action: str, answer: str) -> Step:
    request = {"iso15118SchemaVersion": "urn:iso:15118:2:2013:MsgDef", "action": action, "exiRequest": "ZXhp"}
    return up("Get15118EVCertificate", request, {"status": answer, "exiResponse": "ZXhp"})


def revocation(**answer: Any) -> Step:
    return up(
        "GetCertificateStatus", {"ocspRequestData": HASH | {"responderURL": "http://ocsp.example"}}, answer
    )


ROOTS = {
    "01 12": "CSMSRootCertificate",
    "02 13": "ManufacturerRootCertificate",
    "03 14": "V2GRootCertificate",
    "04 16": "MORootCertificate",
}

CERTIFICATES: dict[str, Exchange] = {
    **{
        f"TC_M_{number}_CS TC_M_{number}_CSMS": [install(kind), installed(kind)]
        if number == numbers.split()[0]
        else [installed(kind)]
        for numbers, kind in ROOTS.items()
        for number in numbers.split()
    },
    "TC_M_05_CSMS": [install("CSMSRootCertificate", "Failed")],
    "TC_M_07_CS TC_M_09_CS": [install("CSMSRootCertificate", "Rejected")],
    "TC_M_15_CS TC_M_15_CSMS": [installed("V2GCertificateChain")],
    "TC_M_17_CS TC_M_17_CSMS": [installed("CSMSRootCertificate", "ManufacturerRootCertificate")],
    "TC_M_18_CS TC_M_18_CSMS": [installed(found=("CSMSRootCertificate", "V2GRootCertificate"))],
    "TC_M_19_CS TC_M_19_CSMS": [installed("MORootCertificate", found=())],
    "TC_M_20_CS TC_M_20_CSMS": [delete(), installed(found=())],
    "TC_M_21_CSMS": [delete("Failed")],
    "TC_M_22_CS": [delete("NotFound")],
    "TC_M_23_CS": [delete("Failed")],
    "TC_M_24_CS TC_M_24_CSMS": [revocation(status="Accepted", ocspResult="b2NzcA==")],
    "TC_M_25_CS": [revocation(status="Failed")],
    "TC_M_26_CS TC_M_26_CSMS": [contract("Install", "Accepted")],
    "TC_M_27_CS": [contract("Install", "Failed")],
    "TC_M_28_CS TC_M_28_CSMS": [contract("Update", "Accepted")],
    "TC_M_29_CS": [contract("Update", "Failed")],
}

# N: diagnostics


def get_log(kind: str, answer: str = "Accepted", number: int = 5) -> Step:
    request = {"logType": kind, "requestId": number, "log": {"remoteLocation": URL}}
    told = {"status": answer} | having(filename=None if answer == "Rejected" else "log.tar")
    return down("GetLog", request, told)


def uploads(*states: str, number: int = 5) -> Exchange:
    return [log_status(state, number) for state in states]


def customer(
    *parts: str, answer: str = "Accepted", report: bool = True, clear: bool = False, **who: Any
) -> Exchange:
    """Returns a CustomerInformation and the parts of its report."""
    who = who or {"idToken": TOKEN}
    asked = accepted("CustomerInformation", {"requestId": 6, "report": report, "clear": clear} | who, answer)
    told = [
        up(
            "NotifyCustomerInformation",
            {"requestId": 6, "generatedAt": NOW, "seqNo": at, "data": data, "tbc": at < len(parts) - 1},
        )
        for at, data in enumerate(parts)
    ]
    return [asked, *told]


TEMPERATURE = variable("EVSE", "Temperature")


def monitor(
    answer: str = "Accepted", on: Fields = TEMPERATURE, kind: str = "UpperThreshold", **fields: Any
) -> Fields:
    """Returns a monitor to set, with the answer to it under `answer`."""
    return {"value": 70, "type": kind, "severity": 5} | on | fields | {"answer": answer}


def set_monitors(*monitors: Fields) -> Step:
    asked, told = [], []
    for number, one in enumerate(monitors, 1):
        sent = {name: value for name, value in one.items() if name != "answer"}
        asked.append(sent)
        result = {name: sent[name] for name in ("type", "severity", "component", "variable")}
        told.append(
            result | {"status": one["answer"]} | having(id=number if one["answer"] == "Accepted" else None)
        )
    return down("SetVariableMonitoring", {"setMonitoringData": asked}, {"setMonitoringResult": told})


def clear_monitors(*answers: str) -> Step:
    numbers = list(range(1, len(answers) + 1))
    told = [{"id": number, "status": answer} for number, answer in zip(numbers, answers, strict=True)]
    return down("ClearVariableMonitoring", {"id": numbers}, {"clearMonitoringResult": told})


def monitors_report(answer: str = "Accepted", parts: int = 1, **criteria: Any) -> Exchange:
    data = {
        "variableMonitoring": [
            {"id": 1, "transaction": False, "value": 70, "type": "UpperThreshold", "severity": 5}
        ]
    }
    reports = [
        up(
            "NotifyMonitoringReport",
            {
                "requestId": 3,
                "seqNo": at,
                "generatedAt": NOW,
                "tbc": at < parts - 1,
                "monitor": [TEMPERATURE | data],
            },
        )
        for at in range(parts)
    ]
    asked = accepted("GetMonitoringReport", {"requestId": 3} | criteria, answer)
    return [asked, *reports] if answer == "Accepted" else [asked]


def alert(
    value: str,
    trigger: str = "Alerting",
    kind: str = "CustomMonitor",
    on: Fields = TEMPERATURE,
    **fields: Any,
) -> Step:
    data = fields | {
        "eventId": 1,
        "timestamp": NOW,
        "trigger": trigger,
        "actualValue": value,
        "eventNotificationType": kind,
    }
    return up("NotifyEvent", {"generatedAt": NOW, "seqNo": 0, "eventData": [data | on]})


DIAGNOSTICS: dict[str, Exchange] = {
    "TC_N_01_CS TC_N_01_CSMS": monitors_report(monitoringCriteria=["ThresholdMonitoring"]),
    "TC_N_02_CS TC_N_02_CSMS": monitors_report(componentVariable=[TEMPERATURE]),
    "TC_N_03_CS TC_N_03_CSMS": monitors_report(
        monitoringCriteria=["ThresholdMonitoring"], componentVariable=[TEMPERATURE]
    ),
    "TC_N_04_CS": monitors_report("EmptyResultSet", componentVariable=[variable("Unheard", "x")]),
    "TC_N_05_CS TC_N_05_CSMS": [accepted("SetMonitoringBase", {"monitoringBase": "FactoryDefault"})],
    "TC_N_06_CS": [
        set_monitors(monitor()), accepted("SetMonitoringBase", {"monitoringBase": "HardWiredOnly"}),
        *monitors_report("EmptyResultSet"),
    ],
    "TC_N_07_CS": [accepted("SetMonitoringBase", {"monitoringBase": "All"}, "NotSupported")],
    "TC_N_08_CS TC_N_08_CSMS": [set_monitors(monitor())],
    "TC_N_09_CS TC_N_09_CSMS": [set_monitors(monitor(), monitor(on=variable("EVSE", "Power")))],
    "TC_N_10_CS": [set_monitors(monitor(), monitor(kind="LowerThreshold"))],
    "TC_N_11_CS": [set_monitors(monitor("UnknownComponent", variable("Unheard", "x")))],
    "TC_N_12_CS": [set_monitors(monitor("Rejected", kind="Delta", value=-1))],
    "TC_N_13_CS": [set_monitors(monitor("Rejected", value=9999))],
    "TC_N_15_CS": [set_monitors(monitor(), monitor("Duplicate"))],
    "TC_N_16_CS TC_N_16_CSMS": [accepted("SetMonitoringLevel", {"severity": 4})],
    "TC_N_17_CS TC_N_17_CSMS": [accepted("SetMonitoringLevel", {"severity": 99}, "Rejected")],
    "TC_N_18_CS TC_N_18_CSMS": [set_monitors(monitor(), monitor(kind="Delta")), clear_monitors("Accepted", "Accepted")],
    "TC_N_19_CS": [clear_monitors("NotFound")],
    "TC_N_20_CS": [set_monitors(monitor()), alert("71")],
    "TC_N_21_CS TC_N_21_CSMS": [alert("71", kind="HardWiredMonitor")],
    "TC_N_24_CS TC_N_24_CSMS TC_N_50_CSMS": [
        set_monitors(monitor(kind="Periodic", value=60)), alert("20", "Periodic"), alert("21", "Periodic"),
    ],
    "TC_N_25_CS TC_N_25_CSMS": [get_log("DiagnosticsLog"), *uploads("Uploading", "Uploaded")],
    "TC_N_26_CS": [get_log("DiagnosticsLog"), *uploads("Uploading", "UploadFailure")],
    "TC_N_27_CS TC_N_27_CSMS": customer("a", "b"),
    "TC_N_28_CS TC_N_28_CSMS": customer(""),
    "TC_N_29_CS TC_N_29_CSMS": customer(answer="Rejected"),
    "TC_N_30_CS TC_N_30_CSMS": customer("a", "b", clear=True),
    "TC_N_31_CS TC_N_31_CSMS": customer("", clear=True),
    "TC_N_32_CS TC_N_32_CSMS": customer("", report=False, clear=True),
    "TC_N_33_CS": customer(answer="Invalid", report=False),
    "TC_N_34_CS TC_N_34_CSMS": [get_log("DiagnosticsLog", "Rejected")],
    "TC_N_35_CS TC_N_35_CSMS": [get_log("SecurityLog"), *uploads("Uploading", "Uploaded")],
    "TC_N_36_CS TC_N_36_CSMS": [
        get_log("SecurityLog"), *uploads("Uploading"), get_log("SecurityLog", "AcceptedCanceled", 6),
        *uploads("AcceptedCanceled"), *uploads("Uploading", "Uploaded", number=6),
    ],
    "TC_N_37_CS": [set_monitors(monitor("UnknownVariable", variable("EVSE", "x")))],
    "TC_N_38_CS": [set_monitors(monitor("UnsupportedMonitorType", kind="PeriodicClockAligned"))],
    "TC_N_39_CS": [set_monitors(monitor("UnknownVariable", variable("SecurityCtrlr", "Temperature")))],
    "TC_N_40_CS": [set_monitors(monitor()), set_monitors(monitor(id=1, value=60))],
    "TC_N_41_CS": [
        set_monitors(monitor()), accepted("SetMonitoringBase", {"monitoringBase": "FactoryDefault"}),
        *monitors_report(monitoringCriteria=["ThresholdMonitoring"]),
    ],
    "TC_N_43_CS": [set_monitors(monitor(), monitor("Rejected", value=9999), monitor(kind="Delta"))],
    "TC_N_44_CS TC_N_44_CSMS": [clear_monitors("Rejected")],
    "TC_N_45_CS TC_N_61_CS": [set_monitors(monitor(kind="Delta", value=1)), alert("22", "Delta")],
    "TC_N_56_CS": [set_monitors(monitor(kind="Delta", value=1)), alert("warm", "Delta")],
    "TC_N_46_CSMS": [
        *customer("", report=False, clear=True), local_list("Differential", {"idToken": TOKEN}),
    ],
    "TC_N_47_CS TC_N_47_CSMS": monitors_report(parts=3),
    "TC_N_48_CS TC_N_48_CSMS": [set_monitors(monitor(on=PASSWORD, kind="Delta", value=1)), alert("", "Delta", on=PASSWORD)],
    "TC_N_49_CSMS": [
        set_monitors(monitor()), alert("71"), RESET, boot("2.0.1"), alert("20", cleared=True),
    ],
    "TC_N_51_CS": [set_monitors(monitor()), set_monitors(monitor(id=1, value=60)), alert("61")],
    "TC_N_52_CS": [
        set_monitors(monitor()), clear_monitors("Accepted"),
        *monitors_report("EmptyResultSet", monitoringCriteria=["ThresholdMonitoring"]),
    ],
    "TC_N_60_CSMS": monitors_report(
        monitoringCriteria=["DeltaMonitoring"], componentVariable=[TEMPERATURE, INTERVAL]
    ),
    "TC_N_62_CS TC_N_62_CSMS": customer("a", clear=True, customerIdentifier="driver-7"),
    "TC_N_63_CS TC_N_63_CSMS": customer("a", clear=True, customerCertificate=HASH),
}  # fmt: skip

# O: displays


def message(number: int = 1, **fields: Any) -> Fields:
    text = {"format": "UTF8", "language": "en", "content": "Welcome"}
    return {"id": number, "priority": "NormalCycle", "message": text} | fields


def show(sent: Fields, answer: str = "Accepted") -> Step:
    return accepted("SetDisplayMessage", {"message": sent}, answer)


def messages(*found: Fields, answer: str = "Accepted", **criteria: Any) -> Exchange:
    """Returns a GetDisplayMessages and its reports, one message in each."""
    reports = [
        up("NotifyDisplayMessages", {"requestId": 8, "messageInfo": [one], "tbc": at < len(found) - 1})
        for at, one in enumerate(found)
    ]
    return [accepted("GetDisplayMessages", {"requestId": 8} | criteria, answer), *reports]


def hide(answer: str) -> Step:
    return accepted("ClearDisplayMessage", {"id": 1}, answer)


OF_TRANSACTION = {"transactionId": TRANSACTION}

DISPLAYS: dict[str, Exchange] = {
    "TC_O_01_CS TC_O_01_CSMS": [show(message())],
    "TC_O_02_CS TC_O_02_CSMS": [show(message()), show(message(2)), *messages(message(), message(2))],
    "TC_O_03_CS TC_O_03_CSMS": messages(answer="Unknown"),
    "TC_O_04_CS TC_O_04_CSMS": [show(message()), hide("Accepted"), *messages(answer="Unknown")],
    "TC_O_05_CS TC_O_05_CSMS": [hide("Unknown")],
    "TC_O_06_CS TC_O_06_CSMS": [*SESSION, show(message(**OF_TRANSACTION)), ended("StopAuthorized", "Local")],
    "TC_O_07_CS TC_O_07_CSMS": messages(message(), id=[1]),
    "TC_O_08_CS TC_O_08_CSMS": messages(message(priority="InFront"), priority="InFront"),
    "TC_O_09_CS TC_O_09_CSMS": messages(message(state="Idle"), state="Idle"),
    "TC_O_10_CS TC_O_10_CSMS": [show(message(**OF_TRANSACTION), "UnknownTransaction")],
    "TC_O_11_CS TC_O_11_CSMS": messages(answer="Unknown", id=[99]),
    "TC_O_12_CS TC_O_12_CSMS": [show(message()), show(message(state="Idle")), *messages(message(state="Idle"))],
    "TC_O_13_CS TC_O_13_CSMS": [show(message(startDateTime=LATER))],
    "TC_O_14_CS TC_O_14_CSMS": [show(message(endDateTime=LATER))],
    "TC_O_17_CS TC_O_17_CSMS": [show(message(priority="AlwaysFront"), "NotSupportedPriority")],
    "TC_O_18_CS TC_O_18_CSMS": [show(message(state="Faulted"), "NotSupportedState")],
    "TC_O_19_CS TC_O_19_CSMS": [
        show(message(message={"format": "URI", "content": "https://m.example"}), "NotSupportedMessageFormat"),
    ],
    "TC_O_25_CSMS": [show(message(state="Charging"))],
    "TC_O_26_CSMS": [show(message(), "Rejected")],
    "TC_O_27_CS TC_O_27_CSMS": [*SESSION, show(message(startDateTime=LATER, **OF_TRANSACTION))],
    "TC_O_28_CS TC_O_28_CSMS": [*SESSION, show(message(endDateTime=LATER, **OF_TRANSACTION))],
    "TC_O_33_CS": messages(answer="Unknown", state="Idle"),
    "TC_O_34_CS": [show(message(state="Idle")), *messages(answer="Unknown", id=[1], state="Charging")],
    "TC_O_35_CS": [show(message()), *messages(answer="Unknown", id=[1], priority="InFront")],
}  # fmt: skip

EXCHANGES: dict[str, Exchange] = (
    LISTS
    | REMOTE
    | AVAILABILITY
    | RESERVATIONS
    | VALUES
    | PROFILES
    | FIRMWARE
    | CERTIFICATES
    | DIAGNOSTICS
    | DISPLAYS
)
