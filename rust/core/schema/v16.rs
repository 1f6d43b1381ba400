// Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
//! The tables of OCPP 1.6.
#![allow(non_upper_case_globals, reason = "a static bears the name that the specification gives the thing")]

use super::{index, Action, Block, Enum, Field, Fingerprint, Key, Kind, List};
use super::{Role, Sender, Slot, Type, EnumValue, Version};

pub static VERSION: Version = Version {
    name: "1.6",
    subprotocol: "ocpp1.6",
    package: "v16",
    edition: "edition 2, schemas of 2019-12 and 2025-04; improved security, edition 2",
    blocks: &[
        Block { module: "core", profile: "core", doc: "The base that every charge point supports: booting, authorisation, transactions, metering, configuration." },
        Block { module: "firmware", profile: "firmware", doc: "Updating firmware and uploading diagnostics, without signatures." },
        Block { module: "localauth", profile: "localAuthList", doc: "A list of identifiers, kept in the charge point, that it may decide by while offline." },
        Block { module: "reservation", profile: "reservation", doc: "Keeping a connector free for one driver." },
        Block { module: "smartcharging", profile: "smartCharging", doc: "Limiting the power or current of charging over time." },
        Block { module: "remotetrigger", profile: "remoteTrigger", doc: "Asking a charge point to send a message now." },
        Block { module: "extendedtriggermessage", profile: "extendedtriggermessage", doc: "The remote trigger of the security extension, with its additional messages." },
        Block { module: "security", profile: "security", doc: "The charge point's own certificate, and security events." },
        Block { module: "securefirmware", profile: "securefirmware", doc: "Firmware updates with a signature, which replace the unsigned ones." },
        Block { module: "certificates", profile: "certificates", doc: "Root certificates in the charge point." },
        Block { module: "logging", profile: "logging", doc: "Uploading log files, those of security included." },
    ],
    types: &[
        &KeyValue,
        &MeterValue,
        &SampledValue,
        &AuthorizationData,
        &FirmwareType,
        &CertificateHashDataType,
        &LogParametersType,
        &ChargingProfile,
        &ChargingSchedule,
        &ChargingSchedulePeriod,
        &IdTagInfo,
        &AuthorizeRequest,
        &AuthorizeResponse,
        &BootNotificationRequest,
        &BootNotificationResponse,
        &ChangeAvailabilityRequest,
        &ChangeAvailabilityResponse,
        &ChangeConfigurationRequest,
        &ChangeConfigurationResponse,
        &ClearCacheRequest,
        &ClearCacheResponse,
        &DataTransferRequest,
        &DataTransferResponse,
        &GetConfigurationRequest,
        &GetConfigurationResponse,
        &HeartbeatRequest,
        &HeartbeatResponse,
        &MeterValuesRequest,
        &MeterValuesResponse,
        &RemoteStartTransactionRequest,
        &RemoteStartTransactionResponse,
        &RemoteStopTransactionRequest,
        &RemoteStopTransactionResponse,
        &ResetRequest,
        &ResetResponse,
        &StartTransactionRequest,
        &StartTransactionResponse,
        &StatusNotificationRequest,
        &StatusNotificationResponse,
        &StopTransactionRequest,
        &StopTransactionResponse,
        &UnlockConnectorRequest,
        &UnlockConnectorResponse,
        &DiagnosticsStatusNotificationRequest,
        &DiagnosticsStatusNotificationResponse,
        &FirmwareStatusNotificationRequest,
        &FirmwareStatusNotificationResponse,
        &GetDiagnosticsRequest,
        &GetDiagnosticsResponse,
        &UpdateFirmwareRequest,
        &UpdateFirmwareResponse,
        &GetLocalListVersionRequest,
        &GetLocalListVersionResponse,
        &SendLocalListRequest,
        &SendLocalListResponse,
        &CancelReservationRequest,
        &CancelReservationResponse,
        &ReserveNowRequest,
        &ReserveNowResponse,
        &ClearChargingProfileRequest,
        &ClearChargingProfileResponse,
        &GetCompositeScheduleRequest,
        &GetCompositeScheduleResponse,
        &SetChargingProfileRequest,
        &SetChargingProfileResponse,
        &TriggerMessageRequest,
        &TriggerMessageResponse,
        &ExtendedTriggerMessageRequest,
        &ExtendedTriggerMessageResponse,
        &CertificateSignedRequest,
        &CertificateSignedResponse,
        &SecurityEventNotificationRequest,
        &SecurityEventNotificationResponse,
        &SignCertificateRequest,
        &SignCertificateResponse,
        &SignedFirmwareStatusNotificationRequest,
        &SignedFirmwareStatusNotificationResponse,
        &SignedUpdateFirmwareRequest,
        &SignedUpdateFirmwareResponse,
        &DeleteCertificateRequest,
        &DeleteCertificateResponse,
        &GetInstalledCertificateIdsRequest,
        &GetInstalledCertificateIdsResponse,
        &InstallCertificateRequest,
        &InstallCertificateResponse,
        &GetLogRequest,
        &GetLogResponse,
        &LogStatusNotificationRequest,
        &LogStatusNotificationResponse,
    ],
    enums: &[
        &RegistrationStatus,
        &AvailabilityType,
        &AvailabilityStatus,
        &ConfigurationStatus,
        &ClearCacheStatus,
        &DataTransferStatus,
        &ReadingContext,
        &ValueFormat,
        &Measurand,
        &Phase,
        &Location,
        &UnitOfMeasure,
        &RemoteStartStopStatus,
        &ResetType,
        &ResetStatus,
        &ChargePointErrorCode,
        &ChargePointStatus,
        &Reason,
        &UnlockStatus,
        &DiagnosticsStatus,
        &FirmwareStatus,
        &UpdateType,
        &UpdateStatus,
        &CancelReservationStatus,
        &ReservationStatus,
        &ClearChargingProfileStatus,
        &GetCompositeScheduleStatus,
        &ChargingProfileStatus,
        &MessageTrigger,
        &TriggerMessageStatus,
        &MessageTriggerEnumType,
        &TriggerMessageStatusEnumType,
        &CertificateSignedStatusEnumType,
        &GenericStatusEnumType,
        &FirmwareStatusEnumType,
        &UpdateFirmwareStatusEnumType,
        &HashAlgorithmEnumType,
        &DeleteCertificateStatusEnumType,
        &CertificateUseEnumType,
        &GetInstalledCertificateStatusEnumType,
        &InstallCertificateStatusEnumType,
        &LogEnumType,
        &LogStatusEnumType,
        &UploadLogStatusEnumType,
        &AuthorizationStatus,
        &ChargingProfileKindType,
        &ChargingProfilePurposeType,
        &ChargingRateUnitType,
        &RecurrencyKindType,
    ],
    actions: &[
        Action { name: "Authorize", fingerprint: Fingerprint::of(b"Authorize"), doc: "Asks whether an identifier may start or stop charging.", block: "core", sender: Sender::Station, request: Some(&AuthorizeRequest), response: Some(&AuthorizeResponse), send: None },
        Action { name: "BootNotification", fingerprint: Fingerprint::of(b"BootNotification"), doc: "Announces a charge point after every (re)boot; nothing else may be sent until it is accepted.", block: "core", sender: Sender::Station, request: Some(&BootNotificationRequest), response: Some(&BootNotificationResponse), send: None },
        Action { name: "ChangeAvailability", fingerprint: Fingerprint::of(b"ChangeAvailability"), doc: "Takes a connector or the whole charge point into or out of operation.", block: "core", sender: Sender::Csms, request: Some(&ChangeAvailabilityRequest), response: Some(&ChangeAvailabilityResponse), send: None },
        Action { name: "ChangeConfiguration", fingerprint: Fingerprint::of(b"ChangeConfiguration"), doc: "Sets one configuration key.", block: "core", sender: Sender::Csms, request: Some(&ChangeConfigurationRequest), response: Some(&ChangeConfigurationResponse), send: None },
        Action { name: "ClearCache", fingerprint: Fingerprint::of(b"ClearCache"), doc: "Empties the authorisation cache.", block: "core", sender: Sender::Csms, request: Some(&ClearCacheRequest), response: Some(&ClearCacheResponse), send: None },
        Action { name: "DataTransfer", fingerprint: Fingerprint::of(b"DataTransfer"), doc: "Carries whatever a vendor needs that the protocol lacks; either side may send it.", block: "core", sender: Sender::Both, request: Some(&DataTransferRequest), response: Some(&DataTransferResponse), send: None },
        Action { name: "GetConfiguration", fingerprint: Fingerprint::of(b"GetConfiguration"), doc: "Reads configuration keys.", block: "core", sender: Sender::Csms, request: Some(&GetConfigurationRequest), response: Some(&GetConfigurationResponse), send: None },
        Action { name: "Heartbeat", fingerprint: Fingerprint::of(b"Heartbeat"), doc: "Shows that the charge point is alive and fetches the time.", block: "core", sender: Sender::Station, request: Some(&HeartbeatRequest), response: Some(&HeartbeatResponse), send: None },
        Action { name: "MeterValues", fingerprint: Fingerprint::of(b"MeterValues"), doc: "Delivers meter readings, inside a transaction or outside.", block: "core", sender: Sender::Station, request: Some(&MeterValuesRequest), response: Some(&MeterValuesResponse), send: None },
        Action { name: "RemoteStartTransaction", fingerprint: Fingerprint::of(b"RemoteStartTransaction"), doc: "Asks a charge point to start charging for a driver who is not at the reader.", block: "core", sender: Sender::Csms, request: Some(&RemoteStartTransactionRequest), response: Some(&RemoteStartTransactionResponse), send: None },
        Action { name: "RemoteStopTransaction", fingerprint: Fingerprint::of(b"RemoteStopTransaction"), doc: "Asks a charge point to end a running transaction.", block: "core", sender: Sender::Csms, request: Some(&RemoteStopTransactionRequest), response: Some(&RemoteStopTransactionResponse), send: None },
        Action { name: "Reset", fingerprint: Fingerprint::of(b"Reset"), doc: "Restarts the charge point, gently or at once.", block: "core", sender: Sender::Csms, request: Some(&ResetRequest), response: Some(&ResetResponse), send: None },
        Action { name: "StartTransaction", fingerprint: Fingerprint::of(b"StartTransaction"), doc: "Reports that a transaction has begun and obtains its number.", block: "core", sender: Sender::Station, request: Some(&StartTransactionRequest), response: Some(&StartTransactionResponse), send: None },
        Action { name: "StatusNotification", fingerprint: Fingerprint::of(b"StatusNotification"), doc: "Reports a change of state or an error of a connector or of the charge point.", block: "core", sender: Sender::Station, request: Some(&StatusNotificationRequest), response: Some(&StatusNotificationResponse), send: None },
        Action { name: "StopTransaction", fingerprint: Fingerprint::of(b"StopTransaction"), doc: "Reports that a transaction has ended.", block: "core", sender: Sender::Station, request: Some(&StopTransactionRequest), response: Some(&StopTransactionResponse), send: None },
        Action { name: "UnlockConnector", fingerprint: Fingerprint::of(b"UnlockConnector"), doc: "Frees a cable that is stuck; it is no way to stop a transaction.", block: "core", sender: Sender::Csms, request: Some(&UnlockConnectorRequest), response: Some(&UnlockConnectorResponse), send: None },
        Action { name: "DiagnosticsStatusNotification", fingerprint: Fingerprint::of(b"DiagnosticsStatusNotification"), doc: "Reports how an upload of diagnostics proceeds.", block: "firmware", sender: Sender::Station, request: Some(&DiagnosticsStatusNotificationRequest), response: Some(&DiagnosticsStatusNotificationResponse), send: None },
        Action { name: "FirmwareStatusNotification", fingerprint: Fingerprint::of(b"FirmwareStatusNotification"), doc: "Reports how a firmware update proceeds.", block: "firmware", sender: Sender::Station, request: Some(&FirmwareStatusNotificationRequest), response: Some(&FirmwareStatusNotificationResponse), send: None },
        Action { name: "GetDiagnostics", fingerprint: Fingerprint::of(b"GetDiagnostics"), doc: "Asks for an upload of diagnostics; DiagnosticsStatusNotification reports its progress.", block: "firmware", sender: Sender::Csms, request: Some(&GetDiagnosticsRequest), response: Some(&GetDiagnosticsResponse), send: None },
        Action { name: "UpdateFirmware", fingerprint: Fingerprint::of(b"UpdateFirmware"), doc: "Asks for a firmware update; FirmwareStatusNotification reports its progress.", block: "firmware", sender: Sender::Csms, request: Some(&UpdateFirmwareRequest), response: Some(&UpdateFirmwareResponse), send: None },
        Action { name: "GetLocalListVersion", fingerprint: Fingerprint::of(b"GetLocalListVersion"), doc: "Asks which version of the local list a charge point holds.", block: "localauth", sender: Sender::Csms, request: Some(&GetLocalListVersionRequest), response: Some(&GetLocalListVersionResponse), send: None },
        Action { name: "SendLocalList", fingerprint: Fingerprint::of(b"SendLocalList"), doc: "Replaces or amends the local list.", block: "localauth", sender: Sender::Csms, request: Some(&SendLocalListRequest), response: Some(&SendLocalListResponse), send: None },
        Action { name: "CancelReservation", fingerprint: Fingerprint::of(b"CancelReservation"), doc: "Ends a reservation before it is used.", block: "reservation", sender: Sender::Csms, request: Some(&CancelReservationRequest), response: Some(&CancelReservationResponse), send: None },
        Action { name: "ReserveNow", fingerprint: Fingerprint::of(b"ReserveNow"), doc: "Reserves a connector for an identifier until a given moment.", block: "reservation", sender: Sender::Csms, request: Some(&ReserveNowRequest), response: Some(&ReserveNowResponse), send: None },
        Action { name: "ClearChargingProfile", fingerprint: Fingerprint::of(b"ClearChargingProfile"), doc: "Removes charging profiles, by number or by criteria.", block: "smartcharging", sender: Sender::Csms, request: Some(&ClearChargingProfileRequest), response: Some(&ClearChargingProfileResponse), send: None },
        Action { name: "GetCompositeSchedule", fingerprint: Fingerprint::of(b"GetCompositeSchedule"), doc: "Asks what all installed limits together amount to.", block: "smartcharging", sender: Sender::Csms, request: Some(&GetCompositeScheduleRequest), response: Some(&GetCompositeScheduleResponse), send: None },
        Action { name: "SetChargingProfile", fingerprint: Fingerprint::of(b"SetChargingProfile"), doc: "Installs a charging profile.", block: "smartcharging", sender: Sender::Csms, request: Some(&SetChargingProfileRequest), response: Some(&SetChargingProfileResponse), send: None },
        Action { name: "TriggerMessage", fingerprint: Fingerprint::of(b"TriggerMessage"), doc: "Asks a charge point to send a message that it would send by itself at another time.", block: "remotetrigger", sender: Sender::Csms, request: Some(&TriggerMessageRequest), response: Some(&TriggerMessageResponse), send: None },
        Action { name: "ExtendedTriggerMessage", fingerprint: Fingerprint::of(b"ExtendedTriggerMessage"), doc: "Asks for a message now, those of the security extension included.", block: "extendedtriggermessage", sender: Sender::Csms, request: Some(&ExtendedTriggerMessageRequest), response: Some(&ExtendedTriggerMessageResponse), send: None },
        Action { name: "CertificateSigned", fingerprint: Fingerprint::of(b"CertificateSigned"), doc: "Delivers the certificate that SignCertificate asked for.", block: "security", sender: Sender::Csms, request: Some(&CertificateSignedRequest), response: Some(&CertificateSignedResponse), send: None },
        Action { name: "SecurityEventNotification", fingerprint: Fingerprint::of(b"SecurityEventNotification"), doc: "Reports an event that matters to security; critical ones are kept until delivered.", block: "security", sender: Sender::Station, request: Some(&SecurityEventNotificationRequest), response: Some(&SecurityEventNotificationResponse), send: None },
        Action { name: "SignCertificate", fingerprint: Fingerprint::of(b"SignCertificate"), doc: "Asks to have a new client certificate signed for the charge point.", block: "security", sender: Sender::Station, request: Some(&SignCertificateRequest), response: Some(&SignCertificateResponse), send: None },
        Action { name: "SignedFirmwareStatusNotification", fingerprint: Fingerprint::of(b"SignedFirmwareStatusNotification"), doc: "Reports how a signed firmware update proceeds.", block: "securefirmware", sender: Sender::Station, request: Some(&SignedFirmwareStatusNotificationRequest), response: Some(&SignedFirmwareStatusNotificationResponse), send: None },
        Action { name: "SignedUpdateFirmware", fingerprint: Fingerprint::of(b"SignedUpdateFirmware"), doc: "Asks for an update with signed firmware; SignedFirmwareStatusNotification reports its progress.", block: "securefirmware", sender: Sender::Csms, request: Some(&SignedUpdateFirmwareRequest), response: Some(&SignedUpdateFirmwareResponse), send: None },
        Action { name: "DeleteCertificate", fingerprint: Fingerprint::of(b"DeleteCertificate"), doc: "Removes an installed root certificate.", block: "certificates", sender: Sender::Csms, request: Some(&DeleteCertificateRequest), response: Some(&DeleteCertificateResponse), send: None },
        Action { name: "GetInstalledCertificateIds", fingerprint: Fingerprint::of(b"GetInstalledCertificateIds"), doc: "Lists the installed root certificates of one use.", block: "certificates", sender: Sender::Csms, request: Some(&GetInstalledCertificateIdsRequest), response: Some(&GetInstalledCertificateIdsResponse), send: None },
        Action { name: "InstallCertificate", fingerprint: Fingerprint::of(b"InstallCertificate"), doc: "Installs a root certificate.", block: "certificates", sender: Sender::Csms, request: Some(&InstallCertificateRequest), response: Some(&InstallCertificateResponse), send: None },
        Action { name: "GetLog", fingerprint: Fingerprint::of(b"GetLog"), doc: "Asks for an upload of a log file; LogStatusNotification reports its progress.", block: "logging", sender: Sender::Csms, request: Some(&GetLogRequest), response: Some(&GetLogResponse), send: None },
        Action { name: "LogStatusNotification", fingerprint: Fingerprint::of(b"LogStatusNotification"), doc: "Reports how an upload of a log proceeds.", block: "logging", sender: Sender::Station, request: Some(&LogStatusNotificationRequest), response: Some(&LogStatusNotificationResponse), send: None },
    ],
    action_index: &index::<128>(&["Authorize", "BootNotification", "ChangeAvailability", "ChangeConfiguration", "ClearCache", "DataTransfer", "GetConfiguration", "Heartbeat", "MeterValues", "RemoteStartTransaction", "RemoteStopTransaction", "Reset", "StartTransaction", "StatusNotification", "StopTransaction", "UnlockConnector", "DiagnosticsStatusNotification", "FirmwareStatusNotification", "GetDiagnostics", "UpdateFirmware", "GetLocalListVersion", "SendLocalList", "CancelReservation", "ReserveNow", "ClearChargingProfile", "GetCompositeSchedule", "SetChargingProfile", "TriggerMessage", "ExtendedTriggerMessage", "CertificateSigned", "SecurityEventNotification", "SignCertificate", "SignedFirmwareStatusNotification", "SignedUpdateFirmware", "DeleteCertificate", "GetInstalledCertificateIds", "InstallCertificate", "GetLog", "LogStatusNotification"]),
};

