using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Involvement : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Owners",
                table: "ReplicationLinks",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Parties",
                table: "ReplicationLinks",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Submitters",
                table: "MaturitySurveys",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "FormerOwners",
                table: "Innovations",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Writers",
                table: "Innovations",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Owners",
                table: "ReplicationLinks");

            migrationBuilder.DropColumn(
                name: "Parties",
                table: "ReplicationLinks");

            migrationBuilder.DropColumn(
                name: "Submitters",
                table: "MaturitySurveys");

            migrationBuilder.DropColumn(
                name: "FormerOwners",
                table: "Innovations");

            migrationBuilder.DropColumn(
                name: "Writers",
                table: "Innovations");
        }
    }
}
