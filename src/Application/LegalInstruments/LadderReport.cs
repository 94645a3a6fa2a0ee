using JippApi.Domain.LegalInstruments;

namespace JippApi.Application.LegalInstruments;

/// <summary>How far an innovation has climbed the institutionalisation ladder, as of a day.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="AsOf">The day (WIB) as of which the level holds.</param>
/// <param name="Level">Highest rung that is met together with all lower ones.</param>
/// <param name="Missing">Criteria that the next rung still asks for.</param>
/// <param name="Risks">Dangers to the level, as far as the data show them.</param>
/// <param name="Rungs">All rungs, from the lowest.</param>
public sealed record LadderReport(
    Guid InnovationId,
    DateOnly AsOf,
    LadderLevel Level,
    IReadOnlyList<LadderCriterion> Missing,
    IReadOnlyList<LadderRisk> Risks,
    IReadOnlyList<LadderRung> Rungs
)
{
    internal static LadderReport Of(Guid innovation, LadderFacts facts)
    {
        List<LadderRung> rungs = [.. Ladder.Rungs.Select((rung, number) => RungOf(rung.Level, number, rung.Criteria, facts))];
        return new(
            innovation,
            facts.Day,
            Ladder.LevelOf(facts),
            [.. rungs.SkipWhile(rung => rung.Met).Take(1).SelectMany(Unmet)],
            Ladder.RisksOf(facts),
            rungs
        );
    }

    private static IEnumerable<LadderCriterion> Unmet(LadderRung rung) => rung.Criteria.Where(one => !one.Met).Select(one => one.Criterion);

    private static LadderRung RungOf(LadderLevel level, int number, IReadOnlyList<LadderCriterion> criteria, LadderFacts facts)
    {
        List<LadderCriterionItem> items =
        [
            .. criteria.Select(one => new LadderCriterionItem(one, Ladder.IsMet(one, facts), Ladder.ProofsOf(one, facts))),
        ];
        return new(level, number, items.TrueForAll(item => item.Met), items);
    }
}

/// <summary>A rung of the institutionalisation ladder.</summary>
/// <param name="Level">The rung.</param>
/// <param name="Number">Number of the rung, from 0.</param>
/// <param name="Met">Whether its own criteria are all met.</param>
/// <param name="Criteria">Criteria of the rung.</param>
public sealed record LadderRung(LadderLevel Level, int Number, bool Met, IReadOnlyList<LadderCriterionItem> Criteria);

/// <summary>A criterion of a rung.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Met">Whether it is met.</param>
/// <param name="Proofs">Facts that prove it; empty where the record itself shows it.</param>
public sealed record LadderCriterionItem(LadderCriterion Criterion, bool Met, IReadOnlyList<LadderProof> Proofs);
