using JippApi.Domain.Innovations;

namespace JippApi.Domain.Lineage;

/// <summary>What must be known of a replica to say whether it was alive on a day.</summary>
/// <param name="Since">From which day it has been at work.</param>
/// <param name="Existence">Whether it runs now, as far as anybody has confirmed it.</param>
/// <param name="LastSeen">The newest day on which somebody else than its owner found it at work: an evaluation that did
/// not end it, or evidence that was verified; null when nobody did.</param>
public sealed record ReplicaLife(DateOnly Since, Existence Existence, DateOnly? LastSeen);

/// <summary>How many replicas were alive so many months after they began.</summary>
/// <param name="Months">Months after the beginning.</param>
/// <param name="Due">Replicas that are as old as that.</param>
/// <param name="Alive">Of them, those known to have been alive then: seen at work then or later, or running
/// now.</param>
/// <param name="Ended">Of them, those that run no more and that nobody saw at work then or later.</param>
/// <param name="Unknown">Of them, those of which nothing is known.</param>
public sealed record Survival(int Months, int Due, int Alive, int Ended, int Unknown)
{
    /// <summary>Months after which it is asked.</summary>
    public static IReadOnlyList<int> Ages { get; } = [12, 24, 36];

    /// <summary>
    /// Share of those that are old enough which are known to have been alive, in per cent; null when none is old
    /// enough.
    /// </summary>
    public int? Percent => Due == 0 ? null : Alive * 100 / Due;

    /// <summary>Survival after so many months, as of a day.</summary>
    public static Survival After(int months, IReadOnlyCollection<ReplicaLife> replicas, DateOnly day)
    {
        var due = replicas.Where(replica => replica.Since.AddMonths(months) <= day).ToList();
        var alive = due.Count(replica => replica.LastSeen >= replica.Since.AddMonths(months) || Runs(replica.Existence));
        var ended = due.Count(replica => !(replica.LastSeen >= replica.Since.AddMonths(months)) && HasEnded(replica.Existence));
        return new(months, due.Count, alive, ended, due.Count - alive - ended);
    }

    private static bool Runs(Existence existence) => existence is Existence.Active or Existence.Developed or Existence.Absorbed;

    private static bool HasEnded(Existence existence) => existence is Existence.Dormant or Existence.Stopped or Existence.Replaced;
}

/// <summary>Months between asking and being at work.</summary>
public static class GoLive
{
    private const double DaysOfMonth = 365.25 / 12;

    /// <summary>The median, in months with one decimal; null when there is nothing to take it of.</summary>
    public static decimal? MedianMonths(IEnumerable<(DateOnly Requested, DateOnly Live)> replicas)
    {
        var months = replicas.Select(replica => (replica.Live.DayNumber - replica.Requested.DayNumber) / DaysOfMonth).Order().ToList();
        if (months.Count == 0)
            return null;
        return Math.Round((decimal)(months[(months.Count - 1) / 2] + months[months.Count / 2]) / 2, 1);
    }
}
