using System.Globalization;
using System.Text;
using JippApi.Tests;
using Xunit.Abstractions;

namespace JippApi.Infrastructure.Tests.Search;

public sealed class RelevanceTests(SampleDatabase database, ITestOutputHelper output) : IClassFixture<SampleDatabase>
{
    private const double Floor = 0.91;
    private const int MinQueries = 160;

    [Fact]
    public async Task Judged_queries_reach_the_required_relevance()
    {
        var table = new StringBuilder($"nDCG@10 on {database.Engine}\n");
        List<(Judgement Judgement, double Ndcg, bool Met)> results = [];
        foreach (var judgement in Judgement.All)
        {
            var found = await database.FindAsync(judgement.Text);
            results.Add((judgement, judgement.Ndcg(found), judgement.IsMet(found)));
            table.AppendLine(CultureInfo.InvariantCulture, $"{results[^1].Ndcg:F3}  {judgement.Text}");
        }

        var mean = results.Average(result => result.Ndcg);
        table.AppendLine(CultureInfo.InvariantCulture, $"{mean:F3}  mean of {results.Count} queries on {database.Engine}");
        output.WriteLine(table.ToString());
        Console.WriteLine(table);
        Figures.Report($"nDCG@10 on {database.Engine}: {mean:F3}, mean of {results.Count} queries");

        results.Where(result => !result.Met).Select(result => result.Judgement.Text).ShouldBeEmpty();
        mean.ShouldBeGreaterThan(Floor);
    }

    [Fact]
    public async Task Every_judged_name_belongs_to_one_innovation()
    {
        var names = await database.NamesAsync();

        names.ShouldBeUnique();
        Judgement.All.Count.ShouldBeGreaterThanOrEqualTo(MinQueries);
        Judgement.All.Select(judgement => judgement.Text).ShouldBeUnique();
        Judgement.All.SelectMany(judgement => judgement.Grades.Keys).Distinct().Except(names).ShouldBeEmpty();
    }
}
