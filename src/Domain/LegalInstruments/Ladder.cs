using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;

namespace JippApi.Domain.LegalInstruments;

/// <summary>
/// Computes how far an innovation has climbed from an idea to the standard service: the highest rung whose criteria are
/// met together with those of all lower rungs (docs/decisions/0073-legal-instruments-and-ladder.md).
/// </summary>
public static class Ladder
{
    /// <summary>An instrument ends soon when it ends within so many months.</summary>
    public const int SoonMonths = 12;

    /// <summary>The highest rung that asks for neither legal instruments nor evidence.</summary>
    public const LadderLevel HighestWithoutPapers = LadderLevel.Running;

    private static readonly InstitutionalisationEvidenceKind[] Yearly =
    [
        InstitutionalisationEvidenceKind.RoutineProgramme,
        InstitutionalisationEvidenceKind.Budget,
        InstitutionalisationEvidenceKind.PerformanceContract,
    ];

    /// <summary>The rungs from the lowest to the highest, with what each asks for.</summary>
    public static readonly IReadOnlyList<(LadderLevel Level, IReadOnlyList<LadderCriterion> Criteria)> Rungs =
    [
        (LadderLevel.Idea, [LadderCriterion.Recorded]),
        (LadderLevel.Pilot, [LadderCriterion.PhaseStated]),
        (LadderLevel.Running, [LadderCriterion.ConfirmedRunning]),
        (LadderLevel.Decree, [LadderCriterion.InstrumentInForce]),
        (LadderLevel.RegionalRegulation, [LadderCriterion.RegionalInstrumentInForce]),
        (LadderLevel.RoutineProgramme, [LadderCriterion.RecentProgramme, LadderCriterion.RecentBudget]),
        (LadderLevel.PerformanceContract, [LadderCriterion.RecentContract]),
        (LadderLevel.StandardService, [LadderCriterion.ConfirmedAbsorbed]),
    ];

    /// <summary>Returns the highest rung that is met together with all lower ones.</summary>
    public static LadderLevel LevelOf(LadderFacts facts) =>
        Rungs.TakeWhile(rung => rung.Criteria.All(criterion => IsMet(criterion, facts))).Select(rung => rung.Level).LastOrDefault();

    /// <summary>Whether a criterion is met.</summary>
    public static bool IsMet(LadderCriterion criterion, LadderFacts facts) =>
        criterion switch
        {
            LadderCriterion.Recorded => true,
            LadderCriterion.PhaseStated => facts.Phase is not null,
            _ => ProofsOf(criterion, facts).Count > 0,
        };

    /// <summary>Returns the facts that prove a criterion; none where the record itself shows it.</summary>
    public static IReadOnlyList<LadderProof> ProofsOf(LadderCriterion criterion, LadderFacts facts) =>
        criterion switch
        {
            LadderCriterion.ConfirmedRunning => Confirmed(
                facts,
                answer => answer.Existence is Existence.Active or Existence.Developed or Existence.Absorbed
            ),
            LadderCriterion.ConfirmedAbsorbed => Confirmed(
                facts,
                answer => answer.Existence == Existence.Absorbed && answer.Method != ConfirmationMethod.Self
            ),
            LadderCriterion.InstrumentInForce => InForce(facts, LegalInstrument.UnitDecree),
            LadderCriterion.RegionalInstrumentInForce => InForce(facts, LegalInstrument.RegionHeadRegulation),
            LadderCriterion.RecentProgramme => Recent(facts, InstitutionalisationEvidenceKind.RoutineProgramme),
            LadderCriterion.RecentBudget => Recent(facts, InstitutionalisationEvidenceKind.Budget),
            LadderCriterion.RecentContract => Recent(facts, InstitutionalisationEvidenceKind.PerformanceContract),
            _ => [],
        };

    /// <summary>Returns what endangers the level.</summary>
    public static IReadOnlyList<LadderRisk> RisksOf(LadderFacts facts)
    {
        List<RegisteredInstrument> inForce = [.. facts.Instruments.Where(one => one.IsInForceOn(facts.Day))];
        List<LadderRisk> risks = [];
        if (inForce.Count > 0 && inForce.All(one => one.ExpiresOn <= facts.Day.AddMonths(SoonMonths)))
            risks.Add(LadderRisk.InstrumentEndsSoon);
        if (inForce.Count > 0 && inForce.All(one => one.Kind < LegalInstrument.RegionHeadRegulation))
            risks.Add(LadderRisk.DecreesOnly);
        if (
            facts
                .Evidence.Where(one => Yearly.Contains(one.Kind))
                .GroupBy(one => one.Kind)
                .Any(same => same.Max(one => one.ExpiresOn) < facts.Day)
        )
            risks.Add(LadderRisk.EvidenceOld);
        if (facts.Standing is { InDispute: true })
            risks.Add(LadderRisk.ExistenceDisputed);
        return risks;
    }

    private static IReadOnlyList<LadderProof> Confirmed(LadderFacts facts, Func<Confirmation, bool> says) =>
        facts.Standing is { } answer && says(answer)
            ? [new(LadderProofKind.Attestation, answer.AttestationId, null, LastDayOf(answer))]
            : [];

    private static IReadOnlyList<LadderProof> InForce(LadderFacts facts, LegalInstrument atLeast) =>
        [
            .. facts
                .Instruments.Where(one => one.Kind >= atLeast && one.IsInForceOn(facts.Day))
                .Select(one => new LadderProof(LadderProofKind.LegalInstrument, one.Id.Value, one.Title, one.ExpiresOn)),
        ];

    private static IReadOnlyList<LadderProof> Recent(LadderFacts facts, InstitutionalisationEvidenceKind kind) =>
        [
            .. facts
                .Evidence.Where(one => one.Kind == kind && one.ExpiresOn >= facts.Day)
                .Select(one => new LadderProof(LadderProofKind.Evidence, one.Id, one.Title, one.ExpiresOn)),
        ];

    /// <summary>A confirmation ends with a day, whose end is the first moment at which it no longer counts.</summary>
    private static DateOnly? LastDayOf(Confirmation answer) => answer.ValidUntil is { } end ? Wib.DayOf(end.AddTicks(-1)) : null;
}
