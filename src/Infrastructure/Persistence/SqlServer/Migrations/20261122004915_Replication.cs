using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Replication : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Hubs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HostId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpenHostId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RegionCode = table.Column<string>(type: "nvarchar(13)", maxLength: 13, nullable: true),
                    Name = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false),
                    ListKey = table.Column<string>(type: "nvarchar(283)", maxLength: 283, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StatusReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Decree_Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Decree_Year = table.Column<int>(type: "int", nullable: true),
                    Decree_Wave = table.Column<int>(type: "int", nullable: true),
                    Decree_Date = table.Column<DateOnly>(type: "date", nullable: true),
                    Decree_Reference = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    JointCommitment_Date = table.Column<DateOnly>(type: "date", nullable: true),
                    JointCommitment_Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    JointCommitment_Reference = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Assessments = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Mentors = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hubs", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Hubs_Institutions_HostId",
                        column: x => x.HostId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReplicationPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OriginId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OriginRevision = table.Column<int>(type: "int", nullable: false),
                    AdopterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TemplateId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HubId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Extent = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BudgetYear = table.Column<int>(type: "int", nullable: false),
                    Problem = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Adaptations = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Targets = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StatusReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    AnswerDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AgreementNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ReadinessException = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplicationPlans", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_ReplicationPlans_Innovations_OriginId",
                        column: x => x.OriginId,
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
                name: "HubActivities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HubId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HostId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RegionCode = table.Column<string>(type: "nvarchar(13)", maxLength: 13, nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Mode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    ListKey = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Agenda = table.Column<string>(type: "nvarchar(max)", maxLength: 10000, nullable: true),
                    Attendance = table.Column<int>(type: "int", nullable: true),
                    Reference = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HubActivities", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
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
                    InstitutionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HubId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    JoinedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HubSpokes", x => new { x.HubId, x.InstitutionId })
                        .Annotation("SqlServer:Clustered", false);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HubId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HostId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RegionCode = table.Column<string>(type: "nvarchar(13)", maxLength: 13, nullable: true),
                    InstrumentVersion = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Answers = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Corrections = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ClaimedScore = table.Column<decimal>(type: "decimal(4,2)", precision: 4, scale: 2, nullable: false),
                    VerifiedScore = table.Column<decimal>(type: "decimal(4,2)", precision: 4, scale: 2, nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    SubmittedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    VerifiedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    VerifiedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ListKey = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MaturitySurveys", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_MaturitySurveys_Hubs_HubId",
                        column: x => x.HubId,
                        principalTable: "Hubs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AdopterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Activity = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Output = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Indicator = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Target = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ResponsibleUnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AssigneeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    BudgetAmount = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: true),
                    BudgetSource = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Weight = table.Column<int>(type: "int", nullable: false),
                    DependsOn = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StatusReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Progress = table.Column<int>(type: "int", nullable: false),
                    Evidence = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ReportNote = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Reporters = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ReportedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ReportedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VerifiedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionItems", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
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
                name: "PlanComments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Visibility = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    By = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanComments", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_PlanComments_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanReadiness",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Answers = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanReadiness", x => new { x.PlanId, x.Number })
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_PlanReadiness_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HubActivityOutputs",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ActivityId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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

            migrationBuilder.InsertData(
                table: "DataVersions",
                columns: new[] { "Family", "Value" },
                values: new object[] { "hubs", 1L });

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
                name: "IX_HubSpokes_InstitutionId",
                table: "HubSpokes",
                column: "InstitutionId");

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
                unique: true,
                filter: "[OpenHostId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Hubs_RegionCode_ListKey",
                table: "Hubs",
                columns: new[] { "RegionCode", "ListKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Hubs_Status_ListKey",
                table: "Hubs",
                columns: new[] { "Status", "ListKey" });

            migrationBuilder.CreateIndex(
                name: "IX_MaturitySurveys_HubId_ListKey",
                table: "MaturitySurveys",
                columns: new[] { "HubId", "ListKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanComments_PlanId_At",
                table: "PlanComments",
                columns: new[] { "PlanId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_AdopterId_UpdatedAt",
                table: "ReplicationPlans",
                columns: new[] { "AdopterId", "UpdatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_AgreementNumber",
                table: "ReplicationPlans",
                column: "AgreementNumber",
                unique: true,
                filter: "[AgreementNumber] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_BudgetYear_Status",
                table: "ReplicationPlans",
                columns: new[] { "BudgetYear", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_OriginId_UpdatedAt",
                table: "ReplicationPlans",
                columns: new[] { "OriginId", "UpdatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_UpdatedAt_Id",
                table: "ReplicationPlans",
                columns: new[] { "UpdatedAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ActionItems");

            migrationBuilder.DropTable(
                name: "HubActivityOutputs");

            migrationBuilder.DropTable(
                name: "HubSpokes");

            migrationBuilder.DropTable(
                name: "MaturitySurveys");

            migrationBuilder.DropTable(
                name: "PlanComments");

            migrationBuilder.DropTable(
                name: "PlanReadiness");

            migrationBuilder.DropTable(
                name: "HubActivities");

            migrationBuilder.DropTable(
                name: "ReplicationPlans");

            migrationBuilder.DropTable(
                name: "Hubs");

            migrationBuilder.DeleteData(
                table: "DataVersions",
                keyColumn: "Family",
                keyValue: "hubs");
        }
    }
}
