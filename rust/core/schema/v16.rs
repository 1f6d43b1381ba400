// Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
//! The tables of OCPP 1.6.
#![allow(non_upper_case_globals, reason = "a static has the name that the specification gives")]

use super::rules::*;
use super::*;

tables! {
    version "1.6", subprotocol "ocpp1.6", package "v16",
        edition "edition 2, schemas of 2019-12 and 2025-04; improved security, edition 2";

    block core "core":
        "The base that every charge point supports: booting, authorisation, transactions, metering, configuration.";
    block firmware "firmware": "Updating firmware and uploading diagnostics, without signatures.";
    block localauth "localAuthList":
        "A list of identifiers, kept in the charge point, that it may decide by while offline.";
    block reservation "reservation": "Keeping a connector free for one driver.";
    block smartcharging "smartCharging": "Limiting the power or current of charging over time.";
    block remotetrigger "remoteTrigger": "Asking a charge point to send a message now.";
    block extendedtriggermessage "extendedtriggermessage":
        "The remote trigger of the security extension, with its additional messages.";
    block security "security": "The charge point's own certificate, and security events.";
    block securefirmware "securefirmware": "Firmware updates with a signature, which replace the unsigned ones.";
    block certificates "certificates": "Root certificates in the charge point.";
    block logging "logging": "Uploading log files, those of security included.";

    enum RegistrationStatus in core: "Tells whether the central system takes the charge point in." {
        "Accepted", "Pending", "Rejected",
    }

    enum AvailabilityType in core: "In or out of operation." {
        "Inoperative", "Operative",
    }

    enum AvailabilityStatus in core: "The outcome of a change of availability." {
        "Accepted", "Rejected", "Scheduled",
    }

    enum ConfigurationStatus in core: "The outcome of a new setting." {
        "Accepted", "Rejected", "RebootRequired", "NotSupported",
    }

    enum ClearCacheStatus in core: "Tells whether the cache was emptied." {
        "Accepted", "Rejected",
    }

    enum DataTransferStatus in core: "The receiver's verdict on a vendor's message." {
        "Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId",
    }

    enum ReadingContext in core: "Why a value was measured." {
        "Interruption.Begin", "Interruption.End", "Sample.Clock", "Sample.Periodic", "Transaction.Begin",
        "Transaction.End", "Trigger", "Other",
    }

    enum ValueFormat in core: "Plain number, or signed data." {
        "Raw", "SignedData",
    }

    enum Measurand in core: "The measured quantity." {
        "Energy.Active.Export.Register", "Energy.Active.Import.Register", "Energy.Reactive.Export.Register",
        "Energy.Reactive.Import.Register", "Energy.Active.Export.Interval", "Energy.Active.Import.Interval",
        "Energy.Reactive.Export.Interval", "Energy.Reactive.Import.Interval", "Power.Active.Export",
        "Power.Active.Import", "Power.Offered", "Power.Reactive.Export", "Power.Reactive.Import", "Power.Factor",
        "Current.Import", "Current.Export", "Current.Offered", "Voltage", "Frequency", "Temperature", "SoC" as SOC,
        "RPM",
    }

    enum Phase in core: "Between which conductors a value was measured." {
        "L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1",
    }

    enum Location in core: "The place of a measurement." {
        "Cable", "EV", "Inlet", "Outlet", "Body",
    }

    enum UnitOfMeasure in core:
        "Units of a reading; stations still send the misspelt Celcius, so both spellings are valid." {
        "Wh", "kWh" as KWH, "varh", "kvarh", "W", "kW" as KW, "VA", "kVA" as KVA, "var", "kvar", "A", "V", "K",
        "Celcius", "Celsius", "Fahrenheit", "Percent",
    }

    enum RemoteStartStopStatus in core: "Tells whether a remote start or stop will be tried." {
        "Accepted", "Rejected",
    }

    enum ResetType in core: "Soft ends transactions properly first; Hard need not." {
        "Hard", "Soft",
    }

    enum ResetStatus in core: "Tells whether a reset will be done." {
        "Accepted", "Rejected",
    }

    enum ChargePointErrorCode in core: "Kinds of error that a connector or a charge point reports." {
        "ConnectorLockFailure", "EVCommunicationError", "GroundFailure", "HighTemperature", "InternalError",
        "LocalListConflict", "NoError", "OtherError", "OverCurrentFailure", "PowerMeterFailure", "PowerSwitchFailure",
        "ReaderFailure", "ResetFailure", "UnderVoltage", "OverVoltage", "WeakSignal",
    }

    enum ChargePointStatus in core:
        "States of a connector; the charge point itself knows Available, Unavailable and Faulted only." {
        "Available", "Preparing", "Charging", "SuspendedEVSE", "SuspendedEV", "Finishing", "Reserved", "Unavailable",
        "Faulted",
    }

    enum Reason in core: "Why a transaction stopped." {
        "EmergencyStop", "EVDisconnected", "HardReset", "Local", "Other", "PowerLoss", "Reboot", "Remote", "SoftReset",
        "UnlockCommand", "DeAuthorized",
    }

    enum UnlockStatus in core: "Tells whether a connector was unlocked." {
        "Unlocked", "UnlockFailed", "NotSupported",
    }

    enum DiagnosticsStatus in firmware: "States of an upload of diagnostics." {
        "Idle", "Uploaded", "UploadFailed", "Uploading",
    }

    enum FirmwareStatus in firmware: "States of an unsigned firmware update." {
        "Downloaded", "DownloadFailed", "Downloading", "Idle", "InstallationFailed", "Installing", "Installed",
    }

    enum UpdateType in localauth: "The whole list, or its changes." {
        "Differential", "Full",
    }

    enum UpdateStatus in localauth: "Tells whether the local list was updated." {
        "Accepted", "Failed", "NotSupported", "VersionMismatch",
    }

    enum CancelReservationStatus in reservation: "Tells whether a reservation was cancelled." {
        "Accepted", "Rejected",
    }

    enum ReservationStatus in reservation: "Tells whether a reservation was made, or what is in its way." {
        "Accepted", "Faulted", "Occupied", "Rejected", "Unavailable",
    }

    enum ClearChargingProfileStatus in smartcharging: "Tells whether a profile matched and was removed." {
        "Accepted", "Unknown",
    }

    enum GetCompositeScheduleStatus in smartcharging: "Tells whether a schedule could be calculated." {
        "Accepted", "Rejected",
    }

    enum ChargingProfileStatus in smartcharging: "Tells whether a profile was installed." {
        "Accepted", "Rejected", "NotSupported",
    }

    enum MessageTrigger in remotetrigger: "Messages that can be asked for." {
        "BootNotification", "DiagnosticsStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues",
        "StatusNotification",
    }

    enum TriggerMessageStatus in remotetrigger: "Tells whether a triggered message will follow." {
        "Accepted", "Rejected", "NotImplemented",
    }

    enum MessageTriggerEnumType in extendedtriggermessage: "Messages that can be asked for in the security extension." {
        "BootNotification", "LogStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues",
        "SignChargePointCertificate", "StatusNotification",
    }

    enum TriggerMessageStatusEnumType in extendedtriggermessage:
        "Tells whether a message of the security extension will follow." {
        "Accepted", "Rejected", "NotImplemented",
    }

    enum CertificateSignedStatusEnumType in security: "Tells whether a new certificate was accepted." {
        "Accepted", "Rejected",
    }

    enum GenericStatusEnumType in security: "Yes or no." {
        "Accepted", "Rejected",
    }

    enum FirmwareStatusEnumType in securefirmware: "States of a signed firmware update." {
        "Downloaded", "DownloadFailed", "Downloading", "DownloadScheduled", "DownloadPaused", "Idle",
        "InstallationFailed", "Installing", "Installed", "InstallRebooting", "InstallScheduled",
        "InstallVerificationFailed", "InvalidSignature", "SignatureVerified",
    }

    enum UpdateFirmwareStatusEnumType in securefirmware: "Tells whether a signed update is taken on, or why not." {
        "Accepted", "Rejected", "AcceptedCanceled", "InvalidCertificate", "RevokedCertificate",
    }

    enum HashAlgorithmEnumType in certificates: "The algorithm that made the hashes of a certificate." {
        "SHA256", "SHA384", "SHA512",
    }

    enum DeleteCertificateStatusEnumType in certificates: "Tells whether a certificate was removed." {
        "Accepted", "Failed", "NotFound",
    }

    enum CertificateUseEnumType in certificates:
        "The use of a root certificate: for the central system, or for the maker's firmware." {
        "CentralSystemRootCertificate", "ManufacturerRootCertificate",
    }

    enum GetInstalledCertificateStatusEnumType in certificates: "Tells whether any certificate was found." {
        "Accepted", "NotFound",
    }

    enum InstallCertificateStatusEnumType in certificates:
        "Tells whether a certificate was installed, refused, or could not be stored." {
        "Accepted", "Failed", "Rejected",
    }

    enum LogEnumType in logging: "The wanted log." {
        "DiagnosticsLog", "SecurityLog",
    }

    enum LogStatusEnumType in logging:
        "Tells whether a log will be uploaded; AcceptedCanceled: in place of one that was under way." {
        "Accepted", "Rejected", "AcceptedCanceled",
    }

    enum UploadLogStatusEnumType in logging: "States of an upload of a log." {
        "BadMessage", "Idle", "NotSupportedOperation", "PermissionDenied", "Uploaded", "UploadFailure", "Uploading",
    }

    enum AuthorizationStatus in types: "The permission of an identifier." {
        "Accepted", "Blocked", "Expired", "Invalid", "ConcurrentTx",
    }

    enum ChargingProfileKindType in types: "The meaning of the start of a schedule." {
        "Absolute", "Recurring", "Relative",
    }

    enum ChargingProfilePurposeType in types:
        "The object that a profile limits: the charge point, transactions by default, or one transaction." {
        "ChargePointMaxProfile", "TxDefaultProfile", "TxProfile",
    }

    enum ChargingRateUnitType in types: "Amperes per phase, or watts in total." {
        "A", "W",
    }

    enum RecurrencyKindType in types: "The interval at which a recurring schedule starts over." {
        "Daily", "Weekly",
    }

    type KeyValue in core: "One configuration key as it stands." {
        "key": str(50), "name of the setting";
        "readonly": bool, "true: ChangeConfiguration cannot set it";
        "value"? str(500), "absent: the key is known but has no value";
    }

    type MeterValue in core: "Readings taken at one moment." {
        "timestamp": datetime, "the moment of measuring";
        "sampledValue": [object(SampledValue)];
    }

    type SampledValue in core:
        "One reading; bare, it is active imported energy in Wh at the outlet, sampled periodically." {
        "value": str, "a decimal number as text, or hex signed data, by format";
        "context"? enum(ReadingContext), "absent: Sample.Periodic";
        "format"? enum(ValueFormat), "absent: Raw";
        "measurand"? enum(Measurand), "absent: Energy.Active.Import.Register";
        "phase"? enum(Phase), "absent: the total";
        "location"? enum(Location), "absent: Outlet";
        "unit"? enum(UnitOfMeasure), "absent: Wh where the measurand is an energy";
    }

    type AuthorizationData in localauth: "One entry of the local list." {
        "idTag": str(20), "the identifier that the entry is about";
        "idTagInfo"? object(IdTagInfo), "absent in a differential update: remove the entry";
    }

    type FirmwareType in securefirmware: "A piece of signed firmware, where to get it, and when to install it." {
        "location": str(512), "URI to fetch the firmware from";
        "retrieveDateTime": datetime, "not to be fetched before this moment";
        "installDateTime"? datetime, "not to be installed before this moment; absent: at once";
        "signingCertificate": str(5500), "PEM certificate that the firmware was signed with";
        "signature": str(800), "Base64 signature over the firmware file";
    }

    type CertificateHashDataType in certificates: "Names a certificate by hashes of its issuer and its serial number." {
        "hashAlgorithm": enum(HashAlgorithmEnumType);
        "issuerNameHash": str(128), "hex hash of the issuer's name in DER";
        "issuerKeyHash": str(128), "hex hash of the issuer's public key in DER, without tag and length";
        "serialNumber": str(40), "hex, without 0x and leading zeros";
    }

    type LogParametersType in logging: "The destination of a log, and its period." {
        "remoteLocation": str(512), "URL to upload to";
        "oldestTimestamp"? datetime, "oldest entry wanted";
        "latestTimestamp"? datetime, "latest entry wanted";
    }

    type ChargingProfile in types: "When and how long a schedule of limits applies, and what beats what." {
        "chargingProfileId": int(literal), "a known number replaces that profile";
        "transactionId"? int(literal), "ties a TxProfile to one transaction";
        "stackLevel": int(literal), "from 0; the highest level that is valid wins";
        "chargingProfilePurpose": enum(ChargingProfilePurposeType);
        "chargingProfileKind": enum(ChargingProfileKindType);
        "recurrencyKind"? enum(RecurrencyKindType), "for Recurring profiles only";
        "validFrom"? datetime, "absent: from its arrival";
        "validTo"? datetime, "absent: until it is replaced";
        "chargingSchedule": object(ChargingSchedule);
    }

    type ChargingSchedule in types: "Limits over time." {
        "duration"? int(literal), "seconds; absent: the last period runs on, at most to the end of the transaction";
        "startSchedule"? datetime, "start of an Absolute or Recurring schedule; absent for Relative ones";
        "chargingRateUnit": enum(ChargingRateUnitType);
        "chargingSchedulePeriod": [object(ChargingSchedulePeriod)], "in order of time, the first starting at 0";
        "minChargingRate"? num(tenths), "in chargingRateUnit; below this the vehicle charges inefficiently";
    }

    type ChargingSchedulePeriod in types: "One step of a schedule; it lasts until the next one starts." {
        "startPeriod": int(literal), "seconds from the start of the schedule";
        "limit": num(tenths), "in the schedule's unit: A per phase, or W over all phases";
        "numberPhases"? int(literal), "phases that may be used; absent: 3";
    }

    type IdTagInfo in types: "The facts known about an identifier." {
        "expiryDate"? datetime, "the moment from which a cache must no longer rely on this";
        "parentIdTag"? str(20), "group that the identifier belongs to";
        "status": enum(AuthorizationStatus);
    }

    action Authorize in core from station: "Asks whether an identifier may start or stop charging.";
    request AuthorizeRequest: "The identifier that was presented at the charge point." {
        "idTag": str(20), "identifier of the driver, compared without regard to case";
    }
    response AuthorizeResponse: "The facts that the central system knows about the identifier." {
        "idTagInfo": object(IdTagInfo);
    }

    action BootNotification in core from station:
        "Announces a charge point after every (re)boot; all else waits for the answer Accepted or Pending.";
    gate(boot);
    request BootNotificationRequest: "Who the charge point is and what it is made of." {
        "chargePointVendor": str(20);
        "chargePointModel": str(20);
        "chargePointSerialNumber"? str(25), "serial number of the charge point itself";
        "chargeBoxSerialNumber"? str(25), "serial number of the box inside the charge point; deprecated";
        "firmwareVersion"? str(50);
        "iccid"? str(20), "number of the modem's SIM card";
        "imsi"? str(20), "subscriber number on the modem's SIM card";
        "meterType"? str(25), "make or model of the main electricity meter";
        "meterSerialNumber"? str(25), "serial number of the main electricity meter";
    }
    response BootNotificationResponse:
        "Tells whether the charge point is accepted, with the time and the rhythm to keep." {
        "status": enum(RegistrationStatus), "Pending: send only what is asked for, and boot again after the interval";
        "currentTime": datetime, "the central system's clock, for the charge point to set its own by";
        "interval": int(literal),
            "seconds between heartbeats, or the retry wait while not accepted; 0: the charge point chooses";
    }

    action ChangeAvailability in core from csms:
        "Takes a connector or the whole charge point into or out of operation.";
    request ChangeAvailabilityRequest: "The connector to switch, and its new state." {
        "connectorId": int(literal), "0: the charge point and all of its connectors";
        "type": enum(AvailabilityType);
    }
    response ChangeAvailabilityResponse:
        "Tells whether the change is made, refused, or waits for a transaction to end." {
        "status": enum(AvailabilityStatus);
    }

    action ChangeConfiguration in core from csms: "Sets one configuration key.";
    request ChangeConfigurationRequest: "The key and its new value." {
        "key": str(50), "name of the setting, compared without regard to case";
        "value": str(500), "the new setting as text, whatever the type of the key";
    }
    response ChangeConfigurationResponse: "Tells whether the setting was taken and whether it needs a reboot." {
        "status": enum(ConfigurationStatus);
    }

    action ClearCache in core from csms: "Empties the authorisation cache.";
    request ClearCacheRequest: "Empty: the action says it all." {}
    response ClearCacheResponse: "Tells whether the cache was emptied." {
        "status": enum(ClearCacheStatus);
    }

    action DataTransfer in core from both:
        "Carries whatever a vendor needs that the protocol lacks; either side may send it.";
    body("data");
    request DataTransferRequest: "A message of a vendor's own making." {
        "vendorId": str(255), "names the vendor, best by a reversed domain name";
        "messageId"? str(50), "tells apart the vendor's messages";
        "data"? str, "free text, its form a matter between the two sides";
    }
    response DataTransferResponse: "Tells whether the message was understood, and an answer to it." {
        "status": enum(DataTransferStatus);
        "data"? str, "free text in answer";
    }

    action GetConfiguration in core from csms: "Reads configuration keys.";
    request GetConfigurationRequest: "The keys to read." {
        "key"? [str(50)], "names of the settings wanted; absent or empty: all of them";
    }
    response GetConfigurationResponse: "The keys that exist with their values, and those that do not." {
        "configurationKey"? [object(KeyValue)], "the settings asked for that exist";
        "unknownKey"? [str(50)], "the names asked for that do not exist";
    }

    action Heartbeat in core from station: "Shows that the charge point is alive and fetches the time.";
    heartbeat(true);
    request HeartbeatRequest: "Empty: its arrival is the message." {}
    response HeartbeatResponse: "The time at the central system." {
        "currentTime": datetime, "the central system's clock, for the charge point to set its own by";
    }

    action MeterValues in core from station: "Delivers meter readings, inside a transaction or outside.";
    request MeterValuesRequest kept("transactionId") sample(true): "Readings of one connector or of the main meter." {
        "connectorId": int(literal), "0: the main meter of the charge point";
        "transactionId"? int(literal), "the transaction that the readings belong to, if any";
        "meterValue": [object(MeterValue)];
    }
    response MeterValuesResponse: "Empty: the arrival is the acknowledgement." {}

    action RemoteStartTransaction in core from csms:
        "Asks a charge point to start charging for a driver who is not at the reader.";
    gate(start_stop);
    request RemoteStartTransactionRequest: "For whom to start and where." {
        "connectorId"? int(literal), "absent: the charge point picks one";
        "idTag": str(20), "identifier to start with; authorised again first if AuthorizeRemoteTxRequests is set";
        "chargingProfile"? object(ChargingProfile), "limits for this transaction; its purpose must be TxProfile";
    }
    response RemoteStartTransactionResponse:
        "Tells whether the charge point will try; StartTransaction tells whether it did." {
        "status": enum(RemoteStartStopStatus);
    }

    action RemoteStopTransaction in core from csms: "Asks a charge point to end a running transaction.";
    gate(start_stop);
    request RemoteStopTransactionRequest: "The transaction to end." {
        "transactionId": int(literal);
    }
    response RemoteStopTransactionResponse: "Tells whether the transaction will be stopped." {
        "status": enum(RemoteStartStopStatus);
    }

    action Reset in core from csms: "Restarts the charge point, gently or at once.";
    request ResetRequest: "The kind of restart." {
        "type": enum(ResetType);
    }
    response ResetResponse: "Tells whether the charge point will restart." {
        "status": enum(ResetStatus);
    }

    action StartTransaction in core from station: "Reports that a transaction has begun and obtains its number.";
    request StartTransactionRequest kept(true) begins("transactionId"):
        "The connector, time, identifier and meter reading at the start." {
        "connectorId": int(literal), "greater than 0";
        "idTag": str(20), "identifier that the transaction was started with";
        "meterStart": int(literal), "reading in Wh at the start";
        "reservationId"? int(literal), "the reservation that ends with this transaction";
        "timestamp": datetime, "the moment the transaction started, also when reported later";
    }
    response StartTransactionResponse: "The number of the transaction and the verdict on the identifier." {
        "idTagInfo": object(IdTagInfo);
        "transactionId": int(literal), "number that the central system gives to the transaction";
    }

    action StatusNotification in core from station:
        "Reports a change of state or an error of a connector or of the charge point.";
    request StatusNotificationRequest: "The new state with details of an error." {
        "connectorId": int(literal), "0: the charge point as a whole";
        "errorCode": enum(ChargePointErrorCode), "NoError while nothing is wrong";
        "info"? str(50), "free text about the error";
        "status": enum(ChargePointStatus);
        "timestamp"? datetime, "the moment of the change; absent: the moment of arrival";
        "vendorId"? str(255), "who defined vendorErrorCode";
        "vendorErrorCode"? str(50), "the vendor's own code for the error";
    }
    response StatusNotificationResponse: "Empty: the arrival is the acknowledgement." {}

    action StopTransaction in core from station: "Reports that a transaction has ended.";
    request StopTransactionRequest kept(true):
        "The end of a transaction: its time, its reason, and the meter reading." {
        "idTag"? str(20), "identifier that stopped it; absent when no driver did";
        "meterStop": int(literal), "reading in Wh at the end";
        "timestamp": datetime, "the moment the transaction stopped, also when reported later";
        "transactionId": int(literal), "number from StartTransaction's response";
        "reason"? enum(Reason), "absent: Local";
        "transactionData"? [object(MeterValue)],
            "readings for billing, as configured by StopTxnSampledData and StopTxnAlignedData";
    }
    response StopTransactionResponse: "The verdict on the stopping identifier, for the cache." {
        "idTagInfo"? object(IdTagInfo);
    }

    action UnlockConnector in core from csms: "Frees a cable that is stuck; it is no way to stop a transaction.";
    request UnlockConnectorRequest: "The connector to open." {
        "connectorId": int(literal), "greater than 0";
    }
    response UnlockConnectorResponse: "Tells whether the lock opened." {
        "status": enum(UnlockStatus);
    }

    action DiagnosticsStatusNotification in firmware from station: "Reports how an upload of diagnostics proceeds.";
    request DiagnosticsStatusNotificationRequest: "The state of the upload." {
        "status": enum(DiagnosticsStatus);
    }
    response DiagnosticsStatusNotificationResponse: "Empty: the arrival is the acknowledgement." {}

    action FirmwareStatusNotification in firmware from station: "Reports how a firmware update proceeds.";
    request FirmwareStatusNotificationRequest: "The state of the update." {
        "status": enum(FirmwareStatus);
    }
    response FirmwareStatusNotificationResponse: "Empty: the arrival is the acknowledgement." {}

    action GetDiagnostics in firmware from csms:
        "Asks for an upload of diagnostics; DiagnosticsStatusNotification reports its progress.";
    request GetDiagnosticsRequest: "The destination of the upload, and its period." {
        "location": uri, "folder to upload into";
        "retries"? int(literal), "further attempts before giving up; absent: the charge point chooses";
        "retryInterval"? int(literal), "seconds between attempts; absent: the charge point chooses";
        "startTime"? datetime, "oldest entry wanted";
        "stopTime"? datetime, "latest entry wanted";
    }
    response GetDiagnosticsResponse: "The name of the file, if there is anything to upload." {
        "fileName"? str(255), "name that the uploaded file will have; absent: nothing to upload";
    }

    action UpdateFirmware in firmware from csms:
        "Asks for a firmware update; FirmwareStatusNotification reports its progress.";
    request UpdateFirmwareRequest: "The source of the firmware, and the time to fetch it." {
        "location": uri, "the source of the firmware";
        "retries"? int(literal), "further attempts to download before giving up; absent: the charge point chooses";
        "retrieveDate": datetime, "not to be fetched before this moment";
        "retryInterval"? int(literal), "seconds between attempts; absent: the charge point chooses";
    }
    response UpdateFirmwareResponse: "Empty: the arrival is the acknowledgement." {}

    action GetLocalListVersion in localauth from csms: "Asks which version of the local list a charge point holds.";
    request GetLocalListVersionRequest: "Empty: the action says it all." {}
    response GetLocalListVersionResponse: "The version held." {
        "listVersion": int(literal), "0: the list is empty; -1: the charge point has no local list";
    }

    action SendLocalList in localauth from csms: "Replaces or amends the local list.";
    request SendLocalListRequest: "The new list, or the entries that change." {
        "listVersion": int(literal), "version of the list once this update is applied";
        "localAuthorizationList"? [object(AuthorizationData)],
            "entries to set; in a differential update one without idTagInfo is removed";
        "updateType": enum(UpdateType);
    }
    response SendLocalListResponse: "Tells whether the list was updated." {
        "status": enum(UpdateStatus);
    }

    action CancelReservation in reservation from csms: "Ends a reservation before it is used.";
    request CancelReservationRequest: "The reservation to end." {
        "reservationId": int(literal);
    }
    response CancelReservationResponse: "Tells whether such a reservation was found and ended." {
        "status": enum(CancelReservationStatus);
    }

    action ReserveNow in reservation from csms: "Reserves a connector for an identifier until a given moment.";
    request ReserveNowRequest: "The object of the reservation, its holder, and its end." {
        "connectorId": int(literal), "0: any connector, as long as one is kept free";
        "expiryDate": datetime, "the moment the reservation lapses";
        "idTag": str(20), "identifier that the connector is kept for";
        "parentIdTag"? str(20), "group whose members may use the reservation too";
        "reservationId": int(literal), "a known number replaces that reservation";
    }
    response ReserveNowResponse: "Tells whether the reservation stands, or why not." {
        "status": enum(ReservationStatus);
    }

    action ClearChargingProfile in smartcharging from csms: "Removes charging profiles, by number or by criteria.";
    request ClearChargingProfileRequest: "The profiles to remove; without any criterion all of them." {
        "id"? int(literal), "the one profile to remove; criteria below are then ignored";
        "connectorId"? int(literal), "0: profiles of the charge point as a whole; absent: wherever they are";
        "chargingProfilePurpose"? enum(ChargingProfilePurposeType);
        "stackLevel"? int(literal), "level to remove";
    }
    response ClearChargingProfileResponse: "Tells whether anything matched." {
        "status": enum(ClearChargingProfileStatus);
    }

    action GetCompositeSchedule in smartcharging from csms: "Asks what all installed limits together amount to.";
    request GetCompositeScheduleRequest: "For which connector and for how long ahead." {
        "connectorId": int(literal), "0: the grid connection of the charge point";
        "duration": int(literal), "seconds ahead to calculate";
        "chargingRateUnit"? enum(ChargingRateUnitType), "unit wanted in the answer";
    }
    response GetCompositeScheduleResponse: "The schedule that results." {
        "status": enum(GetCompositeScheduleStatus);
        "connectorId"? int(literal), "the connector that the schedule is for";
        "scheduleStart"? datetime, "periods of the schedule count from this moment";
        "chargingSchedule"? object(ChargingSchedule);
    }

    action SetChargingProfile in smartcharging from csms: "Installs a charging profile.";
    request SetChargingProfileRequest: "The profile and where it applies." {
        "connectorId": int(literal),
            "0: the charge point as a whole, or the default for every connector, by the profile's purpose";
        "csChargingProfiles": object(ChargingProfile);
    }
    response SetChargingProfileResponse: "Tells whether the profile was taken." {
        "status": enum(ChargingProfileStatus);
    }

    action TriggerMessage in remotetrigger from csms:
        "Asks a charge point to send a message that it would send by itself at another time.";
    gate(trigger by "requestedMessage",
        "FirmwareStatusNotification" = ["FirmwareStatusNotification", "SignedFirmwareStatusNotification"]);
    request TriggerMessageRequest: "The message wanted." {
        "requestedMessage": enum(MessageTrigger);
        "connectorId"? int(literal), "greater than 0; only for messages that are about a connector";
    }
    response TriggerMessageResponse: "Tells whether the message will follow." {
        "status": enum(TriggerMessageStatus);
    }

    action ExtendedTriggerMessage in extendedtriggermessage from csms:
        "Asks for a message now, those of the security extension included.";
    gate(trigger by "requestedMessage",
        "FirmwareStatusNotification" = ["FirmwareStatusNotification", "SignedFirmwareStatusNotification"],
        "SignChargePointCertificate" = ["SignCertificate"]);
    request ExtendedTriggerMessageRequest: "The message wanted." {
        "requestedMessage": enum(MessageTriggerEnumType);
        "connectorId"? int, "greater than 0; only for messages that are about a connector";
    }
    response ExtendedTriggerMessageResponse: "Tells whether the message will follow." {
        "status": enum(TriggerMessageStatusEnumType);
    }

    action CertificateSigned in security from csms: "Delivers the certificate that SignCertificate asked for.";
    request CertificateSignedRequest: "The signed certificate with its chain." {
        "certificateChain": str(10000), "PEM certificates, the charge point's own first, then the sub-CAs";
    }
    response CertificateSignedResponse: "Tells whether the certificate is valid and was installed." {
        "status": enum(CertificateSignedStatusEnumType);
    }

    action SecurityEventNotification in security from station:
        "Reports an event that matters to security; critical ones are kept until delivered.";
    request SecurityEventNotificationRequest kept(true): "An event and its time." {
        "type": str(50), "name of the event, preferably from the published list of security events";
        "timestamp": datetime, "the moment it happened";
        "techInfo"? str(255), "free text with technical details";
    }
    response SecurityEventNotificationResponse: "Empty: the arrival is the acknowledgement." {}

    action SignCertificate in security from station:
        "Asks to have a new client certificate signed for the charge point.";
    request SignCertificateRequest: "The signing request." {
        "csr": str(5500), "PEM certificate signing request (PKCS #10)";
    }
    response SignCertificateResponse: "Tells whether it will be signed; CertificateSigned then brings the result." {
        "status": enum(GenericStatusEnumType);
    }

    action SignedFirmwareStatusNotification in securefirmware from station:
        "Reports how a signed firmware update proceeds.";
    request SignedFirmwareStatusNotificationRequest: "The state of the update." {
        "status": enum(FirmwareStatusEnumType);
        "requestId"? int, "number of the update; absent only when triggered while none runs";
    }
    response SignedFirmwareStatusNotificationResponse: "Empty: the arrival is the acknowledgement." {}

    action SignedUpdateFirmware in securefirmware from csms:
        "Asks for an update with signed firmware; SignedFirmwareStatusNotification reports its progress.";
    request SignedUpdateFirmwareRequest: "The firmware, and how hard to try to fetch it." {
        "retries"? int, "further attempts to download before giving up; absent: the charge point chooses";
        "retryInterval"? int, "seconds between attempts; absent: the charge point chooses";
        "requestId": int, "number that the progress reports will carry";
        "firmware": object(FirmwareType);
    }
    response SignedUpdateFirmwareResponse:
        "Tells whether the update is taken on, or what is wrong with its certificate." {
        "status": enum(UpdateFirmwareStatusEnumType);
    }

    action DeleteCertificate in certificates from csms: "Removes an installed root certificate.";
    request DeleteCertificateRequest: "The certificate, named by its hashes." {
        "certificateHashData": object(CertificateHashDataType);
    }
    response DeleteCertificateResponse: "Tells whether it was found and removed." {
        "status": enum(DeleteCertificateStatusEnumType);
    }

    action GetInstalledCertificateIds in certificates from csms: "Lists the installed root certificates of one use.";
    request GetInstalledCertificateIdsRequest: "The use asked about." {
        "certificateType": enum(CertificateUseEnumType);
    }
    response GetInstalledCertificateIdsResponse: "The certificates found, named by their hashes." {
        "certificateHashData"? [object(CertificateHashDataType); 1..], "absent: none installed";
        "status": enum(GetInstalledCertificateStatusEnumType);
    }

    action InstallCertificate in certificates from csms: "Installs a root certificate.";
    request InstallCertificateRequest: "The certificate and its use." {
        "certificateType": enum(CertificateUseEnumType);
        "certificate": str(5500), "PEM certificate";
    }
    response InstallCertificateResponse: "Tells whether it was installed." {
        "status": enum(InstallCertificateStatusEnumType);
    }

    action GetLog in logging from csms: "Asks for an upload of a log file; LogStatusNotification reports its progress.";
    request GetLogRequest: "The log, its destination, and the number of attempts." {
        "log": object(LogParametersType);
        "logType": enum(LogEnumType);
        "requestId": int, "number that the progress reports will carry";
        "retries"? int, "further attempts to upload before giving up; absent: the charge point chooses";
        "retryInterval"? int, "seconds between attempts; absent: the charge point chooses";
    }
    response GetLogResponse: "Tells whether there will be an upload, and its name." {
        "status": enum(LogStatusEnumType);
        "filename"? str(255), "name that the uploaded file will have; absent: nothing to upload";
    }

    action LogStatusNotification in logging from station: "Reports how an upload of a log proceeds.";
    request LogStatusNotificationRequest: "The state of the upload." {
        "status": enum(UploadLogStatusEnumType);
        "requestId"? int, "number of the upload; absent only when triggered while none runs";
    }
    response LogStatusNotificationResponse: "Empty: the arrival is the acknowledgement." {}
}

