using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Imports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>
/// Finds the persons in whose name the steps of an import are taken, with the rights that they have now.
/// </summary>
internal sealed class ImportActors(IAppDb db, IMediator mediator)
{
    /// <summary>Returns whoever approved the import or, before that, a sender.</summary>
    /// <exception cref="ForbiddenException">They no longer review the list, or no sender has an account any more.</exception>
    public async Task<Caller> CallerAsync(Import import, CancellationToken ct)
    {
        if (import.ApprovedBy is not { } approver)
            return await SenderAsync(import, ct) ?? throw new ForbiddenException(Permissions.WriteInnovations);
        var caller = await PersonAsync(approver, import.ApprovedFor, ct);
        return caller is not null && ListKeepers.Reviews(caller, import.Source)
            ? caller
            : throw new ForbiddenException(Permissions.ReviewInnovations);
    }

    /// <summary>
    /// Returns whoever asked for the rollback. What they asked for is done, whatever has become of the approver.
    /// </summary>
    /// <exception cref="ForbiddenException">They have no account any more.</exception>
    public async Task<Caller> RequesterOfUndoAsync(Import import, CancellationToken ct)
    {
        var by = await db.Operations.Where(o => o.Id == import.OperationId).Select(o => o.RequestedBy).SingleAsync(ct);
        return await PersonAsync(by, null, ct) ?? throw new ForbiddenException(Permissions.ReviewInnovations);
    }

    /// <summary>
    /// The first sender who keeps the list: whoever sent the file, or whoever corrected its columns or mapped a value
    /// later. The one after a person may be whom they acted for. A trial states nothing, so that a sender who keeps the
    /// list no more will do, too: the reviewer decides.
    /// </summary>
    private async Task<Caller?> SenderAsync(Import import, CancellationToken ct)
    {
        Caller? known = null;
        foreach (var (place, sender) in import.Senders.Index())
        {
            UserId? next = place + 1 < import.Senders.Count ? import.Senders[place + 1] : null;
            if (next is not null && await FindAsync(sender, next, ct) is { } deputy && ListKeepers.Keeps(deputy, import.Source))
                return deputy;
            if (await FindAsync(sender, null, ct) is not { } caller)
                continue;
            if (ListKeepers.Keeps(caller, import.Source))
                return caller;
            known ??= caller;
        }

        return known;
    }

    private Task<Caller?> FindAsync(UserId id, UserId? other, CancellationToken ct) =>
        OperatorOfServer.Is(id) || Guid.TryParse(id.Value, out _) ? PersonAsync(id, other, ct)
        : other is null ? ClientAsync(id.Value, ct)
        : Task.FromResult<Caller?>(null);

    /// <summary>The person, acting for another only while that one has lent them the role.</summary>
    private async Task<Caller?> PersonAsync(UserId id, UserId? other, CancellationToken ct)
    {
        if (OperatorOfServer.Is(id))
            return OperatorOfServer.Caller;
        if (!Guid.TryParse(id.Value, out var account))
            return null;
        if (other is not { } lender)
            return await mediator.Send(new ReadCaller(account, null, null, null), ct);
        return Guid.TryParse(lender.Value, out var acting) ? await mediator.Send(new ReadCaller(account, null, null, acting), ct) : null;
    }

    /// <summary>
    /// A client's session may have ended since it sent the file; the client itself must still be registered.
    /// </summary>
    private Task<Caller?> ClientAsync(string id, CancellationToken ct) =>
        db
            .Clients.AsNoTracking()
            .Where(client => client.ClientId == id && client.DisabledAt == null)
            .Select(client => new Caller
            {
                Id = new(client.ClientId),
                Client = client.Id,
                Scopes = client.Scopes,
                Source = client.Source,
                RateClass = client.RateClass,
            })
            .SingleOrDefaultAsync(ct);
}
