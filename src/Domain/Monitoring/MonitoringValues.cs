using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Monitoring;

/// <summary>What the adopter reports.</summary>
/// <param name="Progress">How far the plan has come by its own judgement, 0 to 100.</param>
/// <param name="Achievements">What was achieved (<i>capaian</i>).</param>
/// <param name="Obstacles">What stood in the way (<i>kendala</i>).</param>
/// <param name="NeededSupport">What help is needed (<i>dukungan yang dibutuhkan</i>).</param>
/// <param name="Actuals">Of each target that was measured, how it is now.</param>
public sealed record ReportContent(
    int Progress,
    string? Achievements,
    string? Obstacles,
    string? NeededSupport,
    IReadOnlyList<MeasuredTarget> Actuals
)
{
    /// <summary>Longest text.</summary>
    public const int TextMaxLength = 5_000;

    /// <summary>All is done.</summary>
    public const int MaxProgress = 100;
}

/// <summary>How one target is now.</summary>
/// <param name="Number">Its place among the targets of the plan, from 1.</param>
/// <param name="Target">The target as it was when that was said.</param>
/// <param name="Value">How it is now, in the unit of the target.</param>
/// <param name="Note">What there is to say about it.</param>
public sealed record MeasuredTarget(int Number, PlanTarget Target, decimal Value, string? Note = null)
{
    /// <summary>Longest note.</summary>
    public const int NoteMaxLength = 1_000;
}

/// <summary>What somebody found who looked at a report.</summary>
/// <param name="Progress">How far the plan has come.</param>
/// <param name="Actuals">Values that differ from what was reported; all others are confirmed.</param>
/// <param name="Note">What there is to say about it.</param>
public sealed record ReportFindings(int Progress, IReadOnlyList<VerifiedActual> Actuals, string? Note)
{
    /// <summary>Longest note.</summary>
    public const int NoteMaxLength = 5_000;
}

/// <summary>How a reported target really is.</summary>
/// <param name="Number">The target.</param>
/// <param name="Value">How it is, in the unit of the target.</param>
public sealed record VerifiedActual(int Number, decimal Value);

/// <summary>When reports are due.</summary>
public static class ReportingNorms
{
    /// <summary>Days after the quarter within which its report is handed in.</summary>
    public const int DueDays = 15;
}
