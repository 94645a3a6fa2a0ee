using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using JippApi.Application.ReferenceData;
using JippApi.Application.Search;
using Microsoft.AspNetCore.Http;

namespace JippApi.Benchmarks.Reference;

/// <summary>The list by province and year, its facets by sector, and the search for two words.</summary>
internal sealed class Lists(Sessions sessions, Statements sql)
{
    private const int CardColumns = RowWriter.SharedColumns + 7;
    private const int CountBound = 10_000;

    private static readonly Dictionary<string, string> Labels = ReferenceSets
        .All["sectors"]
        .ToDictionary(sector => sector.Code, sector => sector.LabelId);

    public async Task AnswerAsync(HttpContext http)
    {
        var query = http.Request.Query;
        var limit = query.TryGetValue("limit", out var text) ? int.Parse(text!, CultureInfo.InvariantCulture) : 20;
        using var session = sessions.Rent();
        await using var json = Answers.Json(http);
        json.WriteStartObject();
        if (query.TryGetValue("q", out var words))
            await SearchAsync(session, json, words!, limit, query.ContainsKey("count"));
        else
            await NewestAsync(session, json, Condition.Of(query), limit, query.ContainsKey("facets"));
        json.WriteEndObject();
        await json.FlushAsync();
    }

    private async Task NewestAsync(Session session, Utf8JsonWriter json, Condition condition, int limit, bool facets)
    {
        var parameters = condition.Parameters;
        await using (var rows = await session.Command(sql.Newest(condition, limit + 1), [.. parameters]).ExecuteReaderAsync())
            await WriteAsync(json, rows, limit, null);
        if (!facets)
            return;

        json.WriteStartObject("facets"u8);
        json.WriteStartArray("sector"u8);
        await using var sectors = await session.Command(sql.Sectors(condition), [.. parameters]).ExecuteReaderAsync();
        while (await sectors.ReadAsync())
        {
            json.WriteStartObject();
            json.WriteString("value"u8, sectors.GetString(0));
            json.WriteString("label"u8, Labels[sectors.GetString(0)]);
            json.WriteNumber("count"u8, sectors.GetInt64(1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private async Task SearchAsync(Session session, Utf8JsonWriter json, string text, int limit, bool counted)
    {
        var stems = SearchWords.Of(text).Select(IndonesianStemmer.Stem).ToArray();
        var match = sql.Match(stems[0], stems[1]);
        long? count = counted
            ? Convert.ToInt64(await session.Command(sql.FoundCount, ("match", match)).ExecuteScalarAsync(), CultureInfo.InvariantCulture)
            : null;
        await using var rows = await session.Command(sql.FoundRows(limit + 1), ("match", match)).ExecuteReaderAsync();
        await WriteAsync(json, rows, limit, count);
    }

    private static async Task WriteAsync(Utf8JsonWriter json, DbDataReader rows, int limit, long? count)
    {
        var (written, last) = (0, 0L);
        json.WriteStartArray("items"u8);
        for (; await rows.ReadAsync(); written++)
        {
            if (written == limit)
                continue;
            WriteCard(json, rows);
            last = rows.GetInt64(CardColumns);
        }

        json.WriteEndArray();
        json.WriteStartObject("page"u8);
        json.WriteNumber("limit"u8, limit);
        if (written > limit)
            json.WriteNumber("nextCursor"u8, last);
        json.WriteBoolean("hasMore"u8, written > limit);
        if (count is { } hits)
        {
            json.WriteStartObject("count"u8);
            json.WriteNumber("value"u8, Math.Min(hits, CountBound));
            json.WriteString("kind"u8, hits > CountBound ? "atLeast" : "exact");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteCard(Utf8JsonWriter json, DbDataReader row)
    {
        json.WriteStartObject();
        json.WriteShared(row);
        json.WriteJson("tags"u8, row, 15);
        json.WriteStartArray("sources"u8);
        if (!row.IsDBNull(16))
            foreach (var source in row.GetString(16).Split(','))
                json.WriteStringValue(source);
        json.WriteEndArray();
        json.WriteAwards(row, 17, withText: false);
        json.WriteText("phase"u8, row, 18);
        json.WriteText("existence"u8, row, 19);
        json.WriteText("freshness"u8, row, 22);
        json.WriteNumber("completenessScore"u8, row.GetInt32(20));
        json.WriteTime("updatedAt"u8, row, 21);
        json.WriteEndObject();
    }
}
