using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Lineage;

[Collection(Shared.Counting)]
public class LineageQueryCountTests(CountingApp app)
{
    /// <summary>Data about callers and versions may be read again in between.</summary>
    private const int Tolerance = 3;

    [Fact]
    public async Task A_wide_lineage_takes_as_many_queries_as_a_narrow_one()
    {
        var (few, many) = (await CountAsync(1), await CountAsync(12));

        foreach (var (small, large) in few.Zip(many))
            large.ShouldBeLessThanOrEqualTo(small + Tolerance);
    }

    private async Task<IReadOnlyList<int>> CountAsync(int replicas)
    {
        var root = (await app.Published()).Id;
        string link = "";
        for (var n = 0; n < replicas; n++)
            link = (await app.Linked(root, (await app.Published()).Id)).Id;
        await app.Anonymous().Get("/api/v1/innovations");

        List<int> counts = [];
        var start = app.Queries;
        string[] reads =
        [
            $"/api/v1/innovations/{root}/lineage",
            $"/api/v1/innovations/{root}/lineage?asOf=2099-01-01",
            $"/api/v1/innovations/{root}/lineage/measures",
            $"/api/v1/innovations/{root}/replicability",
            $"{GivenLineage.Url}?originId={root}",
        ];
        foreach (var read in reads)
        {
            (await app.Anonymous().Get(read)).Status.ShouldBe(200);
            Note();
        }

        await app.MovedLink(link, "WITHDRAWN");
        Note();
        return counts;

        void Note()
        {
            counts.Add(app.Queries - start);
            start = app.Queries;
        }
    }
}
