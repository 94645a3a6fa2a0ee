namespace JippApi.Application.Access;

/// <summary>Issues and reads access tokens.</summary>
public interface IAccessTokens
{
    /// <summary>How long an access token is valid.</summary>
    TimeSpan Lifetime { get; }

    /// <summary>Issues a token for a person or a partner client.</summary>
    /// <param name="subject">The account id or the client id.</param>
    /// <param name="session">The sign-in session the token belongs to.</param>
    /// <param name="clientId">The client id; null for a person.</param>
    /// <param name="ct">The cancellation token.</param>
    ValueTask<string> IssueAsync(string subject, Guid session, string? clientId, CancellationToken ct);

    /// <summary>Returns the session of a valid token, or null when this server did not issue the token.</summary>
    ValueTask<Guid?> SessionOfAsync(string token, CancellationToken ct);
}
