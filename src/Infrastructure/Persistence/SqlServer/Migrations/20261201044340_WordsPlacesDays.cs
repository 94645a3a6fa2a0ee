using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace JippApi.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class WordsPlacesDays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2026, 1, 1));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2026, 5, 1));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2026, 6, 1));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2026, 8, 17));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2026, 12, 25));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2027, 1, 1));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2027, 5, 1));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2027, 6, 1));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2027, 8, 17));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2027, 12, 25));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2028, 1, 1));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2028, 5, 1));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2028, 6, 1));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2028, 8, 17));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2028, 12, 25));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2029, 1, 1));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2029, 5, 1));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2029, 6, 1));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2029, 8, 17));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2029, 12, 25));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2030, 1, 1));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2030, 5, 1));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2030, 6, 1));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2030, 8, 17));

            migrationBuilder.DeleteData(
                table: "Holidays",
                keyColumn: "Date",
                keyValue: new DateOnly(2030, 12, 25));

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

            migrationBuilder.AddColumn<string>(
                name: "ShortNameKey",
                table: "Directory",
                type: "nvarchar(150)",
                maxLength: 150,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "CreationHash",
                table: "ActionItems",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateTable(
                name: "CalendarFeeds",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeeds", x => x.AccountId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_SpellingKey",
                table: "Institutions",
                column: "SpellingKey");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_Hash",
                table: "CalendarFeeds",
                column: "Hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CalendarFeeds");

            migrationBuilder.DropIndex(
                name: "IX_Institutions_SpellingKey",
                table: "Institutions");

            migrationBuilder.DropColumn(
                name: "SpellingKey",
                table: "Institutions");

            migrationBuilder.DropColumn(
                name: "Words",
                table: "Institutions");

            migrationBuilder.DropColumn(
                name: "ShortNameKey",
                table: "Directory");

            migrationBuilder.DropColumn(
                name: "CreationHash",
                table: "ActionItems");

            migrationBuilder.InsertData(
                table: "Holidays",
                columns: new[] { "Date", "Name", "Version" },
                values: new object[,]
                {
                    { new DateOnly(2026, 1, 1), "Tahun Baru Masehi", 1 },
                    { new DateOnly(2026, 5, 1), "Hari Buruh Internasional", 1 },
                    { new DateOnly(2026, 6, 1), "Hari Lahir Pancasila", 1 },
                    { new DateOnly(2026, 8, 17), "Hari Kemerdekaan Republik Indonesia", 1 },
                    { new DateOnly(2026, 12, 25), "Hari Raya Natal", 1 },
                    { new DateOnly(2027, 1, 1), "Tahun Baru Masehi", 1 },
                    { new DateOnly(2027, 5, 1), "Hari Buruh Internasional", 1 },
                    { new DateOnly(2027, 6, 1), "Hari Lahir Pancasila", 1 },
                    { new DateOnly(2027, 8, 17), "Hari Kemerdekaan Republik Indonesia", 1 },
                    { new DateOnly(2027, 12, 25), "Hari Raya Natal", 1 },
                    { new DateOnly(2028, 1, 1), "Tahun Baru Masehi", 1 },
                    { new DateOnly(2028, 5, 1), "Hari Buruh Internasional", 1 },
                    { new DateOnly(2028, 6, 1), "Hari Lahir Pancasila", 1 },
                    { new DateOnly(2028, 8, 17), "Hari Kemerdekaan Republik Indonesia", 1 },
                    { new DateOnly(2028, 12, 25), "Hari Raya Natal", 1 },
                    { new DateOnly(2029, 1, 1), "Tahun Baru Masehi", 1 },
                    { new DateOnly(2029, 5, 1), "Hari Buruh Internasional", 1 },
                    { new DateOnly(2029, 6, 1), "Hari Lahir Pancasila", 1 },
                    { new DateOnly(2029, 8, 17), "Hari Kemerdekaan Republik Indonesia", 1 },
                    { new DateOnly(2029, 12, 25), "Hari Raya Natal", 1 },
                    { new DateOnly(2030, 1, 1), "Tahun Baru Masehi", 1 },
                    { new DateOnly(2030, 5, 1), "Hari Buruh Internasional", 1 },
                    { new DateOnly(2030, 6, 1), "Hari Lahir Pancasila", 1 },
                    { new DateOnly(2030, 8, 17), "Hari Kemerdekaan Republik Indonesia", 1 },
                    { new DateOnly(2030, 12, 25), "Hari Raya Natal", 1 }
                });
        }
    }
}
