using JippApi.Domain.Commitments;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>How a plan is signed, and changed after it was signed.</summary>
public sealed partial class ReplicationPlan
{
    /// <summary>What its state means for its action items and for what may be written.</summary>
    public PlanPhase Phase => PlanPhases.Of(Status, SheetId is not null);

    /// <summary>
    /// Core components of the origin that do not stay as they are: its owner speaks to that before leaders sign. None
    /// where the owner scales up.
    /// </summary>
    public IReadOnlyList<string> CoreChanges =>
        content.Kind == ReplicationKind.ScaleUp
            ? []
            :
            [
                .. content
                    .Adaptations.Where(a => a is { Kind: ComponentKind.Core, Change: AdaptationChange.Changed or AdaptationChange.Dropped })
                    .Select(a => a.Component),
            ];

    /// <summary>Puts it on a sheet that is opened for signing: until then it stays as it is.</summary>
    public void PutForSigning(CommitmentSheetId sheet, DateTimeOffset at)
    {
        CommitmentRules.PlanFree.Require(SheetId is null, Id.Value.ToString());

        (SheetId, UpdatedAt) = (sheet, at);
        Raise(new PlanPutForSigning(Id, sheet, at));
    }

    /// <summary>Takes it off a sheet that will not be signed.</summary>
    public void TakeBack(DateTimeOffset at)
    {
        (SheetId, UpdatedAt) = (null, at);
        Raise(new PlanTakenBack(Id, at));
    }

    /// <summary>All have signed an amendment of it.</summary>
    public void Amend(LineAmendment amendment, DateTimeOffset at)
    {
        CommitmentRules.PlanRuns.Require(Phase == PlanPhase.Running);

        content = content with { Targets = amendment.Targets };
        (BudgetYear, SheetId, UpdatedAt) = (amendment.BudgetYear, null, at);
        Raise(new PlanAmended(Id, amendment.Reason, at));
    }
}
