using System.Data.Common;
using JippApi.Application.Common;
using JippApi.Application.Lineage;
using JippApi.Application.Places;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Lineage;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Reads lineages from the stored paths through plain ADO.NET: for this many small rows EF Core's context costs more
/// than the query (docs/performance.md). The statements are the same on every engine.
/// </summary>
internal sealed class Lineages(AdoDatabase database) : ILineages
{
    private const string Card = """
        i."Id", i."Publication", i."Title", i."ShortName", i."RegistryNumber", i."RegionCode", i."Year", i."Phase", i."Existence", i."Freshness", o."Id", o."Name", o."Kind"
        """;

    private const string Self =
        $"""SELECT 0, {Card} FROM "Innovations" i LEFT JOIN "Institutions" o ON o."Id" = i."OwnerId" WHERE i."Id" = @id""";
    private const string Link = """l."Id", l."OriginId", l."ReplicaId", l."Kind", l."Status", l."Since", a."Adaptations" """;
    private const string WithPlan = """LEFT JOIN "ReplicationPlans" a ON a."Id" = l."PlanId" """;

    private static readonly string Counts =
        $"""l."Status" IN ({string.Join(", ", LinkStatuses.Counting.Select(status => $"'{Code.Of(status)}'"))})""";
    private static readonly string OwnLinks =
        $"""SELECT {Link} FROM "ReplicationLinks" l {WithPlan} WHERE l."ReplicaId" = @id AND {Counts}""";

    private static readonly Side[] Above = [new(LineageRelation.Ancestor, "DescendantId", "AncestorId")];
    private static readonly Side[] Below = [new(LineageRelation.Descendant, "AncestorId", "DescendantId")];

    private static readonly Dictionary<LineageDirection, Side[]> Sides = new()
    {
        [LineageDirection.Ancestors] = Above,
        [LineageDirection.Descendants] = Below,
        [LineageDirection.Both] = [.. Above, .. Below],
    };

    private static readonly Dictionary<LineageDirection, string> Statements = Sides.ToDictionary(
        pair => pair.Key,
        pair => string.Join(";\n", [Self, .. pair.Value.Select(side => side.Relatives), OwnLinks, .. pair.Value.Select(side => side.Links)])
    );

    private static readonly string Published = Code.Of(Publication.Published);

    public async Task<LineageDocument?> FindAsync(Guid id, LineageDirection direction, int depth, int limit, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        await using var command = database.Command(connection, Statements[direction]);
        command.Add("@id", id);
        command.Add("@depth", depth);

        await using var reader = await command.ExecuteReaderAsync(ct);
        if (!await reader.ReadAsync(ct) || !IsPublished(reader))
            return null;

        var self = NodeOf(reader, LineageRelation.Self);
        List<SideRead> sides = [];
        foreach (var side in Sides[direction])
            sides.Add(await ReadAsync(reader, side.Relation, limit, ct));
        var published = sides.Sum(side => side.Published);
        var capped = sides.Exists(side => side.All == LineageTotals.Max);

        List<LineageNode> nodes = [self, .. sides.SelectMany(side => side.Nodes).OrderBy(node => node.Depth).Take(limit)];
        return new(
            id,
            null,
            nodes,
            await LinksAsync(reader, nodes, ct),
            new(
                PublishedOf(LineageRelation.Ancestor),
                PublishedOf(LineageRelation.Descendant),
                sides.Sum(side => side.All) - published,
                capped
            ),
            published > limit || capped
        );

        int PublishedOf(LineageRelation relation) => sides.Find(side => side.Relation == relation)?.Published ?? 0;
    }

    /// <summary>Reads the relatives on one side, nearest first.</summary>
    private static async Task<SideRead> ReadAsync(DbDataReader reader, LineageRelation relation, int limit, CancellationToken ct)
    {
        List<LineageNode> nodes = [];
        var (all, published) = (0, 0);
        await reader.NextResultAsync(ct);
        while (all < LineageTotals.Max && await reader.ReadAsync(ct))
        {
            all++;
            if (!IsPublished(reader))
                continue;
            published++;
            if (nodes.Count < limit)
                nodes.Add(NodeOf(reader, relation));
        }

        return new(relation, nodes, all, published);
    }

    /// <summary>Reads the links between the nodes shown, oldest first.</summary>
    private static async Task<IReadOnlyList<LineageEdge>> LinksAsync(DbDataReader reader, List<LineageNode> nodes, CancellationToken ct)
    {
        var shown = nodes.Select(node => node.Id).ToHashSet();
        List<LineageEdge> links = [];
        while (await reader.NextResultAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                var link = LinkOf(reader);
                if (shown.Contains(link.OriginId) && shown.Contains(link.ReplicaId))
                    links.Add(link);
            }
        }

        return [.. links.OrderBy(link => link.Since).ThenBy(link => link.LinkId)];
    }

    private static bool IsPublished(DbDataReader row) => row.GetString(2) == Published;

    private static LineageNode NodeOf(DbDataReader row, LineageRelation relation) =>
        new()
        {
            Relation = relation,
            Depth = row.GetInt32(0),
            Id = row.GetGuid(1),
            Title = row.GetString(3),
            ShortName = row.Text(4),
            RegistryNumber = row.Text(5),
            RegionCode = row.Text(6),
            Year = row.Value<int>(7),
            Phase = row.Text(8) is { } phase ? Code.Parse<Phase>(phase) : null,
            Existence = Code.Parse<Existence>(row.GetString(9)),
            Freshness = Code.Parse<Freshness>(row.GetString(10)),
            Owner = row.IsDBNull(11)
                ? null
                : new InstitutionRef(row.GetGuid(11), row.GetString(12), Code.Parse<InstitutionKind>(row.GetString(13))),
        };

    private static LineageEdge LinkOf(DbDataReader row) =>
        LineageEdge.Of(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetGuid(2),
            Code.Parse<LinkKind>(row.GetString(3)),
            Code.Parse<LinkStatus>(row.GetString(4)),
            row.GetFieldValue<DateOnly>(5),
            row.Text(6) is { } kept ? Conventions.ListOf<Adaptation>(kept) : null
        );

    /// <summary>One side of an innovation, and the columns of the paths that lead to it.</summary>
    private sealed record Side(LineageRelation Relation, string Own, string Other)
    {
        public string Relatives =>
            $"""
                SELECT p."Depth", {Card} FROM "LineagePaths" p JOIN "Innovations" i ON i."Id" = p."{Other}" LEFT JOIN "Institutions" o ON o."Id" = i."OwnerId"
                WHERE p."{Own}" = @id AND p."Depth" <= @depth ORDER BY p."Depth", p."{Other}"
                """;

        public string Links =>
            $"""
                SELECT {Link} FROM "LineagePaths" p JOIN "ReplicationLinks" l ON l."ReplicaId" = p."{Other}" {WithPlan}
                WHERE p."{Own}" = @id AND p."Depth" <= @depth AND {Counts}
                """;
    }

    /// <summary>The relatives read on one side, counted up to <see cref="LineageTotals.Max"/>.</summary>
    private sealed record SideRead(LineageRelation Relation, List<LineageNode> Nodes, int All, int Published);
}
