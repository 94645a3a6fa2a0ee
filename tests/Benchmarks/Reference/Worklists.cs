using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using JippApi.Benchmarks.Generator;
using JippApi.Benchmarks.Load;
using Microsoft.AspNetCore.Http;

namespace JippApi.Benchmarks.Reference;

/// <summary>
/// A person's evaluations. The account is given by the request, and access is not checked; every stage of the generated
/// edition needs the same number of scores.
/// </summary>
internal sealed class Worklists(Sessions sessions)
{
    private const int Limit = 20;

    private const string Statement = """
        SELECT v."Id", v."Stage", v."EntryId", v."Status", v."DueOn", v."IsFurther", v."AssignedAt", v."Version",
            e."Number", e."Title", e."Group", c."Id", c."Name",
            (SELECT COUNT(*) FROM "Evaluations" o WHERE o."EntryId" = v."EntryId" AND o."Stage" = v."Stage" AND o."Status" = 'SUBMITTED')
        FROM "Evaluations" v
        JOIN "CompetitionEntries" e ON e."Id" = v."EntryId"
        JOIN "Competitions" c ON c."Id" = v."CompetitionId"
        WHERE v."EvaluatorId" = @account
        ORDER BY v."Id" LIMIT 21
        """;

    public async Task AnswerAsync(HttpContext http)
    {
        var account = Guid.Parse(http.Request.Headers[PlanFacts.AccountHeader]!);
        using var session = sessions.Rent();
        await using var json = Answers.Json(http);
        var (count, last) = (0, Guid.Empty);
        json.WriteStartObject();
        json.WriteStartArray("items"u8);
        await using (var rows = await session.Command(Statement, ("account", account)).ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                if (++count > Limit)
                    break;
                last = rows.GetGuid(0);
                Write(json, rows);
            }
        }

        json.WriteEndArray();
        json.WriteStartObject("page"u8);
        json.WriteNumber("limit"u8, Limit);
        if (count > Limit)
            json.WriteString("nextCursor"u8, last);
        json.WriteBoolean("hasMore"u8, count > Limit);
        json.WriteEndObject();
        json.WriteEndObject();
        await json.FlushAsync();
    }

    private static void Write(Utf8JsonWriter json, DbDataReader row)
    {
        var (id, edition) = (row.GetGuid(0), row.GetGuid(11));
        var self = $"/api/v1/competition-evaluations/{id}";
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteString("competitionId"u8, edition);
        json.WriteText("competition"u8, row, 12);
        json.WriteText("stage"u8, row, 1);
        json.WriteString("entryId"u8, row.GetGuid(2));
        json.WriteNumber("entryNumber"u8, row.GetInt32(8));
        json.WriteText("title"u8, row, 9);
        json.WriteText("group"u8, row, 10);
        json.WriteText("status"u8, row, 3);
        json.WriteDay("dueOn"u8, row.GetFieldValue<DateOnly>(4));
        json.WriteBoolean("isFurther"u8, row.GetBoolean(5));
        json.WriteNumber("scored"u8, row.GetInt64(13));
        json.WriteNumber("needed"u8, CompetitionGenerator.Scores);
        json.WriteTime("assignedAt"u8, row, 6);
        json.WriteStartObject("links"u8);
        json.WriteString("self"u8, self);
        json.WriteString("scores"u8, $"{self}/scores");
        json.WriteString("transitions"u8, $"{self}/transitions");
        json.WriteString("competition"u8, $"/api/v1/competitions/{edition}");
        json.WriteEndObject();
        json.WriteString("etag"u8, string.Create(CultureInfo.InvariantCulture, $"\"{row.GetInt32(7)}\""));
        json.WriteEndObject();
    }
}
