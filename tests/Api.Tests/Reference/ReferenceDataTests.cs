using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Reference;

[Collection(SharedApp.Name)]
public class ReferenceDataTests(JippApp app)
{
    [Fact]
    public async Task Reference_sets_are_listed_with_their_addresses()
    {
        var sets = await app.Anonymous().Get("/api/v1/reference-data");

        sets.Items.Select(set => (string?)set["name"])
            .ShouldBe(
                [
                    "sectors",
                    "sdgs",
                    "innovation-kinds",
                    "stages",
                    "phases",
                    "existences",
                    "freshnesses",
                    "confirmation-methods",
                    "end-reasons",
                    "attestation-statuses",
                    "attestation-campaign-statuses",
                    "attestation-entry-statuses",
                    "ministries",
                    "publications",
                    "sources",
                    "institution-kinds",
                    "region-kinds",
                    "time-zones",
                    "plan-statuses",
                    "replication-kinds",
                    "replication-stages",
                    "kit-prerequisite-kinds",
                    "plan-spans",
                    "replication-extents",
                    "component-kinds",
                    "adaptation-changes",
                    "readiness-topics",
                    "readiness-bands",
                    "comment-stances",
                    "comment-visibilities",
                    "action-item-statuses",
                    "hub-statuses",
                    "hub-criteria",
                    "hub-activity-kinds",
                    "hub-activity-modes",
                    "maturity-aspects",
                    "maturity-labels",
                    "survey-statuses",
                    "budget-deadlines",
                    "campaign-entry-statuses",
                    "commitment-statuses",
                    "signing-methods",
                    "fulfilment-statuses",
                    "fulfilment-gaps",
                    "notification-kinds",
                    "mail-statuses",
                    "code-mapping-statuses",
                    "mapped-sets",
                    "operation-kinds",
                    "operation-statuses",
                    "operation-steps",
                    "operation-problems",
                    "audit-faults",
                    "escalation-statuses",
                    "escalation-levels",
                    "escalation-resolutions",
                    "session-statuses",
                    "attendee-roles",
                    "session-sides",
                    "match-reasons",
                    "report-statuses",
                    "indicator-directions",
                    "link-statuses",
                    "link-kinds",
                    "evaluation-decisions",
                    "target-directions",
                    "target-results",
                    "scale-up-scopes",
                    "institutionalisation-evidence-kinds",
                    "evidence-statuses",
                    "legal-instruments",
                    "legal-instrument-statuses",
                    "ladder-levels",
                    "ladder-criteria",
                    "ladder-proof-kinds",
                    "ladder-risks",
                    "institutionalisation-levels",
                    "replicability-parts",
                    "replicability-reasons",
                    "file-classifications",
                    "file-statuses",
                    "scan-statuses",
                    "file-rejections",
                    "evidence-kinds",
                    "evidence-parents",
                    "proposal-kinds",
                    "proposal-statuses",
                    "review-task-kinds",
                    "review-decisions",
                    "fact-authorities",
                    "pull-statuses",
                    "pull-faults",
                    "import-statuses",
                    "import-problems",
                    "record-outcomes",
                    "row-decisions",
                    "row-matches",
                    "row-undos",
                    "row-problems",
                    "stated-members",
                    "guess-reasons",
                    "file-faults",
                    "file-forms",
                    "row-issues",
                    "issue-severities",
                    "origin-kinds",
                    "survivorship-strategies",
                    "survivorship-reasons",
                    "duplicate-bands",
                    "duplicate-statuses",
                    "duplicate-reasons",
                    "quality-rules",
                    "quality-severities",
                    "quality-outcomes",
                    "competition-levels",
                    "competition-statuses",
                    "competition-stage-kinds",
                    "competition-stage-statuses",
                    "evaluator-pools",
                    "score-aggregations",
                    "eligibility-criteria",
                    "eligibility-tests",
                    "eligibility-results",
                    "eligibility-reasons",
                    "section-prefills",
                    "competition-duties",
                    "competition-entry-statuses",
                    "evaluation-statuses",
                    "advance-reasons",
                    "appeal-kinds",
                    "appeal-statuses",
                    "appeal-effects",
                    "article-kinds",
                    "article-stages",
                    "article-statuses",
                    "question-statuses",
                    "question-holds",
                    "question-report-reasons",
                    "question-report-statuses",
                    "problem-statuses",
                    "problem-visibilities",
                    "connectivities",
                    "match-verdicts",
                    "problem-match-parts",
                    "problem-match-reasons",
                    "problem-constraints",
                    "search-kinds",
                ],
                ignoreOrder: true
            );
        foreach (var set in sets.Items)
            (await app.Anonymous().Get((string)set["href"]!)).Items.Count.ShouldBe((int)set["count"]!);
    }

