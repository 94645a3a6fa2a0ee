using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Monitoring;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Monitoring;

/// <summary>Drafts the monitoring report of a plan for a quarter.</summary>
public sealed record DraftMonitoringReport(Guid PlanId, NewMonitoringReportInput Input) : IRequest<MonitoringReportDocument>;

internal sealed class DraftMonitoringReportValidator : AbstractValidator<DraftMonitoringReport>
{
    public DraftMonitoringReportValidator() => RuleFor(command => command.Input).SetValidator(new NewMonitoringReportInputValidator());
}

internal sealed class DraftMonitoringReportHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DraftMonitoringReport, MonitoringReportDocument>
{
    public async Task<MonitoringReportDocument> Handle(DraftMonitoringReport command, CancellationToken ct)
    {
        var plan = await PlanLookup.ReadPlanAsync(db, user, command.PlanId, ct);
        if (!(await PlanVisibility.PlanAccessAsync(db, user, plan, ct)).Writes)
            throw new ForbiddenException(Permissions.WritePlans);
        var quarter = Quarter.Parse(command.Input.Period!);
        var period = quarter.ToString();
        MonitoringRules.OnePerPeriod.Require(!await db.MonitoringReports.AnyAsync(r => r.PlanId == plan.Id && r.Period == period, ct));

        var report = MonitoringReport.Draft(
            plan,
            period,
            quarter.From,
            command.Input.ToContent(plan.Content.Targets),
            user.Caller!.Actor,
            clock.GetUtcNow()
        );

        db.MonitoringReports.Add(report);
        await db.SaveChangesAsync(ct);
        return await MonitoringReportLookup.DocumentAsync(db, report, ct);
    }
}