static RegistrationStatus: Enum = Enum {
    name: "RegistrationStatus",
    doc: "Whether the central system takes the charge point in.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Pending", "PENDING"),
        EnumValue::new("Rejected", "REJECTED"),
    ],
    index: &index::<8>(&["Accepted", "Pending", "Rejected"]),
    slot: Slot::new(),
};

static AvailabilityType: Enum = Enum {
    name: "AvailabilityType",
    doc: "In or out of operation.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("Inoperative", "INOPERATIVE"),
        EnumValue::new("Operative", "OPERATIVE"),
    ],
    index: &index::<4>(&["Inoperative", "Operative"]),
    slot: Slot::new(),
};

static AvailabilityStatus: Enum = Enum {
    name: "AvailabilityStatus",
    doc: "What becomes of a change of availability.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("Scheduled", "SCHEDULED"),
    ],
    index: &index::<8>(&["Accepted", "Rejected", "Scheduled"]),
    slot: Slot::new(),
};

static ConfigurationStatus: Enum = Enum {
    name: "ConfigurationStatus",
    doc: "What became of a new setting.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("RebootRequired", "REBOOT_REQUIRED"),
        EnumValue::new("NotSupported", "NOT_SUPPORTED"),
    ],
    index: &index::<8>(&["Accepted", "Rejected", "RebootRequired", "NotSupported"]),
    slot: Slot::new(),
};

static ClearCacheStatus: Enum = Enum {
    name: "ClearCacheStatus",
    doc: "Whether the cache was emptied.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::new(),
};

static DataTransferStatus: Enum = Enum {
    name: "DataTransferStatus",
    doc: "What the receiver made of a vendor's message.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("UnknownMessageId", "UNKNOWN_MESSAGE_ID"),
        EnumValue::new("UnknownVendorId", "UNKNOWN_VENDOR_ID"),
    ],
    index: &index::<8>(&["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId"]),
    slot: Slot::new(),
};

static ReadingContext: Enum = Enum {
    name: "ReadingContext",
    doc: "Why a value was measured.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("Interruption.Begin", "INTERRUPTION_BEGIN"),
        EnumValue::new("Interruption.End", "INTERRUPTION_END"),
        EnumValue::new("Sample.Clock", "SAMPLE_CLOCK"),
        EnumValue::new("Sample.Periodic", "SAMPLE_PERIODIC"),
        EnumValue::new("Transaction.Begin", "TRANSACTION_BEGIN"),
        EnumValue::new("Transaction.End", "TRANSACTION_END"),
        EnumValue::new("Trigger", "TRIGGER"),
        EnumValue::new("Other", "OTHER"),
    ],
    index: &index::<16>(&["Interruption.Begin", "Interruption.End", "Sample.Clock", "Sample.Periodic", "Transaction.Begin", "Transaction.End", "Trigger", "Other"]),
    slot: Slot::new(),
};

static ValueFormat: Enum = Enum {
    name: "ValueFormat",
    doc: "Plain number, or signed data.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("Raw", "RAW"),
        EnumValue::new("SignedData", "SIGNED_DATA"),
    ],
    index: &index::<4>(&["Raw", "SignedData"]),
    slot: Slot::new(),
};

static Measurand: Enum = Enum {
    name: "Measurand",
    doc: "What was measured.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("Energy.Active.Export.Register", "ENERGY_ACTIVE_EXPORT_REGISTER"),
        EnumValue::new("Energy.Active.Import.Register", "ENERGY_ACTIVE_IMPORT_REGISTER"),
        EnumValue::new("Energy.Reactive.Export.Register", "ENERGY_REACTIVE_EXPORT_REGISTER"),
        EnumValue::new("Energy.Reactive.Import.Register", "ENERGY_REACTIVE_IMPORT_REGISTER"),
        EnumValue::new("Energy.Active.Export.Interval", "ENERGY_ACTIVE_EXPORT_INTERVAL"),
        EnumValue::new("Energy.Active.Import.Interval", "ENERGY_ACTIVE_IMPORT_INTERVAL"),
        EnumValue::new("Energy.Reactive.Export.Interval", "ENERGY_REACTIVE_EXPORT_INTERVAL"),
        EnumValue::new("Energy.Reactive.Import.Interval", "ENERGY_REACTIVE_IMPORT_INTERVAL"),
        EnumValue::new("Power.Active.Export", "POWER_ACTIVE_EXPORT"),
        EnumValue::new("Power.Active.Import", "POWER_ACTIVE_IMPORT"),
        EnumValue::new("Power.Offered", "POWER_OFFERED"),
        EnumValue::new("Power.Reactive.Export", "POWER_REACTIVE_EXPORT"),
        EnumValue::new("Power.Reactive.Import", "POWER_REACTIVE_IMPORT"),
        EnumValue::new("Power.Factor", "POWER_FACTOR"),
        EnumValue::new("Current.Import", "CURRENT_IMPORT"),
        EnumValue::new("Current.Export", "CURRENT_EXPORT"),
        EnumValue::new("Current.Offered", "CURRENT_OFFERED"),
        EnumValue::new("Voltage", "VOLTAGE"),
        EnumValue::new("Frequency", "FREQUENCY"),
        EnumValue::new("Temperature", "TEMPERATURE"),
        EnumValue::new("SoC", "SOC"),
        EnumValue::new("RPM", "RPM"),
    ],
    index: &index::<64>(&["Energy.Active.Export.Register", "Energy.Active.Import.Register", "Energy.Reactive.Export.Register", "Energy.Reactive.Import.Register", "Energy.Active.Export.Interval", "Energy.Active.Import.Interval", "Energy.Reactive.Export.Interval", "Energy.Reactive.Import.Interval", "Power.Active.Export", "Power.Active.Import", "Power.Offered", "Power.Reactive.Export", "Power.Reactive.Import", "Power.Factor", "Current.Import", "Current.Export", "Current.Offered", "Voltage", "Frequency", "Temperature", "SoC", "RPM"]),
    slot: Slot::new(),
};

static Phase: Enum = Enum {
    name: "Phase",
    doc: "Between which conductors a value was measured.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("L1", "L1"),
        EnumValue::new("L2", "L2"),
        EnumValue::new("L3", "L3"),
        EnumValue::new("N", "N"),
        EnumValue::new("L1-N", "L1_N"),
        EnumValue::new("L2-N", "L2_N"),
        EnumValue::new("L3-N", "L3_N"),
        EnumValue::new("L1-L2", "L1_L2"),
        EnumValue::new("L2-L3", "L2_L3"),
        EnumValue::new("L3-L1", "L3_L1"),
    ],
    index: &index::<32>(&["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"]),
    slot: Slot::new(),
};

static Location: Enum = Enum {
    name: "Location",
    doc: "Where a value was measured.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("Cable", "CABLE"),
        EnumValue::new("EV", "EV"),
        EnumValue::new("Inlet", "INLET"),
        EnumValue::new("Outlet", "OUTLET"),
        EnumValue::new("Body", "BODY"),
    ],
    index: &index::<16>(&["Cable", "EV", "Inlet", "Outlet", "Body"]),
    slot: Slot::new(),
};

