// Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
//! The tables of OCPP 2.0.
#![allow(non_upper_case_globals, reason = "a static bears the name that the specification gives the thing")]

use super::{index, Action, Block, Enum, Field, Kind, List, Role, Sender, Slot, Type, Value, Version};

pub static VERSION: Version = Version {
    name: "2.0",
    subprotocol: "ocpp2.0",
    package: "v20",
    edition: "edition 1 (2018-04), without its errata",
    blocks: &[
        Block { module: "security", profile: "security", doc: "The station's own certificates, and security events." },
        Block { module: "provisioning", profile: "provisioning", doc: "Bringing a station into service: booting, its configuration, its device model, resets." },
        Block { module: "authorization", profile: "authorization", doc: "Deciding who may charge." },
        Block { module: "localauth", profile: "localAuthList", doc: "A list of tokens, kept in the station, that it may decide by while offline." },
        Block { module: "transactions", profile: "transactions", doc: "Telling the story of each transaction." },
        Block { module: "remotecontrol", profile: "remoteControl", doc: "Starting, stopping, unlocking and triggering from afar." },
        Block { module: "availability", profile: "availability", doc: "Being alive, being in service, and the state of each connector." },
        Block { module: "reservation", profile: "reservation", doc: "Keeping an EVSE free for one driver." },
        Block { module: "tariffcost", profile: "tariffCost", doc: "What charging costs, as the CSMS works it out." },
        Block { module: "meter", profile: "meter", doc: "Meter readings outside of transactions." },
        Block { module: "smartcharging", profile: "smartCharging", doc: "Shaping the power and current of charging over time." },
        Block { module: "firmware", profile: "firmware", doc: "Updating firmware, and publishing it to stations on a local network." },
        Block { module: "iso15118", profile: "iso15118", doc: "Certificates: those installed in the station, and those that vehicles use in ISO 15118." },
        Block { module: "diagnostics", profile: "diagnostics", doc: "Watching a station: logs, events, monitors, and what it knows of customers." },
        Block { module: "display", profile: "display", doc: "Messages on the station's screen." },
        Block { module: "data", profile: "data", doc: "What the protocol lacks and a vendor needs." },
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
        &ReservationType,
        &ClearChargingProfileType,
        &ChargingProfileCriterionType,
        &CompositeScheduleType,
        &PartialChargingScheduleType,
        &SAScheduleType,
        &PMaxScheduleType,
        &RelativeTimeIntervalType,
        &SalesTariffType,
        &SalesTariffEntryType,
        &ConsumptionCostType,
        &CostType,
        &ChargingLimitType,
        &ChargingNeedsType,
        &ACChargingParametersType,
        &DCChargingParametersType,
        &FirmwareType,
        &CertificateChainType,
        &ClearMonitoringResultType,
        &LogParametersType,
        &EventDataType,
        &VariableMonitoringType,
        &MonitoringDataType,
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
        &EVSEType,
        &GroupIdTokenType,
        &IdTokenInfoType,
        &IdTokenType,
        &MessageContentType,
        &MeterValueType,
        &OCSPRequestDataType,
        &SampledValueType,
        &SignedMeterValueType,
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
        &NotifyCentralChargingNeedsRequest,
        &NotifyCentralChargingNeedsResponse,
        &NotifyChargingLimitRequest,
        &NotifyChargingLimitResponse,
        &NotifyEVChargingNeedsRequest,
        &NotifyEVChargingNeedsResponse,
        &NotifyEVChargingScheduleRequest,
        &NotifyEVChargingScheduleResponse,
        &Renegotiate15118ScheduleRequest,
        &Renegotiate15118ScheduleResponse,
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
        &Update15118EVCertificateRequest,
        &Update15118EVCertificateResponse,
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
        &SecurityEventEnumType,
        &BootReason,
        &RegistrationStatus,
        &ReportBaseType,
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
        &GetCompositeScheduleStatusEnumType,
        &CostKindEnumType,
        &EnergyTransferModeEnumType,
        &NotifyEVChargingNeedsStatusEnumType,
        &ChargingProfileStatusEnumType,
        &FirmwareStatusEnumType,
        &PublishFirmwareStatusEnumType,
        &UnpublishFirmwareStatusEnumType,
        &UpdateFirmwareStatusEnumType,
        &DeleteCertificateStatusEnumType,
        &Iso15118EVCertificateStatusEnumType,
        &GetCertificateStatusEnumType,
        &CertificateUseEnumType,
        &GetInstalledCertificateStatusEnumType,
        &ClearMonitoringStatusEnumType,
        &CustomerInformationStatusEnumType,
        &LogEnumType,
        &LogStatusEnumType,
        &MonitoringCriterionEnumType,
        &UploadLogStatusEnumType,
        &EventTriggerEnumType,
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
        &CertificateStatusEnumType,
        &ChargingProfileKindEnumType,
        &ChargingProfilePurposeEnumType,
        &ChargingRateUnitEnumType,
        &EncodingMethodEnumType,
        &GenericDeviceModelStatus,
        &GenericStatusEnumType,
        &HashAlgorithmEnumType,
        &IdTokenEnumType,
        &LocationEnumType,
        &MeasurandEnumType,
        &MessageFormatEnumType,
        &PhaseEnumType,
        &ReadingContextEnumType,
        &RecurrencyKindEnumType,
        &SignatureMethodEnumType,
    ],
    actions: &[
        Action { name: "CertificateSigned", doc: "Delivers the certificate that SignCertificate asked for.", block: "security", sender: Sender::Csms, request: Some(&CertificateSignedRequest), response: Some(&CertificateSignedResponse), send: None },
        Action { name: "SecurityEventNotification", doc: "Reports an event that matters to security; critical ones are kept until delivered.", block: "security", sender: Sender::Station, request: Some(&SecurityEventNotificationRequest), response: Some(&SecurityEventNotificationResponse), send: None },
        Action { name: "SignCertificate", doc: "Asks to have a new certificate signed for the station.", block: "security", sender: Sender::Station, request: Some(&SignCertificateRequest), response: Some(&SignCertificateResponse), send: None },
        Action { name: "BootNotification", doc: "Announces a station after every (re)boot; nothing else may be sent until it is accepted.", block: "provisioning", sender: Sender::Station, request: Some(&BootNotificationRequest), response: Some(&BootNotificationResponse), send: None },
        Action { name: "GetBaseReport", doc: "Asks for one of the predefined reports of the device model; NotifyReport delivers it in parts.", block: "provisioning", sender: Sender::Csms, request: Some(&GetBaseReportRequest), response: Some(&GetBaseReportResponse), send: None },
        Action { name: "GetReport", doc: "Asks for a report on chosen components and variables; NotifyReport delivers it in parts.", block: "provisioning", sender: Sender::Csms, request: Some(&GetReportRequest), response: Some(&GetReportResponse), send: None },
        Action { name: "GetVariables", doc: "Reads attributes of variables and answers at once.", block: "provisioning", sender: Sender::Csms, request: Some(&GetVariablesRequest), response: Some(&GetVariablesResponse), send: None },
        Action { name: "NotifyReport", doc: "Delivers one part of a report that was asked for.", block: "provisioning", sender: Sender::Station, request: Some(&NotifyReportRequest), response: Some(&NotifyReportResponse), send: None },
        Action { name: "Reset", doc: "Restarts the station or one EVSE.", block: "provisioning", sender: Sender::Csms, request: Some(&ResetRequest), response: Some(&ResetResponse), send: None },
        Action { name: "SetNetworkProfile", doc: "Stores how to reach a CSMS in one of the station's slots.", block: "provisioning", sender: Sender::Csms, request: Some(&SetNetworkProfileRequest), response: Some(&SetNetworkProfileResponse), send: None },
        Action { name: "SetVariables", doc: "Writes attributes of variables and answers at once.", block: "provisioning", sender: Sender::Csms, request: Some(&SetVariablesRequest), response: Some(&SetVariablesResponse), send: None },
        Action { name: "Authorize", doc: "Asks whether a token may charge.", block: "authorization", sender: Sender::Station, request: Some(&AuthorizeRequest), response: Some(&AuthorizeResponse), send: None },
        Action { name: "ClearCache", doc: "Empties the authorisation cache.", block: "authorization", sender: Sender::Csms, request: Some(&ClearCacheRequest), response: Some(&ClearCacheResponse), send: None },
        Action { name: "GetLocalListVersion", doc: "Asks which version of the local list a station holds.", block: "localauth", sender: Sender::Csms, request: Some(&GetLocalListVersionRequest), response: Some(&GetLocalListVersionResponse), send: None },
        Action { name: "SendLocalList", doc: "Replaces or amends the local list.", block: "localauth", sender: Sender::Csms, request: Some(&SendLocalListRequest), response: Some(&SendLocalListResponse), send: None },
        Action { name: "GetTransactionStatus", doc: "Asks whether a transaction runs and whether messages about it are still queued.", block: "transactions", sender: Sender::Csms, request: Some(&GetTransactionStatusRequest), response: Some(&GetTransactionStatusResponse), send: None },
        Action { name: "TransactionEvent", doc: "Reports that a transaction started, changed or ended; kept and repeated until delivered.", block: "transactions", sender: Sender::Station, request: Some(&TransactionEventRequest), response: Some(&TransactionEventResponse), send: None },
        Action { name: "RequestStartTransaction", doc: "Asks a station to start charging for a driver who is not at the reader.", block: "remotecontrol", sender: Sender::Csms, request: Some(&RequestStartTransactionRequest), response: Some(&RequestStartTransactionResponse), send: None },
        Action { name: "RequestStopTransaction", doc: "Asks a station to end a running transaction.", block: "remotecontrol", sender: Sender::Csms, request: Some(&RequestStopTransactionRequest), response: Some(&RequestStopTransactionResponse), send: None },
        Action { name: "TriggerMessage", doc: "Asks a station to send a message that it would send by itself at another time.", block: "remotecontrol", sender: Sender::Csms, request: Some(&TriggerMessageRequest), response: Some(&TriggerMessageResponse), send: None },
        Action { name: "UnlockConnector", doc: "Frees a cable that is stuck; it is no way to stop a transaction.", block: "remotecontrol", sender: Sender::Csms, request: Some(&UnlockConnectorRequest), response: Some(&UnlockConnectorResponse), send: None },
        Action { name: "ChangeAvailability", doc: "Takes a station, an EVSE or a connector into or out of operation.", block: "availability", sender: Sender::Csms, request: Some(&ChangeAvailabilityRequest), response: Some(&ChangeAvailabilityResponse), send: None },
        Action { name: "Heartbeat", doc: "Shows that the station is alive and fetches the time.", block: "availability", sender: Sender::Station, request: Some(&HeartbeatRequest), response: Some(&HeartbeatResponse), send: None },
        Action { name: "StatusNotification", doc: "Reports a change of state of a connector.", block: "availability", sender: Sender::Station, request: Some(&StatusNotificationRequest), response: Some(&StatusNotificationResponse), send: None },
        Action { name: "CancelReservation", doc: "Ends a reservation before it is used.", block: "reservation", sender: Sender::Csms, request: Some(&CancelReservationRequest), response: Some(&CancelReservationResponse), send: None },
        Action { name: "ReservationStatusUpdate", doc: "Reports that a reservation lapsed or had to be dropped.", block: "reservation", sender: Sender::Station, request: Some(&ReservationStatusUpdateRequest), response: Some(&ReservationStatusUpdateResponse), send: None },
        Action { name: "ReserveNow", doc: "Reserves an EVSE, or any of a kind, for a token until a given moment.", block: "reservation", sender: Sender::Csms, request: Some(&ReserveNowRequest), response: Some(&ReserveNowResponse), send: None },
        Action { name: "CostUpdated", doc: "Tells a station what a transaction costs so far, for it to show.", block: "tariffcost", sender: Sender::Csms, request: Some(&CostUpdatedRequest), response: Some(&CostUpdatedResponse), send: None },
        Action { name: "MeterValues", doc: "Delivers meter readings that belong to no transaction.", block: "meter", sender: Sender::Station, request: Some(&MeterValuesRequest), response: Some(&MeterValuesResponse), send: None },
        Action { name: "ClearChargingProfile", doc: "Removes charging profiles, by number or by criteria.", block: "smartcharging", sender: Sender::Csms, request: Some(&ClearChargingProfileRequest), response: Some(&ClearChargingProfileResponse), send: None },
        Action { name: "ClearedChargingLimit", doc: "Reports that a limit set from outside has been lifted.", block: "smartcharging", sender: Sender::Station, request: Some(&ClearedChargingLimitRequest), response: Some(&ClearedChargingLimitResponse), send: None },
        Action { name: "GetChargingProfiles", doc: "Asks which profiles are installed; ReportChargingProfiles delivers them in parts.", block: "smartcharging", sender: Sender::Csms, request: Some(&GetChargingProfilesRequest), response: Some(&GetChargingProfilesResponse), send: None },
        Action { name: "GetCompositeSchedule", doc: "Asks what all installed limits together amount to.", block: "smartcharging", sender: Sender::Csms, request: Some(&GetCompositeScheduleRequest), response: Some(&GetCompositeScheduleResponse), send: None },
        Action { name: "NotifyCentralChargingNeeds", doc: "Passes schedules of an ISO 15118 provider on to a vehicle.", block: "smartcharging", sender: Sender::Csms, request: Some(&NotifyCentralChargingNeedsRequest), response: Some(&NotifyCentralChargingNeedsResponse), send: None },
        Action { name: "NotifyChargingLimit", doc: "Reports a limit that was set from outside.", block: "smartcharging", sender: Sender::Station, request: Some(&NotifyChargingLimitRequest), response: Some(&NotifyChargingLimitResponse), send: None },
        Action { name: "NotifyEVChargingNeeds", doc: "Passes on what a vehicle asks for over ISO 15118.", block: "smartcharging", sender: Sender::Station, request: Some(&NotifyEVChargingNeedsRequest), response: Some(&NotifyEVChargingNeedsResponse), send: None },
        Action { name: "NotifyEVChargingSchedule", doc: "Passes on the schedule that a vehicle chose or made.", block: "smartcharging", sender: Sender::Station, request: Some(&NotifyEVChargingScheduleRequest), response: Some(&NotifyEVChargingScheduleResponse), send: None },
        Action { name: "Renegotiate15118Schedule", doc: "Asks a station to negotiate anew with a vehicle.", block: "smartcharging", sender: Sender::Csms, request: Some(&Renegotiate15118ScheduleRequest), response: Some(&Renegotiate15118ScheduleResponse), send: None },
        Action { name: "ReportChargingProfiles", doc: "Delivers one part of a report on installed profiles.", block: "smartcharging", sender: Sender::Station, request: Some(&ReportChargingProfilesRequest), response: Some(&ReportChargingProfilesResponse), send: None },
        Action { name: "SetChargingProfile", doc: "Installs a charging profile.", block: "smartcharging", sender: Sender::Csms, request: Some(&SetChargingProfileRequest), response: Some(&SetChargingProfileResponse), send: None },
        Action { name: "FirmwareStatusNotification", doc: "Reports how a firmware update proceeds.", block: "firmware", sender: Sender::Station, request: Some(&FirmwareStatusNotificationRequest), response: Some(&FirmwareStatusNotificationResponse), send: None },
        Action { name: "PublishFirmware", doc: "Asks a local controller to fetch firmware and offer it to its stations.", block: "firmware", sender: Sender::Csms, request: Some(&PublishFirmwareRequest), response: Some(&PublishFirmwareResponse), send: None },
        Action { name: "PublishFirmwareStatusNotification", doc: "Reports how publishing firmware proceeds.", block: "firmware", sender: Sender::Station, request: Some(&PublishFirmwareStatusNotificationRequest), response: Some(&PublishFirmwareStatusNotificationResponse), send: None },
        Action { name: "UnpublishFirmware", doc: "Asks a local controller to stop offering firmware.", block: "firmware", sender: Sender::Csms, request: Some(&UnpublishFirmwareRequest), response: Some(&UnpublishFirmwareResponse), send: None },
        Action { name: "UpdateFirmware", doc: "Asks for a firmware update; FirmwareStatusNotification reports its progress.", block: "firmware", sender: Sender::Csms, request: Some(&UpdateFirmwareRequest), response: Some(&UpdateFirmwareResponse), send: None },
        Action { name: "DeleteCertificate", doc: "Removes an installed certificate.", block: "iso15118", sender: Sender::Csms, request: Some(&DeleteCertificateRequest), response: Some(&DeleteCertificateResponse), send: None },
        Action { name: "Get15118EVCertificate", doc: "Passes a vehicle's request for a contract certificate on to its provider, and the answer back.", block: "iso15118", sender: Sender::Station, request: Some(&Get15118EVCertificateRequest), response: Some(&Get15118EVCertificateResponse), send: None },
        Action { name: "GetCertificateStatus", doc: "Asks the CSMS to fetch the OCSP status of a certificate.", block: "iso15118", sender: Sender::Station, request: Some(&GetCertificateStatusRequest), response: Some(&GetCertificateStatusResponse), send: None },
        Action { name: "GetInstalledCertificateIds", doc: "Lists the certificates installed in the station.", block: "iso15118", sender: Sender::Csms, request: Some(&GetInstalledCertificateIdsRequest), response: Some(&GetInstalledCertificateIdsResponse), send: None },
        Action { name: "InstallCertificate", doc: "Installs a root certificate.", block: "iso15118", sender: Sender::Csms, request: Some(&InstallCertificateRequest), response: Some(&InstallCertificateResponse), send: None },
        Action { name: "Update15118EVCertificate", doc: "Passes a vehicle's request to renew its contract certificate on, and the answer back.", block: "iso15118", sender: Sender::Station, request: Some(&Update15118EVCertificateRequest), response: Some(&Update15118EVCertificateResponse), send: None },
        Action { name: "ClearVariableMonitoring", doc: "Removes monitors.", block: "diagnostics", sender: Sender::Csms, request: Some(&ClearVariableMonitoringRequest), response: Some(&ClearVariableMonitoringResponse), send: None },
        Action { name: "CustomerInformation", doc: "Asks what a station holds on a customer, or has it erased; NotifyCustomerInformation reports.", block: "diagnostics", sender: Sender::Csms, request: Some(&CustomerInformationRequest), response: Some(&CustomerInformationResponse), send: None },
        Action { name: "GetLog", doc: "Asks for an upload of a log file; LogStatusNotification reports its progress.", block: "diagnostics", sender: Sender::Csms, request: Some(&GetLogRequest), response: Some(&GetLogResponse), send: None },
        Action { name: "GetMonitoringReport", doc: "Asks which monitors are set; NotifyMonitoringReport delivers them in parts.", block: "diagnostics", sender: Sender::Csms, request: Some(&GetMonitoringReportRequest), response: Some(&GetMonitoringReportResponse), send: None },
        Action { name: "LogStatusNotification", doc: "Reports how an upload of a log proceeds.", block: "diagnostics", sender: Sender::Station, request: Some(&LogStatusNotificationRequest), response: Some(&LogStatusNotificationResponse), send: None },
        Action { name: "NotifyCustomerInformation", doc: "Delivers one part of what a station holds on a customer.", block: "diagnostics", sender: Sender::Station, request: Some(&NotifyCustomerInformationRequest), response: Some(&NotifyCustomerInformationResponse), send: None },
        Action { name: "NotifyEvent", doc: "Reports events: monitors that tripped, and what a station reports unasked.", block: "diagnostics", sender: Sender::Station, request: Some(&NotifyEventRequest), response: Some(&NotifyEventResponse), send: None },
        Action { name: "NotifyMonitoringReport", doc: "Delivers one part of a report on monitors.", block: "diagnostics", sender: Sender::Station, request: Some(&NotifyMonitoringReportRequest), response: Some(&NotifyMonitoringReportResponse), send: None },
        Action { name: "SetMonitoringBase", doc: "Sets which monitors are in force.", block: "diagnostics", sender: Sender::Csms, request: Some(&SetMonitoringBaseRequest), response: Some(&SetMonitoringBaseResponse), send: None },
        Action { name: "SetMonitoringLevel", doc: "Sets how severe an event must be to be reported.", block: "diagnostics", sender: Sender::Csms, request: Some(&SetMonitoringLevelRequest), response: Some(&SetMonitoringLevelResponse), send: None },
        Action { name: "SetVariableMonitoring", doc: "Sets monitors on variables.", block: "diagnostics", sender: Sender::Csms, request: Some(&SetVariableMonitoringRequest), response: Some(&SetVariableMonitoringResponse), send: None },
        Action { name: "ClearDisplayMessage", doc: "Removes a message.", block: "display", sender: Sender::Csms, request: Some(&ClearDisplayMessageRequest), response: Some(&ClearDisplayMessageResponse), send: None },
        Action { name: "GetDisplayMessages", doc: "Asks which messages are set; NotifyDisplayMessages delivers them in parts.", block: "display", sender: Sender::Csms, request: Some(&GetDisplayMessagesRequest), response: Some(&GetDisplayMessagesResponse), send: None },
        Action { name: "NotifyDisplayMessages", doc: "Delivers one part of a report on messages.", block: "display", sender: Sender::Station, request: Some(&NotifyDisplayMessagesRequest), response: Some(&NotifyDisplayMessagesResponse), send: None },
        Action { name: "SetDisplayMessage", doc: "Sets a message, or replaces the one with its number.", block: "display", sender: Sender::Csms, request: Some(&SetDisplayMessageRequest), response: Some(&SetDisplayMessageResponse), send: None },
        Action { name: "DataTransfer", doc: "Carries whatever a vendor needs that the protocol lacks; either side may send it.", block: "data", sender: Sender::Both, request: Some(&DataTransferRequest), response: Some(&DataTransferResponse), send: None },
    ],
    action_index: &index::<256>(&["CertificateSigned", "SecurityEventNotification", "SignCertificate", "BootNotification", "GetBaseReport", "GetReport", "GetVariables", "NotifyReport", "Reset", "SetNetworkProfile", "SetVariables", "Authorize", "ClearCache", "GetLocalListVersion", "SendLocalList", "GetTransactionStatus", "TransactionEvent", "RequestStartTransaction", "RequestStopTransaction", "TriggerMessage", "UnlockConnector", "ChangeAvailability", "Heartbeat", "StatusNotification", "CancelReservation", "ReservationStatusUpdate", "ReserveNow", "CostUpdated", "MeterValues", "ClearChargingProfile", "ClearedChargingLimit", "GetChargingProfiles", "GetCompositeSchedule", "NotifyCentralChargingNeeds", "NotifyChargingLimit", "NotifyEVChargingNeeds", "NotifyEVChargingSchedule", "Renegotiate15118Schedule", "ReportChargingProfiles", "SetChargingProfile", "FirmwareStatusNotification", "PublishFirmware", "PublishFirmwareStatusNotification", "UnpublishFirmware", "UpdateFirmware", "DeleteCertificate", "Get15118EVCertificate", "GetCertificateStatus", "GetInstalledCertificateIds", "InstallCertificate", "Update15118EVCertificate", "ClearVariableMonitoring", "CustomerInformation", "GetLog", "GetMonitoringReport", "LogStatusNotification", "NotifyCustomerInformation", "NotifyEvent", "NotifyMonitoringReport", "SetMonitoringBase", "SetMonitoringLevel", "SetVariableMonitoring", "ClearDisplayMessage", "GetDisplayMessages", "NotifyDisplayMessages", "SetDisplayMessage", "DataTransfer"]),
};

