using System.Globalization;
using JippApi.Infrastructure.Tests.Servers;
using Xunit.Abstractions;

namespace JippApi.Infrastructure.Tests.Search;

public sealed class SameAnswersTests(ITestOutputHelper output)
{
    [PostgreSqlFact]
    public Task PostgreSQL_finds_the_same_as_SQLite_in_the_same_order() => CompareAsync(Databases.PostgreSql);

    [SqlServerFact]
    public Task SQL_Server_finds_the_same_as_SQLite_in_the_same_order() => CompareAsync(Databases.SqlServer);

    private async Task CompareAsync(string engine)
    {
        var (one, other) = (await SampleDatabase.OnAsync(Databases.Sqlite), await SampleDatabase.OnAsync(engine));
        try
        {
            List<(double One, double Other, string? Difference)> results = [];
            foreach (var judgement in Judgement.All)
            {
                var (found, foundThere) = (await one.FindAsync(judgement.Text), await other.FindAsync(judgement.Text));
                results.Add(
                    (
                        judgement.Ndcg(found),
                        judgement.Ndcg(foundThere),
                        found.SequenceEqual(foundThere)
                            ? null
                            : $"{judgement.Text}: {string.Join(", ", found)} | {string.Join(", ", foundThere)}"
                    )
                );
            }

            Report(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"nDCG@10 of {results.Count} queries: {results.Average(r => r.One):F3} on {one.Engine}, {results.Average(r => r.Other):F3} on {engine}"
                )
            );
            results.Select(result => result.Difference).OfType<string>().ShouldBeEmpty();
        }
        finally
        {
            await one.DisposeAsync();
            await other.DisposeAsync();
        }
    }

    private void Report(string line)
    {
        output.WriteLine(line);
        Console.WriteLine(line);
    }
}
