using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.Persistence;

public sealed class VersionTests(Database database) : IClassFixture<Database>
{
    [Fact]
    public async Task Each_save_raises_the_version_by_one()
    {
        var id = (await database.AddedAsync(Given.Published())).Id;
        (await VersionAsync(id)).ShouldBe(1);

        await database.ReviseAsync(id, Given.Content("Bank Sampah Induk"));
        (await VersionAsync(id)).ShouldBe(2);

        await database.ReviseAsync(id, Given.Content("Bank Sampah Unit"));
        (await VersionAsync(id)).ShouldBe(3);
    }

    [Fact]
    public async Task A_save_without_changes_keeps_the_version()
    {
        var id = (await database.AddedAsync(Given.Published())).Id;

        await database.WithDbAsync(async db =>
        {
            await db.Innovations.SingleAsync(i => i.Id == id);
            await db.SaveChangesAsync(CancellationToken.None);
        });

        (await VersionAsync(id)).ShouldBe(1);
    }

    [Fact]
    public async Task A_change_of_a_source_record_alone_raises_the_version()
    {
        var draft = Given.Draft();
        var id = (await database.AddedAsync(draft)).Id;

        await database.ReviseAsync(
            id,
            draft.Content with
            {
                SourceRecords = [new(InnovationSource.Kipp, $"row-{draft.Id.Value}", null, Given.Noon)],
            }
        );

        (await VersionAsync(id)).ShouldBe(2);
        (await SourcesAsync(id)).ShouldBe(1);
    }

    [Fact]
    public async Task Removing_a_source_record_alone_raises_the_version()
    {
        var draft = Given.Draft(Given.Content() with { SourceRecords = [new(InnovationSource.Kipp, null, "KIPP 2021", Given.Noon)] });
        var id = (await database.AddedAsync(draft)).Id;

        await database.ReviseAsync(id, draft.Content with { SourceRecords = [] });

        (await VersionAsync(id)).ShouldBe(2);
        (await SourcesAsync(id)).ShouldBe(0);
    }

    [Fact]
    public async Task The_second_change_of_the_same_version_is_refused()
    {
        var id = (await database.AddedAsync(Given.Published())).Id;

        await database.WithDbAsync(async db =>
        {
            var stale = await db.Innovations.SingleAsync(i => i.Id == id);
            await database.ReviseAsync(id, Given.Content("Yang pertama"));
            stale.Revise(Given.Content("Yang kedua"), 0, TestUser.Writer, Given.Noon);

            await Should.ThrowAsync<DbUpdateConcurrencyException>(db.SaveChangesAsync(CancellationToken.None));
        });

        (await VersionAsync(id)).ShouldBe(2);
        await database.WithDbAsync(async db =>
        {
            (await db.Innovations.SingleAsync(i => i.Id == id)).Content.Title.ShouldBe("Yang pertama");
            (await db.Revisions.CountAsync(r => r.InnovationId == id.Value)).ShouldBe(2);
            (await db.PublicDocuments.SingleAsync(d => d.Id == id.Value)).Json.ShouldContain("Yang pertama");
            (await db.Directory.SingleAsync(e => e.Id == id.Value)).TitleKey.ShouldBe("yang pertama");
        });
    }

    [Fact]
    public async Task The_public_document_and_the_revision_show_the_version_of_the_innovation()
    {
        var id = (await database.AddedAsync(Given.Published())).Id;
        await database.ReviseAsync(id, Given.Content("Bank Sampah Induk"));

        await database.WithDbAsync(async db =>
        {
            (await db.PublicDocuments.SingleAsync(d => d.Id == id.Value)).Version.ShouldBe(2);
            (
                await db.Revisions.Where(r => r.InnovationId == id.Value).OrderBy(r => r.Number).Select(r => r.Version).ToListAsync()
            ).ShouldBe([1, 2]);
        });
    }

    private Task<int> VersionAsync(InnovationId id) =>
        database.WithDbAsync(db => db.Innovations.Where(i => i.Id == id).Select(i => i.Version).SingleAsync());

    private Task<int> SourcesAsync(InnovationId id) =>
        database.WithDbAsync(db => db.Innovations.Where(i => i.Id == id).SelectMany(i => i.SourceRecords).CountAsync());
}
