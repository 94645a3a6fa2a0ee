using JippApi.Domain.Innovations;

namespace JippApi.Domain.ProblemStatements;

/// <summary>The verdict of an institution on one innovation for its problem.</summary>
public sealed class MatchFeedback
{
    public const int ReasonMaxLength = 500;

    internal MatchFeedback(InnovationId innovationId) => InnovationId = innovationId;

    public InnovationId InnovationId { get; }

    public MatchVerdict Verdict { get; private set; }

    /// <summary>Why; always stated for a rejection.</summary>
    public string? Reason { get; private set; }

    public DateTimeOffset At { get; private set; }

    internal void Judge(MatchVerdict verdict, string? reason, DateTimeOffset at) => (Verdict, Reason, At) = (verdict, reason, at);
}
