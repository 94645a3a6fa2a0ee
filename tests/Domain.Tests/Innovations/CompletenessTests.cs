using JippApi.Domain.Innovations;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class CompletenessTests
{
    /// <summary>The full record with one part missing at a time.</summary>
    public static TheoryData<string, InnovationContent> Gaps =>
        new()
        {
            { "sections.results", Full with { Sections = Full.Sections with { Results = null } } },
            { "sections.howItWorks", Full with { Sections = Full.Sections with { HowItWorks = "" } } },
            { "sections.problem", Full with { Sections = Full.Sections with { Problem = " \n" } } },
            { "summary", Full with { Summary = "\t" } },
            { "sections.adoptionPrerequisites", Full with { Sections = Full.Sections with { AdoptionPrerequisites = null } } },
            { "sections.resources", Full with { Sections = Full.Sections with { Resources = null } } },
            { "sections.novelty", Full with { Sections = Full.Sections with { Novelty = null } } },
            { "sections.sustainability", Full with { Sections = Full.Sections with { Sustainability = null } } },
            { "sections.objective", Full with { Sections = Full.Sections with { Objective = null } } },
            { "ownerInstitutionId", Full with { OwnerId = null } },
            { "regionCode", Full with { RegionCode = null } },
            { "year", Full with { Year = null } },
            { "sector", Full with { Sector = null } },
            { "sdgs", Full with { Sdgs = [] } },
            { "kind", Full with { Kind = null } },
            { "innovators", Full with { Innovators = [] } },
            { "references", Full with { References = [] } },
            { "willingToBeReplicated", Full with { WillingToBeReplicated = null } },
        };

    [Fact]
    public void Weights_add_up_to_100() => Completeness.Weights.Sum(part => part.Weight).ShouldBe(100);

    [Fact]
    public void Every_part_counts_once_with_a_positive_weight()
    {
        Completeness.Weights.Select(part => part.Field).ShouldBeUnique();
        Completeness.Weights.ShouldAllBe(part => part.Weight > 0);
    }

    [Fact]
    public void Every_part_has_a_test_case() =>
        Completeness.Weights.Select(part => part.Field).ShouldBe(((IEnumerable<object[]>)Gaps).Select(gap => (string)gap[0]));

    [Theory]
    [MemberData(nameof(Gaps))]
    public void A_gap_lowers_the_score_by_its_weight_and_is_named(string field, InnovationContent content)
    {
        var completeness = Draft(content).Completeness;

        completeness.Missing.ShouldBe([field]);
        completeness.Score.ShouldBe(100 - Completeness.Weights.Single(part => part.Field == field).Weight);
    }

    [Fact]
    public void A_full_record_scores_100()
    {
        Draft().Completeness.Score.ShouldBe(100);
        Draft().Completeness.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void A_title_alone_scores_0_and_lacks_all_parts_in_order() =>
        Draft(Bare).Completeness.Missing.ShouldBe(Completeness.Weights.Select(part => part.Field));

    [Fact]
    public void Refusing_replication_counts_as_an_answer() =>
        Draft(Full with { WillingToBeReplicated = false }).Completeness.Score.ShouldBe(100);
}
