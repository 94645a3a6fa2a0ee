using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>An evaluation of a completed plan by someone other than the adopter.</summary>
[CheckedBy(typeof(EvaluatePlan))]
public sealed record EvaluationInput
{
    /// <summary>
    /// Actuals, exactly one for each target of the plan; one without a value states that nothing was measured.
    /// </summary>
    public IReadOnlyList<TargetActual>? Actuals { get; init; }

    /// <summary>Lessons for others.</summary>
    public string? LessonsLearned { get; init; }

    /// <summary>Decision about the replica.</summary>
    public EvaluationDecision? Decision { get; init; }

    /// <summary>Reasons for the decision.</summary>
    public string? Reasons { get; init; }
}

/// <summary>Evaluates a completed plan: compares each target with its actual and decides about the replica.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="ExpectedVersion">The version of the plan the caller read.</param>
/// <param name="Input">The evaluation.</param>
public sealed record EvaluatePlan(Guid PlanId, int? ExpectedVersion, EvaluationInput Input) : IRequest<EvaluationItem>;

internal sealed class EvaluatePlanValidator : AbstractValidator<EvaluatePlan>
{
    public EvaluatePlanValidator()
    {
        RuleFor(command => command.Input.LessonsLearned).Required().MaxLength(EvaluationFindings.TextMaxLength);
        RuleFor(command => command.Input.LessonsLearned).WithoutIdentityNumber();
        RuleFor(command => command.Input.Reasons).Required().MaxLength(EvaluationFindings.TextMaxLength);
        RuleFor(command => command.Input.Decision).Present();
        RuleFor(command => command.Input.Actuals).MaxItems(PlanContent.MaxTargets);
        RuleForEach(command => command.Input.Actuals!).SetValidator(new ActualValidator());
    }

    private sealed class ActualValidator : AbstractValidator<TargetActual>
    {
        public ActualValidator()
        {
            RuleFor(actual => actual.Method).MaxLength(TargetActual.MethodMaxLength);
            RuleFor(actual => actual.Method).Required().When(actual => actual.Value is not null);
            RuleFor(actual => actual.Note).MaxLength(TargetActual.NoteMaxLength);
            RuleFor(actual => actual.Note).Required().When(actual => actual.Value is null);
        }
    }
}

internal sealed class EvaluatePlanHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<EvaluatePlan, EvaluationItem>
{
    public async Task<EvaluationItem> Handle(EvaluatePlan command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var plan = await PlanLookup.LoadPlanAsync(db, user, Permissions.EvaluatePlans, command.PlanId, command.ExpectedVersion, now, ct);
        PlanRules.EvaluatedByOthers.Require(!await Belonging.BelongsToAsync(db, user.Caller!, plan.AdopterId, ct));
        AccessRules.WorkedOnByOthers.Require(!await PlanWorkers.HaveWorkedAsync(db, user.Caller!.Persons, plan.Id, ct));
        PlanRules.IsCompleted.Require(plan.BlockingRuleForEvaluation is null);
        RequireEachTarget(plan, command.Input.Actuals ?? []);
        var number = await db.PlanEvaluations.CountAsync(e => e.PlanId == plan.Id, ct) + 1;

        var evaluation = PlanEvaluation.Of(plan, number, FindingsOf(command.Input), user.Id, now);

        db.PlanEvaluations.Add(evaluation);
        await db.SaveChangesAsync(ct);
        return EvaluationItem.Of(evaluation);
    }

    private static EvaluationFindings FindingsOf(EvaluationInput input) =>
        new()
        {
            Actuals = input.Actuals ?? [],
            LessonsLearned = input.LessonsLearned!.Trim(),
            Decision = input.Decision!.Value,
            Reasons = input.Reasons!.Trim(),
        };

    /// <summary>Requires exactly one actual for every target.</summary>
    private static void RequireEachTarget(ReplicationPlan plan, IReadOnlyList<TargetActual> actuals)
    {
        HashSet<int> named = [];
        List<Fault> faults = [];
        foreach (var (place, actual) in actuals.Index())
        {
            if (actual.Target < 1 || actual.Target > plan.Content.Targets.Count)
                faults.Add(new($"/actuals/{place}/target", "UNKNOWN_TARGET", actual.Target));
            else if (!named.Add(actual.Target))
                faults.Add(new($"/actuals/{place}/target", "REPEATED"));
        }

        faults.AddRange(
            Enumerable
                .Range(1, plan.Content.Targets.Count)
                .Except(named)
                .Select(missing => new Fault("/actuals", "ACTUAL_MISSING", missing))
        );
        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);
    }
}
