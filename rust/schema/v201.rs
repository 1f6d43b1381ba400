// Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
//! The tables of OCPP 2.0.1.
#![allow(non_upper_case_globals, reason = "a static bears the name that the specification gives the thing")]

use super::{index, Action, Block, Enum, Field, Kind, List, Role, Sender, Slot, Type, Value, Version};

pub static VERSION: Version = Version {
    name: "2.0.1",
    subprotocol: "ocpp2.0.1",
    package: "v201",
    edition: "edition 3, errata 2025-09",
    blocks: &[
        Block { module: "security", profile: "security", doc: "" },
        Block { module: "provisioning", profile: "provisioning", doc: "" },
        Block { module: "authorization", profile: "authorization", doc: "" },
        Block { module: "localauth", profile: "localAuthList", doc: "" },
        Block { module: "transactions", profile: "transactions", doc: "" },
        Block { module: "remotecontrol", profile: "remoteControl", doc: "" },
        Block { module: "availability", profile: "availability", doc: "" },
        Block { module: "reservation", profile: "reservation", doc: "" },
        Block { module: "tariffcost", profile: "tariffCost", doc: "" },
        Block { module: "meter", profile: "meter", doc: "" },
        Block { module: "smartcharging", profile: "smartCharging", doc: "" },
        Block { module: "firmware", profile: "firmware", doc: "" },
        Block { module: "iso15118", profile: "iso15118", doc: "" },
        Block { module: "diagnostics", profile: "diagnostics", doc: "" },
        Block { module: "display", profile: "display", doc: "" },
        Block { module: "data", profile: "data", doc: "" },
    ],
    types: &[
        &ChargingStationType,
        &ModemType,
        &GetVariableDataType,
        &GetVariableResultType,
        &ReportDataType,
        &VariableAttributeType,
        &VariableCharacteristicsType,
        &NetworkConnectionProfileType,
        &APNType,
        &VPNType,
        &SetVariableDataType,
        &SetVariableResultType,
        &AuthorizationData,
        &TransactionType,
        &ClearChargingProfileType,
        &ChargingProfileCriterionType,
        &CompositeScheduleType,
        &ChargingLimitType,
        &ChargingNeedsType,
        &ACChargingParametersType,
        &DCChargingParametersType,
        &FirmwareType,
        &CertificateHashDataChainType,
        &ClearMonitoringResultType,
        &LogParametersType,
        &EventDataType,
        &MonitoringDataType,
        &VariableMonitoringType,
        &SetMonitoringDataType,
        &SetMonitoringResultType,
        &MessageInfoType,
        &AdditionalInfoType,
        &CertificateHashDataType,
        &ChargingProfileType,
        &ChargingSchedulePeriodType,
        &ChargingScheduleType,
        &ComponentType,
        &ComponentVariableType,
        &ConsumptionCostType,
        &CostType,
        &CustomDataType,
        &EVSEType,
        &IdTokenInfoType,
        &IdTokenType,
        &MessageContentType,
        &MeterValueType,
        &OCSPRequestDataType,
        &RelativeTimeIntervalType,
        &SalesTariffEntryType,
        &SalesTariffType,
        &SampledValueType,
        &SignedMeterValueType,
        &StatusInfoType,
        &UnitOfMeasureType,
        &VariableType,
        &CertificateSignedRequest,
        &CertificateSignedResponse,
        &SecurityEventNotificationRequest,
        &SecurityEventNotificationResponse,
        &SignCertificateRequest,
        &SignCertificateResponse,
        &BootNotificationRequest,
        &BootNotificationResponse,
        &GetBaseReportRequest,
        &GetBaseReportResponse,
        &GetReportRequest,
        &GetReportResponse,
        &GetVariablesRequest,
        &GetVariablesResponse,
        &NotifyReportRequest,
        &NotifyReportResponse,
        &ResetRequest,
        &ResetResponse,
        &SetNetworkProfileRequest,
        &SetNetworkProfileResponse,
        &SetVariablesRequest,
        &SetVariablesResponse,
        &AuthorizeRequest,
        &AuthorizeResponse,
        &ClearCacheRequest,
        &ClearCacheResponse,
        &GetLocalListVersionRequest,
        &GetLocalListVersionResponse,
        &SendLocalListRequest,
        &SendLocalListResponse,
        &GetTransactionStatusRequest,
        &GetTransactionStatusResponse,
        &TransactionEventRequest,
        &TransactionEventResponse,
        &RequestStartTransactionRequest,
        &RequestStartTransactionResponse,
        &RequestStopTransactionRequest,
        &RequestStopTransactionResponse,
        &TriggerMessageRequest,
        &TriggerMessageResponse,
        &UnlockConnectorRequest,
        &UnlockConnectorResponse,
        &ChangeAvailabilityRequest,
        &ChangeAvailabilityResponse,
        &HeartbeatRequest,
        &HeartbeatResponse,
        &StatusNotificationRequest,
        &StatusNotificationResponse,
        &CancelReservationRequest,
        &CancelReservationResponse,
        &ReservationStatusUpdateRequest,
        &ReservationStatusUpdateResponse,
        &ReserveNowRequest,
        &ReserveNowResponse,
        &CostUpdatedRequest,
        &CostUpdatedResponse,
        &MeterValuesRequest,
        &MeterValuesResponse,
        &ClearChargingProfileRequest,
        &ClearChargingProfileResponse,
        &ClearedChargingLimitRequest,
        &ClearedChargingLimitResponse,
        &GetChargingProfilesRequest,
        &GetChargingProfilesResponse,
        &GetCompositeScheduleRequest,
        &GetCompositeScheduleResponse,
        &NotifyChargingLimitRequest,
        &NotifyChargingLimitResponse,
        &NotifyEVChargingNeedsRequest,
        &NotifyEVChargingNeedsResponse,
        &NotifyEVChargingScheduleRequest,
        &NotifyEVChargingScheduleResponse,
        &ReportChargingProfilesRequest,
        &ReportChargingProfilesResponse,
        &SetChargingProfileRequest,
        &SetChargingProfileResponse,
        &FirmwareStatusNotificationRequest,
        &FirmwareStatusNotificationResponse,
        &PublishFirmwareRequest,
        &PublishFirmwareResponse,
        &PublishFirmwareStatusNotificationRequest,
        &PublishFirmwareStatusNotificationResponse,
        &UnpublishFirmwareRequest,
        &UnpublishFirmwareResponse,
        &UpdateFirmwareRequest,
        &UpdateFirmwareResponse,
        &DeleteCertificateRequest,
        &DeleteCertificateResponse,
        &Get15118EVCertificateRequest,
        &Get15118EVCertificateResponse,
        &GetCertificateStatusRequest,
        &GetCertificateStatusResponse,
        &GetInstalledCertificateIdsRequest,
        &GetInstalledCertificateIdsResponse,
        &InstallCertificateRequest,
        &InstallCertificateResponse,
        &ClearVariableMonitoringRequest,
        &ClearVariableMonitoringResponse,
        &CustomerInformationRequest,
        &CustomerInformationResponse,
        &GetLogRequest,
        &GetLogResponse,
        &GetMonitoringReportRequest,
        &GetMonitoringReportResponse,
        &LogStatusNotificationRequest,
        &LogStatusNotificationResponse,
        &NotifyCustomerInformationRequest,
        &NotifyCustomerInformationResponse,
        &NotifyEventRequest,
        &NotifyEventResponse,
        &NotifyMonitoringReportRequest,
        &NotifyMonitoringReportResponse,
        &SetMonitoringBaseRequest,
        &SetMonitoringBaseResponse,
        &SetMonitoringLevelRequest,
        &SetMonitoringLevelResponse,
        &SetVariableMonitoringRequest,
        &SetVariableMonitoringResponse,
        &ClearDisplayMessageRequest,
        &ClearDisplayMessageResponse,
        &GetDisplayMessagesRequest,
        &GetDisplayMessagesResponse,
        &NotifyDisplayMessagesRequest,
        &NotifyDisplayMessagesResponse,
        &SetDisplayMessageRequest,
        &SetDisplayMessageResponse,
        &DataTransferRequest,
        &DataTransferResponse,
    ],
    enums: &[
        &CertificateSigningUseEnumType,
        &CertificateSignedStatusEnumType,
        &BootReasonEnumType,
        &RegistrationStatusEnumType,
        &ReportBaseEnumType,
        &ComponentCriterionEnumType,
        &AttributeEnumType,
        &GetVariableStatusEnumType,
        &MutabilityEnumType,
        &DataEnumType,
        &ResetEnumType,
        &ResetStatusEnumType,
        &APNAuthenticationEnumType,
        &OCPPVersionEnumType,
        &OCPPTransportEnumType,
        &OCPPInterfaceEnumType,
        &VPNEnumType,
        &SetNetworkProfileStatusEnumType,
        &SetVariableStatusEnumType,
        &AuthorizeCertificateStatusEnumType,
        &ClearCacheStatusEnumType,
        &UpdateEnumType,
        &SendLocalListStatusEnumType,
        &TransactionEventEnumType,
        &TriggerReasonEnumType,
        &ChargingStateEnumType,
        &ReasonEnumType,
        &RequestStartStopStatusEnumType,
        &MessageTriggerEnumType,
        &TriggerMessageStatusEnumType,
        &UnlockStatusEnumType,
        &OperationalStatusEnumType,
        &ChangeAvailabilityStatusEnumType,
        &ConnectorStatusEnumType,
        &CancelReservationStatusEnumType,
        &ReservationUpdateStatusEnumType,
        &ConnectorEnumType,
        &ReserveNowStatusEnumType,
        &ClearChargingProfileStatusEnumType,
        &ChargingLimitSourceEnumType,
        &GetChargingProfileStatusEnumType,
        &EnergyTransferModeEnumType,
        &NotifyEVChargingNeedsStatusEnumType,
        &ChargingProfileStatusEnumType,
        &FirmwareStatusEnumType,
        &PublishFirmwareStatusEnumType,
        &UnpublishFirmwareStatusEnumType,
        &UpdateFirmwareStatusEnumType,
        &DeleteCertificateStatusEnumType,
        &CertificateActionEnumType,
        &Iso15118EVCertificateStatusEnumType,
        &GetCertificateStatusEnumType,
        &GetCertificateIdUseEnumType,
        &GetInstalledCertificateStatusEnumType,
        &InstallCertificateUseEnumType,
        &InstallCertificateStatusEnumType,
        &ClearMonitoringStatusEnumType,
        &CustomerInformationStatusEnumType,
        &LogEnumType,
        &LogStatusEnumType,
        &MonitoringCriterionEnumType,
        &UploadLogStatusEnumType,
        &EventTriggerEnumType,
        &EventNotificationEnumType,
        &MonitorEnumType,
        &MonitoringBaseEnumType,
        &SetMonitoringStatusEnumType,
        &ClearMessageStatusEnumType,
        &MessagePriorityEnumType,
        &MessageStateEnumType,
        &GetDisplayMessagesStatusEnumType,
        &DisplayMessageStatusEnumType,
        &DataTransferStatusEnumType,
        &AuthorizationStatusEnumType,
        &ChargingProfileKindEnumType,
        &ChargingProfilePurposeEnumType,
        &ChargingRateUnitEnumType,
        &CostKindEnumType,
        &GenericDeviceModelStatusEnumType,
        &GenericStatusEnumType,
        &HashAlgorithmEnumType,
        &IdTokenEnumType,
        &LocationEnumType,
        &MeasurandEnumType,
        &MessageFormatEnumType,
        &PhaseEnumType,
        &ReadingContextEnumType,
        &RecurrencyKindEnumType,
    ],
    actions: &[
        Action { name: "CertificateSigned", doc: "", block: "security", sender: Sender::Csms, request: Some(&CertificateSignedRequest), response: Some(&CertificateSignedResponse), send: None },
        Action { name: "SecurityEventNotification", doc: "", block: "security", sender: Sender::Station, request: Some(&SecurityEventNotificationRequest), response: Some(&SecurityEventNotificationResponse), send: None },
        Action { name: "SignCertificate", doc: "", block: "security", sender: Sender::Station, request: Some(&SignCertificateRequest), response: Some(&SignCertificateResponse), send: None },
        Action { name: "BootNotification", doc: "", block: "provisioning", sender: Sender::Station, request: Some(&BootNotificationRequest), response: Some(&BootNotificationResponse), send: None },
        Action { name: "GetBaseReport", doc: "", block: "provisioning", sender: Sender::Csms, request: Some(&GetBaseReportRequest), response: Some(&GetBaseReportResponse), send: None },
        Action { name: "GetReport", doc: "", block: "provisioning", sender: Sender::Csms, request: Some(&GetReportRequest), response: Some(&GetReportResponse), send: None },
        Action { name: "GetVariables", doc: "", block: "provisioning", sender: Sender::Csms, request: Some(&GetVariablesRequest), response: Some(&GetVariablesResponse), send: None },
        Action { name: "NotifyReport", doc: "", block: "provisioning", sender: Sender::Station, request: Some(&NotifyReportRequest), response: Some(&NotifyReportResponse), send: None },
        Action { name: "Reset", doc: "", block: "provisioning", sender: Sender::Csms, request: Some(&ResetRequest), response: Some(&ResetResponse), send: None },
        Action { name: "SetNetworkProfile", doc: "", block: "provisioning", sender: Sender::Csms, request: Some(&SetNetworkProfileRequest), response: Some(&SetNetworkProfileResponse), send: None },
        Action { name: "SetVariables", doc: "", block: "provisioning", sender: Sender::Csms, request: Some(&SetVariablesRequest), response: Some(&SetVariablesResponse), send: None },
        Action { name: "Authorize", doc: "", block: "authorization", sender: Sender::Station, request: Some(&AuthorizeRequest), response: Some(&AuthorizeResponse), send: None },
        Action { name: "ClearCache", doc: "", block: "authorization", sender: Sender::Csms, request: Some(&ClearCacheRequest), response: Some(&ClearCacheResponse), send: None },
        Action { name: "GetLocalListVersion", doc: "", block: "localauth", sender: Sender::Csms, request: Some(&GetLocalListVersionRequest), response: Some(&GetLocalListVersionResponse), send: None },
        Action { name: "SendLocalList", doc: "", block: "localauth", sender: Sender::Csms, request: Some(&SendLocalListRequest), response: Some(&SendLocalListResponse), send: None },
        Action { name: "GetTransactionStatus", doc: "", block: "transactions", sender: Sender::Csms, request: Some(&GetTransactionStatusRequest), response: Some(&GetTransactionStatusResponse), send: None },
        Action { name: "TransactionEvent", doc: "", block: "transactions", sender: Sender::Station, request: Some(&TransactionEventRequest), response: Some(&TransactionEventResponse), send: None },
        Action { name: "RequestStartTransaction", doc: "", block: "remotecontrol", sender: Sender::Csms, request: Some(&RequestStartTransactionRequest), response: Some(&RequestStartTransactionResponse), send: None },
        Action { name: "RequestStopTransaction", doc: "", block: "remotecontrol", sender: Sender::Csms, request: Some(&RequestStopTransactionRequest), response: Some(&RequestStopTransactionResponse), send: None },
        Action { name: "TriggerMessage", doc: "", block: "remotecontrol", sender: Sender::Csms, request: Some(&TriggerMessageRequest), response: Some(&TriggerMessageResponse), send: None },
        Action { name: "UnlockConnector", doc: "", block: "remotecontrol", sender: Sender::Csms, request: Some(&UnlockConnectorRequest), response: Some(&UnlockConnectorResponse), send: None },
        Action { name: "ChangeAvailability", doc: "", block: "availability", sender: Sender::Csms, request: Some(&ChangeAvailabilityRequest), response: Some(&ChangeAvailabilityResponse), send: None },
        Action { name: "Heartbeat", doc: "", block: "availability", sender: Sender::Station, request: Some(&HeartbeatRequest), response: Some(&HeartbeatResponse), send: None },
        Action { name: "StatusNotification", doc: "", block: "availability", sender: Sender::Station, request: Some(&StatusNotificationRequest), response: Some(&StatusNotificationResponse), send: None },
        Action { name: "CancelReservation", doc: "", block: "reservation", sender: Sender::Csms, request: Some(&CancelReservationRequest), response: Some(&CancelReservationResponse), send: None },
        Action { name: "ReservationStatusUpdate", doc: "", block: "reservation", sender: Sender::Station, request: Some(&ReservationStatusUpdateRequest), response: Some(&ReservationStatusUpdateResponse), send: None },
        Action { name: "ReserveNow", doc: "", block: "reservation", sender: Sender::Csms, request: Some(&ReserveNowRequest), response: Some(&ReserveNowResponse), send: None },
        Action { name: "CostUpdated", doc: "", block: "tariffcost", sender: Sender::Csms, request: Some(&CostUpdatedRequest), response: Some(&CostUpdatedResponse), send: None },
        Action { name: "MeterValues", doc: "", block: "meter", sender: Sender::Station, request: Some(&MeterValuesRequest), response: Some(&MeterValuesResponse), send: None },
        Action { name: "ClearChargingProfile", doc: "", block: "smartcharging", sender: Sender::Csms, request: Some(&ClearChargingProfileRequest), response: Some(&ClearChargingProfileResponse), send: None },
        Action { name: "ClearedChargingLimit", doc: "", block: "smartcharging", sender: Sender::Station, request: Some(&ClearedChargingLimitRequest), response: Some(&ClearedChargingLimitResponse), send: None },
        Action { name: "GetChargingProfiles", doc: "", block: "smartcharging", sender: Sender::Csms, request: Some(&GetChargingProfilesRequest), response: Some(&GetChargingProfilesResponse), send: None },
        Action { name: "GetCompositeSchedule", doc: "", block: "smartcharging", sender: Sender::Csms, request: Some(&GetCompositeScheduleRequest), response: Some(&GetCompositeScheduleResponse), send: None },
        Action { name: "NotifyChargingLimit", doc: "", block: "smartcharging", sender: Sender::Station, request: Some(&NotifyChargingLimitRequest), response: Some(&NotifyChargingLimitResponse), send: None },
        Action { name: "NotifyEVChargingNeeds", doc: "", block: "smartcharging", sender: Sender::Station, request: Some(&NotifyEVChargingNeedsRequest), response: Some(&NotifyEVChargingNeedsResponse), send: None },
        Action { name: "NotifyEVChargingSchedule", doc: "", block: "smartcharging", sender: Sender::Station, request: Some(&NotifyEVChargingScheduleRequest), response: Some(&NotifyEVChargingScheduleResponse), send: None },
        Action { name: "ReportChargingProfiles", doc: "", block: "smartcharging", sender: Sender::Station, request: Some(&ReportChargingProfilesRequest), response: Some(&ReportChargingProfilesResponse), send: None },
        Action { name: "SetChargingProfile", doc: "", block: "smartcharging", sender: Sender::Csms, request: Some(&SetChargingProfileRequest), response: Some(&SetChargingProfileResponse), send: None },
        Action { name: "FirmwareStatusNotification", doc: "", block: "firmware", sender: Sender::Station, request: Some(&FirmwareStatusNotificationRequest), response: Some(&FirmwareStatusNotificationResponse), send: None },
        Action { name: "PublishFirmware", doc: "", block: "firmware", sender: Sender::Csms, request: Some(&PublishFirmwareRequest), response: Some(&PublishFirmwareResponse), send: None },
        Action { name: "PublishFirmwareStatusNotification", doc: "", block: "firmware", sender: Sender::Station, request: Some(&PublishFirmwareStatusNotificationRequest), response: Some(&PublishFirmwareStatusNotificationResponse), send: None },
        Action { name: "UnpublishFirmware", doc: "", block: "firmware", sender: Sender::Csms, request: Some(&UnpublishFirmwareRequest), response: Some(&UnpublishFirmwareResponse), send: None },
        Action { name: "UpdateFirmware", doc: "", block: "firmware", sender: Sender::Csms, request: Some(&UpdateFirmwareRequest), response: Some(&UpdateFirmwareResponse), send: None },
        Action { name: "DeleteCertificate", doc: "", block: "iso15118", sender: Sender::Csms, request: Some(&DeleteCertificateRequest), response: Some(&DeleteCertificateResponse), send: None },
        Action { name: "Get15118EVCertificate", doc: "", block: "iso15118", sender: Sender::Station, request: Some(&Get15118EVCertificateRequest), response: Some(&Get15118EVCertificateResponse), send: None },
        Action { name: "GetCertificateStatus", doc: "", block: "iso15118", sender: Sender::Station, request: Some(&GetCertificateStatusRequest), response: Some(&GetCertificateStatusResponse), send: None },
        Action { name: "GetInstalledCertificateIds", doc: "", block: "iso15118", sender: Sender::Csms, request: Some(&GetInstalledCertificateIdsRequest), response: Some(&GetInstalledCertificateIdsResponse), send: None },
        Action { name: "InstallCertificate", doc: "", block: "iso15118", sender: Sender::Csms, request: Some(&InstallCertificateRequest), response: Some(&InstallCertificateResponse), send: None },
        Action { name: "ClearVariableMonitoring", doc: "", block: "diagnostics", sender: Sender::Csms, request: Some(&ClearVariableMonitoringRequest), response: Some(&ClearVariableMonitoringResponse), send: None },
        Action { name: "CustomerInformation", doc: "", block: "diagnostics", sender: Sender::Csms, request: Some(&CustomerInformationRequest), response: Some(&CustomerInformationResponse), send: None },
        Action { name: "GetLog", doc: "", block: "diagnostics", sender: Sender::Csms, request: Some(&GetLogRequest), response: Some(&GetLogResponse), send: None },
        Action { name: "GetMonitoringReport", doc: "", block: "diagnostics", sender: Sender::Csms, request: Some(&GetMonitoringReportRequest), response: Some(&GetMonitoringReportResponse), send: None },
        Action { name: "LogStatusNotification", doc: "", block: "diagnostics", sender: Sender::Station, request: Some(&LogStatusNotificationRequest), response: Some(&LogStatusNotificationResponse), send: None },
        Action { name: "NotifyCustomerInformation", doc: "", block: "diagnostics", sender: Sender::Station, request: Some(&NotifyCustomerInformationRequest), response: Some(&NotifyCustomerInformationResponse), send: None },
        Action { name: "NotifyEvent", doc: "", block: "diagnostics", sender: Sender::Station, request: Some(&NotifyEventRequest), response: Some(&NotifyEventResponse), send: None },
        Action { name: "NotifyMonitoringReport", doc: "", block: "diagnostics", sender: Sender::Station, request: Some(&NotifyMonitoringReportRequest), response: Some(&NotifyMonitoringReportResponse), send: None },
        Action { name: "SetMonitoringBase", doc: "", block: "diagnostics", sender: Sender::Csms, request: Some(&SetMonitoringBaseRequest), response: Some(&SetMonitoringBaseResponse), send: None },
        Action { name: "SetMonitoringLevel", doc: "", block: "diagnostics", sender: Sender::Csms, request: Some(&SetMonitoringLevelRequest), response: Some(&SetMonitoringLevelResponse), send: None },
        Action { name: "SetVariableMonitoring", doc: "", block: "diagnostics", sender: Sender::Csms, request: Some(&SetVariableMonitoringRequest), response: Some(&SetVariableMonitoringResponse), send: None },
        Action { name: "ClearDisplayMessage", doc: "", block: "display", sender: Sender::Csms, request: Some(&ClearDisplayMessageRequest), response: Some(&ClearDisplayMessageResponse), send: None },
        Action { name: "GetDisplayMessages", doc: "", block: "display", sender: Sender::Csms, request: Some(&GetDisplayMessagesRequest), response: Some(&GetDisplayMessagesResponse), send: None },
        Action { name: "NotifyDisplayMessages", doc: "", block: "display", sender: Sender::Station, request: Some(&NotifyDisplayMessagesRequest), response: Some(&NotifyDisplayMessagesResponse), send: None },
        Action { name: "SetDisplayMessage", doc: "", block: "display", sender: Sender::Csms, request: Some(&SetDisplayMessageRequest), response: Some(&SetDisplayMessageResponse), send: None },
        Action { name: "DataTransfer", doc: "", block: "data", sender: Sender::Both, request: Some(&DataTransferRequest), response: Some(&DataTransferResponse), send: None },
    ],
    action_index: &index::<128>(&["CertificateSigned", "SecurityEventNotification", "SignCertificate", "BootNotification", "GetBaseReport", "GetReport", "GetVariables", "NotifyReport", "Reset", "SetNetworkProfile", "SetVariables", "Authorize", "ClearCache", "GetLocalListVersion", "SendLocalList", "GetTransactionStatus", "TransactionEvent", "RequestStartTransaction", "RequestStopTransaction", "TriggerMessage", "UnlockConnector", "ChangeAvailability", "Heartbeat", "StatusNotification", "CancelReservation", "ReservationStatusUpdate", "ReserveNow", "CostUpdated", "MeterValues", "ClearChargingProfile", "ClearedChargingLimit", "GetChargingProfiles", "GetCompositeSchedule", "NotifyChargingLimit", "NotifyEVChargingNeeds", "NotifyEVChargingSchedule", "ReportChargingProfiles", "SetChargingProfile", "FirmwareStatusNotification", "PublishFirmware", "PublishFirmwareStatusNotification", "UnpublishFirmware", "UpdateFirmware", "DeleteCertificate", "Get15118EVCertificate", "GetCertificateStatus", "GetInstalledCertificateIds", "InstallCertificate", "ClearVariableMonitoring", "CustomerInformation", "GetLog", "GetMonitoringReport", "LogStatusNotification", "NotifyCustomerInformation", "NotifyEvent", "NotifyMonitoringReport", "SetMonitoringBase", "SetMonitoringLevel", "SetVariableMonitoring", "ClearDisplayMessage", "GetDisplayMessages", "NotifyDisplayMessages", "SetDisplayMessage", "DataTransfer"]),
};

