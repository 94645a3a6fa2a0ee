using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

/// <summary>Party that stated a value that a record shows.</summary>
public enum OriginKind
{
    /// <summary>The owner, or whoever writes for it.</summary>
    Owner,

    /// <summary>A list of a ministry or region.</summary>
    Source,

    /// <summary>A named reviewer, who chose between what lists state.</summary>
    Pin,
}

/// <summary>The origin of the present value of a member (<i>asal nilai</i>).</summary>
/// <param name="Member">The name of the member, as in <see cref="InnovationMembers"/>.</param>
/// <param name="Kind">The party that stated it.</param>
/// <param name="By">The person who wrote it down; of a row, who sent it.</param>
/// <param name="At">When.</param>
public sealed record MemberOrigin(string Member, OriginKind Kind, UserId By, DateTimeOffset At)
{
    /// <summary>The list; of a pin, the one whose value was chosen.</summary>
    public InnovationSource? Source { get; init; }

    /// <summary>The key of the row in the list; null when it was taken over without one.</summary>
    public string? Key { get; init; }

    /// <summary>The import that the row came with; null when it was sent alone.</summary>
    public Guid? ImportId { get; init; }

    /// <summary>Why it was pinned.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it is the value of a row.</summary>
    public bool IsOf(InnovationSource source, string? key) => Kind == OriginKind.Source && Source == source && Key == key;

    internal static MemberOrigin OfOwner(Actor by, DateTimeOffset at) => new("", OriginKind.Owner, by.UserId, at);

    /// <summary>The origin of what a taken-over record says: the list in which it stands first.</summary>
    internal static MemberOrigin OfTakenOver(InnovationContent content, Actor by, DateTimeOffset at) =>
        content.SourceRecords is [var first, ..]
            ? new("", OriginKind.Source, by.UserId, at) { Source = first.Source, Key = first.SourceRecordId }
            : OfOwner(by, at);
}