static UnitOfMeasure: Enum = Enum {
    name: "UnitOfMeasure",
    doc: "Units of a reading; stations still send the misspelt Celcius, so both spellings are valid.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("Wh", "WH"),
        EnumValue::new("kWh", "KWH"),
        EnumValue::new("varh", "VARH"),
        EnumValue::new("kvarh", "KVARH"),
        EnumValue::new("W", "W"),
        EnumValue::new("kW", "KW"),
        EnumValue::new("VA", "VA"),
        EnumValue::new("kVA", "KVA"),
        EnumValue::new("var", "VAR"),
        EnumValue::new("kvar", "KVAR"),
        EnumValue::new("A", "A"),
        EnumValue::new("V", "V"),
        EnumValue::new("K", "K"),
        EnumValue::new("Celcius", "CELCIUS"),
        EnumValue::new("Celsius", "CELSIUS"),
        EnumValue::new("Fahrenheit", "FAHRENHEIT"),
        EnumValue::new("Percent", "PERCENT"),
    ],
    index: &index::<64>(&["Wh", "kWh", "varh", "kvarh", "W", "kW", "VA", "kVA", "var", "kvar", "A", "V", "K", "Celcius", "Celsius", "Fahrenheit", "Percent"]),
    slot: Slot::new(),
};

static RemoteStartStopStatus: Enum = Enum {
    name: "RemoteStartStopStatus",
    doc: "Whether a remote start or stop will be tried.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::new(),
};

static ResetType: Enum = Enum {
    name: "ResetType",
    doc: "Soft ends transactions properly first; Hard need not.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("Hard", "HARD"),
        EnumValue::new("Soft", "SOFT"),
    ],
    index: &index::<4>(&["Hard", "Soft"]),
    slot: Slot::new(),
};

static ResetStatus: Enum = Enum {
    name: "ResetStatus",
    doc: "Whether a reset will be done.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::new(),
};

static ChargePointErrorCode: Enum = Enum {
    name: "ChargePointErrorCode",
    doc: "Kinds of error that a connector or a charge point reports.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("ConnectorLockFailure", "CONNECTOR_LOCK_FAILURE"),
        EnumValue::new("EVCommunicationError", "EV_COMMUNICATION_ERROR"),
        EnumValue::new("GroundFailure", "GROUND_FAILURE"),
        EnumValue::new("HighTemperature", "HIGH_TEMPERATURE"),
        EnumValue::new("InternalError", "INTERNAL_ERROR"),
        EnumValue::new("LocalListConflict", "LOCAL_LIST_CONFLICT"),
        EnumValue::new("NoError", "NO_ERROR"),
        EnumValue::new("OtherError", "OTHER_ERROR"),
        EnumValue::new("OverCurrentFailure", "OVER_CURRENT_FAILURE"),
        EnumValue::new("PowerMeterFailure", "POWER_METER_FAILURE"),
        EnumValue::new("PowerSwitchFailure", "POWER_SWITCH_FAILURE"),
        EnumValue::new("ReaderFailure", "READER_FAILURE"),
        EnumValue::new("ResetFailure", "RESET_FAILURE"),
        EnumValue::new("UnderVoltage", "UNDER_VOLTAGE"),
        EnumValue::new("OverVoltage", "OVER_VOLTAGE"),
        EnumValue::new("WeakSignal", "WEAK_SIGNAL"),
    ],
    index: &index::<32>(&["ConnectorLockFailure", "EVCommunicationError", "GroundFailure", "HighTemperature", "InternalError", "LocalListConflict", "NoError", "OtherError", "OverCurrentFailure", "PowerMeterFailure", "PowerSwitchFailure", "ReaderFailure", "ResetFailure", "UnderVoltage", "OverVoltage", "WeakSignal"]),
    slot: Slot::new(),
};

static ChargePointStatus: Enum = Enum {
    name: "ChargePointStatus",
    doc: "States of a connector; the charge point itself knows Available, Unavailable and Faulted only.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("Available", "AVAILABLE"),
        EnumValue::new("Preparing", "PREPARING"),
        EnumValue::new("Charging", "CHARGING"),
        EnumValue::new("SuspendedEVSE", "SUSPENDED_EVSE"),
        EnumValue::new("SuspendedEV", "SUSPENDED_EV"),
        EnumValue::new("Finishing", "FINISHING"),
        EnumValue::new("Reserved", "RESERVED"),
        EnumValue::new("Unavailable", "UNAVAILABLE"),
        EnumValue::new("Faulted", "FAULTED"),
    ],
    index: &index::<32>(&["Available", "Preparing", "Charging", "SuspendedEVSE", "SuspendedEV", "Finishing", "Reserved", "Unavailable", "Faulted"]),
    slot: Slot::new(),
};

static Reason: Enum = Enum {
    name: "Reason",
    doc: "Why a transaction stopped.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("EmergencyStop", "EMERGENCY_STOP"),
        EnumValue::new("EVDisconnected", "EV_DISCONNECTED"),
        EnumValue::new("HardReset", "HARD_RESET"),
        EnumValue::new("Local", "LOCAL"),
        EnumValue::new("Other", "OTHER"),
        EnumValue::new("PowerLoss", "POWER_LOSS"),
        EnumValue::new("Reboot", "REBOOT"),
        EnumValue::new("Remote", "REMOTE"),
        EnumValue::new("SoftReset", "SOFT_RESET"),
        EnumValue::new("UnlockCommand", "UNLOCK_COMMAND"),
        EnumValue::new("DeAuthorized", "DE_AUTHORIZED"),
    ],
    index: &index::<32>(&["EmergencyStop", "EVDisconnected", "HardReset", "Local", "Other", "PowerLoss", "Reboot", "Remote", "SoftReset", "UnlockCommand", "DeAuthorized"]),
    slot: Slot::new(),
};

static UnlockStatus: Enum = Enum {
    name: "UnlockStatus",
    doc: "Whether a connector was unlocked.",
    version: &VERSION,
    module: "core",
    values: &[
        EnumValue::new("Unlocked", "UNLOCKED"),
        EnumValue::new("UnlockFailed", "UNLOCK_FAILED"),
        EnumValue::new("NotSupported", "NOT_SUPPORTED"),
    ],
    index: &index::<8>(&["Unlocked", "UnlockFailed", "NotSupported"]),
    slot: Slot::new(),
};

static DiagnosticsStatus: Enum = Enum {
    name: "DiagnosticsStatus",
    doc: "States of an upload of diagnostics.",
    version: &VERSION,
    module: "firmware",
    values: &[
        EnumValue::new("Idle", "IDLE"),
        EnumValue::new("Uploaded", "UPLOADED"),
        EnumValue::new("UploadFailed", "UPLOAD_FAILED"),
        EnumValue::new("Uploading", "UPLOADING"),
    ],
    index: &index::<8>(&["Idle", "Uploaded", "UploadFailed", "Uploading"]),
    slot: Slot::new(),
};

static FirmwareStatus: Enum = Enum {
    name: "FirmwareStatus",
    doc: "States of an unsigned firmware update.",
    version: &VERSION,
    module: "firmware",
    values: &[
        EnumValue::new("Downloaded", "DOWNLOADED"),
        EnumValue::new("DownloadFailed", "DOWNLOAD_FAILED"),
        EnumValue::new("Downloading", "DOWNLOADING"),
        EnumValue::new("Idle", "IDLE"),
        EnumValue::new("InstallationFailed", "INSTALLATION_FAILED"),
        EnumValue::new("Installing", "INSTALLING"),
        EnumValue::new("Installed", "INSTALLED"),
    ],
    index: &index::<16>(&["Downloaded", "DownloadFailed", "Downloading", "Idle", "InstallationFailed", "Installing", "Installed"]),
    slot: Slot::new(),
};

static UpdateType: Enum = Enum {
    name: "UpdateType",
    doc: "The whole list, or its changes.",
    version: &VERSION,
    module: "localauth",
    values: &[
        EnumValue::new("Differential", "DIFFERENTIAL"),
        EnumValue::new("Full", "FULL"),
    ],
    index: &index::<4>(&["Differential", "Full"]),
    slot: Slot::new(),
};

static UpdateStatus: Enum = Enum {
    name: "UpdateStatus",
    doc: "Whether the local list was updated.",
    version: &VERSION,
    module: "localauth",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Failed", "FAILED"),
        EnumValue::new("NotSupported", "NOT_SUPPORTED"),
        EnumValue::new("VersionMismatch", "VERSION_MISMATCH"),
    ],
    index: &index::<8>(&["Accepted", "Failed", "NotSupported", "VersionMismatch"]),
    slot: Slot::new(),
};

static CancelReservationStatus: Enum = Enum {
    name: "CancelReservationStatus",
    doc: "Whether a reservation was cancelled.",
    version: &VERSION,
    module: "reservation",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::new(),
};

static ReservationStatus: Enum = Enum {
    name: "ReservationStatus",
    doc: "Whether a reservation was made, or what is in its way.",
    version: &VERSION,
    module: "reservation",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Faulted", "FAULTED"),
        EnumValue::new("Occupied", "OCCUPIED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("Unavailable", "UNAVAILABLE"),
    ],
    index: &index::<16>(&["Accepted", "Faulted", "Occupied", "Rejected", "Unavailable"]),
    slot: Slot::new(),
};

static ClearChargingProfileStatus: Enum = Enum {
    name: "ClearChargingProfileStatus",
    doc: "Whether a profile matched and was removed.",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Unknown", "UNKNOWN"),
    ],
    index: &index::<4>(&["Accepted", "Unknown"]),
    slot: Slot::new(),
};

static GetCompositeScheduleStatus: Enum = Enum {
    name: "GetCompositeScheduleStatus",
    doc: "Whether a schedule could be calculated.",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::new(),
};

static ChargingProfileStatus: Enum = Enum {
    name: "ChargingProfileStatus",
    doc: "Whether a profile was installed.",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("NotSupported", "NOT_SUPPORTED"),
    ],
    index: &index::<8>(&["Accepted", "Rejected", "NotSupported"]),
    slot: Slot::new(),
};

static MessageTrigger: Enum = Enum {
    name: "MessageTrigger",
    doc: "Messages that can be asked for.",
    version: &VERSION,
    module: "remotetrigger",
    values: &[
        EnumValue::new("BootNotification", "BOOT_NOTIFICATION"),
        EnumValue::new("DiagnosticsStatusNotification", "DIAGNOSTICS_STATUS_NOTIFICATION"),
        EnumValue::new("FirmwareStatusNotification", "FIRMWARE_STATUS_NOTIFICATION"),
        EnumValue::new("Heartbeat", "HEARTBEAT"),
        EnumValue::new("MeterValues", "METER_VALUES"),
        EnumValue::new("StatusNotification", "STATUS_NOTIFICATION"),
    ],
    index: &index::<16>(&["BootNotification", "DiagnosticsStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues", "StatusNotification"]),
    slot: Slot::new(),
};

static TriggerMessageStatus: Enum = Enum {
    name: "TriggerMessageStatus",
    doc: "Whether a triggered message will follow.",
    version: &VERSION,
    module: "remotetrigger",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("NotImplemented", "NOT_IMPLEMENTED"),
    ],
    index: &index::<8>(&["Accepted", "Rejected", "NotImplemented"]),
    slot: Slot::new(),
};

static MessageTriggerEnumType: Enum = Enum {
    name: "MessageTriggerEnumType",
    doc: "Messages that can be asked for in the security extension.",
    version: &VERSION,
    module: "extendedtriggermessage",
    values: &[
        EnumValue::new("BootNotification", "BOOT_NOTIFICATION"),
        EnumValue::new("LogStatusNotification", "LOG_STATUS_NOTIFICATION"),
        EnumValue::new("FirmwareStatusNotification", "FIRMWARE_STATUS_NOTIFICATION"),
        EnumValue::new("Heartbeat", "HEARTBEAT"),
        EnumValue::new("MeterValues", "METER_VALUES"),
        EnumValue::new("SignChargePointCertificate", "SIGN_CHARGE_POINT_CERTIFICATE"),
        EnumValue::new("StatusNotification", "STATUS_NOTIFICATION"),
    ],
    index: &index::<16>(&["BootNotification", "LogStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues", "SignChargePointCertificate", "StatusNotification"]),
    slot: Slot::new(),
};

static TriggerMessageStatusEnumType: Enum = Enum {
    name: "TriggerMessageStatusEnumType",
    doc: "Whether a message of the security extension will follow.",
    version: &VERSION,
    module: "extendedtriggermessage",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("NotImplemented", "NOT_IMPLEMENTED"),
    ],
    index: &index::<8>(&["Accepted", "Rejected", "NotImplemented"]),
    slot: Slot::new(),
};

static CertificateSignedStatusEnumType: Enum = Enum {
    name: "CertificateSignedStatusEnumType",
    doc: "Whether a new certificate was accepted.",
    version: &VERSION,
    module: "security",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::new(),
};

static GenericStatusEnumType: Enum = Enum {
    name: "GenericStatusEnumType",
    doc: "Yes or no.",
    version: &VERSION,
    module: "security",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::new(),
};

