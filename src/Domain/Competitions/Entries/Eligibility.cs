using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Innovations;
using JippApi.Domain.Regions;

namespace JippApi.Domain.Competitions.Entries;

/// <summary>
/// Checks one condition after another, so that people see all that stands in the way and what the record does not tell.
/// </summary>
public static class Eligibility
{
    /// <summary>Returns the outcome of every check, those of all editions first.</summary>
    /// <param name="competition">The edition.</param>
    /// <param name="group">The code of the group.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="today">The day (WIB) that counts where the edition has no last day for submissions.</param>
    public static IReadOnlyList<EligibilityFinding> Of(Competition competition, string group, EligibilityFacts facts, DateOnly today)
    {
        var due = competition.SubmissionsUntil is { } until ? Wib.DayOf(until) : today;
        var found = competition.Rules.FindGroup(group);
        return
        [
            Either(EligibilityTest.Published, facts.IsPublished, EligibilityReason.NotPublished),
            Either(EligibilityTest.Group, found is not null, EligibilityReason.GroupUnknown),
            Either(
                EligibilityTest.Cluster,
                facts.Root is { } kind && competition.Rules.ClusterOf(kind) is not null,
                EligibilityReason.ClusterMissing
            ),
            Either(EligibilityTest.Region, LiesIn(competition, facts.RegionCode), EligibilityReason.OutsideRegion),
            Either(EligibilityTest.Quota, !(facts.Submitted >= found?.Quota), EligibilityReason.QuotaUsedUp),
            Either(EligibilityTest.OneEntry, facts.OtherEntry is null, EligibilityReason.AlreadyEntered) with
            {
                EntryId = facts.OtherEntry,
            },
            .. (found?.Criteria ?? []).Select(criterion => Check(criterion, competition.AwardName, facts, due)),
        ];
    }

    /// <summary>Throws when a condition is not met; what is unclear is decided by the secretariat.</summary>
    public static void Require(IReadOnlyList<EligibilityFinding> findings)
    {
        List<string> failed =
        [
            .. findings.Where(finding => finding.Result == EligibilityResult.NotMet).Select(finding => finding.Test.ToString()),
        ];
        EntryRules.Eligible.Require(failed.Count == 0, failed);
    }

    private static EligibilityFinding Check(EligibilityCriterion criterion, string awardName, EligibilityFacts facts, DateOnly due) =>
        criterion.Kind switch
        {
            CriterionKind.MinimumAge => AgeOf(facts.Year, due.AddMonths(-(criterion.Number ?? 0))),
            CriterionKind.AwardedAtMost => AtMost(AwardCount.Of(criterion, awardName, facts.Awards), criterion.Number ?? 1),
            CriterionKind.NeverAwarded => Never(AwardCount.Of(criterion, awardName, facts.Awards)),
            CriterionKind.AwardedBefore => AtLeast(
                EligibilityTest.AwardedBefore,
                AwardCount.Of(criterion, awardName, facts.Awards),
                criterion.Number ?? 1,
                EligibilityReason.NotAwarded
            ),
            CriterionKind.ReplicatesAwarded => Replicates(criterion, awardName, facts.Inspiration),
            CriterionKind.ConfirmedRunning => Runs(facts),
            _ => Either(EligibilityTest.NamesSdg, facts.Sdgs.Count > 0, EligibilityReason.SdgMissing),
        };

    private static EligibilityFinding Either(EligibilityTest test, bool holds, EligibilityReason otherwise) =>
        holds ? new(test, EligibilityResult.Met) : new(test, EligibilityResult.NotMet, otherwise);

    private static bool LiesIn(Competition competition, string? region) =>
        competition.Level != CompetitionLevel.Province
        || competition.RegionCode is not { } province
        || (region is not null && RegionCode.LiesIn(region, province));

    /// <summary>Records name the year only: it is certain if even its last day is old enough.</summary>
    private static EligibilityFinding AgeOf(int? year, DateOnly latest)
    {
        const EligibilityTest test = EligibilityTest.MinimumAge;
        if (year is not { } live)
            return new(test, EligibilityResult.Unknown, EligibilityReason.YearNotStated);
        if (new DateOnly(live, 12, 31) <= latest)
            return new(test, EligibilityResult.Met);
        return new DateOnly(live, 1, 1) > latest
            ? new(test, EligibilityResult.NotMet, EligibilityReason.TooYoung)
            : new(test, EligibilityResult.Unknown, EligibilityReason.AgeUnclear);
    }

    private static EligibilityFinding AtMost(AwardCount count, int most)
    {
        const EligibilityTest test = EligibilityTest.AwardedAtMost;
        if (count.Certain > most)
            return new(test, EligibilityResult.NotMet, EligibilityReason.AwardedTooOften, count.Award);
        return count.Possible > most
            ? new(test, EligibilityResult.Unknown, EligibilityReason.AwardUnclear, count.Unclear)
            : new(test, EligibilityResult.Met);
    }

    private static EligibilityFinding Never(AwardCount count)
    {
        const EligibilityTest test = EligibilityTest.NeverAwarded;
        if (count.Certain > 0)
            return new(test, EligibilityResult.NotMet, EligibilityReason.Awarded, count.Award);
        return count.Possible > 0
            ? new(test, EligibilityResult.Unknown, EligibilityReason.AwardUnclear, count.Unclear)
            : new(test, EligibilityResult.Met);
    }

    private static EligibilityFinding AtLeast(EligibilityTest test, AwardCount count, int fewest, EligibilityReason otherwise)
    {
        if (count.Certain >= fewest)
            return new(test, EligibilityResult.Met, Award: count.Award);
        return count.Possible >= fewest
            ? new(test, EligibilityResult.Unknown, EligibilityReason.AwardUnclear, count.Unclear)
            : new(test, EligibilityResult.NotMet, otherwise);
    }

    private static EligibilityFinding Replicates(EligibilityCriterion criterion, string awardName, InspirationFacts? source)
    {
        const EligibilityTest test = EligibilityTest.ReplicatesAwarded;
        if (source is null)
            return new(test, EligibilityResult.NotMet, EligibilityReason.SourceNotNamed);
        return source.IsItself
            ? new(test, EligibilityResult.NotMet, EligibilityReason.SourceIsItself)
            : AtLeast(test, AwardCount.Of(criterion, awardName, source.Awards), criterion.Number ?? 1, EligibilityReason.SourceNotAwarded);
    }

    private static EligibilityFinding Runs(EligibilityFacts facts)
    {
        const EligibilityTest test = EligibilityTest.ConfirmedRunning;
        if (facts.Existence is not (Existence.Active or Existence.Developed or Existence.Unconfirmed))
            return new(test, EligibilityResult.NotMet, EligibilityReason.NotRunning);
        return Either(
            test,
            facts.Existence != Existence.Unconfirmed && facts.Freshness is (Freshness.Confirmed or Freshness.Due),
            EligibilityReason.NotConfirmed
        );
    }
}
