using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Tests.Competitions;

public class EditionRulesCheckTests
{
    private static readonly EditionRules Rules = SampleEdition.Rules;

    [Fact]
    public void Complete_rules_have_no_fault() => EditionRulesCheck.FaultsOf(Rules).ShouldBeEmpty();

    [Fact]
    public void An_edition_needs_groups_clusters_sections_and_stages() =>
        EditionRulesCheck
            .FaultsOf(new())
            .ShouldBe([
                ("/rules/groups", "REQUIRED"),
                ("/rules/clusters", "REQUIRED"),
                ("/rules/sections", "REQUIRED"),
                ("/rules/stages", "REQUIRED"),
            ]);

    [Fact]
    public void A_code_occurs_once_in_its_list() =>
        ShouldHave(Rules with { Groups = [Rules.Groups[0], Rules.Groups[0]] }, "/rules/groups/1/code", "CODE_REPEATED");

    [Fact]
    public void A_kind_of_institution_belongs_to_one_cluster() =>
        ShouldHave(
            Rules with
            {
                Clusters = [.. Rules.Clusters, new("LAIN", "Lain", null, [InstitutionKind.City, InstitutionKind.Regency])],
            },
            "/rules/clusters/1/kinds",
            "CODE_REPEATED"
        );

    [Theory]
    [InlineData(59.99)]
    [InlineData(60.01)]
    public void Weights_sum_to_100(double weight) =>
        ShouldHave(
            Scoring(stage => stage with { Rubric = [stage.Rubric[0] with { Weight = (decimal)weight }, stage.Rubric[1]] }),
            "/rules/stages/1/rubric",
            "WEIGHTS_NOT_100"
        );

    [Fact]
    public void A_criterion_looks_at_a_section_of_the_edition() =>
        ShouldHave(
            Scoring(stage => stage with { Rubric = [stage.Rubric[0] with { Section = "LAIN" }, stage.Rubric[1]] }),
            "/rules/stages/1/rubric/0/section",
            "CODE_UNKNOWN"
        );

    [Fact]
    public void Ties_are_broken_by_criteria_that_are_scored()
    {
        var unscored = new RubricCriterion("RINGKASAN", "Ringkasan", null, 0);

        ShouldHave(
            Scoring(stage => stage with { Rubric = [.. stage.Rubric, unscored], TieBreaks = ["RINGKASAN"] }),
            "/rules/stages/1/tieBreaks/0",
            "CODE_UNKNOWN"
        );
    }

    [Theory]
    [InlineData(SampleEdition.Proposal)]
    [InlineData(SampleEdition.Administration)]
    [InlineData("LAIN")]
    public void A_share_is_carried_from_an_earlier_stage_with_scores(string from) =>
        ShouldHave(Scoring(stage => stage with { Carry = new(from, 40) }), "/rules/stages/1/carry/stage", "CODE_UNKNOWN");

    [Fact]
    public void A_plenary_needs_scores_before_it() =>
        ShouldHave(Rules with { Stages = [Rules.Stages[0], Rules.Stages[2]] }, "/rules/stages/1/kind", "SCORES_NEEDED");

    [Fact]
    public void What_a_stage_says_is_about_groups_of_the_edition()
    {
        ShouldHave(
            Scoring(stage => stage with { Advances = [new("UMUM", 1), new("UMUM", 2)] }),
            "/rules/stages/1/advances/1/group",
            "CODE_REPEATED"
        );
        ShouldHave(
            Scoring(stage => stage with { Tiers = [new("TOP", "Top", null, "LAIN", 1)] }),
            "/rules/stages/1/tiers/0/group",
            "CODE_UNKNOWN"
        );
    }

    [Fact]
    public void A_stage_with_tiers_is_announced_because_awards_come_from_its_decree()
    {
        var plenary = Rules.Stages[2] with { ObjectionDays = null };

        ShouldHave(Rules with { Stages = [Rules.Stages[0], Rules.Stages[1], plenary] }, "/rules/stages/2/objectionDays", "REQUIRED");
    }

    [Fact]
    public void A_required_paper_is_named_once()
    {
        var paper = new CodedName("SURAT_REPLIKASI", "Surat kesediaan direplikasi");

        ShouldHave(Rules with { RequiredFiles = [paper, paper] }, "/rules/requiredFiles/1/code", "CODE_REPEATED");
    }

    [Fact]
    public void An_age_needs_its_months()
    {
        var group = Rules.Groups[0] with { Criteria = [new(CriterionKind.MinimumAge)] };

        ShouldHave(Rules with { Groups = [group] }, "/rules/groups/0/criteria/0/number", "REQUIRED");
    }

    [Fact]
    public void A_group_of_replications_asks_what_inspired_them()
    {
        var group = Rules.Groups[0] with { Criteria = [new(CriterionKind.ReplicatesAwarded)] };

        ShouldHave(Rules with { Groups = [group] }, "/rules/groups/0/namesInspiration", "REQUIRED");
    }

    [Theory]
    [InlineData("TOP_45", true)]
    [InlineData("A", true)]
    [InlineData("45_TOP", false)]
    [InlineData("TOP__45", false)]
    [InlineData("TOP_", false)]
    [InlineData("top_45", false)]
    [InlineData("TOP 45", false)]
    [InlineData("", false)]
    public void A_code_has_capital_letters_digits_and_underscores(string text, bool isCode) => CodedName.IsCode(text).ShouldBe(isCode);

    private static EditionRules Scoring(Func<EditionStage, EditionStage> change) =>
        Rules with
        {
            Stages = [Rules.Stages[0], change(Rules.Stages[1]), Rules.Stages[2]],
        };

    private static void ShouldHave(EditionRules rules, string pointer, string code) =>
        EditionRulesCheck.FaultsOf(rules).ShouldContain((pointer, code));
}
