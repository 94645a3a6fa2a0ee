using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class PlaceWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SpellingKey",
                table: "Institutions",
                type: "nvarchar(264)",
                maxLength: 264,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Words",
                table: "Institutions",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_SpellingKey",
                table: "Institutions",
                column: "SpellingKey");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Institutions_SpellingKey",
                table: "Institutions");

            migrationBuilder.DropColumn(
                name: "SpellingKey",
                table: "Institutions");

            migrationBuilder.DropColumn(
                name: "Words",
                table: "Institutions");
        }
    }
}
