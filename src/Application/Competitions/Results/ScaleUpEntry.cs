using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Campaigns;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Application.Competitions.Entries;
using JippApi.Application.Innovations;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Results;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>
/// Proposes a winner of a province for replication by the governments of all its regencies and cities, except its own
/// and those that replicate it already.
/// </summary>
/// <param name="EntryId">The entry.</param>
/// <param name="Input">Where, and from which plan.</param>
public sealed record ScaleUpEntry(Guid EntryId, ScalingUpInput Input) : IRequest<CampaignItem>;

/// <summary>Where a winner is to be replicated.</summary>
/// <param name="TemplatePlanId">The plan of a replication of this innovation, which is duplicated for each
/// government.</param>
/// <param name="Regions">Codes of regencies and cities of the province; omit for all.</param>
public sealed record ScalingUpInput(Guid? TemplatePlanId = null, IReadOnlyList<string>? Regions = null);

internal sealed class ScaleUpEntryValidator : AbstractValidator<ScaleUpEntry>
{
    public ScaleUpEntryValidator() => RuleFor(command => command.Input).SetValidator(new ScalingUpInputValidator());
}

internal sealed class ScalingUpInputValidator : AbstractValidator<ScalingUpInput>
{
    /// <summary>More than any province has.</summary>
    private const int MaxRegions = 100;

    public ScalingUpInputValidator()
    {
        RuleFor(input => input.TemplatePlanId).Present();
        RuleFor(input => input.Regions).MaxItems(MaxRegions);
        RuleForEach(input => input.Regions).RegionCode();
    }
}

internal sealed class ScaleUpEntryHandler(IAppDb db, ICurrentUser user, IMediator mediator) : IRequestHandler<ScaleUpEntry, CampaignItem>
{
    public async Task<CampaignItem> Handle(ScaleUpEntry command, CancellationToken ct)
    {
        var entry = await EntryLookup.ReadAsync(db, user, command.EntryId, ct);
        var competition = await CompetitionDuties.OrganisedAsync(db, user, entry.CompetitionId.Value, null, ct);
        await RequireWinnerAsync(competition, entry, ct);
        var template = command.Input.TemplatePlanId!.Value;
        var origins = await InnovationLookup.IdsOfAsync(db, entry.InnovationId, ct);
        await RequirePlanAsync(template, origins, ct);
        var governments = await GovernmentsAsync(competition.RegionCode!, command.Input.Regions, ct);
        var replicating = await ReplicatingAsync(origins, ct);
        List<InstitutionId> adopters = [.. governments.Where(id => id != entry.GovernmentId && !replicating.Contains(id))];
        if (adopters.Count == 0)
            throw new InvalidFieldsException([new("/regions", "REQUIRED")]);
        return await mediator.Send(
            new RequestCampaign(
                new()
                {
                    TemplatePlanId = template,
                    Entries = [.. adopters.Select(adopter => new CampaignEntryInput(AdopterId: adopter.Value))],
                }
            ),
            ct
        );
    }

    private async Task RequireWinnerAsync(Competition competition, CompetitionEntry entry, CancellationToken ct)
    {
        var id = entry.Id;
        var results = await db.StageResults.AsNoTracking().Where(r => r.EntryId == id && r.GoesOn).ToListAsync(ct);
        ResultRules.WinsInProvince.Require(
            competition is { Level: CompetitionLevel.Province, RegionCode: not null }
                && entry.Status == EntryStatus.Submitted
                && results.Exists(result => result.Tiers.Count > 0 && competition.StateOf(result.Stage).Status == StageStatus.Decreed)
        );
    }

    /// <summary>Requires that the caller reads the plan, and that it replicates this innovation.</summary>
    private async Task RequirePlanAsync(Guid template, List<InnovationId> origins, CancellationToken ct)
    {
        var plan = new ReplicationPlanId(template);
        if (!await db.ReplicationPlans.VisibleTo(user, db).AnyAsync(p => p.Id == plan && origins.Contains(p.OriginId), ct))
            throw new InvalidFieldsException([new("/templatePlanId", "UNKNOWN_PLAN", template)]);
    }

    /// <summary>Returns the governments of the regencies and cities, in the order of their codes.</summary>
    private async Task<IReadOnlyList<InstitutionId>> GovernmentsAsync(string province, IReadOnlyList<string>? regions, CancellationToken ct)
    {
        var inside = $"{province}.";
#pragma warning disable CA1310 // becomes SQL
        var governments = await db
            .Institutions.Where(i => i.GovernmentOf != null && i.GovernmentOf.StartsWith(inside))
            .Select(i => new { i.Id, i.GovernmentOf })
            .ToListAsync(ct);
#pragma warning restore CA1310
        foreach (var (number, region) in (regions ?? []).Index())
            if (!governments.Exists(government => government.GovernmentOf == region))
                throw new InvalidFieldsException([new($"/regions/{number}", "UNKNOWN_REGION", region)]);
        return
        [
            .. governments
                .Where(government => regions is null || regions.Contains(government.GovernmentOf!))
                .OrderBy(government => government.GovernmentOf, StringComparer.Ordinal)
                .Select(government => government.Id),
        ];
    }

    /// <summary>Returns the institutions with a plan that replicates the innovation, or has replicated it.</summary>
    private async Task<HashSet<InstitutionId>> ReplicatingAsync(List<InnovationId> origins, CancellationToken ct) =>
        [
            .. await db
                .ReplicationPlans.Where(p =>
                    origins.Contains(p.OriginId) && p.Status != PlanStatus.Declined && p.Status != PlanStatus.Cancelled
                )
                .Select(p => p.AdopterId)
                .ToListAsync(ct),
        ];
}
