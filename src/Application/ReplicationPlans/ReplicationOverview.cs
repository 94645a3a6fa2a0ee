using JippApi.Application.Regions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ReplicationPlans;

/// <summary>
/// Where the replications of a region stand (<i>pandangan provinsi</i>): each plan of a budget year, and the plans
/// together by innovation and by district.
/// </summary>
public sealed record ReplicationOverview
{
    /// <summary>The region; adopters of all regions within it count.</summary>
    public required RegionItem Region { get; init; }

    /// <summary>The budget year from which the plans are carried out.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>The day (WIB) as of which <c>overdue</c> and <c>nextDue</c> hold.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>All plans together.</summary>
    public required OverviewSummary Summary { get; init; }

    /// <summary>The plans of each innovation together, those of most plans first.</summary>
    public required IReadOnlyList<OverviewInnovation> Innovations { get; init; }

    /// <summary>The plans of each adopters' region together, by its code; regions without a plan are absent.</summary>
    public required IReadOnlyList<OverviewDistrict> Districts { get; init; }

    /// <summary>The plans, by region, adopter and innovation.</summary>
    public required IReadOnlyList<OverviewPlan> Plans { get; init; }
}

/// <summary>Several plans together.</summary>
/// <param name="Plans">How many there are.</param>
/// <param name="ByStatus">How many stand where; states without a plan are absent.</param>
/// <param name="Progress">How far their action items have come, each by its weight; those of declined and cancelled
/// plans do not count.</param>
/// <param name="NextDue">The next day on which something open is due; absent when nothing is.</param>
/// <param name="LastReportAt">When progress was last reported; absent when it never was.</param>
public sealed record OverviewSummary(
    int Plans,
    IReadOnlyList<PlanStatusCount> ByStatus,
    ProgressSummary Progress,
    DateOnly? NextDue,
    DateTimeOffset? LastReportAt
);

/// <summary>The plans that repeat one innovation.</summary>
/// <param name="Origin">The innovation.</param>
/// <param name="Districts">In how many regions it is repeated.</param>
/// <param name="Plans">How many plans there are.</param>
/// <param name="ByStatus">How many stand where; states without a plan are absent.</param>
/// <param name="Progress">How far their action items have come, each by its weight; those of declined and cancelled
/// plans do not count.</param>
/// <param name="NextDue">The next day on which something open is due; absent when nothing is.</param>
/// <param name="LastReportAt">When progress was last reported; absent when it never was.</param>
public sealed record OverviewInnovation(
    OverviewOrigin Origin,
    int Districts,
    int Plans,
    IReadOnlyList<PlanStatusCount> ByStatus,
    ProgressSummary Progress,
    DateOnly? NextDue,
    DateTimeOffset? LastReportAt
);

/// <summary>The plans of the adopters of one region.</summary>
/// <param name="Region">The region: a regency or city, or the province itself where its own institutions are
/// adopters.</param>
/// <param name="Plans">How many plans there are.</param>
/// <param name="ByStatus">How many stand where; states without a plan are absent.</param>
/// <param name="Progress">How far their action items have come, each by its weight; those of declined and cancelled
/// plans do not count.</param>
/// <param name="NextDue">The next day on which something open is due; absent when nothing is.</param>
/// <param name="LastReportAt">When progress was last reported; absent when it never was.</param>
public sealed record OverviewDistrict(
    RegionItem Region,
    int Plans,
    IReadOnlyList<PlanStatusCount> ByStatus,
    ProgressSummary Progress,
    DateOnly? NextDue,
    DateTimeOffset? LastReportAt
);

/// <summary>One plan: what one adopter makes of one innovation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OriginId">Id of the innovation that is repeated.</param>
/// <param name="Adopter">Who repeats it.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="AgreementNumber">Number of the agreement; absent before the owner agreed.</param>
/// <param name="Progress">How far its action items have come; none count once it was declined or cancelled.</param>
/// <param name="NextDue">The next day on which something open is due; absent when nothing is.</param>
/// <param name="LastReportAt">When progress was last reported; absent when it never was.</param>
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

/// <summary>An innovation that is repeated.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="RegistryNumber">Its registry number.</param>
public sealed record OverviewOrigin(Guid Id, string Title, string? RegistryNumber);

/// <summary>How many plans stand there.</summary>
/// <param name="Status">Where.</param>
/// <param name="Count">How many.</param>
public sealed record PlanStatusCount(PlanStatus Status, int Count);
