using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.ProblemStatements;

namespace JippApi.Api.Tests.Search;

/// <summary>A word that stands nowhere else, so that a search finds only what a test has made.</summary>
public static class RareWord
{
    public static string Next() => $"zq{string.Concat($"{Given.Next()}".Select(digit => "bcdfghjkmp"[digit - '0']))}x";
}

public static class GivenSearch
{
    public static async Task<Reply> HubNamed(this JippApp app, string name)
    {
        var hub = await app.ProposedHub();
        var named = await app.ClientWith("NATIONAL_ADMIN").Patch($"{GivenHubs.Url}/{hub.Id}", new { name }, ("If-Match", "*"));
        named.Status.ShouldBe(200, named.Text);
        return named;
    }

    public static async Task<Reply> ProblemTitled(this JippApp app, string title, string visibility = "PUBLIC", string? institution = null)
    {
        var problem = await app.ClientWith("NATIONAL_ADMIN")
            .Post(
                GivenProblems.Url,
                new
                {
                    institutionId = institution ?? app.Accounts.Government,
                    title,
                    description = "Warga menunggu terlalu lama.",
                    sector = "HEALTH",
                    visibility,
                }
            );
        problem.Status.ShouldBe(201, problem.Text);
        return problem;
    }
}
