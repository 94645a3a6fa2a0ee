using System.Globalization;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.ReferenceData;
using JippApi.Domain.Innovations;
using JippApi.Domain.Notifications;
using JippApi.Domain.ProblemStatements;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ProblemMatching;

/// <summary>Scores a candidate for a problem, part by part. What is unknown has no score and counts nothing.</summary>
internal static class ProblemScoring
{
    private const int ManyReplicas = 5;
    private const int ManyAlike = 3;
    private const double Half = 0.5;
    private const double SameKind = 0.5;
    private const double SameProvince = 0.3;
    private const double SameIslands = 0.2;
    private const double Disputed = 0.5;
    private const int ShownWords = 10;

    private static readonly string[] Running = [.. Existences.Running.Select(Code.Of)];

    public static IReadOnlyList<ProblemMatchScore> PartsOf(ProblemStatement problem, ProblemWords words, Candidate candidate) =>
        [
            Text(words, candidate.Entry),
            OfSector(problem, candidate.Entry),
            OfIndicator(problem, candidate),
            OfRegion(problem, candidate.Entry),
            OfBudget(problem, candidate),
            OfReplicas(candidate),
            OfExistence(candidate.Entry),
        ];

    /// <summary>Returns the weighted sum of the parts, 0 to 100.</summary>
    public static double Sum(IEnumerable<ProblemMatchScore> parts) => parts.Sum(part => part.Weight * (part.Score ?? 0));

    /// <summary>The median cost of the plans whose costs are known.</summary>
    public static decimal? MedianCost(Candidate candidate) => Median([.. candidate.Costs.Select(cost => cost.Rupiah).OfType<decimal>()]);

    /// <summary>The middle value; the lower of two.</summary>
    public static T? Median<T>(List<T> values)
        where T : struct => values.Count == 0 ? null : values.Order().ElementAt((values.Count - 1) / 2);

    private static ProblemMatchScore Text(ProblemWords words, DirectoryEntry entry)
    {
        var (score, shared) = words.Compare(entry);
        var shown = string.Join(", ", shared.Take(ShownWords));
        return shared.Count == 0
            ? Part(ProblemMatchPart.Text, 0, ProblemMatchReason.NoWordsShared, [])
            : Part(ProblemMatchPart.Text, score, ProblemMatchReason.WordsShared, [new("words", shown)], ProblemMatchTexts.Same(shown));
    }

    private static ProblemMatchScore OfSector(ProblemStatement problem, DirectoryEntry entry)
    {
        if (entry.Sector is not { } sector)
            return Part(ProblemMatchPart.Sector, null, ProblemMatchReason.SectorUnknown, []);
        var (isSame, label) = (sector == Code.Of(problem.Sector), ReferenceSets.Find("sectors", sector));
        return Part(
            ProblemMatchPart.Sector,
            isSame ? 1 : 0,
            isSame ? ProblemMatchReason.SectorSame : ProblemMatchReason.SectorDiffers,
            [new("sector", sector)],
            new MatchSentence(label?.LabelId ?? sector, label?.LabelEn ?? sector)
        );
    }

    private static ProblemMatchScore OfIndicator(ProblemStatement problem, Candidate candidate)
    {
        if (problem.Indicator is null)
            return Part(ProblemMatchPart.Indicator, null, ProblemMatchReason.IndicatorNotStated, []);
        if (candidate.Outcome is not { } found)
            return Part(ProblemMatchPart.Indicator, null, ProblemMatchReason.IndicatorNotMeasured, []);
        var (score, reason) = found.Result switch
        {
            TargetResult.Reached => (1, ProblemMatchReason.IndicatorImproved),
            TargetResult.PartlyReached => (Half, ProblemMatchReason.IndicatorPartlyImproved),
            _ => (0, ProblemMatchReason.IndicatorNotImproved),
        };
        var plan = found.PlanId.Value.ToString();
        return Part(
            ProblemMatchPart.Indicator,
            score,
            reason,
            [new("planId", plan), new("result", Code.Of(found.Result))],
            ProblemMatchTexts.Same(plan)
        );
    }

