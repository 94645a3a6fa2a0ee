using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace JippApi.Infrastructure.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DataVersions",
                columns: table => new
                {
                    Family = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataVersions", x => x.Family);
                });

            migrationBuilder.CreateTable(
                name: "Directory",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    TitleKey = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ProvinceCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    InstitutionKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Phase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Existence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HasAward = table.Column<bool>(type: "INTEGER", nullable: false),
                    TitleWords = table.Column<string>(type: "TEXT", nullable: false),
                    KeyWords = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Card = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Directory", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "IdempotencyRecords",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    BodyHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Headers = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdempotencyRecords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InnovationRevisions",
                columns: table => new
                {
                    InnovationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InnovationRevisions", x => new { x.InnovationId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "KnownWords",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Word = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnownWords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    DispatchedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "PublicDocuments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegistryNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicDocuments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Regions",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ParentCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Regions", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Regions_Regions_ParentCode",
                        column: x => x.ParentCode,
                        principalTable: "Regions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Sequences",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Value = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sequences", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "ServerKeys",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Value = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServerKeys", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "DirectoryTerms",
                columns: table => new
                {
                    EntryNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DirectoryTerms", x => new { x.Kind, x.Value, x.EntryNumber });
                    table.ForeignKey(
                        name: "FK_DirectoryTerms_Directory_EntryNumber",
                        column: x => x.EntryNumber,
                        principalTable: "Directory",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Institutions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Website = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    NaturalKey = table.Column<string>(type: "TEXT", maxLength: 264, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Institutions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Institutions_Institutions_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Institutions_Regions_RegionCode",
                        column: x => x.RegionCode,
                        principalTable: "Regions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Innovations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Sdgs = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Tags = table.Column<string>(type: "TEXT", nullable: false),
                    Innovators = table.Column<string>(type: "TEXT", nullable: false),
                    References = table.Column<string>(type: "TEXT", nullable: false),
                    Awards = table.Column<string>(type: "TEXT", nullable: false),
                    Notes = table.Column<string>(type: "TEXT", nullable: false),
                    WillingToBeReplicated = table.Column<bool>(type: "INTEGER", nullable: true),
                    RegistryNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Publication = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Phase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Existence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    StateReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Sections_AdoptionPrerequisites = table.Column<string>(type: "TEXT", nullable: true),
                    Sections_HowItWorks = table.Column<string>(type: "TEXT", nullable: true),
                    Sections_Novelty = table.Column<string>(type: "TEXT", nullable: true),
                    Sections_Objective = table.Column<string>(type: "TEXT", nullable: true),
                    Sections_Problem = table.Column<string>(type: "TEXT", nullable: true),
                    Sections_Resources = table.Column<string>(type: "TEXT", nullable: true),
                    Sections_Results = table.Column<string>(type: "TEXT", nullable: true),
                    Sections_Sustainability = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Innovations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Innovations_Institutions_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Innovations_Regions_RegionCode",
                        column: x => x.RegionCode,
                        principalTable: "Regions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InnovationSources",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SourceRecordId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Label = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    InnovationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InnovationSources", x => x.Number);
                    table.ForeignKey(
                        name: "FK_InnovationSources_Innovations_InnovationId",
                        column: x => x.InnovationId,
                        principalTable: "Innovations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "DataVersions",
                columns: new[] { "Family", "Value" },
                values: new object[,]
                {
                    { "innovations", 1L },
                    { "institutions", 1L },
                    { "regions", 1L }
                });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_Facets",
                table: "Directory",
                columns: new[] { "ProvinceCode", "Year", "Sector", "InstitutionKind", "Phase", "Existence", "HasAward", "RegionCode", "InstitutionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_FacetsByYear",
                table: "Directory",
                columns: new[] { "Year", "Sector", "ProvinceCode", "InstitutionKind", "Phase", "Existence", "HasAward", "RegionCode", "InstitutionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_Id",
                table: "Directory",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Directory_InstitutionId_UpdatedAt_Number",
                table: "Directory",
                columns: new[] { "InstitutionId", "UpdatedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_ProvinceCode_UpdatedAt_Number",
                table: "Directory",
                columns: new[] { "ProvinceCode", "UpdatedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_ProvinceCode_Year_UpdatedAt_Number",
                table: "Directory",
                columns: new[] { "ProvinceCode", "Year", "UpdatedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_RegionCode_UpdatedAt_Number",
                table: "Directory",
                columns: new[] { "RegionCode", "UpdatedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_Sector_UpdatedAt_Number",
                table: "Directory",
                columns: new[] { "Sector", "UpdatedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_TitleKey_Number",
                table: "Directory",
                columns: new[] { "TitleKey", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_UpdatedAt_Number",
                table: "Directory",
                columns: new[] { "UpdatedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Directory_Year_Number",
                table: "Directory",
                columns: new[] { "Year", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_DirectoryTerms_EntryNumber",
                table: "DirectoryTerms",
                column: "EntryNumber");

            migrationBuilder.CreateIndex(
                name: "IX_IdempotencyRecords_AnsweredAt",
                table: "IdempotencyRecords",
                column: "AnsweredAt");

            migrationBuilder.CreateIndex(
                name: "IX_InnovationRevisions_InnovationId_PublishedAt",
                table: "InnovationRevisions",
                columns: new[] { "InnovationId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_InnovationSources_InnovationId",
                table: "InnovationSources",
                column: "InnovationId");

            migrationBuilder.CreateIndex(
                name: "IX_InnovationSources_Source_SourceRecordId",
                table: "InnovationSources",
                columns: new[] { "Source", "SourceRecordId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Innovations_OwnerId",
                table: "Innovations",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Innovations_Publication_UpdatedAt",
                table: "Innovations",
                columns: new[] { "Publication", "UpdatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Innovations_RegionCode",
                table: "Innovations",
                column: "RegionCode");

            migrationBuilder.CreateIndex(
                name: "IX_Innovations_RegistryNumber",
                table: "Innovations",
                column: "RegistryNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_Kind_NaturalKey",
                table: "Institutions",
                columns: new[] { "Kind", "NaturalKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_NaturalKey",
                table: "Institutions",
                column: "NaturalKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_ParentId",
                table: "Institutions",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_RegionCode",
                table: "Institutions",
                column: "RegionCode");

            migrationBuilder.CreateIndex(
                name: "IX_KnownWords_Word",
                table: "KnownWords",
                column: "Word");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_DispatchedAt_Number",
                table: "Outbox",
                columns: new[] { "DispatchedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_EventId",
                table: "Outbox",
                column: "EventId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublicDocuments_RegistryNumber",
                table: "PublicDocuments",
                column: "RegistryNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Regions_ParentCode",
                table: "Regions",
                column: "ParentCode");

            SqliteSearchIndex.Create(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE DirectorySearch;");

            migrationBuilder.DropTable(
                name: "DataVersions");

            migrationBuilder.DropTable(
                name: "DirectoryTerms");

            migrationBuilder.DropTable(
                name: "IdempotencyRecords");

            migrationBuilder.DropTable(
                name: "InnovationRevisions");

            migrationBuilder.DropTable(
                name: "InnovationSources");

            migrationBuilder.DropTable(
                name: "KnownWords");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "PublicDocuments");

            migrationBuilder.DropTable(
                name: "Sequences");

            migrationBuilder.DropTable(
                name: "ServerKeys");

            migrationBuilder.DropTable(
                name: "Directory");

            migrationBuilder.DropTable(
                name: "Innovations");

            migrationBuilder.DropTable(
                name: "Institutions");

            migrationBuilder.DropTable(
                name: "Regions");
        }
    }
}
