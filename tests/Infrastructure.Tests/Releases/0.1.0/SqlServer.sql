IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
CREATE TABLE [Accounts] (
    [Id] uniqueidentifier NOT NULL,
    [Name] nvarchar(150) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [InstitutionId] uniqueidentifier NULL,
    [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [DisabledReason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
    [InvitationHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [InvitationExpiresAt] datetime2 NULL,
    [CreatedAt] datetime2 NOT NULL,
    [Version] int NOT NULL,
    [UserName] nvarchar(256) COLLATE Latin1_General_100_BIN2 NULL,
    [NormalizedUserName] nvarchar(256) COLLATE Latin1_General_100_BIN2 NULL,
    [Email] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
    [NormalizedEmail] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
    [EmailConfirmed] bit NOT NULL,
    [PasswordHash] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [SecurityStamp] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [ConcurrencyStamp] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [TwoFactorEnabled] bit NOT NULL,
    [LockoutEnd] datetime2 NULL,
    [LockoutEnabled] bit NOT NULL,
    [AccessFailedCount] int NOT NULL,
    CONSTRAINT [PK_Accounts] PRIMARY KEY NONCLUSTERED ([Id])
);

CREATE TABLE [AccountTokens] (
    [UserId] uniqueidentifier NOT NULL,
    [LoginProvider] nvarchar(128) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Name] nvarchar(128) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Value] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    CONSTRAINT [PK_AccountTokens] PRIMARY KEY ([UserId], [LoginProvider], [Name])
);

CREATE TABLE [AuditEvents] (
    [Number] bigint NOT NULL,
    [At] datetime2 NOT NULL,
    [Actor] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ActingFor] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [Client] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [Action] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ResourceType] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ResourceId] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [RegionCode] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [InstitutionId] uniqueidentifier NULL,
    [Sources] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [RequestId] nvarchar(128) COLLATE Latin1_General_100_BIN2 NULL,
    [Details] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [PreviousHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Hash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [PK_AuditEvents] PRIMARY KEY ([Number])
);

CREATE TABLE [AuditHead] (
    [Id] int NOT NULL,
    [Number] bigint NOT NULL,
    [Hash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [PK_AuditHead] PRIMARY KEY ([Id])
);

CREATE TABLE [Clients] (
    [Id] uniqueidentifier NOT NULL,
    [ClientId] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Name] nvarchar(150) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Contact] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Scopes] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Source] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [RateClass] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [CreatedAt] datetime2 NOT NULL,
    [DisabledAt] datetime2 NULL,
    [DisabledReason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_Clients] PRIMARY KEY ([Id])
);

CREATE TABLE [Commitments] (
    [Id] uniqueidentifier NOT NULL,
    [RootId] uniqueidentifier NOT NULL,
    [Edition] int NOT NULL,
    [AmendsId] uniqueidentifier NULL,
    [Title] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [RegionCode] nvarchar(13) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [BudgetYear] int NOT NULL,
    [Witnesses] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Status] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [StatusReason] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NULL,
    [DocumentHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [SignedAt] datetime2 NULL,
    [CreatedAt] datetime2 NOT NULL,
    [UpdatedAt] datetime2 NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_Commitments] PRIMARY KEY NONCLUSTERED ([Id])
);

CREATE TABLE [DataVersions] (
    [Family] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Value] bigint NOT NULL,
    CONSTRAINT [PK_DataVersions] PRIMARY KEY ([Family])
);

CREATE TABLE [Directory] (
    [Number] bigint NOT NULL IDENTITY,
    [Id] uniqueidentifier NOT NULL,
    [UpdatedAt] datetime2 NOT NULL,
    [Year] int NOT NULL,
    [TitleKey] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ProvinceCode] nvarchar(13) COLLATE Latin1_General_100_BIN2 NULL,
    [RegionCode] nvarchar(13) COLLATE Latin1_General_100_BIN2 NULL,
    [InstitutionId] uniqueidentifier NULL,
    [InstitutionKind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [Sector] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [Phase] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [Existence] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [HasAward] bit NOT NULL,
    [TitleWords] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [KeyWords] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Words] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Card] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [PK_Directory] PRIMARY KEY ([Number])
);

CREATE TABLE [EscalationPolicies] (
    [Id] uniqueidentifier NOT NULL,
    [RegionCode] nvarchar(2) COLLATE Latin1_General_100_BIN2 NULL,
    [Name] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Levels] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [QuietFrom] time NULL,
    [QuietTo] time NULL,
    [MaxStopDays] int NOT NULL,
    [UpdatedAt] datetime2 NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_EscalationPolicies] PRIMARY KEY ([Id])
);

CREATE TABLE [EventConsumers] (
    [Name] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Position] bigint NOT NULL,
    [Attempts] int NOT NULL,
    [NextAttemptAt] datetime2 NULL,
    CONSTRAINT [PK_EventConsumers] PRIMARY KEY ([Name])
);

CREATE TABLE [FailedCalls] (
    [Number] bigint NOT NULL IDENTITY,
    [ClientId] uniqueidentifier NOT NULL,
    [At] datetime2 NOT NULL,
    [Method] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Path] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Status] int NOT NULL,
    [Code] nvarchar(60) COLLATE Latin1_General_100_BIN2 NULL,
    [RequestId] nvarchar(120) COLLATE Latin1_General_100_BIN2 NULL,
    [Body] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NULL,
    CONSTRAINT [PK_FailedCalls] PRIMARY KEY ([Number])
);

CREATE TABLE [Files] (
    [Id] uniqueidentifier NOT NULL,
    [Name] nvarchar(150) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [MediaType] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Size] bigint NOT NULL,
    [AnnouncedSha256] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [Classification] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [UploadedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [CreatedAt] datetime2 NOT NULL,
    [ExpiresAt] datetime2 NOT NULL,
    [Status] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Scan] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Rejection] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [Received] bigint NOT NULL,
    [Parts] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [HasLeftovers] bit NOT NULL,
    [Sha256] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [CompletedAt] datetime2 NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_Files] PRIMARY KEY NONCLUSTERED ([Id])
);

CREATE TABLE [Grants] (
    [Id] uniqueidentifier NOT NULL,
    [AccountId] uniqueidentifier NOT NULL,
    [Role] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [From] datetime2 NOT NULL,
    [Until] datetime2 NULL,
    [OnBehalfOf] uniqueidentifier NULL,
    [GrantedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [GivenAt] datetime2 NOT NULL,
    [RevokedAt] datetime2 NULL,
    [ScopeKind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ScopeValue] nvarchar(36) COLLATE Latin1_General_100_BIN2 NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_Grants] PRIMARY KEY NONCLUSTERED ([Id])
);

CREATE TABLE [Holidays] (
    [Date] date NOT NULL,
    [Name] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_Holidays] PRIMARY KEY ([Date])
);

CREATE TABLE [IdempotencyRecords] (
    [Id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [BodyHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Status] int NOT NULL,
    [Headers] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Body] varbinary(max) NOT NULL,
    [AnsweredAt] datetime2 NOT NULL,
    CONSTRAINT [PK_IdempotencyRecords] PRIMARY KEY NONCLUSTERED ([Id])
);

CREATE TABLE [InnovationRevisions] (
    [InnovationId] uniqueidentifier NOT NULL,
    [Number] int NOT NULL,
    [Version] int NOT NULL,
    [PublishedAt] datetime2 NOT NULL,
    [Json] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [PK_InnovationRevisions] PRIMARY KEY NONCLUSTERED ([InnovationId], [Number])
);

CREATE TABLE [KnownWords] (
    [Id] bigint NOT NULL IDENTITY,
    [Word] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [PK_KnownWords] PRIMARY KEY ([Id])
);

CREATE TABLE [Leases] (
    [Name] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Holder] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Token] bigint NOT NULL,
    [ExpiresAt] datetime2 NOT NULL,
    CONSTRAINT [PK_Leases] PRIMARY KEY ([Name])
);

CREATE TABLE [NotificationPreferences] (
    [AccountId] uniqueidentifier NOT NULL,
    [Language] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Unusual] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_NotificationPreferences] PRIMARY KEY ([AccountId])
);

CREATE TABLE [Notifications] (
    [Number] bigint NOT NULL IDENTITY,
    [Id] uniqueidentifier NOT NULL,
    [AccountId] uniqueidentifier NOT NULL,
    [Key] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Arguments] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Path] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [CreatedAt] datetime2 NOT NULL,
    [ReadAt] datetime2 NULL,
    [Mail] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [MailAttempts] int NOT NULL,
    [MailDueAt] datetime2 NULL,
    CONSTRAINT [PK_Notifications] PRIMARY KEY ([Number])
);

