using JippApi.Application.Places;
using JippApi.Application.Regions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ReplicationPlans;

/// <summary>
/// Replications of a region (<i>pandangan provinsi</i>): the plans of a budget year, one by one and grouped by
/// innovation and by district. Plans, their status and their items are those at the end of the day <c>asOf</c>. Of now
/// are the names, the due dates, and which plans the caller may read. For a past day, <c>progress.percent</c> and
/// <c>lastReportAt</c> are absent.
/// </summary>
public sealed record ReplicationOverview
{
    /// <summary>The region; adopters of all regions within it are included.</summary>
    public required RegionItem Region { get; init; }

    /// <summary>First budget year in which the plans are carried out.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>The day (WIB) at whose end the overview holds.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Summary of all plans.</summary>
    public required OverviewSummary Summary { get; init; }

    /// <summary>Plans grouped by innovation, the most plans first.</summary>
    public required IReadOnlyList<OverviewInnovation> Innovations { get; init; }

    /// <summary>
    /// Plans grouped by region of the adopter, in the order of region codes; regions without plans are omitted.
    /// </summary>
    public required IReadOnlyList<OverviewDistrict> Districts { get; init; }

    /// <summary>The plans by region, adopter and innovation.</summary>
    public required IReadOnlyList<OverviewPlan> Plans { get; init; }
}

/// <summary>Summary of several plans.</summary>
/// <param name="Plans">Number of plans.</param>
/// <param name="ByStatus">Number of plans by status; statuses without plans are omitted.</param>
/// <param name="Progress">Progress of their action items, weighted by item, without declined and cancelled
/// plans.</param>
/// <param name="NextDue">The next due date of an open item; absent when there is none.</param>
/// <param name="LastReportAt">Time of the latest report; absent when there was none, and for the
/// past.</param>
public sealed record OverviewSummary(
    int Plans,
    IReadOnlyList<PlanStatusCount> ByStatus,
    ProgressSummary Progress,
    DateOnly? NextDue,
    DateTimeOffset? LastReportAt
);

/// <summary>Summary of the plans that replicate one innovation.</summary>
/// <param name="Origin">The innovation.</param>
/// <param name="Districts">Number of regions in which it is replicated.</param>
/// <param name="Plans">Number of plans.</param>
/// <param name="ByStatus">Number of plans by status; statuses without plans are omitted.</param>
/// <param name="Progress">Progress of their action items, weighted by item, without declined and cancelled
/// plans.</param>
/// <param name="NextDue">The next due date of an open item; absent when there is none.</param>
/// <param name="LastReportAt">Time of the latest report; absent when there was none, and for the
/// past.</param>
public sealed record OverviewInnovation(
    OverviewOrigin Origin,
    int Districts,
    int Plans,
    IReadOnlyList<PlanStatusCount> ByStatus,
    ProgressSummary Progress,
    DateOnly? NextDue,
    DateTimeOffset? LastReportAt
);

/// <summary>Summary of the plans of one region's adopters.</summary>
/// <param name="Region">The region: a regency or city, or the province itself when its own institutions are
/// adopters.</param>
/// <param name="Plans">Number of plans.</param>
/// <param name="ByStatus">Number of plans by status; statuses without plans are omitted.</param>
/// <param name="Progress">Progress of their action items, weighted by item, without declined and cancelled
/// plans.</param>
/// <param name="NextDue">The next due date of an open item; absent when there is none.</param>
/// <param name="LastReportAt">Time of the latest report; absent when there was none, and for the
/// past.</param>
public sealed record OverviewDistrict(
    RegionItem Region,
    int Plans,
    IReadOnlyList<PlanStatusCount> ByStatus,
    ProgressSummary Progress,
    DateOnly? NextDue,
    DateTimeOffset? LastReportAt
);

/// <summary>A plan in an overview.</summary>
/// <param name="Id">Id of the plan.</param>
/// <param name="OriginId">Id of the innovation to replicate.</param>
/// <param name="Adopter">The adopter of the plan.</param>
/// <param name="Status">Status of the plan.</param>
/// <param name="AgreementNumber">Number of the agreement with the owner; absent until the owner accepts.</param>
/// <param name="Progress">Progress of the action items; none count once the plan was declined or cancelled.</param>
/// <param name="NextDue">The next due date of an open item; absent when there is none.</param>
/// <param name="LastReportAt">Time of the latest report; absent when there was none, and for the
/// past.</param>
public sealed record OverviewPlan(
    Guid Id,
    Guid OriginId,
    AdopterRef Adopter,
    PlanStatus Status,
    string? AgreementNumber,
    ProgressSummary Progress,
    DateOnly? NextDue,
    DateTimeOffset? LastReportAt
);

/// <summary>An innovation in an overview.</summary>
/// <param name="Id">Id of the innovation.</param>
/// <param name="Title">Title of the innovation.</param>
/// <param name="RegistryNumber">Registry number; absent when it has none.</param>
public sealed record OverviewOrigin(Guid Id, string Title, string? RegistryNumber);