static FirmwareStatusEnumType: Enum = Enum {
    name: "FirmwareStatusEnumType",
    doc: "States of a signed firmware update.",
    version: &VERSION,
    module: "securefirmware",
    values: &[
        EnumValue::new("Downloaded", "DOWNLOADED"),
        EnumValue::new("DownloadFailed", "DOWNLOAD_FAILED"),
        EnumValue::new("Downloading", "DOWNLOADING"),
        EnumValue::new("DownloadScheduled", "DOWNLOAD_SCHEDULED"),
        EnumValue::new("DownloadPaused", "DOWNLOAD_PAUSED"),
        EnumValue::new("Idle", "IDLE"),
        EnumValue::new("InstallationFailed", "INSTALLATION_FAILED"),
        EnumValue::new("Installing", "INSTALLING"),
        EnumValue::new("Installed", "INSTALLED"),
        EnumValue::new("InstallRebooting", "INSTALL_REBOOTING"),
        EnumValue::new("InstallScheduled", "INSTALL_SCHEDULED"),
        EnumValue::new("InstallVerificationFailed", "INSTALL_VERIFICATION_FAILED"),
        EnumValue::new("InvalidSignature", "INVALID_SIGNATURE"),
        EnumValue::new("SignatureVerified", "SIGNATURE_VERIFIED"),
    ],
    index: &index::<32>(&["Downloaded", "DownloadFailed", "Downloading", "DownloadScheduled", "DownloadPaused", "Idle", "InstallationFailed", "Installing", "Installed", "InstallRebooting", "InstallScheduled", "InstallVerificationFailed", "InvalidSignature", "SignatureVerified"]),
    slot: Slot::new(),
};

static UpdateFirmwareStatusEnumType: Enum = Enum {
    name: "UpdateFirmwareStatusEnumType",
    doc: "Whether a signed update is taken on, or why not.",
    version: &VERSION,
    module: "securefirmware",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("AcceptedCanceled", "ACCEPTED_CANCELED"),
        EnumValue::new("InvalidCertificate", "INVALID_CERTIFICATE"),
        EnumValue::new("RevokedCertificate", "REVOKED_CERTIFICATE"),
    ],
    index: &index::<16>(&["Accepted", "Rejected", "AcceptedCanceled", "InvalidCertificate", "RevokedCertificate"]),
    slot: Slot::new(),
};

static HashAlgorithmEnumType: Enum = Enum {
    name: "HashAlgorithmEnumType",
    doc: "How the hashes of a certificate were made.",
    version: &VERSION,
    module: "certificates",
    values: &[
        EnumValue::new("SHA256", "SHA256"),
        EnumValue::new("SHA384", "SHA384"),
        EnumValue::new("SHA512", "SHA512"),
    ],
    index: &index::<8>(&["SHA256", "SHA384", "SHA512"]),
    slot: Slot::new(),
};

static DeleteCertificateStatusEnumType: Enum = Enum {
    name: "DeleteCertificateStatusEnumType",
    doc: "Whether a certificate was removed.",
    version: &VERSION,
    module: "certificates",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Failed", "FAILED"),
        EnumValue::new("NotFound", "NOT_FOUND"),
    ],
    index: &index::<8>(&["Accepted", "Failed", "NotFound"]),
    slot: Slot::new(),
};

static CertificateUseEnumType: Enum = Enum {
    name: "CertificateUseEnumType",
    doc: "What a root certificate vouches for: the central system, or the maker's firmware.",
    version: &VERSION,
    module: "certificates",
    values: &[
        EnumValue::new("CentralSystemRootCertificate", "CENTRAL_SYSTEM_ROOT_CERTIFICATE"),
        EnumValue::new("ManufacturerRootCertificate", "MANUFACTURER_ROOT_CERTIFICATE"),
    ],
    index: &index::<4>(&["CentralSystemRootCertificate", "ManufacturerRootCertificate"]),
    slot: Slot::new(),
};

static GetInstalledCertificateStatusEnumType: Enum = Enum {
    name: "GetInstalledCertificateStatusEnumType",
    doc: "Whether any certificate was found.",
    version: &VERSION,
    module: "certificates",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("NotFound", "NOT_FOUND"),
    ],
    index: &index::<4>(&["Accepted", "NotFound"]),
    slot: Slot::new(),
};

static InstallCertificateStatusEnumType: Enum = Enum {
    name: "InstallCertificateStatusEnumType",
    doc: "Whether a certificate was installed, refused, or could not be stored.",
    version: &VERSION,
    module: "certificates",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Failed", "FAILED"),
        EnumValue::new("Rejected", "REJECTED"),
    ],
    index: &index::<8>(&["Accepted", "Failed", "Rejected"]),
    slot: Slot::new(),
};

static LogEnumType: Enum = Enum {
    name: "LogEnumType",
    doc: "Which log is wanted.",
    version: &VERSION,
    module: "logging",
    values: &[
        EnumValue::new("DiagnosticsLog", "DIAGNOSTICS_LOG"),
        EnumValue::new("SecurityLog", "SECURITY_LOG"),
    ],
    index: &index::<4>(&["DiagnosticsLog", "SecurityLog"]),
    slot: Slot::new(),
};

static LogStatusEnumType: Enum = Enum {
    name: "LogStatusEnumType",
    doc: "Whether a log will be uploaded; AcceptedCanceled: in place of one that was under way.",
    version: &VERSION,
    module: "logging",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("AcceptedCanceled", "ACCEPTED_CANCELED"),
    ],
    index: &index::<8>(&["Accepted", "Rejected", "AcceptedCanceled"]),
    slot: Slot::new(),
};

static UploadLogStatusEnumType: Enum = Enum {
    name: "UploadLogStatusEnumType",
    doc: "States of an upload of a log.",
    version: &VERSION,
    module: "logging",
    values: &[
        EnumValue::new("BadMessage", "BAD_MESSAGE"),
        EnumValue::new("Idle", "IDLE"),
        EnumValue::new("NotSupportedOperation", "NOT_SUPPORTED_OPERATION"),
        EnumValue::new("PermissionDenied", "PERMISSION_DENIED"),
        EnumValue::new("Uploaded", "UPLOADED"),
        EnumValue::new("UploadFailure", "UPLOAD_FAILURE"),
        EnumValue::new("Uploading", "UPLOADING"),
    ],
    index: &index::<16>(&["BadMessage", "Idle", "NotSupportedOperation", "PermissionDenied", "Uploaded", "UploadFailure", "Uploading"]),
    slot: Slot::new(),
};

static AuthorizationStatus: Enum = Enum {
    name: "AuthorizationStatus",
    doc: "What an identifier is allowed.",
    version: &VERSION,
    module: "types",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Blocked", "BLOCKED"),
        EnumValue::new("Expired", "EXPIRED"),
        EnumValue::new("Invalid", "INVALID"),
        EnumValue::new("ConcurrentTx", "CONCURRENT_TX"),
    ],
    index: &index::<16>(&["Accepted", "Blocked", "Expired", "Invalid", "ConcurrentTx"]),
    slot: Slot::new(),
};

static ChargingProfileKindType: Enum = Enum {
    name: "ChargingProfileKindType",
    doc: "How the start of a schedule is meant.",
    version: &VERSION,
    module: "types",
    values: &[
        EnumValue::new("Absolute", "ABSOLUTE"),
        EnumValue::new("Recurring", "RECURRING"),
        EnumValue::new("Relative", "RELATIVE"),
    ],
    index: &index::<8>(&["Absolute", "Recurring", "Relative"]),
    slot: Slot::new(),
};

static ChargingProfilePurposeType: Enum = Enum {
    name: "ChargingProfilePurposeType",
    doc: "What a profile limits: the charge point, transactions by default, or one transaction.",
    version: &VERSION,
    module: "types",
    values: &[
        EnumValue::new("ChargePointMaxProfile", "CHARGE_POINT_MAX_PROFILE"),
        EnumValue::new("TxDefaultProfile", "TX_DEFAULT_PROFILE"),
        EnumValue::new("TxProfile", "TX_PROFILE"),
    ],
    index: &index::<8>(&["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"]),
    slot: Slot::new(),
};

static ChargingRateUnitType: Enum = Enum {
    name: "ChargingRateUnitType",
    doc: "Amperes per phase, or watts in total.",
    version: &VERSION,
    module: "types",
    values: &[
        EnumValue::new("A", "A"),
        EnumValue::new("W", "W"),
    ],
    index: &index::<4>(&["A", "W"]),
    slot: Slot::new(),
};

static RecurrencyKindType: Enum = Enum {
    name: "RecurrencyKindType",
    doc: "How often a recurring schedule starts over.",
    version: &VERSION,
    module: "types",
    values: &[
        EnumValue::new("Daily", "DAILY"),
        EnumValue::new("Weekly", "WEEKLY"),
    ],
    index: &index::<4>(&["Daily", "Weekly"]),
    slot: Slot::new(),
};

static KeyValue: Type = Type {
    name: "KeyValue",
    doc: "One configuration key as it stands.",
    version: &VERSION,
    module: "core",
    role: Role::Data,
    action: "",
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "key", key: Key::new(",\"key\":"), name: "key", required: true, kind: Kind::Str { max: 50 }, note: "name of the setting" },
        Field { wire: "readonly", key: Key::new(",\"readonly\":"), name: "readonly", required: true, kind: Kind::Bool, note: "true: ChangeConfiguration cannot set it" },
        Field { wire: "value", key: Key::new(",\"value\":"), name: "value", required: false, kind: Kind::Str { max: 500 }, note: "absent: the key is known but has no value" },
    ],
    required: 0b11,
    additional_members: false,
    index: &index::<8>(&["key", "readonly", "value"]),
    slot: Slot::new(),
};

static MeterValue: Type = Type {
    name: "MeterValue",
    doc: "Readings taken at one moment.",
    version: &VERSION,
    module: "core",
    role: Role::Data,
    action: "",
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "timestamp", key: Key::new(",\"timestamp\":"), name: "timestamp", required: true, kind: Kind::DateTime, note: "the moment of measuring" },
        Field { wire: "sampledValue", key: Key::new(",\"sampledValue\":"), name: "sampled_value", required: true, kind: Kind::List(&List { item: Kind::Object(&SampledValue), min: 0, max: u32::MAX, allow_single: false }), note: "" },
    ],
    required: 0b11,
    additional_members: false,
    index: &index::<4>(&["timestamp", "sampledValue"]),
    slot: Slot::new(),
};

static SampledValue: Type = Type {
    name: "SampledValue",
    doc: "One reading; bare, it is active imported energy in Wh at the outlet, sampled periodically.",
    version: &VERSION,
    module: "core",
    role: Role::Data,
    action: "",
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "value", key: Key::new(",\"value\":"), name: "value", required: true, kind: Kind::Str { max: u32::MAX }, note: "a decimal number as text, or hex signed data, by format" },
        Field { wire: "context", key: Key::new(",\"context\":"), name: "context", required: false, kind: Kind::Enum(&ReadingContext), note: "absent: Sample.Periodic" },
        Field { wire: "format", key: Key::new(",\"format\":"), name: "format", required: false, kind: Kind::Enum(&ValueFormat), note: "absent: Raw" },
        Field { wire: "measurand", key: Key::new(",\"measurand\":"), name: "measurand", required: false, kind: Kind::Enum(&Measurand), note: "absent: Energy.Active.Import.Register" },
        Field { wire: "phase", key: Key::new(",\"phase\":"), name: "phase", required: false, kind: Kind::Enum(&Phase), note: "absent: the total" },
        Field { wire: "location", key: Key::new(",\"location\":"), name: "location", required: false, kind: Kind::Enum(&Location), note: "absent: Outlet" },
        Field { wire: "unit", key: Key::new(",\"unit\":"), name: "unit", required: false, kind: Kind::Enum(&UnitOfMeasure), note: "absent: Wh where the measurand is an energy" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<16>(&["value", "context", "format", "measurand", "phase", "location", "unit"]),
    slot: Slot::new(),
};

static AuthorizationData: Type = Type {
    name: "AuthorizationData",
    doc: "One entry of the local list.",
    version: &VERSION,
    module: "localauth",
    role: Role::Data,
    action: "",
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "idTag", key: Key::new(",\"idTag\":"), name: "id_tag", required: true, kind: Kind::Str { max: 20 }, note: "the identifier that the entry is about" },
        Field { wire: "idTagInfo", key: Key::new(",\"idTagInfo\":"), name: "id_tag_info", required: false, kind: Kind::Object(&IdTagInfo), note: "absent in a differential update: remove the entry" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<4>(&["idTag", "idTagInfo"]),
    slot: Slot::new(),
};

static FirmwareType: Type = Type {
    name: "FirmwareType",
    doc: "A piece of signed firmware, where to get it, and when to install it.",
    version: &VERSION,
    module: "securefirmware",
    role: Role::Data,
    action: "",
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "location", key: Key::new(",\"location\":"), name: "location", required: true, kind: Kind::Str { max: 512 }, note: "URI to fetch the firmware from" },
        Field { wire: "retrieveDateTime", key: Key::new(",\"retrieveDateTime\":"), name: "retrieve_date_time", required: true, kind: Kind::DateTime, note: "not to be fetched before this moment" },
        Field { wire: "installDateTime", key: Key::new(",\"installDateTime\":"), name: "install_date_time", required: false, kind: Kind::DateTime, note: "not to be installed before this moment; absent: at once" },
        Field { wire: "signingCertificate", key: Key::new(",\"signingCertificate\":"), name: "signing_certificate", required: true, kind: Kind::Str { max: 5500 }, note: "PEM certificate that the firmware was signed with" },
        Field { wire: "signature", key: Key::new(",\"signature\":"), name: "signature", required: true, kind: Kind::Str { max: 800 }, note: "Base64 signature over the firmware file" },
    ],
    required: 0b11011,
    additional_members: false,
    index: &index::<16>(&["location", "retrieveDateTime", "installDateTime", "signingCertificate", "signature"]),
    slot: Slot::new(),
};

