using JippApi.Application.Lineage;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Benchmarks.Generator;

/// <summary>The tables of lineage in foreign-key order.</summary>
internal sealed class LineageTables(DbContext db)
{
    public Table Innovations { get; } = Table.Of(db, typeof(Innovation));
    public Table Links { get; } = Table.Of(db, typeof(ReplicationLink));
    public Table Paths { get; } = Table.Of(db, typeof(LineagePath));

    public IReadOnlyList<Table> All => [Innovations, Links, Paths];
}

/// <summary>
/// Fills a new database with the common data and families of innovations: five generations below each root, three
/// replicas of each, and some with two origins. The product's own code computes their paths.
/// </summary>
internal sealed class LineageGenerator(Engine engine, int seed)
{
    private const int Generations = 5;
    private const int Replicas = 3;
    private const int FamiliesOfBatch = 5;
    private const int SecondOriginOneOf = 10;

    private static readonly Actor Author = new(new("benchmark"));
    private static readonly DateTimeOffset Claimed = new(2026, 1, 2, 0, 0, 0, TimeSpan.Zero);

    private readonly Random random = new(seed);

    public async Task FillAsync(string database, int links)
    {
        await using var product = Product.On(engine.Provider, engine.ConnectionString(database));
        using var scope = product.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        await NewDatabase.FillAsync(scope.ServiceProvider, db);

        var innovations = new SyntheticInnovations(
            seed,
            await db.Institutions.AsNoTracking().ToListAsync(),
            await db.Regions.AsNoTracking().ToListAsync()
        );
        var tables = new LineageTables(db);
        using var writer = engine.BulkWriter(database, tables.All);
        await writer.WriteAllAsync(Batches(tables, innovations, links));
        Console.WriteLine("  indexes and statistics");
        writer.Finish();
    }

    private IEnumerable<IEnumerable<(Table Table, IReadOnlyList<object?[]> Rows)>> Batches(
        LineageTables tables,
        SyntheticInnovations innovations,
        int links
    )
    {
        var (written, number) = (0, 0);
        while (written < links)
        {
            List<object?[]> records = [],
                edges = [],
                paths = [];
            for (var family = 0; family < FamiliesOfBatch && written + edges.Count < links; family++)
            {
                List<Innovation> members = [];
                foreach (var _ in Enumerable.Range(0, SizeOfFamily))
                    members.Add(innovations.Next(++number).Innovation);
                var linked = LinksOf(members).Take(links - written - edges.Count).ToList();
                records.AddRange(members.Select(member => RowOf(tables.Innovations, member)));
                edges.AddRange(linked.Select(link => RowOf(tables.Links, link)));
                paths.AddRange(PathsOf(members, linked).Select(path => RowOf(tables.Paths, path)));
            }

            written += edges.Count;
            yield return [(tables.Innovations, records), (tables.Links, edges), (tables.Paths, paths)];
        }
    }

    private static int SizeOfFamily { get; } = Enumerable.Range(0, Generations + 1).Sum(generation => (int)Math.Pow(Replicas, generation));

    /// <summary>Each replica has its predecessor in the family as origin, and some an uncle too.</summary>
    private IEnumerable<ReplicationLink> LinksOf(List<Innovation> members)
    {
        for (var place = 1; place < members.Count; place++)
        {
            var parent = (place - 1) / Replicas;
            yield return Link(members[parent], members[place]);
            if (random.Next(SecondOriginOneOf) == 0 && parent > 1)
                yield return Link(members[parent - 1], members[place]);
        }
    }

    private ReplicationLink Link(Innovation origin, Innovation replica)
    {
        var link = ReplicationLink.Claim(
            origin.Id,
            replica.Id,
            new(origin.Revision, OriginPublished: true, SameOwner: false),
            new(LinkKind.Adapted, new DateOnly(2020, 1, 1).AddDays(random.Next(2_000))),
            Author,
            Claimed
        );
        link.Confirm([], Author, Claimed);
        return link;
    }

    private static IEnumerable<LineagePath> PathsOf(List<Innovation> members, List<ReplicationLink> links)
    {
        var parents = links.ToLookup(link => link.ReplicaId, link => link.OriginId);
        var ancestors = Ancestry.Of([.. members.Select(member => member.Id)], parents, new Dictionary<InnovationId, Ancestors>());
        return ancestors.SelectMany(
            pair => pair.Value,
            (pair, above) =>
                new LineagePath
                {
                    AncestorId = above.Key,
                    DescendantId = pair.Key,
                    Depth = above.Value,
                }
        );
    }

    private static object?[] RowOf(Table table, object entity) => table.Row(new(entity, default, 0));
}
