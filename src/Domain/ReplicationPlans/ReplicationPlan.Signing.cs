using JippApi.Domain.Innovations;

namespace JippApi.Domain.ReplicationPlans;

public sealed partial class ReplicationPlan
{
    public PlanPhase Phase => PlanPhases.Of(Status, SheetId is not null);

    /// <summary>
    /// The core components of the origin that are changed or dropped, to which its owner must agree before leaders
    /// sign. Empty when the owner scales up.
    /// </summary>
    public IReadOnlyList<string> CoreChanges =>
        content is { Kind: ReplicationKind.ScaleUp, ScaleUp.PartnerId: not null } ? [] : [.. CoreAdaptations.Select(a => a.Component)];

    private IReadOnlyList<Adaptation> CoreAdaptations =>
        [
            .. content.Adaptations.Where(a =>
                a is { Kind: ComponentKind.Core, Change: AdaptationChange.Changed or AdaptationChange.Dropped }
            ),
        ];

    /// <summary>Puts the plan on a sheet that is opened for signing. It cannot change from then on.</summary>
    public void PutUpForSigning(CommitmentSheetId sheet, DateTimeOffset at)
    {
        PlanRules.FreeToSign.Require(SheetId is null, Id.Value.ToString());

        (SheetId, UpdatedAt) = (sheet, at);
        Raise(new PlanPutForSigning(Id, sheet, at));
    }

    /// <summary>Takes the plan off a sheet that will not be signed.</summary>
    public void WithdrawFromSigning(DateTimeOffset at)
    {
        (SheetId, UpdatedAt) = (null, at);
        Raise(new PlanTakenBack(Id, at));
    }

    /// <summary>Applies an amendment that everyone has signed.</summary>
    public void Amend(int budgetYear, IReadOnlyList<PlanTarget> targets, string reason, DateTimeOffset at)
    {
        PlanRules.Amendable.Require(Phase == PlanPhase.Running);

        content = content with { Targets = targets };
        (BudgetYear, SheetId, UpdatedAt) = (budgetYear, null, at);
        Raise(new PlanAmended(Id, reason, at));
    }
}