static CertificateHashDataType: Type = Type {
    name: "CertificateHashDataType",
    doc: "Names a certificate by hashes of its issuer and its serial number.",
    version: &VERSION,
    module: "certificates",
    role: Role::Data,
    action: "",
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "hashAlgorithm", key: Key::new(",\"hashAlgorithm\":"), name: "hash_algorithm", required: true, kind: Kind::Enum(&HashAlgorithmEnumType), note: "" },
        Field { wire: "issuerNameHash", key: Key::new(",\"issuerNameHash\":"), name: "issuer_name_hash", required: true, kind: Kind::Str { max: 128 }, note: "hex hash of the issuer's name in DER" },
        Field { wire: "issuerKeyHash", key: Key::new(",\"issuerKeyHash\":"), name: "issuer_key_hash", required: true, kind: Kind::Str { max: 128 }, note: "hex hash of the issuer's public key in DER, without tag and length" },
        Field { wire: "serialNumber", key: Key::new(",\"serialNumber\":"), name: "serial_number", required: true, kind: Kind::Str { max: 40 }, note: "hex, without 0x and leading zeros" },
    ],
    required: 0b1111,
    additional_members: false,
    index: &index::<8>(&["hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber"]),
    slot: Slot::new(),
};

static LogParametersType: Type = Type {
    name: "LogParametersType",
    doc: "Where a log goes and which period it covers.",
    version: &VERSION,
    module: "logging",
    role: Role::Data,
    action: "",
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "remoteLocation", key: Key::new(",\"remoteLocation\":"), name: "remote_location", required: true, kind: Kind::Str { max: 512 }, note: "URL to upload to" },
        Field { wire: "oldestTimestamp", key: Key::new(",\"oldestTimestamp\":"), name: "oldest_timestamp", required: false, kind: Kind::DateTime, note: "oldest entry wanted" },
        Field { wire: "latestTimestamp", key: Key::new(",\"latestTimestamp\":"), name: "latest_timestamp", required: false, kind: Kind::DateTime, note: "latest entry wanted" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<8>(&["remoteLocation", "oldestTimestamp", "latestTimestamp"]),
    slot: Slot::new(),
};

static ChargingProfile: Type = Type {
    name: "ChargingProfile",
    doc: "When and how long a schedule of limits applies, and what beats what.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "chargingProfileId", key: Key::new(",\"chargingProfileId\":"), name: "charging_profile_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "a known number replaces that profile" },
        Field { wire: "transactionId", key: Key::new(",\"transactionId\":"), name: "transaction_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "ties a TxProfile to one transaction" },
        Field { wire: "stackLevel", key: Key::new(",\"stackLevel\":"), name: "stack_level", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "from 0; the highest level that is valid wins" },
        Field { wire: "chargingProfilePurpose", key: Key::new(",\"chargingProfilePurpose\":"), name: "charging_profile_purpose", required: true, kind: Kind::Enum(&ChargingProfilePurposeType), note: "" },
        Field { wire: "chargingProfileKind", key: Key::new(",\"chargingProfileKind\":"), name: "charging_profile_kind", required: true, kind: Kind::Enum(&ChargingProfileKindType), note: "" },
        Field { wire: "recurrencyKind", key: Key::new(",\"recurrencyKind\":"), name: "recurrency_kind", required: false, kind: Kind::Enum(&RecurrencyKindType), note: "for Recurring profiles only" },
        Field { wire: "validFrom", key: Key::new(",\"validFrom\":"), name: "valid_from", required: false, kind: Kind::DateTime, note: "absent: from its arrival" },
        Field { wire: "validTo", key: Key::new(",\"validTo\":"), name: "valid_to", required: false, kind: Kind::DateTime, note: "absent: until it is replaced" },
        Field { wire: "chargingSchedule", key: Key::new(",\"chargingSchedule\":"), name: "charging_schedule", required: true, kind: Kind::Object(&ChargingSchedule), note: "" },
    ],
    required: 0b100011101,
    additional_members: false,
    index: &index::<32>(&["chargingProfileId", "transactionId", "stackLevel", "chargingProfilePurpose", "chargingProfileKind", "recurrencyKind", "validFrom", "validTo", "chargingSchedule"]),
    slot: Slot::new(),
};

static ChargingSchedule: Type = Type {
    name: "ChargingSchedule",
    doc: "Limits over time.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "duration", key: Key::new(",\"duration\":"), name: "duration", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "seconds; absent: the last period runs on, at most to the end of the transaction" },
        Field { wire: "startSchedule", key: Key::new(",\"startSchedule\":"), name: "start_schedule", required: false, kind: Kind::DateTime, note: "start of an Absolute or Recurring schedule; absent for Relative ones" },
        Field { wire: "chargingRateUnit", key: Key::new(",\"chargingRateUnit\":"), name: "charging_rate_unit", required: true, kind: Kind::Enum(&ChargingRateUnitType), note: "" },
        Field { wire: "chargingSchedulePeriod", key: Key::new(",\"chargingSchedulePeriod\":"), name: "charging_schedule_period", required: true, kind: Kind::List(&List { item: Kind::Object(&ChargingSchedulePeriod), min: 0, max: u32::MAX, allow_single: false }), note: "in order of time, the first starting at 0" },
        Field { wire: "minChargingRate", key: Key::new(",\"minChargingRate\":"), name: "min_charging_rate", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: true }, note: "in chargingRateUnit; below this the vehicle charges inefficiently" },
    ],
    required: 0b1100,
    additional_members: false,
    index: &index::<16>(&["duration", "startSchedule", "chargingRateUnit", "chargingSchedulePeriod", "minChargingRate"]),
    slot: Slot::new(),
};

static ChargingSchedulePeriod: Type = Type {
    name: "ChargingSchedulePeriod",
    doc: "One step of a schedule; it lasts until the next one starts.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "startPeriod", key: Key::new(",\"startPeriod\":"), name: "start_period", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "seconds from the start of the schedule" },
        Field { wire: "limit", key: Key::new(",\"limit\":"), name: "limit", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: true }, note: "in the schedule's unit: A per phase, or W over all phases" },
        Field { wire: "numberPhases", key: Key::new(",\"numberPhases\":"), name: "number_phases", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "phases that may be used; absent: 3" },
    ],
    required: 0b11,
    additional_members: false,
    index: &index::<8>(&["startPeriod", "limit", "numberPhases"]),
    slot: Slot::new(),
};

static IdTagInfo: Type = Type {
    name: "IdTagInfo",
    doc: "What is known about an identifier.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "expiryDate", key: Key::new(",\"expiryDate\":"), name: "expiry_date", required: false, kind: Kind::DateTime, note: "the moment from which a cache must no longer rely on this" },
        Field { wire: "parentIdTag", key: Key::new(",\"parentIdTag\":"), name: "parent_id_tag", required: false, kind: Kind::Str { max: 20 }, note: "group that the identifier belongs to" },
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&AuthorizationStatus), note: "" },
    ],
    required: 0b100,
    additional_members: false,
    index: &index::<8>(&["expiryDate", "parentIdTag", "status"]),
    slot: Slot::new(),
};

static AuthorizeRequest: Type = Type {
    name: "AuthorizeRequest",
    doc: "The identifier that was presented at the charge point.",
    version: &VERSION,
    module: "core",
    role: Role::Request,
    action: "Authorize",
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&AuthorizeResponse),
    fields: &[
        Field { wire: "idTag", key: Key::new(",\"idTag\":"), name: "id_tag", required: true, kind: Kind::Str { max: 20 }, note: "identifier of the driver, compared without regard to case" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["idTag"]),
    slot: Slot::new(),
};

static AuthorizeResponse: Type = Type {
    name: "AuthorizeResponse",
    doc: "What the central system knows about the identifier.",
    version: &VERSION,
    module: "core",
    role: Role::Response,
    action: "Authorize",
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[
        Field { wire: "idTagInfo", key: Key::new(",\"idTagInfo\":"), name: "id_tag_info", required: true, kind: Kind::Object(&IdTagInfo), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["idTagInfo"]),
    slot: Slot::new(),
};

static BootNotificationRequest: Type = Type {
    name: "BootNotificationRequest",
    doc: "Who the charge point is and what it is made of.",
    version: &VERSION,
    module: "core",
    role: Role::Request,
    action: "BootNotification",
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&BootNotificationResponse),
    fields: &[
        Field { wire: "chargePointVendor", key: Key::new(",\"chargePointVendor\":"), name: "charge_point_vendor", required: true, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "chargePointModel", key: Key::new(",\"chargePointModel\":"), name: "charge_point_model", required: true, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "chargePointSerialNumber", key: Key::new(",\"chargePointSerialNumber\":"), name: "charge_point_serial_number", required: false, kind: Kind::Str { max: 25 }, note: "serial number of the charge point itself" },
        Field { wire: "chargeBoxSerialNumber", key: Key::new(",\"chargeBoxSerialNumber\":"), name: "charge_box_serial_number", required: false, kind: Kind::Str { max: 25 }, note: "serial number of the box inside the charge point; deprecated" },
        Field { wire: "firmwareVersion", key: Key::new(",\"firmwareVersion\":"), name: "firmware_version", required: false, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "iccid", key: Key::new(",\"iccid\":"), name: "iccid", required: false, kind: Kind::Str { max: 20 }, note: "number of the modem's SIM card" },
        Field { wire: "imsi", key: Key::new(",\"imsi\":"), name: "imsi", required: false, kind: Kind::Str { max: 20 }, note: "subscriber number on the modem's SIM card" },
        Field { wire: "meterType", key: Key::new(",\"meterType\":"), name: "meter_type", required: false, kind: Kind::Str { max: 25 }, note: "make or model of the main electricity meter" },
        Field { wire: "meterSerialNumber", key: Key::new(",\"meterSerialNumber\":"), name: "meter_serial_number", required: false, kind: Kind::Str { max: 25 }, note: "serial number of the main electricity meter" },
    ],
    required: 0b11,
    additional_members: false,
    index: &index::<32>(&["chargePointVendor", "chargePointModel", "chargePointSerialNumber", "chargeBoxSerialNumber", "firmwareVersion", "iccid", "imsi", "meterType", "meterSerialNumber"]),
    slot: Slot::new(),
};

static BootNotificationResponse: Type = Type {
    name: "BootNotificationResponse",
    doc: "Whether the charge point is accepted, with the time and the rhythm to keep.",
    version: &VERSION,
    module: "core",
    role: Role::Response,
    action: "BootNotification",
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&RegistrationStatus), note: "" },
        Field { wire: "currentTime", key: Key::new(",\"currentTime\":"), name: "current_time", required: true, kind: Kind::DateTime, note: "the central system's clock, for the charge point to set its own by" },
        Field { wire: "interval", key: Key::new(",\"interval\":"), name: "interval", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "seconds between heartbeats, or the retry wait while not accepted; 0: the charge point chooses" },
    ],
    required: 0b111,
    additional_members: false,
    index: &index::<8>(&["status", "currentTime", "interval"]),
    slot: Slot::new(),
};

static ChangeAvailabilityRequest: Type = Type {
    name: "ChangeAvailabilityRequest",
    doc: "Which connector to switch, and to what.",
    version: &VERSION,
    module: "core",
    role: Role::Request,
    action: "ChangeAvailability",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&ChangeAvailabilityResponse),
    fields: &[
        Field { wire: "connectorId", key: Key::new(",\"connectorId\":"), name: "connector_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "0: the charge point and all of its connectors" },
        Field { wire: "type", key: Key::new(",\"type\":"), name: "type", required: true, kind: Kind::Enum(&AvailabilityType), note: "" },
    ],
    required: 0b11,
    additional_members: false,
    index: &index::<4>(&["connectorId", "type"]),
    slot: Slot::new(),
};

static ChangeAvailabilityResponse: Type = Type {
    name: "ChangeAvailabilityResponse",
    doc: "Whether the change is made, refused, or waits for a transaction to end.",
    version: &VERSION,
    module: "core",
    role: Role::Response,
    action: "ChangeAvailability",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&AvailabilityStatus), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static ChangeConfigurationRequest: Type = Type {
    name: "ChangeConfigurationRequest",
    doc: "The key and its new value.",
    version: &VERSION,
    module: "core",
    role: Role::Request,
    action: "ChangeConfiguration",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&ChangeConfigurationResponse),
    fields: &[
        Field { wire: "key", key: Key::new(",\"key\":"), name: "key", required: true, kind: Kind::Str { max: 50 }, note: "name of the setting, compared without regard to case" },
        Field { wire: "value", key: Key::new(",\"value\":"), name: "value", required: true, kind: Kind::Str { max: 500 }, note: "the new setting as text, whatever the type of the key" },
    ],
    required: 0b11,
    additional_members: false,
    index: &index::<4>(&["key", "value"]),
    slot: Slot::new(),
};

