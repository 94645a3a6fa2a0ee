using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace JippApi.Infrastructure.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DisabledReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    InvitationHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    InvitationExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AccountTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                });

            migrationBuilder.CreateTable(
                name: "AuditEvents",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ActingFor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Client = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Action = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ResourceType = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ResourceId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Sources = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RequestId = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    Details = table.Column<string>(type: "TEXT", nullable: true),
                    PreviousHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEvents", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "AuditHead",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHead", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Clients",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Scopes = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RateClass = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DisabledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DisabledReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Clients", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Commitments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RootId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    AmendsId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    BudgetYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Witnesses = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StatusReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DocumentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commitments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DataVersions",
                columns: table => new
                {
                    Family = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataVersions", x => x.Family);
                });

            migrationBuilder.CreateTable(
                name: "Directory",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    TitleKey = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ProvinceCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    InstitutionKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Phase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Existence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HasAward = table.Column<bool>(type: "INTEGER", nullable: false),
                    TitleWords = table.Column<string>(type: "TEXT", nullable: false),
                    KeyWords = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Card = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Directory", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "EscalationPolicies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Levels = table.Column<string>(type: "TEXT", nullable: false),
                    QuietFrom = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    QuietTo = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    MaxStopDays = table.Column<int>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalationPolicies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EventConsumers",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Position = table.Column<long>(type: "INTEGER", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NextAttemptAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventConsumers", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "FailedCalls",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    RequestId = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Body = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FailedCalls", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    AnnouncedSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Classification = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UploadedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Scan = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Rejection = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Received = table.Column<long>(type: "INTEGER", nullable: false),
                    Parts = table.Column<string>(type: "TEXT", nullable: false),
                    HasLeftovers = table.Column<bool>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    CompletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Files", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Grants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OnBehalfOf = table.Column<Guid>(type: "TEXT", nullable: true),
                    GrantedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ScopeKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ScopeValue = table.Column<string>(type: "TEXT", maxLength: 36, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Grants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Holidays",
                columns: table => new
                {
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holidays", x => x.Date);
                });

            migrationBuilder.CreateTable(
                name: "IdempotencyRecords",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    BodyHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Headers = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdempotencyRecords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InnovationRevisions",
                columns: table => new
                {
                    InnovationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InnovationRevisions", x => new { x.InnovationId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "KnownWords",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Word = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnownWords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Leases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Token = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "NotificationPreferences",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Unusual = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotificationPreferences", x => x.AccountId);
                });

            migrationBuilder.CreateTable(
                name: "Notifications",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Arguments = table.Column<string>(type: "TEXT", nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Mail = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MailAttempts = table.Column<int>(type: "INTEGER", nullable: false),
                    MailDueAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notifications", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Operations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RequestedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    HeartbeatAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: true),
                    Phase = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Checkpoint = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ProblemCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    CancelRequestedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Operations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Position = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "OutboxHead",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxHead", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ParkedEvents",
                columns: table => new
                {
                    Consumer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<long>(type: "INTEGER", nullable: false),
                    Error = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParkedEvents", x => new { x.Consumer, x.EventId });
                });

            migrationBuilder.CreateTable(
                name: "PublicDocuments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegistryNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicDocuments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RateClasses",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Read = table.Column<int>(type: "INTEGER", nullable: false),
                    Search = table.Column<int>(type: "INTEGER", nullable: false),
                    Write = table.Column<int>(type: "INTEGER", nullable: false),
                    Bulk = table.Column<int>(type: "INTEGER", nullable: false),
                    Auth = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RateClasses", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "RefreshTokens",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefreshTokens", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "Regions",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ParentCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Regions", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Regions_Regions_ParentCode",
                        column: x => x.ParentCode,
                        principalTable: "Regions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Sequences",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Value = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sequences", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "ServerKeys",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Value = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServerKeys", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SigningKeys",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PrivateKey = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SigningKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TimedJobs",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EveryMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    MinuteOfDay = table.Column<int>(type: "INTEGER", nullable: true),
                    NextAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TimedJobs", x => x.Kind);
                });

            migrationBuilder.CreateTable(
                name: "ClientSecrets",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClientSecrets", x => new { x.ClientId, x.Number });
                    table.ForeignKey(
                        name: "FK_ClientSecrets_Clients_ClientId",
                        column: x => x.ClientId,
                        principalTable: "Clients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DirectoryTerms",
                columns: table => new
                {
                    EntryNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DirectoryTerms", x => new { x.Kind, x.Value, x.EntryNumber });
                    table.ForeignKey(
                        name: "FK_DirectoryTerms_Directory_EntryNumber",
                        column: x => x.EntryNumber,
                        principalTable: "Directory",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OperationLog",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    OperationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OperationLog", x => new { x.OperationId, x.Number });
                    table.ForeignKey(
                        name: "FK_OperationLog_Operations_OperationId",
                        column: x => x.OperationId,
                        principalTable: "Operations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Institutions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Website = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    NaturalKey = table.Column<string>(type: "TEXT", maxLength: 264, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Institutions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Institutions_Institutions_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Institutions_Regions_RegionCode",
                        column: x => x.RegionCode,
                        principalTable: "Regions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentSignatories",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Office = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Signature_Method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Signature_SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Signature_Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Signature_DocumentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Signature_RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Signature_RecordedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Signature_ScanHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentSignatories", x => new { x.SheetId, x.Number });
                    table.ForeignKey(
                        name: "FK_CommitmentSignatories_Commitments_SheetId",
                        column: x => x.SheetId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CommitmentSignatories_Institutions_InstitutionId",
                        column: x => x.InstitutionId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Hubs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    HostId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpenHostId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    ListKey = table.Column<string>(type: "TEXT", maxLength: 283, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StatusReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Decree_Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Decree_Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Decree_Wave = table.Column<int>(type: "INTEGER", nullable: true),
                    Decree_Date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Decree_Reference = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    JointCommitment_Date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    JointCommitment_Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    JointCommitment_Reference = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Assessments = table.Column<string>(type: "TEXT", nullable: false),
                    Mentors = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hubs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hubs_Institutions_HostId",
                        column: x => x.HostId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Innovations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Sdgs = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Tags = table.Column<string>(type: "TEXT", nullable: false),
                    Innovators = table.Column<string>(type: "TEXT", nullable: false),
                    References = table.Column<string>(type: "TEXT", nullable: false),
                    Awards = table.Column<string>(type: "TEXT", nullable: false),
                    Notes = table.Column<string>(type: "TEXT", nullable: false),
                    Components = table.Column<string>(type: "TEXT", nullable: false),
                    WillingToBeReplicated = table.Column<bool>(type: "INTEGER", nullable: true),
                    RegistryNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Publication = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Phase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Existence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    StateReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    InstitutionalisedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Sections_AdoptionPrerequisites = table.Column<string>(type: "TEXT", nullable: true),
                    Sections_HowItWorks = table.Column<string>(type: "TEXT", nullable: true),
                    Sections_Novelty = table.Column<string>(type: "TEXT", nullable: true),
                    Sections_Objective = table.Column<string>(type: "TEXT", nullable: true),
                    Sections_Problem = table.Column<string>(type: "TEXT", nullable: true),
                    Sections_Resources = table.Column<string>(type: "TEXT", nullable: true),
                    Sections_Results = table.Column<string>(type: "TEXT", nullable: true),
                    Sections_Sustainability = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Innovations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Innovations_Institutions_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Innovations_Regions_RegionCode",
                        column: x => x.RegionCode,
                        principalTable: "Regions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HubActivities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    HubId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HostId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ListKey = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Agenda = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    Attendance = table.Column<int>(type: "INTEGER", nullable: true),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HubActivities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HubActivities_Hubs_HubId",
                        column: x => x.HubId,
                        principalTable: "Hubs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HubSpokes",
                columns: table => new
                {
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HubId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JoinedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HubSpokes", x => new { x.HubId, x.InstitutionId });
                    table.ForeignKey(
                        name: "FK_HubSpokes_Hubs_HubId",
                        column: x => x.HubId,
                        principalTable: "Hubs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_HubSpokes_Institutions_InstitutionId",
                        column: x => x.InstitutionId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MaturitySurveys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    HubId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HostId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    InstrumentVersion = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Answers = table.Column<string>(type: "TEXT", nullable: false),
                    Corrections = table.Column<string>(type: "TEXT", nullable: false),
                    ClaimedScore = table.Column<decimal>(type: "TEXT", precision: 4, scale: 2, nullable: false),
                    VerifiedScore = table.Column<decimal>(type: "TEXT", precision: 4, scale: 2, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SubmittedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VerifiedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    VerifiedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ListKey = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MaturitySurveys", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MaturitySurveys_Hubs_HubId",
                        column: x => x.HubId,
                        principalTable: "Hubs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Indicators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InnovationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Baseline = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Indicators_Innovations_InnovationId",
                        column: x => x.InnovationId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InnovationSources",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SourceRecordId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    InnovationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InnovationSources", x => x.Number);
                    table.ForeignKey(
                        name: "FK_InnovationSources_Innovations_InnovationId",
                        column: x => x.InnovationId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InstitutionalisationEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InnovationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Instrument = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ClaimedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Claimants = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InstitutionalisationEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InstitutionalisationEvidence_Innovations_InnovationId",
                        column: x => x.InnovationId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LineagePaths",
                columns: table => new
                {
                    AncestorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DescendantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Depth = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LineagePaths", x => new { x.AncestorId, x.DescendantId });
                    table.ForeignKey(
                        name: "FK_LineagePaths_Innovations_AncestorId",
                        column: x => x.AncestorId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LineagePaths_Innovations_DescendantId",
                        column: x => x.DescendantId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReplicationPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OriginId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OriginRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    AdopterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TemplateId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HubId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Extent = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BudgetYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Problem = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Adaptations = table.Column<string>(type: "TEXT", nullable: false),
                    Targets = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StatusReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AnswerDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AgreementNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ReadinessException = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    BudgetDocument = table.Column<string>(type: "TEXT", nullable: true),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ScaleUp = table.Column<string>(type: "TEXT", nullable: true),
                    ReplicaId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplicationPlans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReplicationPlans_Innovations_OriginId",
                        column: x => x.OriginId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReplicationPlans_Innovations_ReplicaId",
                        column: x => x.ReplicaId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReplicationPlans_Institutions_AdopterId",
                        column: x => x.AdopterId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HubActivityOutputs",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActivityId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HubActivityOutputs", x => x.Number);
                    table.ForeignKey(
                        name: "FK_HubActivityOutputs_HubActivities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "HubActivities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ActionItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdopterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Activity = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Output = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Indicator = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Target = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ResponsibleUnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AssigneeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BudgetAmount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    BudgetSource = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Weight = table.Column<int>(type: "INTEGER", nullable: false),
                    DependsOn = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StatusReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Progress = table.Column<int>(type: "INTEGER", nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", nullable: false),
                    ReportNote = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Reporters = table.Column<string>(type: "TEXT", nullable: false),
                    ReportedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReportedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    VerifiedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActionItems_Institutions_AdopterId",
                        column: x => x.AdopterId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionItems_Institutions_ResponsibleUnitId",
                        column: x => x.ResponsibleUnitId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionItems_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentLines",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdopterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OriginId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Amendment = table.Column<string>(type: "TEXT", nullable: true),
                    Content = table.Column<string>(type: "TEXT", nullable: true),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    BaselineNumber = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentLines", x => new { x.SheetId, x.Number });
                    table.ForeignKey(
                        name: "FK_CommitmentLines_Commitments_SheetId",
                        column: x => x.SheetId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CommitmentLines_Innovations_OriginId",
                        column: x => x.OriginId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitmentLines_Institutions_AdopterId",
                        column: x => x.AdopterId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitmentLines_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IndicatorActuals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndicatorActuals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IndicatorActuals_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IndicatorActuals_Institutions_InstitutionId",
                        column: x => x.InstitutionId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IndicatorActuals_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MentorAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdopterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OriginId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HubId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MentorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpenPersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    AssignedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentorAssignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MentorAssignments_Hubs_HubId",
                        column: x => x.HubId,
                        principalTable: "Hubs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentorAssignments_Innovations_OriginId",
                        column: x => x.OriginId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentorAssignments_Institutions_AdopterId",
                        column: x => x.AdopterId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentorAssignments_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MentoringSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdopterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OriginId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HubId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MentorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MentorName = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Agenda = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StatusReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    HeldAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Attendance = table.Column<string>(type: "TEXT", nullable: false),
                    Findings = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    Recommendations = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    Decisions = table.Column<string>(type: "TEXT", nullable: false),
                    Ratings = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentoringSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MentoringSessions_Hubs_HubId",
                        column: x => x.HubId,
                        principalTable: "Hubs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentoringSessions_Innovations_OriginId",
                        column: x => x.OriginId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentoringSessions_Institutions_AdopterId",
                        column: x => x.AdopterId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentoringSessions_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MonitoringReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdopterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StatusReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Progress = table.Column<int>(type: "INTEGER", nullable: false),
                    Achievements = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    Obstacles = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    NeededSupport = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    Actuals = table.Column<string>(type: "TEXT", nullable: false),
                    ItemsProgress = table.Column<int>(type: "INTEGER", nullable: true),
                    VerifiedProgress = table.Column<int>(type: "INTEGER", nullable: true),
                    VerifiedActuals = table.Column<string>(type: "TEXT", nullable: false),
                    VerifierNote = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    Reporters = table.Column<string>(type: "TEXT", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    VerifiedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    VerifiedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonitoringReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonitoringReports_Institutions_AdopterId",
                        column: x => x.AdopterId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MonitoringReports_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanComments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Visibility = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ByOwner = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanComments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanComments_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanEvaluations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdopterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Outcomes = table.Column<string>(type: "TEXT", nullable: false),
                    LessonsLearned = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanEvaluations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanEvaluations_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanReadiness",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Answers = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanReadiness", x => new { x.PlanId, x.Number });
                    table.ForeignKey(
                        name: "FK_PlanReadiness_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanStates",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BudgetYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanStates", x => new { x.PlanId, x.Version });
                    table.ForeignKey(
                        name: "FK_PlanStates_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReplicationLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OriginId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OriginRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    ReplicaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OpenPair = table.Column<string>(type: "TEXT", maxLength: 65, nullable: true),
                    ClaimedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ClaimedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ConfirmedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    VerifiedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    History = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplicationLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReplicationLinks_Innovations_OriginId",
                        column: x => x.OriginId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReplicationLinks_Innovations_ReplicaId",
                        column: x => x.ReplicaId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReplicationLinks_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Escalations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpenItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdopterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    PolicyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Steps = table.Column<string>(type: "TEXT", nullable: false),
                    Stops = table.Column<string>(type: "TEXT", nullable: false),
                    Resolution = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ResolutionReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ResolvedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ResolvedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Escalations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Escalations_ActionItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "ActionItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Escalations_EscalationPolicies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "EscalationPolicies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Escalations_Institutions_AdopterId",
                        column: x => x.AdopterId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Escalations_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Classification = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Caption = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AttachedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AttachedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    InnovationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HubId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActionItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemovedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Evidence_ActionItems_ActionItemId",
                        column: x => x.ActionItemId,
                        principalTable: "ActionItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Evidence_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Evidence_Files_FileId",
                        column: x => x.FileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Evidence_Hubs_HubId",
                        column: x => x.HubId,
                        principalTable: "Hubs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Evidence_Innovations_InnovationId",
                        column: x => x.InnovationId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Evidence_MentoringSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "MentoringSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Evidence_MonitoringReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "MonitoringReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Evidence_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EscalationTellings",
                columns: table => new
                {
                    EscalationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ToldOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalationTellings", x => new { x.EscalationId, x.Level, x.AccountId });
                    table.ForeignKey(
                        name: "FK_EscalationTellings_Escalations_EscalationId",
                        column: x => x.EscalationId,
                        principalTable: "Escalations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "AuditHead",
                columns: new[] { "Id", "Hash", "Number" },
                values: new object[] { 1, "0000000000000000000000000000000000000000000000000000000000000000", 0L });

            migrationBuilder.InsertData(
                table: "DataVersions",
                columns: new[] { "Family", "Value" },
                values: new object[,]
                {
                    { "access", 1L },
                    { "hubs", 1L },
                    { "innovations", 1L },
                    { "institutions", 1L },
                    { "regions", 1L }
                });

            migrationBuilder.InsertData(
                table: "EscalationPolicies",
                columns: new[] { "Id", "Levels", "MaxStopDays", "Name", "QuietFrom", "QuietTo", "RegionCode", "UpdatedAt", "Version" },
                values: new object[] { new Guid("019b76da-a800-7e5c-a1a7-10de61d0f001"), "[{\"afterDays\":7,\"level\":\"UNIT_HEAD\"},{\"afterDays\":14,\"level\":\"DISTRICT_SECRETARY\"},{\"afterDays\":30,\"level\":\"PROVINCIAL_SECRETARY_OR_HUB\"},{\"afterDays\":60,\"level\":\"MINISTRY\"}]", 14, "Kebijakan eskalasi nasional", new TimeOnly(18, 0, 0), new TimeOnly(7, 0, 0), null, new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), 1 });

            migrationBuilder.InsertData(
                table: "Holidays",
                columns: new[] { "Date", "Name", "Version" },
                values: new object[,]
                {
                    { new DateOnly(2026, 1, 1), "Tahun Baru Masehi", 1 },
                    { new DateOnly(2026, 5, 1), "Hari Buruh Internasional", 1 },
                    { new DateOnly(2026, 6, 1), "Hari Lahir Pancasila", 1 },
                    { new DateOnly(2026, 8, 17), "Hari Kemerdekaan Republik Indonesia", 1 },
                    { new DateOnly(2026, 12, 25), "Hari Raya Natal", 1 },
                    { new DateOnly(2027, 1, 1), "Tahun Baru Masehi", 1 },
                    { new DateOnly(2027, 5, 1), "Hari Buruh Internasional", 1 },
                    { new DateOnly(2027, 6, 1), "Hari Lahir Pancasila", 1 },
                    { new DateOnly(2027, 8, 17), "Hari Kemerdekaan Republik Indonesia", 1 },
                    { new DateOnly(2027, 12, 25), "Hari Raya Natal", 1 },
                    { new DateOnly(2028, 1, 1), "Tahun Baru Masehi", 1 },
                    { new DateOnly(2028, 5, 1), "Hari Buruh Internasional", 1 },
                    { new DateOnly(2028, 6, 1), "Hari Lahir Pancasila", 1 },
                    { new DateOnly(2028, 8, 17), "Hari Kemerdekaan Republik Indonesia", 1 },
                    { new DateOnly(2028, 12, 25), "Hari Raya Natal", 1 },
                    { new DateOnly(2029, 1, 1), "Tahun Baru Masehi", 1 },
                    { new DateOnly(2029, 5, 1), "Hari Buruh Internasional", 1 },
                    { new DateOnly(2029, 6, 1), "Hari Lahir Pancasila", 1 },
                    { new DateOnly(2029, 8, 17), "Hari Kemerdekaan Republik Indonesia", 1 },
                    { new DateOnly(2029, 12, 25), "Hari Raya Natal", 1 },
                    { new DateOnly(2030, 1, 1), "Tahun Baru Masehi", 1 },
                    { new DateOnly(2030, 5, 1), "Hari Buruh Internasional", 1 },
                    { new DateOnly(2030, 6, 1), "Hari Lahir Pancasila", 1 },
                    { new DateOnly(2030, 8, 17), "Hari Kemerdekaan Republik Indonesia", 1 },
                    { new DateOnly(2030, 12, 25), "Hari Raya Natal", 1 }
                });

            migrationBuilder.InsertData(
                table: "Leases",
                columns: new[] { "Name", "ExpiresAt", "Holder", "Token" },
                values: new object[,]
                {
                    { "ESCALATE", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L },
                    { "MAIL", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L },
                    { "PURGE", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L },
                    { "REINDEX", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L }
                });

            migrationBuilder.InsertData(
                table: "OutboxHead",
                columns: new[] { "Id", "Position" },
                values: new object[] { 1, 0L });

            migrationBuilder.InsertData(
                table: "RateClasses",
                columns: new[] { "Code", "Auth", "Bulk", "Read", "Search", "Version", "Write" },
                values: new object[,]
                {
                    { "anonymous", 10, 10, 60, 30, 1, 30 },
                    { "partner", 30, 120, 3000, 1000, 1, 600 },
                    { "user", 30, 30, 600, 300, 1, 120 }
                });

            migrationBuilder.InsertData(
                table: "Sequences",
                columns: new[] { "Name", "Value" },
                values: new object[] { "lineage", 0 });

            migrationBuilder.InsertData(
                table: "TimedJobs",
                columns: new[] { "Kind", "EveryMinutes", "MinuteOfDay", "NextAt" },
                values: new object[,]
                {
                    { "ESCALATE", 60, null, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc) },
                    { "PURGE", null, 150, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc) }
                });

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_InstitutionId",
                table: "Accounts",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_NormalizedEmail",
                table: "Accounts",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_NormalizedUserName",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActionItems_AdopterId",
                table: "ActionItems",
                column: "AdopterId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionItems_AssigneeId_Status_DueOn",
                table: "ActionItems",
                columns: new[] { "AssigneeId", "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionItems_PlanId_Number",
                table: "ActionItems",
                columns: new[] { "PlanId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActionItems_ResponsibleUnitId_Status_DueOn",
                table: "ActionItems",
                columns: new[] { "ResponsibleUnitId", "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_Actor_Number",
                table: "AuditEvents",
                columns: new[] { "Actor", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_InstitutionId_Number",
                table: "AuditEvents",
                columns: new[] { "InstitutionId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_RegionCode_Number",
                table: "AuditEvents",
                columns: new[] { "RegionCode", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_ResourceId_Number",
                table: "AuditEvents",
                columns: new[] { "ResourceId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Clients_ClientId",
                table: "Clients",
                column: "ClientId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentLines_AdopterId",
                table: "CommitmentLines",
                column: "AdopterId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentLines_OriginId",
                table: "CommitmentLines",
                column: "OriginId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentLines_PlanId_BaselineNumber",
                table: "CommitmentLines",
                columns: new[] { "PlanId", "BaselineNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_RegionCode_BudgetYear",
                table: "Commitments",
                columns: new[] { "RegionCode", "BudgetYear" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_RootId_Edition",
                table: "Commitments",
                columns: new[] { "RootId", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_UpdatedAt_Id",
                table: "Commitments",
                columns: new[] { "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentSignatories_InstitutionId",
                table: "CommitmentSignatories",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Directory_Facets",
                table: "Directory",
                columns: new[] { "ProvinceCode", "Year", "Sector", "InstitutionKind", "Phase", "Existence", "HasAward", "RegionCode", "InstitutionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_FacetsByYear",
                table: "Directory",
                columns: new[] { "Year", "Sector", "ProvinceCode", "InstitutionKind", "Phase", "Existence", "HasAward", "RegionCode", "InstitutionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_Id",
                table: "Directory",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Directory_InstitutionId_UpdatedAt_Number",
                table: "Directory",
                columns: new[] { "InstitutionId", "UpdatedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_ProvinceCode_UpdatedAt_Number",
                table: "Directory",
                columns: new[] { "ProvinceCode", "UpdatedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_ProvinceCode_Year_UpdatedAt_Number",
                table: "Directory",
                columns: new[] { "ProvinceCode", "Year", "UpdatedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_RegionCode_UpdatedAt_Number",
                table: "Directory",
                columns: new[] { "RegionCode", "UpdatedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_Sector_UpdatedAt_Number",
                table: "Directory",
                columns: new[] { "Sector", "UpdatedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_TitleKey_Number",
                table: "Directory",
                columns: new[] { "TitleKey", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_UpdatedAt_Number",
                table: "Directory",
                columns: new[] { "UpdatedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_Year_Number",
                table: "Directory",
                columns: new[] { "Year", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_DirectoryTerms_EntryNumber",
                table: "DirectoryTerms",
                column: "EntryNumber");

            migrationBuilder.CreateIndex(
                name: "IX_EscalationPolicies_RegionCode",
                table: "EscalationPolicies",
                column: "RegionCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_AdopterId",
                table: "Escalations",
                column: "AdopterId");

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_ItemId",
                table: "Escalations",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_OpenedAt_Id",
                table: "Escalations",
                columns: new[] { "OpenedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_OpenItemId",
                table: "Escalations",
                column: "OpenItemId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_PlanId",
                table: "Escalations",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_PolicyId",
                table: "Escalations",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_State_OpenedAt",
                table: "Escalations",
                columns: new[] { "State", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_EscalationTellings_AccountId_ToldOn",
                table: "EscalationTellings",
                columns: new[] { "AccountId", "ToldOn" });

            migrationBuilder.CreateIndex(
                name: "IX_EscalationTellings_ToldAt",
                table: "EscalationTellings",
                column: "ToldAt");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_ActionItemId_AttachedAt",
                table: "Evidence",
                columns: new[] { "ActionItemId", "AttachedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_CommitmentId_AttachedAt",
                table: "Evidence",
                columns: new[] { "CommitmentId", "AttachedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_FileId",
                table: "Evidence",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_HubId_AttachedAt",
                table: "Evidence",
                columns: new[] { "HubId", "AttachedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_InnovationId_AttachedAt",
                table: "Evidence",
                columns: new[] { "InnovationId", "AttachedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_PlanId_AttachedAt",
                table: "Evidence",
                columns: new[] { "PlanId", "AttachedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_ReportId_AttachedAt",
                table: "Evidence",
                columns: new[] { "ReportId", "AttachedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_SessionId_AttachedAt",
                table: "Evidence",
                columns: new[] { "SessionId", "AttachedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_FailedCalls_ClientId_Number",
                table: "FailedCalls",
                columns: new[] { "ClientId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Files_HasLeftovers",
                table: "Files",
                column: "HasLeftovers");

            migrationBuilder.CreateIndex(
                name: "IX_Files_Status_ExpiresAt",
                table: "Files",
                columns: new[] { "Status", "ExpiresAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Files_UploadedBy_Status",
                table: "Files",
                columns: new[] { "UploadedBy", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Grants_AccountId",
                table: "Grants",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Grants_OnBehalfOf",
                table: "Grants",
                column: "OnBehalfOf");

            migrationBuilder.CreateIndex(
                name: "IX_Grants_Role",
                table: "Grants",
                column: "Role");

            migrationBuilder.CreateIndex(
                name: "IX_HubActivities_HubId_ListKey",
                table: "HubActivities",
                columns: new[] { "HubId", "ListKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HubActivityOutputs_ActivityId",
                table: "HubActivityOutputs",
                column: "ActivityId");

            migrationBuilder.CreateIndex(
                name: "IX_HubActivityOutputs_PlanId",
                table: "HubActivityOutputs",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_Hubs_HostId",
                table: "Hubs",
                column: "HostId");

            migrationBuilder.CreateIndex(
                name: "IX_Hubs_ListKey",
                table: "Hubs",
                column: "ListKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hubs_OpenHostId",
                table: "Hubs",
                column: "OpenHostId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hubs_RegionCode_ListKey",
                table: "Hubs",
                columns: new[] { "RegionCode", "ListKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Hubs_Status_ListKey",
                table: "Hubs",
                columns: new[] { "Status", "ListKey" });

            migrationBuilder.CreateIndex(
                name: "IX_HubSpokes_InstitutionId",
                table: "HubSpokes",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_IdempotencyRecords_AnsweredAt",
                table: "IdempotencyRecords",
                column: "AnsweredAt");

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorActuals_IndicatorId_PlanId_Date",
                table: "IndicatorActuals",
                columns: new[] { "IndicatorId", "PlanId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorActuals_IndicatorId_RecordedAt",
                table: "IndicatorActuals",
                columns: new[] { "IndicatorId", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorActuals_InstitutionId",
                table: "IndicatorActuals",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorActuals_PlanId",
                table: "IndicatorActuals",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_InnovationId_Code",
                table: "Indicators",
                columns: new[] { "InnovationId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InnovationRevisions_InnovationId_PublishedAt",
                table: "InnovationRevisions",
                columns: new[] { "InnovationId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Innovations_OwnerId",
                table: "Innovations",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Innovations_Publication_UpdatedAt",
                table: "Innovations",
                columns: new[] { "Publication", "UpdatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Innovations_RegionCode",
                table: "Innovations",
                column: "RegionCode");

            migrationBuilder.CreateIndex(
                name: "IX_Innovations_RegistryNumber",
                table: "Innovations",
                column: "RegistryNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InnovationSources_InnovationId",
                table: "InnovationSources",
                column: "InnovationId");

            migrationBuilder.CreateIndex(
                name: "IX_InnovationSources_Source_SourceRecordId",
                table: "InnovationSources",
                columns: new[] { "Source", "SourceRecordId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InstitutionalisationEvidence_InnovationId_ClaimedAt",
                table: "InstitutionalisationEvidence",
                columns: new[] { "InnovationId", "ClaimedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_Kind_NaturalKey",
                table: "Institutions",
                columns: new[] { "Kind", "NaturalKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_NaturalKey",
                table: "Institutions",
                column: "NaturalKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_ParentId",
                table: "Institutions",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_RegionCode",
                table: "Institutions",
                column: "RegionCode");

            migrationBuilder.CreateIndex(
                name: "IX_KnownWords_Word",
                table: "KnownWords",
                column: "Word");

            migrationBuilder.CreateIndex(
                name: "IX_LineagePaths_AncestorId_Depth_DescendantId",
                table: "LineagePaths",
                columns: new[] { "AncestorId", "Depth", "DescendantId" });

            migrationBuilder.CreateIndex(
                name: "IX_LineagePaths_DescendantId_Depth_AncestorId",
                table: "LineagePaths",
                columns: new[] { "DescendantId", "Depth", "AncestorId" });

            migrationBuilder.CreateIndex(
                name: "IX_MaturitySurveys_HubId_ListKey",
                table: "MaturitySurveys",
                columns: new[] { "HubId", "ListKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MentorAssignments_AdopterId",
                table: "MentorAssignments",
                column: "AdopterId");

            migrationBuilder.CreateIndex(
                name: "IX_MentorAssignments_HubId",
                table: "MentorAssignments",
                column: "HubId");

            migrationBuilder.CreateIndex(
                name: "IX_MentorAssignments_OpenPersonId_PlanId",
                table: "MentorAssignments",
                columns: new[] { "OpenPersonId", "PlanId" });

            migrationBuilder.CreateIndex(
                name: "IX_MentorAssignments_OriginId",
                table: "MentorAssignments",
                column: "OriginId");

            migrationBuilder.CreateIndex(
                name: "IX_MentorAssignments_PlanId_OpenPersonId",
                table: "MentorAssignments",
                columns: new[] { "PlanId", "OpenPersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MentoringSessions_AdopterId",
                table: "MentoringSessions",
                column: "AdopterId");

            migrationBuilder.CreateIndex(
                name: "IX_MentoringSessions_HubId_StartsAt",
                table: "MentoringSessions",
                columns: new[] { "HubId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MentoringSessions_OriginId_Status",
                table: "MentoringSessions",
                columns: new[] { "OriginId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_MentoringSessions_PersonId_StartsAt",
                table: "MentoringSessions",
                columns: new[] { "PersonId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MentoringSessions_PlanId_StartsAt",
                table: "MentoringSessions",
                columns: new[] { "PlanId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MentoringSessions_StartsAt_Id",
                table: "MentoringSessions",
                columns: new[] { "StartsAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringReports_AdopterId",
                table: "MonitoringReports",
                column: "AdopterId");

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringReports_PlanId_Period",
                table: "MonitoringReports",
                columns: new[] { "PlanId", "Period" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringReports_Status_UpdatedAt",
                table: "MonitoringReports",
                columns: new[] { "Status", "UpdatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringReports_UpdatedAt_Id",
                table: "MonitoringReports",
                columns: new[] { "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_AccountId_Number",
                table: "Notifications",
                columns: new[] { "AccountId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_AccountId_ReadAt",
                table: "Notifications",
                columns: new[] { "AccountId", "ReadAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_CreatedAt",
                table: "Notifications",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_Id",
                table: "Notifications",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_Key_AccountId",
                table: "Notifications",
                columns: new[] { "Key", "AccountId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_Mail_MailDueAt",
                table: "Notifications",
                columns: new[] { "Mail", "MailDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Operations_Kind_EndedAt",
                table: "Operations",
                columns: new[] { "Kind", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Operations_RequestedAt_Id",
                table: "Operations",
                columns: new[] { "RequestedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Operations_RequestedBy",
                table: "Operations",
                column: "RequestedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_EventId",
                table: "Outbox",
                column: "EventId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Position_Number",
                table: "Outbox",
                columns: new[] { "Position", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanComments_PlanId_At",
                table: "PlanComments",
                columns: new[] { "PlanId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanEvaluations_PlanId_Number",
                table: "PlanEvaluations",
                columns: new[] { "PlanId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublicDocuments_RegistryNumber",
                table: "PublicDocuments",
                column: "RegistryNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RefreshTokens_SessionId",
                table: "RefreshTokens",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_Regions_ParentCode",
                table: "Regions",
                column: "ParentCode");

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationLinks_OpenPair",
                table: "ReplicationLinks",
                column: "OpenPair",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationLinks_OriginId_Status",
                table: "ReplicationLinks",
                columns: new[] { "OriginId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationLinks_PlanId",
                table: "ReplicationLinks",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationLinks_ReplicaId_Status",
                table: "ReplicationLinks",
                columns: new[] { "ReplicaId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationLinks_UpdatedAt_Id",
                table: "ReplicationLinks",
                columns: new[] { "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_AdopterId_UpdatedAt",
                table: "ReplicationPlans",
                columns: new[] { "AdopterId", "UpdatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_AgreementNumber",
                table: "ReplicationPlans",
                column: "AgreementNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_BudgetYear_AdopterId_Status",
                table: "ReplicationPlans",
                columns: new[] { "BudgetYear", "AdopterId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_BudgetYear_Status",
                table: "ReplicationPlans",
                columns: new[] { "BudgetYear", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_OriginId_UpdatedAt",
                table: "ReplicationPlans",
                columns: new[] { "OriginId", "UpdatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_ReplicaId",
                table: "ReplicationPlans",
                column: "ReplicaId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_SheetId",
                table: "ReplicationPlans",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_UpdatedAt_Id",
                table: "ReplicationPlans",
                columns: new[] { "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_AccountId",
                table: "Sessions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_ClientId",
                table: "Sessions",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_ExpiresAt",
                table: "Sessions",
                column: "ExpiresAt");

            SqliteSearchIndex.Create(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE DirectorySearch;");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "AccountTokens");

            migrationBuilder.DropTable(
                name: "AuditEvents");

            migrationBuilder.DropTable(
                name: "AuditHead");

            migrationBuilder.DropTable(
                name: "ClientSecrets");

            migrationBuilder.DropTable(
                name: "CommitmentLines");

            migrationBuilder.DropTable(
                name: "CommitmentSignatories");

            migrationBuilder.DropTable(
                name: "DataVersions");

            migrationBuilder.DropTable(
                name: "DirectoryTerms");

            migrationBuilder.DropTable(
                name: "EscalationTellings");

            migrationBuilder.DropTable(
                name: "EventConsumers");

            migrationBuilder.DropTable(
                name: "Evidence");

            migrationBuilder.DropTable(
                name: "FailedCalls");

            migrationBuilder.DropTable(
                name: "Grants");

            migrationBuilder.DropTable(
                name: "Holidays");

            migrationBuilder.DropTable(
                name: "HubActivityOutputs");

            migrationBuilder.DropTable(
                name: "HubSpokes");

            migrationBuilder.DropTable(
                name: "IdempotencyRecords");

            migrationBuilder.DropTable(
                name: "IndicatorActuals");

            migrationBuilder.DropTable(
                name: "InnovationRevisions");

            migrationBuilder.DropTable(
                name: "InnovationSources");

            migrationBuilder.DropTable(
                name: "InstitutionalisationEvidence");

            migrationBuilder.DropTable(
                name: "KnownWords");

            migrationBuilder.DropTable(
                name: "Leases");

            migrationBuilder.DropTable(
                name: "LineagePaths");

            migrationBuilder.DropTable(
                name: "MaturitySurveys");

            migrationBuilder.DropTable(
                name: "MentorAssignments");

            migrationBuilder.DropTable(
                name: "NotificationPreferences");

            migrationBuilder.DropTable(
                name: "Notifications");

            migrationBuilder.DropTable(
                name: "OperationLog");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "OutboxHead");

            migrationBuilder.DropTable(
                name: "ParkedEvents");

            migrationBuilder.DropTable(
                name: "PlanComments");

            migrationBuilder.DropTable(
                name: "PlanEvaluations");

            migrationBuilder.DropTable(
                name: "PlanReadiness");

            migrationBuilder.DropTable(
                name: "PlanStates");

            migrationBuilder.DropTable(
                name: "PublicDocuments");

            migrationBuilder.DropTable(
                name: "RateClasses");

            migrationBuilder.DropTable(
                name: "RefreshTokens");

            migrationBuilder.DropTable(
                name: "ReplicationLinks");

            migrationBuilder.DropTable(
                name: "Sequences");

            migrationBuilder.DropTable(
                name: "ServerKeys");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "SigningKeys");

            migrationBuilder.DropTable(
                name: "TimedJobs");

            migrationBuilder.DropTable(
                name: "Clients");

            migrationBuilder.DropTable(
                name: "Directory");

            migrationBuilder.DropTable(
                name: "Escalations");

            migrationBuilder.DropTable(
                name: "Commitments");

            migrationBuilder.DropTable(
                name: "Files");

            migrationBuilder.DropTable(
                name: "MentoringSessions");

            migrationBuilder.DropTable(
                name: "MonitoringReports");

            migrationBuilder.DropTable(
                name: "HubActivities");

            migrationBuilder.DropTable(
                name: "Indicators");

            migrationBuilder.DropTable(
                name: "Operations");

            migrationBuilder.DropTable(
                name: "ActionItems");

            migrationBuilder.DropTable(
                name: "EscalationPolicies");

            migrationBuilder.DropTable(
                name: "Hubs");

            migrationBuilder.DropTable(
                name: "ReplicationPlans");

            migrationBuilder.DropTable(
                name: "Innovations");

            migrationBuilder.DropTable(
                name: "Institutions");

            migrationBuilder.DropTable(
                name: "Regions");
        }
    }
}
