using System.Data.Common;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Lineage;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Lineage;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Reads lineages by plain ADO.NET, from the paths that are kept: for rows as many and as small as these a context costs more than the query
/// (docs/performance.md). The statements are the same on every engine.
/// </summary>
internal sealed class Lineages(DbDataSource database) : ILineages
{
    private const string Self = """SELECT @id AS "Id", 0 AS "Depth", 0 AS "Side" """;
    private const string Above = """ UNION ALL SELECT "AncestorId", "Depth", 1 FROM "LineagePaths" WHERE "DescendantId" = @id AND "Depth" <= @depth""";
    private const string Below = """ UNION ALL SELECT "DescendantId", "Depth", 2 FROM "LineagePaths" WHERE "AncestorId" = @id AND "Depth" <= @depth""";

    /// <summary>By their places in the column of sides.</summary>
    private static readonly LineageRelation[] Relations = [LineageRelation.Self, LineageRelation.Ancestor, LineageRelation.Descendant];

    private static readonly string Published = Code.Of(Publication.Published);
    private static readonly string Counting = string.Join(", ", LinkStatuses.Counting.Select(status => $"'{Code.Of(status)}'"));

    private static readonly Dictionary<LineageDirection, string> Statements = new()
    {
        [LineageDirection.Ancestors] = StatementsOver(Self + Above),
        [LineageDirection.Descendants] = StatementsOver(Self + Below),
        [LineageDirection.Both] = StatementsOver(Self + Above + Below),
    };

    public async Task<LineageDocument?> FindAsync(Guid id, LineageDirection direction, int depth, int limit, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = Statements[direction];
        Add(command, "@id", id);
        Add(command, "@depth", depth);

        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) && IsPublished(reader) ? await ReadAsync(reader, id, limit, ct) : null;
    }

    private static async Task<LineageDocument> ReadAsync(DbDataReader reader, Guid id, int limit, CancellationToken ct)
    {
        List<LineageNode> nodes = [NodeOf(reader)];
        var (published, all) = (new int[Relations.Length], new int[Relations.Length]);
        while (await reader.ReadAsync(ct))
        {
            var side = reader.GetInt32(1);
            if (++all[side] > LineageTotals.Most || !IsPublished(reader)) continue;
            published[side]++;
            if (nodes.Count <= limit) nodes.Add(NodeOf(reader));
        }

        var shown = nodes.Select(node => node.Id).ToHashSet();
        List<LineageEdge> edges = [];
        await reader.NextResultAsync(ct);
        while (await reader.ReadAsync(ct))
            if (shown.Contains(reader.GetGuid(1)) && shown.Contains(reader.GetGuid(2))) edges.Add(EdgeOf(reader));

        var capped = all.Any(count => count >= LineageTotals.Most);
        var hidden = all.Sum(count => Math.Min(count, LineageTotals.Most)) - published.Sum();
        return new(id, null, nodes, edges, new(published[1], published[2], hidden, capped), published.Sum() > limit || capped);
    }

    private static bool IsPublished(DbDataReader row) => row.GetString(3) == Published;

    private static LineageNode NodeOf(DbDataReader row) => new()
    {
        Depth = row.GetInt32(0),
        Relation = Relations[row.GetInt32(1)],
        Id = row.GetGuid(2),
        Title = row.GetString(4),
        ShortName = Text(row, 5),
        RegistryNumber = Text(row, 6),
        RegionCode = Text(row, 7),
        Year = row.IsDBNull(8) ? null : row.GetInt32(8),
        Phase = Text(row, 9) is { } phase ? Code.Parse<Phase>(phase) : null,
        Existence = Code.Parse<Existence>(row.GetString(10)),
        Owner = row.IsDBNull(11) ? null : new InstitutionRef(row.GetGuid(11), row.GetString(12), Code.Parse<InstitutionKind>(row.GetString(13))),
    };

    private static LineageEdge EdgeOf(DbDataReader row)
    {
        var adaptations = Text(row, 6) is { } kept ? Conventions.ListOf<Adaptation>(kept) : null;
        return LineageEdge.Of(
            row.GetGuid(0), row.GetGuid(1), row.GetGuid(2), Code.Parse<LinkKind>(row.GetString(3)), Code.Parse<LinkStatus>(row.GetString(4)),
            row.GetFieldValue<DateOnly>(5), adaptations);
    }

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    private static string StatementsOver(string relatives) => $"""
        SELECT r."Depth", r."Side", i."Id", i."Publication", i."Title", i."ShortName", i."RegistryNumber", i."RegionCode", i."Year", i."Phase", i."Existence", o."Id", o."Name", o."Kind"
        FROM ({relatives}) r JOIN "Innovations" i ON i."Id" = r."Id" LEFT JOIN "Institutions" o ON o."Id" = i."OwnerId"
        ORDER BY r."Depth", r."Side", r."Id";
        SELECT l."Id", l."OriginId", l."ReplicaId", l."Kind", l."Status", l."Since", p."Adaptations"
        FROM ({relatives}) r JOIN "ReplicationLinks" l ON l."ReplicaId" = r."Id" LEFT JOIN "ReplicationPlans" p ON p."Id" = l."PlanId"
        WHERE l."Status" IN ({Counting}) ORDER BY l."Since", l."Id"
        """;
}
