using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Sources;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.Sources.GivenRecords;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>A list states its own facts, and nothing else.</summary>
[Collection(Shared.Entries)]
public class SourceRecordStory(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_partner_does_not_write_the_list_of_another_ministry()
    {
        var iga = app.ClientOf("IGA");

        (await iga.PutRecord("KIPP", Key(), Stated())).Status.ShouldBe(403);
        (await iga.Get("/api/v1/sources/KIPP/records")).Status.ShouldBe(403);
        (await app.ClientWith("INSTITUTION_EDITOR").PutRecord("IGA", Key(), Stated())).Status.ShouldBe(403);
        (await app.ClientWith("VALIDATOR").PutRecord("IGA", Key(), Stated())).Status.ShouldBe(403);
    }

    [Theory]
    [InlineData("KIPP", "Top 45 2023")]
    [InlineData("K.I.P.P", "Top 45 2023")]
    [InlineData("Penghargaan", "Top 45 Inovasi Pelayanan Publik 2023")]
    [InlineData("Lomba daerah", "Juara 1")]
    [InlineData("IGA", "Top 9 KIPP 2019")]
    [InlineData("IGA", "Top 9 Kementerian PAN-RB")]
    [InlineData("IGA", "Ditetapkan LAN 2020")]
    public async Task A_prize_of_another_list_is_not_shown(string competition, string text)
    {
        var (_, record) = await app.Listed("IGA", Stated(award: new { competition, text }));

        (await app.Anonymous().Get($"/api/v1/innovations/{record["innovationId"]}"))["awards"]!.AsArray().ShouldBeEmpty();
        record["ofOtherLists"]!.AsArray().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("Top 45 nasional")]
    [InlineData("Top 45 nasional KemenPANRB")]
    [InlineData("Ditetapkan LAN")]
    [InlineData("PANRB")]
    public async Task A_remark_or_label_that_speaks_for_another_ministry_is_not_shown(string text)
    {
        var statement = new
        {
            title = $"Rekaman {Given.Next()}",
            notes = new[] { text, "Inovasi unggulan" },
            label = text,
        };

        var (_, record) = await app.Listed("IGA", new { statement });

        var shown = await app.Anonymous().Get($"/api/v1/innovations/{record["innovationId"]}");
        shown["notes"]!.AsArray().Select(note => (string?)note).ShouldBe(["Inovasi unggulan"]);
        record["ofOtherLists"]!.AsArray().Select(note => (string?)note).ShouldBe([text]);
        // "Top 45 nasional" names nobody; only as a remark it is a prize
        ((string?)shown["sources"]![0]!["label"]).ShouldBe(text == "Top 45 nasional" ? text : null);
    }

    [Fact]
    public async Task Delisting_and_listing_again_does_not_take_over_what_the_owner_states()
    {
        var (key, record) = await app.Listed();
        var (id, iga) = ((string)record["innovationId"]!, app.ClientOf("IGA"));
        (await Admin.Patch($"/api/v1/innovations/{id}", new { title = "Judul pemilik" }, ("If-Match", "*"))).Status.ShouldBe(200);

        (await iga.Delete(Address("IGA", key))).Status.ShouldBe(204);
        (await iga.PutRecord("IGA", key, Stated("Judul daftar"))).Status.ShouldBe(200);

        ((string?)(await app.Anonymous().Get($"/api/v1/innovations/{id}"))["title"]).ShouldBe("Judul pemilik");
    }

    [Fact]
    public async Task A_list_does_not_hand_a_record_over_to_another_owner()
    {
        var (first, second) = ((await app.Institution()).Id, (await app.Institution()).Id);
        object Owned(string owner) => new { statement = new { title = "Rebutan", ownerInstitutionId = owner } };
        var (key, record) = await app.Listed("IGA", Owned(first));

        (await app.ClientOf("IGA").PutRecord("IGA", key, Owned(second))).Status.ShouldBe(200);

        var id = (string)record["innovationId"]!;
        ((string?)(await app.Anonymous().Get($"/api/v1/innovations/{id}"))["institution.id"]).ShouldBe(first);
        var proposal = (await Admin.Get($"/api/v1/innovations/{id}/proposals?status=OPEN")).Items.ShouldHaveSingleItem();
        proposal["members"]!.AsArray().Select(member => (string?)member).ShouldBe(["ownerInstitutionId"]);
    }

    [Fact]
    public async Task A_keeper_whose_own_office_owns_a_record_neither_publishes_nor_changes_it()
    {
        var office = (await app.Institution()).Id;
        var keeper = await new Somebody(app, "SOURCE_ADMIN", "pengelola iga", new(ScopeKind.Source, "IGA")).At(office);
        object Owned(string title) => new { statement = new { title, ownerInstitutionId = office } };
        var key = Key();

        var made = await keeper.Client.PutRecord("IGA", key, Owned("Milik kantor sendiri"));
        made.Status.ShouldBe(201, made.Text);
        (await app.Anonymous().Get($"/api/v1/innovations/{made["innovationId"]}")).Status.ShouldBe(404);
        (await Admin.Get($"/api/v1/innovations/{made["innovationId"]}"))["publication"]!.ToString().ShouldBe("IN_REVIEW");

        var changed = await keeper.Client.PutRecord("IGA", key, Owned("Terbaik"));
        (changed.Status, changed.Code).ShouldBe((403, "OWN_RECORD"), changed.Text);
        (await keeper.Client.Delete(Address("IGA", key))).Code.ShouldBe("OWN_RECORD");
    }

    [Fact]
    public async Task A_reviewer_does_not_pin_in_a_record_of_their_own_office()
    {
        var office = (await app.Institution()).Id;
        var (key, record) = await app.Listed("IGA", new { statement = new { title = "Dinilai sendiri", ownerInstitutionId = office } });
        var insider = await new Somebody(app, "NATIONAL_ADMIN", "orang dalam").At(office);
        var pin = new
        {
            source = "IGA",
            sourceRecordId = key,
            reason = "Bagus.",
        };

        (await insider.Client.Put($"/api/v1/innovations/{record["innovationId"]}/pins/title", pin, ("If-Match", "*"))).Code.ShouldBe(
            "OWN_RECORD"
        );
    }
}
