using System.Linq.Expressions;
using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>A partner client (<i>klien mitra</i>).</summary>
public sealed record ClientItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public Guid Id { get; init; }

    /// <summary>Client id used to sign in.</summary>
    public required string ClientId { get; init; }

    /// <summary>Display name of the client.</summary>
    public required string Name { get; init; }

    /// <summary>E-mail address of the team that operates the client.</summary>
    public required string Contact { get; init; }

    /// <summary>Permissions of the client.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>
    /// The source whose records the client maintains. When absent, the permissions apply to all records.
    /// </summary>
    public InnovationSource? Source { get; init; }

    /// <summary>Code of the rate class that limits the client's requests.</summary>
    public required string RateClass { get; init; }

    /// <summary>Whether the client may sign in.</summary>
    public ClientStatus Status { get; init; }

    /// <summary>When the client was registered.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the client was disabled; absent while it is active.</summary>
    public DateTimeOffset? DisabledAt { get; init; }

    /// <summary>Why the client was disabled; absent while it is active.</summary>
    public string? DisabledReason { get; init; }

    /// <summary>Secrets of the client in the order of their numbers, without the secret values.</summary>
    public required IReadOnlyList<ClientSecretItem> Secrets { get; init; }

    /// <summary>Value of the newest secret. Present only in the response to the request that created it.</summary>
    public string? Secret { get; init; }

    /// <summary>Returns the projection that reads clients.</summary>
    internal static Expression<Func<PartnerClient, ClientItem>> Projection(DateTimeOffset now) =>
        c =>
            new()
            {
                Id = c.Id.Value,
                ClientId = c.ClientId,
                Name = c.Name,
                Contact = c.Contact,
                Scopes = c.Scopes,
                Source = c.Source,
                RateClass = c.RateClass,
                Status = c.DisabledAt == null ? ClientStatus.Active : ClientStatus.Disabled,
                CreatedAt = c.CreatedAt,
                DisabledAt = c.DisabledAt,
                DisabledReason = c.DisabledReason,
                Secrets = c
                    .Secrets.OrderBy(s => s.Number)
                    .Select(s => new ClientSecretItem(s.Number, s.CreatedAt, s.ExpiresAt, s.ExpiresAt == null || s.ExpiresAt > now))
                    .ToList(),
                Version = c.Version,
            };
}

/// <summary>A secret of a partner client, without its value.</summary>
/// <param name="Number">Sequence number of the secret, starting at 1.</param>
/// <param name="CreatedAt">When the secret was created.</param>
/// <param name="ExpiresAt">When the secret expires; absent when it does not.</param>
/// <param name="Live">Whether the secret can be used now.</param>
public sealed record ClientSecretItem(int Number, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt, bool Live);

internal static class ClientLookup
{
    public static async Task<ClientItem> ReadClientAsync(IAppDb db, PartnerClientId id, DateTimeOffset now, CancellationToken ct) =>
        await db.Clients.AsNoTracking().Where(c => c.Id == id).Select(ClientItem.Projection(now)).SingleOrDefaultAsync(ct)
        ?? throw new NotFoundException(nameof(PartnerClient));

    /// <summary>Loads a client for update, checking the version the caller read.</summary>
    public static async Task<PartnerClient> LoadClientAsync(
        IAppDb db,
        Guid id,
        int? expectedVersion,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var key = new PartnerClientId(id);
        var client = await db.Clients.SingleOrDefaultAsync(c => c.Id == key, ct) ?? throw new NotFoundException(nameof(PartnerClient));
        if (expectedVersion is null || expectedVersion == client.Version)
            return client;

        throw new StaleVersionException(
            client.Version,
            JsonSerializer.Serialize(await ClientLookup.ReadClientAsync(db, key, now, ct), ClientJson.Readable.ClientItem),
            null
        );
    }
}