    private static ProblemMatchScore OfRegion(ProblemStatement problem, DirectoryEntry entry)
    {
        if (problem.RegionCode is not { } here)
            return Part(ProblemMatchPart.Region, null, ProblemMatchReason.RegionNotStated, []);
        if (entry.RegionCode is not { } there)
            return Part(ProblemMatchPart.Region, null, ProblemMatchReason.RegionUnknown, []);
        List<(double Points, MatchFact Fact, MatchSentence Text)> alike = [];
        if (RegionCode.KindOf(here) == RegionCode.KindOf(there))
            alike.Add((SameKind, new("sameKind", Code.Of(RegionCode.KindOf(here))), new("jenis wilayah sama", "same kind of region")));
        if (RegionCode.ProvinceOf(here) == RegionCode.ProvinceOf(there))
            alike.Add((SameProvince, new("sameProvince", RegionCode.ProvinceOf(here)), new("provinsi sama", "same province")));
        if (RegionCode.IslandsOf(here) == RegionCode.IslandsOf(there))
            alike.Add((SameIslands, new("sameIslands", $"{RegionCode.IslandsOf(here)}"), new("gugus pulau sama", "same island group")));
        return alike.Count == 0
            ? Part(ProblemMatchPart.Region, 0, ProblemMatchReason.RegionUnlike, [])
            : Part(
                ProblemMatchPart.Region,
                alike.Sum(likeness => likeness.Points),
                ProblemMatchReason.RegionAlike,
                [.. alike.Select(likeness => likeness.Fact)],
                new MatchSentence(
                    string.Join(", ", alike.Select(likeness => likeness.Text.Id)),
                    string.Join(", ", alike.Select(likeness => likeness.Text.En))
                )
            );
    }

    private static ProblemMatchScore OfBudget(ProblemStatement problem, Candidate candidate)
    {
        if (problem.Constraints.BudgetMaxRupiah is not { } available)
            return Part(ProblemMatchPart.Budget, null, ProblemMatchReason.BudgetNotStated, []);
        if (MedianCost(candidate) is not { } needed)
            return Part(ProblemMatchPart.Budget, null, ProblemMatchReason.CostUnknown, []);
        var plans = candidate.Costs.Count(cost => cost.Rupiah is not null);
        return Part(
            ProblemMatchPart.Budget,
            needed <= available ? 1 : (double)(available / needed),
            needed <= available ? ProblemMatchReason.CostWithinBudget : ProblemMatchReason.CostAboveBudget,
            [new("plans", Text(plans)), new("medianRupiah", Text(needed)), new("budgetMaxRupiah", Text(available))],
            ProblemMatchTexts.Number(plans),
            ProblemMatchTexts.Number(needed)
        );
    }

    private static ProblemMatchScore OfReplicas(Candidate candidate)
    {
        if (candidate.Replicas == 0)
            return Part(ProblemMatchPart.Replicas, 0, ProblemMatchReason.ReplicasNone, [new("running", "0")]);
        var all = Math.Min(1, candidate.Replicas / (double)ManyReplicas);
        var alike = Math.Min(1, candidate.ReplicasAlike / (double)ManyAlike);
        return Part(
            ProblemMatchPart.Replicas,
            (all + alike) * Half,
            ProblemMatchReason.ReplicasRunning,
            [new("running", Text(candidate.Replicas)), new("inRegionsOfSameKind", Text(candidate.ReplicasAlike))],
            ProblemMatchTexts.Number(candidate.Replicas),
            ProblemMatchTexts.Number(candidate.ReplicasAlike)
        );
    }

    private static ProblemMatchScore OfExistence(DirectoryEntry entry)
    {
        IReadOnlyList<MatchFact> facts = [new("existence", entry.Existence)];
        if (entry.Existence == Code.Of(Existence.Unconfirmed))
            return Part(ProblemMatchPart.Existence, null, ProblemMatchReason.ExistenceUnconfirmed, facts);
        if (!Running.Contains(entry.Existence))
            return Part(ProblemMatchPart.Existence, 0, ProblemMatchReason.NoLongerRuns, facts);
        if (entry.InDispute)
            return Part(ProblemMatchPart.Existence, Disputed, ProblemMatchReason.ExistenceDisputed, facts);
        var day = entry.ConfirmedOn?.ToString("O", CultureInfo.InvariantCulture) ?? "–";
        return Part(
            ProblemMatchPart.Existence,
            1,
            ProblemMatchReason.StillRuns,
            [.. facts, new("confirmedOn", day)],
            entry.ConfirmedOn is { } on
                ? new(WrittenDay.Of(on, ReadingLanguage.Id), WrittenDay.Of(on, ReadingLanguage.En))
                : ProblemMatchTexts.Same(day)
        );
    }

    private static string Text<T>(T number)
        where T : IFormattable => number.ToString(number is decimal ? "0.##" : null, CultureInfo.InvariantCulture);

    private static ProblemMatchScore Part(
        ProblemMatchPart part,
        double? score,
        ProblemMatchReason reason,
        IReadOnlyList<MatchFact> facts,
        params IReadOnlyList<MatchSentence> values
    ) =>
        new(
            part,
            score is { } known ? Math.Round(known, 3) : null,
            ProblemMatchWeights.All[part],
            reason,
            facts,
            ProblemMatchTexts.Of(reason, values)
        );
}
