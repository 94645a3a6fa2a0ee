using System.Globalization;
using JippApi.Application.Search;
using Microsoft.AspNetCore.Http;

namespace JippApi.Benchmarks.Reference;

/// <summary>The search for two words over innovations and all other kinds, with counts by kind.</summary>
internal sealed class Searches(Sessions sessions, Statements sql)
{
    private const int Limit = 20;

    public async Task AnswerAsync(HttpContext http)
    {
        var stems = SearchWords.Of(http.Request.Query["q"]!).Select(IndonesianStemmer.Stem).ToArray();
        var match = sql.Match(stems[0], stems[1]);
        using var session = sessions.Rent();
        await using var json = Answers.Json(http);
        json.WriteStartObject();
        var written = 0;
        json.WriteStartArray("items"u8);
        await using (var rows = await session.Command(sql.Everything(Limit + 1), ("match", match)).ExecuteReaderAsync())
            for (; await rows.ReadAsync(); written++)
            {
                if (written == Limit)
                    continue;
                json.WriteStartObject();
                json.WriteText("kind"u8, rows, 1);
                json.WriteString("id"u8, rows.GetGuid(2));
                json.WriteText("title"u8, rows, 3);
                json.WriteText("snippet"u8, rows, 4);
                json.WriteEndObject();
            }

        json.WriteEndArray();
        var total = 0L;
        json.WriteStartArray("facets"u8);
        await using (var kinds = await session.Command(sql.EverythingCounts, ("match", match)).ExecuteReaderAsync())
            while (await kinds.ReadAsync())
            {
                var count = Convert.ToInt64(kinds.GetValue(1), CultureInfo.InvariantCulture);
                total += count;
                json.WriteStartObject();
                json.WriteText("value"u8, kinds, 0);
                json.WriteNumber("count"u8, count);
                json.WriteEndObject();
            }

        json.WriteEndArray();
        json.WriteStartObject("page"u8);
        json.WriteNumber("limit"u8, Limit);
        json.WriteBoolean("hasMore"u8, written > Limit);
        json.WriteStartObject("count"u8);
        json.WriteNumber("value"u8, total);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        await json.FlushAsync();
    }
}
