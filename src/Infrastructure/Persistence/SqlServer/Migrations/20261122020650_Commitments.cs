using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JippApi.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Commitments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "BudgetDocument",
                table: "ReplicationPlans",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SheetId",
                table: "ReplicationPlans",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Commitments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RootId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    AmendsId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    RegionCode = table.Column<string>(type: "nvarchar(13)", maxLength: 13, nullable: false),
                    BudgetYear = table.Column<int>(type: "int", nullable: false),
                    Witnesses = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StatusReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    DocumentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    SignedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commitments", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "PlanStates",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BudgetYear = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanStates", x => new { x.PlanId, x.Version })
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_PlanStates_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentLines",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    SheetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AdopterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OriginId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Amendment = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    BaselineNumber = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentLines", x => new { x.SheetId, x.Number })
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_CommitmentLines_Commitments_SheetId",
                        column: x => x.SheetId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CommitmentLines_Innovations_OriginId",
                        column: x => x.OriginId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitmentLines_Institutions_AdopterId",
                        column: x => x.AdopterId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitmentLines_ReplicationPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "ReplicationPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentSignatories",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    SheetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Office = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Signature_Method = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Signature_SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Signature_Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Signature_DocumentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Signature_RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Signature_RecordedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Signature_ScanHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentSignatories", x => new { x.SheetId, x.Number })
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_CommitmentSignatories_Commitments_SheetId",
                        column: x => x.SheetId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CommitmentSignatories_Institutions_InstitutionId",
                        column: x => x.InstitutionId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_BudgetYear_AdopterId",
                table: "ReplicationPlans",
                columns: new[] { "BudgetYear", "AdopterId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplicationPlans_SheetId",
                table: "ReplicationPlans",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentLines_AdopterId",
                table: "CommitmentLines",
                column: "AdopterId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentLines_OriginId",
                table: "CommitmentLines",
                column: "OriginId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentLines_PlanId_BaselineNumber",
                table: "CommitmentLines",
                columns: new[] { "PlanId", "BaselineNumber" },
                unique: true,
                filter: "[BaselineNumber] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentSignatories_InstitutionId",
                table: "CommitmentSignatories",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_RegionCode_BudgetYear",
                table: "Commitments",
                columns: new[] { "RegionCode", "BudgetYear" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_RootId_Edition",
                table: "Commitments",
                columns: new[] { "RootId", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_UpdatedAt_Id",
                table: "Commitments",
                columns: new[] { "UpdatedAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CommitmentLines");

            migrationBuilder.DropTable(
                name: "CommitmentSignatories");

            migrationBuilder.DropTable(
                name: "PlanStates");

            migrationBuilder.DropTable(
                name: "Commitments");

            migrationBuilder.DropIndex(
                name: "IX_ReplicationPlans_BudgetYear_AdopterId",
                table: "ReplicationPlans");

            migrationBuilder.DropIndex(
                name: "IX_ReplicationPlans_SheetId",
                table: "ReplicationPlans");

            migrationBuilder.DropColumn(
                name: "BudgetDocument",
                table: "ReplicationPlans");

            migrationBuilder.DropColumn(
                name: "SheetId",
                table: "ReplicationPlans");
        }
    }
}
