using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Attestations;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>Decides who may state whether an innovation still runs, and for whom.</summary>
internal sealed class AttestationRights(IAppDb db, ICurrentUser user, TimeProvider clock, IEnumerable<IAttestationSampling> samplings)
{
    private static readonly PlanStatus[] Agreed =
    [
        PlanStatus.Committed,
        PlanStatus.InProgress,
        PlanStatus.Stalled,
        PlanStatus.Completed,
        PlanStatus.Evaluated,
        PlanStatus.Institutionalised,
    ];

    /// <summary>Returns the caller as whoever states it so, if they may.</summary>
    public async Task<Speaker> SpeakerAsync(Innovation innovation, ConfirmationMethod method, CancellationToken ct)
    {
        var caller = user.Caller!;
        AttestationRules.StatedByPerson.Require(method == ConfirmationMethod.SystemLog || caller.Account is not null);
        var institution = method switch
        {
            ConfirmationMethod.Self => await OwnerAsync(innovation, caller, ct),
            ConfirmationMethod.HubVisit => await HubAsync(innovation, caller, ct),
            ConfirmationMethod.Ministry => await MinistryAsync(innovation, caller, ct),
            ConfirmationMethod.SystemLog => ListOf(innovation, caller),
            ConfirmationMethod.ReplicaTeam => await ReplicatorAsync(innovation, caller, ct),
            _ => null,
        };
        return new(caller.Actor, institution);
    }

    /// <summary>Whether a second person has to let a statement of the caller pass.</summary>
    public async Task<bool> WaitsAsync(Innovation innovation, ConfirmationMethod method, CancellationToken ct)
    {
        if (!ConfirmationSchedule.CanConfirm(method) || user.Caller is not { Account: not null } caller)
            return false;
        if (!(await HandedCodes.ActingPersonAsync(db, caller, ct)).IsInOwnHands)
            return true;
        if (method != ConfirmationMethod.Self)
            return false;
        foreach (var sampling in samplings)
            if (await sampling.AsksSecondPersonAsync(innovation.Id, ct))
                return true;
        return false;
    }

    /// <summary>Refuses what the caller has just said, or has said and is still waited for.</summary>
    public async Task RequireNewAsync(Innovation innovation, ConfirmationMethod method, CancellationToken ct)
    {
        var (id, me, yesterday) = (innovation.Id, user.Id, clock.GetUtcNow().AddDays(-1));
        var own = db.Attestations.Where(a => a.InnovationId == id && a.Method == method && a.StatedBy == me);
        AttestationRules.Once.Require(
            !await own.AnyAsync(a => a.Status == AttestationStatus.Waiting, ct)
                && (ConfirmationSchedule.CanConfirm(method) || !await own.AnyAsync(a => a.StatedAt > yesterday, ct))
        );
    }

    /// <summary>Whether the caller reads what waits or was rejected: they work with the unpublished, too.</summary>
    public Task<bool> SeesAllAsync(InnovationId id, CancellationToken ct) =>
        user.Caller is { } caller ? ReachesAsync(id, caller.ReachOf(Permissions.ReadInnovations), ct) : Task.FromResult(false);

    /// <summary>
    /// The keepers of hubs and lists, and national staff, write for the owner but do not speak for it: else they could
    /// give in for it where they contradict it themselves.
    /// </summary>
    private async Task<InstitutionId?> OwnerAsync(Innovation innovation, Caller caller, CancellationToken ct)
    {
        var reach = InInstitutions(caller.ReachOf(Permissions.WriteInnovations));
        AttestationRules.SpeaksForOwner.Require(await ReachesAsync(innovation.Id, reach, ct));
        return innovation.OwnerId;
    }

    private async Task<InstitutionId?> HubAsync(Innovation innovation, Caller caller, CancellationToken ct)
    {
        AttestationRules.ChecksForHub.Require(
            await ReachesAsync(innovation.Id, caller.ReachOf(Permissions.ReviewInnovations) with { Sources = [] }, ct)
                || await ReachesAsync(innovation.Id, caller.ReachOf(Permissions.WriteHubs) with { Sources = [] }, ct)
        );
        await RequireOutsideAsync(innovation, caller, ct);
        return caller.Institutions.FirstOrDefault(institution => institution is not null);
    }

    /// <summary>A ministry checks the records of the list that it keeps, and national staff check all.</summary>
    private async Task<InstitutionId?> MinistryAsync(Innovation innovation, Caller caller, CancellationToken ct)
    {
        AttestationRules.ChecksForHub.Require(
            caller.ReachOf(Permissions.ReviewInnovations).IsNationwide
                || innovation.SourceRecords.Any(record =>
                    Ministries.Of(record.Source) is not null && ListKeepers.Reviews(caller, record.Source)
                )
        );
        await RequireOutsideAsync(innovation, caller, ct);
        return null;
    }

    /// <summary>A system that may only read states nothing.</summary>
    private static InstitutionId? ListOf(Innovation innovation, Caller caller)
    {
        var lists = caller.Client is null ? [] : caller.ReachOf(Permissions.WriteInnovations).Sources;
        AttestationRules.CountsForList.Require(innovation.SourceRecords.Any(record => lists.Contains(record.Source)));
        return null;
    }

    private async Task<InstitutionId?> ReplicatorAsync(Innovation innovation, Caller caller, CancellationToken ct)
    {
        var adopter = await AdopterAsync(innovation, caller, ct);
        AttestationRules.ReplicatesIt.Require(adopter is not null);
        await RequireOutsideAsync(innovation, caller, ct);
        return adopter;
    }

    /// <summary>Returns the adopter of an agreed plan of the innovation for which the caller writes.</summary>
    private async Task<InstitutionId?> AdopterAsync(Innovation innovation, Caller caller, CancellationToken ct)
    {
        List<InnovationId?> ids = [.. await InnovationLookup.IdsOfAsync(db, innovation.Id, ct)];
        var adopters = db.Institutions.Within(InInstitutions(caller.ReachOf(Permissions.WritePlans)), db);
        return await db
            .ReplicationPlans.Where(p =>
                Agreed.Contains(p.Status)
                && (ids.Contains(p.OriginId) || ids.Contains(p.ReplicaId))
                && adopters.Any(a => a.Id == p.AdopterId)
            )
            .OrderBy(p => p.Id)
            .Select(p => (InstitutionId?)p.AdopterId)
            .FirstOrDefaultAsync(ct);
    }

    private async Task RequireOutsideAsync(Innovation innovation, Caller caller, CancellationToken ct) =>
        AttestationRules.ChecksFromOutside.Require(!await Belonging.BelongsToAnyAsync(db, caller, [.. innovation.InvolvedOwners], ct));

    private static Reach InInstitutions(Reach reach) => Reach.None with { Institutions = reach.Institutions };

    private Task<bool> ReachesAsync(InnovationId id, Reach reach, CancellationToken ct) =>
        db.Innovations.Where(i => i.Id == id).Within(reach, db).AnyAsync(ct);
}
