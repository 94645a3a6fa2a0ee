using System.Data.Common;
using System.Text.Json;
using JippApi.Application.Innovations;
using Microsoft.AspNetCore.Http;

namespace JippApi.Benchmarks.Reference;

/// <summary>One innovation with every field.</summary>
internal sealed class Documents(Sessions sessions, Statements sql)
{
    private const int FirstSection = RowWriter.SharedColumns + 13;
    private const int FirstSource = FirstSection + 8;

    private static readonly string[] Sections =
    [
        "problem",
        "objective",
        "novelty",
        "howItWorks",
        "results",
        "adoptionPrerequisites",
        "resources",
        "sustainability",
    ];

    /// <summary>The parts of completeness by descending weight: column, name, weight.</summary>
    private static readonly (int Column, string Name, int Weight)[] Parts =
    [
        (FirstSection + 4, "sections.results", 12),
        (FirstSection + 3, "sections.howItWorks", 12),
        (FirstSection, "sections.problem", 10),
        (4, "summary", 8),
        (FirstSection + 5, "sections.adoptionPrerequisites", 8),
        (FirstSection + 6, "sections.resources", 6),
        (FirstSection + 2, "sections.novelty", 5),
        (FirstSection + 7, "sections.sustainability", 5),
        (FirstSection + 1, "sections.objective", 4),
        (5, "ownerInstitutionId", 5),
        (8, "regionCode", 3),
        (12, "year", 4),
        (13, "sector", 5),
        (14, "sdgs", 3),
        (17, "kind", 2),
        (18, "innovators", 3),
        (19, "references", 2),
        (21, "willingToBeReplicated", 3),
    ];

    private static readonly HashSet<int> Arrays = [14, 18, 19];

    private readonly string byId = sql.Document + """ WHERE i."Id" = @id""";
    private readonly string publicById = sql.Document + """ WHERE i."Id" = @id AND i."Publication" = 'PUBLISHED'""";
    private readonly string publicByNumber = sql.Document + """ WHERE i."RegistryNumber" = @number AND i."Publication" = 'PUBLISHED'""";

    public async Task AnswerAsync(HttpContext http, string idOrNumber)
    {
        using var session = sessions.Rent();
        var command = Guid.TryParse(idOrNumber, out var id)
            ? session.Command(publicById, ("id", id))
            : session.Command(publicByNumber, ("number", idOrNumber));
        await using var rows = await command.ExecuteReaderAsync();
        await AnswerAsync(http, rows);
    }

    /// <summary>Also answers innovations that are not public.</summary>
    public async Task AnswerAsync(HttpContext http, Guid id)
    {
        using var session = sessions.Rent();
        await using var rows = await session.Command(byId, ("id", id)).ExecuteReaderAsync();
        await AnswerAsync(http, rows);
    }

    private static async Task AnswerAsync(HttpContext http, DbDataReader rows)
    {
        if (!await rows.ReadAsync())
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await using var json = Answers.Json(http);
        json.WriteStartObject();
        Write(json, rows);
        json.WriteStartArray("sources"u8);
        do
        {
            if (rows.IsDBNull(FirstSource))
                continue;
            json.WriteStartObject();
            json.WriteText("source"u8, rows, FirstSource);
            json.WriteText("sourceRecordId"u8, rows, FirstSource + 1);
            json.WriteText("label"u8, rows, FirstSource + 2);
            json.WriteTime("recordedAt"u8, rows, FirstSource + 3);
            json.WriteEndObject();
        } while (await rows.ReadAsync());
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync();
    }

    private static void Write(Utf8JsonWriter json, DbDataReader row)
    {
        json.WriteShared(row);
        json.WriteJson("tags"u8, row, 15);
        json.WriteAwards(row, 16, withText: true);
        json.WriteText("kind"u8, row, 17);
        json.WriteJson("innovators"u8, row, 18);
        json.WriteJson("references"u8, row, 19);
        json.WriteJson("notes"u8, row, 20);
        json.WriteStartArray("components"u8); // no generated innovation has any
        json.WriteEndArray();
        if (!row.IsDBNull(21))
            json.WriteBoolean("willingToBeReplicated"u8, row.GetBoolean(21));
        json.WriteText("publication"u8, row, 22);
        json.WriteText("phase"u8, row, 23);
        json.WriteText("existence"u8, row, 24);
        json.WriteText("statusReason"u8, row, 25);
        json.WriteNumber("revision"u8, row.GetInt32(26));
        json.WriteTime("createdAt"u8, row, 27);
        json.WriteTime("updatedAt"u8, row, 28);
        json.WriteStartObject("sections"u8);
        for (var at = 0; at < Sections.Length; at++)
            if (!row.IsDBNull(FirstSection + at))
                json.WriteString(Sections[at], row.GetString(FirstSection + at));
        json.WriteEndObject();
        WriteCompleteness(json, row);
        WriteLinks(json, row.GetGuid(0));
    }

    private static void WriteCompleteness(Utf8JsonWriter json, DbDataReader row)
    {
        var score = 100;
        json.WriteStartObject("completeness"u8);
        json.WriteStartArray("missing"u8);
        foreach (var (column, name, weight) in Parts)
        {
            if (!row.IsDBNull(column) && !(Arrays.Contains(column) && row.GetString(column) == "[]"))
                continue;
            score -= weight;
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteNumber("score"u8, score);
        json.WriteEndObject();
    }

    private static void WriteLinks(Utf8JsonWriter json, Guid id)
    {
        var links = InnovationLinks.Of(id);
        json.WriteStartObject("links"u8);
        json.WriteString("self"u8, links.Self);
        json.WriteString("revisions"u8, links.Revisions);
        json.WriteString("similar"u8, links.Similar);
        json.WriteString("transitions"u8, links.Transitions);
        json.WriteEndObject();
    }
}
