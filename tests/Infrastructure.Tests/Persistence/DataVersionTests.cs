using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Persistence;

public sealed class DataVersionTests(Database database) : IClassFixture<Database>
{
    private const string None = "";
    private const string Innovations = "innovations+1";
    private const string Institutions = "institutions+1";

    [Fact]
    public async Task A_draft_leaves_the_public_version_unchanged()
    {
        var draft = Given.Draft();

        (await GrowthAsync(db => SaveAsync(db, draft))).ShouldBe(None);
        (await GrowthAsync(db => ChangeAsync(db, draft.Id, i => i.Revise(Given.Content("Lain"), 0, TestUser.Writer, Given.Noon)))).ShouldBe(
            None
        );
        (await GrowthAsync(db => ChangeAsync(db, draft.Id, i => i.Submit(TestUser.Writer, Given.Noon)))).ShouldBe(None);
        (await GrowthAsync(db => ChangeAsync(db, draft.Id, i => i.Publish(Given.Number(), 0, TestUser.Reviewer, Given.Noon)))).ShouldBe(
            Innovations
        );
    }

    [Fact]
    public async Task A_published_innovation_raises_the_version_until_it_is_withdrawn()
    {
        var innovation = Given.Published();

        (await GrowthAsync(db => SaveAsync(db, innovation))).ShouldBe(Innovations);
        (await GrowthAsync(db => ChangeAsync(db, innovation.Id, i => i.Enter(Phase.Creation, TestUser.Writer, Given.Noon)))).ShouldBe(
            Innovations
        );
        (await GrowthAsync(db => ChangeAsync(db, innovation.Id, i => i.Withdraw("Ganda", TestUser.Writer, Given.Noon)))).ShouldBe(
            Innovations
        );
    }

    [Fact]
    public async Task A_save_without_changes_raises_no_version() =>
        (await GrowthAsync(db => db.SaveChangesAsync(CancellationToken.None))).ShouldBe(None);

    [Fact]
    public async Task Renaming_raises_the_innovation_version_only_for_an_owner()
    {
        var institution = Given.Institution();

        (await GrowthAsync(db => SaveAsync(db, institution))).ShouldBe(Institutions);
        (await GrowthAsync(db => RenameAsync(db, institution))).ShouldBe(Institutions);
        await database.WithDbAsync(db => SaveAsync(db, Given.Published(Given.Content() with { OwnerId = institution.Id })));
        (await GrowthAsync(db => RenameAsync(db, institution))).ShouldBe($"{Innovations} {Institutions}");
    }

    [Fact]
    public async Task A_transaction_of_many_saves_raises_the_version_once()
    {
        var growth = await GrowthAsync(db =>
            db.InTransactionAsync(
                async () => await SaveAsync(db, Given.Published()) + await SaveAsync(db, Given.Published()),
                CancellationToken.None
            )
        );

        growth.ShouldBe(Innovations);
    }

    [Fact]
    public async Task A_process_sees_its_own_writes_at_once()
    {
        var versions = database.Services.GetRequiredService<IDataVersions>();
        var before = await versions.CurrentAsync(DataGroups.Innovations, CancellationToken.None);

        await database.WithDbAsync(db => SaveAsync(db, Given.Published()));

        (await versions.CurrentAsync(DataGroups.Innovations, CancellationToken.None)).ShouldBe(before + 1);
    }

    /// <summary>The versions that were raised, and by how much.</summary>
    private async Task<string> GrowthAsync(Func<JippDb, Task> work)
    {
        var before = await ReadAsync();
        await database.WithDbAsync(work);
        var after = await ReadAsync();
        return string.Join(
            ' ',
            DataGroups.All.Where(family => after[family] > before[family]).Select(family => $"{family}+{after[family] - before[family]}")
        );
    }

    private Task<Dictionary<string, long>> ReadAsync() => database.WithDbAsync(db => DataVersion.ReadAllAsync(db, CancellationToken.None));

    private static Task<int> SaveAsync(JippDb db, object added)
    {
        db.Add(added);
        return db.SaveChangesAsync(CancellationToken.None);
    }

    private static async Task ChangeAsync(JippDb db, InnovationId id, Action<Innovation> change)
    {
        change(await db.Innovations.SingleAsync(i => i.Id == id));
        await db.SaveChangesAsync(CancellationToken.None);
    }

    private static async Task RenameAsync(JippDb db, Institution institution)
    {
        var loaded = await db.Institutions.SingleAsync(i => i.Id == institution.Id);
        loaded.Revise(loaded.Details with { Name = loaded.Name + " Baru" }, [], Given.Noon);
        await db.SaveChangesAsync(CancellationToken.None);
    }
}