static ChangeConfigurationResponse: Type = Type {
    name: "ChangeConfigurationResponse",
    doc: "Whether the setting was taken and whether it needs a reboot.",
    version: &VERSION,
    module: "core",
    role: Role::Response,
    action: "ChangeConfiguration",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&ConfigurationStatus), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static ClearCacheRequest: Type = Type {
    name: "ClearCacheRequest",
    doc: "Empty: the action says it all.",
    version: &VERSION,
    module: "core",
    role: Role::Request,
    action: "ClearCache",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&ClearCacheResponse),
    fields: &[],
    required: 0b0,
    additional_members: false,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static ClearCacheResponse: Type = Type {
    name: "ClearCacheResponse",
    doc: "Whether the cache was emptied.",
    version: &VERSION,
    module: "core",
    role: Role::Response,
    action: "ClearCache",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&ClearCacheStatus), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static DataTransferRequest: Type = Type {
    name: "DataTransferRequest",
    doc: "A message of a vendor's own making.",
    version: &VERSION,
    module: "core",
    role: Role::Request,
    action: "DataTransfer",
    to_station: Role::Request.to_station(Sender::Both),
    response: Some(&DataTransferResponse),
    fields: &[
        Field { wire: "vendorId", key: Key::new(",\"vendorId\":"), name: "vendor_id", required: true, kind: Kind::Str { max: 255 }, note: "names the vendor, best by a reversed domain name" },
        Field { wire: "messageId", key: Key::new(",\"messageId\":"), name: "message_id", required: false, kind: Kind::Str { max: 50 }, note: "tells apart the vendor's messages" },
        Field { wire: "data", key: Key::new(",\"data\":"), name: "data", required: false, kind: Kind::Str { max: u32::MAX }, note: "free text, its form a matter between the two sides" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<8>(&["vendorId", "messageId", "data"]),
    slot: Slot::new(),
};

static DataTransferResponse: Type = Type {
    name: "DataTransferResponse",
    doc: "Whether the message was understood, and an answer to it.",
    version: &VERSION,
    module: "core",
    role: Role::Response,
    action: "DataTransfer",
    to_station: Role::Response.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&DataTransferStatus), note: "" },
        Field { wire: "data", key: Key::new(",\"data\":"), name: "data", required: false, kind: Kind::Str { max: u32::MAX }, note: "free text in answer" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<4>(&["status", "data"]),
    slot: Slot::new(),
};

static GetConfigurationRequest: Type = Type {
    name: "GetConfigurationRequest",
    doc: "The keys to read.",
    version: &VERSION,
    module: "core",
    role: Role::Request,
    action: "GetConfiguration",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetConfigurationResponse),
    fields: &[
        Field { wire: "key", key: Key::new(",\"key\":"), name: "key", required: false, kind: Kind::List(&List { item: Kind::Str { max: 50 }, min: 0, max: u32::MAX, allow_single: false }), note: "names of the settings wanted; absent or empty: all of them" },
    ],
    required: 0b0,
    additional_members: false,
    index: &index::<2>(&["key"]),
    slot: Slot::new(),
};

static GetConfigurationResponse: Type = Type {
    name: "GetConfigurationResponse",
    doc: "The keys that exist with their values, and those that do not.",
    version: &VERSION,
    module: "core",
    role: Role::Response,
    action: "GetConfiguration",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "configurationKey", key: Key::new(",\"configurationKey\":"), name: "configuration_key", required: false, kind: Kind::List(&List { item: Kind::Object(&KeyValue), min: 0, max: u32::MAX, allow_single: false }), note: "the settings asked for that exist" },
        Field { wire: "unknownKey", key: Key::new(",\"unknownKey\":"), name: "unknown_key", required: false, kind: Kind::List(&List { item: Kind::Str { max: 50 }, min: 0, max: u32::MAX, allow_single: false }), note: "the names asked for that do not exist" },
    ],
    required: 0b0,
    additional_members: false,
    index: &index::<4>(&["configurationKey", "unknownKey"]),
    slot: Slot::new(),
};

