using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Institutionalisation;

/// <summary>The evidence of an innovation that the caller may know of, newest first.</summary>
public sealed record ListInstitutionalisationEvidence(Guid InnovationId, IReadOnlyList<EvidenceStatus> Statuses, int Limit, string? Cursor)
    : IRequest<Listing<InstitutionalisationEvidenceItem>>;

/// <summary>One piece of evidence.</summary>
public sealed record GetInstitutionalisationEvidence(Guid InnovationId, Guid Id) : IRequest<EvidenceView>;

/// <summary>The moves of a piece of evidence.</summary>
public sealed record ListEvidenceTransitions(Guid InnovationId, Guid Id) : IRequest<EvidenceTransitions>;

/// <summary>Where a piece of evidence stands and where it can go.</summary>
/// <param name="Version">Version of the evidence, for its entity tag.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Moves">All moves there are.</param>
public sealed record EvidenceTransitions(int Version, EvidenceStatus Status, IReadOnlyList<EvidenceMove> Moves);

/// <summary>A move, and whether it is open.</summary>
/// <param name="To">The state it leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids it, or <c>forbidden</c>; null when it is open.</param>
public sealed record EvidenceMove(EvidenceStatus To, string? Obstacle);

/// <summary>How far an innovation has become part of the routine.</summary>
public sealed record GetInstitutionalisation(Guid InnovationId) : IRequest<InstitutionalisationReport>;

/// <summary>How far an innovation has become part of the routine, by what was verified.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="Level">How far.</param>
/// <param name="Phase">Where it stands in its life; absent when nobody has said.</param>
/// <param name="InstitutionalisedAt">Since when it is part of the routine; absent when it is not.</param>
/// <param name="Verified">Kinds of evidence that were verified.</param>
/// <param name="Missing">Kinds of evidence that were not.</param>
/// <param name="PartialFrom">From so many kinds on the level is <c>PARTIAL</c>.</param>
/// <param name="FullFrom">From so many kinds on the level is <c>FULL</c>, and the phase follows.</param>
public sealed record InstitutionalisationReport(
    Guid InnovationId,
    InstitutionalisationLevel Level,
    Phase? Phase,
    DateTimeOffset? InstitutionalisedAt,
    IReadOnlyList<InstitutionalisationEvidenceKind> Verified,
    IReadOnlyList<InstitutionalisationEvidenceKind> Missing,
    int PartialFrom,
    int FullFrom
);

internal sealed class ListInstitutionalisationEvidenceHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListInstitutionalisationEvidence, Listing<InstitutionalisationEvidenceItem>>
{
    public async Task<Listing<InstitutionalisationEvidenceItem>> Handle(ListInstitutionalisationEvidence request, CancellationToken ct)
    {
        var rows = (await db.EvidenceOfAsync(user, await db.ReadRunningAsync(user, request.InnovationId, ct), ct)).AsNoTracking();
        if (request.Statuses.Count > 0)
            rows = rows.Where(e => request.Statuses.Contains(e.Status));
        return await new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"evidence\n{request.InnovationId}\n{string.Join(',', request.Statuses)}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) => From(rows, after, backwards),
            InstitutionalisationEvidenceItem.Of,
            e => new TimeKey(e.ClaimedAt, e.Id.Value),
            ct
        );
    }

    private static IQueryable<InstitutionalisationEvidence> From(
        IQueryable<InstitutionalisationEvidence> rows,
        TimeKey after,
        bool backwards
    )
    {
        var (at, id) = (after.At, new InstitutionalisationEvidenceId(after.Id));
        if (!after.IsStart)
        {
            rows = backwards
                ? rows.Where(e => e.ClaimedAt > at || (e.ClaimedAt == at && e.Id.CompareTo(id) > 0))
                : rows.Where(e => e.ClaimedAt < at || (e.ClaimedAt == at && e.Id.CompareTo(id) < 0));
        }

        return backwards
            ? rows.OrderBy(e => e.ClaimedAt).ThenBy(e => e.Id)
            : rows.OrderByDescending(e => e.ClaimedAt).ThenByDescending(e => e.Id);
    }
}

internal sealed class GetInstitutionalisationEvidenceHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<GetInstitutionalisationEvidence, EvidenceView>
{
    public async Task<EvidenceView> Handle(GetInstitutionalisationEvidence request, CancellationToken ct) =>
        EvidenceView.Of(await db.ReadEvidenceAsync(user, await db.ReadRunningAsync(user, request.InnovationId, ct), request.Id, ct));
}

internal sealed class ListEvidenceTransitionsHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<ListEvidenceTransitions, EvidenceTransitions>
{
    public async Task<EvidenceTransitions> Handle(ListEvidenceTransitions request, CancellationToken ct)
    {
        var innovation = await db.ReadRunningAsync(user, request.InnovationId, ct);
        var evidence = await db.ReadEvidenceAsync(user, innovation, request.Id, ct);
        var obstacle =
            user.Caller is { } caller && evidence.ObstacleToDeciding(caller.Actor) is { } rule
                ? rule.Code
                : await db.ObstacleToDecidingAsync(user, innovation, ct);
        return new(evidence.Version, evidence.Status, [new(EvidenceStatus.Verified, obstacle), new(EvidenceStatus.Rejected, obstacle)]);
    }
}

internal sealed class GetInstitutionalisationHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<GetInstitutionalisation, InstitutionalisationReport>
{
    public async Task<InstitutionalisationReport> Handle(GetInstitutionalisation request, CancellationToken ct)
    {
        var innovation = await db.ReadRunningAsync(user, request.InnovationId, ct);
        var verified = (await db.VerifiedKindsAsync(innovation.Id, ct)).Order().ToList();
        return new(
            request.InnovationId,
            InstitutionalisationLevels.Of(verified.Count),
            innovation.Phase,
            innovation.InstitutionalisedAt,
            verified,
            [.. Enum.GetValues<InstitutionalisationEvidenceKind>().Except(verified)],
            InstitutionalisationLevels.Partial,
            InstitutionalisationLevels.Full
        );
    }
}
