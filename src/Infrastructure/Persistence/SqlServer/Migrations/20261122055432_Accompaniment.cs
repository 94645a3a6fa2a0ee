using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace JippApi.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Accompaniment : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Outbox_DispatchedAt_Number",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "DispatchedAt",
                table: "Outbox");

            migrationBuilder.AddColumn<Guid>(
                name: "ReplicaId",
                table: "ReplicationPlans",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ScaleUp",
                table: "ReplicationPlans",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Position",
                table: "Outbox",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RecordedAt",
                table: "Outbox",
                type: "datetime2",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "InstitutionalisedAt",
                table: "Innovations",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "EventConsumers",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Position = table.Column<long>(type: "bigint", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    NextAttemptAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventConsumers", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    MediaType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    AnnouncedSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Classification = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    UploadedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Scan = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Rejection = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Received = table.Column<long>(type: "bigint", nullable: false),
                    Parts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    HasLeftovers = table.Column<bool>(type: "bit", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    CompletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Files", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "Indicators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InnovationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Method = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Direction = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Baseline = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Indicators_Innovations_InnovationId",
                        column: x => x.InnovationId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InstitutionalisationEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InnovationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Description = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Instrument = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Reference = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ClaimedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InstitutionalisationEvidence", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_InstitutionalisationEvidence_Innovations_InnovationId",
                        column: x => x.InnovationId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Leases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Holder = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Token = table.Column<long>(type: "bigint", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "LineagePaths",
                columns: table => new
                {
                    AncestorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DescendantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Depth = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LineagePaths", x => new { x.AncestorId, x.DescendantId })
                        .Annotation("SqlServer:Clustered", false);
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
                name: "MentorAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AdopterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OriginId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HubId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MentorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpenPersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false),
                    AssignedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentorAssignments", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AdopterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OriginId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HubId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MentorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MentorName = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Mode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Agenda = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StatusReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    HeldAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Attendance = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Findings = table.Column<string>(type: "nvarchar(max)", maxLength: 10000, nullable: true),
                    Recommendations = table.Column<string>(type: "nvarchar(max)", maxLength: 10000, nullable: true),
                    Decisions = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Ratings = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentoringSessions", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AdopterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Period = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StatusReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Progress = table.Column<int>(type: "int", nullable: false),
                    Achievements = table.Column<string>(type: "nvarchar(max)", maxLength: 5000, nullable: true),
                    Obstacles = table.Column<string>(type: "nvarchar(max)", maxLength: 5000, nullable: true),
                    NeededSupport = table.Column<string>(type: "nvarchar(max)", maxLength: 5000, nullable: true),
                    Actuals = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ItemsProgress = table.Column<int>(type: "int", nullable: true),
                    VerifiedProgress = table.Column<int>(type: "int", nullable: true),
                    VerifiedActuals = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    VerifierNote = table.Column<string>(type: "nvarchar(max)", maxLength: 5000, nullable: true),
                    Reporters = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VerifiedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    VerifiedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonitoringReports", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
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
                name: "NotificationPreferences",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Unusual = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotificationPreferences", x => x.AccountId)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "Notifications",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Arguments = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Path = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Mail = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    MailAttempts = table.Column<int>(type: "int", nullable: false),
                    MailDueAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notifications", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Operations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RequestedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    HeartbeatAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Done = table.Column<int>(type: "int", nullable: false),
                    Total = table.Column<int>(type: "int", nullable: true),
                    Phase = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Checkpoint = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ProblemCode = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    CancelRequestedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CancelReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Operations", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "OutboxHead",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxHead", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ParkedEvents",
                columns: table => new
                {
                    Consumer = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    EventId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<long>(type: "bigint", nullable: false),
                    Error = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParkedEvents", x => new { x.Consumer, x.EventId });
                });

            migrationBuilder.CreateTable(
                name: "PlanEvaluations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AdopterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Outcomes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    LessonsLearned = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Decision = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reasons = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    By = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanEvaluations", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_PlanEvaluations_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReplicationLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OriginId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OriginRevision = table.Column<int>(type: "int", nullable: false),
                    ReplicaId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OpenPair = table.Column<string>(type: "nvarchar(65)", maxLength: 65, nullable: true),
                    ClaimedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ClaimedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ConfirmedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VerifiedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    History = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplicationLinks", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
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
                name: "TimedJobs",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    EveryMinutes = table.Column<int>(type: "int", nullable: true),
                    MinuteOfDay = table.Column<int>(type: "int", nullable: true),
                    NextAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TimedJobs", x => x.Kind);
                });

            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Classification = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Caption = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    AttachedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    AttachedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    InnovationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HubId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ActionItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CommitmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RemovedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
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
                        name: "FK_Evidence_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IndicatorActuals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    InstitutionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Evidence = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndicatorActuals", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
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
                name: "OperationLog",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    OperationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Step = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Attempt = table.Column<int>(type: "int", nullable: false),
                    Detail = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OperationLog", x => new { x.OperationId, x.Number })
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_OperationLog_Operations_OperationId",
                        column: x => x.OperationId,
                        principalTable: "Operations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "Leases",
                columns: new[] { "Name", "ExpiresAt", "Holder", "Token" },
                values: new object[,]
                {
                    { "MAIL", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L },
                    { "PURGE", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L },
                    { "REINDEX", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L }
                });

            migrationBuilder.InsertData(
                table: "OutboxHead",
                columns: new[] { "Id", "Position" },
                values: new object[] { 1, 0L });

            migrationBuilder.InsertData(
                table: "Sequences",
                columns: new[] { "Name", "Value" },
                values: new object[] { "lineage", 0 });

            migrationBuilder.InsertData(
                table: "TimedJobs",
                columns: new[] { "Kind", "EveryMinutes", "MinuteOfDay", "NextAt" },
                values: new object[] { "PURGE", null, 150, new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc) });

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_ReplicaId",
                table: "ReplicationPlans",
                column: "ReplicaId",
                unique: true,
                filter: "[ReplicaId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Position_Number",
                table: "Outbox",
                columns: new[] { "Position", "Number" });

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
                name: "IX_InstitutionalisationEvidence_InnovationId_ClaimedAt",
                table: "InstitutionalisationEvidence",
                columns: new[] { "InnovationId", "ClaimedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_LineagePaths_AncestorId_Depth_DescendantId",
                table: "LineagePaths",
                columns: new[] { "AncestorId", "Depth", "DescendantId" });

            migrationBuilder.CreateIndex(
                name: "IX_LineagePaths_DescendantId_Depth_AncestorId",
                table: "LineagePaths",
                columns: new[] { "DescendantId", "Depth", "AncestorId" });

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
                unique: true,
                filter: "[OpenPersonId] IS NOT NULL");

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
                name: "IX_PlanEvaluations_PlanId_Number",
                table: "PlanEvaluations",
                columns: new[] { "PlanId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationLinks_OpenPair",
                table: "ReplicationLinks",
                column: "OpenPair",
                unique: true,
                filter: "[OpenPair] IS NOT NULL");

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

            migrationBuilder.AddForeignKey(
                name: "FK_ReplicationPlans_Innovations_ReplicaId",
                table: "ReplicationPlans",
                column: "ReplicaId",
                principalTable: "Innovations",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ReplicationPlans_Innovations_ReplicaId",
                table: "ReplicationPlans");

            migrationBuilder.DropTable(
                name: "EventConsumers");

            migrationBuilder.DropTable(
                name: "Evidence");

            migrationBuilder.DropTable(
                name: "IndicatorActuals");

            migrationBuilder.DropTable(
                name: "InstitutionalisationEvidence");

            migrationBuilder.DropTable(
                name: "Leases");

            migrationBuilder.DropTable(
                name: "LineagePaths");

            migrationBuilder.DropTable(
                name: "MentorAssignments");

            migrationBuilder.DropTable(
                name: "MentoringSessions");

            migrationBuilder.DropTable(
                name: "MonitoringReports");

            migrationBuilder.DropTable(
                name: "NotificationPreferences");

            migrationBuilder.DropTable(
                name: "Notifications");

            migrationBuilder.DropTable(
                name: "OperationLog");

            migrationBuilder.DropTable(
                name: "OutboxHead");

            migrationBuilder.DropTable(
                name: "ParkedEvents");

            migrationBuilder.DropTable(
                name: "PlanEvaluations");

            migrationBuilder.DropTable(
                name: "ReplicationLinks");

            migrationBuilder.DropTable(
                name: "TimedJobs");

            migrationBuilder.DropTable(
                name: "Files");

            migrationBuilder.DropTable(
                name: "Indicators");

            migrationBuilder.DropTable(
                name: "Operations");

            migrationBuilder.DropIndex(
                name: "IX_ReplicationPlans_ReplicaId",
                table: "ReplicationPlans");

            migrationBuilder.DropIndex(
                name: "IX_Outbox_Position_Number",
                table: "Outbox");

            migrationBuilder.DeleteData(
                table: "Sequences",
                keyColumn: "Name",
                keyValue: "lineage");

            migrationBuilder.DropColumn(
                name: "ReplicaId",
                table: "ReplicationPlans");

            migrationBuilder.DropColumn(
                name: "ScaleUp",
                table: "ReplicationPlans");

            migrationBuilder.DropColumn(
                name: "Position",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "RecordedAt",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "InstitutionalisedAt",
                table: "Innovations");

            migrationBuilder.AddColumn<DateTime>(
                name: "DispatchedAt",
                table: "Outbox",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_DispatchedAt_Number",
                table: "Outbox",
                columns: new[] { "DispatchedAt", "Number" });
        }
    }
}
