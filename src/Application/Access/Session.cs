using JippApi.Domain.Access;

namespace JippApi.Application.Access;

/// <summary>A sign-in: what its tokens have in common, and what ends when they are revoked.</summary>
public sealed class Session
{
    /// <summary>Its identity; tokens carry it in the claim <c>sid</c>.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Whose it is; null for a client.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>The partner's system whose it is; null for a person.</summary>
    public PartnerClientId? ClientId { get; init; }

    /// <summary>When the person or system signed in.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>After this it cannot be prolonged.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was ended before its time.</summary>
    public DateTimeOffset? RevokedAt { get; set; }
}

/// <summary>A refresh token; only its hash is known. Each is used once and replaced by the next.</summary>
public sealed class RefreshToken
{
    /// <summary>SHA-256 of the token.</summary>
    public required string Hash { get; init; }

    /// <summary>The sign-in that it prolongs.</summary>
    public required Guid SessionId { get; init; }

    /// <summary>After this it is of no use.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was used; using it again ends the sign-in, because one of the two users stole it.</summary>
    public DateTimeOffset? UsedAt { get; init; }
}
