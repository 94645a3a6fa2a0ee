using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.PostgreSql.Migrations
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
