"""Exchanges of OCPP 1.6, each under the ids of its cases: CS for the station, CSMS for the central system.

The application of the tests decides what is answered. What is tested is the endpoint: that it sends each
message when it is due and under an id of its own, that an answer belongs to its question, that what an answer
causes comes after it, and that what is forbidden is not sent.
"""

from __future__ import annotations

from typing import Any

from conformance.application import NOW
from conformance.play import CUT, RESET, Exchange, Step, boot, down, up

TRANSACTION = 4711
TAG = "04AABBCC"
LATER = "2026-01-01T12:30:00Z"
FILE = "ftp://files.example/box"
PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"
HASH = {
    "hashAlgorithm": "SHA256",
    "issuerNameHash": "a1" * 32,
    "issuerKeyHash": "b2" * 32,
    "serialNumber": "c3",
}


def status(state: str, error: str = "NoError", connector: int = 1) -> Step:
    return up("StatusNotification", {"connectorId": connector, "errorCode": error, "status": state})


def authorize(result: str = "Accepted", tag: str = TAG, parent: str | None = None) -> Step:
    info = {"status": result} | ({} if parent is None else {"parentIdTag": parent})
    return up("Authorize", {"idTag": tag}, {"idTagInfo": info})


def start(result: str = "Accepted", **fields: Any) -> Step:
    request = {"connectorId": 1, "idTag": TAG, "meterStart": 0, "timestamp": NOW} | fields
    return up("StartTransaction", request, {"transactionId": TRANSACTION, "idTagInfo": {"status": result}})


def stop(reason: str | None = None, **fields: Any) -> Step:
    request = {"transactionId": TRANSACTION, "meterStop": 900, "timestamp": LATER} | fields
    return up("StopTransaction", request if reason is None else request | {"reason": reason})


def meter(context: str, **fields: Any) -> Step:
    sample = {"value": "120", "context": context, "measurand": "Energy.Active.Import.Register", "unit": "Wh"}
    request = {"connectorId": 1, "meterValue": [{"timestamp": NOW, "sampledValue": [sample]}]} | fields
    return up("MeterValues", request)


SESSION = [status("Preparing"), authorize(), start(), status("Charging")]
END = [status("Finishing"), status("Available")]


def accepted(action: str, request: dict[str, Any], answer: str = "Accepted") -> Step:
    return down(action, request, {"status": answer})


def remote_start(answer: str = "Accepted", **fields: Any) -> Step:
    return accepted("RemoteStartTransaction", {"idTag": TAG, "connectorId": 1} | fields, answer)


def remote_stop(answer: str = "Accepted") -> Step:
    return accepted("RemoteStopTransaction", {"transactionId": TRANSACTION}, answer)


def reset(kind: str, *between: Step) -> Exchange:
    return [accepted("Reset", {"type": kind}), *between, RESET, boot("1.6"), status("Available")]


def unlock(answer: str, connector: int = 1) -> Step:
    return accepted("UnlockConnector", {"connectorId": connector}, answer)


def configure(key: str, value: str, answer: str = "Accepted") -> Step:
    return accepted("ChangeConfiguration", {"key": key, "value": value}, answer)


def reserve(answer: str = "Accepted", connector: int = 1, **fields: Any) -> Step:
    request = {"connectorId": connector, "expiryDate": LATER, "idTag": TAG, "reservationId": 7} | fields
    return accepted("ReserveNow", request, answer)


def local_list(answer: str, kind: str = "Full", version: int = 1) -> Step:
    entries = [{"idTag": TAG, "idTagInfo": {"status": "Accepted"}}]
    request = {"listVersion": version, "updateType": kind, "localAuthorizationList": entries}
    return accepted("SendLocalList", request, answer)


def list_version(version: int) -> Step:
    return down("GetLocalListVersion", {}, {"listVersion": version})


def schedule(*limits: float) -> dict[str, Any]:
    periods = [{"startPeriod": 60 * at, "limit": limit} for at, limit in enumerate(limits)]
    return {"chargingRateUnit": "A", "duration": 300, "chargingSchedulePeriod": periods}


