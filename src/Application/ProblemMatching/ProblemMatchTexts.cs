using System.Globalization;

namespace JippApi.Application.ProblemMatching;

/// <summary>The sentences of reasons and blockers; numbers in braces stand for their facts.</summary>
internal static class ProblemMatchTexts
{
    private static readonly Dictionary<ProblemMatchReason, MatchSentence> OfReasons = new()
    {
        [ProblemMatchReason.WordsShared] = new("Kata yang sama: {0}.", "Shared words: {0}."),
        [ProblemMatchReason.NoWordsShared] = new("Tidak ada kata yang sama.", "No word is shared."),
        [ProblemMatchReason.SectorSame] = new("Urusannya sama: {0}.", "The sector is the same: {0}."),
        [ProblemMatchReason.SectorDiffers] = new("Urusannya berbeda: {0}.", "The sector differs: {0}."),
        [ProblemMatchReason.SectorUnknown] = new("Urusan inovasi ini belum dinyatakan.", "The innovation states no sector."),
        [ProblemMatchReason.IndicatorImproved] = new(
            "Evaluasi menemukan target indikator yang sama tercapai dalam rencana {0}.",
            "An evaluation found that plan {0} reached its target for the same indicator."
        ),
        [ProblemMatchReason.IndicatorPartlyImproved] = new(
            "Evaluasi menemukan indikator yang sama membaik dalam rencana {0}, tetapi targetnya belum tercapai.",
            "An evaluation found that the same indicator improved in plan {0}, short of its target."
        ),
        [ProblemMatchReason.IndicatorNotImproved] = new(
            "Evaluasi menemukan indikator yang sama tidak membaik dalam rencana {0}.",
            "An evaluation found that the same indicator did not improve in plan {0}."
        ),
        [ProblemMatchReason.IndicatorNotMeasured] = new(
            "Belum ada evaluasi yang mengukur indikator yang sama.",
            "No evaluation has measured the same indicator."
        ),
        [ProblemMatchReason.IndicatorNotStated] = new(
            "Pernyataan masalah tidak menyebut indikator.",
            "The problem statement names no indicator."
        ),
        [ProblemMatchReason.RegionAlike] = new("Wilayahnya mirip: {0}.", "The regions are alike: {0}."),
        [ProblemMatchReason.RegionUnlike] = new(
            "Wilayahnya berbeda jenis dan terletak di gugus pulau lain.",
            "The regions differ in kind and lie in different island groups."
        ),
        [ProblemMatchReason.RegionUnknown] = new("Inovasi ini tidak terikat pada wilayah.", "The innovation belongs to no region."),
        [ProblemMatchReason.RegionNotStated] = new("Pernyataan masalah tidak menyebut wilayah.", "The problem statement names no region."),
        [ProblemMatchReason.CostWithinBudget] = new(
            "Rencana publik dengan biaya lengkap: {0}; nilai tengahnya Rp{1}, masih dalam anggaran.",
            "Public plans with complete costs: {0}; their median, IDR {1}, is within the budget."
        ),
        [ProblemMatchReason.CostAboveBudget] = new(
            "Rencana publik dengan biaya lengkap: {0}; nilai tengahnya Rp{1}, melebihi anggaran.",
            "Public plans with complete costs: {0}; their median, IDR {1}, exceeds the budget."
        ),
        [ProblemMatchReason.CostUnknown] = new(
            "Belum ada rencana publik yang seluruh biayanya diketahui.",
            "No public plan states all its costs."
        ),
        [ProblemMatchReason.BudgetNotStated] = new(
            "Pernyataan masalah tidak menyebut batas anggaran.",
            "The problem statement names no budget."
        ),
        [ProblemMatchReason.ReplicasRunning] = new(
            "Replika terverifikasi yang berjalan: {0}; di wilayah sejenis: {1}.",
            "Verified replicas that run: {0}; in regions of the same kind: {1}."
        ),
        [ProblemMatchReason.ReplicasNone] = new(
            "Belum tercatat replika terverifikasi yang berjalan.",
            "No verified replica is recorded as running."
        ),
        [ProblemMatchReason.StillRuns] = new("Masih berjalan, dikonfirmasi pada {0}.", "It still runs, as confirmed on {0}."),
        [ProblemMatchReason.ExistenceDisputed] = new(
            "Dinyatakan masih berjalan, tetapi ada pihak yang menyangkalnya.",
            "It is said to run, but somebody disputes this."
        ),
        [ProblemMatchReason.ExistenceUnconfirmed] = new(
            "Belum ada yang mengonfirmasi bahwa inovasi ini masih berjalan.",
            "Nobody has confirmed that it still runs."
        ),
        [ProblemMatchReason.NoLongerRuns] = new(
            "Tidak lagi berjalan sendiri (vakum, dilebur, atau diganti).",
            "It no longer runs by itself: it rests, was absorbed or was replaced."
        ),
    };

    private static readonly Dictionary<ProblemConstraint, MatchSentence> OfConstraints = new()
    {
        [ProblemConstraint.Budget] = new(
            "Rencana serupa memerlukan Rp{0}; yang tersedia Rp{1}.",
            "Plans for it need IDR {0}; IDR {1} is available."
        ),
        [ProblemConstraint.Months] = new(
            "Rencana serupa berlangsung {0} bulan; yang tersedia {1} bulan.",
            "Plans for it take {0} months; {1} months are available."
        ),
        [ProblemConstraint.Connectivity] = new(
            "Datanya menyebut {0}, yang lazimnya memerlukan sambungan internet; sambungan di tempat ini {1}.",
            "Its record mentions {0}, which usually needs an internet connection; the connection here is {1}."
        ),
    };

    public static MatchSentence Of(ProblemMatchReason reason, params IReadOnlyList<MatchSentence> values) =>
        Filled(OfReasons[reason], values);

    public static MatchSentence Of(ProblemConstraint constraint, params IReadOnlyList<MatchSentence> values) =>
        Filled(OfConstraints[constraint], values);

    /// <summary>A value that is written alike in both languages.</summary>
    public static MatchSentence Same(string value) => new(value, value);

    /// <summary>A number with the separators of each language.</summary>
    public static MatchSentence Number(decimal value)
    {
        var text = value.ToString("N0", CultureInfo.InvariantCulture);
        return new(text.Replace(',', '.'), text);
    }

    private static MatchSentence Filled(MatchSentence form, IReadOnlyList<MatchSentence> values) =>
        new(
            string.Format(CultureInfo.InvariantCulture, form.Id, [.. values.Select(value => value.Id)]),
            string.Format(CultureInfo.InvariantCulture, form.En, [.. values.Select(value => value.En)])
        );
}
