"""Exchanges of OCPP 2.0.1 about diagnostics and displays (blocks N, O)."""

from __future__ import annotations

from typing import Any

from conformance.application import NOW
from conformance.messages_v201 import (
    HASH,
    INTERVAL,
    LATER,
    PASSWORD,
    SESSION,
    TOKEN,
    TRANSACTION,
    URL,
    Fields,
    accepted,
    ended,
    having,
    log_status,
    variable,
)
from conformance.play import RESET, Exchange, Step, boot, down, up

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
    "TC_N_18_CS TC_N_18_CSMS": [
        set_monitors(monitor(), monitor(kind="Delta")), clear_monitors("Accepted", "Accepted"),
    ],
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
        *customer("", report=False, clear=True),
        accepted(
            "SendLocalList",
            {
                "versionNumber": 3,
                "updateType": "Differential",
                "localAuthorizationList": [{"idToken": TOKEN}],
            },
        ),
    ],
    "TC_N_47_CS TC_N_47_CSMS": monitors_report(parts=3),
    "TC_N_48_CS TC_N_48_CSMS": [
        set_monitors(monitor(on=PASSWORD, kind="Delta", value=1)), alert("", "Delta", on=PASSWORD),
    ],
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
    "TC_O_12_CS TC_O_12_CSMS": [
        show(message()), show(message(state="Idle")), *messages(message(state="Idle")),
    ],
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

EXCHANGES: dict[str, Exchange] = DIAGNOSTICS | DISPLAYS
