using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddOneGovernment : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "GovernmentOf",
                table: "Institutions",
                type: "nvarchar(13)",
                maxLength: 13,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "RegionReason",
                table: "Innovations",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            // The first of several governments of a region is its government; the others stay as they are and govern nothing
            migrationBuilder.Sql("EXEC(N'UPDATE \"Institutions\" SET \"GovernmentOf\" = \"RegionCode\" WHERE (\"Institutions\".\"Kind\" = ''PROVINCE'' AND \"Institutions\".\"RegionCode\" LIKE ''__'' OR \"Institutions\".\"Kind\" = ''REGENCY'' AND \"Institutions\".\"RegionCode\" LIKE ''__.__'' AND SUBSTRING(\"Institutions\".\"RegionCode\", 4, 1) < ''7'' OR \"Institutions\".\"Kind\" = ''CITY'' AND \"Institutions\".\"RegionCode\" LIKE ''__.__'' AND SUBSTRING(\"Institutions\".\"RegionCode\", 4, 1) >= ''7'') AND NOT EXISTS (SELECT 1 FROM \"Institutions\" AS o WHERE o.\"RegionCode\" = \"Institutions\".\"RegionCode\" AND CONVERT(nvarchar(36), o.\"Id\") < CONVERT(nvarchar(36), \"Institutions\".\"Id\") AND (o.\"Kind\" = ''PROVINCE'' AND o.\"RegionCode\" LIKE ''__'' OR o.\"Kind\" = ''REGENCY'' AND o.\"RegionCode\" LIKE ''__.__'' AND SUBSTRING(o.\"RegionCode\", 4, 1) < ''7'' OR o.\"Kind\" = ''CITY'' AND o.\"RegionCode\" LIKE ''__.__'' AND SUBSTRING(o.\"RegionCode\", 4, 1) >= ''7''))')");

            // A record runs in the region of its owner; reindex shows it
            migrationBuilder.Sql("EXEC(N'UPDATE \"Innovations\" SET \"RegionCode\" = (SELECT o.\"RegionCode\" FROM \"Institutions\" AS o WHERE o.\"Id\" = \"Innovations\".\"OwnerId\") WHERE \"RegionCode\" IS NULL AND \"OwnerId\" IS NOT NULL')");

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_GovernmentOf",
                table: "Institutions",
                column: "GovernmentOf",
                unique: true,
                filter: "[GovernmentOf] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Institutions_GovernmentOf",
                table: "Institutions");

            migrationBuilder.DropColumn(
                name: "GovernmentOf",
                table: "Institutions");

            migrationBuilder.DropColumn(
                name: "RegionReason",
                table: "Innovations");
        }
    }
}
