using JippApi.Domain.Competitions.Entries;

namespace JippApi.Application.Competitions.Judging;

/// <summary>Figures of an edition for those who run it.</summary>
public sealed record CompetitionFigures
{
    /// <summary>Number of entries, drafts included; each of the lists below adds up to it.</summary>
    public required int Total { get; init; }

    /// <summary>Entries by status.</summary>
    public required IReadOnlyList<EntryStatusCount> ByStatus { get; init; }

    /// <summary>Entries by the furthest stage that they take part in.</summary>
    public required IReadOnlyList<EntryCount> ByStage { get; init; }

    /// <summary>Entries by group.</summary>
    public required IReadOnlyList<EntryCount> ByGroup { get; init; }

    /// <summary>Entries by cluster.</summary>
    public required IReadOnlyList<EntryCount> ByCluster { get; init; }

    /// <summary>Entries by province.</summary>
    public required IReadOnlyList<EntryCount> ByProvince { get; init; }

    /// <summary>Load of the evaluators by stage, the most loaded first.</summary>
    public required IReadOnlyList<EvaluatorLoad> Evaluators { get; init; }

    /// <summary>Entries of the running stage for which more evaluators have to be found.</summary>
    public required LackingEvaluators Lacking { get; init; }
}

/// <summary>Number of entries with a status.</summary>
/// <param name="Status">The status.</param>
/// <param name="Count">The number.</param>
public sealed record EntryStatusCount(EntryStatus Status, int Count);

/// <summary>Number of entries of a stage, group, cluster or province.</summary>
/// <param name="Key">Its code; absent for entries of none.</param>
/// <param name="Name">Its name in Indonesian; absent for entries of none.</param>
/// <param name="Count">The number.</param>
public sealed record EntryCount(string? Key, string? Name, int Count);

/// <summary>Load of an evaluator in a stage.</summary>
/// <param name="Stage">Code of the stage.</param>
/// <param name="AccountId">Account id of the evaluator.</param>
/// <param name="Name">Name of the evaluator; absent once the account is erased.</param>
/// <param name="Assigned">Number of entries drawn for them, without those that they stepped back or were released
/// from.</param>
/// <param name="Submitted">How many of them they have submitted.</param>
/// <param name="Overdue">How many of them are overdue.</param>
/// <param name="Recused">Number of entries from which they stepped back.</param>
public sealed record EvaluatorLoad(string Stage, Guid AccountId, string? Name, int Assigned, int Submitted, int Overdue, int Recused);

/// <summary>Entries of the running stage that have fewer evaluators than they need.</summary>
/// <param name="Stage">Code of the running stage; absent when none runs in which evaluators score.</param>
/// <param name="Entries">Number of such entries.</param>
/// <param name="Missing">Number of evaluators that they lack together.</param>
/// <param name="Items">The first 100 of the entries, by number.</param>
public sealed record LackingEvaluators(string? Stage, int Entries, int Missing, IReadOnlyList<LackingEntry> Items)
{
    /// <summary>Maximum number of entries named.</summary>
    internal const int MaxNamed = 100;
}

/// <summary>An entry that has fewer evaluators than it needs.</summary>
/// <param name="EntryId">Id of the entry.</param>
/// <param name="Number">Number of the entry in the edition.</param>
/// <param name="Title">Title of the entry.</param>
/// <param name="Assigned">Number of its evaluators.</param>
/// <param name="Needed">Number of evaluators that it needs.</param>
public sealed record LackingEntry(Guid EntryId, int? Number, string Title, int Assigned, int Needed);
