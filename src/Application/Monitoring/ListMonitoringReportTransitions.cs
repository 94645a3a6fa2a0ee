using System.Text.Json.Serialization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Access;
using JippApi.Domain.Monitoring;
using MediatR;

namespace JippApi.Application.Monitoring;

/// <summary>Lists the moves of a monitoring report, with the obstacle to each one that is not open.</summary>
public sealed record ListMonitoringReportTransitions(Guid Id) : IRequest<MonitoringReportTransitions>;

/// <summary>Status of a monitoring report and its possible moves.</summary>
/// <param name="Version">Version of the report; its entity tag is derived from it.</param>
/// <param name="Status">Current status.</param>
/// <param name="Moves">All moves, open or not.</param>
public sealed record MonitoringReportTransitions(int Version, ReportStatus Status, IReadOnlyList<MonitoringReportMove> Moves) : IVersioned;

/// <summary>A move of a monitoring report.</summary>
/// <param name="To">The status the move leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids the move, or <c>FORBIDDEN</c>; absent when it is open.</param>
/// <param name="Permission">The permission the move requires.</param>
public sealed record MonitoringReportMove(
    ReportStatus To,
    [property: JsonConverter(typeof(RuleCodes))] string? Obstacle,
    string Permission
);

internal sealed class ListMonitoringReportTransitionsHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<ListMonitoringReportTransitions, MonitoringReportTransitions>
{
    private const string Forbidden = "forbidden";

    public async Task<MonitoringReportTransitions> Handle(ListMonitoringReportTransitions request, CancellationToken ct)
    {
        var report = await MonitoringReportLookup.ReadReportAsync(db, user, request.Id, ct);
        var access = await MonitoringReportLookup.ReportAccessAsync(db, user, report, ct);
        var isOfAdopter = await Belonging.BelongsToAsync(db, user.Caller!, report.AdopterId, ct);
        var hasWorked = await PlanWorkers.HaveWorkedAsync(db, user.Caller!.Persons, report.PlanId, ct);
        return new(
            report.Version,
            report.Status,
            [
                .. new[] { ReportStatus.Submitted, ReportStatus.Verified, ReportStatus.Returned }.Select(to => new MonitoringReportMove(
                    to,
                    (
                        access.May(to) || !report.AllowedTransitions.Contains(to)
                            ? (
                                report.BlockingRule(to, user.Caller.Actor, isOfAdopter)
                                ?? (hasWorked && to != ReportStatus.Submitted ? AccessRules.WorkedOnByOthers : null)
                            )?.Code
                            : Forbidden
                    ),
                    ReportAccess.PermissionFor(to)
                )),
            ]
        );
    }
}
