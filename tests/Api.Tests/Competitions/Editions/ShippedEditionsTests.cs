using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Application.Competitions.Editions;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Api.Tests.Competitions.Editions;

[Collection(SharedApp.Name)]
public class ShippedEditionsTests(JippApp app)
{
    private const string Kipp2023 = $"{KippEdition.Editions}/019b76da-a800-7c00-8000-000000002023";

    [Fact]
    public async Task Every_former_edition_can_be_read_with_its_tiers()
    {
        var listed = await app.Anonymous().Get($"{KippEdition.Editions}?status=RECORDED&level=NATIONAL&limit=200").Done();

        listed.Items.Select(edition => (int)edition["year"]!).ShouldBe(Enumerable.Range(2014, 10).Reverse());
        foreach (var edition in ShippedEditions.All.Where(edition => !edition.IsTemplate))
            edition.Rules.Stages.SelectMany(stage => stage.Tiers).ShouldNotBeEmpty(edition.Name);
    }

    [Theory]
    [InlineData(2014, "TOP_9")]
    [InlineData(2015, "TOP_25")]
    [InlineData(2016, "TOP_35")]
    [InlineData(2017, "TOP_40")]
    [InlineData(2018, "TOP_40")]
    [InlineData(2019, "TOP_45")]
    [InlineData(2023, "TOP_45")]
    public void The_highest_tier_of_a_year_bears_its_name_and_number(int year, string tier)
    {
        var edition = ShippedEditions.All.Single(edition => edition.Year == year && !edition.IsTemplate);

        var last = edition.Rules.Stages[^1].Tiers.Single(one => one.Group == "UMUM");

        (last.Code, $"TOP_{last.Number}").ShouldBe((tier, tier));
    }

    [Fact]
    public async Task Kipp_2023_has_the_sections_and_weights_of_its_guide()
    {
        var edition = await app.Anonymous().Get(Kipp2023).Done();

        var proposal = edition["rules.stages"]!.AsArray().Single(stage => (string?)stage!["code"] == "PROPOSAL")!;
        proposal["rubric"]!
            .AsArray()
            .Select(criterion => ((string)criterion!["code"]!, (decimal)criterion["weight"]!))
            .ShouldBe([
                ("RINGKASAN", 0),
                ("LATAR_BELAKANG", 10),
                ("KEBARUAN", 15),
                ("IMPLEMENTASI", 5),
                ("SIGNIFIKANSI", 30),
                ("ADAPTABILITAS", 20),
                ("SUMBER_DAYA", 5),
                ("KEBERLANJUTAN", 15),
            ]);
        ((int)edition["rules.sections"]![0]!["maxWords"]!, (string?)edition["status"]).ShouldBe((200, "RECORDED"));
    }

    [Fact]
    public void Kipp_2023_asks_for_a_video_and_the_papers_of_its_guide()
    {
        var rules = ShippedEditions.All.Single(edition => edition.Year == 2023).Rules;

        rules.NeedsVideo.ShouldBeTrue();
        rules
            .RequiredFiles.Select(paper => paper.Code)
            .ShouldBe(["SURAT_IMPLEMENTASI", "SURAT_IDENTITAS", "SURAT_REPLIKASI", "SK_PENGGAGAS"]);
    }

    [Theory]
    [InlineData(2020, 12)]
    [InlineData(2022, 24)]
    public void Where_the_sources_give_one_age_it_holds_for_every_group(int year, int months)
    {
        var groups = ShippedEditions.All.Single(edition => edition.Year == year).Rules.Groups;

        groups.Count.ShouldBe(3);
        groups.ShouldAllBe(group => group.Criteria.Single().Kind == CriterionKind.MinimumAge && group.Criteria.Single().Number == months);
    }

    [Fact]
    public void What_the_sources_of_kipp_2021_do_not_say_stays_absent_and_is_noted()
    {
        var edition = ShippedEditions.All.Single(edition => edition.Year == 2021);

        edition.Rules.Categories.Count.ShouldBe(10);
        edition.Rules.FindGroup("UMUM")!.Quota.ShouldBe(10);
        edition.Rules.FindStage("PROPOSAL")!.Rubric.ShouldBeEmpty();
        edition.Rules.Notes.ShouldContain(note => note.Contains("bobotnya", StringComparison.Ordinal));
        edition.Rules.Sources.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_template_of_a_province_is_complete() =>
        EditionRulesCheck.FaultsOf(ShippedEditions.All.Single(edition => edition.IsTemplate).Rules).ShouldBeEmpty();

    [Fact]
    public async Task A_recorded_edition_neither_moves_nor_changes()
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");

        var moved = await admin.Post($"{Kipp2023}/transitions", new { to = "OPEN" }, ("If-Match", "*"));
        var revised = await admin.Patch(Kipp2023, new { name = "Lain", reason = "Lain" }, ("If-Match", "*"));

        (moved.Code, revised.Code).ShouldBe(("COMPETITION_TRANSITION_NOT_ALLOWED", "COMPETITION_EDITION_FIXED"));
    }

    [Fact]
    public async Task Its_rules_are_its_first_version()
    {
        var versions = await app.Anonymous().Get($"{Kipp2023}/versions").Done();

        versions.Items.Select(version => (int)version["number"]!).ShouldBe([1]);
    }
}
