CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

BEGIN TRANSACTION;
CREATE TABLE "Accounts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Accounts" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "InstitutionId" TEXT NULL,
    "State" TEXT NOT NULL,
    "DisabledReason" TEXT NULL,
    "InvitationHash" TEXT NULL,
    "InvitationExpiresAt" TEXT NULL,
    "CreatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "UserName" TEXT NULL,
    "NormalizedUserName" TEXT NULL,
    "Email" TEXT NULL,
    "NormalizedEmail" TEXT NULL,
    "EmailConfirmed" INTEGER NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL,
    "TwoFactorEnabled" INTEGER NOT NULL,
    "LockoutEnd" TEXT NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL
);

CREATE TABLE "AccountTokens" (
    "UserId" TEXT NOT NULL,
    "LoginProvider" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Value" TEXT NULL,
    CONSTRAINT "PK_AccountTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name")
);

CREATE TABLE "AuditEvents" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_AuditEvents" PRIMARY KEY,
    "At" TEXT NOT NULL,
    "Actor" TEXT NOT NULL,
    "ActingFor" TEXT NULL,
    "Client" TEXT NULL,
    "Action" TEXT NOT NULL,
    "ResourceType" TEXT NOT NULL,
    "ResourceId" TEXT NOT NULL,
    "RegionCode" TEXT NULL,
    "InstitutionId" TEXT NULL,
    "Sources" TEXT NULL,
    "RequestId" TEXT NULL,
    "Details" TEXT NULL,
    "PreviousHash" TEXT NOT NULL,
    "Hash" TEXT NOT NULL
);

CREATE TABLE "AuditHead" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AuditHead" PRIMARY KEY,
    "Number" INTEGER NOT NULL,
    "Hash" TEXT NOT NULL
);

CREATE TABLE "Clients" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Clients" PRIMARY KEY,
    "ClientId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Contact" TEXT NOT NULL,
    "Scopes" TEXT NOT NULL,
    "Source" TEXT NULL,
    "RateClass" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "DisabledAt" TEXT NULL,
    "DisabledReason" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "Commitments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Commitments" PRIMARY KEY,
    "RootId" TEXT NOT NULL,
    "Edition" INTEGER NOT NULL,
    "AmendsId" TEXT NULL,
    "Title" TEXT NOT NULL,
    "RegionCode" TEXT NOT NULL,
    "BudgetYear" INTEGER NOT NULL,
    "Witnesses" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "StatusReason" TEXT NULL,
    "DocumentHash" TEXT NULL,
    "SignedAt" TEXT NULL,
    "CreatedAt" TEXT NOT NULL,
    "UpdatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "DataVersions" (
    "Family" TEXT NOT NULL CONSTRAINT "PK_DataVersions" PRIMARY KEY,
    "Value" INTEGER NOT NULL
);

CREATE TABLE "Directory" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_Directory" PRIMARY KEY AUTOINCREMENT,
    "Id" TEXT NOT NULL,
    "UpdatedAt" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "TitleKey" TEXT NOT NULL,
    "ProvinceCode" TEXT NULL,
    "RegionCode" TEXT NULL,
    "InstitutionId" TEXT NULL,
    "InstitutionKind" TEXT NULL,
    "Sector" TEXT NULL,
    "Phase" TEXT NULL,
    "Existence" TEXT NOT NULL,
    "HasAward" INTEGER NOT NULL,
    "TitleWords" TEXT NOT NULL,
    "KeyWords" TEXT NOT NULL,
    "Words" TEXT NOT NULL,
    "Card" TEXT NOT NULL
);

CREATE TABLE "EscalationPolicies" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_EscalationPolicies" PRIMARY KEY,
    "RegionCode" TEXT NULL,
    "Name" TEXT NOT NULL,
    "Levels" TEXT NOT NULL,
    "QuietFrom" TEXT NULL,
    "QuietTo" TEXT NULL,
    "MaxStopDays" INTEGER NOT NULL,
    "UpdatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "EventConsumers" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_EventConsumers" PRIMARY KEY,
    "Position" INTEGER NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "NextAttemptAt" TEXT NULL
);

CREATE TABLE "FailedCalls" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_FailedCalls" PRIMARY KEY AUTOINCREMENT,
    "ClientId" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "Method" TEXT NOT NULL,
    "Path" TEXT NOT NULL,
    "Status" INTEGER NOT NULL,
    "Code" TEXT NULL,
    "RequestId" TEXT NULL,
    "Body" TEXT NULL
);

CREATE TABLE "Files" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Files" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "MediaType" TEXT NOT NULL,
    "Size" INTEGER NOT NULL,
    "AnnouncedSha256" TEXT NULL,
    "Classification" TEXT NOT NULL,
    "UploadedBy" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "ExpiresAt" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Scan" TEXT NOT NULL,
    "Rejection" TEXT NULL,
    "Received" INTEGER NOT NULL,
    "Parts" TEXT NOT NULL,
    "HasLeftovers" INTEGER NOT NULL,
    "Sha256" TEXT NULL,
    "CompletedAt" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "Grants" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Grants" PRIMARY KEY,
    "AccountId" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "From" TEXT NOT NULL,
    "Until" TEXT NULL,
    "OnBehalfOf" TEXT NULL,
    "GrantedBy" TEXT NOT NULL,
    "GivenAt" TEXT NOT NULL,
    "RevokedAt" TEXT NULL,
    "ScopeKind" TEXT NOT NULL,
    "ScopeValue" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "Holidays" (
    "Date" TEXT NOT NULL CONSTRAINT "PK_Holidays" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "IdempotencyRecords" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_IdempotencyRecords" PRIMARY KEY,
    "BodyHash" TEXT NOT NULL,
    "Status" INTEGER NOT NULL,
    "Headers" TEXT NOT NULL,
    "Body" BLOB NOT NULL,
    "AnsweredAt" TEXT NOT NULL
);

CREATE TABLE "InnovationRevisions" (
    "InnovationId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    "PublishedAt" TEXT NOT NULL,
    "Json" TEXT NOT NULL,
    CONSTRAINT "PK_InnovationRevisions" PRIMARY KEY ("InnovationId", "Number")
);

CREATE TABLE "KnownWords" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_KnownWords" PRIMARY KEY AUTOINCREMENT,
    "Word" TEXT NOT NULL
);

CREATE TABLE "Leases" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_Leases" PRIMARY KEY,
    "Holder" TEXT NOT NULL,
    "Token" INTEGER NOT NULL,
    "ExpiresAt" TEXT NOT NULL
);

CREATE TABLE "NotificationPreferences" (
    "AccountId" TEXT NOT NULL CONSTRAINT "PK_NotificationPreferences" PRIMARY KEY,
    "Language" TEXT NOT NULL,
    "Unusual" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "Notifications" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_Notifications" PRIMARY KEY AUTOINCREMENT,
    "Id" TEXT NOT NULL,
    "AccountId" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Arguments" TEXT NOT NULL,
    "Path" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "ReadAt" TEXT NULL,
    "Mail" TEXT NOT NULL,
    "MailAttempts" INTEGER NOT NULL,
    "MailDueAt" TEXT NULL
);

