using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Files;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Files;

/// <summary>Removes a piece of evidence. The audit trail and the timeline keep a record of it.</summary>
/// <param name="Parent">The resource the evidence is attached to.</param>
/// <param name="Id">The piece of evidence.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
public sealed record RemoveEvidence(EvidenceParent Parent, Guid Id, int? ExpectedVersion) : IRequest;

internal sealed class RemoveEvidenceValidator : AbstractValidator<RemoveEvidence>
{
    public RemoveEvidenceValidator() => RuleFor(command => command.Parent).Present();
}

internal sealed class RemoveEvidenceHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemoveEvidence>
{
    public async Task<Unit> Handle(RemoveEvidence command, CancellationToken ct)
    {
        await EvidenceParents.RequireAttachableAsync(db, user, command.Parent, ct);
        await EvidenceParents.RequireNotAcceptedAsync(db, command.Parent, ct);
        var id = new EvidenceId(command.Id);
        var evidence =
            await db.Evidence.About(command.Parent).ReadableBy(user, db).SingleOrDefaultAsync(e => e.Id == id, ct)
            ?? throw new NotFoundException(nameof(Evidence));
        if (command.ExpectedVersion is { } version && version != evidence.Version)
            throw await StaleAsync(evidence, ct);

        evidence.Remove(user.Id, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private async Task<StaleVersionException> StaleAsync(Evidence evidence, CancellationToken ct)
    {
        var item = EvidenceItem.Of(evidence, await db.Files.AsNoTracking().SingleAsync(f => f.Id == evidence.FileId, ct));
        return new(evidence.Version, JsonSerializer.Serialize(item, FileJson.Readable.EvidenceItem), null);
    }
}
