using JippApi.Domain.Access;
using JippApi.Domain.Escalations;

namespace JippApi.Application.Escalations;

/// <summary>Who would be notified of what on a day if nothing changed until then. Nothing is stored.</summary>
public sealed record EscalationSimulation
{
    /// <summary>The policy simulated.</summary>
    public required Guid PolicyId { get; init; }

    /// <summary>The simulated day (WIB).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether notifications are sent on that day; they are not on weekends and public holidays.</summary>
    public required bool IsWorkingDay { get; init; }

    /// <summary>Number of action items in the notifications.</summary>
    public required int ItemCount { get; init; }

    /// <summary>Number of people to be notified.</summary>
    public required int PeopleCount { get; init; }

    /// <summary>The people with the most items, up to the requested limit.</summary>
    public required IReadOnlyList<SimulatedRecipient> People { get; init; }

    /// <summary>Number of reached levels for which there is nobody to notify.</summary>
    public required int UnaddressedCount { get; init; }

    /// <summary>The first of these levels, with their items.</summary>
    public required IReadOnlyList<SimulatedItem> Unaddressed { get; init; }
}

/// <summary>A person who would receive a digest.</summary>
/// <param name="AccountId">Account of the person.</param>
/// <param name="Role">The role in which they are notified; absent for the assignee of an item.</param>
/// <param name="Institution">The institution of the role; absent when the role is not bound to one.</param>
/// <param name="RegionCode">The region of the role; absent when the role is not bound to one.</param>
/// <param name="NotifyAt">When the digest would be sent: the first moment outside quiet hours, provided they have not
/// received a digest on that day.</param>
/// <param name="Count">Number of items in the digest.</param>
/// <param name="Items">The items, the latest first, at most 50.</param>
public sealed record SimulatedRecipient(
    Guid AccountId,
    Role? Role,
    SimulatedInstitution? Institution,
    string? RegionCode,
    DateTimeOffset NotifyAt,
    int Count,
    IReadOnlyList<SimulatedItem> Items
);

/// <summary>An institution.</summary>
/// <param name="Id">Id of the institution.</param>
/// <param name="Name">Name of the institution.</param>
public sealed record SimulatedInstitution(Guid Id, string Name);

/// <summary>An action item that has reached a level.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="PlanId">The replication plan the item belongs to.</param>
/// <param name="Activity">The activity to carry out.</param>
/// <param name="Level">The level reached.</param>
/// <param name="NotifiedLevel">The level whose people are notified; absent when there is nobody.</param>
/// <param name="DueOn">Due date of the item.</param>
/// <param name="DaysLate">Calendar days since the due date on the simulated day.</param>
/// <param name="CountedDays">Days that count towards the next level. Days on which the clock was stopped do
/// not.</param>
public sealed record SimulatedItem(
    Guid ItemId,
    Guid PlanId,
    string Activity,
    EscalationLevel Level,
    EscalationLevel? NotifiedLevel,
    DateOnly DueOn,
    int DaysLate,
    int CountedDays
);
