using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Operations;

/// <summary>What can be asked of an operation.</summary>
public sealed record ListOperationTransitions(Guid Id) : IRequest<OperationTransitions>;

/// <summary>Where an operation stands and what can be asked of it.</summary>
/// <param name="Version">Version of the operation, for its entity tag.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Moves">All moves there are.</param>
public sealed record OperationTransitions([property: JsonIgnore] int Version, OperationStatus Status, IReadOnlyList<OperationMove> Moves);

/// <summary>A move, and whether it is open.</summary>
/// <param name="To">The state it leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids it; absent when it is open.</param>
public sealed record OperationMove(OperationStatus To, string? Obstacle);

/// <summary>What has happened to an operation, in order.</summary>
public sealed record ListOperationLog(Guid Id, int Limit, string? Cursor) : IRequest<Listing<OperationLogItem>>;

/// <summary>Something that has happened to an operation.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="At">When.</param>
/// <param name="Attempt">In which attempt; 0 before the first.</param>
/// <param name="Step">What happened; the reference set <c>operation-steps</c> names it.</param>
/// <param name="Detail">A phase, or the code of a problem.</param>
public sealed record OperationLogItem(int Number, DateTimeOffset At, int Attempt, OperationStep Step, string? Detail);

internal sealed class ListOperationTransitionsHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<ListOperationTransitions, OperationTransitions>
{
    public async Task<OperationTransitions> Handle(ListOperationTransitions request, CancellationToken ct)
    {
        var id = new OperationId(request.Id);
        var operation =
            await db.Operations.AsNoTracking().VisibleTo(user).SingleOrDefaultAsync(o => o.Id == id, ct)
            ?? throw new NotFoundException(nameof(Operation));
        return new(
            operation.Version,
            operation.Status,
            [.. MoveOperation.Moves.Select(to => new OperationMove(to, operation.Obstacle(to)?.Code))]
        );
    }
}

internal sealed class ListOperationLogHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListOperationLog, Listing<OperationLogItem>>
{
    public async Task<Listing<OperationLogItem>> Handle(ListOperationLog request, CancellationToken ct)
    {
        var id = new OperationId(request.Id);
        if (!await db.Operations.VisibleTo(user).AnyAsync(o => o.Id == id, ct))
            throw new NotFoundException(nameof(Operation));
        var notes = db.Operations.AsNoTracking().Where(o => o.Id == id).SelectMany(o => o.Log);
        return await new KeysetPage<int>(request.Limit, request.Cursor, $"operation-log\n{request.Id}", keys.Cursors).ReadAsync(
            (after, backwards) =>
                backwards
                    ? notes.Where(n => n.Number < after).OrderByDescending(n => n.Number)
                    : notes.Where(n => n.Number > after).OrderBy(n => n.Number),
            note => new OperationLogItem(note.Number, note.At, note.Attempt, note.Step, note.Detail),
            note => note.Number,
            ct
        );
    }
}
