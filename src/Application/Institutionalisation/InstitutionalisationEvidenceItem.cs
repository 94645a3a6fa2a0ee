using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Institutionalisation;

/// <summary>Institutionalisation evidence (<i>bukti pelembagaan</i>) of an innovation.</summary>
public sealed record InstitutionalisationEvidenceItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The innovation.</summary>
    public required Guid InnovationId { get; init; }

    /// <summary>Kind of evidence.</summary>
    public required InstitutionalisationEvidenceKind Kind { get; init; }

    /// <summary>Title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>Number of the document; absent when it has none.</summary>
    public string? Number { get; init; }

    /// <summary>Date of the document.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What the document provides for the innovation.</summary>
    public string? Description { get; init; }

    /// <summary>Kind of regulation; present only for evidence of kind <c>REGULATION</c>.</summary>
    public LegalInstrument? Instrument { get; init; }

    /// <summary>Web address or citation of the document.</summary>
    public string? Reference { get; init; }

    /// <summary>Status of the verification.</summary>
    public required EvidenceStatus Status { get; init; }

    /// <summary>Why the evidence was rejected; absent unless it was.</summary>
    public string? Reason { get; init; }

    /// <summary>When the evidence was submitted.</summary>
    public required DateTimeOffset ClaimedAt { get; init; }

    /// <summary>When the evidence was verified or rejected; absent until then.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    internal static InstitutionalisationEvidenceItem Of(InstitutionalisationEvidence evidence) =>
        new()
        {
            Id = evidence.Id.Value,
            InnovationId = evidence.InnovationId.Value,
            Kind = evidence.Kind,
            Title = evidence.Title,
            Number = evidence.Number,
            Date = evidence.Date,
            Description = evidence.Description,
            Instrument = evidence.Instrument,
            Reference = evidence.Reference,
            Status = evidence.Status,
            Reason = evidence.Reason,
            ClaimedAt = evidence.ClaimedAt,
            DecidedAt = evidence.DecidedAt,
            Version = evidence.Version,
        };
}

/// <summary>A piece of evidence with the version from which its entity tag is derived.</summary>
public sealed record EvidenceView(InstitutionalisationEvidenceItem Item, int Version) : IView
{
    object IView.Document => Item;

    internal static EvidenceView Of(InstitutionalisationEvidence evidence) =>
        new(InstitutionalisationEvidenceItem.Of(evidence), evidence.Version);
}

/// <summary>Decides who may see and verify institutionalisation evidence.</summary>
internal static class EvidenceAccess
{
    /// <summary>
    /// Filters the evidence of an innovation visible to the caller: verified evidence, and all of it for those who may
    /// read unpublished innovations or verify evidence.
    /// </summary>
    public static async Task<IQueryable<InstitutionalisationEvidence>> EvidenceOfAsync(
        IAppDb db,
        ICurrentUser user,
        Innovation innovation,
        CancellationToken ct
    )
    {
        var (id, ids) = (innovation.Id, await InnovationLookup.IdsOfAsync(db, innovation.Id, ct));
        var all = db.InstitutionalisationEvidence.Where(e => ids.Contains(e.InnovationId));
        var seesAll =
            await EvidenceAccess.ReachesAsync(db, user, id, Permissions.ReadInnovations, ct)
            || await EvidenceAccess.ReachesAsync(db, user, id, Permissions.VerifyEvidence, ct);
        return seesAll ? all : all.Where(e => e.Status == EvidenceStatus.Verified);
    }

    /// <summary>Returns a piece of evidence visible to the caller.</summary>
    public static async Task<InstitutionalisationEvidence> ReadEvidenceAsync(
        IAppDb db,
        ICurrentUser user,
        Innovation innovation,
        Guid id,
        CancellationToken ct
    )
    {
        var key = new InstitutionalisationEvidenceId(id);
        return await (await EvidenceAccess.EvidenceOfAsync(db, user, innovation, ct)).SingleOrDefaultAsync(e => e.Id == key, ct)
            ?? throw new NotFoundException(nameof(InstitutionalisationEvidence));
    }

    /// <summary>Whether the caller has the permission over the innovation.</summary>
    public static async Task<bool> ReachesAsync(IAppDb db, ICurrentUser user, InnovationId id, string permission, CancellationToken ct) =>
        user.Caller is { } caller && await db.Innovations.Where(i => i.Id == id).Within(caller.ReachOf(permission), db).AnyAsync(ct);

    /// <summary>Returns the code of the obstacle to verifying the innovation's evidence, or null.</summary>
    public static async Task<string?> ObstacleToDecidingAsync(IAppDb db, ICurrentUser user, Innovation innovation, CancellationToken ct)
    {
        if (!await EvidenceAccess.ReachesAsync(db, user, innovation.Id, Permissions.VerifyEvidence, ct))
            return "forbidden";
        var claimed = await db
            .InstitutionalisationEvidence.Where(e => e.InnovationId == innovation.Id && e.Status == EvidenceStatus.Claimed)
            .Select(e => e.OwnerId)
            .Distinct()
            .ToListAsync(ct);
        return await Belonging.BelongsToAnyAsync(
            db,
            user.Caller!,
            [.. innovation.InvolvedOwners.Union(claimed.OfType<InstitutionId>())],
            ct
        )
            ? AccessRules.ReviewedByOthers.Code
            : null;
    }

    /// <summary>Returns the kinds of verified evidence of an innovation.</summary>
    public static async Task<List<InstitutionalisationEvidenceKind>> VerifiedKindsAsync(IAppDb db, InnovationId id, CancellationToken ct)
    {
        var ids = await InnovationLookup.IdsOfAsync(db, id, ct);
        return await db
            .InstitutionalisationEvidence.Where(e => ids.Contains(e.InnovationId) && e.Status == EvidenceStatus.Verified)
            .Select(e => e.Kind)
            .Distinct()
            .ToListAsync(ct);
    }

    /// <summary>Returns an innovation that is visible to the caller and neither withdrawn nor merged.</summary>
    public static async Task<Innovation> ReadAvailableAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var innovation = await InnovationLookup.ReadAsync(db, user, id, ct);
        innovation.RequireNotEnded();
        return innovation;
    }
}