pub static RULES: &[Rule] = &[
    Rule {
        name: "connector",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("ChangeAvailabilityRequest", "connectorId"),
            ("MeterValuesRequest", "connectorId"),
            ("ReserveNowRequest", "connectorId"),
            ("StatusNotificationRequest", "connectorId"),
            ("ClearChargingProfileRequest", "connectorId"),
            ("GetCompositeScheduleRequest", "connectorId"),
            ("GetCompositeScheduleResponse", "connectorId"),
            ("SetChargingProfileRequest", "connectorId"),
        ]),
        demand: Demand::Int { min: 0, max: i64::MAX },
    },
    Rule {
        name: "one-connector",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("RemoteStartTransactionRequest", "connectorId"),
            ("StartTransactionRequest", "connectorId"),
            ("TriggerMessageRequest", "connectorId"),
            ("UnlockConnectorRequest", "connectorId"),
            ("ExtendedTriggerMessageRequest", "connectorId"),
        ]),
        demand: Demand::Int { min: 1, max: i64::MAX },
    },
    Rule {
        name: "stack-level",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("ChargingProfile", "stackLevel"),
            ("ClearChargingProfileRequest", "stackLevel"),
        ]),
        demand: Demand::Int { min: 0, max: i64::MAX },
    },
    Rule {
        name: "list-version",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("SendLocalListRequest", "listVersion"),
        ]),
        demand: Demand::Int { min: 1, max: i64::MAX },
    },
    Rule {
        name: "local-list",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("GetLocalListVersionResponse", "listVersion"),
        ]),
        demand: Demand::Int { min: -1, max: i64::MAX },
    },
    Rule {
        name: "seconds",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("BootNotificationResponse", "interval"),
            ("GetCompositeScheduleRequest", "duration"),
            ("ChargingSchedule", "duration"),
            ("GetDiagnosticsRequest", "retryInterval"),
            ("UpdateFirmwareRequest", "retryInterval"),
            ("GetLogRequest", "retryInterval"),
            ("SignedUpdateFirmwareRequest", "retryInterval"),
        ]),
        demand: Demand::Int { min: 0, max: i64::MAX },
    },
    Rule {
        name: "retries",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("GetDiagnosticsRequest", "retries"),
            ("UpdateFirmwareRequest", "retries"),
            ("GetLogRequest", "retries"),
            ("SignedUpdateFirmwareRequest", "retries"),
        ]),
        demand: Demand::Int { min: 0, max: i64::MAX },
    },
    Rule {
        name: "items",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("MeterValuesRequest", "meterValue"),
            ("MeterValue", "sampledValue"),
            ("ChargingSchedule", "chargingSchedulePeriod"),
        ]),
        demand: Demand::Items { min: 1 },
    },
    Rule {
        name: "printable",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("AuthorizeRequest", "idTag"),
            ("AuthorizationData", "idTag"),
            ("IdTagInfo", "parentIdTag"),
            ("RemoteStartTransactionRequest", "idTag"),
            ("ReserveNowRequest", "idTag"),
            ("ReserveNowRequest", "parentIdTag"),
            ("StartTransactionRequest", "idTag"),
            ("StopTransactionRequest", "idTag"),
            ("BootNotificationRequest", "chargePointVendor"),
            ("BootNotificationRequest", "chargePointModel"),
            ("BootNotificationRequest", "chargePointSerialNumber"),
            ("BootNotificationRequest", "chargeBoxSerialNumber"),
            ("BootNotificationRequest", "firmwareVersion"),
            ("BootNotificationRequest", "iccid"),
            ("BootNotificationRequest", "imsi"),
            ("BootNotificationRequest", "meterType"),
            ("BootNotificationRequest", "meterSerialNumber"),
            ("ChangeConfigurationRequest", "key"),
            ("ChangeConfigurationRequest", "value"),
            ("DataTransferRequest", "vendorId"),
            ("DataTransferRequest", "messageId"),
            ("GetConfigurationRequest", "key"),
            ("GetConfigurationResponse", "unknownKey"),
            ("KeyValue", "key"),
            ("KeyValue", "value"),
            ("GetDiagnosticsResponse", "fileName"),
            ("StatusNotificationRequest", "info"),
            ("StatusNotificationRequest", "vendorId"),
            ("StatusNotificationRequest", "vendorErrorCode"),
        ]),
        demand: Demand::Check(Check::Form(Form::Printable)),
    },
    Rule {
        name: "base64",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("FirmwareType", "signature"),
        ]),
        demand: Demand::Check(Check::Form(Form::Base64)),
    },
    Rule {
        name: "serial-number",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("CertificateHashDataType", "serialNumber"),
        ]),
        demand: Demand::Check(Check::Form(Form::HexNumber)),
    },
    Rule {
        name: "uri",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("GetDiagnosticsRequest", "location"),
            ("UpdateFirmwareRequest", "location"),
            ("FirmwareType", "location"),
            ("LogParametersType", "remoteLocation"),
        ]),
        demand: Demand::Check(Check::Form(Form::Uri)),
    },
    Rule {
        name: "diagnostics-period",
        set: RuleSet::Specification,
        places: Places::Types(&["GetDiagnosticsRequest"]),
        demand: Demand::Relation(
            Relation::Order("startTime", "stopTime"),
        ),
    },
    Rule {
        name: "log-period",
        set: RuleSet::Specification,
        places: Places::Types(&["LogParametersType"]),
        demand: Demand::Relation(
            Relation::Order("oldestTimestamp", "latestTimestamp"),
        ),
    },
    Rule {
        name: "profile-period",
        set: RuleSet::Specification,
        places: Places::Types(&["ChargingProfile"]),
        demand: Demand::Relation(
            Relation::Order("validFrom", "validTo"),
        ),
    },
    Rule {
        name: "firmware-order",
        set: RuleSet::Specification,
        places: Places::Types(&["FirmwareType"]),
        demand: Demand::Relation(
            Relation::Order("retrieveDateTime", "installDateTime"),
        ),
    },
    Rule {
        name: "profile-transaction",
        set: RuleSet::Specification,
        places: Places::Types(&["ChargingProfile"]),
        demand: Demand::Relation(
            Relation::OnlyIf("transactionId", When::Is("chargingProfilePurpose", &["TxProfile"])),
        ),
    },
    Rule {
        name: "composite-start",
        set: RuleSet::Specification,
        places: Places::Types(&["GetCompositeScheduleResponse"]),
        demand: Demand::Relation(
            Relation::Needed("scheduleStart", When::IsNot("status", &["Rejected"])),
        ),
    },
    Rule {
        name: "composite-schedule",
        set: RuleSet::Specification,
        places: Places::Types(&["GetCompositeScheduleResponse"]),
        demand: Demand::Relation(
            Relation::Needed("chargingSchedule", When::IsNot("status", &["Rejected"])),
        ),
    },
    Rule {
        name: "periods",
        set: RuleSet::Specification,
        places: Places::Types(&["ChargingSchedule"]),
        demand: Demand::Relation(
            Relation::Rising("chargingSchedulePeriod", "startPeriod"),
        ),
    },
    Rule {
        name: "not-empty",
        set: RuleSet::NonEmpty,
        places: Places::Every(Every::RequiredText),
        demand: Demand::Check(Check::NotEmpty),
    },
];
