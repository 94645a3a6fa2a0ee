using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationKits;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationKits;

/// <summary>States the replication kit of an innovation, or replaces it.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="MustBeNew">Whether the innovation must not have a kit yet.</param>
/// <param name="ExpectedVersion">The version of the kit that the caller read; null for any.</param>
/// <param name="Input">The complete content.</param>
public sealed record PutReplicationKit(Guid InnovationId, bool MustBeNew, int? ExpectedVersion, ReplicationKitInput Input)
    : IRequest<ReplicationKitItem>;

internal sealed class PutReplicationKitValidator : AbstractValidator<PutReplicationKit>
{
    public PutReplicationKitValidator() => RuleFor(command => command.Input).SetValidator(new ReplicationKitInputValidator());
}

internal sealed class PutReplicationKitHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<PutReplicationKit, ReplicationKitItem>
{
    public Task<ReplicationKitItem> Handle(PutReplicationKit command, CancellationToken ct) =>
        db.InTransactionAsync(() => PutAsync(command, ct), ct);

    private async Task<ReplicationKitItem> PutAsync(PutReplicationKit command, CancellationToken ct)
    {
        await LockAsync(new(command.InnovationId), ct);
        var innovation = await InnovationLookup.ReadAsync(db, user, command.InnovationId, ct);
        await KitAccess.RequireOfOwnerAsync(db, user, innovation, ct);
        var kit = await KnownAsync(command, ct);
        var (content, now) = (command.Input.ToContent(), clock.GetUtcNow());
        await KitFiles.RequirePublicAsync(db, innovation.Id, content.Files, ct);

        if (kit is null)
            db.ReplicationKits.Add(kit = ReplicationKit.State(innovation, content, now));
        else
            kit.Revise(innovation, content, now);

        await db.SaveChangesAsync(ct);
        return await KitReader.ItemAsync(db, kit, ct);
    }

    /// <summary>
    /// Keeps others from stating a kit of the innovation, or merging it, until the transaction ends, by an update that
    /// changes nothing.
    /// </summary>
    private Task<int> LockAsync(InnovationId id, CancellationToken ct) =>
        db.Innovations.Where(i => i.Id == id).ExecuteUpdateAsync(i => i.SetProperty(x => x.Revision, x => x.Revision), ct);

    /// <summary>Returns the kit to replace, as the caller expects it; null when there is none and none is expected.</summary>
    private async Task<ReplicationKit?> KnownAsync(PutReplicationKit command, CancellationToken ct)
    {
        var id = new InnovationId(command.InnovationId);
        var kit = await db.ReplicationKits.SingleOrDefaultAsync(k => k.InnovationId == id, ct);
        if (kit is null)
            return command.MustBeNew ? null : throw new NotFoundException(nameof(ReplicationKit));
        if (!command.MustBeNew && (command.ExpectedVersion is null || command.ExpectedVersion == kit.Version))
            return kit;
        var item = await KitReader.ItemAsync(db, kit, ct);
        throw new StaleVersionException(kit.Version, JsonSerializer.Serialize(item, ReplicationKitJson.Readable.ReplicationKitItem), null);
    }
}
