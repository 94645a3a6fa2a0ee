using JippApi.Application.Statements;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;
using static JippApi.Domain.Innovations.InnovationSource;

namespace JippApi.Infrastructure.Tests.Sources;

public sealed class UndoTests(Database database) : IClassFixture<Database>
{
    [Fact]
    public async Task An_innovation_that_a_row_made_is_removed_as_if_it_had_never_been()
    {
        var recorded = await database.RecordAsync(Rows.Of(Kipp, "batal-1"));

        (await database.UndoAsync(recorded.Before)).ShouldBe([true]);

        var id = recorded.InnovationId;
        (await database.WithDbAsync(db => db.Innovations.AnyAsync(i => i.Id == id))).ShouldBeFalse();
        (await database.WithDbAsync(db => db.Directory.AnyAsync(e => e.Id == id.Value))).ShouldBeFalse();
        (await database.WithDbAsync(db => db.PublicDocuments.AnyAsync(e => e.Id == id.Value))).ShouldBeFalse();
        (await database.WithDbAsync(db => db.Revisions.AnyAsync(e => e.InnovationId == id.Value))).ShouldBeFalse();
    }

    [Fact]
    public async Task What_somebody_has_changed_since_stays()
    {
        var recorded = await database.RecordAsync(Rows.Of(Kipp, "tetap-1"));
        await database.ReviseAsync(recorded.InnovationId, Given.Content("Milik saya"));

        (await database.UndoAsync(recorded.Before)).ShouldBe([false]);

        (await database.ReadAsync(recorded.InnovationId)).Content.Title.ShouldBe("Milik saya");
    }

    [Fact]
    public async Task An_innovation_that_another_row_describes_stays()
    {
        var made = await database.RecordAsync(Rows.Of(Kipp, "pakai-1"));
        var attached = await database.RecordAsync(Rows.Of(Iga, "pakai-1", new() { }), new(AttachTo: made.InnovationId));

        (await database.UndoAsync(made.Before)).ShouldBe([false]);

        (await database.UndoAsync(attached.Before, made.Before)).ShouldBe([true, true]);
    }

    [Fact]
    public async Task Versions_and_revisions_that_were_public_are_never_given_again()
    {
        var id = (await database.AddedAsync(Rows.Published())).Id;
        var recorded = await database.RecordAsync(Rows.Of(Kipp, "aba-1", new() { Summary = "Dari daftar" }), new(AttachTo: id));
        var shown = await database.ReadAsync(id);

        await database.UndoAsync(recorded.Before);
        var restored = await database.ReadAsync(id);
        await database.ReviseAsync(id, Given.Content("Lain"));
        var later = await database.ReadAsync(id);

        (restored.Version, restored.Revision).ShouldBe((1, 1));
        later.Version.ShouldBeGreaterThan(shown.Version);
        later.Revision.ShouldBeGreaterThan(shown.Revision);
    }

    [Fact]
    public async Task A_proposal_that_a_row_made_ends_with_it()
    {
        var id = (await database.RecordAsync(Rows.Of(Kipp, "usul-1"))).InnovationId;
        await database.ReviseAsync(id, Given.Content("Milik saya"));
        var recorded = await database.RecordAsync(Rows.Of(Kipp, "usul-1", new() { Title = "Usulan" }));

        await database.UndoAsync(recorded.Before);

        (await database.ProposalsAsync(id)).Single().Status.ShouldBe(ProposalStatus.Withdrawn);
        (await database.ListedAsync(Kipp, "usul-1")).Statement.ShouldContain("Inovasi usul-1");
    }

    [Fact]
    public async Task Words_that_only_an_undone_row_had_are_forgotten()
    {
        var (first, second) = (new SourceStatement { Title = "Kucingliar Tertib" }, new SourceStatement { Title = "Kucingliar Rapi" });
        var one = await database.RecordAsync(Rows.Of(Kipp, "kata-1", first));
        var other = await database.RecordAsync(Rows.Of(Kipp, "kata-2", second));

        await database.UndoAsync(one.Before);
        (await KnowsAsync("kucingliar")).ShouldBeTrue(); // the other still has it
        await database.UndoAsync(other.Before);

        (await KnowsAsync("kucingliar")).ShouldBeFalse();
    }

    private Task<bool> KnowsAsync(string word) => database.WithDbAsync(db => db.KnownWords.AnyAsync(w => w.Word == word));
}
