namespace JippApi.Benchmarks.Rehearsal;

/// <summary>The same figures from the rows, by statements that know nothing of the product's own queries.</summary>
internal static class PlainSums
{
    public const string Published = """SELECT COUNT(*) FROM "Innovations" WHERE "Publication" = 'PUBLISHED'""";

    /// <summary>The states of the records of each province.</summary>
    public const string ExistenceByProvince = """
        SELECT SUBSTRING(i."RegionCode", 1, 2), i."Existence", COUNT(*)
        FROM "Innovations" i
        WHERE i."Publication" = 'PUBLISHED'
        GROUP BY SUBSTRING(i."RegionCode", 1, 2), i."Existence"
        """;

    /// <summary>The states of the records of each list; those of two lists count in both.</summary>
    public const string ExistenceByList = $"""
        SELECT s."Source", i."Existence", COUNT(*)
        FROM "Innovations" i
        LEFT JOIN ({Listed}) s ON s."InnovationId" = i."Id"
        WHERE i."Publication" = 'PUBLISHED'
        GROUP BY s."Source", i."Existence"
        """;

    /// <summary>How far the questions of the only campaign are, by province.</summary>
    public const string QuestionsByProvince = $"""
        SELECT e."ProvinceCode", {State}, COUNT(*)
        FROM "AttestationEntries" e
        GROUP BY e."ProvinceCode", {State}
        """;

    /// <summary>The same by list.</summary>
    public const string QuestionsByList = $"""
        SELECT s."Source", {State}, COUNT(*)
        FROM "AttestationEntries" e
        LEFT JOIN ({Listed}) s ON s."InnovationId" = e."InnovationId"
        GROUP BY s."Source", {State}
        """;

    /// <summary>Answers that count though nobody looked at them who should have.</summary>
    public const string Unseen = """
        SELECT COUNT(*)
        FROM "AttestationEntries" e
        JOIN "Attestations" a ON a."Id" = e."AttestationId"
        WHERE (CAST(e."Sampled" AS INTEGER) = 1 OR e."HandedBy" IS NOT NULL)
            AND a."Status" = 'ACCEPTED'
            AND (a."DecidedBy" IS NULL OR a."DecidedBy" = a."StatedBy" OR a."DecidedBy" = e."HandedBy")
        """;

    private const string Listed = """
        SELECT DISTINCT "InnovationId", "Source" FROM "InnovationSources" WHERE "Source" IN ('KIPP', 'IGA', 'LABINOV')
        """;

    private const string State = """CASE WHEN e."Status" = 'ANSWERED' THEN e."Answer" ELSE e."Status" END""";
}
