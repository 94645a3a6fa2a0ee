using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Escalations;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Escalations;

/// <summary>
/// Lists all escalation policies. There is one per province at most, plus the national one, so there are no pages.
/// </summary>
public sealed record ListEscalationPolicies : IRequest<EscalationPolicyList>;

/// <summary>Returns an escalation policy.</summary>
public sealed record GetEscalationPolicy(Guid Id) : IRequest<EscalationPolicyItem>;

internal sealed class ListEscalationPoliciesHandler(IAppDb db) : IRequestHandler<ListEscalationPolicies, EscalationPolicyList>
{
    public async Task<EscalationPolicyList> Handle(ListEscalationPolicies request, CancellationToken ct) =>
        new([
            .. (await EscalationReader.PolicyBookAsync(db, ct))
                .All.OrderBy(policy => policy.RegionCode, StringComparer.Ordinal)
                .Select(EscalationPolicyItem.Of),
        ]);
}

internal sealed class GetEscalationPolicyHandler(IAppDb db) : IRequestHandler<GetEscalationPolicy, EscalationPolicyItem>
{
    public async Task<EscalationPolicyItem> Handle(GetEscalationPolicy request, CancellationToken ct)
    {
        var key = new EscalationPolicyId(request.Id);
        return EscalationPolicyItem.Of(
            await db.EscalationPolicies.AsNoTracking().SingleOrDefaultAsync(p => p.Id == key, ct)
                ?? throw new NotFoundException(nameof(EscalationPolicy))
        );
    }
}

internal static class EscalationPolicyLookup
{
    /// <summary>Loads a policy the caller maintains for update, checking the version they read.</summary>
    /// <exception cref="ForbiddenException">Somebody else maintains the policy.</exception>
    public static async Task<EscalationPolicy> LoadPolicyAsync(
        IAppDb db,
        ICurrentUser user,
        Guid id,
        int? expectedVersion,
        CancellationToken ct
    )
    {
        var key = new EscalationPolicyId(id);
        var policy =
            await db.EscalationPolicies.SingleOrDefaultAsync(p => p.Id == key, ct) ?? throw new NotFoundException(nameof(EscalationPolicy));
        await EscalationPolicyLookup.RequireMaintainerAsync(db, user, policy.RegionCode, ct);
        return expectedVersion is null || expectedVersion == policy.Version
            ? policy
            : throw new StaleVersionException(
                policy.Version,
                JsonSerializer.Serialize(EscalationPolicyItem.Of(policy), EscalationPolicyJson.Readable.EscalationPolicyItem),
                null
            );
    }

    /// <summary>
    /// Requires that the caller maintains the policy: the national one is maintained by national administrators, a
    /// province's also by its hub and by those who sign for its government.
    /// </summary>
    public static async Task RequireMaintainerAsync(IAppDb db, ICurrentUser user, string? regionCode, CancellationToken ct)
    {
        var reach = user.Caller!.ReachOf(Permissions.WriteEscalationPolicies);
        if (reach.IsNationwide || (regionCode is not null && reach.CoversRegion(regionCode)))
            return;
        if (
            regionCode is not null
            && await db
                .Institutions.Where(i => i.Kind == InstitutionKind.Province && i.GovernmentOf == regionCode)
                .Within(reach, db)
                .AnyAsync(ct)
        )
            return;
        throw new ForbiddenException(Permissions.WriteEscalationPolicies);
    }
}