static CertificateSigningUseEnumType: Enum = Enum {
    name: "CertificateSigningUseEnumType",
    doc: "What a signed certificate is for: the link to the CSMS, or ISO 15118.",
    version: &VERSION,
    module: "security",
    values: &[
        Value { wire: "ChargingStationCertificate", name: "CHARGING_STATION_CERTIFICATE" },
        Value { wire: "V2GCertificate", name: "V2G_CERTIFICATE" },
    ],
    index: &index::<4>(&["ChargingStationCertificate", "V2GCertificate"]),
    slot: Slot::new(),
};

static CertificateSignedStatusEnumType: Enum = Enum {
    name: "CertificateSignedStatusEnumType",
    doc: "Whether a new certificate was accepted.",
    version: &VERSION,
    module: "security",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::new(),
};

static SecurityEventEnumType: Enum = Enum {
    name: "SecurityEventEnumType",
    doc: "The security events; 2.0 admits no others.",
    version: &VERSION,
    module: "security",
    values: &[
        Value { wire: "FirmwareUpdated", name: "FIRMWARE_UPDATED" },
        Value { wire: "FailedToAuthenticateAtCsms", name: "FAILED_TO_AUTHENTICATE_AT_CSMS" },
        Value { wire: "CsmsFailedToAuthenticate", name: "CSMS_FAILED_TO_AUTHENTICATE" },
        Value { wire: "SettingSystemTime", name: "SETTING_SYSTEM_TIME" },
        Value { wire: "StartupOfTheDevice", name: "STARTUP_OF_THE_DEVICE" },
        Value { wire: "ResetOrReboot", name: "RESET_OR_REBOOT" },
        Value { wire: "SecurityLogWasCleared", name: "SECURITY_LOG_WAS_CLEARED" },
        Value { wire: "ReconfigurationOfSecurityParameters", name: "RECONFIGURATION_OF_SECURITY_PARAMETERS" },
        Value { wire: "MemoryExhaustion", name: "MEMORY_EXHAUSTION" },
        Value { wire: "InvalidMessages", name: "INVALID_MESSAGES" },
        Value { wire: "AttemptedReplayAttacks", name: "ATTEMPTED_REPLAY_ATTACKS" },
        Value { wire: "TamperDetectionActivated", name: "TAMPER_DETECTION_ACTIVATED" },
        Value { wire: "InvalidFirmwareSignature", name: "INVALID_FIRMWARE_SIGNATURE" },
        Value { wire: "InvalidFirmwareSigningCertificate", name: "INVALID_FIRMWARE_SIGNING_CERTIFICATE" },
        Value { wire: "InvalidCsmsCertificate", name: "INVALID_CSMS_CERTIFICATE" },
        Value { wire: "InvalidChargingStationCertificate", name: "INVALID_CHARGING_STATION_CERTIFICATE" },
        Value { wire: "InvalidTLSVersion", name: "INVALID_TLS_VERSION" },
        Value { wire: "InvalidTLSCipherSuite", name: "INVALID_TLS_CIPHER_SUITE" },
    ],
    index: &index::<64>(&["FirmwareUpdated", "FailedToAuthenticateAtCsms", "CsmsFailedToAuthenticate", "SettingSystemTime", "StartupOfTheDevice", "ResetOrReboot", "SecurityLogWasCleared", "ReconfigurationOfSecurityParameters", "MemoryExhaustion", "InvalidMessages", "AttemptedReplayAttacks", "TamperDetectionActivated", "InvalidFirmwareSignature", "InvalidFirmwareSigningCertificate", "InvalidCsmsCertificate", "InvalidChargingStationCertificate", "InvalidTLSVersion", "InvalidTLSCipherSuite"]),
    slot: Slot::new(),
};

static BootReason: Enum = Enum {
    name: "BootReason",
    doc: "Why a station booted.",
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
    slot: Slot::new(),
};

static RegistrationStatus: Enum = Enum {
    name: "RegistrationStatus",
    doc: "Whether the CSMS takes the station in; Pending: it wants to look or configure first.",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Pending", name: "PENDING" },
        Value { wire: "Rejected", name: "REJECTED" },
    ],
    index: &index::<8>(&["Accepted", "Pending", "Rejected"]),
    slot: Slot::new(),
};

static ReportBaseType: Enum = Enum {
    name: "ReportBaseType",
    doc: "The predefined reports: what can be configured, everything, or what needs attention.",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "ConfigurationInventory", name: "CONFIGURATION_INVENTORY" },
        Value { wire: "FullInventory", name: "FULL_INVENTORY" },
        Value { wire: "SummaryInventory", name: "SUMMARY_INVENTORY" },
    ],
    index: &index::<8>(&["ConfigurationInventory", "FullInventory", "SummaryInventory"]),
    slot: Slot::new(),
};

static ComponentCriterionEnumType: Enum = Enum {
    name: "ComponentCriterionEnumType",
    doc: "Conditions that a component must meet to be reported.",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "Active", name: "ACTIVE" },
        Value { wire: "Available", name: "AVAILABLE" },
        Value { wire: "Enabled", name: "ENABLED" },
        Value { wire: "Problem", name: "PROBLEM" },
    ],
    index: &index::<8>(&["Active", "Available", "Enabled", "Problem"]),
    slot: Slot::new(),
};

static AttributeEnumType: Enum = Enum {
    name: "AttributeEnumType",
    doc: "Attributes of a variable: its value, the value aimed at, and its bounds.",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "Actual", name: "ACTUAL" },
        Value { wire: "Target", name: "TARGET" },
        Value { wire: "MinSet", name: "MIN_SET" },
        Value { wire: "MaxSet", name: "MAX_SET" },
    ],
    index: &index::<8>(&["Actual", "Target", "MinSet", "MaxSet"]),
    slot: Slot::new(),
};

static GetVariableStatusEnumType: Enum = Enum {
    name: "GetVariableStatusEnumType",
    doc: "Whether an attribute was read, or why not.",
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
    slot: Slot::new(),
};

static MutabilityEnumType: Enum = Enum {
    name: "MutabilityEnumType",
    doc: "Whether an attribute can be read, written, or both.",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "ReadOnly", name: "READ_ONLY" },
        Value { wire: "WriteOnly", name: "WRITE_ONLY" },
        Value { wire: "ReadWrite", name: "READ_WRITE" },
    ],
    index: &index::<8>(&["ReadOnly", "WriteOnly", "ReadWrite"]),
    slot: Slot::new(),
};

static DataEnumType: Enum = Enum {
    name: "DataEnumType",
    doc: "Types of a value; the three lists pick one, some in order, or some in any order from valuesList.",
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
    slot: Slot::new(),
};

static ResetEnumType: Enum = Enum {
    name: "ResetEnumType",
    doc: "Whether a restart ends transactions at once or waits for them.",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "Immediate", name: "IMMEDIATE" },
        Value { wire: "OnIdle", name: "ON_IDLE" },
    ],
    index: &index::<4>(&["Immediate", "OnIdle"]),
    slot: Slot::new(),
};

static ResetStatusEnumType: Enum = Enum {
    name: "ResetStatusEnumType",
    doc: "Whether a restart happens; Scheduled: once the station is idle.",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "Scheduled", name: "SCHEDULED" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "Scheduled"]),
    slot: Slot::new(),
};

static APNAuthenticationEnumType: Enum = Enum {
    name: "APNAuthenticationEnumType",
    doc: "How to log in to a mobile network.",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "CHAP", name: "CHAP" },
        Value { wire: "NONE", name: "NONE" },
        Value { wire: "PAP", name: "PAP" },
        Value { wire: "AUTO", name: "AUTO" },
    ],
    index: &index::<8>(&["CHAP", "NONE", "PAP", "AUTO"]),
    slot: Slot::new(),
};

static OCPPVersionEnumType: Enum = Enum {
    name: "OCPPVersionEnumType",
    doc: "Versions of OCPP to speak on a connection.",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "OCPP12", name: "OCPP12" },
        Value { wire: "OCPP15", name: "OCPP15" },
        Value { wire: "OCPP16", name: "OCPP16" },
        Value { wire: "OCPP20", name: "OCPP20" },
    ],
    index: &index::<8>(&["OCPP12", "OCPP15", "OCPP16", "OCPP20"]),
    slot: Slot::new(),
};

static OCPPTransportEnumType: Enum = Enum {
    name: "OCPPTransportEnumType",
    doc: "How OCPP travels; SOAP is there for old versions only.",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "JSON", name: "JSON" },
        Value { wire: "SOAP", name: "SOAP" },
    ],
    index: &index::<4>(&["JSON", "SOAP"]),
    slot: Slot::new(),
};

static OCPPInterfaceEnumType: Enum = Enum {
    name: "OCPPInterfaceEnumType",
    doc: "Network interfaces of a station.",
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
    slot: Slot::new(),
};

static VPNEnumType: Enum = Enum {
    name: "VPNEnumType",
    doc: "Kinds of virtual private network.",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "IKEv2", name: "IKEV2" },
        Value { wire: "IPSec", name: "IPSEC" },
        Value { wire: "L2TP", name: "L2TP" },
        Value { wire: "PPTP", name: "PPTP" },
    ],
    index: &index::<8>(&["IKEv2", "IPSec", "L2TP", "PPTP"]),
    slot: Slot::new(),
};

static SetNetworkProfileStatusEnumType: Enum = Enum {
    name: "SetNetworkProfileStatusEnumType",
    doc: "Whether a network profile was stored.",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "Failed", name: "FAILED" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "Failed"]),
    slot: Slot::new(),
};

static SetVariableStatusEnumType: Enum = Enum {
    name: "SetVariableStatusEnumType",
    doc: "Whether an attribute was written, or why not.",
    version: &VERSION,
    module: "provisioning",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "InvalidValue", name: "INVALID_VALUE" },
        Value { wire: "UnknownComponent", name: "UNKNOWN_COMPONENT" },
        Value { wire: "UnknownVariable", name: "UNKNOWN_VARIABLE" },
        Value { wire: "NotSupportedAttributeType", name: "NOT_SUPPORTED_ATTRIBUTE_TYPE" },
        Value { wire: "OutOfRange", name: "OUT_OF_RANGE" },
        Value { wire: "RebootRequired", name: "REBOOT_REQUIRED" },
    ],
    index: &index::<16>(&["Accepted", "Rejected", "InvalidValue", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType", "OutOfRange", "RebootRequired"]),
    slot: Slot::new(),
};

static ClearCacheStatusEnumType: Enum = Enum {
    name: "ClearCacheStatusEnumType",
    doc: "Whether the cache was emptied.",
    version: &VERSION,
    module: "authorization",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::new(),
};

static UpdateEnumType: Enum = Enum {
    name: "UpdateEnumType",
    doc: "The whole list, or its changes.",
    version: &VERSION,
    module: "localauth",
    values: &[
        Value { wire: "Differential", name: "DIFFERENTIAL" },
        Value { wire: "Full", name: "FULL" },
    ],
    index: &index::<4>(&["Differential", "Full"]),
    slot: Slot::new(),
};

static SendLocalListStatusEnumType: Enum = Enum {
    name: "SendLocalListStatusEnumType",
    doc: "Whether the local list was updated.",
    version: &VERSION,
    module: "localauth",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Failed", name: "FAILED" },
        Value { wire: "VersionMismatch", name: "VERSION_MISMATCH" },
    ],
    index: &index::<8>(&["Accepted", "Failed", "VersionMismatch"]),
    slot: Slot::new(),
};

static TransactionEventEnumType: Enum = Enum {
    name: "TransactionEventEnumType",
    doc: "First, last, or any event between.",
    version: &VERSION,
    module: "transactions",
    values: &[
        Value { wire: "Ended", name: "ENDED" },
        Value { wire: "Started", name: "STARTED" },
        Value { wire: "Updated", name: "UPDATED" },
    ],
    index: &index::<8>(&["Ended", "Started", "Updated"]),
    slot: Slot::new(),
};

static TriggerReasonEnumType: Enum = Enum {
    name: "TriggerReasonEnumType",
    doc: "What made the station report.",
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
    ],
    index: &index::<64>(&["Authorized", "CablePluggedIn", "ChargingRateChanged", "ChargingStateChanged", "Deauthorized", "EnergyLimitReached", "EVCommunicationLost", "EVConnectTimeout", "MeterValueClock", "MeterValuePeriodic", "TimeLimitReached", "Trigger", "UnlockCommand", "StopAuthorized", "EVDeparted", "EVDetected", "RemoteStop", "RemoteStart"]),
    slot: Slot::new(),
};

static ChargingStateEnumType: Enum = Enum {
    name: "ChargingStateEnumType",
    doc: "What the vehicle and the EVSE are doing in a transaction.",
    version: &VERSION,
    module: "transactions",
    values: &[
        Value { wire: "Charging", name: "CHARGING" },
        Value { wire: "EVDetected", name: "EV_DETECTED" },
        Value { wire: "SuspendedEV", name: "SUSPENDED_EV" },
        Value { wire: "SuspendedEVSE", name: "SUSPENDED_EVSE" },
    ],
    index: &index::<8>(&["Charging", "EVDetected", "SuspendedEV", "SuspendedEVSE"]),
    slot: Slot::new(),
};

static ReasonEnumType: Enum = Enum {
    name: "ReasonEnumType",
    doc: "Why a transaction stopped.",
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
        Value { wire: "UnlockCommand", name: "UNLOCK_COMMAND" },
    ],
    index: &index::<64>(&["DeAuthorized", "EmergencyStop", "EnergyLimitReached", "EVDisconnected", "GroundFault", "ImmediateReset", "Local", "LocalOutOfCredit", "MasterPass", "Other", "OvercurrentFault", "PowerLoss", "PowerQuality", "Reboot", "Remote", "SOCLimitReached", "StoppedByEV", "TimeLimitReached", "Timeout", "UnlockCommand"]),
    slot: Slot::new(),
};

static RequestStartStopStatusEnumType: Enum = Enum {
    name: "RequestStartStopStatusEnumType",
    doc: "Whether a remote start or stop will be tried.",
    version: &VERSION,
    module: "remotecontrol",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::new(),
};

static MessageTriggerEnumType: Enum = Enum {
    name: "MessageTriggerEnumType",
    doc: "Messages that can be asked for.",
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
    ],
    index: &index::<32>(&["BootNotification", "LogStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues", "SignChargingStationCertificate", "SignV2GCertificate", "StatusNotification", "TransactionEvent"]),
    slot: Slot::new(),
};

static TriggerMessageStatusEnumType: Enum = Enum {
    name: "TriggerMessageStatusEnumType",
    doc: "Whether a triggered message will follow.",
    version: &VERSION,
    module: "remotecontrol",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "NotImplemented", name: "NOT_IMPLEMENTED" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "NotImplemented"]),
    slot: Slot::new(),
};

static UnlockStatusEnumType: Enum = Enum {
    name: "UnlockStatusEnumType",
    doc: "Whether a connector was unlocked, or why not.",
    version: &VERSION,
    module: "remotecontrol",
    values: &[
        Value { wire: "Unlocked", name: "UNLOCKED" },
        Value { wire: "UnlockFailed", name: "UNLOCK_FAILED" },
    ],
    index: &index::<4>(&["Unlocked", "UnlockFailed"]),
    slot: Slot::new(),
};

static OperationalStatusEnumType: Enum = Enum {
    name: "OperationalStatusEnumType",
    doc: "In or out of operation.",
    version: &VERSION,
    module: "availability",
    values: &[
        Value { wire: "Inoperative", name: "INOPERATIVE" },
        Value { wire: "Operative", name: "OPERATIVE" },
    ],
    index: &index::<4>(&["Inoperative", "Operative"]),
    slot: Slot::new(),
};

static ChangeAvailabilityStatusEnumType: Enum = Enum {
    name: "ChangeAvailabilityStatusEnumType",
    doc: "What becomes of a change of availability.",
    version: &VERSION,
    module: "availability",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "Scheduled", name: "SCHEDULED" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "Scheduled"]),
    slot: Slot::new(),
};

static ConnectorStatusEnumType: Enum = Enum {
    name: "ConnectorStatusEnumType",
    doc: "States of a connector.",
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
    slot: Slot::new(),
};

static CancelReservationStatusEnumType: Enum = Enum {
    name: "CancelReservationStatusEnumType",
    doc: "Whether a reservation was cancelled.",
    version: &VERSION,
    module: "reservation",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::new(),
};

static ReservationUpdateStatusEnumType: Enum = Enum {
    name: "ReservationUpdateStatusEnumType",
    doc: "What became of a reservation.",
    version: &VERSION,
    module: "reservation",
    values: &[
        Value { wire: "Expired", name: "EXPIRED" },
        Value { wire: "Removed", name: "REMOVED" },
    ],
    index: &index::<4>(&["Expired", "Removed"]),
    slot: Slot::new(),
};

static ConnectorEnumType: Enum = Enum {
    name: "ConnectorEnumType",
    doc: "Kinds of connector: c a fixed cable, s a socket, w wireless.",
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
    slot: Slot::new(),
};

static ReserveNowStatusEnumType: Enum = Enum {
    name: "ReserveNowStatusEnumType",
    doc: "Whether a reservation was made, or what is in its way.",
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
    slot: Slot::new(),
};

static ClearChargingProfileStatusEnumType: Enum = Enum {
    name: "ClearChargingProfileStatusEnumType",
    doc: "Whether a profile matched and was removed.",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Unknown", name: "UNKNOWN" },
    ],
    index: &index::<4>(&["Accepted", "Unknown"]),
    slot: Slot::new(),
};

static ChargingLimitSourceEnumType: Enum = Enum {
    name: "ChargingLimitSourceEnumType",
    doc: "Who set a limit: the energy management, the operator of the station or of the grid, or another.",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        Value { wire: "EMS", name: "EMS" },
        Value { wire: "Other", name: "OTHER" },
        Value { wire: "SO", name: "SO" },
        Value { wire: "CSO", name: "CSO" },
    ],
    index: &index::<8>(&["EMS", "Other", "SO", "CSO"]),
    slot: Slot::new(),
};

static GetChargingProfileStatusEnumType: Enum = Enum {
    name: "GetChargingProfileStatusEnumType",
    doc: "Whether a report will follow.",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "NoProfiles", name: "NO_PROFILES" },
    ],
    index: &index::<4>(&["Accepted", "NoProfiles"]),
    slot: Slot::new(),
};

static GetCompositeScheduleStatusEnumType: Enum = Enum {
    name: "GetCompositeScheduleStatusEnumType",
    doc: "Whether a schedule could be calculated.",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::new(),
};

static CostKindEnumType: Enum = Enum {
    name: "CostKindEnumType",
    doc: "What a cost counts: emissions, money relative to the highest price, or renewable energy.",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        Value { wire: "CarbonDioxideEmission", name: "CARBON_DIOXIDE_EMISSION" },
        Value { wire: "RelativePricePercentage", name: "RELATIVE_PRICE_PERCENTAGE" },
        Value { wire: "RenewableGenerationPercentage", name: "RENEWABLE_GENERATION_PERCENTAGE" },
    ],
    index: &index::<8>(&["CarbonDioxideEmission", "RelativePricePercentage", "RenewableGenerationPercentage"]),
    slot: Slot::new(),
};

static EnergyTransferModeEnumType: Enum = Enum {
    name: "EnergyTransferModeEnumType",
    doc: "Ways of transferring energy that a vehicle may ask for.",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        Value { wire: "AC_single_phase_core", name: "AC_SINGLE_PHASE_CORE" },
        Value { wire: "AC_three_phase_core", name: "AC_THREE_PHASE_CORE" },
        Value { wire: "DC_combo_core", name: "DC_COMBO_CORE" },
        Value { wire: "DC_core", name: "DC_CORE" },
        Value { wire: "DC_extended", name: "DC_EXTENDED" },
        Value { wire: "DC_unique", name: "DC_UNIQUE" },
    ],
    index: &index::<16>(&["AC_single_phase_core", "AC_three_phase_core", "DC_combo_core", "DC_core", "DC_extended", "DC_unique"]),
    slot: Slot::new(),
};

static NotifyEVChargingNeedsStatusEnumType: Enum = Enum {
    name: "NotifyEVChargingNeedsStatusEnumType",
    doc: "Whether the vehicle's needs were understood and a profile will follow.",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "Processing", name: "PROCESSING" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "Processing"]),
    slot: Slot::new(),
};

static ChargingProfileStatusEnumType: Enum = Enum {
    name: "ChargingProfileStatusEnumType",
    doc: "Whether a profile was taken.",
    version: &VERSION,
    module: "smartcharging",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::new(),
};

static FirmwareStatusEnumType: Enum = Enum {
    name: "FirmwareStatusEnumType",
    doc: "States of a firmware update.",
    version: &VERSION,
    module: "firmware",
    values: &[
        Value { wire: "CertificateVerified", name: "CERTIFICATE_VERIFIED" },
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
        Value { wire: "InvalidCertificate", name: "INVALID_CERTIFICATE" },
        Value { wire: "RevokedCertificate", name: "REVOKED_CERTIFICATE" },
        Value { wire: "PublishFailed", name: "PUBLISH_FAILED" },
        Value { wire: "SignatureVerified", name: "SIGNATURE_VERIFIED" },
    ],
    index: &index::<64>(&["CertificateVerified", "Downloaded", "DownloadFailed", "Downloading", "DownloadScheduled", "DownloadPaused", "Idle", "InstallationFailed", "Installing", "Installed", "InstallRebooting", "InstallScheduled", "InstallVerificationFailed", "InvalidSignature", "InvalidCertificate", "RevokedCertificate", "PublishFailed", "SignatureVerified"]),
    slot: Slot::new(),
};

static PublishFirmwareStatusEnumType: Enum = Enum {
    name: "PublishFirmwareStatusEnumType",
    doc: "States of publishing firmware.",
    version: &VERSION,
    module: "firmware",
    values: &[
        Value { wire: "Downloaded", name: "DOWNLOADED" },
        Value { wire: "DownloadFailed", name: "DOWNLOAD_FAILED" },
        Value { wire: "Downloading", name: "DOWNLOADING" },
        Value { wire: "DownloadScheduled", name: "DOWNLOAD_SCHEDULED" },
        Value { wire: "DownloadPaused", name: "DOWNLOAD_PAUSED" },
        Value { wire: "PublishFailed", name: "PUBLISH_FAILED" },
        Value { wire: "Published", name: "PUBLISHED" },
        Value { wire: "InvalidChecksum", name: "INVALID_CHECKSUM" },
        Value { wire: "ChecksumVerified", name: "CHECKSUM_VERIFIED" },
    ],
    index: &index::<32>(&["Downloaded", "DownloadFailed", "Downloading", "DownloadScheduled", "DownloadPaused", "PublishFailed", "Published", "InvalidChecksum", "ChecksumVerified"]),
    slot: Slot::new(),
};

