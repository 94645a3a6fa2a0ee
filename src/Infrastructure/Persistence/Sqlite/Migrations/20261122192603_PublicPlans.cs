using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PublicPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsPublic",
                table: "ReplicationPlans",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            // Before, it was told from what plans are and have been.
            migrationBuilder.Sql("""
                UPDATE "ReplicationPlans" SET "IsPublic" = 1
                WHERE "Status" IN ('COMMITTED', 'IN_PROGRESS', 'STALLED', 'COMPLETED', 'EVALUATED') OR ("Status" = 'CANCELLED' AND EXISTS (
                    SELECT 1 FROM "PlanStates" s WHERE s."PlanId" = "ReplicationPlans"."Id" AND s."Status" IN ('COMMITTED', 'IN_PROGRESS', 'STALLED', 'COMPLETED')));
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsPublic",
                table: "ReplicationPlans");
        }
    }
}
