using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class PlansOfARegion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ReplicationPlans_BudgetYear_AdopterId",
                table: "ReplicationPlans");

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_BudgetYear_AdopterId_Status",
                table: "ReplicationPlans",
                columns: new[] { "BudgetYear", "AdopterId", "Status" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ReplicationPlans_BudgetYear_AdopterId_Status",
                table: "ReplicationPlans");

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_BudgetYear_AdopterId",
                table: "ReplicationPlans",
                columns: new[] { "BudgetYear", "AdopterId" });
        }
    }
}
