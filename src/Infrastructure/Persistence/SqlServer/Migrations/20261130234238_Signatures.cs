using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.SqlServer.Migrations
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
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Revoked",
                table: "CommitmentSignatories",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Signature_ActingFor",
                table: "CommitmentSignatories",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Signature_CodeHandedOutBy",
                table: "CommitmentSignatories",
                type: "nvarchar(150)",
                maxLength: 150,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Signature_RecordedByName",
                table: "CommitmentSignatories",
                type: "nvarchar(150)",
                maxLength: 150,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateTime>(
                name: "FirstSignedAt",
                table: "Commitments",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "OpenedAt",
                table: "Commitments",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HandedCode",
                table: "Accounts",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "PendingCode",
                table: "Accounts",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateTable(
                name: "CommitmentScans",
                columns: table => new
                {
                    Signatory = table.Column<int>(type: "int", nullable: false),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SheetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2")
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
            migrationBuilder.Sql("EXEC(N'UPDATE [Commitments] SET [FirstSignedAt] = [SignedAt];')");
            migrationBuilder.Sql("EXEC(N'UPDATE [Commitments] SET [OpenedAt] = (SELECT MAX(e.[At]) FROM [AuditLog] e WHERE e.[Action] = ''COMMITMENT_OPENED'' AND e.[ResourceId] = LOWER(CONVERT(nvarchar(36), [Commitments].[Id]))) WHERE [DocumentHash] IS NOT NULL;')");
            migrationBuilder.Sql("EXEC(N'UPDATE [CommitmentSignatories] SET [Signature_RecordedByName] = (SELECT a.[Name] FROM [Accounts] a WHERE LOWER(CONVERT(nvarchar(36), a.[Id])) = [CommitmentSignatories].[Signature_RecordedBy] AND a.[Name] <> '''') WHERE [Signature_RecordedBy] IS NOT NULL;')");
            migrationBuilder.Sql("EXEC(N'UPDATE [CommitmentSignatories] SET [Signature_ActingFor] = LOWER(CONVERT(nvarchar(36), [AccountId])) WHERE [Signature_Method] = ''ACCOUNT'' AND [AccountId] IS NOT NULL AND [Signature_RecordedBy] <> LOWER(CONVERT(nvarchar(36), [AccountId]));')");
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
