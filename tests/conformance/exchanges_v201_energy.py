"""Exchanges of OCPP 2.0.1 about costs, meter values and charging profiles (blocks I, J, K)."""

from __future__ import annotations

from typing import Any

from conformance.application import NOW
from conformance.messages_v201 import (
    ACCEPTED,
    EVSE,
    LATER,
    REMOTE_STARTED,
    SESSION,
    START,
    TOKEN,
    TRANSACTION,
    Fields,
    accepted,
    authorize,
    charging,
    ended,
    event,
    having,
    meter,
    signed,
    started,
    status,
)
from conformance.play import Exchange, Step, down, up

# I, J: costs and meter values


def samples(context: str) -> list[Fields]:
    return [{"timestamp": NOW, "sampledValue": [{"value": 12.5, "context": context}]}]


def metered(number: int, trigger: str, values: list[Fields], answer: Fields | None = None) -> Step:
    return event("Updated", trigger, number, answer, meterValue=values)


VALUES: dict[str, Exchange] = {
    "TC_I_01_CS TC_I_01_CSMS": [
        *SESSION, down("CostUpdated", {"totalCost": 1.25, "transactionId": TRANSACTION}), charging(2),
    ],
    "TC_I_02_CS TC_I_02_CSMS": [
        *SESSION, event("Ended", "StopAuthorized", 2, {"totalCost": 3.5}, stopped="Local"),
    ],
    "TC_I_07_CS": [
        *SESSION, metered(2, "MeterValuePeriodic", samples("Sample.Periodic"), {"totalCost": 1.25}),
    ],
    "TC_J_01_CS TC_J_01_CSMS": [meter("Sample.Clock"), meter("Sample.Clock", 2)],
    "TC_J_02_CS TC_J_02_CSMS": [*SESSION, metered(2, "MeterValueClock", samples("Sample.Clock"))],
    "TC_J_03_CS TC_J_03_CSMS": [
        *SESSION, ended("StopAuthorized", "Local", meterValue=samples("Sample.Clock")),
    ],
    "TC_J_04_CS TC_J_04_CSMS": [*SESSION, metered(2, "MeterValueClock", signed("Sample.Clock"))],
    "TC_J_07_CS TC_J_07_CSMS": [
        *SESSION[:2],
        started("CablePluggedIn", ACCEPTED, idToken=TOKEN, meterValue=samples("Transaction.Begin")),
    ],
    "TC_J_08_CS TC_J_08_CSMS": [
        authorize(), event("Started", "Authorized", 0, ACCEPTED, idToken=TOKEN), status("Occupied"),
        event("Updated", "CablePluggedIn", 1, evse=EVSE, meterValue=samples("Transaction.Begin")),
    ],
    "TC_J_09_CS TC_J_09_CSMS": [*SESSION, metered(2, "MeterValuePeriodic", samples("Sample.Periodic"))],
    "TC_J_10_CS TC_J_10_CSMS": [
        *SESSION, ended("StopAuthorized", "Local", meterValue=samples("Transaction.End")),
    ],
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
        set_profile(profile("ChargingStationMaxProfile"), evse=0), set_profile(profile(number=2)),
        composite(1, 16),
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

EXCHANGES: dict[str, Exchange] = VALUES | PROFILES
