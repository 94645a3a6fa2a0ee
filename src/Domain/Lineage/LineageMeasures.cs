using JippApi.Domain.Innovations;

namespace JippApi.Domain.Lineage;

/// <summary>The facts that decide whether a replica was running on a day.</summary>
/// <param name="Since">The day it went live.</param>
/// <param name="Existence">Whether it is running now, as far as anyone has confirmed.</param>
/// <param name="LastSeen">The last day someone other than its owner found it running, through an evaluation that did
/// not end it, verified evidence or a confirmation; null when nobody did.</param>
public sealed record ReplicaSurvivalFacts(DateOnly Since, Existence Existence, DateOnly? LastSeen);

/// <summary>The number of replicas still running a number of months after they went live.</summary>
/// <param name="Months">The months since going live.</param>
/// <param name="Due">The replicas that are old enough.</param>
/// <param name="Alive">Those known to have been running then: found running then or later, or running now.</param>
/// <param name="Ended">Those that no longer run and that nobody found running then or later.</param>
/// <param name="Unknown">Those about which nothing is known.</param>
public sealed record Survival(int Months, int Due, int Alive, int Ended, int Unknown)
{
    /// <summary>The ages, in months, at which survival is measured.</summary>
    public static IReadOnlyList<int> Ages { get; } = [12, 24, 36];

    /// <summary>
    /// The percentage of replicas that are old enough and known to have been running; null when none is old enough.
    /// </summary>
    public int? Percent => Due == 0 ? null : Alive * 100 / Due;

    /// <summary>Returns the survival at an age, as of a day.</summary>
    public static Survival AtAge(int months, IReadOnlyCollection<ReplicaSurvivalFacts> replicas, DateOnly day)
    {
        var due = replicas.Where(replica => replica.Since.AddMonths(months) <= day).ToList();
        var alive = due.Count(replica => replica.LastSeen >= replica.Since.AddMonths(months) || Runs(replica.Existence));
        var ended = due.Count(replica =>
            !(replica.LastSeen >= replica.Since.AddMonths(months)) && Existences.Ended.Contains(replica.Existence)
        );
        return new(months, due.Count, alive, ended, due.Count - alive - ended);
    }

    private static bool Runs(Existence existence) => existence is Existence.Active or Existence.Developed or Existence.Absorbed;
}

/// <summary>The time from request to going live.</summary>
public static class TimeToGoLive
{
    private const double DaysOfMonth = 365.25 / 12;

    /// <summary>Returns the median in months to one decimal; null when there are no replicas.</summary>
    public static decimal? MedianMonths(IEnumerable<(DateOnly Requested, DateOnly Live)> replicas)
    {
        var months = replicas.Select(replica => (replica.Live.DayNumber - replica.Requested.DayNumber) / DaysOfMonth).Order().ToList();
        if (months.Count == 0)
            return null;
        return Math.Round((decimal)(months[(months.Count - 1) / 2] + months[months.Count / 2]) / 2, 1);
    }
}
