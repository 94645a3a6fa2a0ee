using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Indicators;
using JippApi.Application.Places;
using JippApi.Application.Regions;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>Checks the references of a sheet.</summary>
internal static class CommitmentReferences
{
    /// <summary>
    /// Returns the content of the sheet after checking that everything it names exists and is within the caller's
    /// reach.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="user">The author.</param>
    /// <param name="input">The input.</param>
    /// <param name="amendedProvince">The province of the sheet amended, which an amendment keeps; null for an
    /// original.</param>
    /// <param name="ct">The cancellation token.</param>
    public static async Task<SheetContent> ContentOfAsync(
        IAppDb db,
        ICurrentUser user,
        CommitmentInput input,
        string? amendedProvince,
        CancellationToken ct
    )
    {
        var isAmendment = amendedProvince is not null;
        if (isAmendment && input.ProvinceCode != amendedProvince)
            throw new InvalidFieldsException([new("/provinceCode", "INVALID_VALUE", input.ProvinceCode, [amendedProvince!])]);
        if (!await RegionLookup.IsProvinceAsync(db, input.ProvinceCode!, ct))
            throw new InvalidFieldsException([RegionCodes.Unknown("/provinceCode", input.ProvinceCode!)]);
        if (!user.Maintains(input.ProvinceCode!))
            throw new ForbiddenException(Permissions.WriteCommitments);

        var plans = await CommitmentReferences.PlansAsync(db, user, input, ct);
        List<Fault> faults = [];
        foreach (var (place, line) in (input.Lines ?? []).Index())
        {
            if (!plans.ContainsKey(new(line.PlanId!.Value)))
                faults.Add(new($"/lines/{place}/planId", "UNKNOWN_PLAN", line.PlanId));
            if (isAmendment && line.Amendment is null)
                faults.Add(new($"/lines/{place}/amendment", "REQUIRED"));
            if (!isAmendment && line.Amendment is not null)
                faults.Add(new($"/lines/{place}/amendment", "NOT_ALLOWED"));
        }

        faults.AddRange(await CommitmentReferences.FaultsOfSignatoriesAsync(db, input.Signatories ?? [], ct));
        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);
        await IndicatorReferences.RequireIndicatorsAsync(
            db,
            [
                .. (input.Lines ?? []).Select(
                    (line, place) => ($"/lines/{place}/amendment/targets", plans[new(line.PlanId!.Value)].OriginId, line.Amendment?.Targets)
                ),
            ],
            ct
        );
        var days = await CommitmentReferences.ItemDatesAsync(db, input, ct);
        return input.ToContent([
            .. (input.Lines ?? []).Select((line, place) => DetailsOf(line, place, plans[new(line.PlanId!.Value)], days)),
        ]);
    }

    /// <summary>Returns the current dates of the items to move.</summary>
    private static Task<Dictionary<ActionItemId, ItemShift>> ItemDatesAsync(IAppDb db, CommitmentInput input, CancellationToken ct)
    {
        List<ActionItemId> ids =
        [
            .. (input.Lines ?? []).SelectMany(line => line.Amendment?.Items ?? []).Select(item => new ActionItemId(item.Id!.Value)),
        ];
        return db
            .ActionItems.Where(i => ids.Contains(i.Id))
            .Select(i => new ItemShift(i.Id, i.StartsOn, i.DueOn, false))
            .ToDictionaryAsync(item => item.ItemId, ct);
    }

    /// <summary>Returns the plans of the province that are visible to the caller.</summary>
    private static async Task<Dictionary<ReplicationPlanId, ReplicationPlan>> PlansAsync(
        IAppDb db,
        ICurrentUser user,
        CommitmentInput input,
        CancellationToken ct
    )
    {
        List<ReplicationPlanId> ids = [.. (input.Lines ?? []).Select(line => new ReplicationPlanId(line.PlanId!.Value))];
        var province = input.ProvinceCode!;
        return await db
            .ReplicationPlans.AsNoTracking()
            .VisibleTo(user, db)
            .Where(p => ids.Contains(p.Id) && db.Institutions.Any(a => a.Id == p.AdopterId && a.RegionCode!.StartsWith(province)))
            .ToDictionaryAsync(p => p.Id, ct);
    }

    private static async Task<List<Fault>> FaultsOfSignatoriesAsync(
        IAppDb db,
        IReadOnlyList<SignatoryInput> signatories,
        CancellationToken ct
    )
    {
        List<InstitutionId> institutions = [.. signatories.Select(s => new InstitutionId(s.InstitutionId!.Value))];
        List<Guid> accounts = [.. signatories.Where(s => s.AccountId is not null).Select(s => s.AccountId!.Value)];
        var knownInstitutions = await db.Institutions.Where(i => institutions.Contains(i.Id)).Select(i => i.Id).ToListAsync(ct);
        var knownAccounts = await db
            .Accounts.Where(a => accounts.Contains(a.Id) && a.Status != AccountStatus.Erased)
            .Select(a => a.Id)
            .ToListAsync(ct);

        List<Fault> faults = [];
        foreach (var (place, signatory) in signatories.Index())
        {
            if (!knownInstitutions.Contains(new(signatory.InstitutionId!.Value)))
                faults.Add(new($"/signatories/{place}/institutionId", "UNKNOWN_INSTITUTION", signatory.InstitutionId));
            if (signatory.AccountId is { } account && !knownAccounts.Contains(account))
                faults.Add(new($"/signatories/{place}/accountId", "UNKNOWN_ACCOUNT", account));
        }

        return faults;
    }

    private static LineDetails DetailsOf(
        CommitmentLineInput line,
        int place,
        ReplicationPlan plan,
        IReadOnlyDictionary<ActionItemId, ItemShift> days
    )
    {
        var amendment = line.Amendment?.ToAmendment(plan, days);
        List<Fault> faults =
        [
            .. (amendment?.Items ?? [])
                .Index()
                .Where(item => item.Item.StartsOn > item.Item.DueOn)
                .Select(item => new Fault($"/lines/{place}/amendment/items/{item.Index}/dueOn", "BEFORE_START")),
        ];
        return faults.Count == 0 ? new(plan.Id, plan.AdopterId, plan.OriginId, amendment) : throw new InvalidFieldsException(faults);
    }
}
