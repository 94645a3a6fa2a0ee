using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class KeptPromises : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "SetAsideAt",
                table: "ActionItems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SignedAt",
                table: "ActionItems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "VerifiedAt",
                table: "ActionItems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "BudgetDeadlines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    BudgetYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetDeadlines", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BudgetDeadlines_RegionCode_BudgetYear_DecidedAt",
                table: "BudgetDeadlines",
                columns: new[] { "RegionCode", "BudgetYear", "DecidedAt" });

            // What stood on a sheet when everyone had signed it was promised
            migrationBuilder.Sql("UPDATE \"ActionItems\" SET \"SignedAt\" = (SELECT MIN(s.\"SignedAt\") FROM \"Commitments\" AS s INNER JOIN \"CommitmentLines\" AS l ON l.\"SheetId\" = s.\"Id\" WHERE l.\"PlanId\" = \"ActionItems\".\"PlanId\" AND s.\"SignedAt\" >= \"ActionItems\".\"CreatedAt\" AND (\"ActionItems\".\"Status\" <> 'CANCELLED' OR \"ActionItems\".\"ClosedAt\" >= s.\"SignedAt\"))");
            migrationBuilder.Sql("UPDATE \"ActionItems\" SET \"VerifiedAt\" = \"UpdatedAt\" WHERE \"Status\" = 'VERIFIED'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BudgetDeadlines");

            migrationBuilder.DropColumn(
                name: "SetAsideAt",
                table: "ActionItems");

            migrationBuilder.DropColumn(
                name: "SignedAt",
                table: "ActionItems");

            migrationBuilder.DropColumn(
                name: "VerifiedAt",
                table: "ActionItems");
        }
    }
}
