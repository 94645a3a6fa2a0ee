using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace JippApi.Benchmarks.Reference;

internal sealed record OverviewLine(
    Guid Id,
    string Status,
    string? Agreement,
    Guid OriginId,
    string Title,
    string? RegistryNumber,
    Guid AdopterId,
    string AdopterName,
    string AdopterKind,
    OverviewRegion Region
)
{
    public PlanSums Sums { get; set; }

    public static OverviewLine Of(DbDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(1),
            Text(row, 2),
            row.GetGuid(3),
            row.GetString(4),
            Text(row, 5),
            row.GetGuid(6),
            row.GetString(7),
            row.GetString(8),
            OverviewRegion.Of(row, 9)
        );

    private static string? Text(DbDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);
}

internal sealed record OverviewRegion(string Code, string Name, string Kind, string? Parent)
{
    public static OverviewRegion Of(DbDataReader row, int at) =>
        new(row.GetString(at), row.GetString(at + 1), row.GetString(at + 2), row.IsDBNull(at + 3) ? null : row.GetString(at + 3));
}

/// <summary>The replication overview of a region.</summary>
internal sealed class Overviews(Sessions sessions, PlanStatements sql)
{
    private const int Many = 1_000;

    private static readonly string[] Statuses = ["COMMITTED", "IN_PROGRESS", "STALLED", "COMPLETED", "EVALUATED"];

    public async Task AnswerAsync(HttpContext http, string code)
    {
        var year = int.Parse(http.Request.Query["budgetYear"]!, CultureInfo.InvariantCulture);
        var (day, end) = PlanSums.Today();
        OverviewRegion region;
        List<OverviewLine> plans;
        using (var session = sessions.Rent())
        {
            await using (var row = await session.Command(PlanStatements.Region, ("code", code)).ExecuteReaderAsync())
            {
                await row.ReadAsync();
                region = OverviewRegion.Of(row, 0);
            }

            plans = await PlansAsync(session, code, year, day, end);
        }

        await using var json = Answers.Json(http);
        json.WriteStartObject();
        Write(json, region);
        json.WriteNumber("budgetYear"u8, year);
        json.WriteDay("asOf"u8, day);
        json.WriteStartObject("summary"u8);
        WriteTogether(json, plans);
        json.WriteEndObject();
        WriteInnovations(json, plans);
        WriteDistricts(json, plans);
        WritePlans(json, plans);
        json.WriteEndObject();
        await json.FlushAsync();
    }

    private async Task<List<OverviewLine>> PlansAsync(Session session, string code, int year, DateOnly day, DateTime end)
    {
        var stop = Prefix.End(code);
        var plans = new List<OverviewLine>(Many);
        await using (var rows = await session.Command(sql.Overview, ("code", code), ("end", stop), ("year", year)).ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
                plans.Add(OverviewLine.Of(rows));
        }

        var sums = await PlanSums.ReadAsync(
            session.Command(sql.SumsOfOverview, ("code", code), ("stop", stop), ("year", year), ("day", day), ("end", end)),
            plans.Count
        );
        foreach (var plan in plans)
            plan.Sums = sums.GetValueOrDefault(plan.Id);
        plans.Sort(
            (a, b) =>
                Compare(
                    string.CompareOrdinal(a.Region.Code, b.Region.Code),
                    string.CompareOrdinal(a.AdopterName, b.AdopterName),
                    string.CompareOrdinal(a.Title, b.Title),
                    a.Id.CompareTo(b.Id)
                )
        );
        return plans;
    }

    private static int Compare(params ReadOnlySpan<int> orders)
    {
        foreach (var order in orders)
            if (order != 0)
                return order;
        return 0;
    }

    private static void WriteInnovations(Utf8JsonWriter json, List<OverviewLine> plans)
    {
        json.WriteStartArray("innovations"u8);
        foreach (var same in plans.GroupBy(plan => plan.OriginId).OrderByDescending(same => same.Count()).ThenBy(same => same.Key))
        {
            var first = same.First();
            json.WriteStartObject();
            json.WriteStartObject("origin"u8);
            json.WriteString("id"u8, first.OriginId);
            json.WriteString("title"u8, first.Title);
            if (first.RegistryNumber is { } number)
                json.WriteString("registryNumber"u8, number);
            json.WriteEndObject();
            json.WriteNumber("districts"u8, same.Select(plan => plan.Region.Code).Distinct().Count());
            WriteTogether(json, [.. same]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDistricts(Utf8JsonWriter json, List<OverviewLine> plans)
    {
        json.WriteStartArray("districts"u8);
        foreach (var same in plans.GroupBy(plan => plan.Region.Code))
        {
            json.WriteStartObject();
            Write(json, same.First().Region);
            WriteTogether(json, [.. same]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlans(Utf8JsonWriter json, List<OverviewLine> plans)
    {
        json.WriteStartArray("plans"u8);
        foreach (var plan in plans)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, plan.Id);
            json.WriteString("originId"u8, plan.OriginId);
            json.WriteStartObject("adopter"u8);
            json.WriteString("id"u8, plan.AdopterId);
            json.WriteString("name"u8, plan.AdopterName);
            json.WriteString("kind"u8, plan.AdopterKind);
            json.WriteString("regionCode"u8, plan.Region.Code);
            json.WriteEndObject();
            json.WriteString("status"u8, plan.Status);
            if (plan.Agreement is { } agreement)
                json.WriteString("agreementNumber"u8, agreement);
            plan.Sums.WriteAll(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, OverviewRegion region)
    {
        json.WriteStartObject("region"u8);
        json.WriteString("code"u8, region.Code);
        json.WriteString("name"u8, region.Name);
        json.WriteString("kind"u8, region.Kind);
        if (region.Parent is { } parent)
            json.WriteString("parentCode"u8, parent);
        json.WriteEndObject();
    }

    private static void WriteTogether(Utf8JsonWriter json, List<OverviewLine> plans)
    {
        var all = default(PlanSums);
        Span<int> counts = stackalloc int[5];
        foreach (var plan in plans)
        {
            all = all.And(plan.Sums);
            counts[Array.IndexOf(Statuses, plan.Status)]++;
        }

        json.WriteNumber("plans"u8, plans.Count);
        json.WriteStartArray("byStatus"u8);
        for (var at = 0; at < Statuses.Length; at++)
        {
            if (counts[at] == 0)
                continue;
            json.WriteStartObject();
            json.WriteString("status"u8, Statuses[at]);
            json.WriteNumber("count"u8, counts[at]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        all.WriteAll(json);
    }
}
