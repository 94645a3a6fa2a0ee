using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using static JippApi.Domain.Tests.Competitions.EntrySample;

namespace JippApi.Domain.Tests.Competitions;

public class EligibilityTests
{
    private static readonly EligibilityFacts Fine = new()
    {
        IsPublished = true,
        Root = InstitutionKind.Regency,
        RegionCode = "61.01",
        Year = 2024,
        Sdgs = [3],
        Existence = Existence.Active,
        Freshness = Freshness.Confirmed,
    };

    [Fact]
    public void Every_edition_checks_six_things_first() =>
        Eligibility
            .Of(Edition(), "UMUM", Fine, default)
            .Select(finding => (finding.Test, finding.Result))
            .ShouldBe([
                (EligibilityTest.Published, EligibilityResult.Met),
                (EligibilityTest.Group, EligibilityResult.Met),
                (EligibilityTest.Cluster, EligibilityResult.Met),
                (EligibilityTest.Region, EligibilityResult.Met),
                (EligibilityTest.Quota, EligibilityResult.Met),
                (EligibilityTest.OneEntry, EligibilityResult.Met),
            ]);

    [Fact]
    public void Each_of_them_has_its_reason()
    {
        var other = CompetitionEntryId.New();
        var facts = Fine with { IsPublished = false, Root = InstitutionKind.City, RegionCode = "62.01", Submitted = 2, OtherEntry = other };

        var found = Eligibility.Of(Edition(), "UMUM", facts, default);

        found
            .Where(finding => finding.Result == EligibilityResult.NotMet)
            .Select(finding => finding.Reason)
            .ShouldBe([
                EligibilityReason.NotPublished,
                EligibilityReason.ClusterMissing,
                EligibilityReason.OutsideRegion,
                EligibilityReason.QuotaUsedUp,
                EligibilityReason.AlreadyEntered,
            ]);
        found.Single(finding => finding.Test == EligibilityTest.OneEntry).EntryId.ShouldBe(other);
        Eligibility.Of(Edition(), "TANPA", Fine, default)[1].Reason.ShouldBe(EligibilityReason.GroupUnknown);
    }

    [Fact]
    public void The_last_entry_within_the_quota_and_any_region_of_a_national_edition_are_fine()
    {
        var national = Edition(level: CompetitionLevel.National);

        Eligibility
            .Of(Edition(), "UMUM", Fine with { Submitted = 1 }, default)
            .ShouldAllBe(finding => finding.Result == EligibilityResult.Met);
        Eligibility
            .Of(national, "UMUM", Fine with { RegionCode = null }, default)
            .ShouldAllBe(finding => finding.Result == EligibilityResult.Met);
    }

    /// <summary>Submissions end on 17 March 2031: two years before is 17 March 2029.</summary>
    [Theory]
    [InlineData(2028, EligibilityResult.Met, EligibilityReason.Fulfilled)]
    [InlineData(2029, EligibilityResult.Unknown, EligibilityReason.AgeUnclear)]
    [InlineData(2030, EligibilityResult.NotMet, EligibilityReason.TooYoung)]
    [InlineData(null, EligibilityResult.Unknown, EligibilityReason.YearNotStated)]
    public void An_age_is_certain_only_if_the_whole_year_is_old_enough(int? year, EligibilityResult result, EligibilityReason reason) =>
        Check(new(CriterionKind.MinimumAge, 24), Fine with { Year = year }).ShouldBe((result, reason));

    [Theory]
    [InlineData("", EligibilityResult.Met)]
    [InlineData("2019", EligibilityResult.Met)]
    [InlineData("2019 2019", EligibilityResult.Met)] // merged records name the same award twice
    [InlineData("2019 2021", EligibilityResult.NotMet)]
    [InlineData("2013 2019", EligibilityResult.Met)] // before the first edition that counts
    [InlineData("2019 ?", EligibilityResult.Unknown)]
    public void Awards_are_counted_by_edition(string years, EligibilityResult result) =>
        Check(new(CriterionKind.AwardedAtMost, 1, "KIPP", ["TOP_99"], 2014), Fine with { Awards = Awards(years) }).Result.ShouldBe(result);

