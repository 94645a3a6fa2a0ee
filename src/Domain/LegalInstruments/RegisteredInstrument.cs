using JippApi.Domain.Common;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.LegalInstruments;

/// <summary>
/// A decree or regulation on which innovations rest (<i>dasar hukum</i>): registered by its issuer, accepted or rejected
/// once by somebody else, and in force until it expires or is repealed.
/// </summary>
public sealed class RegisteredInstrument : AggregateRoot
{
    public const int TitleMaxLength = 300;

    public const int NumberMaxLength = 100;

    public const int ReferenceMaxLength = 500;

    public const int ReasonMaxLength = 1_000;

    public const int MaxInnovations = 100;

    private readonly List<CoveredInnovation> innovations = [];

    private RegisteredInstrument(
        RegisteredInstrumentId id,
        InstitutionId issuerId,
        LegalInstrument kind,
        string title,
        string number,
        DateOnly date,
        DateTimeOffset registeredAt
    ) => (Id, IssuerId, Kind, Title, Number, Date, RegisteredAt) = (id, issuerId, kind, title, number, date, registeredAt);

    public RegisteredInstrumentId Id { get; }

    /// <summary>The institution that issued it.</summary>
    public InstitutionId IssuerId { get; }

    public LegalInstrument Kind { get; }

    public string Title { get; }

    public string Number { get; }

    /// <summary>The day on which it was enacted.</summary>
    public DateOnly Date { get; }

    /// <summary>The first day on which it is in force; null when that is the day of its date.</summary>
    public DateOnly? ValidFrom { get; private set; }

    /// <summary>The last day on which it is in force; null when it has no end.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    public string? Reference { get; private set; }

    /// <summary>The innovations that rest on it.</summary>
    public IReadOnlyList<CoveredInnovation> Innovations => innovations;

    public LegalInstrumentStatus Status { get; private set; }

    /// <summary>The reason it was rejected or repealed.</summary>
    public string? Reason { get; private set; }

    public DateTimeOffset RegisteredAt { get; }

    /// <summary>The person who registered it, and the one they acted for.</summary>
    public IReadOnlyList<UserId> Registrants { get; private set; } = [];

    public DateTimeOffset? DecidedAt { get; private set; }

    public DateTimeOffset? RepealedAt { get; private set; }

    /// <param name="issuer">The issuer, the institution above it, and so on.</param>
    /// <param name="named">The innovations that rest on it.</param>
    public static RegisteredInstrument Register(
        LegalInstrumentDetails details,
        IReadOnlyList<Institution> issuer,
        IReadOnlyList<NamedInnovation> named,
        Actor by,
        DateTimeOffset at
    )
    {
        LegalInstrumentRules.KindFitsIssuer.Require(issuer[0].Kind.CanIssue(details.Kind));
        LegalInstrumentRules.NotInTheFuture.Require(details.Date <= Wib.DayOf(at));
        LegalInstrumentRules.ExpiresAfterBeginning.Require(details.ExpiresOn is null || Latest(details) < details.ExpiresOn);
        List<NamedInnovation> strangers = [.. named.Where(one => !InstrumentAuthority.Reaches(issuer, one.Owner))];
        LegalInstrumentRules.NamesOwnInnovations.Require(
            strangers.Count == 0,
            [.. strangers.Select(one => one.InnovationId.Value.ToString())]
        );

        var instrument = new RegisteredInstrument(
            RegisteredInstrumentId.New(),
            issuer[0].Id,
            details.Kind,
            details.Title,
            details.Number,
            details.Date,
            at
        )
        {
            ValidFrom = details.ValidFrom,
            ExpiresOn = details.ExpiresOn,
            Reference = details.Reference,
            Registrants = [.. by.UserIds],
        };
        instrument.innovations.AddRange(named.Select(one => new CoveredInnovation(one.InnovationId, one.Owner[0].Id)));
        instrument.Raise(new LegalInstrumentRegistered(instrument.Id, instrument.IssuerId, instrument.Kind, at));
        return instrument;
    }

    public void Accept(Actor by, DateTimeOffset at)
    {
        LegalInstrumentRules.DecidedByAnother.Require(!Registrants.Intersect(by.UserIds).Any());
        LegalInstrumentRules.StillClaimed.Require(Status == LegalInstrumentStatus.Claimed);

        (Status, DecidedAt) = (LegalInstrumentStatus.Accepted, at);
        Raise(new LegalInstrumentAccepted(Id, at));
    }

    /// <summary>Rejects it, also after it was accepted by mistake.</summary>
    public void Reject(string reason, Actor by, DateTimeOffset at)
    {
        LegalInstrumentRules.DecidedByAnother.Require(!Registrants.Intersect(by.UserIds).Any());
        LegalInstrumentRules.NotEnded.Require(Status is LegalInstrumentStatus.Claimed or LegalInstrumentStatus.Accepted);

        (Status, Reason, DecidedAt) = (LegalInstrumentStatus.Rejected, reason, at);
        Raise(new LegalInstrumentRejected(Id, reason, at));
    }

    /// <summary>Ends it before it expires. It ceases to be in force at once.</summary>
    public void Repeal(string reason, DateTimeOffset at)
    {
        LegalInstrumentRules.AcceptedOnly.Require(Status == LegalInstrumentStatus.Accepted);

        (Status, Reason, RepealedAt) = (LegalInstrumentStatus.Repealed, reason, at);
        Raise(new LegalInstrumentRepealed(Id, reason, at));
    }

    /// <summary>Whether it was accepted and binds on a day.</summary>
    public bool IsInForceOn(DateOnly day) =>
        Status == LegalInstrumentStatus.Accepted && Date <= day && !(ValidFrom > day) && !(ExpiresOn < day);

    /// <summary>Whether it is the same document, however the number is spaced and capitalised.</summary>
    public bool IsDocument(LegalInstrumentDetails details) =>
        (Kind, Date) == (details.Kind, details.Date)
        && string.Equals(Bare(Number), Bare(details.Number), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string number) => string.Concat(number.Where(char.IsLetterOrDigit));

    private static DateOnly Latest(LegalInstrumentDetails details) =>
        details.ValidFrom is { } from && from > details.Date ? from : details.Date;

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("legal-instrument", Id.Value.ToString()) { InstitutionId = IssuerId.Value };
}