static CertificateSigningUseEnumType: Enum = Enum {
    name: "CertificateSigningUseEnumType",
    doc: "",
    version: &VERSION,
    module: "security",
    values: &[
        Value { wire: "ChargingStationCertificate", name: "CHARGING_STATION_CERTIFICATE" },
        Value { wire: "V2GCertificate", name: "V2G_CERTIFICATE" },
    ],
    index: &index::<4>(&["ChargingStationCertificate", "V2GCertificate"]),
    slot: Slot::EMPTY,
};

static CertificateSignedStatusEnumType: Enum = Enum {
    name: "CertificateSignedStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "security",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::EMPTY,
};

static BootReasonEnumType: Enum = Enum {
    name: "BootReasonEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "ApplicationReset", name: "APPLICATION_RESET" },
        Value { wire: "FirmwareUpdate", name: "FIRMWARE_UPDATE" },
        Value { wire: "LocalReset", name: "LOCAL_RESET" },
        Value { wire: "PowerUp", name: "POWER_UP" },
        Value { wire: "RemoteReset", name: "REMOTE_RESET" },
        Value { wire: "ScheduledReset", name: "SCHEDULED_RESET" },
        Value { wire: "Triggered", name: "TRIGGERED" },
        Value { wire: "Unknown", name: "UNKNOWN" },
        Value { wire: "Watchdog", name: "WATCHDOG" },
    ],
    index: &index::<32>(&["ApplicationReset", "FirmwareUpdate", "LocalReset", "PowerUp", "RemoteReset", "ScheduledReset", "Triggered", "Unknown", "Watchdog"]),
    slot: Slot::EMPTY,
};

static RegistrationStatusEnumType: Enum = Enum {
    name: "RegistrationStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Pending", name: "PENDING" },
        Value { wire: "Rejected", name: "REJECTED" },
    ],
    index: &index::<8>(&["Accepted", "Pending", "Rejected"]),
    slot: Slot::EMPTY,
};

static ReportBaseEnumType: Enum = Enum {
    name: "ReportBaseEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "ConfigurationInventory", name: "CONFIGURATION_INVENTORY" },
        Value { wire: "FullInventory", name: "FULL_INVENTORY" },
        Value { wire: "SummaryInventory", name: "SUMMARY_INVENTORY" },
    ],
    index: &index::<8>(&["ConfigurationInventory", "FullInventory", "SummaryInventory"]),
    slot: Slot::EMPTY,
};

static ComponentCriterionEnumType: Enum = Enum {
    name: "ComponentCriterionEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "Active", name: "ACTIVE" },
        Value { wire: "Available", name: "AVAILABLE" },
        Value { wire: "Enabled", name: "ENABLED" },
        Value { wire: "Problem", name: "PROBLEM" },
    ],
    index: &index::<8>(&["Active", "Available", "Enabled", "Problem"]),
    slot: Slot::EMPTY,
};

static AttributeEnumType: Enum = Enum {
    name: "AttributeEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "Actual", name: "ACTUAL" },
        Value { wire: "Target", name: "TARGET" },
        Value { wire: "MinSet", name: "MIN_SET" },
        Value { wire: "MaxSet", name: "MAX_SET" },
    ],
    index: &index::<8>(&["Actual", "Target", "MinSet", "MaxSet"]),
    slot: Slot::EMPTY,
};

static GetVariableStatusEnumType: Enum = Enum {
    name: "GetVariableStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "UnknownComponent", name: "UNKNOWN_COMPONENT" },
        Value { wire: "UnknownVariable", name: "UNKNOWN_VARIABLE" },
        Value { wire: "NotSupportedAttributeType", name: "NOT_SUPPORTED_ATTRIBUTE_TYPE" },
    ],
    index: &index::<16>(&["Accepted", "Rejected", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType"]),
    slot: Slot::EMPTY,
};

static MutabilityEnumType: Enum = Enum {
    name: "MutabilityEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "ReadOnly", name: "READ_ONLY" },
        Value { wire: "WriteOnly", name: "WRITE_ONLY" },
        Value { wire: "ReadWrite", name: "READ_WRITE" },
    ],
    index: &index::<8>(&["ReadOnly", "WriteOnly", "ReadWrite"]),
    slot: Slot::EMPTY,
};

static DataEnumType: Enum = Enum {
    name: "DataEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "string", name: "STRING" },
        Value { wire: "decimal", name: "DECIMAL" },
        Value { wire: "integer", name: "INTEGER" },
        Value { wire: "dateTime", name: "DATE_TIME" },
        Value { wire: "boolean", name: "BOOLEAN" },
        Value { wire: "OptionList", name: "OPTION_LIST" },
        Value { wire: "SequenceList", name: "SEQUENCE_LIST" },
        Value { wire: "MemberList", name: "MEMBER_LIST" },
    ],
    index: &index::<16>(&["string", "decimal", "integer", "dateTime", "boolean", "OptionList", "SequenceList", "MemberList"]),
    slot: Slot::EMPTY,
};

static ResetEnumType: Enum = Enum {
    name: "ResetEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "Immediate", name: "IMMEDIATE" },
        Value { wire: "OnIdle", name: "ON_IDLE" },
    ],
    index: &index::<4>(&["Immediate", "OnIdle"]),
    slot: Slot::EMPTY,
};

static ResetStatusEnumType: Enum = Enum {
    name: "ResetStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "Scheduled", name: "SCHEDULED" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "Scheduled"]),
    slot: Slot::EMPTY,
};

static APNAuthenticationEnumType: Enum = Enum {
    name: "APNAuthenticationEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "CHAP", name: "CHAP" },
        Value { wire: "NONE", name: "NONE" },
        Value { wire: "PAP", name: "PAP" },
        Value { wire: "AUTO", name: "AUTO" },
    ],
    index: &index::<8>(&["CHAP", "NONE", "PAP", "AUTO"]),
    slot: Slot::EMPTY,
};

static OCPPVersionEnumType: Enum = Enum {
    name: "OCPPVersionEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "OCPP12", name: "OCPP12" },
        Value { wire: "OCPP15", name: "OCPP15" },
        Value { wire: "OCPP16", name: "OCPP16" },
        Value { wire: "OCPP20", name: "OCPP20" },
    ],
    index: &index::<8>(&["OCPP12", "OCPP15", "OCPP16", "OCPP20"]),
    slot: Slot::EMPTY,
};

static OCPPTransportEnumType: Enum = Enum {
    name: "OCPPTransportEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "JSON", name: "JSON" },
        Value { wire: "SOAP", name: "SOAP" },
    ],
    index: &index::<4>(&["JSON", "SOAP"]),
    slot: Slot::EMPTY,
};

static OCPPInterfaceEnumType: Enum = Enum {
    name: "OCPPInterfaceEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "Wired0", name: "WIRED0" },
        Value { wire: "Wired1", name: "WIRED1" },
        Value { wire: "Wired2", name: "WIRED2" },
        Value { wire: "Wired3", name: "WIRED3" },
        Value { wire: "Wireless0", name: "WIRELESS0" },
        Value { wire: "Wireless1", name: "WIRELESS1" },
        Value { wire: "Wireless2", name: "WIRELESS2" },
        Value { wire: "Wireless3", name: "WIRELESS3" },
    ],
    index: &index::<16>(&["Wired0", "Wired1", "Wired2", "Wired3", "Wireless0", "Wireless1", "Wireless2", "Wireless3"]),
    slot: Slot::EMPTY,
};

static VPNEnumType: Enum = Enum {
    name: "VPNEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "IKEv2", name: "IKEV2" },
        Value { wire: "IPSec", name: "IPSEC" },
        Value { wire: "L2TP", name: "L2TP" },
        Value { wire: "PPTP", name: "PPTP" },
    ],
    index: &index::<8>(&["IKEv2", "IPSec", "L2TP", "PPTP"]),
    slot: Slot::EMPTY,
};

static SetNetworkProfileStatusEnumType: Enum = Enum {
    name: "SetNetworkProfileStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "Failed", name: "FAILED" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "Failed"]),
    slot: Slot::EMPTY,
};

static SetVariableStatusEnumType: Enum = Enum {
    name: "SetVariableStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "UnknownComponent", name: "UNKNOWN_COMPONENT" },
        Value { wire: "UnknownVariable", name: "UNKNOWN_VARIABLE" },
        Value { wire: "NotSupportedAttributeType", name: "NOT_SUPPORTED_ATTRIBUTE_TYPE" },
        Value { wire: "RebootRequired", name: "REBOOT_REQUIRED" },
    ],
    index: &index::<16>(&["Accepted", "Rejected", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType", "RebootRequired"]),
    slot: Slot::EMPTY,
};

static AuthorizeCertificateStatusEnumType: Enum = Enum {
    name: "AuthorizeCertificateStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "authorization",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "SignatureError", name: "SIGNATURE_ERROR" },
        Value { wire: "CertificateExpired", name: "CERTIFICATE_EXPIRED" },
        Value { wire: "CertificateRevoked", name: "CERTIFICATE_REVOKED" },
        Value { wire: "NoCertificateAvailable", name: "NO_CERTIFICATE_AVAILABLE" },
        Value { wire: "CertChainError", name: "CERT_CHAIN_ERROR" },
        Value { wire: "ContractCancelled", name: "CONTRACT_CANCELLED" },
    ],
    index: &index::<16>(&["Accepted", "SignatureError", "CertificateExpired", "CertificateRevoked", "NoCertificateAvailable", "CertChainError", "ContractCancelled"]),
    slot: Slot::EMPTY,
};

static ClearCacheStatusEnumType: Enum = Enum {
    name: "ClearCacheStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "authorization",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::EMPTY,
};

static UpdateEnumType: Enum = Enum {
    name: "UpdateEnumType",
    doc: "",
    version: &VERSION,
    module: "localauth",
    values: &[
        Value { wire: "Differential", name: "DIFFERENTIAL" },
        Value { wire: "Full", name: "FULL" },
    ],
    index: &index::<4>(&["Differential", "Full"]),
    slot: Slot::EMPTY,
};

static SendLocalListStatusEnumType: Enum = Enum {
    name: "SendLocalListStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "localauth",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Failed", name: "FAILED" },
        Value { wire: "VersionMismatch", name: "VERSION_MISMATCH" },
    ],
    index: &index::<8>(&["Accepted", "Failed", "VersionMismatch"]),
    slot: Slot::EMPTY,
};

static TransactionEventEnumType: Enum = Enum {
    name: "TransactionEventEnumType",
    doc: "",
    version: &VERSION,
    module: "transactions",
    values: &[
        Value { wire: "Ended", name: "ENDED" },
        Value { wire: "Started", name: "STARTED" },
        Value { wire: "Updated", name: "UPDATED" },
    ],
    index: &index::<8>(&["Ended", "Started", "Updated"]),
    slot: Slot::EMPTY,
};

static TriggerReasonEnumType: Enum = Enum {
    name: "TriggerReasonEnumType",
    doc: "",
    version: &VERSION,
    module: "transactions",
    values: &[
        Value { wire: "Authorized", name: "AUTHORIZED" },
        Value { wire: "CablePluggedIn", name: "CABLE_PLUGGED_IN" },
        Value { wire: "ChargingRateChanged", name: "CHARGING_RATE_CHANGED" },
        Value { wire: "ChargingStateChanged", name: "CHARGING_STATE_CHANGED" },
        Value { wire: "Deauthorized", name: "DEAUTHORIZED" },
        Value { wire: "EnergyLimitReached", name: "ENERGY_LIMIT_REACHED" },
        Value { wire: "EVCommunicationLost", name: "EV_COMMUNICATION_LOST" },
        Value { wire: "EVConnectTimeout", name: "EV_CONNECT_TIMEOUT" },
        Value { wire: "MeterValueClock", name: "METER_VALUE_CLOCK" },
        Value { wire: "MeterValuePeriodic", name: "METER_VALUE_PERIODIC" },
        Value { wire: "TimeLimitReached", name: "TIME_LIMIT_REACHED" },
        Value { wire: "Trigger", name: "TRIGGER" },
        Value { wire: "UnlockCommand", name: "UNLOCK_COMMAND" },
        Value { wire: "StopAuthorized", name: "STOP_AUTHORIZED" },
        Value { wire: "EVDeparted", name: "EV_DEPARTED" },
        Value { wire: "EVDetected", name: "EV_DETECTED" },
        Value { wire: "RemoteStop", name: "REMOTE_STOP" },
        Value { wire: "RemoteStart", name: "REMOTE_START" },
        Value { wire: "AbnormalCondition", name: "ABNORMAL_CONDITION" },
        Value { wire: "SignedDataReceived", name: "SIGNED_DATA_RECEIVED" },
        Value { wire: "ResetCommand", name: "RESET_COMMAND" },
    ],
    index: &index::<64>(&["Authorized", "CablePluggedIn", "ChargingRateChanged", "ChargingStateChanged", "Deauthorized", "EnergyLimitReached", "EVCommunicationLost", "EVConnectTimeout", "MeterValueClock", "MeterValuePeriodic", "TimeLimitReached", "Trigger", "UnlockCommand", "StopAuthorized", "EVDeparted", "EVDetected", "RemoteStop", "RemoteStart", "AbnormalCondition", "SignedDataReceived", "ResetCommand"]),
    slot: Slot::EMPTY,
};

static ChargingStateEnumType: Enum = Enum {
    name: "ChargingStateEnumType",
    doc: "",
    version: &VERSION,
    module: "transactions",
    values: &[
        Value { wire: "Charging", name: "CHARGING" },
        Value { wire: "EVConnected", name: "EV_CONNECTED" },
        Value { wire: "SuspendedEV", name: "SUSPENDED_EV" },
        Value { wire: "SuspendedEVSE", name: "SUSPENDED_EVSE" },
        Value { wire: "Idle", name: "IDLE" },
    ],
    index: &index::<16>(&["Charging", "EVConnected", "SuspendedEV", "SuspendedEVSE", "Idle"]),
    slot: Slot::EMPTY,
};

static ReasonEnumType: Enum = Enum {
    name: "ReasonEnumType",
    doc: "",
    version: &VERSION,
    module: "transactions",
    values: &[
        Value { wire: "DeAuthorized", name: "DE_AUTHORIZED" },
        Value { wire: "EmergencyStop", name: "EMERGENCY_STOP" },
        Value { wire: "EnergyLimitReached", name: "ENERGY_LIMIT_REACHED" },
        Value { wire: "EVDisconnected", name: "EV_DISCONNECTED" },
        Value { wire: "GroundFault", name: "GROUND_FAULT" },
        Value { wire: "ImmediateReset", name: "IMMEDIATE_RESET" },
        Value { wire: "Local", name: "LOCAL" },
        Value { wire: "LocalOutOfCredit", name: "LOCAL_OUT_OF_CREDIT" },
        Value { wire: "MasterPass", name: "MASTER_PASS" },
        Value { wire: "Other", name: "OTHER" },
        Value { wire: "OvercurrentFault", name: "OVERCURRENT_FAULT" },
        Value { wire: "PowerLoss", name: "POWER_LOSS" },
        Value { wire: "PowerQuality", name: "POWER_QUALITY" },
        Value { wire: "Reboot", name: "REBOOT" },
        Value { wire: "Remote", name: "REMOTE" },
        Value { wire: "SOCLimitReached", name: "SOC_LIMIT_REACHED" },
        Value { wire: "StoppedByEV", name: "STOPPED_BY_EV" },
        Value { wire: "TimeLimitReached", name: "TIME_LIMIT_REACHED" },
        Value { wire: "Timeout", name: "TIMEOUT" },
    ],
    index: &index::<64>(&["DeAuthorized", "EmergencyStop", "EnergyLimitReached", "EVDisconnected", "GroundFault", "ImmediateReset", "Local", "LocalOutOfCredit", "MasterPass", "Other", "OvercurrentFault", "PowerLoss", "PowerQuality", "Reboot", "Remote", "SOCLimitReached", "StoppedByEV", "TimeLimitReached", "Timeout"]),
    slot: Slot::EMPTY,
};

static RequestStartStopStatusEnumType: Enum = Enum {
    name: "RequestStartStopStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "remotecontrol",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::EMPTY,
};

