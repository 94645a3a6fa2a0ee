using System.Globalization;

namespace JippApi.Benchmarks.Rehearsal;

/// <summary>An answer to the question whether an innovation still runs.</summary>
/// <param name="Existence">The state, as a code of <c>existences</c>.</param>
/// <param name="Reason">Why it rests or has stopped; null when it runs.</param>
internal sealed record OwnersAnswer(string Existence, string? Reason)
{
    /// <summary>An address at which anybody could look.</summary>
    public const string Proof = "https://example.org/synthetic/bukti";

    private static readonly string[] Reasons = ["BUDGET", "LEADER_CHANGE", "TECHNOLOGY", "NO_LONGER_NEEDED"];

    /// <summary>The answer of the owner; null when the owner says nothing.</summary>
    public static OwnersAnswer? Of(Invention invention) =>
        invention.Fate switch
        {
            Fate.Running => new("ACTIVE", null),
            Fate.Developed => new("DEVELOPED", null),
            Fate.Dormant => new("DORMANT", Reasons[invention.Number % Reasons.Length]),
            Fate.Stopped => new("STOPPED", Reasons[invention.Number % Reasons.Length]),
            _ => null,
        };

    /// <summary>The body of a statement by the owner.</summary>
    /// <param name="today">The day on which it is so.</param>
    public object BodyOn(DateOnly today) =>
        new
        {
            method = "SELF",
            existence = Existence,
            observedOn = today.ToString("O", CultureInfo.InvariantCulture),
            endReason = Reason,
            references = new[] { Proof },
        };
}
