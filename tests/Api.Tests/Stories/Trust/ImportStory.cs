using System.Text;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Imports;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.Imports.GivenImports;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>What somebody would gain by a file.</summary>
public class ImportStory(JippApp app) : IClassFixture<JippApp>
{
    private const string Innovations = "/api/v1/innovations";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    private HttpClient Sender => app.Keeper("IGA", "pengirim-iga");

    private HttpClient Reviewer => app.Keeper("IGA", "peninjau-iga");

    [Fact]
    public async Task Nobody_approves_or_rolls_back_their_own_file()
    {
        var tried = await app.Tried(Sender, "IGA", MadeFile.Of("CSV", MadeFile.Row()));
        var announced = (await Sender.Get($"{Url}/{tried.Id}/transitions"))["moves"]!
            .AsArray()
            .Single(move => (string?)move!["to"] == "COMMITTED")!["obstacle"]!;

        var refused = await Sender.Ask(tried.Id, "COMMITTED");

        (refused.Status, refused.Code).ShouldBe((403, "IMPORT_NEEDS_ANOTHER_PERSON"), refused.Text);
        announced.ToString().ShouldBe("IMPORT_NEEDS_ANOTHER_PERSON");
        await app.Work();
        ((string?)(await Sender.Get($"{Url}/{tried.Id}"))["status"]).ShouldBe("AWAITING_APPROVAL");
        (await app.Move(Reviewer, tried.Id, "COMMITTED")).Line("reconciliation").ShouldBe("1 = 1 + 0 + 0 + 0 + 0 true");
        (await Sender.Ask(tried.Id, "ROLLED_BACK")).Code.ShouldBe("IMPORT_NEEDS_ANOTHER_PERSON");
    }

    [Fact]
    public async Task A_machine_approves_no_file()
    {
        var tried = await app.Tried(Sender, "IGA", MadeFile.Of("CSV", MadeFile.Row()));

        (await app.ClientOf("IGA").Ask(tried.Id, "COMMITTED")).Status.ShouldBe(403);

        ((string?)(await Sender.Get($"{Url}/{tried.Id}"))["status"]).ShouldBe("AWAITING_APPROVAL");
    }

    [Fact]
    public async Task The_keeper_of_a_list_sends_no_file_for_another()
    {
        var (sender, file) = (Sender, MadeFile.Of("CSV", MadeFile.Row()));
        (await sender.Get(Url)).Status.ShouldBe(200);
        var stored = await app.RowsAsync();

        (await sender.Upload("KIPP", file)).Status.ShouldBe(403);
        (await sender.Post(Url, new { source = "KIPP", fileId = Guid.CreateVersion7() })).Status.ShouldBe(403);
        (await app.ClientWith("VALIDATOR").Upload("IGA", file)).Status.ShouldBe(403);

        (await app.RowsAsync()).ChangedSince(stored).ShouldNotContain(table => table == "Imports" || table == "Files");
    }

    [Fact]
    public async Task A_row_attached_to_the_record_of_others_becomes_a_proposal()
    {
        var office = await Admin
            .Post(
                "/api/v1/institutions",
                new
                {
                    name = $"Dinas {Given.Next()}",
                    kind = "REGIONAL_APPARATUS",
                    regionCode = "61.71",
                }
            )
            .Done();
        var record = (await app.Published(ownerId: office.Id)).Id;
        var before = await app.Anonymous().Get($"{Innovations}/{record}");
        var tried = await app.Tried(Sender, "IGA", MadeFile.Of("CSV", MadeFile.Row(government: "Kota Padang")));
        await Reviewer.Decide(tried.Id, 1, new { decision = "ATTACH", targetId = record });
        await app.Work();

        (await app.Move(Reviewer, tried.Id, "COMMITTED")).Line("reconciliation").ShouldBe("1 = 0 + 0 + 0 + 0 + 1 true");

        var after = await app.Anonymous().Get($"{Innovations}/{record}");
        ((string?)after["title"], (string?)after["institution.id"], (string?)after["region.code"]).ShouldBe(
            ((string?)before["title"], office.Id, "61.71"),
            after.Text
        );
        var proposal = (await Admin.Get($"{Innovations}/{record}/proposals?status=OPEN&kind=CORRECTION")).Items.ShouldHaveSingleItem();
        var members = proposal["members"]!.AsArray().Select(member => (string?)member).ToList();
        new[] { "title", "ownerInstitutionId", "regionCode" }.ShouldBeSubsetOf(members);
        var row = (await Reviewer.Get($"{Url}/{tried.Id}/rows")).Items.ShouldHaveSingleItem();
        ((string?)row["proposalId"]).ShouldBe((string?)proposal["id"]);
    }

    [Fact]
    public async Task An_award_of_another_list_is_not_shown()
    {
        var file = $"""
            nama_inovasi;pemda;penghargaan;keterangan
            {MadeFile.Title()};Kota Pontianak;Top 45 KIPP 2023;Top 45 Inovasi Pelayanan Publik 2023

            """;
        var tried = await app.Tried(Sender, "IGA", Encoding.UTF8.GetBytes(file));

        (await app.Move(Reviewer, tried.Id, "COMMITTED")).Line("reconciliation").ShouldBe("1 = 1 + 0 + 0 + 0 + 0 true");

        var row = (await Reviewer.Get($"{Url}/{tried.Id}/rows")).Items.ShouldHaveSingleItem();
        var shown = await app.Anonymous().Get($"{Innovations}/{row["innovationId"]}");
        shown.Status.ShouldBe(200);
        shown["awards"]!.AsArray().ShouldBeEmpty();
        shown.Text.ShouldNotContain("Top 45");
    }

    [Fact]
    public async Task A_keeper_neither_publishes_nor_changes_the_record_of_their_own_institution()
    {
        var insider = await new Somebody(app, "SOURCE_ADMIN", "peninjau dari Padang", new(ScopeKind.Source, "IGA")).At(
            app.Accounts.Government
        );
        var row = MadeFile.Row(government: "Kota Padang");
        var tried = await app.Tried(Sender, "IGA", MadeFile.Of("CSV", row));

        (await app.Move(insider.Client, tried.Id, "COMMITTED")).Line("reconciliation").ShouldBe("1 = 1 + 0 + 0 + 0 + 0 true");

        var made = (await Reviewer.Get($"{Url}/{tried.Id}/rows")).Items.ShouldHaveSingleItem();
        (await app.Anonymous().Get($"{Innovations}/{made["innovationId"]}")).Status.ShouldBe(404);
        var waiting = await Admin.Get($"{Innovations}/{made["innovationId"]}");
        ((string?)waiting["publication"], (string?)waiting["institution.id"]).ShouldBe(
            ("IN_REVIEW", app.Accounts.Government),
            waiting.Text
        );

        var second = await app.Tried(Sender, "IGA", MadeFile.Of("CSV", MadeFile.Row(row[0], "Kota Padang", "Terbaik")));
        (await app.Move(insider.Client, second.Id, "COMMITTED")).Line("reconciliation").ShouldBe("1 = 0 + 0 + 0 + 1 + 0 true");
        var refused = (await Reviewer.Get($"{Url}/{second.Id}/rows")).Items.ShouldHaveSingleItem();
        ((string?)refused["problem"]).ShouldBe("OWN_RECORD");
        (await Admin.Get($"{Innovations}/{made["innovationId"]}")).Text.ShouldBe(waiting.Text);
    }
}