CREATE TABLE [Operations] (
    [Id] uniqueidentifier NOT NULL,
    [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [RequestedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [RequestedAt] datetime2 NOT NULL,
    [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [DueAt] datetime2 NOT NULL,
    [Attempts] int NOT NULL,
    [StartedAt] datetime2 NULL,
    [HeartbeatAt] datetime2 NULL,
    [EndedAt] datetime2 NULL,
    [Done] int NOT NULL,
    [Total] int NULL,
    [Phase] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
    [Checkpoint] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
    [ProblemCode] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
    [CancelRequestedAt] datetime2 NULL,
    [CancelReason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_Operations] PRIMARY KEY NONCLUSTERED ([Id])
);

CREATE TABLE [Outbox] (
    [Number] bigint NOT NULL IDENTITY,
    [EventId] uniqueidentifier NOT NULL,
    [Type] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Payload] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [RecordedAt] datetime2 NOT NULL,
    [Position] bigint NULL,
    CONSTRAINT [PK_Outbox] PRIMARY KEY ([Number])
);

CREATE TABLE [OutboxHead] (
    [Id] int NOT NULL,
    [Position] bigint NOT NULL,
    CONSTRAINT [PK_OutboxHead] PRIMARY KEY ([Id])
);

CREATE TABLE [ParkedEvents] (
    [Consumer] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [EventId] uniqueidentifier NOT NULL,
    [Position] bigint NOT NULL,
    [Error] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [At] datetime2 NOT NULL,
    CONSTRAINT [PK_ParkedEvents] PRIMARY KEY ([Consumer], [EventId])
);

CREATE TABLE [PublicDocuments] (
    [Id] uniqueidentifier NOT NULL,
    [RegistryNumber] nvarchar(30) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Version] int NOT NULL,
    [Json] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [PK_PublicDocuments] PRIMARY KEY NONCLUSTERED ([Id])
);

CREATE TABLE [RateClasses] (
    [Code] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Read] int NOT NULL,
    [Search] int NOT NULL,
    [Write] int NOT NULL,
    [Bulk] int NOT NULL,
    [Auth] int NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_RateClasses] PRIMARY KEY ([Code])
);

CREATE TABLE [RefreshTokens] (
    [Hash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [SessionId] uniqueidentifier NOT NULL,
    [ExpiresAt] datetime2 NOT NULL,
    [UsedAt] datetime2 NULL,
    CONSTRAINT [PK_RefreshTokens] PRIMARY KEY NONCLUSTERED ([Hash])
);

CREATE TABLE [Regions] (
    [Code] nvarchar(13) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ParentCode] nvarchar(13) COLLATE Latin1_General_100_BIN2 NULL,
    CONSTRAINT [PK_Regions] PRIMARY KEY ([Code]),
    CONSTRAINT [FK_Regions_Regions_ParentCode] FOREIGN KEY ([ParentCode]) REFERENCES [Regions] ([Code]) ON DELETE NO ACTION
);

CREATE TABLE [Sequences] (
    [Name] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Value] int NOT NULL,
    CONSTRAINT [PK_Sequences] PRIMARY KEY ([Name])
);

CREATE TABLE [ServerKeys] (
    [Name] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Value] varbinary(max) NOT NULL,
    CONSTRAINT [PK_ServerKeys] PRIMARY KEY ([Name])
);

CREATE TABLE [Sessions] (
    [Id] uniqueidentifier NOT NULL,
    [AccountId] uniqueidentifier NULL,
    [ClientId] uniqueidentifier NULL,
    [StartedAt] datetime2 NOT NULL,
    [ExpiresAt] datetime2 NOT NULL,
    [RevokedAt] datetime2 NULL,
    CONSTRAINT [PK_Sessions] PRIMARY KEY NONCLUSTERED ([Id])
);

CREATE TABLE [SigningKeys] (
    [Id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [PrivateKey] varbinary(max) NOT NULL,
    [CreatedAt] datetime2 NOT NULL,
    CONSTRAINT [PK_SigningKeys] PRIMARY KEY ([Id])
);

CREATE TABLE [TimedJobs] (
    [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [EveryMinutes] int NULL,
    [MinuteOfDay] int NULL,
    [NextAt] datetime2 NOT NULL,
    CONSTRAINT [PK_TimedJobs] PRIMARY KEY ([Kind])
);

CREATE TABLE [ClientSecrets] (
    [Number] int NOT NULL,
    [ClientId] uniqueidentifier NOT NULL,
    [Hash] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [CreatedAt] datetime2 NOT NULL,
    [ExpiresAt] datetime2 NULL,
    CONSTRAINT [PK_ClientSecrets] PRIMARY KEY ([ClientId], [Number]),
    CONSTRAINT [FK_ClientSecrets_Clients_ClientId] FOREIGN KEY ([ClientId]) REFERENCES [Clients] ([Id]) ON DELETE CASCADE
);

CREATE TABLE [DirectoryTerms] (
    [EntryNumber] bigint NOT NULL,
    [Kind] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Value] nvarchar(50) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [PK_DirectoryTerms] PRIMARY KEY ([Kind], [Value], [EntryNumber]),
    CONSTRAINT [FK_DirectoryTerms_Directory_EntryNumber] FOREIGN KEY ([EntryNumber]) REFERENCES [Directory] ([Number]) ON DELETE CASCADE
);

CREATE TABLE [OperationLog] (
    [Number] int NOT NULL,
    [OperationId] uniqueidentifier NOT NULL,
    [At] datetime2 NOT NULL,
    [Step] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Attempt] int NOT NULL,
    [Detail] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
    CONSTRAINT [PK_OperationLog] PRIMARY KEY ([OperationId], [Number]),
    CONSTRAINT [FK_OperationLog_Operations_OperationId] FOREIGN KEY ([OperationId]) REFERENCES [Operations] ([Id]) ON DELETE CASCADE
);

CREATE TABLE [Institutions] (
    [Id] uniqueidentifier NOT NULL,
    [Name] nvarchar(250) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ShortName] nvarchar(50) COLLATE Latin1_General_100_BIN2 NULL,
    [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [RegionCode] nvarchar(13) COLLATE Latin1_General_100_BIN2 NULL,
    [ParentId] uniqueidentifier NULL,
    [Website] nvarchar(300) COLLATE Latin1_General_100_BIN2 NULL,
    [NaturalKey] nvarchar(264) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [UpdatedAt] datetime2 NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_Institutions] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Institutions_Institutions_ParentId] FOREIGN KEY ([ParentId]) REFERENCES [Institutions] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Institutions_Regions_RegionCode] FOREIGN KEY ([RegionCode]) REFERENCES [Regions] ([Code]) ON DELETE NO ACTION
);

