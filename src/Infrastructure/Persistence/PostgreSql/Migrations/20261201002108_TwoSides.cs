using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class TwoSides : Migration
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

            // the partner of a scaling up was known only to the stored terms
            migrationBuilder.Sql(
                """UPDATE "ReplicationPlans" SET "PartnerId" = ("ScaleUp"::jsonb #>> '{PartnerId,Value}')::uuid WHERE "ScaleUp" IS NOT NULL;"""
            );

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
                name: "IX_MentoringTeams_HubId",
                table: "MentoringTeams",
                column: "HubId");

            migrationBuilder.CreateIndex(
                name: "IX_MentoringTeams_InstitutionId",
                table: "MentoringTeams",
                column: "InstitutionId");

            migrationBuilder.AddForeignKey(
                name: "FK_MentorAssignments_MentoringTeams_TeamId",
                table: "MentorAssignments",
                column: "TeamId",
                principalTable: "MentoringTeams",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_MentoringSessions_MentoringTeams_TeamId",
                table: "MentoringSessions",
                column: "TeamId",
                principalTable: "MentoringTeams",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ReplicationPlans_Institutions_PartnerId",
                table: "ReplicationPlans",
                column: "PartnerId",
                principalTable: "Institutions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_MentorAssignments_MentoringTeams_TeamId",
                table: "MentorAssignments");

            migrationBuilder.DropForeignKey(
                name: "FK_MentoringSessions_MentoringTeams_TeamId",
                table: "MentoringSessions");

            migrationBuilder.DropForeignKey(
                name: "FK_ReplicationPlans_Institutions_PartnerId",
                table: "ReplicationPlans");

            migrationBuilder.DropTable(
                name: "MentoringTeams");

            migrationBuilder.DropIndex(
                name: "IX_ReplicationPlans_PartnerId",
                table: "ReplicationPlans");

            migrationBuilder.DropIndex(
                name: "IX_MentoringSessions_TeamId",
                table: "MentoringSessions");

            migrationBuilder.DropIndex(
                name: "IX_MentorAssignments_TeamId",
                table: "MentorAssignments");

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
        }
    }
}
