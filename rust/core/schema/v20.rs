// Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
//! The tables of OCPP 2.0.
#![allow(non_upper_case_globals, reason = "a static has the name that the specification gives")]

use super::rules::*;
use super::*;

tables! {
    version "2.0", subprotocol "ocpp2.0", package "v20", edition "edition 1 (2018-04), without its errata";

    block security "security": "The station's own certificates, and security events.";
    block provisioning "provisioning":
        "Bringing a station into service: booting, its configuration, its device model, resets.";
    block authorization "authorization": "Deciding who may charge.";
    block localauth "localAuthList": "A list of tokens, kept in the station, that it may decide by while offline.";
    block transactions "transactions": "Telling the story of each transaction.";
    block remotecontrol "remoteControl": "Starting, stopping, unlocking and triggering from afar.";
    block availability "availability": "Being alive, being in service, and the state of each connector.";
    block reservation "reservation": "Keeping an EVSE free for one driver.";
    block tariffcost "tariffCost": "The cost of charging, as the CSMS calculates it.";
    block meter "meter": "Meter readings outside of transactions.";
    block smartcharging "smartCharging": "Shaping the power and current of charging over time.";
    block firmware "firmware": "Updating firmware, and publishing it to stations on a local network.";
    block iso15118 "iso15118":
        "Certificates: those installed in the station, and those that vehicles use in ISO 15118.";
    block diagnostics "diagnostics": "Watching a station: logs, events, monitors, and what it knows of customers.";
    block display "display": "Messages on the station's screen.";
    block data "data": "Data that the protocol lacks and a vendor needs.";

    enum CertificateSigningUseEnumType in security:
        "The use of a signed certificate: the link to the CSMS, or ISO 15118." {
        "ChargingStationCertificate", "V2GCertificate",
    }

    enum CertificateSignedStatusEnumType in security: "Tells whether a new certificate was accepted." {
        "Accepted", "Rejected",
    }

    enum SecurityEventEnumType in security: "The security events; 2.0 admits no others." {
        "FirmwareUpdated", "FailedToAuthenticateAtCsms", "CsmsFailedToAuthenticate", "SettingSystemTime",
        "StartupOfTheDevice", "ResetOrReboot", "SecurityLogWasCleared", "ReconfigurationOfSecurityParameters",
        "MemoryExhaustion", "InvalidMessages", "AttemptedReplayAttacks", "TamperDetectionActivated",
        "InvalidFirmwareSignature", "InvalidFirmwareSigningCertificate", "InvalidCsmsCertificate",
        "InvalidChargingStationCertificate", "InvalidTLSVersion", "InvalidTLSCipherSuite",
    }

    enum BootReason in provisioning: "Why a station booted." {
        "ApplicationReset", "FirmwareUpdate", "LocalReset", "PowerUp", "RemoteReset", "ScheduledReset", "Triggered",
        "Unknown", "Watchdog",
    }

    enum RegistrationStatus in provisioning:
        "Tells whether the CSMS takes the station in; Pending: it wants to look or configure first." {
        "Accepted", "Pending", "Rejected",
    }

    enum ReportBaseType in provisioning:
        "The predefined reports: what can be configured, everything, or what needs attention." {
        "ConfigurationInventory", "FullInventory", "SummaryInventory",
    }

    enum ComponentCriterionEnumType in provisioning: "Conditions that a component must meet to be reported." {
        "Active", "Available", "Enabled", "Problem",
    }

    enum AttributeEnumType in provisioning: "Attributes of a variable: its value, the value aimed at, and its bounds." {
        "Actual", "Target", "MinSet", "MaxSet",
    }

    enum GetVariableStatusEnumType in provisioning: "Tells whether an attribute was read, or why not." {
        "Accepted", "Rejected", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType",
    }

    enum MutabilityEnumType in provisioning: "Tells whether an attribute can be read, written, or both." {
        "ReadOnly", "WriteOnly", "ReadWrite",
    }

    enum DataEnumType in provisioning:
        "Types of a value; the three lists pick one, some in order, or some in any order from valuesList." {
        "string", "decimal", "integer", "dateTime", "boolean", "OptionList", "SequenceList", "MemberList",
    }

    enum ResetEnumType in provisioning: "Tells whether a restart ends transactions at once or waits for them." {
        "Immediate", "OnIdle",
    }

    enum ResetStatusEnumType in provisioning: "Tells whether a restart happens; Scheduled: once the station is idle." {
        "Accepted", "Rejected", "Scheduled",
    }

    enum APNAuthenticationEnumType in provisioning: "The method of logging in to a mobile network." {
        "CHAP", "NONE", "PAP", "AUTO",
    }

    enum OCPPVersionEnumType in provisioning: "Versions of OCPP to speak on a connection." {
        "OCPP12", "OCPP15", "OCPP16", "OCPP20",
    }

    enum OCPPTransportEnumType in provisioning: "The transport of OCPP; SOAP is there for old versions only." {
        "JSON", "SOAP",
    }

    enum OCPPInterfaceEnumType in provisioning: "Network interfaces of a station." {
        "Wired0", "Wired1", "Wired2", "Wired3", "Wireless0", "Wireless1", "Wireless2", "Wireless3",
    }

    enum VPNEnumType in provisioning: "Kinds of virtual private network." {
        "IKEv2" as IKEV2, "IPSec" as IPSEC, "L2TP", "PPTP",
    }

    enum SetNetworkProfileStatusEnumType in provisioning: "Tells whether a network profile was stored." {
        "Accepted", "Rejected", "Failed",
    }

    enum SetVariableStatusEnumType in provisioning: "Tells whether an attribute was written, or why not." {
        "Accepted", "Rejected", "InvalidValue", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType",
        "OutOfRange", "RebootRequired",
    }

    enum ClearCacheStatusEnumType in authorization: "Tells whether the cache was emptied." {
        "Accepted", "Rejected",
    }

    enum UpdateEnumType in localauth: "The whole list, or its changes." {
        "Differential", "Full",
    }

    enum SendLocalListStatusEnumType in localauth: "Tells whether the local list was updated." {
        "Accepted", "Failed", "VersionMismatch",
    }

    enum TransactionEventEnumType in transactions: "First, last, or any event between." {
        "Ended", "Started", "Updated",
    }

    enum TriggerReasonEnumType in transactions: "The reason for a report of the station." {
        "Authorized", "CablePluggedIn", "ChargingRateChanged", "ChargingStateChanged", "Deauthorized",
        "EnergyLimitReached", "EVCommunicationLost", "EVConnectTimeout", "MeterValueClock", "MeterValuePeriodic",
        "TimeLimitReached", "Trigger", "UnlockCommand", "StopAuthorized", "EVDeparted", "EVDetected", "RemoteStop",
        "RemoteStart",
    }

    enum ChargingStateEnumType in transactions: "The state of the vehicle and the EVSE in a transaction." {
        "Charging", "EVDetected", "SuspendedEV", "SuspendedEVSE",
    }

    enum ReasonEnumType in transactions: "Why a transaction stopped." {
        "DeAuthorized", "EmergencyStop", "EnergyLimitReached", "EVDisconnected", "GroundFault", "ImmediateReset",
        "Local", "LocalOutOfCredit", "MasterPass", "Other", "OvercurrentFault", "PowerLoss", "PowerQuality", "Reboot",
        "Remote", "SOCLimitReached", "StoppedByEV", "TimeLimitReached", "Timeout", "UnlockCommand",
    }

    enum RequestStartStopStatusEnumType in remotecontrol: "Tells whether a remote start or stop will be tried." {
        "Accepted", "Rejected",
    }

    enum MessageTriggerEnumType in remotecontrol: "Messages that can be asked for." {
        "BootNotification", "LogStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues",
        "SignChargingStationCertificate", "SignV2GCertificate", "StatusNotification", "TransactionEvent",
    }

    enum TriggerMessageStatusEnumType in remotecontrol: "Tells whether a triggered message will follow." {
        "Accepted", "Rejected", "NotImplemented",
    }

    enum UnlockStatusEnumType in remotecontrol: "Tells whether a connector was unlocked, or why not." {
        "Unlocked", "UnlockFailed",
    }

    enum OperationalStatusEnumType in availability: "In or out of operation." {
        "Inoperative", "Operative",
    }

    enum ChangeAvailabilityStatusEnumType in availability: "The outcome of a change of availability." {
        "Accepted", "Rejected", "Scheduled",
    }

    enum ConnectorStatusEnumType in availability: "States of a connector." {
        "Available", "Occupied", "Reserved", "Unavailable", "Faulted",
    }

    enum CancelReservationStatusEnumType in reservation: "Tells whether a reservation was cancelled." {
        "Accepted", "Rejected",
    }

    enum ReservationUpdateStatusEnumType in reservation: "The end of a reservation." {
        "Expired", "Removed",
    }

    enum ConnectorEnumType in reservation: "Kinds of connector: c a fixed cable, s a socket, w wireless." {
        "cCCS1", "cCCS2", "cG105", "cTesla", "cType1", "cType2", "s309-1P-16A", "s309-1P-32A", "s309-3P-16A",
        "s309-3P-32A", "sBS1361", "sCEE-7-7", "sType2", "sType3", "Other1PhMax16A" as OTHER_1PH_MAX_16A,
        "Other1PhOver16A" as OTHER_1PH_OVER_16A, "Other3Ph" as OTHER_3PH, "Pan", "wInductive", "wResonant",
        "Undetermined", "Unknown",
    }

    enum ReserveNowStatusEnumType in reservation: "Tells whether a reservation was made, or what is in its way." {
        "Accepted", "Faulted", "Occupied", "Rejected", "Unavailable",
    }

    enum ClearChargingProfileStatusEnumType in smartcharging: "Tells whether a profile matched and was removed." {
        "Accepted", "Unknown",
    }

    enum ChargingLimitSourceEnumType in smartcharging:
        "Who set a limit: the energy management, the operator of the station or of the grid, or another." {
        "EMS", "Other", "SO", "CSO",
    }

    enum GetChargingProfileStatusEnumType in smartcharging: "Tells whether a report will follow." {
        "Accepted", "NoProfiles",
    }

    enum GetCompositeScheduleStatusEnumType in smartcharging: "Tells whether a schedule could be calculated." {
        "Accepted", "Rejected",
    }

    enum CostKindEnumType in smartcharging:
        "The unit that a cost counts: emissions, money relative to the highest price, or renewable energy." {
        "CarbonDioxideEmission", "RelativePricePercentage", "RenewableGenerationPercentage",
    }

    enum EnergyTransferModeEnumType in smartcharging: "Ways of transferring energy that a vehicle may ask for." {
        "AC_single_phase_core", "AC_three_phase_core", "DC_combo_core", "DC_core", "DC_extended", "DC_unique",
    }

    enum NotifyEVChargingNeedsStatusEnumType in smartcharging:
        "Tells whether the vehicle's needs were understood and a profile will follow." {
        "Accepted", "Rejected", "Processing",
    }

    enum ChargingProfileStatusEnumType in smartcharging: "Tells whether a profile was taken." {
        "Accepted", "Rejected",
    }

    enum FirmwareStatusEnumType in firmware: "States of a firmware update." {
        "CertificateVerified", "Downloaded", "DownloadFailed", "Downloading", "DownloadScheduled", "DownloadPaused",
        "Idle", "InstallationFailed", "Installing", "Installed", "InstallRebooting", "InstallScheduled",
        "InstallVerificationFailed", "InvalidSignature", "InvalidCertificate", "RevokedCertificate", "PublishFailed",
        "SignatureVerified",
    }

    enum PublishFirmwareStatusEnumType in firmware: "States of publishing firmware." {
        "Downloaded", "DownloadFailed", "Downloading", "DownloadScheduled", "DownloadPaused", "PublishFailed",
        "Published", "InvalidChecksum", "ChecksumVerified",
    }

    enum UnpublishFirmwareStatusEnumType in firmware: "Tells whether firmware was withdrawn, or why not." {
        "DownloadOngoing", "NoFirmware", "Unpublished",
    }

    enum UpdateFirmwareStatusEnumType in firmware:
        "Tells whether an update is taken on; AcceptedCanceled: in place of one that was under way." {
        "Accepted", "Rejected", "AcceptedCanceled",
    }

    enum DeleteCertificateStatusEnumType in iso15118: "Tells whether a certificate was removed." {
        "Accepted", "Failed", "NotFound",
    }

    enum Iso15118EVCertificateStatusEnumType in iso15118: "Tells whether the provider's answer could be fetched." {
        "Accepted", "Failed",
    }

    enum GetCertificateStatusEnumType in iso15118: "Tells whether an OCSP status could be fetched." {
        "Accepted", "Rejected",
    }

    enum CertificateUseEnumType in iso15118:
        "The use of a root certificate; V2GRootCertficate is spelt so in the schema." {
        "V2GRootCertficate" as V2G_ROOT_CERTIFICATE, "MORootCertificate", "CSOSubCA1", "CSOSubCA2",
        "CSMSRootCertificate", "ManufacturerRootCertificate",
    }

    enum GetInstalledCertificateStatusEnumType in iso15118: "Tells whether any certificate was found." {
        "Accepted", "NotFound",
    }

    enum ClearMonitoringStatusEnumType in diagnostics: "Tells whether a monitor was removed." {
        "Accepted", "Rejected", "NotFound",
    }

    enum CustomerInformationStatusEnumType in diagnostics:
        "Tells whether a request about a customer will be carried out." {
        "Accepted", "Rejected", "Invalid",
    }

    enum LogEnumType in diagnostics: "The wanted log." {
        "DiagnosticsLog", "SecurityLog",
    }

    enum LogStatusEnumType in diagnostics:
        "Tells whether a log will be uploaded; AcceptedCanceled: in place of one that was under way." {
        "Accepted", "Rejected", "AcceptedCanceled",
    }

    enum MonitoringCriterionEnumType in diagnostics: "Kinds of monitor to report." {
        "ThresholdMonitoring", "DeltaMonitoring", "PeriodicMonitoring",
    }

    enum UploadLogStatusEnumType in diagnostics: "States of an upload of a log." {
        "BadMessage", "Idle", "NotSupportedOperation", "PermissionDenied", "Uploaded", "UploadFailure", "Uploading",
    }

    enum EventTriggerEnumType in diagnostics: "The cause of an event: a threshold, a change, or the clock." {
        "Alerting", "Delta", "Periodic",
    }

    enum MonitorEnumType in diagnostics: "Kinds of monitor." {
        "UpperThreshold", "LowerThreshold", "Delta", "Periodic", "PeriodicClockAligned",
    }

    enum MonitoringBaseEnumType in diagnostics: "The monitors to fall back to: all, the factory's, or none." {
        "All", "FactoryDefault", "None",
    }

    enum SetMonitoringStatusEnumType in diagnostics: "Tells whether a monitor was set, or why not." {
        "Accepted", "UnknownComponent", "UnknownVariable", "UnsupportedMonitorType", "Rejected", "OutOfRange",
        "Duplicate",
    }

    enum ClearMessageStatusEnumType in display: "Tells whether a message was removed." {
        "Accepted", "Unknown",
    }

    enum MessagePriorityEnumType in display:
        "Tells whether a message stays in front, is shown first, or takes its turn." {
        "AlwaysFront", "InFront", "NormalCycle",
    }

    enum MessageStateEnumType in display: "States of the station in which a message is shown." {
        "Charging", "Faulted", "Idle", "Unavailable",
    }

    enum GetDisplayMessagesStatusEnumType in display: "Tells whether any message matched." {
        "Accepted", "Unknown",
    }

    enum DisplayMessageStatusEnumType in display: "Tells whether a message will be shown, or why not." {
        "Accepted", "NotSupportedMessageFormat", "Rejected", "NotSupportedPriority", "NotSupportedState",
        "UnknownTransaction",
    }

    enum DataTransferStatusEnumType in data: "The receiver's verdict on a vendor's message." {
        "Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId",
    }

    enum AuthorizationStatusEnumType in types: "The permission of a token, or the reason for refusal." {
        "Accepted", "Blocked", "ConcurrentTx", "Expired", "Invalid", "NoCredit", "NotAllowedTypeEVSE",
        "NotAtThisLocation", "NotAtThisTime", "Unknown",
    }

    enum CertificateStatusEnumType in types: "The verdict on a certificate; InstallCertificate answers with it too." {
        "Accepted", "SignatureError", "CertificateExpired", "CertificateRevoked", "NoCertificateAvailable",
        "CertChainError", "ContractCancelled",
    }

    enum ChargingProfileKindEnumType in types: "The meaning of the start of a schedule." {
        "Absolute", "Recurring", "Relative",
    }

    enum ChargingProfilePurposeEnumType in types:
        "The purpose of a profile: the station's own limits, limits from outside, or those of transactions." {
        "ChargingStationExternalConstraints", "ChargingStationMaxProfile", "TxDefaultProfile", "TxProfile",
    }

    enum ChargingRateUnitEnumType in types: "Watts in total, or amperes per phase." {
        "W", "A",
    }

    enum EncodingMethodEnumType in types: "Forms of signed data." {
        "Other", "DLMS Message", "COSEM Protected Data", "EDL",
    }

    enum GenericDeviceModelStatus in types: "Tells whether a report or a setting of the device model will come about." {
        "Accepted", "Rejected", "NotSupported",
    }

    enum GenericStatusEnumType in types: "Yes or no." {
        "Accepted", "Rejected",
    }

    enum HashAlgorithmEnumType in types: "The algorithm that made the hashes of a certificate." {
        "SHA256", "SHA384", "SHA512",
    }

    enum IdTokenEnumType in types: "Kinds of token." {
        "Central", "eMAID" as EMAID, "ISO14443", "KeyCode", "Local", "NoAuthorization", "ISO15693",
    }

    enum LocationEnumType in types: "The place of a measurement." {
        "Body", "Cable", "EV", "Inlet", "Outlet",
    }

    enum MeasurandEnumType in types: "The measured quantity." {
        "Current.Export", "Current.Import", "Current.Offered", "Energy.Active.Export.Register",
        "Energy.Active.Import.Register", "Energy.Reactive.Export.Register", "Energy.Reactive.Import.Register",
        "Energy.Active.Export.Interval", "Energy.Active.Import.Interval", "Energy.Active.Net",
        "Energy.Reactive.Export.Interval", "Energy.Reactive.Import.Interval", "Energy.Reactive.Net",
        "Energy.Apparent.Net", "Energy.Apparent.Import", "Energy.Apparent.Export", "Frequency", "Power.Active.Export",
        "Power.Active.Import", "Power.Factor", "Power.Offered", "Power.Reactive.Export", "Power.Reactive.Import",
        "SoC" as SOC, "Voltage",
    }

    enum MessageFormatEnumType in types: "The format of a text." {
        "ASCII", "HTML", "URI", "UTF8",
    }

    enum PhaseEnumType in types: "Between which conductors a value was measured." {
        "L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1",
    }

    enum ReadingContextEnumType in types: "Why a value was measured." {
        "Interruption.Begin", "Interruption.End", "Other", "Sample.Clock", "Sample.Periodic", "Transaction.Begin",
        "Transaction.End", "Trigger",
    }

    enum RecurrencyKindEnumType in types: "The interval at which a recurring schedule starts over." {
        "Daily", "Weekly",
    }

    enum SignatureMethodEnumType in types: "The method that signed a reading." {
        "ECDSAP256SHA256", "ECDSAP384SHA384", "ECDSA192SHA256",
    }

    type ChargingStationType in provisioning: "The physical system that charges electric vehicles." open {
        "serialNumber"? str(20), "the vendor's number for this one station";
        "model": str(20);
        "vendorName": str(50);
        "firmwareVersion"? str(50);
        "modem"? object(ModemType);
    }

    type ModemType in provisioning: "The modem through which the station reaches the network." open {
        "iccid"? str(20), "number of the SIM card";
        "imsi"? str(20), "subscriber number on the SIM card";
    }

    type GetVariableDataType in provisioning: "One attribute to read." open {
        "attributeType"? enum(AttributeEnumType), "absent: Actual";
        "component": object(ComponentType);
        "variable": object(VariableType);
    }

    type GetVariableResultType in provisioning: "One attribute that was read, or why it was not." open {
        "attributeStatus": enum(GetVariableStatusEnumType);
        "attributeType"? enum(AttributeEnumType), "absent: Actual";
        "attributeValue"? str(1000), "the value as text; absent unless Accepted";
        "component": object(ComponentType);
        "variable": object(VariableType);
    }

    type ReportDataType in provisioning: "The report of a station on one variable." open {
        "component": object(ComponentType);
        "variable": object(VariableType);
        "variableAttribute": [object(VariableAttributeType); 1..4], "one entry for each kind of attribute";
        "variableCharacteristics"? object(VariableCharacteristicsType);
    }

    type VariableAttributeType in provisioning: "One attribute of a variable: a value and how it may change." open {
        "type"? enum(AttributeEnumType), "absent: Actual";
        "value": str(1000), "the value as text";
        "mutability"? enum(MutabilityEnumType), "absent: ReadWrite";
        "persistence": bool, "true: survives a reboot or loss of power";
        "constant": bool, "true: never changes while the station runs";
    }

    type VariableCharacteristicsType in provisioning: "The values that a variable may take." open {
        "unit"? str(16), "unit of the value, from the published list where it has one";
        "dataType": enum(DataEnumType);
        "minLimit"? num, "lowest value possible";
        "maxLimit"? num, "highest value possible; for text and lists, the greatest length in characters";
        "valuesList"? str(1000), "allowed values of the list types, separated by commas";
        "supportsMonitoring": bool, "true: monitors may be set on this variable";
    }

    type NetworkConnectionProfileType in provisioning: "The connection settings of a station." open {
        "apn"? object(APNType);
        "ocppVersion": enum(OCPPVersionEnumType);
        "ocppTransport": enum(OCPPTransportEnumType);
        "ocppCsmsUrl": str(512), "URL of the CSMS";
        "messageTimeout": int, "seconds that the station waits for an answer on this connection";
        "ocppInterface": enum(OCPPInterfaceEnumType);
        "vpn"? object(VPNType);
    }

    type APNType in provisioning: "Access to a mobile network." open {
        "apn": str(512), "access point name, written as a URL";
        "apnUserName"? str(20);
        "apnPassword"? str(20);
        "simPin"? int, "PIN that unlocks the SIM card; a number, so leading zeros are lost";
        "preferredNetwork"? str(6), "MCC and MNC of the operator in one, such as 20404";
        "useOnlyPreferredNetwork"? bool, "true: do not dial in where that operator is missing; absent: false";
        "apnAuthentication": enum(APNAuthenticationEnumType);
    }

    type VPNType in provisioning: "A virtual private network to connect through." open {
        "server": str(512), "address of the VPN server";
        "user": str(20);
        "group"? str(20), "name of the group, where the server uses them";
        "password": str(20);
        "key": str(255), "secret shared with the server";
        "type": enum(VPNEnumType);
    }

    type SetVariableDataType in provisioning: "One attribute to write." open {
        "attributeType"? enum(AttributeEnumType), "absent: Actual";
        "attributeValue": str(1000), "the new value as text; may be empty";
        "component": object(ComponentType);
        "variable": object(VariableType);
    }

    type SetVariableResultType in provisioning: "The outcome of writing one attribute." open {
        "attributeType"? enum(AttributeEnumType), "absent: Actual";
        "attributeStatus": enum(SetVariableStatusEnumType);
        "component": object(ComponentType);
        "variable": object(VariableType);
    }

    type AuthorizationData in localauth: "One entry of the local list." open {
        "idToken": object(IdTokenType);
        "idTokenInfo"? object(IdTokenInfoType), "absent in a differential update: remove the entry";
    }

    type TransactionType in transactions: "The transaction as it stands." open {
        "id": str(36), "name of the transaction, chosen by the station";
        "chargingState"? enum(ChargingStateEnumType), "sent when it has changed; absent without a cable";
        "timeSpentCharging"? int, "seconds that energy flowed";
        "stoppedReason"? enum(ReasonEnumType), "with Ended only; absent then: Local";
        "remoteStartId"? int, "number of the RequestStartTransaction that started it";
    }

    type ReservationType in reservation: "A reservation and its end." open {
        "evse": object(EVSEType), "the EVSE, and perhaps the connector, to keep free";
        "id": int, "number of the reservation; a known number replaces that reservation";
        "expiryDateTime": datetime, "the moment the reservation lapses";
        "connectorCode"? enum(ConnectorEnumType), "kind of connector to keep free";
    }

    type ClearChargingProfileType in smartcharging: "The criteria for profiles to be removed." open {
        "id"? int, "the one profile to remove";
        "chargingProfilePurpose"? enum(ChargingProfilePurposeEnumType);
        "stackLevel"? int, "level to remove";
    }

    type ChargingProfileCriterionType in smartcharging: "The criteria for profiles to be reported." open {
        "chargingProfilePurpose"? enum(ChargingProfilePurposeEnumType);
        "stackLevel"? int, "level to report";
        "chargingProfileId"? [int; 1..], "numbers of the profiles wanted; alone, without other criteria";
        "chargingLimitSource"? [enum(ChargingLimitSourceEnumType); 1..4], "only those installed by one of these";
    }

    type CompositeScheduleType in smartcharging: "The limits that result from all profiles together." open {
        "startDateTime"? datetime, "the schedule counts from this moment";
        "chargingSchedule"? object(PartialChargingScheduleType);
    }

    type PartialChargingScheduleType in smartcharging:
        "A schedule whose periods may be missing; 2.0 uses this second shape of ChargingScheduleType." open {
        "startSchedule"? datetime, "start of an Absolute or Recurring schedule; absent for Relative ones";
        "duration"? int, "seconds; absent: the last period runs on, at most to the end of the transaction";
        "chargingRateUnit": enum(ChargingRateUnitEnumType);
        "chargingSchedulePeriod"? [object(ChargingSchedulePeriodType); 1..],
            "in order of time, the first starting at 0";
        "minChargingRate"? num, "in chargingRateUnit; below this the vehicle charges inefficiently";
    }

    type SAScheduleType in smartcharging: "A schedule by ISO 15118-2: power, and perhaps a tariff." open {
        "pMaxSchedule": [object(PMaxScheduleType); 1..1024], "in order of time";
        "saScheduleTupleID": int, "number by which the vehicle names its choice";
        "salesTariff"? object(SalesTariffType);
    }

    type PMaxScheduleType in smartcharging: "One step of a power schedule." open {
        "relativeTimeInterval": object(RelativeTimeIntervalType);
        "pMax": num, "W at most";
    }

    type RelativeTimeIntervalType in smartcharging: "A stretch of time, from now." open {
        "start": int, "seconds from now";
        "duration"? int, "seconds; absent: to the start of the next";
    }

    type SalesTariffType in smartcharging: "A tariff by ISO 15118-2." open {
        "id": int, "number of the tariff, unique in a session";
        "salesTariffDescription"? str(32), "for people to read";
        "numEPriceLevels"? int, "the number of price levels in all tariffs";
        "salesTariffEntry": [object(SalesTariffEntryType); 1..1024], "in order of time";
    }

    type SalesTariffEntryType in smartcharging: "One step of a tariff." open {
        "relativeTimeInterval"? object(RelativeTimeIntervalType);
        "ePriceLevel"? int(0..), "low is cheap; at most numEPriceLevels";
        "consumptionCost"? [object(ConsumptionCostType); 1..3], "further criteria for the choice";
    }

    type ConsumptionCostType in smartcharging: "The price of a block of power." open {
        "startValue": num, "level from which the block holds, up to the next block; W in ISO 15118-2";
        "cost": [object(CostType); 1..3];
    }

    type CostType in smartcharging: "One kind of cost." open {
        "costKind": enum(CostKindEnumType);
        "amount": num, "g of CO2 per kWh, % of the highest price or % renewable, by costKind";
        "amountMultiplier"? int, "power of ten that amount is multiplied with, -3 to 3; absent: 0";
    }

    type ChargingLimitType in smartcharging: "A limit set from outside the CSMS." open {
        "chargingLimitSource": enum(ChargingLimitSourceEnumType);
        "isGridCritical"? bool, "true: the stability of the grid depends on it";
    }

    type ChargingNeedsType in smartcharging: "The needs of a vehicle." open {
        "acChargingParameters"? object(ACChargingParametersType), "for ISO 15118-2 on AC";
        "dcChargingParameters"? object(DCChargingParametersType), "for ISO 15118-2 on DC";
        "requestedEnergyTransfer": enum(EnergyTransferModeEnumType), "way of transfer that the vehicle has chosen";
        "departureTime"? datetime, "when the vehicle expects to leave";
    }

    type ACChargingParametersType in smartcharging: "The needs and limits of a vehicle on AC, by ISO 15118-2." open {
        "energyAmount": int, "Wh wanted, preconditioning included";
        "evMinCurrent": int, "A per phase at least";
        "evMaxCurrent": int, "A per phase at most, cable included";
        "evMaxVoltage": int, "V at most";
    }

    type DCChargingParametersType in smartcharging: "The needs and limits of a vehicle on DC, by ISO 15118-2." open {
        "evMaxCurrent": int, "A at most, cable included";
        "evMaxVoltage": int, "V at most";
        "energyAmount"? int, "Wh wanted, preconditioning included";
        "evMaxPower"? int, "W at most";
        "stateOfCharge"? int(0..100), "% of the battery at present";
        "evEnergyCapacity"? int, "Wh that the battery holds";
        "fullSoC"? int(0..100) as full_soc, "% at which the vehicle calls the battery full";
        "bulkSoC"? int(0..100) as bulk_soc, "% at which fast charging ends";
    }

    type FirmwareType in firmware: "A piece of firmware, where to get it, and when to install it." open {
        "location": str(512), "URI to fetch the firmware from";
        "retrieveDateTime": datetime, "not to be fetched before this moment";
        "installDateTime"? datetime, "not to be installed before this moment; absent: at once";
        "signingCertificate"? str(800), "certificate that the firmware was signed with";
        "signature"? str(800), "Base64 signature over the firmware file";
    }

    type CertificateChainType in iso15118: "A certificate and its chain." open {
        "certificate": str(800), "the certificate itself, as text";
        "childCertificate"? [str(800); 1..4], "the sub-CA certificates of the chain";
    }

    type ClearMonitoringResultType in diagnostics: "The outcome of removing one monitor." open {
        "id": int, "number of the monitor";
        "status": enum(ClearMonitoringStatusEnumType);
    }

    type LogParametersType in diagnostics: "The destination of a log, and its period." open {
        "remoteLocation": str(512), "URL to upload to";
        "oldestTimestamp"? datetime, "oldest entry wanted";
        "latestTimestamp"? datetime, "latest entry wanted";
    }

    type EventDataType in diagnostics: "One event." open {
        "eventId": int, "number of the event";
        "timestamp": datetime, "the moment it happened";
        "trigger": enum(EventTriggerEnumType);
        "cause"? int, "number of the event that brought this one about";
        "actualValue": str(1000), "the variable's value as text";
        "techCode"? str(50), "technical code of the component";
        "techInfo"? str(500), "technical details as free text";
        "cleared": bool, "true: the matter is over";
        "component": object(ComponentType);
        "variable": object(VariableType);
        "variableMonitoringEvent"? object(VariableMonitoringType), "the monitor that tripped";
    }

    type VariableMonitoringType in diagnostics: "One monitor as it is set." open {
        "id": int, "number of the monitor";
        "value": num, "threshold or step in the variable's unit; seconds for periodic kinds";
        "type": enum(MonitorEnumType);
        "severity": int, "0 (danger) to 9 (debugging), of the events it raises";
        "transaction": bool, "true: watches during transactions only";
    }

    type MonitoringDataType in diagnostics: "One variable with the monitors set on it." open {
        "component": object(ComponentType);
        "variable": object(VariableType);
        "variableMonitoring": [object(VariableMonitoringType); 1..];
    }

    type SetMonitoringDataType in diagnostics: "One monitor to set." open {
        "id"? int, "number of the monitor to replace; absent: a new one";
        "value": num, "threshold or step in the variable's unit; seconds for periodic kinds";
        "type": enum(MonitorEnumType);
        "severity": int, "0 (danger) to 9 (debugging), of the events it will raise";
        "transaction"? bool, "true: watch during transactions only; absent: false";
        "component": object(ComponentType);
        "variable": object(VariableType);
    }

    type SetMonitoringResultType in diagnostics: "The outcome of setting one monitor." open {
        "id"? int, "number that the station gave it; absent unless Accepted";
        "type": enum(MonitorEnumType);
        "severity": int, "0 (danger) to 9 (debugging), as asked for";
        "status": enum(SetMonitoringStatusEnumType);
        "component": object(ComponentType);
        "variable": object(VariableType);
    }

    type MessageInfoType in display: "A message, with where, when and how it is to be shown." open {
        "display"? object(ComponentType), "absent: the main display";
        "id": int, "number of the message; a known number replaces that message";
        "priority": enum(MessagePriorityEnumType);
        "state"? enum(MessageStateEnumType), "show only in this state; absent: in any";
        "startDateTime"? datetime, "absent: at once";
        "endDateTime"? datetime, "then it is removed; absent: it stays";
        "transactionId"? str(36), "show during this transaction only, then remove";
        "message": object(MessageContentType);
    }

    type AdditionalInfoType in types: "A further identifier beside a token." open {
        "additionalIdToken": str(36), "the identifier";
        "type": str(50), "the kind, as agreed between both sides";
    }

    type CertificateHashDataType in types: "Names a certificate by hashes of its issuer and its serial number." open {
        "hashAlgorithm": enum(HashAlgorithmEnumType);
        "issuerNameHash": str(128), "hex hash of the issuer's name in DER";
        "issuerKeyHash": str(128), "hex hash of the issuer's public key in DER, without tag and length";
        "serialNumber": str(20), "hex, without 0x and leading zeros";
    }

    type ChargingProfileType in types: "When and how long schedules of limits apply, and what beats what." open {
        "id": int, "a known number replaces that profile";
        "stackLevel": int, "from 0; the highest level that is valid wins";
        "primary"? bool, "marks the profile as primary; dropped in 2.0.1";
        "chargingProfilePurpose": enum(ChargingProfilePurposeEnumType);
        "chargingProfileKind": enum(ChargingProfileKindEnumType);
        "recurrencyKind"? enum(RecurrencyKindEnumType), "for Recurring profiles only";
        "validFrom"? datetime, "absent: from its arrival";
        "validTo"? datetime, "absent: until it is replaced";
        "chargingSchedule": object(ChargingScheduleType);
        "transactionId"? str(36), "ties a TxProfile to one transaction";
    }

    type ChargingSchedulePeriodType in types: "One step of a schedule; it lasts until the next one starts." open {
        "startPeriod": int, "seconds from the start of the schedule";
        "limit": num, "in the schedule's unit: A per phase, or W over all phases";
        "numberPhases"? int, "phases that may be used; absent: 3; leave out for DC";
        "phaseToUse"? int, "1 to 3, with numberPhases 1 and an EVSE that can switch; absent: its choice";
    }

    type ChargingScheduleType in types: "Limits over time." open {
        "startSchedule"? datetime, "start of an Absolute or Recurring schedule; absent for Relative ones";
        "duration"? int, "seconds; absent: the last period runs on, at most to the end of the transaction";
        "chargingRateUnit": enum(ChargingRateUnitEnumType);
        "chargingSchedulePeriod": [object(ChargingSchedulePeriodType); 1..],
            "in order of time, the first starting at 0";
        "minChargingRate"? num, "in chargingRateUnit; below this the vehicle charges inefficiently";
    }

    type ComponentType in types: "A part of the device model, physical or logical." open {
        "evse"? object(EVSEType), "the EVSE or connector of the component, if it belongs to one";
        "name": str(50), "from the published list where it has one; case does not matter";
        "instance"? str(50), "tells apart several of the same name";
    }

    type ComponentVariableType in types: "A component, and perhaps one of its variables." open {
        "component": object(ComponentType);
        "variable": object(VariableType);
    }

    type EVSEType in types: "A place where one vehicle at a time can charge, and perhaps one of its connectors." open {
        "id": int, "counted from 1; 0: the whole station, where that is allowed";
        "connectorId"? int, "counted from 1 on this EVSE; absent: the EVSE as such";
    }

    type GroupIdTokenType in types: "A token by which a group is known." open {
        "idToken": str(36), "the group's token, compared without regard to case";
        "type": enum(IdTokenEnumType);
    }

    type IdTokenInfoType in types: "The facts known about a token." open {
        "status": enum(AuthorizationStatusEnumType);
        "cacheExpiryDateTime"? datetime, "when a cache must forget this; absent: by the cache's own rules";
        "chargingPriority"? int, "-9 to 9, higher first; absent: 0";
        "groupIdToken"? object(GroupIdTokenType), "group that the token belongs to";
        "language1"? str(8), "RFC 5646 code of the driver's language";
        "language2"? str(8), "RFC 5646 code of the driver's second choice, other than language1";
        "personalMessage"? object(MessageContentType), "to be shown to the driver";
    }

    type IdTokenType in types: "A token by which a driver or a group is known." open {
        "additionalInfo"? [object(AdditionalInfoType); 1..], "further identifiers that both sides know how to read";
        "idToken": str(36), "the token's text, compared without regard to case; a card's number, a contract's, a UUID";
        "type": enum(IdTokenEnumType);
    }

    type MessageContentType in types: "A text to show." open {
        "format": enum(MessageFormatEnumType);
        "language"? str(8), "RFC 5646 code of the text's language";
        "content": str(512), "the text, in the form that format names";
    }

    type MeterValueType in types: "Readings taken at one moment." open {
        "sampledValue": [object(SampledValueType); 1..];
        "timestamp": datetime, "the moment of measuring";
    }

    type OCSPRequestDataType in types: "Names a certificate and the responder that knows its status." open {
        "hashAlgorithm": enum(HashAlgorithmEnumType);
        "issuerNameHash": str(128), "hex hash of the issuer's name in DER";
        "issuerKeyHash": str(128), "hex hash of the issuer's public key in DER, without tag and length";
        "serialNumber": str(20), "hex, without 0x and leading zeros";
        "responderURL"? str(512), "address of the OCSP responder";
    }

    type SampledValueType in types:
        "One reading; bare, it is active imported energy in Wh at the outlet, sampled periodically." open {
        "value": num, "in unitOfMeasure";
        "context"? enum(ReadingContextEnumType), "absent: Sample.Periodic";
        "measurand"? enum(MeasurandEnumType), "absent: Energy.Active.Import.Register";
        "phase"? enum(PhaseEnumType), "absent: the total";
        "location"? enum(LocationEnumType), "absent: Outlet";
        "signedMeterValue"? object(SignedMeterValueType);
        "unitOfMeasure"? object(UnitOfMeasureType), "absent: Wh";
    }

    type SignedMeterValueType in types: "A reading that the meter has signed." open {
        "meterValueSignature": str(2500), "the signature, as text";
        "signatureMethod": enum(SignatureMethodEnumType);
        "encodingMethod": enum(EncodingMethodEnumType);
        "encodedMeterValue": str(512), "the signed data, in the form of encodingMethod";
    }

    type UnitOfMeasureType in types: "A unit and a power of ten." open {
        "unit"? str(20), "from the published list where it has one; absent: Wh";
        "multiplier"? int, "power of ten that the value is to be multiplied with; absent: 0";
    }

    type VariableType in types: "A property of a component." open {
        "name": str(50), "from the published list where it has one; case does not matter";
        "instance"? str(50), "tells apart several of the same name";
    }

    action CertificateSigned in security from csms: "Delivers the certificate that SignCertificate asked for.";
    request CertificateSignedRequest: "The signed certificate with its chain." open {
        "cert": [str(800); 1..], "the signed certificate, then its sub-CAs where needed";
        "typeOfCertificate"? enum(CertificateSigningUseEnumType),
            "absent: for the link to the CSMS, and for ISO 15118 where that is used";
    }
    response CertificateSignedResponse: "Tells whether the certificate is valid and was installed." open {
        "status": enum(CertificateSignedStatusEnumType);
    }

    action SecurityEventNotification in security from station:
        "Reports an event that matters to security; critical ones are kept until delivered.";
    request SecurityEventNotificationRequest kept(true): "An event and its time." open {
        "type": enum(SecurityEventEnumType);
        "timestamp": datetime, "the moment it happened";
    }
    response SecurityEventNotificationResponse: "Empty: the arrival is the acknowledgement." open {}

    action SignCertificate in security from station: "Asks to have a new certificate signed for the station.";
    request SignCertificateRequest: "The signing request and what the certificate is for." open {
        "csr": str(800), "certificate signing request (PKCS #10), as text";
        "typeOfCertificate"? enum(CertificateSigningUseEnumType),
            "absent: for the link to the CSMS, and for ISO 15118 where that is used";
    }
    response SignCertificateResponse:
        "Tells whether it will be signed; CertificateSigned then brings the result." open {
        "status": enum(GenericStatusEnumType);
    }

    action BootNotification in provisioning from station:
        "Announces a station after every (re)boot; all else waits for the answer Accepted or Pending.";
    gate(boot);
    request BootNotificationRequest: "Why the station booted and what it is." open {
        "reason": enum(BootReason);
        "chargingStation": object(ChargingStationType);
    }
    response BootNotificationResponse:
        "Tells whether the station is accepted, with the time and the rhythm to keep." open {
        "currentTime": datetime, "the CSMS's clock, for the station to set its own by";
        "interval": int(0..),
            "seconds until the next heartbeat, or the retry wait while not accepted; 0: the station chooses";
        "status": enum(RegistrationStatus), "Pending: send only what is asked for, and boot again after the interval";
    }

    action GetBaseReport in provisioning from csms:
        "Asks for one of the predefined reports of the device model; NotifyReport delivers it in parts.";
    gate(trigger "NotifyReport");
    request GetBaseReportRequest: "The report to send." open {
        "requestId": int(0..), "number that the parts of the report will carry";
        "reportBase": enum(ReportBaseType);
    }
    response GetBaseReportResponse: "Tells whether the report will follow." open {
        "status": enum(GenericDeviceModelStatus);
    }

    action GetReport in provisioning from csms:
        "Asks for a report on chosen components and variables; NotifyReport delivers it in parts.";
    gate(trigger "NotifyReport");
    request GetReportRequest: "The objects of the report; both criteria together narrow them down." open {
        "componentVariable"? [object(ComponentVariableType); 1..], "absent: all components and variables";
        "requestId"? int, "number that the parts of the report will carry";
        "componentCriteria"? [enum(ComponentCriterionEnumType); 1..4],
            "only components of which at least one of these holds";
    }
    response GetReportResponse: "Tells whether the report will follow." open {
        "status": enum(GenericDeviceModelStatus);
    }

    action GetVariables in provisioning from csms: "Reads attributes of variables and answers at once.";
    request GetVariablesRequest: "The attributes to read." open {
        "getVariableData": [object(GetVariableDataType); 1..];
    }
    response GetVariablesResponse: "One result for each attribute asked for." open {
        "getVariableResult": [object(GetVariableResultType); 1..];
    }

    action NotifyReport in provisioning from station: "Delivers one part of a report that was asked for.";
    request NotifyReportRequest: "Components and variables with their values and characteristics." open {
        "requestId"? int, "number of the GetReport or GetBaseReport that this answers";
        "generatedAt": datetime, "the moment the station wrote this part";
        "reportData": [object(ReportDataType); 1..];
        "tbc": bool, "true: another part follows";
        "seqNo": int, "position of this part in the report, from 0";
    }
    response NotifyReportResponse: "Empty: the arrival is the acknowledgement." open {}

    action Reset in provisioning from csms: "Restarts the station or one EVSE.";
    request ResetRequest: "A restart: its kind and its object." open {
        "type": enum(ResetEnumType);
    }
    response ResetResponse: "Tells whether the restart happens, now or when the station is idle." open {
        "status": enum(ResetStatusEnumType);
    }

    action SetNetworkProfile in provisioning from csms: "Stores how to reach a CSMS in one of the station's slots.";
    request SetNetworkProfileRequest: "The connection data and the slot for it." open {
        "configurationSlot": int, "slot to write; NetworkConfigurationPriority decides in which order slots are tried";
        "connectionData": object(NetworkConnectionProfileType);
    }
    response SetNetworkProfileResponse: "Tells whether the profile was stored." open {
        "status": enum(SetNetworkProfileStatusEnumType);
    }

    action SetVariables in provisioning from csms: "Writes attributes of variables and answers at once.";
    request SetVariablesRequest: "The attributes to write." open {
        "setVariableData": [object(SetVariableDataType); 1..];
    }
    response SetVariablesResponse: "One result for each attribute written." open {
        "setVariableResult": [object(SetVariableResultType); 1..];
    }

    action Authorize in authorization from station: "Asks whether a token may charge.";
    request AuthorizeRequest: "The token, and what is needed to check a contract certificate." open {
        "15118CertificateHashData"? [object(OCSPRequestDataType); 1..4] as iso15118_certificate_hash_data,
            "to check the contract certificate by OCSP";
        "idToken": object(IdTokenType);
        "evseId"? [int; 1..], "EVSEs that the driver means to use";
    }
    response AuthorizeResponse: "The facts that the CSMS knows about the token and the certificate." open {
        "idTokenInfo": object(IdTokenInfoType);
        "certificateStatus"? enum(CertificateStatusEnumType);
        "evseId"? [int; 1..], "EVSEs that the token may use; absent: all";
    }

    action ClearCache in authorization from csms: "Empties the authorisation cache.";
    request ClearCacheRequest: "Empty: the action says it all." open {}
    response ClearCacheResponse: "Tells whether the cache was emptied." open {
        "status": enum(ClearCacheStatusEnumType);
    }

    action GetLocalListVersion in localauth from csms: "Asks which version of the local list a station holds.";
    request GetLocalListVersionRequest: "Empty: the action says it all." open {}
    response GetLocalListVersionResponse: "The version held." open {
        "versionNumber": int, "0: there is no list";
    }

    action SendLocalList in localauth from csms: "Replaces or amends the local list.";
    request SendLocalListRequest: "The new list, or the entries that change." open {
        "localAuthorizationList"? [object(AuthorizationData); 1..],
            "entries to set; in a differential update one without idTokenInfo is removed";
        "versionNumber": int, "version of the list once this update is applied";
        "updateType": enum(UpdateEnumType);
    }
    response SendLocalListResponse: "Tells whether the list was updated." open {
        "status": enum(SendLocalListStatusEnumType);
    }

    action GetTransactionStatus in transactions from csms:
        "Asks whether a transaction runs and whether messages about it are still queued.";
    request GetTransactionStatusRequest: "The transaction, if it is about one." open {
        "transactionId"? str(36), "absent: only asks about queued messages";
    }
    response GetTransactionStatusResponse: "Tells whether it runs and whether messages wait." open {
        "ongoingIndicator"? bool, "absent when no transaction was named";
        "messagesInQueue": bool, "true: messages about transactions wait to be sent";
    }

    action TransactionEvent in transactions from station:
        "Reports that a transaction started, changed or ended; kept and repeated until delivered.";
    request TransactionEventRequest kept(true) sample("eventType" = "Updated"):
        "An event of a transaction, its time, and the state of the transaction." open {
        "eventType": enum(TransactionEventEnumType);
        "meterValue"? [object(MeterValueType); 1..], "readings that belong to this event";
        "timestamp": datetime, "the moment it happened, also when reported later";
        "triggerReason": enum(TriggerReasonEnumType);
        "seqNo": int, "counts the events of this transaction, so that gaps show";
        "offline"? bool, "true: happened while the station was offline; absent: false";
        "numberOfPhasesUsed"? int, "phases in use";
        "cableMaxCurrent"? num, "A that the connected cable bears";
        "reservationId"? int, "the reservation that this transaction uses up";
        "transactionData": object(TransactionType);
        "evse"? object(EVSEType), "the EVSE; sent once, as soon as it is known";
        "idToken"? object(IdTokenType), "token that was presented for this event";
    }
    response TransactionEventResponse: "The answer of the CSMS on cost and token; often empty." open {
        "totalCost"? num, "so far or final, with taxes, in the configured currency; 0: free; absent: not said";
        "chargingPriority"? int, "-9 to 9, higher first; outranks the one in idTokenInfo for now";
        "idTokenInfo"? object(IdTokenInfoType), "verdict on the token in the request";
        "updatedPersonalMessage"? object(MessageContentType), "replaces the message shown to the driver";
    }

    action RequestStartTransaction in remotecontrol from csms:
        "Asks a station to start charging for a driver who is not at the reader.";
    gate(start_stop);
    request RequestStartTransactionRequest: "For whom to start, where, and within which limits." open {
        "evseId"? int, "absent: the station picks one";
        "idToken": object(IdTokenType), "token to start with";
        "remoteStartId": int,
            "number that TransactionEvent will repeat, so that request and transaction can be matched";
        "chargingProfile"? object(ChargingProfileType), "limits for this transaction; its purpose must be TxProfile";
    }
    response RequestStartTransactionResponse:
        "Tells whether the station will try; TransactionEvent tells whether it did." open {
        "status": enum(RequestStartStopStatusEnumType);
        "transactionId"? str(36), "set when a transaction had begun already, for instance by plugging in";
    }

    action RequestStopTransaction in remotecontrol from csms: "Asks a station to end a running transaction.";
    gate(start_stop);
    request RequestStopTransactionRequest: "The transaction to end." open {
        "transactionId": str(36);
    }
    response RequestStopTransactionResponse: "Tells whether the transaction will be stopped." open {
        "status": enum(RequestStartStopStatusEnumType);
    }

    action TriggerMessage in remotecontrol from csms:
        "Asks a station to send a message that it would send by itself at another time.";
    gate(trigger by "requestedMessage",
        "SignChargingStationCertificate" = ["SignCertificate"],
        "SignV2GCertificate" = ["SignCertificate"]);
    request TriggerMessageRequest: "The message wanted and what it should be about." open {
        "evse"? object(EVSEType), "absent: the station as a whole, or every EVSE";
        "requestedMessage": enum(MessageTriggerEnumType);
    }
    response TriggerMessageResponse: "Tells whether the message will follow." open {
        "status": enum(TriggerMessageStatusEnumType);
    }

    action UnlockConnector in remotecontrol from csms:
        "Frees a cable that is stuck; it is no way to stop a transaction.";
    request UnlockConnectorRequest: "The connector to open." open {
        "evseId": int, "counted from 1";
        "connectorId": int, "counted from 1 on its EVSE";
    }
    response UnlockConnectorResponse: "Tells whether the lock opened, or why not." open {
        "status": enum(UnlockStatusEnumType);
    }

    action ChangeAvailability in availability from csms:
        "Takes a station, an EVSE or a connector into or out of operation.";
    request ChangeAvailabilityRequest: "The object to switch, and its new state." open {
        "evseId": int, "0: the whole station";
        "operationalStatus": enum(OperationalStatusEnumType);
    }
    response ChangeAvailabilityResponse:
        "Tells whether the change is made, refused, or waits for a transaction to end." open {
        "status": enum(ChangeAvailabilityStatusEnumType);
    }

    action Heartbeat in availability from station: "Shows that the station is alive and fetches the time.";
    heartbeat(true);
    request HeartbeatRequest: "Empty: its arrival is the message." open {}
    response HeartbeatResponse: "The time at the CSMS." open {
        "currentTime": datetime, "the CSMS's clock, for the station to set its own by";
    }

    action StatusNotification in availability from station: "Reports a change of state of a connector.";
    request StatusNotificationRequest: "The connector and its new state." open {
        "timestamp": datetime, "the moment of the change";
        "connectorStatus": enum(ConnectorStatusEnumType);
        "evseId": int, "counted from 1";
        "connectorId": int, "counted from 1 on its EVSE";
    }
    response StatusNotificationResponse: "Empty: the arrival is the acknowledgement." open {}

    action CancelReservation in reservation from csms: "Ends a reservation before it is used.";
    request CancelReservationRequest: "The reservation to end." open {
        "reservationId": int;
    }
    response CancelReservationResponse: "Tells whether such a reservation was found and ended." open {
        "status": enum(CancelReservationStatusEnumType);
    }

    action ReservationStatusUpdate in reservation from station:
        "Reports that a reservation lapsed or had to be dropped.";
    request ReservationStatusUpdateRequest: "The reservation and what became of it." open {
        "reservationId": int;
        "reservationUpdateStatus": enum(ReservationUpdateStatusEnumType);
    }
    response ReservationStatusUpdateResponse: "Empty: the arrival is the acknowledgement." open {}

    action ReserveNow in reservation from csms: "Reserves an EVSE, or any of a kind, for a token until a given moment.";
    request ReserveNowRequest: "The object of the reservation, its holder, and its end." open {
        "idToken": object(IdTokenType), "token that the EVSE is kept for";
        "groupIdToken"? object(IdTokenType), "group whose members may use the reservation too";
        "reservation": object(ReservationType), "the object of the reservation, and its end";
    }
    response ReserveNowResponse: "Tells whether the reservation stands, or why not." open {
        "status": enum(ReserveNowStatusEnumType);
    }

    action CostUpdated in tariffcost from csms: "Tells a station what a transaction costs so far, for it to show.";
    request CostUpdatedRequest: "The transaction and its cost so far." open {
        "totalCost": num, "cost so far, with taxes, in the configured currency";
        "transactionId": str(36);
    }
    response CostUpdatedResponse: "Empty: the arrival is the acknowledgement." open {}

    action MeterValues in meter from station: "Delivers meter readings that belong to no transaction.";
    request MeterValuesRequest: "Readings of one EVSE or of the main meter." open {
        "evseId": int, "0: the main meter of the station";
        "meterValue": [object(MeterValueType); 1..];
    }
    response MeterValuesResponse: "Empty: the arrival is the acknowledgement." open {}

    action ClearChargingProfile in smartcharging from csms: "Removes charging profiles, by number or by criteria.";
    request ClearChargingProfileRequest: "The profiles to remove; without any criterion all of them." open {
        "evseId"? int, "0: profiles of the station as a whole; absent: wherever they are";
        "chargingProfile"? object(ClearChargingProfileType), "removes all that match";
    }
    response ClearChargingProfileResponse: "Tells whether anything matched." open {
        "status": enum(ClearChargingProfileStatusEnumType);
    }

    action ClearedChargingLimit in smartcharging from station: "Reports that a limit set from outside has been lifted.";
    request ClearedChargingLimitRequest: "Who had set the limit, and where." open {
        "chargingLimitSource": enum(ChargingLimitSourceEnumType);
        "evseId"? int, "absent: the whole station";
    }
    response ClearedChargingLimitResponse: "Empty: the arrival is the acknowledgement." open {}

    action GetChargingProfiles in smartcharging from csms:
        "Asks which profiles are installed; ReportChargingProfiles delivers them in parts.";
    request GetChargingProfilesRequest: "The profiles to report." open {
        "requestId"? int, "number that the parts of the report will carry";
        "evseId"? int, "0: profiles of the station as a whole; absent: all";
        "chargingProfile": object(ChargingProfileCriterionType);
    }
    response GetChargingProfilesResponse: "Tells whether a report will follow." open {
        "status": enum(GetChargingProfileStatusEnumType);
    }

    action GetCompositeSchedule in smartcharging from csms: "Asks what all installed limits together amount to.";
    request GetCompositeScheduleRequest: "For which EVSE and for how long ahead." open {
        "duration": int, "seconds ahead to calculate";
        "chargingRateUnit"? enum(ChargingRateUnitEnumType), "unit wanted in the answer";
        "evseId": int, "0: the grid connection of the station";
    }
    response GetCompositeScheduleResponse: "The schedule that results." open {
        "status": enum(GetCompositeScheduleStatusEnumType);
        "evseId": int, "the EVSE that the schedule is for";
        "schedule"? object(CompositeScheduleType);
    }

    action NotifyCentralChargingNeeds in smartcharging from csms:
        "Passes schedules of an ISO 15118 provider on to a vehicle.";
    request NotifyCentralChargingNeedsRequest: "The schedules to offer." open {
        "evseId": int, "the EVSE with the vehicle";
        "saSchedule": [object(SAScheduleType); 1..3], "schedules for the vehicle to choose from";
    }
    response NotifyCentralChargingNeedsResponse: "Tells whether the schedules are offered to the vehicle." open {
        "status": enum(GenericStatusEnumType);
    }

    action NotifyChargingLimit in smartcharging from station: "Reports a limit that was set from outside.";
    request NotifyChargingLimitRequest: "The limit, who set it, and where it applies." open {
        "chargingSchedule"? [object(ChargingScheduleType); 1..], "the limit over time";
        "evseId"? int, "absent: the whole station";
        "chargingLimit": object(ChargingLimitType);
    }
    response NotifyChargingLimitResponse: "Empty: the arrival is the acknowledgement." open {}

    action NotifyEVChargingNeeds in smartcharging from station: "Passes on what a vehicle asks for over ISO 15118.";
    request NotifyEVChargingNeedsRequest: "The needs of the vehicle, and its EVSE." open {
        "maxScheduleTuples"? int, "most entries that the vehicle takes in one schedule";
        "chargingNeeds": object(ChargingNeedsType);
        "evseId": int, "counted from 1";
    }
    response NotifyEVChargingNeedsResponse: "Tells whether a profile will follow." open {
        "status": enum(NotifyEVChargingNeedsStatusEnumType);
    }

    action NotifyEVChargingSchedule in smartcharging from station:
        "Passes on the schedule that a vehicle chose or made.";
    request NotifyEVChargingScheduleRequest: "The vehicle's schedule." open {
        "timeBase": datetime, "periods of the schedule count from this moment";
        "chargingSchedule": object(PartialChargingScheduleType);
        "evseId": int, "counted from 1";
    }
    response NotifyEVChargingScheduleResponse: "Tells whether the CSMS could read it, not whether it agrees." open {
        "status": enum(GenericStatusEnumType);
    }

    action Renegotiate15118Schedule in smartcharging from csms: "Asks a station to negotiate anew with a vehicle.";
    request Renegotiate15118ScheduleRequest: "The EVSE of the vehicle." open {
        "evse": object(EVSEType);
    }
    response Renegotiate15118ScheduleResponse: "Tells whether the station will negotiate." open {
        "status": enum(GenericStatusEnumType);
    }

    action ReportChargingProfiles in smartcharging from station: "Delivers one part of a report on installed profiles.";
    request ReportChargingProfilesRequest: "Profiles of one EVSE and one source." open {
        "requestId"? int, "number of the GetChargingProfiles that this answers";
        "chargingLimitSource": enum(ChargingLimitSourceEnumType), "who installed these profiles";
        "chargingProfile": [object(ChargingProfileType); 1..];
        "tbc"? bool, "true: another part follows; absent: false";
        "evseId": int, "0: the station as a whole";
    }
    response ReportChargingProfilesResponse: "Empty: the arrival is the acknowledgement." open {}

    action SetChargingProfile in smartcharging from csms: "Installs a charging profile.";
    request SetChargingProfileRequest: "The profile and where it applies." open {
        "evseId": int, "0: the station as a whole, or with TxDefaultProfile each EVSE by itself";
        "chargingProfile": object(ChargingProfileType);
    }
    response SetChargingProfileResponse: "Tells whether the profile was taken." open {
        "status": enum(ChargingProfileStatusEnumType);
    }

    action FirmwareStatusNotification in firmware from station: "Reports how a firmware update proceeds.";
    request FirmwareStatusNotificationRequest: "The state of the update." open {
        "status": enum(FirmwareStatusEnumType);
        "requestId": int, "number of the UpdateFirmware";
    }
    response FirmwareStatusNotificationResponse: "Empty: the arrival is the acknowledgement." open {}

    action PublishFirmware in firmware from csms:
        "Asks a local controller to fetch firmware and offer it to its stations.";
    request PublishFirmwareRequest: "The firmware and how hard to try to fetch it." open {
        "location": str(512), "URI to fetch the firmware from";
        "retries"? int, "further attempts before giving up; absent: the controller chooses";
        "checksum": str(32), "hex MD5 over the firmware file";
    }
    response PublishFirmwareResponse: "Tells whether the controller will do it." open {
        "status": enum(GenericStatusEnumType);
    }

    action PublishFirmwareStatusNotification in firmware from station: "Reports how publishing firmware proceeds.";
    request PublishFirmwareStatusNotificationRequest:
        "The state of publishing and, once done, where the firmware is." open {
        "status": enum(PublishFirmwareStatusEnumType);
        "location"? [str(512); 1.. or one], "URIs where stations find the firmware; required with Published";
    }
    response PublishFirmwareStatusNotificationResponse: "Empty: the arrival is the acknowledgement." open {}

    action UnpublishFirmware in firmware from csms: "Asks a local controller to stop offering firmware.";
    request UnpublishFirmwareRequest: "The firmware to withdraw." open {
        "checksum": str(32), "hex MD5 over the firmware file";
    }
    response UnpublishFirmwareResponse: "Tells whether the firmware was withdrawn." open {
        "status": enum(UnpublishFirmwareStatusEnumType);
    }

    action UpdateFirmware in firmware from csms:
        "Asks for a firmware update; FirmwareStatusNotification reports its progress.";
    request UpdateFirmwareRequest: "The firmware and how hard to try to fetch it." open {
        "retries"? int, "further attempts to download before giving up; absent: the station chooses";
        "retryInterval"? int, "seconds between attempts; absent: the station chooses";
        "requestId": int, "number that the progress reports will carry";
        "firmware": object(FirmwareType);
    }
    response UpdateFirmwareResponse: "Tells whether the update is taken on." open {
        "status": enum(UpdateFirmwareStatusEnumType);
    }

    action DeleteCertificate in iso15118 from csms: "Removes an installed certificate.";
    request DeleteCertificateRequest: "The certificate, named by its hashes." open {
        "certificateHashData": object(CertificateHashDataType);
    }
    response DeleteCertificateResponse: "Tells whether it was found and removed." open {
        "status": enum(DeleteCertificateStatusEnumType);
    }

    action Get15118EVCertificate in iso15118 from station:
        "Passes a vehicle's request for a contract certificate on to its provider, and the answer back.";
    request Get15118EVCertificateRequest: "The vehicle's request, untouched." open {
        "15118SchemaVersion": str(50) as iso15118_schema_version,
            "schema that the session uses, needed to read the EXI";
        "exiRequest": str(5500), "Base64 EXI: the vehicle's CertificateInstallationReq";
    }
    response Get15118EVCertificateResponse: "The provider's answer, untouched." open {
        "status": enum(Iso15118EVCertificateStatusEnumType);
        "saProvisioningCertificateChain": object(CertificateChainType), "chain of the provisioning service";
        "contractSignatureCertificateChain": object(CertificateChainType), "chain that signed the contract";
        "exiResponse": str(5500), "Base64 EXI: the CertificateInstallationRes for the vehicle";
    }

    action GetCertificateStatus in iso15118 from station: "Asks the CSMS to fetch the OCSP status of a certificate.";
    request GetCertificateStatusRequest: "The certificate and its responder." open {
        "ocspRequestData": object(OCSPRequestDataType);
    }
    response GetCertificateStatusResponse: "The responder's answer." open {
        "status": enum(GetCertificateStatusEnumType);
        "ocspResult"? str(5500), "OCSP response (RFC 6960) in DER, as text; absent unless Accepted";
    }

    action GetInstalledCertificateIds in iso15118 from csms: "Lists the certificates installed in the station.";
    request GetInstalledCertificateIdsRequest: "The use asked about." open {
        "typeOfCertificate": enum(CertificateUseEnumType);
    }
    response GetInstalledCertificateIdsResponse: "The certificates found, named by their hashes." open {
        "certificateHashData"? [object(CertificateHashDataType); 1..], "absent: none found";
        "status": enum(GetInstalledCertificateStatusEnumType);
    }

    action InstallCertificate in iso15118 from csms: "Installs a root certificate.";
    request InstallCertificateRequest: "The certificate and its use." open {
        "certificateType": enum(CertificateUseEnumType);
        "certificate": str(800), "the X.509 certificate as text";
    }
    response InstallCertificateResponse: "Tells whether it was installed." open {
        "status": enum(CertificateStatusEnumType);
    }

    action Update15118EVCertificate in iso15118 from station:
        "Passes a vehicle's request to renew its contract certificate on, and the answer back.";
    request Update15118EVCertificateRequest: "The vehicle's request, untouched." open {
        "15118SchemaVersion": str(50) as iso15118_schema_version,
            "schema that the session uses, needed to read the EXI";
        "exiRequest": str(5500), "Base64 EXI: the vehicle's CertificateUpdateReq";
    }
    response Update15118EVCertificateResponse: "The provider's answer, untouched." open {
        "status": enum(Iso15118EVCertificateStatusEnumType);
        "exiResponse"? str(5500), "Base64 EXI: the CertificateUpdateRes for the vehicle";
    }

    action ClearVariableMonitoring in diagnostics from csms: "Removes monitors.";
    request ClearVariableMonitoringRequest: "The monitors to remove." open {
        "id": [int; 1..], "numbers of the monitors";
    }
    response ClearVariableMonitoringResponse: "One result for each monitor." open {
        "clearMonitoringResult": [object(ClearMonitoringResultType); 1..];
    }

    action CustomerInformation in diagnostics from csms:
        "Asks what a station holds on a customer, or has it erased; NotifyCustomerInformation reports.";
    request CustomerInformationRequest: "The customer, named in one of three ways, and what to do." open {
        "customerCertificate"? object(CertificateHashDataType), "names the customer by a certificate";
        "idToken"? object(IdTokenType), "names the customer by a token";
        "requestId": int, "number that the parts of the report will carry";
        "report": bool, "true: report what is held";
        "clear": bool, "true: erase it";
        "customerIdentifier"? str(64), "names the customer in the vendor's own way";
    }
    response CustomerInformationResponse: "Tells whether it will be done." open {
        "status": enum(CustomerInformationStatusEnumType);
    }

    action GetLog in diagnostics from csms:
        "Asks for an upload of a log file; LogStatusNotification reports its progress.";
    request GetLogRequest: "The log, its destination, and the number of attempts." open {
        "log": object(LogParametersType);
        "logType": enum(LogEnumType);
        "requestId": int, "number that the progress reports will carry";
        "retries"? int, "further attempts to upload before giving up; absent: the station chooses";
        "retryInterval"? int, "seconds between attempts; absent: the station chooses";
    }
    response GetLogResponse: "Tells whether there will be an upload, and its name." open {
        "status": enum(LogStatusEnumType);
        "filename"? str(255), "name that the uploaded file will have; absent: nothing to upload";
    }

    action GetMonitoringReport in diagnostics from csms:
        "Asks which monitors are set; NotifyMonitoringReport delivers them in parts.";
    request GetMonitoringReportRequest: "The monitors to report." open {
        "componentVariable"? [object(ComponentVariableType); 1..], "absent: all components and variables";
        "requestId"? int, "number that the parts of the report will carry";
        "monitoringCriteria"? [enum(MonitoringCriterionEnumType); 1..3], "absent: monitors of every kind";
    }
    response GetMonitoringReportResponse: "Tells whether the report will follow." open {
        "status": enum(GenericDeviceModelStatus);
    }

    action LogStatusNotification in diagnostics from station: "Reports how an upload of a log proceeds.";
    request LogStatusNotificationRequest: "The state of the upload." open {
        "status": enum(UploadLogStatusEnumType);
        "requestId": int, "number of the GetLog";
    }
    response LogStatusNotificationResponse: "Empty: the arrival is the acknowledgement." open {}

    action NotifyCustomerInformation in diagnostics from station:
        "Delivers one part of what a station holds on a customer.";
    request NotifyCustomerInformationRequest: "One part of the report." open {
        "data": str(512), "free text for people to read; parts are to be joined";
        "tbc": bool, "true: another part follows";
        "seqNo": int, "position of this part in the report, from 0";
        "generatedAt": datetime, "the moment the station wrote this part";
        "requestId"? int, "number of the CustomerInformation that this answers";
    }
    response NotifyCustomerInformationResponse: "Empty: the arrival is the acknowledgement." open {}

    action NotifyEvent in diagnostics from station:
        "Reports events: monitors that tripped, and what a station reports unasked.";
    request NotifyEventRequest: "Some events, or one part of them." open {
        "generatedAt": datetime, "the moment the station wrote this part";
        "tbc": bool, "true: another part follows";
        "seqNo": int, "position of this part, from 0";
        "eventData": [object(EventDataType); 1..];
    }
    response NotifyEventResponse: "Empty: the arrival is the acknowledgement." open {}

    action NotifyMonitoringReport in diagnostics from station: "Delivers one part of a report on monitors.";
    request NotifyMonitoringReportRequest: "Variables with the monitors set on them." open {
        "monitor": [object(MonitoringDataType); 1..];
        "requestId"? int, "number of the GetMonitoringReport that this answers";
        "tbc": bool, "true: another part follows";
        "seqNo": int, "position of this part in the report, from 0";
        "generatedAt": datetime, "the moment the station wrote this part";
    }
    response NotifyMonitoringReportResponse: "Empty: the arrival is the acknowledgement." open {}

    action SetMonitoringBase in diagnostics from csms: "Sets which monitors are in force.";
    request SetMonitoringBaseRequest: "The set of monitors to fall back to." open {
        "monitoringBase": enum(MonitoringBaseEnumType);
    }
    response SetMonitoringBaseResponse: "Tells whether the set is in force." open {
        "status": enum(GenericDeviceModelStatus);
    }

    action SetMonitoringLevel in diagnostics from csms: "Sets how severe an event must be to be reported.";
    request SetMonitoringLevelRequest: "The level." open {
        "severity": int, "0 (danger) to 9 (debugging); events up to this number are reported";
    }
    response SetMonitoringLevelResponse: "Tells whether the level is in force." open {
        "status": enum(GenericStatusEnumType);
    }

    action SetVariableMonitoring in diagnostics from csms: "Sets monitors on variables.";
    request SetVariableMonitoringRequest: "The monitors to set." open {
        "setMonitoringData": [object(SetMonitoringDataType); 1..];
    }
    response SetVariableMonitoringResponse: "One result for each monitor." open {
        "setMonitoringResult": [object(SetMonitoringResultType); 1..];
    }

    action ClearDisplayMessage in display from csms: "Removes a message.";
    request ClearDisplayMessageRequest: "The message to remove." open {
        "id": int, "number of the message";
    }
    response ClearDisplayMessageResponse: "Tells whether it was removed." open {
        "status": enum(ClearMessageStatusEnumType);
    }

    action GetDisplayMessages in display from csms:
        "Asks which messages are set; NotifyDisplayMessages delivers them in parts.";
    request GetDisplayMessagesRequest: "The messages to report; without criteria all of them." open {
        "requestId": int, "number that the parts of the report will carry";
        "priority"? enum(MessagePriorityEnumType);
        "state"? enum(MessageStateEnumType);
        "id"? [int; 1..], "numbers of the messages";
    }
    response GetDisplayMessagesResponse: "Tells whether any matched and will be reported." open {
        "status": enum(GetDisplayMessagesStatusEnumType);
    }

    action NotifyDisplayMessages in display from station: "Delivers one part of a report on messages.";
    request NotifyDisplayMessagesRequest: "Messages as they are set." open {
        "messageInfo": [object(MessageInfoType); 1..];
        "requestId": int, "number of the GetDisplayMessages that this answers";
        "tbc": bool, "true: another part follows";
    }
    response NotifyDisplayMessagesResponse: "Empty: the arrival is the acknowledgement." open {}

    action SetDisplayMessage in display from csms: "Sets a message, or replaces the one with its number.";
    request SetDisplayMessageRequest: "The message." open {
        "message": object(MessageInfoType);
    }
    response SetDisplayMessageResponse: "Tells whether it will be shown, or why not." open {
        "status": enum(DisplayMessageStatusEnumType);
    }

    action DataTransfer in data from both:
        "Carries whatever a vendor needs that the protocol lacks; either side may send it.";
    body("data");
    request DataTransferRequest: "A message of a vendor's own making." open {
        "messageId"? str(50), "tells apart the vendor's messages";
        "data"? any, "its form is a matter between the two sides";
        "vendorId": str(255), "names the vendor, best by a reversed domain name";
    }
    response DataTransferResponse: "Tells whether the message was understood, and an answer to it." open {
        "status": enum(DataTransferStatusEnumType);
        "data"? any, "the answer, in whatever form the two sides agreed on";
    }
}

