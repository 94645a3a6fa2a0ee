using System.Data.Common;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace JippApi.Benchmarks.Reference;

/// <summary>
/// The descendants of an innovation over five generations: two statements over the paths the product stores.
/// </summary>
internal sealed class Lineages(Sessions sessions)
{
    private const string Nodes = """
        SELECT i."Id", p."Depth", i."Title", i."ShortName", i."RegistryNumber", o."Id", o."Name", o."Kind", i."RegionCode", i."Year", i."Phase", i."Existence", i."Freshness"
        FROM "LineagePaths" p JOIN "Innovations" i ON i."Id" = p."DescendantId" LEFT JOIN "Institutions" o ON o."Id" = i."OwnerId"
        WHERE p."AncestorId" = @id AND p."Depth" <= 5 AND i."Publication" = 'PUBLISHED' ORDER BY p."Depth", p."DescendantId"
        """;

    private const string Self = """
        SELECT i."Id", 0, i."Title", i."ShortName", i."RegistryNumber", o."Id", o."Name", o."Kind", i."RegionCode", i."Year", i."Phase", i."Existence", i."Freshness"
        FROM "Innovations" i LEFT JOIN "Institutions" o ON o."Id" = i."OwnerId" WHERE i."Id" = @id
        """;

    private const string Edges = """
        SELECT l."Id", l."OriginId", l."ReplicaId", l."Kind", l."Status", l."Since" FROM "LineagePaths" p JOIN "ReplicationLinks" l ON l."ReplicaId" = p."DescendantId"
        WHERE p."AncestorId" = @id AND p."Depth" <= 5 AND l."Status" IN ('CONFIRMED_BY_ORIGIN', 'VERIFIED') ORDER BY l."Since", l."Id"
        """;

    public async Task AnswerAsync(HttpContext http, string text)
    {
        var id = Guid.Parse(text);
        using var session = sessions.Rent();
        await using var json = Answers.Json(http);
        json.WriteStartObject();
        json.WriteString("innovationId"u8, id);
        json.WriteStartArray("nodes"u8);
        HashSet<Guid> shown = [];
        await WriteNodesAsync(json, session.Command(Self, ("id", id)), "SELF", shown);
        await WriteNodesAsync(json, session.Command(Nodes, ("id", id)), "DESCENDANT", shown);
        json.WriteEndArray();
        json.WriteStartArray("edges"u8);
        await using (var rows = await session.Command(Edges, ("id", id)).ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
                if (shown.Contains(rows.GetGuid(1)))
                    WriteEdge(json, rows);
        }

        json.WriteEndArray();
        json.WriteStartObject("totals"u8);
        json.WriteNumber("ancestors"u8, 0);
        json.WriteNumber("descendants"u8, shown.Count - 1);
        json.WriteNumber("hidden"u8, 0);
        json.WriteBoolean("atLeast"u8, false);
        json.WriteEndObject();
        json.WriteBoolean("truncated"u8, false);
        json.WriteEndObject();
        await json.FlushAsync();
    }

    private static async Task WriteNodesAsync(Utf8JsonWriter json, DbCommand command, string relation, HashSet<Guid> shown)
    {
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            shown.Add(rows.GetGuid(0));
            json.WriteStartObject();
            json.WriteString("id"u8, rows.GetGuid(0));
            json.WriteString("relation"u8, relation);
            json.WriteNumber("depth"u8, rows.GetInt32(1));
            json.WriteString("title"u8, rows.GetString(2));
            if (!rows.IsDBNull(3))
                json.WriteString("shortName"u8, rows.GetString(3));
            if (!rows.IsDBNull(4))
                json.WriteString("registryNumber"u8, rows.GetString(4));
            if (!rows.IsDBNull(5))
            {
                json.WriteStartObject("owner"u8);
                json.WriteString("id"u8, rows.GetGuid(5));
                json.WriteString("name"u8, rows.GetString(6));
                json.WriteString("kind"u8, rows.GetString(7));
                json.WriteEndObject();
            }

            if (!rows.IsDBNull(8))
                json.WriteString("regionCode"u8, rows.GetString(8));
            if (!rows.IsDBNull(9))
                json.WriteNumber("year"u8, rows.GetInt32(9));
            if (!rows.IsDBNull(10))
                json.WriteString("phase"u8, rows.GetString(10));
            json.WriteString("existence"u8, rows.GetString(11));
            json.WriteString("freshness"u8, rows.GetString(12));
            json.WriteEndObject();
        }
    }

    private static void WriteEdge(Utf8JsonWriter json, DbDataReader row)
    {
        json.WriteStartObject();
        json.WriteString("linkId"u8, row.GetGuid(0));
        json.WriteString("originId"u8, row.GetGuid(1));
        json.WriteString("replicaId"u8, row.GetGuid(2));
        json.WriteString("kind"u8, row.GetString(3));
        json.WriteString("status"u8, row.GetString(4));
        json.WriteDay("since"u8, row.GetFieldValue<DateOnly>(5));
        json.WriteEndObject();
    }
}
