using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class StatusColumns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "State",
                table: "Operations",
                newName: "Status");

            migrationBuilder.RenameColumn(
                name: "State",
                table: "Escalations",
                newName: "Status");

            migrationBuilder.RenameIndex(
                name: "IX_Escalations_State_OpenedAt",
                table: "Escalations",
                newName: "IX_Escalations_Status_OpenedAt");

            migrationBuilder.RenameColumn(
                name: "State",
                table: "Accounts",
                newName: "Status");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "Status",
                table: "Operations",
                newName: "State");

            migrationBuilder.RenameColumn(
                name: "Status",
                table: "Escalations",
                newName: "State");

            migrationBuilder.RenameIndex(
                name: "IX_Escalations_Status_OpenedAt",
                table: "Escalations",
                newName: "IX_Escalations_State_OpenedAt");

            migrationBuilder.RenameColumn(
                name: "Status",
                table: "Accounts",
                newName: "State");
        }
    }
}
