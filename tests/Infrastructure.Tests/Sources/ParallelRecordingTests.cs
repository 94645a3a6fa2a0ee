using JippApi.Application.Sources;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.Sources;

public sealed class ParallelRecordingTests(Database database) : IClassFixture<Database>
{
    private const int Runs = 4;
    private const int Keys = 25;

    [Fact]
    public async Task Parallel_runs_of_the_same_rows_create_nothing_twice()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, Runs).Select(_ => Task.Run(RunAsync)));

        outcomes.SelectMany(run => run).Count(outcome => outcome == RecordOutcome.Created).ShouldBe(Keys);
        outcomes.SelectMany(run => run).Count(outcome => outcome == RecordOutcome.Unchanged).ShouldBe(Keys * (Runs - 1));
        (await database.WithDbAsync(db => db.ListedRecords.CountAsync())).ShouldBe(Keys);
        (await database.WithDbAsync(db => db.Innovations.CountAsync())).ShouldBe(Keys);
    }

    private async Task<List<RecordOutcome>> RunAsync()
    {
        List<RecordOutcome> outcomes = [];
        for (var key = 0; key < Keys; key++)
            outcomes.Add((await RetriedAsync(Rows.Of(InnovationSource.Labinov, $"paralel-{key}"))).Outcome);
        return outcomes;
    }

    private async Task<Recorded> RetriedAsync(StatedRecord row)
    {
        while (true)
        {
            try
            {
                return await database.RecordAsync(row);
            }
            catch (DbUpdateConcurrencyException)
            {
                // another run was first: this one runs again and finds it
            }
        }
    }
}