static MessageTriggerEnumType: Enum = Enum {
    name: "MessageTriggerEnumType",
    doc: "",
    version: &VERSION,
    module: "remotecontrol",
    values: &[
        Value { wire: "BootNotification", name: "BOOT_NOTIFICATION" },
        Value { wire: "LogStatusNotification", name: "LOG_STATUS_NOTIFICATION" },
        Value { wire: "FirmwareStatusNotification", name: "FIRMWARE_STATUS_NOTIFICATION" },
        Value { wire: "Heartbeat", name: "HEARTBEAT" },
        Value { wire: "MeterValues", name: "METER_VALUES" },
        Value { wire: "SignChargingStationCertificate", name: "SIGN_CHARGING_STATION_CERTIFICATE" },
        Value { wire: "SignV2GCertificate", name: "SIGN_V2G_CERTIFICATE" },
        Value { wire: "StatusNotification", name: "STATUS_NOTIFICATION" },
        Value { wire: "TransactionEvent", name: "TRANSACTION_EVENT" },
        Value { wire: "SignCombinedCertificate", name: "SIGN_COMBINED_CERTIFICATE" },
        Value { wire: "PublishFirmwareStatusNotification", name: "PUBLISH_FIRMWARE_STATUS_NOTIFICATION" },
    ],
    index: &index::<32>(&["BootNotification", "LogStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues", "SignChargingStationCertificate", "SignV2GCertificate", "StatusNotification", "TransactionEvent", "SignCombinedCertificate", "PublishFirmwareStatusNotification"]),
    slot: Slot::EMPTY,
};

static TriggerMessageStatusEnumType: Enum = Enum {
    name: "TriggerMessageStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "remotecontrol",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "NotImplemented", name: "NOT_IMPLEMENTED" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "NotImplemented"]),
    slot: Slot::EMPTY,
};

static UnlockStatusEnumType: Enum = Enum {
    name: "UnlockStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "remotecontrol",
    values: &[
        Value { wire: "Unlocked", name: "UNLOCKED" },
        Value { wire: "UnlockFailed", name: "UNLOCK_FAILED" },
        Value { wire: "OngoingAuthorizedTransaction", name: "ONGOING_AUTHORIZED_TRANSACTION" },
        Value { wire: "UnknownConnector", name: "UNKNOWN_CONNECTOR" },
    ],
    index: &index::<8>(&["Unlocked", "UnlockFailed", "OngoingAuthorizedTransaction", "UnknownConnector"]),
    slot: Slot::EMPTY,
};

static OperationalStatusEnumType: Enum = Enum {
    name: "OperationalStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "availability",
    values: &[
        Value { wire: "Inoperative", name: "INOPERATIVE" },
        Value { wire: "Operative", name: "OPERATIVE" },
    ],
    index: &index::<4>(&["Inoperative", "Operative"]),
    slot: Slot::EMPTY,
};

static ChangeAvailabilityStatusEnumType: Enum = Enum {
    name: "ChangeAvailabilityStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "availability",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "Scheduled", name: "SCHEDULED" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "Scheduled"]),
    slot: Slot::EMPTY,
};

static ConnectorStatusEnumType: Enum = Enum {
    name: "ConnectorStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "availability",
    values: &[
        Value { wire: "Available", name: "AVAILABLE" },
        Value { wire: "Occupied", name: "OCCUPIED" },
        Value { wire: "Reserved", name: "RESERVED" },
        Value { wire: "Unavailable", name: "UNAVAILABLE" },
        Value { wire: "Faulted", name: "FAULTED" },
    ],
    index: &index::<16>(&["Available", "Occupied", "Reserved", "Unavailable", "Faulted"]),
    slot: Slot::EMPTY,
};

static CancelReservationStatusEnumType: Enum = Enum {
    name: "CancelReservationStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "reservation",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::EMPTY,
};

static ReservationUpdateStatusEnumType: Enum = Enum {
    name: "ReservationUpdateStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "reservation",
    values: &[
        Value { wire: "Expired", name: "EXPIRED" },
        Value { wire: "Removed", name: "REMOVED" },
    ],
    index: &index::<4>(&["Expired", "Removed"]),
    slot: Slot::EMPTY,
};

static ConnectorEnumType: Enum = Enum {
    name: "ConnectorEnumType",
    doc: "",
    version: &VERSION,
    module: "reservation",
    values: &[
        Value { wire: "cCCS1", name: "C_CCS1" },
        Value { wire: "cCCS2", name: "C_CCS2" },
        Value { wire: "cG105", name: "C_G105" },
        Value { wire: "cTesla", name: "C_TESLA" },
        Value { wire: "cType1", name: "C_TYPE1" },
        Value { wire: "cType2", name: "C_TYPE2" },
        Value { wire: "s309-1P-16A", name: "S309_1P_16A" },
        Value { wire: "s309-1P-32A", name: "S309_1P_32A" },
        Value { wire: "s309-3P-16A", name: "S309_3P_16A" },
        Value { wire: "s309-3P-32A", name: "S309_3P_32A" },
        Value { wire: "sBS1361", name: "S_BS1361" },
        Value { wire: "sCEE-7-7", name: "S_CEE_7_7" },
        Value { wire: "sType2", name: "S_TYPE2" },
        Value { wire: "sType3", name: "S_TYPE3" },
        Value { wire: "Other1PhMax16A", name: "OTHER_1PH_MAX_16A" },
        Value { wire: "Other1PhOver16A", name: "OTHER_1PH_OVER_16A" },
        Value { wire: "Other3Ph", name: "OTHER_3PH" },
        Value { wire: "Pan", name: "PAN" },
        Value { wire: "wInductive", name: "W_INDUCTIVE" },
        Value { wire: "wResonant", name: "W_RESONANT" },
        Value { wire: "Undetermined", name: "UNDETERMINED" },
        Value { wire: "Unknown", name: "UNKNOWN" },
    ],
    index: &index::<64>(&["cCCS1", "cCCS2", "cG105", "cTesla", "cType1", "cType2", "s309-1P-16A", "s309-1P-32A", "s309-3P-16A", "s309-3P-32A", "sBS1361", "sCEE-7-7", "sType2", "sType3", "Other1PhMax16A", "Other1PhOver16A", "Other3Ph", "Pan", "wInductive", "wResonant", "Undetermined", "Unknown"]),
    slot: Slot::EMPTY,
};

static ReserveNowStatusEnumType: Enum = Enum {
    name: "ReserveNowStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "reservation",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Faulted", name: "FAULTED" },
        Value { wire: "Occupied", name: "OCCUPIED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "Unavailable", name: "UNAVAILABLE" },
    ],
    index: &index::<16>(&["Accepted", "Faulted", "Occupied", "Rejected", "Unavailable"]),
    slot: Slot::EMPTY,
};

static ClearChargingProfileStatusEnumType: Enum = Enum {
    name: "ClearChargingProfileStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Unknown", name: "UNKNOWN" },
    ],
    index: &index::<4>(&["Accepted", "Unknown"]),
    slot: Slot::EMPTY,
};

static ChargingLimitSourceEnumType: Enum = Enum {
    name: "ChargingLimitSourceEnumType",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        Value { wire: "EMS", name: "EMS" },
        Value { wire: "Other", name: "OTHER" },
        Value { wire: "SO", name: "SO" },
        Value { wire: "CSO", name: "CSO" },
    ],
    index: &index::<8>(&["EMS", "Other", "SO", "CSO"]),
    slot: Slot::EMPTY,
};

static GetChargingProfileStatusEnumType: Enum = Enum {
    name: "GetChargingProfileStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "NoProfiles", name: "NO_PROFILES" },
    ],
    index: &index::<4>(&["Accepted", "NoProfiles"]),
    slot: Slot::EMPTY,
};

static EnergyTransferModeEnumType: Enum = Enum {
    name: "EnergyTransferModeEnumType",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        Value { wire: "DC", name: "DC" },
        Value { wire: "AC_single_phase", name: "AC_SINGLE_PHASE" },
        Value { wire: "AC_two_phase", name: "AC_TWO_PHASE" },
        Value { wire: "AC_three_phase", name: "AC_THREE_PHASE" },
    ],
    index: &index::<8>(&["DC", "AC_single_phase", "AC_two_phase", "AC_three_phase"]),
    slot: Slot::EMPTY,
};

static NotifyEVChargingNeedsStatusEnumType: Enum = Enum {
    name: "NotifyEVChargingNeedsStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "Processing", name: "PROCESSING" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "Processing"]),
    slot: Slot::EMPTY,
};

static ChargingProfileStatusEnumType: Enum = Enum {
    name: "ChargingProfileStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::EMPTY,
};

static FirmwareStatusEnumType: Enum = Enum {
    name: "FirmwareStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "firmware",
    values: &[
        Value { wire: "Downloaded", name: "DOWNLOADED" },
        Value { wire: "DownloadFailed", name: "DOWNLOAD_FAILED" },
        Value { wire: "Downloading", name: "DOWNLOADING" },
        Value { wire: "DownloadScheduled", name: "DOWNLOAD_SCHEDULED" },
        Value { wire: "DownloadPaused", name: "DOWNLOAD_PAUSED" },
        Value { wire: "Idle", name: "IDLE" },
        Value { wire: "InstallationFailed", name: "INSTALLATION_FAILED" },
        Value { wire: "Installing", name: "INSTALLING" },
        Value { wire: "Installed", name: "INSTALLED" },
        Value { wire: "InstallRebooting", name: "INSTALL_REBOOTING" },
        Value { wire: "InstallScheduled", name: "INSTALL_SCHEDULED" },
        Value { wire: "InstallVerificationFailed", name: "INSTALL_VERIFICATION_FAILED" },
        Value { wire: "InvalidSignature", name: "INVALID_SIGNATURE" },
        Value { wire: "SignatureVerified", name: "SIGNATURE_VERIFIED" },
    ],
    index: &index::<32>(&["Downloaded", "DownloadFailed", "Downloading", "DownloadScheduled", "DownloadPaused", "Idle", "InstallationFailed", "Installing", "Installed", "InstallRebooting", "InstallScheduled", "InstallVerificationFailed", "InvalidSignature", "SignatureVerified"]),
    slot: Slot::EMPTY,
};

static PublishFirmwareStatusEnumType: Enum = Enum {
    name: "PublishFirmwareStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "firmware",
    values: &[
        Value { wire: "Idle", name: "IDLE" },
        Value { wire: "DownloadScheduled", name: "DOWNLOAD_SCHEDULED" },
        Value { wire: "Downloading", name: "DOWNLOADING" },
        Value { wire: "Downloaded", name: "DOWNLOADED" },
        Value { wire: "Published", name: "PUBLISHED" },
        Value { wire: "DownloadFailed", name: "DOWNLOAD_FAILED" },
        Value { wire: "DownloadPaused", name: "DOWNLOAD_PAUSED" },
        Value { wire: "InvalidChecksum", name: "INVALID_CHECKSUM" },
        Value { wire: "ChecksumVerified", name: "CHECKSUM_VERIFIED" },
        Value { wire: "PublishFailed", name: "PUBLISH_FAILED" },
    ],
    index: &index::<32>(&["Idle", "DownloadScheduled", "Downloading", "Downloaded", "Published", "DownloadFailed", "DownloadPaused", "InvalidChecksum", "ChecksumVerified", "PublishFailed"]),
    slot: Slot::EMPTY,
};

static UnpublishFirmwareStatusEnumType: Enum = Enum {
    name: "UnpublishFirmwareStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "firmware",
    values: &[
        Value { wire: "DownloadOngoing", name: "DOWNLOAD_ONGOING" },
        Value { wire: "NoFirmware", name: "NO_FIRMWARE" },
        Value { wire: "Unpublished", name: "UNPUBLISHED" },
    ],
    index: &index::<8>(&["DownloadOngoing", "NoFirmware", "Unpublished"]),
    slot: Slot::EMPTY,
};

static UpdateFirmwareStatusEnumType: Enum = Enum {
    name: "UpdateFirmwareStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "firmware",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "AcceptedCanceled", name: "ACCEPTED_CANCELED" },
        Value { wire: "InvalidCertificate", name: "INVALID_CERTIFICATE" },
        Value { wire: "RevokedCertificate", name: "REVOKED_CERTIFICATE" },
    ],
    index: &index::<16>(&["Accepted", "Rejected", "AcceptedCanceled", "InvalidCertificate", "RevokedCertificate"]),
    slot: Slot::EMPTY,
};

static DeleteCertificateStatusEnumType: Enum = Enum {
    name: "DeleteCertificateStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Failed", name: "FAILED" },
        Value { wire: "NotFound", name: "NOT_FOUND" },
    ],
    index: &index::<8>(&["Accepted", "Failed", "NotFound"]),
    slot: Slot::EMPTY,
};

static CertificateActionEnumType: Enum = Enum {
    name: "CertificateActionEnumType",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    values: &[
        Value { wire: "Install", name: "INSTALL" },
        Value { wire: "Update", name: "UPDATE" },
    ],
    index: &index::<4>(&["Install", "Update"]),
    slot: Slot::EMPTY,
};

static Iso15118EVCertificateStatusEnumType: Enum = Enum {
    name: "Iso15118EVCertificateStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Failed", name: "FAILED" },
    ],
    index: &index::<4>(&["Accepted", "Failed"]),
    slot: Slot::EMPTY,
};

static GetCertificateStatusEnumType: Enum = Enum {
    name: "GetCertificateStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Failed", name: "FAILED" },
    ],
    index: &index::<4>(&["Accepted", "Failed"]),
    slot: Slot::EMPTY,
};

static GetCertificateIdUseEnumType: Enum = Enum {
    name: "GetCertificateIdUseEnumType",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    values: &[
        Value { wire: "V2GRootCertificate", name: "V2G_ROOT_CERTIFICATE" },
        Value { wire: "MORootCertificate", name: "MO_ROOT_CERTIFICATE" },
        Value { wire: "CSMSRootCertificate", name: "CSMS_ROOT_CERTIFICATE" },
        Value { wire: "V2GCertificateChain", name: "V2G_CERTIFICATE_CHAIN" },
        Value { wire: "ManufacturerRootCertificate", name: "MANUFACTURER_ROOT_CERTIFICATE" },
    ],
    index: &index::<16>(&["V2GRootCertificate", "MORootCertificate", "CSMSRootCertificate", "V2GCertificateChain", "ManufacturerRootCertificate"]),
    slot: Slot::EMPTY,
};

static GetInstalledCertificateStatusEnumType: Enum = Enum {
    name: "GetInstalledCertificateStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "NotFound", name: "NOT_FOUND" },
    ],
    index: &index::<4>(&["Accepted", "NotFound"]),
    slot: Slot::EMPTY,
};

static InstallCertificateUseEnumType: Enum = Enum {
    name: "InstallCertificateUseEnumType",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    values: &[
        Value { wire: "V2GRootCertificate", name: "V2G_ROOT_CERTIFICATE" },
        Value { wire: "MORootCertificate", name: "MO_ROOT_CERTIFICATE" },
        Value { wire: "CSMSRootCertificate", name: "CSMS_ROOT_CERTIFICATE" },
        Value { wire: "ManufacturerRootCertificate", name: "MANUFACTURER_ROOT_CERTIFICATE" },
    ],
    index: &index::<8>(&["V2GRootCertificate", "MORootCertificate", "CSMSRootCertificate", "ManufacturerRootCertificate"]),
    slot: Slot::EMPTY,
};

static InstallCertificateStatusEnumType: Enum = Enum {
    name: "InstallCertificateStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "Failed", name: "FAILED" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "Failed"]),
    slot: Slot::EMPTY,
};

static ClearMonitoringStatusEnumType: Enum = Enum {
    name: "ClearMonitoringStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "NotFound", name: "NOT_FOUND" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "NotFound"]),
    slot: Slot::EMPTY,
};

static CustomerInformationStatusEnumType: Enum = Enum {
    name: "CustomerInformationStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "Invalid", name: "INVALID" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "Invalid"]),
    slot: Slot::EMPTY,
};

static LogEnumType: Enum = Enum {
    name: "LogEnumType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "DiagnosticsLog", name: "DIAGNOSTICS_LOG" },
        Value { wire: "SecurityLog", name: "SECURITY_LOG" },
    ],
    index: &index::<4>(&["DiagnosticsLog", "SecurityLog"]),
    slot: Slot::EMPTY,
};

static LogStatusEnumType: Enum = Enum {
    name: "LogStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "AcceptedCanceled", name: "ACCEPTED_CANCELED" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "AcceptedCanceled"]),
    slot: Slot::EMPTY,
};

static MonitoringCriterionEnumType: Enum = Enum {
    name: "MonitoringCriterionEnumType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "ThresholdMonitoring", name: "THRESHOLD_MONITORING" },
        Value { wire: "DeltaMonitoring", name: "DELTA_MONITORING" },
        Value { wire: "PeriodicMonitoring", name: "PERIODIC_MONITORING" },
    ],
    index: &index::<8>(&["ThresholdMonitoring", "DeltaMonitoring", "PeriodicMonitoring"]),
    slot: Slot::EMPTY,
};

static UploadLogStatusEnumType: Enum = Enum {
    name: "UploadLogStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "BadMessage", name: "BAD_MESSAGE" },
        Value { wire: "Idle", name: "IDLE" },
        Value { wire: "NotSupportedOperation", name: "NOT_SUPPORTED_OPERATION" },
        Value { wire: "PermissionDenied", name: "PERMISSION_DENIED" },
        Value { wire: "Uploaded", name: "UPLOADED" },
        Value { wire: "UploadFailure", name: "UPLOAD_FAILURE" },
        Value { wire: "Uploading", name: "UPLOADING" },
        Value { wire: "AcceptedCanceled", name: "ACCEPTED_CANCELED" },
    ],
    index: &index::<16>(&["BadMessage", "Idle", "NotSupportedOperation", "PermissionDenied", "Uploaded", "UploadFailure", "Uploading", "AcceptedCanceled"]),
    slot: Slot::EMPTY,
};

static EventTriggerEnumType: Enum = Enum {
    name: "EventTriggerEnumType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "Alerting", name: "ALERTING" },
        Value { wire: "Delta", name: "DELTA" },
        Value { wire: "Periodic", name: "PERIODIC" },
    ],
    index: &index::<8>(&["Alerting", "Delta", "Periodic"]),
    slot: Slot::EMPTY,
};

static EventNotificationEnumType: Enum = Enum {
    name: "EventNotificationEnumType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "HardWiredNotification", name: "HARD_WIRED_NOTIFICATION" },
        Value { wire: "HardWiredMonitor", name: "HARD_WIRED_MONITOR" },
        Value { wire: "PreconfiguredMonitor", name: "PRECONFIGURED_MONITOR" },
        Value { wire: "CustomMonitor", name: "CUSTOM_MONITOR" },
    ],
    index: &index::<8>(&["HardWiredNotification", "HardWiredMonitor", "PreconfiguredMonitor", "CustomMonitor"]),
    slot: Slot::EMPTY,
};

static MonitorEnumType: Enum = Enum {
    name: "MonitorEnumType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "UpperThreshold", name: "UPPER_THRESHOLD" },
        Value { wire: "LowerThreshold", name: "LOWER_THRESHOLD" },
        Value { wire: "Delta", name: "DELTA" },
        Value { wire: "Periodic", name: "PERIODIC" },
        Value { wire: "PeriodicClockAligned", name: "PERIODIC_CLOCK_ALIGNED" },
    ],
    index: &index::<16>(&["UpperThreshold", "LowerThreshold", "Delta", "Periodic", "PeriodicClockAligned"]),
    slot: Slot::EMPTY,
};

static MonitoringBaseEnumType: Enum = Enum {
    name: "MonitoringBaseEnumType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "All", name: "ALL" },
        Value { wire: "FactoryDefault", name: "FACTORY_DEFAULT" },
        Value { wire: "HardWiredOnly", name: "HARD_WIRED_ONLY" },
    ],
    index: &index::<8>(&["All", "FactoryDefault", "HardWiredOnly"]),
    slot: Slot::EMPTY,
};

static SetMonitoringStatusEnumType: Enum = Enum {
    name: "SetMonitoringStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "UnknownComponent", name: "UNKNOWN_COMPONENT" },
        Value { wire: "UnknownVariable", name: "UNKNOWN_VARIABLE" },
        Value { wire: "UnsupportedMonitorType", name: "UNSUPPORTED_MONITOR_TYPE" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "Duplicate", name: "DUPLICATE" },
    ],
    index: &index::<16>(&["Accepted", "UnknownComponent", "UnknownVariable", "UnsupportedMonitorType", "Rejected", "Duplicate"]),
    slot: Slot::EMPTY,
};

static ClearMessageStatusEnumType: Enum = Enum {
    name: "ClearMessageStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "display",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Unknown", name: "UNKNOWN" },
    ],
    index: &index::<4>(&["Accepted", "Unknown"]),
    slot: Slot::EMPTY,
};

static MessagePriorityEnumType: Enum = Enum {
    name: "MessagePriorityEnumType",
    doc: "",
    version: &VERSION,
    module: "display",
    values: &[
        Value { wire: "AlwaysFront", name: "ALWAYS_FRONT" },
        Value { wire: "InFront", name: "IN_FRONT" },
        Value { wire: "NormalCycle", name: "NORMAL_CYCLE" },
    ],
    index: &index::<8>(&["AlwaysFront", "InFront", "NormalCycle"]),
    slot: Slot::EMPTY,
};