CREATE TABLE [CommitmentSignatories] (
    [Number] int NOT NULL,
    [SheetId] uniqueidentifier NOT NULL,
    [InstitutionId] uniqueidentifier NOT NULL,
    [Name] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Office] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [AccountId] uniqueidentifier NULL,
    [Signature_Method] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [Signature_SignedOn] date NULL,
    [Signature_Place] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
    [Signature_DocumentHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [Signature_RecordedAt] datetime2 NULL,
    [Signature_RecordedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [Signature_ScanHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    CONSTRAINT [PK_CommitmentSignatories] PRIMARY KEY ([SheetId], [Number]),
    CONSTRAINT [FK_CommitmentSignatories_Commitments_SheetId] FOREIGN KEY ([SheetId]) REFERENCES [Commitments] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_CommitmentSignatories_Institutions_InstitutionId] FOREIGN KEY ([InstitutionId]) REFERENCES [Institutions] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Hubs] (
    [Id] uniqueidentifier NOT NULL,
    [HostId] uniqueidentifier NOT NULL,
    [OpenHostId] uniqueidentifier NULL,
    [RegionCode] nvarchar(13) COLLATE Latin1_General_100_BIN2 NULL,
    [Name] nvarchar(250) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ListKey] nvarchar(283) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Status] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [StatusReason] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
    [Decree_Number] nvarchar(60) COLLATE Latin1_General_100_BIN2 NULL,
    [Decree_Year] int NULL,
    [Decree_Wave] int NULL,
    [Decree_Date] date NULL,
    [Decree_Reference] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
    [JointCommitment_Date] date NULL,
    [JointCommitment_Place] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
    [JointCommitment_Reference] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
    [Assessments] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Mentors] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [CreatedAt] datetime2 NOT NULL,
    [UpdatedAt] datetime2 NOT NULL,
    [UpdatedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_Hubs] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Hubs_Institutions_HostId] FOREIGN KEY ([HostId]) REFERENCES [Institutions] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Innovations] (
    [Id] uniqueidentifier NOT NULL,
    [Title] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ShortName] nvarchar(150) COLLATE Latin1_General_100_BIN2 NULL,
    [Summary] nvarchar(4000) COLLATE Latin1_General_100_BIN2 NULL,
    [OwnerId] uniqueidentifier NULL,
    [RegionCode] nvarchar(13) COLLATE Latin1_General_100_BIN2 NULL,
    [Year] int NULL,
    [Sector] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [Sdgs] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [Tags] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Innovators] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [References] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Awards] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Notes] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Components] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [WillingToBeReplicated] bit NULL,
    [RegistryNumber] nvarchar(30) COLLATE Latin1_General_100_BIN2 NULL,
    [Publication] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Phase] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [Existence] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Revision] int NOT NULL,
    [MergedInto] uniqueidentifier NULL,
    [StateReason] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
    [CreatedAt] datetime2 NOT NULL,
    [UpdatedAt] datetime2 NOT NULL,
    [UpdatedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [InstitutionalisedAt] datetime2 NULL,
    [Sections_AdoptionPrerequisites] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Sections_HowItWorks] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Sections_Novelty] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Sections_Objective] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Sections_Problem] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Sections_Resources] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Sections_Results] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Sections_Sustainability] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_Innovations] PRIMARY KEY NONCLUSTERED ([Id]),
    CONSTRAINT [FK_Innovations_Institutions_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Institutions] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Innovations_Regions_RegionCode] FOREIGN KEY ([RegionCode]) REFERENCES [Regions] ([Code]) ON DELETE NO ACTION
);

CREATE TABLE [HubActivities] (
    [Id] uniqueidentifier NOT NULL,
    [HubId] uniqueidentifier NOT NULL,
    [HostId] uniqueidentifier NOT NULL,
    [RegionCode] nvarchar(13) COLLATE Latin1_General_100_BIN2 NULL,
    [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Mode] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [Date] date NOT NULL,
    [ListKey] nvarchar(50) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Title] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Place] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
    [Agenda] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Attendance] int NULL,
    [Reference] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
    [UpdatedAt] datetime2 NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_HubActivities] PRIMARY KEY NONCLUSTERED ([Id]),
    CONSTRAINT [FK_HubActivities_Hubs_HubId] FOREIGN KEY ([HubId]) REFERENCES [Hubs] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [HubSpokes] (
    [InstitutionId] uniqueidentifier NOT NULL,
    [HubId] uniqueidentifier NOT NULL,
    [JoinedAt] datetime2 NOT NULL,
    CONSTRAINT [PK_HubSpokes] PRIMARY KEY ([HubId], [InstitutionId]),
    CONSTRAINT [FK_HubSpokes_Hubs_HubId] FOREIGN KEY ([HubId]) REFERENCES [Hubs] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_HubSpokes_Institutions_InstitutionId] FOREIGN KEY ([InstitutionId]) REFERENCES [Institutions] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [MaturitySurveys] (
    [Id] uniqueidentifier NOT NULL,
    [HubId] uniqueidentifier NOT NULL,
    [HostId] uniqueidentifier NOT NULL,
    [RegionCode] nvarchar(13) COLLATE Latin1_General_100_BIN2 NULL,
    [InstrumentVersion] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Answers] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Corrections] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ClaimedScore] decimal(4,2) NOT NULL,
    [VerifiedScore] decimal(4,2) NULL,
    [Status] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Note] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NULL,
    [SubmittedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [SubmittedAt] datetime2 NOT NULL,
    [VerifiedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [VerifiedAt] datetime2 NULL,
    [ListKey] nvarchar(50) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_MaturitySurveys] PRIMARY KEY NONCLUSTERED ([Id]),
    CONSTRAINT [FK_MaturitySurveys_Hubs_HubId] FOREIGN KEY ([HubId]) REFERENCES [Hubs] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Indicators] (
    [Id] uniqueidentifier NOT NULL,
    [InnovationId] uniqueidentifier NOT NULL,
    [Code] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Name] nvarchar(250) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Unit] nvarchar(50) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Method] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NULL,
    [Direction] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Baseline] decimal(18,4) NULL,
    [UpdatedAt] datetime2 NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_Indicators] PRIMARY KEY NONCLUSTERED ([Id]),
    CONSTRAINT [FK_Indicators_Innovations_InnovationId] FOREIGN KEY ([InnovationId]) REFERENCES [Innovations] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [InnovationSources] (
    [Number] bigint NOT NULL IDENTITY,
    [Source] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Label] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [RecordedAt] datetime2 NOT NULL,
    [SourceRecordId] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [InnovationId] uniqueidentifier NOT NULL,
    CONSTRAINT [PK_InnovationSources] PRIMARY KEY ([Number]),
    CONSTRAINT [FK_InnovationSources_Innovations_InnovationId] FOREIGN KEY ([InnovationId]) REFERENCES [Innovations] ([Id]) ON DELETE CASCADE
);

CREATE TABLE [InstitutionalisationEvidence] (
    [Id] uniqueidentifier NOT NULL,
    [InnovationId] uniqueidentifier NOT NULL,
    [OwnerId] uniqueidentifier NULL,
    [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Title] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Number] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [Date] date NOT NULL,
    [Description] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NULL,
    [Instrument] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [Reference] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
    [Status] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Reason] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
    [ClaimedAt] datetime2 NOT NULL,
    [Claimants] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [DecidedAt] datetime2 NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_InstitutionalisationEvidence] PRIMARY KEY NONCLUSTERED ([Id]),
    CONSTRAINT [FK_InstitutionalisationEvidence_Innovations_InnovationId] FOREIGN KEY ([InnovationId]) REFERENCES [Innovations] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [LineagePaths] (
    [AncestorId] uniqueidentifier NOT NULL,
    [DescendantId] uniqueidentifier NOT NULL,
    [Depth] int NOT NULL,
    CONSTRAINT [PK_LineagePaths] PRIMARY KEY ([AncestorId], [DescendantId]),
    CONSTRAINT [FK_LineagePaths_Innovations_AncestorId] FOREIGN KEY ([AncestorId]) REFERENCES [Innovations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_LineagePaths_Innovations_DescendantId] FOREIGN KEY ([DescendantId]) REFERENCES [Innovations] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [ReplicationPlans] (
    [Id] uniqueidentifier NOT NULL,
    [OriginId] uniqueidentifier NOT NULL,
    [OriginRevision] int NOT NULL,
    [AdopterId] uniqueidentifier NOT NULL,
    [TemplateId] uniqueidentifier NULL,
    [HubId] uniqueidentifier NULL,
    [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Extent] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [BudgetYear] int NOT NULL,
    [Problem] nvarchar(4000) COLLATE Latin1_General_100_BIN2 NULL,
    [Adaptations] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Targets] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Status] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [StatusReason] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NULL,
    [AnswerDueOn] date NULL,
    [AgreementNumber] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [ReadinessException] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NULL,
    [BudgetDocument] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [SheetId] uniqueidentifier NULL,
    [IsPublic] bit NOT NULL,
    [CreatedAt] datetime2 NOT NULL,
    [UpdatedAt] datetime2 NOT NULL,
    [ScaleUp] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [ReplicaId] uniqueidentifier NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_ReplicationPlans] PRIMARY KEY NONCLUSTERED ([Id]),
    CONSTRAINT [FK_ReplicationPlans_Innovations_OriginId] FOREIGN KEY ([OriginId]) REFERENCES [Innovations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ReplicationPlans_Innovations_ReplicaId] FOREIGN KEY ([ReplicaId]) REFERENCES [Innovations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ReplicationPlans_Institutions_AdopterId] FOREIGN KEY ([AdopterId]) REFERENCES [Institutions] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [HubActivityOutputs] (
    [Number] bigint NOT NULL IDENTITY,
    [Text] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [PlanId] uniqueidentifier NULL,
    [ActivityId] uniqueidentifier NOT NULL,
    CONSTRAINT [PK_HubActivityOutputs] PRIMARY KEY ([Number]),
    CONSTRAINT [FK_HubActivityOutputs_HubActivities_ActivityId] FOREIGN KEY ([ActivityId]) REFERENCES [HubActivities] ([Id]) ON DELETE CASCADE
);

