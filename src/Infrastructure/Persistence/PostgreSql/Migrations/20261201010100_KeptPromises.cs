using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace JippApi.Infrastructure.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class KeptPromises : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "CoreRevision",
                table: "ReplicationPlans",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "PartnerId",
                table: "ReplicationPlans",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Proposers",
                table: "ReplicationPlans",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "CoreRevision",
                table: "PlanComments",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "InPlaceOfOwner",
                table: "PlanComments",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Stance",
                table: "PlanComments",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "COMMENTS");

            migrationBuilder.AddColumn<Guid>(
                name: "TeamId",
                table: "MentoringSessions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "MemberFrom",
                table: "MentorAssignments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "MemberUntil",
                table: "MentorAssignments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "TeamId",
                table: "MentorAssignments",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FormerCommitments",
                table: "Hubs",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Objection",
                table: "CommitmentSignatories",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Revoked",
                table: "CommitmentSignatories",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Signature_ActingFor",
                table: "CommitmentSignatories",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Signature_CodeHandedOutBy",
                table: "CommitmentSignatories",
                type: "character varying(150)",
                maxLength: 150,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Signature_RecordedByName",
                table: "CommitmentSignatories",
                type: "character varying(150)",
                maxLength: 150,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "FirstSignedAt",
                table: "Commitments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "OpenedAt",
                table: "Commitments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SetAsideAt",
                table: "ActionItems",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SignedAt",
                table: "ActionItems",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "VerifiedAt",
                table: "ActionItems",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HandedCode",
                table: "Accounts",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PendingCode",
                table: "Accounts",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "BudgetDeadlines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    BudgetYear = table.Column<int>(type: "integer", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    DecidedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetDeadlines", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Campaigns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OperationId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ActingFor = table.Column<Guid>(type: "uuid", nullable: true),
                    RequestedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    To = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Campaigns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentScans",
                columns: table => new
                {
                    Signatory = table.Column<int>(type: "integer", nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    SheetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentScans", x => new { x.SheetId, x.Signatory, x.FileId });
                    table.ForeignKey(
                        name: "FK_CommitmentScans_Commitments_SheetId",
                        column: x => x.SheetId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CommitmentScans_Files_FileId",
                        column: x => x.FileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MentoringTeams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    HubId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: false),
                    Head = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: true),
                    Members = table.Column<string>(type: "text", nullable: false),
                    Plans = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentoringTeams", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MentoringTeams_Hubs_HubId",
                        column: x => x.HubId,
                        principalTable: "Hubs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentoringTeams_Institutions_InstitutionId",
                        column: x => x.InstitutionId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CampaignEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Steps = table.Column<string>(type: "text", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: true),
                    Problem = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Details = table.Column<string>(type: "text", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CampaignEntries_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "Leases",
                columns: new[] { "Name", "ExpiresAt", "Holder", "Token" },
                values: new object[,]
                {
                    { "CAMPAIGN", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L },
                    { "REDELIVER", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L }
                });

            migrationBuilder.InsertData(
                table: "TimedJobs",
                columns: new[] { "Kind", "EveryMinutes", "MinuteOfDay", "NextAt" },
                values: new object[] { "REDELIVER", null, 180, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc) });

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_PartnerId",
                table: "ReplicationPlans",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_MentoringSessions_TeamId",
                table: "MentoringSessions",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_MentorAssignments_TeamId",
                table: "MentorAssignments",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_BudgetDeadlines_RegionCode_BudgetYear_DecidedAt",
                table: "BudgetDeadlines",
                columns: new[] { "RegionCode", "BudgetYear", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CampaignEntries_CampaignId_Number",
                table: "CampaignEntries",
                columns: new[] { "CampaignId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_OperationId",
                table: "Campaigns",
                column: "OperationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentScans_FileId",
                table: "CommitmentScans",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentScans_Hash",
                table: "CommitmentScans",
                column: "Hash");

            migrationBuilder.CreateIndex(
                name: "IX_MentoringTeams_HubId",
                table: "MentoringTeams",
                column: "HubId");

            migrationBuilder.CreateIndex(
                name: "IX_MentoringTeams_InstitutionId",
                table: "MentoringTeams",
                column: "InstitutionId");

            // What is known of signatures from before it was kept
            migrationBuilder.Sql("UPDATE \"Commitments\" SET \"FirstSignedAt\" = \"SignedAt\";");
            migrationBuilder.Sql("UPDATE \"Commitments\" SET \"OpenedAt\" = (SELECT MAX(e.\"At\") FROM \"AuditLog\" e WHERE e.\"Action\" = 'COMMITMENT_OPENED' AND e.\"ResourceId\" = CAST(\"Commitments\".\"Id\" AS text)) WHERE \"DocumentHash\" IS NOT NULL;");
            migrationBuilder.Sql("UPDATE \"CommitmentSignatories\" SET \"Signature_RecordedByName\" = (SELECT a.\"Name\" FROM \"Accounts\" a WHERE CAST(a.\"Id\" AS text) = \"CommitmentSignatories\".\"Signature_RecordedBy\" AND a.\"Name\" <> '') WHERE \"Signature_RecordedBy\" IS NOT NULL;");
            migrationBuilder.Sql("UPDATE \"CommitmentSignatories\" SET \"Signature_ActingFor\" = CAST(\"AccountId\" AS text) WHERE \"Signature_Method\" = 'ACCOUNT' AND \"AccountId\" IS NOT NULL AND \"Signature_RecordedBy\" <> CAST(\"AccountId\" AS text);");

            // the partner of a scaling up was known only to the stored terms
            migrationBuilder.Sql(
                """UPDATE "ReplicationPlans" SET "PartnerId" = ("ScaleUp"::jsonb #>> '{PartnerId,Value}')::uuid WHERE "ScaleUp" IS NOT NULL;"""
            );

            // What stood on a sheet when everyone had signed it was promised
            migrationBuilder.Sql("UPDATE \"ActionItems\" SET \"SignedAt\" = (SELECT MIN(s.\"SignedAt\") FROM \"Commitments\" AS s INNER JOIN \"CommitmentLines\" AS l ON l.\"SheetId\" = s.\"Id\" WHERE l.\"PlanId\" = \"ActionItems\".\"PlanId\" AND s.\"SignedAt\" >= \"ActionItems\".\"CreatedAt\" AND (\"ActionItems\".\"Status\" <> 'CANCELLED' OR \"ActionItems\".\"ClosedAt\" >= s.\"SignedAt\"));");
            migrationBuilder.Sql("UPDATE \"ActionItems\" SET \"VerifiedAt\" = \"UpdatedAt\" WHERE \"Status\" = 'VERIFIED';");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BudgetDeadlines");

            migrationBuilder.DropTable(
                name: "CampaignEntries");

            migrationBuilder.DropTable(
                name: "CommitmentScans");

            migrationBuilder.DropTable(
                name: "MentoringTeams");

            migrationBuilder.DropTable(
                name: "Campaigns");

            migrationBuilder.DropIndex(
                name: "IX_ReplicationPlans_PartnerId",
                table: "ReplicationPlans");

            migrationBuilder.DropIndex(
                name: "IX_MentoringSessions_TeamId",
                table: "MentoringSessions");

            migrationBuilder.DropIndex(
                name: "IX_MentorAssignments_TeamId",
                table: "MentorAssignments");

            migrationBuilder.DeleteData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "CAMPAIGN");

            migrationBuilder.DeleteData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "REDELIVER");

            migrationBuilder.DeleteData(
                table: "TimedJobs",
                keyColumn: "Kind",
                keyValue: "REDELIVER");

            migrationBuilder.DropColumn(
                name: "CoreRevision",
                table: "ReplicationPlans");

            migrationBuilder.DropColumn(
                name: "PartnerId",
                table: "ReplicationPlans");

            migrationBuilder.DropColumn(
                name: "Proposers",
                table: "ReplicationPlans");

            migrationBuilder.DropColumn(
                name: "CoreRevision",
                table: "PlanComments");

            migrationBuilder.DropColumn(
                name: "InPlaceOfOwner",
                table: "PlanComments");

            migrationBuilder.DropColumn(
                name: "Stance",
                table: "PlanComments");

            migrationBuilder.DropColumn(
                name: "TeamId",
                table: "MentoringSessions");

            migrationBuilder.DropColumn(
                name: "MemberFrom",
                table: "MentorAssignments");

            migrationBuilder.DropColumn(
                name: "MemberUntil",
                table: "MentorAssignments");

            migrationBuilder.DropColumn(
                name: "TeamId",
                table: "MentorAssignments");

            migrationBuilder.DropColumn(
                name: "FormerCommitments",
                table: "Hubs");

            migrationBuilder.DropColumn(
                name: "Objection",
                table: "CommitmentSignatories");

            migrationBuilder.DropColumn(
                name: "Revoked",
                table: "CommitmentSignatories");

            migrationBuilder.DropColumn(
                name: "Signature_ActingFor",
                table: "CommitmentSignatories");

            migrationBuilder.DropColumn(
                name: "Signature_CodeHandedOutBy",
                table: "CommitmentSignatories");

            migrationBuilder.DropColumn(
                name: "Signature_RecordedByName",
                table: "CommitmentSignatories");

            migrationBuilder.DropColumn(
                name: "FirstSignedAt",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "OpenedAt",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "SetAsideAt",
                table: "ActionItems");

            migrationBuilder.DropColumn(
                name: "SignedAt",
                table: "ActionItems");

            migrationBuilder.DropColumn(
                name: "VerifiedAt",
                table: "ActionItems");

            migrationBuilder.DropColumn(
                name: "HandedCode",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "PendingCode",
                table: "Accounts");
        }
    }
}
