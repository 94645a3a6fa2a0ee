using System.Linq.Expressions;
using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>A partner's system (<i>klien mitra</i>).</summary>
public sealed record ClientItem
{
    /// <summary>Opaque identifier.</summary>
    public Guid Id { get; init; }

    /// <summary>The name by which it signs in.</summary>
    public required string ClientId { get; init; }

    /// <summary>What it is.</summary>
    public required string Name { get; init; }

    /// <summary>E-mail address of the team that runs it.</summary>
    public required string Contact { get; init; }

    /// <summary>What it may do.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The ministry's list that it keeps; without one, what it may do holds for all records.</summary>
    public InnovationSource? Source { get; init; }

    /// <summary>How often it may ask: code of a rate class.</summary>
    public required string RateClass { get; init; }

    /// <summary>Whether it is let in.</summary>
    public ClientStatus Status { get; init; }

    /// <summary>When it was admitted.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was shut out.</summary>
    public DateTimeOffset? DisabledAt { get; init; }

    /// <summary>Why it was shut out.</summary>
    public string? DisabledReason { get; init; }

    /// <summary>Its secrets by number, without what is secret.</summary>
    public required IReadOnlyList<ClientSecretItem> Secrets { get; init; }

    /// <summary>The newest secret itself; shown once, in the answer to the request that made it.</summary>
    public string? Secret { get; init; }

    /// <summary>Grows with each change; it makes the entity tag.</summary>
    [JsonIgnore]
    public int Version { get; init; }

    /// <summary>How clients are read.</summary>
    internal static Expression<Func<PartnerClient, ClientItem>> Seen(DateTimeOffset now) =>
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

/// <summary>A secret of a partner's system, without what is secret.</summary>
/// <param name="Number">From 1, in the order in which they were made.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ExpiresAt">When it stops working; absent without an end.</param>
/// <param name="Live">Whether it works.</param>
public sealed record ClientSecretItem(int Number, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt, bool Live);

internal static class ClientLookup
{
    /// <summary>The client as it is shown.</summary>
    public static async Task<ClientItem> ClientItemAsync(this IAppDb db, PartnerClientId id, DateTimeOffset now, CancellationToken ct) =>
        await db.Clients.AsNoTracking().Where(c => c.Id == id).Select(ClientItem.Seen(now)).SingleOrDefaultAsync(ct)
        ?? throw new NotFoundException(nameof(PartnerClient));

    /// <summary>For a change: only while it has the version that the caller read.</summary>
    public static async Task<PartnerClient> LoadClientAsync(
        this IAppDb db,
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
            JippJson.Text(await db.ClientItemAsync(key, now, ct), JippJson.Readable.ClientItem),
            null
        );
    }
}
