using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Application.Places;
using JippApi.Domain.Attestations;
using JippApi.Domain.Files;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>A statement on whether an innovation still runs (<i>pernyataan keberlangsungan</i>).</summary>
public sealed record AttestationItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The innovation.</summary>
    public required Guid InnovationId { get; init; }

    /// <summary>How it was found out.</summary>
    public required ConfirmationMethod Method { get; init; }

    /// <summary>Whether the innovation runs, rests or has ended.</summary>
    public required Existence Existence { get; init; }

    /// <summary>The day on which it was so.</summary>
    public required DateOnly ObservedOn { get; init; }

    /// <summary>
    /// Remark on what was seen. That of a citizen is shown only to reviewers and to those who write for the owner.
    /// </summary>
    public string? Note { get; init; }

    /// <summary>Why the innovation no longer runs; absent while it does.</summary>
    public EndReason? EndReason { get; init; }

    /// <summary>The day on which the innovation ceased; absent when not stated.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Id of the innovation that replaced it; absent unless it was replaced.</summary>
    public Guid? ReplacedBy { get; init; }

    /// <summary>Web addresses that show it.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>Files that show it.</summary>
    public required IReadOnlyList<AttestationFile> Files { get; init; }

    /// <summary>Number of transactions counted in the period; present only for <c>SYSTEM_LOG</c>.</summary>
    public int? Transactions { get; init; }

    /// <summary>First day of the period; present only for <c>SYSTEM_LOG</c>.</summary>
    public DateOnly? PeriodFrom { get; init; }

    /// <summary>Last day of the period; present only for <c>SYSTEM_LOG</c>.</summary>
    public DateOnly? PeriodTo { get; init; }

    /// <summary>The institution that stated it; absent for staff of a ministry and for citizens.</summary>
    public InstitutionRef? Institution { get; init; }

    /// <summary>Whether it came by a link that a campaign had sent.</summary>
    public required bool ByLink { get; init; }

    /// <summary>When it was stated.</summary>
    public required DateTimeOffset StatedAt { get; init; }

    /// <summary>When it expires; absent when the innovation has ended, because that stays true.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>Whether it counts, waits for a second person, or was rejected.</summary>
    public required AttestationStatus Status { get; init; }

    /// <summary>Whether another party says otherwise and nobody has decided yet.</summary>
    public required bool InDispute { get; init; }

    /// <summary>Whether another party has said otherwise at any time.</summary>
    public required bool WasDisputed { get; init; }

    /// <summary>When a second person decided; absent until then.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Why it was decided like this; absent when not stated.</summary>
    public string? DecisionReason { get; init; }
}

/// <summary>A file that shows what was stated.</summary>
/// <param name="Id">Id of the file.</param>
/// <param name="Href">Address of the file.</param>
public sealed record AttestationFile(Guid Id, string Href);

/// <summary>An attestation with the version from which its entity tag is derived.</summary>
public sealed record AttestationView(AttestationItem Item, int Version) : IView
{
    object IView.Document => Item;
}

/// <summary>Reads attestations as the caller sees them.</summary>
internal static class AttestationViews
{
    /// <summary>
    /// Filters the attestations that everybody sees: those that count, and those that another party contradicted.
    /// Whoever stated one sees it, too.
    /// </summary>
    public static IQueryable<Attestation> VisibleTo(this IQueryable<Attestation> attestations, ICurrentUser user, bool seesAll)
    {
        if (seesAll)
            return attestations;
        if (user.Caller is not { Id: var me })
            return attestations.Where(a => a.Status == AttestationStatus.Accepted || a.DisputeId != null);
        return attestations.Where(a => a.Status == AttestationStatus.Accepted || a.DisputeId != null || a.StatedBy == me);
    }

    /// <summary>Returns the institutions that stated something, by id.</summary>
    public static async Task<Dictionary<InstitutionId, InstitutionRef>> InstitutionsOfAsync(
        IAppDb db,
        IReadOnlyList<Attestation> attestations,
        CancellationToken ct
    )
    {
        List<InstitutionId> ids = [.. attestations.Select(a => a.StatedFor).OfType<InstitutionId>().Distinct()];
        return ids.Count == 0
            ? []
            : await db
                .Institutions.Where(i => ids.Contains(i.Id))
                .Select(i => new
                {
                    i.Id,
                    i.Name,
                    i.Kind,
                })
                .ToDictionaryAsync(i => i.Id, i => new InstitutionRef(i.Id.Value, i.Name, i.Kind), ct);
    }

    /// <summary>Returns the document of an attestation.</summary>
    public static async Task<AttestationView> ViewAsync(
        IAppDb db,
        ICurrentUser user,
        Attestation attestation,
        bool seesAll,
        CancellationToken ct
    )
    {
        var institutions = await AttestationViews.InstitutionsOfAsync(db, [attestation], ct);
        return new(Item(attestation, institutions, user, seesAll), attestation.Version);
    }

    public static AttestationItem Item(
        Attestation attestation,
        IReadOnlyDictionary<InstitutionId, InstitutionRef> institutions,
        ICurrentUser user,
        bool seesAll
    )
    {
        var (said, showsWords) = (
            attestation.Content,
            seesAll || attestation.Method != ConfirmationMethod.Citizen || attestation.StatedBy == user.Caller?.Id
        );
        return new()
        {
            Id = attestation.Id.Value,
            InnovationId = attestation.InnovationId.Value,
            Method = attestation.Method,
            Existence = said.Existence,
            ObservedOn = said.ObservedOn,
            Note = showsWords ? said.Note : null,
            EndReason = said.EndReason,
            EndedOn = said.EndedOn,
            ReplacedBy = said.ReplacedBy?.Value,
            References = showsWords ? said.References : [],
            Files = [.. (showsWords ? said.Files : []).Select(id => new AttestationFile(id, FileLinks.Of(new(id), FileStatus.Ready).Self))],
            Transactions = said.Transactions,
            PeriodFrom = said.PeriodFrom,
            PeriodTo = said.PeriodTo,
            Institution = attestation.StatedFor is { } by ? institutions.GetValueOrDefault(by) : null,
            ByLink = attestation.CampaignEntryId is not null,
            StatedAt = attestation.StatedAt,
            ValidUntil = attestation.ValidUntil,
            Status = attestation.Status,
            InDispute = attestation.InDispute,
            WasDisputed = attestation.DisputeId is not null,
            DecidedAt = attestation.DecidedAt,
            DecisionReason = attestation.DecisionReason,
        };
    }
}
