// Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
//! The tables of OCPP 2.0.
#![allow(non_upper_case_globals, reason = "a static bears the name that the specification gives the thing")]

use super::{index, Action, Block, Enum, Field, Fingerprint, Key, Kind, List};
use super::{Role, Sender, Slot, Type, EnumValue, Version};

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
        Action { name: "CertificateSigned", fingerprint: Fingerprint::of(b"CertificateSigned"), doc: "Delivers the certificate that SignCertificate asked for.", block: "security", sender: Sender::Csms, request: Some(&CertificateSignedRequest), response: Some(&CertificateSignedResponse), send: None },
        Action { name: "SecurityEventNotification", fingerprint: Fingerprint::of(b"SecurityEventNotification"), doc: "Reports an event that matters to security; critical ones are kept until delivered.", block: "security", sender: Sender::Station, request: Some(&SecurityEventNotificationRequest), response: Some(&SecurityEventNotificationResponse), send: None },
        Action { name: "SignCertificate", fingerprint: Fingerprint::of(b"SignCertificate"), doc: "Asks to have a new certificate signed for the station.", block: "security", sender: Sender::Station, request: Some(&SignCertificateRequest), response: Some(&SignCertificateResponse), send: None },
        Action { name: "BootNotification", fingerprint: Fingerprint::of(b"BootNotification"), doc: "Announces a station after every (re)boot; nothing else may be sent until it is accepted.", block: "provisioning", sender: Sender::Station, request: Some(&BootNotificationRequest), response: Some(&BootNotificationResponse), send: None },
        Action { name: "GetBaseReport", fingerprint: Fingerprint::of(b"GetBaseReport"), doc: "Asks for one of the predefined reports of the device model; NotifyReport delivers it in parts.", block: "provisioning", sender: Sender::Csms, request: Some(&GetBaseReportRequest), response: Some(&GetBaseReportResponse), send: None },
        Action { name: "GetReport", fingerprint: Fingerprint::of(b"GetReport"), doc: "Asks for a report on chosen components and variables; NotifyReport delivers it in parts.", block: "provisioning", sender: Sender::Csms, request: Some(&GetReportRequest), response: Some(&GetReportResponse), send: None },
        Action { name: "GetVariables", fingerprint: Fingerprint::of(b"GetVariables"), doc: "Reads attributes of variables and answers at once.", block: "provisioning", sender: Sender::Csms, request: Some(&GetVariablesRequest), response: Some(&GetVariablesResponse), send: None },
        Action { name: "NotifyReport", fingerprint: Fingerprint::of(b"NotifyReport"), doc: "Delivers one part of a report that was asked for.", block: "provisioning", sender: Sender::Station, request: Some(&NotifyReportRequest), response: Some(&NotifyReportResponse), send: None },
        Action { name: "Reset", fingerprint: Fingerprint::of(b"Reset"), doc: "Restarts the station or one EVSE.", block: "provisioning", sender: Sender::Csms, request: Some(&ResetRequest), response: Some(&ResetResponse), send: None },
        Action { name: "SetNetworkProfile", fingerprint: Fingerprint::of(b"SetNetworkProfile"), doc: "Stores how to reach a CSMS in one of the station's slots.", block: "provisioning", sender: Sender::Csms, request: Some(&SetNetworkProfileRequest), response: Some(&SetNetworkProfileResponse), send: None },
        Action { name: "SetVariables", fingerprint: Fingerprint::of(b"SetVariables"), doc: "Writes attributes of variables and answers at once.", block: "provisioning", sender: Sender::Csms, request: Some(&SetVariablesRequest), response: Some(&SetVariablesResponse), send: None },
        Action { name: "Authorize", fingerprint: Fingerprint::of(b"Authorize"), doc: "Asks whether a token may charge.", block: "authorization", sender: Sender::Station, request: Some(&AuthorizeRequest), response: Some(&AuthorizeResponse), send: None },
        Action { name: "ClearCache", fingerprint: Fingerprint::of(b"ClearCache"), doc: "Empties the authorisation cache.", block: "authorization", sender: Sender::Csms, request: Some(&ClearCacheRequest), response: Some(&ClearCacheResponse), send: None },
        Action { name: "GetLocalListVersion", fingerprint: Fingerprint::of(b"GetLocalListVersion"), doc: "Asks which version of the local list a station holds.", block: "localauth", sender: Sender::Csms, request: Some(&GetLocalListVersionRequest), response: Some(&GetLocalListVersionResponse), send: None },
        Action { name: "SendLocalList", fingerprint: Fingerprint::of(b"SendLocalList"), doc: "Replaces or amends the local list.", block: "localauth", sender: Sender::Csms, request: Some(&SendLocalListRequest), response: Some(&SendLocalListResponse), send: None },
        Action { name: "GetTransactionStatus", fingerprint: Fingerprint::of(b"GetTransactionStatus"), doc: "Asks whether a transaction runs and whether messages about it are still queued.", block: "transactions", sender: Sender::Csms, request: Some(&GetTransactionStatusRequest), response: Some(&GetTransactionStatusResponse), send: None },
        Action { name: "TransactionEvent", fingerprint: Fingerprint::of(b"TransactionEvent"), doc: "Reports that a transaction started, changed or ended; kept and repeated until delivered.", block: "transactions", sender: Sender::Station, request: Some(&TransactionEventRequest), response: Some(&TransactionEventResponse), send: None },
        Action { name: "RequestStartTransaction", fingerprint: Fingerprint::of(b"RequestStartTransaction"), doc: "Asks a station to start charging for a driver who is not at the reader.", block: "remotecontrol", sender: Sender::Csms, request: Some(&RequestStartTransactionRequest), response: Some(&RequestStartTransactionResponse), send: None },
        Action { name: "RequestStopTransaction", fingerprint: Fingerprint::of(b"RequestStopTransaction"), doc: "Asks a station to end a running transaction.", block: "remotecontrol", sender: Sender::Csms, request: Some(&RequestStopTransactionRequest), response: Some(&RequestStopTransactionResponse), send: None },
        Action { name: "TriggerMessage", fingerprint: Fingerprint::of(b"TriggerMessage"), doc: "Asks a station to send a message that it would send by itself at another time.", block: "remotecontrol", sender: Sender::Csms, request: Some(&TriggerMessageRequest), response: Some(&TriggerMessageResponse), send: None },
        Action { name: "UnlockConnector", fingerprint: Fingerprint::of(b"UnlockConnector"), doc: "Frees a cable that is stuck; it is no way to stop a transaction.", block: "remotecontrol", sender: Sender::Csms, request: Some(&UnlockConnectorRequest), response: Some(&UnlockConnectorResponse), send: None },
        Action { name: "ChangeAvailability", fingerprint: Fingerprint::of(b"ChangeAvailability"), doc: "Takes a station, an EVSE or a connector into or out of operation.", block: "availability", sender: Sender::Csms, request: Some(&ChangeAvailabilityRequest), response: Some(&ChangeAvailabilityResponse), send: None },
        Action { name: "Heartbeat", fingerprint: Fingerprint::of(b"Heartbeat"), doc: "Shows that the station is alive and fetches the time.", block: "availability", sender: Sender::Station, request: Some(&HeartbeatRequest), response: Some(&HeartbeatResponse), send: None },
        Action { name: "StatusNotification", fingerprint: Fingerprint::of(b"StatusNotification"), doc: "Reports a change of state of a connector.", block: "availability", sender: Sender::Station, request: Some(&StatusNotificationRequest), response: Some(&StatusNotificationResponse), send: None },
        Action { name: "CancelReservation", fingerprint: Fingerprint::of(b"CancelReservation"), doc: "Ends a reservation before it is used.", block: "reservation", sender: Sender::Csms, request: Some(&CancelReservationRequest), response: Some(&CancelReservationResponse), send: None },
        Action { name: "ReservationStatusUpdate", fingerprint: Fingerprint::of(b"ReservationStatusUpdate"), doc: "Reports that a reservation lapsed or had to be dropped.", block: "reservation", sender: Sender::Station, request: Some(&ReservationStatusUpdateRequest), response: Some(&ReservationStatusUpdateResponse), send: None },
        Action { name: "ReserveNow", fingerprint: Fingerprint::of(b"ReserveNow"), doc: "Reserves an EVSE, or any of a kind, for a token until a given moment.", block: "reservation", sender: Sender::Csms, request: Some(&ReserveNowRequest), response: Some(&ReserveNowResponse), send: None },
        Action { name: "CostUpdated", fingerprint: Fingerprint::of(b"CostUpdated"), doc: "Tells a station what a transaction costs so far, for it to show.", block: "tariffcost", sender: Sender::Csms, request: Some(&CostUpdatedRequest), response: Some(&CostUpdatedResponse), send: None },
        Action { name: "MeterValues", fingerprint: Fingerprint::of(b"MeterValues"), doc: "Delivers meter readings that belong to no transaction.", block: "meter", sender: Sender::Station, request: Some(&MeterValuesRequest), response: Some(&MeterValuesResponse), send: None },
        Action { name: "ClearChargingProfile", fingerprint: Fingerprint::of(b"ClearChargingProfile"), doc: "Removes charging profiles, by number or by criteria.", block: "smartcharging", sender: Sender::Csms, request: Some(&ClearChargingProfileRequest), response: Some(&ClearChargingProfileResponse), send: None },
        Action { name: "ClearedChargingLimit", fingerprint: Fingerprint::of(b"ClearedChargingLimit"), doc: "Reports that a limit set from outside has been lifted.", block: "smartcharging", sender: Sender::Station, request: Some(&ClearedChargingLimitRequest), response: Some(&ClearedChargingLimitResponse), send: None },
        Action { name: "GetChargingProfiles", fingerprint: Fingerprint::of(b"GetChargingProfiles"), doc: "Asks which profiles are installed; ReportChargingProfiles delivers them in parts.", block: "smartcharging", sender: Sender::Csms, request: Some(&GetChargingProfilesRequest), response: Some(&GetChargingProfilesResponse), send: None },
        Action { name: "GetCompositeSchedule", fingerprint: Fingerprint::of(b"GetCompositeSchedule"), doc: "Asks what all installed limits together amount to.", block: "smartcharging", sender: Sender::Csms, request: Some(&GetCompositeScheduleRequest), response: Some(&GetCompositeScheduleResponse), send: None },
        Action { name: "NotifyCentralChargingNeeds", fingerprint: Fingerprint::of(b"NotifyCentralChargingNeeds"), doc: "Passes schedules of an ISO 15118 provider on to a vehicle.", block: "smartcharging", sender: Sender::Csms, request: Some(&NotifyCentralChargingNeedsRequest), response: Some(&NotifyCentralChargingNeedsResponse), send: None },
        Action { name: "NotifyChargingLimit", fingerprint: Fingerprint::of(b"NotifyChargingLimit"), doc: "Reports a limit that was set from outside.", block: "smartcharging", sender: Sender::Station, request: Some(&NotifyChargingLimitRequest), response: Some(&NotifyChargingLimitResponse), send: None },
        Action { name: "NotifyEVChargingNeeds", fingerprint: Fingerprint::of(b"NotifyEVChargingNeeds"), doc: "Passes on what a vehicle asks for over ISO 15118.", block: "smartcharging", sender: Sender::Station, request: Some(&NotifyEVChargingNeedsRequest), response: Some(&NotifyEVChargingNeedsResponse), send: None },
        Action { name: "NotifyEVChargingSchedule", fingerprint: Fingerprint::of(b"NotifyEVChargingSchedule"), doc: "Passes on the schedule that a vehicle chose or made.", block: "smartcharging", sender: Sender::Station, request: Some(&NotifyEVChargingScheduleRequest), response: Some(&NotifyEVChargingScheduleResponse), send: None },
        Action { name: "Renegotiate15118Schedule", fingerprint: Fingerprint::of(b"Renegotiate15118Schedule"), doc: "Asks a station to negotiate anew with a vehicle.", block: "smartcharging", sender: Sender::Csms, request: Some(&Renegotiate15118ScheduleRequest), response: Some(&Renegotiate15118ScheduleResponse), send: None },
        Action { name: "ReportChargingProfiles", fingerprint: Fingerprint::of(b"ReportChargingProfiles"), doc: "Delivers one part of a report on installed profiles.", block: "smartcharging", sender: Sender::Station, request: Some(&ReportChargingProfilesRequest), response: Some(&ReportChargingProfilesResponse), send: None },
        Action { name: "SetChargingProfile", fingerprint: Fingerprint::of(b"SetChargingProfile"), doc: "Installs a charging profile.", block: "smartcharging", sender: Sender::Csms, request: Some(&SetChargingProfileRequest), response: Some(&SetChargingProfileResponse), send: None },
        Action { name: "FirmwareStatusNotification", fingerprint: Fingerprint::of(b"FirmwareStatusNotification"), doc: "Reports how a firmware update proceeds.", block: "firmware", sender: Sender::Station, request: Some(&FirmwareStatusNotificationRequest), response: Some(&FirmwareStatusNotificationResponse), send: None },
        Action { name: "PublishFirmware", fingerprint: Fingerprint::of(b"PublishFirmware"), doc: "Asks a local controller to fetch firmware and offer it to its stations.", block: "firmware", sender: Sender::Csms, request: Some(&PublishFirmwareRequest), response: Some(&PublishFirmwareResponse), send: None },
        Action { name: "PublishFirmwareStatusNotification", fingerprint: Fingerprint::of(b"PublishFirmwareStatusNotification"), doc: "Reports how publishing firmware proceeds.", block: "firmware", sender: Sender::Station, request: Some(&PublishFirmwareStatusNotificationRequest), response: Some(&PublishFirmwareStatusNotificationResponse), send: None },
        Action { name: "UnpublishFirmware", fingerprint: Fingerprint::of(b"UnpublishFirmware"), doc: "Asks a local controller to stop offering firmware.", block: "firmware", sender: Sender::Csms, request: Some(&UnpublishFirmwareRequest), response: Some(&UnpublishFirmwareResponse), send: None },
        Action { name: "UpdateFirmware", fingerprint: Fingerprint::of(b"UpdateFirmware"), doc: "Asks for a firmware update; FirmwareStatusNotification reports its progress.", block: "firmware", sender: Sender::Csms, request: Some(&UpdateFirmwareRequest), response: Some(&UpdateFirmwareResponse), send: None },
        Action { name: "DeleteCertificate", fingerprint: Fingerprint::of(b"DeleteCertificate"), doc: "Removes an installed certificate.", block: "iso15118", sender: Sender::Csms, request: Some(&DeleteCertificateRequest), response: Some(&DeleteCertificateResponse), send: None },
        Action { name: "Get15118EVCertificate", fingerprint: Fingerprint::of(b"Get15118EVCertificate"), doc: "Passes a vehicle's request for a contract certificate on to its provider, and the answer back.", block: "iso15118", sender: Sender::Station, request: Some(&Get15118EVCertificateRequest), response: Some(&Get15118EVCertificateResponse), send: None },
        Action { name: "GetCertificateStatus", fingerprint: Fingerprint::of(b"GetCertificateStatus"), doc: "Asks the CSMS to fetch the OCSP status of a certificate.", block: "iso15118", sender: Sender::Station, request: Some(&GetCertificateStatusRequest), response: Some(&GetCertificateStatusResponse), send: None },
        Action { name: "GetInstalledCertificateIds", fingerprint: Fingerprint::of(b"GetInstalledCertificateIds"), doc: "Lists the certificates installed in the station.", block: "iso15118", sender: Sender::Csms, request: Some(&GetInstalledCertificateIdsRequest), response: Some(&GetInstalledCertificateIdsResponse), send: None },
        Action { name: "InstallCertificate", fingerprint: Fingerprint::of(b"InstallCertificate"), doc: "Installs a root certificate.", block: "iso15118", sender: Sender::Csms, request: Some(&InstallCertificateRequest), response: Some(&InstallCertificateResponse), send: None },
        Action { name: "Update15118EVCertificate", fingerprint: Fingerprint::of(b"Update15118EVCertificate"), doc: "Passes a vehicle's request to renew its contract certificate on, and the answer back.", block: "iso15118", sender: Sender::Station, request: Some(&Update15118EVCertificateRequest), response: Some(&Update15118EVCertificateResponse), send: None },
        Action { name: "ClearVariableMonitoring", fingerprint: Fingerprint::of(b"ClearVariableMonitoring"), doc: "Removes monitors.", block: "diagnostics", sender: Sender::Csms, request: Some(&ClearVariableMonitoringRequest), response: Some(&ClearVariableMonitoringResponse), send: None },
        Action { name: "CustomerInformation", fingerprint: Fingerprint::of(b"CustomerInformation"), doc: "Asks what a station holds on a customer, or has it erased; NotifyCustomerInformation reports.", block: "diagnostics", sender: Sender::Csms, request: Some(&CustomerInformationRequest), response: Some(&CustomerInformationResponse), send: None },
        Action { name: "GetLog", fingerprint: Fingerprint::of(b"GetLog"), doc: "Asks for an upload of a log file; LogStatusNotification reports its progress.", block: "diagnostics", sender: Sender::Csms, request: Some(&GetLogRequest), response: Some(&GetLogResponse), send: None },
        Action { name: "GetMonitoringReport", fingerprint: Fingerprint::of(b"GetMonitoringReport"), doc: "Asks which monitors are set; NotifyMonitoringReport delivers them in parts.", block: "diagnostics", sender: Sender::Csms, request: Some(&GetMonitoringReportRequest), response: Some(&GetMonitoringReportResponse), send: None },
        Action { name: "LogStatusNotification", fingerprint: Fingerprint::of(b"LogStatusNotification"), doc: "Reports how an upload of a log proceeds.", block: "diagnostics", sender: Sender::Station, request: Some(&LogStatusNotificationRequest), response: Some(&LogStatusNotificationResponse), send: None },
        Action { name: "NotifyCustomerInformation", fingerprint: Fingerprint::of(b"NotifyCustomerInformation"), doc: "Delivers one part of what a station holds on a customer.", block: "diagnostics", sender: Sender::Station, request: Some(&NotifyCustomerInformationRequest), response: Some(&NotifyCustomerInformationResponse), send: None },
        Action { name: "NotifyEvent", fingerprint: Fingerprint::of(b"NotifyEvent"), doc: "Reports events: monitors that tripped, and what a station reports unasked.", block: "diagnostics", sender: Sender::Station, request: Some(&NotifyEventRequest), response: Some(&NotifyEventResponse), send: None },
        Action { name: "NotifyMonitoringReport", fingerprint: Fingerprint::of(b"NotifyMonitoringReport"), doc: "Delivers one part of a report on monitors.", block: "diagnostics", sender: Sender::Station, request: Some(&NotifyMonitoringReportRequest), response: Some(&NotifyMonitoringReportResponse), send: None },
        Action { name: "SetMonitoringBase", fingerprint: Fingerprint::of(b"SetMonitoringBase"), doc: "Sets which monitors are in force.", block: "diagnostics", sender: Sender::Csms, request: Some(&SetMonitoringBaseRequest), response: Some(&SetMonitoringBaseResponse), send: None },
        Action { name: "SetMonitoringLevel", fingerprint: Fingerprint::of(b"SetMonitoringLevel"), doc: "Sets how severe an event must be to be reported.", block: "diagnostics", sender: Sender::Csms, request: Some(&SetMonitoringLevelRequest), response: Some(&SetMonitoringLevelResponse), send: None },
        Action { name: "SetVariableMonitoring", fingerprint: Fingerprint::of(b"SetVariableMonitoring"), doc: "Sets monitors on variables.", block: "diagnostics", sender: Sender::Csms, request: Some(&SetVariableMonitoringRequest), response: Some(&SetVariableMonitoringResponse), send: None },
        Action { name: "ClearDisplayMessage", fingerprint: Fingerprint::of(b"ClearDisplayMessage"), doc: "Removes a message.", block: "display", sender: Sender::Csms, request: Some(&ClearDisplayMessageRequest), response: Some(&ClearDisplayMessageResponse), send: None },
        Action { name: "GetDisplayMessages", fingerprint: Fingerprint::of(b"GetDisplayMessages"), doc: "Asks which messages are set; NotifyDisplayMessages delivers them in parts.", block: "display", sender: Sender::Csms, request: Some(&GetDisplayMessagesRequest), response: Some(&GetDisplayMessagesResponse), send: None },
        Action { name: "NotifyDisplayMessages", fingerprint: Fingerprint::of(b"NotifyDisplayMessages"), doc: "Delivers one part of a report on messages.", block: "display", sender: Sender::Station, request: Some(&NotifyDisplayMessagesRequest), response: Some(&NotifyDisplayMessagesResponse), send: None },
        Action { name: "SetDisplayMessage", fingerprint: Fingerprint::of(b"SetDisplayMessage"), doc: "Sets a message, or replaces the one with its number.", block: "display", sender: Sender::Csms, request: Some(&SetDisplayMessageRequest), response: Some(&SetDisplayMessageResponse), send: None },
        Action { name: "DataTransfer", fingerprint: Fingerprint::of(b"DataTransfer"), doc: "Carries whatever a vendor needs that the protocol lacks; either side may send it.", block: "data", sender: Sender::Both, request: Some(&DataTransferRequest), response: Some(&DataTransferResponse), send: None },
    ],
    action_index: &index::<256>(&["CertificateSigned", "SecurityEventNotification", "SignCertificate", "BootNotification", "GetBaseReport", "GetReport", "GetVariables", "NotifyReport", "Reset", "SetNetworkProfile", "SetVariables", "Authorize", "ClearCache", "GetLocalListVersion", "SendLocalList", "GetTransactionStatus", "TransactionEvent", "RequestStartTransaction", "RequestStopTransaction", "TriggerMessage", "UnlockConnector", "ChangeAvailability", "Heartbeat", "StatusNotification", "CancelReservation", "ReservationStatusUpdate", "ReserveNow", "CostUpdated", "MeterValues", "ClearChargingProfile", "ClearedChargingLimit", "GetChargingProfiles", "GetCompositeSchedule", "NotifyCentralChargingNeeds", "NotifyChargingLimit", "NotifyEVChargingNeeds", "NotifyEVChargingSchedule", "Renegotiate15118Schedule", "ReportChargingProfiles", "SetChargingProfile", "FirmwareStatusNotification", "PublishFirmware", "PublishFirmwareStatusNotification", "UnpublishFirmware", "UpdateFirmware", "DeleteCertificate", "Get15118EVCertificate", "GetCertificateStatus", "GetInstalledCertificateIds", "InstallCertificate", "Update15118EVCertificate", "ClearVariableMonitoring", "CustomerInformation", "GetLog", "GetMonitoringReport", "LogStatusNotification", "NotifyCustomerInformation", "NotifyEvent", "NotifyMonitoringReport", "SetMonitoringBase", "SetMonitoringLevel", "SetVariableMonitoring", "ClearDisplayMessage", "GetDisplayMessages", "NotifyDisplayMessages", "SetDisplayMessage", "DataTransfer"]),
};