CREATE TABLE "Operations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Operations" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "RequestedBy" TEXT NOT NULL,
    "RequestedAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "DueAt" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "StartedAt" TEXT NULL,
    "HeartbeatAt" TEXT NULL,
    "EndedAt" TEXT NULL,
    "Done" INTEGER NOT NULL,
    "Total" INTEGER NULL,
    "Phase" TEXT NULL,
    "Checkpoint" TEXT NULL,
    "ProblemCode" TEXT NULL,
    "CancelRequestedAt" TEXT NULL,
    "CancelReason" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "Outbox" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_Outbox" PRIMARY KEY AUTOINCREMENT,
    "EventId" TEXT NOT NULL,
    "Type" TEXT NOT NULL,
    "Payload" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Position" INTEGER NULL
);

CREATE TABLE "OutboxHead" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_OutboxHead" PRIMARY KEY,
    "Position" INTEGER NOT NULL
);

CREATE TABLE "ParkedEvents" (
    "Consumer" TEXT NOT NULL,
    "EventId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "Error" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "PK_ParkedEvents" PRIMARY KEY ("Consumer", "EventId")
);

CREATE TABLE "PublicDocuments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PublicDocuments" PRIMARY KEY,
    "RegistryNumber" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "Json" TEXT NOT NULL
);

CREATE TABLE "RateClasses" (
    "Code" TEXT NOT NULL CONSTRAINT "PK_RateClasses" PRIMARY KEY,
    "Read" INTEGER NOT NULL,
    "Search" INTEGER NOT NULL,
    "Write" INTEGER NOT NULL,
    "Bulk" INTEGER NOT NULL,
    "Auth" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "RefreshTokens" (
    "Hash" TEXT NOT NULL CONSTRAINT "PK_RefreshTokens" PRIMARY KEY,
    "SessionId" TEXT NOT NULL,
    "ExpiresAt" TEXT NOT NULL,
    "UsedAt" TEXT NULL
);

CREATE TABLE "Regions" (
    "Code" TEXT NOT NULL CONSTRAINT "PK_Regions" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "ParentCode" TEXT NULL,
    CONSTRAINT "FK_Regions_Regions_ParentCode" FOREIGN KEY ("ParentCode") REFERENCES "Regions" ("Code") ON DELETE RESTRICT
);

CREATE TABLE "Sequences" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_Sequences" PRIMARY KEY,
    "Value" INTEGER NOT NULL
);

CREATE TABLE "ServerKeys" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_ServerKeys" PRIMARY KEY,
    "Value" BLOB NOT NULL
);

CREATE TABLE "Sessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Sessions" PRIMARY KEY,
    "AccountId" TEXT NULL,
    "ClientId" TEXT NULL,
    "StartedAt" TEXT NOT NULL,
    "ExpiresAt" TEXT NOT NULL,
    "RevokedAt" TEXT NULL
);

CREATE TABLE "SigningKeys" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SigningKeys" PRIMARY KEY,
    "PrivateKey" BLOB NOT NULL,
    "CreatedAt" TEXT NOT NULL
);

CREATE TABLE "TimedJobs" (
    "Kind" TEXT NOT NULL CONSTRAINT "PK_TimedJobs" PRIMARY KEY,
    "EveryMinutes" INTEGER NULL,
    "MinuteOfDay" INTEGER NULL,
    "NextAt" TEXT NOT NULL
);

CREATE TABLE "ClientSecrets" (
    "Number" INTEGER NOT NULL,
    "ClientId" TEXT NOT NULL,
    "Hash" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "ExpiresAt" TEXT NULL,
    CONSTRAINT "PK_ClientSecrets" PRIMARY KEY ("ClientId", "Number"),
    CONSTRAINT "FK_ClientSecrets_Clients_ClientId" FOREIGN KEY ("ClientId") REFERENCES "Clients" ("Id") ON DELETE CASCADE
);

CREATE TABLE "DirectoryTerms" (
    "EntryNumber" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    CONSTRAINT "PK_DirectoryTerms" PRIMARY KEY ("Kind", "Value", "EntryNumber"),
    CONSTRAINT "FK_DirectoryTerms_Directory_EntryNumber" FOREIGN KEY ("EntryNumber") REFERENCES "Directory" ("Number") ON DELETE CASCADE
);

CREATE TABLE "OperationLog" (
    "Number" INTEGER NOT NULL,
    "OperationId" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "Step" TEXT NOT NULL,
    "Attempt" INTEGER NOT NULL,
    "Detail" TEXT NULL,
    CONSTRAINT "PK_OperationLog" PRIMARY KEY ("OperationId", "Number"),
    CONSTRAINT "FK_OperationLog_Operations_OperationId" FOREIGN KEY ("OperationId") REFERENCES "Operations" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Institutions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Institutions" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "ShortName" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "RegionCode" TEXT NULL,
    "ParentId" TEXT NULL,
    "Website" TEXT NULL,
    "NaturalKey" TEXT NOT NULL,
    "UpdatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Institutions_Institutions_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Institutions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Institutions_Regions_RegionCode" FOREIGN KEY ("RegionCode") REFERENCES "Regions" ("Code") ON DELETE RESTRICT
);

CREATE TABLE "CommitmentSignatories" (
    "Number" INTEGER NOT NULL,
    "SheetId" TEXT NOT NULL,
    "InstitutionId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Office" TEXT NOT NULL,
    "AccountId" TEXT NULL,
    "Signature_Method" TEXT NULL,
    "Signature_SignedOn" TEXT NULL,
    "Signature_Place" TEXT NULL,
    "Signature_DocumentHash" TEXT NULL,
    "Signature_RecordedAt" TEXT NULL,
    "Signature_RecordedBy" TEXT NULL,
    "Signature_ScanHash" TEXT NULL,
    CONSTRAINT "PK_CommitmentSignatories" PRIMARY KEY ("SheetId", "Number"),
    CONSTRAINT "FK_CommitmentSignatories_Commitments_SheetId" FOREIGN KEY ("SheetId") REFERENCES "Commitments" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_CommitmentSignatories_Institutions_InstitutionId" FOREIGN KEY ("InstitutionId") REFERENCES "Institutions" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Hubs" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Hubs" PRIMARY KEY,
    "HostId" TEXT NOT NULL,
    "OpenHostId" TEXT NULL,
    "RegionCode" TEXT NULL,
    "Name" TEXT NOT NULL,
    "ListKey" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "StatusReason" TEXT NULL,
    "Decree_Number" TEXT NULL,
    "Decree_Year" INTEGER NULL,
    "Decree_Wave" INTEGER NULL,
    "Decree_Date" TEXT NULL,
    "Decree_Reference" TEXT NULL,
    "JointCommitment_Date" TEXT NULL,
    "JointCommitment_Place" TEXT NULL,
    "JointCommitment_Reference" TEXT NULL,
    "Assessments" TEXT NOT NULL,
    "Mentors" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "UpdatedAt" TEXT NOT NULL,
    "UpdatedBy" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Hubs_Institutions_HostId" FOREIGN KEY ("HostId") REFERENCES "Institutions" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Innovations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Innovations" PRIMARY KEY,
    "Title" TEXT NOT NULL,
    "ShortName" TEXT NULL,
    "Summary" TEXT NULL,
    "OwnerId" TEXT NULL,
    "RegionCode" TEXT NULL,
    "Year" INTEGER NULL,
    "Sector" TEXT NULL,
    "Sdgs" TEXT NOT NULL,
    "Kind" TEXT NULL,
    "Tags" TEXT NOT NULL,
    "Innovators" TEXT NOT NULL,
    "References" TEXT NOT NULL,
    "Awards" TEXT NOT NULL,
    "Notes" TEXT NOT NULL,
    "Components" TEXT NOT NULL,
    "WillingToBeReplicated" INTEGER NULL,
    "RegistryNumber" TEXT NULL,
    "Publication" TEXT NOT NULL,
    "Phase" TEXT NULL,
    "Existence" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    "MergedInto" TEXT NULL,
    "StateReason" TEXT NULL,
    "CreatedAt" TEXT NOT NULL,
    "UpdatedAt" TEXT NOT NULL,
    "UpdatedBy" TEXT NOT NULL,
    "InstitutionalisedAt" TEXT NULL,
    "Sections_AdoptionPrerequisites" TEXT NULL,
    "Sections_HowItWorks" TEXT NULL,
    "Sections_Novelty" TEXT NULL,
    "Sections_Objective" TEXT NULL,
    "Sections_Problem" TEXT NULL,
    "Sections_Resources" TEXT NULL,
    "Sections_Results" TEXT NULL,
    "Sections_Sustainability" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Innovations_Institutions_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Institutions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Innovations_Regions_RegionCode" FOREIGN KEY ("RegionCode") REFERENCES "Regions" ("Code") ON DELETE RESTRICT
);

