using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Signatures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Objection",
                table: "CommitmentSignatories",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Revoked",
                table: "CommitmentSignatories",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Signature_ActingFor",
                table: "CommitmentSignatories",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Signature_CodeHandedOutBy",
                table: "CommitmentSignatories",
                type: "character varying(150)",
                maxLength: 150,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Signature_RecordedByName",
                table: "CommitmentSignatories",
                type: "character varying(150)",
                maxLength: 150,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "FirstSignedAt",
                table: "Commitments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "OpenedAt",
                table: "Commitments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HandedCode",
                table: "Accounts",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PendingCode",
                table: "Accounts",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CommitmentScans",
                columns: table => new
                {
                    Signatory = table.Column<int>(type: "integer", nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    SheetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentScans", x => new { x.SheetId, x.Signatory, x.FileId });
                    table.ForeignKey(
                        name: "FK_CommitmentScans_Commitments_SheetId",
                        column: x => x.SheetId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CommitmentScans_Files_FileId",
                        column: x => x.FileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentScans_FileId",
                table: "CommitmentScans",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentScans_Hash",
                table: "CommitmentScans",
                column: "Hash");

            // What is known of signatures from before it was kept
            migrationBuilder.Sql("UPDATE \"Commitments\" SET \"FirstSignedAt\" = \"SignedAt\";");
            migrationBuilder.Sql("UPDATE \"Commitments\" SET \"OpenedAt\" = (SELECT MAX(e.\"At\") FROM \"AuditLog\" e WHERE e.\"Action\" = 'COMMITMENT_OPENED' AND e.\"ResourceId\" = CAST(\"Commitments\".\"Id\" AS text)) WHERE \"DocumentHash\" IS NOT NULL;");
            migrationBuilder.Sql("UPDATE \"CommitmentSignatories\" SET \"Signature_RecordedByName\" = (SELECT a.\"Name\" FROM \"Accounts\" a WHERE CAST(a.\"Id\" AS text) = \"CommitmentSignatories\".\"Signature_RecordedBy\" AND a.\"Name\" <> '') WHERE \"Signature_RecordedBy\" IS NOT NULL;");
            migrationBuilder.Sql("UPDATE \"CommitmentSignatories\" SET \"Signature_ActingFor\" = CAST(\"AccountId\" AS text) WHERE \"Signature_Method\" = 'ACCOUNT' AND \"AccountId\" IS NOT NULL AND \"Signature_RecordedBy\" <> CAST(\"AccountId\" AS text);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CommitmentScans");

            migrationBuilder.DropColumn(
                name: "Objection",
                table: "CommitmentSignatories");

            migrationBuilder.DropColumn(
                name: "Revoked",
                table: "CommitmentSignatories");

            migrationBuilder.DropColumn(
                name: "Signature_ActingFor",
                table: "CommitmentSignatories");

            migrationBuilder.DropColumn(
                name: "Signature_CodeHandedOutBy",
                table: "CommitmentSignatories");

            migrationBuilder.DropColumn(
                name: "Signature_RecordedByName",
                table: "CommitmentSignatories");

            migrationBuilder.DropColumn(
                name: "FirstSignedAt",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "OpenedAt",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "HandedCode",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "PendingCode",
                table: "Accounts");
        }
    }
}
