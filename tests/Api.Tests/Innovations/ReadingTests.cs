using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Innovations;

[Collection(SharedApp.Name)]
public class ReadingTests(JippApp app)
{
    [Fact]
    public async Task An_innovation_is_found_by_id_and_by_registry_number()
    {
        var client = app.Anonymous();
        var card = (await client.Get("/api/v1/innovations?q=pikobar")).Items[0];

        var byId = await client.Get($"/api/v1/innovations/{card["id"]}");
        var byNumber = await client.Get($"/api/v1/innovations/{card["registryNumber"]}");

        byId["title"]!.ToString().ShouldBe("PIKOBAR");
        byNumber.Text.ShouldBe(byId.Text);
        byNumber.ETag.ShouldBe(byId.ETag);
    }

    [Fact]
    public async Task A_registry_number_contains_the_year_and_six_digits() =>
        (await Find("pikobar"))["registryNumber"]!.ToString().ShouldMatch("^JIPP-20\\d\\d-\\d{6}$");

    [Fact]
    public async Task Completeness_shows_the_score_and_the_missing_fields()
    {
        var innovation = await Find("pikobar");

        ((int)innovation["completeness.score"]!).ShouldBeInRange(1, 99);
        innovation["completeness.missing"]!
            .AsArray()
            .Select(name => (string?)name)
            .ShouldBe(
                [
                    "sections.results",
                    "sections.howItWorks",
                    "sections.problem",
                    "summary",
                    "sections.adoptionPrerequisites",
                    "sections.resources",
                    "sections.novelty",
                    "sections.sustainability",
                    "sections.objective",
                    "year",
                    "sector",
                    "sdgs",
                    "kind",
                    "innovators",
                    "willingToBeReplicated",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public async Task Unknown_fields_are_absent_and_unknown_lists_empty()
    {
        var innovation = await Find("ayo ceting");

        innovation["institution"].ShouldBeNull();
        innovation["sector"].ShouldBeNull();
        innovation["sdgs"]!.AsArray().ShouldBeEmpty();
        innovation["awards"]!.AsArray().ShouldBeEmpty();
        innovation.Json.AsObject().ShouldNotContain(member => member.Value == null);
    }

    [Fact]
    public async Task Provenance_names_the_source_list()
    {
        var innovation = await Find("si bina cantik bingits");

        innovation["sources"]![0]!["source"]!.ToString().ShouldBe("KIPP");
        innovation["sources"]![0]!["label"]!.ToString().ShouldBe("KIPP");
        innovation["sources"]![0]!["recordedAt"]!.ToString().ShouldEndWith("Z");
        innovation["references"]!.AsArray().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_award_has_competition_edition_and_tier()
    {
        var award = (await Find("si bina cantik bingits"))["awards"]![0]!;

        award["competition"]!.ToString().ShouldBe("KIPP");
        ((int?)award["editionYear"]).ShouldBe(2021);
        award["tier"]!.ToString().ShouldBe("FINALIST");
        award["text"]!.ToString().ShouldBe("Finalis KIPP 2021 (presentasi hari ke-7)");
    }

    [Fact]
    public async Task The_links_of_an_innovation_can_be_followed()
    {
        var innovation = await Find("pikobar");

        foreach (var (name, url) in innovation["links"]!.AsObject())
            (await app.Anonymous().Get(url!.ToString())).Status.ShouldBe(200, name);
    }

    [Fact]
    public async Task The_fields_parameter_selects_members()
    {
        var id = (await Find("pikobar")).Id;

        var innovation = await app.Anonymous().Get($"/api/v1/innovations/{id}?fields=id,completeness");

        innovation.Json.AsObject().Select(member => member.Key).ShouldBe(["id", "completeness"]);
    }

    [Theory]
    [InlineData("tidak-ada")]
    [InlineData("JIPP-2026-999999")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("01a1ff9b-013b-79b5-a0ef-d1462978639f")]
    [InlineData("%20")]
    public async Task An_unknown_innovation_is_not_found(string id)
    {
        var problem = await app.Anonymous().Get($"/api/v1/innovations/{id}");

        problem.Status.ShouldBe(404);
        problem.Code.ShouldBe("NOT_FOUND");
    }

    [Fact]
    public async Task Similar_innovations_come_with_score_and_reasons()
    {
        var id = (await Find("ayo ceting")).Id;

        var similar = await app.Anonymous().Get($"/api/v1/innovations/{id}/similar?limit=5");

        similar.Items.Count.ShouldBeInRange(1, 5);
        similar.Items.ShouldAllBe(item => (int)item["score"]! > 0 && item["reasons"]!.AsArray().Count > 0);
        similar.Items.Select(item => (int)item["score"]!).ShouldBeInOrder(SortDirection.Descending);
        similar.Items.ShouldAllBe(item => (string)item["innovation"]!["id"]! != id);
        similar.Items[0]["reasons"]!.AsArray().Select(reason => (string?)reason!["code"]).ShouldContain("SHARED_TITLE_WORDS");
    }

    private async Task<Reply> Find(string q)
    {
        var client = app.Anonymous();
        var found = await client.Get($"/api/v1/innovations?q={Uri.EscapeDataString(q)}");
        return await client.Get($"/api/v1/innovations/{found.Ids[0]}");
    }
}