static UnpublishFirmwareStatusEnumType: Enum = Enum {
    name: "UnpublishFirmwareStatusEnumType",
    doc: "Whether firmware was withdrawn, or why not.",
    version: &VERSION,
    module: "firmware",
    values: &[
        Value { wire: "DownloadOngoing", name: "DOWNLOAD_ONGOING" },
        Value { wire: "NoFirmware", name: "NO_FIRMWARE" },
        Value { wire: "Unpublished", name: "UNPUBLISHED" },
    ],
    index: &index::<8>(&["DownloadOngoing", "NoFirmware", "Unpublished"]),
    slot: Slot::new(),
};

static UpdateFirmwareStatusEnumType: Enum = Enum {
    name: "UpdateFirmwareStatusEnumType",
    doc: "Whether an update is taken on; AcceptedCanceled: in place of one that was under way.",
    version: &VERSION,
    module: "firmware",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "AcceptedCanceled", name: "ACCEPTED_CANCELED" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "AcceptedCanceled"]),
    slot: Slot::new(),
};

static DeleteCertificateStatusEnumType: Enum = Enum {
    name: "DeleteCertificateStatusEnumType",
    doc: "Whether a certificate was removed.",
    version: &VERSION,
    module: "iso15118",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Failed", name: "FAILED" },
        Value { wire: "NotFound", name: "NOT_FOUND" },
    ],
    index: &index::<8>(&["Accepted", "Failed", "NotFound"]),
    slot: Slot::new(),
};

static Iso15118EVCertificateStatusEnumType: Enum = Enum {
    name: "Iso15118EVCertificateStatusEnumType",
    doc: "Whether the provider's answer could be fetched.",
    version: &VERSION,
    module: "iso15118",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Failed", name: "FAILED" },
    ],
    index: &index::<4>(&["Accepted", "Failed"]),
    slot: Slot::new(),
};

static GetCertificateStatusEnumType: Enum = Enum {
    name: "GetCertificateStatusEnumType",
    doc: "Whether an OCSP status could be fetched.",
    version: &VERSION,
    module: "iso15118",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::new(),
};

static CertificateUseEnumType: Enum = Enum {
    name: "CertificateUseEnumType",
    doc: "What a root certificate vouches for; V2GRootCertficate is spelt so in the schema.",
    version: &VERSION,
    module: "iso15118",
    values: &[
        Value { wire: "V2GRootCertficate", name: "V2G_ROOT_CERTIFICATE" },
        Value { wire: "MORootCertificate", name: "MO_ROOT_CERTIFICATE" },
        Value { wire: "CSOSubCA1", name: "CSO_SUB_CA1" },
        Value { wire: "CSOSubCA2", name: "CSO_SUB_CA2" },
        Value { wire: "CSMSRootCertificate", name: "CSMS_ROOT_CERTIFICATE" },
        Value { wire: "ManufacturerRootCertificate", name: "MANUFACTURER_ROOT_CERTIFICATE" },
    ],
    index: &index::<16>(&["V2GRootCertficate", "MORootCertificate", "CSOSubCA1", "CSOSubCA2", "CSMSRootCertificate", "ManufacturerRootCertificate"]),
    slot: Slot::new(),
};

static GetInstalledCertificateStatusEnumType: Enum = Enum {
    name: "GetInstalledCertificateStatusEnumType",
    doc: "Whether any certificate was found.",
    version: &VERSION,
    module: "iso15118",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "NotFound", name: "NOT_FOUND" },
    ],
    index: &index::<4>(&["Accepted", "NotFound"]),
    slot: Slot::new(),
};

static ClearMonitoringStatusEnumType: Enum = Enum {
    name: "ClearMonitoringStatusEnumType",
    doc: "Whether a monitor was removed.",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "NotFound", name: "NOT_FOUND" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "NotFound"]),
    slot: Slot::new(),
};

static CustomerInformationStatusEnumType: Enum = Enum {
    name: "CustomerInformationStatusEnumType",
    doc: "Whether a request about a customer will be carried out.",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "Invalid", name: "INVALID" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "Invalid"]),
    slot: Slot::new(),
};

static LogEnumType: Enum = Enum {
    name: "LogEnumType",
    doc: "Which log is wanted.",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "DiagnosticsLog", name: "DIAGNOSTICS_LOG" },
        Value { wire: "SecurityLog", name: "SECURITY_LOG" },
    ],
    index: &index::<4>(&["DiagnosticsLog", "SecurityLog"]),
    slot: Slot::new(),
};

static LogStatusEnumType: Enum = Enum {
    name: "LogStatusEnumType",
    doc: "Whether a log will be uploaded; AcceptedCanceled: in place of one that was under way.",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "AcceptedCanceled", name: "ACCEPTED_CANCELED" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "AcceptedCanceled"]),
    slot: Slot::new(),
};

static MonitoringCriterionEnumType: Enum = Enum {
    name: "MonitoringCriterionEnumType",
    doc: "Kinds of monitor to report.",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "ThresholdMonitoring", name: "THRESHOLD_MONITORING" },
        Value { wire: "DeltaMonitoring", name: "DELTA_MONITORING" },
        Value { wire: "PeriodicMonitoring", name: "PERIODIC_MONITORING" },
    ],
    index: &index::<8>(&["ThresholdMonitoring", "DeltaMonitoring", "PeriodicMonitoring"]),
    slot: Slot::new(),
};

static UploadLogStatusEnumType: Enum = Enum {
    name: "UploadLogStatusEnumType",
    doc: "States of an upload of a log.",
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
    ],
    index: &index::<16>(&["BadMessage", "Idle", "NotSupportedOperation", "PermissionDenied", "Uploaded", "UploadFailure", "Uploading"]),
    slot: Slot::new(),
};

static EventTriggerEnumType: Enum = Enum {
    name: "EventTriggerEnumType",
    doc: "What raised an event: a threshold, a change, or the clock.",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "Alerting", name: "ALERTING" },
        Value { wire: "Delta", name: "DELTA" },
        Value { wire: "Periodic", name: "PERIODIC" },
    ],
    index: &index::<8>(&["Alerting", "Delta", "Periodic"]),
    slot: Slot::new(),
};

static MonitorEnumType: Enum = Enum {
    name: "MonitorEnumType",
    doc: "Kinds of monitor.",
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
    slot: Slot::new(),
};

static MonitoringBaseEnumType: Enum = Enum {
    name: "MonitoringBaseEnumType",
    doc: "Which monitors to fall back to: all, the factory's, or none.",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "All", name: "ALL" },
        Value { wire: "FactoryDefault", name: "FACTORY_DEFAULT" },
        Value { wire: "None", name: "NONE" },
    ],
    index: &index::<8>(&["All", "FactoryDefault", "None"]),
    slot: Slot::new(),
};

static SetMonitoringStatusEnumType: Enum = Enum {
    name: "SetMonitoringStatusEnumType",
    doc: "Whether a monitor was set, or why not.",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "UnknownComponent", name: "UNKNOWN_COMPONENT" },
        Value { wire: "UnknownVariable", name: "UNKNOWN_VARIABLE" },
        Value { wire: "UnsupportedMonitorType", name: "UNSUPPORTED_MONITOR_TYPE" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "OutOfRange", name: "OUT_OF_RANGE" },
        Value { wire: "Duplicate", name: "DUPLICATE" },
    ],
    index: &index::<16>(&["Accepted", "UnknownComponent", "UnknownVariable", "UnsupportedMonitorType", "Rejected", "OutOfRange", "Duplicate"]),
    slot: Slot::new(),
};

static ClearMessageStatusEnumType: Enum = Enum {
    name: "ClearMessageStatusEnumType",
    doc: "Whether a message was removed.",
    version: &VERSION,
    module: "display",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Unknown", name: "UNKNOWN" },
    ],
    index: &index::<4>(&["Accepted", "Unknown"]),
    slot: Slot::new(),
};

static MessagePriorityEnumType: Enum = Enum {
    name: "MessagePriorityEnumType",
    doc: "Whether a message stays in front, is shown first, or takes its turn.",
    version: &VERSION,
    module: "display",
    values: &[
        Value { wire: "AlwaysFront", name: "ALWAYS_FRONT" },
        Value { wire: "InFront", name: "IN_FRONT" },
        Value { wire: "NormalCycle", name: "NORMAL_CYCLE" },
    ],
    index: &index::<8>(&["AlwaysFront", "InFront", "NormalCycle"]),
    slot: Slot::new(),
};

static MessageStateEnumType: Enum = Enum {
    name: "MessageStateEnumType",
    doc: "States of the station in which a message is shown.",
    version: &VERSION,
    module: "display",
    values: &[
        Value { wire: "Charging", name: "CHARGING" },
        Value { wire: "Faulted", name: "FAULTED" },
        Value { wire: "Idle", name: "IDLE" },
        Value { wire: "Unavailable", name: "UNAVAILABLE" },
    ],
    index: &index::<8>(&["Charging", "Faulted", "Idle", "Unavailable"]),
    slot: Slot::new(),
};

static GetDisplayMessagesStatusEnumType: Enum = Enum {
    name: "GetDisplayMessagesStatusEnumType",
    doc: "Whether any message matched.",
    version: &VERSION,
    module: "display",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Unknown", name: "UNKNOWN" },
    ],
    index: &index::<4>(&["Accepted", "Unknown"]),
    slot: Slot::new(),
};

static DisplayMessageStatusEnumType: Enum = Enum {
    name: "DisplayMessageStatusEnumType",
    doc: "Whether a message will be shown, or why not.",
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
    slot: Slot::new(),
};

static DataTransferStatusEnumType: Enum = Enum {
    name: "DataTransferStatusEnumType",
    doc: "What the receiver made of a vendor's message.",
    version: &VERSION,
    module: "data",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "UnknownMessageId", name: "UNKNOWN_MESSAGE_ID" },
        Value { wire: "UnknownVendorId", name: "UNKNOWN_VENDOR_ID" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId"]),
    slot: Slot::new(),
};

static AuthorizationStatusEnumType: Enum = Enum {
    name: "AuthorizationStatusEnumType",
    doc: "What a token is allowed, or why nothing.",
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
    slot: Slot::new(),
};

static CertificateStatusEnumType: Enum = Enum {
    name: "CertificateStatusEnumType",
    doc: "The verdict on a certificate; InstallCertificate answers with it too.",
    version: &VERSION,
    module: "types",
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
    slot: Slot::new(),
};

static ChargingProfileKindEnumType: Enum = Enum {
    name: "ChargingProfileKindEnumType",
    doc: "How the start of a schedule is meant.",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "Absolute", name: "ABSOLUTE" },
        Value { wire: "Recurring", name: "RECURRING" },
        Value { wire: "Relative", name: "RELATIVE" },
    ],
    index: &index::<8>(&["Absolute", "Recurring", "Relative"]),
    slot: Slot::new(),
};

static ChargingProfilePurposeEnumType: Enum = Enum {
    name: "ChargingProfilePurposeEnumType",
    doc: "What a profile is for: the station's own limits, limits from outside, or those of transactions.",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "ChargingStationExternalConstraints", name: "CHARGING_STATION_EXTERNAL_CONSTRAINTS" },
        Value { wire: "ChargingStationMaxProfile", name: "CHARGING_STATION_MAX_PROFILE" },
        Value { wire: "TxDefaultProfile", name: "TX_DEFAULT_PROFILE" },
        Value { wire: "TxProfile", name: "TX_PROFILE" },
    ],
    index: &index::<8>(&["ChargingStationExternalConstraints", "ChargingStationMaxProfile", "TxDefaultProfile", "TxProfile"]),
    slot: Slot::new(),
};

static ChargingRateUnitEnumType: Enum = Enum {
    name: "ChargingRateUnitEnumType",
    doc: "Watts in total, or amperes per phase.",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "W", name: "W" },
        Value { wire: "A", name: "A" },
    ],
    index: &index::<4>(&["W", "A"]),
    slot: Slot::new(),
};

static EncodingMethodEnumType: Enum = Enum {
    name: "EncodingMethodEnumType",
    doc: "Forms of signed data.",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "Other", name: "OTHER" },
        Value { wire: "DLMS Message", name: "DLMS_MESSAGE" },
        Value { wire: "COSEM Protected Data", name: "COSEM_PROTECTED_DATA" },
        Value { wire: "EDL", name: "EDL" },
    ],
    index: &index::<8>(&["Other", "DLMS Message", "COSEM Protected Data", "EDL"]),
    slot: Slot::new(),
};

static GenericDeviceModelStatus: Enum = Enum {
    name: "GenericDeviceModelStatus",
    doc: "Whether a report or a setting of the device model will come about.",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
        Value { wire: "NotSupported", name: "NOT_SUPPORTED" },
    ],
    index: &index::<8>(&["Accepted", "Rejected", "NotSupported"]),
    slot: Slot::new(),
};

static GenericStatusEnumType: Enum = Enum {
    name: "GenericStatusEnumType",
    doc: "Yes or no.",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "Accepted", name: "ACCEPTED" },
        Value { wire: "Rejected", name: "REJECTED" },
    ],
    index: &index::<4>(&["Accepted", "Rejected"]),
    slot: Slot::new(),
};

static HashAlgorithmEnumType: Enum = Enum {
    name: "HashAlgorithmEnumType",
    doc: "How the hashes of a certificate were made.",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "SHA256", name: "SHA256" },
        Value { wire: "SHA384", name: "SHA384" },
        Value { wire: "SHA512", name: "SHA512" },
    ],
    index: &index::<8>(&["SHA256", "SHA384", "SHA512"]),
    slot: Slot::new(),
};

static IdTokenEnumType: Enum = Enum {
    name: "IdTokenEnumType",
    doc: "Kinds of token.",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "Central", name: "CENTRAL" },
        Value { wire: "eMAID", name: "EMAID" },
        Value { wire: "ISO14443", name: "ISO14443" },
        Value { wire: "KeyCode", name: "KEY_CODE" },
        Value { wire: "Local", name: "LOCAL" },
        Value { wire: "NoAuthorization", name: "NO_AUTHORIZATION" },
        Value { wire: "ISO15693", name: "ISO15693" },
    ],
    index: &index::<16>(&["Central", "eMAID", "ISO14443", "KeyCode", "Local", "NoAuthorization", "ISO15693"]),
    slot: Slot::new(),
};

static LocationEnumType: Enum = Enum {
    name: "LocationEnumType",
    doc: "Where a value was measured.",
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
    slot: Slot::new(),
};

static MeasurandEnumType: Enum = Enum {
    name: "MeasurandEnumType",
    doc: "What was measured.",
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
    slot: Slot::new(),
};

static MessageFormatEnumType: Enum = Enum {
    name: "MessageFormatEnumType",
    doc: "How a text is to be shown.",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "ASCII", name: "ASCII" },
        Value { wire: "HTML", name: "HTML" },
        Value { wire: "URI", name: "URI" },
        Value { wire: "UTF8", name: "UTF8" },
    ],
    index: &index::<8>(&["ASCII", "HTML", "URI", "UTF8"]),
    slot: Slot::new(),
};

static PhaseEnumType: Enum = Enum {
    name: "PhaseEnumType",
    doc: "Between which conductors a value was measured.",
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
    slot: Slot::new(),
};

static ReadingContextEnumType: Enum = Enum {
    name: "ReadingContextEnumType",
    doc: "Why a value was measured.",
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
    slot: Slot::new(),
};

static RecurrencyKindEnumType: Enum = Enum {
    name: "RecurrencyKindEnumType",
    doc: "How often a recurring schedule starts over.",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "Daily", name: "DAILY" },
        Value { wire: "Weekly", name: "WEEKLY" },
    ],
    index: &index::<4>(&["Daily", "Weekly"]),
    slot: Slot::new(),
};

static SignatureMethodEnumType: Enum = Enum {
    name: "SignatureMethodEnumType",
    doc: "How a reading was signed.",
    version: &VERSION,
    module: "types",
    values: &[
        Value { wire: "ECDSAP256SHA256", name: "ECDSAP256SHA256" },
        Value { wire: "ECDSAP384SHA384", name: "ECDSAP384SHA384" },
        Value { wire: "ECDSA192SHA256", name: "ECDSA192SHA256" },
    ],
    index: &index::<8>(&["ECDSAP256SHA256", "ECDSAP384SHA384", "ECDSA192SHA256"]),
    slot: Slot::new(),
};

static ChargingStationType: Type = Type {
    name: "ChargingStationType",
    doc: "The physical system that charges electric vehicles.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "serialNumber", key: ",\"serialNumber\":", name: "serial_number", required: false, kind: Kind::Str { max: 20 }, note: "the vendor's number for this one station" },
        Field { wire: "model", key: ",\"model\":", name: "model", required: true, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "vendorName", key: ",\"vendorName\":", name: "vendor_name", required: true, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "firmwareVersion", key: ",\"firmwareVersion\":", name: "firmware_version", required: false, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "modem", key: ",\"modem\":", name: "modem", required: false, kind: Kind::Object(&ModemType), note: "" },
    ],
    required: 0b110,
    open: true,
    index: &index::<16>(&["serialNumber", "model", "vendorName", "firmwareVersion", "modem"]),
    slot: Slot::new(),
};

static ModemType: Type = Type {
    name: "ModemType",
    doc: "The modem through which the station reaches the network.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "iccid", key: ",\"iccid\":", name: "iccid", required: false, kind: Kind::Str { max: 20 }, note: "number of the SIM card" },
        Field { wire: "imsi", key: ",\"imsi\":", name: "imsi", required: false, kind: Kind::Str { max: 20 }, note: "subscriber number on the SIM card" },
    ],
    required: 0b0,
    open: true,
    index: &index::<4>(&["iccid", "imsi"]),
    slot: Slot::new(),
};

static GetVariableDataType: Type = Type {
    name: "GetVariableDataType",
    doc: "One attribute to read.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "attributeType", key: ",\"attributeType\":", name: "attribute_type", required: false, kind: Kind::Enum(&AttributeEnumType), note: "absent: Actual" },
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
    ],
    required: 0b110,
    open: true,
    index: &index::<8>(&["attributeType", "component", "variable"]),
    slot: Slot::new(),
};

static GetVariableResultType: Type = Type {
    name: "GetVariableResultType",
    doc: "One attribute that was read, or why it was not.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "attributeStatus", key: ",\"attributeStatus\":", name: "attribute_status", required: true, kind: Kind::Enum(&GetVariableStatusEnumType), note: "" },
        Field { wire: "attributeType", key: ",\"attributeType\":", name: "attribute_type", required: false, kind: Kind::Enum(&AttributeEnumType), note: "absent: Actual" },
        Field { wire: "attributeValue", key: ",\"attributeValue\":", name: "attribute_value", required: false, kind: Kind::Str { max: 1000 }, note: "the value as text; absent unless Accepted" },
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
    ],
    required: 0b11001,
    open: true,
    index: &index::<16>(&["attributeStatus", "attributeType", "attributeValue", "component", "variable"]),
    slot: Slot::new(),
};

static ReportDataType: Type = Type {
    name: "ReportDataType",
    doc: "What a station reports on one variable.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
        Field { wire: "variableAttribute", key: ",\"variableAttribute\":", name: "variable_attribute", required: true, kind: Kind::List(&List { item: Kind::Object(&VariableAttributeType), min: 1, max: 4, lone: false }), note: "one entry for each kind of attribute" },
        Field { wire: "variableCharacteristics", key: ",\"variableCharacteristics\":", name: "variable_characteristics", required: false, kind: Kind::Object(&VariableCharacteristicsType), note: "" },
    ],
    required: 0b111,
    open: true,
    index: &index::<8>(&["component", "variable", "variableAttribute", "variableCharacteristics"]),
    slot: Slot::new(),
};

static VariableAttributeType: Type = Type {
    name: "VariableAttributeType",
    doc: "One attribute of a variable: a value and how it may change.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "type", key: ",\"type\":", name: "type", required: false, kind: Kind::Enum(&AttributeEnumType), note: "absent: Actual" },
        Field { wire: "value", key: ",\"value\":", name: "value", required: true, kind: Kind::Str { max: 1000 }, note: "the value as text" },
        Field { wire: "mutability", key: ",\"mutability\":", name: "mutability", required: false, kind: Kind::Enum(&MutabilityEnumType), note: "absent: ReadWrite" },
        Field { wire: "persistence", key: ",\"persistence\":", name: "persistence", required: true, kind: Kind::Bool, note: "true: survives a reboot or loss of power" },
        Field { wire: "constant", key: ",\"constant\":", name: "constant", required: true, kind: Kind::Bool, note: "true: never changes while the station runs" },
    ],
    required: 0b11010,
    open: true,
    index: &index::<16>(&["type", "value", "mutability", "persistence", "constant"]),
    slot: Slot::new(),
};

static VariableCharacteristicsType: Type = Type {
    name: "VariableCharacteristicsType",
    doc: "What values a variable may take.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "unit", key: ",\"unit\":", name: "unit", required: false, kind: Kind::Str { max: 16 }, note: "unit of the value, from the published list where it has one" },
        Field { wire: "dataType", key: ",\"dataType\":", name: "data_type", required: true, kind: Kind::Enum(&DataEnumType), note: "" },
        Field { wire: "minLimit", key: ",\"minLimit\":", name: "min_limit", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "lowest value possible" },
        Field { wire: "maxLimit", key: ",\"maxLimit\":", name: "max_limit", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "highest value possible; for text and lists, the greatest length in characters" },
        Field { wire: "valuesList", key: ",\"valuesList\":", name: "values_list", required: false, kind: Kind::Str { max: 1000 }, note: "allowed values of the list types, separated by commas" },
        Field { wire: "supportsMonitoring", key: ",\"supportsMonitoring\":", name: "supports_monitoring", required: true, kind: Kind::Bool, note: "true: monitors may be set on this variable" },
    ],
    required: 0b100010,
    open: true,
    index: &index::<16>(&["unit", "dataType", "minLimit", "maxLimit", "valuesList", "supportsMonitoring"]),
    slot: Slot::new(),
};

static NetworkConnectionProfileType: Type = Type {
    name: "NetworkConnectionProfileType",
    doc: "How a station connects to a CSMS.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "apn", key: ",\"apn\":", name: "apn", required: false, kind: Kind::Object(&APNType), note: "" },
        Field { wire: "ocppVersion", key: ",\"ocppVersion\":", name: "ocpp_version", required: true, kind: Kind::Enum(&OCPPVersionEnumType), note: "" },
        Field { wire: "ocppTransport", key: ",\"ocppTransport\":", name: "ocpp_transport", required: true, kind: Kind::Enum(&OCPPTransportEnumType), note: "" },
        Field { wire: "ocppCsmsUrl", key: ",\"ocppCsmsUrl\":", name: "ocpp_csms_url", required: true, kind: Kind::Str { max: 512 }, note: "URL of the CSMS" },
        Field { wire: "messageTimeout", key: ",\"messageTimeout\":", name: "message_timeout", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds that the station waits for an answer on this connection" },
        Field { wire: "ocppInterface", key: ",\"ocppInterface\":", name: "ocpp_interface", required: true, kind: Kind::Enum(&OCPPInterfaceEnumType), note: "" },
        Field { wire: "vpn", key: ",\"vpn\":", name: "vpn", required: false, kind: Kind::Object(&VPNType), note: "" },
    ],
    required: 0b111110,
    open: true,
    index: &index::<16>(&["apn", "ocppVersion", "ocppTransport", "ocppCsmsUrl", "messageTimeout", "ocppInterface", "vpn"]),
    slot: Slot::new(),
};

