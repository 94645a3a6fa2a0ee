using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Commitments;

/// <summary>The person who signs for an institution, with their signature once given.</summary>
public sealed class Signatory
{
    public const int NameMaxLength = 200;

    public const int OfficeMaxLength = 200;

    private Signatory(int number, InstitutionId institutionId, string name, string office, AccountId? accountId) =>
        (Number, InstitutionId, Name, Office, AccountId) = (number, institutionId, name, office, accountId);

    /// <summary>The number on the sheet, from 1.</summary>
    public int Number { get; }

    /// <summary>The institution bound by the signature.</summary>
    public InstitutionId InstitutionId { get; }

    public string Name { get; }

    public string Office { get; }

    /// <summary>The account they may sign with; null when they sign on paper.</summary>
    public AccountId? AccountId { get; }

    public Signature? Signature { get; private set; }

    /// <summary>What the named person says against the signature; null when they say nothing.</summary>
    public Objection? Objection { get; private set; }

    /// <summary>The signatures that were revoked, oldest first; they are never erased.</summary>
    public IReadOnlyList<RevokedSignature> Revoked { get; private set; } = [];

    /// <summary>
    /// The persons who had a hand in the signature: whoever gave or recorded it, in whose name, and the named
    /// signatory. None of them is the second person that revokes it.
    /// </summary>
    internal IEnumerable<UserId> Parties =>
        (Signature?.Persons ?? []).Concat(AccountId is { } account ? [new UserId(account.Value.ToString())] : []);

    internal static Signatory Of(int number, SignatoryDetails details) =>
        new(number, details.InstitutionId, details.Name, details.Office, details.AccountId);

    internal void Sign(Signature signature) => Signature = signature;

    internal void ObjectTo(Objection objection) => Objection = objection;

    internal void Revoke(Revocation revocation)
    {
        Revoked = [.. Revoked, new(Signature!, Objection, revocation)];
        (Signature, Objection) = (null, null);
    }
}
