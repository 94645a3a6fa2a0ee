using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace JippApi.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class StillAlive : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Directory_Facets",
                table: "Directory");

            migrationBuilder.DropIndex(
                name: "IX_Directory_FacetsByYear",
                table: "Directory");

            migrationBuilder.AddColumn<string>(
                name: "Confirmation",
                table: "Innovations",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateTime>(
                name: "ConfirmedUntil",
                table: "Innovations",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Freshness",
                table: "Innovations",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "NEVER",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<int>(
                name: "RemindedStage",
                table: "Innovations",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "ConfirmationMethod",
                table: "Directory",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ConfirmedOn",
                table: "Directory",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Freshness",
                table: "Directory",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "NEVER",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<bool>(
                name: "InDispute",
                table: "Directory",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "AttestationCampaigns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Scope = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SampleShare = table.Column<int>(type: "int", nullable: false),
                    RequestedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RequestedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OperationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    StatusReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttestationCampaigns", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "Attestations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InnovationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Method = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    StatedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Persons = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    StatedFor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HandedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    CampaignEntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    StatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ValidUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecisionReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DisputeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    InDispute = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attestations", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Attestations_Innovations_InnovationId",
                        column: x => x.InnovationId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationReminders",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InnovationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Stage = table.Column<int>(type: "int", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationReminders", x => new { x.AccountId, x.Stage, x.InnovationId });
                    table.ForeignKey(
                        name: "FK_ConfirmationReminders_Innovations_InnovationId",
                        column: x => x.InnovationId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "QualityChecks",
                columns: table => new
                {
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CheckedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    RulesVersion = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QualityChecks", x => x.EntryNumber);
                    table.ForeignKey(
                        name: "FK_QualityChecks_Directory_EntryNumber",
                        column: x => x.EntryNumber,
                        principalTable: "Directory",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "QualityDays",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    ProvinceCode = table.Column<string>(type: "nvarchar(13)", maxLength: 13, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Source = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Rule = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Records = table.Column<int>(type: "int", nullable: false),
                    Checked = table.Column<int>(type: "int", nullable: false),
                    WithFindings = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QualityDays", x => new { x.Day, x.ProvinceCode, x.Source, x.Rule });
                });

            migrationBuilder.CreateTable(
                name: "QualityFindings",
                columns: table => new
                {
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RuleVersion = table.Column<int>(type: "int", nullable: false),
                    Members = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Value = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FoundAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QualityFindings", x => new { x.EntryNumber, x.Rule });
                    table.ForeignKey(
                        name: "FK_QualityFindings_Directory_EntryNumber",
                        column: x => x.EntryNumber,
                        principalTable: "Directory",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "QualityRuns",
                columns: table => new
                {
                    OperationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RegionCode = table.Column<string>(type: "nvarchar(13)", maxLength: 13, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Source = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    InnovationIds = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Rule = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QualityRuns", x => x.OperationId)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_QualityRuns_Operations_OperationId",
                        column: x => x.OperationId,
                        principalTable: "Operations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AttestationEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CampaignId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InnovationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ProvinceCode = table.Column<string>(type: "nvarchar(13)", maxLength: 13, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourceList = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Sampled = table.Column<bool>(type: "bit", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RemindedStage = table.Column<byte>(type: "tinyint", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AttestationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LinkGeneration = table.Column<int>(type: "int", nullable: false),
                    HandedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttestationEntries", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_AttestationEntries_AttestationCampaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "AttestationCampaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AttestationEntries_Innovations_InnovationId",
                        column: x => x.InnovationId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Disputes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InnovationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpenInnovationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FirstId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SecondId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Persons = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Institutions = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    DecidedFor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disputes", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Disputes_Attestations_FirstId",
                        column: x => x.FirstId,
                        principalTable: "Attestations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disputes_Attestations_SecondId",
                        column: x => x.SecondId,
                        principalTable: "Attestations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disputes_Innovations_InnovationId",
                        column: x => x.InnovationId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "DataVersions",
                columns: new[] { "Family", "Value" },
                values: new object[] { "quality", 1L });

            migrationBuilder.InsertData(
                table: "Leases",
                columns: new[] { "Name", "ExpiresAt", "Holder", "Token" },
                values: new object[,]
                {
                    { "ATTESTATION_CAMPAIGN", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L },
                    { "CHECK_QUALITY", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L },
                    { "EXPIRE_CONFIRMATIONS", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L },
                    { "REMIND_CAMPAIGNS", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L }
                });

            migrationBuilder.InsertData(
                table: "TimedJobs",
                columns: new[] { "Kind", "EveryMinutes", "MinuteOfDay", "NextAt" },
                values: new object[,]
                {
                    { "CHECK_QUALITY", null, 90, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc) },
                    { "EXPIRE_CONFIRMATIONS", null, 60, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc) },
                    { "REMIND_CAMPAIGNS", null, 390, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc) }
                });

            migrationBuilder.CreateIndex(
                name: "IX_Innovations_ConfirmedUntil",
                table: "Innovations",
                column: "ConfirmedUntil");

            migrationBuilder.CreateIndex(
                name: "IX_Directory_Facets",
                table: "Directory",
                columns: new[] { "ProvinceCode", "Year", "Sector", "InstitutionKind", "Phase", "Existence", "Freshness", "ConfirmationMethod", "ConfirmedOn", "InDispute", "HasAward", "RegionCode", "InstitutionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_FacetsByYear",
                table: "Directory",
                columns: new[] { "Year", "Sector", "ProvinceCode", "InstitutionKind", "Phase", "Existence", "Freshness", "ConfirmationMethod", "ConfirmedOn", "InDispute", "HasAward", "RegionCode", "InstitutionId" });

            migrationBuilder.CreateIndex(
                name: "IX_AttestationCampaigns_OperationId",
                table: "AttestationCampaigns",
                column: "OperationId");

            migrationBuilder.CreateIndex(
                name: "IX_AttestationCampaigns_RequestedAt",
                table: "AttestationCampaigns",
                column: "RequestedAt")
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_AttestationCampaigns_Status_DueOn",
                table: "AttestationCampaigns",
                columns: new[] { "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AttestationEntries_CampaignId_Id",
                table: "AttestationEntries",
                columns: new[] { "CampaignId", "Id" })
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_AttestationEntries_CampaignId_InnovationId",
                table: "AttestationEntries",
                columns: new[] { "CampaignId", "InnovationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AttestationEntries_CampaignId_Status_Id",
                table: "AttestationEntries",
                columns: new[] { "CampaignId", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AttestationEntries_InnovationId",
                table: "AttestationEntries",
                column: "InnovationId");

            migrationBuilder.CreateIndex(
                name: "IX_Attestations_InnovationId_StatedAt_Id",
                table: "Attestations",
                columns: new[] { "InnovationId", "StatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Attestations_StatedAt",
                table: "Attestations",
                column: "StatedAt")
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_Attestations_Status_StatedAt",
                table: "Attestations",
                columns: new[] { "Status", "StatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationReminders_InnovationId",
                table: "ConfirmationReminders",
                column: "InnovationId");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_FirstId",
                table: "Disputes",
                column: "FirstId");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_InnovationId",
                table: "Disputes",
                column: "InnovationId");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_OpenedAt",
                table: "Disputes",
                column: "OpenedAt")
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_OpenInnovationId",
                table: "Disputes",
                column: "OpenInnovationId",
                unique: true,
                filter: "[OpenInnovationId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_SecondId",
                table: "Disputes",
                column: "SecondId");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_Status_OpenedAt",
                table: "Disputes",
                columns: new[] { "Status", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_QualityFindings_Rule_Outcome_EntryNumber",
                table: "QualityFindings",
                columns: new[] { "Rule", "Outcome", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_QualityRuns_RequestedAt",
                table: "QualityRuns",
                column: "RequestedAt")
                .Annotation("SqlServer:Clustered", true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AttestationEntries");

            migrationBuilder.DropTable(
                name: "ConfirmationReminders");

            migrationBuilder.DropTable(
                name: "Disputes");

            migrationBuilder.DropTable(
                name: "QualityChecks");

            migrationBuilder.DropTable(
                name: "QualityDays");

            migrationBuilder.DropTable(
                name: "QualityFindings");

            migrationBuilder.DropTable(
                name: "QualityRuns");

            migrationBuilder.DropTable(
                name: "AttestationCampaigns");

            migrationBuilder.DropTable(
                name: "Attestations");

            migrationBuilder.DropIndex(
                name: "IX_Innovations_ConfirmedUntil",
                table: "Innovations");

            migrationBuilder.DropIndex(
                name: "IX_Directory_Facets",
                table: "Directory");

            migrationBuilder.DropIndex(
                name: "IX_Directory_FacetsByYear",
                table: "Directory");

            migrationBuilder.DeleteData(
                table: "DataVersions",
                keyColumn: "Family",
                keyValue: "quality");

            migrationBuilder.DeleteData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "ATTESTATION_CAMPAIGN");

            migrationBuilder.DeleteData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "CHECK_QUALITY");

            migrationBuilder.DeleteData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "EXPIRE_CONFIRMATIONS");

            migrationBuilder.DeleteData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "REMIND_CAMPAIGNS");

            migrationBuilder.DeleteData(
                table: "TimedJobs",
                keyColumn: "Kind",
                keyValue: "CHECK_QUALITY");

            migrationBuilder.DeleteData(
                table: "TimedJobs",
                keyColumn: "Kind",
                keyValue: "EXPIRE_CONFIRMATIONS");

            migrationBuilder.DeleteData(
                table: "TimedJobs",
                keyColumn: "Kind",
                keyValue: "REMIND_CAMPAIGNS");

            migrationBuilder.DropColumn(
                name: "Confirmation",
                table: "Innovations");

            migrationBuilder.DropColumn(
                name: "ConfirmedUntil",
                table: "Innovations");

            migrationBuilder.DropColumn(
                name: "Freshness",
                table: "Innovations");

            migrationBuilder.DropColumn(
                name: "RemindedStage",
                table: "Innovations");

            migrationBuilder.DropColumn(
                name: "ConfirmationMethod",
                table: "Directory");

            migrationBuilder.DropColumn(
                name: "ConfirmedOn",
                table: "Directory");

            migrationBuilder.DropColumn(
                name: "Freshness",
                table: "Directory");

            migrationBuilder.DropColumn(
                name: "InDispute",
                table: "Directory");

            migrationBuilder.CreateIndex(
                name: "IX_Directory_Facets",
                table: "Directory",
                columns: new[] { "ProvinceCode", "Year", "Sector", "InstitutionKind", "Phase", "Existence", "HasAward", "RegionCode", "InstitutionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_FacetsByYear",
                table: "Directory",
                columns: new[] { "Year", "Sector", "ProvinceCode", "InstitutionKind", "Phase", "Existence", "HasAward", "RegionCode", "InstitutionId" });
        }
    }
}