CREATE TABLE [ActionItems] (
    [Id] uniqueidentifier NOT NULL,
    [PlanId] uniqueidentifier NOT NULL,
    [AdopterId] uniqueidentifier NOT NULL,
    [Number] int NOT NULL,
    [Activity] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Output] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
    [Indicator] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
    [Target] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
    [ResponsibleUnitId] uniqueidentifier NULL,
    [AssigneeId] uniqueidentifier NULL,
    [StartsOn] date NULL,
    [DueOn] date NULL,
    [BudgetAmount] decimal(18,2) NULL,
    [BudgetSource] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [Weight] int NOT NULL,
    [DependsOn] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Status] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [StatusReason] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
    [Progress] int NOT NULL,
    [Evidence] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ReportNote] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
    [Reporters] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ReportedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [ReportedAt] datetime2 NULL,
    [VerifiedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [CreatedAt] datetime2 NOT NULL,
    [UpdatedAt] datetime2 NOT NULL,
    [ClosedAt] datetime2 NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_ActionItems] PRIMARY KEY NONCLUSTERED ([Id]),
    CONSTRAINT [FK_ActionItems_Institutions_AdopterId] FOREIGN KEY ([AdopterId]) REFERENCES [Institutions] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ActionItems_Institutions_ResponsibleUnitId] FOREIGN KEY ([ResponsibleUnitId]) REFERENCES [Institutions] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ActionItems_ReplicationPlans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [ReplicationPlans] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [CommitmentLines] (
    [Number] int NOT NULL,
    [SheetId] uniqueidentifier NOT NULL,
    [PlanId] uniqueidentifier NOT NULL,
    [AdopterId] uniqueidentifier NOT NULL,
    [OriginId] uniqueidentifier NOT NULL,
    [Amendment] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Content] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Hash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [BaselineNumber] int NULL,
    CONSTRAINT [PK_CommitmentLines] PRIMARY KEY ([SheetId], [Number]),
    CONSTRAINT [FK_CommitmentLines_Commitments_SheetId] FOREIGN KEY ([SheetId]) REFERENCES [Commitments] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_CommitmentLines_Innovations_OriginId] FOREIGN KEY ([OriginId]) REFERENCES [Innovations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_CommitmentLines_Institutions_AdopterId] FOREIGN KEY ([AdopterId]) REFERENCES [Institutions] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_CommitmentLines_ReplicationPlans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [ReplicationPlans] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [IndicatorActuals] (
    [Id] uniqueidentifier NOT NULL,
    [IndicatorId] uniqueidentifier NOT NULL,
    [PlanId] uniqueidentifier NULL,
    [InstitutionId] uniqueidentifier NULL,
    [Date] date NOT NULL,
    [Value] decimal(18,4) NOT NULL,
    [Source] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
    [Evidence] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
    [RecordedAt] datetime2 NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_IndicatorActuals] PRIMARY KEY NONCLUSTERED ([Id]),
    CONSTRAINT [FK_IndicatorActuals_Indicators_IndicatorId] FOREIGN KEY ([IndicatorId]) REFERENCES [Indicators] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_IndicatorActuals_Institutions_InstitutionId] FOREIGN KEY ([InstitutionId]) REFERENCES [Institutions] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_IndicatorActuals_ReplicationPlans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [ReplicationPlans] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [MentorAssignments] (
    [Id] uniqueidentifier NOT NULL,
    [PlanId] uniqueidentifier NOT NULL,
    [AdopterId] uniqueidentifier NOT NULL,
    [OriginId] uniqueidentifier NOT NULL,
    [HubId] uniqueidentifier NOT NULL,
    [MentorId] uniqueidentifier NOT NULL,
    [PersonId] uniqueidentifier NOT NULL,
    [OpenPersonId] uniqueidentifier NULL,
    [Name] nvarchar(250) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [AssignedAt] datetime2 NOT NULL,
    [ReleasedAt] datetime2 NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_MentorAssignments] PRIMARY KEY NONCLUSTERED ([Id]),
    CONSTRAINT [FK_MentorAssignments_Hubs_HubId] FOREIGN KEY ([HubId]) REFERENCES [Hubs] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MentorAssignments_Innovations_OriginId] FOREIGN KEY ([OriginId]) REFERENCES [Innovations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MentorAssignments_Institutions_AdopterId] FOREIGN KEY ([AdopterId]) REFERENCES [Institutions] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MentorAssignments_ReplicationPlans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [ReplicationPlans] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [MentoringSessions] (
    [Id] uniqueidentifier NOT NULL,
    [PlanId] uniqueidentifier NOT NULL,
    [AdopterId] uniqueidentifier NOT NULL,
    [OriginId] uniqueidentifier NOT NULL,
    [HubId] uniqueidentifier NOT NULL,
    [MentorId] uniqueidentifier NOT NULL,
    [PersonId] uniqueidentifier NOT NULL,
    [MentorName] nvarchar(250) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [StartsAt] datetime2 NOT NULL,
    [EndsAt] datetime2 NOT NULL,
    [Minutes] int NOT NULL,
    [Mode] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Place] nvarchar(300) COLLATE Latin1_General_100_BIN2 NULL,
    [Agenda] nvarchar(4000) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Status] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [StatusReason] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
    [HeldAt] datetime2 NULL,
    [Attendance] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Findings] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Recommendations] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Decisions] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Ratings] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [UpdatedAt] datetime2 NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_MentoringSessions] PRIMARY KEY NONCLUSTERED ([Id]),
    CONSTRAINT [FK_MentoringSessions_Hubs_HubId] FOREIGN KEY ([HubId]) REFERENCES [Hubs] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MentoringSessions_Innovations_OriginId] FOREIGN KEY ([OriginId]) REFERENCES [Innovations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MentoringSessions_Institutions_AdopterId] FOREIGN KEY ([AdopterId]) REFERENCES [Institutions] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MentoringSessions_ReplicationPlans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [ReplicationPlans] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [MonitoringReports] (
    [Id] uniqueidentifier NOT NULL,
    [PlanId] uniqueidentifier NOT NULL,
    [AdopterId] uniqueidentifier NOT NULL,
    [Period] nvarchar(6) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Status] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [StatusReason] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NULL,
    [Progress] int NOT NULL,
    [Achievements] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Obstacles] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [NeededSupport] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Actuals] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ItemsProgress] int NULL,
    [VerifiedProgress] int NULL,
    [VerifiedActuals] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [VerifierNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Reporters] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [SubmittedAt] datetime2 NULL,
    [VerifiedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [VerifiedAt] datetime2 NULL,
    [CreatedAt] datetime2 NOT NULL,
    [UpdatedAt] datetime2 NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_MonitoringReports] PRIMARY KEY NONCLUSTERED ([Id]),
    CONSTRAINT [FK_MonitoringReports_Institutions_AdopterId] FOREIGN KEY ([AdopterId]) REFERENCES [Institutions] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MonitoringReports_ReplicationPlans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [ReplicationPlans] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [PlanComments] (
    [Id] uniqueidentifier NOT NULL,
    [PlanId] uniqueidentifier NOT NULL,
    [Text] nvarchar(4000) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Visibility] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [By] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ByOwner] bit NOT NULL,
    [At] datetime2 NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_PlanComments] PRIMARY KEY NONCLUSTERED ([Id]),
    CONSTRAINT [FK_PlanComments_ReplicationPlans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [ReplicationPlans] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [PlanEvaluations] (
    [Id] uniqueidentifier NOT NULL,
    [PlanId] uniqueidentifier NOT NULL,
    [AdopterId] uniqueidentifier NOT NULL,
    [Number] int NOT NULL,
    [Outcomes] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [LessonsLearned] nvarchar(4000) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Decision] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Reasons] nvarchar(4000) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [By] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [At] datetime2 NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_PlanEvaluations] PRIMARY KEY NONCLUSTERED ([Id]),
    CONSTRAINT [FK_PlanEvaluations_ReplicationPlans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [ReplicationPlans] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [PlanReadiness] (
    [Number] int NOT NULL,
    [PlanId] uniqueidentifier NOT NULL,
    [At] datetime2 NOT NULL,
    [Answers] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [PK_PlanReadiness] PRIMARY KEY ([PlanId], [Number]),
    CONSTRAINT [FK_PlanReadiness_ReplicationPlans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [ReplicationPlans] ([Id]) ON DELETE CASCADE
);

CREATE TABLE [PlanStates] (
    [PlanId] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [At] datetime2 NOT NULL,
    [Status] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [BudgetYear] int NOT NULL,
    [Content] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [PK_PlanStates] PRIMARY KEY ([PlanId], [Version]),
    CONSTRAINT [FK_PlanStates_ReplicationPlans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [ReplicationPlans] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [ReplicationLinks] (
    [Id] uniqueidentifier NOT NULL,
    [OriginId] uniqueidentifier NOT NULL,
    [OriginRevision] int NOT NULL,
    [ReplicaId] uniqueidentifier NOT NULL,
    [PlanId] uniqueidentifier NULL,
    [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Since] date NOT NULL,
    [Note] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
    [Status] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [OpenPair] nvarchar(65) COLLATE Latin1_General_100_BIN2 NULL,
    [ClaimedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ClaimedAt] datetime2 NOT NULL,
    [ConfirmedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [ConfirmedAt] datetime2 NULL,
    [VerifiedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [EndedAt] datetime2 NULL,
    [History] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [UpdatedAt] datetime2 NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_ReplicationLinks] PRIMARY KEY NONCLUSTERED ([Id]),
    CONSTRAINT [FK_ReplicationLinks_Innovations_OriginId] FOREIGN KEY ([OriginId]) REFERENCES [Innovations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ReplicationLinks_Innovations_ReplicaId] FOREIGN KEY ([ReplicaId]) REFERENCES [Innovations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ReplicationLinks_ReplicationPlans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [ReplicationPlans] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Escalations] (
    [Id] uniqueidentifier NOT NULL,
    [ItemId] uniqueidentifier NOT NULL,
    [OpenItemId] uniqueidentifier NULL,
    [PlanId] uniqueidentifier NOT NULL,
    [AdopterId] uniqueidentifier NOT NULL,
    [RegionCode] nvarchar(5) COLLATE Latin1_General_100_BIN2 NULL,
    [PolicyId] uniqueidentifier NOT NULL,
    [DueOn] date NOT NULL,
    [OpenedAt] datetime2 NOT NULL,
    [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Level] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Steps] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Stops] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Resolution] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [ResolutionReason] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
    [ResolvedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [ResolvedAt] datetime2 NULL,
    [UpdatedAt] datetime2 NOT NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_Escalations] PRIMARY KEY NONCLUSTERED ([Id]),
    CONSTRAINT [FK_Escalations_ActionItems_ItemId] FOREIGN KEY ([ItemId]) REFERENCES [ActionItems] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Escalations_EscalationPolicies_PolicyId] FOREIGN KEY ([PolicyId]) REFERENCES [EscalationPolicies] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Escalations_Institutions_AdopterId] FOREIGN KEY ([AdopterId]) REFERENCES [Institutions] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Escalations_ReplicationPlans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [ReplicationPlans] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Evidence] (
    [Id] uniqueidentifier NOT NULL,
    [FileId] uniqueidentifier NOT NULL,
    [Classification] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Caption] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
    [AttachedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [AttachedAt] datetime2 NOT NULL,
    [InnovationId] uniqueidentifier NULL,
    [HubId] uniqueidentifier NULL,
    [PlanId] uniqueidentifier NULL,
    [ActionItemId] uniqueidentifier NULL,
    [CommitmentId] uniqueidentifier NULL,
    [SessionId] uniqueidentifier NULL,
    [ReportId] uniqueidentifier NULL,
    [RemovedAt] datetime2 NULL,
    [RemovedBy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [Version] int NOT NULL,
    CONSTRAINT [PK_Evidence] PRIMARY KEY NONCLUSTERED ([Id]),
    CONSTRAINT [FK_Evidence_ActionItems_ActionItemId] FOREIGN KEY ([ActionItemId]) REFERENCES [ActionItems] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Evidence_Commitments_CommitmentId] FOREIGN KEY ([CommitmentId]) REFERENCES [Commitments] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Evidence_Files_FileId] FOREIGN KEY ([FileId]) REFERENCES [Files] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Evidence_Hubs_HubId] FOREIGN KEY ([HubId]) REFERENCES [Hubs] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Evidence_Innovations_InnovationId] FOREIGN KEY ([InnovationId]) REFERENCES [Innovations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Evidence_MentoringSessions_SessionId] FOREIGN KEY ([SessionId]) REFERENCES [MentoringSessions] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Evidence_MonitoringReports_ReportId] FOREIGN KEY ([ReportId]) REFERENCES [MonitoringReports] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Evidence_ReplicationPlans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [ReplicationPlans] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [EscalationTellings] (
    [EscalationId] uniqueidentifier NOT NULL,
    [Level] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [AccountId] uniqueidentifier NOT NULL,
    [ToldAt] datetime2 NULL,
    [ToldOn] date NULL,
    CONSTRAINT [PK_EscalationTellings] PRIMARY KEY ([EscalationId], [Level], [AccountId]),
    CONSTRAINT [FK_EscalationTellings_Escalations_EscalationId] FOREIGN KEY ([EscalationId]) REFERENCES [Escalations] ([Id]) ON DELETE CASCADE
);

IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Hash', N'Number') AND [object_id] = OBJECT_ID(N'[AuditHead]'))
    SET IDENTITY_INSERT [AuditHead] ON;
INSERT INTO [AuditHead] ([Id], [Hash], [Number])
VALUES (1, N'0000000000000000000000000000000000000000000000000000000000000000', CAST(0 AS bigint));
IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Hash', N'Number') AND [object_id] = OBJECT_ID(N'[AuditHead]'))
    SET IDENTITY_INSERT [AuditHead] OFF;

IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Family', N'Value') AND [object_id] = OBJECT_ID(N'[DataVersions]'))
    SET IDENTITY_INSERT [DataVersions] ON;
INSERT INTO [DataVersions] ([Family], [Value])
VALUES (N'access', CAST(1 AS bigint)),
(N'hubs', CAST(1 AS bigint)),
(N'innovations', CAST(1 AS bigint)),
(N'institutions', CAST(1 AS bigint)),
(N'regions', CAST(1 AS bigint));
IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Family', N'Value') AND [object_id] = OBJECT_ID(N'[DataVersions]'))
    SET IDENTITY_INSERT [DataVersions] OFF;

IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Levels', N'MaxStopDays', N'Name', N'QuietFrom', N'QuietTo', N'RegionCode', N'UpdatedAt', N'Version') AND [object_id] = OBJECT_ID(N'[EscalationPolicies]'))
    SET IDENTITY_INSERT [EscalationPolicies] ON;
INSERT INTO [EscalationPolicies] ([Id], [Levels], [MaxStopDays], [Name], [QuietFrom], [QuietTo], [RegionCode], [UpdatedAt], [Version])
VALUES ('019b76da-a800-7e5c-a1a7-10de61d0f001', N'[{"afterDays":7,"level":"UNIT_HEAD"},{"afterDays":14,"level":"DISTRICT_SECRETARY"},{"afterDays":30,"level":"PROVINCIAL_SECRETARY_OR_HUB"},{"afterDays":60,"level":"MINISTRY"}]', 14, N'Kebijakan eskalasi nasional', '18:00:00', '07:00:00', NULL, '2026-01-01T00:00:00.0000000Z', 1);
IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Levels', N'MaxStopDays', N'Name', N'QuietFrom', N'QuietTo', N'RegionCode', N'UpdatedAt', N'Version') AND [object_id] = OBJECT_ID(N'[EscalationPolicies]'))
    SET IDENTITY_INSERT [EscalationPolicies] OFF;

IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Date', N'Name', N'Version') AND [object_id] = OBJECT_ID(N'[Holidays]'))
    SET IDENTITY_INSERT [Holidays] ON;
