using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Indicators;
using JippApi.Application.Innovations;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Indicators;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Monitoring;

/// <summary>A value of an indicator to record.</summary>
public sealed record ActualInput
{
    /// <summary>The plan in which the value was measured; omit for the origin.</summary>
    public Guid? PlanId { get; init; }

    /// <summary>The day to which the value applies.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The value, in the unit of the indicator.</summary>
    public decimal? Value { get; init; }

    /// <summary>Source of the value, or how it was measured.</summary>
    public string? Source { get; init; }

    /// <summary>Evidence for the value: a web address or plain text.</summary>
    public string? Evidence { get; init; }
}

/// <summary>A recorded value of an indicator.</summary>
/// <param name="Id">Opaque identifier.</param>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="PlanId">The plan in which the value was measured; absent for the origin.</param>
/// <param name="Date">The day to which the value applies.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="Source">Source of the value, or how it was measured.</param>
/// <param name="Evidence">Evidence for the value: a web address or plain text.</param>
/// <param name="RecordedAt">When the value was recorded. Of several values of one day, the one recorded last
/// counts.</param>
public sealed record ActualItem(
    Guid Id,
    Guid IndicatorId,
    Guid? PlanId,
    DateOnly Date,
    decimal Value,
    string Unit,
    string? Source,
    string? Evidence,
    DateTimeOffset RecordedAt
)
{
    internal static ActualItem Of(IndicatorActual actual, string unit) =>
        new(
            actual.Id.Value,
            actual.IndicatorId.Value,
            actual.PlanId?.Value,
            actual.Date,
            actual.Value,
            unit,
            actual.Source,
            actual.Evidence,
            actual.RecordedAt
        );
}

/// <summary>Records a value of an indicator at the origin or in a replication plan.</summary>
public sealed record RecordActual(Guid IndicatorId, ActualInput Input) : IRequest<ActualItem>;

internal sealed class ActualInputValidator : AbstractValidator<ActualInput>
{
    public ActualInputValidator()
    {
        RuleFor(input => input.Date).Present();
        RuleFor(input => input.Value).Present().Measurable();
        RuleFor(input => input.Source).MaxLength(IndicatorActual.TextMaxLength);
        RuleFor(input => input.Evidence).MaxLength(IndicatorActual.TextMaxLength);
    }
}

internal sealed class RecordActualValidator : AbstractValidator<RecordActual>
{
    public RecordActualValidator() => RuleFor(command => command.Input).SetValidator(new ActualInputValidator());
}

internal sealed class RecordActualHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordActual, ActualItem>
{
    public async Task<ActualItem> Handle(RecordActual command, CancellationToken ct)
    {
        var (input, indicator) = (command.Input, await IndicatorLookup.ReadIndicatorAsync(db, user, command.IndicatorId, ct));
        var plan = input.PlanId is { } id ? await PlanAsync(id, ct) : null;
        var institution = plan?.AdopterId ?? await OwnerAsync(indicator, ct);

        var actual = IndicatorActual.Record(
            indicator,
            plan,
            institution,
            new(input.Date!.Value, input.Value!.Value, input.Source?.Trim(), input.Evidence?.Trim()),
            clock.GetUtcNow()
        );

        db.IndicatorActuals.Add(actual);
        await db.SaveChangesAsync(ct);
        return ActualItem.Of(actual, indicator.Unit);
    }

    private async Task<ReplicationPlan> PlanAsync(Guid id, CancellationToken ct)
    {
        var key = new ReplicationPlanId(id);
        var plan =
            await db.ReplicationPlans.AsNoTracking().Where(p => p.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new InvalidFieldsException([new("/planId", "UNKNOWN_PLAN", id)]);
        return (await PlanVisibility.PlanAccessAsync(db, user, plan, ct)).Writes
            ? plan
            : throw new ForbiddenException(Permissions.WritePlans);
    }

    /// <summary>Returns the owner of the origin, whose people record its values.</summary>
    private async Task<InstitutionId?> OwnerAsync(Indicator indicator, CancellationToken ct) =>
        (await InnovationLookup.LoadAsync(db, user, Permissions.WriteInnovations, indicator.InnovationId.Value, null, ct)).OwnerId;
}
