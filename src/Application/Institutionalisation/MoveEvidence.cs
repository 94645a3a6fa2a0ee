using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Institutionalisation;

/// <summary>
/// Verifies or rejects institutionalisation evidence; the phase of the innovation follows from the verified evidence.
/// </summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="Id">The evidence.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To"><c>VERIFIED</c> or <c>REJECTED</c>.</param>
/// <param name="Reason">Why the evidence is rejected; required for rejecting.</param>
public sealed record MoveEvidence(Guid InnovationId, Guid Id, int? ExpectedVersion, EvidenceStatus? To, string? Reason)
    : IRequest<EvidenceView>;

internal sealed class MoveEvidenceValidator : AbstractValidator<MoveEvidence>
{
    public MoveEvidenceValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).Not(EvidenceStatus.Claimed);
        RuleFor(command => command.Reason).MaxLength(InstitutionalisationEvidence.ReasonMaxLength);
        RuleFor(command => command.Reason).Required().When(command => command.To is EvidenceStatus.Rejected);
    }
}

internal sealed class MoveEvidenceHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<MoveEvidence, EvidenceView>
{
    /// <summary>
    /// Runs in one transaction under a row lock on the innovation, so that exactly one of several concurrent
    /// verifications is the last one needed.
    /// </summary>
    public Task<EvidenceView> Handle(MoveEvidence command, CancellationToken ct) => db.InTransactionAsync(() => MoveAsync(command, ct), ct);

    private async Task<EvidenceView> MoveAsync(MoveEvidence command, CancellationToken ct)
    {
        await LockAsync(new(command.InnovationId), ct);
        var (now, innovation) = (clock.GetUtcNow(), await EvidenceAccess.ReadAvailableAsync(db, user, command.InnovationId, ct));
        var evidence = await EvidenceAccess.ReadEvidenceAsync(db, user, innovation, command.Id, ct);
        var obstacle = await EvidenceAccess.ObstacleToDecidingAsync(db, user, innovation, ct);
        AccessRules.ReviewedByOthers.Require(obstacle != AccessRules.ReviewedByOthers.Code);
        if (obstacle is not null)
            throw new ForbiddenException(Permissions.VerifyEvidence);
        if (command.ExpectedVersion is { } version && version != evidence.Version)
            throw new StaleVersionException(
                evidence.Version,
                JsonSerializer.Serialize(
                    InstitutionalisationEvidenceItem.Of(evidence),
                    InstitutionalisationJson.Readable.InstitutionalisationEvidenceItem
                ),
                null
            );

        if (command.To == EvidenceStatus.Verified)
            evidence.Verify(innovation, await EvidenceAccess.VerifiedKindsAsync(db, innovation.Id, ct), user.Caller!.Actor, now);
        else
            evidence.Reject(command.Reason!.Trim(), user.Caller!.Actor, now);

        await db.SaveChangesAsync(ct);
        return EvidenceView.Of(evidence);
    }

    /// <summary>
    /// Takes a row lock on the innovation until the transaction ends, by an update that changes nothing.
    /// </summary>
    private Task<int> LockAsync(InnovationId id, CancellationToken ct) =>
        db.Innovations.Where(i => i.Id == id).ExecuteUpdateAsync(i => i.SetProperty(x => x.Revision, x => x.Revision), ct);
}
