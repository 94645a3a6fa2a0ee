using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;
using JippApi.Domain.Pulls;
using MediatR;

namespace JippApi.Application.Pulls;

/// <summary>Requests that a source list be read from the system of its ministry.</summary>
public sealed record RequestPull(InnovationSource Source) : IRequest<PullItem>;

internal sealed class RequestPullValidator : AbstractValidator<RequestPull>;

internal sealed class RequestPullHandler(IAppDb db, ICurrentUser user, IEnumerable<ISourceConnector> connectors, TimeProvider clock)
    : IRequestHandler<RequestPull, PullItem>
{
    private const string Lock = "pulls";

    public Task<PullItem> Handle(RequestPull command, CancellationToken ct)
    {
        var (source, now) = (command.Source, clock.GetUtcNow());
        ListKeepers.Require(user, source);
        PullRules.Configured.Require(connectors.Any(c => c.Source == source && c.Bounds is not null));

        return db.InTransactionAsync(
            async () =>
            {
                await db.LockAsync(Lock, ct);
                PullRules.OneAtATime.Require(!await OpenPulls.IsReadAsync(db, source, now, ct));

                var operation = Operation.Request(OperationKind.Pull, user.Id, now);
                var pull = Pull.Request(source, operation, user.Id, now);

                db.Operations.Add(operation);
                db.Pulls.Add(pull);
                await db.SaveChangesAsync(ct);
                return PullItem.Of(pull);
            },
            ct
        );
    }
}
