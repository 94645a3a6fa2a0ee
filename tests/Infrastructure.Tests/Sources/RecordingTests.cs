using JippApi.Application.Statements;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;
using static JippApi.Domain.Innovations.InnovationSource;

namespace JippApi.Infrastructure.Tests.Sources;

public sealed class RecordingTests(Database database) : IClassFixture<Database>
{
    private static readonly SourceStatement Said = new()
    {
        Title = "Jemput Bola Akta",
        Summary = "Akta diantar ke rumah.",
        Year = 2020,
        Awards = [new("KIPP", 2021, "TOP_99", "Top 99 KIPP 2021")],
        Notes = ["Dipilih untuk direplikasi"],
        Label = "KIPP 2021",
    };

    [Fact]
    public async Task A_new_row_makes_a_public_innovation_that_says_where_each_fact_is_from()
    {
        var recorded = await database.RecordAsync(Rows.Of(Kipp, "baru-1", Said));

        recorded.Outcome.ShouldBe(RecordOutcome.Created);
        var innovation = await database.ReadAsync(recorded.InnovationId);
        innovation.Publication.ShouldBe(Publication.Published);
        innovation.RegistryNumber.ShouldNotBeNull();
        innovation.SourceRecords.Single().SourceRecordId.ShouldBe("baru-1");
        innovation
            .Origins.Select(origin => (origin.Member, origin.Source, origin.Key))
            .ShouldBe([("title", Kipp, "baru-1"), ("summary", Kipp, "baru-1"), ("year", Kipp, "baru-1")]);
    }

    [Fact]
    public async Task A_new_row_of_a_list_that_is_not_trusted_waits_for_a_reviewer()
    {
        var recorded = await database.RecordAsync(Rows.Of(Regional, "daerah-1"), new());

        (await database.ReadAsync(recorded.InnovationId)).Publication.ShouldBe(Publication.InReview);
    }

