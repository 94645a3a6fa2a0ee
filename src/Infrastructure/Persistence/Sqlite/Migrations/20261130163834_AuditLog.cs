using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AuditLog : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AuditLog",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeafIndex = table.Column<long>(type: "INTEGER", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ActingFor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Client = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Action = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ResourceType = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ResourceId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Sources = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RequestId = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    Details = table.Column<string>(type: "TEXT", nullable: true),
                    DetailsSalt = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DetailsHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Mac = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    ChainHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditLog", x => x.Number);
                });

            migrationBuilder.Sql("INSERT INTO \"AuditLog\" (\"Number\", \"At\", \"Actor\", \"ActingFor\", \"Client\", \"Action\", \"ResourceType\", \"ResourceId\", \"RegionCode\", \"InstitutionId\", \"Sources\", \"RequestId\", \"Details\", \"EventId\", \"DetailsHash\", \"ChainHash\") SELECT \"Number\", \"At\", \"Actor\", \"ActingFor\", \"Client\", \"Action\", \"ResourceType\", \"ResourceId\", \"RegionCode\", \"InstitutionId\", \"Sources\", \"RequestId\", \"Details\", hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-A' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)), X'', \"Hash\" FROM \"AuditEvents\" ORDER BY \"Number\";");

            migrationBuilder.CreateIndex(
                name: "IX_AuditLog_Actor_Number",
                table: "AuditLog",
                columns: new[] { "Actor", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditLog_ResourceId_Number",
                table: "AuditLog",
                columns: new[] { "ResourceId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditLog_InstitutionId_Number",
                table: "AuditLog",
                columns: new[] { "InstitutionId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditLog_RegionCode_Number",
                table: "AuditLog",
                columns: new[] { "RegionCode", "Number" });

            migrationBuilder.DropTable(
                name: "AuditEvents");

            migrationBuilder.DropTable(
                name: "AuditHead");

            migrationBuilder.CreateTable(
                name: "AuditKeys",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Secret = table.Column<byte[]>(type: "BLOB", maxLength: 128, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Endorsement = table.Column<byte[]>(type: "BLOB", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditLogSize",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    VerifiedSize = table.Column<long>(type: "INTEGER", nullable: false),
                    VerifiedMark = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditLogSize", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditTiles",
                columns: table => new
                {
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    Index = table.Column<long>(type: "INTEGER", nullable: false),
                    Hashes = table.Column<byte[]>(type: "BLOB", maxLength: 8192, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditTiles", x => new { x.Level, x.Index });
                });

            migrationBuilder.CreateTable(
                name: "AuditTreeHeads",
                columns: table => new
                {
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    RootHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KeyId = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Signature = table.Column<byte[]>(type: "BLOB", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditTreeHeads", x => x.Size);
                });

            migrationBuilder.InsertData(
                table: "AuditLogSize",
                columns: new[] { "Id", "Size", "VerifiedMark", "VerifiedSize" },
                values: new object[] { 1, 0L, null, 0L });

            migrationBuilder.InsertData(
                table: "Leases",
                columns: new[] { "Name", "ExpiresAt", "Holder", "Token" },
                values: new object[] { "VERIFY_AUDIT", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_AuditLog_EventId",
                table: "AuditLog",
                column: "EventId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditLog_LeafIndex_Number",
                table: "AuditLog",
                columns: new[] { "LeafIndex", "Number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AuditKeys");

            migrationBuilder.DropTable(
                name: "AuditLog");

            migrationBuilder.DropTable(
                name: "AuditLogSize");

            migrationBuilder.DropTable(
                name: "AuditTiles");

            migrationBuilder.DropTable(
                name: "AuditTreeHeads");

            migrationBuilder.DeleteData(
                table: "Leases",
                keyColumn: "Name",
                keyValue: "VERIFY_AUDIT");

            migrationBuilder.CreateTable(
                name: "AuditEvents",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ActingFor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Client = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Action = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ResourceType = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ResourceId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Sources = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RequestId = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    Details = table.Column<string>(type: "TEXT", nullable: true),
                    PreviousHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEvents", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "AuditHead",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHead", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_Actor_Number",
                table: "AuditEvents",
                columns: new[] { "Actor", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_ResourceId_Number",
                table: "AuditEvents",
                columns: new[] { "ResourceId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_InstitutionId_Number",
                table: "AuditEvents",
                columns: new[] { "InstitutionId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_RegionCode_Number",
                table: "AuditEvents",
                columns: new[] { "RegionCode", "Number" });

            migrationBuilder.InsertData(
                table: "AuditHead",
                columns: new[] { "Id", "Hash", "Number" },
                values: new object[] { 1, "0000000000000000000000000000000000000000000000000000000000000000", 0L });
        }
    }
}
