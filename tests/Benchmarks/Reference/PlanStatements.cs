namespace JippApi.Benchmarks.Reference;

/// <summary>The SQL about replication plans, the same on both engines except for index hints on SQLite.</summary>
internal sealed class PlanStatements(bool namesIndexes)
{
    /// <summary>The number of ids a statement takes; unused ones are empty.</summary>
    public const int Ids = 20;

    private const string IsPublic = """p."Status" IN ('COMMITTED', 'IN_PROGRESS', 'STALLED', 'COMPLETED', 'EVALUATED')""";

    private const string IsOpen = """(i."ClosedAt" IS NULL OR i."ClosedAt" >= @end)""";

    private const string Sums = $"""
        count(CASE WHEN i."Status" <> 'CANCELLED' THEN 1 END), count(CASE WHEN i."Status" <> 'CANCELLED' AND i."ClosedAt" < @end THEN 1 END),
        count(CASE WHEN i."DueOn" < @day AND {IsOpen} THEN 1 END), sum(CASE WHEN i."Status" <> 'CANCELLED' THEN i."Weight" ELSE 0 END),
        sum(CASE WHEN i."Status" <> 'CANCELLED' THEN i."Weight" * i."Progress" ELSE 0 END),
        min(CASE WHEN i."DueOn" >= @day AND {IsOpen} THEN i."DueOn" END), max(i."ReportedAt")
        """;

    private static readonly string ManyIds = string.Join(", ", Enumerable.Range(0, Ids).Select(n => $"@id{n}"));

    public static readonly string SumsOfPlans =
        $"""SELECT i."PlanId", {Sums} FROM "ActionItems" i WHERE i."PlanId" IN ({ManyIds}) GROUP BY i."PlanId" """;

    public static readonly string ClosingTimes = $"""SELECT "Id", "ClosedAt" FROM "ActionItems" WHERE "Id" IN ({ManyIds})""";

    public const string OpenItems = """
        SELECT "Id", "PlanId", "Number", "Activity", "Output", "Indicator", "Target", "AssigneeId", "StartsOn", "DueOn", "Weight", "DependsOn", "Status",
            "StatusReason", "Progress", "Evidence", "ReportNote", "ReportedBy", "ReportedAt", "CreatedAt", "UpdatedAt"
        FROM "ActionItems" WHERE "AssigneeId" = @account AND "Status" IN ('PLANNED', 'IN_PROGRESS')
        ORDER BY "DueOn", "Number", "Id" LIMIT 21
        """;

    public const string Region = """SELECT "Code", "Name", "Kind", "ParentCode" FROM "Regions" WHERE "Code" = @code""";

    public string Plans { get; } =
        $"""
            SELECT p."Id", p."Kind", p."Extent", p."BudgetYear", p."Status", p."AnswerDueOn", p."AgreementNumber", p."UpdatedAt",
                o."Id", o."Title", o."RegistryNumber", p."OriginRevision", w."Id", w."Name", w."Kind", a."Id", a."Name", a."Kind", a."RegionCode"
            FROM "ReplicationPlans" p {(
                namesIndexes ? "INDEXED BY \"IX_ReplicationPlans_UpdatedAt_Id\" CROSS" : ""
            )} JOIN "Institutions" a ON a."Id" = p."AdopterId"
            JOIN "Innovations" o ON o."Id" = p."OriginId" LEFT JOIN "Institutions" w ON w."Id" = o."OwnerId"
            WHERE {IsPublic} AND a."RegionCode" >= @code AND a."RegionCode" < @end
            ORDER BY p."UpdatedAt" DESC, p."Id" DESC LIMIT 21
            """;

    public string Overview { get; } =
        $"""
            SELECT p."Id", p."Status", p."AgreementNumber", o."Id", o."Title", o."RegistryNumber", a."Id", a."Name", a."Kind", r."Code", r."Name", r."Kind", r."ParentCode"
            FROM "Institutions" a {ByAdopter(
                namesIndexes
            )} ON p."AdopterId" = a."Id" JOIN "Regions" r ON r."Code" = a."RegionCode" JOIN "Innovations" o ON o."Id" = p."OriginId"
            WHERE a."RegionCode" >= @code AND a."RegionCode" < @end AND p."BudgetYear" = @year AND {IsPublic}
            """;

    public string SumsOfOverview { get; } =
        $"""
            SELECT i."PlanId", {Sums} FROM "Institutions" a {ByAdopter(
                namesIndexes
            )} ON p."AdopterId" = a."Id" JOIN "ActionItems" i ON i."PlanId" = p."Id"
            WHERE a."RegionCode" >= @code AND a."RegionCode" < @stop AND p."BudgetYear" = @year AND {IsPublic} GROUP BY i."PlanId"
            """;

    /// <summary>
    /// From the adopters of a region to their plans of a year; without the hint SQLite would read all plans of the
    /// year.
    /// </summary>
    private static string ByAdopter(bool namesIndexes) =>
        namesIndexes
            ? """CROSS JOIN "ReplicationPlans" p INDEXED BY "IX_ReplicationPlans_BudgetYear_AdopterId_Status" """
            : """JOIN "ReplicationPlans" p""";
}
