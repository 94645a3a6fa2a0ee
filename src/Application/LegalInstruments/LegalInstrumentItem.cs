using JippApi.Application.Common;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.LegalInstruments;

namespace JippApi.Application.LegalInstruments;

/// <summary>A legal instrument (<i>dasar hukum</i>) on which innovations rest.</summary>
public sealed record LegalInstrumentItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The institution that issued it.</summary>
    public required Guid IssuerId { get; init; }

    /// <summary>Kind of legal instrument.</summary>
    public required LegalInstrument Kind { get; init; }

    /// <summary>Title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>Number of the document.</summary>
    public required string Number { get; init; }

    /// <summary>The day on which it was enacted.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>First day on which it is in force; absent when that is the day of its date.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day on which it is in force; absent when it has no end.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>Web address at which it is published.</summary>
    public string? Reference { get; init; }

    /// <summary>Ids of the innovations that rest on it.</summary>
    public required IReadOnlyList<Guid> InnovationIds { get; init; }

    /// <summary>Status of the registration.</summary>
    public required LegalInstrumentStatus Status { get; init; }

    /// <summary>Why it was rejected or repealed; absent unless it was.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was registered.</summary>
    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>When it was accepted or rejected; absent until then.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>When it was repealed; absent unless it was.</summary>
    public DateTimeOffset? RepealedAt { get; init; }

    internal static LegalInstrumentItem Of(RegisteredInstrument instrument) =>
        new()
        {
            Id = instrument.Id.Value,
            IssuerId = instrument.IssuerId.Value,
            Kind = instrument.Kind,
            Title = instrument.Title,
            Number = instrument.Number,
            Date = instrument.Date,
            ValidFrom = instrument.ValidFrom,
            ExpiresOn = instrument.ExpiresOn,
            Reference = instrument.Reference,
            InnovationIds = [.. instrument.Innovations.Select(one => one.InnovationId.Value).Order()],
            Status = instrument.Status,
            Reason = instrument.Reason,
            RegisteredAt = instrument.RegisteredAt,
            DecidedAt = instrument.DecidedAt,
            RepealedAt = instrument.RepealedAt,
            Version = instrument.Version,
        };
}

/// <summary>A legal instrument with the version from which its entity tag is derived.</summary>
public sealed record LegalInstrumentView(LegalInstrumentItem Item, int Version) : IView
{
    object IView.Document => Item;

    internal static LegalInstrumentView Of(RegisteredInstrument instrument) => new(LegalInstrumentItem.Of(instrument), instrument.Version);
}
