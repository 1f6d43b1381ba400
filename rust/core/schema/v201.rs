// Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
//! The tables of OCPP 2.0.1.
#![allow(non_upper_case_globals, reason = "a static has the name that the specification gives")]

use super::rules::*;
use super::*;

tables! {
    version "2.0.1", subprotocol "ocpp2.0.1", package "v201", edition "edition 3, errata 2025-09";

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

    enum BootReasonEnumType in provisioning: "Why a station booted." {
        "ApplicationReset", "FirmwareUpdate", "LocalReset", "PowerUp", "RemoteReset", "ScheduledReset", "Triggered",
        "Unknown", "Watchdog",
    }

    enum RegistrationStatusEnumType in provisioning:
        "Tells whether the CSMS takes the station in; Pending: it wants to look or configure first." {
        "Accepted", "Pending", "Rejected",
    }

    enum ReportBaseEnumType in provisioning:
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

    enum OCPPVersionEnumType in provisioning:
        "Versions of OCPP to speak on a connection; OCPP20 stands for 2.0.1 too." {
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
        "Accepted", "Rejected", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType", "RebootRequired",
    }

    enum AuthorizeCertificateStatusEnumType in authorization: "The verdict on a contract certificate." {
        "Accepted", "SignatureError", "CertificateExpired", "CertificateRevoked", "NoCertificateAvailable",
        "CertChainError", "ContractCancelled",
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
        "RemoteStart", "AbnormalCondition", "SignedDataReceived", "ResetCommand",
    }

    enum ChargingStateEnumType in transactions: "The state of the vehicle and the EVSE in a transaction." {
        "Charging", "EVConnected", "SuspendedEV", "SuspendedEVSE", "Idle",
    }

    enum ReasonEnumType in transactions: "Why a transaction stopped." {
        "DeAuthorized", "EmergencyStop", "EnergyLimitReached", "EVDisconnected", "GroundFault", "ImmediateReset",
        "Local", "LocalOutOfCredit", "MasterPass", "Other", "OvercurrentFault", "PowerLoss", "PowerQuality", "Reboot",
        "Remote", "SOCLimitReached", "StoppedByEV", "TimeLimitReached", "Timeout",
    }

    enum RequestStartStopStatusEnumType in remotecontrol: "Tells whether a remote start or stop will be tried." {
        "Accepted", "Rejected",
    }

    enum MessageTriggerEnumType in remotecontrol: "Messages that can be asked for." {
        "BootNotification", "LogStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues",
        "SignChargingStationCertificate", "SignV2GCertificate", "StatusNotification", "TransactionEvent",
        "SignCombinedCertificate", "PublishFirmwareStatusNotification",
    }

    enum TriggerMessageStatusEnumType in remotecontrol: "Tells whether a triggered message will follow." {
        "Accepted", "Rejected", "NotImplemented",
    }

    enum UnlockStatusEnumType in remotecontrol: "Tells whether a connector was unlocked, or why not." {
        "Unlocked", "UnlockFailed", "OngoingAuthorizedTransaction", "UnknownConnector",
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

    enum EnergyTransferModeEnumType in smartcharging: "Ways of transferring energy that a vehicle may ask for." {
        "DC", "AC_single_phase", "AC_two_phase", "AC_three_phase",
    }

    enum NotifyEVChargingNeedsStatusEnumType in smartcharging:
        "Tells whether the vehicle's needs were understood and a profile will follow." {
        "Accepted", "Rejected", "Processing",
    }

    enum ChargingProfileStatusEnumType in smartcharging: "Tells whether a profile was taken." {
        "Accepted", "Rejected",
    }

    enum FirmwareStatusEnumType in firmware: "States of a firmware update." {
        "Downloaded", "DownloadFailed", "Downloading", "DownloadScheduled", "DownloadPaused", "Idle",
        "InstallationFailed", "Installing", "Installed", "InstallRebooting", "InstallScheduled",
        "InstallVerificationFailed", "InvalidSignature", "SignatureVerified",
    }

    enum PublishFirmwareStatusEnumType in firmware: "States of publishing firmware." {
        "Idle", "DownloadScheduled", "Downloading", "Downloaded", "Published", "DownloadFailed", "DownloadPaused",
        "InvalidChecksum", "ChecksumVerified", "PublishFailed",
    }

    enum UnpublishFirmwareStatusEnumType in firmware: "Tells whether firmware was withdrawn, or why not." {
        "DownloadOngoing", "NoFirmware", "Unpublished",
    }

    enum UpdateFirmwareStatusEnumType in firmware:
        "Tells whether an update is taken on; AcceptedCanceled: in place of one that was under way." {
        "Accepted", "Rejected", "AcceptedCanceled", "InvalidCertificate", "RevokedCertificate",
    }

    enum DeleteCertificateStatusEnumType in iso15118: "Tells whether a certificate was removed." {
        "Accepted", "Failed", "NotFound",
    }

    enum CertificateActionEnumType in iso15118: "Tells whether a vehicle wants a certificate or wants it renewed." {
        "Install", "Update",
    }

    enum Iso15118EVCertificateStatusEnumType in iso15118: "Tells whether the provider's answer could be fetched." {
        "Accepted", "Failed",
    }

    enum GetCertificateStatusEnumType in iso15118: "Tells whether an OCSP status could be fetched." {
        "Accepted", "Failed",
    }

    enum GetCertificateIdUseEnumType in iso15118: "The uses of installed certificates." {
        "V2GRootCertificate", "MORootCertificate", "CSMSRootCertificate", "V2GCertificateChain",
        "ManufacturerRootCertificate",
    }

    enum GetInstalledCertificateStatusEnumType in iso15118: "Tells whether any certificate was found." {
        "Accepted", "NotFound",
    }

    enum InstallCertificateUseEnumType in iso15118: "The use of a root certificate." {
        "V2GRootCertificate", "MORootCertificate", "CSMSRootCertificate", "ManufacturerRootCertificate",
    }

    enum InstallCertificateStatusEnumType in iso15118:
        "Tells whether a certificate was installed; Rejected: it is no good, Failed: any other reason." {
        "Accepted", "Rejected", "Failed",
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
        "AcceptedCanceled",
    }

    enum EventTriggerEnumType in diagnostics: "The cause of an event: a threshold, a change, or the clock." {
        "Alerting", "Delta", "Periodic",
    }

    enum EventNotificationEnumType in diagnostics: "The source of an event: built in, or a monitor, and who set that." {
        "HardWiredNotification", "HardWiredMonitor", "PreconfiguredMonitor", "CustomMonitor",
    }

    enum MonitorEnumType in diagnostics: "Kinds of monitor." {
        "UpperThreshold", "LowerThreshold", "Delta", "Periodic", "PeriodicClockAligned",
    }

    enum MonitoringBaseEnumType in diagnostics:
        "The monitors to fall back to: all, the factory's, or the built-in ones." {
        "All", "FactoryDefault", "HardWiredOnly",
    }

    enum SetMonitoringStatusEnumType in diagnostics: "Tells whether a monitor was set, or why not." {
        "Accepted", "UnknownComponent", "UnknownVariable", "UnsupportedMonitorType", "Rejected", "Duplicate",
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

    enum CostKindEnumType in types:
        "The unit that a cost counts: emissions, money relative to the highest price, or renewable energy." {
        "CarbonDioxideEmission", "RelativePricePercentage", "RenewableGenerationPercentage",
    }

    enum GenericDeviceModelStatusEnumType in types:
        "Tells whether a report or a setting of the device model will come about." {
        "Accepted", "Rejected", "NotSupported", "EmptyResultSet",
    }

    enum GenericStatusEnumType in types: "Yes or no." {
        "Accepted", "Rejected",
    }

    enum HashAlgorithmEnumType in types: "The algorithm that made the hashes of a certificate." {
        "SHA256", "SHA384", "SHA512",
    }

    enum IdTokenEnumType in types: "Kinds of token." {
        "Central", "eMAID" as EMAID, "ISO14443", "ISO15693", "KeyCode", "Local", "MacAddress", "NoAuthorization",
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

    type ChargingStationType in provisioning: "The physical system that charges electric vehicles." {
        "serialNumber"? str(25), "the vendor's number for this one station";
        "model": str(20);
        "modem"? object(ModemType);
        "vendorName": str(50);
        "firmwareVersion"? str(50);
        "customData"? object(CustomDataType);
    }

    type ModemType in provisioning: "The modem through which the station reaches the network." {
        "iccid"? str(20), "number of the SIM card";
        "imsi"? str(20), "subscriber number on the SIM card";
        "customData"? object(CustomDataType);
    }

    type GetVariableDataType in provisioning: "One attribute to read." {
        "attributeType"? enum(AttributeEnumType), "absent: Actual";
        "component": object(ComponentType);
        "variable": object(VariableType);
        "customData"? object(CustomDataType);
    }

    type GetVariableResultType in provisioning: "One attribute that was read, or why it was not." {
        "attributeStatusInfo"? object(StatusInfoType);
        "attributeStatus": enum(GetVariableStatusEnumType);
        "attributeType"? enum(AttributeEnumType), "absent: Actual";
        "attributeValue"? str(2500), "the value as text; absent unless Accepted";
        "component": object(ComponentType);
        "variable": object(VariableType);
        "customData"? object(CustomDataType);
    }

    type ReportDataType in provisioning: "The report of a station on one variable." {
        "component": object(ComponentType);
        "variable": object(VariableType);
        "variableAttribute": [object(VariableAttributeType); 1..4], "one entry for each kind of attribute";
        "variableCharacteristics"? object(VariableCharacteristicsType);
        "customData"? object(CustomDataType);
    }

    type VariableAttributeType in provisioning: "One attribute of a variable: a value and how it may change." {
        "type"? enum(AttributeEnumType), "absent: Actual";
        "value"? str(2500), "the value as text; absent for what can only be written";
        "mutability"? enum(MutabilityEnumType), "absent: ReadWrite";
        "persistent"? bool, "true: survives a reboot or loss of power; absent: false";
        "constant"? bool, "true: never changes while the station runs; absent: false";
        "customData"? object(CustomDataType);
    }

    type VariableCharacteristicsType in provisioning: "The values that a variable may take." {
        "unit"? str(16), "unit of the value, from the published list where it has one";
        "dataType": enum(DataEnumType);
        "minLimit"? num, "lowest value possible";
        "maxLimit"? num, "highest value possible; for text and lists, the greatest length in characters";
        "valuesList"? str(1000), "allowed values of the list types, separated by commas";
        "supportsMonitoring": bool, "true: monitors may be set on this variable";
        "customData"? object(CustomDataType);
    }

    type NetworkConnectionProfileType in provisioning: "The connection settings of a station." {
        "apn"? object(APNType);
        "ocppVersion": enum(OCPPVersionEnumType);
        "ocppTransport": enum(OCPPTransportEnumType);
        "ocppCsmsUrl": str(512), "URL of the CSMS; the station adds its identity as the last part";
        "messageTimeout": int, "seconds that the station waits for an answer on this connection";
        "securityProfile": int, "number of the security profile, 1 to 3; 0 is without any and only for tests";
        "ocppInterface": enum(OCPPInterfaceEnumType);
        "vpn"? object(VPNType);
        "customData"? object(CustomDataType);
    }

    type APNType in provisioning: "Access to a mobile network." {
        "apn": str(512), "access point name, written as a URL";
        "apnUserName"? str(20);
        "apnPassword"? str(20);
        "simPin"? int, "PIN that unlocks the SIM card; a number, so leading zeros are lost";
        "preferredNetwork"? str(6), "MCC and MNC of the operator in one, such as 20404";
        "useOnlyPreferredNetwork"? bool, "true: do not dial in where that operator is missing; absent: false";
        "apnAuthentication": enum(APNAuthenticationEnumType);
        "customData"? object(CustomDataType);
    }

    type VPNType in provisioning: "A virtual private network to connect through." {
        "server": str(512), "address of the VPN server";
        "user": str(20);
        "group"? str(20), "name of the group, where the server uses them";
        "password": str(20);
        "key": str(255), "secret shared with the server";
        "type": enum(VPNEnumType);
        "customData"? object(CustomDataType);
    }

    type SetVariableDataType in provisioning: "One attribute to write." {
        "attributeType"? enum(AttributeEnumType), "absent: Actual";
        "attributeValue": str(1000), "the new value as text; may be empty";
        "component": object(ComponentType);
        "variable": object(VariableType);
        "customData"? object(CustomDataType);
    }

    type SetVariableResultType in provisioning: "The outcome of writing one attribute." {
        "attributeType"? enum(AttributeEnumType), "absent: Actual";
        "attributeStatus": enum(SetVariableStatusEnumType);
        "attributeStatusInfo"? object(StatusInfoType);
        "component": object(ComponentType);
        "variable": object(VariableType);
        "customData"? object(CustomDataType);
    }

    type AuthorizationData in localauth: "One entry of the local list." {
        "idToken": object(IdTokenType);
        "idTokenInfo"? object(IdTokenInfoType), "absent in a differential update: remove the entry";
        "customData"? object(CustomDataType);
    }

    type TransactionType in transactions: "The transaction as it stands." {
        "transactionId": str(36), "name of the transaction, chosen by the station";
        "chargingState"? enum(ChargingStateEnumType), "sent when it has changed; absent without a cable";
        "timeSpentCharging"? int, "seconds that energy flowed";
        "stoppedReason"? enum(ReasonEnumType), "with Ended only; absent then: Local";
        "remoteStartId"? int, "number of the RequestStartTransaction that started it";
        "customData"? object(CustomDataType);
    }

    type ClearChargingProfileType in smartcharging: "The criteria for profiles to be removed." {
        "evseId"? int, "0: profiles of the station as a whole; absent: wherever they are";
        "chargingProfilePurpose"? enum(ChargingProfilePurposeEnumType);
        "stackLevel"? int, "level to remove";
        "customData"? object(CustomDataType);
    }

    type ChargingProfileCriterionType in smartcharging: "The criteria for profiles to be reported." {
        "chargingProfilePurpose"? enum(ChargingProfilePurposeEnumType);
        "stackLevel"? int, "level to report";
        "chargingProfileId"? [int; 1..], "numbers of the profiles wanted; alone, without other criteria";
        "chargingLimitSource"? [enum(ChargingLimitSourceEnumType); 1..4], "only those installed by one of these";
        "customData"? object(CustomDataType);
    }

    type CompositeScheduleType in smartcharging: "The limits that result from all profiles together." {
        "chargingSchedulePeriod": [object(ChargingSchedulePeriodType); 1..];
        "evseId": int, "0: the grid connection of the station";
        "duration": int, "seconds that it covers";
        "scheduleStart": datetime, "periods count from this moment";
        "chargingRateUnit": enum(ChargingRateUnitEnumType);
        "customData"? object(CustomDataType);
    }

    type ChargingLimitType in smartcharging: "A limit set from outside the CSMS." {
        "chargingLimitSource": enum(ChargingLimitSourceEnumType);
        "isGridCritical"? bool, "true: the stability of the grid depends on it";
        "customData"? object(CustomDataType);
    }

    type ChargingNeedsType in smartcharging: "The needs of a vehicle." {
        "acChargingParameters"? object(ACChargingParametersType), "for ISO 15118-2 on AC";
        "dcChargingParameters"? object(DCChargingParametersType), "for ISO 15118-2 on DC";
        "requestedEnergyTransfer": enum(EnergyTransferModeEnumType), "way of transfer that the vehicle has chosen";
        "departureTime"? datetime, "when the vehicle expects to leave";
        "customData"? object(CustomDataType);
    }

    type ACChargingParametersType in smartcharging: "The needs and limits of a vehicle on AC, by ISO 15118-2." {
        "energyAmount": int, "Wh wanted, preconditioning included";
        "evMinCurrent": int, "A per phase at least";
        "evMaxCurrent": int, "A per phase at most, cable included";
        "evMaxVoltage": int, "V at most";
        "customData"? object(CustomDataType);
    }

    type DCChargingParametersType in smartcharging: "The needs and limits of a vehicle on DC, by ISO 15118-2." {
        "evMaxCurrent": int, "A at most, cable included";
        "evMaxVoltage": int, "V at most";
        "energyAmount"? int, "Wh wanted, preconditioning included";
        "evMaxPower"? int, "W at most";
        "stateOfCharge"? int(0..100), "% of the battery at present";
        "evEnergyCapacity"? int, "Wh that the battery holds";
        "fullSoC"? int(0..100) as full_soc, "% at which the vehicle calls the battery full";
        "bulkSoC"? int(0..100) as bulk_soc, "% at which fast charging ends";
        "customData"? object(CustomDataType);
    }

    type FirmwareType in firmware: "A piece of firmware, where to get it, and when to install it." {
        "location": str(512), "URI to fetch the firmware from";
        "retrieveDateTime": datetime, "not to be fetched before this moment";
        "installDateTime"? datetime, "not to be installed before this moment; absent: at once";
        "signingCertificate"? str(5500), "PEM certificate that the firmware was signed with";
        "signature"? str(800), "Base64 signature over the firmware file";
        "customData"? object(CustomDataType);
    }

    type CertificateHashDataChainType in iso15118:
        "A certificate, and the others of its chain, named by their hashes." {
        "certificateHashData": object(CertificateHashDataType);
        "certificateType": enum(GetCertificateIdUseEnumType);
        "childCertificateHashData"? [object(CertificateHashDataType); 1..4],
            "for V2GCertificateChain: the sub-CA certificates";
        "customData"? object(CustomDataType);
    }

    type ClearMonitoringResultType in diagnostics: "The outcome of removing one monitor." {
        "status": enum(ClearMonitoringStatusEnumType);
        "id": int, "number of the monitor";
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    type LogParametersType in diagnostics: "The destination of a log, and its period." {
        "remoteLocation": str(512), "URL to upload to";
        "oldestTimestamp"? datetime, "oldest entry wanted";
        "latestTimestamp"? datetime, "latest entry wanted";
        "customData"? object(CustomDataType);
    }

    type EventDataType in diagnostics: "One event." {
        "eventId": int, "number of the event";
        "timestamp": datetime, "the moment it happened";
        "trigger": enum(EventTriggerEnumType);
        "cause"? int, "number of the event that brought this one about";
        "actualValue": str(2500), "the variable's value as text";
        "techCode"? str(50), "technical code of the component";
        "techInfo"? str(500), "technical details as free text";
        "cleared"? bool, "true: the matter is over";
        "transactionId"? str(36), "the transaction concerned";
        "component": object(ComponentType);
        "variableMonitoringId"? int, "number of the monitor that tripped";
        "eventNotificationType": enum(EventNotificationEnumType);
        "variable": object(VariableType);
        "customData"? object(CustomDataType);
    }

    type MonitoringDataType in diagnostics: "One variable with the monitors set on it." {
        "component": object(ComponentType);
        "variable": object(VariableType);
        "variableMonitoring": [object(VariableMonitoringType); 1..];
        "customData"? object(CustomDataType);
    }

    type VariableMonitoringType in diagnostics: "One monitor as it is set." {
        "id": int, "number of the monitor";
        "transaction": bool, "true: watches during transactions only";
        "value": num, "threshold or step in the variable's unit; seconds for periodic kinds";
        "type": enum(MonitorEnumType);
        "severity": int, "0 (danger) to 9 (debugging), of the events it raises";
        "customData"? object(CustomDataType);
    }

    type SetMonitoringDataType in diagnostics: "One monitor to set." {
        "id"? int, "number of the monitor to replace; absent: a new one";
        "transaction"? bool, "true: watch during transactions only; absent: false";
        "value": num, "threshold or step in the variable's unit; seconds for periodic kinds";
        "type": enum(MonitorEnumType);
        "severity": int, "0 (danger) to 9 (debugging), of the events it will raise";
        "component": object(ComponentType);
        "variable": object(VariableType);
        "customData"? object(CustomDataType);
    }

    type SetMonitoringResultType in diagnostics: "The outcome of setting one monitor." {
        "id"? int, "number that the station gave it; absent unless Accepted";
        "statusInfo"? object(StatusInfoType);
        "status": enum(SetMonitoringStatusEnumType);
        "type": enum(MonitorEnumType);
        "component": object(ComponentType);
        "variable": object(VariableType);
        "severity": int, "0 (danger) to 9 (debugging), as asked for";
        "customData"? object(CustomDataType);
    }

    type MessageInfoType in display: "A message, with where, when and how it is to be shown." {
        "display"? object(ComponentType), "absent: the main display";
        "id": int, "number of the message; a known number replaces that message";
        "priority": enum(MessagePriorityEnumType);
        "state"? enum(MessageStateEnumType), "show only in this state; absent: in any";
        "startDateTime"? datetime, "absent: at once";
        "endDateTime"? datetime, "then it is removed; absent: it stays";
        "transactionId"? str(36), "show during this transaction only, then remove";
        "message": object(MessageContentType);
        "customData"? object(CustomDataType);
    }

    type AdditionalInfoType in types: "A further identifier beside a token." {
        "additionalIdToken": str(36), "the identifier";
        "type": str(50), "the kind, as agreed between both sides";
        "customData"? object(CustomDataType);
    }

    type CertificateHashDataType in types: "Names a certificate by hashes of its issuer and its serial number." {
        "hashAlgorithm": enum(HashAlgorithmEnumType);
        "issuerNameHash": str(128), "hex hash of the issuer's name in DER";
        "issuerKeyHash": str(128), "hex hash of the issuer's public key in DER, without tag and length";
        "serialNumber": str(40), "hex, without 0x and leading zeros";
        "customData"? object(CustomDataType);
    }

    type ChargingProfileType in types: "When and how long schedules of limits apply, and what beats what." {
        "id": int, "a known number replaces that profile";
        "stackLevel": int, "from 0; the highest level that is valid wins";
        "chargingProfilePurpose": enum(ChargingProfilePurposeEnumType);
        "chargingProfileKind": enum(ChargingProfileKindEnumType);
        "recurrencyKind"? enum(RecurrencyKindEnumType), "for Recurring profiles only";
        "validFrom"? datetime, "absent: from its arrival";
        "validTo"? datetime, "absent: until it is replaced";
        "chargingSchedule": [object(ChargingScheduleType); 1..3],
            "more than one only where a vehicle chooses by ISO 15118";
        "transactionId"? str(36), "ties a TxProfile to one transaction";
        "customData"? object(CustomDataType);
    }

    type ChargingSchedulePeriodType in types: "One step of a schedule; it lasts until the next one starts." {
        "startPeriod": int, "seconds from the start of the schedule";
        "limit": num, "in the schedule's unit: A per phase, or W over all phases";
        "numberPhases"? int, "phases that may be used; absent: 3; leave out for DC";
        "phaseToUse"? int, "1 to 3, with numberPhases 1 and an EVSE that can switch; absent: its choice";
        "customData"? object(CustomDataType);
    }

    type ChargingScheduleType in types: "Limits over time." {
        "id": int, "number of the schedule, for the vehicle to name its choice";
        "startSchedule"? datetime, "start of an Absolute or Recurring schedule; absent for Relative ones";
        "duration"? int, "seconds; absent: the last period runs on, at most to the end of the transaction";
        "chargingRateUnit": enum(ChargingRateUnitEnumType);
        "chargingSchedulePeriod": [object(ChargingSchedulePeriodType); 1..1024],
            "in order of time, the first starting at 0";
        "minChargingRate"? num, "in chargingRateUnit; below this the vehicle charges inefficiently";
        "salesTariff"? object(SalesTariffType), "for ISO 15118-2 only";
        "customData"? object(CustomDataType);
    }

    type ComponentType in types: "A part of the device model, physical or logical." {
        "evse"? object(EVSEType), "the EVSE or connector of the component, if it belongs to one";
        "name": str(50), "from the published list where it has one; case does not matter";
        "instance"? str(50), "tells apart several of the same name";
        "customData"? object(CustomDataType);
    }

    type ComponentVariableType in types: "A component, and perhaps one of its variables." {
        "component": object(ComponentType);
        "variable"? object(VariableType), "absent: all variables of the component";
        "customData"? object(CustomDataType);
    }

    type ConsumptionCostType in types: "The price of a block of power." {
        "startValue": num, "level from which the block holds, up to the next block; W in ISO 15118-2";
        "cost": [object(CostType); 1..3];
        "customData"? object(CustomDataType);
    }

    type CostType in types: "One kind of cost." {
        "costKind": enum(CostKindEnumType);
        "amount": int, "g of CO2 per kWh, % of the highest price or % renewable, by costKind";
        "amountMultiplier"? int, "power of ten that amount is multiplied with, -3 to 3; absent: 0";
        "customData"? object(CustomDataType);
    }

    type CustomDataType in types: "Additions of a vendor to an object; any further members are the vendor's own." open {
        "vendorId": str(255), "names the vendor, best by a reversed domain name";
    }

    type EVSEType in types: "A place where one vehicle at a time can charge, and perhaps one of its connectors." {
        "id": int, "counted from 1; 0: the whole station, where that is allowed";
        "connectorId"? int, "counted from 1 on this EVSE; absent: the EVSE as such";
        "customData"? object(CustomDataType);
    }

    type IdTokenInfoType in types: "The facts known about a token." {
        "status": enum(AuthorizationStatusEnumType);
        "cacheExpiryDateTime"? datetime, "when a cache must forget this; absent: by the cache's own rules";
        "chargingPriority"? int, "-9 to 9, higher first; absent: 0";
        "language1"? str(8), "RFC 5646 code of the driver's language";
        "evseId"? [int; 1..], "EVSEs that the token may use; absent: all";
        "groupIdToken"? object(IdTokenType), "group that the token belongs to";
        "language2"? str(8), "RFC 5646 code of the driver's second choice, other than language1";
        "personalMessage"? object(MessageContentType), "to be shown to the driver";
        "customData"? object(CustomDataType);
    }

    type IdTokenType in types: "A token by which a driver or a group is known." {
        "additionalInfo"? [object(AdditionalInfoType); 1..], "further identifiers that both sides know how to read";
        "idToken": str(36), "the token's text, compared without regard to case; a card's number, a contract's, a UUID";
        "type": enum(IdTokenEnumType);
        "customData"? object(CustomDataType);
    }

    type MessageContentType in types: "A text to show." {
        "format": enum(MessageFormatEnumType);
        "language"? str(8), "RFC 5646 code of the text's language";
        "content": str(512), "the text, in the form that format names";
        "customData"? object(CustomDataType);
    }

    type MeterValueType in types: "Readings taken at one moment." {
        "sampledValue": [object(SampledValueType); 1..];
        "timestamp": datetime, "the moment of measuring";
        "customData"? object(CustomDataType);
    }

    type OCSPRequestDataType in types: "Names a certificate and the responder that knows its status." {
        "hashAlgorithm": enum(HashAlgorithmEnumType);
        "issuerNameHash": str(128), "hex hash of the issuer's name in DER";
        "issuerKeyHash": str(128), "hex hash of the issuer's public key in DER, without tag and length";
        "serialNumber": str(40), "hex, without 0x and leading zeros";
        "responderURL": str(512), "address of the OCSP responder";
        "customData"? object(CustomDataType);
    }

    type RelativeTimeIntervalType in types: "A stretch of time, from now." {
        "start": int, "seconds from now";
        "duration"? int, "seconds; absent: to the start of the next";
        "customData"? object(CustomDataType);
    }

    type SalesTariffEntryType in types: "One step of a tariff." {
        "relativeTimeInterval": object(RelativeTimeIntervalType);
        "ePriceLevel"? int(0..), "low is cheap; at most numEPriceLevels";
        "consumptionCost"? [object(ConsumptionCostType); 1..3], "further criteria for the choice";
        "customData"? object(CustomDataType);
    }

    type SalesTariffType in types: "A tariff by ISO 15118-2." {
        "id": int, "number of the tariff, unique in a session";
        "salesTariffDescription"? str(32), "for people to read";
        "numEPriceLevels"? int, "the number of price levels in all tariffs";
        "salesTariffEntry": [object(SalesTariffEntryType); 1..1024], "in order of time";
        "customData"? object(CustomDataType);
    }

    type SampledValueType in types:
        "One reading; bare, it is active imported energy in Wh at the outlet, sampled periodically." {
        "value": num, "in unitOfMeasure";
        "context"? enum(ReadingContextEnumType), "absent: Sample.Periodic";
        "measurand"? enum(MeasurandEnumType), "absent: Energy.Active.Import.Register";
        "phase"? enum(PhaseEnumType), "absent: the total";
        "location"? enum(LocationEnumType), "absent: Outlet";
        "signedMeterValue"? object(SignedMeterValueType);
        "unitOfMeasure"? object(UnitOfMeasureType), "absent: Wh";
        "customData"? object(CustomDataType);
    }

    type SignedMeterValueType in types: "A reading that the meter has signed." {
        "signedMeterData": str(2500), "Base64 data with signature, in the form of encodingMethod";
        "signingMethod": str(50), "the method of signing";
        "encodingMethod": str(50), "form of the signed data, such as OCMF or EDL";
        "publicKey": str(2500), "Base64 key to check the signature with; sent as PublicKeyWithSignedMeterValue demands";
        "customData"? object(CustomDataType);
    }

    type StatusInfoType in types: "Why a status is as it is." {
        "reasonCode": str(20), "short code, from the published list where it has one; case does not matter";
        "additionalInfo"? str(512), "free text";
        "customData"? object(CustomDataType);
    }

    type UnitOfMeasureType in types: "A unit and a power of ten." {
        "unit"? str(20), "from the published list where it has one; absent: Wh";
        "multiplier"? int, "power of ten that the value is to be multiplied with; absent: 0";
        "customData"? object(CustomDataType);
    }

    type VariableType in types: "A property of a component." {
        "name": str(50), "from the published list where it has one; case does not matter";
        "instance"? str(50), "tells apart several of the same name";
        "customData"? object(CustomDataType);
    }

    action CertificateSigned in security from csms: "Delivers the certificate that SignCertificate asked for.";
    request CertificateSignedRequest: "The signed certificate with its chain." {
        "certificateChain": str(10000), "PEM certificates, the station's own first, then the sub-CAs";
        "certificateType"? enum(CertificateSigningUseEnumType),
            "absent: for the link to the CSMS, and for ISO 15118 where that is used";
        "customData"? object(CustomDataType);
    }
    response CertificateSignedResponse: "Tells whether the certificate is valid and was installed." {
        "status": enum(CertificateSignedStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action SecurityEventNotification in security from station:
        "Reports an event that matters to security; critical ones are kept until delivered.";
    request SecurityEventNotificationRequest kept(true): "An event and its time." {
        "type": str(50), "name of the event, preferably from the published list of security events";
        "timestamp": datetime, "the moment it happened";
        "techInfo"? str(255), "free text with technical details";
        "customData"? object(CustomDataType);
    }
    response SecurityEventNotificationResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action SignCertificate in security from station: "Asks to have a new certificate signed for the station.";
    request SignCertificateRequest: "The signing request and what the certificate is for." {
        "csr": str(5500), "certificate signing request (PKCS #10), PEM";
        "certificateType"? enum(CertificateSigningUseEnumType),
            "absent: for the link to the CSMS, and for ISO 15118 where that is used";
        "customData"? object(CustomDataType);
    }
    response SignCertificateResponse: "Tells whether it will be signed; CertificateSigned then brings the result." {
        "status": enum(GenericStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action BootNotification in provisioning from station:
        "Announces a station after every (re)boot; all else waits for the answer Accepted or Pending.";
    gate(boot);
    request BootNotificationRequest: "Why the station booted and what it is." {
        "chargingStation": object(ChargingStationType);
        "reason": enum(BootReasonEnumType);
        "customData"? object(CustomDataType);
    }
    response BootNotificationResponse: "Tells whether the station is accepted, with the time and the rhythm to keep." {
        "currentTime": datetime, "the CSMS's clock, for the station to set its own by";
        "interval": int,
            "seconds until the next heartbeat, or the retry wait while not accepted; 0: the station chooses";
        "status": enum(RegistrationStatusEnumType),
            "Pending: send only what is asked for, and boot again after the interval";
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetBaseReport in provisioning from csms:
        "Asks for one of the predefined reports of the device model; NotifyReport delivers it in parts.";
    gate(trigger "NotifyReport");
    request GetBaseReportRequest: "The report to send." {
        "requestId": int, "number that the parts of the report will carry";
        "reportBase": enum(ReportBaseEnumType);
        "customData"? object(CustomDataType);
    }
    response GetBaseReportResponse: "Tells whether the report will follow." {
        "status": enum(GenericDeviceModelStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetReport in provisioning from csms:
        "Asks for a report on chosen components and variables; NotifyReport delivers it in parts.";
    gate(trigger "NotifyReport");
    request GetReportRequest: "The objects of the report; both criteria together narrow them down." {
        "componentVariable"? [object(ComponentVariableType); 1..], "absent: all components and variables";
        "requestId": int, "number that the parts of the report will carry";
        "componentCriteria"? [enum(ComponentCriterionEnumType); 1..4],
            "only components of which at least one of these holds";
        "customData"? object(CustomDataType);
    }
    response GetReportResponse: "Tells whether the report will follow." {
        "status": enum(GenericDeviceModelStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetVariables in provisioning from csms: "Reads attributes of variables and answers at once.";
    request GetVariablesRequest: "The attributes to read." {
        "getVariableData": [object(GetVariableDataType); 1..];
        "customData"? object(CustomDataType);
    }
    response GetVariablesResponse: "One result for each attribute asked for." {
        "getVariableResult": [object(GetVariableResultType); 1..];
        "customData"? object(CustomDataType);
    }

    action NotifyReport in provisioning from station: "Delivers one part of a report that was asked for.";
    request NotifyReportRequest: "Components and variables with their values and characteristics." {
        "requestId": int, "number of the GetReport or GetBaseReport that this answers";
        "generatedAt": datetime, "the moment the station wrote this part";
        "reportData"? [object(ReportDataType); 1..];
        "tbc"? bool, "true: another part follows; absent: false";
        "seqNo": int, "position of this part in the report, from 0";
        "customData"? object(CustomDataType);
    }
    response NotifyReportResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action Reset in provisioning from csms: "Restarts the station or one EVSE.";
    request ResetRequest: "A restart: its kind and its object." {
        "type": enum(ResetEnumType);
        "evseId"? int, "the EVSE to restart; absent: the whole station";
        "customData"? object(CustomDataType);
    }
    response ResetResponse: "Tells whether the restart happens, now or when the station is idle." {
        "status": enum(ResetStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action SetNetworkProfile in provisioning from csms: "Stores how to reach a CSMS in one of the station's slots.";
    request SetNetworkProfileRequest: "The connection data and the slot for it." {
        "configurationSlot": int, "slot to write; NetworkConfigurationPriority decides in which order slots are tried";
        "connectionData": object(NetworkConnectionProfileType);
        "customData"? object(CustomDataType);
    }
    response SetNetworkProfileResponse: "Tells whether the profile was stored." {
        "status": enum(SetNetworkProfileStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action SetVariables in provisioning from csms: "Writes attributes of variables and answers at once.";
    request SetVariablesRequest: "The attributes to write." {
        "setVariableData": [object(SetVariableDataType); 1..];
        "customData"? object(CustomDataType);
    }
    response SetVariablesResponse: "One result for each attribute written." {
        "setVariableResult": [object(SetVariableResultType); 1..];
        "customData"? object(CustomDataType);
    }

    action Authorize in authorization from station: "Asks whether a token, or a contract certificate, may charge.";
    request AuthorizeRequest: "The token, and what is needed to check a contract certificate." {
        "idToken": object(IdTokenType);
        "certificate"? str(5500), "PEM contract certificate of the vehicle, for the CSMS to check";
        "iso15118CertificateHashData"? [object(OCSPRequestDataType); 1..4] as iso15118_certificate_hash_data,
            "to check the contract certificate by OCSP; not needed beside certificate";
        "customData"? object(CustomDataType);
    }
    response AuthorizeResponse: "The facts that the CSMS knows about the token and the certificate." {
        "idTokenInfo": object(IdTokenInfoType);
        "certificateStatus"? enum(AuthorizeCertificateStatusEnumType);
        "customData"? object(CustomDataType);
    }

    action ClearCache in authorization from csms: "Empties the authorisation cache.";
    request ClearCacheRequest: "Empty: the action says it all." {
        "customData"? object(CustomDataType);
    }
    response ClearCacheResponse: "Tells whether the cache was emptied." {
        "status": enum(ClearCacheStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetLocalListVersion in localauth from csms: "Asks which version of the local list a station holds.";
    request GetLocalListVersionRequest: "Empty: the action says it all." {
        "customData"? object(CustomDataType);
    }
    response GetLocalListVersionResponse: "The version held." {
        "versionNumber": int, "0: there is no list";
        "customData"? object(CustomDataType);
    }

    action SendLocalList in localauth from csms: "Replaces or amends the local list.";
    request SendLocalListRequest: "The new list, or the entries that change." {
        "localAuthorizationList"? [object(AuthorizationData); 1..],
            "entries to set; in a differential update one without idTokenInfo is removed";
        "versionNumber": int, "version of the list once this update is applied";
        "updateType": enum(UpdateEnumType);
        "customData"? object(CustomDataType);
    }
    response SendLocalListResponse: "Tells whether the list was updated." {
        "status": enum(SendLocalListStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetTransactionStatus in transactions from csms:
        "Asks whether a transaction runs and whether messages about it are still queued.";
    request GetTransactionStatusRequest: "The transaction, if it is about one." {
        "transactionId"? str(36), "absent: only asks about queued messages";
        "customData"? object(CustomDataType);
    }
    response GetTransactionStatusResponse: "Tells whether it runs and whether messages wait." {
        "ongoingIndicator"? bool, "absent when no transaction was named";
        "messagesInQueue": bool, "true: messages about transactions wait to be sent";
        "customData"? object(CustomDataType);
    }

    action TransactionEvent in transactions from station:
        "Reports that a transaction started, changed or ended; kept and repeated until delivered.";
    request TransactionEventRequest kept(true) sample("eventType" = "Updated"):
        "An event of a transaction, its time, and the state of the transaction." {
        "eventType": enum(TransactionEventEnumType);
        "meterValue"? [object(MeterValueType); 1..], "readings that belong to this event";
        "timestamp": datetime, "the moment it happened, also when reported later";
        "triggerReason": enum(TriggerReasonEnumType);
        "seqNo": int, "counts the events of this transaction, so that gaps show";
        "offline"? bool, "true: happened while the station was offline; absent: false";
        "numberOfPhasesUsed"? int, "phases in use";
        "cableMaxCurrent"? int, "A that the connected cable bears";
        "reservationId"? int, "the reservation that this transaction uses up";
        "transactionInfo": object(TransactionType);
        "evse"? object(EVSEType), "the EVSE; sent once, as soon as it is known";
        "idToken"? object(IdTokenType), "token that was presented for this event";
        "customData"? object(CustomDataType);
    }
    response TransactionEventResponse: "The answer of the CSMS on cost and token; often empty." {
        "totalCost"? num, "so far or final, with taxes, in the configured currency; 0: free; absent: not said";
        "chargingPriority"? int, "-9 to 9, higher first; outranks the one in idTokenInfo for now";
        "idTokenInfo"? object(IdTokenInfoType), "verdict on the token in the request";
        "updatedPersonalMessage"? object(MessageContentType), "replaces the message shown to the driver";
        "customData"? object(CustomDataType);
    }

    action RequestStartTransaction in remotecontrol from csms:
        "Asks a station to start charging for a driver who is not at the reader.";
    gate(start_stop);
    request RequestStartTransactionRequest: "For whom to start, where, and within which limits." {
        "evseId"? int, "absent: the station picks one";
        "groupIdToken"? object(IdTokenType), "group that may stop the transaction too";
        "idToken": object(IdTokenType), "token to start with";
        "remoteStartId": int,
            "number that TransactionEvent will repeat, so that request and transaction can be matched";
        "chargingProfile"? object(ChargingProfileType), "limits for this transaction; its purpose must be TxProfile";
        "customData"? object(CustomDataType);
    }
    response RequestStartTransactionResponse:
        "Tells whether the station will try; TransactionEvent tells whether it did." {
        "status": enum(RequestStartStopStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "transactionId"? str(36), "set when a transaction had begun already, for instance by plugging in";
        "customData"? object(CustomDataType);
    }

    action RequestStopTransaction in remotecontrol from csms: "Asks a station to end a running transaction.";
    gate(start_stop);
    request RequestStopTransactionRequest: "The transaction to end." {
        "transactionId": str(36);
        "customData"? object(CustomDataType);
    }
    response RequestStopTransactionResponse: "Tells whether the transaction will be stopped." {
        "status": enum(RequestStartStopStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action TriggerMessage in remotecontrol from csms:
        "Asks a station to send a message that it would send by itself at another time.";
    gate(trigger by "requestedMessage",
        "SignChargingStationCertificate" = ["SignCertificate"],
        "SignV2GCertificate" = ["SignCertificate"],
        "SignCombinedCertificate" = ["SignCertificate"]);
    request TriggerMessageRequest: "The message wanted and what it should be about." {
        "evse"? object(EVSEType), "absent: the station as a whole, or every EVSE";
        "requestedMessage": enum(MessageTriggerEnumType);
        "customData"? object(CustomDataType);
    }
    response TriggerMessageResponse: "Tells whether the message will follow." {
        "status": enum(TriggerMessageStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action UnlockConnector in remotecontrol from csms:
        "Frees a cable that is stuck; it is no way to stop a transaction.";
    request UnlockConnectorRequest: "The connector to open." {
        "evseId": int, "counted from 1";
        "connectorId": int, "counted from 1 on its EVSE";
        "customData"? object(CustomDataType);
    }
    response UnlockConnectorResponse: "Tells whether the lock opened, or why not." {
        "status": enum(UnlockStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action ChangeAvailability in availability from csms:
        "Takes a station, an EVSE or a connector into or out of operation.";
    request ChangeAvailabilityRequest: "The object to switch, and its new state." {
        "evse"? object(EVSEType), "absent: the whole station";
        "operationalStatus": enum(OperationalStatusEnumType);
        "customData"? object(CustomDataType);
    }
    response ChangeAvailabilityResponse:
        "Tells whether the change is made, refused, or waits for a transaction to end." {
        "status": enum(ChangeAvailabilityStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action Heartbeat in availability from station: "Shows that the station is alive and fetches the time.";
    heartbeat(true);
    request HeartbeatRequest: "Empty: its arrival is the message." {
        "customData"? object(CustomDataType);
    }
    response HeartbeatResponse: "The time at the CSMS." {
        "currentTime": datetime, "the CSMS's clock, for the station to set its own by";
        "customData"? object(CustomDataType);
    }

    action StatusNotification in availability from station: "Reports a change of state of a connector.";
    request StatusNotificationRequest: "The connector and its new state." {
        "timestamp": datetime, "the moment of the change";
        "connectorStatus": enum(ConnectorStatusEnumType);
        "evseId": int, "counted from 1";
        "connectorId": int, "counted from 1 on its EVSE";
        "customData"? object(CustomDataType);
    }
    response StatusNotificationResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action CancelReservation in reservation from csms: "Ends a reservation before it is used.";
    request CancelReservationRequest: "The reservation to end." {
        "reservationId": int;
        "customData"? object(CustomDataType);
    }
    response CancelReservationResponse: "Tells whether such a reservation was found and ended." {
        "status": enum(CancelReservationStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action ReservationStatusUpdate in reservation from station:
        "Reports that a reservation lapsed or had to be dropped.";
    request ReservationStatusUpdateRequest: "The reservation and what became of it." {
        "reservationId": int;
        "reservationUpdateStatus": enum(ReservationUpdateStatusEnumType);
        "customData"? object(CustomDataType);
    }
    response ReservationStatusUpdateResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action ReserveNow in reservation from csms: "Reserves an EVSE, or any of a kind, for a token until a given moment.";
    request ReserveNowRequest: "The object of the reservation, its holder, and its end." {
        "id": int, "number of the reservation; a known number replaces that reservation";
        "expiryDateTime": datetime, "the moment the reservation lapses";
        "connectorType"? enum(ConnectorEnumType), "any EVSE with such a connector will do";
        "idToken": object(IdTokenType), "token that the EVSE is kept for";
        "evseId"? int, "absent: any EVSE, as long as one is kept free";
        "groupIdToken"? object(IdTokenType), "group whose members may use the reservation too";
        "customData"? object(CustomDataType);
    }
    response ReserveNowResponse: "Tells whether the reservation stands, or why not." {
        "status": enum(ReserveNowStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action CostUpdated in tariffcost from csms: "Tells a station what a transaction costs so far, for it to show.";
    request CostUpdatedRequest: "The transaction and its cost so far." {
        "totalCost": num, "cost so far, with taxes, in the configured currency";
        "transactionId": str(36);
        "customData"? object(CustomDataType);
    }
    response CostUpdatedResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action MeterValues in meter from station: "Delivers meter readings that belong to no transaction.";
    request MeterValuesRequest: "Readings of one EVSE or of the main meter." {
        "evseId": int, "0: the main meter of the station";
        "meterValue": [object(MeterValueType); 1..];
        "customData"? object(CustomDataType);
    }
    response MeterValuesResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action ClearChargingProfile in smartcharging from csms: "Removes charging profiles, by number or by criteria.";
    request ClearChargingProfileRequest: "The profiles to remove; without any criterion all of them." {
        "chargingProfileId"? int, "the one profile to remove";
        "chargingProfileCriteria"? object(ClearChargingProfileType), "removes all that match";
        "customData"? object(CustomDataType);
    }
    response ClearChargingProfileResponse: "Tells whether anything matched." {
        "status": enum(ClearChargingProfileStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action ClearedChargingLimit in smartcharging from station: "Reports that a limit set from outside has been lifted.";
    request ClearedChargingLimitRequest: "Who had set the limit, and where." {
        "chargingLimitSource": enum(ChargingLimitSourceEnumType);
        "evseId"? int, "absent: the whole station";
        "customData"? object(CustomDataType);
    }
    response ClearedChargingLimitResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action GetChargingProfiles in smartcharging from csms:
        "Asks which profiles are installed; ReportChargingProfiles delivers them in parts.";
    request GetChargingProfilesRequest: "The profiles to report." {
        "requestId": int, "number that the parts of the report will carry";
        "evseId"? int, "0: profiles of the station as a whole; absent: all";
        "chargingProfile": object(ChargingProfileCriterionType);
        "customData"? object(CustomDataType);
    }
    response GetChargingProfilesResponse: "Tells whether a report will follow." {
        "status": enum(GetChargingProfileStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetCompositeSchedule in smartcharging from csms: "Asks what all installed limits together amount to.";
    request GetCompositeScheduleRequest: "For which EVSE and for how long ahead." {
        "duration": int, "seconds ahead to calculate";
        "chargingRateUnit"? enum(ChargingRateUnitEnumType), "unit wanted in the answer";
        "evseId": int, "0: the grid connection of the station";
        "customData"? object(CustomDataType);
    }
    response GetCompositeScheduleResponse: "The schedule that results." {
        "status": enum(GenericStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "schedule"? object(CompositeScheduleType);
        "customData"? object(CustomDataType);
    }

    action NotifyChargingLimit in smartcharging from station: "Reports a limit that was set from outside.";
    request NotifyChargingLimitRequest: "The limit, who set it, and where it applies." {
        "chargingSchedule"? [object(ChargingScheduleType); 1..], "the limit over time";
        "evseId"? int, "absent or 0: the whole station";
        "chargingLimit": object(ChargingLimitType);
        "customData"? object(CustomDataType);
    }
    response NotifyChargingLimitResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action NotifyEVChargingNeeds in smartcharging from station: "Passes on what a vehicle asks for over ISO 15118.";
    request NotifyEVChargingNeedsRequest: "The needs of the vehicle, and its EVSE." {
        "maxScheduleTuples"? int, "most entries that the vehicle takes in one schedule";
        "chargingNeeds": object(ChargingNeedsType);
        "evseId": int, "counted from 1";
        "customData"? object(CustomDataType);
    }
    response NotifyEVChargingNeedsResponse: "Tells whether a profile will follow." {
        "status": enum(NotifyEVChargingNeedsStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action NotifyEVChargingSchedule in smartcharging from station:
        "Passes on the schedule that a vehicle chose or made.";
    request NotifyEVChargingScheduleRequest: "The vehicle's schedule." {
        "timeBase": datetime, "periods of the schedule count from this moment";
        "chargingSchedule": object(ChargingScheduleType);
        "evseId": int, "counted from 1";
        "customData"? object(CustomDataType);
    }
    response NotifyEVChargingScheduleResponse: "Tells whether the CSMS could read it, not whether it agrees." {
        "status": enum(GenericStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action ReportChargingProfiles in smartcharging from station: "Delivers one part of a report on installed profiles.";
    request ReportChargingProfilesRequest: "Profiles of one EVSE and one source." {
        "requestId": int, "number of the GetChargingProfiles that this answers";
        "chargingLimitSource": enum(ChargingLimitSourceEnumType), "who installed these profiles";
        "chargingProfile": [object(ChargingProfileType); 1..];
        "tbc"? bool, "true: another part follows; absent: false";
        "evseId": int, "0: the station as a whole";
        "customData"? object(CustomDataType);
    }
    response ReportChargingProfilesResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action SetChargingProfile in smartcharging from csms: "Installs a charging profile.";
    request SetChargingProfileRequest: "The profile and where it applies." {
        "evseId": int, "0: the station as a whole, or with TxDefaultProfile each EVSE by itself";
        "chargingProfile": object(ChargingProfileType);
        "customData"? object(CustomDataType);
    }
    response SetChargingProfileResponse: "Tells whether the profile was taken." {
        "status": enum(ChargingProfileStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action FirmwareStatusNotification in firmware from station: "Reports how a firmware update proceeds.";
    request FirmwareStatusNotificationRequest: "The state of the update." {
        "status": enum(FirmwareStatusEnumType);
        "requestId"? int, "number of the UpdateFirmware; absent only when triggered while no update runs";
        "customData"? object(CustomDataType);
    }
    response FirmwareStatusNotificationResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action PublishFirmware in firmware from csms:
        "Asks a local controller to fetch firmware and offer it to its stations.";
    request PublishFirmwareRequest: "The firmware and how hard to try to fetch it." {
        "location": str(512), "URI to fetch the firmware from";
        "retries"? int, "further attempts before giving up; absent: the controller chooses";
        "checksum": str(32), "hex MD5 over the firmware file";
        "requestId": int, "number that the progress reports will carry";
        "retryInterval"? int, "seconds between attempts; absent: the controller chooses";
        "customData"? object(CustomDataType);
    }
    response PublishFirmwareResponse: "Tells whether the controller will do it." {
        "status": enum(GenericStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action PublishFirmwareStatusNotification in firmware from station: "Reports how publishing firmware proceeds.";
    request PublishFirmwareStatusNotificationRequest: "The state of publishing and, once done, where the firmware is." {
        "status": enum(PublishFirmwareStatusEnumType);
        "location"? [str(512); 1..], "URIs where stations find the firmware; required with Published";
        "requestId"? int, "number of the PublishFirmware";
        "customData"? object(CustomDataType);
    }
    response PublishFirmwareStatusNotificationResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action UnpublishFirmware in firmware from csms: "Asks a local controller to stop offering firmware.";
    request UnpublishFirmwareRequest: "The firmware to withdraw." {
        "checksum": str(32), "hex MD5 over the firmware file";
        "customData"? object(CustomDataType);
    }
    response UnpublishFirmwareResponse: "Tells whether the firmware was withdrawn." {
        "status": enum(UnpublishFirmwareStatusEnumType);
        "customData"? object(CustomDataType);
    }

    action UpdateFirmware in firmware from csms:
        "Asks for a firmware update; FirmwareStatusNotification reports its progress.";
    request UpdateFirmwareRequest: "The firmware and how hard to try to fetch it." {
        "retries"? int, "further attempts to download before giving up; absent: the station chooses";
        "retryInterval"? int, "seconds between attempts; absent: the station chooses";
        "requestId": int, "number that the progress reports will carry";
        "firmware": object(FirmwareType);
        "customData"? object(CustomDataType);
    }
    response UpdateFirmwareResponse: "Tells whether the update is taken on, or what is wrong with its certificate." {
        "status": enum(UpdateFirmwareStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action DeleteCertificate in iso15118 from csms: "Removes an installed certificate.";
    request DeleteCertificateRequest: "The certificate, named by its hashes." {
        "certificateHashData": object(CertificateHashDataType);
        "customData"? object(CustomDataType);
    }
    response DeleteCertificateResponse: "Tells whether it was found and removed." {
        "status": enum(DeleteCertificateStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action Get15118EVCertificate in iso15118 from station:
        "Passes a vehicle's request for a contract certificate on to its provider, and the answer back.";
    request Get15118EVCertificateRequest: "The vehicle's request, untouched." {
        "iso15118SchemaVersion": str(50) as iso15118_schema_version,
            "schema that the session uses, needed to read the EXI";
        "action": enum(CertificateActionEnumType);
        "exiRequest": str(5600), "Base64 EXI: the vehicle's CertificateInstallationReq or CertificateUpdateReq";
        "customData"? object(CustomDataType);
    }
    response Get15118EVCertificateResponse: "The provider's answer, untouched." {
        "status": enum(Iso15118EVCertificateStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "exiResponse": str(5600), "Base64 EXI: the answer for the vehicle; variable FieldLength may allow more";
        "customData"? object(CustomDataType);
    }

    action GetCertificateStatus in iso15118 from station: "Asks the CSMS to fetch the OCSP status of a certificate.";
    request GetCertificateStatusRequest: "The certificate and its responder." {
        "ocspRequestData": object(OCSPRequestDataType);
        "customData"? object(CustomDataType);
    }
    response GetCertificateStatusResponse: "The responder's answer." {
        "status": enum(GetCertificateStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "ocspResult"? str(5500), "OCSP response (RFC 6960) in DER, Base64; absent unless Accepted";
        "customData"? object(CustomDataType);
    }

    action GetInstalledCertificateIds in iso15118 from csms: "Lists the certificates installed in the station.";
    request GetInstalledCertificateIdsRequest: "The uses asked about." {
        "certificateType"? [enum(GetCertificateIdUseEnumType); 1..], "absent: all of them";
        "customData"? object(CustomDataType);
    }
    response GetInstalledCertificateIdsResponse: "The certificates found, named by their hashes." {
        "status": enum(GetInstalledCertificateStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "certificateHashDataChain"? [object(CertificateHashDataChainType); 1..], "absent: none found";
        "customData"? object(CustomDataType);
    }

    action InstallCertificate in iso15118 from csms: "Installs a root certificate.";
    request InstallCertificateRequest: "The certificate and its use." {
        "certificateType": enum(InstallCertificateUseEnumType);
        "certificate": str(5500), "PEM certificate";
        "customData"? object(CustomDataType);
    }
    response InstallCertificateResponse: "Tells whether it was installed." {
        "status": enum(InstallCertificateStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action ClearVariableMonitoring in diagnostics from csms: "Removes monitors.";
    request ClearVariableMonitoringRequest: "The monitors to remove." {
        "id": [int; 1..], "numbers of the monitors";
        "customData"? object(CustomDataType);
    }
    response ClearVariableMonitoringResponse: "One result for each monitor." {
        "clearMonitoringResult": [object(ClearMonitoringResultType); 1..];
        "customData"? object(CustomDataType);
    }

    action CustomerInformation in diagnostics from csms:
        "Asks what a station holds on a customer, or has it erased; NotifyCustomerInformation reports.";
    request CustomerInformationRequest: "The customer, named in one of three ways, and what to do." {
        "customerCertificate"? object(CertificateHashDataType), "names the customer by a certificate";
        "idToken"? object(IdTokenType), "names the customer by a token";
        "requestId": int, "number that the parts of the report will carry";
        "report": bool, "true: report what is held";
        "clear": bool, "true: erase it";
        "customerIdentifier"? str(64), "names the customer in the vendor's own way";
        "customData"? object(CustomDataType);
    }
    response CustomerInformationResponse: "Tells whether it will be done." {
        "status": enum(CustomerInformationStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetLog in diagnostics from csms:
        "Asks for an upload of a log file; LogStatusNotification reports its progress.";
    request GetLogRequest: "The log, its destination, and the number of attempts." {
        "log": object(LogParametersType);
        "logType": enum(LogEnumType);
        "requestId": int, "number that the progress reports will carry";
        "retries"? int, "further attempts to upload before giving up; absent: the station chooses";
        "retryInterval"? int, "seconds between attempts; absent: the station chooses";
        "customData"? object(CustomDataType);
    }
    response GetLogResponse: "Tells whether there will be an upload, and its name." {
        "status": enum(LogStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "filename"? str(255), "name that the uploaded file will have; absent: nothing to upload";
        "customData"? object(CustomDataType);
    }

    action GetMonitoringReport in diagnostics from csms:
        "Asks which monitors are set; NotifyMonitoringReport delivers them in parts.";
    request GetMonitoringReportRequest: "The monitors to report." {
        "componentVariable"? [object(ComponentVariableType); 1..], "absent: all components and variables";
        "requestId": int, "number that the parts of the report will carry";
        "monitoringCriteria"? [enum(MonitoringCriterionEnumType); 1..3], "absent: monitors of every kind";
        "customData"? object(CustomDataType);
    }
    response GetMonitoringReportResponse: "Tells whether the report will follow." {
        "status": enum(GenericDeviceModelStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action LogStatusNotification in diagnostics from station: "Reports how an upload of a log proceeds.";
    request LogStatusNotificationRequest: "The state of the upload." {
        "status": enum(UploadLogStatusEnumType);
        "requestId"? int, "number of the GetLog; absent only when triggered while no upload runs";
        "customData"? object(CustomDataType);
    }
    response LogStatusNotificationResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action NotifyCustomerInformation in diagnostics from station:
        "Delivers one part of what a station holds on a customer.";
    request NotifyCustomerInformationRequest: "One part of the report." {
        "data": str(512), "free text for people to read; parts are to be joined";
        "tbc"? bool, "true: another part follows; absent: false";
        "seqNo": int, "position of this part in the report, from 0";
        "generatedAt": datetime, "the moment the station wrote this part";
        "requestId": int, "number of the CustomerInformation that this answers";
        "customData"? object(CustomDataType);
    }
    response NotifyCustomerInformationResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action NotifyEvent in diagnostics from station:
        "Reports events: monitors that tripped, and what a station reports unasked.";
    request NotifyEventRequest: "Some events, or one part of them." {
        "generatedAt": datetime, "the moment the station wrote this part";
        "tbc"? bool, "true: another part follows; absent: false";
        "seqNo": int, "position of this part, from 0";
        "eventData": [object(EventDataType); 1..];
        "customData"? object(CustomDataType);
    }
    response NotifyEventResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action NotifyMonitoringReport in diagnostics from station: "Delivers one part of a report on monitors.";
    request NotifyMonitoringReportRequest: "Variables with the monitors set on them." {
        "monitor"? [object(MonitoringDataType); 1..];
        "requestId": int, "number of the GetMonitoringReport that this answers";
        "tbc"? bool, "true: another part follows; absent: false";
        "seqNo": int, "position of this part in the report, from 0";
        "generatedAt": datetime, "the moment the station wrote this part";
        "customData"? object(CustomDataType);
    }
    response NotifyMonitoringReportResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action SetMonitoringBase in diagnostics from csms: "Sets which monitors are in force.";
    request SetMonitoringBaseRequest: "The set of monitors to fall back to." {
        "monitoringBase": enum(MonitoringBaseEnumType);
        "customData"? object(CustomDataType);
    }
    response SetMonitoringBaseResponse: "Tells whether the set is in force." {
        "status": enum(GenericDeviceModelStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action SetMonitoringLevel in diagnostics from csms: "Sets how severe an event must be to be reported.";
    request SetMonitoringLevelRequest: "The level." {
        "severity": int, "0 (danger) to 9 (debugging); events up to this number are reported";
        "customData"? object(CustomDataType);
    }
    response SetMonitoringLevelResponse: "Tells whether the level is in force." {
        "status": enum(GenericStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action SetVariableMonitoring in diagnostics from csms: "Sets monitors on variables.";
    request SetVariableMonitoringRequest: "The monitors to set." {
        "setMonitoringData": [object(SetMonitoringDataType); 1..];
        "customData"? object(CustomDataType);
    }
    response SetVariableMonitoringResponse: "One result for each monitor." {
        "setMonitoringResult": [object(SetMonitoringResultType); 1..];
        "customData"? object(CustomDataType);
    }

    action ClearDisplayMessage in display from csms: "Removes a message.";
    request ClearDisplayMessageRequest: "The message to remove." {
        "id": int, "number of the message";
        "customData"? object(CustomDataType);
    }
    response ClearDisplayMessageResponse: "Tells whether it was removed." {
        "status": enum(ClearMessageStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetDisplayMessages in display from csms:
        "Asks which messages are set; NotifyDisplayMessages delivers them in parts.";
    request GetDisplayMessagesRequest: "The messages to report; without criteria all of them." {
        "id"? [int; 1..], "numbers of the messages";
        "requestId": int, "number that the parts of the report will carry";
        "priority"? enum(MessagePriorityEnumType);
        "state"? enum(MessageStateEnumType);
        "customData"? object(CustomDataType);
    }
    response GetDisplayMessagesResponse: "Tells whether any matched and will be reported." {
        "status": enum(GetDisplayMessagesStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action NotifyDisplayMessages in display from station: "Delivers one part of a report on messages.";
    request NotifyDisplayMessagesRequest: "Messages as they are set." {
        "messageInfo"? [object(MessageInfoType); 1..];
        "requestId": int, "number of the GetDisplayMessages that this answers";
        "tbc"? bool, "true: another part follows; absent: false";
        "customData"? object(CustomDataType);
    }
    response NotifyDisplayMessagesResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action SetDisplayMessage in display from csms: "Sets a message, or replaces the one with its number.";
    request SetDisplayMessageRequest: "The message." {
        "message": object(MessageInfoType);
        "customData"? object(CustomDataType);
    }
    response SetDisplayMessageResponse: "Tells whether it will be shown, or why not." {
        "status": enum(DisplayMessageStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action DataTransfer in data from both:
        "Carries whatever a vendor needs that the protocol lacks; either side may send it.";
    body("data");
    request DataTransferRequest: "A message of a vendor's own making." {
        "messageId"? str(50), "tells apart the vendor's messages";
        "data"? any, "its form is a matter between the two sides";
        "vendorId": str(255), "names the vendor, best by a reversed domain name";
        "customData"? object(CustomDataType);
    }
    response DataTransferResponse: "Tells whether the message was understood, and an answer to it." {
        "status": enum(DataTransferStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "data"? any, "the answer, in whatever form the two sides agreed on";
        "customData"? object(CustomDataType);
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
        ]),
        demand: Demand::Num { min: f64::NEG_INFINITY, max: f64::INFINITY, multiple_of_tenth: true },
    },
    Rule {
        name: "evse",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("ClearedChargingLimitRequest", "evseId"),
            ("GetChargingProfilesRequest", "evseId"),
            ("GetCompositeScheduleRequest", "evseId"),
            ("MeterValuesRequest", "evseId"),
            ("ReportChargingProfilesRequest", "evseId"),
            ("ReserveNowRequest", "evseId"),
            ("ResetRequest", "evseId"),
            ("SetChargingProfileRequest", "evseId"),
            ("StatusNotificationRequest", "evseId"),
            ("UnlockConnectorRequest", "evseId"),
            ("ClearChargingProfileType", "evseId"),
            ("CompositeScheduleType", "evseId"),
            ("IdTokenInfoType", "evseId"),
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
            ("BootNotificationResponse", "interval"),
            ("GetCompositeScheduleRequest", "duration"),
            ("CompositeScheduleType", "duration"),
            ("ChargingScheduleType", "duration"),
            ("GetLogRequest", "retryInterval"),
            ("PublishFirmwareRequest", "retryInterval"),
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
            ("EventDataType", "transactionId"),
            ("MessageInfoType", "transactionId"),
            ("TransactionType", "transactionId"),
            ("AdditionalInfoType", "additionalIdToken"),
            ("IdTokenType", "idToken"),
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
            ("SignedMeterValueType", "signedMeterData"),
            ("SignedMeterValueType", "publicKey"),
            ("FirmwareType", "signature"),
            ("Get15118EVCertificateRequest", "exiRequest"),
            ("Get15118EVCertificateResponse", "exiResponse"),
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
        name: "reported-value",
        set: RuleSet::Specification,
        places: Places::Types(&["VariableAttributeType"]),
        demand: Demand::Relation(
            Relation::Needed("value", When::IsNot("mutability", &["WriteOnly"])),
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
        name: "cleared-profiles",
        set: RuleSet::Specification,
        places: Places::Types(&["ClearChargingProfileRequest"]),
        demand: Demand::Relation(
            Relation::AnyOf(&["chargingProfileId", "chargingProfileCriteria"]),
        ),
    },
    Rule {
        name: "clear-criteria",
        set: RuleSet::Specification,
        places: Places::Types(&["ClearChargingProfileType"]),
        demand: Demand::Relation(
            Relation::AnyOf(&["evseId", "chargingProfilePurpose", "stackLevel"]),
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
