using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class PlainNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "State",
                table: "Operations",
                newName: "Status");

            migrationBuilder.RenameColumn(
                name: "StateReason",
                table: "Innovations",
                newName: "StatusReason");

            migrationBuilder.RenameColumn(
                name: "State",
                table: "Escalations",
                newName: "Status");

            migrationBuilder.DropIndex(
                name: "IX_Escalations_State_OpenedAt",
                table: "Escalations");

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_Status_OpenedAt",
                table: "Escalations",
                columns: new[] { "Status", "OpenedAt" });

            migrationBuilder.RenameColumn(
                name: "State",
                table: "Accounts",
                newName: "Status");

            migrationBuilder.CreateTable(
                name: "EscalationNotifications",
                columns: table => new
                {
                    EscalationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Level = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NotifiedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    NotifiedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalationNotifications", x => new { x.EscalationId, x.Level, x.AccountId });
                    table.ForeignKey(
                        name: "FK_EscalationNotifications_Escalations_EscalationId",
                        column: x => x.EscalationId,
                        principalTable: "Escalations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EscalationNotifications_AccountId_NotifiedOn",
                table: "EscalationNotifications",
                columns: new[] { "AccountId", "NotifiedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_EscalationNotifications_NotifiedAt",
                table: "EscalationNotifications",
                column: "NotifiedAt");

            migrationBuilder.Sql("EXEC(N'INSERT INTO \"EscalationNotifications\" (\"EscalationId\", \"Level\", \"AccountId\", \"NotifiedAt\", \"NotifiedOn\") SELECT \"EscalationId\", \"Level\", \"AccountId\", \"ToldAt\", \"ToldOn\" FROM \"EscalationTellings\"')");

            migrationBuilder.Sql("EXEC(N'UPDATE \"Escalations\" SET \"Steps\" = REPLACE(\"Steps\", ''\"heard\":'', ''\"notifiedLevel\":'')')");

            migrationBuilder.Sql("EXEC(N'UPDATE \"Outbox\" SET \"Payload\" = REPLACE(\"Payload\", ''\"state\":'', ''\"status\":'') WHERE \"Type\" = ''OperationEnded''')");

            migrationBuilder.Sql("EXEC(N'UPDATE \"Notifications\" SET \"Path\" = REPLACE(\"Path\", ''?toldOn='', ''?notifiedOn='')')");

            migrationBuilder.DropTable(
                name: "EscalationTellings");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "Status",
                table: "Operations",
                newName: "State");

            migrationBuilder.RenameColumn(
                name: "StatusReason",
                table: "Innovations",
                newName: "StateReason");

            migrationBuilder.RenameColumn(
                name: "Status",
                table: "Escalations",
                newName: "State");

            migrationBuilder.DropIndex(
                name: "IX_Escalations_Status_OpenedAt",
                table: "Escalations");

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_State_OpenedAt",
                table: "Escalations",
                columns: new[] { "State", "OpenedAt" });

            migrationBuilder.RenameColumn(
                name: "Status",
                table: "Accounts",
                newName: "State");

            migrationBuilder.CreateTable(
                name: "EscalationTellings",
                columns: table => new
                {
                    EscalationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Level = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ToldOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalationTellings", x => new { x.EscalationId, x.Level, x.AccountId });
                    table.ForeignKey(
                        name: "FK_EscalationTellings_Escalations_EscalationId",
                        column: x => x.EscalationId,
                        principalTable: "Escalations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EscalationTellings_AccountId_ToldOn",
                table: "EscalationTellings",
                columns: new[] { "AccountId", "ToldOn" });

            migrationBuilder.CreateIndex(
                name: "IX_EscalationTellings_ToldAt",
                table: "EscalationTellings",
                column: "ToldAt");

            migrationBuilder.Sql("EXEC(N'INSERT INTO \"EscalationTellings\" (\"EscalationId\", \"Level\", \"AccountId\", \"ToldAt\", \"ToldOn\") SELECT \"EscalationId\", \"Level\", \"AccountId\", \"NotifiedAt\", \"NotifiedOn\" FROM \"EscalationNotifications\"')");

            migrationBuilder.Sql("EXEC(N'UPDATE \"Escalations\" SET \"Steps\" = REPLACE(\"Steps\", ''\"notifiedLevel\":'', ''\"heard\":'')')");

            migrationBuilder.Sql("EXEC(N'UPDATE \"Outbox\" SET \"Payload\" = REPLACE(\"Payload\", ''\"status\":'', ''\"state\":'') WHERE \"Type\" = ''OperationEnded''')");

            migrationBuilder.Sql("EXEC(N'UPDATE \"Notifications\" SET \"Path\" = REPLACE(\"Path\", ''?notifiedOn='', ''?toldOn='')')");

            migrationBuilder.DropTable(
                name: "EscalationNotifications");
        }
    }
}
