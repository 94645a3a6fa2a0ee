using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Sources;

/// <summary>
/// Whether the new records of a list are published at once, because its ministry has reviewed them. For the three
/// ministries this follows from their agreement of 14 March 2023.
/// </summary>
public sealed class SourceTrust : AggregateRoot
{
    public const int ReasonMaxLength = 500;

    private static readonly InnovationSource[] Agreed = [InnovationSource.Kipp, InnovationSource.Iga, InnovationSource.Labinov];

    private SourceTrust(InnovationSource source) => Source = source;

    public InnovationSource Source { get; }

    public bool PublishesNew { get; private set; }

    /// <summary>Why; null while nobody has changed it.</summary>
    public string? Reason { get; private set; }

    public UserId? ChangedBy { get; private set; }

    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>The trust in a list before anybody has changed it.</summary>
    public static SourceTrust Initial(InnovationSource source) => new(source) { PublishesNew = Agreed.Contains(source) };

    public void Change(bool publishesNew, string reason, Actor by, DateTimeOffset at)
    {
        (PublishesNew, Reason, ChangedBy, ChangedAt) = (publishesNew, reason, by.UserId, at);
        Raise(new SourceTrustChanged(SourceTrustId.Of(Source), Source, publishesNew, reason, at));
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("source", Source.ToString()) { Sources = [Source.ToString()] };
}
