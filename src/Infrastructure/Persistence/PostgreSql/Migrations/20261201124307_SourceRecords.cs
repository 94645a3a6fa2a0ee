using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace JippApi.Infrastructure.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class SourceRecords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "Proposals",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LearnedFrom",
                table: "KnownWords",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Origins",
                table: "Innovations",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "RevisionFloor",
                table: "Innovations",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "VersionFloor",
                table: "Innovations",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "ListedRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    InnovationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Statement = table.Column<string>(type: "text", nullable: false),
                    Values = table.Column<string>(type: "text", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ImportId = table.Column<Guid>(type: "uuid", nullable: true),
                    StatedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ListedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    StatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DelistedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListedRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ListedRecords_Innovations_InnovationId",
                        column: x => x.InnovationId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SourceTrusts",
                columns: table => new
                {
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PublishesNew = table.Column<bool>(type: "boolean", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ChangedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceTrusts", x => x.Source);
                });

            migrationBuilder.CreateTable(
                name: "SurvivorshipPolicies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    ValidFrom = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Members = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    AddedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurvivorshipPolicies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WaitingValues",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Set = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Value = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WaitingValues", x => x.Number);
                    table.ForeignKey(
                        name: "FK_WaitingValues_ListedRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "ListedRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_KnownWords_LearnedFrom",
                table: "KnownWords",
                column: "LearnedFrom");

            migrationBuilder.CreateIndex(
                name: "IX_ListedRecords_InnovationId",
                table: "ListedRecords",
                column: "InnovationId");

            migrationBuilder.CreateIndex(
                name: "IX_ListedRecords_Source_Key",
                table: "ListedRecords",
                columns: new[] { "Source", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ListedRecords_Source_StatedAt_Id",
                table: "ListedRecords",
                columns: new[] { "Source", "StatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SurvivorshipPolicies_Number",
                table: "SurvivorshipPolicies",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WaitingValues_RecordId",
                table: "WaitingValues",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_WaitingValues_Set_Value",
                table: "WaitingValues",
                columns: new[] { "Set", "Value" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SourceTrusts");

            migrationBuilder.DropTable(
                name: "SurvivorshipPolicies");

            migrationBuilder.DropTable(
                name: "WaitingValues");

            migrationBuilder.DropTable(
                name: "ListedRecords");

            migrationBuilder.DropIndex(
                name: "IX_KnownWords_LearnedFrom",
                table: "KnownWords");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "Proposals");

            migrationBuilder.DropColumn(
                name: "LearnedFrom",
                table: "KnownWords");

            migrationBuilder.DropColumn(
                name: "Origins",
                table: "Innovations");

            migrationBuilder.DropColumn(
                name: "RevisionFloor",
                table: "Innovations");

            migrationBuilder.DropColumn(
                name: "VersionFloor",
                table: "Innovations");
        }
    }
}
