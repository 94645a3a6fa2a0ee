using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Notifications;

[Collection(Shared.Counting)]
public class TellingQueryCountTests(CountingApp app)
{
    /// <summary>What is known about the callers may be read again meanwhile.</summary>
    private const int Beside = 3;

    [Fact]
    public async Task Whom_many_events_concern_is_read_with_as_many_queries_as_whom_one_does()
    {
        var (one, many) = (await CountAsync(1), await CountAsync(12));

        many.ShouldBeLessThanOrEqualTo(one + Beside);
    }

    /// <summary>
    /// How often the database is read to tell of a comment on each of so many plans, no two of the same owner or
    /// adopter.
    /// </summary>
    private async Task<int> CountAsync(int plans)
    {
        List<string> ids = [];
        for (var n = 0; n < plans; n++)
        {
            var plan = await app.Plan((await app.Published(ownerId: (await app.Institution()).Id)).Id, (await app.Institution()).Id);
            ids.Add(plan.Id);
            await app.MovePlan(plan.Id, "PROPOSED");
        }

        await app.Work();
        foreach (var id in ids)
            (
                await app.ClientWith("NATIONAL_ADMIN")
                    .Post($"{GivenPlans.Url}/{id}/comments", new { text = "Untuk semua", visibility = "PARTIES" })
            ).Status.ShouldBe(201);

        var before = app.Queries;
        await app.Work();
        return app.Queries - before;
    }
}
