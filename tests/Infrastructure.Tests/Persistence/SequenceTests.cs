namespace JippApi.Infrastructure.Tests.Persistence;

public sealed class SequenceTests(Database database) : IClassFixture<Database>
{
    private const int Many = 50;

    [Fact]
    public async Task Concurrent_transactions_get_distinct_numbers()
    {
        await NextAsync("running");

        var numbers = await Task.WhenAll(Enumerable.Range(0, Many).Select(_ => Task.Run(() => NextAsync("running"))));

        numbers.Order().ShouldBe(Enumerable.Range(2, Many));
    }

    [Fact]
    public async Task A_sequence_can_be_started_concurrently()
    {
        foreach (var sequence in new[] { "first", "second", "third", "fourth" })
        {
            var numbers = await Task.WhenAll(Enumerable.Range(0, Many).Select(_ => Task.Run(() => NextAsync(sequence))));

            numbers.Order().ShouldBe(Enumerable.Range(1, Many), sequence);
        }
    }

    [Fact]
    public async Task Sequences_are_independent()
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
