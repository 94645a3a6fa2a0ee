using System.Text.Json;
using JippApi.Benchmarks.Generator;

namespace JippApi.Benchmarks.Load;

/// <summary>Requests about replication plans, made of what is in the database, always in the same order.</summary>
internal sealed class PlanFacts
{
    /// <summary>Tells the reference who is calling; the product knows by the token.</summary>
    public const string AccountHeader = "X-Account";

    private const int Seed = 7;
    private const int ItemsOfRequest = 100;

    private readonly string[] provinces;
    private readonly string[] items;

    public PlanFacts(Engine engine, string database)
    {
        var random = new Random(Seed);
        provinces = [.. engine.Read(database, """SELECT "Code" FROM "Regions" WHERE "Kind" = 'PROVINCE' ORDER BY "Code" """)];
        Account = engine
            .Read(database, $"""SELECT CAST("Id" AS TEXT) FROM "Accounts" WHERE "Email" = '{PlanGenerator.Person}'""")[0]
            .ToLowerInvariant();
        items =
        [
            .. engine
                .Read(
                    database,
                    """
                    SELECT CAST(i."Id" AS TEXT) FROM "ActionItems" i JOIN "ReplicationPlans" p ON p."Id" = i."PlanId"
                    WHERE p."Status" IN ('COMMITTED', 'IN_PROGRESS', 'STALLED') AND (i."Status" = 'IN_PROGRESS' OR (i."Status" = 'PLANNED' AND i."DependsOn" = '[]'))
                    ORDER BY i."Id"
                    """
                )
                .Select(id => id.ToLowerInvariant()),
        ];
        random.Shuffle(items);
    }

    public string Account { get; }

    /// <summary>The plans of each province, last changed first.</summary>
    public List<string> Plans() => [.. provinces.Select(province => $"/api/v1/replication-plans?provinceCode={province}&limit=20")];

    public static List<string> OpenItems() => ["/api/v1/action-items?assignee=me&status=PLANNED,IN_PROGRESS&limit=20"];

    /// <summary>The overview of each province and year.</summary>
    public List<string> Overviews()
    {
        string[] all =
        [
            .. from province in provinces
            from year in SyntheticPlans.BudgetYears
            select $"/api/v1/regions/{province}/replication-overview?budgetYear={year}",
        ];
        new Random(Seed).Shuffle(all);
        return [.. all];
    }

    /// <summary>Reports on a hundred items each; no item occurs in two of them.</summary>
    public List<string> Reports() =>
        [
            .. items
                .Chunk(ItemsOfRequest)
                .Where(chunk => chunk.Length == ItemsOfRequest)
                .Select(
                    (chunk, n) =>
                        JsonSerializer.Serialize(
                            new
                            {
                                operations = chunk.Select(id => new
                                {
                                    op = "report",
                                    id,
                                    ifMatch = "*",
                                    data = new { progress = 1 + n % 99, note = "Laporan (synthetic)" },
                                }),
                            }
                        )
                ),
        ];
}
