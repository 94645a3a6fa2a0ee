using JippApi.Infrastructure.Persistence;

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

    [Fact]
    public async Task A_rolled_back_transaction_leaves_a_gap_only_where_gaps_are_allowed()
    {
        foreach (var (sequence, isUnbroken) in new[] { ("with gaps", false), ("without gaps", true) })
        {
            (await NumberAsync(sequence, isUnbroken)).ShouldBe(1);
            await Should.ThrowAsync<TimeoutException>(
                database.WithDbAsync(db =>
                    db.InTransactionAsync(
                        async () =>
                        {
                            await TakeAsync(db, sequence, isUnbroken);
                            return await Task.FromException<int>(new TimeoutException());
                        },
                        CancellationToken.None
                    )
                )
            );
            (await NumberAsync(sequence, isUnbroken)).ShouldBe(isUnbroken || database.Engine == Databases.Sqlite ? 2 : 3, sequence);
        }
    }

    [Fact]
    public Task A_lock_needs_a_transaction_since_it_would_end_at_once_without_one() =>
        Should.ThrowAsync<InvalidOperationException>(
            database.WithDbAsync(async db =>
            {
                await db.LockAsync("alone", CancellationToken.None);
                return 0;
            })
        );

    private Task<int> NumberAsync(string sequence, bool isUnbroken) =>
        database.WithDbAsync(db => db.InTransactionAsync(() => TakeAsync(db, sequence, isUnbroken), CancellationToken.None));

    private static Task<int> TakeAsync(JippDb db, string sequence, bool isUnbroken) =>
        isUnbroken ? db.NextUnbrokenNumberAsync(sequence, CancellationToken.None) : db.NextNumberAsync(sequence, CancellationToken.None);

    private Task<int> NextAsync(string sequence) =>
        database.WithDbAsync(db =>
            db.InTransactionAsync(() => db.NextNumberAsync(sequence, CancellationToken.None), CancellationToken.None)
        );
}
