using System.Text.Json.Serialization;
using JippApi.Domain.Access;

namespace JippApi.Application.Access;

/// <summary>A person's account, as administrators see it.</summary>
public sealed record UserItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>E-mail address; absent once the account was erased.</summary>
    public string? Email { get; init; }

    /// <summary>The person's name; absent once the account was erased.</summary>
    public string? Name { get; init; }

    /// <summary>Where the person works.</summary>
    public Guid? InstitutionId { get; init; }

    /// <summary>Whether the person can sign in.</summary>
    public required AccountStatus Status { get; init; }

    /// <summary>Why the person was shut out.</summary>
    public string? DisabledReason { get; init; }

    /// <summary>When the open invitation ends.</summary>
    public DateTimeOffset? InvitationExpiresAt { get; init; }

    /// <summary>When the account was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Roles that the person has now, each once; where, say the grants.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>Grows with each change; it makes the entity tag.</summary>
    [JsonIgnore]
    public int Version { get; init; }

    internal static UserItem Of(Account account, IEnumerable<Role> roles) =>
        new()
        {
            Id = account.Id,
            Email = account.Email,
            Name = account.Name is "" ? null : account.Name,
            InstitutionId = account.InstitutionId?.Value,
            Status = account.Status,
            DisabledReason = account.DisabledReason,
            InvitationExpiresAt = account.InvitationExpiresAt,
            CreatedAt = account.CreatedAt,
            Roles = [.. roles.Distinct().Order()],
            Version = account.Version,
        };
}
