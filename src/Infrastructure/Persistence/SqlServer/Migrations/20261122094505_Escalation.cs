using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace JippApi.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Escalation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ReportId",
                table: "Evidence",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SessionId",
                table: "Evidence",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "EscalationPolicies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RegionCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: true),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Levels = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    QuietFrom = table.Column<TimeOnly>(type: "time", nullable: true),
                    QuietTo = table.Column<TimeOnly>(type: "time", nullable: true),
                    MaxStopDays = table.Column<int>(type: "int", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalationPolicies", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "Holidays",
                columns: table => new
                {
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holidays", x => x.Date);
                });

            migrationBuilder.CreateTable(
                name: "Escalations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpenItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AdopterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RegionCode = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: true),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Level = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Steps = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Stops = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Resolution = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ResolutionReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ResolvedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ResolvedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Escalations", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
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
                name: "EscalationTellings",
                columns: table => new
                {
                    EscalationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Level = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ToldOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalationTellings", x => new { x.EscalationId, x.Level, x.AccountId })
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_EscalationTellings_Escalations_EscalationId",
                        column: x => x.EscalationId,
                        principalTable: "Escalations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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

            migrationBuilder.UpdateData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "MAIL",
                column: "ExpiresAt",
                value: new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc));

            migrationBuilder.UpdateData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "PURGE",
                column: "ExpiresAt",
                value: new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc));

            migrationBuilder.UpdateData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "REINDEX",
                column: "ExpiresAt",
                value: new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc));

            migrationBuilder.InsertData(
                table: "Leases",
                columns: new[] { "Name", "ExpiresAt", "Holder", "Token" },
                values: new object[] { "ESCALATE", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L });

            migrationBuilder.UpdateData(
                table: "TimedJobs",
                keyColumn: "Kind",
                keyValue: "PURGE",
                column: "NextAt",
                value: new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc));

            migrationBuilder.InsertData(
                table: "TimedJobs",
                columns: new[] { "Kind", "EveryMinutes", "MinuteOfDay", "NextAt" },
                values: new object[] { "ESCALATE", 60, null, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc) });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_ReportId_AttachedAt",
                table: "Evidence",
                columns: new[] { "ReportId", "AttachedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_SessionId_AttachedAt",
                table: "Evidence",
                columns: new[] { "SessionId", "AttachedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_EscalationPolicies_RegionCode",
                table: "EscalationPolicies",
                column: "RegionCode",
                unique: true,
                filter: "[RegionCode] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_EscalationTellings_AccountId_ToldOn",
                table: "EscalationTellings",
                columns: new[] { "AccountId", "ToldOn" });

            migrationBuilder.CreateIndex(
                name: "IX_EscalationTellings_ToldAt",
                table: "EscalationTellings",
                column: "ToldAt");

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_AdopterId",
                table: "Escalations",
                column: "AdopterId");

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_ItemId",
                table: "Escalations",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_OpenItemId",
                table: "Escalations",
                column: "OpenItemId",
                unique: true,
                filter: "[OpenItemId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_OpenedAt_Id",
                table: "Escalations",
                columns: new[] { "OpenedAt", "Id" });

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

            migrationBuilder.AddForeignKey(
                name: "FK_Evidence_MentoringSessions_SessionId",
                table: "Evidence",
                column: "SessionId",
                principalTable: "MentoringSessions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Evidence_MonitoringReports_ReportId",
                table: "Evidence",
                column: "ReportId",
                principalTable: "MonitoringReports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Evidence_MentoringSessions_SessionId",
                table: "Evidence");

            migrationBuilder.DropForeignKey(
                name: "FK_Evidence_MonitoringReports_ReportId",
                table: "Evidence");

            migrationBuilder.DropTable(
                name: "EscalationTellings");

            migrationBuilder.DropTable(
                name: "Holidays");

            migrationBuilder.DropTable(
                name: "Escalations");

            migrationBuilder.DropTable(
                name: "EscalationPolicies");

            migrationBuilder.DropIndex(
                name: "IX_Evidence_ReportId_AttachedAt",
                table: "Evidence");

            migrationBuilder.DropIndex(
                name: "IX_Evidence_SessionId_AttachedAt",
                table: "Evidence");

            migrationBuilder.DeleteData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "ESCALATE");

            migrationBuilder.DeleteData(
                table: "TimedJobs",
                keyColumn: "Kind",
                keyValue: "ESCALATE");

            migrationBuilder.DropColumn(
                name: "ReportId",
                table: "Evidence");

            migrationBuilder.DropColumn(
                name: "SessionId",
                table: "Evidence");

            migrationBuilder.UpdateData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "MAIL",
                column: "ExpiresAt",
                value: new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc));

            migrationBuilder.UpdateData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "PURGE",
                column: "ExpiresAt",
                value: new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc));

            migrationBuilder.UpdateData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "REINDEX",
                column: "ExpiresAt",
                value: new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc));

            migrationBuilder.UpdateData(
                table: "TimedJobs",
                keyColumn: "Kind",
                keyValue: "PURGE",
                column: "NextAt",
                value: new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc));
        }
    }
}
