using JippApi.Application.Access;
using JippApi.Application.ActionItems;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Institutionalisation;

/// <summary>One document that shows that an innovation is part of the routine.</summary>
public sealed record InstitutionalisationEvidenceItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The innovation that it is about.</summary>
    public required Guid InnovationId { get; init; }

    /// <summary>What it shows.</summary>
    public required InstitutionalisationEvidenceKind Kind { get; init; }

    /// <summary>Title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>Its number.</summary>
    public string? Number { get; init; }

    /// <summary>Its date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What it says about the innovation.</summary>
    public string? Description { get; init; }

    /// <summary>What kind of regulation; of the kind <c>REGULATION</c> alone.</summary>
    public LegalInstrument? Instrument { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Reference { get; init; }

    /// <summary>Where it stands.</summary>
    public required EvidenceStatus Status { get; init; }

    /// <summary>Why it was rejected.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was put forward.</summary>
    public required DateTimeOffset ClaimedAt { get; init; }

    /// <summary>When it was verified or rejected.</summary>
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
        };
}

/// <summary>A piece of evidence with the version that its entity tag is made of.</summary>
public sealed record EvidenceView(InstitutionalisationEvidenceItem Item, int Version)
{
    internal static EvidenceView Of(InstitutionalisationEvidence evidence) =>
        new(InstitutionalisationEvidenceItem.Of(evidence), evidence.Version);
}

/// <summary>Who may know of evidence, and who may decide about it.</summary>
internal static class EvidenceAccess
{
    /// <summary>
    /// The evidence of an innovation that the caller may know of: what was verified, and all of it for who reads the
    /// innovation before it is public, or verifies.
    /// </summary>
    public static async Task<IQueryable<InstitutionalisationEvidence>> EvidenceOfAsync(
        this IAppDb db,
        ICurrentUser user,
        Innovation innovation,
        CancellationToken ct
    )
    {
        var id = innovation.Id;
        var all = db.InstitutionalisationEvidence.Where(e => e.InnovationId == id);
        var seesAll =
            await db.ReachesAsync(user, id, Permissions.ReadInnovations, ct)
            || await db.ReachesAsync(user, id, Permissions.VerifyEvidence, ct);
        return seesAll ? all : all.Where(e => e.Status == EvidenceStatus.Verified);
    }

    /// <summary>A piece of evidence that the caller may know of.</summary>
    public static async Task<InstitutionalisationEvidence> ReadEvidenceAsync(
        this IAppDb db,
        ICurrentUser user,
        Innovation innovation,
        Guid id,
        CancellationToken ct
    )
    {
        var key = new InstitutionalisationEvidenceId(id);
        return await (await db.EvidenceOfAsync(user, innovation, ct)).SingleOrDefaultAsync(e => e.Id == key, ct)
            ?? throw new NotFoundException(nameof(InstitutionalisationEvidence));
    }

    /// <summary>Whether the caller has a permission over an innovation.</summary>
    public static async Task<bool> ReachesAsync(
        this IAppDb db,
        ICurrentUser user,
        InnovationId id,
        string permission,
        CancellationToken ct
    ) => user.Caller is { } caller && await db.Innovations.Where(i => i.Id == id).Within(caller.ReachOf(permission), db).AnyAsync(ct);

    /// <summary>
    /// Code of what keeps the caller from deciding about the innovation's evidence; null when nothing does.
    /// </summary>
    public static async Task<string?> ObstacleToDecidingAsync(
        this IAppDb db,
        ICurrentUser user,
        Innovation innovation,
        CancellationToken ct
    )
    {
        if (!await db.ReachesAsync(user, innovation.Id, Permissions.VerifyEvidence, ct))
            return "forbidden";
        return innovation.OwnerId is { } owner && await db.BelongsToAsync(user.Caller!, owner, ct)
            ? AccessRules.ReviewedByOthers.Code
            : null;
    }

    /// <summary>The kinds of an innovation's evidence that were verified.</summary>
    public static Task<List<InstitutionalisationEvidenceKind>> VerifiedKindsAsync(this IAppDb db, InnovationId id, CancellationToken ct) =>
        db
            .InstitutionalisationEvidence.Where(e => e.InnovationId == id && e.Status == EvidenceStatus.Verified)
            .Select(e => e.Kind)
            .Distinct()
            .ToListAsync(ct);

    /// <summary>An innovation that the caller may know of and that has not ended.</summary>
    public static async Task<Innovation> ReadRunningAsync(this IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var innovation = await db.ReadAsync(user, id, ct);
        innovation.RequireNotEnded();
        return innovation;
    }
}