    [Theory]
    [InlineData("sectors", 38)]
    [InlineData("sdgs", 17)]
    [InlineData("phases", 3)]
    [InlineData("institution-kinds", 14)]
    [InlineData("hub-criteria", 3)]
    [InlineData("maturity-aspects", 4)]
    public async Task Every_value_has_a_label_in_both_languages(string set, int count)
    {
        var values = (await app.Anonymous().Get($"/api/v1/reference-data/{set}")).Items;

        values.Count.ShouldBe(count);
        values.ShouldAllBe(value =>
            (string?)value["labelId"] != "" && (string?)value["labelEn"] != "" && value["labelId"] != null && value["labelEn"] != null
        );
        values.Select(value => (string)value["code"]!).ShouldBeUnique();
    }

    [Fact]
    public async Task Provinces_contain_their_regencies_and_cities()
    {
        var client = app.Anonymous();
        var padang = await client.Get("/api/v1/regions/13.71");

        padang.Text.ShouldBe(
            """{"code":"13.71","name":"Kota Padang","kind":"CITY","parentCode":"13","shortNames":[],"formerNames":[],"formerCodes":[],"zone":{"name":"WIB","offset":"+07:00"}}"""
        );
        (await client.Get("/api/v1/regions?parentCode=13&limit=50")).Items.Count.ShouldBe(19);
        (await client.Get("/api/v1/regions?q=PADANG")).Items.Select(region => (string?)region["name"]).ShouldContain("Kota Padang Panjang");
        (await client.Get("/api/v1/regions?kind=CITY&parentCode=13")).Items.ShouldAllBe(region => (string?)region["kind"] == "CITY");
    }

    [Theory]
    [InlineData("%25")]
    [InlineData("_")]
    [InlineData("!")]
    public async Task A_search_of_regions_knows_no_wildcards(string q) =>
        (await app.Anonymous().Get($"/api/v1/regions?q={q}")).Items.ShouldBeEmpty();

    [Theory]
    [InlineData("stunt", "Ayo Cegah Stunting")]
    [InlineData("pikob", "PIKOBAR")]
    [InlineData("ayo cet", "Ayo Cegah Stunting")]
    [InlineData("pemerintah kota pad", "Pemerintah Kota Padang")]
    [InlineData("kementerian huk", "Kementerian Hukum dan HAM")]
    public async Task A_beginning_is_completed_to_a_suggestion(string q, string text) =>
        (await app.Anonymous().Get($"/api/v1/innovations/suggestions?q={Uri.EscapeDataString(q)}"))
            .Items.Select(item => (string?)item["text"])
            .ShouldContain(text);

    [Fact]
    public async Task A_suggestion_links_to_its_resource()
    {
        var client = app.Anonymous();
        foreach (var item in (await client.Get("/api/v1/innovations/suggestions?q=padang")).Items)
        {
            var collection = (string)item["kind"]! == "INNOVATION" ? "innovations" : "institutions";
            var named = await client.Get($"/api/v1/{collection}/{item["id"]}");
            (named["title"] ?? named["name"])!.ToString().ShouldBe(item["text"]!.ToString());
        }
    }

    [Fact]
    public async Task The_limit_applies_to_suggestions() =>
        (await app.Anonymous().Get("/api/v1/innovations/suggestions?q=padang&limit=3")).Items.Count.ShouldBe(3);

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    public async Task Suggestions_require_a_query(string query) =>
        (await app.Anonymous().Get($"/api/v1/innovations/suggestions{query}")).Faults.ShouldBe(["q REQUIRED"]);
}
