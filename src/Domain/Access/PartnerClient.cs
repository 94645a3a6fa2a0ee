using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Access;

/// <summary>A system of a ministry or a region that calls the API on its own behalf (<i>klien mitra</i>).</summary>
public sealed class PartnerClient : AggregateRoot
{
    public const int ClientIdMaxLength = 60;

    public const int NameMaxLength = 150;

    public const int ContactMaxLength = 200;

    public const int ReasonMaxLength = 500;

    public const int RateClassMaxLength = 40;

    private readonly List<ClientSecret> secrets = [];

    private PartnerClient(PartnerClientId id, string clientId) => (Id, ClientId) = (id, clientId);

    public PartnerClientId Id { get; }

    /// <summary>The name it signs in with.</summary>
    public string ClientId { get; }

    public string Name { get; private set; } = "";

    /// <summary>The e-mail address of the team that runs it.</summary>
    public string Contact { get; private set; } = "";

    /// <summary>The permissions it may be issued.</summary>
    public IReadOnlyList<string> Scopes { get; private set; } = [];

    /// <summary>The ministry's list it maintains.</summary>
    public InnovationSource? Source { get; private set; }

    public string RateClass { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? DisabledAt { get; private set; }

    public string? DisabledReason { get; private set; }

    /// <summary>All its secrets, expired ones included.</summary>
    public IReadOnlyList<ClientSecret> Secrets => secrets;

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

    public void Revise(ClientDetails details, DateTimeOffset at)
    {
        Describe(details);
        Raise(new ClientRevised(Id, at));
    }

    /// <summary>
    /// Adds a secret. The previous one stays valid for the overlap, so that the client can switch without an outage;
    /// older ones expire now.
    /// </summary>
    public void RotateSecret(string secretHash, TimeSpan overlap, DateTimeOffset at)
    {
        var before = secrets.Where(secret => secret.IsLive(at)).OrderByDescending(secret => secret.Number).ToList();
        foreach (var secret in before)
            secret.ExpiresAt = Earlier(secret.ExpiresAt, secret == before[0] ? at + overlap : at);
        secrets.Add(new(secrets.Max(secret => secret.Number) + 1, secretHash, at));
        Raise(new ClientSecretRotated(Id, secrets[^1].Number, at));
    }

    public void Disable(string reason, DateTimeOffset at)
    {
        AccessRules.ClientTransitionAllowed.Require(DisabledAt is null, nameof(ClientStatus.Active));

        (DisabledAt, DisabledReason) = (at, reason);
        Raise(new ClientDisabled(Id, reason, at));
    }

    public void Enable(DateTimeOffset at)
    {
        AccessRules.ClientTransitionAllowed.Require(DisabledAt is not null, nameof(ClientStatus.Disabled));

        (DisabledAt, DisabledReason) = (null, null);
        Raise(new ClientEnabled(Id, at));
    }

    private void Describe(ClientDetails details) =>
        (Name, Contact, Scopes, Source, RateClass) = (details.Name, details.Contact, details.Scopes, details.Source, details.RateClass);

    private static DateTimeOffset Earlier(DateTimeOffset? a, DateTimeOffset b) => a is { } known && known < b ? known : b;

    /// <inheritdoc/>
    public override Subject AuditSubject() =>
        new("client", Id.Value.ToString()) { Sources = Source is { } source ? [source.ToString()] : [] };
}
