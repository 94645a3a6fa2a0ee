using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.Sqlite.Migrations
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
                type: "TEXT",
                maxLength: 264,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Words",
                table: "Institutions",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

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