CREATE TABLE "HubActivities" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_HubActivities" PRIMARY KEY,
    "HubId" TEXT NOT NULL,
    "HostId" TEXT NOT NULL,
    "RegionCode" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "Mode" TEXT NULL,
    "Date" TEXT NOT NULL,
    "ListKey" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Place" TEXT NULL,
    "Agenda" TEXT NULL,
    "Attendance" INTEGER NULL,
    "Reference" TEXT NULL,
    "UpdatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_HubActivities_Hubs_HubId" FOREIGN KEY ("HubId") REFERENCES "Hubs" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "HubSpokes" (
    "InstitutionId" TEXT NOT NULL,
    "HubId" TEXT NOT NULL,
    "JoinedAt" TEXT NOT NULL,
    CONSTRAINT "PK_HubSpokes" PRIMARY KEY ("HubId", "InstitutionId"),
    CONSTRAINT "FK_HubSpokes_Hubs_HubId" FOREIGN KEY ("HubId") REFERENCES "Hubs" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_HubSpokes_Institutions_InstitutionId" FOREIGN KEY ("InstitutionId") REFERENCES "Institutions" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MaturitySurveys" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MaturitySurveys" PRIMARY KEY,
    "HubId" TEXT NOT NULL,
    "HostId" TEXT NOT NULL,
    "RegionCode" TEXT NULL,
    "InstrumentVersion" TEXT NOT NULL,
    "Answers" TEXT NOT NULL,
    "Corrections" TEXT NOT NULL,
    "ClaimedScore" TEXT NOT NULL,
    "VerifiedScore" TEXT NULL,
    "Status" TEXT NOT NULL,
    "Note" TEXT NULL,
    "SubmittedBy" TEXT NOT NULL,
    "SubmittedAt" TEXT NOT NULL,
    "VerifiedBy" TEXT NULL,
    "VerifiedAt" TEXT NULL,
    "ListKey" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_MaturitySurveys_Hubs_HubId" FOREIGN KEY ("HubId") REFERENCES "Hubs" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Indicators" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Indicators" PRIMARY KEY,
    "InnovationId" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "Method" TEXT NULL,
    "Direction" TEXT NOT NULL,
    "Baseline" TEXT NULL,
    "UpdatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Indicators_Innovations_InnovationId" FOREIGN KEY ("InnovationId") REFERENCES "Innovations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "InnovationSources" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_InnovationSources" PRIMARY KEY AUTOINCREMENT,
    "Source" TEXT NOT NULL,
    "Label" TEXT NULL,
    "RecordedAt" TEXT NOT NULL,
    "SourceRecordId" TEXT NULL,
    "InnovationId" TEXT NOT NULL,
    CONSTRAINT "FK_InnovationSources_Innovations_InnovationId" FOREIGN KEY ("InnovationId") REFERENCES "Innovations" ("Id") ON DELETE CASCADE
);

