using JippApi.Domain.Access;

namespace JippApi.Application.Access;

/// <summary>A sign-in session: what its tokens share, and what ends when they are revoked.</summary>
public sealed class Session
{
    /// <summary>Identifier; tokens carry it in the claim <c>sid</c>.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The person's account; null for a client.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>The partner client; null for a person.</summary>
    public PartnerClientId? ClientId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the session ends; it cannot be extended beyond this.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When the session was ended early; null when it was not.</summary>
    public DateTimeOffset? RevokedAt { get; set; }
}

/// <summary>A single-use refresh token, of which only the hash is stored.</summary>
public sealed class RefreshToken
{
    public required string Hash { get; init; }

    /// <summary>The session it extends.</summary>
    public required Guid SessionId { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>
    /// When the token was used. A second use ends the session, because one of the two users must have stolen it.
    /// </summary>
    public DateTimeOffset? UsedAt { get; init; }
}
