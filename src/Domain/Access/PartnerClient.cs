using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Access;

/// <summary>
/// A partner's system that calls the API by itself (<i>klien mitra</i>): of a ministry, or of a region.
/// </summary>
public sealed class PartnerClient : AggregateRoot
{
    /// <summary>Longest name by which it signs in.</summary>
    public const int ClientIdMaxLength = 60;

    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 150;

    /// <summary>Longest address.</summary>
    public const int ContactMaxLength = 200;

    /// <summary>Longest reason for shutting it out.</summary>
    public const int ReasonMaxLength = 500;

    /// <summary>Longest code of a rate class.</summary>
    public const int RateClassMaxLength = 40;

    private readonly List<ClientSecret> secrets = [];

    private PartnerClient(PartnerClientId id, string clientId) => (Id, ClientId) = (id, clientId);

    /// <summary>Its identity.</summary>
    public PartnerClientId Id { get; }

    /// <summary>The name by which it signs in.</summary>
    public string ClientId { get; }

    /// <summary>What it is.</summary>
    public string Name { get; private set; } = "";

    /// <summary>E-mail address of the team that runs it.</summary>
    public string Contact { get; private set; } = "";

    /// <summary>What it may do.</summary>
    public IReadOnlyList<string> Scopes { get; private set; } = [];

    /// <summary>The ministry's list that it keeps.</summary>
    public InnovationSource? Source { get; private set; }

    /// <summary>How often it may ask.</summary>
    public string RateClass { get; private set; } = "";

    /// <summary>When it was admitted.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was shut out; null while it is let in.</summary>
    public DateTimeOffset? DisabledAt { get; private set; }

    /// <summary>Why it was shut out.</summary>
    public string? DisabledReason { get; private set; }

    /// <summary>Its secrets, those that no longer work among them.</summary>
    public IReadOnlyList<ClientSecret> Secrets => secrets;

    /// <summary>Admits a partner's system.</summary>
    public static PartnerClient Register(
        string clientId,
        ClientDetails details,
        string secretHash,
        DateTimeOffset at,
        PartnerClientId? id = null
    )
    {
        var client = new PartnerClient(id ?? PartnerClientId.New(), clientId) { CreatedAt = at };
        client.Describe(details);
        client.secrets.Add(new(1, secretHash, at));
        client.Raise(new ClientRegistered(client.Id, at));
        return client;
    }

    /// <summary>Changes what it is or may do.</summary>
    public void Revise(ClientDetails details, DateTimeOffset at)
    {
        Describe(details);
        Raise(new ClientRevised(Id, at));
    }

    /// <summary>Adds a secret; the newest one before it works on for the overlap, older ones end now.</summary>
    public void Rotate(string secretHash, TimeSpan overlap, DateTimeOffset at)
    {
        var before = secrets.Where(secret => secret.IsLive(at)).OrderByDescending(secret => secret.Number).ToList();
        foreach (var secret in before)
            secret.ExpiresAt = Earlier(secret.ExpiresAt, secret == before[0] ? at + overlap : at);
        secrets.Add(new(secrets.Max(secret => secret.Number) + 1, secretHash, at));
        Raise(new ClientSecretRotated(Id, secrets[^1].Number, at));
    }

    /// <summary>Shuts it out.</summary>
    public void Disable(string reason, DateTimeOffset at)
    {
        AccessRules.ClientMoveAllowed.Require(DisabledAt is null, nameof(ClientStatus.Active));

        (DisabledAt, DisabledReason) = (at, reason);
        Raise(new ClientDisabled(Id, reason, at));
    }

    /// <summary>Lets it in again.</summary>
    public void Enable(DateTimeOffset at)
    {
        AccessRules.ClientMoveAllowed.Require(DisabledAt is not null, nameof(ClientStatus.Disabled));

        (DisabledAt, DisabledReason) = (null, null);
        Raise(new ClientEnabled(Id, at));
    }

    private void Describe(ClientDetails details) =>
        (Name, Contact, Scopes, Source, RateClass) = (details.Name, details.Contact, details.Scopes, details.Source, details.RateClass);

    private static DateTimeOffset Earlier(DateTimeOffset? a, DateTimeOffset b) => a is { } known && known < b ? known : b;
}