static HeartbeatRequest: Type = Type {
    name: "HeartbeatRequest",
    doc: "Empty: its arrival is the message.",
    version: &VERSION,
    module: "core",
    role: Role::Request,
    action: "Heartbeat",
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&HeartbeatResponse),
    fields: &[],
    required: 0b0,
    additional_members: false,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static HeartbeatResponse: Type = Type {
    name: "HeartbeatResponse",
    doc: "The time at the central system.",
    version: &VERSION,
    module: "core",
    role: Role::Response,
    action: "Heartbeat",
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[
        Field { wire: "currentTime", key: Key::new(",\"currentTime\":"), name: "current_time", required: true, kind: Kind::DateTime, note: "the central system's clock, for the charge point to set its own by" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["currentTime"]),
    slot: Slot::new(),
};

static MeterValuesRequest: Type = Type {
    name: "MeterValuesRequest",
    doc: "Readings of one connector or of the main meter.",
    version: &VERSION,
    module: "core",
    role: Role::Request,
    action: "MeterValues",
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&MeterValuesResponse),
    fields: &[
        Field { wire: "connectorId", key: Key::new(",\"connectorId\":"), name: "connector_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "0: the main meter of the charge point" },
        Field { wire: "transactionId", key: Key::new(",\"transactionId\":"), name: "transaction_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "the transaction that the readings belong to, if any" },
        Field { wire: "meterValue", key: Key::new(",\"meterValue\":"), name: "meter_value", required: true, kind: Kind::List(&List { item: Kind::Object(&MeterValue), min: 0, max: u32::MAX, allow_single: false }), note: "" },
    ],
    required: 0b101,
    additional_members: false,
    index: &index::<8>(&["connectorId", "transactionId", "meterValue"]),
    slot: Slot::new(),
};

static MeterValuesResponse: Type = Type {
    name: "MeterValuesResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "core",
    role: Role::Response,
    action: "MeterValues",
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: false,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static RemoteStartTransactionRequest: Type = Type {
    name: "RemoteStartTransactionRequest",
    doc: "For whom to start and where.",
    version: &VERSION,
    module: "core",
    role: Role::Request,
    action: "RemoteStartTransaction",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&RemoteStartTransactionResponse),
    fields: &[
        Field { wire: "connectorId", key: Key::new(",\"connectorId\":"), name: "connector_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "absent: the charge point picks one" },
        Field { wire: "idTag", key: Key::new(",\"idTag\":"), name: "id_tag", required: true, kind: Kind::Str { max: 20 }, note: "identifier to start with; authorised again first if AuthorizeRemoteTxRequests is set" },
        Field { wire: "chargingProfile", key: Key::new(",\"chargingProfile\":"), name: "charging_profile", required: false, kind: Kind::Object(&ChargingProfile), note: "limits for this transaction; its purpose must be TxProfile" },
    ],
    required: 0b10,
    additional_members: false,
    index: &index::<8>(&["connectorId", "idTag", "chargingProfile"]),
    slot: Slot::new(),
};

static RemoteStartTransactionResponse: Type = Type {
    name: "RemoteStartTransactionResponse",
    doc: "Whether the charge point will try; StartTransaction tells whether it did.",
    version: &VERSION,
    module: "core",
    role: Role::Response,
    action: "RemoteStartTransaction",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&RemoteStartStopStatus), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static RemoteStopTransactionRequest: Type = Type {
    name: "RemoteStopTransactionRequest",
    doc: "The transaction to end.",
    version: &VERSION,
    module: "core",
    role: Role::Request,
    action: "RemoteStopTransaction",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&RemoteStopTransactionResponse),
    fields: &[
        Field { wire: "transactionId", key: Key::new(",\"transactionId\":"), name: "transaction_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["transactionId"]),
    slot: Slot::new(),
};

static RemoteStopTransactionResponse: Type = Type {
    name: "RemoteStopTransactionResponse",
    doc: "Whether the transaction will be stopped.",
    version: &VERSION,
    module: "core",
    role: Role::Response,
    action: "RemoteStopTransaction",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&RemoteStartStopStatus), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static ResetRequest: Type = Type {
    name: "ResetRequest",
    doc: "How to restart.",
    version: &VERSION,
    module: "core",
    role: Role::Request,
    action: "Reset",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&ResetResponse),
    fields: &[
        Field { wire: "type", key: Key::new(",\"type\":"), name: "type", required: true, kind: Kind::Enum(&ResetType), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["type"]),
    slot: Slot::new(),
};

static ResetResponse: Type = Type {
    name: "ResetResponse",
    doc: "Whether the charge point will restart.",
    version: &VERSION,
    module: "core",
    role: Role::Response,
    action: "Reset",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&ResetStatus), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static StartTransactionRequest: Type = Type {
    name: "StartTransactionRequest",
    doc: "Where, when, for whom, and at which meter reading it began.",
    version: &VERSION,
    module: "core",
    role: Role::Request,
    action: "StartTransaction",
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&StartTransactionResponse),
    fields: &[
        Field { wire: "connectorId", key: Key::new(",\"connectorId\":"), name: "connector_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "greater than 0" },
        Field { wire: "idTag", key: Key::new(",\"idTag\":"), name: "id_tag", required: true, kind: Kind::Str { max: 20 }, note: "identifier that the transaction was started with" },
        Field { wire: "meterStart", key: Key::new(",\"meterStart\":"), name: "meter_start", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "reading in Wh at the start" },
        Field { wire: "reservationId", key: Key::new(",\"reservationId\":"), name: "reservation_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "the reservation that ends with this transaction" },
        Field { wire: "timestamp", key: Key::new(",\"timestamp\":"), name: "timestamp", required: true, kind: Kind::DateTime, note: "the moment the transaction started, also when reported later" },
    ],
    required: 0b10111,
    additional_members: false,
    index: &index::<16>(&["connectorId", "idTag", "meterStart", "reservationId", "timestamp"]),
    slot: Slot::new(),
};

static StartTransactionResponse: Type = Type {
    name: "StartTransactionResponse",
    doc: "The number of the transaction and the verdict on the identifier.",
    version: &VERSION,
    module: "core",
    role: Role::Response,
    action: "StartTransaction",
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[
        Field { wire: "idTagInfo", key: Key::new(",\"idTagInfo\":"), name: "id_tag_info", required: true, kind: Kind::Object(&IdTagInfo), note: "" },
        Field { wire: "transactionId", key: Key::new(",\"transactionId\":"), name: "transaction_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "number that the central system gives to the transaction" },
    ],
    required: 0b11,
    additional_members: false,
    index: &index::<4>(&["idTagInfo", "transactionId"]),
    slot: Slot::new(),
};

static StatusNotificationRequest: Type = Type {
    name: "StatusNotificationRequest",
    doc: "The new state with details of an error.",
    version: &VERSION,
    module: "core",
    role: Role::Request,
    action: "StatusNotification",
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&StatusNotificationResponse),
    fields: &[
        Field { wire: "connectorId", key: Key::new(",\"connectorId\":"), name: "connector_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "0: the charge point as a whole" },
        Field { wire: "errorCode", key: Key::new(",\"errorCode\":"), name: "error_code", required: true, kind: Kind::Enum(&ChargePointErrorCode), note: "NoError while nothing is wrong" },
        Field { wire: "info", key: Key::new(",\"info\":"), name: "info", required: false, kind: Kind::Str { max: 50 }, note: "free text about the error" },
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&ChargePointStatus), note: "" },
        Field { wire: "timestamp", key: Key::new(",\"timestamp\":"), name: "timestamp", required: false, kind: Kind::DateTime, note: "the moment of the change; absent: the moment of arrival" },
        Field { wire: "vendorId", key: Key::new(",\"vendorId\":"), name: "vendor_id", required: false, kind: Kind::Str { max: 255 }, note: "who defined vendorErrorCode" },
        Field { wire: "vendorErrorCode", key: Key::new(",\"vendorErrorCode\":"), name: "vendor_error_code", required: false, kind: Kind::Str { max: 50 }, note: "the vendor's own code for the error" },
    ],
    required: 0b1011,
    additional_members: false,
    index: &index::<16>(&["connectorId", "errorCode", "info", "status", "timestamp", "vendorId", "vendorErrorCode"]),
    slot: Slot::new(),
};

static StatusNotificationResponse: Type = Type {
    name: "StatusNotificationResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "core",
    role: Role::Response,
    action: "StatusNotification",
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: false,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static StopTransactionRequest: Type = Type {
    name: "StopTransactionRequest",
    doc: "Which transaction ended, when, why, and at which meter reading.",
    version: &VERSION,
    module: "core",
    role: Role::Request,
    action: "StopTransaction",
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&StopTransactionResponse),
    fields: &[
        Field { wire: "idTag", key: Key::new(",\"idTag\":"), name: "id_tag", required: false, kind: Kind::Str { max: 20 }, note: "identifier that stopped it; absent when no driver did" },
        Field { wire: "meterStop", key: Key::new(",\"meterStop\":"), name: "meter_stop", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "reading in Wh at the end" },
        Field { wire: "timestamp", key: Key::new(",\"timestamp\":"), name: "timestamp", required: true, kind: Kind::DateTime, note: "the moment the transaction stopped, also when reported later" },
        Field { wire: "transactionId", key: Key::new(",\"transactionId\":"), name: "transaction_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "number from StartTransaction's response" },
        Field { wire: "reason", key: Key::new(",\"reason\":"), name: "reason", required: false, kind: Kind::Enum(&Reason), note: "absent: Local" },
        Field { wire: "transactionData", key: Key::new(",\"transactionData\":"), name: "transaction_data", required: false, kind: Kind::List(&List { item: Kind::Object(&MeterValue), min: 0, max: u32::MAX, allow_single: false }), note: "readings for billing, as configured by StopTxnSampledData and StopTxnAlignedData" },
    ],
    required: 0b1110,
    additional_members: false,
    index: &index::<16>(&["idTag", "meterStop", "timestamp", "transactionId", "reason", "transactionData"]),
    slot: Slot::new(),
};

static StopTransactionResponse: Type = Type {
    name: "StopTransactionResponse",
    doc: "The verdict on the stopping identifier, for the cache.",
    version: &VERSION,
    module: "core",
    role: Role::Response,
    action: "StopTransaction",
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[
        Field { wire: "idTagInfo", key: Key::new(",\"idTagInfo\":"), name: "id_tag_info", required: false, kind: Kind::Object(&IdTagInfo), note: "" },
    ],
    required: 0b0,
    additional_members: false,
    index: &index::<2>(&["idTagInfo"]),
    slot: Slot::new(),
};

static UnlockConnectorRequest: Type = Type {
    name: "UnlockConnectorRequest",
    doc: "The connector to open.",
    version: &VERSION,
    module: "core",
    role: Role::Request,
    action: "UnlockConnector",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&UnlockConnectorResponse),
    fields: &[
        Field { wire: "connectorId", key: Key::new(",\"connectorId\":"), name: "connector_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "greater than 0" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["connectorId"]),
    slot: Slot::new(),
};

static UnlockConnectorResponse: Type = Type {
    name: "UnlockConnectorResponse",
    doc: "Whether the lock opened.",
    version: &VERSION,
    module: "core",
    role: Role::Response,
    action: "UnlockConnector",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&UnlockStatus), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static DiagnosticsStatusNotificationRequest: Type = Type {
    name: "DiagnosticsStatusNotificationRequest",
    doc: "The state of the upload.",
    version: &VERSION,
    module: "firmware",
    role: Role::Request,
    action: "DiagnosticsStatusNotification",
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&DiagnosticsStatusNotificationResponse),
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&DiagnosticsStatus), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static DiagnosticsStatusNotificationResponse: Type = Type {
    name: "DiagnosticsStatusNotificationResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "firmware",
    role: Role::Response,
    action: "DiagnosticsStatusNotification",
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: false,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static FirmwareStatusNotificationRequest: Type = Type {
    name: "FirmwareStatusNotificationRequest",
    doc: "The state of the update.",
    version: &VERSION,
    module: "firmware",
    role: Role::Request,
    action: "FirmwareStatusNotification",
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&FirmwareStatusNotificationResponse),
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&FirmwareStatus), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static FirmwareStatusNotificationResponse: Type = Type {
    name: "FirmwareStatusNotificationResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "firmware",
    role: Role::Response,
    action: "FirmwareStatusNotification",
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: false,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static GetDiagnosticsRequest: Type = Type {
    name: "GetDiagnosticsRequest",
    doc: "Where to upload to and which period to cover.",
    version: &VERSION,
    module: "firmware",
    role: Role::Request,
    action: "GetDiagnostics",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetDiagnosticsResponse),
    fields: &[
        Field { wire: "location", key: Key::new(",\"location\":"), name: "location", required: true, kind: Kind::Uri, note: "folder to upload into" },
        Field { wire: "retries", key: Key::new(",\"retries\":"), name: "retries", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "further attempts before giving up; absent: the charge point chooses" },
        Field { wire: "retryInterval", key: Key::new(",\"retryInterval\":"), name: "retry_interval", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "seconds between attempts; absent: the charge point chooses" },
        Field { wire: "startTime", key: Key::new(",\"startTime\":"), name: "start_time", required: false, kind: Kind::DateTime, note: "oldest entry wanted" },
        Field { wire: "stopTime", key: Key::new(",\"stopTime\":"), name: "stop_time", required: false, kind: Kind::DateTime, note: "latest entry wanted" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<16>(&["location", "retries", "retryInterval", "startTime", "stopTime"]),
    slot: Slot::new(),
};

static GetDiagnosticsResponse: Type = Type {
    name: "GetDiagnosticsResponse",
    doc: "The name of the file, if there is anything to upload.",
    version: &VERSION,
    module: "firmware",
    role: Role::Response,
    action: "GetDiagnostics",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "fileName", key: Key::new(",\"fileName\":"), name: "file_name", required: false, kind: Kind::Str { max: 255 }, note: "name that the uploaded file will have; absent: nothing to upload" },
    ],
    required: 0b0,
    additional_members: false,
    index: &index::<2>(&["fileName"]),
    slot: Slot::new(),
};

static UpdateFirmwareRequest: Type = Type {
    name: "UpdateFirmwareRequest",
    doc: "Where to fetch the firmware and when.",
    version: &VERSION,
    module: "firmware",
    role: Role::Request,
    action: "UpdateFirmware",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&UpdateFirmwareResponse),
    fields: &[
        Field { wire: "location", key: Key::new(",\"location\":"), name: "location", required: true, kind: Kind::Uri, note: "where to fetch the firmware" },
        Field { wire: "retries", key: Key::new(",\"retries\":"), name: "retries", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "further attempts to download before giving up; absent: the charge point chooses" },
        Field { wire: "retrieveDate", key: Key::new(",\"retrieveDate\":"), name: "retrieve_date", required: true, kind: Kind::DateTime, note: "not to be fetched before this moment" },
        Field { wire: "retryInterval", key: Key::new(",\"retryInterval\":"), name: "retry_interval", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "seconds between attempts; absent: the charge point chooses" },
    ],
    required: 0b101,
    additional_members: false,
    index: &index::<8>(&["location", "retries", "retrieveDate", "retryInterval"]),
    slot: Slot::new(),
};

static UpdateFirmwareResponse: Type = Type {
    name: "UpdateFirmwareResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "firmware",
    role: Role::Response,
    action: "UpdateFirmware",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: false,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static GetLocalListVersionRequest: Type = Type {
    name: "GetLocalListVersionRequest",
    doc: "Empty: the action says it all.",
    version: &VERSION,
    module: "localauth",
    role: Role::Request,
    action: "GetLocalListVersion",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetLocalListVersionResponse),
    fields: &[],
    required: 0b0,
    additional_members: false,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static GetLocalListVersionResponse: Type = Type {
    name: "GetLocalListVersionResponse",
    doc: "The version held.",
    version: &VERSION,
    module: "localauth",
    role: Role::Response,
    action: "GetLocalListVersion",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "listVersion", key: Key::new(",\"listVersion\":"), name: "list_version", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "0: the list is empty; -1: the charge point has no local list" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["listVersion"]),
    slot: Slot::new(),
};

static SendLocalListRequest: Type = Type {
    name: "SendLocalListRequest",
    doc: "The new list, or the entries that change.",
    version: &VERSION,
    module: "localauth",
    role: Role::Request,
    action: "SendLocalList",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&SendLocalListResponse),
    fields: &[
        Field { wire: "listVersion", key: Key::new(",\"listVersion\":"), name: "list_version", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "version of the list once this update is applied" },
        Field { wire: "localAuthorizationList", key: Key::new(",\"localAuthorizationList\":"), name: "local_authorization_list", required: false, kind: Kind::List(&List { item: Kind::Object(&AuthorizationData), min: 0, max: u32::MAX, allow_single: false }), note: "entries to set; in a differential update one without idTagInfo is removed" },
        Field { wire: "updateType", key: Key::new(",\"updateType\":"), name: "update_type", required: true, kind: Kind::Enum(&UpdateType), note: "" },
    ],
    required: 0b101,
    additional_members: false,
    index: &index::<8>(&["listVersion", "localAuthorizationList", "updateType"]),
    slot: Slot::new(),
};

static SendLocalListResponse: Type = Type {
    name: "SendLocalListResponse",
    doc: "Whether the list was updated.",
    version: &VERSION,
    module: "localauth",
    role: Role::Response,
    action: "SendLocalList",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&UpdateStatus), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static CancelReservationRequest: Type = Type {
    name: "CancelReservationRequest",
    doc: "The reservation to end.",
    version: &VERSION,
    module: "reservation",
    role: Role::Request,
    action: "CancelReservation",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&CancelReservationResponse),
    fields: &[
        Field { wire: "reservationId", key: Key::new(",\"reservationId\":"), name: "reservation_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["reservationId"]),
    slot: Slot::new(),
};

static CancelReservationResponse: Type = Type {
    name: "CancelReservationResponse",
    doc: "Whether such a reservation was found and ended.",
    version: &VERSION,
    module: "reservation",
    role: Role::Response,
    action: "CancelReservation",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&CancelReservationStatus), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static ReserveNowRequest: Type = Type {
    name: "ReserveNowRequest",
    doc: "What to reserve, for whom, and until when.",
    version: &VERSION,
    module: "reservation",
    role: Role::Request,
    action: "ReserveNow",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&ReserveNowResponse),
    fields: &[
        Field { wire: "connectorId", key: Key::new(",\"connectorId\":"), name: "connector_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "0: any connector, as long as one is kept free" },
        Field { wire: "expiryDate", key: Key::new(",\"expiryDate\":"), name: "expiry_date", required: true, kind: Kind::DateTime, note: "the moment the reservation lapses" },
        Field { wire: "idTag", key: Key::new(",\"idTag\":"), name: "id_tag", required: true, kind: Kind::Str { max: 20 }, note: "identifier that the connector is kept for" },
        Field { wire: "parentIdTag", key: Key::new(",\"parentIdTag\":"), name: "parent_id_tag", required: false, kind: Kind::Str { max: 20 }, note: "group whose members may use the reservation too" },
        Field { wire: "reservationId", key: Key::new(",\"reservationId\":"), name: "reservation_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "a known number replaces that reservation" },
    ],
    required: 0b10111,
    additional_members: false,
    index: &index::<16>(&["connectorId", "expiryDate", "idTag", "parentIdTag", "reservationId"]),
    slot: Slot::new(),
};

static ReserveNowResponse: Type = Type {
    name: "ReserveNowResponse",
    doc: "Whether the reservation stands, or why not.",
    version: &VERSION,
    module: "reservation",
    role: Role::Response,
    action: "ReserveNow",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&ReservationStatus), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static ClearChargingProfileRequest: Type = Type {
    name: "ClearChargingProfileRequest",
    doc: "Which profiles to remove; without any criterion all of them.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "ClearChargingProfile",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&ClearChargingProfileResponse),
    fields: &[
        Field { wire: "id", key: Key::new(",\"id\":"), name: "id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "the one profile to remove; criteria below are then ignored" },
        Field { wire: "connectorId", key: Key::new(",\"connectorId\":"), name: "connector_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "0: profiles of the charge point as a whole; absent: wherever they are" },
        Field { wire: "chargingProfilePurpose", key: Key::new(",\"chargingProfilePurpose\":"), name: "charging_profile_purpose", required: false, kind: Kind::Enum(&ChargingProfilePurposeType), note: "" },
        Field { wire: "stackLevel", key: Key::new(",\"stackLevel\":"), name: "stack_level", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "level to remove" },
    ],
    required: 0b0,
    additional_members: false,
    index: &index::<8>(&["id", "connectorId", "chargingProfilePurpose", "stackLevel"]),
    slot: Slot::new(),
};

static ClearChargingProfileResponse: Type = Type {
    name: "ClearChargingProfileResponse",
    doc: "Whether anything matched.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "ClearChargingProfile",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&ClearChargingProfileStatus), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static GetCompositeScheduleRequest: Type = Type {
    name: "GetCompositeScheduleRequest",
    doc: "For which connector and for how long ahead.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "GetCompositeSchedule",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetCompositeScheduleResponse),
    fields: &[
        Field { wire: "connectorId", key: Key::new(",\"connectorId\":"), name: "connector_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "0: the grid connection of the charge point" },
        Field { wire: "duration", key: Key::new(",\"duration\":"), name: "duration", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "seconds ahead to calculate" },
        Field { wire: "chargingRateUnit", key: Key::new(",\"chargingRateUnit\":"), name: "charging_rate_unit", required: false, kind: Kind::Enum(&ChargingRateUnitType), note: "unit wanted in the answer" },
    ],
    required: 0b11,
    additional_members: false,
    index: &index::<8>(&["connectorId", "duration", "chargingRateUnit"]),
    slot: Slot::new(),
};

static GetCompositeScheduleResponse: Type = Type {
    name: "GetCompositeScheduleResponse",
    doc: "The schedule that results.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "GetCompositeSchedule",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GetCompositeScheduleStatus), note: "" },
        Field { wire: "connectorId", key: Key::new(",\"connectorId\":"), name: "connector_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "the connector that the schedule is for" },
        Field { wire: "scheduleStart", key: Key::new(",\"scheduleStart\":"), name: "schedule_start", required: false, kind: Kind::DateTime, note: "periods of the schedule count from this moment" },
        Field { wire: "chargingSchedule", key: Key::new(",\"chargingSchedule\":"), name: "charging_schedule", required: false, kind: Kind::Object(&ChargingSchedule), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<8>(&["status", "connectorId", "scheduleStart", "chargingSchedule"]),
    slot: Slot::new(),
};

static SetChargingProfileRequest: Type = Type {
    name: "SetChargingProfileRequest",
    doc: "The profile and where it applies.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "SetChargingProfile",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&SetChargingProfileResponse),
    fields: &[
        Field { wire: "connectorId", key: Key::new(",\"connectorId\":"), name: "connector_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "0: the charge point as a whole, or the default for every connector, by the profile's purpose" },
        Field { wire: "csChargingProfiles", key: Key::new(",\"csChargingProfiles\":"), name: "cs_charging_profiles", required: true, kind: Kind::Object(&ChargingProfile), note: "" },
    ],
    required: 0b11,
    additional_members: false,
    index: &index::<4>(&["connectorId", "csChargingProfiles"]),
    slot: Slot::new(),
};

static SetChargingProfileResponse: Type = Type {
    name: "SetChargingProfileResponse",
    doc: "Whether the profile was taken.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "SetChargingProfile",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&ChargingProfileStatus), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static TriggerMessageRequest: Type = Type {
    name: "TriggerMessageRequest",
    doc: "The message wanted.",
    version: &VERSION,
    module: "remotetrigger",
    role: Role::Request,
    action: "TriggerMessage",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&TriggerMessageResponse),
    fields: &[
        Field { wire: "requestedMessage", key: Key::new(",\"requestedMessage\":"), name: "requested_message", required: true, kind: Kind::Enum(&MessageTrigger), note: "" },
        Field { wire: "connectorId", key: Key::new(",\"connectorId\":"), name: "connector_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: true }, note: "greater than 0; only for messages that are about a connector" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<4>(&["requestedMessage", "connectorId"]),
    slot: Slot::new(),
};

static TriggerMessageResponse: Type = Type {
    name: "TriggerMessageResponse",
    doc: "Whether the message will follow.",
    version: &VERSION,
    module: "remotetrigger",
    role: Role::Response,
    action: "TriggerMessage",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&TriggerMessageStatus), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static ExtendedTriggerMessageRequest: Type = Type {
    name: "ExtendedTriggerMessageRequest",
    doc: "The message wanted.",
    version: &VERSION,
    module: "extendedtriggermessage",
    role: Role::Request,
    action: "ExtendedTriggerMessage",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&ExtendedTriggerMessageResponse),
    fields: &[
        Field { wire: "requestedMessage", key: Key::new(",\"requestedMessage\":"), name: "requested_message", required: true, kind: Kind::Enum(&MessageTriggerEnumType), note: "" },
        Field { wire: "connectorId", key: Key::new(",\"connectorId\":"), name: "connector_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "greater than 0; only for messages that are about a connector" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<4>(&["requestedMessage", "connectorId"]),
    slot: Slot::new(),
};

static ExtendedTriggerMessageResponse: Type = Type {
    name: "ExtendedTriggerMessageResponse",
    doc: "Whether the message will follow.",
    version: &VERSION,
    module: "extendedtriggermessage",
    role: Role::Response,
    action: "ExtendedTriggerMessage",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&TriggerMessageStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static CertificateSignedRequest: Type = Type {
    name: "CertificateSignedRequest",
    doc: "The signed certificate with its chain.",
    version: &VERSION,
    module: "security",
    role: Role::Request,
    action: "CertificateSigned",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&CertificateSignedResponse),
    fields: &[
        Field { wire: "certificateChain", key: Key::new(",\"certificateChain\":"), name: "certificate_chain", required: true, kind: Kind::Str { max: 10000 }, note: "PEM certificates, the charge point's own first, then the sub-CAs" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["certificateChain"]),
    slot: Slot::new(),
};

static CertificateSignedResponse: Type = Type {
    name: "CertificateSignedResponse",
    doc: "Whether the certificate is valid and was installed.",
    version: &VERSION,
    module: "security",
    role: Role::Response,
    action: "CertificateSigned",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&CertificateSignedStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static SecurityEventNotificationRequest: Type = Type {
    name: "SecurityEventNotificationRequest",
    doc: "What happened and when.",
    version: &VERSION,
    module: "security",
    role: Role::Request,
    action: "SecurityEventNotification",
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&SecurityEventNotificationResponse),
    fields: &[
        Field { wire: "type", key: Key::new(",\"type\":"), name: "type", required: true, kind: Kind::Str { max: 50 }, note: "name of the event, preferably from the published list of security events" },
        Field { wire: "timestamp", key: Key::new(",\"timestamp\":"), name: "timestamp", required: true, kind: Kind::DateTime, note: "the moment it happened" },
        Field { wire: "techInfo", key: Key::new(",\"techInfo\":"), name: "tech_info", required: false, kind: Kind::Str { max: 255 }, note: "free text with technical details" },
    ],
    required: 0b11,
    additional_members: false,
    index: &index::<8>(&["type", "timestamp", "techInfo"]),
    slot: Slot::new(),
};

static SecurityEventNotificationResponse: Type = Type {
    name: "SecurityEventNotificationResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "security",
    role: Role::Response,
    action: "SecurityEventNotification",
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: false,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static SignCertificateRequest: Type = Type {
    name: "SignCertificateRequest",
    doc: "The signing request.",
    version: &VERSION,
    module: "security",
    role: Role::Request,
    action: "SignCertificate",
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&SignCertificateResponse),
    fields: &[
        Field { wire: "csr", key: Key::new(",\"csr\":"), name: "csr", required: true, kind: Kind::Str { max: 5500 }, note: "PEM certificate signing request (PKCS #10)" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["csr"]),
    slot: Slot::new(),
};

static SignCertificateResponse: Type = Type {
    name: "SignCertificateResponse",
    doc: "Whether it will be signed; CertificateSigned then brings the result.",
    version: &VERSION,
    module: "security",
    role: Role::Response,
    action: "SignCertificate",
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static SignedFirmwareStatusNotificationRequest: Type = Type {
    name: "SignedFirmwareStatusNotificationRequest",
    doc: "The state of the update.",
    version: &VERSION,
    module: "securefirmware",
    role: Role::Request,
    action: "SignedFirmwareStatusNotification",
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&SignedFirmwareStatusNotificationResponse),
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&FirmwareStatusEnumType), note: "" },
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the update; absent only when triggered while none runs" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<4>(&["status", "requestId"]),
    slot: Slot::new(),
};

static SignedFirmwareStatusNotificationResponse: Type = Type {
    name: "SignedFirmwareStatusNotificationResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "securefirmware",
    role: Role::Response,
    action: "SignedFirmwareStatusNotification",
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: false,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static SignedUpdateFirmwareRequest: Type = Type {
    name: "SignedUpdateFirmwareRequest",
    doc: "The firmware, and how hard to try to fetch it.",
    version: &VERSION,
    module: "securefirmware",
    role: Role::Request,
    action: "SignedUpdateFirmware",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&SignedUpdateFirmwareResponse),
    fields: &[
        Field { wire: "retries", key: Key::new(",\"retries\":"), name: "retries", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "further attempts to download before giving up; absent: the charge point chooses" },
        Field { wire: "retryInterval", key: Key::new(",\"retryInterval\":"), name: "retry_interval", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds between attempts; absent: the charge point chooses" },
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the progress reports will carry" },
        Field { wire: "firmware", key: Key::new(",\"firmware\":"), name: "firmware", required: true, kind: Kind::Object(&FirmwareType), note: "" },
    ],
    required: 0b1100,
    additional_members: false,
    index: &index::<8>(&["retries", "retryInterval", "requestId", "firmware"]),
    slot: Slot::new(),
};

static SignedUpdateFirmwareResponse: Type = Type {
    name: "SignedUpdateFirmwareResponse",
    doc: "Whether the update is taken on, or what is wrong with its certificate.",
    version: &VERSION,
    module: "securefirmware",
    role: Role::Response,
    action: "SignedUpdateFirmware",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&UpdateFirmwareStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static DeleteCertificateRequest: Type = Type {
    name: "DeleteCertificateRequest",
    doc: "The certificate, named by its hashes.",
    version: &VERSION,
    module: "certificates",
    role: Role::Request,
    action: "DeleteCertificate",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&DeleteCertificateResponse),
    fields: &[
        Field { wire: "certificateHashData", key: Key::new(",\"certificateHashData\":"), name: "certificate_hash_data", required: true, kind: Kind::Object(&CertificateHashDataType), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["certificateHashData"]),
    slot: Slot::new(),
};

static DeleteCertificateResponse: Type = Type {
    name: "DeleteCertificateResponse",
    doc: "Whether it was found and removed.",
    version: &VERSION,
    module: "certificates",
    role: Role::Response,
    action: "DeleteCertificate",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&DeleteCertificateStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static GetInstalledCertificateIdsRequest: Type = Type {
    name: "GetInstalledCertificateIdsRequest",
    doc: "The use asked about.",
    version: &VERSION,
    module: "certificates",
    role: Role::Request,
    action: "GetInstalledCertificateIds",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetInstalledCertificateIdsResponse),
    fields: &[
        Field { wire: "certificateType", key: Key::new(",\"certificateType\":"), name: "certificate_type", required: true, kind: Kind::Enum(&CertificateUseEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["certificateType"]),
    slot: Slot::new(),
};

static GetInstalledCertificateIdsResponse: Type = Type {
    name: "GetInstalledCertificateIdsResponse",
    doc: "The certificates found, named by their hashes.",
    version: &VERSION,
    module: "certificates",
    role: Role::Response,
    action: "GetInstalledCertificateIds",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "certificateHashData", key: Key::new(",\"certificateHashData\":"), name: "certificate_hash_data", required: false, kind: Kind::List(&List { item: Kind::Object(&CertificateHashDataType), min: 1, max: u32::MAX, allow_single: false }), note: "absent: none installed" },
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GetInstalledCertificateStatusEnumType), note: "" },
    ],
    required: 0b10,
    additional_members: false,
    index: &index::<4>(&["certificateHashData", "status"]),
    slot: Slot::new(),
};

static InstallCertificateRequest: Type = Type {
    name: "InstallCertificateRequest",
    doc: "The certificate and its use.",
    version: &VERSION,
    module: "certificates",
    role: Role::Request,
    action: "InstallCertificate",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&InstallCertificateResponse),
    fields: &[
        Field { wire: "certificateType", key: Key::new(",\"certificateType\":"), name: "certificate_type", required: true, kind: Kind::Enum(&CertificateUseEnumType), note: "" },
        Field { wire: "certificate", key: Key::new(",\"certificate\":"), name: "certificate", required: true, kind: Kind::Str { max: 5500 }, note: "PEM certificate" },
    ],
    required: 0b11,
    additional_members: false,
    index: &index::<4>(&["certificateType", "certificate"]),
    slot: Slot::new(),
};

static InstallCertificateResponse: Type = Type {
    name: "InstallCertificateResponse",
    doc: "Whether it was installed.",
    version: &VERSION,
    module: "certificates",
    role: Role::Response,
    action: "InstallCertificate",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&InstallCertificateStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static GetLogRequest: Type = Type {
    name: "GetLogRequest",
    doc: "Which log, where to, and how hard to try.",
    version: &VERSION,
    module: "logging",
    role: Role::Request,
    action: "GetLog",
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetLogResponse),
    fields: &[
        Field { wire: "log", key: Key::new(",\"log\":"), name: "log", required: true, kind: Kind::Object(&LogParametersType), note: "" },
        Field { wire: "logType", key: Key::new(",\"logType\":"), name: "log_type", required: true, kind: Kind::Enum(&LogEnumType), note: "" },
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the progress reports will carry" },
        Field { wire: "retries", key: Key::new(",\"retries\":"), name: "retries", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "further attempts to upload before giving up; absent: the charge point chooses" },
        Field { wire: "retryInterval", key: Key::new(",\"retryInterval\":"), name: "retry_interval", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds between attempts; absent: the charge point chooses" },
    ],
    required: 0b111,
    additional_members: false,
    index: &index::<16>(&["log", "logType", "requestId", "retries", "retryInterval"]),
    slot: Slot::new(),
};

static GetLogResponse: Type = Type {
    name: "GetLogResponse",
    doc: "Whether there will be an upload, and its name.",
    version: &VERSION,
    module: "logging",
    role: Role::Response,
    action: "GetLog",
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&LogStatusEnumType), note: "" },
        Field { wire: "filename", key: Key::new(",\"filename\":"), name: "filename", required: false, kind: Kind::Str { max: 255 }, note: "name that the uploaded file will have; absent: nothing to upload" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<4>(&["status", "filename"]),
    slot: Slot::new(),
};

static LogStatusNotificationRequest: Type = Type {
    name: "LogStatusNotificationRequest",
    doc: "The state of the upload.",
    version: &VERSION,
    module: "logging",
    role: Role::Request,
    action: "LogStatusNotification",
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&LogStatusNotificationResponse),
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&UploadLogStatusEnumType), note: "" },
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the upload; absent only when triggered while none runs" },
    ],
    required: 0b1,
    additional_members: false,
    index: &index::<4>(&["status", "requestId"]),
    slot: Slot::new(),
};

static LogStatusNotificationResponse: Type = Type {
    name: "LogStatusNotificationResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "logging",
    role: Role::Response,
    action: "LogStatusNotification",
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: false,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};