static APNType: Type = Type {
    name: "APNType",
    doc: "Access to a mobile network.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "apn", key: ",\"apn\":", name: "apn", required: true, kind: Kind::Str { max: 512 }, note: "access point name, written as a URL" },
        Field { wire: "apnUserName", key: ",\"apnUserName\":", name: "apn_user_name", required: false, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "apnPassword", key: ",\"apnPassword\":", name: "apn_password", required: false, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "simPin", key: ",\"simPin\":", name: "sim_pin", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "PIN that unlocks the SIM card; a number, so leading zeros are lost" },
        Field { wire: "preferredNetwork", key: ",\"preferredNetwork\":", name: "preferred_network", required: false, kind: Kind::Str { max: 6 }, note: "MCC and MNC of the operator in one, such as 20404" },
        Field { wire: "useOnlyPreferredNetwork", key: ",\"useOnlyPreferredNetwork\":", name: "use_only_preferred_network", required: false, kind: Kind::Bool, note: "true: do not dial in where that operator is missing; absent: false" },
        Field { wire: "apnAuthentication", key: ",\"apnAuthentication\":", name: "apn_authentication", required: true, kind: Kind::Enum(&APNAuthenticationEnumType), note: "" },
    ],
    required: 0b1000001,
    open: true,
    index: &index::<16>(&["apn", "apnUserName", "apnPassword", "simPin", "preferredNetwork", "useOnlyPreferredNetwork", "apnAuthentication"]),
    slot: Slot::new(),
};

static VPNType: Type = Type {
    name: "VPNType",
    doc: "A virtual private network to connect through.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "server", key: ",\"server\":", name: "server", required: true, kind: Kind::Str { max: 512 }, note: "address of the VPN server" },
        Field { wire: "user", key: ",\"user\":", name: "user", required: true, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "group", key: ",\"group\":", name: "group", required: false, kind: Kind::Str { max: 20 }, note: "name of the group, where the server uses them" },
        Field { wire: "password", key: ",\"password\":", name: "password", required: true, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "key", key: ",\"key\":", name: "key", required: true, kind: Kind::Str { max: 255 }, note: "secret shared with the server" },
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Enum(&VPNEnumType), note: "" },
    ],
    required: 0b111011,
    open: true,
    index: &index::<16>(&["server", "user", "group", "password", "key", "type"]),
    slot: Slot::new(),
};

static SetVariableDataType: Type = Type {
    name: "SetVariableDataType",
    doc: "One attribute to write.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "attributeType", key: ",\"attributeType\":", name: "attribute_type", required: false, kind: Kind::Enum(&AttributeEnumType), note: "absent: Actual" },
        Field { wire: "attributeValue", key: ",\"attributeValue\":", name: "attribute_value", required: true, kind: Kind::Str { max: 1000 }, note: "the new value as text; may be empty" },
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
    ],
    required: 0b1110,
    open: true,
    index: &index::<8>(&["attributeType", "attributeValue", "component", "variable"]),
    slot: Slot::new(),
};

static SetVariableResultType: Type = Type {
    name: "SetVariableResultType",
    doc: "What became of one attribute that was to be written.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "attributeType", key: ",\"attributeType\":", name: "attribute_type", required: false, kind: Kind::Enum(&AttributeEnumType), note: "absent: Actual" },
        Field { wire: "attributeStatus", key: ",\"attributeStatus\":", name: "attribute_status", required: true, kind: Kind::Enum(&SetVariableStatusEnumType), note: "" },
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
    ],
    required: 0b1110,
    open: true,
    index: &index::<8>(&["attributeType", "attributeStatus", "component", "variable"]),
    slot: Slot::new(),
};

static AuthorizationData: Type = Type {
    name: "AuthorizationData",
    doc: "One entry of the local list.",
    version: &VERSION,
    module: "localauth",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "idToken", key: ",\"idToken\":", name: "id_token", required: true, kind: Kind::Object(&IdTokenType), note: "" },
        Field { wire: "idTokenInfo", key: ",\"idTokenInfo\":", name: "id_token_info", required: false, kind: Kind::Object(&IdTokenInfoType), note: "absent in a differential update: remove the entry" },
    ],
    required: 0b1,
    open: true,
    index: &index::<4>(&["idToken", "idTokenInfo"]),
    slot: Slot::new(),
};

static TransactionType: Type = Type {
    name: "TransactionType",
    doc: "The transaction as it stands.",
    version: &VERSION,
    module: "transactions",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Str { max: 36 }, note: "name of the transaction, chosen by the station" },
        Field { wire: "chargingState", key: ",\"chargingState\":", name: "charging_state", required: false, kind: Kind::Enum(&ChargingStateEnumType), note: "sent when it has changed; absent without a cable" },
        Field { wire: "timeSpentCharging", key: ",\"timeSpentCharging\":", name: "time_spent_charging", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds that energy flowed" },
        Field { wire: "stoppedReason", key: ",\"stoppedReason\":", name: "stopped_reason", required: false, kind: Kind::Enum(&ReasonEnumType), note: "with Ended only; absent then: Local" },
        Field { wire: "remoteStartId", key: ",\"remoteStartId\":", name: "remote_start_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the RequestStartTransaction that started it" },
    ],
    required: 0b1,
    open: true,
    index: &index::<16>(&["id", "chargingState", "timeSpentCharging", "stoppedReason", "remoteStartId"]),
    slot: Slot::new(),
};

static ReservationType: Type = Type {
    name: "ReservationType",
    doc: "What is reserved and until when.",
    version: &VERSION,
    module: "reservation",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "evse", key: ",\"evse\":", name: "evse", required: true, kind: Kind::Object(&EVSEType), note: "the EVSE, and perhaps the connector, to keep free" },
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the reservation; a known number replaces that reservation" },
        Field { wire: "expiryDateTime", key: ",\"expiryDateTime\":", name: "expiry_date_time", required: true, kind: Kind::DateTime, note: "the moment the reservation lapses" },
        Field { wire: "connectorCode", key: ",\"connectorCode\":", name: "connector_code", required: false, kind: Kind::Enum(&ConnectorEnumType), note: "kind of connector to keep free" },
    ],
    required: 0b111,
    open: true,
    index: &index::<8>(&["evse", "id", "expiryDateTime", "connectorCode"]),
    slot: Slot::new(),
};

static ClearChargingProfileType: Type = Type {
    name: "ClearChargingProfileType",
    doc: "What profiles must match to be removed.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "the one profile to remove" },
        Field { wire: "chargingProfilePurpose", key: ",\"chargingProfilePurpose\":", name: "charging_profile_purpose", required: false, kind: Kind::Enum(&ChargingProfilePurposeEnumType), note: "" },
        Field { wire: "stackLevel", key: ",\"stackLevel\":", name: "stack_level", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "level to remove" },
    ],
    required: 0b0,
    open: true,
    index: &index::<8>(&["id", "chargingProfilePurpose", "stackLevel"]),
    slot: Slot::new(),
};

static ChargingProfileCriterionType: Type = Type {
    name: "ChargingProfileCriterionType",
    doc: "What profiles must match to be reported.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "chargingProfilePurpose", key: ",\"chargingProfilePurpose\":", name: "charging_profile_purpose", required: false, kind: Kind::Enum(&ChargingProfilePurposeEnumType), note: "" },
        Field { wire: "stackLevel", key: ",\"stackLevel\":", name: "stack_level", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "level to report" },
        Field { wire: "chargingProfileId", key: ",\"chargingProfileId\":", name: "charging_profile_id", required: false, kind: Kind::List(&List { item: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, min: 1, max: u32::MAX, lone: false }), note: "numbers of the profiles wanted; alone, without other criteria" },
        Field { wire: "chargingLimitSource", key: ",\"chargingLimitSource\":", name: "charging_limit_source", required: false, kind: Kind::List(&List { item: Kind::Enum(&ChargingLimitSourceEnumType), min: 1, max: 4, lone: false }), note: "only those installed by one of these" },
    ],
    required: 0b0,
    open: true,
    index: &index::<8>(&["chargingProfilePurpose", "stackLevel", "chargingProfileId", "chargingLimitSource"]),
    slot: Slot::new(),
};

static CompositeScheduleType: Type = Type {
    name: "CompositeScheduleType",
    doc: "The limits that result from all profiles together.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "startDateTime", key: ",\"startDateTime\":", name: "start_date_time", required: false, kind: Kind::DateTime, note: "the schedule counts from this moment" },
        Field { wire: "chargingSchedule", key: ",\"chargingSchedule\":", name: "charging_schedule", required: false, kind: Kind::Object(&PartialChargingScheduleType), note: "" },
    ],
    required: 0b0,
    open: true,
    index: &index::<4>(&["startDateTime", "chargingSchedule"]),
    slot: Slot::new(),
};

static PartialChargingScheduleType: Type = Type {
    name: "PartialChargingScheduleType",
    doc: "A schedule whose periods may be missing; 2.0 uses this second shape of ChargingScheduleType.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "startSchedule", key: ",\"startSchedule\":", name: "start_schedule", required: false, kind: Kind::DateTime, note: "start of an Absolute or Recurring schedule; absent for Relative ones" },
        Field { wire: "duration", key: ",\"duration\":", name: "duration", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds; absent: the last period runs on, at most to the end of the transaction" },
        Field { wire: "chargingRateUnit", key: ",\"chargingRateUnit\":", name: "charging_rate_unit", required: true, kind: Kind::Enum(&ChargingRateUnitEnumType), note: "" },
        Field { wire: "chargingSchedulePeriod", key: ",\"chargingSchedulePeriod\":", name: "charging_schedule_period", required: false, kind: Kind::List(&List { item: Kind::Object(&ChargingSchedulePeriodType), min: 1, max: u32::MAX, lone: false }), note: "in order of time, the first starting at 0" },
        Field { wire: "minChargingRate", key: ",\"minChargingRate\":", name: "min_charging_rate", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "in chargingRateUnit; below this the vehicle charges inefficiently" },
    ],
    required: 0b100,
    open: true,
    index: &index::<16>(&["startSchedule", "duration", "chargingRateUnit", "chargingSchedulePeriod", "minChargingRate"]),
    slot: Slot::new(),
};

static SAScheduleType: Type = Type {
    name: "SAScheduleType",
    doc: "A schedule by ISO 15118-2: power, and perhaps a tariff.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "pMaxSchedule", key: ",\"pMaxSchedule\":", name: "p_max_schedule", required: true, kind: Kind::List(&List { item: Kind::Object(&PMaxScheduleType), min: 1, max: 1024, lone: false }), note: "in order of time" },
        Field { wire: "saScheduleTupleID", key: ",\"saScheduleTupleID\":", name: "sa_schedule_tuple_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number by which the vehicle names its choice" },
        Field { wire: "salesTariff", key: ",\"salesTariff\":", name: "sales_tariff", required: false, kind: Kind::Object(&SalesTariffType), note: "" },
    ],
    required: 0b11,
    open: true,
    index: &index::<8>(&["pMaxSchedule", "saScheduleTupleID", "salesTariff"]),
    slot: Slot::new(),
};

static PMaxScheduleType: Type = Type {
    name: "PMaxScheduleType",
    doc: "One step of a power schedule.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "relativeTimeInterval", key: ",\"relativeTimeInterval\":", name: "relative_time_interval", required: true, kind: Kind::Object(&RelativeTimeIntervalType), note: "" },
        Field { wire: "pMax", key: ",\"pMax\":", name: "p_max", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "W at most" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["relativeTimeInterval", "pMax"]),
    slot: Slot::new(),
};

static RelativeTimeIntervalType: Type = Type {
    name: "RelativeTimeIntervalType",
    doc: "A stretch of time, from now.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "start", key: ",\"start\":", name: "start", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds from now" },
        Field { wire: "duration", key: ",\"duration\":", name: "duration", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds; absent: to the start of the next" },
    ],
    required: 0b1,
    open: true,
    index: &index::<4>(&["start", "duration"]),
    slot: Slot::new(),
};

static SalesTariffType: Type = Type {
    name: "SalesTariffType",
    doc: "A tariff by ISO 15118-2.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the tariff, unique in a session" },
        Field { wire: "salesTariffDescription", key: ",\"salesTariffDescription\":", name: "sales_tariff_description", required: false, kind: Kind::Str { max: 32 }, note: "for people to read" },
        Field { wire: "numEPriceLevels", key: ",\"numEPriceLevels\":", name: "num_e_price_levels", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "how many price levels there are in all tariffs" },
        Field { wire: "salesTariffEntry", key: ",\"salesTariffEntry\":", name: "sales_tariff_entry", required: true, kind: Kind::List(&List { item: Kind::Object(&SalesTariffEntryType), min: 1, max: 1024, lone: false }), note: "in order of time" },
    ],
    required: 0b1001,
    open: true,
    index: &index::<8>(&["id", "salesTariffDescription", "numEPriceLevels", "salesTariffEntry"]),
    slot: Slot::new(),
};

static SalesTariffEntryType: Type = Type {
    name: "SalesTariffEntryType",
    doc: "One step of a tariff.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "relativeTimeInterval", key: ",\"relativeTimeInterval\":", name: "relative_time_interval", required: false, kind: Kind::Object(&RelativeTimeIntervalType), note: "" },
        Field { wire: "ePriceLevel", key: ",\"ePriceLevel\":", name: "e_price_level", required: false, kind: Kind::Int { min: 0, max: i64::MAX, literal: false }, note: "low is cheap; at most numEPriceLevels" },
        Field { wire: "consumptionCost", key: ",\"consumptionCost\":", name: "consumption_cost", required: false, kind: Kind::List(&List { item: Kind::Object(&ConsumptionCostType), min: 1, max: 3, lone: false }), note: "further criteria for the choice" },
    ],
    required: 0b0,
    open: true,
    index: &index::<8>(&["relativeTimeInterval", "ePriceLevel", "consumptionCost"]),
    slot: Slot::new(),
};

static ConsumptionCostType: Type = Type {
    name: "ConsumptionCostType",
    doc: "What a block of power costs.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "startValue", key: ",\"startValue\":", name: "start_value", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "level from which the block holds, up to the next block; W in ISO 15118-2" },
        Field { wire: "cost", key: ",\"cost\":", name: "cost", required: true, kind: Kind::List(&List { item: Kind::Object(&CostType), min: 1, max: 3, lone: false }), note: "" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["startValue", "cost"]),
    slot: Slot::new(),
};

static CostType: Type = Type {
    name: "CostType",
    doc: "One kind of cost.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "costKind", key: ",\"costKind\":", name: "cost_kind", required: true, kind: Kind::Enum(&CostKindEnumType), note: "" },
        Field { wire: "amount", key: ",\"amount\":", name: "amount", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "g of CO2 per kWh, % of the highest price or % renewable, by costKind" },
        Field { wire: "amountMultiplier", key: ",\"amountMultiplier\":", name: "amount_multiplier", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "power of ten that amount is multiplied with, -3 to 3; absent: 0" },
    ],
    required: 0b11,
    open: true,
    index: &index::<8>(&["costKind", "amount", "amountMultiplier"]),
    slot: Slot::new(),
};

static ChargingLimitType: Type = Type {
    name: "ChargingLimitType",
    doc: "A limit set from outside the CSMS.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "chargingLimitSource", key: ",\"chargingLimitSource\":", name: "charging_limit_source", required: true, kind: Kind::Enum(&ChargingLimitSourceEnumType), note: "" },
        Field { wire: "isGridCritical", key: ",\"isGridCritical\":", name: "is_grid_critical", required: false, kind: Kind::Bool, note: "true: the stability of the grid depends on it" },
    ],
    required: 0b1,
    open: true,
    index: &index::<4>(&["chargingLimitSource", "isGridCritical"]),
    slot: Slot::new(),
};

static ChargingNeedsType: Type = Type {
    name: "ChargingNeedsType",
    doc: "What a vehicle asks for.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "acChargingParameters", key: ",\"acChargingParameters\":", name: "ac_charging_parameters", required: false, kind: Kind::Object(&ACChargingParametersType), note: "for ISO 15118-2 on AC" },
        Field { wire: "dcChargingParameters", key: ",\"dcChargingParameters\":", name: "dc_charging_parameters", required: false, kind: Kind::Object(&DCChargingParametersType), note: "for ISO 15118-2 on DC" },
        Field { wire: "requestedEnergyTransfer", key: ",\"requestedEnergyTransfer\":", name: "requested_energy_transfer", required: true, kind: Kind::Enum(&EnergyTransferModeEnumType), note: "way of transfer that the vehicle has chosen" },
        Field { wire: "departureTime", key: ",\"departureTime\":", name: "departure_time", required: false, kind: Kind::DateTime, note: "when the vehicle expects to leave" },
    ],
    required: 0b100,
    open: true,
    index: &index::<8>(&["acChargingParameters", "dcChargingParameters", "requestedEnergyTransfer", "departureTime"]),
    slot: Slot::new(),
};

static ACChargingParametersType: Type = Type {
    name: "ACChargingParametersType",
    doc: "What a vehicle needs and can take on AC, by ISO 15118-2.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "energyAmount", key: ",\"energyAmount\":", name: "energy_amount", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "Wh wanted, preconditioning included" },
        Field { wire: "evMinCurrent", key: ",\"evMinCurrent\":", name: "ev_min_current", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "A per phase at least" },
        Field { wire: "evMaxCurrent", key: ",\"evMaxCurrent\":", name: "ev_max_current", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "A per phase at most, cable included" },
        Field { wire: "evMaxVoltage", key: ",\"evMaxVoltage\":", name: "ev_max_voltage", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "V at most" },
    ],
    required: 0b1111,
    open: true,
    index: &index::<8>(&["energyAmount", "evMinCurrent", "evMaxCurrent", "evMaxVoltage"]),
    slot: Slot::new(),
};

static DCChargingParametersType: Type = Type {
    name: "DCChargingParametersType",
    doc: "What a vehicle needs and can take on DC, by ISO 15118-2.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "evMaxCurrent", key: ",\"evMaxCurrent\":", name: "ev_max_current", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "A at most, cable included" },
        Field { wire: "evMaxVoltage", key: ",\"evMaxVoltage\":", name: "ev_max_voltage", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "V at most" },
        Field { wire: "energyAmount", key: ",\"energyAmount\":", name: "energy_amount", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "Wh wanted, preconditioning included" },
        Field { wire: "evMaxPower", key: ",\"evMaxPower\":", name: "ev_max_power", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "W at most" },
        Field { wire: "stateOfCharge", key: ",\"stateOfCharge\":", name: "state_of_charge", required: false, kind: Kind::Int { min: 0, max: 100, literal: false }, note: "% of the battery at present" },
        Field { wire: "evEnergyCapacity", key: ",\"evEnergyCapacity\":", name: "ev_energy_capacity", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "Wh that the battery holds" },
        Field { wire: "fullSoC", key: ",\"fullSoC\":", name: "full_soc", required: false, kind: Kind::Int { min: 0, max: 100, literal: false }, note: "% at which the vehicle calls the battery full" },
        Field { wire: "bulkSoC", key: ",\"bulkSoC\":", name: "bulk_soc", required: false, kind: Kind::Int { min: 0, max: 100, literal: false }, note: "% at which fast charging ends" },
    ],
    required: 0b11,
    open: true,
    index: &index::<16>(&["evMaxCurrent", "evMaxVoltage", "energyAmount", "evMaxPower", "stateOfCharge", "evEnergyCapacity", "fullSoC", "bulkSoC"]),
    slot: Slot::new(),
};

static FirmwareType: Type = Type {
    name: "FirmwareType",
    doc: "A piece of firmware, where to get it, and when to install it.",
    version: &VERSION,
    module: "firmware",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "location", key: ",\"location\":", name: "location", required: true, kind: Kind::Str { max: 512 }, note: "URI to fetch the firmware from" },
        Field { wire: "retrieveDateTime", key: ",\"retrieveDateTime\":", name: "retrieve_date_time", required: true, kind: Kind::DateTime, note: "not to be fetched before this moment" },
        Field { wire: "installDateTime", key: ",\"installDateTime\":", name: "install_date_time", required: false, kind: Kind::DateTime, note: "not to be installed before this moment; absent: at once" },
        Field { wire: "signingCertificate", key: ",\"signingCertificate\":", name: "signing_certificate", required: false, kind: Kind::Str { max: 800 }, note: "certificate that the firmware was signed with" },
        Field { wire: "signature", key: ",\"signature\":", name: "signature", required: false, kind: Kind::Str { max: 800 }, note: "Base64 signature over the firmware file" },
    ],
    required: 0b11,
    open: true,
    index: &index::<16>(&["location", "retrieveDateTime", "installDateTime", "signingCertificate", "signature"]),
    slot: Slot::new(),
};

static CertificateChainType: Type = Type {
    name: "CertificateChainType",
    doc: "A certificate and its chain.",
    version: &VERSION,
    module: "iso15118",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "certificate", key: ",\"certificate\":", name: "certificate", required: true, kind: Kind::Str { max: 800 }, note: "the certificate itself, as text" },
        Field { wire: "childCertificate", key: ",\"childCertificate\":", name: "child_certificate", required: false, kind: Kind::List(&List { item: Kind::Str { max: 800 }, min: 1, max: 4, lone: false }), note: "the sub-CA certificates of the chain" },
    ],
    required: 0b1,
    open: true,
    index: &index::<4>(&["certificate", "childCertificate"]),
    slot: Slot::new(),
};

static ClearMonitoringResultType: Type = Type {
    name: "ClearMonitoringResultType",
    doc: "What became of one monitor that was to be removed.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the monitor" },
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&ClearMonitoringStatusEnumType), note: "" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["id", "status"]),
    slot: Slot::new(),
};

static LogParametersType: Type = Type {
    name: "LogParametersType",
    doc: "Where a log goes and which period it covers.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "remoteLocation", key: ",\"remoteLocation\":", name: "remote_location", required: true, kind: Kind::Str { max: 512 }, note: "URL to upload to" },
        Field { wire: "oldestTimestamp", key: ",\"oldestTimestamp\":", name: "oldest_timestamp", required: false, kind: Kind::DateTime, note: "oldest entry wanted" },
        Field { wire: "latestTimestamp", key: ",\"latestTimestamp\":", name: "latest_timestamp", required: false, kind: Kind::DateTime, note: "latest entry wanted" },
    ],
    required: 0b1,
    open: true,
    index: &index::<8>(&["remoteLocation", "oldestTimestamp", "latestTimestamp"]),
    slot: Slot::new(),
};

