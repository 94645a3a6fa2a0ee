using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.SqlServer.Migrations
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
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SignedAt",
                table: "ActionItems",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "VerifiedAt",
                table: "ActionItems",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "BudgetDeadlines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RegionCode = table.Column<string>(type: "nvarchar(13)", maxLength: 13, nullable: false, collation: "Latin1_General_100_BIN2"),
                    BudgetYear = table.Column<int>(type: "int", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DecidedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetDeadlines", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BudgetDeadlines_DecidedAt",
                table: "BudgetDeadlines",
                column: "DecidedAt")
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_BudgetDeadlines_RegionCode_BudgetYear_DecidedAt",
                table: "BudgetDeadlines",
                columns: new[] { "RegionCode", "BudgetYear", "DecidedAt" });

            // What stood on a sheet when everyone had signed it was promised
            migrationBuilder.Sql("EXEC(N'UPDATE \"ActionItems\" SET \"SignedAt\" = (SELECT MIN(s.\"SignedAt\") FROM \"Commitments\" AS s INNER JOIN \"CommitmentLines\" AS l ON l.\"SheetId\" = s.\"Id\" WHERE l.\"PlanId\" = \"ActionItems\".\"PlanId\" AND s.\"SignedAt\" >= \"ActionItems\".\"CreatedAt\" AND (\"ActionItems\".\"Status\" <> ''CANCELLED'' OR \"ActionItems\".\"ClosedAt\" >= s.\"SignedAt\"))')");
            migrationBuilder.Sql("EXEC(N'UPDATE \"ActionItems\" SET \"VerifiedAt\" = \"UpdatedAt\" WHERE \"Status\" = ''VERIFIED''')");
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
