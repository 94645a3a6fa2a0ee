namespace JippApi.Benchmarks.Reference;

/// <summary>
/// The SQL of one engine. Limits are literals, because SQLite prepares a statement again whenever a limit parameter is
/// set.
/// </summary>
internal sealed record Statements(
    string Card,
    Func<int, string> FoundRows,
    string FoundCount,
    string Document,
    Func<string, string, string> Match,
    string Hits
)
{
    /// <summary>
    /// Whether to name the index to use: SQLite otherwise looks up thousands of rows where an index covers them or
    /// gives the order.
    /// </summary>
    private bool NamesIndexes { get; init; }

    private const string Score = """
        CASE WHEN i."Sections_Results" <> '' THEN 12 ELSE 0 END + CASE WHEN i."Sections_HowItWorks" <> '' THEN 12 ELSE 0 END
        + CASE WHEN i."Sections_Problem" <> '' THEN 10 ELSE 0 END + CASE WHEN i."Summary" <> '' THEN 8 ELSE 0 END
        + CASE WHEN i."Sections_AdoptionPrerequisites" <> '' THEN 8 ELSE 0 END + CASE WHEN i."Sections_Resources" <> '' THEN 6 ELSE 0 END
        + CASE WHEN i."Sections_Novelty" <> '' THEN 5 ELSE 0 END + CASE WHEN i."Sections_Sustainability" <> '' THEN 5 ELSE 0 END
        + CASE WHEN i."Sections_Objective" <> '' THEN 4 ELSE 0 END + CASE WHEN i."OwnerId" IS NOT NULL THEN 5 ELSE 0 END
        + CASE WHEN i."RegionCode" IS NOT NULL THEN 3 ELSE 0 END + CASE WHEN i."Year" IS NOT NULL THEN 4 ELSE 0 END
        + CASE WHEN i."Sector" IS NOT NULL THEN 5 ELSE 0 END + CASE WHEN i."Sdgs" <> '[]' THEN 3 ELSE 0 END
        + CASE WHEN i."Kind" IS NOT NULL THEN 2 ELSE 0 END + CASE WHEN i."Innovators" <> '[]' THEN 3 ELSE 0 END
        + CASE WHEN i."References" <> '[]' THEN 2 ELSE 0 END + CASE WHEN i."WillingToBeReplicated" IS NOT NULL THEN 3 ELSE 0 END
        """;

    private const string Names = """
        LEFT JOIN "Institutions" o ON o."Id" = i."OwnerId"
        LEFT JOIN "Regions" r ON r."Code" = i."RegionCode"
        LEFT JOIN "Regions" p ON p."Code" = r."ParentCode"
        """;

    private const string Entries = """
        JOIN "SearchEntries" e ON e."Number" = h."Number" LEFT JOIN "ProblemStatements" p ON p."Id" = e."Id"
        WHERE p."Id" IS NULL OR p."Visibility" = 'PUBLIC'
        """;

    private const string ShownFirst = """
        i."Id", i."RegistryNumber", i."Title", i."ShortName", i."Summary", o."Id", o."Name", o."Kind",
        r."Code", r."Name", r."Kind", p."Name", i."Year", i."Sector", i."Sdgs", i."Tags"
        """;

    public static Statements Sqlite { get; } =
        Of(
            """(SELECT group_concat(DISTINCT s."Source") FROM "InnovationSources" s WHERE s."InnovationId" = i."Id")""",
            """SELECT rowid AS "Number", rank AS "Rank" FROM "DirectorySearch" WHERE "DirectorySearch" MATCH @match ORDER BY rank""",
            """SELECT count(*) FROM (SELECT 1 FROM "DirectorySearch" WHERE "DirectorySearch" MATCH @match LIMIT 10001)""",
            (a, b) => $"\"{a}\" AND \"{b}\""
        ) with
        {
            NamesIndexes = true,
        };

    public static Statements PostgreSql { get; } =
        Of(
            """(SELECT string_agg(DISTINCT s."Source", ',') FROM "InnovationSources" s WHERE s."InnovationId" = i."Id")""",
            """
            SELECT "Number", -ts_rank("Search", @match::text::tsquery) AS "Rank" FROM "Directory"
            WHERE "Search" @@ @match::text::tsquery ORDER BY 2
            """,
            """SELECT count(*) FROM (SELECT 1 FROM "Directory" WHERE "Search" @@ @match::text::tsquery LIMIT 10001) hits""",
            (a, b) => $"'{a}' & '{b}'"
        );

    /// <summary>A page of the newest rows that match a condition.</summary>
    public string Newest(Condition condition, int limit)
    {
        var index = condition switch
        {
            { OfProvince: true, OfOneYear: true } => "IX_Directory_ProvinceCode_Year_UpdatedAt_Number",
            { OfProvince: true } => "IX_Directory_ProvinceCode_UpdatedAt_Number",
            _ => "IX_Directory_UpdatedAt_Number",
        };
        return $"""
            SELECT {Card}, d."Number" FROM "Directory" d {By(index)} JOIN "Innovations" i ON i."Id" = d."Id" {Names}
            WHERE {condition.Text} ORDER BY d."UpdatedAt" DESC, d."Number" DESC LIMIT {limit}
            """;
    }

    public string Sectors(Condition condition) =>
        $"""
            SELECT d."Sector", count(*) FROM "Directory" d {By("IX_Directory_Facets")}
            WHERE d."Sector" IS NOT NULL AND {condition.Text} GROUP BY d."Sector" ORDER BY 2 DESC, 1
            """;

    /// <summary>A page of all kinds, with public problem statements only.</summary>
    public string Everything(int limit) =>
        $"""
            SELECT * FROM (
                SELECT h."Rank", 'INNOVATION' AS "Kind", i."Id", i."Title", i."Summary" AS "Text" FROM ({Hits} LIMIT {limit}) h
                JOIN "Directory" d ON d."Number" = h."Number" JOIN "Innovations" i ON i."Id" = d."Id"
                UNION ALL SELECT h."Rank", e."Kind", e."Id", e."Title", e."Text" FROM ({EntryHits}) h {Entries}
            ) found ORDER BY "Rank" LIMIT {limit}
            """;

    public string EverythingCounts =>
        $"""
            SELECT 'INNOVATION', count(*) FROM ({Hits}) h
            UNION ALL SELECT e."Kind", count(*) FROM ({EntryHits}) h {Entries} GROUP BY e."Kind"
            """;

    private string EntryHits =>
        Hits.Replace("DirectorySearch", "EntrySearch", StringComparison.Ordinal)
            .Replace("\"Directory\"", "\"SearchEntries\"", StringComparison.Ordinal);

    private string By(string index) => NamesIndexes ? $"INDEXED BY \"{index}\"" : "";

    private static Statements Of(string sources, string hits, string count, Func<string, string, string> match)
    {
        var card = $"""
            {ShownFirst}, {sources}, i."Awards", i."Phase", i."Existence", {Score}, i."UpdatedAt", i."Freshness"
            """;
        string Found(int limit) =>
            $"""
                SELECT {card}, d."Number" FROM ({hits} LIMIT {limit}) h JOIN "Directory" d ON d."Number" = h."Number" JOIN "Innovations" i ON i."Id" = d."Id" {Names}
                ORDER BY h."Rank"
                """;
        var document = $"""
            SELECT {ShownFirst}, i."Awards", i."Kind", i."Innovators", i."References", i."Notes", i."WillingToBeReplicated",
            i."Publication", i."Phase", i."Existence", i."StatusReason", i."Revision", i."CreatedAt", i."UpdatedAt",
            i."Sections_Problem", i."Sections_Objective", i."Sections_Novelty", i."Sections_HowItWorks", i."Sections_Results",
            i."Sections_AdoptionPrerequisites", i."Sections_Resources", i."Sections_Sustainability",
            s."Source", s."SourceRecordId", s."Label", s."RecordedAt"
            FROM "Innovations" i {Names} LEFT JOIN "InnovationSources" s ON s."InnovationId" = i."Id"
            """;
        return new(card, Found, count, document, match, hits);
    }
}
