using System.Globalization;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Regions;

/// <summary>Plans for tests of overviews.</summary>
public static class GivenReplications
{
    private static int years = 2040;

    /// <summary>A budget year that no other test uses.</summary>
    public static int NextYear() => Interlocked.Add(ref years, 2);

    public static async Task<string> InstitutionOf(this JippApp app, string region)
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN")
            .Post(
                "/api/v1/institutions",
                new
                {
                    name = $"Penerima {Given.Next()}",
                    kind = "AGENCY",
                    regionCode = region,
                }
            );
        reply.Status.ShouldBe(201, reply.Text);
        return reply.Id;
    }

    public static async Task<Reply> PlanIn(this JippApp app, int year, string? origin = null, string? adopter = null)
    {
        var body = GivenPlans.Body(origin ?? (await app.Published()).Id, adopter ?? (await app.Institution()).Id, year);
        var reply = await app.ClientWith("NATIONAL_ADMIN").Post(GivenPlans.Url, body);
        reply.Status.ShouldBe(201, reply.Text);
        return reply;
    }

    /// <summary>The overview as a national administrator or another client reads it.</summary>
    public static async Task<Reply> Overview(
        this JippApp app,
        string region,
        int year,
        string? asOf = null,
        HttpClient? by = null,
        string accept = "application/json"
    )
    {
        var reply = await (by ?? app.ClientWith("NATIONAL_ADMIN")).Get(Url(region, year, asOf), ("Accept", accept));
        reply.Status.ShouldBe(200, reply.Text);
        return reply;
    }

    public static string Url(string region, int year, string? asOf = null) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"/api/v1/regions/{region}/replication-overview?budgetYear={year}{(asOf is null ? "" : $"&asOf={asOf}")}"
        );
}
