using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Application.Competitions.Editions;

/// <summary>A person with a duty in an edition.</summary>
public sealed record CompetitionMemberItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Id of the edition.</summary>
    public required Guid CompetitionId { get; init; }

    /// <summary>Id of the person's account.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Full name of the person; absent once the account is erased.</summary>
    public string? Name { get; init; }

    /// <summary>Duty of the person in the edition.</summary>
    public required CompetitionDuty Duty { get; init; }

    /// <summary>Codes of the categories whose entries the person is drawn for; empty for all.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>Most entries that the person is drawn for in a stage; absent for no limit.</summary>
    public int? MaxLoad { get; init; }

    /// <summary>When the duty began.</summary>
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>When the duty ended; absent while it lasts.</summary>
    public DateTimeOffset? LeftAt { get; init; }

    /// <summary>Why the duty ended; absent while it lasts.</summary>
    public string? LeftReason { get; init; }

    internal static CompetitionMemberItem Of(CompetitionMember member, string? name) =>
        new()
        {
            Id = member.Id.Value,
            CompetitionId = member.CompetitionId.Value,
            AccountId = member.AccountId.Value,
            Name = string.IsNullOrEmpty(name) ? null : name,
            Duty = member.Duty,
            Categories = member.Categories,
            MaxLoad = member.MaxLoad,
            AddedAt = member.AddedAt,
            LeftAt = member.LeftAt,
            LeftReason = member.LeftReason,
            Version = member.Version,
        };

    /// <summary>Returns the address of a member.</summary>
    public static string AddressOf(CompetitionMemberItem member) =>
        $"{CompetitionItem.AddressOf(member.CompetitionId)}/members/{member.Id}";
}
