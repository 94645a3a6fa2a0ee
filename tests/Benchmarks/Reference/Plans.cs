using System.Data.Common;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace JippApi.Benchmarks.Reference;

/// <summary>The last changed public plans of a province, with their progress.</summary>
internal sealed class Plans(Sessions sessions, PlanStatements sql)
{
    private const int Limit = 20;
    private const int Columns = 19;

    public async Task AnswerAsync(HttpContext http)
    {
        var province = http.Request.Query["provinceCode"].ToString();
        using var session = sessions.Rent();
        List<object?[]> plans = [];
        await using (var rows = await session.Command(sql.Plans, ("code", province), ("end", Prefix.End(province))).ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
                plans.Add(Read(rows));
        }

        var more = plans.Count > Limit;
        if (more)
            plans.RemoveAt(Limit);
        var sums = await SumsAsync(session, plans);

        await using var json = Answers.Json(http);
        json.WriteStartObject();
        json.WriteStartArray("items"u8);
        foreach (var plan in plans)
            Write(json, plan, sums.GetValueOrDefault((Guid)plan[0]!));
        json.WriteEndArray();
        json.WriteStartObject("page"u8);
        json.WriteNumber("limit"u8, Limit);
        if (more)
            json.WriteString("nextCursor"u8, $"{plans[^1][7]} {plans[^1][0]}");
        json.WriteBoolean("hasMore"u8, more);
        json.WriteEndObject();
        json.WriteEndObject();
        await json.FlushAsync();
    }

    private static object?[] Read(DbDataReader row)
    {
        var plan = new object?[Columns];
        for (var at = 0; at < Columns; at++)
        {
            if (row.IsDBNull(at))
                continue;
            plan[at] = at switch
            {
                0 or 8 or 12 or 15 => row.GetGuid(at),
                3 or 11 => row.GetInt32(at),
                5 => row.GetFieldValue<DateOnly>(at),
                7 => row.GetDateTime(at),
                _ => row.GetString(at),
            };
        }

        return plan;
    }

    private static async Task<Dictionary<Guid, PlanSums>> SumsAsync(Session session, List<object?[]> plans)
    {
        var (day, end) = PlanSums.Today();
        var parameters = new (string, object?)[PlanStatements.Ids + 2];
        for (var n = 0; n < PlanStatements.Ids; n++)
            parameters[n] = ($"id{n}", n < plans.Count ? plans[n][0] : Guid.Empty);
        (parameters[^2], parameters[^1]) = (("day", day), ("end", end));
        return await PlanSums.ReadAsync(session.Command(PlanStatements.SumsOfPlans, parameters), Limit);
    }

    private static void Write(Utf8JsonWriter json, object?[] plan, PlanSums sums)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, (Guid)plan[0]!);
        json.WriteStartObject("origin"u8);
        json.WriteString("id"u8, (Guid)plan[8]!);
        json.WriteString("title"u8, (string)plan[9]!);
        if (plan[10] is string number)
            json.WriteString("registryNumber"u8, number);
        json.WriteNumber("revision"u8, (int)plan[11]!);
        if (plan[12] is Guid owner)
            WriteInstitution(json, "owner"u8, owner, plan[13], plan[14], null);
        json.WriteEndObject();
        WriteInstitution(json, "adopter"u8, (Guid)plan[15]!, plan[16], plan[17], plan[18]);
        json.WriteString("kind"u8, (string)plan[1]!);
        json.WriteString("extent"u8, (string)plan[2]!);
        json.WriteNumber("budgetYear"u8, (int)plan[3]!);
        json.WriteString("status"u8, (string)plan[4]!);
        if (plan[5] is DateOnly due)
            json.WriteDay("answerDueOn"u8, due);
        if (plan[6] is string agreement)
            json.WriteString("agreementNumber"u8, agreement);
        sums.WriteProgress(json);
        json.WriteTime("updatedAt"u8, (DateTime)plan[7]!);
        json.WriteEndObject();
    }

    private static void WriteInstitution(
        Utf8JsonWriter json,
        ReadOnlySpan<byte> name,
        Guid id,
        object? called,
        object? kind,
        object? region
    )
    {
        json.WriteStartObject(name);
        json.WriteString("id"u8, id);
        json.WriteString("name"u8, (string)called!);
        json.WriteString("kind"u8, (string)kind!);
        if (region is string code)
            json.WriteString("regionCode"u8, code);
        json.WriteEndObject();
    }
}

internal static class Prefix
{
    /// <summary>The end of the range of texts with this prefix.</summary>
    public static string End(string beginning) => beginning[..^1] + (char)(beginning[^1] + 1);
}