static MessageStateEnumType: Enum = Enum {
    name: "MessageStateEnumType",
    doc: "",
    version: &VERSION,
    module: "display",
    values: &[
        Value { wire: "Charging", name: "CHARGING" },
        Value { wire: "Faulted", name: "FAULTED" },
        Value { wire: "Idle", name: "IDLE" },
        Value { wire: "Unavailable", name: "UNAVAILABLE" },
    ],
    index: &index::<8>(&["Charging", "Faulted", "Idle", "Unavailable"]),
    slot: Slot::EMPTY,
};

static GetDisplayMessagesStatusEnumType: Enum = Enum {
    name: "GetDisplayMessagesStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "display",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Unknown", name: "UNKNOWN" },
    ],
    index: &index::<4>(&["Accepted", "Unknown"]),
    slot: Slot::EMPTY,
};

static DisplayMessageStatusEnumType: Enum = Enum {
    name: "DisplayMessageStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "display",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "NotSupportedMessageFormat", name: "NOT_SUPPORTED_MESSAGE_FORMAT" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "NotSupportedPriority", name: "NOT_SUPPORTED_PRIORITY" },
        Value { wire: "NotSupportedState", name: "NOT_SUPPORTED_STATE" },
        Value { wire: "UnknownTransaction", name: "UNKNOWN_TRANSACTION" },
    ],
    index: &index::<16>(&["Accepted", "NotSupportedMessageFormat", "Rejected", "NotSupportedPriority", "NotSupportedState", "UnknownTransaction"]),
    slot: Slot::EMPTY,
};

static DataTransferStatusEnumType: Enum = Enum {
    name: "DataTransferStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "data",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "UnknownMessageId", name: "UNKNOWN_MESSAGE_ID" },
        Value { wire: "UnknownVendorId", name: "UNKNOWN_VENDOR_ID" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId"]),
    slot: Slot::EMPTY,
};

static AuthorizationStatusEnumType: Enum = Enum {
    name: "AuthorizationStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Blocked", name: "BLOCKED" },
        Value { wire: "ConcurrentTx", name: "CONCURRENT_TX" },
        Value { wire: "Expired", name: "EXPIRED" },
        Value { wire: "Invalid", name: "INVALID" },
        Value { wire: "NoCredit", name: "NO_CREDIT" },
        Value { wire: "NotAllowedTypeEVSE", name: "NOT_ALLOWED_TYPE_EVSE" },
        Value { wire: "NotAtThisLocation", name: "NOT_AT_THIS_LOCATION" },
        Value { wire: "NotAtThisTime", name: "NOT_AT_THIS_TIME" },
        Value { wire: "Unknown", name: "UNKNOWN" },
    ],
    index: &index::<32>(&["Accepted", "Blocked", "ConcurrentTx", "Expired", "Invalid", "NoCredit", "NotAllowedTypeEVSE", "NotAtThisLocation", "NotAtThisTime", "Unknown"]),
    slot: Slot::EMPTY,
};

static ChargingProfileKindEnumType: Enum = Enum {
    name: "ChargingProfileKindEnumType",
    doc: "",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "Absolute", name: "ABSOLUTE" },
        Value { wire: "Recurring", name: "RECURRING" },
        Value { wire: "Relative", name: "RELATIVE" },
    ],
    index: &index::<8>(&["Absolute", "Recurring", "Relative"]),
    slot: Slot::EMPTY,
};

static ChargingProfilePurposeEnumType: Enum = Enum {
    name: "ChargingProfilePurposeEnumType",
    doc: "",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "ChargingStationExternalConstraints", name: "CHARGING_STATION_EXTERNAL_CONSTRAINTS" },
        Value { wire: "ChargingStationMaxProfile", name: "CHARGING_STATION_MAX_PROFILE" },
        Value { wire: "TxDefaultProfile", name: "TX_DEFAULT_PROFILE" },
        Value { wire: "TxProfile", name: "TX_PROFILE" },
    ],
    index: &index::<8>(&["ChargingStationExternalConstraints", "ChargingStationMaxProfile", "TxDefaultProfile", "TxProfile"]),
    slot: Slot::EMPTY,
};

static ChargingRateUnitEnumType: Enum = Enum {
    name: "ChargingRateUnitEnumType",
    doc: "",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "W", name: "W" },
        Value { wire: "A", name: "A" },
    ],
    index: &index::<4>(&["W", "A"]),
    slot: Slot::EMPTY,
};

static CostKindEnumType: Enum = Enum {
    name: "CostKindEnumType",
    doc: "",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "CarbonDioxideEmission", name: "CARBON_DIOXIDE_EMISSION" },
        Value { wire: "RelativePricePercentage", name: "RELATIVE_PRICE_PERCENTAGE" },
        Value { wire: "RenewableGenerationPercentage", name: "RENEWABLE_GENERATION_PERCENTAGE" },
    ],
    index: &index::<8>(&["CarbonDioxideEmission", "RelativePricePercentage", "RenewableGenerationPercentage"]),
    slot: Slot::EMPTY,
};

static GenericDeviceModelStatusEnumType: Enum = Enum {
    name: "GenericDeviceModelStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "NotSupported", name: "NOT_SUPPORTED" },
        Value { wire: "EmptyResultSet", name: "EMPTY_RESULT_SET" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "NotSupported", "EmptyResultSet"]),
    slot: Slot::EMPTY,
};

static GenericStatusEnumType: Enum = Enum {
    name: "GenericStatusEnumType",
    doc: "",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::EMPTY,
};

static HashAlgorithmEnumType: Enum = Enum {
    name: "HashAlgorithmEnumType",
    doc: "",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "SHA256", name: "SHA256" },
        Value { wire: "SHA384", name: "SHA384" },
        Value { wire: "SHA512", name: "SHA512" },
    ],
    index: &index::<8>(&["SHA256", "SHA384", "SHA512"]),
    slot: Slot::EMPTY,
};

static IdTokenEnumType: Enum = Enum {
    name: "IdTokenEnumType",
    doc: "",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "Central", name: "CENTRAL" },
        Value { wire: "eMAID", name: "EMAID" },
        Value { wire: "ISO14443", name: "ISO14443" },
        Value { wire: "ISO15693", name: "ISO15693" },
        Value { wire: "KeyCode", name: "KEY_CODE" },
        Value { wire: "Local", name: "LOCAL" },
        Value { wire: "MacAddress", name: "MAC_ADDRESS" },
        Value { wire: "NoAuthorization", name: "NO_AUTHORIZATION" },
    ],
    index: &index::<16>(&["Central", "eMAID", "ISO14443", "ISO15693", "KeyCode", "Local", "MacAddress", "NoAuthorization"]),
    slot: Slot::EMPTY,
};

static LocationEnumType: Enum = Enum {
    name: "LocationEnumType",
    doc: "",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "Body", name: "BODY" },
        Value { wire: "Cable", name: "CABLE" },
        Value { wire: "EV", name: "EV" },
        Value { wire: "Inlet", name: "INLET" },
        Value { wire: "Outlet", name: "OUTLET" },
    ],
    index: &index::<16>(&["Body", "Cable", "EV", "Inlet", "Outlet"]),
    slot: Slot::EMPTY,
};

static MeasurandEnumType: Enum = Enum {
    name: "MeasurandEnumType",
    doc: "",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "Current.Export", name: "CURRENT_EXPORT" },
        Value { wire: "Current.Import", name: "CURRENT_IMPORT" },
        Value { wire: "Current.Offered", name: "CURRENT_OFFERED" },
        Value { wire: "Energy.Active.Export.Register", name: "ENERGY_ACTIVE_EXPORT_REGISTER" },
        Value { wire: "Energy.Active.Import.Register", name: "ENERGY_ACTIVE_IMPORT_REGISTER" },
        Value { wire: "Energy.Reactive.Export.Register", name: "ENERGY_REACTIVE_EXPORT_REGISTER" },
        Value { wire: "Energy.Reactive.Import.Register", name: "ENERGY_REACTIVE_IMPORT_REGISTER" },
        Value { wire: "Energy.Active.Export.Interval", name: "ENERGY_ACTIVE_EXPORT_INTERVAL" },
        Value { wire: "Energy.Active.Import.Interval", name: "ENERGY_ACTIVE_IMPORT_INTERVAL" },
        Value { wire: "Energy.Active.Net", name: "ENERGY_ACTIVE_NET" },
        Value { wire: "Energy.Reactive.Export.Interval", name: "ENERGY_REACTIVE_EXPORT_INTERVAL" },
        Value { wire: "Energy.Reactive.Import.Interval", name: "ENERGY_REACTIVE_IMPORT_INTERVAL" },
        Value { wire: "Energy.Reactive.Net", name: "ENERGY_REACTIVE_NET" },
        Value { wire: "Energy.Apparent.Net", name: "ENERGY_APPARENT_NET" },
        Value { wire: "Energy.Apparent.Import", name: "ENERGY_APPARENT_IMPORT" },
        Value { wire: "Energy.Apparent.Export", name: "ENERGY_APPARENT_EXPORT" },
        Value { wire: "Frequency", name: "FREQUENCY" },
        Value { wire: "Power.Active.Export", name: "POWER_ACTIVE_EXPORT" },
        Value { wire: "Power.Active.Import", name: "POWER_ACTIVE_IMPORT" },
        Value { wire: "Power.Factor", name: "POWER_FACTOR" },
        Value { wire: "Power.Offered", name: "POWER_OFFERED" },
        Value { wire: "Power.Reactive.Export", name: "POWER_REACTIVE_EXPORT" },
        Value { wire: "Power.Reactive.Import", name: "POWER_REACTIVE_IMPORT" },
        Value { wire: "SoC", name: "SOC" },
        Value { wire: "Voltage", name: "VOLTAGE" },
    ],
    index: &index::<64>(&["Current.Export", "Current.Import", "Current.Offered", "Energy.Active.Export.Register", "Energy.Active.Import.Register", "Energy.Reactive.Export.Register", "Energy.Reactive.Import.Register", "Energy.Active.Export.Interval", "Energy.Active.Import.Interval", "Energy.Active.Net", "Energy.Reactive.Export.Interval", "Energy.Reactive.Import.Interval", "Energy.Reactive.Net", "Energy.Apparent.Net", "Energy.Apparent.Import", "Energy.Apparent.Export", "Frequency", "Power.Active.Export", "Power.Active.Import", "Power.Factor", "Power.Offered", "Power.Reactive.Export", "Power.Reactive.Import", "SoC", "Voltage"]),
    slot: Slot::EMPTY,
};

static MessageFormatEnumType: Enum = Enum {
    name: "MessageFormatEnumType",
    doc: "",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "ASCII", name: "ASCII" },
        Value { wire: "HTML", name: "HTML" },
        Value { wire: "URI", name: "URI" },
        Value { wire: "UTF8", name: "UTF8" },
    ],
    index: &index::<8>(&["ASCII", "HTML", "URI", "UTF8"]),
    slot: Slot::EMPTY,
};

static PhaseEnumType: Enum = Enum {
    name: "PhaseEnumType",
    doc: "",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "L1", name: "L1" },
        Value { wire: "L2", name: "L2" },
        Value { wire: "L3", name: "L3" },
        Value { wire: "N", name: "N" },
        Value { wire: "L1-N", name: "L1_N" },
        Value { wire: "L2-N", name: "L2_N" },
        Value { wire: "L3-N", name: "L3_N" },
        Value { wire: "L1-L2", name: "L1_L2" },
        Value { wire: "L2-L3", name: "L2_L3" },
        Value { wire: "L3-L1", name: "L3_L1" },
    ],
    index: &index::<32>(&["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"]),
    slot: Slot::EMPTY,
};

static ReadingContextEnumType: Enum = Enum {
    name: "ReadingContextEnumType",
    doc: "",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "Interruption.Begin", name: "INTERRUPTION_BEGIN" },
        Value { wire: "Interruption.End", name: "INTERRUPTION_END" },
        Value { wire: "Other", name: "OTHER" },
        Value { wire: "Sample.Clock", name: "SAMPLE_CLOCK" },
        Value { wire: "Sample.Periodic", name: "SAMPLE_PERIODIC" },
        Value { wire: "Transaction.Begin", name: "TRANSACTION_BEGIN" },
        Value { wire: "Transaction.End", name: "TRANSACTION_END" },
        Value { wire: "Trigger", name: "TRIGGER" },
    ],
    index: &index::<16>(&["Interruption.Begin", "Interruption.End", "Other", "Sample.Clock", "Sample.Periodic", "Transaction.Begin", "Transaction.End", "Trigger"]),
    slot: Slot::EMPTY,
};

static RecurrencyKindEnumType: Enum = Enum {
    name: "RecurrencyKindEnumType",
    doc: "",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "Daily", name: "DAILY" },
        Value { wire: "Weekly", name: "WEEKLY" },
    ],
    index: &index::<4>(&["Daily", "Weekly"]),
    slot: Slot::EMPTY,
};

static ChargingStationType: Type = Type {
    name: "ChargingStationType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "serialNumber", key: ",\"serialNumber\":", name: "serial_number", required: false, kind: Kind::Str { max: 25 }, note: "" },
        Field { wire: "model", key: ",\"model\":", name: "model", required: true, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "modem", key: ",\"modem\":", name: "modem", required: false, kind: Kind::Object(&ModemType), note: "" },
        Field { wire: "vendorName", key: ",\"vendorName\":", name: "vendor_name", required: true, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "firmwareVersion", key: ",\"firmwareVersion\":", name: "firmware_version", required: false, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1010,
    open: false,
    index: &index::<16>(&["serialNumber", "model", "modem", "vendorName", "firmwareVersion", "customData"]),
    slot: Slot::EMPTY,
};

static ModemType: Type = Type {
    name: "ModemType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "iccid", key: ",\"iccid\":", name: "iccid", required: false, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "imsi", key: ",\"imsi\":", name: "imsi", required: false, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<8>(&["iccid", "imsi", "customData"]),
    slot: Slot::EMPTY,
};

static GetVariableDataType: Type = Type {
    name: "GetVariableDataType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "attributeType", key: ",\"attributeType\":", name: "attribute_type", required: false, kind: Kind::Enum(&AttributeEnumType), note: "" },
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b110,
    open: false,
    index: &index::<8>(&["attributeType", "component", "variable", "customData"]),
    slot: Slot::EMPTY,
};

static GetVariableResultType: Type = Type {
    name: "GetVariableResultType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "attributeStatusInfo", key: ",\"attributeStatusInfo\":", name: "attribute_status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "attributeStatus", key: ",\"attributeStatus\":", name: "attribute_status", required: true, kind: Kind::Enum(&GetVariableStatusEnumType), note: "" },
        Field { wire: "attributeType", key: ",\"attributeType\":", name: "attribute_type", required: false, kind: Kind::Enum(&AttributeEnumType), note: "" },
        Field { wire: "attributeValue", key: ",\"attributeValue\":", name: "attribute_value", required: false, kind: Kind::Str { max: 2500 }, note: "" },
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b110010,
    open: false,
    index: &index::<16>(&["attributeStatusInfo", "attributeStatus", "attributeType", "attributeValue", "component", "variable", "customData"]),
    slot: Slot::EMPTY,
};

