using System.Text.Json.Serialization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Operations;

/// <summary>Lists the moves of an operation, with the obstacle to each one that is not open.</summary>
public sealed record ListOperationTransitions(Guid Id) : IRequest<OperationTransitions>;

/// <summary>Status of an operation and its possible moves.</summary>
/// <param name="Version">Version of the operation; its entity tag is derived from it.</param>
/// <param name="Status">Current status.</param>
/// <param name="Moves">All moves, open or not.</param>
public sealed record OperationTransitions([property: JsonIgnore] int Version, OperationStatus Status, IReadOnlyList<OperationMove> Moves)
    : IVersioned;

/// <summary>A move of an operation.</summary>
/// <param name="To">The status the move leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids the move; absent when it is open.</param>
public sealed record OperationMove(OperationStatus To, [property: JsonConverter(typeof(RuleCodes))] string? Obstacle);

/// <summary>Lists the log of an operation in the order of its entries.</summary>
public sealed record ListOperationLog(Guid Id, int Limit, string? Cursor) : IRequest<Listing<OperationLogItem>>;

/// <summary>An entry in the log of an operation.</summary>
/// <param name="Number">Number of the entry, starting at 1.</param>
/// <param name="At">When it happened.</param>
/// <param name="Attempt">Number of the attempt; 0 before the first.</param>
/// <param name="Step">What happened; the reference set <c>operation-steps</c> has the names.</param>
/// <param name="Detail">A phase of the work, or the code of a problem.</param>
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
            [.. MoveOperation.Moves.Select(to => new OperationMove(to, operation.BlockingRule(to)?.Code))]
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
