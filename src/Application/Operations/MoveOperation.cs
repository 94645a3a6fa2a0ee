using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Operations;

/// <summary>Requests the cancellation of an operation.</summary>
/// <param name="Id">The operation.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The status to reach; only <c>CANCELLED</c> can be requested.</param>
/// <param name="Reason">Why the operation is cancelled.</param>
public sealed record MoveOperation(Guid Id, int? ExpectedVersion, OperationStatus? To, string? Reason) : IRequest<OperationItem>
{
    /// <summary>The statuses people can request; the worker sets the others.</summary>
    public static IReadOnlyList<OperationStatus> Moves { get; } = [OperationStatus.Cancelled];
}

internal sealed class MoveOperationValidator : AbstractValidator<MoveOperation>
{
    public MoveOperationValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).OneOf(MoveOperation.Moves);
        RuleFor(command => command.Reason).Required().MaxLength(Operation.ReasonMaxLength);
    }
}

internal sealed class MoveOperationHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<MoveOperation, OperationItem>
{
    public async Task<OperationItem> Handle(MoveOperation command, CancellationToken ct)
    {
        var id = new OperationId(command.Id);
        var operation =
            await db.Operations.VisibleTo(user).SingleOrDefaultAsync(o => o.Id == id, ct) ?? throw new NotFoundException(nameof(Operation));
        if (command.ExpectedVersion is { } expected && expected != operation.Version)
            throw new StaleVersionException(
                operation.Version,
                JsonSerializer.Serialize(await OperationLookup.OperationAsync(db, user, id, ct), OperationJson.Readable.OperationItem),
                null
            );

        operation.Cancel(command.Reason!.Trim(), user.Id, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return await OperationLookup.OperationAsync(db, user, id, ct);
    }
}
