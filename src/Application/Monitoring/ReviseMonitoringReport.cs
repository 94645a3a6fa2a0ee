using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Monitoring;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Monitoring;

/// <summary>Changes the content of a monitoring report until it is verified.</summary>
public sealed record ReviseMonitoringReport(Guid Id, int? ExpectedVersion, MonitoringReportInput Input)
    : IRequest<MonitoringReportDocument>;

/// <summary>Returns a report's current content, the base of a merge patch.</summary>
public sealed record GetMonitoringReportInput(Guid Id, int? ExpectedVersion) : IRequest<MonitoringReportInput>;

internal sealed class ReviseMonitoringReportValidator : AbstractValidator<ReviseMonitoringReport>
{
    public ReviseMonitoringReportValidator() => RuleFor(command => command.Input).SetValidator(new MonitoringReportInputValidator());
}

internal sealed class ReviseMonitoringReportHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ReviseMonitoringReport, MonitoringReportDocument>
{
    public async Task<MonitoringReportDocument> Handle(ReviseMonitoringReport command, CancellationToken ct)
    {
        var report = await MonitoringReportLookup.LoadReportAsync(
            db,
            user,
            command.Id,
            command.ExpectedVersion,
            ReportStatus.Submitted,
            ct
        );
        var targets = await db
            .ReplicationPlans.AsNoTracking()
            .Where(p => p.Id == report.PlanId)
            .Select(p => p.Content.Targets)
            .SingleAsync(ct);

        report.Revise(command.Input.ToContent(targets), user.Caller!.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return await MonitoringReportLookup.DocumentAsync(db, report, ct);
    }
}

internal sealed class GetMonitoringReportInputHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<GetMonitoringReportInput, MonitoringReportInput>
{
    public async Task<MonitoringReportInput> Handle(GetMonitoringReportInput request, CancellationToken ct) =>
        MonitoringReportInput.Of(
            await MonitoringReportLookup.LoadReportAsync(db, user, request.Id, request.ExpectedVersion, ReportStatus.Submitted, ct)
        );
}