static EventDataType: Type = Type {
    name: "EventDataType",
    doc: "One event.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "eventId", key: ",\"eventId\":", name: "event_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the event" },
        Field { wire: "timestamp", key: ",\"timestamp\":", name: "timestamp", required: true, kind: Kind::DateTime, note: "the moment it happened" },
        Field { wire: "trigger", key: ",\"trigger\":", name: "trigger", required: true, kind: Kind::Enum(&EventTriggerEnumType), note: "" },
        Field { wire: "cause", key: ",\"cause\":", name: "cause", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the event that brought this one about" },
        Field { wire: "actualValue", key: ",\"actualValue\":", name: "actual_value", required: true, kind: Kind::Str { max: 1000 }, note: "the variable's value as text" },
        Field { wire: "techCode", key: ",\"techCode\":", name: "tech_code", required: false, kind: Kind::Str { max: 50 }, note: "technical code of the component" },
        Field { wire: "techInfo", key: ",\"techInfo\":", name: "tech_info", required: false, kind: Kind::Str { max: 500 }, note: "technical details as free text" },
        Field { wire: "cleared", key: ",\"cleared\":", name: "cleared", required: true, kind: Kind::Bool, note: "true: the matter is over" },
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
        Field { wire: "variableMonitoringEvent", key: ",\"variableMonitoringEvent\":", name: "variable_monitoring_event", required: false, kind: Kind::Object(&VariableMonitoringType), note: "the monitor that tripped" },
    ],
    required: 0b1110010111,
    open: true,
    index: &index::<32>(&["eventId", "timestamp", "trigger", "cause", "actualValue", "techCode", "techInfo", "cleared", "component", "variable", "variableMonitoringEvent"]),
    slot: Slot::new(),
};

static VariableMonitoringType: Type = Type {
    name: "VariableMonitoringType",
    doc: "One monitor as it is set.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the monitor" },
        Field { wire: "value", key: ",\"value\":", name: "value", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "threshold or step in the variable's unit; seconds for periodic kinds" },
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Enum(&MonitorEnumType), note: "" },
        Field { wire: "severity", key: ",\"severity\":", name: "severity", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0 (danger) to 9 (debugging), of the events it raises" },
        Field { wire: "transaction", key: ",\"transaction\":", name: "transaction", required: true, kind: Kind::Bool, note: "true: watches during transactions only" },
    ],
    required: 0b11111,
    open: true,
    index: &index::<16>(&["id", "value", "type", "severity", "transaction"]),
    slot: Slot::new(),
};

static MonitoringDataType: Type = Type {
    name: "MonitoringDataType",
    doc: "One variable with the monitors set on it.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
        Field { wire: "variableMonitoring", key: ",\"variableMonitoring\":", name: "variable_monitoring", required: true, kind: Kind::List(&List { item: Kind::Object(&VariableMonitoringType), min: 1, max: u32::MAX, lone: false }), note: "" },
    ],
    required: 0b111,
    open: true,
    index: &index::<8>(&["component", "variable", "variableMonitoring"]),
    slot: Slot::new(),
};

static SetMonitoringDataType: Type = Type {
    name: "SetMonitoringDataType",
    doc: "One monitor to set.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the monitor to replace; absent: a new one" },
        Field { wire: "value", key: ",\"value\":", name: "value", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "threshold or step in the variable's unit; seconds for periodic kinds" },
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Enum(&MonitorEnumType), note: "" },
        Field { wire: "severity", key: ",\"severity\":", name: "severity", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0 (danger) to 9 (debugging), of the events it will raise" },
        Field { wire: "transaction", key: ",\"transaction\":", name: "transaction", required: false, kind: Kind::Bool, note: "true: watch during transactions only; absent: false" },
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
    ],
    required: 0b1101110,
    open: true,
    index: &index::<16>(&["id", "value", "type", "severity", "transaction", "component", "variable"]),
    slot: Slot::new(),
};

static SetMonitoringResultType: Type = Type {
    name: "SetMonitoringResultType",
    doc: "What became of one monitor that was to be set.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the station gave it; absent unless Accepted" },
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Enum(&MonitorEnumType), note: "" },
        Field { wire: "severity", key: ",\"severity\":", name: "severity", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0 (danger) to 9 (debugging), as asked for" },
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&SetMonitoringStatusEnumType), note: "" },
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
    ],
    required: 0b111110,
    open: true,
    index: &index::<16>(&["id", "type", "severity", "status", "component", "variable"]),
    slot: Slot::new(),
};

static MessageInfoType: Type = Type {
    name: "MessageInfoType",
    doc: "A message, with where, when and how it is to be shown.",
    version: &VERSION,
    module: "display",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "display", key: ",\"display\":", name: "display", required: false, kind: Kind::Object(&ComponentType), note: "absent: the main display" },
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the message; a known number replaces that message" },
        Field { wire: "priority", key: ",\"priority\":", name: "priority", required: true, kind: Kind::Enum(&MessagePriorityEnumType), note: "" },
        Field { wire: "state", key: ",\"state\":", name: "state", required: false, kind: Kind::Enum(&MessageStateEnumType), note: "show only in this state; absent: in any" },
        Field { wire: "startDateTime", key: ",\"startDateTime\":", name: "start_date_time", required: false, kind: Kind::DateTime, note: "absent: at once" },
        Field { wire: "endDateTime", key: ",\"endDateTime\":", name: "end_date_time", required: false, kind: Kind::DateTime, note: "then it is removed; absent: it stays" },
        Field { wire: "transactionId", key: ",\"transactionId\":", name: "transaction_id", required: false, kind: Kind::Str { max: 36 }, note: "show during this transaction only, then remove" },
        Field { wire: "message", key: ",\"message\":", name: "message", required: true, kind: Kind::Object(&MessageContentType), note: "" },
    ],
    required: 0b10000110,
    open: true,
    index: &index::<16>(&["display", "id", "priority", "state", "startDateTime", "endDateTime", "transactionId", "message"]),
    slot: Slot::new(),
};

static AdditionalInfoType: Type = Type {
    name: "AdditionalInfoType",
    doc: "A further identifier beside a token.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "additionalIdToken", key: ",\"additionalIdToken\":", name: "additional_id_token", required: true, kind: Kind::Str { max: 36 }, note: "the identifier" },
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Str { max: 50 }, note: "what kind it is, as agreed between both sides" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["additionalIdToken", "type"]),
    slot: Slot::new(),
};

static CertificateHashDataType: Type = Type {
    name: "CertificateHashDataType",
    doc: "Names a certificate by hashes of its issuer and its serial number.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "hashAlgorithm", key: ",\"hashAlgorithm\":", name: "hash_algorithm", required: true, kind: Kind::Enum(&HashAlgorithmEnumType), note: "" },
        Field { wire: "issuerNameHash", key: ",\"issuerNameHash\":", name: "issuer_name_hash", required: true, kind: Kind::Str { max: 128 }, note: "hex hash of the issuer's name in DER" },
        Field { wire: "issuerKeyHash", key: ",\"issuerKeyHash\":", name: "issuer_key_hash", required: true, kind: Kind::Str { max: 128 }, note: "hex hash of the issuer's public key in DER, without tag and length" },
        Field { wire: "serialNumber", key: ",\"serialNumber\":", name: "serial_number", required: true, kind: Kind::Str { max: 20 }, note: "hex, without 0x and leading zeros" },
    ],
    required: 0b1111,
    open: true,
    index: &index::<8>(&["hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber"]),
    slot: Slot::new(),
};

static ChargingProfileType: Type = Type {
    name: "ChargingProfileType",
    doc: "When and how long schedules of limits apply, and what beats what.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "a known number replaces that profile" },
        Field { wire: "stackLevel", key: ",\"stackLevel\":", name: "stack_level", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "from 0; the highest level that is valid wins" },
        Field { wire: "primary", key: ",\"primary\":", name: "primary", required: false, kind: Kind::Bool, note: "marks the profile as primary; dropped in 2.0.1" },
        Field { wire: "chargingProfilePurpose", key: ",\"chargingProfilePurpose\":", name: "charging_profile_purpose", required: true, kind: Kind::Enum(&ChargingProfilePurposeEnumType), note: "" },
        Field { wire: "chargingProfileKind", key: ",\"chargingProfileKind\":", name: "charging_profile_kind", required: true, kind: Kind::Enum(&ChargingProfileKindEnumType), note: "" },
        Field { wire: "recurrencyKind", key: ",\"recurrencyKind\":", name: "recurrency_kind", required: false, kind: Kind::Enum(&RecurrencyKindEnumType), note: "for Recurring profiles only" },
        Field { wire: "validFrom", key: ",\"validFrom\":", name: "valid_from", required: false, kind: Kind::DateTime, note: "absent: from its arrival" },
        Field { wire: "validTo", key: ",\"validTo\":", name: "valid_to", required: false, kind: Kind::DateTime, note: "absent: until it is replaced" },
        Field { wire: "chargingSchedule", key: ",\"chargingSchedule\":", name: "charging_schedule", required: true, kind: Kind::Object(&ChargingScheduleType), note: "" },
        Field { wire: "transactionId", key: ",\"transactionId\":", name: "transaction_id", required: false, kind: Kind::Str { max: 36 }, note: "ties a TxProfile to one transaction" },
    ],
    required: 0b100011011,
    open: true,
    index: &index::<32>(&["id", "stackLevel", "primary", "chargingProfilePurpose", "chargingProfileKind", "recurrencyKind", "validFrom", "validTo", "chargingSchedule", "transactionId"]),
    slot: Slot::new(),
};

static ChargingSchedulePeriodType: Type = Type {
    name: "ChargingSchedulePeriodType",
    doc: "One step of a schedule; it lasts until the next one starts.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "startPeriod", key: ",\"startPeriod\":", name: "start_period", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds from the start of the schedule" },
        Field { wire: "limit", key: ",\"limit\":", name: "limit", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "in the schedule's unit: A per phase, or W over all phases" },
        Field { wire: "numberPhases", key: ",\"numberPhases\":", name: "number_phases", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "phases that may be used; absent: 3; leave out for DC" },
        Field { wire: "phaseToUse", key: ",\"phaseToUse\":", name: "phase_to_use", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "1 to 3, with numberPhases 1 and an EVSE that can switch; absent: its choice" },
    ],
    required: 0b11,
    open: true,
    index: &index::<8>(&["startPeriod", "limit", "numberPhases", "phaseToUse"]),
    slot: Slot::new(),
};

static ChargingScheduleType: Type = Type {
    name: "ChargingScheduleType",
    doc: "Limits over time.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "startSchedule", key: ",\"startSchedule\":", name: "start_schedule", required: false, kind: Kind::DateTime, note: "start of an Absolute or Recurring schedule; absent for Relative ones" },
        Field { wire: "duration", key: ",\"duration\":", name: "duration", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds; absent: the last period runs on, at most to the end of the transaction" },
        Field { wire: "chargingRateUnit", key: ",\"chargingRateUnit\":", name: "charging_rate_unit", required: true, kind: Kind::Enum(&ChargingRateUnitEnumType), note: "" },
        Field { wire: "chargingSchedulePeriod", key: ",\"chargingSchedulePeriod\":", name: "charging_schedule_period", required: true, kind: Kind::List(&List { item: Kind::Object(&ChargingSchedulePeriodType), min: 1, max: u32::MAX, lone: false }), note: "in order of time, the first starting at 0" },
        Field { wire: "minChargingRate", key: ",\"minChargingRate\":", name: "min_charging_rate", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "in chargingRateUnit; below this the vehicle charges inefficiently" },
    ],
    required: 0b1100,
    open: true,
    index: &index::<16>(&["startSchedule", "duration", "chargingRateUnit", "chargingSchedulePeriod", "minChargingRate"]),
    slot: Slot::new(),
};

static ComponentType: Type = Type {
    name: "ComponentType",
    doc: "A part of the device model, physical or logical.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "evse", key: ",\"evse\":", name: "evse", required: false, kind: Kind::Object(&EVSEType), note: "where the component belongs to an EVSE or connector" },
        Field { wire: "name", key: ",\"name\":", name: "name", required: true, kind: Kind::Str { max: 50 }, note: "from the published list where it has one; case does not matter" },
        Field { wire: "instance", key: ",\"instance\":", name: "instance", required: false, kind: Kind::Str { max: 50 }, note: "tells apart several of the same name" },
    ],
    required: 0b10,
    open: true,
    index: &index::<8>(&["evse", "name", "instance"]),
    slot: Slot::new(),
};

static ComponentVariableType: Type = Type {
    name: "ComponentVariableType",
    doc: "A component, and perhaps one of its variables.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "component", key: ",\"component\":", name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: ",\"variable\":", name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["component", "variable"]),
    slot: Slot::new(),
};

static EVSEType: Type = Type {
    name: "EVSEType",
    doc: "A place where one vehicle at a time can charge, and perhaps one of its connectors.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counted from 1; 0: the whole station, where that is allowed" },
        Field { wire: "connectorId", key: ",\"connectorId\":", name: "connector_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counted from 1 on this EVSE; absent: the EVSE as such" },
    ],
    required: 0b1,
    open: true,
    index: &index::<4>(&["id", "connectorId"]),
    slot: Slot::new(),
};

static GroupIdTokenType: Type = Type {
    name: "GroupIdTokenType",
    doc: "A token by which a group is known.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "idToken", key: ",\"idToken\":", name: "id_token", required: true, kind: Kind::Str { max: 36 }, note: "the group's token, compared without regard to case" },
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Enum(&IdTokenEnumType), note: "" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["idToken", "type"]),
    slot: Slot::new(),
};

static IdTokenInfoType: Type = Type {
    name: "IdTokenInfoType",
    doc: "What is known about a token.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&AuthorizationStatusEnumType), note: "" },
        Field { wire: "cacheExpiryDateTime", key: ",\"cacheExpiryDateTime\":", name: "cache_expiry_date_time", required: false, kind: Kind::DateTime, note: "when a cache must forget this; absent: by the cache's own rules" },
        Field { wire: "chargingPriority", key: ",\"chargingPriority\":", name: "charging_priority", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "-9 to 9, higher first; absent: 0" },
        Field { wire: "groupIdToken", key: ",\"groupIdToken\":", name: "group_id_token", required: false, kind: Kind::Object(&GroupIdTokenType), note: "group that the token belongs to" },
        Field { wire: "language1", key: ",\"language1\":", name: "language1", required: false, kind: Kind::Str { max: 8 }, note: "RFC 5646 code of the driver's language" },
        Field { wire: "language2", key: ",\"language2\":", name: "language2", required: false, kind: Kind::Str { max: 8 }, note: "RFC 5646 code of the driver's second choice, other than language1" },
        Field { wire: "personalMessage", key: ",\"personalMessage\":", name: "personal_message", required: false, kind: Kind::Object(&MessageContentType), note: "to be shown to the driver" },
    ],
    required: 0b1,
    open: true,
    index: &index::<16>(&["status", "cacheExpiryDateTime", "chargingPriority", "groupIdToken", "language1", "language2", "personalMessage"]),
    slot: Slot::new(),
};

static IdTokenType: Type = Type {
    name: "IdTokenType",
    doc: "A token by which a driver or a group is known.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "additionalInfo", key: ",\"additionalInfo\":", name: "additional_info", required: false, kind: Kind::List(&List { item: Kind::Object(&AdditionalInfoType), min: 1, max: u32::MAX, lone: false }), note: "further identifiers that both sides know how to read" },
        Field { wire: "idToken", key: ",\"idToken\":", name: "id_token", required: true, kind: Kind::Str { max: 36 }, note: "the token's text, compared without regard to case; a card's number, a contract's, a UUID" },
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Enum(&IdTokenEnumType), note: "" },
    ],
    required: 0b110,
    open: true,
    index: &index::<8>(&["additionalInfo", "idToken", "type"]),
    slot: Slot::new(),
};

static MessageContentType: Type = Type {
    name: "MessageContentType",
    doc: "A text to show.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "format", key: ",\"format\":", name: "format", required: true, kind: Kind::Enum(&MessageFormatEnumType), note: "" },
        Field { wire: "language", key: ",\"language\":", name: "language", required: false, kind: Kind::Str { max: 8 }, note: "RFC 5646 code of the text's language" },
        Field { wire: "content", key: ",\"content\":", name: "content", required: true, kind: Kind::Str { max: 512 }, note: "the text, in the form that format names" },
    ],
    required: 0b101,
    open: true,
    index: &index::<8>(&["format", "language", "content"]),
    slot: Slot::new(),
};

static MeterValueType: Type = Type {
    name: "MeterValueType",
    doc: "Readings taken at one moment.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "sampledValue", key: ",\"sampledValue\":", name: "sampled_value", required: true, kind: Kind::List(&List { item: Kind::Object(&SampledValueType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "timestamp", key: ",\"timestamp\":", name: "timestamp", required: true, kind: Kind::DateTime, note: "the moment of measuring" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["sampledValue", "timestamp"]),
    slot: Slot::new(),
};

static OCSPRequestDataType: Type = Type {
    name: "OCSPRequestDataType",
    doc: "Names a certificate and the responder that knows its status.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "hashAlgorithm", key: ",\"hashAlgorithm\":", name: "hash_algorithm", required: true, kind: Kind::Enum(&HashAlgorithmEnumType), note: "" },
        Field { wire: "issuerNameHash", key: ",\"issuerNameHash\":", name: "issuer_name_hash", required: true, kind: Kind::Str { max: 128 }, note: "hex hash of the issuer's name in DER" },
        Field { wire: "issuerKeyHash", key: ",\"issuerKeyHash\":", name: "issuer_key_hash", required: true, kind: Kind::Str { max: 128 }, note: "hex hash of the issuer's public key in DER, without tag and length" },
        Field { wire: "serialNumber", key: ",\"serialNumber\":", name: "serial_number", required: true, kind: Kind::Str { max: 20 }, note: "hex, without 0x and leading zeros" },
        Field { wire: "responderURL", key: ",\"responderURL\":", name: "responder_url", required: false, kind: Kind::Str { max: 512 }, note: "address of the OCSP responder" },
    ],
    required: 0b1111,
    open: true,
    index: &index::<16>(&["hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber", "responderURL"]),
    slot: Slot::new(),
};

static SampledValueType: Type = Type {
    name: "SampledValueType",
    doc: "One reading; bare, it is active imported energy in Wh at the outlet, sampled periodically.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "value", key: ",\"value\":", name: "value", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "in unitOfMeasure" },
        Field { wire: "context", key: ",\"context\":", name: "context", required: false, kind: Kind::Enum(&ReadingContextEnumType), note: "absent: Sample.Periodic" },
        Field { wire: "measurand", key: ",\"measurand\":", name: "measurand", required: false, kind: Kind::Enum(&MeasurandEnumType), note: "absent: Energy.Active.Import.Register" },
        Field { wire: "phase", key: ",\"phase\":", name: "phase", required: false, kind: Kind::Enum(&PhaseEnumType), note: "absent: the total" },
        Field { wire: "location", key: ",\"location\":", name: "location", required: false, kind: Kind::Enum(&LocationEnumType), note: "absent: Outlet" },
        Field { wire: "signedMeterValue", key: ",\"signedMeterValue\":", name: "signed_meter_value", required: false, kind: Kind::Object(&SignedMeterValueType), note: "" },
        Field { wire: "unitOfMeasure", key: ",\"unitOfMeasure\":", name: "unit_of_measure", required: false, kind: Kind::Object(&UnitOfMeasureType), note: "absent: Wh" },
    ],
    required: 0b1,
    open: true,
    index: &index::<16>(&["value", "context", "measurand", "phase", "location", "signedMeterValue", "unitOfMeasure"]),
    slot: Slot::new(),
};

static SignedMeterValueType: Type = Type {
    name: "SignedMeterValueType",
    doc: "A reading that the meter has signed.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "meterValueSignature", key: ",\"meterValueSignature\":", name: "meter_value_signature", required: true, kind: Kind::Str { max: 2500 }, note: "the signature, as text" },
        Field { wire: "signatureMethod", key: ",\"signatureMethod\":", name: "signature_method", required: true, kind: Kind::Enum(&SignatureMethodEnumType), note: "" },
        Field { wire: "encodingMethod", key: ",\"encodingMethod\":", name: "encoding_method", required: true, kind: Kind::Enum(&EncodingMethodEnumType), note: "" },
        Field { wire: "encodedMeterValue", key: ",\"encodedMeterValue\":", name: "encoded_meter_value", required: true, kind: Kind::Str { max: 512 }, note: "the signed data, in the form of encodingMethod" },
    ],
    required: 0b1111,
    open: true,
    index: &index::<8>(&["meterValueSignature", "signatureMethod", "encodingMethod", "encodedMeterValue"]),
    slot: Slot::new(),
};

static UnitOfMeasureType: Type = Type {
    name: "UnitOfMeasureType",
    doc: "A unit and a power of ten.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "unit", key: ",\"unit\":", name: "unit", required: false, kind: Kind::Str { max: 20 }, note: "from the published list where it has one; absent: Wh" },
        Field { wire: "multiplier", key: ",\"multiplier\":", name: "multiplier", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "power of ten that the value is to be multiplied with; absent: 0" },
    ],
    required: 0b0,
    open: true,
    index: &index::<4>(&["unit", "multiplier"]),
    slot: Slot::new(),
};

static VariableType: Type = Type {
    name: "VariableType",
    doc: "A property of a component.",
    version: &VERSION,
    module: "types",
    role: Role::Data,
    action: "",
    response: None,
    fields: &[
        Field { wire: "name", key: ",\"name\":", name: "name", required: true, kind: Kind::Str { max: 50 }, note: "from the published list where it has one; case does not matter" },
        Field { wire: "instance", key: ",\"instance\":", name: "instance", required: false, kind: Kind::Str { max: 50 }, note: "tells apart several of the same name" },
    ],
    required: 0b1,
    open: true,
    index: &index::<4>(&["name", "instance"]),
    slot: Slot::new(),
};

static CertificateSignedRequest: Type = Type {
    name: "CertificateSignedRequest",
    doc: "The signed certificate with its chain.",
    version: &VERSION,
    module: "security",
    role: Role::Request,
    action: "CertificateSigned",
    response: Some(&CertificateSignedResponse),
    fields: &[
        Field { wire: "cert", key: ",\"cert\":", name: "cert", required: true, kind: Kind::List(&List { item: Kind::Str { max: 800 }, min: 1, max: u32::MAX, lone: false }), note: "the signed certificate, then its sub-CAs where needed" },
        Field { wire: "typeOfCertificate", key: ",\"typeOfCertificate\":", name: "type_of_certificate", required: false, kind: Kind::Enum(&CertificateSigningUseEnumType), note: "absent: for the link to the CSMS, and for ISO 15118 where that is used" },
    ],
    required: 0b1,
    open: true,
    index: &index::<4>(&["cert", "typeOfCertificate"]),
    slot: Slot::new(),
};

static CertificateSignedResponse: Type = Type {
    name: "CertificateSignedResponse",
    doc: "Whether the certificate is valid and was installed.",
    version: &VERSION,
    module: "security",
    role: Role::Response,
    action: "CertificateSigned",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&CertificateSignedStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
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
    response: Some(&SecurityEventNotificationResponse),
    fields: &[
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Enum(&SecurityEventEnumType), note: "" },
        Field { wire: "timestamp", key: ",\"timestamp\":", name: "timestamp", required: true, kind: Kind::DateTime, note: "the moment it happened" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["type", "timestamp"]),
    slot: Slot::new(),
};