CREATE TABLE "InstitutionalisationEvidence" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_InstitutionalisationEvidence" PRIMARY KEY,
    "InnovationId" TEXT NOT NULL,
    "OwnerId" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Number" TEXT NULL,
    "Date" TEXT NOT NULL,
    "Description" TEXT NULL,
    "Instrument" TEXT NULL,
    "Reference" TEXT NULL,
    "Status" TEXT NOT NULL,
    "Reason" TEXT NULL,
    "ClaimedAt" TEXT NOT NULL,
    "Claimants" TEXT NOT NULL,
    "DecidedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_InstitutionalisationEvidence_Innovations_InnovationId" FOREIGN KEY ("InnovationId") REFERENCES "Innovations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LineagePaths" (
    "AncestorId" TEXT NOT NULL,
    "DescendantId" TEXT NOT NULL,
    "Depth" INTEGER NOT NULL,
    CONSTRAINT "PK_LineagePaths" PRIMARY KEY ("AncestorId", "DescendantId"),
    CONSTRAINT "FK_LineagePaths_Innovations_AncestorId" FOREIGN KEY ("AncestorId") REFERENCES "Innovations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LineagePaths_Innovations_DescendantId" FOREIGN KEY ("DescendantId") REFERENCES "Innovations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ReplicationPlans" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ReplicationPlans" PRIMARY KEY,
    "OriginId" TEXT NOT NULL,
    "OriginRevision" INTEGER NOT NULL,
    "AdopterId" TEXT NOT NULL,
    "TemplateId" TEXT NULL,
    "HubId" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "Extent" TEXT NOT NULL,
    "BudgetYear" INTEGER NOT NULL,
    "Problem" TEXT NULL,
    "Adaptations" TEXT NOT NULL,
    "Targets" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "StatusReason" TEXT NULL,
    "AnswerDueOn" TEXT NULL,
    "AgreementNumber" TEXT NULL,
    "ReadinessException" TEXT NULL,
    "BudgetDocument" TEXT NULL,
    "SheetId" TEXT NULL,
    "IsPublic" INTEGER NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "UpdatedAt" TEXT NOT NULL,
    "ScaleUp" TEXT NULL,
    "ReplicaId" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ReplicationPlans_Innovations_OriginId" FOREIGN KEY ("OriginId") REFERENCES "Innovations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ReplicationPlans_Innovations_ReplicaId" FOREIGN KEY ("ReplicaId") REFERENCES "Innovations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ReplicationPlans_Institutions_AdopterId" FOREIGN KEY ("AdopterId") REFERENCES "Institutions" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "HubActivityOutputs" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_HubActivityOutputs" PRIMARY KEY AUTOINCREMENT,
    "Text" TEXT NOT NULL,
    "PlanId" TEXT NULL,
    "ActivityId" TEXT NOT NULL,
    CONSTRAINT "FK_HubActivityOutputs_HubActivities_ActivityId" FOREIGN KEY ("ActivityId") REFERENCES "HubActivities" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ActionItems" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ActionItems" PRIMARY KEY,
    "PlanId" TEXT NOT NULL,
    "AdopterId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Activity" TEXT NOT NULL,
    "Output" TEXT NULL,
    "Indicator" TEXT NULL,
    "Target" TEXT NULL,
    "ResponsibleUnitId" TEXT NULL,
    "AssigneeId" TEXT NULL,
    "StartsOn" TEXT NULL,
    "DueOn" TEXT NULL,
    "BudgetAmount" TEXT NULL,
    "BudgetSource" TEXT NULL,
    "Weight" INTEGER NOT NULL,
    "DependsOn" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "StatusReason" TEXT NULL,
    "Progress" INTEGER NOT NULL,
    "Evidence" TEXT NOT NULL,
    "ReportNote" TEXT NULL,
    "Reporters" TEXT NOT NULL,
    "ReportedBy" TEXT NULL,
    "ReportedAt" TEXT NULL,
    "VerifiedBy" TEXT NULL,
    "CreatedAt" TEXT NOT NULL,
    "UpdatedAt" TEXT NOT NULL,
    "ClosedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ActionItems_Institutions_AdopterId" FOREIGN KEY ("AdopterId") REFERENCES "Institutions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ActionItems_Institutions_ResponsibleUnitId" FOREIGN KEY ("ResponsibleUnitId") REFERENCES "Institutions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ActionItems_ReplicationPlans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "ReplicationPlans" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CommitmentLines" (
    "Number" INTEGER NOT NULL,
    "SheetId" TEXT NOT NULL,
    "PlanId" TEXT NOT NULL,
    "AdopterId" TEXT NOT NULL,
    "OriginId" TEXT NOT NULL,
    "Amendment" TEXT NULL,
    "Content" TEXT NULL,
    "Hash" TEXT NULL,
    "BaselineNumber" INTEGER NULL,
    CONSTRAINT "PK_CommitmentLines" PRIMARY KEY ("SheetId", "Number"),
    CONSTRAINT "FK_CommitmentLines_Commitments_SheetId" FOREIGN KEY ("SheetId") REFERENCES "Commitments" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_CommitmentLines_Innovations_OriginId" FOREIGN KEY ("OriginId") REFERENCES "Innovations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CommitmentLines_Institutions_AdopterId" FOREIGN KEY ("AdopterId") REFERENCES "Institutions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CommitmentLines_ReplicationPlans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "ReplicationPlans" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "IndicatorActuals" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_IndicatorActuals" PRIMARY KEY,
    "IndicatorId" TEXT NOT NULL,
    "PlanId" TEXT NULL,
    "InstitutionId" TEXT NULL,
    "Date" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "Source" TEXT NULL,
    "Evidence" TEXT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_IndicatorActuals_Indicators_IndicatorId" FOREIGN KEY ("IndicatorId") REFERENCES "Indicators" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_IndicatorActuals_Institutions_InstitutionId" FOREIGN KEY ("InstitutionId") REFERENCES "Institutions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_IndicatorActuals_ReplicationPlans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "ReplicationPlans" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MentorAssignments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MentorAssignments" PRIMARY KEY,
    "PlanId" TEXT NOT NULL,
    "AdopterId" TEXT NOT NULL,
    "OriginId" TEXT NOT NULL,
    "HubId" TEXT NOT NULL,
    "MentorId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "OpenPersonId" TEXT NULL,
    "Name" TEXT NOT NULL,
    "AssignedAt" TEXT NOT NULL,
    "ReleasedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_MentorAssignments_Hubs_HubId" FOREIGN KEY ("HubId") REFERENCES "Hubs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MentorAssignments_Innovations_OriginId" FOREIGN KEY ("OriginId") REFERENCES "Innovations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MentorAssignments_Institutions_AdopterId" FOREIGN KEY ("AdopterId") REFERENCES "Institutions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MentorAssignments_ReplicationPlans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "ReplicationPlans" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MentoringSessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MentoringSessions" PRIMARY KEY,
    "PlanId" TEXT NOT NULL,
    "AdopterId" TEXT NOT NULL,
    "OriginId" TEXT NOT NULL,
    "HubId" TEXT NOT NULL,
    "MentorId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "MentorName" TEXT NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "EndsAt" TEXT NOT NULL,
    "Minutes" INTEGER NOT NULL,
    "Mode" TEXT NOT NULL,
    "Place" TEXT NULL,
    "Agenda" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "StatusReason" TEXT NULL,
    "HeldAt" TEXT NULL,
    "Attendance" TEXT NOT NULL,
    "Findings" TEXT NULL,
    "Recommendations" TEXT NULL,
    "Decisions" TEXT NOT NULL,
    "Ratings" TEXT NOT NULL,
    "UpdatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_MentoringSessions_Hubs_HubId" FOREIGN KEY ("HubId") REFERENCES "Hubs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MentoringSessions_Innovations_OriginId" FOREIGN KEY ("OriginId") REFERENCES "Innovations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MentoringSessions_Institutions_AdopterId" FOREIGN KEY ("AdopterId") REFERENCES "Institutions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MentoringSessions_ReplicationPlans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "ReplicationPlans" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MonitoringReports" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MonitoringReports" PRIMARY KEY,
    "PlanId" TEXT NOT NULL,
    "AdopterId" TEXT NOT NULL,
    "Period" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "StatusReason" TEXT NULL,
    "Progress" INTEGER NOT NULL,
    "Achievements" TEXT NULL,
    "Obstacles" TEXT NULL,
    "NeededSupport" TEXT NULL,
    "Actuals" TEXT NOT NULL,
    "ItemsProgress" INTEGER NULL,
    "VerifiedProgress" INTEGER NULL,
    "VerifiedActuals" TEXT NOT NULL,
    "VerifierNote" TEXT NULL,
    "Reporters" TEXT NOT NULL,
    "SubmittedAt" TEXT NULL,
    "VerifiedBy" TEXT NULL,
    "VerifiedAt" TEXT NULL,
    "CreatedAt" TEXT NOT NULL,
    "UpdatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_MonitoringReports_Institutions_AdopterId" FOREIGN KEY ("AdopterId") REFERENCES "Institutions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MonitoringReports_ReplicationPlans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "ReplicationPlans" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PlanComments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PlanComments" PRIMARY KEY,
    "PlanId" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Visibility" TEXT NOT NULL,
    "By" TEXT NOT NULL,
    "ByOwner" INTEGER NOT NULL,
    "At" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PlanComments_ReplicationPlans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "ReplicationPlans" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PlanEvaluations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PlanEvaluations" PRIMARY KEY,
    "PlanId" TEXT NOT NULL,
    "AdopterId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Outcomes" TEXT NOT NULL,
    "LessonsLearned" TEXT NOT NULL,
    "Decision" TEXT NOT NULL,
    "Reasons" TEXT NOT NULL,
    "By" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PlanEvaluations_ReplicationPlans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "ReplicationPlans" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PlanReadiness" (
    "Number" INTEGER NOT NULL,
    "PlanId" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "Answers" TEXT NOT NULL,
    CONSTRAINT "PK_PlanReadiness" PRIMARY KEY ("PlanId", "Number"),
    CONSTRAINT "FK_PlanReadiness_ReplicationPlans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "ReplicationPlans" ("Id") ON DELETE CASCADE
);

CREATE TABLE "PlanStates" (
    "PlanId" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "At" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "BudgetYear" INTEGER NOT NULL,
    "Content" TEXT NOT NULL,
    CONSTRAINT "PK_PlanStates" PRIMARY KEY ("PlanId", "Version"),
    CONSTRAINT "FK_PlanStates_ReplicationPlans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "ReplicationPlans" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ReplicationLinks" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ReplicationLinks" PRIMARY KEY,
    "OriginId" TEXT NOT NULL,
    "OriginRevision" INTEGER NOT NULL,
    "ReplicaId" TEXT NOT NULL,
    "PlanId" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "Since" TEXT NOT NULL,
    "Note" TEXT NULL,
    "Status" TEXT NOT NULL,
    "OpenPair" TEXT NULL,
    "ClaimedBy" TEXT NOT NULL,
    "ClaimedAt" TEXT NOT NULL,
    "ConfirmedBy" TEXT NULL,
    "ConfirmedAt" TEXT NULL,
    "VerifiedBy" TEXT NULL,
    "EndedAt" TEXT NULL,
    "History" TEXT NOT NULL,
    "UpdatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ReplicationLinks_Innovations_OriginId" FOREIGN KEY ("OriginId") REFERENCES "Innovations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ReplicationLinks_Innovations_ReplicaId" FOREIGN KEY ("ReplicaId") REFERENCES "Innovations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ReplicationLinks_ReplicationPlans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "ReplicationPlans" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Escalations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Escalations" PRIMARY KEY,
    "ItemId" TEXT NOT NULL,
    "OpenItemId" TEXT NULL,
    "PlanId" TEXT NOT NULL,
    "AdopterId" TEXT NOT NULL,
    "RegionCode" TEXT NULL,
    "PolicyId" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "OpenedAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Level" TEXT NOT NULL,
    "Steps" TEXT NOT NULL,
    "Stops" TEXT NOT NULL,
    "Resolution" TEXT NULL,
    "ResolutionReason" TEXT NULL,
    "ResolvedBy" TEXT NULL,
    "ResolvedAt" TEXT NULL,
    "UpdatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Escalations_ActionItems_ItemId" FOREIGN KEY ("ItemId") REFERENCES "ActionItems" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Escalations_EscalationPolicies_PolicyId" FOREIGN KEY ("PolicyId") REFERENCES "EscalationPolicies" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Escalations_Institutions_AdopterId" FOREIGN KEY ("AdopterId") REFERENCES "Institutions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Escalations_ReplicationPlans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "ReplicationPlans" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Evidence" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Evidence" PRIMARY KEY,
    "FileId" TEXT NOT NULL,
    "Classification" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Caption" TEXT NULL,
    "AttachedBy" TEXT NOT NULL,
    "AttachedAt" TEXT NOT NULL,
    "InnovationId" TEXT NULL,
    "HubId" TEXT NULL,
    "PlanId" TEXT NULL,
    "ActionItemId" TEXT NULL,
    "CommitmentId" TEXT NULL,
    "SessionId" TEXT NULL,
    "ReportId" TEXT NULL,
    "RemovedAt" TEXT NULL,
    "RemovedBy" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Evidence_ActionItems_ActionItemId" FOREIGN KEY ("ActionItemId") REFERENCES "ActionItems" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Evidence_Commitments_CommitmentId" FOREIGN KEY ("CommitmentId") REFERENCES "Commitments" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Evidence_Files_FileId" FOREIGN KEY ("FileId") REFERENCES "Files" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Evidence_Hubs_HubId" FOREIGN KEY ("HubId") REFERENCES "Hubs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Evidence_Innovations_InnovationId" FOREIGN KEY ("InnovationId") REFERENCES "Innovations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Evidence_MentoringSessions_SessionId" FOREIGN KEY ("SessionId") REFERENCES "MentoringSessions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Evidence_MonitoringReports_ReportId" FOREIGN KEY ("ReportId") REFERENCES "MonitoringReports" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Evidence_ReplicationPlans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "ReplicationPlans" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "EscalationTellings" (
    "EscalationId" TEXT NOT NULL,
    "Level" TEXT NOT NULL,
    "AccountId" TEXT NOT NULL,
    "ToldAt" TEXT NULL,
    "ToldOn" TEXT NULL,
    CONSTRAINT "PK_EscalationTellings" PRIMARY KEY ("EscalationId", "Level", "AccountId"),
    CONSTRAINT "FK_EscalationTellings_Escalations_EscalationId" FOREIGN KEY ("EscalationId") REFERENCES "Escalations" ("Id") ON DELETE CASCADE
);

INSERT INTO "AuditHead" ("Id", "Hash", "Number")
VALUES (1, '0000000000000000000000000000000000000000000000000000000000000000', 0);
SELECT changes();


INSERT INTO "DataVersions" ("Family", "Value")
VALUES ('access', 1);
SELECT changes();

INSERT INTO "DataVersions" ("Family", "Value")
VALUES ('hubs', 1);
SELECT changes();

INSERT INTO "DataVersions" ("Family", "Value")
VALUES ('innovations', 1);
SELECT changes();

INSERT INTO "DataVersions" ("Family", "Value")
VALUES ('institutions', 1);
SELECT changes();

INSERT INTO "DataVersions" ("Family", "Value")
VALUES ('regions', 1);
SELECT changes();


INSERT INTO "EscalationPolicies" ("Id", "Levels", "MaxStopDays", "Name", "QuietFrom", "QuietTo", "RegionCode", "UpdatedAt", "Version")
VALUES ('019B76DA-A800-7E5C-A1A7-10DE61D0F001', '[{"afterDays":7,"level":"UNIT_HEAD"},{"afterDays":14,"level":"DISTRICT_SECRETARY"},{"afterDays":30,"level":"PROVINCIAL_SECRETARY_OR_HUB"},{"afterDays":60,"level":"MINISTRY"}]', 14, 'Kebijakan eskalasi nasional', '18:00:00', '07:00:00', NULL, '2026-01-01 00:00:00', 1);
SELECT changes();


INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2026-01-01', 'Tahun Baru Masehi', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2026-05-01', 'Hari Buruh Internasional', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2026-06-01', 'Hari Lahir Pancasila', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2026-08-17', 'Hari Kemerdekaan Republik Indonesia', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2026-12-25', 'Hari Raya Natal', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2027-01-01', 'Tahun Baru Masehi', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2027-05-01', 'Hari Buruh Internasional', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2027-06-01', 'Hari Lahir Pancasila', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2027-08-17', 'Hari Kemerdekaan Republik Indonesia', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2027-12-25', 'Hari Raya Natal', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2028-01-01', 'Tahun Baru Masehi', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2028-05-01', 'Hari Buruh Internasional', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2028-06-01', 'Hari Lahir Pancasila', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2028-08-17', 'Hari Kemerdekaan Republik Indonesia', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2028-12-25', 'Hari Raya Natal', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2029-01-01', 'Tahun Baru Masehi', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2029-05-01', 'Hari Buruh Internasional', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2029-06-01', 'Hari Lahir Pancasila', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2029-08-17', 'Hari Kemerdekaan Republik Indonesia', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2029-12-25', 'Hari Raya Natal', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2030-01-01', 'Tahun Baru Masehi', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2030-05-01', 'Hari Buruh Internasional', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2030-06-01', 'Hari Lahir Pancasila', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2030-08-17', 'Hari Kemerdekaan Republik Indonesia', 1);
SELECT changes();

INSERT INTO "Holidays" ("Date", "Name", "Version")
VALUES ('2030-12-25', 'Hari Raya Natal', 1);
SELECT changes();


INSERT INTO "Leases" ("Name", "ExpiresAt", "Holder", "Token")
VALUES ('ESCALATE', '1970-01-01 00:00:00', '', 0);
SELECT changes();

INSERT INTO "Leases" ("Name", "ExpiresAt", "Holder", "Token")
VALUES ('MAIL', '1970-01-01 00:00:00', '', 0);
SELECT changes();

INSERT INTO "Leases" ("Name", "ExpiresAt", "Holder", "Token")
VALUES ('PURGE', '1970-01-01 00:00:00', '', 0);
SELECT changes();

INSERT INTO "Leases" ("Name", "ExpiresAt", "Holder", "Token")
VALUES ('REINDEX', '1970-01-01 00:00:00', '', 0);
SELECT changes();


INSERT INTO "OutboxHead" ("Id", "Position")
VALUES (1, 0);
SELECT changes();


INSERT INTO "RateClasses" ("Code", "Auth", "Bulk", "Read", "Search", "Version", "Write")
VALUES ('anonymous', 10, 10, 60, 30, 1, 30);
SELECT changes();

INSERT INTO "RateClasses" ("Code", "Auth", "Bulk", "Read", "Search", "Version", "Write")
VALUES ('partner', 30, 120, 3000, 1000, 1, 600);
SELECT changes();

INSERT INTO "RateClasses" ("Code", "Auth", "Bulk", "Read", "Search", "Version", "Write")
VALUES ('user', 30, 30, 600, 300, 1, 120);
SELECT changes();


INSERT INTO "Sequences" ("Name", "Value")
VALUES ('lineage', 0);
SELECT changes();


INSERT INTO "TimedJobs" ("Kind", "EveryMinutes", "MinuteOfDay", "NextAt")
VALUES ('ESCALATE', 60, NULL, '1970-01-01 00:00:00');
SELECT changes();

INSERT INTO "TimedJobs" ("Kind", "EveryMinutes", "MinuteOfDay", "NextAt")
VALUES ('PURGE', NULL, 150, '1970-01-01 00:00:00');
SELECT changes();


CREATE INDEX "IX_Accounts_InstitutionId" ON "Accounts" ("InstitutionId");

CREATE INDEX "IX_Accounts_NormalizedEmail" ON "Accounts" ("NormalizedEmail");

CREATE UNIQUE INDEX "IX_Accounts_NormalizedUserName" ON "Accounts" ("NormalizedUserName");

CREATE INDEX "IX_ActionItems_AdopterId" ON "ActionItems" ("AdopterId");

CREATE INDEX "IX_ActionItems_AssigneeId_Status_DueOn" ON "ActionItems" ("AssigneeId", "Status", "DueOn");

CREATE UNIQUE INDEX "IX_ActionItems_PlanId_Number" ON "ActionItems" ("PlanId", "Number");

CREATE INDEX "IX_ActionItems_ResponsibleUnitId_Status_DueOn" ON "ActionItems" ("ResponsibleUnitId", "Status", "DueOn");

CREATE INDEX "IX_AuditEvents_Actor_Number" ON "AuditEvents" ("Actor", "Number");

CREATE INDEX "IX_AuditEvents_InstitutionId_Number" ON "AuditEvents" ("InstitutionId", "Number");

CREATE INDEX "IX_AuditEvents_RegionCode_Number" ON "AuditEvents" ("RegionCode", "Number");

CREATE INDEX "IX_AuditEvents_ResourceId_Number" ON "AuditEvents" ("ResourceId", "Number");

CREATE UNIQUE INDEX "IX_Clients_ClientId" ON "Clients" ("ClientId");

CREATE INDEX "IX_CommitmentLines_AdopterId" ON "CommitmentLines" ("AdopterId");

CREATE INDEX "IX_CommitmentLines_OriginId" ON "CommitmentLines" ("OriginId");

CREATE UNIQUE INDEX "IX_CommitmentLines_PlanId_BaselineNumber" ON "CommitmentLines" ("PlanId", "BaselineNumber");

CREATE INDEX "IX_Commitments_RegionCode_BudgetYear" ON "Commitments" ("RegionCode", "BudgetYear");

CREATE UNIQUE INDEX "IX_Commitments_RootId_Edition" ON "Commitments" ("RootId", "Edition");

CREATE INDEX "IX_Commitments_UpdatedAt_Id" ON "Commitments" ("UpdatedAt", "Id");

CREATE INDEX "IX_CommitmentSignatories_InstitutionId" ON "CommitmentSignatories" ("InstitutionId");

CREATE INDEX "IX_Directory_Facets" ON "Directory" ("ProvinceCode", "Year", "Sector", "InstitutionKind", "Phase", "Existence", "HasAward", "RegionCode", "InstitutionId");

CREATE INDEX "IX_Directory_FacetsByYear" ON "Directory" ("Year", "Sector", "ProvinceCode", "InstitutionKind", "Phase", "Existence", "HasAward", "RegionCode", "InstitutionId");

CREATE UNIQUE INDEX "IX_Directory_Id" ON "Directory" ("Id");

CREATE INDEX "IX_Directory_InstitutionId_UpdatedAt_Number" ON "Directory" ("InstitutionId", "UpdatedAt", "Number");

CREATE INDEX "IX_Directory_ProvinceCode_UpdatedAt_Number" ON "Directory" ("ProvinceCode", "UpdatedAt", "Number");

CREATE INDEX "IX_Directory_ProvinceCode_Year_UpdatedAt_Number" ON "Directory" ("ProvinceCode", "Year", "UpdatedAt", "Number");

CREATE INDEX "IX_Directory_RegionCode_UpdatedAt_Number" ON "Directory" ("RegionCode", "UpdatedAt", "Number");

CREATE INDEX "IX_Directory_Sector_UpdatedAt_Number" ON "Directory" ("Sector", "UpdatedAt", "Number");

CREATE INDEX "IX_Directory_TitleKey_Number" ON "Directory" ("TitleKey", "Number");

CREATE INDEX "IX_Directory_UpdatedAt_Number" ON "Directory" ("UpdatedAt", "Number");

CREATE INDEX "IX_Directory_Year_Number" ON "Directory" ("Year", "Number");

CREATE INDEX "IX_DirectoryTerms_EntryNumber" ON "DirectoryTerms" ("EntryNumber");

CREATE UNIQUE INDEX "IX_EscalationPolicies_RegionCode" ON "EscalationPolicies" ("RegionCode");

CREATE INDEX "IX_Escalations_AdopterId" ON "Escalations" ("AdopterId");

CREATE INDEX "IX_Escalations_ItemId" ON "Escalations" ("ItemId");

CREATE INDEX "IX_Escalations_OpenedAt_Id" ON "Escalations" ("OpenedAt", "Id");

CREATE UNIQUE INDEX "IX_Escalations_OpenItemId" ON "Escalations" ("OpenItemId");

CREATE INDEX "IX_Escalations_PlanId" ON "Escalations" ("PlanId");

CREATE INDEX "IX_Escalations_PolicyId" ON "Escalations" ("PolicyId");

CREATE INDEX "IX_Escalations_State_OpenedAt" ON "Escalations" ("State", "OpenedAt");

CREATE INDEX "IX_EscalationTellings_AccountId_ToldOn" ON "EscalationTellings" ("AccountId", "ToldOn");

CREATE INDEX "IX_EscalationTellings_ToldAt" ON "EscalationTellings" ("ToldAt");

CREATE INDEX "IX_Evidence_ActionItemId_AttachedAt" ON "Evidence" ("ActionItemId", "AttachedAt");

CREATE INDEX "IX_Evidence_CommitmentId_AttachedAt" ON "Evidence" ("CommitmentId", "AttachedAt");

CREATE INDEX "IX_Evidence_FileId" ON "Evidence" ("FileId");

CREATE INDEX "IX_Evidence_HubId_AttachedAt" ON "Evidence" ("HubId", "AttachedAt");

CREATE INDEX "IX_Evidence_InnovationId_AttachedAt" ON "Evidence" ("InnovationId", "AttachedAt");

CREATE INDEX "IX_Evidence_PlanId_AttachedAt" ON "Evidence" ("PlanId", "AttachedAt");

CREATE INDEX "IX_Evidence_ReportId_AttachedAt" ON "Evidence" ("ReportId", "AttachedAt");

CREATE INDEX "IX_Evidence_SessionId_AttachedAt" ON "Evidence" ("SessionId", "AttachedAt");

CREATE INDEX "IX_FailedCalls_ClientId_Number" ON "FailedCalls" ("ClientId", "Number");

CREATE INDEX "IX_Files_HasLeftovers" ON "Files" ("HasLeftovers");

CREATE INDEX "IX_Files_Status_ExpiresAt" ON "Files" ("Status", "ExpiresAt");

CREATE INDEX "IX_Files_UploadedBy_Status" ON "Files" ("UploadedBy", "Status");

CREATE INDEX "IX_Grants_AccountId" ON "Grants" ("AccountId");

CREATE INDEX "IX_Grants_OnBehalfOf" ON "Grants" ("OnBehalfOf");

CREATE INDEX "IX_Grants_Role" ON "Grants" ("Role");

CREATE UNIQUE INDEX "IX_HubActivities_HubId_ListKey" ON "HubActivities" ("HubId", "ListKey");

CREATE INDEX "IX_HubActivityOutputs_ActivityId" ON "HubActivityOutputs" ("ActivityId");

CREATE INDEX "IX_HubActivityOutputs_PlanId" ON "HubActivityOutputs" ("PlanId");

CREATE INDEX "IX_Hubs_HostId" ON "Hubs" ("HostId");

CREATE UNIQUE INDEX "IX_Hubs_ListKey" ON "Hubs" ("ListKey");

CREATE UNIQUE INDEX "IX_Hubs_OpenHostId" ON "Hubs" ("OpenHostId");

CREATE INDEX "IX_Hubs_RegionCode_ListKey" ON "Hubs" ("RegionCode", "ListKey");

CREATE INDEX "IX_Hubs_Status_ListKey" ON "Hubs" ("Status", "ListKey");

CREATE INDEX "IX_HubSpokes_InstitutionId" ON "HubSpokes" ("InstitutionId");

CREATE INDEX "IX_IdempotencyRecords_AnsweredAt" ON "IdempotencyRecords" ("AnsweredAt");

CREATE INDEX "IX_IndicatorActuals_IndicatorId_PlanId_Date" ON "IndicatorActuals" ("IndicatorId", "PlanId", "Date");

CREATE INDEX "IX_IndicatorActuals_IndicatorId_RecordedAt" ON "IndicatorActuals" ("IndicatorId", "RecordedAt");

CREATE INDEX "IX_IndicatorActuals_InstitutionId" ON "IndicatorActuals" ("InstitutionId");

CREATE INDEX "IX_IndicatorActuals_PlanId" ON "IndicatorActuals" ("PlanId");

CREATE UNIQUE INDEX "IX_Indicators_InnovationId_Code" ON "Indicators" ("InnovationId", "Code");

CREATE INDEX "IX_InnovationRevisions_InnovationId_PublishedAt" ON "InnovationRevisions" ("InnovationId", "PublishedAt");

CREATE INDEX "IX_Innovations_OwnerId" ON "Innovations" ("OwnerId");

CREATE INDEX "IX_Innovations_Publication_UpdatedAt" ON "Innovations" ("Publication", "UpdatedAt");

CREATE INDEX "IX_Innovations_RegionCode" ON "Innovations" ("RegionCode");

CREATE UNIQUE INDEX "IX_Innovations_RegistryNumber" ON "Innovations" ("RegistryNumber");

CREATE INDEX "IX_InnovationSources_InnovationId" ON "InnovationSources" ("InnovationId");

CREATE UNIQUE INDEX "IX_InnovationSources_Source_SourceRecordId" ON "InnovationSources" ("Source", "SourceRecordId");

CREATE INDEX "IX_InstitutionalisationEvidence_InnovationId_ClaimedAt" ON "InstitutionalisationEvidence" ("InnovationId", "ClaimedAt");

CREATE INDEX "IX_Institutions_Kind_NaturalKey" ON "Institutions" ("Kind", "NaturalKey");

CREATE UNIQUE INDEX "IX_Institutions_NaturalKey" ON "Institutions" ("NaturalKey");

CREATE INDEX "IX_Institutions_ParentId" ON "Institutions" ("ParentId");

CREATE INDEX "IX_Institutions_RegionCode" ON "Institutions" ("RegionCode");

CREATE INDEX "IX_KnownWords_Word" ON "KnownWords" ("Word");

CREATE INDEX "IX_LineagePaths_AncestorId_Depth_DescendantId" ON "LineagePaths" ("AncestorId", "Depth", "DescendantId");

CREATE INDEX "IX_LineagePaths_DescendantId_Depth_AncestorId" ON "LineagePaths" ("DescendantId", "Depth", "AncestorId");

CREATE UNIQUE INDEX "IX_MaturitySurveys_HubId_ListKey" ON "MaturitySurveys" ("HubId", "ListKey");

CREATE INDEX "IX_MentorAssignments_AdopterId" ON "MentorAssignments" ("AdopterId");

CREATE INDEX "IX_MentorAssignments_HubId" ON "MentorAssignments" ("HubId");

CREATE INDEX "IX_MentorAssignments_OpenPersonId_PlanId" ON "MentorAssignments" ("OpenPersonId", "PlanId");

CREATE INDEX "IX_MentorAssignments_OriginId" ON "MentorAssignments" ("OriginId");

CREATE UNIQUE INDEX "IX_MentorAssignments_PlanId_OpenPersonId" ON "MentorAssignments" ("PlanId", "OpenPersonId");

CREATE INDEX "IX_MentoringSessions_AdopterId" ON "MentoringSessions" ("AdopterId");

CREATE INDEX "IX_MentoringSessions_HubId_StartsAt" ON "MentoringSessions" ("HubId", "StartsAt");

CREATE INDEX "IX_MentoringSessions_OriginId_Status" ON "MentoringSessions" ("OriginId", "Status");

CREATE INDEX "IX_MentoringSessions_PersonId_StartsAt" ON "MentoringSessions" ("PersonId", "StartsAt");

CREATE INDEX "IX_MentoringSessions_PlanId_StartsAt" ON "MentoringSessions" ("PlanId", "StartsAt");

CREATE INDEX "IX_MentoringSessions_StartsAt_Id" ON "MentoringSessions" ("StartsAt", "Id");

CREATE INDEX "IX_MonitoringReports_AdopterId" ON "MonitoringReports" ("AdopterId");

CREATE UNIQUE INDEX "IX_MonitoringReports_PlanId_Period" ON "MonitoringReports" ("PlanId", "Period");

CREATE INDEX "IX_MonitoringReports_Status_UpdatedAt" ON "MonitoringReports" ("Status", "UpdatedAt");

CREATE INDEX "IX_MonitoringReports_UpdatedAt_Id" ON "MonitoringReports" ("UpdatedAt", "Id");

CREATE INDEX "IX_Notifications_AccountId_Number" ON "Notifications" ("AccountId", "Number");

CREATE INDEX "IX_Notifications_AccountId_ReadAt" ON "Notifications" ("AccountId", "ReadAt");

CREATE INDEX "IX_Notifications_CreatedAt" ON "Notifications" ("CreatedAt");

CREATE UNIQUE INDEX "IX_Notifications_Id" ON "Notifications" ("Id");

CREATE UNIQUE INDEX "IX_Notifications_Key_AccountId" ON "Notifications" ("Key", "AccountId");

CREATE INDEX "IX_Notifications_Mail_MailDueAt" ON "Notifications" ("Mail", "MailDueAt");

CREATE INDEX "IX_Operations_Kind_EndedAt" ON "Operations" ("Kind", "EndedAt");

CREATE INDEX "IX_Operations_RequestedAt_Id" ON "Operations" ("RequestedAt", "Id");

CREATE INDEX "IX_Operations_RequestedBy" ON "Operations" ("RequestedBy");

CREATE UNIQUE INDEX "IX_Outbox_EventId" ON "Outbox" ("EventId");

CREATE INDEX "IX_Outbox_Position_Number" ON "Outbox" ("Position", "Number");

CREATE INDEX "IX_PlanComments_PlanId_At" ON "PlanComments" ("PlanId", "At");

CREATE UNIQUE INDEX "IX_PlanEvaluations_PlanId_Number" ON "PlanEvaluations" ("PlanId", "Number");

CREATE UNIQUE INDEX "IX_PublicDocuments_RegistryNumber" ON "PublicDocuments" ("RegistryNumber");

CREATE INDEX "IX_RefreshTokens_SessionId" ON "RefreshTokens" ("SessionId");

CREATE INDEX "IX_Regions_ParentCode" ON "Regions" ("ParentCode");

CREATE UNIQUE INDEX "IX_ReplicationLinks_OpenPair" ON "ReplicationLinks" ("OpenPair");

CREATE INDEX "IX_ReplicationLinks_OriginId_Status" ON "ReplicationLinks" ("OriginId", "Status");

CREATE INDEX "IX_ReplicationLinks_PlanId" ON "ReplicationLinks" ("PlanId");

CREATE INDEX "IX_ReplicationLinks_ReplicaId_Status" ON "ReplicationLinks" ("ReplicaId", "Status");

CREATE INDEX "IX_ReplicationLinks_UpdatedAt_Id" ON "ReplicationLinks" ("UpdatedAt", "Id");

CREATE INDEX "IX_ReplicationPlans_AdopterId_UpdatedAt" ON "ReplicationPlans" ("AdopterId", "UpdatedAt");

CREATE UNIQUE INDEX "IX_ReplicationPlans_AgreementNumber" ON "ReplicationPlans" ("AgreementNumber");

CREATE INDEX "IX_ReplicationPlans_BudgetYear_AdopterId_Status" ON "ReplicationPlans" ("BudgetYear", "AdopterId", "Status");

CREATE INDEX "IX_ReplicationPlans_BudgetYear_Status" ON "ReplicationPlans" ("BudgetYear", "Status");

CREATE INDEX "IX_ReplicationPlans_OriginId_UpdatedAt" ON "ReplicationPlans" ("OriginId", "UpdatedAt");

CREATE UNIQUE INDEX "IX_ReplicationPlans_ReplicaId" ON "ReplicationPlans" ("ReplicaId");

CREATE INDEX "IX_ReplicationPlans_SheetId" ON "ReplicationPlans" ("SheetId");

CREATE INDEX "IX_ReplicationPlans_UpdatedAt_Id" ON "ReplicationPlans" ("UpdatedAt", "Id");

CREATE INDEX "IX_Sessions_AccountId" ON "Sessions" ("AccountId");

CREATE INDEX "IX_Sessions_ClientId" ON "Sessions" ("ClientId");

CREATE INDEX "IX_Sessions_ExpiresAt" ON "Sessions" ("ExpiresAt");

DROP TABLE IF EXISTS DirectorySearch;
CREATE VIRTUAL TABLE DirectorySearch USING fts5(Words, content='Directory', content_rowid='Number', detail='none', tokenize='ascii');
CREATE TRIGGER DirectorySearchInsert AFTER INSERT ON Directory BEGIN
    INSERT INTO DirectorySearch(rowid, Words) VALUES (new.Number, new.Words);
END;
CREATE TRIGGER DirectorySearchDelete AFTER DELETE ON Directory BEGIN
    INSERT INTO DirectorySearch(DirectorySearch, rowid, Words) VALUES ('delete', old.Number, old.Words);
END;
CREATE TRIGGER DirectorySearchUpdate AFTER UPDATE OF Words ON Directory BEGIN
    INSERT INTO DirectorySearch(DirectorySearch, rowid, Words) VALUES ('delete', old.Number, old.Words);
    INSERT INTO DirectorySearch(rowid, Words) VALUES (new.Number, new.Words);
END;
INSERT INTO DirectorySearch(DirectorySearch) VALUES ('rebuild');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261130000000_Initial', '10.0.15');

COMMIT;

