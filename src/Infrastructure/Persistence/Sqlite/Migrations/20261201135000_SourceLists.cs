using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace JippApi.Infrastructure.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SourceLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "Proposals",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LearnedFrom",
                table: "KnownWords",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Origins",
                table: "Innovations",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "RevisionFloor",
                table: "Innovations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "VersionFloor",
                table: "Innovations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsDelivery",
                table: "Files",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "CodeMappings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Set = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Folded = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MappedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MappedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ClosedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CloseReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Slot = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CodeMappings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ColumnMappings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Columns = table.Column<string>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ColumnMappings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DuplicateCandidates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirstId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecondId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Score = table.Column<double>(type: "REAL", nullable: false),
                    Band = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsReplica = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FoundAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DeferredUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuplicateCandidates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Senders = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OperationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Form = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Columns = table.Column<string>(type: "TEXT", nullable: false),
                    MappingVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    LooksLike = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Problem = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ProblemRow = table.Column<int>(type: "INTEGER", nullable: true),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ApprovedFor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MovedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsRollbackStarted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ListedRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    InnovationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Statement = table.Column<string>(type: "TEXT", nullable: false),
                    Values = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Unmapped = table.Column<string>(type: "TEXT", nullable: false),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StatedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ListedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DelistedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListedRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ListedRecords_Innovations_InnovationId",
                        column: x => x.InnovationId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MatchKeys",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    Record = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatchKeys", x => new { x.Key, x.Record });
                });

            migrationBuilder.CreateTable(
                name: "MatchRecords",
                columns: table => new
                {
                    InnovationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    Form = table.Column<string>(type: "TEXT", nullable: false),
                    Keys = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatchRecords", x => x.InnovationId);
                });

            migrationBuilder.CreateTable(
                name: "Pulls",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OperationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Cursor = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    IsComplete = table.Column<bool>(type: "INTEGER", nullable: false),
                    Parts = table.Column<string>(type: "TEXT", nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Repeated = table.Column<int>(type: "INTEGER", nullable: false),
                    Faults = table.Column<int>(type: "INTEGER", nullable: false),
                    FaultsInARow = table.Column<int>(type: "INTEGER", nullable: false),
                    LastFault = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Tag = table.Column<string>(type: "TEXT", nullable: true),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Vanished = table.Column<int>(type: "INTEGER", nullable: true),
                    VanishedKeys = table.Column<string>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pulls", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SettledRows",
                columns: table => new
                {
                    Rows = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    CandidateId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SettledRows", x => new { x.Rows, x.CandidateId });
                });

            migrationBuilder.CreateTable(
                name: "SourceTrusts",
                columns: table => new
                {
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PublishesNew = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceTrusts", x => x.Source);
                });

            migrationBuilder.CreateTable(
                name: "SurvivorshipPolicies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Members = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurvivorshipPolicies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WaitingValues",
                columns: table => new
                {
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Set = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Folded = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WaitingValues", x => new { x.Source, x.Key, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "ImportRows",
                columns: table => new
                {
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Cells = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    FoldedKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Statement = table.Column<string>(type: "TEXT", nullable: true),
                    Issues = table.Column<string>(type: "TEXT", nullable: true),
                    IssueCodes = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Unmapped = table.Column<string>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Match = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Matches = table.Column<string>(type: "TEXT", nullable: true),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Target = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Planned = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PlannedProblem = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Problem = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    InnovationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    Undo = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRows", x => new { x.ImportId, x.Number });
                    table.ForeignKey(
                        name: "FK_ImportRows_Imports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "Imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "Leases",
                columns: new[] { "Name", "ExpiresAt", "Holder", "Token" },
                values: new object[,]
                {
                    { "FIND_DUPLICATES", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L },
                    { "IMPORT", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L },
                    { "PULL", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L },
                    { "RECOMPUTE", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L },
                    { "SETTLE_MAPPINGS", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L }
                });

            migrationBuilder.InsertData(
                table: "TimedJobs",
                columns: new[] { "Kind", "EveryMinutes", "MinuteOfDay", "NextAt" },
                values: new object[,]
                {
                    { "PULL", null, 240, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc) },
                    { "SETTLE_MAPPINGS", null, 210, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc) }
                });

            migrationBuilder.CreateIndex(
                name: "IX_KnownWords_LearnedFrom",
                table: "KnownWords",
                column: "LearnedFrom");

            migrationBuilder.CreateIndex(
                name: "IX_CodeMappings_Source_Set_Folded_Slot",
                table: "CodeMappings",
                columns: new[] { "Source", "Set", "Folded", "Slot" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ColumnMappings_Source_Number",
                table: "ColumnMappings",
                columns: new[] { "Source", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DuplicateCandidates_FirstId_SecondId",
                table: "DuplicateCandidates",
                columns: new[] { "FirstId", "SecondId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DuplicateCandidates_SecondId",
                table: "DuplicateCandidates",
                column: "SecondId");

            migrationBuilder.CreateIndex(
                name: "IX_DuplicateCandidates_Status_Score_Id",
                table: "DuplicateCandidates",
                columns: new[] { "Status", "Score", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportRows_ImportId_FoldedKey",
                table: "ImportRows",
                columns: new[] { "ImportId", "FoldedKey" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportRows_InnovationId",
                table: "ImportRows",
                column: "InnovationId");

            migrationBuilder.CreateIndex(
                name: "IX_Imports_OperationId",
                table: "Imports",
                column: "OperationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Imports_RequestKey",
                table: "Imports",
                column: "RequestKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Imports_Sha256",
                table: "Imports",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_Imports_Status_ReceivedAt",
                table: "Imports",
                columns: new[] { "Status", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ListedRecords_InnovationId",
                table: "ListedRecords",
                column: "InnovationId");

            migrationBuilder.CreateIndex(
                name: "IX_ListedRecords_Source_Key",
                table: "ListedRecords",
                columns: new[] { "Source", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ListedRecords_Source_StatedAt_Id",
                table: "ListedRecords",
                columns: new[] { "Source", "StatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MatchRecords_Number",
                table: "MatchRecords",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_Pulls_OperationId",
                table: "Pulls",
                column: "OperationId");

            migrationBuilder.CreateIndex(
                name: "IX_Pulls_Source_RequestedAt",
                table: "Pulls",
                columns: new[] { "Source", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SurvivorshipPolicies_Number",
                table: "SurvivorshipPolicies",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WaitingValues_Source_Set_Folded",
                table: "WaitingValues",
                columns: new[] { "Source", "Set", "Folded" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CodeMappings");

            migrationBuilder.DropTable(
                name: "ColumnMappings");

            migrationBuilder.DropTable(
                name: "DuplicateCandidates");

            migrationBuilder.DropTable(
                name: "ImportRows");

            migrationBuilder.DropTable(
                name: "ListedRecords");

            migrationBuilder.DropTable(
                name: "MatchKeys");

            migrationBuilder.DropTable(
                name: "MatchRecords");

            migrationBuilder.DropTable(
                name: "Pulls");

            migrationBuilder.DropTable(
                name: "SettledRows");

            migrationBuilder.DropTable(
                name: "SourceTrusts");

            migrationBuilder.DropTable(
                name: "SurvivorshipPolicies");

            migrationBuilder.DropTable(
                name: "WaitingValues");

            migrationBuilder.DropTable(
                name: "Imports");

            migrationBuilder.DropIndex(
                name: "IX_KnownWords_LearnedFrom",
                table: "KnownWords");

            migrationBuilder.DeleteData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "FIND_DUPLICATES");

            migrationBuilder.DeleteData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "IMPORT");

            migrationBuilder.DeleteData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "PULL");

            migrationBuilder.DeleteData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "RECOMPUTE");

            migrationBuilder.DeleteData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "SETTLE_MAPPINGS");

            migrationBuilder.DeleteData(
                table: "TimedJobs",
                keyColumn: "Kind",
                keyValue: "PULL");

            migrationBuilder.DeleteData(
                table: "TimedJobs",
                keyColumn: "Kind",
                keyValue: "SETTLE_MAPPINGS");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "Proposals");

            migrationBuilder.DropColumn(
                name: "LearnedFrom",
                table: "KnownWords");

            migrationBuilder.DropColumn(
                name: "Origins",
                table: "Innovations");

            migrationBuilder.DropColumn(
                name: "RevisionFloor",
                table: "Innovations");

            migrationBuilder.DropColumn(
                name: "VersionFloor",
                table: "Innovations");

            migrationBuilder.DropColumn(
                name: "IsDelivery",
                table: "Files");
        }
    }
}
