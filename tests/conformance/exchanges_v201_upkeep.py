"""Exchanges of OCPP 2.0.1 about firmware and certificates (blocks L, M)."""

from __future__ import annotations

from typing import Any

from conformance.application import NOW
from conformance.messages_v201 import (
    HASH,
    LATER,
    PEM,
    SESSION,
    URL,
    accepted,
    charging,
    ended,
    firmware,
    having,
    security_event,
    status,
)
from conformance.play import RESET, Exchange, Step, boot, down, up

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
    "TC_L_11_CS TC_L_11_CSMS": [
        update(), *progress("Downloading"), update("Rejected", 6), *progress("Downloaded"),
    ],
    "TC_L_12_CS": [
        *SESSION, update(), *progress("DownloadScheduled"), ended("StopAuthorized", "Local"), *DOWNLOADED,
        *INSTALLED,
    ],
    "TC_L_13_CS TC_L_13_CSMS": [
        *SESSION, update(), *progress("DownloadScheduled"), ended("StopAuthorized", "Local"),
        status("Unavailable"),
        *DOWNLOADED, *INSTALLED, status("Available"),
    ],
    "TC_L_14_CS": [
        *SESSION, update(), *DOWNLOADED, *progress("InstallScheduled"), ended("StopAuthorized", "Local"),
        *INSTALLED,
    ],
    "TC_L_15_CS": [
        *SESSION, update(), *DOWNLOADED, *progress("InstallScheduled"), ended("StopAuthorized", "Local"),
        status("Unavailable"), *INSTALLED, status("Available"),
    ],
    "TC_L_16_CS": [*SESSION, update(), *DOWNLOADED, *progress("Installing", "Installed"), charging(2)],
    "TC_L_17_CSMS": [
        publish(), *map(published, ("Downloading", "Downloaded", "ChecksumVerified", "Published")),
    ],
    "TC_L_18_CS": [
        accepted(
            "UpdateFirmware", {"requestId": 5, "firmware": {"location": URL, "retrieveDateTime": NOW}},
            "Rejected"
        )
    ],
    "TC_L_19_CSMS": [publish(), *map(published, ("Downloading", "Downloaded", "InvalidChecksum"))],
    "TC_L_20_CSMS": [
        publish(), *map(published, ("Downloading", "Downloaded", "ChecksumVerified", "PublishFailed")),
    ],
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

EXCHANGES: dict[str, Exchange] = FIRMWARE | CERTIFICATES
