using System.Text.Json.Nodes;
using JippApi.Api.Tests.Exports;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;
using JippApi.Domain.Common;

namespace JippApi.Api.Tests.Attestations;

/// <summary>A confirmation is shown wherever the innovation is.</summary>
public class ConfirmationViewsTests(JippApp app) : IClassFixture<JippApp>
{
    private const string Innovations = GivenAttestations.Innovations;

    private static readonly DateOnly Today = Wib.DayOf(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task The_record_shows_who_said_so_how_and_until_when()
    {
        var published = await app.Published();

        var said = await app.OwnersEditor().Stated(published.Id, "SELF", "DEVELOPED");

        var record = await app.Anonymous().Get($"{Innovations}/{published.Id}");
        var shown = record["confirmation"]!;
        ((string?)record["existence"], (string?)shown["existence"], (string?)shown["freshness"], (string?)shown["method"]).ShouldBe(
            ("DEVELOPED", "DEVELOPED", "CONFIRMED", "SELF")
        );
        ((string?)shown["observedOn"], (bool)shown["inDispute"]!).ShouldBe(($"{Today:O}", false));
        ((string?)shown["validUntil"]).ShouldBe((string?)said["validUntil"]);
        ((string?)shown["institution"]!["id"], (string?)shown["institution"]!["name"]).ShouldBe(
            ((string?)published["institution.id"], (string?)published["institution.name"])
        );
        (await app.Anonymous().Get((string)shown["attestationHref"]!)).Id.ShouldBe(said.Id);
    }

    [Fact]
    public async Task It_is_a_revision_and_not_an_edit_of_the_owner()
    {
        var published = await app.Published();

        await app.HubOf().Stated(published.Id, "HUB_VISIT", "ACTIVE");

        var record = await app.Anonymous().Get($"{Innovations}/{published.Id}");
        ((int)record["revision"]!).ShouldBe((int)published["revision"]! + 1);
        (await app.Anonymous().Get($"{Innovations}/{published.Id}/revisions/{record["revision"]}")).Text.ShouldBe(record.Text);
        var before = await app.Anonymous().Get($"{Innovations}/{published.Id}/revisions/{published["revision"]}");
        (before["confirmation"], (string?)before["existence"]).ShouldBe((null, "UNCONFIRMED"));
    }

    [Fact]
    public async Task The_card_the_CSV_and_the_workbook_show_it()
    {
        var published = await app.Published();
        await app.OwnersEditor().Stated(published.Id, "SELF", "STOPPED", "BUDGET");
        var list = $"{Innovations}?limit=200&existence=STOPPED&confirmedSince={Today:O}";

        var card = (await app.Anonymous().Get(list)).Items.Single(item => (string?)item["id"] == published.Id);
        var csv = ExportFiles.Csv((await app.Anonymous().Get(list, ("Accept", "text/csv"))).Text);
        var sheet = ExportFiles.Sheet((await app.Anonymous().Get(list, ("Accept", ExportedLists.Xlsx))).Bytes);

        new[] { "freshness", "confirmedOn", "confirmationMethod", "endReason" }
            .Select(name => (string?)card[name])
            .ShouldBe(["CONFIRMED", $"{Today:O}", "SELF", "BUDGET"]);
        card["inDispute"].ShouldBeNull();
        ((string?)card["confirmedBy"]?["name"]).ShouldBe((string?)published["institution.name"]);
        var row = csv.Single(cells => cells[0] == published.Id);
        new[] { "existence", "freshness", "confirmedOn", "confirmationMethod", "endReason" }
            .Select(name => row[csv[0].IndexOf(name)])
            .ShouldBe(["STOPPED", "CONFIRMED", $"{Today:O}", "SELF", "BUDGET"]);
        row[csv[0].IndexOf("confirmedBy")].ShouldBe((string?)published["institution.name"]);
        sheet.SelectMany(cells => cells).Select(cell => cell.Text).ShouldContain("Pernyataan pemilik");
    }

    [Fact]
    public async Task Linked_data_name_the_status_and_who_claims_it()
    {
        var published = await app.Published();
        await app.OwnersEditor().Stated(published.Id, "SELF", "ACTIVE");

        var linked = await app.Anonymous().Get($"{Innovations}/{published.Id}", ("Accept", "application/ld+json"));

        ((string?)linked["creativeWorkStatus"], (string?)linked["subjectOf.keywords"]).ShouldBe(("ACTIVE", "SELF"));
        ((string?)linked["subjectOf.datePublished"], (string?)linked["subjectOf.author.name"]).ShouldBe(
            ($"{Today:O}", (string?)published["institution.name"])
        );
        linked["subjectOf.expires"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Filters_and_facets_find_it()
    {
        var published = await app.Published();
        var (id, tomorrow) = (published.Id, Today.AddDays(1));
        await app.HubOf().Stated(id, "HUB_VISIT", "ACTIVE");

        string[] finding = ["freshness=CONFIRMED", "confirmationMethod=HUB_VISIT", $"confirmedSince={Today:O}", "inDispute=false"];
        foreach (var filter in finding)
            (await Ids(filter)).ShouldContain(id, filter);
        string[] missing = ["freshness=NEVER,DUE", "confirmationMethod=SELF", $"confirmedSince={tomorrow:O}", "inDispute=true"];
        foreach (var filter in missing)
            (await Ids(filter)).ShouldNotContain(id, filter);
        (await Ids("lacks=confirmationMethod")).ShouldNotContain(id);
        var words = Uri.EscapeDataString((string)published["title"]!);
        var page = await app.Anonymous().Get($"{Innovations}?limit=1&q={words}&facets=freshness");
        Counts(page["facets.freshness"]).ShouldContain(("CONFIRMED", "Terkonfirmasi"));
    }

    [Fact]
    public async Task Those_who_write_filter_their_records_alike()
    {
        var (confirmed, never) = ((await app.Published()).Id, (await app.Published()).Id);
        await app.OwnersEditor().Stated(confirmed, "SELF", "ACTIVE");
        var writer = app.OwnersEditor();

        foreach (var filter in new[] { "freshness=CONFIRMED", "confirmationMethod=SELF", $"confirmedSince={Today:O}" })
        {
            var ids = (await writer.Get($"{Innovations}?limit=200&publication=PUBLISHED&{filter}")).Ids;
            ids.ShouldContain(confirmed, filter);
            ids.ShouldNotContain(never, filter);
        }

        var undisputed = (await writer.Get($"{Innovations}?limit=200&publication=PUBLISHED&inDispute=false")).Ids;
        new[] { confirmed, never }.ShouldBeSubsetOf(undisputed);
        (await writer.Get($"{Innovations}?limit=200&publication=PUBLISHED&inDispute=true")).Ids.ShouldNotContain(confirmed);
    }

    [Fact]
    public async Task A_contradiction_is_marked_everywhere()
    {
        var id = (await app.Published()).Id;
        await app.OwnersEditor().Stated(id, "SELF", "ACTIVE");

        await app.ClientWith("CONTENT_EDITOR", "warga teliti").Stated(id, "CITIZEN", "STOPPED", "OTHER");

        var record = await app.Anonymous().Get($"{Innovations}/{id}");
        ((string?)record["existence"], (bool)record["confirmation.inDispute"]!).ShouldBe(("ACTIVE", true));
        (await Ids("inDispute=true")).ShouldContain(id);
        var card = (await app.Anonymous().Get($"{Innovations}?limit=200&inDispute=true")).Items.Single(item => (string?)item["id"] == id);
        ((bool)card["inDispute"]!).ShouldBeTrue();
    }

    [Fact]
    public async Task What_replaced_it_is_named()
    {
        var (old, other) = ((await app.Published()).Id, (await app.Published()).Id);

        await app.OwnersEditor().Stated(old, "SELF", "REPLACED", replacedBy: other);

        var shown = (await app.Anonymous().Get($"{Innovations}/{old}"))["confirmation"]!;
        ((string?)shown["replacedByHref"], shown["validUntil"]).ShouldBe(($"{Innovations}/{other}", null));
    }

    [Theory]
    [InlineData("ACTIVE", "CREATION")]
    [InlineData("DEVELOPED", "DEVELOPMENT")]
    public async Task A_phase_that_no_list_stated_follows_from_it(string existence, string phase)
    {
        var known = (await app.Anonymous().Get($"{Innovations}?limit=200&lacks=phase")).Items;
        var taken = known.First(card => card["phase"] is null);

        await app.Ministry().Stated((string)taken["id"]!, "MINISTRY", existence);

        ((string?)(await app.Anonymous().Get($"{Innovations}/{taken["id"]}"))["phase"]).ShouldBe(phase);
    }

    [Fact]
    public async Task The_lineage_shows_how_fresh_it_is()
    {
        var id = (await app.Attested())["innovationId"]!;

        var lineage = await app.Anonymous().Get($"{Innovations}/{id}/lineage");

        var self = lineage["nodes"]![0]!;
        ((string?)self["existence"], (string?)self["freshness"]).ShouldBe(("ACTIVE", "CONFIRMED"));
    }

    [Theory]
    [InlineData("ACTIVE", null, "alive")]
    [InlineData("STOPPED", "BUDGET", "ended")]
    public async Task The_survival_of_a_replica_follows_from_it(string existence, string? reason, string counted)
    {
        var (origin, replica) = ((await app.Published()).Id, (await app.Published()).Id);
        await app.Linked(origin, replica, since: "2024-03-01");

        await app.HubOf().Stated(replica, "HUB_VISIT", existence, reason);

        var year = (await app.Anonymous().Get($"{Innovations}/{origin}/lineage/measures"))["survival"]![0]!;
        ((int)year["due"]!, (int)year[counted]!, (int)year["unknown"]!).ShouldBe((1, 1, 0));
    }

    private async Task<IReadOnlyList<string>> Ids(string filter) =>
        (await app.Anonymous().Get($"{Innovations}?limit=200&sort=-updatedAt&{filter}")).Ids;

    private static List<(string?, string?)> Counts(JsonNode? facet) =>
        [.. facet!.AsArray().Select(count => ((string?)count!["value"], (string?)count["label"]))];
}
