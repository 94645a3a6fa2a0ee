using System.Text.Json.Serialization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Institutionalisation;

/// <summary>Lists the institutionalisation evidence of an innovation visible to the caller, newest first.</summary>
public sealed record ListInstitutionalisationEvidence(Guid InnovationId, IReadOnlyList<EvidenceStatus> Statuses, int Limit, string? Cursor)
    : IRequest<Listing<InstitutionalisationEvidenceItem>>;

/// <summary>Returns a piece of institutionalisation evidence.</summary>
public sealed record GetInstitutionalisationEvidence(Guid InnovationId, Guid Id) : IRequest<EvidenceView>;

/// <summary>Lists the moves of a piece of evidence, with the obstacle to each one that is not open.</summary>
public sealed record ListEvidenceTransitions(Guid InnovationId, Guid Id) : IRequest<EvidenceTransitions>;

/// <summary>Status of a piece of evidence and its possible moves.</summary>
/// <param name="Version">Version of the evidence; its entity tag is derived from it.</param>
/// <param name="Status">Current status.</param>
/// <param name="Moves">All moves, open or not.</param>
public sealed record EvidenceTransitions(int Version, EvidenceStatus Status, IReadOnlyList<EvidenceMove> Moves) : IVersioned;

/// <summary>A move of a piece of evidence.</summary>
/// <param name="To">The status the move leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids the move, or <c>FORBIDDEN</c>; absent when it is open.</param>
public sealed record EvidenceMove(EvidenceStatus To, [property: JsonConverter(typeof(RuleCodes))] string? Obstacle);

/// <summary>Returns the institutionalisation level of an innovation.</summary>
public sealed record GetInstitutionalisation(Guid InnovationId) : IRequest<InstitutionalisationReport>;

/// <summary>Institutionalisation of an innovation, derived from verified evidence.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="Level">Institutionalisation level.</param>
/// <param name="Phase">Phase of the innovation; absent when not stated.</param>
/// <param name="InstitutionalisedAt">When the innovation became institutionalised; absent when it is not.</param>
/// <param name="Verified">Kinds of evidence that have been verified.</param>
/// <param name="Missing">Kinds of evidence still missing.</param>
/// <param name="PartialFrom">Number of kinds from which the level is <c>PARTIAL</c>.</param>
/// <param name="FullFrom">Number of kinds from which the level is <c>FULL</c> and the phase changes to
/// institutionalised.</param>
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
        var rows = (
            await EvidenceAccess.EvidenceOfAsync(db, user, await EvidenceAccess.ReadAvailableAsync(db, user, request.InnovationId, ct), ct)
        ).AsNoTracking();
        if (request.Statuses.Count > 0)
            rows = rows.Where(e => request.Statuses.Contains(e.Status));
        return await new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"evidence\n{request.InnovationId}\n{string.Join(',', request.Statuses)}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) => rows.NewestFrom(after, backwards, e => e.ClaimedAt, e => e.Id),
            InstitutionalisationEvidenceItem.Of,
            e => new TimeKey(e.ClaimedAt, e.Id.Value),
            ct
        );
    }
}

internal sealed class GetInstitutionalisationEvidenceHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<GetInstitutionalisationEvidence, EvidenceView>
{
    public async Task<EvidenceView> Handle(GetInstitutionalisationEvidence request, CancellationToken ct) =>
        EvidenceView.Of(
            await EvidenceAccess.ReadEvidenceAsync(
                db,
                user,
                await EvidenceAccess.ReadAvailableAsync(db, user, request.InnovationId, ct),
                request.Id,
                ct
            )
        );
}

internal sealed class ListEvidenceTransitionsHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<ListEvidenceTransitions, EvidenceTransitions>
{
    public async Task<EvidenceTransitions> Handle(ListEvidenceTransitions request, CancellationToken ct)
    {
        var innovation = await EvidenceAccess.ReadAvailableAsync(db, user, request.InnovationId, ct);
        var evidence = await EvidenceAccess.ReadEvidenceAsync(db, user, innovation, request.Id, ct);
        var obstacle =
            user.Caller is { } caller && evidence.BlockingRuleForDecision(caller.Actor) is { } rule
                ? rule.Code
                : await EvidenceAccess.ObstacleToDecidingAsync(db, user, innovation, ct);
        return new(evidence.Version, evidence.Status, [new(EvidenceStatus.Verified, obstacle), new(EvidenceStatus.Rejected, obstacle)]);
    }
}

internal sealed class GetInstitutionalisationHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<GetInstitutionalisation, InstitutionalisationReport>
{
    public async Task<InstitutionalisationReport> Handle(GetInstitutionalisation request, CancellationToken ct)
    {
        var innovation = await EvidenceAccess.ReadAvailableAsync(db, user, request.InnovationId, ct);
        var verified = (await EvidenceAccess.VerifiedKindsAsync(db, innovation.Id, ct)).Order().ToList();
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
