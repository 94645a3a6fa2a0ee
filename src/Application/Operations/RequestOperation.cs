using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Operations;

/// <summary>Requests a long-running operation, which a worker will start.</summary>
public sealed record RequestOperation(OperationKind? Kind) : IRequest<OperationItem>;

internal sealed class RequestOperationValidator : AbstractValidator<RequestOperation>
{
    /// <summary>The others have endpoints of their own.</summary>
    private static readonly OperationKind[] Requestable =
    [
        .. Enum.GetValues<OperationKind>()
            .Except([
                OperationKind.Campaign,
                OperationKind.Import,
                OperationKind.Pull,
                OperationKind.AttestationCampaign,
                OperationKind.GrantAwards,
                OperationKind.DrawEvaluators,
            ]),
    ];

    public RequestOperationValidator()
    {
        RuleFor(command => command.Kind).Present();
        RuleFor(command => command.Kind).OneOf(Requestable);
    }
}

internal sealed class RequestOperationHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RequestOperation, OperationItem>
{
    public async Task<OperationItem> Handle(RequestOperation command, CancellationToken ct)
    {
        var kind = command.Kind!.Value;
        OperationRules.OneOpenOfKind.Require(!await db.Operations.AnyAsync(o => o.Kind == kind && o.EndedAt == null, ct));

        var operation = Operation.Request(kind, user.Id, clock.GetUtcNow());

        db.Operations.Add(operation);
        await db.SaveChangesAsync(ct);
        return await OperationLookup.OperationAsync(db, user, operation.Id, ct);
    }
}
