using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.Persistence;

/// <summary>
/// Whatever links are added, ended and moved in whatever order, the table of paths agrees with a search along the links
/// that count.
/// </summary>
public sealed class LineagePathsTests(Database database) : IClassFixture<Database>
{
    private const int Members = 9;
    private const int Changes = 60;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Stored_paths_agree_with_the_links_after_every_change(int seed)
    {
        var random = new Random(seed);
        Innovation[] family = [.. Enumerable.Range(0, Members).Select(_ => Given.Published())];
        await database.AddAsync(family);
        InnovationId[] ids = [.. family.Select(member => member.Id)];
        var (saved, refused) = (0, 0);

        for (var change = 0; change < Changes; change++)
        {
            try
            {
                await database.WithDbAsync(db => ChangeAsync(db, ids, random));
                saved++;
            }
            catch (RuleBrokenException broken)
            {
                broken.Rule.ShouldBe(LineageRules.NoCycle);
                refused++;
            }

            var (kept, found) = await database.WithDbAsync(db => BothAsync(db, ids));
            kept.ShouldBe(found, $"change {change} of seed {seed}");
        }

        (saved > 0 && refused > 0).ShouldBeTrue($"{saved} saved, {refused} refused");
    }

    /// <summary>Ends, moves (as a merge does) or adds a few links, and saves them together.</summary>
    private static async Task ChangeAsync(JippDb db, InnovationId[] ids, Random random)
    {
        var open = await db.ReplicationLinks.Where(l => ids.Contains(l.OriginId) && l.OpenPair != null).OrderBy(l => l.Id).ToListAsync();
        var (taken, untouched) = (open.Select(PairOf).ToHashSet(), open.ToList());
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var (origin, replica) = (ids[random.Next(Members)], ids[random.Next(Members)]);
            switch (random.Next(5))
            {
                case 0 when untouched.Count > 0:
                    Take(untouched, random).Withdraw("Uji", Given.Noon);
                    break;
                case 1 when untouched.Count > 0:
                    var moved = Take(untouched, random);
                    moved.Rewire(
                        moved.OriginId,
                        origin,
                        moved.ReplicaId == origin || !taken.Add((origin, moved.ReplicaId)),
                        true,
                        Given.Noon
                    );
                    break;
                default:
                    if (origin == replica || !taken.Add((origin, replica)))
                        break;
                    var link = ReplicationLink.Claim(
                        origin,
                        replica,
                        new(1, OriginPublished: true, SameOwner: false),
                        new(LinkKind.Adapted, new DateOnly(2026, 1, 1)),
                        TestUser.Writer,
                        Given.Noon
                    );
                    link.Confirm([], TestUser.Writer, Given.Noon);
                    db.ReplicationLinks.Add(link);
                    break;
            }
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }

    private static ReplicationLink Take(List<ReplicationLink> links, Random random)
    {
        var link = links[random.Next(links.Count)];
        links.Remove(link);
        return link;
    }

    private static (InnovationId Origin, InnovationId Replica) PairOf(ReplicationLink link) => (link.OriginId, link.ReplicaId);

    private static async Task<(List<string> Kept, List<string> Found)> BothAsync(JippDb db, InnovationId[] ids)
    {
        var paths = await db.LineagePaths.Where(p => ids.Contains(p.DescendantId)).ToListAsync();
        LinkStatus[] counting = [.. LinkStatuses.Counting];
        var links = await db
            .ReplicationLinks.Where(l => ids.Contains(l.ReplicaId) && counting.Contains(l.Status))
            .Select(l => new { l.OriginId, l.ReplicaId })
            .ToListAsync();
        var parents = links.ToLookup(link => link.ReplicaId, link => link.OriginId);
        return (
            [.. paths.Select(path => Line(path.AncestorId, path.DescendantId, path.Depth)).Order(StringComparer.Ordinal)],
            [.. ids.SelectMany(id => Search(parents, id).Select(above => Line(above.Key, id, above.Value))).Order(StringComparer.Ordinal)]
        );
    }

    private static Dictionary<InnovationId, int> Search(ILookup<InnovationId, InnovationId> parents, InnovationId of)
    {
        Dictionary<InnovationId, int> found = [];
        List<InnovationId> generation = [of];
        for (var depth = 1; generation.Count > 0; depth++)
            generation = [.. generation.SelectMany(id => parents[id]).Distinct().Where(origin => found.TryAdd(origin, depth))];
        return found;
    }

    private static string Line(InnovationId ancestor, InnovationId descendant, int depth) =>
        $"{ancestor.Value} > {descendant.Value}: {depth}";
}