def profile(purpose: str, level: int = 0, **fields: Any) -> dict[str, Any]:
    made = {
        "chargingProfileId": 100 + level,
        "stackLevel": level,
        "chargingProfilePurpose": purpose,
        "chargingProfileKind": "Absolute",
        "chargingSchedule": schedule(16, 8.5) | {"startSchedule": NOW},
    }
    return made | fields


def set_profile(sent: dict[str, Any], answer: str = "Accepted") -> Step:
    return accepted("SetChargingProfile", {"connectorId": 1, "csChargingProfiles": sent}, answer)


def composite(*limits: float) -> Step:
    answer = {
        "status": "Accepted",
        "connectorId": 1,
        "scheduleStart": NOW,
        "chargingSchedule": schedule(*limits),
    }
    return down("GetCompositeSchedule", {"connectorId": 1, "duration": 300}, answer)


def firmware(state: str) -> Step:
    return up("FirmwareStatusNotification", {"status": state})


def signed_firmware(state: str) -> Step:
    return up("SignedFirmwareStatusNotification", {"status": state, "requestId": 5})


def diagnostics(state: str) -> Step:
    return up("DiagnosticsStatusNotification", {"status": state})


def trigger(message: str, answer: str = "Accepted") -> Step:
    return accepted("TriggerMessage", {"requestedMessage": message, "connectorId": 1}, answer)


def security_event(kind: str) -> Step:
    return up("SecurityEventNotification", {"type": kind, "timestamp": NOW})


UPDATE = down("UpdateFirmware", {"location": FILE, "retrieveDate": NOW})
DIAGNOSTICS = down("GetDiagnostics", {"location": FILE}, {"fileName": "box.tar"})
SIGNED_UPDATE = accepted(
    "SignedUpdateFirmware",
    {
        "requestId": 5,
        "firmware": {
            "location": FILE,
            "retrieveDateTime": NOW,
            "signingCertificate": PEM,
            "signature": "c2ln",
        },
    },
)
RENEWAL = [
    accepted("ExtendedTriggerMessage", {"requestedMessage": "SignChargePointCertificate"}),
    up("SignCertificate", {"csr": "-----BEGIN CERTIFICATE REQUEST-----"}, {"status": "Accepted"}),
]


def install(kind: str) -> Exchange:
    listed = {"status": "Accepted", "certificateHashData": [HASH]}
    return [
        accepted("InstallCertificate", {"certificateType": kind, "certificate": PEM}),
        down("GetInstalledCertificateIds", {"certificateType": kind}, listed),
    ]