INSERT INTO [Holidays] ([Date], [Name], [Version])
VALUES ('2026-01-01', N'Tahun Baru Masehi', 1),
('2026-05-01', N'Hari Buruh Internasional', 1),
('2026-06-01', N'Hari Lahir Pancasila', 1),
('2026-08-17', N'Hari Kemerdekaan Republik Indonesia', 1),
('2026-12-25', N'Hari Raya Natal', 1),
('2027-01-01', N'Tahun Baru Masehi', 1),
('2027-05-01', N'Hari Buruh Internasional', 1),
('2027-06-01', N'Hari Lahir Pancasila', 1),
('2027-08-17', N'Hari Kemerdekaan Republik Indonesia', 1),
('2027-12-25', N'Hari Raya Natal', 1),
('2028-01-01', N'Tahun Baru Masehi', 1),
('2028-05-01', N'Hari Buruh Internasional', 1),
('2028-06-01', N'Hari Lahir Pancasila', 1),
('2028-08-17', N'Hari Kemerdekaan Republik Indonesia', 1),
('2028-12-25', N'Hari Raya Natal', 1),
('2029-01-01', N'Tahun Baru Masehi', 1),
('2029-05-01', N'Hari Buruh Internasional', 1),
('2029-06-01', N'Hari Lahir Pancasila', 1),
('2029-08-17', N'Hari Kemerdekaan Republik Indonesia', 1),
('2029-12-25', N'Hari Raya Natal', 1),
('2030-01-01', N'Tahun Baru Masehi', 1),
('2030-05-01', N'Hari Buruh Internasional', 1),
('2030-06-01', N'Hari Lahir Pancasila', 1),
('2030-08-17', N'Hari Kemerdekaan Republik Indonesia', 1),
('2030-12-25', N'Hari Raya Natal', 1);
IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Date', N'Name', N'Version') AND [object_id] = OBJECT_ID(N'[Holidays]'))
    SET IDENTITY_INSERT [Holidays] OFF;

IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Name', N'ExpiresAt', N'Holder', N'Token') AND [object_id] = OBJECT_ID(N'[Leases]'))
    SET IDENTITY_INSERT [Leases] ON;
INSERT INTO [Leases] ([Name], [ExpiresAt], [Holder], [Token])
VALUES (N'ESCALATE', '1970-01-01T00:00:00.0000000Z', N'', CAST(0 AS bigint)),
(N'MAIL', '1970-01-01T00:00:00.0000000Z', N'', CAST(0 AS bigint)),
(N'PURGE', '1970-01-01T00:00:00.0000000Z', N'', CAST(0 AS bigint)),
(N'REINDEX', '1970-01-01T00:00:00.0000000Z', N'', CAST(0 AS bigint));
IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Name', N'ExpiresAt', N'Holder', N'Token') AND [object_id] = OBJECT_ID(N'[Leases]'))
    SET IDENTITY_INSERT [Leases] OFF;

IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Position') AND [object_id] = OBJECT_ID(N'[OutboxHead]'))
    SET IDENTITY_INSERT [OutboxHead] ON;
INSERT INTO [OutboxHead] ([Id], [Position])
VALUES (1, CAST(0 AS bigint));
IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Position') AND [object_id] = OBJECT_ID(N'[OutboxHead]'))
    SET IDENTITY_INSERT [OutboxHead] OFF;

IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Code', N'Auth', N'Bulk', N'Read', N'Search', N'Version', N'Write') AND [object_id] = OBJECT_ID(N'[RateClasses]'))
    SET IDENTITY_INSERT [RateClasses] ON;
INSERT INTO [RateClasses] ([Code], [Auth], [Bulk], [Read], [Search], [Version], [Write])
VALUES (N'anonymous', 10, 10, 60, 30, 1, 30),
(N'partner', 30, 120, 3000, 1000, 1, 600),
(N'user', 30, 30, 600, 300, 1, 120);
IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Code', N'Auth', N'Bulk', N'Read', N'Search', N'Version', N'Write') AND [object_id] = OBJECT_ID(N'[RateClasses]'))
    SET IDENTITY_INSERT [RateClasses] OFF;

IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Name', N'Value') AND [object_id] = OBJECT_ID(N'[Sequences]'))
    SET IDENTITY_INSERT [Sequences] ON;
INSERT INTO [Sequences] ([Name], [Value])
VALUES (N'lineage', 0);
IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Name', N'Value') AND [object_id] = OBJECT_ID(N'[Sequences]'))
    SET IDENTITY_INSERT [Sequences] OFF;

IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Kind', N'EveryMinutes', N'MinuteOfDay', N'NextAt') AND [object_id] = OBJECT_ID(N'[TimedJobs]'))
    SET IDENTITY_INSERT [TimedJobs] ON;
INSERT INTO [TimedJobs] ([Kind], [EveryMinutes], [MinuteOfDay], [NextAt])
VALUES (N'ESCALATE', 60, NULL, '1970-01-01T00:00:00.0000000Z'),
(N'PURGE', NULL, 150, '1970-01-01T00:00:00.0000000Z');
IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Kind', N'EveryMinutes', N'MinuteOfDay', N'NextAt') AND [object_id] = OBJECT_ID(N'[TimedJobs]'))
    SET IDENTITY_INSERT [TimedJobs] OFF;

CREATE CLUSTERED INDEX [IX_Accounts_CreatedAt] ON [Accounts] ([CreatedAt]);

CREATE INDEX [IX_Accounts_InstitutionId] ON [Accounts] ([InstitutionId]);

CREATE INDEX [IX_Accounts_NormalizedEmail] ON [Accounts] ([NormalizedEmail]);

CREATE UNIQUE INDEX [IX_Accounts_NormalizedUserName] ON [Accounts] ([NormalizedUserName]) WHERE [NormalizedUserName] IS NOT NULL;

CREATE INDEX [IX_ActionItems_AdopterId] ON [ActionItems] ([AdopterId]);

CREATE INDEX [IX_ActionItems_AssigneeId_Status_DueOn] ON [ActionItems] ([AssigneeId], [Status], [DueOn]);

CREATE CLUSTERED INDEX [IX_ActionItems_CreatedAt] ON [ActionItems] ([CreatedAt]);

CREATE UNIQUE INDEX [IX_ActionItems_PlanId_Number] ON [ActionItems] ([PlanId], [Number]);

CREATE INDEX [IX_ActionItems_ResponsibleUnitId_Status_DueOn] ON [ActionItems] ([ResponsibleUnitId], [Status], [DueOn]);

CREATE INDEX [IX_AuditEvents_Actor_Number] ON [AuditEvents] ([Actor], [Number]);

CREATE INDEX [IX_AuditEvents_InstitutionId_Number] ON [AuditEvents] ([InstitutionId], [Number]);

CREATE INDEX [IX_AuditEvents_RegionCode_Number] ON [AuditEvents] ([RegionCode], [Number]);

CREATE INDEX [IX_AuditEvents_ResourceId_Number] ON [AuditEvents] ([ResourceId], [Number]);

CREATE UNIQUE INDEX [IX_Clients_ClientId] ON [Clients] ([ClientId]);

CREATE INDEX [IX_CommitmentLines_AdopterId] ON [CommitmentLines] ([AdopterId]);

CREATE INDEX [IX_CommitmentLines_OriginId] ON [CommitmentLines] ([OriginId]);

CREATE UNIQUE INDEX [IX_CommitmentLines_PlanId_BaselineNumber] ON [CommitmentLines] ([PlanId], [BaselineNumber]) WHERE [BaselineNumber] IS NOT NULL;

CREATE CLUSTERED INDEX [IX_Commitments_CreatedAt] ON [Commitments] ([CreatedAt]);

CREATE INDEX [IX_Commitments_RegionCode_BudgetYear] ON [Commitments] ([RegionCode], [BudgetYear]);

CREATE UNIQUE INDEX [IX_Commitments_RootId_Edition] ON [Commitments] ([RootId], [Edition]);

CREATE INDEX [IX_Commitments_UpdatedAt_Id] ON [Commitments] ([UpdatedAt], [Id]);

CREATE INDEX [IX_CommitmentSignatories_InstitutionId] ON [CommitmentSignatories] ([InstitutionId]);

CREATE INDEX [IX_Directory_Facets] ON [Directory] ([ProvinceCode], [Year], [Sector], [InstitutionKind], [Phase], [Existence], [HasAward], [RegionCode], [InstitutionId]);

CREATE INDEX [IX_Directory_FacetsByYear] ON [Directory] ([Year], [Sector], [ProvinceCode], [InstitutionKind], [Phase], [Existence], [HasAward], [RegionCode], [InstitutionId]);

CREATE UNIQUE INDEX [IX_Directory_Id] ON [Directory] ([Id]);

CREATE INDEX [IX_Directory_InstitutionId_UpdatedAt_Number] ON [Directory] ([InstitutionId], [UpdatedAt], [Number]);

CREATE INDEX [IX_Directory_ProvinceCode_UpdatedAt_Number] ON [Directory] ([ProvinceCode], [UpdatedAt], [Number]);

