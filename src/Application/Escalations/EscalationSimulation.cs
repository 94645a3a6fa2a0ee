using JippApi.Domain.Access;
using JippApi.Domain.Escalations;

namespace JippApi.Application.Escalations;

/// <summary>Who would be told what on a day, if nothing else happened before. Nothing of it is kept.</summary>
public sealed record EscalationSimulation
{
    /// <summary>The policy.</summary>
    public required Guid PolicyId { get; init; }

    /// <summary>The day (WIB).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether people are told on that day at all: not on weekends and holidays.</summary>
    public required bool IsWorkingDay { get; init; }

    /// <summary>How many action items somebody would be told of.</summary>
    public required int ItemCount { get; init; }

    /// <summary>How many people would be told.</summary>
    public required int PeopleCount { get; init; }

    /// <summary>The people with most to hear, as many as were asked for.</summary>
    public required IReadOnlyList<SimulatedHearer> People { get; init; }

    /// <summary>
    /// How many levels were reached of which nobody would hear, because nobody stands there or above.
    /// </summary>
    public required int UnheardCount { get; init; }

    /// <summary>The first of them.</summary>
    public required IReadOnlyList<SimulatedItem> Unheard { get; init; }
}

/// <summary>Somebody who would be told, in one digest.</summary>
/// <param name="AccountId">Their account.</param>
/// <param name="Role">The role by which they hear; absent for whom an item is assigned to.</param>
/// <param name="Institution">The institution where they have it.</param>
/// <param name="RegionCode">The region where they have it.</param>
/// <param name="TellsAt">When: the first moment at which people are told, and on which they have had no digest that
/// day.</param>
/// <param name="Count">How much they would hear of.</param>
/// <param name="Items">What they would hear of, what is latest first; fifty at most.</param>
public sealed record SimulatedHearer(
    Guid AccountId,
    Role? Role,
    SimulatedInstitution? Institution,
    string? RegionCode,
    DateTimeOffset TellsAt,
    int Count,
    IReadOnlyList<SimulatedItem> Items
);

/// <summary>An institution.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record SimulatedInstitution(Guid Id, string Name);

/// <summary>An action item that has reached a level.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="PlanId">Its plan.</param>
/// <param name="Activity">What is done.</param>
/// <param name="Level">The level that was reached.</param>
/// <param name="HeardAt">The level whose people hear of it; absent when there is nobody.</param>
/// <param name="DueOn">The day on which it was due.</param>
/// <param name="DaysLate">How many days late it is on that day.</param>
/// <param name="CountedDays">How many of them count.</param>
public sealed record SimulatedItem(
    Guid ItemId,
    Guid PlanId,
    string Activity,
    EscalationLevel Level,
    EscalationLevel? HeardAt,
    DateOnly DueOn,
    int DaysLate,
    int CountedDays
);
