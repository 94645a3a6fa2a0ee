using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.SqlServer.Migrations
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
                    Number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EventId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeafIndex = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Actor = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ActingFor = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Client = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Action = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ResourceType = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ResourceId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RegionCode = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    InstitutionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Sources = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RequestId = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Details = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    DetailsSalt = table.Column<byte[]>(type: "varbinary(16)", maxLength: 16, nullable: true),
                    DetailsHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Mac = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    ChainHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, collation: "Latin1_General_100_BIN2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditLog", x => x.Number);
                });

            migrationBuilder.Sql("EXEC(N'SET IDENTITY_INSERT \"AuditLog\" ON; INSERT INTO \"AuditLog\" (\"Number\", \"At\", \"Actor\", \"ActingFor\", \"Client\", \"Action\", \"ResourceType\", \"ResourceId\", \"RegionCode\", \"InstitutionId\", \"Sources\", \"RequestId\", \"Details\", \"EventId\", \"DetailsHash\", \"ChainHash\") SELECT \"Number\", \"At\", \"Actor\", \"ActingFor\", \"Client\", \"Action\", \"ResourceType\", \"ResourceId\", \"RegionCode\", \"InstitutionId\", \"Sources\", \"RequestId\", \"Details\", NEWID(), 0x, \"Hash\" FROM \"AuditEvents\" ORDER BY \"Number\"; SET IDENTITY_INSERT \"AuditLog\" OFF')");

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
                    Id = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Secret = table.Column<byte[]>(type: "varbinary(128)", maxLength: 128, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Endorsement = table.Column<byte[]>(type: "varbinary(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditLogSize",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    VerifiedSize = table.Column<long>(type: "bigint", nullable: false),
                    VerifiedMark = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditLogSize", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditTiles",
                columns: table => new
                {
                    Level = table.Column<int>(type: "int", nullable: false),
                    Index = table.Column<long>(type: "bigint", nullable: false),
                    Hashes = table.Column<byte[]>(type: "varbinary(max)", maxLength: 8192, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditTiles", x => new { x.Level, x.Index });
                });

            migrationBuilder.CreateTable(
                name: "AuditTreeHeads",
                columns: table => new
                {
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    RootHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    KeyId = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Signature = table.Column<byte[]>(type: "varbinary(64)", maxLength: 64, nullable: false)
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
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Actor = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ActingFor = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Client = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Action = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ResourceType = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ResourceId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RegionCode = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    InstitutionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Sources = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RequestId = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Details = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    PreviousHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEvents", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "AuditHead",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2")
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