EXCHANGES: dict[str, Exchange] = {
    # Sessions
    "TC_003_CS TC_003_CSMS": SESSION,
    "TC_004_1_CS TC_004_1_CSMS": [authorize(), status("Preparing"), start(), status("Charging")],
    "TC_004_2_CS TC_004_2_CSMS": [authorize(), status("Preparing"), status("Available")],
    "TC_005_1_CS TC_005_1_CSMS": [*SESSION, status("SuspendedEV"), stop("EVDisconnected"), *END],
    "TC_005_2_CS": [
        *SESSION, status("SuspendedEV"), stop("EVDisconnected"), status("Finishing"), authorize(),
        status("Available"),
    ],
    "TC_005_3_CS": [*SESSION, status("SuspendedEV"), status("Charging"), stop("Local"), *END],
    "TC_007_CSMS": [status("Preparing"), start(), status("Charging")],
    "TC_023_1_CSMS TC_023_4_CS": [status("Preparing"), authorize("Invalid")],
    "TC_023_2_CSMS": [status("Preparing"), authorize("Expired")],
    "TC_023_3_CSMS": [status("Preparing"), authorize("Blocked")],
    "TC_023_5_CS": [status("Preparing"), remote_start(), authorize("Invalid")],
    "TC_024_CS TC_024_CSMS": [status("Preparing"), authorize(), status("Faulted", "ConnectorLockFailure")],
    "TC_068_CS": [*SESSION, stop(idTag=TAG), *END],
    "TC_069_CS": [
        *SESSION[:1], authorize(parent="PARENT"), *SESSION[2:],
        authorize(tag="OTHER", parent="PARENT"), stop(idTag="OTHER"), *END,
    ],
    "TC_070_CS": [*SESSION, meter("Sample.Periodic", transactionId=TRANSACTION), stop("Local"), *END],
    "TC_071_CS": [
        meter("Sample.Clock"), *SESSION, meter("Sample.Clock", transactionId=TRANSACTION), stop("Local"),
        *END,
    ],
    # Remote start and stop
    "TC_010_CS TC_010_CSMS": [
        status("Preparing"), remote_start(), authorize(), start(), status("Charging"),
    ],
    "TC_011_1_CS TC_011_1_CSMS": [
        remote_start(), authorize(), status("Preparing"), start(), status("Charging"),
    ],
    "TC_011_2_CS TC_011_2_CSMS": [remote_start(), authorize(), status("Preparing"), status("Available")],
    "TC_012_CS TC_012_CSMS": [*SESSION, remote_stop(), stop("Remote"), *END],
    "TC_026_CS TC_026_CSMS": [remote_start("Rejected")],
    "TC_027_CS": [remote_start("Rejected", connectorId=0)],
    "TC_028_CS TC_028_CSMS": [*SESSION, remote_stop("Rejected")],
    # Resets and power
    "TC_013_CS TC_013_CSMS": reset("Hard"),
    "TC_014_CS TC_014_CSMS": reset("Soft"),
    "TC_015_CS": [*SESSION, *reset("Hard", stop("HardReset"))],
    "TC_016_CS": [*SESSION, *reset("Soft", stop("SoftReset"), status("Finishing"))],
    "TC_032_1_CSMS": [*SESSION, RESET, boot("1.6"), stop("PowerLoss"), status("Available")],
    # Offline: the CSMS serves a station that comes back without a boot
    "TC_037_1_CSMS": [CUT, start(), status("Charging")],
    "TC_037_3_CSMS": [CUT, start("Invalid"), stop("DeAuthorized"), *END],
    "TC_039_CSMS": [CUT, start(), stop("Local"), status("Available")],
    # Unlocking
    "TC_017_1_CS TC_017_1_CSMS": [unlock("Unlocked")],
    "TC_017_2_CS TC_017_2_CSMS": [unlock("NotSupported")],
    "TC_018_1_CS TC_018_1_CSMS": [*SESSION, unlock("Unlocked"), stop("UnlockCommand"), *END],
    "TC_018_2_CS": [*SESSION, unlock("NotSupported")],
    "TC_030_CS TC_030_CSMS": [unlock("UnlockFailed")],
    "TC_031_CS TC_031_CSMS": [unlock("NotSupported", connector=99)],
    # Configuration
    "TC_019_CS TC_019_1_CSMS": [
        down(
            "GetConfiguration",
            {},
            {"configurationKey": [{"key": "HeartbeatInterval", "readonly": False, "value": "300"}]},
        )
    ],
    "TC_019_2_CSMS": [
        down(
            "GetConfiguration",
            {"key": ["SupportedFeatureProfiles", "Unheard"]},
            {
                "configurationKey": [{"key": "SupportedFeatureProfiles", "readonly": True, "value": "Core"}],
                "unknownKey": ["Unheard"],
            },
        )
    ],
    "TC_021_CS TC_021_CSMS": [configure("MeterValueSampleInterval", "30")],
    "TC_040_1_CS TC_040_1_CSMS": [configure("Unheard", "1", "NotSupported")],
    "TC_040_2_CS TC_040_2_CSMS": [configure("MeterValueSampleInterval", "-1", "Rejected")],
    "TC_061_1_CS TC_061_CSMS": [accepted("ClearCache", {})],
    # Local list
    "TC_042_1_CS TC_042_1_CSMS": [list_version(-1)],
    "TC_042_2_CS TC_042_2_CSMS": [list_version(0)],
    "TC_043_CS TC_043_4_CSMS": [local_list("Accepted"), list_version(1)],
    "TC_043_1_CS TC_043_1_CSMS": [local_list("NotSupported")],
    "TC_043_2_CS": [local_list("VersionMismatch", "Differential")],
    "TC_043_3_CS TC_043_3_CSMS": [local_list("Failed")],
    "TC_043_5_CSMS": [
        local_list("Accepted", version=1), local_list("Accepted", "Differential", 2), list_version(2),
    ],
    # Firmware and diagnostics
    "TC_044_1_CS TC_044_1_CSMS": [
        UPDATE, firmware("Downloading"), firmware("Downloaded"), firmware("Installing"), RESET, boot("1.6"),
        firmware("Installed"), status("Available"),
    ],
    "TC_044_2_CS TC_044_2_CSMS": [UPDATE, firmware("Downloading"), firmware("DownloadFailed")],
    "TC_044_3_CS TC_044_3_CSMS": [
        UPDATE, firmware("Downloading"), firmware("Downloaded"), firmware("Installing"),
        firmware("InstallationFailed"),
    ],
    "TC_045_1_CS TC_045_1_CSMS": [DIAGNOSTICS, diagnostics("Uploading"), diagnostics("Uploaded")],
    "TC_045_2_CS TC_045_2_CSMS": [DIAGNOSTICS, diagnostics("Uploading"), diagnostics("UploadFailed")],
    # Reservations
    "TC_046_1_CS TC_046_CSMS": [
        reserve(), status("Reserved"), authorize(), status("Preparing"), start(reservationId=7),
        status("Charging"),
    ],
    "TC_046_2_CS": [
        reserve(), status("Reserved"), remote_start(), authorize(), status("Preparing"),
        start(reservationId=7),
        status("Charging"),
    ],
    "TC_047_CS TC_047_CSMS": [reserve(), status("Reserved"), status("Available")],
    "TC_048_1_CS TC_048_1_CSMS": [status("Faulted", "OtherError"), reserve("Faulted")],
    "TC_048_2_CS TC_048_2_CSMS": [*SESSION, reserve("Occupied")],
    "TC_048_3_CS TC_048_3_CSMS": [status("Unavailable"), reserve("Unavailable")],
    "TC_048_4_CS TC_048_4_CSMS": [reserve("Rejected")],
    "TC_049_CS TC_049_CSMS": [
        reserve(connector=0), authorize(), status("Preparing"), start(reservationId=7), status("Charging"),
    ],
    "TC_050_1_CS": [reserve("Faulted", connector=0)],
    "TC_050_2_CS": [reserve("Occupied", connector=0)],
    "TC_050_3_CS": [reserve("Unavailable", connector=0)],
    "TC_050_4_CS": [reserve("Rejected", connector=0)],
    "TC_051_CS TC_051_CSMS": [
        reserve(), status("Reserved"), accepted("CancelReservation", {"reservationId": 7}),
        status("Available"),
    ],
    "TC_052_CS TC_052_CSMS": [accepted("CancelReservation", {"reservationId": 8}, "Rejected")],
    "TC_053_1_CS TC_053_CSMS": [
        reserve(parentIdTag="PARENT"), status("Reserved"), authorize(tag="OTHER", parent="PARENT"),
        status("Preparing"), start(idTag="OTHER", reservationId=7), status("Charging"),
    ],
    "TC_053_2_CS": [
        reserve(parentIdTag="PARENT"), status("Reserved"), remote_start(idTag="OTHER"),
        authorize(tag="OTHER", parent="PARENT"), status("Preparing"), start(idTag="OTHER", reservationId=7),
        status("Charging"),
    ],
    # Triggers
    "TC_054_CS TC_054_CSMS": [
        trigger("MeterValues"), meter("Trigger"),
        trigger("Heartbeat"), up("Heartbeat", {}, {"currentTime": NOW}),
        trigger("StatusNotification"), status("Available"),
        trigger("DiagnosticsStatusNotification"), diagnostics("Idle"),
        trigger("FirmwareStatusNotification"), firmware("Idle"),
    ],
    "TC_055_CS TC_055_CSMS": [trigger("MeterValues", "Rejected")],
    # Smart charging
    "TC_056_CS TC_056_CSMS": [set_profile(profile("TxDefaultProfile"))],
    "TC_057_CS TC_057_CSMS": [*SESSION, set_profile(profile("TxProfile", transactionId=TRANSACTION))],
    "TC_058_1_CS": [set_profile(profile("TxProfile"), "Rejected")],
    "TC_058_2_CS": [*SESSION, set_profile(profile("TxProfile", transactionId=1), "Rejected")],
    "TC_059_CS TC_059_CSMS": [
        remote_start(chargingProfile=profile("TxProfile")), authorize(), status("Preparing"), start(),
        status("Charging"),
    ],
    "TC_060_CS": [remote_start("Rejected", chargingProfile=profile("TxDefaultProfile"))],
    "TC_066_CS TC_066_CSMS": [set_profile(profile("TxDefaultProfile")), composite(16, 8.5)],
    "TC_067_CS TC_067_CSMS": [
        set_profile(profile("TxDefaultProfile")), accepted("ClearChargingProfile", {"id": 100}),
        set_profile(profile("TxDefaultProfile", 1)),
        accepted("ClearChargingProfile", {"chargingProfilePurpose": "TxDefaultProfile", "stackLevel": 1}),
        accepted("ClearChargingProfile", {"id": 5}, "Unknown"),
    ],
    "TC_072_CS": [
        *SESSION, set_profile(profile("TxDefaultProfile", 0)), set_profile(profile("TxDefaultProfile", 1)),
        set_profile(profile("TxProfile", 2, transactionId=TRANSACTION)), composite(8.5, 16),
    ],
    "TC_082_CS": [*SESSION, set_profile(profile("TxDefaultProfile")), composite(16)],
    # Data transfer
    "TC_062_CS": [
        down("DataTransfer", {"vendorId": "com.example", "data": "x"}, {"status": "UnknownVendorId"}),
    ],
    "TC_064_CSMS": [
        up("DataTransfer", {"vendorId": "com.example", "data": "x"}, {"status": "UnknownVendorId"}),
    ],
    # Security
    "TC_074_CS TC_074_CSMS": [
        *RENEWAL, accepted("CertificateSigned", {"certificateChain": PEM}), CUT, status("Available"),
    ],
    "TC_075_1_CS TC_075_1_CSMS": install("ManufacturerRootCertificate"),
    "TC_075_2_CS TC_075_2_CSMS": install("CentralSystemRootCertificate"),
    "TC_076_CS TC_076_CSMS": [
        *install("ManufacturerRootCertificate"),
        accepted("DeleteCertificate", {"certificateHashData": HASH}),
        down("GetInstalledCertificateIds", {"certificateType": "ManufacturerRootCertificate"},
        {"status": "NotFound"}),
    ],
    "TC_077_CS TC_077_CSMS": [
        *RENEWAL, accepted("CertificateSigned", {"certificateChain": PEM}, "Rejected"),
        security_event("InvalidChargePointCertificate"),
    ],
    "TC_078_CSMS": [security_event("InvalidCentralSystemCertificate")],
    "TC_079_CS TC_079_CSMS": [
        down(
            "GetLog",
            {"logType": "SecurityLog", "requestId": 5, "log": {"remoteLocation": FILE}},
            {"status": "Accepted", "filename": "log.tar"},
        ),
        up("LogStatusNotification", {"status": "Uploading", "requestId": 5}),
        up("LogStatusNotification", {"status": "Uploaded", "requestId": 5}),
    ],
    "TC_080_CS TC_080_CSMS": [
        SIGNED_UPDATE, signed_firmware("Downloading"), signed_firmware("Downloaded"),
        signed_firmware("SignatureVerified"), signed_firmware("Installing"),
        signed_firmware("InstallRebooting"),
        RESET, boot("1.6"), security_event("FirmwareUpdated"), signed_firmware("Installed"),
        status("Available"),
    ],
    "TC_081_CS TC_081_CSMS": [
        SIGNED_UPDATE, signed_firmware("Downloading"), signed_firmware("Downloaded"),
        signed_firmware("InvalidSignature"), security_event("InvalidFirmwareSignature"),
    ],
    "TC_084_CS": [configure("SecurityProfile", "1", "Rejected")],
}  # fmt: skip
