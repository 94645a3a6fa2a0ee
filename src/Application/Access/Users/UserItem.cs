using JippApi.Application.Common;
using JippApi.Domain.Access;

namespace JippApi.Application.Access;

/// <summary>An account, as seen by administrators.</summary>
public sealed record UserItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>E-mail address; absent once the account is erased.</summary>
    public string? Email { get; init; }

    /// <summary>Full name of the person; absent once the account is erased.</summary>
    public string? Name { get; init; }

    /// <summary>Institution the person works for; absent when they belong to none.</summary>
    public Guid? InstitutionId { get; init; }

    /// <summary>Whether the person can sign in.</summary>
    public required AccountStatus Status { get; init; }

    /// <summary>Why the account was disabled; absent unless it is.</summary>
    public string? DisabledReason { get; init; }

    /// <summary>When the pending invitation expires; absent when there is none.</summary>
    public DateTimeOffset? InvitationExpiresAt { get; init; }

    /// <summary>
    /// Who held a code of the account besides its person; absent when nobody did, or once a second administrator has
    /// confirmed the account.
    /// </summary>
    public HandedCodeItem? HandedCode { get; init; }

    /// <summary>When the account was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Distinct roles held now. The grants say in which scope.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

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
            HandedCode = account.HandedCode is { } code ? new(code.By.Value, code.At, code.IsReset) : null,
            CreatedAt = account.CreatedAt,
            Roles = [.. roles.Distinct().Order()],
            Version = account.Version,
        };
}

/// <summary>A code that somebody held besides the person of an account.</summary>
/// <param name="By">Id of the account that handed out the last code.</param>
/// <param name="At">When it did.</param>
/// <param name="IsReset">Whether a code replaced a password that the person had chosen. The account then signs and
/// delegates nothing until a second administrator has confirmed it.</param>
public sealed record HandedCodeItem(string By, DateTimeOffset At, bool IsReset);