    [Fact]
    public void Other_tiers_and_other_competitions_do_not_count()
    {
        EligibilityCriterion never = new(CriterionKind.NeverAwarded, null, "KIPP", ["TOP_45"]);

        Never("KIPP", "TOP_99").ShouldBe(EligibilityResult.Met);
        Never("IGA", "TOP_45").ShouldBe(EligibilityResult.Met);
        Never("KIPP Kalimantan Barat", "TOP_45").ShouldBe(EligibilityResult.Met, "a province has a competition of its own");
        Never("KIPP", "Top 45").ShouldBe(EligibilityResult.NotMet);
        Never("Kompetisi Inovasi Pelayanan Publik (KIPP) 2019", "TOP_45").ShouldBe(EligibilityResult.NotMet);
        Never("KIPP", null).ShouldBe(EligibilityResult.Unknown);

        EligibilityResult Never(string competition, string? tier) =>
            Check(never, Fine with { Awards = [new(competition, 2019, tier, "Piagam")] }).Result;
    }

    [Fact]
    public void Without_a_name_the_awards_of_the_edition_itself_count()
    {
        EligibilityCriterion before = new(CriterionKind.AwardedBefore);

        Check(before, Fine).ShouldBe((EligibilityResult.NotMet, EligibilityReason.NotAwarded));
        Check(before, Fine with { Awards = [new("lomba  UJI", 2030)] }).Result.ShouldBe(EligibilityResult.Met);
    }

    [Fact]
    public void A_replica_names_an_awarded_innovation_other_than_itself()
    {
        Replicates(null).ShouldBe(EligibilityReason.SourceNotNamed);
        Replicates(new(true, Awards("2019"))).ShouldBe(EligibilityReason.SourceIsItself);
        Replicates(new(false, [])).ShouldBe(EligibilityReason.SourceNotAwarded);
        Replicates(new(false, Awards("2019"))).ShouldBe(EligibilityReason.Fulfilled);

        static EligibilityReason Replicates(InspirationFacts? source) =>
            Eligibility.Of(Edition(), "REPLIKASI", Fine with { Inspiration = source }, default)[^1].Reason;
    }

    [Theory]
    [InlineData(Existence.Active, Freshness.Due, EligibilityReason.Fulfilled)]
    [InlineData(Existence.Developed, Freshness.Confirmed, EligibilityReason.Fulfilled)]
    [InlineData(Existence.Active, Freshness.Overdue, EligibilityReason.NotConfirmed)]
    [InlineData(Existence.Unconfirmed, Freshness.Never, EligibilityReason.NotConfirmed)]
    [InlineData(Existence.Stopped, Freshness.Confirmed, EligibilityReason.NotRunning)]
    public void Running_has_to_be_confirmed(Existence existence, Freshness freshness, EligibilityReason reason) =>
        Check(new(CriterionKind.ConfirmedRunning), Fine with { Existence = existence, Freshness = freshness }).Reason.ShouldBe(reason);

    [Fact]
    public void A_goal_has_to_be_named_where_the_edition_says_so() =>
        Check(new(CriterionKind.NamesSdg), Fine with { Sdgs = [] }).ShouldBe((EligibilityResult.NotMet, EligibilityReason.SdgMissing));

    private static (EligibilityResult Result, EligibilityReason Reason) Check(EligibilityCriterion criterion, EligibilityFacts facts)
    {
        var finding = Eligibility.Of(Edition(Rules(criterion)), "UMUM", facts, default)[^1];
        return (finding.Result, finding.Reason);
    }

    /// <summary>Top 99 awards of these years, one without a year for each question mark.</summary>
    private static IReadOnlyList<Award> Awards(string years) =>
        [
            .. years
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(year => new Award("KIPP", int.TryParse(year, out var of) ? of : null, "TOP_99", $"Top 99 {year}")),
        ];
}
