using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Application.Regions;
using JippApi.Domain.Commitments;
using JippApi.Domain.ReplicationPlans;
using MediatR;

namespace JippApi.Application.Commitments;

/// <summary>Decides by which day the promises of a province need a budget document.</summary>
public sealed record DecideBudgetDeadline(BudgetDeadlineInput Input) : IRequest<BudgetDeadlineItem>;

/// <summary>A decision on a budget deadline.</summary>
/// <param name="ProvinceCode">Kemendagri code of the province.</param>
/// <param name="BudgetYear">The budget year.</param>
/// <param name="Day">The last day (WIB) on which a promise without a budget document is not at risk: in the budget year
/// or in the year before.</param>
/// <param name="Reason">Why the day differs from the one of the law.</param>
[CheckedBy(typeof(DecideBudgetDeadline))]
public sealed record BudgetDeadlineInput(string? ProvinceCode = null, int? BudgetYear = null, DateOnly? Day = null, string? Reason = null);

internal sealed class DecideBudgetDeadlineValidator : AbstractValidator<DecideBudgetDeadline>
{
    public DecideBudgetDeadlineValidator()
    {
        RuleFor(command => command.Input.ProvinceCode).Required();
        RuleFor(command => command.Input.BudgetYear).Present().Within(PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear);
        RuleFor(command => command.Input.Day).Present();
        RuleFor(command => command.Input.Reason).Required().MaxLength(BudgetDeadline.ReasonMaxLength);
    }
}

internal sealed class DecideBudgetDeadlineHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DecideBudgetDeadline, BudgetDeadlineItem>
{
    public async Task<BudgetDeadlineItem> Handle(DecideBudgetDeadline command, CancellationToken ct)
    {
        var input = command.Input;
        if (!await RegionLookup.IsProvinceAsync(db, input.ProvinceCode!, ct))
            throw new InvalidFieldsException([RegionCodes.Unknown("/provinceCode", input.ProvinceCode!)]);
        if (!user.Maintains(input.ProvinceCode!))
            throw new ForbiddenException(Permissions.WriteCommitments);

        var decision = BudgetDeadline.Decide(
            input.ProvinceCode!,
            input.BudgetYear!.Value,
            input.Day!.Value,
            input.Reason!.Trim(),
            user.Id,
            clock.GetUtcNow()
        );

        db.BudgetDeadlines.Add(decision);
        await db.SaveChangesAsync(ct);
        return BudgetDeadlineItem.Of(decision);
    }
}