CREATE INDEX [IX_Directory_ProvinceCode_Year_UpdatedAt_Number] ON [Directory] ([ProvinceCode], [Year], [UpdatedAt], [Number]);

CREATE INDEX [IX_Directory_RegionCode_UpdatedAt_Number] ON [Directory] ([RegionCode], [UpdatedAt], [Number]);

CREATE INDEX [IX_Directory_Sector_UpdatedAt_Number] ON [Directory] ([Sector], [UpdatedAt], [Number]);

CREATE INDEX [IX_Directory_TitleKey_Number] ON [Directory] ([TitleKey], [Number]);

CREATE INDEX [IX_Directory_UpdatedAt_Number] ON [Directory] ([UpdatedAt], [Number]);

CREATE INDEX [IX_Directory_Year_Number] ON [Directory] ([Year], [Number]);

CREATE INDEX [IX_DirectoryTerms_EntryNumber] ON [DirectoryTerms] ([EntryNumber]);

CREATE UNIQUE INDEX [IX_EscalationPolicies_RegionCode] ON [EscalationPolicies] ([RegionCode]) WHERE [RegionCode] IS NOT NULL;

CREATE INDEX [IX_Escalations_AdopterId] ON [Escalations] ([AdopterId]);

CREATE INDEX [IX_Escalations_ItemId] ON [Escalations] ([ItemId]);

CREATE CLUSTERED INDEX [IX_Escalations_OpenedAt_Id] ON [Escalations] ([OpenedAt], [Id]);

CREATE UNIQUE INDEX [IX_Escalations_OpenItemId] ON [Escalations] ([OpenItemId]) WHERE [OpenItemId] IS NOT NULL;

CREATE INDEX [IX_Escalations_PlanId] ON [Escalations] ([PlanId]);

CREATE INDEX [IX_Escalations_PolicyId] ON [Escalations] ([PolicyId]);

CREATE INDEX [IX_Escalations_State_OpenedAt] ON [Escalations] ([State], [OpenedAt]);

CREATE INDEX [IX_EscalationTellings_AccountId_ToldOn] ON [EscalationTellings] ([AccountId], [ToldOn]);

CREATE INDEX [IX_EscalationTellings_ToldAt] ON [EscalationTellings] ([ToldAt]);

CREATE INDEX [IX_Evidence_ActionItemId_AttachedAt] ON [Evidence] ([ActionItemId], [AttachedAt]);

CREATE CLUSTERED INDEX [IX_Evidence_AttachedAt] ON [Evidence] ([AttachedAt]);

CREATE INDEX [IX_Evidence_CommitmentId_AttachedAt] ON [Evidence] ([CommitmentId], [AttachedAt]);

CREATE INDEX [IX_Evidence_FileId] ON [Evidence] ([FileId]);

CREATE INDEX [IX_Evidence_HubId_AttachedAt] ON [Evidence] ([HubId], [AttachedAt]);

CREATE INDEX [IX_Evidence_InnovationId_AttachedAt] ON [Evidence] ([InnovationId], [AttachedAt]);

CREATE INDEX [IX_Evidence_PlanId_AttachedAt] ON [Evidence] ([PlanId], [AttachedAt]);

CREATE INDEX [IX_Evidence_ReportId_AttachedAt] ON [Evidence] ([ReportId], [AttachedAt]);

CREATE INDEX [IX_Evidence_SessionId_AttachedAt] ON [Evidence] ([SessionId], [AttachedAt]);

CREATE INDEX [IX_FailedCalls_ClientId_Number] ON [FailedCalls] ([ClientId], [Number]);

CREATE CLUSTERED INDEX [IX_Files_CreatedAt] ON [Files] ([CreatedAt]);

CREATE INDEX [IX_Files_HasLeftovers] ON [Files] ([HasLeftovers]);

CREATE INDEX [IX_Files_Status_ExpiresAt] ON [Files] ([Status], [ExpiresAt]);

CREATE INDEX [IX_Files_UploadedBy_Status] ON [Files] ([UploadedBy], [Status]);

CREATE INDEX [IX_Grants_AccountId] ON [Grants] ([AccountId]);

CREATE CLUSTERED INDEX [IX_Grants_GivenAt] ON [Grants] ([GivenAt]);

CREATE INDEX [IX_Grants_OnBehalfOf] ON [Grants] ([OnBehalfOf]);

CREATE INDEX [IX_Grants_Role] ON [Grants] ([Role]);

CREATE CLUSTERED INDEX [IX_HubActivities_Date] ON [HubActivities] ([Date]);

CREATE UNIQUE INDEX [IX_HubActivities_HubId_ListKey] ON [HubActivities] ([HubId], [ListKey]);

CREATE INDEX [IX_HubActivityOutputs_ActivityId] ON [HubActivityOutputs] ([ActivityId]);

CREATE INDEX [IX_HubActivityOutputs_PlanId] ON [HubActivityOutputs] ([PlanId]);

CREATE INDEX [IX_Hubs_HostId] ON [Hubs] ([HostId]);

CREATE UNIQUE INDEX [IX_Hubs_ListKey] ON [Hubs] ([ListKey]);

CREATE UNIQUE INDEX [IX_Hubs_OpenHostId] ON [Hubs] ([OpenHostId]) WHERE [OpenHostId] IS NOT NULL;

CREATE INDEX [IX_Hubs_RegionCode_ListKey] ON [Hubs] ([RegionCode], [ListKey]);

CREATE INDEX [IX_Hubs_Status_ListKey] ON [Hubs] ([Status], [ListKey]);

CREATE INDEX [IX_HubSpokes_InstitutionId] ON [HubSpokes] ([InstitutionId]);

CREATE CLUSTERED INDEX [IX_IdempotencyRecords_AnsweredAt] ON [IdempotencyRecords] ([AnsweredAt]);

CREATE INDEX [IX_IndicatorActuals_IndicatorId_PlanId_Date] ON [IndicatorActuals] ([IndicatorId], [PlanId], [Date]);

CREATE INDEX [IX_IndicatorActuals_IndicatorId_RecordedAt] ON [IndicatorActuals] ([IndicatorId], [RecordedAt]);

CREATE INDEX [IX_IndicatorActuals_InstitutionId] ON [IndicatorActuals] ([InstitutionId]);

CREATE INDEX [IX_IndicatorActuals_PlanId] ON [IndicatorActuals] ([PlanId]);

CREATE CLUSTERED INDEX [IX_IndicatorActuals_RecordedAt] ON [IndicatorActuals] ([RecordedAt]);

CREATE UNIQUE CLUSTERED INDEX [IX_Indicators_InnovationId_Code] ON [Indicators] ([InnovationId], [Code]);

CREATE INDEX [IX_InnovationRevisions_InnovationId_PublishedAt] ON [InnovationRevisions] ([InnovationId], [PublishedAt]);

CREATE CLUSTERED INDEX [IX_InnovationRevisions_PublishedAt] ON [InnovationRevisions] ([PublishedAt]);

CREATE CLUSTERED INDEX [IX_Innovations_CreatedAt] ON [Innovations] ([CreatedAt]);

CREATE INDEX [IX_Innovations_OwnerId] ON [Innovations] ([OwnerId]);

CREATE INDEX [IX_Innovations_Publication_UpdatedAt] ON [Innovations] ([Publication], [UpdatedAt]);

CREATE INDEX [IX_Innovations_RegionCode] ON [Innovations] ([RegionCode]);

CREATE UNIQUE INDEX [IX_Innovations_RegistryNumber] ON [Innovations] ([RegistryNumber]) WHERE [RegistryNumber] IS NOT NULL;

CREATE INDEX [IX_InnovationSources_InnovationId] ON [InnovationSources] ([InnovationId]);

CREATE UNIQUE INDEX [IX_InnovationSources_Source_SourceRecordId] ON [InnovationSources] ([Source], [SourceRecordId]) WHERE [SourceRecordId] IS NOT NULL;

CREATE CLUSTERED INDEX [IX_InstitutionalisationEvidence_ClaimedAt] ON [InstitutionalisationEvidence] ([ClaimedAt]);

CREATE INDEX [IX_InstitutionalisationEvidence_InnovationId_ClaimedAt] ON [InstitutionalisationEvidence] ([InnovationId], [ClaimedAt]);

CREATE INDEX [IX_Institutions_Kind_NaturalKey] ON [Institutions] ([Kind], [NaturalKey]);

CREATE UNIQUE INDEX [IX_Institutions_NaturalKey] ON [Institutions] ([NaturalKey]);

