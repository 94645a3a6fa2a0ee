namespace JippApi.Application.Access;

/// <summary>Makes and reads access tokens.</summary>
public interface IAccessTokens
{
    /// <summary>How long a token is good for.</summary>
    TimeSpan Lifetime { get; }

    /// <summary>A token for a person or a partner's system.</summary>
    /// <param name="subject">Id of the account, or client id.</param>
    /// <param name="session">The sign-in that it belongs to.</param>
    /// <param name="clientId">The client id, for a partner's system.</param>
    /// <param name="ct">Stops the making.</param>
    ValueTask<string> IssueAsync(string subject, Guid session, string? clientId, CancellationToken ct);

    /// <summary>The sign-in that a valid token belongs to; null when the token is not one of ours.</summary>
    ValueTask<Guid?> SessionOfAsync(string token, CancellationToken ct);
}
