using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Monitoring;

/// <summary>The content of an adopter's report.</summary>
/// <param name="Progress">The progress as the adopter sees it, 0 to 100.</param>
/// <param name="Achievements">The achievements (<i>capaian</i>).</param>
/// <param name="Obstacles">The obstacles (<i>kendala</i>).</param>
/// <param name="NeededSupport">The support needed (<i>dukungan yang dibutuhkan</i>).</param>
/// <param name="Actuals">The current value of each target that was measured.</param>
public sealed record ReportContent(
    int Progress,
    string? Achievements,
    string? Obstacles,
    string? NeededSupport,
    IReadOnlyList<MeasuredTarget> Actuals
)
{
    public const int TextMaxLength = 5_000;

    public const int MaxProgress = 100;
}

/// <summary>The current value of a target.</summary>
/// <param name="Number">The position among the targets of the plan, from 1.</param>
/// <param name="Target">The target as it was at the time; a later amendment does not change it.</param>
/// <param name="Value">The value, in the unit of the target.</param>
public sealed record MeasuredTarget(int Number, PlanTarget Target, decimal Value, string? Note = null)
{
    public const int NoteMaxLength = 1_000;
}

/// <summary>What a verifier found.</summary>
/// <param name="Actuals">The values that differ from the report; all others are confirmed.</param>
public sealed record ReportVerification(int Progress, IReadOnlyList<VerifiedActual> Actuals, string? Note)
{
    public const int NoteMaxLength = 5_000;
}

/// <summary>The verified value of a reported target.</summary>
/// <param name="Number">The position among the targets of the plan, from 1.</param>
/// <param name="Value">The value, in the unit of the target.</param>
public sealed record VerifiedActual(int Number, decimal Value);

/// <summary>When reports are due.</summary>
public static class ReportingNorms
{
    /// <summary>The days after the end of a quarter within which its report is due.</summary>
    public const int DueDays = 15;
}
