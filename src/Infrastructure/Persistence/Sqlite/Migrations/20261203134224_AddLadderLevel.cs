using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddLadderLevel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Directory_Facets",
                table: "Directory");

            migrationBuilder.DropIndex(
                name: "IX_Directory_FacetsByYear",
                table: "Directory");

            migrationBuilder.AddColumn<string>(
                name: "LadderLevel",
                table: "Directory",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "IDEA");

            migrationBuilder.CreateIndex(
                name: "IX_Directory_Facets",
                table: "Directory",
                columns: new[] { "ProvinceCode", "Year", "Sector", "InstitutionKind", "Phase", "Existence", "Freshness", "ConfirmationMethod", "ConfirmedOn", "InDispute", "LadderLevel", "HasAward", "RegionCode", "InstitutionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_FacetsByYear",
                table: "Directory",
                columns: new[] { "Year", "Sector", "ProvinceCode", "InstitutionKind", "Phase", "Existence", "Freshness", "ConfirmationMethod", "ConfirmedOn", "InDispute", "LadderLevel", "HasAward", "RegionCode", "InstitutionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_LadderLevel_UpdatedAt_Number",
                table: "Directory",
                columns: new[] { "LadderLevel", "UpdatedAt", "Number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Directory_Facets",
                table: "Directory");

            migrationBuilder.DropIndex(
                name: "IX_Directory_FacetsByYear",
                table: "Directory");

            migrationBuilder.DropIndex(
                name: "IX_Directory_LadderLevel_UpdatedAt_Number",
                table: "Directory");

            migrationBuilder.DropColumn(
                name: "LadderLevel",
                table: "Directory");

            migrationBuilder.CreateIndex(
                name: "IX_Directory_Facets",
                table: "Directory",
                columns: new[] { "ProvinceCode", "Year", "Sector", "InstitutionKind", "Phase", "Existence", "Freshness", "ConfirmationMethod", "ConfirmedOn", "InDispute", "HasAward", "RegionCode", "InstitutionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_FacetsByYear",
                table: "Directory",
                columns: new[] { "Year", "Sector", "ProvinceCode", "InstitutionKind", "Phase", "Existence", "Freshness", "ConfirmationMethod", "ConfirmedOn", "InDispute", "HasAward", "RegionCode", "InstitutionId" });
        }
    }
}