static SecurityEventNotificationResponse: Type = Type {
    name: "SecurityEventNotificationResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "security",
    role: Role::Response,
    action: "SecurityEventNotification",
    response: None,
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static SignCertificateRequest: Type = Type {
    name: "SignCertificateRequest",
    doc: "The signing request and what the certificate is for.",
    version: &VERSION,
    module: "security",
    role: Role::Request,
    action: "SignCertificate",
    response: Some(&SignCertificateResponse),
    fields: &[
        Field { wire: "csr", key: ",\"csr\":", name: "csr", required: true, kind: Kind::Str { max: 800 }, note: "certificate signing request (PKCS #10), as text" },
        Field { wire: "typeOfCertificate", key: ",\"typeOfCertificate\":", name: "type_of_certificate", required: false, kind: Kind::Enum(&CertificateSigningUseEnumType), note: "absent: for the link to the CSMS, and for ISO 15118 where that is used" },
    ],
    required: 0b1,
    open: true,
    index: &index::<4>(&["csr", "typeOfCertificate"]),
    slot: Slot::new(),
};

static SignCertificateResponse: Type = Type {
    name: "SignCertificateResponse",
    doc: "Whether it will be signed; CertificateSigned then brings the result.",
    version: &VERSION,
    module: "security",
    role: Role::Response,
    action: "SignCertificate",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static BootNotificationRequest: Type = Type {
    name: "BootNotificationRequest",
    doc: "Why the station booted and what it is.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Request,
    action: "BootNotification",
    response: Some(&BootNotificationResponse),
    fields: &[
        Field { wire: "reason", key: ",\"reason\":", name: "reason", required: true, kind: Kind::Enum(&BootReason), note: "" },
        Field { wire: "chargingStation", key: ",\"chargingStation\":", name: "charging_station", required: true, kind: Kind::Object(&ChargingStationType), note: "" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["reason", "chargingStation"]),
    slot: Slot::new(),
};

static BootNotificationResponse: Type = Type {
    name: "BootNotificationResponse",
    doc: "Whether the station is accepted, with the time and the rhythm to keep.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Response,
    action: "BootNotification",
    response: None,
    fields: &[
        Field { wire: "currentTime", key: ",\"currentTime\":", name: "current_time", required: true, kind: Kind::DateTime, note: "the CSMS's clock, for the station to set its own by" },
        Field { wire: "interval", key: ",\"interval\":", name: "interval", required: true, kind: Kind::Int { min: 0, max: i64::MAX, literal: false }, note: "seconds until the next heartbeat, or the retry wait while not accepted; 0: the station chooses" },
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&RegistrationStatus), note: "" },
    ],
    required: 0b111,
    open: true,
    index: &index::<8>(&["currentTime", "interval", "status"]),
    slot: Slot::new(),
};

static GetBaseReportRequest: Type = Type {
    name: "GetBaseReportRequest",
    doc: "Which report to send.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Request,
    action: "GetBaseReport",
    response: Some(&GetBaseReportResponse),
    fields: &[
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: 0, max: i64::MAX, literal: false }, note: "number that the parts of the report will carry" },
        Field { wire: "reportBase", key: ",\"reportBase\":", name: "report_base", required: true, kind: Kind::Enum(&ReportBaseType), note: "" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["requestId", "reportBase"]),
    slot: Slot::new(),
};

