using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.ProblemStatements;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ProblemStatements;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Filters for listing plans. Null and empty values are ignored.</summary>
/// <param name="OriginId">The innovation to replicate.</param>
/// <param name="AdopterId">The adopter.</param>
/// <param name="OwnerId">The owner of the innovation.</param>
/// <param name="PartnerId">The partner of the scaling up.</param>
/// <param name="Province">Province of the adopter.</param>
/// <param name="RegionPrefix">Prefix of the region code of the adopter.</param>
/// <param name="Statuses">Any of these statuses.</param>
/// <param name="BudgetYears">Any of these budget years.</param>
/// <param name="Kinds">Any of these kinds of replication.</param>
/// <param name="Answer">How the answer of the owner or the partner stands.</param>
/// <param name="ProblemId">The problem statement that they are to solve.</param>
public sealed record PlanFilter(
    Guid? OriginId,
    Guid? AdopterId,
    Guid? OwnerId,
    Guid? PartnerId,
    string? Province,
    string? RegionPrefix,
    IReadOnlyList<PlanStatus> Statuses,
    IReadOnlyList<int> BudgetYears,
    IReadOnlyList<ReplicationKind> Kinds,
    AwaitedAnswer? Answer = null,
    Guid? ProblemId = null
)
{
    /// <summary>Binds a cursor to the filters.</summary>
    public string Key =>
        $"{OriginId}\n{AdopterId}\n{OwnerId}\n{PartnerId}\n{Province}\n{RegionPrefix}\n{string.Join(',', Statuses)}\n{string.Join(',', BudgetYears)}\n{string.Join(',', Kinds)}\n{Answer}\n{ProblemId}";
}

/// <summary>How the owner's answer to a plan stands.</summary>
public enum AwaitedAnswer
{
    /// <summary>Proposed, and not answered yet.</summary>
    Awaited,

    /// <summary>Not answered by the day on which the answer was due.</summary>
    Overdue,
}

/// <summary>Lists the plans visible to the caller, most recently changed first.</summary>
public sealed record ListPlans(PlanFilter Filter, int Limit, string? Cursor) : IRequest<Listing<PlanCard>>;

internal sealed class ListPlansHandler(IAppDb db, ICurrentUser user, IServerKeys keys, TimeProvider clock)
    : IRequestHandler<ListPlans, Listing<PlanCard>>
{
    public async Task<Listing<PlanCard>> Handle(ListPlans request, CancellationToken ct)
    {
        var today = Wib.DayOf(clock.GetUtcNow());
        var origins = request.Filter.OriginId is { } asked ? await InnovationLookup.IdsOfAsync(db, new(asked), ct) : [];
        var rows = Filtered(db.ReplicationPlans.AsNoTracking().VisibleTo(user, db), request.Filter, origins, today).WithNames(db);
        rows = FilteredByPlace(rows, request.Filter);
        if (request.Filter.ProblemId is { } stated)
        {
            // Whoever may not read the problem learns from no list which plans are to solve it
            var problems = db.ProblemStatements.Where(p => p.Id == new ProblemStatementId(stated)).VisibleTo(user, db);
            rows = rows.Where(row => problems.Any(p => p.Id == row.Plan.ProblemId));
        }

        var page = await new KeysetPage<TimeKey>(request.Limit, request.Cursor, $"plans\n{request.Filter.Key}", keys.Cursors).ReadAsync(
            (after, backwards) =>
                rows.NewestFrom(after, backwards, r => r.Plan.UpdatedAt, r => r.Plan.Id)
                    .Select(row => new Found(
                        row.Plan.Id,
                        row.Plan.Content.Kind,
                        row.Plan.Content.Extent,
                        row.Plan.BudgetYear,
                        row.Plan.Status,
                        row.Plan.AnswerDueOn,
                        row.Plan.AgreementNumber,
                        row.Plan.UpdatedAt,
                        row.Plan.Version,
                        new PlanNames(
                            row.Origin.Id.Value,
                            row.Origin.Content.Title,
                            row.Origin.RegistryNumber,
                            row.Plan.OriginRevision,
                            row.Origin.OwnerId,
                            row.Owner!.Name,
                            row.Owner!.Kind,
                            row.Adopter.Id,
                            row.Adopter.Name,
                            row.Adopter.Kind,
                            row.Adopter.RegionCode
                        )
                    )),
            found => found,
            found => new TimeKey(found.UpdatedAt, found.Id.Value),
            ct
        );
        var shown = page.Items.ToDictionary(found => found.Id, found => found.Status);
        var progress = await PlanRows.ProgressOfAsync(db, shown, AsOfDay.Of(null, clock.GetUtcNow()), ct);
        return new([.. page.Items.Select(found => found.Card(progress.GetValueOrDefault(found.Id, ProgressSummary.None)))], page.Page);
    }

    private static IQueryable<ReplicationPlan> Filtered(
        IQueryable<ReplicationPlan> plans,
        PlanFilter filter,
        List<InnovationId> origins,
        DateOnly today
    )
    {
        if (filter.OriginId is not null)
            plans = plans.Where(p => origins.Contains(p.OriginId));
        if (filter.AdopterId is { } adopter)
            plans = plans.Where(p => p.AdopterId == new InstitutionId(adopter));
        if (filter.PartnerId is { } partner)
            plans = plans.Where(p => p.PartnerId == new InstitutionId(partner));
        if (filter.Statuses is { Count: > 0 } statuses)
            plans = plans.Where(p => statuses.Contains(p.Status));
        if (filter.BudgetYears is { Count: > 0 } years)
            plans = plans.Where(p => years.Contains(p.BudgetYear));
        if (filter.Kinds is { Count: > 0 } kinds)
            plans = plans.Where(p => kinds.Contains(p.Content.Kind));
        if (filter.Answer is not null)
            plans = plans.Where(p => p.Status == PlanStatus.Proposed);
        return filter.Answer == AwaitedAnswer.Overdue ? plans.Where(p => p.AnswerDueOn < today) : plans;
    }

    private static IQueryable<PlanRow> FilteredByPlace(IQueryable<PlanRow> rows, PlanFilter filter)
    {
        if (filter.OwnerId is { } owner)
            rows = rows.Where(r => r.Origin.OwnerId == new InstitutionId(owner));
        if (filter.Province is { } province)
            rows = rows.Where(r => r.Adopter.RegionCode!.StartsWith(province));
        if (filter.RegionPrefix is { } start)
            rows = rows.Where(r => r.Adopter.RegionCode!.StartsWith(start));
        return rows;
    }

    private sealed record Found(
        ReplicationPlanId Id,
        ReplicationKind Kind,
        ReplicationExtent Extent,
        int BudgetYear,
        PlanStatus Status,
        DateOnly? AnswerDueOn,
        string? AgreementNumber,
        DateTimeOffset UpdatedAt,
        int Version,
        PlanNames Names
    )
    {
        public PlanCard Card(ProgressSummary progress) =>
            new()
            {
                Id = Id.Value,
                Origin = Names.Origin,
                Adopter = Names.Adopter,
                Kind = Kind,
                Extent = Extent,
                BudgetYear = BudgetYear,
                Status = Status,
                AnswerDueOn = AnswerDueOn,
                AgreementNumber = AgreementNumber,
                Progress = progress,
                UpdatedAt = UpdatedAt,
                Version = Version,
            };
    }
}
