using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Operations;

/// <summary>Lists the operations visible to the caller, newest first.</summary>
public sealed record ListOperations(IReadOnlyList<OperationKind> Kinds, IReadOnlyList<OperationStatus> Statuses, int Limit, string? Cursor)
    : IRequest<Listing<OperationItem>>;

/// <summary>Returns an operation.</summary>
public sealed record GetOperation(Guid Id) : IRequest<OperationItem>;

internal sealed class ListOperationsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListOperations, Listing<OperationItem>>
{
    public async Task<Listing<OperationItem>> Handle(ListOperations request, CancellationToken ct)
    {
        var rows = db.Operations.AsNoTracking().VisibleTo(user);
        if (request.Kinds is { Count: > 0 } kinds)
            rows = rows.Where(o => kinds.Contains(o.Kind));
        if (request.Statuses is { Count: > 0 } states)
            rows = rows.Where(o => states.Contains(o.Status));

        var scope = $"operations\n{string.Join(',', request.Kinds)}\n{string.Join(',', request.Statuses)}\n{user.Id.Value}";
        return await new KeysetPage<TimeKey>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (after, backwards) => rows.NewestFrom(after, backwards, o => o.RequestedAt, o => o.Id).Select(OperationRow.Of),
            OperationItem.Of,
            row => new TimeKey(row.RequestedAt, row.Id.Value),
            ct
        );
    }
}

internal sealed class GetOperationHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetOperation, OperationItem>
{
    public Task<OperationItem> Handle(GetOperation request, CancellationToken ct) =>
        OperationLookup.OperationAsync(db, user, new(request.Id), ct);
}