static GetBaseReportResponse: Type = Type {
    name: "GetBaseReportResponse",
    doc: "Whether the report will follow.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Response,
    action: "GetBaseReport",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericDeviceModelStatus), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static GetReportRequest: Type = Type {
    name: "GetReportRequest",
    doc: "What to report on; both criteria together narrow it down.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Request,
    action: "GetReport",
    response: Some(&GetReportResponse),
    fields: &[
        Field { wire: "componentVariable", key: ",\"componentVariable\":", name: "component_variable", required: false, kind: Kind::List(&List { item: Kind::Object(&ComponentVariableType), min: 1, max: u32::MAX, lone: false }), note: "absent: all components and variables" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the parts of the report will carry" },
        Field { wire: "componentCriteria", key: ",\"componentCriteria\":", name: "component_criteria", required: false, kind: Kind::List(&List { item: Kind::Enum(&ComponentCriterionEnumType), min: 1, max: 4, lone: false }), note: "only components of which at least one of these holds" },
    ],
    required: 0b0,
    open: true,
    index: &index::<8>(&["componentVariable", "requestId", "componentCriteria"]),
    slot: Slot::new(),
};

static GetReportResponse: Type = Type {
    name: "GetReportResponse",
    doc: "Whether the report will follow.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Response,
    action: "GetReport",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericDeviceModelStatus), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static GetVariablesRequest: Type = Type {
    name: "GetVariablesRequest",
    doc: "The attributes to read.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Request,
    action: "GetVariables",
    response: Some(&GetVariablesResponse),
    fields: &[
        Field { wire: "getVariableData", key: ",\"getVariableData\":", name: "get_variable_data", required: true, kind: Kind::List(&List { item: Kind::Object(&GetVariableDataType), min: 1, max: u32::MAX, lone: false }), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["getVariableData"]),
    slot: Slot::new(),
};

static GetVariablesResponse: Type = Type {
    name: "GetVariablesResponse",
    doc: "One result for each attribute asked for.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Response,
    action: "GetVariables",
    response: None,
    fields: &[
        Field { wire: "getVariableResult", key: ",\"getVariableResult\":", name: "get_variable_result", required: true, kind: Kind::List(&List { item: Kind::Object(&GetVariableResultType), min: 1, max: u32::MAX, lone: false }), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["getVariableResult"]),
    slot: Slot::new(),
};

static NotifyReportRequest: Type = Type {
    name: "NotifyReportRequest",
    doc: "Components and variables with their values and characteristics.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Request,
    action: "NotifyReport",
    response: Some(&NotifyReportResponse),
    fields: &[
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the GetReport or GetBaseReport that this answers" },
        Field { wire: "generatedAt", key: ",\"generatedAt\":", name: "generated_at", required: true, kind: Kind::DateTime, note: "the moment the station wrote this part" },
        Field { wire: "reportData", key: ",\"reportData\":", name: "report_data", required: true, kind: Kind::List(&List { item: Kind::Object(&ReportDataType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "tbc", key: ",\"tbc\":", name: "tbc", required: true, kind: Kind::Bool, note: "true: another part follows" },
        Field { wire: "seqNo", key: ",\"seqNo\":", name: "seq_no", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "position of this part in the report, from 0" },
    ],
    required: 0b11110,
    open: true,
    index: &index::<16>(&["requestId", "generatedAt", "reportData", "tbc", "seqNo"]),
    slot: Slot::new(),
};

static NotifyReportResponse: Type = Type {
    name: "NotifyReportResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Response,
    action: "NotifyReport",
    response: None,
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static ResetRequest: Type = Type {
    name: "ResetRequest",
    doc: "How to restart, and what.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Request,
    action: "Reset",
    response: Some(&ResetResponse),
    fields: &[
        Field { wire: "type", key: ",\"type\":", name: "type", required: true, kind: Kind::Enum(&ResetEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["type"]),
    slot: Slot::new(),
};

static ResetResponse: Type = Type {
    name: "ResetResponse",
    doc: "Whether the restart happens, now or when the station is idle.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Response,
    action: "Reset",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&ResetStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static SetNetworkProfileRequest: Type = Type {
    name: "SetNetworkProfileRequest",
    doc: "The connection data and the slot for it.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Request,
    action: "SetNetworkProfile",
    response: Some(&SetNetworkProfileResponse),
    fields: &[
        Field { wire: "configurationSlot", key: ",\"configurationSlot\":", name: "configuration_slot", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "slot to write; NetworkConfigurationPriority decides in which order slots are tried" },
        Field { wire: "connectionData", key: ",\"connectionData\":", name: "connection_data", required: true, kind: Kind::Object(&NetworkConnectionProfileType), note: "" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["configurationSlot", "connectionData"]),
    slot: Slot::new(),
};

static SetNetworkProfileResponse: Type = Type {
    name: "SetNetworkProfileResponse",
    doc: "Whether the profile was stored.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Response,
    action: "SetNetworkProfile",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&SetNetworkProfileStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static SetVariablesRequest: Type = Type {
    name: "SetVariablesRequest",
    doc: "The attributes to write.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Request,
    action: "SetVariables",
    response: Some(&SetVariablesResponse),
    fields: &[
        Field { wire: "setVariableData", key: ",\"setVariableData\":", name: "set_variable_data", required: true, kind: Kind::List(&List { item: Kind::Object(&SetVariableDataType), min: 1, max: u32::MAX, lone: false }), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["setVariableData"]),
    slot: Slot::new(),
};

static SetVariablesResponse: Type = Type {
    name: "SetVariablesResponse",
    doc: "One result for each attribute written.",
    version: &VERSION,
    module: "provisioning",
    role: Role::Response,
    action: "SetVariables",
    response: None,
    fields: &[
        Field { wire: "setVariableResult", key: ",\"setVariableResult\":", name: "set_variable_result", required: true, kind: Kind::List(&List { item: Kind::Object(&SetVariableResultType), min: 1, max: u32::MAX, lone: false }), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["setVariableResult"]),
    slot: Slot::new(),
};

static AuthorizeRequest: Type = Type {
    name: "AuthorizeRequest",
    doc: "The token, and what is needed to check a contract certificate.",
    version: &VERSION,
    module: "authorization",
    role: Role::Request,
    action: "Authorize",
    response: Some(&AuthorizeResponse),
    fields: &[
        Field { wire: "15118CertificateHashData", key: ",\"15118CertificateHashData\":", name: "iso15118_certificate_hash_data", required: false, kind: Kind::List(&List { item: Kind::Object(&OCSPRequestDataType), min: 1, max: 4, lone: false }), note: "to check the contract certificate by OCSP" },
        Field { wire: "idToken", key: ",\"idToken\":", name: "id_token", required: true, kind: Kind::Object(&IdTokenType), note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: false, kind: Kind::List(&List { item: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, min: 1, max: u32::MAX, lone: false }), note: "EVSEs that the driver means to use" },
    ],
    required: 0b10,
    open: true,
    index: &index::<8>(&["15118CertificateHashData", "idToken", "evseId"]),
    slot: Slot::new(),
};

static AuthorizeResponse: Type = Type {
    name: "AuthorizeResponse",
    doc: "What the CSMS knows about the token and the certificate.",
    version: &VERSION,
    module: "authorization",
    role: Role::Response,
    action: "Authorize",
    response: None,
    fields: &[
        Field { wire: "idTokenInfo", key: ",\"idTokenInfo\":", name: "id_token_info", required: true, kind: Kind::Object(&IdTokenInfoType), note: "" },
        Field { wire: "certificateStatus", key: ",\"certificateStatus\":", name: "certificate_status", required: false, kind: Kind::Enum(&CertificateStatusEnumType), note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: false, kind: Kind::List(&List { item: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, min: 1, max: u32::MAX, lone: false }), note: "EVSEs that the token may use; absent: all" },
    ],
    required: 0b1,
    open: true,
    index: &index::<8>(&["idTokenInfo", "certificateStatus", "evseId"]),
    slot: Slot::new(),
};

static ClearCacheRequest: Type = Type {
    name: "ClearCacheRequest",
    doc: "Empty: the action says it all.",
    version: &VERSION,
    module: "authorization",
    role: Role::Request,
    action: "ClearCache",
    response: Some(&ClearCacheResponse),
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static ClearCacheResponse: Type = Type {
    name: "ClearCacheResponse",
    doc: "Whether the cache was emptied.",
    version: &VERSION,
    module: "authorization",
    role: Role::Response,
    action: "ClearCache",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&ClearCacheStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static GetLocalListVersionRequest: Type = Type {
    name: "GetLocalListVersionRequest",
    doc: "Empty: the action says it all.",
    version: &VERSION,
    module: "localauth",
    role: Role::Request,
    action: "GetLocalListVersion",
    response: Some(&GetLocalListVersionResponse),
    fields: &[],
    required: 0b0,
    open: true,
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
    response: None,
    fields: &[
        Field { wire: "versionNumber", key: ",\"versionNumber\":", name: "version_number", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0: there is no list" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["versionNumber"]),
    slot: Slot::new(),
};

static SendLocalListRequest: Type = Type {
    name: "SendLocalListRequest",
    doc: "The new list, or the entries that change.",
    version: &VERSION,
    module: "localauth",
    role: Role::Request,
    action: "SendLocalList",
    response: Some(&SendLocalListResponse),
    fields: &[
        Field { wire: "localAuthorizationList", key: ",\"localAuthorizationList\":", name: "local_authorization_list", required: false, kind: Kind::List(&List { item: Kind::Object(&AuthorizationData), min: 1, max: u32::MAX, lone: false }), note: "entries to set; in a differential update one without idTokenInfo is removed" },
        Field { wire: "versionNumber", key: ",\"versionNumber\":", name: "version_number", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "version of the list once this update is applied" },
        Field { wire: "updateType", key: ",\"updateType\":", name: "update_type", required: true, kind: Kind::Enum(&UpdateEnumType), note: "" },
    ],
    required: 0b110,
    open: true,
    index: &index::<8>(&["localAuthorizationList", "versionNumber", "updateType"]),
    slot: Slot::new(),
};

static SendLocalListResponse: Type = Type {
    name: "SendLocalListResponse",
    doc: "Whether the list was updated.",
    version: &VERSION,
    module: "localauth",
    role: Role::Response,
    action: "SendLocalList",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&SendLocalListStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static GetTransactionStatusRequest: Type = Type {
    name: "GetTransactionStatusRequest",
    doc: "The transaction, if it is about one.",
    version: &VERSION,
    module: "transactions",
    role: Role::Request,
    action: "GetTransactionStatus",
    response: Some(&GetTransactionStatusResponse),
    fields: &[
        Field { wire: "transactionId", key: ",\"transactionId\":", name: "transaction_id", required: false, kind: Kind::Str { max: 36 }, note: "absent: only asks about queued messages" },
    ],
    required: 0b0,
    open: true,
    index: &index::<2>(&["transactionId"]),
    slot: Slot::new(),
};

static GetTransactionStatusResponse: Type = Type {
    name: "GetTransactionStatusResponse",
    doc: "Whether it runs and whether messages wait.",
    version: &VERSION,
    module: "transactions",
    role: Role::Response,
    action: "GetTransactionStatus",
    response: None,
    fields: &[
        Field { wire: "ongoingIndicator", key: ",\"ongoingIndicator\":", name: "ongoing_indicator", required: false, kind: Kind::Bool, note: "absent when no transaction was named" },
        Field { wire: "messagesInQueue", key: ",\"messagesInQueue\":", name: "messages_in_queue", required: true, kind: Kind::Bool, note: "true: messages about transactions wait to be sent" },
    ],
    required: 0b10,
    open: true,
    index: &index::<4>(&["ongoingIndicator", "messagesInQueue"]),
    slot: Slot::new(),
};

static TransactionEventRequest: Type = Type {
    name: "TransactionEventRequest",
    doc: "What happened, when, and how the transaction stands.",
    version: &VERSION,
    module: "transactions",
    role: Role::Request,
    action: "TransactionEvent",
    response: Some(&TransactionEventResponse),
    fields: &[
        Field { wire: "eventType", key: ",\"eventType\":", name: "event_type", required: true, kind: Kind::Enum(&TransactionEventEnumType), note: "" },
        Field { wire: "meterValue", key: ",\"meterValue\":", name: "meter_value", required: false, kind: Kind::List(&List { item: Kind::Object(&MeterValueType), min: 1, max: u32::MAX, lone: false }), note: "readings that belong to this event" },
        Field { wire: "timestamp", key: ",\"timestamp\":", name: "timestamp", required: true, kind: Kind::DateTime, note: "the moment it happened, also when reported later" },
        Field { wire: "triggerReason", key: ",\"triggerReason\":", name: "trigger_reason", required: true, kind: Kind::Enum(&TriggerReasonEnumType), note: "" },
        Field { wire: "seqNo", key: ",\"seqNo\":", name: "seq_no", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counts the events of this transaction, so that gaps show" },
        Field { wire: "offline", key: ",\"offline\":", name: "offline", required: false, kind: Kind::Bool, note: "true: happened while the station was offline; absent: false" },
        Field { wire: "numberOfPhasesUsed", key: ",\"numberOfPhasesUsed\":", name: "number_of_phases_used", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "phases in use" },
        Field { wire: "cableMaxCurrent", key: ",\"cableMaxCurrent\":", name: "cable_max_current", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "A that the connected cable bears" },
        Field { wire: "reservationId", key: ",\"reservationId\":", name: "reservation_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "the reservation that this transaction uses up" },
        Field { wire: "transactionData", key: ",\"transactionData\":", name: "transaction_data", required: true, kind: Kind::Object(&TransactionType), note: "" },
        Field { wire: "evse", key: ",\"evse\":", name: "evse", required: false, kind: Kind::Object(&EVSEType), note: "where it happens; sent once, as soon as it is known" },
        Field { wire: "idToken", key: ",\"idToken\":", name: "id_token", required: false, kind: Kind::Object(&IdTokenType), note: "token that was presented for this event" },
    ],
    required: 0b1000011101,
    open: true,
    index: &index::<32>(&["eventType", "meterValue", "timestamp", "triggerReason", "seqNo", "offline", "numberOfPhasesUsed", "cableMaxCurrent", "reservationId", "transactionData", "evse", "idToken"]),
    slot: Slot::new(),
};

static TransactionEventResponse: Type = Type {
    name: "TransactionEventResponse",
    doc: "What the CSMS has to say on cost and token; often empty.",
    version: &VERSION,
    module: "transactions",
    role: Role::Response,
    action: "TransactionEvent",
    response: None,
    fields: &[
        Field { wire: "totalCost", key: ",\"totalCost\":", name: "total_cost", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "so far or final, with taxes, in the configured currency; 0: free; absent: not said" },
        Field { wire: "chargingPriority", key: ",\"chargingPriority\":", name: "charging_priority", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "-9 to 9, higher first; outranks the one in idTokenInfo for now" },
        Field { wire: "idTokenInfo", key: ",\"idTokenInfo\":", name: "id_token_info", required: false, kind: Kind::Object(&IdTokenInfoType), note: "verdict on the token in the request" },
        Field { wire: "updatedPersonalMessage", key: ",\"updatedPersonalMessage\":", name: "updated_personal_message", required: false, kind: Kind::Object(&MessageContentType), note: "replaces the message shown to the driver" },
    ],
    required: 0b0,
    open: true,
    index: &index::<8>(&["totalCost", "chargingPriority", "idTokenInfo", "updatedPersonalMessage"]),
    slot: Slot::new(),
};

static RequestStartTransactionRequest: Type = Type {
    name: "RequestStartTransactionRequest",
    doc: "For whom to start, where, and within which limits.",
    version: &VERSION,
    module: "remotecontrol",
    role: Role::Request,
    action: "RequestStartTransaction",
    response: Some(&RequestStartTransactionResponse),
    fields: &[
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "absent: the station picks one" },
        Field { wire: "idToken", key: ",\"idToken\":", name: "id_token", required: true, kind: Kind::Object(&IdTokenType), note: "token to start with" },
        Field { wire: "remoteStartId", key: ",\"remoteStartId\":", name: "remote_start_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that TransactionEvent will repeat, so that request and transaction can be matched" },
        Field { wire: "chargingProfile", key: ",\"chargingProfile\":", name: "charging_profile", required: false, kind: Kind::Object(&ChargingProfileType), note: "limits for this transaction; its purpose must be TxProfile" },
    ],
    required: 0b110,
    open: true,
    index: &index::<8>(&["evseId", "idToken", "remoteStartId", "chargingProfile"]),
    slot: Slot::new(),
};

static RequestStartTransactionResponse: Type = Type {
    name: "RequestStartTransactionResponse",
    doc: "Whether the station will try; TransactionEvent tells whether it did.",
    version: &VERSION,
    module: "remotecontrol",
    role: Role::Response,
    action: "RequestStartTransaction",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&RequestStartStopStatusEnumType), note: "" },
        Field { wire: "transactionId", key: ",\"transactionId\":", name: "transaction_id", required: false, kind: Kind::Str { max: 36 }, note: "set when a transaction had begun already, for instance by plugging in" },
    ],
    required: 0b1,
    open: true,
    index: &index::<4>(&["status", "transactionId"]),
    slot: Slot::new(),
};

static RequestStopTransactionRequest: Type = Type {
    name: "RequestStopTransactionRequest",
    doc: "The transaction to end.",
    version: &VERSION,
    module: "remotecontrol",
    role: Role::Request,
    action: "RequestStopTransaction",
    response: Some(&RequestStopTransactionResponse),
    fields: &[
        Field { wire: "transactionId", key: ",\"transactionId\":", name: "transaction_id", required: true, kind: Kind::Str { max: 36 }, note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["transactionId"]),
    slot: Slot::new(),
};

static RequestStopTransactionResponse: Type = Type {
    name: "RequestStopTransactionResponse",
    doc: "Whether the transaction will be stopped.",
    version: &VERSION,
    module: "remotecontrol",
    role: Role::Response,
    action: "RequestStopTransaction",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&RequestStartStopStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static TriggerMessageRequest: Type = Type {
    name: "TriggerMessageRequest",
    doc: "The message wanted and what it should be about.",
    version: &VERSION,
    module: "remotecontrol",
    role: Role::Request,
    action: "TriggerMessage",
    response: Some(&TriggerMessageResponse),
    fields: &[
        Field { wire: "evse", key: ",\"evse\":", name: "evse", required: false, kind: Kind::Object(&EVSEType), note: "absent: the station as a whole, or every EVSE" },
        Field { wire: "requestedMessage", key: ",\"requestedMessage\":", name: "requested_message", required: true, kind: Kind::Enum(&MessageTriggerEnumType), note: "" },
    ],
    required: 0b10,
    open: true,
    index: &index::<4>(&["evse", "requestedMessage"]),
    slot: Slot::new(),
};

static TriggerMessageResponse: Type = Type {
    name: "TriggerMessageResponse",
    doc: "Whether the message will follow.",
    version: &VERSION,
    module: "remotecontrol",
    role: Role::Response,
    action: "TriggerMessage",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&TriggerMessageStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static UnlockConnectorRequest: Type = Type {
    name: "UnlockConnectorRequest",
    doc: "The connector to open.",
    version: &VERSION,
    module: "remotecontrol",
    role: Role::Request,
    action: "UnlockConnector",
    response: Some(&UnlockConnectorResponse),
    fields: &[
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counted from 1" },
        Field { wire: "connectorId", key: ",\"connectorId\":", name: "connector_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counted from 1 on its EVSE" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["evseId", "connectorId"]),
    slot: Slot::new(),
};

static UnlockConnectorResponse: Type = Type {
    name: "UnlockConnectorResponse",
    doc: "Whether the lock opened, or why not.",
    version: &VERSION,
    module: "remotecontrol",
    role: Role::Response,
    action: "UnlockConnector",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&UnlockStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static ChangeAvailabilityRequest: Type = Type {
    name: "ChangeAvailabilityRequest",
    doc: "What to switch, and to what.",
    version: &VERSION,
    module: "availability",
    role: Role::Request,
    action: "ChangeAvailability",
    response: Some(&ChangeAvailabilityResponse),
    fields: &[
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0: the whole station" },
        Field { wire: "operationalStatus", key: ",\"operationalStatus\":", name: "operational_status", required: true, kind: Kind::Enum(&OperationalStatusEnumType), note: "" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["evseId", "operationalStatus"]),
    slot: Slot::new(),
};

static ChangeAvailabilityResponse: Type = Type {
    name: "ChangeAvailabilityResponse",
    doc: "Whether the change is made, refused, or waits for a transaction to end.",
    version: &VERSION,
    module: "availability",
    role: Role::Response,
    action: "ChangeAvailability",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&ChangeAvailabilityStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static HeartbeatRequest: Type = Type {
    name: "HeartbeatRequest",
    doc: "Empty: its arrival is the message.",
    version: &VERSION,
    module: "availability",
    role: Role::Request,
    action: "Heartbeat",
    response: Some(&HeartbeatResponse),
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static HeartbeatResponse: Type = Type {
    name: "HeartbeatResponse",
    doc: "The time at the CSMS.",
    version: &VERSION,
    module: "availability",
    role: Role::Response,
    action: "Heartbeat",
    response: None,
    fields: &[
        Field { wire: "currentTime", key: ",\"currentTime\":", name: "current_time", required: true, kind: Kind::DateTime, note: "the CSMS's clock, for the station to set its own by" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["currentTime"]),
    slot: Slot::new(),
};

static StatusNotificationRequest: Type = Type {
    name: "StatusNotificationRequest",
    doc: "The connector and its new state.",
    version: &VERSION,
    module: "availability",
    role: Role::Request,
    action: "StatusNotification",
    response: Some(&StatusNotificationResponse),
    fields: &[
        Field { wire: "timestamp", key: ",\"timestamp\":", name: "timestamp", required: true, kind: Kind::DateTime, note: "the moment of the change" },
        Field { wire: "connectorStatus", key: ",\"connectorStatus\":", name: "connector_status", required: true, kind: Kind::Enum(&ConnectorStatusEnumType), note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counted from 1" },
        Field { wire: "connectorId", key: ",\"connectorId\":", name: "connector_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counted from 1 on its EVSE" },
    ],
    required: 0b1111,
    open: true,
    index: &index::<8>(&["timestamp", "connectorStatus", "evseId", "connectorId"]),
    slot: Slot::new(),
};

static StatusNotificationResponse: Type = Type {
    name: "StatusNotificationResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "availability",
    role: Role::Response,
    action: "StatusNotification",
    response: None,
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static CancelReservationRequest: Type = Type {
    name: "CancelReservationRequest",
    doc: "The reservation to end.",
    version: &VERSION,
    module: "reservation",
    role: Role::Request,
    action: "CancelReservation",
    response: Some(&CancelReservationResponse),
    fields: &[
        Field { wire: "reservationId", key: ",\"reservationId\":", name: "reservation_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
    ],
    required: 0b1,
    open: true,
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
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&CancelReservationStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static ReservationStatusUpdateRequest: Type = Type {
    name: "ReservationStatusUpdateRequest",
    doc: "The reservation and what became of it.",
    version: &VERSION,
    module: "reservation",
    role: Role::Request,
    action: "ReservationStatusUpdate",
    response: Some(&ReservationStatusUpdateResponse),
    fields: &[
        Field { wire: "reservationId", key: ",\"reservationId\":", name: "reservation_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "reservationUpdateStatus", key: ",\"reservationUpdateStatus\":", name: "reservation_update_status", required: true, kind: Kind::Enum(&ReservationUpdateStatusEnumType), note: "" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["reservationId", "reservationUpdateStatus"]),
    slot: Slot::new(),
};

static ReservationStatusUpdateResponse: Type = Type {
    name: "ReservationStatusUpdateResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "reservation",
    role: Role::Response,
    action: "ReservationStatusUpdate",
    response: None,
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static ReserveNowRequest: Type = Type {
    name: "ReserveNowRequest",
    doc: "What to reserve, for whom, and until when.",
    version: &VERSION,
    module: "reservation",
    role: Role::Request,
    action: "ReserveNow",
    response: Some(&ReserveNowResponse),
    fields: &[
        Field { wire: "idToken", key: ",\"idToken\":", name: "id_token", required: true, kind: Kind::Object(&IdTokenType), note: "token that the EVSE is kept for" },
        Field { wire: "groupIdToken", key: ",\"groupIdToken\":", name: "group_id_token", required: false, kind: Kind::Object(&IdTokenType), note: "group whose members may use the reservation too" },
        Field { wire: "reservation", key: ",\"reservation\":", name: "reservation", required: true, kind: Kind::Object(&ReservationType), note: "what to reserve and until when" },
    ],
    required: 0b101,
    open: true,
    index: &index::<8>(&["idToken", "groupIdToken", "reservation"]),
    slot: Slot::new(),
};

static ReserveNowResponse: Type = Type {
    name: "ReserveNowResponse",
    doc: "Whether the reservation stands, or why not.",
    version: &VERSION,
    module: "reservation",
    role: Role::Response,
    action: "ReserveNow",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&ReserveNowStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static CostUpdatedRequest: Type = Type {
    name: "CostUpdatedRequest",
    doc: "The transaction and its cost so far.",
    version: &VERSION,
    module: "tariffcost",
    role: Role::Request,
    action: "CostUpdated",
    response: Some(&CostUpdatedResponse),
    fields: &[
        Field { wire: "totalCost", key: ",\"totalCost\":", name: "total_cost", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, tenths: false }, note: "cost so far, with taxes, in the configured currency" },
        Field { wire: "transactionId", key: ",\"transactionId\":", name: "transaction_id", required: true, kind: Kind::Str { max: 36 }, note: "" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["totalCost", "transactionId"]),
    slot: Slot::new(),
};

static CostUpdatedResponse: Type = Type {
    name: "CostUpdatedResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "tariffcost",
    role: Role::Response,
    action: "CostUpdated",
    response: None,
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static MeterValuesRequest: Type = Type {
    name: "MeterValuesRequest",
    doc: "Readings of one EVSE or of the main meter.",
    version: &VERSION,
    module: "meter",
    role: Role::Request,
    action: "MeterValues",
    response: Some(&MeterValuesResponse),
    fields: &[
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0: the main meter of the station" },
        Field { wire: "meterValue", key: ",\"meterValue\":", name: "meter_value", required: true, kind: Kind::List(&List { item: Kind::Object(&MeterValueType), min: 1, max: u32::MAX, lone: false }), note: "" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["evseId", "meterValue"]),
    slot: Slot::new(),
};

static MeterValuesResponse: Type = Type {
    name: "MeterValuesResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "meter",
    role: Role::Response,
    action: "MeterValues",
    response: None,
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static ClearChargingProfileRequest: Type = Type {
    name: "ClearChargingProfileRequest",
    doc: "Which profiles to remove; without any criterion all of them.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "ClearChargingProfile",
    response: Some(&ClearChargingProfileResponse),
    fields: &[
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0: profiles of the station as a whole; absent: wherever they are" },
        Field { wire: "chargingProfile", key: ",\"chargingProfile\":", name: "charging_profile", required: false, kind: Kind::Object(&ClearChargingProfileType), note: "removes all that match" },
    ],
    required: 0b0,
    open: true,
    index: &index::<4>(&["evseId", "chargingProfile"]),
    slot: Slot::new(),
};

static ClearChargingProfileResponse: Type = Type {
    name: "ClearChargingProfileResponse",
    doc: "Whether anything matched.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "ClearChargingProfile",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&ClearChargingProfileStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static ClearedChargingLimitRequest: Type = Type {
    name: "ClearedChargingLimitRequest",
    doc: "Who had set the limit, and where.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "ClearedChargingLimit",
    response: Some(&ClearedChargingLimitResponse),
    fields: &[
        Field { wire: "chargingLimitSource", key: ",\"chargingLimitSource\":", name: "charging_limit_source", required: true, kind: Kind::Enum(&ChargingLimitSourceEnumType), note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "absent: the whole station" },
    ],
    required: 0b1,
    open: true,
    index: &index::<4>(&["chargingLimitSource", "evseId"]),
    slot: Slot::new(),
};

static ClearedChargingLimitResponse: Type = Type {
    name: "ClearedChargingLimitResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "ClearedChargingLimit",
    response: None,
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static GetChargingProfilesRequest: Type = Type {
    name: "GetChargingProfilesRequest",
    doc: "Which profiles to report.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "GetChargingProfiles",
    response: Some(&GetChargingProfilesResponse),
    fields: &[
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the parts of the report will carry" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0: profiles of the station as a whole; absent: all" },
        Field { wire: "chargingProfile", key: ",\"chargingProfile\":", name: "charging_profile", required: true, kind: Kind::Object(&ChargingProfileCriterionType), note: "" },
    ],
    required: 0b100,
    open: true,
    index: &index::<8>(&["requestId", "evseId", "chargingProfile"]),
    slot: Slot::new(),
};

static GetChargingProfilesResponse: Type = Type {
    name: "GetChargingProfilesResponse",
    doc: "Whether a report will follow.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "GetChargingProfiles",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GetChargingProfileStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static GetCompositeScheduleRequest: Type = Type {
    name: "GetCompositeScheduleRequest",
    doc: "For which EVSE and for how long ahead.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "GetCompositeSchedule",
    response: Some(&GetCompositeScheduleResponse),
    fields: &[
        Field { wire: "duration", key: ",\"duration\":", name: "duration", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds ahead to calculate" },
        Field { wire: "chargingRateUnit", key: ",\"chargingRateUnit\":", name: "charging_rate_unit", required: false, kind: Kind::Enum(&ChargingRateUnitEnumType), note: "unit wanted in the answer" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0: the grid connection of the station" },
    ],
    required: 0b101,
    open: true,
    index: &index::<8>(&["duration", "chargingRateUnit", "evseId"]),
    slot: Slot::new(),
};

static GetCompositeScheduleResponse: Type = Type {
    name: "GetCompositeScheduleResponse",
    doc: "The schedule that results.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "GetCompositeSchedule",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GetCompositeScheduleStatusEnumType), note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "the EVSE that the schedule is for" },
        Field { wire: "schedule", key: ",\"schedule\":", name: "schedule", required: false, kind: Kind::Object(&CompositeScheduleType), note: "" },
    ],
    required: 0b11,
    open: true,
    index: &index::<8>(&["status", "evseId", "schedule"]),
    slot: Slot::new(),
};

static NotifyCentralChargingNeedsRequest: Type = Type {
    name: "NotifyCentralChargingNeedsRequest",
    doc: "The schedules to offer.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "NotifyCentralChargingNeeds",
    response: Some(&NotifyCentralChargingNeedsResponse),
    fields: &[
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "the EVSE with the vehicle" },
        Field { wire: "saSchedule", key: ",\"saSchedule\":", name: "sa_schedule", required: true, kind: Kind::List(&List { item: Kind::Object(&SAScheduleType), min: 1, max: 3, lone: false }), note: "schedules for the vehicle to choose from" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["evseId", "saSchedule"]),
    slot: Slot::new(),
};

static NotifyCentralChargingNeedsResponse: Type = Type {
    name: "NotifyCentralChargingNeedsResponse",
    doc: "Whether the schedules are offered to the vehicle.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "NotifyCentralChargingNeeds",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static NotifyChargingLimitRequest: Type = Type {
    name: "NotifyChargingLimitRequest",
    doc: "The limit, who set it, and where it applies.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "NotifyChargingLimit",
    response: Some(&NotifyChargingLimitResponse),
    fields: &[
        Field { wire: "chargingSchedule", key: ",\"chargingSchedule\":", name: "charging_schedule", required: false, kind: Kind::List(&List { item: Kind::Object(&ChargingScheduleType), min: 1, max: u32::MAX, lone: false }), note: "the limit over time" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "absent: the whole station" },
        Field { wire: "chargingLimit", key: ",\"chargingLimit\":", name: "charging_limit", required: true, kind: Kind::Object(&ChargingLimitType), note: "" },
    ],
    required: 0b100,
    open: true,
    index: &index::<8>(&["chargingSchedule", "evseId", "chargingLimit"]),
    slot: Slot::new(),
};

static NotifyChargingLimitResponse: Type = Type {
    name: "NotifyChargingLimitResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "NotifyChargingLimit",
    response: None,
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static NotifyEVChargingNeedsRequest: Type = Type {
    name: "NotifyEVChargingNeedsRequest",
    doc: "What the vehicle needs and which EVSE it stands at.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "NotifyEVChargingNeeds",
    response: Some(&NotifyEVChargingNeedsResponse),
    fields: &[
        Field { wire: "maxScheduleTuples", key: ",\"maxScheduleTuples\":", name: "max_schedule_tuples", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "most entries that the vehicle takes in one schedule" },
        Field { wire: "chargingNeeds", key: ",\"chargingNeeds\":", name: "charging_needs", required: true, kind: Kind::Object(&ChargingNeedsType), note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counted from 1" },
    ],
    required: 0b110,
    open: true,
    index: &index::<8>(&["maxScheduleTuples", "chargingNeeds", "evseId"]),
    slot: Slot::new(),
};

static NotifyEVChargingNeedsResponse: Type = Type {
    name: "NotifyEVChargingNeedsResponse",
    doc: "Whether a profile will follow.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "NotifyEVChargingNeeds",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&NotifyEVChargingNeedsStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static NotifyEVChargingScheduleRequest: Type = Type {
    name: "NotifyEVChargingScheduleRequest",
    doc: "The vehicle's schedule.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "NotifyEVChargingSchedule",
    response: Some(&NotifyEVChargingScheduleResponse),
    fields: &[
        Field { wire: "timeBase", key: ",\"timeBase\":", name: "time_base", required: true, kind: Kind::DateTime, note: "periods of the schedule count from this moment" },
        Field { wire: "chargingSchedule", key: ",\"chargingSchedule\":", name: "charging_schedule", required: true, kind: Kind::Object(&PartialChargingScheduleType), note: "" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counted from 1" },
    ],
    required: 0b111,
    open: true,
    index: &index::<8>(&["timeBase", "chargingSchedule", "evseId"]),
    slot: Slot::new(),
};

static NotifyEVChargingScheduleResponse: Type = Type {
    name: "NotifyEVChargingScheduleResponse",
    doc: "Whether the CSMS could read it, not whether it agrees.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "NotifyEVChargingSchedule",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static Renegotiate15118ScheduleRequest: Type = Type {
    name: "Renegotiate15118ScheduleRequest",
    doc: "Where the vehicle is.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "Renegotiate15118Schedule",
    response: Some(&Renegotiate15118ScheduleResponse),
    fields: &[
        Field { wire: "evse", key: ",\"evse\":", name: "evse", required: true, kind: Kind::Object(&EVSEType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["evse"]),
    slot: Slot::new(),
};

static Renegotiate15118ScheduleResponse: Type = Type {
    name: "Renegotiate15118ScheduleResponse",
    doc: "Whether the station will negotiate.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "Renegotiate15118Schedule",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static ReportChargingProfilesRequest: Type = Type {
    name: "ReportChargingProfilesRequest",
    doc: "Profiles of one EVSE and one source.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "ReportChargingProfiles",
    response: Some(&ReportChargingProfilesResponse),
    fields: &[
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the GetChargingProfiles that this answers" },
        Field { wire: "chargingLimitSource", key: ",\"chargingLimitSource\":", name: "charging_limit_source", required: true, kind: Kind::Enum(&ChargingLimitSourceEnumType), note: "who installed these profiles" },
        Field { wire: "chargingProfile", key: ",\"chargingProfile\":", name: "charging_profile", required: true, kind: Kind::List(&List { item: Kind::Object(&ChargingProfileType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "tbc", key: ",\"tbc\":", name: "tbc", required: false, kind: Kind::Bool, note: "true: another part follows; absent: false" },
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0: the station as a whole" },
    ],
    required: 0b10110,
    open: true,
    index: &index::<16>(&["requestId", "chargingLimitSource", "chargingProfile", "tbc", "evseId"]),
    slot: Slot::new(),
};

static ReportChargingProfilesResponse: Type = Type {
    name: "ReportChargingProfilesResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "ReportChargingProfiles",
    response: None,
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static SetChargingProfileRequest: Type = Type {
    name: "SetChargingProfileRequest",
    doc: "The profile and where it applies.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Request,
    action: "SetChargingProfile",
    response: Some(&SetChargingProfileResponse),
    fields: &[
        Field { wire: "evseId", key: ",\"evseId\":", name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0: the station as a whole, or with TxDefaultProfile each EVSE by itself" },
        Field { wire: "chargingProfile", key: ",\"chargingProfile\":", name: "charging_profile", required: true, kind: Kind::Object(&ChargingProfileType), note: "" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["evseId", "chargingProfile"]),
    slot: Slot::new(),
};

static SetChargingProfileResponse: Type = Type {
    name: "SetChargingProfileResponse",
    doc: "Whether the profile was taken.",
    version: &VERSION,
    module: "smartcharging",
    role: Role::Response,
    action: "SetChargingProfile",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&ChargingProfileStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static FirmwareStatusNotificationRequest: Type = Type {
    name: "FirmwareStatusNotificationRequest",
    doc: "The state of the update.",
    version: &VERSION,
    module: "firmware",
    role: Role::Request,
    action: "FirmwareStatusNotification",
    response: Some(&FirmwareStatusNotificationResponse),
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&FirmwareStatusEnumType), note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the UpdateFirmware" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["status", "requestId"]),
    slot: Slot::new(),
};

static FirmwareStatusNotificationResponse: Type = Type {
    name: "FirmwareStatusNotificationResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "firmware",
    role: Role::Response,
    action: "FirmwareStatusNotification",
    response: None,
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static PublishFirmwareRequest: Type = Type {
    name: "PublishFirmwareRequest",
    doc: "The firmware and how hard to try to fetch it.",
    version: &VERSION,
    module: "firmware",
    role: Role::Request,
    action: "PublishFirmware",
    response: Some(&PublishFirmwareResponse),
    fields: &[
        Field { wire: "location", key: ",\"location\":", name: "location", required: true, kind: Kind::Str { max: 512 }, note: "URI to fetch the firmware from" },
        Field { wire: "retries", key: ",\"retries\":", name: "retries", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "further attempts before giving up; absent: the controller chooses" },
        Field { wire: "checksum", key: ",\"checksum\":", name: "checksum", required: true, kind: Kind::Str { max: 32 }, note: "hex MD5 over the firmware file" },
    ],
    required: 0b101,
    open: true,
    index: &index::<8>(&["location", "retries", "checksum"]),
    slot: Slot::new(),
};

static PublishFirmwareResponse: Type = Type {
    name: "PublishFirmwareResponse",
    doc: "Whether the controller will do it.",
    version: &VERSION,
    module: "firmware",
    role: Role::Response,
    action: "PublishFirmware",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static PublishFirmwareStatusNotificationRequest: Type = Type {
    name: "PublishFirmwareStatusNotificationRequest",
    doc: "The state of publishing and, once done, where the firmware is.",
    version: &VERSION,
    module: "firmware",
    role: Role::Request,
    action: "PublishFirmwareStatusNotification",
    response: Some(&PublishFirmwareStatusNotificationResponse),
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&PublishFirmwareStatusEnumType), note: "" },
        Field { wire: "location", key: ",\"location\":", name: "location", required: false, kind: Kind::List(&List { item: Kind::Str { max: 512 }, min: 1, max: u32::MAX, lone: true }), note: "URIs where stations find the firmware; required with Published" },
    ],
    required: 0b1,
    open: true,
    index: &index::<4>(&["status", "location"]),
    slot: Slot::new(),
};

static PublishFirmwareStatusNotificationResponse: Type = Type {
    name: "PublishFirmwareStatusNotificationResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "firmware",
    role: Role::Response,
    action: "PublishFirmwareStatusNotification",
    response: None,
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static UnpublishFirmwareRequest: Type = Type {
    name: "UnpublishFirmwareRequest",
    doc: "The firmware to withdraw.",
    version: &VERSION,
    module: "firmware",
    role: Role::Request,
    action: "UnpublishFirmware",
    response: Some(&UnpublishFirmwareResponse),
    fields: &[
        Field { wire: "checksum", key: ",\"checksum\":", name: "checksum", required: true, kind: Kind::Str { max: 32 }, note: "hex MD5 over the firmware file" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["checksum"]),
    slot: Slot::new(),
};

static UnpublishFirmwareResponse: Type = Type {
    name: "UnpublishFirmwareResponse",
    doc: "Whether the firmware was withdrawn.",
    version: &VERSION,
    module: "firmware",
    role: Role::Response,
    action: "UnpublishFirmware",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&UnpublishFirmwareStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static UpdateFirmwareRequest: Type = Type {
    name: "UpdateFirmwareRequest",
    doc: "The firmware and how hard to try to fetch it.",
    version: &VERSION,
    module: "firmware",
    role: Role::Request,
    action: "UpdateFirmware",
    response: Some(&UpdateFirmwareResponse),
    fields: &[
        Field { wire: "retries", key: ",\"retries\":", name: "retries", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "further attempts to download before giving up; absent: the station chooses" },
        Field { wire: "retryInterval", key: ",\"retryInterval\":", name: "retry_interval", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds between attempts; absent: the station chooses" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the progress reports will carry" },
        Field { wire: "firmware", key: ",\"firmware\":", name: "firmware", required: true, kind: Kind::Object(&FirmwareType), note: "" },
    ],
    required: 0b1100,
    open: true,
    index: &index::<8>(&["retries", "retryInterval", "requestId", "firmware"]),
    slot: Slot::new(),
};

static UpdateFirmwareResponse: Type = Type {
    name: "UpdateFirmwareResponse",
    doc: "Whether the update is taken on.",
    version: &VERSION,
    module: "firmware",
    role: Role::Response,
    action: "UpdateFirmware",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&UpdateFirmwareStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static DeleteCertificateRequest: Type = Type {
    name: "DeleteCertificateRequest",
    doc: "The certificate, named by its hashes.",
    version: &VERSION,
    module: "iso15118",
    role: Role::Request,
    action: "DeleteCertificate",
    response: Some(&DeleteCertificateResponse),
    fields: &[
        Field { wire: "certificateHashData", key: ",\"certificateHashData\":", name: "certificate_hash_data", required: true, kind: Kind::Object(&CertificateHashDataType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["certificateHashData"]),
    slot: Slot::new(),
};

static DeleteCertificateResponse: Type = Type {
    name: "DeleteCertificateResponse",
    doc: "Whether it was found and removed.",
    version: &VERSION,
    module: "iso15118",
    role: Role::Response,
    action: "DeleteCertificate",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&DeleteCertificateStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static Get15118EVCertificateRequest: Type = Type {
    name: "Get15118EVCertificateRequest",
    doc: "The vehicle's request, untouched.",
    version: &VERSION,
    module: "iso15118",
    role: Role::Request,
    action: "Get15118EVCertificate",
    response: Some(&Get15118EVCertificateResponse),
    fields: &[
        Field { wire: "15118SchemaVersion", key: ",\"15118SchemaVersion\":", name: "iso15118_schema_version", required: true, kind: Kind::Str { max: 50 }, note: "schema that the session uses, needed to read the EXI" },
        Field { wire: "exiRequest", key: ",\"exiRequest\":", name: "exi_request", required: true, kind: Kind::Str { max: 5500 }, note: "Base64 EXI: the vehicle's CertificateInstallationReq" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["15118SchemaVersion", "exiRequest"]),
    slot: Slot::new(),
};

static Get15118EVCertificateResponse: Type = Type {
    name: "Get15118EVCertificateResponse",
    doc: "The provider's answer, untouched.",
    version: &VERSION,
    module: "iso15118",
    role: Role::Response,
    action: "Get15118EVCertificate",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&Iso15118EVCertificateStatusEnumType), note: "" },
        Field { wire: "saProvisioningCertificateChain", key: ",\"saProvisioningCertificateChain\":", name: "sa_provisioning_certificate_chain", required: true, kind: Kind::Object(&CertificateChainType), note: "chain of the provisioning service" },
        Field { wire: "contractSignatureCertificateChain", key: ",\"contractSignatureCertificateChain\":", name: "contract_signature_certificate_chain", required: true, kind: Kind::Object(&CertificateChainType), note: "chain that signed the contract" },
        Field { wire: "exiResponse", key: ",\"exiResponse\":", name: "exi_response", required: true, kind: Kind::Str { max: 5500 }, note: "Base64 EXI: the CertificateInstallationRes for the vehicle" },
    ],
    required: 0b1111,
    open: true,
    index: &index::<8>(&["status", "saProvisioningCertificateChain", "contractSignatureCertificateChain", "exiResponse"]),
    slot: Slot::new(),
};

static GetCertificateStatusRequest: Type = Type {
    name: "GetCertificateStatusRequest",
    doc: "The certificate and its responder.",
    version: &VERSION,
    module: "iso15118",
    role: Role::Request,
    action: "GetCertificateStatus",
    response: Some(&GetCertificateStatusResponse),
    fields: &[
        Field { wire: "ocspRequestData", key: ",\"ocspRequestData\":", name: "ocsp_request_data", required: true, kind: Kind::Object(&OCSPRequestDataType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["ocspRequestData"]),
    slot: Slot::new(),
};

static GetCertificateStatusResponse: Type = Type {
    name: "GetCertificateStatusResponse",
    doc: "The responder's answer.",
    version: &VERSION,
    module: "iso15118",
    role: Role::Response,
    action: "GetCertificateStatus",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GetCertificateStatusEnumType), note: "" },
        Field { wire: "ocspResult", key: ",\"ocspResult\":", name: "ocsp_result", required: false, kind: Kind::Str { max: 5500 }, note: "OCSP response (RFC 6960) in DER, as text; absent unless Accepted" },
    ],
    required: 0b1,
    open: true,
    index: &index::<4>(&["status", "ocspResult"]),
    slot: Slot::new(),
};

static GetInstalledCertificateIdsRequest: Type = Type {
    name: "GetInstalledCertificateIdsRequest",
    doc: "The use asked about.",
    version: &VERSION,
    module: "iso15118",
    role: Role::Request,
    action: "GetInstalledCertificateIds",
    response: Some(&GetInstalledCertificateIdsResponse),
    fields: &[
        Field { wire: "typeOfCertificate", key: ",\"typeOfCertificate\":", name: "type_of_certificate", required: true, kind: Kind::Enum(&CertificateUseEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["typeOfCertificate"]),
    slot: Slot::new(),
};

static GetInstalledCertificateIdsResponse: Type = Type {
    name: "GetInstalledCertificateIdsResponse",
    doc: "The certificates found, named by their hashes.",
    version: &VERSION,
    module: "iso15118",
    role: Role::Response,
    action: "GetInstalledCertificateIds",
    response: None,
    fields: &[
        Field { wire: "certificateHashData", key: ",\"certificateHashData\":", name: "certificate_hash_data", required: false, kind: Kind::List(&List { item: Kind::Object(&CertificateHashDataType), min: 1, max: u32::MAX, lone: false }), note: "absent: none found" },
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GetInstalledCertificateStatusEnumType), note: "" },
    ],
    required: 0b10,
    open: true,
    index: &index::<4>(&["certificateHashData", "status"]),
    slot: Slot::new(),
};

static InstallCertificateRequest: Type = Type {
    name: "InstallCertificateRequest",
    doc: "The certificate and its use.",
    version: &VERSION,
    module: "iso15118",
    role: Role::Request,
    action: "InstallCertificate",
    response: Some(&InstallCertificateResponse),
    fields: &[
        Field { wire: "certificateType", key: ",\"certificateType\":", name: "certificate_type", required: true, kind: Kind::Enum(&CertificateUseEnumType), note: "" },
        Field { wire: "certificate", key: ",\"certificate\":", name: "certificate", required: true, kind: Kind::Str { max: 800 }, note: "the X.509 certificate as text" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["certificateType", "certificate"]),
    slot: Slot::new(),
};

static InstallCertificateResponse: Type = Type {
    name: "InstallCertificateResponse",
    doc: "Whether it was installed.",
    version: &VERSION,
    module: "iso15118",
    role: Role::Response,
    action: "InstallCertificate",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&CertificateStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static Update15118EVCertificateRequest: Type = Type {
    name: "Update15118EVCertificateRequest",
    doc: "The vehicle's request, untouched.",
    version: &VERSION,
    module: "iso15118",
    role: Role::Request,
    action: "Update15118EVCertificate",
    response: Some(&Update15118EVCertificateResponse),
    fields: &[
        Field { wire: "15118SchemaVersion", key: ",\"15118SchemaVersion\":", name: "iso15118_schema_version", required: true, kind: Kind::Str { max: 50 }, note: "schema that the session uses, needed to read the EXI" },
        Field { wire: "exiRequest", key: ",\"exiRequest\":", name: "exi_request", required: true, kind: Kind::Str { max: 5500 }, note: "Base64 EXI: the vehicle's CertificateUpdateReq" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["15118SchemaVersion", "exiRequest"]),
    slot: Slot::new(),
};

static Update15118EVCertificateResponse: Type = Type {
    name: "Update15118EVCertificateResponse",
    doc: "The provider's answer, untouched.",
    version: &VERSION,
    module: "iso15118",
    role: Role::Response,
    action: "Update15118EVCertificate",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&Iso15118EVCertificateStatusEnumType), note: "" },
        Field { wire: "exiResponse", key: ",\"exiResponse\":", name: "exi_response", required: false, kind: Kind::Str { max: 5500 }, note: "Base64 EXI: the CertificateUpdateRes for the vehicle" },
    ],
    required: 0b1,
    open: true,
    index: &index::<4>(&["status", "exiResponse"]),
    slot: Slot::new(),
};

static ClearVariableMonitoringRequest: Type = Type {
    name: "ClearVariableMonitoringRequest",
    doc: "The monitors to remove.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "ClearVariableMonitoring",
    response: Some(&ClearVariableMonitoringResponse),
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::List(&List { item: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, min: 1, max: u32::MAX, lone: false }), note: "numbers of the monitors" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["id"]),
    slot: Slot::new(),
};

static ClearVariableMonitoringResponse: Type = Type {
    name: "ClearVariableMonitoringResponse",
    doc: "One result for each monitor.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "ClearVariableMonitoring",
    response: None,
    fields: &[
        Field { wire: "clearMonitoringResult", key: ",\"clearMonitoringResult\":", name: "clear_monitoring_result", required: true, kind: Kind::List(&List { item: Kind::Object(&ClearMonitoringResultType), min: 1, max: u32::MAX, lone: false }), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["clearMonitoringResult"]),
    slot: Slot::new(),
};

static CustomerInformationRequest: Type = Type {
    name: "CustomerInformationRequest",
    doc: "The customer, named in one of three ways, and what to do.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "CustomerInformation",
    response: Some(&CustomerInformationResponse),
    fields: &[
        Field { wire: "customerCertificate", key: ",\"customerCertificate\":", name: "customer_certificate", required: false, kind: Kind::Object(&CertificateHashDataType), note: "names the customer by a certificate" },
        Field { wire: "idToken", key: ",\"idToken\":", name: "id_token", required: false, kind: Kind::Object(&IdTokenType), note: "names the customer by a token" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the parts of the report will carry" },
        Field { wire: "report", key: ",\"report\":", name: "report", required: true, kind: Kind::Bool, note: "true: report what is held" },
        Field { wire: "clear", key: ",\"clear\":", name: "clear", required: true, kind: Kind::Bool, note: "true: erase it" },
        Field { wire: "customerIdentifier", key: ",\"customerIdentifier\":", name: "customer_identifier", required: false, kind: Kind::Str { max: 64 }, note: "names the customer in the vendor's own way" },
    ],
    required: 0b11100,
    open: true,
    index: &index::<16>(&["customerCertificate", "idToken", "requestId", "report", "clear", "customerIdentifier"]),
    slot: Slot::new(),
};

static CustomerInformationResponse: Type = Type {
    name: "CustomerInformationResponse",
    doc: "Whether it will be done.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "CustomerInformation",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&CustomerInformationStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static GetLogRequest: Type = Type {
    name: "GetLogRequest",
    doc: "Which log, where to, and how hard to try.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "GetLog",
    response: Some(&GetLogResponse),
    fields: &[
        Field { wire: "log", key: ",\"log\":", name: "log", required: true, kind: Kind::Object(&LogParametersType), note: "" },
        Field { wire: "logType", key: ",\"logType\":", name: "log_type", required: true, kind: Kind::Enum(&LogEnumType), note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the progress reports will carry" },
        Field { wire: "retries", key: ",\"retries\":", name: "retries", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "further attempts to upload before giving up; absent: the station chooses" },
        Field { wire: "retryInterval", key: ",\"retryInterval\":", name: "retry_interval", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds between attempts; absent: the station chooses" },
    ],
    required: 0b111,
    open: true,
    index: &index::<16>(&["log", "logType", "requestId", "retries", "retryInterval"]),
    slot: Slot::new(),
};

static GetLogResponse: Type = Type {
    name: "GetLogResponse",
    doc: "Whether there will be an upload, and its name.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "GetLog",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&LogStatusEnumType), note: "" },
        Field { wire: "filename", key: ",\"filename\":", name: "filename", required: false, kind: Kind::Str { max: 255 }, note: "name that the uploaded file will have; absent: nothing to upload" },
    ],
    required: 0b1,
    open: true,
    index: &index::<4>(&["status", "filename"]),
    slot: Slot::new(),
};

static GetMonitoringReportRequest: Type = Type {
    name: "GetMonitoringReportRequest",
    doc: "Which monitors to report.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "GetMonitoringReport",
    response: Some(&GetMonitoringReportResponse),
    fields: &[
        Field { wire: "componentVariable", key: ",\"componentVariable\":", name: "component_variable", required: false, kind: Kind::List(&List { item: Kind::Object(&ComponentVariableType), min: 1, max: u32::MAX, lone: false }), note: "absent: all components and variables" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the parts of the report will carry" },
        Field { wire: "monitoringCriteria", key: ",\"monitoringCriteria\":", name: "monitoring_criteria", required: false, kind: Kind::List(&List { item: Kind::Enum(&MonitoringCriterionEnumType), min: 1, max: 3, lone: false }), note: "absent: monitors of every kind" },
    ],
    required: 0b0,
    open: true,
    index: &index::<8>(&["componentVariable", "requestId", "monitoringCriteria"]),
    slot: Slot::new(),
};

static GetMonitoringReportResponse: Type = Type {
    name: "GetMonitoringReportResponse",
    doc: "Whether the report will follow.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "GetMonitoringReport",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericDeviceModelStatus), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static LogStatusNotificationRequest: Type = Type {
    name: "LogStatusNotificationRequest",
    doc: "The state of the upload.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "LogStatusNotification",
    response: Some(&LogStatusNotificationResponse),
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&UploadLogStatusEnumType), note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the GetLog" },
    ],
    required: 0b11,
    open: true,
    index: &index::<4>(&["status", "requestId"]),
    slot: Slot::new(),
};

static LogStatusNotificationResponse: Type = Type {
    name: "LogStatusNotificationResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "LogStatusNotification",
    response: None,
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static NotifyCustomerInformationRequest: Type = Type {
    name: "NotifyCustomerInformationRequest",
    doc: "One part of the report.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "NotifyCustomerInformation",
    response: Some(&NotifyCustomerInformationResponse),
    fields: &[
        Field { wire: "data", key: ",\"data\":", name: "data", required: true, kind: Kind::Str { max: 512 }, note: "free text for people to read; parts are to be joined" },
        Field { wire: "tbc", key: ",\"tbc\":", name: "tbc", required: true, kind: Kind::Bool, note: "true: another part follows" },
        Field { wire: "seqNo", key: ",\"seqNo\":", name: "seq_no", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "position of this part in the report, from 0" },
        Field { wire: "generatedAt", key: ",\"generatedAt\":", name: "generated_at", required: true, kind: Kind::DateTime, note: "the moment the station wrote this part" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the CustomerInformation that this answers" },
    ],
    required: 0b1111,
    open: true,
    index: &index::<16>(&["data", "tbc", "seqNo", "generatedAt", "requestId"]),
    slot: Slot::new(),
};

static NotifyCustomerInformationResponse: Type = Type {
    name: "NotifyCustomerInformationResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "NotifyCustomerInformation",
    response: None,
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static NotifyEventRequest: Type = Type {
    name: "NotifyEventRequest",
    doc: "Some events, or one part of them.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "NotifyEvent",
    response: Some(&NotifyEventResponse),
    fields: &[
        Field { wire: "generatedAt", key: ",\"generatedAt\":", name: "generated_at", required: true, kind: Kind::DateTime, note: "the moment the station wrote this part" },
        Field { wire: "tbc", key: ",\"tbc\":", name: "tbc", required: true, kind: Kind::Bool, note: "true: another part follows" },
        Field { wire: "seqNo", key: ",\"seqNo\":", name: "seq_no", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "position of this part, from 0" },
        Field { wire: "eventData", key: ",\"eventData\":", name: "event_data", required: true, kind: Kind::List(&List { item: Kind::Object(&EventDataType), min: 1, max: u32::MAX, lone: false }), note: "" },
    ],
    required: 0b1111,
    open: true,
    index: &index::<8>(&["generatedAt", "tbc", "seqNo", "eventData"]),
    slot: Slot::new(),
};

static NotifyEventResponse: Type = Type {
    name: "NotifyEventResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "NotifyEvent",
    response: None,
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static NotifyMonitoringReportRequest: Type = Type {
    name: "NotifyMonitoringReportRequest",
    doc: "Variables with the monitors set on them.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "NotifyMonitoringReport",
    response: Some(&NotifyMonitoringReportResponse),
    fields: &[
        Field { wire: "monitor", key: ",\"monitor\":", name: "monitor", required: true, kind: Kind::List(&List { item: Kind::Object(&MonitoringDataType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the GetMonitoringReport that this answers" },
        Field { wire: "tbc", key: ",\"tbc\":", name: "tbc", required: true, kind: Kind::Bool, note: "true: another part follows" },
        Field { wire: "seqNo", key: ",\"seqNo\":", name: "seq_no", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "position of this part in the report, from 0" },
        Field { wire: "generatedAt", key: ",\"generatedAt\":", name: "generated_at", required: true, kind: Kind::DateTime, note: "the moment the station wrote this part" },
    ],
    required: 0b11101,
    open: true,
    index: &index::<16>(&["monitor", "requestId", "tbc", "seqNo", "generatedAt"]),
    slot: Slot::new(),
};

static NotifyMonitoringReportResponse: Type = Type {
    name: "NotifyMonitoringReportResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "NotifyMonitoringReport",
    response: None,
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static SetMonitoringBaseRequest: Type = Type {
    name: "SetMonitoringBaseRequest",
    doc: "The set of monitors to fall back to.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "SetMonitoringBase",
    response: Some(&SetMonitoringBaseResponse),
    fields: &[
        Field { wire: "monitoringBase", key: ",\"monitoringBase\":", name: "monitoring_base", required: true, kind: Kind::Enum(&MonitoringBaseEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["monitoringBase"]),
    slot: Slot::new(),
};

static SetMonitoringBaseResponse: Type = Type {
    name: "SetMonitoringBaseResponse",
    doc: "Whether the set is in force.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "SetMonitoringBase",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericDeviceModelStatus), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static SetMonitoringLevelRequest: Type = Type {
    name: "SetMonitoringLevelRequest",
    doc: "The level.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "SetMonitoringLevel",
    response: Some(&SetMonitoringLevelResponse),
    fields: &[
        Field { wire: "severity", key: ",\"severity\":", name: "severity", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0 (danger) to 9 (debugging); events up to this number are reported" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["severity"]),
    slot: Slot::new(),
};

static SetMonitoringLevelResponse: Type = Type {
    name: "SetMonitoringLevelResponse",
    doc: "Whether the level is in force.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "SetMonitoringLevel",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static SetVariableMonitoringRequest: Type = Type {
    name: "SetVariableMonitoringRequest",
    doc: "The monitors to set.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Request,
    action: "SetVariableMonitoring",
    response: Some(&SetVariableMonitoringResponse),
    fields: &[
        Field { wire: "setMonitoringData", key: ",\"setMonitoringData\":", name: "set_monitoring_data", required: true, kind: Kind::List(&List { item: Kind::Object(&SetMonitoringDataType), min: 1, max: u32::MAX, lone: false }), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["setMonitoringData"]),
    slot: Slot::new(),
};

static SetVariableMonitoringResponse: Type = Type {
    name: "SetVariableMonitoringResponse",
    doc: "One result for each monitor.",
    version: &VERSION,
    module: "diagnostics",
    role: Role::Response,
    action: "SetVariableMonitoring",
    response: None,
    fields: &[
        Field { wire: "setMonitoringResult", key: ",\"setMonitoringResult\":", name: "set_monitoring_result", required: true, kind: Kind::List(&List { item: Kind::Object(&SetMonitoringResultType), min: 1, max: u32::MAX, lone: false }), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["setMonitoringResult"]),
    slot: Slot::new(),
};

static ClearDisplayMessageRequest: Type = Type {
    name: "ClearDisplayMessageRequest",
    doc: "The message to remove.",
    version: &VERSION,
    module: "display",
    role: Role::Request,
    action: "ClearDisplayMessage",
    response: Some(&ClearDisplayMessageResponse),
    fields: &[
        Field { wire: "id", key: ",\"id\":", name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the message" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["id"]),
    slot: Slot::new(),
};

static ClearDisplayMessageResponse: Type = Type {
    name: "ClearDisplayMessageResponse",
    doc: "Whether it was removed.",
    version: &VERSION,
    module: "display",
    role: Role::Response,
    action: "ClearDisplayMessage",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&ClearMessageStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static GetDisplayMessagesRequest: Type = Type {
    name: "GetDisplayMessagesRequest",
    doc: "Which messages to report; without criteria all of them.",
    version: &VERSION,
    module: "display",
    role: Role::Request,
    action: "GetDisplayMessages",
    response: Some(&GetDisplayMessagesResponse),
    fields: &[
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the parts of the report will carry" },
        Field { wire: "priority", key: ",\"priority\":", name: "priority", required: false, kind: Kind::Enum(&MessagePriorityEnumType), note: "" },
        Field { wire: "state", key: ",\"state\":", name: "state", required: false, kind: Kind::Enum(&MessageStateEnumType), note: "" },
        Field { wire: "id", key: ",\"id\":", name: "id", required: false, kind: Kind::List(&List { item: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, min: 1, max: u32::MAX, lone: false }), note: "numbers of the messages" },
    ],
    required: 0b1,
    open: true,
    index: &index::<8>(&["requestId", "priority", "state", "id"]),
    slot: Slot::new(),
};

static GetDisplayMessagesResponse: Type = Type {
    name: "GetDisplayMessagesResponse",
    doc: "Whether any matched and will be reported.",
    version: &VERSION,
    module: "display",
    role: Role::Response,
    action: "GetDisplayMessages",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&GetDisplayMessagesStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static NotifyDisplayMessagesRequest: Type = Type {
    name: "NotifyDisplayMessagesRequest",
    doc: "Messages as they are set.",
    version: &VERSION,
    module: "display",
    role: Role::Request,
    action: "NotifyDisplayMessages",
    response: Some(&NotifyDisplayMessagesResponse),
    fields: &[
        Field { wire: "messageInfo", key: ",\"messageInfo\":", name: "message_info", required: true, kind: Kind::List(&List { item: Kind::Object(&MessageInfoType), min: 1, max: u32::MAX, lone: false }), note: "" },
        Field { wire: "requestId", key: ",\"requestId\":", name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the GetDisplayMessages that this answers" },
        Field { wire: "tbc", key: ",\"tbc\":", name: "tbc", required: true, kind: Kind::Bool, note: "true: another part follows" },
    ],
    required: 0b111,
    open: true,
    index: &index::<8>(&["messageInfo", "requestId", "tbc"]),
    slot: Slot::new(),
};

static NotifyDisplayMessagesResponse: Type = Type {
    name: "NotifyDisplayMessagesResponse",
    doc: "Empty: the arrival is the acknowledgement.",
    version: &VERSION,
    module: "display",
    role: Role::Response,
    action: "NotifyDisplayMessages",
    response: None,
    fields: &[],
    required: 0b0,
    open: true,
    index: &index::<2>(&[]),
    slot: Slot::new(),
};

static SetDisplayMessageRequest: Type = Type {
    name: "SetDisplayMessageRequest",
    doc: "The message.",
    version: &VERSION,
    module: "display",
    role: Role::Request,
    action: "SetDisplayMessage",
    response: Some(&SetDisplayMessageResponse),
    fields: &[
        Field { wire: "message", key: ",\"message\":", name: "message", required: true, kind: Kind::Object(&MessageInfoType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["message"]),
    slot: Slot::new(),
};

static SetDisplayMessageResponse: Type = Type {
    name: "SetDisplayMessageResponse",
    doc: "Whether it will be shown, or why not.",
    version: &VERSION,
    module: "display",
    role: Role::Response,
    action: "SetDisplayMessage",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&DisplayMessageStatusEnumType), note: "" },
    ],
    required: 0b1,
    open: true,
    index: &index::<2>(&["status"]),
    slot: Slot::new(),
};

static DataTransferRequest: Type = Type {
    name: "DataTransferRequest",
    doc: "A message of a vendor's own making.",
    version: &VERSION,
    module: "data",
    role: Role::Request,
    action: "DataTransfer",
    response: Some(&DataTransferResponse),
    fields: &[
        Field { wire: "messageId", key: ",\"messageId\":", name: "message_id", required: false, kind: Kind::Str { max: 50 }, note: "tells apart the vendor's messages" },
        Field { wire: "data", key: ",\"data\":", name: "data", required: false, kind: Kind::Any, note: "its form is a matter between the two sides" },
        Field { wire: "vendorId", key: ",\"vendorId\":", name: "vendor_id", required: true, kind: Kind::Str { max: 255 }, note: "names the vendor, best by a reversed domain name" },
    ],
    required: 0b100,
    open: true,
    index: &index::<8>(&["messageId", "data", "vendorId"]),
    slot: Slot::new(),
};

static DataTransferResponse: Type = Type {
    name: "DataTransferResponse",
    doc: "Whether the message was understood, and an answer to it.",
    version: &VERSION,
    module: "data",
    role: Role::Response,
    action: "DataTransfer",
    response: None,
    fields: &[
        Field { wire: "status", key: ",\"status\":", name: "status", required: true, kind: Kind::Enum(&DataTransferStatusEnumType), note: "" },
        Field { wire: "data", key: ",\"data\":", name: "data", required: false, kind: Kind::Any, note: "the answer, in whatever form the two sides agreed on" },
    ],
    required: 0b1,
    open: true,
    index: &index::<4>(&["status", "data"]),
    slot: Slot::new(),
};
