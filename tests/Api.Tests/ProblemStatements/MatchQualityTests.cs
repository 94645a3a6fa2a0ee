using JippApi.Api.Tests.Hosting;
using Xunit.Abstractions;
using static JippApi.Api.Tests.ProblemStatements.GivenProblems;

namespace JippApi.Api.Tests.ProblemStatements;

/// <summary>
/// Compares the matches with a search for the words of the problem. Weights are to be tuned by the odd ones; the even ones
/// are held out. On a database of its own, because other classes publish innovations.
/// </summary>
public class MatchQualityTests(JippApp app, ITestOutputHelper output) : IClassFixture<JippApp>
{
    private const double Floor = 0.85;
    private const int Enough = 60;

    [Fact]
    public async Task Matches_are_better_than_a_search_for_the_words()
    {
        JudgedProblem.All.Count.ShouldBeGreaterThanOrEqualTo(Enough);
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var office = (await app.Institution("Kantor penilai", kind: "MINISTRY", root: true)).Id;
        List<(double Match, double Search)> results = [];
        foreach (var problem in JudgedProblem.All)
        {
            results.Add((problem.Ndcg(await Matches(admin, office, problem)), problem.Ndcg(await Found(problem))));
            output.WriteLine($"{results[^1].Match:F3} {results[^1].Search:F3}  {problem.Title}");
        }

        var odd = results.Where((_, at) => at % 2 == 0).ToList();
        var heldOut = results.Where((_, at) => at % 2 == 1).ToList();
        foreach (var (name, half) in new[] { ("odd", odd), ("held out", heldOut) })
            output.WriteLine($"nDCG@10 {name}: match {half.Average(r => r.Match):F3}, search {half.Average(r => r.Search):F3}");

        heldOut.Average(r => r.Match).ShouldBeGreaterThanOrEqualTo(heldOut.Average(r => r.Search));
        heldOut.Average(r => r.Match).ShouldBeGreaterThan(Floor);
    }

    [Fact]
    public async Task Every_judged_innovation_is_in_the_sample()
    {
        var titles = new HashSet<string>();
        var next = "/api/v1/innovations?limit=200";
        while (next is not null)
        {
            var page = await app.Anonymous().Get(next);
            titles.UnionWith(page.Titles);
            next = (string?)page["page.nextCursor"] is { } cursor ? $"/api/v1/innovations?limit=200&cursor={cursor}" : null;
        }

        JudgedProblem.All.SelectMany(problem => problem.Grades.Keys).Except(titles).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> Matches(HttpClient admin, string office, JudgedProblem problem)
    {
        var stated = await admin.Post(
            Url,
            new
            {
                institutionId = office,
                title = problem.Title,
                description = problem.Description,
                sector = problem.Sector,
                regionCode = problem.Region,
                visibility = "PRIVATE",
            }
        );
        stated.Status.ShouldBe(201, stated.Text);
        return [.. (await admin.Get($"{Url}/{stated.Id}/matches?limit=10")).Items.Select(item => (string)item["innovation"]!["title"]!)];
    }

    private async Task<IReadOnlyList<string>> Found(JudgedProblem problem)
    {
        var words = $"{problem.Title} {problem.Description}";
        return (await app.Anonymous().Get($"/api/v1/innovations?q={Uri.EscapeDataString(words)}&match=any&limit=10")).Titles;
    }
}
