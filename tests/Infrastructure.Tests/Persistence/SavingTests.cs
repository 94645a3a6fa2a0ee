using JippApi.Domain.Innovations;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.Persistence;

public sealed class SavingTests(Database database) : IClassFixture<Database>
{
    [Fact]
    public async Task A_published_innovation_is_saved_with_its_event_revision_entry_and_document()
    {
        var innovation = Given.Published();

        await database.AddAsync(innovation);

        (await TracesOfAsync(innovation)).ShouldBe(new Traces(1, 1, 1, 1, 1));
    }

    [Fact]
    public async Task A_draft_is_saved_with_its_event_alone()
    {
        var innovation = Given.Draft();

        await database.AddAsync(innovation);

        (await TracesOfAsync(innovation)).ShouldBe(new Traces(1, 1, 0, 0, 0));
    }

    [Fact]
    public async Task A_failed_save_leaves_nothing()
    {
        var innovation = Given.Published();
        var taken = Given.Number();
        await database.AddAsync(Innovation.TakeOver(Given.Content(), taken, TestUser.Writer, Given.Noon));
        var rival = Innovation.TakeOver(Given.Content(), taken, TestUser.Writer, Given.Noon);
        var before = await VersionsAsync();

        var failure = await Should.ThrowAsync<DbUpdateException>(database.AddAsync(innovation, rival));

        failure.IsUniqueViolation().ShouldBeTrue();
        (await TracesOfAsync(innovation)).ShouldBe(new Traces(0, 0, 0, 0, 0));
        (await TracesOfAsync(rival)).ShouldBe(new Traces(0, 0, 0, 0, 0));
        (await VersionsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_transaction_that_fails_after_a_save_leaves_nothing()
    {
        var innovation = Given.Published();
        var before = await VersionsAsync();

        await Should.ThrowAsync<TimeoutException>(
            database.WithDbAsync(db =>
                db.InTransactionAsync<int>(
                    async () =>
                    {
                        await db.NextUnbrokenNumberAsync("failing", CancellationToken.None);
                        db.Innovations.Add(innovation);
                        await db.SaveChangesAsync(CancellationToken.None);
                        throw new TimeoutException();
                    },
                    CancellationToken.None
                )
            )
        );

        (await TracesOfAsync(innovation)).ShouldBe(new Traces(0, 0, 0, 0, 0));
        (await VersionsAsync()).ShouldBe(before);
        (await database.WithDbAsync(db => db.Sequences.CountAsync(s => s.Name == "failing"))).ShouldBe(0);
    }

    [Fact]
    public async Task A_failed_step_keeps_earlier_work_of_the_transaction()
    {
        var (kept, lost) = (Given.Published(), Given.Published());

        await database.WithDbAsync(db =>
            db.InTransactionAsync(
                async () =>
                {
                    db.Innovations.Add(kept);
                    await db.SaveChangesAsync(CancellationToken.None);
                    await Should.ThrowAsync<TimeoutException>(
                        db.InTransactionAsync<int>(
                            async () =>
                            {
                                db.Innovations.Add(lost);
                                await db.SaveChangesAsync(CancellationToken.None);
                                throw new TimeoutException();
                            },
                            CancellationToken.None
                        )
                    );
                    return 0;
                },
                CancellationToken.None
            )
        );

        (await TracesOfAsync(kept)).ShouldBe(new Traces(1, 1, 1, 1, 1));
        (await TracesOfAsync(lost)).ShouldBe(new Traces(0, 0, 0, 0, 0));
    }

    private Task<Traces> TracesOfAsync(Innovation innovation)
    {
        var (id, text) = (innovation.Id.Value, innovation.Id.Value.ToString());
        return database.WithDbAsync(async db => new Traces(
            await db.Innovations.CountAsync(i => i.Id == innovation.Id),
            await db.Outbox.CountAsync(m => m.Payload.Contains(text)),
            await db.Revisions.CountAsync(r => r.InnovationId == id),
            await db.Directory.CountAsync(e => e.Id == id),
            await db.PublicDocuments.CountAsync(d => d.Id == id)
        ));
    }

    private Task<Dictionary<string, long>> VersionsAsync() =>
        database.WithDbAsync(db => DataVersion.ReadAllAsync(db, CancellationToken.None));

    private sealed record Traces(int Innovations, int Events, int Revisions, int Entries, int Documents);
}
