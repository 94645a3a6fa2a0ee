using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Escalations;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Escalations;

/// <summary>All escalation policies; there are not more than provinces, and one.</summary>
public sealed record ListEscalationPolicies : IRequest<EscalationPolicyList>;

/// <summary>One escalation policy.</summary>
public sealed record GetEscalationPolicy(Guid Id) : IRequest<EscalationPolicyItem>;

internal sealed class ListEscalationPoliciesHandler(IAppDb db) : IRequestHandler<ListEscalationPolicies, EscalationPolicyList>
{
    public async Task<EscalationPolicyList> Handle(ListEscalationPolicies request, CancellationToken ct) =>
        new([
            .. (await db.PolicyBookAsync(ct))
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
    /// <summary>A policy that the caller keeps, only while it has the version that they read.</summary>
    /// <exception cref="ForbiddenException">Another one keeps it.</exception>
    public static async Task<EscalationPolicy> LoadPolicyAsync(
        this IAppDb db,
        ICurrentUser user,
        Guid id,
        int? expectedVersion,
        CancellationToken ct
    )
    {
        var key = new EscalationPolicyId(id);
        var policy =
            await db.EscalationPolicies.SingleOrDefaultAsync(p => p.Id == key, ct) ?? throw new NotFoundException(nameof(EscalationPolicy));
        await db.RequireKeeperAsync(user, policy.RegionCode, ct);
        return expectedVersion is null || expectedVersion == policy.Version
            ? policy
            : throw new StaleVersionException(
                policy.Version,
                JippJson.Text(EscalationPolicyItem.Of(policy), JippJson.Readable.EscalationPolicyItem),
                null
            );
    }

    /// <summary>
    /// The nation's policy is kept by national administrators; a province's by its hub and by who signs for its
    /// government too.
    /// </summary>
    public static async Task RequireKeeperAsync(this IAppDb db, ICurrentUser user, string? regionCode, CancellationToken ct)
    {
        var reach = user.Caller!.ReachOf(Permissions.WriteEscalationPolicies);
        if (reach.Everything || (regionCode is not null && reach.CoversRegion(regionCode)))
            return;
        if (
            regionCode is not null
            && await db
                .Institutions.Where(i => i.Kind == InstitutionKind.Province && i.RegionCode == regionCode)
                .Within(reach, db)
                .AnyAsync(ct)
        )
            return;
        throw new ForbiddenException(Permissions.WriteEscalationPolicies);
    }
}
