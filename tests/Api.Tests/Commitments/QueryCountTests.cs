using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenCommitments;

namespace JippApi.Api.Tests.Commitments;

[Collection(Shared.Counting)]
public class QueryCountTests(CountingApp app)
{
    /// <summary>Data about callers and versions may be read again in between.</summary>
    private const int Tolerance = 3;

    [Fact]
    public async Task A_large_sheet_takes_as_many_queries_as_a_small_one()
    {
        var (few, many) = (await CountAsync(1), await CountAsync(12));

        foreach (var (small, large) in few.Zip(many))
            large.ShouldBeLessThanOrEqualTo(small + Tolerance);
    }

    private async Task<IReadOnlyList<int>> CountAsync(int plans)
    {
        var adopter = (await app.Institution()).Id;
        List<Reply> accepted = [];
        for (var n = 0; n < plans; n++)
            accepted.Add(await app.Accepted(adopterId: adopter));
        var sheet = await app.Sheet(accepted);
        await app.Anonymous().Get(Url);

        List<int> counts = [];
        var start = app.Queries;
        var open = await app.OpenSheet(sheet.Id);
        Note();
        await app.SignAll(open);
        Note();
        foreach (var part in new[] { "", "/document", "/fulfilment", "/verification" })
        {
            (await app.Anonymous().Get($"{Url}/{sheet.Id}{part}")).Status.ShouldBe(200);
            Note();
        }

        (await app.Anonymous().Get($"/api/v1/institutions/{adopter}/commitments")).Status.ShouldBe(200);
        Note();
        return counts;

        void Note()
        {
            counts.Add(app.Queries - start);
            start = app.Queries;
        }
    }
}