    [Fact]
    public async Task The_same_row_again_writes_nothing()
    {
        var first = await database.RecordAsync(Rows.Of(Kipp, "sama-1", Said));
        var before = await CountAllAsync();

        var again = await database.RecordAsync(Rows.Of(Kipp, " sama-1 ", Said with { Tags = null }));

        (again.Outcome, again.InnovationId, again.Before).ShouldBe((RecordOutcome.Unchanged, first.InnovationId, null));
        (await CountAllAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_list_changes_its_own_facts_and_keeps_those_of_others()
    {
        var id = (await database.RecordAsync(Rows.Of(Kipp, "fakta-1", Said))).InnovationId;
        var iga = Rows.Of(Iga, "fakta-1", new() { Awards = [new("IGA", 2022, null, "IGA 2022")], Notes = ["Indeks 2022"] });
        (await database.RecordAsync(iga, new(AttachTo: id))).Outcome.ShouldBe(RecordOutcome.Merged);

        var changed = Said with { Awards = [new("KIPP", 2021, "TOP_45", "Top 45 KIPP 2021")], Notes = null };
        (await database.RecordAsync(Rows.Of(Kipp, "fakta-1", changed))).Outcome.ShouldBe(RecordOutcome.Updated);

        var innovation = await database.ReadAsync(id);
        innovation.Content.Awards.Select(award => award.Text).ShouldBe(["IGA 2022", "Top 45 KIPP 2021"]);
        innovation.Content.Notes.ShouldBe(["Indeks 2022"]);
        innovation.Revision.ShouldBe(3);
    }

    [Fact]
    public async Task What_the_owner_states_is_proposed_to_them_once()
    {
        var id = (await database.RecordAsync(Rows.Of(Kipp, "milik-1", Said))).InnovationId;
        await database.ChangeAsync(id, i => i.Revise(i.Content with { Title = "Akta Antar" }, 0, TestUser.Writer, Given.Noon));

        var first = await database.RecordAsync(Rows.Of(Kipp, "milik-1", Said with { Title = "Jemput Bola Akta Lahir" }));
        await database.RecordAsync(Rows.Of(Kipp, "milik-1", Said with { Title = "Jemput Bola Akta Lahir" }));
        var second = await database.RecordAsync(Rows.Of(Kipp, "milik-1", Said with { Title = "Jemput Akta" }));

        (await database.ReadAsync(id)).Content.Title.ShouldBe("Akta Antar");
        var proposal = (await database.ProposalsAsync(id)).ShouldHaveSingleItem();
        (proposal.Id.Value, proposal.Id.Value).ShouldBe((first.ProposalId!.Value, second.ProposalId!.Value));
        (proposal.Source, proposal.Members.Single()).ShouldBe((Kipp, "title"));
        proposal.Changes.ShouldContain("Jemput Akta");
    }

    [Fact]
    public async Task What_the_owner_has_declined_is_not_proposed_again()
    {
        var id = (await database.RecordAsync(Rows.Of(Kipp, "tolak-1", Said))).InnovationId;
        await database.ChangeAsync(id, i => i.Revise(i.Content with { Title = "Akta Antar" }, 0, TestUser.Writer, Given.Noon));
        var proposed = await database.RecordAsync(Rows.Of(Kipp, "tolak-1", Said with { Title = "Judul Lain" }));
        await database.WithDbAsync(async db =>
        {
            var proposal = await db.Proposals.SingleAsync(p => p.Id == new ProposalId(proposed.ProposalId!.Value));
            proposal.Decide(false, "Bukan", TestUser.Reviewer, Given.Noon);
            await db.SaveChangesAsync(default);
        });

        var again = await database.RecordAsync(Rows.Of(Kipp, "tolak-1", Said with { Title = "Judul Lain", Notes = ["Lain"] }));

        again.ProposalId.ShouldBeNull();
        (await database.ProposalsAsync(id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_list_of_lower_rank_fills_only_what_nobody_states()
    {
        var id = (await database.RecordAsync(Rows.Of(Kipp, "urut-1", Said))).InnovationId;

        var iga = new SourceStatement { Title = "Judul IGA", Sector = Sector.Health };
        var recorded = await database.RecordAsync(Rows.Of(Iga, "urut-1", iga), new(AttachTo: id));

        var innovation = await database.ReadAsync(id);
        (innovation.Content.Title, innovation.Content.Sector).ShouldBe((Said.Title!, Sector.Health));
        innovation.OriginOf("sector")!.Source.ShouldBe(Iga);
        recorded.ProposalId.ShouldBeNull();
    }

    [Fact]
    public async Task A_row_replaces_the_entry_without_a_key_of_its_list()
    {
        var content = Given.Content("Contoh") with { SourceRecords = [new(Kipp, null, "KIPP 2020", Given.Noon)] };
        var id = (await database.AddedAsync(Rows.Published(content))).Id;

        await database.RecordAsync(Rows.Of(Kipp, "kunci-1", new() { Title = "Contoh baru" }), new(AttachTo: id));

        var innovation = await database.ReadAsync(id);
        (innovation.SourceRecords.Single().SourceRecordId, innovation.SourceRecords[0].Label).ShouldBe(("kunci-1", "KIPP 2020"));
        innovation.Content.Title.ShouldBe("Contoh baru");
    }

    [Fact]
    public async Task Prizes_remarks_and_labels_of_another_list_are_kept_beside_the_record()
    {
        var statement = new SourceStatement
        {
            Title = "Serakah",
            Awards = [new("KIPP", 2021, "TOP_45", "Top 45 KIPP 2021"), new("IGA", 2021, null, "IGA 2021")],
            Notes = ["Juara S.I.N.O.V.I.K 2020", "Indeks tinggi"],
            Label = "KIPP 2021",
        };

        var innovation = await database.ReadAsync((await database.RecordAsync(Rows.Of(Iga, "serakah-1", statement))).InnovationId);

        innovation.Content.Awards.Single().Competition.ShouldBe("IGA");
        innovation.Content.Notes.ShouldBe(["Indeks tinggi"]);
        innovation.SourceRecords.Single().Label.ShouldBeNull();
        (await database.ListedAsync(Iga, "serakah-1")).Statement.ShouldContain("TOP_45");
    }

    [Fact]
    public async Task A_row_of_a_withdrawn_innovation_is_rejected_and_one_of_a_merged_follows_it()
    {
        var (first, second) = (await database.AddedAsync(Rows.Published()), await database.AddedAsync(Rows.Published()));
        await database.ChangeAsync(first.Id, i => i.Withdraw("Ganda", TestUser.Writer, Given.Noon));

        (await database.RecordAsync(Rows.Of(Kipp, "tarik-1"), new(AttachTo: first.Id))).Outcome.ShouldBe(RecordOutcome.Rejected);

        var third = await database.AddedAsync(Rows.Published());
        await database.WithDbAsync(async db =>
        {
            var (from, to) = (await db.Innovations.FindAsync(second.Id), await db.Innovations.FindAsync(third.Id));
            db.Merges.Add(InnovationMerge.Of(from!, to!, TestUser.Writer, Given.Noon));
            await db.SaveChangesAsync(default);
        });
        (await database.RecordAsync(Rows.Of(Kipp, "gabung-1"), new(AttachTo: second.Id))).InnovationId.ShouldBe(third.Id);
    }

    [Fact]
    public async Task A_delisted_row_leaves_the_sources_and_what_it_stated_stays()
    {
        var id = (await database.RecordAsync(Rows.Of(Kipp, "hapus-1", Said))).InnovationId;

        await database.RecordingAsync(Kipp, ["hapus-1"], recording => recording.DelistAsync(Kipp, "hapus-1", null, default));

        var innovation = await database.ReadAsync(id);
        innovation.SourceRecords.ShouldBeEmpty();
        innovation.Content.Awards.ShouldHaveSingleItem();
        innovation.OriginOf("title")!.Key.ShouldBe("hapus-1");
        (await database.RecordAsync(Rows.Of(Kipp, "hapus-1", Said))).Outcome.ShouldBe(RecordOutcome.Updated);
        (await database.ReadAsync(id)).SourceRecords.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Two_rows_about_one_innovation_in_one_transaction_make_a_revision_each()
    {
        var id = (await database.AddedAsync(Rows.Published())).Id;

        await database.RecordingAsync(
            Kipp,
            ["dua-1", "dua-2"],
            async recording =>
            {
                await recording.RecordAsync(Rows.Of(Kipp, "dua-1", new() { Summary = "Satu" }), new(AttachTo: id), default);
                return await recording.RecordAsync(Rows.Of(Kipp, "dua-2", new() { Year = 2020 }), new(AttachTo: id), default);
            }
        );

        var revisions = await database.WithDbAsync(db => db.Revisions.Where(r => r.InnovationId == id.Value).CountAsync());
        (revisions, (await database.ReadAsync(id)).Revision).ShouldBe((3, 3));
    }

    private Task<string> CountAllAsync() =>
        database.WithDbAsync(async db =>
            string.Join(
                ' ',
                await db.Innovations.CountAsync(),
                await db.Revisions.CountAsync(),
                await db.ListedRecords.CountAsync(),
                await db.Proposals.CountAsync(),
                await db.Outbox.CountAsync(),
                await db.AuditEvents.CountAsync(),
                await db.DataChanges.CountAsync(),
                await db.KnownWords.CountAsync(),
                await db.Innovations.SumAsync(i => i.Version)
            )
        );
}
