using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Notifications;

[Collection(Shared.Counting)]
public class NotificationQueryCountTests(CountingApp app)
{
    /// <summary>Data about callers may be read again in between.</summary>
    private const int Tolerance = 3;

    [Fact]
    public async Task Finding_recipients_of_many_events_takes_as_many_queries_as_of_one()
    {
        var (one, many) = (await CountAsync(1), await CountAsync(12));

        many.ShouldBeLessThanOrEqualTo(one + Tolerance);
    }

    /// <summary>
    /// The number of queries for notifying of a comment on each of so many plans, no two with the same owner or
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
