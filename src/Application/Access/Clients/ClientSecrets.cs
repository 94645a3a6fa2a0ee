using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Verifies the secrets of partner clients.</summary>
internal static class ClientSecrets
{
    private const int MaxLive = 2;

    private static readonly string HashOfNothing = new PasswordHasher<PartnerClient>().HashPassword(null!, Secret.New());

    /// <summary>
    /// Whether the secret is valid for the client. The same number of hashes is computed for an unknown client, so that
    /// response times reveal nothing.
    /// </summary>
    public static bool Verify(this IPasswordHasher<PartnerClient> hasher, PartnerClient? client, string secret, DateTimeOffset now)
    {
        var live = (client?.Secrets ?? []).Where(s => s.IsLive(now)).OrderByDescending(s => s.Number).Select(s => s.Hash).ToList();
        var hashes = live.Concat(Enumerable.Repeat(HashOfNothing, MaxLive)).Take(MaxLive);
        var right = hashes.Select(hash => hasher.VerifyHashedPassword(client!, hash, secret) != PasswordVerificationResult.Failed).ToList();
        return right.Contains(true) && live.Count > 0;
    }

    /// <summary>
    /// Returns the client that owns the secret, or null when the client is unknown or disabled or the secret is wrong.
    /// </summary>
    public static async Task<PartnerClient?> FindClientAsync(
        IAppDb db,
        IPasswordHasher<PartnerClient> hasher,
        string clientId,
        string secret,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var client = await db.Clients.AsNoTracking().SingleOrDefaultAsync(c => c.ClientId == clientId, ct);
        if (client?.ClientId != clientId)
            client = null; // SQL Server ignores trailing blanks when comparing
        var right = hasher.Verify(client, secret, now);
        if (right && client!.DisabledAt is null)
            return client;

        // Recorded for unknown clients, too, so that timing reveals nothing and guessing leaves a trace.
        ClientSecrets.RecordClientEvent(db, "CLIENT_REFUSED", client);
        return null;
    }

    /// <summary>Records what a client did, or what was attempted in the name of an unknown one.</summary>
    public static void RecordClientEvent(IAppDb db, string action, PartnerClient? client) =>
        db.AddAuditEvent(
            new PendingAuditEvent(action, "client", client?.Id.Value.ToString() ?? "unknown")
            {
                Actor = client?.ClientId ?? "anonymous",
                Sources = client?.Source is { } source ? $"|{Code.Of(source)}|" : null,
            }
        );

    /// <summary>Ends the client's sessions.</summary>
    public static async Task EndSessionsAsync(IAppDb db, PartnerClientId client, DateTimeOffset now, CancellationToken ct)
    {
        foreach (
            var session in await db.Sessions.Where(s => s.ClientId == client && s.RevokedAt == null && s.ExpiresAt > now).ToListAsync(ct)
        )
            session.RevokedAt = now;
        db.InvalidateAccess();
    }
}