CREATE INDEX [IX_Institutions_ParentId] ON [Institutions] ([ParentId]);

CREATE INDEX [IX_Institutions_RegionCode] ON [Institutions] ([RegionCode]);

CREATE INDEX [IX_KnownWords_Word] ON [KnownWords] ([Word]);

CREATE INDEX [IX_LineagePaths_AncestorId_Depth_DescendantId] ON [LineagePaths] ([AncestorId], [Depth], [DescendantId]);

CREATE INDEX [IX_LineagePaths_DescendantId_Depth_AncestorId] ON [LineagePaths] ([DescendantId], [Depth], [AncestorId]);

CREATE UNIQUE INDEX [IX_MaturitySurveys_HubId_ListKey] ON [MaturitySurveys] ([HubId], [ListKey]);

CREATE CLUSTERED INDEX [IX_MaturitySurveys_SubmittedAt] ON [MaturitySurveys] ([SubmittedAt]);

CREATE INDEX [IX_MentorAssignments_AdopterId] ON [MentorAssignments] ([AdopterId]);

CREATE CLUSTERED INDEX [IX_MentorAssignments_AssignedAt] ON [MentorAssignments] ([AssignedAt]);

CREATE INDEX [IX_MentorAssignments_HubId] ON [MentorAssignments] ([HubId]);

CREATE INDEX [IX_MentorAssignments_OpenPersonId_PlanId] ON [MentorAssignments] ([OpenPersonId], [PlanId]);

CREATE INDEX [IX_MentorAssignments_OriginId] ON [MentorAssignments] ([OriginId]);

CREATE UNIQUE INDEX [IX_MentorAssignments_PlanId_OpenPersonId] ON [MentorAssignments] ([PlanId], [OpenPersonId]) WHERE [OpenPersonId] IS NOT NULL;

CREATE INDEX [IX_MentoringSessions_AdopterId] ON [MentoringSessions] ([AdopterId]);

CREATE INDEX [IX_MentoringSessions_HubId_StartsAt] ON [MentoringSessions] ([HubId], [StartsAt]);

CREATE INDEX [IX_MentoringSessions_OriginId_Status] ON [MentoringSessions] ([OriginId], [Status]);

CREATE INDEX [IX_MentoringSessions_PersonId_StartsAt] ON [MentoringSessions] ([PersonId], [StartsAt]);

CREATE INDEX [IX_MentoringSessions_PlanId_StartsAt] ON [MentoringSessions] ([PlanId], [StartsAt]);

CREATE CLUSTERED INDEX [IX_MentoringSessions_StartsAt_Id] ON [MentoringSessions] ([StartsAt], [Id]);

CREATE INDEX [IX_MonitoringReports_AdopterId] ON [MonitoringReports] ([AdopterId]);

CREATE CLUSTERED INDEX [IX_MonitoringReports_CreatedAt] ON [MonitoringReports] ([CreatedAt]);

CREATE UNIQUE INDEX [IX_MonitoringReports_PlanId_Period] ON [MonitoringReports] ([PlanId], [Period]);

CREATE INDEX [IX_MonitoringReports_Status_UpdatedAt] ON [MonitoringReports] ([Status], [UpdatedAt]);

CREATE INDEX [IX_MonitoringReports_UpdatedAt_Id] ON [MonitoringReports] ([UpdatedAt], [Id]);

CREATE INDEX [IX_Notifications_AccountId_Number] ON [Notifications] ([AccountId], [Number]);

CREATE INDEX [IX_Notifications_AccountId_ReadAt] ON [Notifications] ([AccountId], [ReadAt]);

CREATE INDEX [IX_Notifications_CreatedAt] ON [Notifications] ([CreatedAt]);

CREATE UNIQUE INDEX [IX_Notifications_Id] ON [Notifications] ([Id]);

CREATE UNIQUE INDEX [IX_Notifications_Key_AccountId] ON [Notifications] ([Key], [AccountId]);

CREATE INDEX [IX_Notifications_Mail_MailDueAt] ON [Notifications] ([Mail], [MailDueAt]);

CREATE INDEX [IX_Operations_Kind_EndedAt] ON [Operations] ([Kind], [EndedAt]);

CREATE CLUSTERED INDEX [IX_Operations_RequestedAt_Id] ON [Operations] ([RequestedAt], [Id]);

CREATE INDEX [IX_Operations_RequestedBy] ON [Operations] ([RequestedBy]);

CREATE UNIQUE INDEX [IX_Outbox_EventId] ON [Outbox] ([EventId]);

CREATE INDEX [IX_Outbox_Position_Number] ON [Outbox] ([Position], [Number]);

CREATE CLUSTERED INDEX [IX_PlanComments_At] ON [PlanComments] ([At]);

CREATE INDEX [IX_PlanComments_PlanId_At] ON [PlanComments] ([PlanId], [At]);

CREATE CLUSTERED INDEX [IX_PlanEvaluations_At] ON [PlanEvaluations] ([At]);

CREATE UNIQUE INDEX [IX_PlanEvaluations_PlanId_Number] ON [PlanEvaluations] ([PlanId], [Number]);

CREATE UNIQUE CLUSTERED INDEX [IX_PublicDocuments_RegistryNumber] ON [PublicDocuments] ([RegistryNumber]);

CREATE CLUSTERED INDEX [IX_RefreshTokens_ExpiresAt] ON [RefreshTokens] ([ExpiresAt]);

CREATE INDEX [IX_RefreshTokens_SessionId] ON [RefreshTokens] ([SessionId]);

CREATE INDEX [IX_Regions_ParentCode] ON [Regions] ([ParentCode]);

CREATE CLUSTERED INDEX [IX_ReplicationLinks_ClaimedAt] ON [ReplicationLinks] ([ClaimedAt]);

CREATE UNIQUE INDEX [IX_ReplicationLinks_OpenPair] ON [ReplicationLinks] ([OpenPair]) WHERE [OpenPair] IS NOT NULL;

CREATE INDEX [IX_ReplicationLinks_OriginId_Status] ON [ReplicationLinks] ([OriginId], [Status]);

CREATE INDEX [IX_ReplicationLinks_PlanId] ON [ReplicationLinks] ([PlanId]);

CREATE INDEX [IX_ReplicationLinks_ReplicaId_Status] ON [ReplicationLinks] ([ReplicaId], [Status]);

CREATE INDEX [IX_ReplicationLinks_UpdatedAt_Id] ON [ReplicationLinks] ([UpdatedAt], [Id]);

CREATE INDEX [IX_ReplicationPlans_AdopterId_UpdatedAt] ON [ReplicationPlans] ([AdopterId], [UpdatedAt]);

CREATE UNIQUE INDEX [IX_ReplicationPlans_AgreementNumber] ON [ReplicationPlans] ([AgreementNumber]) WHERE [AgreementNumber] IS NOT NULL;

CREATE INDEX [IX_ReplicationPlans_BudgetYear_AdopterId_Status] ON [ReplicationPlans] ([BudgetYear], [AdopterId], [Status]);

CREATE INDEX [IX_ReplicationPlans_BudgetYear_Status] ON [ReplicationPlans] ([BudgetYear], [Status]);

CREATE CLUSTERED INDEX [IX_ReplicationPlans_CreatedAt] ON [ReplicationPlans] ([CreatedAt]);

CREATE INDEX [IX_ReplicationPlans_OriginId_UpdatedAt] ON [ReplicationPlans] ([OriginId], [UpdatedAt]);

CREATE UNIQUE INDEX [IX_ReplicationPlans_ReplicaId] ON [ReplicationPlans] ([ReplicaId]) WHERE [ReplicaId] IS NOT NULL;

CREATE INDEX [IX_ReplicationPlans_SheetId] ON [ReplicationPlans] ([SheetId]);

CREATE INDEX [IX_ReplicationPlans_UpdatedAt_Id] ON [ReplicationPlans] ([UpdatedAt], [Id]);

CREATE INDEX [IX_Sessions_AccountId] ON [Sessions] ([AccountId]);

CREATE INDEX [IX_Sessions_ClientId] ON [Sessions] ([ClientId]);

CREATE INDEX [IX_Sessions_ExpiresAt] ON [Sessions] ([ExpiresAt]);

CREATE CLUSTERED INDEX [IX_Sessions_StartedAt] ON [Sessions] ([StartedAt]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261130000000_Initial', N'10.0.15');

COMMIT;
GO

