using System.Data.Common;
using System.Text.Json;
using JippApi.Benchmarks.Load;
using Microsoft.AspNetCore.Http;

namespace JippApi.Benchmarks.Reference;

/// <summary>A person's open items. The account is given by the request, and access is not checked.</summary>
internal sealed class Items(Sessions sessions)
{
    private const int Limit = 20;
    private const int DependsOn = 11;

    public async Task AnswerAsync(HttpContext http)
    {
        var account = Guid.Parse(http.Request.Headers[PlanFacts.AccountHeader]!);
        var (day, end) = PlanSums.Today();
        using var session = sessions.Rent();
        List<object?[]> items = [];
        await using (var rows = await session.Command(PlanStatements.OpenItems, ("account", account)).ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
                items.Add(Read(rows));
        }

        var more = items.Count > Limit;
        if (more)
            items.RemoveAt(Limit);
        var closed = await ClosedAsync(session, items, end);

        await using var json = Answers.Json(http);
        json.WriteStartObject();
        json.WriteStartArray("items"u8);
        foreach (var item in items)
            Write(json, item, day, closed);
        json.WriteEndArray();
        json.WriteStartObject("page"u8);
        json.WriteNumber("limit"u8, Limit);
        if (more)
            json.WriteString("nextCursor"u8, $"{items[^1][9]} {items[^1][2]} {items[^1][0]}");
        json.WriteBoolean("hasMore"u8, more);
        json.WriteEndObject();
        json.WriteEndObject();
        await json.FlushAsync();
    }

    private static object?[] Read(DbDataReader row)
    {
        var item = new object?[row.FieldCount];
        for (var at = 0; at < item.Length; at++)
        {
            if (row.IsDBNull(at))
                continue;
            item[at] = at switch
            {
                0 or 1 or 7 => row.GetGuid(at),
                2 or 10 or 14 => row.GetInt32(at),
                8 or 9 => row.GetFieldValue<DateOnly>(at),
                DependsOn => DependenciesOf(row.GetString(at)),
                18 or 19 or 20 => row.GetDateTime(at),
                _ => row.GetString(at),
            };
        }

        return item;
    }

    /// <summary>They are stored as <c>[{"Value":"…"}]</c>.</summary>
    private static Guid[] DependenciesOf(string stored)
    {
        if (stored == "[]")
            return [];
        using var json = JsonDocument.Parse(stored);
        return [.. json.RootElement.EnumerateArray().Select(id => id.GetProperty("Value"u8).GetGuid())];
    }

    /// <summary>
    /// Of the dependencies of the items, those closed by the end of the day. Each item has at most one.
    /// </summary>
    private static async Task<HashSet<Guid>> ClosedAsync(Session session, List<object?[]> items, DateTime end)
    {
        Guid[] ids = [.. items.SelectMany(item => (Guid[])item[DependsOn]!)];
        HashSet<Guid> closed = [];
        if (ids.Length == 0)
            return closed;
        var parameters = new (string, object?)[PlanStatements.Ids];
        for (var n = 0; n < parameters.Length; n++)
            parameters[n] = ($"id{n}", n < ids.Length ? ids[n] : Guid.Empty);
        await using var rows = await session.Command(PlanStatements.ClosingTimes, parameters).ExecuteReaderAsync();
        while (await rows.ReadAsync())
            if (!rows.IsDBNull(1) && rows.GetDateTime(1) < end)
                closed.Add(rows.GetGuid(0));
        return closed;
    }

    private static void Write(Utf8JsonWriter json, object?[] item, DateOnly day, HashSet<Guid> closed)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, (Guid)item[0]!);
        json.WriteString("planId"u8, (Guid)item[1]!);
        json.WriteNumber("number"u8, (int)item[2]!);
        Text("activity"u8, 3);
        Text("output"u8, 4);
        Text("indicator"u8, 5);
        Text("target"u8, 6);
        json.WriteString("assigneeId"u8, (Guid)item[7]!);
        if (item[8] is DateOnly starts)
            json.WriteDay("startsOn"u8, starts);
        if (item[9] is DateOnly due)
            json.WriteDay("dueOn"u8, due);
        json.WriteNumber("weight"u8, (int)item[10]!);
        Ids("dependsOn"u8, (Guid[])item[DependsOn]!);
        Text("status"u8, 12);
        Text("statusReason"u8, 13);
        json.WriteNumber("progress"u8, (int)item[14]!);
        json.WritePropertyName("evidence"u8);
        json.WriteRawValue((string)item[15]!, skipInputValidation: true);
        Text("reportNote"u8, 16);
        Text("reportedBy"u8, 17);
        if (item[18] is DateTime reported)
            json.WriteTime("reportedAt"u8, reported);
        json.WriteDay("asOf"u8, day);
        json.WriteBoolean("overdue"u8, item[9] is DateOnly last && last < day);
        Ids("blockedBy"u8, [.. ((Guid[])item[DependsOn]!).Where(id => !closed.Contains(id))]);
        json.WriteTime("createdAt"u8, (DateTime)item[19]!);
        json.WriteTime("updatedAt"u8, (DateTime)item[20]!);
        json.WriteEndObject();

        void Text(ReadOnlySpan<byte> name, int at)
        {
            if (item[at] is string text)
                json.WriteString(name, text);
        }

        void Ids(ReadOnlySpan<byte> name, Guid[] ids)
        {
            json.WriteStartArray(name);
            foreach (var id in ids)
                json.WriteStringValue(id);
            json.WriteEndArray();
        }
    }
}