static CertificateSigningUseEnumType: Enum = Enum {
    name: "CertificateSigningUseEnumType",
    doc: "What a signed certificate is for: the link to the CSMS, or ISO 15118.",
    version: &VERSION,
    module: "security",
    values: &[
        EnumValue::new("ChargingStationCertificate", "CHARGING_STATION_CERTIFICATE"),
        EnumValue::new("V2GCertificate", "V2G_CERTIFICATE"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
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
        EnumValue::new("FirmwareUpdated", "FIRMWARE_UPDATED"),
        EnumValue::new("FailedToAuthenticateAtCsms", "FAILED_TO_AUTHENTICATE_AT_CSMS"),
        EnumValue::new("CsmsFailedToAuthenticate", "CSMS_FAILED_TO_AUTHENTICATE"),
        EnumValue::new("SettingSystemTime", "SETTING_SYSTEM_TIME"),
        EnumValue::new("StartupOfTheDevice", "STARTUP_OF_THE_DEVICE"),
        EnumValue::new("ResetOrReboot", "RESET_OR_REBOOT"),
        EnumValue::new("SecurityLogWasCleared", "SECURITY_LOG_WAS_CLEARED"),
        EnumValue::new("ReconfigurationOfSecurityParameters", "RECONFIGURATION_OF_SECURITY_PARAMETERS"),
        EnumValue::new("MemoryExhaustion", "MEMORY_EXHAUSTION"),
        EnumValue::new("InvalidMessages", "INVALID_MESSAGES"),
        EnumValue::new("AttemptedReplayAttacks", "ATTEMPTED_REPLAY_ATTACKS"),
        EnumValue::new("TamperDetectionActivated", "TAMPER_DETECTION_ACTIVATED"),
        EnumValue::new("InvalidFirmwareSignature", "INVALID_FIRMWARE_SIGNATURE"),
        EnumValue::new("InvalidFirmwareSigningCertificate", "INVALID_FIRMWARE_SIGNING_CERTIFICATE"),
        EnumValue::new("InvalidCsmsCertificate", "INVALID_CSMS_CERTIFICATE"),
        EnumValue::new("InvalidChargingStationCertificate", "INVALID_CHARGING_STATION_CERTIFICATE"),
        EnumValue::new("InvalidTLSVersion", "INVALID_TLS_VERSION"),
        EnumValue::new("InvalidTLSCipherSuite", "INVALID_TLS_CIPHER_SUITE"),
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
        EnumValue::new("ApplicationReset", "APPLICATION_RESET"),
        EnumValue::new("FirmwareUpdate", "FIRMWARE_UPDATE"),
        EnumValue::new("LocalReset", "LOCAL_RESET"),
        EnumValue::new("PowerUp", "POWER_UP"),
        EnumValue::new("RemoteReset", "REMOTE_RESET"),
        EnumValue::new("ScheduledReset", "SCHEDULED_RESET"),
        EnumValue::new("Triggered", "TRIGGERED"),
        EnumValue::new("Unknown", "UNKNOWN"),
        EnumValue::new("Watchdog", "WATCHDOG"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Pending", "PENDING"),
        EnumValue::new("Rejected", "REJECTED"),
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
        EnumValue::new("ConfigurationInventory", "CONFIGURATION_INVENTORY"),
        EnumValue::new("FullInventory", "FULL_INVENTORY"),
        EnumValue::new("SummaryInventory", "SUMMARY_INVENTORY"),
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
        EnumValue::new("Active", "ACTIVE"),
        EnumValue::new("Available", "AVAILABLE"),
        EnumValue::new("Enabled", "ENABLED"),
        EnumValue::new("Problem", "PROBLEM"),
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
        EnumValue::new("Actual", "ACTUAL"),
        EnumValue::new("Target", "TARGET"),
        EnumValue::new("MinSet", "MIN_SET"),
        EnumValue::new("MaxSet", "MAX_SET"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("UnknownComponent", "UNKNOWN_COMPONENT"),
        EnumValue::new("UnknownVariable", "UNKNOWN_VARIABLE"),
        EnumValue::new("NotSupportedAttributeType", "NOT_SUPPORTED_ATTRIBUTE_TYPE"),
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
        EnumValue::new("ReadOnly", "READ_ONLY"),
        EnumValue::new("WriteOnly", "WRITE_ONLY"),
        EnumValue::new("ReadWrite", "READ_WRITE"),
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
        EnumValue::new("string", "STRING"),
        EnumValue::new("decimal", "DECIMAL"),
        EnumValue::new("integer", "INTEGER"),
        EnumValue::new("dateTime", "DATE_TIME"),
        EnumValue::new("boolean", "BOOLEAN"),
        EnumValue::new("OptionList", "OPTION_LIST"),
        EnumValue::new("SequenceList", "SEQUENCE_LIST"),
        EnumValue::new("MemberList", "MEMBER_LIST"),
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
        EnumValue::new("Immediate", "IMMEDIATE"),
        EnumValue::new("OnIdle", "ON_IDLE"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("Scheduled", "SCHEDULED"),
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
        EnumValue::new("CHAP", "CHAP"),
        EnumValue::new("NONE", "NONE"),
        EnumValue::new("PAP", "PAP"),
        EnumValue::new("AUTO", "AUTO"),
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
        EnumValue::new("OCPP12", "OCPP12"),
        EnumValue::new("OCPP15", "OCPP15"),
        EnumValue::new("OCPP16", "OCPP16"),
        EnumValue::new("OCPP20", "OCPP20"),
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
        EnumValue::new("JSON", "JSON"),
        EnumValue::new("SOAP", "SOAP"),
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
        EnumValue::new("Wired0", "WIRED0"),
        EnumValue::new("Wired1", "WIRED1"),
        EnumValue::new("Wired2", "WIRED2"),
        EnumValue::new("Wired3", "WIRED3"),
        EnumValue::new("Wireless0", "WIRELESS0"),
        EnumValue::new("Wireless1", "WIRELESS1"),
        EnumValue::new("Wireless2", "WIRELESS2"),
        EnumValue::new("Wireless3", "WIRELESS3"),
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
        EnumValue::new("IKEv2", "IKEV2"),
        EnumValue::new("IPSec", "IPSEC"),
        EnumValue::new("L2TP", "L2TP"),
        EnumValue::new("PPTP", "PPTP"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("Failed", "FAILED"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("InvalidValue", "INVALID_VALUE"),
        EnumValue::new("UnknownComponent", "UNKNOWN_COMPONENT"),
        EnumValue::new("UnknownVariable", "UNKNOWN_VARIABLE"),
        EnumValue::new("NotSupportedAttributeType", "NOT_SUPPORTED_ATTRIBUTE_TYPE"),
        EnumValue::new("OutOfRange", "OUT_OF_RANGE"),
        EnumValue::new("RebootRequired", "REBOOT_REQUIRED"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
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
        EnumValue::new("Differential", "DIFFERENTIAL"),
        EnumValue::new("Full", "FULL"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Failed", "FAILED"),
        EnumValue::new("VersionMismatch", "VERSION_MISMATCH"),
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
        EnumValue::new("Ended", "ENDED"),
        EnumValue::new("Started", "STARTED"),
        EnumValue::new("Updated", "UPDATED"),
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
        EnumValue::new("Authorized", "AUTHORIZED"),
        EnumValue::new("CablePluggedIn", "CABLE_PLUGGED_IN"),
        EnumValue::new("ChargingRateChanged", "CHARGING_RATE_CHANGED"),
        EnumValue::new("ChargingStateChanged", "CHARGING_STATE_CHANGED"),
        EnumValue::new("Deauthorized", "DEAUTHORIZED"),
        EnumValue::new("EnergyLimitReached", "ENERGY_LIMIT_REACHED"),
        EnumValue::new("EVCommunicationLost", "EV_COMMUNICATION_LOST"),
        EnumValue::new("EVConnectTimeout", "EV_CONNECT_TIMEOUT"),
        EnumValue::new("MeterValueClock", "METER_VALUE_CLOCK"),
        EnumValue::new("MeterValuePeriodic", "METER_VALUE_PERIODIC"),
        EnumValue::new("TimeLimitReached", "TIME_LIMIT_REACHED"),
        EnumValue::new("Trigger", "TRIGGER"),
        EnumValue::new("UnlockCommand", "UNLOCK_COMMAND"),
        EnumValue::new("StopAuthorized", "STOP_AUTHORIZED"),
        EnumValue::new("EVDeparted", "EV_DEPARTED"),
        EnumValue::new("EVDetected", "EV_DETECTED"),
        EnumValue::new("RemoteStop", "REMOTE_STOP"),
        EnumValue::new("RemoteStart", "REMOTE_START"),
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
        EnumValue::new("Charging", "CHARGING"),
        EnumValue::new("EVDetected", "EV_DETECTED"),
        EnumValue::new("SuspendedEV", "SUSPENDED_EV"),
        EnumValue::new("SuspendedEVSE", "SUSPENDED_EVSE"),
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
        EnumValue::new("DeAuthorized", "DE_AUTHORIZED"),
        EnumValue::new("EmergencyStop", "EMERGENCY_STOP"),
        EnumValue::new("EnergyLimitReached", "ENERGY_LIMIT_REACHED"),
        EnumValue::new("EVDisconnected", "EV_DISCONNECTED"),
        EnumValue::new("GroundFault", "GROUND_FAULT"),
        EnumValue::new("ImmediateReset", "IMMEDIATE_RESET"),
        EnumValue::new("Local", "LOCAL"),
        EnumValue::new("LocalOutOfCredit", "LOCAL_OUT_OF_CREDIT"),
        EnumValue::new("MasterPass", "MASTER_PASS"),
        EnumValue::new("Other", "OTHER"),
        EnumValue::new("OvercurrentFault", "OVERCURRENT_FAULT"),
        EnumValue::new("PowerLoss", "POWER_LOSS"),
        EnumValue::new("PowerQuality", "POWER_QUALITY"),
        EnumValue::new("Reboot", "REBOOT"),
        EnumValue::new("Remote", "REMOTE"),
        EnumValue::new("SOCLimitReached", "SOC_LIMIT_REACHED"),
        EnumValue::new("StoppedByEV", "STOPPED_BY_EV"),
        EnumValue::new("TimeLimitReached", "TIME_LIMIT_REACHED"),
        EnumValue::new("Timeout", "TIMEOUT"),
        EnumValue::new("UnlockCommand", "UNLOCK_COMMAND"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
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
        EnumValue::new("BootNotification", "BOOT_NOTIFICATION"),
        EnumValue::new("LogStatusNotification", "LOG_STATUS_NOTIFICATION"),
        EnumValue::new("FirmwareStatusNotification", "FIRMWARE_STATUS_NOTIFICATION"),
        EnumValue::new("Heartbeat", "HEARTBEAT"),
        EnumValue::new("MeterValues", "METER_VALUES"),
        EnumValue::new("SignChargingStationCertificate", "SIGN_CHARGING_STATION_CERTIFICATE"),
        EnumValue::new("SignV2GCertificate", "SIGN_V2G_CERTIFICATE"),
        EnumValue::new("StatusNotification", "STATUS_NOTIFICATION"),
        EnumValue::new("TransactionEvent", "TRANSACTION_EVENT"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("NotImplemented", "NOT_IMPLEMENTED"),
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
        EnumValue::new("Unlocked", "UNLOCKED"),
        EnumValue::new("UnlockFailed", "UNLOCK_FAILED"),
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
        EnumValue::new("Inoperative", "INOPERATIVE"),
        EnumValue::new("Operative", "OPERATIVE"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("Scheduled", "SCHEDULED"),
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
        EnumValue::new("Available", "AVAILABLE"),
        EnumValue::new("Occupied", "OCCUPIED"),
        EnumValue::new("Reserved", "RESERVED"),
        EnumValue::new("Unavailable", "UNAVAILABLE"),
        EnumValue::new("Faulted", "FAULTED"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
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
        EnumValue::new("Expired", "EXPIRED"),
        EnumValue::new("Removed", "REMOVED"),
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
        EnumValue::new("cCCS1", "C_CCS1"),
        EnumValue::new("cCCS2", "C_CCS2"),
        EnumValue::new("cG105", "C_G105"),
        EnumValue::new("cTesla", "C_TESLA"),
        EnumValue::new("cType1", "C_TYPE1"),
        EnumValue::new("cType2", "C_TYPE2"),
        EnumValue::new("s309-1P-16A", "S309_1P_16A"),
        EnumValue::new("s309-1P-32A", "S309_1P_32A"),
        EnumValue::new("s309-3P-16A", "S309_3P_16A"),
        EnumValue::new("s309-3P-32A", "S309_3P_32A"),
        EnumValue::new("sBS1361", "S_BS1361"),
        EnumValue::new("sCEE-7-7", "S_CEE_7_7"),
        EnumValue::new("sType2", "S_TYPE2"),
        EnumValue::new("sType3", "S_TYPE3"),
        EnumValue::new("Other1PhMax16A", "OTHER_1PH_MAX_16A"),
        EnumValue::new("Other1PhOver16A", "OTHER_1PH_OVER_16A"),
        EnumValue::new("Other3Ph", "OTHER_3PH"),
        EnumValue::new("Pan", "PAN"),
        EnumValue::new("wInductive", "W_INDUCTIVE"),
        EnumValue::new("wResonant", "W_RESONANT"),
        EnumValue::new("Undetermined", "UNDETERMINED"),
        EnumValue::new("Unknown", "UNKNOWN"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Faulted", "FAULTED"),
        EnumValue::new("Occupied", "OCCUPIED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("Unavailable", "UNAVAILABLE"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Unknown", "UNKNOWN"),
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
        EnumValue::new("EMS", "EMS"),
        EnumValue::new("Other", "OTHER"),
        EnumValue::new("SO", "SO"),
        EnumValue::new("CSO", "CSO"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("NoProfiles", "NO_PROFILES"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
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
        EnumValue::new("CarbonDioxideEmission", "CARBON_DIOXIDE_EMISSION"),
        EnumValue::new("RelativePricePercentage", "RELATIVE_PRICE_PERCENTAGE"),
        EnumValue::new("RenewableGenerationPercentage", "RENEWABLE_GENERATION_PERCENTAGE"),
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
        EnumValue::new("AC_single_phase_core", "AC_SINGLE_PHASE_CORE"),
        EnumValue::new("AC_three_phase_core", "AC_THREE_PHASE_CORE"),
        EnumValue::new("DC_combo_core", "DC_COMBO_CORE"),
        EnumValue::new("DC_core", "DC_CORE"),
        EnumValue::new("DC_extended", "DC_EXTENDED"),
        EnumValue::new("DC_unique", "DC_UNIQUE"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("Processing", "PROCESSING"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
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
        EnumValue::new("CertificateVerified", "CERTIFICATE_VERIFIED"),
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
        EnumValue::new("InvalidCertificate", "INVALID_CERTIFICATE"),
        EnumValue::new("RevokedCertificate", "REVOKED_CERTIFICATE"),
        EnumValue::new("PublishFailed", "PUBLISH_FAILED"),
        EnumValue::new("SignatureVerified", "SIGNATURE_VERIFIED"),
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
        EnumValue::new("Downloaded", "DOWNLOADED"),
        EnumValue::new("DownloadFailed", "DOWNLOAD_FAILED"),
        EnumValue::new("Downloading", "DOWNLOADING"),
        EnumValue::new("DownloadScheduled", "DOWNLOAD_SCHEDULED"),
        EnumValue::new("DownloadPaused", "DOWNLOAD_PAUSED"),
        EnumValue::new("PublishFailed", "PUBLISH_FAILED"),
        EnumValue::new("Published", "PUBLISHED"),
        EnumValue::new("InvalidChecksum", "INVALID_CHECKSUM"),
        EnumValue::new("ChecksumVerified", "CHECKSUM_VERIFIED"),
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
        EnumValue::new("DownloadOngoing", "DOWNLOAD_ONGOING"),
        EnumValue::new("NoFirmware", "NO_FIRMWARE"),
        EnumValue::new("Unpublished", "UNPUBLISHED"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("AcceptedCanceled", "ACCEPTED_CANCELED"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Failed", "FAILED"),
        EnumValue::new("NotFound", "NOT_FOUND"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Failed", "FAILED"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
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
        EnumValue::new("V2GRootCertficate", "V2G_ROOT_CERTIFICATE"),
        EnumValue::new("MORootCertificate", "MO_ROOT_CERTIFICATE"),
        EnumValue::new("CSOSubCA1", "CSO_SUB_CA1"),
        EnumValue::new("CSOSubCA2", "CSO_SUB_CA2"),
        EnumValue::new("CSMSRootCertificate", "CSMS_ROOT_CERTIFICATE"),
        EnumValue::new("ManufacturerRootCertificate", "MANUFACTURER_ROOT_CERTIFICATE"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("NotFound", "NOT_FOUND"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("NotFound", "NOT_FOUND"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("Invalid", "INVALID"),
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
    module: "diagnostics",
    values: &[
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("AcceptedCanceled", "ACCEPTED_CANCELED"),
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
        EnumValue::new("ThresholdMonitoring", "THRESHOLD_MONITORING"),
        EnumValue::new("DeltaMonitoring", "DELTA_MONITORING"),
        EnumValue::new("PeriodicMonitoring", "PERIODIC_MONITORING"),
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

static EventTriggerEnumType: Enum = Enum {
    name: "EventTriggerEnumType",
    doc: "What raised an event: a threshold, a change, or the clock.",
    version: &VERSION,
    module: "diagnostics",
    values: &[
        EnumValue::new("Alerting", "ALERTING"),
        EnumValue::new("Delta", "DELTA"),
        EnumValue::new("Periodic", "PERIODIC"),
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
        EnumValue::new("UpperThreshold", "UPPER_THRESHOLD"),
        EnumValue::new("LowerThreshold", "LOWER_THRESHOLD"),
        EnumValue::new("Delta", "DELTA"),
        EnumValue::new("Periodic", "PERIODIC"),
        EnumValue::new("PeriodicClockAligned", "PERIODIC_CLOCK_ALIGNED"),
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
        EnumValue::new("All", "ALL"),
        EnumValue::new("FactoryDefault", "FACTORY_DEFAULT"),
        EnumValue::new("None", "NONE"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("UnknownComponent", "UNKNOWN_COMPONENT"),
        EnumValue::new("UnknownVariable", "UNKNOWN_VARIABLE"),
        EnumValue::new("UnsupportedMonitorType", "UNSUPPORTED_MONITOR_TYPE"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("OutOfRange", "OUT_OF_RANGE"),
        EnumValue::new("Duplicate", "DUPLICATE"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Unknown", "UNKNOWN"),
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
        EnumValue::new("AlwaysFront", "ALWAYS_FRONT"),
        EnumValue::new("InFront", "IN_FRONT"),
        EnumValue::new("NormalCycle", "NORMAL_CYCLE"),
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
        EnumValue::new("Charging", "CHARGING"),
        EnumValue::new("Faulted", "FAULTED"),
        EnumValue::new("Idle", "IDLE"),
        EnumValue::new("Unavailable", "UNAVAILABLE"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Unknown", "UNKNOWN"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("NotSupportedMessageFormat", "NOT_SUPPORTED_MESSAGE_FORMAT"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("NotSupportedPriority", "NOT_SUPPORTED_PRIORITY"),
        EnumValue::new("NotSupportedState", "NOT_SUPPORTED_STATE"),
        EnumValue::new("UnknownTransaction", "UNKNOWN_TRANSACTION"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("UnknownMessageId", "UNKNOWN_MESSAGE_ID"),
        EnumValue::new("UnknownVendorId", "UNKNOWN_VENDOR_ID"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Blocked", "BLOCKED"),
        EnumValue::new("ConcurrentTx", "CONCURRENT_TX"),
        EnumValue::new("Expired", "EXPIRED"),
        EnumValue::new("Invalid", "INVALID"),
        EnumValue::new("NoCredit", "NO_CREDIT"),
        EnumValue::new("NotAllowedTypeEVSE", "NOT_ALLOWED_TYPE_EVSE"),
        EnumValue::new("NotAtThisLocation", "NOT_AT_THIS_LOCATION"),
        EnumValue::new("NotAtThisTime", "NOT_AT_THIS_TIME"),
        EnumValue::new("Unknown", "UNKNOWN"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("SignatureError", "SIGNATURE_ERROR"),
        EnumValue::new("CertificateExpired", "CERTIFICATE_EXPIRED"),
        EnumValue::new("CertificateRevoked", "CERTIFICATE_REVOKED"),
        EnumValue::new("NoCertificateAvailable", "NO_CERTIFICATE_AVAILABLE"),
        EnumValue::new("CertChainError", "CERT_CHAIN_ERROR"),
        EnumValue::new("ContractCancelled", "CONTRACT_CANCELLED"),
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
        EnumValue::new("Absolute", "ABSOLUTE"),
        EnumValue::new("Recurring", "RECURRING"),
        EnumValue::new("Relative", "RELATIVE"),
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
        EnumValue::new("ChargingStationExternalConstraints", "CHARGING_STATION_EXTERNAL_CONSTRAINTS"),
        EnumValue::new("ChargingStationMaxProfile", "CHARGING_STATION_MAX_PROFILE"),
        EnumValue::new("TxDefaultProfile", "TX_DEFAULT_PROFILE"),
        EnumValue::new("TxProfile", "TX_PROFILE"),
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
        EnumValue::new("W", "W"),
        EnumValue::new("A", "A"),
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
        EnumValue::new("Other", "OTHER"),
        EnumValue::new("DLMS Message", "DLMS_MESSAGE"),
        EnumValue::new("COSEM Protected Data", "COSEM_PROTECTED_DATA"),
        EnumValue::new("EDL", "EDL"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
        EnumValue::new("NotSupported", "NOT_SUPPORTED"),
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
        EnumValue::new("Accepted", "ACCEPTED"),
        EnumValue::new("Rejected", "REJECTED"),
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
        EnumValue::new("SHA256", "SHA256"),
        EnumValue::new("SHA384", "SHA384"),
        EnumValue::new("SHA512", "SHA512"),
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
        EnumValue::new("Central", "CENTRAL"),
        EnumValue::new("eMAID", "EMAID"),
        EnumValue::new("ISO14443", "ISO14443"),
        EnumValue::new("KeyCode", "KEY_CODE"),
        EnumValue::new("Local", "LOCAL"),
        EnumValue::new("NoAuthorization", "NO_AUTHORIZATION"),
        EnumValue::new("ISO15693", "ISO15693"),
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
        EnumValue::new("Body", "BODY"),
        EnumValue::new("Cable", "CABLE"),
        EnumValue::new("EV", "EV"),
        EnumValue::new("Inlet", "INLET"),
        EnumValue::new("Outlet", "OUTLET"),
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
        EnumValue::new("Current.Export", "CURRENT_EXPORT"),
        EnumValue::new("Current.Import", "CURRENT_IMPORT"),
        EnumValue::new("Current.Offered", "CURRENT_OFFERED"),
        EnumValue::new("Energy.Active.Export.Register", "ENERGY_ACTIVE_EXPORT_REGISTER"),
        EnumValue::new("Energy.Active.Import.Register", "ENERGY_ACTIVE_IMPORT_REGISTER"),
        EnumValue::new("Energy.Reactive.Export.Register", "ENERGY_REACTIVE_EXPORT_REGISTER"),
        EnumValue::new("Energy.Reactive.Import.Register", "ENERGY_REACTIVE_IMPORT_REGISTER"),
        EnumValue::new("Energy.Active.Export.Interval", "ENERGY_ACTIVE_EXPORT_INTERVAL"),
        EnumValue::new("Energy.Active.Import.Interval", "ENERGY_ACTIVE_IMPORT_INTERVAL"),
        EnumValue::new("Energy.Active.Net", "ENERGY_ACTIVE_NET"),
        EnumValue::new("Energy.Reactive.Export.Interval", "ENERGY_REACTIVE_EXPORT_INTERVAL"),
        EnumValue::new("Energy.Reactive.Import.Interval", "ENERGY_REACTIVE_IMPORT_INTERVAL"),
        EnumValue::new("Energy.Reactive.Net", "ENERGY_REACTIVE_NET"),
        EnumValue::new("Energy.Apparent.Net", "ENERGY_APPARENT_NET"),
        EnumValue::new("Energy.Apparent.Import", "ENERGY_APPARENT_IMPORT"),
        EnumValue::new("Energy.Apparent.Export", "ENERGY_APPARENT_EXPORT"),
        EnumValue::new("Frequency", "FREQUENCY"),
        EnumValue::new("Power.Active.Export", "POWER_ACTIVE_EXPORT"),
        EnumValue::new("Power.Active.Import", "POWER_ACTIVE_IMPORT"),
        EnumValue::new("Power.Factor", "POWER_FACTOR"),
        EnumValue::new("Power.Offered", "POWER_OFFERED"),
        EnumValue::new("Power.Reactive.Export", "POWER_REACTIVE_EXPORT"),
        EnumValue::new("Power.Reactive.Import", "POWER_REACTIVE_IMPORT"),
        EnumValue::new("SoC", "SOC"),
        EnumValue::new("Voltage", "VOLTAGE"),
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
        EnumValue::new("ASCII", "ASCII"),
        EnumValue::new("HTML", "HTML"),
        EnumValue::new("URI", "URI"),
        EnumValue::new("UTF8", "UTF8"),
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

static ReadingContextEnumType: Enum = Enum {
    name: "ReadingContextEnumType",
    doc: "Why a value was measured.",
    version: &VERSION,
    module: "types",
    values: &[
        EnumValue::new("Interruption.Begin", "INTERRUPTION_BEGIN"),
        EnumValue::new("Interruption.End", "INTERRUPTION_END"),
        EnumValue::new("Other", "OTHER"),
        EnumValue::new("Sample.Clock", "SAMPLE_CLOCK"),
        EnumValue::new("Sample.Periodic", "SAMPLE_PERIODIC"),
        EnumValue::new("Transaction.Begin", "TRANSACTION_BEGIN"),
        EnumValue::new("Transaction.End", "TRANSACTION_END"),
        EnumValue::new("Trigger", "TRIGGER"),
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
        EnumValue::new("Daily", "DAILY"),
        EnumValue::new("Weekly", "WEEKLY"),
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
        EnumValue::new("ECDSAP256SHA256", "ECDSAP256SHA256"),
        EnumValue::new("ECDSAP384SHA384", "ECDSAP384SHA384"),
        EnumValue::new("ECDSA192SHA256", "ECDSA192SHA256"),
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "serialNumber", key: Key::new(",\"serialNumber\":"), name: "serial_number", required: false, kind: Kind::Str { max: 20 }, note: "the vendor's number for this one station" },
        Field { wire: "model", key: Key::new(",\"model\":"), name: "model", required: true, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "vendorName", key: Key::new(",\"vendorName\":"), name: "vendor_name", required: true, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "firmwareVersion", key: Key::new(",\"firmwareVersion\":"), name: "firmware_version", required: false, kind: Kind::Str { max: 50 }, note: "" },
        Field { wire: "modem", key: Key::new(",\"modem\":"), name: "modem", required: false, kind: Kind::Object(&ModemType), note: "" },
    ],
    required: 0b110,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "iccid", key: Key::new(",\"iccid\":"), name: "iccid", required: false, kind: Kind::Str { max: 20 }, note: "number of the SIM card" },
        Field { wire: "imsi", key: Key::new(",\"imsi\":"), name: "imsi", required: false, kind: Kind::Str { max: 20 }, note: "subscriber number on the SIM card" },
    ],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "attributeType", key: Key::new(",\"attributeType\":"), name: "attribute_type", required: false, kind: Kind::Enum(&AttributeEnumType), note: "absent: Actual" },
        Field { wire: "component", key: Key::new(",\"component\":"), name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: Key::new(",\"variable\":"), name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
    ],
    required: 0b110,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "attributeStatus", key: Key::new(",\"attributeStatus\":"), name: "attribute_status", required: true, kind: Kind::Enum(&GetVariableStatusEnumType), note: "" },
        Field { wire: "attributeType", key: Key::new(",\"attributeType\":"), name: "attribute_type", required: false, kind: Kind::Enum(&AttributeEnumType), note: "absent: Actual" },
        Field { wire: "attributeValue", key: Key::new(",\"attributeValue\":"), name: "attribute_value", required: false, kind: Kind::Str { max: 1000 }, note: "the value as text; absent unless Accepted" },
        Field { wire: "component", key: Key::new(",\"component\":"), name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: Key::new(",\"variable\":"), name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
    ],
    required: 0b11001,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "component", key: Key::new(",\"component\":"), name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: Key::new(",\"variable\":"), name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
        Field { wire: "variableAttribute", key: Key::new(",\"variableAttribute\":"), name: "variable_attribute", required: true, kind: Kind::List(&List { item: Kind::Object(&VariableAttributeType), min: 1, max: 4, allow_single: false }), note: "one entry for each kind of attribute" },
        Field { wire: "variableCharacteristics", key: Key::new(",\"variableCharacteristics\":"), name: "variable_characteristics", required: false, kind: Kind::Object(&VariableCharacteristicsType), note: "" },
    ],
    required: 0b111,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "type", key: Key::new(",\"type\":"), name: "type", required: false, kind: Kind::Enum(&AttributeEnumType), note: "absent: Actual" },
        Field { wire: "value", key: Key::new(",\"value\":"), name: "value", required: true, kind: Kind::Str { max: 1000 }, note: "the value as text" },
        Field { wire: "mutability", key: Key::new(",\"mutability\":"), name: "mutability", required: false, kind: Kind::Enum(&MutabilityEnumType), note: "absent: ReadWrite" },
        Field { wire: "persistence", key: Key::new(",\"persistence\":"), name: "persistence", required: true, kind: Kind::Bool, note: "true: survives a reboot or loss of power" },
        Field { wire: "constant", key: Key::new(",\"constant\":"), name: "constant", required: true, kind: Kind::Bool, note: "true: never changes while the station runs" },
    ],
    required: 0b11010,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "unit", key: Key::new(",\"unit\":"), name: "unit", required: false, kind: Kind::Str { max: 16 }, note: "unit of the value, from the published list where it has one" },
        Field { wire: "dataType", key: Key::new(",\"dataType\":"), name: "data_type", required: true, kind: Kind::Enum(&DataEnumType), note: "" },
        Field { wire: "minLimit", key: Key::new(",\"minLimit\":"), name: "min_limit", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: false }, note: "lowest value possible" },
        Field { wire: "maxLimit", key: Key::new(",\"maxLimit\":"), name: "max_limit", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: false }, note: "highest value possible; for text and lists, the greatest length in characters" },
        Field { wire: "valuesList", key: Key::new(",\"valuesList\":"), name: "values_list", required: false, kind: Kind::Str { max: 1000 }, note: "allowed values of the list types, separated by commas" },
        Field { wire: "supportsMonitoring", key: Key::new(",\"supportsMonitoring\":"), name: "supports_monitoring", required: true, kind: Kind::Bool, note: "true: monitors may be set on this variable" },
    ],
    required: 0b100010,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "apn", key: Key::new(",\"apn\":"), name: "apn", required: false, kind: Kind::Object(&APNType), note: "" },
        Field { wire: "ocppVersion", key: Key::new(",\"ocppVersion\":"), name: "ocpp_version", required: true, kind: Kind::Enum(&OCPPVersionEnumType), note: "" },
        Field { wire: "ocppTransport", key: Key::new(",\"ocppTransport\":"), name: "ocpp_transport", required: true, kind: Kind::Enum(&OCPPTransportEnumType), note: "" },
        Field { wire: "ocppCsmsUrl", key: Key::new(",\"ocppCsmsUrl\":"), name: "ocpp_csms_url", required: true, kind: Kind::Str { max: 512 }, note: "URL of the CSMS" },
        Field { wire: "messageTimeout", key: Key::new(",\"messageTimeout\":"), name: "message_timeout", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds that the station waits for an answer on this connection" },
        Field { wire: "ocppInterface", key: Key::new(",\"ocppInterface\":"), name: "ocpp_interface", required: true, kind: Kind::Enum(&OCPPInterfaceEnumType), note: "" },
        Field { wire: "vpn", key: Key::new(",\"vpn\":"), name: "vpn", required: false, kind: Kind::Object(&VPNType), note: "" },
    ],
    required: 0b111110,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "apn", key: Key::new(",\"apn\":"), name: "apn", required: true, kind: Kind::Str { max: 512 }, note: "access point name, written as a URL" },
        Field { wire: "apnUserName", key: Key::new(",\"apnUserName\":"), name: "apn_user_name", required: false, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "apnPassword", key: Key::new(",\"apnPassword\":"), name: "apn_password", required: false, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "simPin", key: Key::new(",\"simPin\":"), name: "sim_pin", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "PIN that unlocks the SIM card; a number, so leading zeros are lost" },
        Field { wire: "preferredNetwork", key: Key::new(",\"preferredNetwork\":"), name: "preferred_network", required: false, kind: Kind::Str { max: 6 }, note: "MCC and MNC of the operator in one, such as 20404" },
        Field { wire: "useOnlyPreferredNetwork", key: Key::new(",\"useOnlyPreferredNetwork\":"), name: "use_only_preferred_network", required: false, kind: Kind::Bool, note: "true: do not dial in where that operator is missing; absent: false" },
        Field { wire: "apnAuthentication", key: Key::new(",\"apnAuthentication\":"), name: "apn_authentication", required: true, kind: Kind::Enum(&APNAuthenticationEnumType), note: "" },
    ],
    required: 0b1000001,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "server", key: Key::new(",\"server\":"), name: "server", required: true, kind: Kind::Str { max: 512 }, note: "address of the VPN server" },
        Field { wire: "user", key: Key::new(",\"user\":"), name: "user", required: true, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "group", key: Key::new(",\"group\":"), name: "group", required: false, kind: Kind::Str { max: 20 }, note: "name of the group, where the server uses them" },
        Field { wire: "password", key: Key::new(",\"password\":"), name: "password", required: true, kind: Kind::Str { max: 20 }, note: "" },
        Field { wire: "key", key: Key::new(",\"key\":"), name: "key", required: true, kind: Kind::Str { max: 255 }, note: "secret shared with the server" },
        Field { wire: "type", key: Key::new(",\"type\":"), name: "type", required: true, kind: Kind::Enum(&VPNEnumType), note: "" },
    ],
    required: 0b111011,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "attributeType", key: Key::new(",\"attributeType\":"), name: "attribute_type", required: false, kind: Kind::Enum(&AttributeEnumType), note: "absent: Actual" },
        Field { wire: "attributeValue", key: Key::new(",\"attributeValue\":"), name: "attribute_value", required: true, kind: Kind::Str { max: 1000 }, note: "the new value as text; may be empty" },
        Field { wire: "component", key: Key::new(",\"component\":"), name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: Key::new(",\"variable\":"), name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
    ],
    required: 0b1110,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "attributeType", key: Key::new(",\"attributeType\":"), name: "attribute_type", required: false, kind: Kind::Enum(&AttributeEnumType), note: "absent: Actual" },
        Field { wire: "attributeStatus", key: Key::new(",\"attributeStatus\":"), name: "attribute_status", required: true, kind: Kind::Enum(&SetVariableStatusEnumType), note: "" },
        Field { wire: "component", key: Key::new(",\"component\":"), name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: Key::new(",\"variable\":"), name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
    ],
    required: 0b1110,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "idToken", key: Key::new(",\"idToken\":"), name: "id_token", required: true, kind: Kind::Object(&IdTokenType), note: "" },
        Field { wire: "idTokenInfo", key: Key::new(",\"idTokenInfo\":"), name: "id_token_info", required: false, kind: Kind::Object(&IdTokenInfoType), note: "absent in a differential update: remove the entry" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "id", key: Key::new(",\"id\":"), name: "id", required: true, kind: Kind::Str { max: 36 }, note: "name of the transaction, chosen by the station" },
        Field { wire: "chargingState", key: Key::new(",\"chargingState\":"), name: "charging_state", required: false, kind: Kind::Enum(&ChargingStateEnumType), note: "sent when it has changed; absent without a cable" },
        Field { wire: "timeSpentCharging", key: Key::new(",\"timeSpentCharging\":"), name: "time_spent_charging", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds that energy flowed" },
        Field { wire: "stoppedReason", key: Key::new(",\"stoppedReason\":"), name: "stopped_reason", required: false, kind: Kind::Enum(&ReasonEnumType), note: "with Ended only; absent then: Local" },
        Field { wire: "remoteStartId", key: Key::new(",\"remoteStartId\":"), name: "remote_start_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the RequestStartTransaction that started it" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "evse", key: Key::new(",\"evse\":"), name: "evse", required: true, kind: Kind::Object(&EVSEType), note: "the EVSE, and perhaps the connector, to keep free" },
        Field { wire: "id", key: Key::new(",\"id\":"), name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the reservation; a known number replaces that reservation" },
        Field { wire: "expiryDateTime", key: Key::new(",\"expiryDateTime\":"), name: "expiry_date_time", required: true, kind: Kind::DateTime, note: "the moment the reservation lapses" },
        Field { wire: "connectorCode", key: Key::new(",\"connectorCode\":"), name: "connector_code", required: false, kind: Kind::Enum(&ConnectorEnumType), note: "kind of connector to keep free" },
    ],
    required: 0b111,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "id", key: Key::new(",\"id\":"), name: "id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "the one profile to remove" },
        Field { wire: "chargingProfilePurpose", key: Key::new(",\"chargingProfilePurpose\":"), name: "charging_profile_purpose", required: false, kind: Kind::Enum(&ChargingProfilePurposeEnumType), note: "" },
        Field { wire: "stackLevel", key: Key::new(",\"stackLevel\":"), name: "stack_level", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "level to remove" },
    ],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "chargingProfilePurpose", key: Key::new(",\"chargingProfilePurpose\":"), name: "charging_profile_purpose", required: false, kind: Kind::Enum(&ChargingProfilePurposeEnumType), note: "" },
        Field { wire: "stackLevel", key: Key::new(",\"stackLevel\":"), name: "stack_level", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "level to report" },
        Field { wire: "chargingProfileId", key: Key::new(",\"chargingProfileId\":"), name: "charging_profile_id", required: false, kind: Kind::List(&List { item: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, min: 1, max: u32::MAX, allow_single: false }), note: "numbers of the profiles wanted; alone, without other criteria" },
        Field { wire: "chargingLimitSource", key: Key::new(",\"chargingLimitSource\":"), name: "charging_limit_source", required: false, kind: Kind::List(&List { item: Kind::Enum(&ChargingLimitSourceEnumType), min: 1, max: 4, allow_single: false }), note: "only those installed by one of these" },
    ],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "startDateTime", key: Key::new(",\"startDateTime\":"), name: "start_date_time", required: false, kind: Kind::DateTime, note: "the schedule counts from this moment" },
        Field { wire: "chargingSchedule", key: Key::new(",\"chargingSchedule\":"), name: "charging_schedule", required: false, kind: Kind::Object(&PartialChargingScheduleType), note: "" },
    ],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "startSchedule", key: Key::new(",\"startSchedule\":"), name: "start_schedule", required: false, kind: Kind::DateTime, note: "start of an Absolute or Recurring schedule; absent for Relative ones" },
        Field { wire: "duration", key: Key::new(",\"duration\":"), name: "duration", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds; absent: the last period runs on, at most to the end of the transaction" },
        Field { wire: "chargingRateUnit", key: Key::new(",\"chargingRateUnit\":"), name: "charging_rate_unit", required: true, kind: Kind::Enum(&ChargingRateUnitEnumType), note: "" },
        Field { wire: "chargingSchedulePeriod", key: Key::new(",\"chargingSchedulePeriod\":"), name: "charging_schedule_period", required: false, kind: Kind::List(&List { item: Kind::Object(&ChargingSchedulePeriodType), min: 1, max: u32::MAX, allow_single: false }), note: "in order of time, the first starting at 0" },
        Field { wire: "minChargingRate", key: Key::new(",\"minChargingRate\":"), name: "min_charging_rate", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: false }, note: "in chargingRateUnit; below this the vehicle charges inefficiently" },
    ],
    required: 0b100,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "pMaxSchedule", key: Key::new(",\"pMaxSchedule\":"), name: "p_max_schedule", required: true, kind: Kind::List(&List { item: Kind::Object(&PMaxScheduleType), min: 1, max: 1024, allow_single: false }), note: "in order of time" },
        Field { wire: "saScheduleTupleID", key: Key::new(",\"saScheduleTupleID\":"), name: "sa_schedule_tuple_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number by which the vehicle names its choice" },
        Field { wire: "salesTariff", key: Key::new(",\"salesTariff\":"), name: "sales_tariff", required: false, kind: Kind::Object(&SalesTariffType), note: "" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "relativeTimeInterval", key: Key::new(",\"relativeTimeInterval\":"), name: "relative_time_interval", required: true, kind: Kind::Object(&RelativeTimeIntervalType), note: "" },
        Field { wire: "pMax", key: Key::new(",\"pMax\":"), name: "p_max", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: false }, note: "W at most" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "start", key: Key::new(",\"start\":"), name: "start", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds from now" },
        Field { wire: "duration", key: Key::new(",\"duration\":"), name: "duration", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds; absent: to the start of the next" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "id", key: Key::new(",\"id\":"), name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the tariff, unique in a session" },
        Field { wire: "salesTariffDescription", key: Key::new(",\"salesTariffDescription\":"), name: "sales_tariff_description", required: false, kind: Kind::Str { max: 32 }, note: "for people to read" },
        Field { wire: "numEPriceLevels", key: Key::new(",\"numEPriceLevels\":"), name: "num_e_price_levels", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "how many price levels there are in all tariffs" },
        Field { wire: "salesTariffEntry", key: Key::new(",\"salesTariffEntry\":"), name: "sales_tariff_entry", required: true, kind: Kind::List(&List { item: Kind::Object(&SalesTariffEntryType), min: 1, max: 1024, allow_single: false }), note: "in order of time" },
    ],
    required: 0b1001,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "relativeTimeInterval", key: Key::new(",\"relativeTimeInterval\":"), name: "relative_time_interval", required: false, kind: Kind::Object(&RelativeTimeIntervalType), note: "" },
        Field { wire: "ePriceLevel", key: Key::new(",\"ePriceLevel\":"), name: "e_price_level", required: false, kind: Kind::Int { min: 0, max: i64::MAX, literal: false }, note: "low is cheap; at most numEPriceLevels" },
        Field { wire: "consumptionCost", key: Key::new(",\"consumptionCost\":"), name: "consumption_cost", required: false, kind: Kind::List(&List { item: Kind::Object(&ConsumptionCostType), min: 1, max: 3, allow_single: false }), note: "further criteria for the choice" },
    ],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "startValue", key: Key::new(",\"startValue\":"), name: "start_value", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: false }, note: "level from which the block holds, up to the next block; W in ISO 15118-2" },
        Field { wire: "cost", key: Key::new(",\"cost\":"), name: "cost", required: true, kind: Kind::List(&List { item: Kind::Object(&CostType), min: 1, max: 3, allow_single: false }), note: "" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "costKind", key: Key::new(",\"costKind\":"), name: "cost_kind", required: true, kind: Kind::Enum(&CostKindEnumType), note: "" },
        Field { wire: "amount", key: Key::new(",\"amount\":"), name: "amount", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: false }, note: "g of CO2 per kWh, % of the highest price or % renewable, by costKind" },
        Field { wire: "amountMultiplier", key: Key::new(",\"amountMultiplier\":"), name: "amount_multiplier", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "power of ten that amount is multiplied with, -3 to 3; absent: 0" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "chargingLimitSource", key: Key::new(",\"chargingLimitSource\":"), name: "charging_limit_source", required: true, kind: Kind::Enum(&ChargingLimitSourceEnumType), note: "" },
        Field { wire: "isGridCritical", key: Key::new(",\"isGridCritical\":"), name: "is_grid_critical", required: false, kind: Kind::Bool, note: "true: the stability of the grid depends on it" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "acChargingParameters", key: Key::new(",\"acChargingParameters\":"), name: "ac_charging_parameters", required: false, kind: Kind::Object(&ACChargingParametersType), note: "for ISO 15118-2 on AC" },
        Field { wire: "dcChargingParameters", key: Key::new(",\"dcChargingParameters\":"), name: "dc_charging_parameters", required: false, kind: Kind::Object(&DCChargingParametersType), note: "for ISO 15118-2 on DC" },
        Field { wire: "requestedEnergyTransfer", key: Key::new(",\"requestedEnergyTransfer\":"), name: "requested_energy_transfer", required: true, kind: Kind::Enum(&EnergyTransferModeEnumType), note: "way of transfer that the vehicle has chosen" },
        Field { wire: "departureTime", key: Key::new(",\"departureTime\":"), name: "departure_time", required: false, kind: Kind::DateTime, note: "when the vehicle expects to leave" },
    ],
    required: 0b100,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "energyAmount", key: Key::new(",\"energyAmount\":"), name: "energy_amount", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "Wh wanted, preconditioning included" },
        Field { wire: "evMinCurrent", key: Key::new(",\"evMinCurrent\":"), name: "ev_min_current", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "A per phase at least" },
        Field { wire: "evMaxCurrent", key: Key::new(",\"evMaxCurrent\":"), name: "ev_max_current", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "A per phase at most, cable included" },
        Field { wire: "evMaxVoltage", key: Key::new(",\"evMaxVoltage\":"), name: "ev_max_voltage", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "V at most" },
    ],
    required: 0b1111,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "evMaxCurrent", key: Key::new(",\"evMaxCurrent\":"), name: "ev_max_current", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "A at most, cable included" },
        Field { wire: "evMaxVoltage", key: Key::new(",\"evMaxVoltage\":"), name: "ev_max_voltage", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "V at most" },
        Field { wire: "energyAmount", key: Key::new(",\"energyAmount\":"), name: "energy_amount", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "Wh wanted, preconditioning included" },
        Field { wire: "evMaxPower", key: Key::new(",\"evMaxPower\":"), name: "ev_max_power", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "W at most" },
        Field { wire: "stateOfCharge", key: Key::new(",\"stateOfCharge\":"), name: "state_of_charge", required: false, kind: Kind::Int { min: 0, max: 100, literal: false }, note: "% of the battery at present" },
        Field { wire: "evEnergyCapacity", key: Key::new(",\"evEnergyCapacity\":"), name: "ev_energy_capacity", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "Wh that the battery holds" },
        Field { wire: "fullSoC", key: Key::new(",\"fullSoC\":"), name: "full_soc", required: false, kind: Kind::Int { min: 0, max: 100, literal: false }, note: "% at which the vehicle calls the battery full" },
        Field { wire: "bulkSoC", key: Key::new(",\"bulkSoC\":"), name: "bulk_soc", required: false, kind: Kind::Int { min: 0, max: 100, literal: false }, note: "% at which fast charging ends" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "location", key: Key::new(",\"location\":"), name: "location", required: true, kind: Kind::Str { max: 512 }, note: "URI to fetch the firmware from" },
        Field { wire: "retrieveDateTime", key: Key::new(",\"retrieveDateTime\":"), name: "retrieve_date_time", required: true, kind: Kind::DateTime, note: "not to be fetched before this moment" },
        Field { wire: "installDateTime", key: Key::new(",\"installDateTime\":"), name: "install_date_time", required: false, kind: Kind::DateTime, note: "not to be installed before this moment; absent: at once" },
        Field { wire: "signingCertificate", key: Key::new(",\"signingCertificate\":"), name: "signing_certificate", required: false, kind: Kind::Str { max: 800 }, note: "certificate that the firmware was signed with" },
        Field { wire: "signature", key: Key::new(",\"signature\":"), name: "signature", required: false, kind: Kind::Str { max: 800 }, note: "Base64 signature over the firmware file" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "certificate", key: Key::new(",\"certificate\":"), name: "certificate", required: true, kind: Kind::Str { max: 800 }, note: "the certificate itself, as text" },
        Field { wire: "childCertificate", key: Key::new(",\"childCertificate\":"), name: "child_certificate", required: false, kind: Kind::List(&List { item: Kind::Str { max: 800 }, min: 1, max: 4, allow_single: false }), note: "the sub-CA certificates of the chain" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "id", key: Key::new(",\"id\":"), name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the monitor" },
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&ClearMonitoringStatusEnumType), note: "" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "remoteLocation", key: Key::new(",\"remoteLocation\":"), name: "remote_location", required: true, kind: Kind::Str { max: 512 }, note: "URL to upload to" },
        Field { wire: "oldestTimestamp", key: Key::new(",\"oldestTimestamp\":"), name: "oldest_timestamp", required: false, kind: Kind::DateTime, note: "oldest entry wanted" },
        Field { wire: "latestTimestamp", key: Key::new(",\"latestTimestamp\":"), name: "latest_timestamp", required: false, kind: Kind::DateTime, note: "latest entry wanted" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "eventId", key: Key::new(",\"eventId\":"), name: "event_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the event" },
        Field { wire: "timestamp", key: Key::new(",\"timestamp\":"), name: "timestamp", required: true, kind: Kind::DateTime, note: "the moment it happened" },
        Field { wire: "trigger", key: Key::new(",\"trigger\":"), name: "trigger", required: true, kind: Kind::Enum(&EventTriggerEnumType), note: "" },
        Field { wire: "cause", key: Key::new(",\"cause\":"), name: "cause", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the event that brought this one about" },
        Field { wire: "actualValue", key: Key::new(",\"actualValue\":"), name: "actual_value", required: true, kind: Kind::Str { max: 1000 }, note: "the variable's value as text" },
        Field { wire: "techCode", key: Key::new(",\"techCode\":"), name: "tech_code", required: false, kind: Kind::Str { max: 50 }, note: "technical code of the component" },
        Field { wire: "techInfo", key: Key::new(",\"techInfo\":"), name: "tech_info", required: false, kind: Kind::Str { max: 500 }, note: "technical details as free text" },
        Field { wire: "cleared", key: Key::new(",\"cleared\":"), name: "cleared", required: true, kind: Kind::Bool, note: "true: the matter is over" },
        Field { wire: "component", key: Key::new(",\"component\":"), name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: Key::new(",\"variable\":"), name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
        Field { wire: "variableMonitoringEvent", key: Key::new(",\"variableMonitoringEvent\":"), name: "variable_monitoring_event", required: false, kind: Kind::Object(&VariableMonitoringType), note: "the monitor that tripped" },
    ],
    required: 0b1110010111,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "id", key: Key::new(",\"id\":"), name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the monitor" },
        Field { wire: "value", key: Key::new(",\"value\":"), name: "value", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: false }, note: "threshold or step in the variable's unit; seconds for periodic kinds" },
        Field { wire: "type", key: Key::new(",\"type\":"), name: "type", required: true, kind: Kind::Enum(&MonitorEnumType), note: "" },
        Field { wire: "severity", key: Key::new(",\"severity\":"), name: "severity", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0 (danger) to 9 (debugging), of the events it raises" },
        Field { wire: "transaction", key: Key::new(",\"transaction\":"), name: "transaction", required: true, kind: Kind::Bool, note: "true: watches during transactions only" },
    ],
    required: 0b11111,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "component", key: Key::new(",\"component\":"), name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: Key::new(",\"variable\":"), name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
        Field { wire: "variableMonitoring", key: Key::new(",\"variableMonitoring\":"), name: "variable_monitoring", required: true, kind: Kind::List(&List { item: Kind::Object(&VariableMonitoringType), min: 1, max: u32::MAX, allow_single: false }), note: "" },
    ],
    required: 0b111,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "id", key: Key::new(",\"id\":"), name: "id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the monitor to replace; absent: a new one" },
        Field { wire: "value", key: Key::new(",\"value\":"), name: "value", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: false }, note: "threshold or step in the variable's unit; seconds for periodic kinds" },
        Field { wire: "type", key: Key::new(",\"type\":"), name: "type", required: true, kind: Kind::Enum(&MonitorEnumType), note: "" },
        Field { wire: "severity", key: Key::new(",\"severity\":"), name: "severity", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0 (danger) to 9 (debugging), of the events it will raise" },
        Field { wire: "transaction", key: Key::new(",\"transaction\":"), name: "transaction", required: false, kind: Kind::Bool, note: "true: watch during transactions only; absent: false" },
        Field { wire: "component", key: Key::new(",\"component\":"), name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: Key::new(",\"variable\":"), name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
    ],
    required: 0b1101110,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "id", key: Key::new(",\"id\":"), name: "id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the station gave it; absent unless Accepted" },
        Field { wire: "type", key: Key::new(",\"type\":"), name: "type", required: true, kind: Kind::Enum(&MonitorEnumType), note: "" },
        Field { wire: "severity", key: Key::new(",\"severity\":"), name: "severity", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0 (danger) to 9 (debugging), as asked for" },
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&SetMonitoringStatusEnumType), note: "" },
        Field { wire: "component", key: Key::new(",\"component\":"), name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: Key::new(",\"variable\":"), name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
    ],
    required: 0b111110,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "display", key: Key::new(",\"display\":"), name: "display", required: false, kind: Kind::Object(&ComponentType), note: "absent: the main display" },
        Field { wire: "id", key: Key::new(",\"id\":"), name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the message; a known number replaces that message" },
        Field { wire: "priority", key: Key::new(",\"priority\":"), name: "priority", required: true, kind: Kind::Enum(&MessagePriorityEnumType), note: "" },
        Field { wire: "state", key: Key::new(",\"state\":"), name: "state", required: false, kind: Kind::Enum(&MessageStateEnumType), note: "show only in this state; absent: in any" },
        Field { wire: "startDateTime", key: Key::new(",\"startDateTime\":"), name: "start_date_time", required: false, kind: Kind::DateTime, note: "absent: at once" },
        Field { wire: "endDateTime", key: Key::new(",\"endDateTime\":"), name: "end_date_time", required: false, kind: Kind::DateTime, note: "then it is removed; absent: it stays" },
        Field { wire: "transactionId", key: Key::new(",\"transactionId\":"), name: "transaction_id", required: false, kind: Kind::Str { max: 36 }, note: "show during this transaction only, then remove" },
        Field { wire: "message", key: Key::new(",\"message\":"), name: "message", required: true, kind: Kind::Object(&MessageContentType), note: "" },
    ],
    required: 0b10000110,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "additionalIdToken", key: Key::new(",\"additionalIdToken\":"), name: "additional_id_token", required: true, kind: Kind::Str { max: 36 }, note: "the identifier" },
        Field { wire: "type", key: Key::new(",\"type\":"), name: "type", required: true, kind: Kind::Str { max: 50 }, note: "what kind it is, as agreed between both sides" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "hashAlgorithm", key: Key::new(",\"hashAlgorithm\":"), name: "hash_algorithm", required: true, kind: Kind::Enum(&HashAlgorithmEnumType), note: "" },
        Field { wire: "issuerNameHash", key: Key::new(",\"issuerNameHash\":"), name: "issuer_name_hash", required: true, kind: Kind::Str { max: 128 }, note: "hex hash of the issuer's name in DER" },
        Field { wire: "issuerKeyHash", key: Key::new(",\"issuerKeyHash\":"), name: "issuer_key_hash", required: true, kind: Kind::Str { max: 128 }, note: "hex hash of the issuer's public key in DER, without tag and length" },
        Field { wire: "serialNumber", key: Key::new(",\"serialNumber\":"), name: "serial_number", required: true, kind: Kind::Str { max: 20 }, note: "hex, without 0x and leading zeros" },
    ],
    required: 0b1111,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "id", key: Key::new(",\"id\":"), name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "a known number replaces that profile" },
        Field { wire: "stackLevel", key: Key::new(",\"stackLevel\":"), name: "stack_level", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "from 0; the highest level that is valid wins" },
        Field { wire: "primary", key: Key::new(",\"primary\":"), name: "primary", required: false, kind: Kind::Bool, note: "marks the profile as primary; dropped in 2.0.1" },
        Field { wire: "chargingProfilePurpose", key: Key::new(",\"chargingProfilePurpose\":"), name: "charging_profile_purpose", required: true, kind: Kind::Enum(&ChargingProfilePurposeEnumType), note: "" },
        Field { wire: "chargingProfileKind", key: Key::new(",\"chargingProfileKind\":"), name: "charging_profile_kind", required: true, kind: Kind::Enum(&ChargingProfileKindEnumType), note: "" },
        Field { wire: "recurrencyKind", key: Key::new(",\"recurrencyKind\":"), name: "recurrency_kind", required: false, kind: Kind::Enum(&RecurrencyKindEnumType), note: "for Recurring profiles only" },
        Field { wire: "validFrom", key: Key::new(",\"validFrom\":"), name: "valid_from", required: false, kind: Kind::DateTime, note: "absent: from its arrival" },
        Field { wire: "validTo", key: Key::new(",\"validTo\":"), name: "valid_to", required: false, kind: Kind::DateTime, note: "absent: until it is replaced" },
        Field { wire: "chargingSchedule", key: Key::new(",\"chargingSchedule\":"), name: "charging_schedule", required: true, kind: Kind::Object(&ChargingScheduleType), note: "" },
        Field { wire: "transactionId", key: Key::new(",\"transactionId\":"), name: "transaction_id", required: false, kind: Kind::Str { max: 36 }, note: "ties a TxProfile to one transaction" },
    ],
    required: 0b100011011,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "startPeriod", key: Key::new(",\"startPeriod\":"), name: "start_period", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds from the start of the schedule" },
        Field { wire: "limit", key: Key::new(",\"limit\":"), name: "limit", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: false }, note: "in the schedule's unit: A per phase, or W over all phases" },
        Field { wire: "numberPhases", key: Key::new(",\"numberPhases\":"), name: "number_phases", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "phases that may be used; absent: 3; leave out for DC" },
        Field { wire: "phaseToUse", key: Key::new(",\"phaseToUse\":"), name: "phase_to_use", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "1 to 3, with numberPhases 1 and an EVSE that can switch; absent: its choice" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "startSchedule", key: Key::new(",\"startSchedule\":"), name: "start_schedule", required: false, kind: Kind::DateTime, note: "start of an Absolute or Recurring schedule; absent for Relative ones" },
        Field { wire: "duration", key: Key::new(",\"duration\":"), name: "duration", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds; absent: the last period runs on, at most to the end of the transaction" },
        Field { wire: "chargingRateUnit", key: Key::new(",\"chargingRateUnit\":"), name: "charging_rate_unit", required: true, kind: Kind::Enum(&ChargingRateUnitEnumType), note: "" },
        Field { wire: "chargingSchedulePeriod", key: Key::new(",\"chargingSchedulePeriod\":"), name: "charging_schedule_period", required: true, kind: Kind::List(&List { item: Kind::Object(&ChargingSchedulePeriodType), min: 1, max: u32::MAX, allow_single: false }), note: "in order of time, the first starting at 0" },
        Field { wire: "minChargingRate", key: Key::new(",\"minChargingRate\":"), name: "min_charging_rate", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: false }, note: "in chargingRateUnit; below this the vehicle charges inefficiently" },
    ],
    required: 0b1100,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "evse", key: Key::new(",\"evse\":"), name: "evse", required: false, kind: Kind::Object(&EVSEType), note: "where the component belongs to an EVSE or connector" },
        Field { wire: "name", key: Key::new(",\"name\":"), name: "name", required: true, kind: Kind::Str { max: 50 }, note: "from the published list where it has one; case does not matter" },
        Field { wire: "instance", key: Key::new(",\"instance\":"), name: "instance", required: false, kind: Kind::Str { max: 50 }, note: "tells apart several of the same name" },
    ],
    required: 0b10,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "component", key: Key::new(",\"component\":"), name: "component", required: true, kind: Kind::Object(&ComponentType), note: "" },
        Field { wire: "variable", key: Key::new(",\"variable\":"), name: "variable", required: true, kind: Kind::Object(&VariableType), note: "" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "id", key: Key::new(",\"id\":"), name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counted from 1; 0: the whole station, where that is allowed" },
        Field { wire: "connectorId", key: Key::new(",\"connectorId\":"), name: "connector_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counted from 1 on this EVSE; absent: the EVSE as such" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "idToken", key: Key::new(",\"idToken\":"), name: "id_token", required: true, kind: Kind::Str { max: 36 }, note: "the group's token, compared without regard to case" },
        Field { wire: "type", key: Key::new(",\"type\":"), name: "type", required: true, kind: Kind::Enum(&IdTokenEnumType), note: "" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&AuthorizationStatusEnumType), note: "" },
        Field { wire: "cacheExpiryDateTime", key: Key::new(",\"cacheExpiryDateTime\":"), name: "cache_expiry_date_time", required: false, kind: Kind::DateTime, note: "when a cache must forget this; absent: by the cache's own rules" },
        Field { wire: "chargingPriority", key: Key::new(",\"chargingPriority\":"), name: "charging_priority", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "-9 to 9, higher first; absent: 0" },
        Field { wire: "groupIdToken", key: Key::new(",\"groupIdToken\":"), name: "group_id_token", required: false, kind: Kind::Object(&GroupIdTokenType), note: "group that the token belongs to" },
        Field { wire: "language1", key: Key::new(",\"language1\":"), name: "language1", required: false, kind: Kind::Str { max: 8 }, note: "RFC 5646 code of the driver's language" },
        Field { wire: "language2", key: Key::new(",\"language2\":"), name: "language2", required: false, kind: Kind::Str { max: 8 }, note: "RFC 5646 code of the driver's second choice, other than language1" },
        Field { wire: "personalMessage", key: Key::new(",\"personalMessage\":"), name: "personal_message", required: false, kind: Kind::Object(&MessageContentType), note: "to be shown to the driver" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "additionalInfo", key: Key::new(",\"additionalInfo\":"), name: "additional_info", required: false, kind: Kind::List(&List { item: Kind::Object(&AdditionalInfoType), min: 1, max: u32::MAX, allow_single: false }), note: "further identifiers that both sides know how to read" },
        Field { wire: "idToken", key: Key::new(",\"idToken\":"), name: "id_token", required: true, kind: Kind::Str { max: 36 }, note: "the token's text, compared without regard to case; a card's number, a contract's, a UUID" },
        Field { wire: "type", key: Key::new(",\"type\":"), name: "type", required: true, kind: Kind::Enum(&IdTokenEnumType), note: "" },
    ],
    required: 0b110,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "format", key: Key::new(",\"format\":"), name: "format", required: true, kind: Kind::Enum(&MessageFormatEnumType), note: "" },
        Field { wire: "language", key: Key::new(",\"language\":"), name: "language", required: false, kind: Kind::Str { max: 8 }, note: "RFC 5646 code of the text's language" },
        Field { wire: "content", key: Key::new(",\"content\":"), name: "content", required: true, kind: Kind::Str { max: 512 }, note: "the text, in the form that format names" },
    ],
    required: 0b101,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "sampledValue", key: Key::new(",\"sampledValue\":"), name: "sampled_value", required: true, kind: Kind::List(&List { item: Kind::Object(&SampledValueType), min: 1, max: u32::MAX, allow_single: false }), note: "" },
        Field { wire: "timestamp", key: Key::new(",\"timestamp\":"), name: "timestamp", required: true, kind: Kind::DateTime, note: "the moment of measuring" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "hashAlgorithm", key: Key::new(",\"hashAlgorithm\":"), name: "hash_algorithm", required: true, kind: Kind::Enum(&HashAlgorithmEnumType), note: "" },
        Field { wire: "issuerNameHash", key: Key::new(",\"issuerNameHash\":"), name: "issuer_name_hash", required: true, kind: Kind::Str { max: 128 }, note: "hex hash of the issuer's name in DER" },
        Field { wire: "issuerKeyHash", key: Key::new(",\"issuerKeyHash\":"), name: "issuer_key_hash", required: true, kind: Kind::Str { max: 128 }, note: "hex hash of the issuer's public key in DER, without tag and length" },
        Field { wire: "serialNumber", key: Key::new(",\"serialNumber\":"), name: "serial_number", required: true, kind: Kind::Str { max: 20 }, note: "hex, without 0x and leading zeros" },
        Field { wire: "responderURL", key: Key::new(",\"responderURL\":"), name: "responder_url", required: false, kind: Kind::Str { max: 512 }, note: "address of the OCSP responder" },
    ],
    required: 0b1111,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "value", key: Key::new(",\"value\":"), name: "value", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: false }, note: "in unitOfMeasure" },
        Field { wire: "context", key: Key::new(",\"context\":"), name: "context", required: false, kind: Kind::Enum(&ReadingContextEnumType), note: "absent: Sample.Periodic" },
        Field { wire: "measurand", key: Key::new(",\"measurand\":"), name: "measurand", required: false, kind: Kind::Enum(&MeasurandEnumType), note: "absent: Energy.Active.Import.Register" },
        Field { wire: "phase", key: Key::new(",\"phase\":"), name: "phase", required: false, kind: Kind::Enum(&PhaseEnumType), note: "absent: the total" },
        Field { wire: "location", key: Key::new(",\"location\":"), name: "location", required: false, kind: Kind::Enum(&LocationEnumType), note: "absent: Outlet" },
        Field { wire: "signedMeterValue", key: Key::new(",\"signedMeterValue\":"), name: "signed_meter_value", required: false, kind: Kind::Object(&SignedMeterValueType), note: "" },
        Field { wire: "unitOfMeasure", key: Key::new(",\"unitOfMeasure\":"), name: "unit_of_measure", required: false, kind: Kind::Object(&UnitOfMeasureType), note: "absent: Wh" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "meterValueSignature", key: Key::new(",\"meterValueSignature\":"), name: "meter_value_signature", required: true, kind: Kind::Str { max: 2500 }, note: "the signature, as text" },
        Field { wire: "signatureMethod", key: Key::new(",\"signatureMethod\":"), name: "signature_method", required: true, kind: Kind::Enum(&SignatureMethodEnumType), note: "" },
        Field { wire: "encodingMethod", key: Key::new(",\"encodingMethod\":"), name: "encoding_method", required: true, kind: Kind::Enum(&EncodingMethodEnumType), note: "" },
        Field { wire: "encodedMeterValue", key: Key::new(",\"encodedMeterValue\":"), name: "encoded_meter_value", required: true, kind: Kind::Str { max: 512 }, note: "the signed data, in the form of encodingMethod" },
    ],
    required: 0b1111,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "unit", key: Key::new(",\"unit\":"), name: "unit", required: false, kind: Kind::Str { max: 20 }, note: "from the published list where it has one; absent: Wh" },
        Field { wire: "multiplier", key: Key::new(",\"multiplier\":"), name: "multiplier", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "power of ten that the value is to be multiplied with; absent: 0" },
    ],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Data.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "name", key: Key::new(",\"name\":"), name: "name", required: true, kind: Kind::Str { max: 50 }, note: "from the published list where it has one; case does not matter" },
        Field { wire: "instance", key: Key::new(",\"instance\":"), name: "instance", required: false, kind: Kind::Str { max: 50 }, note: "tells apart several of the same name" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&CertificateSignedResponse),
    fields: &[
        Field { wire: "cert", key: Key::new(",\"cert\":"), name: "cert", required: true, kind: Kind::List(&List { item: Kind::Str { max: 800 }, min: 1, max: u32::MAX, allow_single: false }), note: "the signed certificate, then its sub-CAs where needed" },
        Field { wire: "typeOfCertificate", key: Key::new(",\"typeOfCertificate\":"), name: "type_of_certificate", required: false, kind: Kind::Enum(&CertificateSigningUseEnumType), note: "absent: for the link to the CSMS, and for ISO 15118 where that is used" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&CertificateSignedStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
        Field { wire: "type", key: Key::new(",\"type\":"), name: "type", required: true, kind: Kind::Enum(&SecurityEventEnumType), note: "" },
        Field { wire: "timestamp", key: Key::new(",\"timestamp\":"), name: "timestamp", required: true, kind: Kind::DateTime, note: "the moment it happened" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&SignCertificateResponse),
    fields: &[
        Field { wire: "csr", key: Key::new(",\"csr\":"), name: "csr", required: true, kind: Kind::Str { max: 800 }, note: "certificate signing request (PKCS #10), as text" },
        Field { wire: "typeOfCertificate", key: Key::new(",\"typeOfCertificate\":"), name: "type_of_certificate", required: false, kind: Kind::Enum(&CertificateSigningUseEnumType), note: "absent: for the link to the CSMS, and for ISO 15118 where that is used" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&BootNotificationResponse),
    fields: &[
        Field { wire: "reason", key: Key::new(",\"reason\":"), name: "reason", required: true, kind: Kind::Enum(&BootReason), note: "" },
        Field { wire: "chargingStation", key: Key::new(",\"chargingStation\":"), name: "charging_station", required: true, kind: Kind::Object(&ChargingStationType), note: "" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[
        Field { wire: "currentTime", key: Key::new(",\"currentTime\":"), name: "current_time", required: true, kind: Kind::DateTime, note: "the CSMS's clock, for the station to set its own by" },
        Field { wire: "interval", key: Key::new(",\"interval\":"), name: "interval", required: true, kind: Kind::Int { min: 0, max: i64::MAX, literal: false }, note: "seconds until the next heartbeat, or the retry wait while not accepted; 0: the station chooses" },
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&RegistrationStatus), note: "" },
    ],
    required: 0b111,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetBaseReportResponse),
    fields: &[
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: true, kind: Kind::Int { min: 0, max: i64::MAX, literal: false }, note: "number that the parts of the report will carry" },
        Field { wire: "reportBase", key: Key::new(",\"reportBase\":"), name: "report_base", required: true, kind: Kind::Enum(&ReportBaseType), note: "" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GenericDeviceModelStatus), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetReportResponse),
    fields: &[
        Field { wire: "componentVariable", key: Key::new(",\"componentVariable\":"), name: "component_variable", required: false, kind: Kind::List(&List { item: Kind::Object(&ComponentVariableType), min: 1, max: u32::MAX, allow_single: false }), note: "absent: all components and variables" },
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the parts of the report will carry" },
        Field { wire: "componentCriteria", key: Key::new(",\"componentCriteria\":"), name: "component_criteria", required: false, kind: Kind::List(&List { item: Kind::Enum(&ComponentCriterionEnumType), min: 1, max: 4, allow_single: false }), note: "only components of which at least one of these holds" },
    ],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GenericDeviceModelStatus), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetVariablesResponse),
    fields: &[
        Field { wire: "getVariableData", key: Key::new(",\"getVariableData\":"), name: "get_variable_data", required: true, kind: Kind::List(&List { item: Kind::Object(&GetVariableDataType), min: 1, max: u32::MAX, allow_single: false }), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "getVariableResult", key: Key::new(",\"getVariableResult\":"), name: "get_variable_result", required: true, kind: Kind::List(&List { item: Kind::Object(&GetVariableResultType), min: 1, max: u32::MAX, allow_single: false }), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&NotifyReportResponse),
    fields: &[
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the GetReport or GetBaseReport that this answers" },
        Field { wire: "generatedAt", key: Key::new(",\"generatedAt\":"), name: "generated_at", required: true, kind: Kind::DateTime, note: "the moment the station wrote this part" },
        Field { wire: "reportData", key: Key::new(",\"reportData\":"), name: "report_data", required: true, kind: Kind::List(&List { item: Kind::Object(&ReportDataType), min: 1, max: u32::MAX, allow_single: false }), note: "" },
        Field { wire: "tbc", key: Key::new(",\"tbc\":"), name: "tbc", required: true, kind: Kind::Bool, note: "true: another part follows" },
        Field { wire: "seqNo", key: Key::new(",\"seqNo\":"), name: "seq_no", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "position of this part in the report, from 0" },
    ],
    required: 0b11110,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&ResetResponse),
    fields: &[
        Field { wire: "type", key: Key::new(",\"type\":"), name: "type", required: true, kind: Kind::Enum(&ResetEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&ResetStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&SetNetworkProfileResponse),
    fields: &[
        Field { wire: "configurationSlot", key: Key::new(",\"configurationSlot\":"), name: "configuration_slot", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "slot to write; NetworkConfigurationPriority decides in which order slots are tried" },
        Field { wire: "connectionData", key: Key::new(",\"connectionData\":"), name: "connection_data", required: true, kind: Kind::Object(&NetworkConnectionProfileType), note: "" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&SetNetworkProfileStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&SetVariablesResponse),
    fields: &[
        Field { wire: "setVariableData", key: Key::new(",\"setVariableData\":"), name: "set_variable_data", required: true, kind: Kind::List(&List { item: Kind::Object(&SetVariableDataType), min: 1, max: u32::MAX, allow_single: false }), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "setVariableResult", key: Key::new(",\"setVariableResult\":"), name: "set_variable_result", required: true, kind: Kind::List(&List { item: Kind::Object(&SetVariableResultType), min: 1, max: u32::MAX, allow_single: false }), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&AuthorizeResponse),
    fields: &[
        Field { wire: "15118CertificateHashData", key: Key::new(",\"15118CertificateHashData\":"), name: "iso15118_certificate_hash_data", required: false, kind: Kind::List(&List { item: Kind::Object(&OCSPRequestDataType), min: 1, max: 4, allow_single: false }), note: "to check the contract certificate by OCSP" },
        Field { wire: "idToken", key: Key::new(",\"idToken\":"), name: "id_token", required: true, kind: Kind::Object(&IdTokenType), note: "" },
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: false, kind: Kind::List(&List { item: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, min: 1, max: u32::MAX, allow_single: false }), note: "EVSEs that the driver means to use" },
    ],
    required: 0b10,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[
        Field { wire: "idTokenInfo", key: Key::new(",\"idTokenInfo\":"), name: "id_token_info", required: true, kind: Kind::Object(&IdTokenInfoType), note: "" },
        Field { wire: "certificateStatus", key: Key::new(",\"certificateStatus\":"), name: "certificate_status", required: false, kind: Kind::Enum(&CertificateStatusEnumType), note: "" },
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: false, kind: Kind::List(&List { item: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, min: 1, max: u32::MAX, allow_single: false }), note: "EVSEs that the token may use; absent: all" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&ClearCacheResponse),
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&ClearCacheStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetLocalListVersionResponse),
    fields: &[],
    required: 0b0,
    additional_members: true,
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
        Field { wire: "versionNumber", key: Key::new(",\"versionNumber\":"), name: "version_number", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0: there is no list" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&SendLocalListResponse),
    fields: &[
        Field { wire: "localAuthorizationList", key: Key::new(",\"localAuthorizationList\":"), name: "local_authorization_list", required: false, kind: Kind::List(&List { item: Kind::Object(&AuthorizationData), min: 1, max: u32::MAX, allow_single: false }), note: "entries to set; in a differential update one without idTokenInfo is removed" },
        Field { wire: "versionNumber", key: Key::new(",\"versionNumber\":"), name: "version_number", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "version of the list once this update is applied" },
        Field { wire: "updateType", key: Key::new(",\"updateType\":"), name: "update_type", required: true, kind: Kind::Enum(&UpdateEnumType), note: "" },
    ],
    required: 0b110,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&SendLocalListStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetTransactionStatusResponse),
    fields: &[
        Field { wire: "transactionId", key: Key::new(",\"transactionId\":"), name: "transaction_id", required: false, kind: Kind::Str { max: 36 }, note: "absent: only asks about queued messages" },
    ],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "ongoingIndicator", key: Key::new(",\"ongoingIndicator\":"), name: "ongoing_indicator", required: false, kind: Kind::Bool, note: "absent when no transaction was named" },
        Field { wire: "messagesInQueue", key: Key::new(",\"messagesInQueue\":"), name: "messages_in_queue", required: true, kind: Kind::Bool, note: "true: messages about transactions wait to be sent" },
    ],
    required: 0b10,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&TransactionEventResponse),
    fields: &[
        Field { wire: "eventType", key: Key::new(",\"eventType\":"), name: "event_type", required: true, kind: Kind::Enum(&TransactionEventEnumType), note: "" },
        Field { wire: "meterValue", key: Key::new(",\"meterValue\":"), name: "meter_value", required: false, kind: Kind::List(&List { item: Kind::Object(&MeterValueType), min: 1, max: u32::MAX, allow_single: false }), note: "readings that belong to this event" },
        Field { wire: "timestamp", key: Key::new(",\"timestamp\":"), name: "timestamp", required: true, kind: Kind::DateTime, note: "the moment it happened, also when reported later" },
        Field { wire: "triggerReason", key: Key::new(",\"triggerReason\":"), name: "trigger_reason", required: true, kind: Kind::Enum(&TriggerReasonEnumType), note: "" },
        Field { wire: "seqNo", key: Key::new(",\"seqNo\":"), name: "seq_no", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counts the events of this transaction, so that gaps show" },
        Field { wire: "offline", key: Key::new(",\"offline\":"), name: "offline", required: false, kind: Kind::Bool, note: "true: happened while the station was offline; absent: false" },
        Field { wire: "numberOfPhasesUsed", key: Key::new(",\"numberOfPhasesUsed\":"), name: "number_of_phases_used", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "phases in use" },
        Field { wire: "cableMaxCurrent", key: Key::new(",\"cableMaxCurrent\":"), name: "cable_max_current", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: false }, note: "A that the connected cable bears" },
        Field { wire: "reservationId", key: Key::new(",\"reservationId\":"), name: "reservation_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "the reservation that this transaction uses up" },
        Field { wire: "transactionData", key: Key::new(",\"transactionData\":"), name: "transaction_data", required: true, kind: Kind::Object(&TransactionType), note: "" },
        Field { wire: "evse", key: Key::new(",\"evse\":"), name: "evse", required: false, kind: Kind::Object(&EVSEType), note: "where it happens; sent once, as soon as it is known" },
        Field { wire: "idToken", key: Key::new(",\"idToken\":"), name: "id_token", required: false, kind: Kind::Object(&IdTokenType), note: "token that was presented for this event" },
    ],
    required: 0b1000011101,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[
        Field { wire: "totalCost", key: Key::new(",\"totalCost\":"), name: "total_cost", required: false, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: false }, note: "so far or final, with taxes, in the configured currency; 0: free; absent: not said" },
        Field { wire: "chargingPriority", key: Key::new(",\"chargingPriority\":"), name: "charging_priority", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "-9 to 9, higher first; outranks the one in idTokenInfo for now" },
        Field { wire: "idTokenInfo", key: Key::new(",\"idTokenInfo\":"), name: "id_token_info", required: false, kind: Kind::Object(&IdTokenInfoType), note: "verdict on the token in the request" },
        Field { wire: "updatedPersonalMessage", key: Key::new(",\"updatedPersonalMessage\":"), name: "updated_personal_message", required: false, kind: Kind::Object(&MessageContentType), note: "replaces the message shown to the driver" },
    ],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&RequestStartTransactionResponse),
    fields: &[
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "absent: the station picks one" },
        Field { wire: "idToken", key: Key::new(",\"idToken\":"), name: "id_token", required: true, kind: Kind::Object(&IdTokenType), note: "token to start with" },
        Field { wire: "remoteStartId", key: Key::new(",\"remoteStartId\":"), name: "remote_start_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that TransactionEvent will repeat, so that request and transaction can be matched" },
        Field { wire: "chargingProfile", key: Key::new(",\"chargingProfile\":"), name: "charging_profile", required: false, kind: Kind::Object(&ChargingProfileType), note: "limits for this transaction; its purpose must be TxProfile" },
    ],
    required: 0b110,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&RequestStartStopStatusEnumType), note: "" },
        Field { wire: "transactionId", key: Key::new(",\"transactionId\":"), name: "transaction_id", required: false, kind: Kind::Str { max: 36 }, note: "set when a transaction had begun already, for instance by plugging in" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&RequestStopTransactionResponse),
    fields: &[
        Field { wire: "transactionId", key: Key::new(",\"transactionId\":"), name: "transaction_id", required: true, kind: Kind::Str { max: 36 }, note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&RequestStartStopStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&TriggerMessageResponse),
    fields: &[
        Field { wire: "evse", key: Key::new(",\"evse\":"), name: "evse", required: false, kind: Kind::Object(&EVSEType), note: "absent: the station as a whole, or every EVSE" },
        Field { wire: "requestedMessage", key: Key::new(",\"requestedMessage\":"), name: "requested_message", required: true, kind: Kind::Enum(&MessageTriggerEnumType), note: "" },
    ],
    required: 0b10,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&TriggerMessageStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&UnlockConnectorResponse),
    fields: &[
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counted from 1" },
        Field { wire: "connectorId", key: Key::new(",\"connectorId\":"), name: "connector_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counted from 1 on its EVSE" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&UnlockStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&ChangeAvailabilityResponse),
    fields: &[
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0: the whole station" },
        Field { wire: "operationalStatus", key: Key::new(",\"operationalStatus\":"), name: "operational_status", required: true, kind: Kind::Enum(&OperationalStatusEnumType), note: "" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&ChangeAvailabilityStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&HeartbeatResponse),
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[
        Field { wire: "currentTime", key: Key::new(",\"currentTime\":"), name: "current_time", required: true, kind: Kind::DateTime, note: "the CSMS's clock, for the station to set its own by" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&StatusNotificationResponse),
    fields: &[
        Field { wire: "timestamp", key: Key::new(",\"timestamp\":"), name: "timestamp", required: true, kind: Kind::DateTime, note: "the moment of the change" },
        Field { wire: "connectorStatus", key: Key::new(",\"connectorStatus\":"), name: "connector_status", required: true, kind: Kind::Enum(&ConnectorStatusEnumType), note: "" },
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counted from 1" },
        Field { wire: "connectorId", key: Key::new(",\"connectorId\":"), name: "connector_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counted from 1 on its EVSE" },
    ],
    required: 0b1111,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&CancelReservationResponse),
    fields: &[
        Field { wire: "reservationId", key: Key::new(",\"reservationId\":"), name: "reservation_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&CancelReservationStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&ReservationStatusUpdateResponse),
    fields: &[
        Field { wire: "reservationId", key: Key::new(",\"reservationId\":"), name: "reservation_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "" },
        Field { wire: "reservationUpdateStatus", key: Key::new(",\"reservationUpdateStatus\":"), name: "reservation_update_status", required: true, kind: Kind::Enum(&ReservationUpdateStatusEnumType), note: "" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&ReserveNowResponse),
    fields: &[
        Field { wire: "idToken", key: Key::new(",\"idToken\":"), name: "id_token", required: true, kind: Kind::Object(&IdTokenType), note: "token that the EVSE is kept for" },
        Field { wire: "groupIdToken", key: Key::new(",\"groupIdToken\":"), name: "group_id_token", required: false, kind: Kind::Object(&IdTokenType), note: "group whose members may use the reservation too" },
        Field { wire: "reservation", key: Key::new(",\"reservation\":"), name: "reservation", required: true, kind: Kind::Object(&ReservationType), note: "what to reserve and until when" },
    ],
    required: 0b101,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&ReserveNowStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&CostUpdatedResponse),
    fields: &[
        Field { wire: "totalCost", key: Key::new(",\"totalCost\":"), name: "total_cost", required: true, kind: Kind::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: false }, note: "cost so far, with taxes, in the configured currency" },
        Field { wire: "transactionId", key: Key::new(",\"transactionId\":"), name: "transaction_id", required: true, kind: Kind::Str { max: 36 }, note: "" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&MeterValuesResponse),
    fields: &[
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0: the main meter of the station" },
        Field { wire: "meterValue", key: Key::new(",\"meterValue\":"), name: "meter_value", required: true, kind: Kind::List(&List { item: Kind::Object(&MeterValueType), min: 1, max: u32::MAX, allow_single: false }), note: "" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&ClearChargingProfileResponse),
    fields: &[
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0: profiles of the station as a whole; absent: wherever they are" },
        Field { wire: "chargingProfile", key: Key::new(",\"chargingProfile\":"), name: "charging_profile", required: false, kind: Kind::Object(&ClearChargingProfileType), note: "removes all that match" },
    ],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&ClearChargingProfileStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&ClearedChargingLimitResponse),
    fields: &[
        Field { wire: "chargingLimitSource", key: Key::new(",\"chargingLimitSource\":"), name: "charging_limit_source", required: true, kind: Kind::Enum(&ChargingLimitSourceEnumType), note: "" },
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "absent: the whole station" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetChargingProfilesResponse),
    fields: &[
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the parts of the report will carry" },
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0: profiles of the station as a whole; absent: all" },
        Field { wire: "chargingProfile", key: Key::new(",\"chargingProfile\":"), name: "charging_profile", required: true, kind: Kind::Object(&ChargingProfileCriterionType), note: "" },
    ],
    required: 0b100,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GetChargingProfileStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetCompositeScheduleResponse),
    fields: &[
        Field { wire: "duration", key: Key::new(",\"duration\":"), name: "duration", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds ahead to calculate" },
        Field { wire: "chargingRateUnit", key: Key::new(",\"chargingRateUnit\":"), name: "charging_rate_unit", required: false, kind: Kind::Enum(&ChargingRateUnitEnumType), note: "unit wanted in the answer" },
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0: the grid connection of the station" },
    ],
    required: 0b101,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GetCompositeScheduleStatusEnumType), note: "" },
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "the EVSE that the schedule is for" },
        Field { wire: "schedule", key: Key::new(",\"schedule\":"), name: "schedule", required: false, kind: Kind::Object(&CompositeScheduleType), note: "" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&NotifyCentralChargingNeedsResponse),
    fields: &[
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "the EVSE with the vehicle" },
        Field { wire: "saSchedule", key: Key::new(",\"saSchedule\":"), name: "sa_schedule", required: true, kind: Kind::List(&List { item: Kind::Object(&SAScheduleType), min: 1, max: 3, allow_single: false }), note: "schedules for the vehicle to choose from" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&NotifyChargingLimitResponse),
    fields: &[
        Field { wire: "chargingSchedule", key: Key::new(",\"chargingSchedule\":"), name: "charging_schedule", required: false, kind: Kind::List(&List { item: Kind::Object(&ChargingScheduleType), min: 1, max: u32::MAX, allow_single: false }), note: "the limit over time" },
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "absent: the whole station" },
        Field { wire: "chargingLimit", key: Key::new(",\"chargingLimit\":"), name: "charging_limit", required: true, kind: Kind::Object(&ChargingLimitType), note: "" },
    ],
    required: 0b100,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&NotifyEVChargingNeedsResponse),
    fields: &[
        Field { wire: "maxScheduleTuples", key: Key::new(",\"maxScheduleTuples\":"), name: "max_schedule_tuples", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "most entries that the vehicle takes in one schedule" },
        Field { wire: "chargingNeeds", key: Key::new(",\"chargingNeeds\":"), name: "charging_needs", required: true, kind: Kind::Object(&ChargingNeedsType), note: "" },
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counted from 1" },
    ],
    required: 0b110,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&NotifyEVChargingNeedsStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&NotifyEVChargingScheduleResponse),
    fields: &[
        Field { wire: "timeBase", key: Key::new(",\"timeBase\":"), name: "time_base", required: true, kind: Kind::DateTime, note: "periods of the schedule count from this moment" },
        Field { wire: "chargingSchedule", key: Key::new(",\"chargingSchedule\":"), name: "charging_schedule", required: true, kind: Kind::Object(&PartialChargingScheduleType), note: "" },
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "counted from 1" },
    ],
    required: 0b111,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&Renegotiate15118ScheduleResponse),
    fields: &[
        Field { wire: "evse", key: Key::new(",\"evse\":"), name: "evse", required: true, kind: Kind::Object(&EVSEType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&ReportChargingProfilesResponse),
    fields: &[
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the GetChargingProfiles that this answers" },
        Field { wire: "chargingLimitSource", key: Key::new(",\"chargingLimitSource\":"), name: "charging_limit_source", required: true, kind: Kind::Enum(&ChargingLimitSourceEnumType), note: "who installed these profiles" },
        Field { wire: "chargingProfile", key: Key::new(",\"chargingProfile\":"), name: "charging_profile", required: true, kind: Kind::List(&List { item: Kind::Object(&ChargingProfileType), min: 1, max: u32::MAX, allow_single: false }), note: "" },
        Field { wire: "tbc", key: Key::new(",\"tbc\":"), name: "tbc", required: false, kind: Kind::Bool, note: "true: another part follows; absent: false" },
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0: the station as a whole" },
    ],
    required: 0b10110,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&SetChargingProfileResponse),
    fields: &[
        Field { wire: "evseId", key: Key::new(",\"evseId\":"), name: "evse_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0: the station as a whole, or with TxDefaultProfile each EVSE by itself" },
        Field { wire: "chargingProfile", key: Key::new(",\"chargingProfile\":"), name: "charging_profile", required: true, kind: Kind::Object(&ChargingProfileType), note: "" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&ChargingProfileStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&FirmwareStatusNotificationResponse),
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&FirmwareStatusEnumType), note: "" },
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the UpdateFirmware" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&PublishFirmwareResponse),
    fields: &[
        Field { wire: "location", key: Key::new(",\"location\":"), name: "location", required: true, kind: Kind::Str { max: 512 }, note: "URI to fetch the firmware from" },
        Field { wire: "retries", key: Key::new(",\"retries\":"), name: "retries", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "further attempts before giving up; absent: the controller chooses" },
        Field { wire: "checksum", key: Key::new(",\"checksum\":"), name: "checksum", required: true, kind: Kind::Str { max: 32 }, note: "hex MD5 over the firmware file" },
    ],
    required: 0b101,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&PublishFirmwareStatusNotificationResponse),
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&PublishFirmwareStatusEnumType), note: "" },
        Field { wire: "location", key: Key::new(",\"location\":"), name: "location", required: false, kind: Kind::List(&List { item: Kind::Str { max: 512 }, min: 1, max: u32::MAX, allow_single: true }), note: "URIs where stations find the firmware; required with Published" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&UnpublishFirmwareResponse),
    fields: &[
        Field { wire: "checksum", key: Key::new(",\"checksum\":"), name: "checksum", required: true, kind: Kind::Str { max: 32 }, note: "hex MD5 over the firmware file" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&UnpublishFirmwareStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&UpdateFirmwareResponse),
    fields: &[
        Field { wire: "retries", key: Key::new(",\"retries\":"), name: "retries", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "further attempts to download before giving up; absent: the station chooses" },
        Field { wire: "retryInterval", key: Key::new(",\"retryInterval\":"), name: "retry_interval", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds between attempts; absent: the station chooses" },
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the progress reports will carry" },
        Field { wire: "firmware", key: Key::new(",\"firmware\":"), name: "firmware", required: true, kind: Kind::Object(&FirmwareType), note: "" },
    ],
    required: 0b1100,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&UpdateFirmwareStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&DeleteCertificateResponse),
    fields: &[
        Field { wire: "certificateHashData", key: Key::new(",\"certificateHashData\":"), name: "certificate_hash_data", required: true, kind: Kind::Object(&CertificateHashDataType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&DeleteCertificateStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&Get15118EVCertificateResponse),
    fields: &[
        Field { wire: "15118SchemaVersion", key: Key::new(",\"15118SchemaVersion\":"), name: "iso15118_schema_version", required: true, kind: Kind::Str { max: 50 }, note: "schema that the session uses, needed to read the EXI" },
        Field { wire: "exiRequest", key: Key::new(",\"exiRequest\":"), name: "exi_request", required: true, kind: Kind::Str { max: 5500 }, note: "Base64 EXI: the vehicle's CertificateInstallationReq" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&Iso15118EVCertificateStatusEnumType), note: "" },
        Field { wire: "saProvisioningCertificateChain", key: Key::new(",\"saProvisioningCertificateChain\":"), name: "sa_provisioning_certificate_chain", required: true, kind: Kind::Object(&CertificateChainType), note: "chain of the provisioning service" },
        Field { wire: "contractSignatureCertificateChain", key: Key::new(",\"contractSignatureCertificateChain\":"), name: "contract_signature_certificate_chain", required: true, kind: Kind::Object(&CertificateChainType), note: "chain that signed the contract" },
        Field { wire: "exiResponse", key: Key::new(",\"exiResponse\":"), name: "exi_response", required: true, kind: Kind::Str { max: 5500 }, note: "Base64 EXI: the CertificateInstallationRes for the vehicle" },
    ],
    required: 0b1111,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&GetCertificateStatusResponse),
    fields: &[
        Field { wire: "ocspRequestData", key: Key::new(",\"ocspRequestData\":"), name: "ocsp_request_data", required: true, kind: Kind::Object(&OCSPRequestDataType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GetCertificateStatusEnumType), note: "" },
        Field { wire: "ocspResult", key: Key::new(",\"ocspResult\":"), name: "ocsp_result", required: false, kind: Kind::Str { max: 5500 }, note: "OCSP response (RFC 6960) in DER, as text; absent unless Accepted" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetInstalledCertificateIdsResponse),
    fields: &[
        Field { wire: "typeOfCertificate", key: Key::new(",\"typeOfCertificate\":"), name: "type_of_certificate", required: true, kind: Kind::Enum(&CertificateUseEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "certificateHashData", key: Key::new(",\"certificateHashData\":"), name: "certificate_hash_data", required: false, kind: Kind::List(&List { item: Kind::Object(&CertificateHashDataType), min: 1, max: u32::MAX, allow_single: false }), note: "absent: none found" },
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GetInstalledCertificateStatusEnumType), note: "" },
    ],
    required: 0b10,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&InstallCertificateResponse),
    fields: &[
        Field { wire: "certificateType", key: Key::new(",\"certificateType\":"), name: "certificate_type", required: true, kind: Kind::Enum(&CertificateUseEnumType), note: "" },
        Field { wire: "certificate", key: Key::new(",\"certificate\":"), name: "certificate", required: true, kind: Kind::Str { max: 800 }, note: "the X.509 certificate as text" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&CertificateStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&Update15118EVCertificateResponse),
    fields: &[
        Field { wire: "15118SchemaVersion", key: Key::new(",\"15118SchemaVersion\":"), name: "iso15118_schema_version", required: true, kind: Kind::Str { max: 50 }, note: "schema that the session uses, needed to read the EXI" },
        Field { wire: "exiRequest", key: Key::new(",\"exiRequest\":"), name: "exi_request", required: true, kind: Kind::Str { max: 5500 }, note: "Base64 EXI: the vehicle's CertificateUpdateReq" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&Iso15118EVCertificateStatusEnumType), note: "" },
        Field { wire: "exiResponse", key: Key::new(",\"exiResponse\":"), name: "exi_response", required: false, kind: Kind::Str { max: 5500 }, note: "Base64 EXI: the CertificateUpdateRes for the vehicle" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&ClearVariableMonitoringResponse),
    fields: &[
        Field { wire: "id", key: Key::new(",\"id\":"), name: "id", required: true, kind: Kind::List(&List { item: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, min: 1, max: u32::MAX, allow_single: false }), note: "numbers of the monitors" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "clearMonitoringResult", key: Key::new(",\"clearMonitoringResult\":"), name: "clear_monitoring_result", required: true, kind: Kind::List(&List { item: Kind::Object(&ClearMonitoringResultType), min: 1, max: u32::MAX, allow_single: false }), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&CustomerInformationResponse),
    fields: &[
        Field { wire: "customerCertificate", key: Key::new(",\"customerCertificate\":"), name: "customer_certificate", required: false, kind: Kind::Object(&CertificateHashDataType), note: "names the customer by a certificate" },
        Field { wire: "idToken", key: Key::new(",\"idToken\":"), name: "id_token", required: false, kind: Kind::Object(&IdTokenType), note: "names the customer by a token" },
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the parts of the report will carry" },
        Field { wire: "report", key: Key::new(",\"report\":"), name: "report", required: true, kind: Kind::Bool, note: "true: report what is held" },
        Field { wire: "clear", key: Key::new(",\"clear\":"), name: "clear", required: true, kind: Kind::Bool, note: "true: erase it" },
        Field { wire: "customerIdentifier", key: Key::new(",\"customerIdentifier\":"), name: "customer_identifier", required: false, kind: Kind::Str { max: 64 }, note: "names the customer in the vendor's own way" },
    ],
    required: 0b11100,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&CustomerInformationStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetLogResponse),
    fields: &[
        Field { wire: "log", key: Key::new(",\"log\":"), name: "log", required: true, kind: Kind::Object(&LogParametersType), note: "" },
        Field { wire: "logType", key: Key::new(",\"logType\":"), name: "log_type", required: true, kind: Kind::Enum(&LogEnumType), note: "" },
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the progress reports will carry" },
        Field { wire: "retries", key: Key::new(",\"retries\":"), name: "retries", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "further attempts to upload before giving up; absent: the station chooses" },
        Field { wire: "retryInterval", key: Key::new(",\"retryInterval\":"), name: "retry_interval", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "seconds between attempts; absent: the station chooses" },
    ],
    required: 0b111,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&LogStatusEnumType), note: "" },
        Field { wire: "filename", key: Key::new(",\"filename\":"), name: "filename", required: false, kind: Kind::Str { max: 255 }, note: "name that the uploaded file will have; absent: nothing to upload" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetMonitoringReportResponse),
    fields: &[
        Field { wire: "componentVariable", key: Key::new(",\"componentVariable\":"), name: "component_variable", required: false, kind: Kind::List(&List { item: Kind::Object(&ComponentVariableType), min: 1, max: u32::MAX, allow_single: false }), note: "absent: all components and variables" },
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the parts of the report will carry" },
        Field { wire: "monitoringCriteria", key: Key::new(",\"monitoringCriteria\":"), name: "monitoring_criteria", required: false, kind: Kind::List(&List { item: Kind::Enum(&MonitoringCriterionEnumType), min: 1, max: 3, allow_single: false }), note: "absent: monitors of every kind" },
    ],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GenericDeviceModelStatus), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&LogStatusNotificationResponse),
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&UploadLogStatusEnumType), note: "" },
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the GetLog" },
    ],
    required: 0b11,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&NotifyCustomerInformationResponse),
    fields: &[
        Field { wire: "data", key: Key::new(",\"data\":"), name: "data", required: true, kind: Kind::Str { max: 512 }, note: "free text for people to read; parts are to be joined" },
        Field { wire: "tbc", key: Key::new(",\"tbc\":"), name: "tbc", required: true, kind: Kind::Bool, note: "true: another part follows" },
        Field { wire: "seqNo", key: Key::new(",\"seqNo\":"), name: "seq_no", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "position of this part in the report, from 0" },
        Field { wire: "generatedAt", key: Key::new(",\"generatedAt\":"), name: "generated_at", required: true, kind: Kind::DateTime, note: "the moment the station wrote this part" },
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the CustomerInformation that this answers" },
    ],
    required: 0b1111,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&NotifyEventResponse),
    fields: &[
        Field { wire: "generatedAt", key: Key::new(",\"generatedAt\":"), name: "generated_at", required: true, kind: Kind::DateTime, note: "the moment the station wrote this part" },
        Field { wire: "tbc", key: Key::new(",\"tbc\":"), name: "tbc", required: true, kind: Kind::Bool, note: "true: another part follows" },
        Field { wire: "seqNo", key: Key::new(",\"seqNo\":"), name: "seq_no", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "position of this part, from 0" },
        Field { wire: "eventData", key: Key::new(",\"eventData\":"), name: "event_data", required: true, kind: Kind::List(&List { item: Kind::Object(&EventDataType), min: 1, max: u32::MAX, allow_single: false }), note: "" },
    ],
    required: 0b1111,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&NotifyMonitoringReportResponse),
    fields: &[
        Field { wire: "monitor", key: Key::new(",\"monitor\":"), name: "monitor", required: true, kind: Kind::List(&List { item: Kind::Object(&MonitoringDataType), min: 1, max: u32::MAX, allow_single: false }), note: "" },
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: false, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the GetMonitoringReport that this answers" },
        Field { wire: "tbc", key: Key::new(",\"tbc\":"), name: "tbc", required: true, kind: Kind::Bool, note: "true: another part follows" },
        Field { wire: "seqNo", key: Key::new(",\"seqNo\":"), name: "seq_no", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "position of this part in the report, from 0" },
        Field { wire: "generatedAt", key: Key::new(",\"generatedAt\":"), name: "generated_at", required: true, kind: Kind::DateTime, note: "the moment the station wrote this part" },
    ],
    required: 0b11101,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&SetMonitoringBaseResponse),
    fields: &[
        Field { wire: "monitoringBase", key: Key::new(",\"monitoringBase\":"), name: "monitoring_base", required: true, kind: Kind::Enum(&MonitoringBaseEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GenericDeviceModelStatus), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&SetMonitoringLevelResponse),
    fields: &[
        Field { wire: "severity", key: Key::new(",\"severity\":"), name: "severity", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "0 (danger) to 9 (debugging); events up to this number are reported" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GenericStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&SetVariableMonitoringResponse),
    fields: &[
        Field { wire: "setMonitoringData", key: Key::new(",\"setMonitoringData\":"), name: "set_monitoring_data", required: true, kind: Kind::List(&List { item: Kind::Object(&SetMonitoringDataType), min: 1, max: u32::MAX, allow_single: false }), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "setMonitoringResult", key: Key::new(",\"setMonitoringResult\":"), name: "set_monitoring_result", required: true, kind: Kind::List(&List { item: Kind::Object(&SetMonitoringResultType), min: 1, max: u32::MAX, allow_single: false }), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&ClearDisplayMessageResponse),
    fields: &[
        Field { wire: "id", key: Key::new(",\"id\":"), name: "id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the message" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&ClearMessageStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&GetDisplayMessagesResponse),
    fields: &[
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number that the parts of the report will carry" },
        Field { wire: "priority", key: Key::new(",\"priority\":"), name: "priority", required: false, kind: Kind::Enum(&MessagePriorityEnumType), note: "" },
        Field { wire: "state", key: Key::new(",\"state\":"), name: "state", required: false, kind: Kind::Enum(&MessageStateEnumType), note: "" },
        Field { wire: "id", key: Key::new(",\"id\":"), name: "id", required: false, kind: Kind::List(&List { item: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, min: 1, max: u32::MAX, allow_single: false }), note: "numbers of the messages" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&GetDisplayMessagesStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Station),
    response: Some(&NotifyDisplayMessagesResponse),
    fields: &[
        Field { wire: "messageInfo", key: Key::new(",\"messageInfo\":"), name: "message_info", required: true, kind: Kind::List(&List { item: Kind::Object(&MessageInfoType), min: 1, max: u32::MAX, allow_single: false }), note: "" },
        Field { wire: "requestId", key: Key::new(",\"requestId\":"), name: "request_id", required: true, kind: Kind::Int { min: i64::MIN, max: i64::MAX, literal: false }, note: "number of the GetDisplayMessages that this answers" },
        Field { wire: "tbc", key: Key::new(",\"tbc\":"), name: "tbc", required: true, kind: Kind::Bool, note: "true: another part follows" },
    ],
    required: 0b111,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Station),
    response: None,
    fields: &[],
    required: 0b0,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Csms),
    response: Some(&SetDisplayMessageResponse),
    fields: &[
        Field { wire: "message", key: Key::new(",\"message\":"), name: "message", required: true, kind: Kind::Object(&MessageInfoType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Csms),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&DisplayMessageStatusEnumType), note: "" },
    ],
    required: 0b1,
    additional_members: true,
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
    to_station: Role::Request.to_station(Sender::Both),
    response: Some(&DataTransferResponse),
    fields: &[
        Field { wire: "messageId", key: Key::new(",\"messageId\":"), name: "message_id", required: false, kind: Kind::Str { max: 50 }, note: "tells apart the vendor's messages" },
        Field { wire: "data", key: Key::new(",\"data\":"), name: "data", required: false, kind: Kind::Any, note: "its form is a matter between the two sides" },
        Field { wire: "vendorId", key: Key::new(",\"vendorId\":"), name: "vendor_id", required: true, kind: Kind::Str { max: 255 }, note: "names the vendor, best by a reversed domain name" },
    ],
    required: 0b100,
    additional_members: true,
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
    to_station: Role::Response.to_station(Sender::Both),
    response: None,
    fields: &[
        Field { wire: "status", key: Key::new(",\"status\":"), name: "status", required: true, kind: Kind::Enum(&DataTransferStatusEnumType), note: "" },
        Field { wire: "data", key: Key::new(",\"data\":"), name: "data", required: false, kind: Kind::Any, note: "the answer, in whatever form the two sides agreed on" },
    ],
    required: 0b1,
    additional_members: true,
    index: &index::<4>(&["status", "data"]),
    slot: Slot::new(),
};
