using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Operations;
using JippApi.Domain.DataQuality;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.DataQuality;

/// <summary>The published records to check, and the rule. What is left out does not narrow the check.</summary>
[CheckedBy(typeof(RequestQualityCheck))]
public sealed record QualityCheckInput
{
    /// <summary>Kemendagri code of a region, with all that lies in it.</summary>
    public string? RegionCode { get; init; }

    /// <summary>List that states the records.</summary>
    public InnovationSource? Source { get; init; }

    /// <summary>Ids of innovations, at most 500.</summary>
    public IReadOnlyList<Guid>? InnovationIds { get; init; }

    /// <summary>The only rule to check. Records that have never been checked are checked by all rules.</summary>
    public QualityRule? Rule { get; init; }
}

/// <summary>Requests a check of published records, which a worker carries out.</summary>
public sealed record RequestQualityCheck(QualityCheckInput Input) : IRequest<OperationItem>;

internal sealed class RequestQualityCheckValidator : AbstractValidator<RequestQualityCheck>
{
    public RequestQualityCheckValidator()
    {
        RuleFor(command => command.Input.RegionCode).RegionCode();
        RuleFor(command => command.Input.InnovationIds).MaxItems(QualityRun.MaxInnovations);
    }
}

internal sealed class RequestQualityCheckHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RequestQualityCheck, OperationItem>
{
    public async Task<OperationItem> Handle(RequestQualityCheck command, CancellationToken ct)
    {
        const OperationKind Kind = OperationKind.CheckQuality;
        var input = command.Input;
        List<Guid> ids = [.. (input.InnovationIds ?? []).Distinct()];
        await RequireReachAsync(input, [.. ids.Select(id => new InnovationId(id))], ct);
        OperationRules.OneOpenOfKind.Require(!await db.Operations.AnyAsync(o => o.Kind == Kind && o.EndedAt == null, ct));

        var now = clock.GetUtcNow();
        var operation = Operation.Request(Kind, user.Id, now);

        db.Operations.Add(operation);
        db.QualityRuns.Add(
            new()
            {
                OperationId = operation.Id,
                RequestedAt = now,
                RegionCode = input.RegionCode,
                Source = input.Source,
                InnovationIds = ids,
                Rule = input.Rule,
            }
        );
        await db.SaveChangesAsync(ct);
        return await OperationLookup.OperationAsync(db, user, operation.Id, ct);
    }

    /// <summary>A check costs the server time, so it is for those who review what they have checked.</summary>
    private async Task RequireReachAsync(QualityCheckInput input, List<InnovationId> ids, CancellationToken ct)
    {
        var reach = user.Caller!.ReachOf(Permissions.ReviewInnovations);
        if (reach.IsNationwide)
            return;
        var isWithin =
            reach.CoversRegion(input.RegionCode)
            || (input.Source is { } source && reach.Sources.Contains(source))
            || (ids.Count > 0 && await db.Innovations.Where(i => ids.Contains(i.Id)).Within(reach, db).CountAsync(ct) == ids.Count);
        if (!isWithin)
            throw new ForbiddenException(Permissions.ReviewInnovations);
    }
}
