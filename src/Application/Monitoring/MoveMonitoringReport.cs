using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Indicators;
using JippApi.Domain.Monitoring;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Monitoring;

/// <summary>Submits, verifies or returns a monitoring report.</summary>
/// <param name="Id">The report.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The status to reach.</param>
/// <param name="Reason">Why the report is returned; required for returning it.</param>
/// <param name="Findings">Findings of the verifier; required for verifying.</param>
public sealed record MoveMonitoringReport(Guid Id, int? ExpectedVersion, ReportStatus? To, string? Reason, FindingsInput Findings)
    : IRequest<MonitoringReportDocument>;

/// <summary>The findings of a verifier.</summary>
/// <param name="Progress">Progress of the plan according to the verifier, 0 to 100.</param>
/// <param name="Actuals">Values that differ from the reported ones; all others are confirmed.</param>
/// <param name="Note">Note of the verifier.</param>
public sealed record FindingsInput(int? Progress, IReadOnlyList<TargetActualInput>? Actuals, string? Note);

internal sealed class MoveMonitoringReportValidator : AbstractValidator<MoveMonitoringReport>
{
    public MoveMonitoringReportValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).Not(ReportStatus.Draft);
        RuleFor(command => command.Reason).MaxLength(MonitoringReport.ReasonMaxLength);
        RuleFor(command => command.Reason).Required().When(command => command.To is ReportStatus.Returned);
        RuleFor(command => command.Findings.Progress)
            .Present()
            .When(command => command.To is ReportStatus.Verified)
            .OverridePropertyName("VerifiedProgress");
        RuleFor(command => command.Findings.Progress).Within(0, ReportContent.MaxProgress).OverridePropertyName("VerifiedProgress");
        RuleFor(command => command.Findings.Note).MaxLength(ReportVerification.NoteMaxLength).OverridePropertyName("Note");
        RuleFor(command => command.Findings.Actuals).MaxItems(PlanContent.MaxTargets).OverridePropertyName("VerifiedActuals");
        RuleFor(command => command.Findings.Actuals)
            .Must(actuals => actuals is null || actuals.Select(actual => actual.Target).Distinct().Count() == actuals.Count)
            .WithErrorCode("REPEATED")
            .OverridePropertyName("VerifiedActuals");
        RuleForEach(command => command.Findings.Actuals)
            .ChildRules(actual =>
            {
                actual.RuleFor(a => a.Target).Present();
                actual.RuleFor(a => a.Value).Present().Measurable();
                actual.RuleFor(a => a.Note).Bound(new() { MaxLength = 0 }, note => note is null, "NOT_ALLOWED");
            })
            .OverridePropertyName("VerifiedActuals");
    }
}

internal sealed class MoveMonitoringReportHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<MoveMonitoringReport, MonitoringReportDocument>
{
    public async Task<MonitoringReportDocument> Handle(MoveMonitoringReport command, CancellationToken ct)
    {
        var (to, now, by) = (command.To!.Value, clock.GetUtcNow(), user.Caller!.Actor);
        var report = await MonitoringReportLookup.LoadReportAsync(db, user, command.Id, command.ExpectedVersion, to, ct);
        AccessRules.WorkedOnByOthers.Require(
            to == ReportStatus.Submitted
                || report.Reporters.Intersect(by.UserIds).Any() // which the report refuses in its own words
                || !await PlanWorkers.HaveWorkedAsync(db, user.Caller.Persons, report.PlanId, ct)
        );
        var isOfAdopter = await Belonging.BelongsToAsync(db, user.Caller, report.AdopterId, ct);

        switch (to)
        {
            case ReportStatus.Submitted:
                report.Submit(await ItemsProgressAsync(report.PlanId, ct), by, now);
                break;
            case ReportStatus.Returned:
                report.Return(command.Reason!.Trim(), by, isOfAdopter, now);
                break;
            case ReportStatus.Verified:
                report.Verify(FindingsOf(command.Findings), by, isOfAdopter, now);
                await RecordActualsAsync(report, now, ct);
                break;
        }

        await db.SaveChangesAsync(ct);
        return await MonitoringReportLookup.DocumentAsync(db, report, ct);
    }

    private static ReportVerification FindingsOf(FindingsInput input) =>
        new(
            input.Progress!.Value,
            [.. (input.Actuals ?? []).Select(actual => new VerifiedActual(actual.Target!.Value, actual.Value!.Value))],
            input.Note?.Trim()
        );

    private async Task<int> ItemsProgressAsync(ReplicationPlanId plan, CancellationToken ct) =>
        PlanProgress.Of(
            await db.ActionItems.Where(i => i.PlanId == plan).Select(i => new ProgressShare(i.Status, i.Weight, i.Progress)).ToListAsync(ct)
        );

    /// <summary>
    /// Records the verified values of targets that name an indicator of the origin as values of that indicator, dated
    /// at the end of the quarter.
    /// </summary>
    private async Task RecordActualsAsync(MonitoringReport report, DateTimeOffset now, CancellationToken ct)
    {
        var named = report.Actuals.Where(actual => actual.Target.IndicatorId is not null).ToList();
        if (named.Count == 0)
            return;
        List<IndicatorId> ids = [.. named.Select(actual => new IndicatorId(actual.Target.IndicatorId!.Value)).Distinct()];
        var indicators = await db.Indicators.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        var plan = await db.ReplicationPlans.AsNoTracking().SingleAsync(p => p.Id == report.PlanId, ct);
        var quarter = Quarter.Parse(report.Period);
        var date = quarter.To < Wib.DayOf(now) ? quarter.To : Wib.DayOf(now);
        foreach (var actual in named)
        {
            var value = report.VerifiedActuals.Single(found => found.Number == actual.Number).Value;
            var measured = new Measurement(date, value, $"Laporan {report.Period}, terverifikasi");
            db.IndicatorActuals.Add(
                IndicatorActual.Record(indicators[new(actual.Target.IndicatorId!.Value)], plan, report.AdopterId, measured, now)
            );
        }
    }
}