pub static RULES: &[Rule] = &[
    Rule {
        name: "integer",
        set: RuleSet::Specification,
        places: Places::Every(Every::Int),
        demand: Demand::Int { min: -2147483648, max: 2147483647 },
    },
    Rule {
        name: "decimals",
        set: RuleSet::Specification,
        places: Places::Every(Every::NumToStation),
        demand: Demand::Check(Check::Decimals(6)),
    },
    Rule {
        name: "fraction",
        set: RuleSet::Specification,
        places: Places::Every(Every::DateTime),
        demand: Demand::Check(Check::Fraction(3)),
    },
    Rule {
        name: "tenths",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("ChargingSchedulePeriodType", "limit"),
            ("ChargingScheduleType", "minChargingRate"),
            ("PartialChargingScheduleType", "minChargingRate"),
        ]),
        demand: Demand::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: true },
    },
    Rule {
        name: "evse",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("ChangeAvailabilityRequest", "evseId"),
            ("ClearedChargingLimitRequest", "evseId"),
            ("GetChargingProfilesRequest", "evseId"),
            ("GetCompositeScheduleRequest", "evseId"),
            ("GetCompositeScheduleResponse", "evseId"),
            ("MeterValuesRequest", "evseId"),
            ("ReportChargingProfilesRequest", "evseId"),
            ("SetChargingProfileRequest", "evseId"),
            ("StatusNotificationRequest", "evseId"),
            ("UnlockConnectorRequest", "evseId"),
            ("ClearChargingProfileRequest", "evseId"),
            ("AuthorizeRequest", "evseId"),
            ("AuthorizeResponse", "evseId"),
            ("NotifyCentralChargingNeedsRequest", "evseId"),
            ("EVSEType", "id"),
        ]),
        demand: Demand::Int { min: 0, max: i64::MAX },
    },
    Rule {
        name: "one-evse",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("NotifyChargingLimitRequest", "evseId"),
            ("NotifyEVChargingNeedsRequest", "evseId"),
            ("NotifyEVChargingScheduleRequest", "evseId"),
            ("RequestStartTransactionRequest", "evseId"),
        ]),
        demand: Demand::Int { min: 1, max: i64::MAX },
    },
    Rule {
        name: "connector",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("StatusNotificationRequest", "connectorId"),
            ("UnlockConnectorRequest", "connectorId"),
            ("EVSEType", "connectorId"),
        ]),
        demand: Demand::Int { min: 0, max: i64::MAX },
    },
    Rule {
        name: "sequence",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("NotifyCustomerInformationRequest", "seqNo"),
            ("NotifyEventRequest", "seqNo"),
            ("NotifyMonitoringReportRequest", "seqNo"),
            ("NotifyReportRequest", "seqNo"),
            ("TransactionEventRequest", "seqNo"),
        ]),
        demand: Demand::Int { min: 0, max: i64::MAX },
    },
    Rule {
        name: "severity",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("SetMonitoringLevelRequest", "severity"),
            ("SetMonitoringDataType", "severity"),
            ("SetMonitoringResultType", "severity"),
            ("VariableMonitoringType", "severity"),
        ]),
        demand: Demand::Int { min: 0, max: 9 },
    },
    Rule {
        name: "priority",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("IdTokenInfoType", "chargingPriority"),
            ("TransactionEventResponse", "chargingPriority"),
        ]),
        demand: Demand::Int { min: -9, max: 9 },
    },
    Rule {
        name: "stack-level",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("ChargingProfileCriterionType", "stackLevel"),
            ("ChargingProfileType", "stackLevel"),
            ("ClearChargingProfileType", "stackLevel"),
        ]),
        demand: Demand::Int { min: 0, max: i64::MAX },
    },
    Rule {
        name: "display-message",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("MessageInfoType", "id"),
        ]),
        demand: Demand::Int { min: 0, max: i64::MAX },
    },
    Rule {
        name: "phase",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("ChargingSchedulePeriodType", "phaseToUse"),
        ]),
        demand: Demand::Int { min: 1, max: 3 },
    },
    Rule {
        name: "cost-exponent",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("CostType", "amountMultiplier"),
        ]),
        demand: Demand::Int { min: -3, max: 3 },
    },
    Rule {
        name: "list-version",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("SendLocalListRequest", "versionNumber"),
        ]),
        demand: Demand::Int { min: 1, max: i64::MAX },
    },
    Rule {
        name: "local-list",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("GetLocalListVersionResponse", "versionNumber"),
        ]),
        demand: Demand::Int { min: 0, max: i64::MAX },
    },
    Rule {
        name: "retries",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("GetLogRequest", "retries"),
            ("PublishFirmwareRequest", "retries"),
            ("UpdateFirmwareRequest", "retries"),
        ]),
        demand: Demand::Int { min: 0, max: i64::MAX },
    },
    Rule {
        name: "seconds",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("GetCompositeScheduleRequest", "duration"),
            ("ChargingScheduleType", "duration"),
            ("PartialChargingScheduleType", "duration"),
            ("GetLogRequest", "retryInterval"),
            ("UpdateFirmwareRequest", "retryInterval"),
            ("ChargingSchedulePeriodType", "startPeriod"),
            ("RelativeTimeIntervalType", "start"),
            ("RelativeTimeIntervalType", "duration"),
            ("NetworkConnectionProfileType", "messageTimeout"),
            ("TransactionType", "timeSpentCharging"),
        ]),
        demand: Demand::Int { min: 0, max: i64::MAX },
    },
    Rule {
        name: "identifier",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("CostUpdatedRequest", "transactionId"),
            ("GetTransactionStatusRequest", "transactionId"),
            ("RequestStartTransactionResponse", "transactionId"),
            ("RequestStopTransactionRequest", "transactionId"),
            ("ChargingProfileType", "transactionId"),
            ("MessageInfoType", "transactionId"),
            ("TransactionType", "id"),
            ("AdditionalInfoType", "additionalIdToken"),
            ("IdTokenType", "idToken"),
            ("GroupIdTokenType", "idToken"),
            ("ComponentType", "name"),
            ("ComponentType", "instance"),
            ("VariableType", "name"),
            ("VariableType", "instance"),
            ("ModemType", "iccid"),
            ("ModemType", "imsi"),
            ("APNType", "preferredNetwork"),
            ("CertificateHashDataType", "issuerNameHash"),
            ("OCSPRequestDataType", "issuerNameHash"),
        ]),
        demand: Demand::Check(Check::Form(Form::Identifier)),
    },
    Rule {
        name: "checksum",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("PublishFirmwareRequest", "checksum"),
            ("UnpublishFirmwareRequest", "checksum"),
        ]),
        demand: Demand::Check(Check::Form(Form::Hex)),
    },
    Rule {
        name: "serial-number",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("CertificateHashDataType", "serialNumber"),
            ("OCSPRequestDataType", "serialNumber"),
        ]),
        demand: Demand::Check(Check::Form(Form::HexNumber)),
    },
    Rule {
        name: "base64",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("FirmwareType", "signature"),
            ("Get15118EVCertificateRequest", "exiRequest"),
            ("Get15118EVCertificateResponse", "exiResponse"),
            ("Update15118EVCertificateRequest", "exiRequest"),
            ("Update15118EVCertificateResponse", "exiResponse"),
            ("GetCertificateStatusResponse", "ocspResult"),
        ]),
        demand: Demand::Check(Check::Form(Form::Base64)),
    },
    Rule {
        name: "uri",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("PublishFirmwareRequest", "location"),
            ("PublishFirmwareStatusNotificationRequest", "location"),
            ("FirmwareType", "location"),
            ("LogParametersType", "remoteLocation"),
            ("NetworkConnectionProfileType", "ocppCsmsUrl"),
            ("OCSPRequestDataType", "responderURL"),
        ]),
        demand: Demand::Check(Check::Form(Form::Uri)),
    },
    Rule {
        name: "language",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("IdTokenInfoType", "language1"),
            ("IdTokenInfoType", "language2"),
            ("MessageContentType", "language"),
        ]),
        demand: Demand::Check(Check::Form(Form::Language)),
    },
    Rule {
        name: "variable-limits",
        set: RuleSet::Specification,
        places: Places::Types(&["VariableCharacteristicsType"]),
        demand: Demand::Relation(
            Relation::Order("minLimit", "maxLimit"),
        ),
    },
    Rule {
        name: "ac-current",
        set: RuleSet::Specification,
        places: Places::Types(&["ACChargingParametersType"]),
        demand: Demand::Relation(
            Relation::Order("evMinCurrent", "evMaxCurrent"),
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
        name: "message-period",
        set: RuleSet::Specification,
        places: Places::Types(&["MessageInfoType"]),
        demand: Demand::Relation(
            Relation::Order("startDateTime", "endDateTime"),
        ),
    },
    Rule {
        name: "profile-period",
        set: RuleSet::Specification,
        places: Places::Types(&["ChargingProfileType"]),
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
        name: "second-language",
        set: RuleSet::Specification,
        places: Places::Types(&["IdTokenInfoType"]),
        demand: Demand::Relation(
            Relation::Needed("language1", When::Given("language2")),
        ),
    },
    Rule {
        name: "other-language",
        set: RuleSet::Specification,
        places: Places::Types(&["IdTokenInfoType"]),
        demand: Demand::Relation(
            Relation::Differ("language1", "language2"),
        ),
    },
    Rule {
        name: "ocsp-result",
        set: RuleSet::Specification,
        places: Places::Types(&["GetCertificateStatusResponse"]),
        demand: Demand::Relation(
            Relation::Needed("ocspResult", When::Is("status", &["Accepted"])),
        ),
    },
    Rule {
        name: "schedule",
        set: RuleSet::Specification,
        places: Places::Types(&["GetCompositeScheduleResponse"]),
        demand: Demand::Relation(
            Relation::Needed("schedule", When::IsNot("status", &["Rejected"])),
        ),
    },
    Rule {
        name: "published-at",
        set: RuleSet::Specification,
        places: Places::Types(&["PublishFirmwareStatusNotificationRequest"]),
        demand: Demand::Relation(
            Relation::Needed("location", When::Is("status", &["Published"])),
        ),
    },
    Rule {
        name: "attribute-value",
        set: RuleSet::Specification,
        places: Places::Types(&["GetVariableResultType"]),
        demand: Demand::Relation(
            Relation::Needed("attributeValue", When::Is("attributeStatus", &["Accepted"])),
        ),
    },
    Rule {
        name: "values-list",
        set: RuleSet::Specification,
        places: Places::Types(&["VariableCharacteristicsType"]),
        demand: Demand::Relation(
            Relation::Needed("valuesList", When::Is("dataType", &["OptionList", "MemberList", "SequenceList"])),
        ),
    },
    Rule {
        name: "profile-transaction",
        set: RuleSet::Specification,
        places: Places::Types(&["ChargingProfileType"]),
        demand: Demand::Relation(
            Relation::OnlyIf("transactionId", When::Is("chargingProfilePurpose", &["TxProfile"])),
        ),
    },
    Rule {
        name: "phase-of-one",
        set: RuleSet::Specification,
        places: Places::Types(&["ChargingSchedulePeriodType"]),
        demand: Demand::Relation(
            Relation::OnlyIf("phaseToUse", When::Is("numberPhases", &["1"])),
        ),
    },
    Rule {
        name: "periods",
        set: RuleSet::Specification,
        places: Places::Types(&["ChargingScheduleType"]),
        demand: Demand::Relation(
            Relation::Rising("chargingSchedulePeriod", "startPeriod"),
        ),
    },
    Rule {
        name: "profile-criteria",
        set: RuleSet::Specification,
        places: Places::Types(&["ChargingProfileCriterionType"]),
        demand: Demand::Relation(
            Relation::AnyOf(&["chargingProfilePurpose", "stackLevel", "chargingProfileId", "chargingLimitSource"]),
        ),
    },
    Rule {
        name: "charging-needs",
        set: RuleSet::Specification,
        places: Places::Types(&["ChargingNeedsType"]),
        demand: Demand::Relation(
            Relation::AnyOf(&["acChargingParameters", "dcChargingParameters"]),
        ),
    },
    Rule {
        name: "customer",
        set: RuleSet::Specification,
        places: Places::Types(&["CustomerInformationRequest"]),
        demand: Demand::Relation(
            Relation::AnyOf(&["idToken", "customerCertificate", "customerIdentifier"]),
        ),
    },
    Rule {
        name: "not-empty",
        set: RuleSet::NonEmpty,
        places: Places::Every(Every::RequiredText),
        demand: Demand::Check(Check::NotEmpty),
    },
];
