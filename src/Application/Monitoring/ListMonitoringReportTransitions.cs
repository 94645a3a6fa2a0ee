using JippApi.Application.ActionItems;
using JippApi.Application.Common;
using JippApi.Domain.Monitoring;
using MediatR;

namespace JippApi.Application.Monitoring;

/// <summary>The moves of a report: which are open to the caller, and why the others are not.</summary>
public sealed record ListMonitoringReportTransitions(Guid Id) : IRequest<MonitoringReportTransitions>;

/// <summary>Where a report stands and where it can go.</summary>
/// <param name="Version">Version of the report, for its entity tag.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Moves">All moves there are.</param>
public sealed record MonitoringReportTransitions(int Version, ReportStatus Status, IReadOnlyList<MonitoringReportMove> Moves);

/// <summary>A move of a report, and whether it is open.</summary>
/// <param name="To">The state it leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids it, or <c>forbidden</c>; absent when it is open.</param>
/// <param name="Permission">The permission that it needs.</param>
public sealed record MonitoringReportMove(ReportStatus To, string? Obstacle, string Permission);

internal sealed class ListMonitoringReportTransitionsHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<ListMonitoringReportTransitions, MonitoringReportTransitions>
{
    private const string Forbidden = "forbidden";

    public async Task<MonitoringReportTransitions> Handle(ListMonitoringReportTransitions request, CancellationToken ct)
    {
        var report = await db.ReadReportAsync(user, request.Id, ct);
        var access = await db.ReportAccessAsync(user, report, ct);
        var isOfAdopter = await db.BelongsToAsync(user.Caller!, report.AdopterId, ct);
        return new(
            report.Version,
            report.Status,
            [
                .. new[] { ReportStatus.Submitted, ReportStatus.Verified, ReportStatus.Returned }.Select(to => new MonitoringReportMove(
                    to,
                    (
                        access.May(to) || !report.OpenMoves.Contains(to)
                            ? report.Obstacle(to, user.Caller!.Actor, isOfAdopter)?.Code
                            : Forbidden
                    ),
                    ReportAccess.PermissionFor(to)
                )),
            ]
        );
    }
}
