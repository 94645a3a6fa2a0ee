namespace JippApi.Infrastructure.Tests.Persistence;

public sealed class SequenceTests(Database database) : IClassFixture<Database>
{
    private const int Many = 50;

    [Fact]
    public async Task Transactions_that_run_at_once_get_distinct_numbers()
    {
        await NextAsync("running");

        var numbers = await Task.WhenAll(Enumerable.Range(0, Many).Select(_ => Task.Run(() => NextAsync("running"))));

        numbers.Order().ShouldBe(Enumerable.Range(2, Many));
    }

    [Fact]
    public async Task A_sequence_may_be_begun_by_many_at_once()
    {
        foreach (var sequence in new[] { "first", "second", "third", "fourth" })
        {
            var numbers = await Task.WhenAll(Enumerable.Range(0, Many).Select(_ => Task.Run(() => NextAsync(sequence))));

            numbers.Order().ShouldBe(Enumerable.Range(1, Many), sequence);
        }
    }

    [Fact]
    public async Task Sequences_count_apart()
    {
        (await NextAsync("one")).ShouldBe(1);
        (await NextAsync("other")).ShouldBe(1);
        (await NextAsync("one")).ShouldBe(2);
    }

    private Task<int> NextAsync(string sequence) =>
        database.WithDbAsync(db =>
            db.InTransactionAsync(() => db.NextNumberAsync(sequence, CancellationToken.None), CancellationToken.None)
        );
}