static ReportDataType: Type = Type {
    name: "ReportDataType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
        Field { wire: "variableAttribute", key: ",\"variableAttribute\":", name: "variable_attribute", required: true, kind: Kind::List(&List { item: Kind::Object(&VariableAttributeType), min: 1, max: 4, lone: false }), note: "" },
        Field { wire: "variableCharacteristics", key: ",\"variableCharacteristics\":", name: "variable_characteristics", required: false, kind: Kind::Object(&VariableCharacteristicsType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b111,
    open: false,
    index: &index::<16>(&["component", "variable", "variableAttribute", "variableCharacteristics", "customData"]),
    slot: Slot::EMPTY,
};

static VariableAttributeType: Type = Type {
    name: "VariableAttributeType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "type", key: ",\"type\":", name: "type", required: false, kind: Kind::Enum(&AttributeEnumType), note: "" },
        Field { wire: "value", key: ",\"value\":", name: "value", required: false, kind: Kind::Str { max: 2500 }, note: "" },
        Field { wire: "mutability", key: ",\"mutability\":", name: "mutability", required: false, kind: Kind::Enum(&MutabilityEnumType), note: "" },
        Field { wire: "persistent", key: ",\"persistent\":", name: "persistent", required: false, kind: Kind::Bool, note: "" },
        Field { wire: "constant", key: ",\"constant\":", name: "constant", required: false, kind: Kind::Bool, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<16>(&["type", "value", "mutability", "persistent", "constant", "customData"]),
    slot: Slot::EMPTY,
};

static VariableCharacteristicsType: Type = Type {
    name: "VariableCharacteristicsType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "unit", key: ",\"unit\":", name: "unit", required: false, kind: Kind::Str { max: 16 }, note: "" },
        Field { wire: "dataType", key: ",\"dataType\":", name: "data_type", required: true, kind: Kind::Enum(&DataEnumType), note: "" },
        Field { wire: "minLimit", key: ",\"minLimit\":", name: "min_limit", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "" },
        Field { wire: "maxLimit", key: ",\"maxLimit\":", name: "max_limit", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "" },
        Field { wire: "valuesList", key: ",\"valuesList\":", name: "values_list", required: false, kind: Kind::Str { max: 1000 }, note: "" },
        Field { wire: "supportsMonitoring", key: ",\"supportsMonitoring\":", name: "supports_monitoring", required: true, kind: Kind::Bool, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b100010,
    open: false,
    index: &index::<16>(&["unit", "dataType", "minLimit", "maxLimit", "valuesList", "supportsMonitoring", "customData"]),
    slot: Slot::EMPTY,
};

static NetworkConnectionProfileType: Type = Type {
    name: "NetworkConnectionProfileType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "apn", key: ",\"apn\":", name: "apn", required: false, kind: Kind::Object(&APNType), note: "" },
        Field { wire: "ocppVersion", key: ",\"ocppVersion\":", name: "ocpp_version", required: true, kind: Kind::Enum(&OCPPVersionEnumType), note: "" },
        Field { wire: "ocppTransport", key: ",\"ocppTransport\":", name: "ocpp_transport", required: true, kind: Kind::Enum(&OCPPTransportEnumType), note: "" },
        Field { wire: "ocppCsmsUrl", key: ",\"ocppCsmsUrl\":", name: "ocpp_csms_url", required: true, kind: Kind::Str { max: 512 }, note: "" },
        Field { wire: "messageTimeout", key: ",\"messageTimeout\":", name: "message_timeout", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "securityProfile", key: ",\"securityProfile\":", name: "security_profile", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "ocppInterface", key: ",\"ocppInterface\":", name: "ocpp_interface", required: true, kind: Kind::Enum(&OCPPInterfaceEnumType), note: "" },
        Field { wire: "vpn", key: ",\"vpn\":", name: "vpn", required: false, kind: Kind::Object(&VPNType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1111110,
    open: false,
    index: &index::<32>(&["apn", "ocppVersion", "ocppTransport", "ocppCsmsUrl", "messageTimeout", "securityProfile", "ocppInterface", "vpn", "customData"]),
    slot: Slot::EMPTY,
};

static APNType: Type = Type {
    name: "APNType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "apn", key: ",\"apn\":", name: "apn", required: true, kind: Kind::Str { max: 512 }, note: "" },
        Field { wire: "apnUserName", key: ",\"apnUserName\":", name: "apn_user_name", required: false, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "apnPassword", key: ",\"apnPassword\":", name: "apn_password", required: false, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "simPin", key: ",\"simPin\":", name: "sim_pin", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "preferredNetwork", key: ",\"preferredNetwork\":", name: "preferred_network", required: false, kind: Kind::Str { max: 6 }, note: "" },
        Field { wire: "useOnlyPreferredNetwork", key: ",\"useOnlyPreferredNetwork\":", name: "use_only_preferred_network", required: false, kind: Kind::Bool, note: "" },
        Field { wire: "apnAuthentication", key: ",\"apnAuthentication\":", name: "apn_authentication", required: true, kind: Kind::Enum(&APNAuthenticationEnumType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1000001,
    open: false,
    index: &index::<16>(&["apn", "apnUserName", "apnPassword", "simPin", "preferredNetwork", "useOnlyPreferredNetwork", "apnAuthentication", "customData"]),
    slot: Slot::EMPTY,
};

static VPNType: Type = Type {
    name: "VPNType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "server", key: ",\"server\":", name: "server", required: true, kind: Kind::Str { max: 512 }, note: "" },
        Field { wire: "user", key: ",\"user\":", name: "user", required: true, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "group", key: ",\"group\":", name: "group", required: false, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "password", key: ",\"password\":", name: "password", required: true, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "key", key: ",\"key\":", name: "key", required: true, kind: Kind::Str { max: 255 }, note: "" },
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Enum(&VPNEnumType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b111011,
    open: false,
    index: &index::<16>(&["server", "user", "group", "password", "key", "type", "customData"]),
    slot: Slot::EMPTY,
};

static SetVariableDataType: Type = Type {
    name: "SetVariableDataType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "attributeType", key: ",\"attributeType\":", name: "attribute_type", required: false, kind: Kind::Enum(&AttributeEnumType), note: "" },
        Field { wire: "attributeValue", key: ",\"attributeValue\":", name: "attribute_value", required: true, kind: Kind::Str { max: 1000 }, note: "" },
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1110,
    open: false,
    index: &index::<16>(&["attributeType", "attributeValue", "component", "variable", "customData"]),
    slot: Slot::EMPTY,
};

static SetVariableResultType: Type = Type {
    name: "SetVariableResultType",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "attributeType", key: ",\"attributeType\":", name: "attribute_type", required: false, kind: Kind::Enum(&AttributeEnumType), note: "" },
        Field { wire: "attributeStatus", key: ",\"attributeStatus\":", name: "attribute_status", required: true, kind: Kind::Enum(&SetVariableStatusEnumType), note: "" },
        Field { wire: "attributeStatusInfo", key: ",\"attributeStatusInfo\":", name: "attribute_status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11010,
    open: false,
    index: &index::<16>(&["attributeType", "attributeStatus", "attributeStatusInfo", "component", "variable", "customData"]),
    slot: Slot::EMPTY,
};

static AuthorizationData: Type = Type {
    name: "AuthorizationData",
    doc: "",
    version: &VERSION,
    module: "localauth",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "idToken", key: ",\"idToken\":", name: "id_token", required: true, kind: Kind::Object(&IdTokenType), note: "" },
        Field { wire: "idTokenInfo", key: ",\"idTokenInfo\":", name: "id_token_info", required: false, kind: Kind::Object(&IdTokenInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["idToken", "idTokenInfo", "customData"]),
    slot: Slot::EMPTY,
};

static TransactionType: Type = Type {
    name: "TransactionType",
    doc: "",
    version: &VERSION,
    module: "transactions",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "transactionId", key: ",\"transactionId\":", name: "transaction_id", required: true, kind: Kind::Str { max: 36 }, note: "" },
        Field { wire: "chargingState", key: ",\"chargingState\":", name: "charging_state", required: false, kind: Kind::Enum(&ChargingStateEnumType), note: "" },
        Field { wire: "timeSpentCharging", key: ",\"timeSpentCharging\":", name: "time_spent_charging", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "stoppedReason", key: ",\"stoppedReason\":", name: "stopped_reason", required: false, kind: Kind::Enum(&ReasonEnumType), note: "" },
        Field { wire: "remoteStartId", key: ",\"remoteStartId\":", name: "remote_start_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<16>(&["transactionId", "chargingState", "timeSpentCharging", "stoppedReason", "remoteStartId", "customData"]),
    slot: Slot::EMPTY,
};

static ClearChargingProfileType: Type = Type {
    name: "ClearChargingProfileType",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "chargingProfilePurpose", key: ",\"chargingProfilePurpose\":", name: "charging_profile_purpose", required: false, kind: Kind::Enum(&ChargingProfilePurposeEnumType), note: "" },
        Field { wire: "stackLevel", key: ",\"stackLevel\":", name: "stack_level", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<8>(&["evseId", "chargingProfilePurpose", "stackLevel", "customData"]),
    slot: Slot::EMPTY,
};

static ChargingProfileCriterionType: Type = Type {
    name: "ChargingProfileCriterionType",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "chargingProfilePurpose", key: ",\"chargingProfilePurpose\":", name: "charging_profile_purpose", required: false, kind: Kind::Enum(&ChargingProfilePurposeEnumType), note: "" },
        Field { wire: "stackLevel", key: ",\"stackLevel\":", name: "stack_level", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "chargingProfileId", key: ",\"chargingProfileId\":", name: "charging_profile_id", required: false, kind: Kind::List(&List { item: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "chargingLimitSource", key: ",\"chargingLimitSource\":", name: "charging_limit_source", required: false, kind: Kind::List(&List { item: Kind::Enum(&ChargingLimitSourceEnumType), min: 1, max: 4, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<16>(&["chargingProfilePurpose", "stackLevel", "chargingProfileId", "chargingLimitSource", "customData"]),
    slot: Slot::EMPTY,
};

static CompositeScheduleType: Type = Type {
    name: "CompositeScheduleType",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "chargingSchedulePeriod", key: ",\"chargingSchedulePeriod\":", name: "charging_schedule_period", required: true, kind: Kind::List(&List { item: Kind::Object(&ChargingSchedulePeriodType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "duration", key: ",\"duration\":", name: "duration", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "scheduleStart", key: ",\"scheduleStart\":", name: "schedule_start", required: true, kind: Kind::DateTime, note: "" },
        Field { wire: "chargingRateUnit", key: ",\"chargingRateUnit\":", name: "charging_rate_unit", required: true, kind: Kind::Enum(&ChargingRateUnitEnumType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11111,
    open: false,
    index: &index::<16>(&["chargingSchedulePeriod", "evseId", "duration", "scheduleStart", "chargingRateUnit", "customData"]),
    slot: Slot::EMPTY,
};

static ChargingLimitType: Type = Type {
    name: "ChargingLimitType",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "chargingLimitSource", key: ",\"chargingLimitSource\":", name: "charging_limit_source", required: true, kind: Kind::Enum(&ChargingLimitSourceEnumType), note: "" },
        Field { wire: "isGridCritical", key: ",\"isGridCritical\":", name: "is_grid_critical", required: false, kind: Kind::Bool, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["chargingLimitSource", "isGridCritical", "customData"]),
    slot: Slot::EMPTY,
};

static ChargingNeedsType: Type = Type {
    name: "ChargingNeedsType",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "acChargingParameters", key: ",\"acChargingParameters\":", name: "ac_charging_parameters", required: false, kind: Kind::Object(&ACChargingParametersType), note: "" },
        Field { wire: "dcChargingParameters", key: ",\"dcChargingParameters\":", name: "dc_charging_parameters", required: false, kind: Kind::Object(&DCChargingParametersType), note: "" },
        Field { wire: "requestedEnergyTransfer", key: ",\"requestedEnergyTransfer\":", name: "requested_energy_transfer", required: true, kind: Kind::Enum(&EnergyTransferModeEnumType), note: "" },
        Field { wire: "departureTime", key: ",\"departureTime\":", name: "departure_time", required: false, kind: Kind::DateTime, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b100,
    open: false,
    index: &index::<16>(&["acChargingParameters", "dcChargingParameters", "requestedEnergyTransfer", "departureTime", "customData"]),
    slot: Slot::EMPTY,
};

static ACChargingParametersType: Type = Type {
    name: "ACChargingParametersType",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "energyAmount", key: ",\"energyAmount\":", name: "energy_amount", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "evMinCurrent", key: ",\"evMinCurrent\":", name: "ev_min_current", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "evMaxCurrent", key: ",\"evMaxCurrent\":", name: "ev_max_current", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "evMaxVoltage", key: ",\"evMaxVoltage\":", name: "ev_max_voltage", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1111,
    open: false,
    index: &index::<16>(&["energyAmount", "evMinCurrent", "evMaxCurrent", "evMaxVoltage", "customData"]),
    slot: Slot::EMPTY,
};

static DCChargingParametersType: Type = Type {
    name: "DCChargingParametersType",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "evMaxCurrent", key: ",\"evMaxCurrent\":", name: "ev_max_current", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "evMaxVoltage", key: ",\"evMaxVoltage\":", name: "ev_max_voltage", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "energyAmount", key: ",\"energyAmount\":", name: "energy_amount", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "evMaxPower", key: ",\"evMaxPower\":", name: "ev_max_power", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "stateOfCharge", key: ",\"stateOfCharge\":", name: "state_of_charge", required: false, kind: Kind::Int { min: 0, max: 100, literal: false }, note: "" },
        Field { wire: "evEnergyCapacity", key: ",\"evEnergyCapacity\":", name: "ev_energy_capacity", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "fullSoC", key: ",\"fullSoC\":", name: "full_soc", required: false, kind: Kind::Int { min: 0, max: 100, literal: false }, note: "" },
        Field { wire: "bulkSoC", key: ",\"bulkSoC\":", name: "bulk_soc", required: false, kind: Kind::Int { min: 0, max: 100, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<32>(&["evMaxCurrent", "evMaxVoltage", "energyAmount", "evMaxPower", "stateOfCharge", "evEnergyCapacity", "fullSoC", "bulkSoC", "customData"]),
    slot: Slot::EMPTY,
};

static FirmwareType: Type = Type {
    name: "FirmwareType",
    doc: "",
    version: &VERSION,
    module: "firmware",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "location", key: ",\"location\":", name: "location", required: true, kind: Kind::Str { max: 512 }, note: "" },
        Field { wire: "retrieveDateTime", key: ",\"retrieveDateTime\":", name: "retrieve_date_time", required: true, kind: Kind::DateTime, note: "" },
        Field { wire: "installDateTime", key: ",\"installDateTime\":", name: "install_date_time", required: false, kind: Kind::DateTime, note: "" },
        Field { wire: "signingCertificate", key: ",\"signingCertificate\":", name: "signing_certificate", required: false, kind: Kind::Str { max: 5500 }, note: "" },
        Field { wire: "signature", key: ",\"signature\":", name: "signature", required: false, kind: Kind::Str { max: 800 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<16>(&["location", "retrieveDateTime", "installDateTime", "signingCertificate", "signature", "customData"]),
    slot: Slot::EMPTY,
};

static CertificateHashDataChainType: Type = Type {
    name: "CertificateHashDataChainType",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "certificateHashData", key: ",\"certificateHashData\":", name: "certificate_hash_data", required: true, kind: Kind::Object(&CertificateHashDataType), note: "" },
        Field { wire: "certificateType", key: ",\"certificateType\":", name: "certificate_type", required: true, kind: Kind::Enum(&GetCertificateIdUseEnumType), note: "" },
        Field { wire: "childCertificateHashData", key: ",\"childCertificateHashData\":", name: "child_certificate_hash_data", required: false, kind: Kind::List(&List { item: Kind::Object(&CertificateHashDataType), min: 1, max: 4, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<8>(&["certificateHashData", "certificateType", "childCertificateHashData", "customData"]),
    slot: Slot::EMPTY,
};

static ClearMonitoringResultType: Type = Type {
    name: "ClearMonitoringResultType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&ClearMonitoringStatusEnumType), note: "" },
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<8>(&["status", "id", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static LogParametersType: Type = Type {
    name: "LogParametersType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "remoteLocation", key: ",\"remoteLocation\":", name: "remote_location", required: true, kind: Kind::Str { max: 512 }, note: "" },
        Field { wire: "oldestTimestamp", key: ",\"oldestTimestamp\":", name: "oldest_timestamp", required: false, kind: Kind::DateTime, note: "" },
        Field { wire: "latestTimestamp", key: ",\"latestTimestamp\":", name: "latest_timestamp", required: false, kind: Kind::DateTime, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["remoteLocation", "oldestTimestamp", "latestTimestamp", "customData"]),
    slot: Slot::EMPTY,
};

static EventDataType: Type = Type {
    name: "EventDataType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "eventId", key: ",\"eventId\":", name: "event_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "timestamp", key: ",\"timestamp\":", name: "timestamp", required: true, kind: Kind::DateTime, note: "" },
        Field { wire: "trigger", key: ",\"trigger\":", name: "trigger", required: true, kind: Kind::Enum(&EventTriggerEnumType), note: "" },
        Field { wire: "cause", key: ",\"cause\":", name: "cause", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "actualValue", key: ",\"actualValue\":", name: "actual_value", required: true, kind: Kind::Str { max: 2500 }, note: "" },
        Field { wire: "techCode", key: ",\"techCode\":", name: "tech_code", required: false, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "techInfo", key: ",\"techInfo\":", name: "tech_info", required: false, kind: Kind::Str { max: 500 }, note: "" },
        Field { wire: "cleared", key: ",\"cleared\":", name: "cleared", required: false, kind: Kind::Bool, note: "" },
        Field { wire: "transactionId", key: ",\"transactionId\":", name: "transaction_id", required: false, kind: Kind::Str { max: 36 }, note: "" },
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variableMonitoringId", key: ",\"variableMonitoringId\":", name: "variable_monitoring_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "eventNotificationType", key: ",\"eventNotificationType\":", name: "event_notification_type", required: true, kind: Kind::Enum(&EventNotificationEnumType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1101000010111,
    open: false,
    index: &index::<32>(&["eventId", "timestamp", "trigger", "cause", "actualValue", "techCode", "techInfo", "cleared", "transactionId", "component", "variableMonitoringId", "eventNotificationType", "variable", "customData"]),
    slot: Slot::EMPTY,
};

static MonitoringDataType: Type = Type {
    name: "MonitoringDataType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
        Field { wire: "variableMonitoring", key: ",\"variableMonitoring\":", name: "variable_monitoring", required: true, kind: Kind::List(&List { item: Kind::Object(&VariableMonitoringType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b111,
    open: false,
    index: &index::<8>(&["component", "variable", "variableMonitoring", "customData"]),
    slot: Slot::EMPTY,
};

static VariableMonitoringType: Type = Type {
    name: "VariableMonitoringType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "transaction", key: ",\"transaction\":", name: "transaction", required: true, kind: Kind::Bool, note: "" },
        Field { wire: "value", key: ",\"value\":", name: "value", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "" },
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Enum(&MonitorEnumType), note: "" },
        Field { wire: "severity", key: ",\"severity\":", name: "severity", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11111,
    open: false,
    index: &index::<16>(&["id", "transaction", "value", "type", "severity", "customData"]),
    slot: Slot::EMPTY,
};

static SetMonitoringDataType: Type = Type {
    name: "SetMonitoringDataType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "transaction", key: ",\"transaction\":", name: "transaction", required: false, kind: Kind::Bool, note: "" },
        Field { wire: "value", key: ",\"value\":", name: "value", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "" },
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Enum(&MonitorEnumType), note: "" },
        Field { wire: "severity", key: ",\"severity\":", name: "severity", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1111100,
    open: false,
    index: &index::<16>(&["id", "transaction", "value", "type", "severity", "component", "variable", "customData"]),
    slot: Slot::EMPTY,
};

static SetMonitoringResultType: Type = Type {
    name: "SetMonitoringResultType",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&SetMonitoringStatusEnumType), note: "" },
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Enum(&MonitorEnumType), note: "" },
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
        Field { wire: "severity", key: ",\"severity\":", name: "severity", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1111100,
    open: false,
    index: &index::<16>(&["id", "statusInfo", "status", "type", "component", "variable", "severity", "customData"]),
    slot: Slot::EMPTY,
};

static MessageInfoType: Type = Type {
    name: "MessageInfoType",
    doc: "",
    version: &VERSION,
    module: "display",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "display", key: ",\"display\":", name: "display", required: false, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "priority", key: ",\"priority\":", name: "priority", required: true, kind: Kind::Enum(&MessagePriorityEnumType), note: "" },
        Field { wire: "state", key: ",\"state\":", name: "state", required: false, kind: Kind::Enum(&MessageStateEnumType), note: "" },
        Field { wire: "startDateTime", key: ",\"startDateTime\":", name: "start_date_time", required: false, kind: Kind::DateTime, note: "" },
        Field { wire: "endDateTime", key: ",\"endDateTime\":", name: "end_date_time", required: false, kind: Kind::DateTime, note: "" },
        Field { wire: "transactionId", key: ",\"transactionId\":", name: "transaction_id", required: false, kind: Kind::Str { max: 36 }, note: "" },
        Field { wire: "message", key: ",\"message\":", name: "message", required: true, kind: Kind::Object(&MessageContentType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b10000110,
    open: false,
    index: &index::<32>(&["display", "id", "priority", "state", "startDateTime", "endDateTime", "transactionId", "message", "customData"]),
    slot: Slot::EMPTY,
};

static AdditionalInfoType: Type = Type {
    name: "AdditionalInfoType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "additionalIdToken", key: ",\"additionalIdToken\":", name: "additional_id_token", required: true, kind: Kind::Str { max: 36 }, note: "" },
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<8>(&["additionalIdToken", "type", "customData"]),
    slot: Slot::EMPTY,
};

static CertificateHashDataType: Type = Type {
    name: "CertificateHashDataType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "hashAlgorithm", key: ",\"hashAlgorithm\":", name: "hash_algorithm", required: true, kind: Kind::Enum(&HashAlgorithmEnumType), note: "" },
        Field { wire: "issuerNameHash", key: ",\"issuerNameHash\":", name: "issuer_name_hash", required: true, kind: Kind::Str { max: 128 }, note: "" },
        Field { wire: "issuerKeyHash", key: ",\"issuerKeyHash\":", name: "issuer_key_hash", required: true, kind: Kind::Str { max: 128 }, note: "" },
        Field { wire: "serialNumber", key: ",\"serialNumber\":", name: "serial_number", required: true, kind: Kind::Str { max: 40 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1111,
    open: false,
    index: &index::<16>(&["hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber", "customData"]),
    slot: Slot::EMPTY,
};

static ChargingProfileType: Type = Type {
    name: "ChargingProfileType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "stackLevel", key: ",\"stackLevel\":", name: "stack_level", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "chargingProfilePurpose", key: ",\"chargingProfilePurpose\":", name: "charging_profile_purpose", required: true, kind: Kind::Enum(&ChargingProfilePurposeEnumType), note: "" },
        Field { wire: "chargingProfileKind", key: ",\"chargingProfileKind\":", name: "charging_profile_kind", required: true, kind: Kind::Enum(&ChargingProfileKindEnumType), note: "" },
        Field { wire: "recurrencyKind", key: ",\"recurrencyKind\":", name: "recurrency_kind", required: false, kind: Kind::Enum(&RecurrencyKindEnumType), note: "" },
        Field { wire: "validFrom", key: ",\"validFrom\":", name: "valid_from", required: false, kind: Kind::DateTime, note: "" },
        Field { wire: "validTo", key: ",\"validTo\":", name: "valid_to", required: false, kind: Kind::DateTime, note: "" },
        Field { wire: "chargingSchedule", key: ",\"chargingSchedule\":", name: "charging_schedule", required: true, kind: Kind::List(&List { item: Kind::Object(&ChargingScheduleType), min: 1, max: 3, lone: false }), note: "" },
        Field { wire: "transactionId", key: ",\"transactionId\":", name: "transaction_id", required: false, kind: Kind::Str { max: 36 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b10001111,
    open: false,
    index: &index::<32>(&["id", "stackLevel", "chargingProfilePurpose", "chargingProfileKind", "recurrencyKind", "validFrom", "validTo", "chargingSchedule", "transactionId", "customData"]),
    slot: Slot::EMPTY,
};

static ChargingSchedulePeriodType: Type = Type {
    name: "ChargingSchedulePeriodType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "startPeriod", key: ",\"startPeriod\":", name: "start_period", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "limit", key: ",\"limit\":", name: "limit", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "" },
        Field { wire: "numberPhases", key: ",\"numberPhases\":", name: "number_phases", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "phaseToUse", key: ",\"phaseToUse\":", name: "phase_to_use", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<16>(&["startPeriod", "limit", "numberPhases", "phaseToUse", "customData"]),
    slot: Slot::EMPTY,
};

static ChargingScheduleType: Type = Type {
    name: "ChargingScheduleType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "startSchedule", key: ",\"startSchedule\":", name: "start_schedule", required: false, kind: Kind::DateTime, note: "" },
        Field { wire: "duration", key: ",\"duration\":", name: "duration", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "chargingRateUnit", key: ",\"chargingRateUnit\":", name: "charging_rate_unit", required: true, kind: Kind::Enum(&ChargingRateUnitEnumType), note: "" },
        Field { wire: "chargingSchedulePeriod", key: ",\"chargingSchedulePeriod\":", name: "charging_schedule_period", required: true, kind: Kind::List(&List { item: Kind::Object(&ChargingSchedulePeriodType), min: 1, max: 1024, lone: false }), note: "" },
        Field { wire: "minChargingRate", key: ",\"minChargingRate\":", name: "min_charging_rate", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "" },
        Field { wire: "salesTariff", key: ",\"salesTariff\":", name: "sales_tariff", required: false, kind: Kind::Object(&SalesTariffType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11001,
    open: false,
    index: &index::<16>(&["id", "startSchedule", "duration", "chargingRateUnit", "chargingSchedulePeriod", "minChargingRate", "salesTariff", "customData"]),
    slot: Slot::EMPTY,
};

static ComponentType: Type = Type {
    name: "ComponentType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "evse", key: ",\"evse\":", name: "evse", required: false, kind: Kind::Object(&EVSEType), note: "" },
        Field { wire: "name", key: ",\"name\":", name: "name", required: true, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "instance", key: ",\"instance\":", name: "instance", required: false, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b10,
    open: false,
    index: &index::<8>(&["evse", "name", "instance", "customData"]),
    slot: Slot::EMPTY,
};

static ComponentVariableType: Type = Type {
    name: "ComponentVariableType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: false, kind: Kind::Object(&VariableType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["component", "variable", "customData"]),
    slot: Slot::EMPTY,
};

static ConsumptionCostType: Type = Type {
    name: "ConsumptionCostType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "startValue", key: ",\"startValue\":", name: "start_value", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "" },
        Field { wire: "cost", key: ",\"cost\":", name: "cost", required: true, kind: Kind::List(&List { item: Kind::Object(&CostType), min: 1, max: 3, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<8>(&["startValue", "cost", "customData"]),
    slot: Slot::EMPTY,
};

static CostType: Type = Type {
    name: "CostType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "costKind", key: ",\"costKind\":", name: "cost_kind", required: true, kind: Kind::Enum(&CostKindEnumType), note: "" },
        Field { wire: "amount", key: ",\"amount\":", name: "amount", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "amountMultiplier", key: ",\"amountMultiplier\":", name: "amount_multiplier", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<8>(&["costKind", "amount", "amountMultiplier", "customData"]),
    slot: Slot::EMPTY,
};

static CustomDataType: Type = Type {
    name: "CustomDataType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "vendorId", key: ",\"vendorId\":", name: "vendor_id", required: true, kind: Kind::Str { max: 255 }, note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["vendorId"]),
    slot: Slot::EMPTY,
};

static EVSEType: Type = Type {
    name: "EVSEType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "connectorId", key: ",\"connectorId\":", name: "connector_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["id", "connectorId", "customData"]),
    slot: Slot::EMPTY,
};

static IdTokenInfoType: Type = Type {
    name: "IdTokenInfoType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&AuthorizationStatusEnumType), note: "" },
        Field { wire: "cacheExpiryDateTime", key: ",\"cacheExpiryDateTime\":", name: "cache_expiry_date_time", required: false, kind: Kind::DateTime, note: "" },
        Field { wire: "chargingPriority", key: ",\"chargingPriority\":", name: "charging_priority", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "language1", key: ",\"language1\":", name: "language1", required: false, kind: Kind::Str { max: 8 }, note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: false, kind: Kind::List(&List { item: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "groupIdToken", key: ",\"groupIdToken\":", name: "group_id_token", required: false, kind: Kind::Object(&IdTokenType), note: "" },
        Field { wire: "language2", key: ",\"language2\":", name: "language2", required: false, kind: Kind::Str { max: 8 }, note: "" },
        Field { wire: "personalMessage", key: ",\"personalMessage\":", name: "personal_message", required: false, kind: Kind::Object(&MessageContentType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<32>(&["status", "cacheExpiryDateTime", "chargingPriority", "language1", "evseId", "groupIdToken", "language2", "personalMessage", "customData"]),
    slot: Slot::EMPTY,
};

static IdTokenType: Type = Type {
    name: "IdTokenType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "additionalInfo", key: ",\"additionalInfo\":", name: "additional_info", required: false, kind: Kind::List(&List { item: Kind::Object(&AdditionalInfoType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "idToken", key: ",\"idToken\":", name: "id_token", required: true, kind: Kind::Str { max: 36 }, note: "" },
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Enum(&IdTokenEnumType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b110,
    open: false,
    index: &index::<8>(&["additionalInfo", "idToken", "type", "customData"]),
    slot: Slot::EMPTY,
};

static MessageContentType: Type = Type {
    name: "MessageContentType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "format", key: ",\"format\":", name: "format", required: true, kind: Kind::Enum(&MessageFormatEnumType), note: "" },
        Field { wire: "language", key: ",\"language\":", name: "language", required: false, kind: Kind::Str { max: 8 }, note: "" },
        Field { wire: "content", key: ",\"content\":", name: "content", required: true, kind: Kind::Str { max: 512 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b101,
    open: false,
    index: &index::<8>(&["format", "language", "content", "customData"]),
    slot: Slot::EMPTY,
};

static MeterValueType: Type = Type {
    name: "MeterValueType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "sampledValue", key: ",\"sampledValue\":", name: "sampled_value", required: true, kind: Kind::List(&List { item: Kind::Object(&SampledValueType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "timestamp", key: ",\"timestamp\":", name: "timestamp", required: true, kind: Kind::DateTime, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<8>(&["sampledValue", "timestamp", "customData"]),
    slot: Slot::EMPTY,
};

static OCSPRequestDataType: Type = Type {
    name: "OCSPRequestDataType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "hashAlgorithm", key: ",\"hashAlgorithm\":", name: "hash_algorithm", required: true, kind: Kind::Enum(&HashAlgorithmEnumType), note: "" },
        Field { wire: "issuerNameHash", key: ",\"issuerNameHash\":", name: "issuer_name_hash", required: true, kind: Kind::Str { max: 128 }, note: "" },
        Field { wire: "issuerKeyHash", key: ",\"issuerKeyHash\":", name: "issuer_key_hash", required: true, kind: Kind::Str { max: 128 }, note: "" },
        Field { wire: "serialNumber", key: ",\"serialNumber\":", name: "serial_number", required: true, kind: Kind::Str { max: 40 }, note: "" },
        Field { wire: "responderURL", key: ",\"responderURL\":", name: "responder_url", required: true, kind: Kind::Str { max: 512 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11111,
    open: false,
    index: &index::<16>(&["hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber", "responderURL", "customData"]),
    slot: Slot::EMPTY,
};

static RelativeTimeIntervalType: Type = Type {
    name: "RelativeTimeIntervalType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "start", key: ",\"start\":", name: "start", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "duration", key: ",\"duration\":", name: "duration", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["start", "duration", "customData"]),
    slot: Slot::EMPTY,
};

static SalesTariffEntryType: Type = Type {
    name: "SalesTariffEntryType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "relativeTimeInterval", key: ",\"relativeTimeInterval\":", name: "relative_time_interval", required: true, kind: Kind::Object(&RelativeTimeIntervalType), note: "" },
        Field { wire: "ePriceLevel", key: ",\"ePriceLevel\":", name: "e_price_level", required: false, kind: Kind::Int { min: 0, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "consumptionCost", key: ",\"consumptionCost\":", name: "consumption_cost", required: false, kind: Kind::List(&List { item: Kind::Object(&ConsumptionCostType), min: 1, max: 3, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["relativeTimeInterval", "ePriceLevel", "consumptionCost", "customData"]),
    slot: Slot::EMPTY,
};

static SalesTariffType: Type = Type {
    name: "SalesTariffType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "salesTariffDescription", key: ",\"salesTariffDescription\":", name: "sales_tariff_description", required: false, kind: Kind::Str { max: 32 }, note: "" },
        Field { wire: "numEPriceLevels", key: ",\"numEPriceLevels\":", name: "num_e_price_levels", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "salesTariffEntry", key: ",\"salesTariffEntry\":", name: "sales_tariff_entry", required: true, kind: Kind::List(&List { item: Kind::Object(&SalesTariffEntryType), min: 1, max: 1024, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1001,
    open: false,
    index: &index::<16>(&["id", "salesTariffDescription", "numEPriceLevels", "salesTariffEntry", "customData"]),
    slot: Slot::EMPTY,
};

static SampledValueType: Type = Type {
    name: "SampledValueType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "value", key: ",\"value\":", name: "value", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "" },
        Field { wire: "context", key: ",\"context\":", name: "context", required: false, kind: Kind::Enum(&ReadingContextEnumType), note: "" },
        Field { wire: "measurand", key: ",\"measurand\":", name: "measurand", required: false, kind: Kind::Enum(&MeasurandEnumType), note: "" },
        Field { wire: "phase", key: ",\"phase\":", name: "phase", required: false, kind: Kind::Enum(&PhaseEnumType), note: "" },
        Field { wire: "location", key: ",\"location\":", name: "location", required: false, kind: Kind::Enum(&LocationEnumType), note: "" },
        Field { wire: "signedMeterValue", key: ",\"signedMeterValue\":", name: "signed_meter_value", required: false, kind: Kind::Object(&SignedMeterValueType), note: "" },
        Field { wire: "unitOfMeasure", key: ",\"unitOfMeasure\":", name: "unit_of_measure", required: false, kind: Kind::Object(&UnitOfMeasureType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<16>(&["value", "context", "measurand", "phase", "location", "signedMeterValue", "unitOfMeasure", "customData"]),
    slot: Slot::EMPTY,
};

static SignedMeterValueType: Type = Type {
    name: "SignedMeterValueType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "signedMeterData", key: ",\"signedMeterData\":", name: "signed_meter_data", required: true, kind: Kind::Str { max: 2500 }, note: "" },
        Field { wire: "signingMethod", key: ",\"signingMethod\":", name: "signing_method", required: true, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "encodingMethod", key: ",\"encodingMethod\":", name: "encoding_method", required: true, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "publicKey", key: ",\"publicKey\":", name: "public_key", required: true, kind: Kind::Str { max: 2500 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1111,
    open: false,
    index: &index::<16>(&["signedMeterData", "signingMethod", "encodingMethod", "publicKey", "customData"]),
    slot: Slot::EMPTY,
};

static StatusInfoType: Type = Type {
    name: "StatusInfoType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "reasonCode", key: ",\"reasonCode\":", name: "reason_code", required: true, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "additionalInfo", key: ",\"additionalInfo\":", name: "additional_info", required: false, kind: Kind::Str { max: 512 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["reasonCode", "additionalInfo", "customData"]),
    slot: Slot::EMPTY,
};

static UnitOfMeasureType: Type = Type {
    name: "UnitOfMeasureType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "unit", key: ",\"unit\":", name: "unit", required: false, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "multiplier", key: ",\"multiplier\":", name: "multiplier", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<8>(&["unit", "multiplier", "customData"]),
    slot: Slot::EMPTY,
};

static VariableType: Type = Type {
    name: "VariableType",
    doc: "",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    fields: &[
        Field { wire: "name", key: ",\"name\":", name: "name", required: true, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "instance", key: ",\"instance\":", name: "instance", required: false, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["name", "instance", "customData"]),
    slot: Slot::EMPTY,
};

static CertificateSignedRequest: Type = Type {
    name: "CertificateSignedRequest",
    doc: "",
    version: &VERSION,
    module: "security",
    role: Role::Request,
    action: "CertificateSigned",
    fields: &[
        Field { wire: "certificateChain", key: ",\"certificateChain\":", name: "certificate_chain", required: true, kind: Kind::Str { max: 10000 }, note: "" },
        Field { wire: "certificateType", key: ",\"certificateType\":", name: "certificate_type", required: false, kind: Kind::Enum(&CertificateSigningUseEnumType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["certificateChain", "certificateType", "customData"]),
    slot: Slot::EMPTY,
};

static CertificateSignedResponse: Type = Type {
    name: "CertificateSignedResponse",
    doc: "",
    version: &VERSION,
    module: "security",
    role: Role::Response,
    action: "CertificateSigned",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&CertificateSignedStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static SecurityEventNotificationRequest: Type = Type {
    name: "SecurityEventNotificationRequest",
    doc: "",
    version: &VERSION,
    module: "security",
    role: Role::Request,
    action: "SecurityEventNotification",
    fields: &[
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "timestamp", key: ",\"timestamp\":", name: "timestamp", required: true, kind: Kind::DateTime, note: "" },
        Field { wire: "techInfo", key: ",\"techInfo\":", name: "tech_info", required: false, kind: Kind::Str { max: 255 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<8>(&["type", "timestamp", "techInfo", "customData"]),
    slot: Slot::EMPTY,
};

static SecurityEventNotificationResponse: Type = Type {
    name: "SecurityEventNotificationResponse",
    doc: "",
    version: &VERSION,
    module: "security",
    role: Role::Response,
    action: "SecurityEventNotification",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static SignCertificateRequest: Type = Type {
    name: "SignCertificateRequest",
    doc: "",
    version: &VERSION,
    module: "security",
    role: Role::Request,
    action: "SignCertificate",
    fields: &[
        Field { wire: "csr", key: ",\"csr\":", name: "csr", required: true, kind: Kind::Str { max: 5500 }, note: "" },
        Field { wire: "certificateType", key: ",\"certificateType\":", name: "certificate_type", required: false, kind: Kind::Enum(&CertificateSigningUseEnumType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["csr", "certificateType", "customData"]),
    slot: Slot::EMPTY,
};

static SignCertificateResponse: Type = Type {
    name: "SignCertificateResponse",
    doc: "",
    version: &VERSION,
    module: "security",
    role: Role::Response,
    action: "SignCertificate",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static BootNotificationRequest: Type = Type {
    name: "BootNotificationRequest",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Request,
    action: "BootNotification",
    fields: &[
        Field { wire: "chargingStation", key: ",\"chargingStation\":", name: "charging_station", required: true, kind: Kind::Object(&ChargingStationType), note: "" },
        Field { wire: "reason", key: ",\"reason\":", name: "reason", required: true, kind: Kind::Enum(&BootReasonEnumType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<8>(&["chargingStation", "reason", "customData"]),
    slot: Slot::EMPTY,
};

static BootNotificationResponse: Type = Type {
    name: "BootNotificationResponse",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Response,
    action: "BootNotification",
    fields: &[
        Field { wire: "currentTime", key: ",\"currentTime\":", name: "current_time", required: true, kind: Kind::DateTime, note: "" },
        Field { wire: "interval", key: ",\"interval\":", name: "interval", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&RegistrationStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b111,
    open: false,
    index: &index::<16>(&["currentTime", "interval", "status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static GetBaseReportRequest: Type = Type {
    name: "GetBaseReportRequest",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Request,
    action: "GetBaseReport",
    fields: &[
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "reportBase", key: ",\"reportBase\":", name: "report_base", required: true, kind: Kind::Enum(&ReportBaseEnumType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<8>(&["requestId", "reportBase", "customData"]),
    slot: Slot::EMPTY,
};

static GetBaseReportResponse: Type = Type {
    name: "GetBaseReportResponse",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Response,
    action: "GetBaseReport",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericDeviceModelStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static GetReportRequest: Type = Type {
    name: "GetReportRequest",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Request,
    action: "GetReport",
    fields: &[
        Field { wire: "componentVariable", key: ",\"componentVariable\":", name: "component_variable", required: false, kind: Kind::List(&List { item: Kind::Object(&ComponentVariableType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "componentCriteria", key: ",\"componentCriteria\":", name: "component_criteria", required: false, kind: Kind::List(&List { item: Kind::Enum(&ComponentCriterionEnumType), min: 1, max: 4, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b10,
    open: false,
    index: &index::<8>(&["componentVariable", "requestId", "componentCriteria", "customData"]),
    slot: Slot::EMPTY,
};

static GetReportResponse: Type = Type {
    name: "GetReportResponse",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Response,
    action: "GetReport",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericDeviceModelStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static GetVariablesRequest: Type = Type {
    name: "GetVariablesRequest",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Request,
    action: "GetVariables",
    fields: &[
        Field { wire: "getVariableData", key: ",\"getVariableData\":", name: "get_variable_data", required: true, kind: Kind::List(&List { item: Kind::Object(&GetVariableDataType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["getVariableData", "customData"]),
    slot: Slot::EMPTY,
};

static GetVariablesResponse: Type = Type {
    name: "GetVariablesResponse",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Response,
    action: "GetVariables",
    fields: &[
        Field { wire: "getVariableResult", key: ",\"getVariableResult\":", name: "get_variable_result", required: true, kind: Kind::List(&List { item: Kind::Object(&GetVariableResultType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["getVariableResult", "customData"]),
    slot: Slot::EMPTY,
};

static NotifyReportRequest: Type = Type {
    name: "NotifyReportRequest",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Request,
    action: "NotifyReport",
    fields: &[
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "generatedAt", key: ",\"generatedAt\":", name: "generated_at", required: true, kind: Kind::DateTime, note: "" },
        Field { wire: "reportData", key: ",\"reportData\":", name: "report_data", required: false, kind: Kind::List(&List { item: Kind::Object(&ReportDataType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "tbc", key: ",\"tbc\":", name: "tbc", required: false, kind: Kind::Bool, note: "" },
        Field { wire: "seqNo", key: ",\"seqNo\":", name: "seq_no", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b10011,
    open: false,
    index: &index::<16>(&["requestId", "generatedAt", "reportData", "tbc", "seqNo", "customData"]),
    slot: Slot::EMPTY,
};

static NotifyReportResponse: Type = Type {
    name: "NotifyReportResponse",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Response,
    action: "NotifyReport",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static ResetRequest: Type = Type {
    name: "ResetRequest",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Request,
    action: "Reset",
    fields: &[
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Enum(&ResetEnumType), note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["type", "evseId", "customData"]),
    slot: Slot::EMPTY,
};

static ResetResponse: Type = Type {
    name: "ResetResponse",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Response,
    action: "Reset",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&ResetStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static SetNetworkProfileRequest: Type = Type {
    name: "SetNetworkProfileRequest",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Request,
    action: "SetNetworkProfile",
    fields: &[
        Field { wire: "configurationSlot", key: ",\"configurationSlot\":", name: "configuration_slot", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "connectionData", key: ",\"connectionData\":", name: "connection_data", required: true, kind: Kind::Object(&NetworkConnectionProfileType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<8>(&["configurationSlot", "connectionData", "customData"]),
    slot: Slot::EMPTY,
};

static SetNetworkProfileResponse: Type = Type {
    name: "SetNetworkProfileResponse",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Response,
    action: "SetNetworkProfile",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&SetNetworkProfileStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static SetVariablesRequest: Type = Type {
    name: "SetVariablesRequest",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Request,
    action: "SetVariables",
    fields: &[
        Field { wire: "setVariableData", key: ",\"setVariableData\":", name: "set_variable_data", required: true, kind: Kind::List(&List { item: Kind::Object(&SetVariableDataType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["setVariableData", "customData"]),
    slot: Slot::EMPTY,
};

static SetVariablesResponse: Type = Type {
    name: "SetVariablesResponse",
    doc: "",
    version: &VERSION,
    module: "provisioning",
    role: Role::Response,
    action: "SetVariables",
    fields: &[
        Field { wire: "setVariableResult", key: ",\"setVariableResult\":", name: "set_variable_result", required: true, kind: Kind::List(&List { item: Kind::Object(&SetVariableResultType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["setVariableResult", "customData"]),
    slot: Slot::EMPTY,
};

static AuthorizeRequest: Type = Type {
    name: "AuthorizeRequest",
    doc: "",
    version: &VERSION,
    module: "authorization",
    role: Role::Request,
    action: "Authorize",
    fields: &[
        Field { wire: "idToken", key: ",\"idToken\":", name: "id_token", required: true, kind: Kind::Object(&IdTokenType), note: "" },
        Field { wire: "certificate", key: ",\"certificate\":", name: "certificate", required: false, kind: Kind::Str { max: 5500 }, note: "" },
        Field { wire: "iso15118CertificateHashData", key: ",\"iso15118CertificateHashData\":", name: "iso15118_certificate_hash_data", required: false, kind: Kind::List(&List { item: Kind::Object(&OCSPRequestDataType), min: 1, max: 4, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["idToken", "certificate", "iso15118CertificateHashData", "customData"]),
    slot: Slot::EMPTY,
};

static AuthorizeResponse: Type = Type {
    name: "AuthorizeResponse",
    doc: "",
    version: &VERSION,
    module: "authorization",
    role: Role::Response,
    action: "Authorize",
    fields: &[
        Field { wire: "idTokenInfo", key: ",\"idTokenInfo\":", name: "id_token_info", required: true, kind: Kind::Object(&IdTokenInfoType), note: "" },
        Field { wire: "certificateStatus", key: ",\"certificateStatus\":", name: "certificate_status", required: false, kind: Kind::Enum(&AuthorizeCertificateStatusEnumType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["idTokenInfo", "certificateStatus", "customData"]),
    slot: Slot::EMPTY,
};

static ClearCacheRequest: Type = Type {
    name: "ClearCacheRequest",
    doc: "",
    version: &VERSION,
    module: "authorization",
    role: Role::Request,
    action: "ClearCache",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static ClearCacheResponse: Type = Type {
    name: "ClearCacheResponse",
    doc: "",
    version: &VERSION,
    module: "authorization",
    role: Role::Response,
    action: "ClearCache",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&ClearCacheStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static GetLocalListVersionRequest: Type = Type {
    name: "GetLocalListVersionRequest",
    doc: "",
    version: &VERSION,
    module: "localauth",
    role: Role::Request,
    action: "GetLocalListVersion",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static GetLocalListVersionResponse: Type = Type {
    name: "GetLocalListVersionResponse",
    doc: "",
    version: &VERSION,
    module: "localauth",
    role: Role::Response,
    action: "GetLocalListVersion",
    fields: &[
        Field { wire: "versionNumber", key: ",\"versionNumber\":", name: "version_number", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["versionNumber", "customData"]),
    slot: Slot::EMPTY,
};

static SendLocalListRequest: Type = Type {
    name: "SendLocalListRequest",
    doc: "",
    version: &VERSION,
    module: "localauth",
    role: Role::Request,
    action: "SendLocalList",
    fields: &[
        Field { wire: "localAuthorizationList", key: ",\"localAuthorizationList\":", name: "local_authorization_list", required: false, kind: Kind::List(&List { item: Kind::Object(&AuthorizationData), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "versionNumber", key: ",\"versionNumber\":", name: "version_number", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "updateType", key: ",\"updateType\":", name: "update_type", required: true, kind: Kind::Enum(&UpdateEnumType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b110,
    open: false,
    index: &index::<8>(&["localAuthorizationList", "versionNumber", "updateType", "customData"]),
    slot: Slot::EMPTY,
};

static SendLocalListResponse: Type = Type {
    name: "SendLocalListResponse",
    doc: "",
    version: &VERSION,
    module: "localauth",
    role: Role::Response,
    action: "SendLocalList",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&SendLocalListStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static GetTransactionStatusRequest: Type = Type {
    name: "GetTransactionStatusRequest",
    doc: "",
    version: &VERSION,
    module: "transactions",
    role: Role::Request,
    action: "GetTransactionStatus",
    fields: &[
        Field { wire: "transactionId", key: ",\"transactionId\":", name: "transaction_id", required: false, kind: Kind::Str { max: 36 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<4>(&["transactionId", "customData"]),
    slot: Slot::EMPTY,
};

static GetTransactionStatusResponse: Type = Type {
    name: "GetTransactionStatusResponse",
    doc: "",
    version: &VERSION,
    module: "transactions",
    role: Role::Response,
    action: "GetTransactionStatus",
    fields: &[
        Field { wire: "ongoingIndicator", key: ",\"ongoingIndicator\":", name: "ongoing_indicator", required: false, kind: Kind::Bool, note: "" },
        Field { wire: "messagesInQueue", key: ",\"messagesInQueue\":", name: "messages_in_queue", required: true, kind: Kind::Bool, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b10,
    open: false,
    index: &index::<8>(&["ongoingIndicator", "messagesInQueue", "customData"]),
    slot: Slot::EMPTY,
};

static TransactionEventRequest: Type = Type {
    name: "TransactionEventRequest",
    doc: "",
    version: &VERSION,
    module: "transactions",
    role: Role::Request,
    action: "TransactionEvent",
    fields: &[
        Field { wire: "eventType", key: ",\"eventType\":", name: "event_type", required: true, kind: Kind::Enum(&TransactionEventEnumType), note: "" },
        Field { wire: "meterValue", key: ",\"meterValue\":", name: "meter_value", required: false, kind: Kind::List(&List { item: Kind::Object(&MeterValueType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "timestamp", key: ",\"timestamp\":", name: "timestamp", required: true, kind: Kind::DateTime, note: "" },
        Field { wire: "triggerReason", key: ",\"triggerReason\":", name: "trigger_reason", required: true, kind: Kind::Enum(&TriggerReasonEnumType), note: "" },
        Field { wire: "seqNo", key: ",\"seqNo\":", name: "seq_no", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "offline", key: ",\"offline\":", name: "offline", required: false, kind: Kind::Bool, note: "" },
        Field { wire: "numberOfPhasesUsed", key: ",\"numberOfPhasesUsed\":", name: "number_of_phases_used", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "cableMaxCurrent", key: ",\"cableMaxCurrent\":", name: "cable_max_current", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "reservationId", key: ",\"reservationId\":", name: "reservation_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "transactionInfo", key: ",\"transactionInfo\":", name: "transaction_info", required: true, kind: Kind::Object(&TransactionType), note: "" },
        Field { wire: "evse", key: ",\"evse\":", name: "evse", required: false, kind: Kind::Object(&EVSEType), note: "" },
        Field { wire: "idToken", key: ",\"idToken\":", name: "id_token", required: false, kind: Kind::Object(&IdTokenType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1000011101,
    open: false,
    index: &index::<32>(&["eventType", "meterValue", "timestamp", "triggerReason", "seqNo", "offline", "numberOfPhasesUsed", "cableMaxCurrent", "reservationId", "transactionInfo", "evse", "idToken", "customData"]),
    slot: Slot::EMPTY,
};

static TransactionEventResponse: Type = Type {
    name: "TransactionEventResponse",
    doc: "",
    version: &VERSION,
    module: "transactions",
    role: Role::Response,
    action: "TransactionEvent",
    fields: &[
        Field { wire: "totalCost", key: ",\"totalCost\":", name: "total_cost", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "" },
        Field { wire: "chargingPriority", key: ",\"chargingPriority\":", name: "charging_priority", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "idTokenInfo", key: ",\"idTokenInfo\":", name: "id_token_info", required: false, kind: Kind::Object(&IdTokenInfoType), note: "" },
        Field { wire: "updatedPersonalMessage", key: ",\"updatedPersonalMessage\":", name: "updated_personal_message", required: false, kind: Kind::Object(&MessageContentType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<16>(&["totalCost", "chargingPriority", "idTokenInfo", "updatedPersonalMessage", "customData"]),
    slot: Slot::EMPTY,
};

static RequestStartTransactionRequest: Type = Type {
    name: "RequestStartTransactionRequest",
    doc: "",
    version: &VERSION,
    module: "remotecontrol",
    role: Role::Request,
    action: "RequestStartTransaction",
    fields: &[
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "groupIdToken", key: ",\"groupIdToken\":", name: "group_id_token", required: false, kind: Kind::Object(&IdTokenType), note: "" },
        Field { wire: "idToken", key: ",\"idToken\":", name: "id_token", required: true, kind: Kind::Object(&IdTokenType), note: "" },
        Field { wire: "remoteStartId", key: ",\"remoteStartId\":", name: "remote_start_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "chargingProfile", key: ",\"chargingProfile\":", name: "charging_profile", required: false, kind: Kind::Object(&ChargingProfileType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1100,
    open: false,
    index: &index::<16>(&["evseId", "groupIdToken", "idToken", "remoteStartId", "chargingProfile", "customData"]),
    slot: Slot::EMPTY,
};

static RequestStartTransactionResponse: Type = Type {
    name: "RequestStartTransactionResponse",
    doc: "",
    version: &VERSION,
    module: "remotecontrol",
    role: Role::Response,
    action: "RequestStartTransaction",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&RequestStartStopStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "transactionId", key: ",\"transactionId\":", name: "transaction_id", required: false, kind: Kind::Str { max: 36 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "transactionId", "customData"]),
    slot: Slot::EMPTY,
};

static RequestStopTransactionRequest: Type = Type {
    name: "RequestStopTransactionRequest",
    doc: "",
    version: &VERSION,
    module: "remotecontrol",
    role: Role::Request,
    action: "RequestStopTransaction",
    fields: &[
        Field { wire: "transactionId", key: ",\"transactionId\":", name: "transaction_id", required: true, kind: Kind::Str { max: 36 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["transactionId", "customData"]),
    slot: Slot::EMPTY,
};

static RequestStopTransactionResponse: Type = Type {
    name: "RequestStopTransactionResponse",
    doc: "",
    version: &VERSION,
    module: "remotecontrol",
    role: Role::Response,
    action: "RequestStopTransaction",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&RequestStartStopStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static TriggerMessageRequest: Type = Type {
    name: "TriggerMessageRequest",
    doc: "",
    version: &VERSION,
    module: "remotecontrol",
    role: Role::Request,
    action: "TriggerMessage",
    fields: &[
        Field { wire: "evse", key: ",\"evse\":", name: "evse", required: false, kind: Kind::Object(&EVSEType), note: "" },
        Field { wire: "requestedMessage", key: ",\"requestedMessage\":", name: "requested_message", required: true, kind: Kind::Enum(&MessageTriggerEnumType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b10,
    open: false,
    index: &index::<8>(&["evse", "requestedMessage", "customData"]),
    slot: Slot::EMPTY,
};

static TriggerMessageResponse: Type = Type {
    name: "TriggerMessageResponse",
    doc: "",
    version: &VERSION,
    module: "remotecontrol",
    role: Role::Response,
    action: "TriggerMessage",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&TriggerMessageStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static UnlockConnectorRequest: Type = Type {
    name: "UnlockConnectorRequest",
    doc: "",
    version: &VERSION,
    module: "remotecontrol",
    role: Role::Request,
    action: "UnlockConnector",
    fields: &[
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "connectorId", key: ",\"connectorId\":", name: "connector_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<8>(&["evseId", "connectorId", "customData"]),
    slot: Slot::EMPTY,
};

static UnlockConnectorResponse: Type = Type {
    name: "UnlockConnectorResponse",
    doc: "",
    version: &VERSION,
    module: "remotecontrol",
    role: Role::Response,
    action: "UnlockConnector",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&UnlockStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static ChangeAvailabilityRequest: Type = Type {
    name: "ChangeAvailabilityRequest",
    doc: "",
    version: &VERSION,
    module: "availability",
    role: Role::Request,
    action: "ChangeAvailability",
    fields: &[
        Field { wire: "evse", key: ",\"evse\":", name: "evse", required: false, kind: Kind::Object(&EVSEType), note: "" },
        Field { wire: "operationalStatus", key: ",\"operationalStatus\":", name: "operational_status", required: true, kind: Kind::Enum(&OperationalStatusEnumType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b10,
    open: false,
    index: &index::<8>(&["evse", "operationalStatus", "customData"]),
    slot: Slot::EMPTY,
};

static ChangeAvailabilityResponse: Type = Type {
    name: "ChangeAvailabilityResponse",
    doc: "",
    version: &VERSION,
    module: "availability",
    role: Role::Response,
    action: "ChangeAvailability",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&ChangeAvailabilityStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static HeartbeatRequest: Type = Type {
    name: "HeartbeatRequest",
    doc: "",
    version: &VERSION,
    module: "availability",
    role: Role::Request,
    action: "Heartbeat",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static HeartbeatResponse: Type = Type {
    name: "HeartbeatResponse",
    doc: "",
    version: &VERSION,
    module: "availability",
    role: Role::Response,
    action: "Heartbeat",
    fields: &[
        Field { wire: "currentTime", key: ",\"currentTime\":", name: "current_time", required: true, kind: Kind::DateTime, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["currentTime", "customData"]),
    slot: Slot::EMPTY,
};

static StatusNotificationRequest: Type = Type {
    name: "StatusNotificationRequest",
    doc: "",
    version: &VERSION,
    module: "availability",
    role: Role::Request,
    action: "StatusNotification",
    fields: &[
        Field { wire: "timestamp", key: ",\"timestamp\":", name: "timestamp", required: true, kind: Kind::DateTime, note: "" },
        Field { wire: "connectorStatus", key: ",\"connectorStatus\":", name: "connector_status", required: true, kind: Kind::Enum(&ConnectorStatusEnumType), note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "connectorId", key: ",\"connectorId\":", name: "connector_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1111,
    open: false,
    index: &index::<16>(&["timestamp", "connectorStatus", "evseId", "connectorId", "customData"]),
    slot: Slot::EMPTY,
};

static StatusNotificationResponse: Type = Type {
    name: "StatusNotificationResponse",
    doc: "",
    version: &VERSION,
    module: "availability",
    role: Role::Response,
    action: "StatusNotification",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static CancelReservationRequest: Type = Type {
    name: "CancelReservationRequest",
    doc: "",
    version: &VERSION,
    module: "reservation",
    role: Role::Request,
    action: "CancelReservation",
    fields: &[
        Field { wire: "reservationId", key: ",\"reservationId\":", name: "reservation_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["reservationId", "customData"]),
    slot: Slot::EMPTY,
};

static CancelReservationResponse: Type = Type {
    name: "CancelReservationResponse",
    doc: "",
    version: &VERSION,
    module: "reservation",
    role: Role::Response,
    action: "CancelReservation",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&CancelReservationStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static ReservationStatusUpdateRequest: Type = Type {
    name: "ReservationStatusUpdateRequest",
    doc: "",
    version: &VERSION,
    module: "reservation",
    role: Role::Request,
    action: "ReservationStatusUpdate",
    fields: &[
        Field { wire: "reservationId", key: ",\"reservationId\":", name: "reservation_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "reservationUpdateStatus", key: ",\"reservationUpdateStatus\":", name: "reservation_update_status", required: true, kind: Kind::Enum(&ReservationUpdateStatusEnumType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<8>(&["reservationId", "reservationUpdateStatus", "customData"]),
    slot: Slot::EMPTY,
};

static ReservationStatusUpdateResponse: Type = Type {
    name: "ReservationStatusUpdateResponse",
    doc: "",
    version: &VERSION,
    module: "reservation",
    role: Role::Response,
    action: "ReservationStatusUpdate",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static ReserveNowRequest: Type = Type {
    name: "ReserveNowRequest",
    doc: "",
    version: &VERSION,
    module: "reservation",
    role: Role::Request,
    action: "ReserveNow",
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "expiryDateTime", key: ",\"expiryDateTime\":", name: "expiry_date_time", required: true, kind: Kind::DateTime, note: "" },
        Field { wire: "connectorType", key: ",\"connectorType\":", name: "connector_type", required: false, kind: Kind::Enum(&ConnectorEnumType), note: "" },
        Field { wire: "idToken", key: ",\"idToken\":", name: "id_token", required: true, kind: Kind::Object(&IdTokenType), note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "groupIdToken", key: ",\"groupIdToken\":", name: "group_id_token", required: false, kind: Kind::Object(&IdTokenType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1011,
    open: false,
    index: &index::<16>(&["id", "expiryDateTime", "connectorType", "idToken", "evseId", "groupIdToken", "customData"]),
    slot: Slot::EMPTY,
};

static ReserveNowResponse: Type = Type {
    name: "ReserveNowResponse",
    doc: "",
    version: &VERSION,
    module: "reservation",
    role: Role::Response,
    action: "ReserveNow",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&ReserveNowStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static CostUpdatedRequest: Type = Type {
    name: "CostUpdatedRequest",
    doc: "",
    version: &VERSION,
    module: "tariffcost",
    role: Role::Request,
    action: "CostUpdated",
    fields: &[
        Field { wire: "totalCost", key: ",\"totalCost\":", name: "total_cost", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "" },
        Field { wire: "transactionId", key: ",\"transactionId\":", name: "transaction_id", required: true, kind: Kind::Str { max: 36 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<8>(&["totalCost", "transactionId", "customData"]),
    slot: Slot::EMPTY,
};

static CostUpdatedResponse: Type = Type {
    name: "CostUpdatedResponse",
    doc: "",
    version: &VERSION,
    module: "tariffcost",
    role: Role::Response,
    action: "CostUpdated",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static MeterValuesRequest: Type = Type {
    name: "MeterValuesRequest",
    doc: "",
    version: &VERSION,
    module: "meter",
    role: Role::Request,
    action: "MeterValues",
    fields: &[
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "meterValue", key: ",\"meterValue\":", name: "meter_value", required: true, kind: Kind::List(&List { item: Kind::Object(&MeterValueType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<8>(&["evseId", "meterValue", "customData"]),
    slot: Slot::EMPTY,
};

static MeterValuesResponse: Type = Type {
    name: "MeterValuesResponse",
    doc: "",
    version: &VERSION,
    module: "meter",
    role: Role::Response,
    action: "MeterValues",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static ClearChargingProfileRequest: Type = Type {
    name: "ClearChargingProfileRequest",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "ClearChargingProfile",
    fields: &[
        Field { wire: "chargingProfileId", key: ",\"chargingProfileId\":", name: "charging_profile_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "chargingProfileCriteria", key: ",\"chargingProfileCriteria\":", name: "charging_profile_criteria", required: false, kind: Kind::Object(&ClearChargingProfileType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<8>(&["chargingProfileId", "chargingProfileCriteria", "customData"]),
    slot: Slot::EMPTY,
};

static ClearChargingProfileResponse: Type = Type {
    name: "ClearChargingProfileResponse",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "ClearChargingProfile",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&ClearChargingProfileStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static ClearedChargingLimitRequest: Type = Type {
    name: "ClearedChargingLimitRequest",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "ClearedChargingLimit",
    fields: &[
        Field { wire: "chargingLimitSource", key: ",\"chargingLimitSource\":", name: "charging_limit_source", required: true, kind: Kind::Enum(&ChargingLimitSourceEnumType), note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["chargingLimitSource", "evseId", "customData"]),
    slot: Slot::EMPTY,
};

static ClearedChargingLimitResponse: Type = Type {
    name: "ClearedChargingLimitResponse",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "ClearedChargingLimit",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static GetChargingProfilesRequest: Type = Type {
    name: "GetChargingProfilesRequest",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "GetChargingProfiles",
    fields: &[
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "chargingProfile", key: ",\"chargingProfile\":", name: "charging_profile", required: true, kind: Kind::Object(&ChargingProfileCriterionType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b101,
    open: false,
    index: &index::<8>(&["requestId", "evseId", "chargingProfile", "customData"]),
    slot: Slot::EMPTY,
};

static GetChargingProfilesResponse: Type = Type {
    name: "GetChargingProfilesResponse",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "GetChargingProfiles",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GetChargingProfileStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static GetCompositeScheduleRequest: Type = Type {
    name: "GetCompositeScheduleRequest",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "GetCompositeSchedule",
    fields: &[
        Field { wire: "duration", key: ",\"duration\":", name: "duration", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "chargingRateUnit", key: ",\"chargingRateUnit\":", name: "charging_rate_unit", required: false, kind: Kind::Enum(&ChargingRateUnitEnumType), note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b101,
    open: false,
    index: &index::<8>(&["duration", "chargingRateUnit", "evseId", "customData"]),
    slot: Slot::EMPTY,
};

static GetCompositeScheduleResponse: Type = Type {
    name: "GetCompositeScheduleResponse",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "GetCompositeSchedule",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "schedule", key: ",\"schedule\":", name: "schedule", required: false, kind: Kind::Object(&CompositeScheduleType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "schedule", "customData"]),
    slot: Slot::EMPTY,
};

static NotifyChargingLimitRequest: Type = Type {
    name: "NotifyChargingLimitRequest",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "NotifyChargingLimit",
    fields: &[
        Field { wire: "chargingSchedule", key: ",\"chargingSchedule\":", name: "charging_schedule", required: false, kind: Kind::List(&List { item: Kind::Object(&ChargingScheduleType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "chargingLimit", key: ",\"chargingLimit\":", name: "charging_limit", required: true, kind: Kind::Object(&ChargingLimitType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b100,
    open: false,
    index: &index::<8>(&["chargingSchedule", "evseId", "chargingLimit", "customData"]),
    slot: Slot::EMPTY,
};

static NotifyChargingLimitResponse: Type = Type {
    name: "NotifyChargingLimitResponse",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "NotifyChargingLimit",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static NotifyEVChargingNeedsRequest: Type = Type {
    name: "NotifyEVChargingNeedsRequest",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "NotifyEVChargingNeeds",
    fields: &[
        Field { wire: "maxScheduleTuples", key: ",\"maxScheduleTuples\":", name: "max_schedule_tuples", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "chargingNeeds", key: ",\"chargingNeeds\":", name: "charging_needs", required: true, kind: Kind::Object(&ChargingNeedsType), note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b110,
    open: false,
    index: &index::<8>(&["maxScheduleTuples", "chargingNeeds", "evseId", "customData"]),
    slot: Slot::EMPTY,
};

static NotifyEVChargingNeedsResponse: Type = Type {
    name: "NotifyEVChargingNeedsResponse",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "NotifyEVChargingNeeds",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&NotifyEVChargingNeedsStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static NotifyEVChargingScheduleRequest: Type = Type {
    name: "NotifyEVChargingScheduleRequest",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "NotifyEVChargingSchedule",
    fields: &[
        Field { wire: "timeBase", key: ",\"timeBase\":", name: "time_base", required: true, kind: Kind::DateTime, note: "" },
        Field { wire: "chargingSchedule", key: ",\"chargingSchedule\":", name: "charging_schedule", required: true, kind: Kind::Object(&ChargingScheduleType), note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b111,
    open: false,
    index: &index::<8>(&["timeBase", "chargingSchedule", "evseId", "customData"]),
    slot: Slot::EMPTY,
};

static NotifyEVChargingScheduleResponse: Type = Type {
    name: "NotifyEVChargingScheduleResponse",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "NotifyEVChargingSchedule",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static ReportChargingProfilesRequest: Type = Type {
    name: "ReportChargingProfilesRequest",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "ReportChargingProfiles",
    fields: &[
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "chargingLimitSource", key: ",\"chargingLimitSource\":", name: "charging_limit_source", required: true, kind: Kind::Enum(&ChargingLimitSourceEnumType), note: "" },
        Field { wire: "chargingProfile", key: ",\"chargingProfile\":", name: "charging_profile", required: true, kind: Kind::List(&List { item: Kind::Object(&ChargingProfileType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "tbc", key: ",\"tbc\":", name: "tbc", required: false, kind: Kind::Bool, note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b10111,
    open: false,
    index: &index::<16>(&["requestId", "chargingLimitSource", "chargingProfile", "tbc", "evseId", "customData"]),
    slot: Slot::EMPTY,
};

static ReportChargingProfilesResponse: Type = Type {
    name: "ReportChargingProfilesResponse",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "ReportChargingProfiles",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static SetChargingProfileRequest: Type = Type {
    name: "SetChargingProfileRequest",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "SetChargingProfile",
    fields: &[
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "chargingProfile", key: ",\"chargingProfile\":", name: "charging_profile", required: true, kind: Kind::Object(&ChargingProfileType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<8>(&["evseId", "chargingProfile", "customData"]),
    slot: Slot::EMPTY,
};

static SetChargingProfileResponse: Type = Type {
    name: "SetChargingProfileResponse",
    doc: "",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "SetChargingProfile",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&ChargingProfileStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static FirmwareStatusNotificationRequest: Type = Type {
    name: "FirmwareStatusNotificationRequest",
    doc: "",
    version: &VERSION,
    module: "firmware",
    role: Role::Request,
    action: "FirmwareStatusNotification",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&FirmwareStatusEnumType), note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "requestId", "customData"]),
    slot: Slot::EMPTY,
};

static FirmwareStatusNotificationResponse: Type = Type {
    name: "FirmwareStatusNotificationResponse",
    doc: "",
    version: &VERSION,
    module: "firmware",
    role: Role::Response,
    action: "FirmwareStatusNotification",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static PublishFirmwareRequest: Type = Type {
    name: "PublishFirmwareRequest",
    doc: "",
    version: &VERSION,
    module: "firmware",
    role: Role::Request,
    action: "PublishFirmware",
    fields: &[
        Field { wire: "location", key: ",\"location\":", name: "location", required: true, kind: Kind::Str { max: 512 }, note: "" },
        Field { wire: "retries", key: ",\"retries\":", name: "retries", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "checksum", key: ",\"checksum\":", name: "checksum", required: true, kind: Kind::Str { max: 32 }, note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "retryInterval", key: ",\"retryInterval\":", name: "retry_interval", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1101,
    open: false,
    index: &index::<16>(&["location", "retries", "checksum", "requestId", "retryInterval", "customData"]),
    slot: Slot::EMPTY,
};

static PublishFirmwareResponse: Type = Type {
    name: "PublishFirmwareResponse",
    doc: "",
    version: &VERSION,
    module: "firmware",
    role: Role::Response,
    action: "PublishFirmware",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static PublishFirmwareStatusNotificationRequest: Type = Type {
    name: "PublishFirmwareStatusNotificationRequest",
    doc: "",
    version: &VERSION,
    module: "firmware",
    role: Role::Request,
    action: "PublishFirmwareStatusNotification",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&PublishFirmwareStatusEnumType), note: "" },
        Field { wire: "location", key: ",\"location\":", name: "location", required: false, kind: Kind::List(&List { item: Kind::Str { max: 512 }, min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "location", "requestId", "customData"]),
    slot: Slot::EMPTY,
};

static PublishFirmwareStatusNotificationResponse: Type = Type {
    name: "PublishFirmwareStatusNotificationResponse",
    doc: "",
    version: &VERSION,
    module: "firmware",
    role: Role::Response,
    action: "PublishFirmwareStatusNotification",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static UnpublishFirmwareRequest: Type = Type {
    name: "UnpublishFirmwareRequest",
    doc: "",
    version: &VERSION,
    module: "firmware",
    role: Role::Request,
    action: "UnpublishFirmware",
    fields: &[
        Field { wire: "checksum", key: ",\"checksum\":", name: "checksum", required: true, kind: Kind::Str { max: 32 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["checksum", "customData"]),
    slot: Slot::EMPTY,
};

static UnpublishFirmwareResponse: Type = Type {
    name: "UnpublishFirmwareResponse",
    doc: "",
    version: &VERSION,
    module: "firmware",
    role: Role::Response,
    action: "UnpublishFirmware",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&UnpublishFirmwareStatusEnumType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["status", "customData"]),
    slot: Slot::EMPTY,
};

static UpdateFirmwareRequest: Type = Type {
    name: "UpdateFirmwareRequest",
    doc: "",
    version: &VERSION,
    module: "firmware",
    role: Role::Request,
    action: "UpdateFirmware",
    fields: &[
        Field { wire: "retries", key: ",\"retries\":", name: "retries", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "retryInterval", key: ",\"retryInterval\":", name: "retry_interval", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "firmware", key: ",\"firmware\":", name: "firmware", required: true, kind: Kind::Object(&FirmwareType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1100,
    open: false,
    index: &index::<16>(&["retries", "retryInterval", "requestId", "firmware", "customData"]),
    slot: Slot::EMPTY,
};

static UpdateFirmwareResponse: Type = Type {
    name: "UpdateFirmwareResponse",
    doc: "",
    version: &VERSION,
    module: "firmware",
    role: Role::Response,
    action: "UpdateFirmware",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&UpdateFirmwareStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static DeleteCertificateRequest: Type = Type {
    name: "DeleteCertificateRequest",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    role: Role::Request,
    action: "DeleteCertificate",
    fields: &[
        Field { wire: "certificateHashData", key: ",\"certificateHashData\":", name: "certificate_hash_data", required: true, kind: Kind::Object(&CertificateHashDataType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["certificateHashData", "customData"]),
    slot: Slot::EMPTY,
};

static DeleteCertificateResponse: Type = Type {
    name: "DeleteCertificateResponse",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    role: Role::Response,
    action: "DeleteCertificate",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&DeleteCertificateStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static Get15118EVCertificateRequest: Type = Type {
    name: "Get15118EVCertificateRequest",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    role: Role::Request,
    action: "Get15118EVCertificate",
    fields: &[
        Field { wire: "iso15118SchemaVersion", key: ",\"iso15118SchemaVersion\":", name: "iso15118_schema_version", required: true, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "action", key: ",\"action\":", name: "action", required: true, kind: Kind::Enum(&CertificateActionEnumType), note: "" },
        Field { wire: "exiRequest", key: ",\"exiRequest\":", name: "exi_request", required: true, kind: Kind::Str { max: 5600 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b111,
    open: false,
    index: &index::<8>(&["iso15118SchemaVersion", "action", "exiRequest", "customData"]),
    slot: Slot::EMPTY,
};

static Get15118EVCertificateResponse: Type = Type {
    name: "Get15118EVCertificateResponse",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    role: Role::Response,
    action: "Get15118EVCertificate",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&Iso15118EVCertificateStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "exiResponse", key: ",\"exiResponse\":", name: "exi_response", required: true, kind: Kind::Str { max: 5600 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b101,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "exiResponse", "customData"]),
    slot: Slot::EMPTY,
};

static GetCertificateStatusRequest: Type = Type {
    name: "GetCertificateStatusRequest",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    role: Role::Request,
    action: "GetCertificateStatus",
    fields: &[
        Field { wire: "ocspRequestData", key: ",\"ocspRequestData\":", name: "ocsp_request_data", required: true, kind: Kind::Object(&OCSPRequestDataType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["ocspRequestData", "customData"]),
    slot: Slot::EMPTY,
};

static GetCertificateStatusResponse: Type = Type {
    name: "GetCertificateStatusResponse",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    role: Role::Response,
    action: "GetCertificateStatus",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GetCertificateStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "ocspResult", key: ",\"ocspResult\":", name: "ocsp_result", required: false, kind: Kind::Str { max: 5500 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "ocspResult", "customData"]),
    slot: Slot::EMPTY,
};

static GetInstalledCertificateIdsRequest: Type = Type {
    name: "GetInstalledCertificateIdsRequest",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    role: Role::Request,
    action: "GetInstalledCertificateIds",
    fields: &[
        Field { wire: "certificateType", key: ",\"certificateType\":", name: "certificate_type", required: false, kind: Kind::List(&List { item: Kind::Enum(&GetCertificateIdUseEnumType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<4>(&["certificateType", "customData"]),
    slot: Slot::EMPTY,
};

static GetInstalledCertificateIdsResponse: Type = Type {
    name: "GetInstalledCertificateIdsResponse",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    role: Role::Response,
    action: "GetInstalledCertificateIds",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GetInstalledCertificateStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "certificateHashDataChain", key: ",\"certificateHashDataChain\":", name: "certificate_hash_data_chain", required: false, kind: Kind::List(&List { item: Kind::Object(&CertificateHashDataChainType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "certificateHashDataChain", "customData"]),
    slot: Slot::EMPTY,
};

static InstallCertificateRequest: Type = Type {
    name: "InstallCertificateRequest",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    role: Role::Request,
    action: "InstallCertificate",
    fields: &[
        Field { wire: "certificateType", key: ",\"certificateType\":", name: "certificate_type", required: true, kind: Kind::Enum(&InstallCertificateUseEnumType), note: "" },
        Field { wire: "certificate", key: ",\"certificate\":", name: "certificate", required: true, kind: Kind::Str { max: 5500 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11,
    open: false,
    index: &index::<8>(&["certificateType", "certificate", "customData"]),
    slot: Slot::EMPTY,
};

static InstallCertificateResponse: Type = Type {
    name: "InstallCertificateResponse",
    doc: "",
    version: &VERSION,
    module: "iso15118",
    role: Role::Response,
    action: "InstallCertificate",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&InstallCertificateStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static ClearVariableMonitoringRequest: Type = Type {
    name: "ClearVariableMonitoringRequest",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "ClearVariableMonitoring",
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::List(&List { item: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["id", "customData"]),
    slot: Slot::EMPTY,
};

static ClearVariableMonitoringResponse: Type = Type {
    name: "ClearVariableMonitoringResponse",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "ClearVariableMonitoring",
    fields: &[
        Field { wire: "clearMonitoringResult", key: ",\"clearMonitoringResult\":", name: "clear_monitoring_result", required: true, kind: Kind::List(&List { item: Kind::Object(&ClearMonitoringResultType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["clearMonitoringResult", "customData"]),
    slot: Slot::EMPTY,
};

static CustomerInformationRequest: Type = Type {
    name: "CustomerInformationRequest",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "CustomerInformation",
    fields: &[
        Field { wire: "customerCertificate", key: ",\"customerCertificate\":", name: "customer_certificate", required: false, kind: Kind::Object(&CertificateHashDataType), note: "" },
        Field { wire: "idToken", key: ",\"idToken\":", name: "id_token", required: false, kind: Kind::Object(&IdTokenType), note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "report", key: ",\"report\":", name: "report", required: true, kind: Kind::Bool, note: "" },
        Field { wire: "clear", key: ",\"clear\":", name: "clear", required: true, kind: Kind::Bool, note: "" },
        Field { wire: "customerIdentifier", key: ",\"customerIdentifier\":", name: "customer_identifier", required: false, kind: Kind::Str { max: 64 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11100,
    open: false,
    index: &index::<16>(&["customerCertificate", "idToken", "requestId", "report", "clear", "customerIdentifier", "customData"]),
    slot: Slot::EMPTY,
};

static CustomerInformationResponse: Type = Type {
    name: "CustomerInformationResponse",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "CustomerInformation",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&CustomerInformationStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static GetLogRequest: Type = Type {
    name: "GetLogRequest",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "GetLog",
    fields: &[
        Field { wire: "log", key: ",\"log\":", name: "log", required: true, kind: Kind::Object(&LogParametersType), note: "" },
        Field { wire: "logType", key: ",\"logType\":", name: "log_type", required: true, kind: Kind::Enum(&LogEnumType), note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "retries", key: ",\"retries\":", name: "retries", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "retryInterval", key: ",\"retryInterval\":", name: "retry_interval", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b111,
    open: false,
    index: &index::<16>(&["log", "logType", "requestId", "retries", "retryInterval", "customData"]),
    slot: Slot::EMPTY,
};

static GetLogResponse: Type = Type {
    name: "GetLogResponse",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "GetLog",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&LogStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "filename", key: ",\"filename\":", name: "filename", required: false, kind: Kind::Str { max: 255 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "filename", "customData"]),
    slot: Slot::EMPTY,
};

static GetMonitoringReportRequest: Type = Type {
    name: "GetMonitoringReportRequest",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "GetMonitoringReport",
    fields: &[
        Field { wire: "componentVariable", key: ",\"componentVariable\":", name: "component_variable", required: false, kind: Kind::List(&List { item: Kind::Object(&ComponentVariableType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "monitoringCriteria", key: ",\"monitoringCriteria\":", name: "monitoring_criteria", required: false, kind: Kind::List(&List { item: Kind::Enum(&MonitoringCriterionEnumType), min: 1, max: 3, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b10,
    open: false,
    index: &index::<8>(&["componentVariable", "requestId", "monitoringCriteria", "customData"]),
    slot: Slot::EMPTY,
};

static GetMonitoringReportResponse: Type = Type {
    name: "GetMonitoringReportResponse",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "GetMonitoringReport",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericDeviceModelStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static LogStatusNotificationRequest: Type = Type {
    name: "LogStatusNotificationRequest",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "LogStatusNotification",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&UploadLogStatusEnumType), note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "requestId", "customData"]),
    slot: Slot::EMPTY,
};

static LogStatusNotificationResponse: Type = Type {
    name: "LogStatusNotificationResponse",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "LogStatusNotification",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static NotifyCustomerInformationRequest: Type = Type {
    name: "NotifyCustomerInformationRequest",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "NotifyCustomerInformation",
    fields: &[
        Field { wire: "data", key: ",\"data\":", name: "data", required: true, kind: Kind::Str { max: 512 }, note: "" },
        Field { wire: "tbc", key: ",\"tbc\":", name: "tbc", required: false, kind: Kind::Bool, note: "" },
        Field { wire: "seqNo", key: ",\"seqNo\":", name: "seq_no", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "generatedAt", key: ",\"generatedAt\":", name: "generated_at", required: true, kind: Kind::DateTime, note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11101,
    open: false,
    index: &index::<16>(&["data", "tbc", "seqNo", "generatedAt", "requestId", "customData"]),
    slot: Slot::EMPTY,
};

static NotifyCustomerInformationResponse: Type = Type {
    name: "NotifyCustomerInformationResponse",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "NotifyCustomerInformation",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static NotifyEventRequest: Type = Type {
    name: "NotifyEventRequest",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "NotifyEvent",
    fields: &[
        Field { wire: "generatedAt", key: ",\"generatedAt\":", name: "generated_at", required: true, kind: Kind::DateTime, note: "" },
        Field { wire: "tbc", key: ",\"tbc\":", name: "tbc", required: false, kind: Kind::Bool, note: "" },
        Field { wire: "seqNo", key: ",\"seqNo\":", name: "seq_no", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "eventData", key: ",\"eventData\":", name: "event_data", required: true, kind: Kind::List(&List { item: Kind::Object(&EventDataType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1101,
    open: false,
    index: &index::<16>(&["generatedAt", "tbc", "seqNo", "eventData", "customData"]),
    slot: Slot::EMPTY,
};

static NotifyEventResponse: Type = Type {
    name: "NotifyEventResponse",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "NotifyEvent",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static NotifyMonitoringReportRequest: Type = Type {
    name: "NotifyMonitoringReportRequest",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "NotifyMonitoringReport",
    fields: &[
        Field { wire: "monitor", key: ",\"monitor\":", name: "monitor", required: false, kind: Kind::List(&List { item: Kind::Object(&MonitoringDataType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "tbc", key: ",\"tbc\":", name: "tbc", required: false, kind: Kind::Bool, note: "" },
        Field { wire: "seqNo", key: ",\"seqNo\":", name: "seq_no", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "generatedAt", key: ",\"generatedAt\":", name: "generated_at", required: true, kind: Kind::DateTime, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b11010,
    open: false,
    index: &index::<16>(&["monitor", "requestId", "tbc", "seqNo", "generatedAt", "customData"]),
    slot: Slot::EMPTY,
};

static NotifyMonitoringReportResponse: Type = Type {
    name: "NotifyMonitoringReportResponse",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "NotifyMonitoringReport",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static SetMonitoringBaseRequest: Type = Type {
    name: "SetMonitoringBaseRequest",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "SetMonitoringBase",
    fields: &[
        Field { wire: "monitoringBase", key: ",\"monitoringBase\":", name: "monitoring_base", required: true, kind: Kind::Enum(&MonitoringBaseEnumType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["monitoringBase", "customData"]),
    slot: Slot::EMPTY,
};

static SetMonitoringBaseResponse: Type = Type {
    name: "SetMonitoringBaseResponse",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "SetMonitoringBase",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericDeviceModelStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static SetMonitoringLevelRequest: Type = Type {
    name: "SetMonitoringLevelRequest",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "SetMonitoringLevel",
    fields: &[
        Field { wire: "severity", key: ",\"severity\":", name: "severity", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["severity", "customData"]),
    slot: Slot::EMPTY,
};

static SetMonitoringLevelResponse: Type = Type {
    name: "SetMonitoringLevelResponse",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "SetMonitoringLevel",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static SetVariableMonitoringRequest: Type = Type {
    name: "SetVariableMonitoringRequest",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "SetVariableMonitoring",
    fields: &[
        Field { wire: "setMonitoringData", key: ",\"setMonitoringData\":", name: "set_monitoring_data", required: true, kind: Kind::List(&List { item: Kind::Object(&SetMonitoringDataType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["setMonitoringData", "customData"]),
    slot: Slot::EMPTY,
};

static SetVariableMonitoringResponse: Type = Type {
    name: "SetVariableMonitoringResponse",
    doc: "",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "SetVariableMonitoring",
    fields: &[
        Field { wire: "setMonitoringResult", key: ",\"setMonitoringResult\":", name: "set_monitoring_result", required: true, kind: Kind::List(&List { item: Kind::Object(&SetMonitoringResultType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["setMonitoringResult", "customData"]),
    slot: Slot::EMPTY,
};

static ClearDisplayMessageRequest: Type = Type {
    name: "ClearDisplayMessageRequest",
    doc: "",
    version: &VERSION,
    module: "display",
    role: Role::Request,
    action: "ClearDisplayMessage",
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["id", "customData"]),
    slot: Slot::EMPTY,
};

static ClearDisplayMessageResponse: Type = Type {
    name: "ClearDisplayMessageResponse",
    doc: "",
    version: &VERSION,
    module: "display",
    role: Role::Response,
    action: "ClearDisplayMessage",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&ClearMessageStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static GetDisplayMessagesRequest: Type = Type {
    name: "GetDisplayMessagesRequest",
    doc: "",
    version: &VERSION,
    module: "display",
    role: Role::Request,
    action: "GetDisplayMessages",
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: false, kind: Kind::List(&List { item: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "priority", key: ",\"priority\":", name: "priority", required: false, kind: Kind::Enum(&MessagePriorityEnumType), note: "" },
        Field { wire: "state", key: ",\"state\":", name: "state", required: false, kind: Kind::Enum(&MessageStateEnumType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b10,
    open: false,
    index: &index::<16>(&["id", "requestId", "priority", "state", "customData"]),
    slot: Slot::EMPTY,
};

static GetDisplayMessagesResponse: Type = Type {
    name: "GetDisplayMessagesResponse",
    doc: "",
    version: &VERSION,
    module: "display",
    role: Role::Response,
    action: "GetDisplayMessages",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GetDisplayMessagesStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static NotifyDisplayMessagesRequest: Type = Type {
    name: "NotifyDisplayMessagesRequest",
    doc: "",
    version: &VERSION,
    module: "display",
    role: Role::Request,
    action: "NotifyDisplayMessages",
    fields: &[
        Field { wire: "messageInfo", key: ",\"messageInfo\":", name: "message_info", required: false, kind: Kind::List(&List { item: Kind::Object(&MessageInfoType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "tbc", key: ",\"tbc\":", name: "tbc", required: false, kind: Kind::Bool, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b10,
    open: false,
    index: &index::<8>(&["messageInfo", "requestId", "tbc", "customData"]),
    slot: Slot::EMPTY,
};

static NotifyDisplayMessagesResponse: Type = Type {
    name: "NotifyDisplayMessagesResponse",
    doc: "",
    version: &VERSION,
    module: "display",
    role: Role::Response,
    action: "NotifyDisplayMessages",
    fields: &[
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b0,
    open: false,
    index: &index::<2>(&["customData"]),
    slot: Slot::EMPTY,
};

static SetDisplayMessageRequest: Type = Type {
    name: "SetDisplayMessageRequest",
    doc: "",
    version: &VERSION,
    module: "display",
    role: Role::Request,
    action: "SetDisplayMessage",
    fields: &[
        Field { wire: "message", key: ",\"message\":", name: "message", required: true, kind: Kind::Object(&MessageInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<4>(&["message", "customData"]),
    slot: Slot::EMPTY,
};

static SetDisplayMessageResponse: Type = Type {
    name: "SetDisplayMessageResponse",
    doc: "",
    version: &VERSION,
    module: "display",
    role: Role::Response,
    action: "SetDisplayMessage",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&DisplayMessageStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "customData"]),
    slot: Slot::EMPTY,
};

static DataTransferRequest: Type = Type {
    name: "DataTransferRequest",
    doc: "",
    version: &VERSION,
    module: "data",
    role: Role::Request,
    action: "DataTransfer",
    fields: &[
        Field { wire: "messageId", key: ",\"messageId\":", name: "message_id", required: false, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "data", key: ",\"data\":", name: "data", required: false, kind: Kind::Any, note: "" },
        Field { wire: "vendorId", key: ",\"vendorId\":", name: "vendor_id", required: true, kind: Kind::Str { max: 255 }, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b100,
    open: false,
    index: &index::<8>(&["messageId", "data", "vendorId", "customData"]),
    slot: Slot::EMPTY,
};

static DataTransferResponse: Type = Type {
    name: "DataTransferResponse",
    doc: "",
    version: &VERSION,
    module: "data",
    role: Role::Response,
    action: "DataTransfer",
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&DataTransferStatusEnumType), note: "" },
        Field { wire: "statusInfo", key: ",\"statusInfo\":", name: "status_info", required: false, kind: Kind::Object(&StatusInfoType), note: "" },
        Field { wire: "data", key: ",\"data\":", name: "data", required: false, kind: Kind::Any, note: "" },
        Field { wire: "customData", key: ",\"customData\":", name: "custom_data", required: false, kind: Kind::Object(&CustomDataType), note: "" },
    ],
    required: 0b1,
    open: false,
    index: &index::<8>(&["status", "statusInfo", "data", "customData"]),
    slot: Slot::EMPTY,
};
