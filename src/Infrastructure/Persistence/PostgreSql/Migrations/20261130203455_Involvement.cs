using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.PostgreSql.Migrations
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
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Parties",
                table: "ReplicationLinks",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Submitters",
                table: "MaturitySurveys",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "FormerOwners",
                table: "Innovations",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Writers",
                table: "Innovations",
                type: "text",
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
