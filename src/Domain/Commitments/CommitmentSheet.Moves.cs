using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Commitments;

public sealed partial class CommitmentSheet
{
    private static readonly Dictionary<CommitmentStatus, CommitmentStatus[]> AllowedFrom = new()
    {
        [CommitmentStatus.Draft] = [CommitmentStatus.OpenForSigning],
        [CommitmentStatus.OpenForSigning] = [CommitmentStatus.Draft],
        [CommitmentStatus.Ended] =
        [
            CommitmentStatus.Draft,
            CommitmentStatus.OpenForSigning,
            CommitmentStatus.PartlySigned,
            CommitmentStatus.Signed,
        ],
    };

    /// <summary>The statuses people can move it to from its current one; the others are reached by signing.</summary>
    public IEnumerable<CommitmentStatus> AllowedTransitions =>
        AllowedFrom.Where(pair => pair.Value.Contains(Status)).Select(pair => pair.Key);

    /// <summary>Whether its content is fixed and signatures are still missing.</summary>
    public bool IsBeingSigned => Status is CommitmentStatus.OpenForSigning or CommitmentStatus.PartlySigned;

    /// <summary>
    /// Returns the rule by which the sheet itself forbids a transition now, or null when it allows it.
    /// </summary>
    public Rule? BlockingRule(CommitmentStatus to)
    {
        if (!AllowedTransitions.Contains(to))
            return CommitmentRules.TransitionAllowed;
        if (to != CommitmentStatus.OpenForSigning)
            return null;
        if (lines.Count == 0)
            return CommitmentRules.HasLines;
        return AdoptersWithoutSignatory.Any() ? CommitmentRules.AdoptersHaveSignatory : null;
    }

    /// <summary>Fixes the content and the signatories, and opens the sheet for signing.</summary>
    /// <param name="sealedLines">The lines as they will be signed.</param>
    /// <param name="documentHash">The hash of the whole document.</param>
    public void Open(IReadOnlyList<SealedLine> sealedLines, string documentHash, DateTimeOffset at)
    {
        Enter(CommitmentStatus.OpenForSigning, at);
        var byPlan = sealedLines.ToDictionary(line => line.PlanId);
        foreach (var line in lines)
            line.Seal(byPlan[line.PlanId]);
        (DocumentHash, OpenedAt) = (documentHash, at);
        Raise(new CommitmentOpened(Id, documentHash, at));
    }

    /// <summary>Returns the sheet to draft before anyone has signed.</summary>
    public void Reopen(DateTimeOffset at)
    {
        Enter(CommitmentStatus.Draft, at);
        foreach (var line in lines)
            line.Unseal();
        (DocumentHash, OpenedAt) = (null, null);
        Raise(new CommitmentReopened(Id, at));
    }

    /// <summary>Makes the signed content a baseline of each plan.</summary>
    /// <param name="baselinesBefore">The number of baselines each plan already has.</param>
    /// <param name="kept">The items that keep their dates because they were closed before the last signature, with
    /// those dates.</param>
    public void RecordBaselines(
        IReadOnlyDictionary<ReplicationPlanId, int> baselinesBefore,
        IReadOnlyDictionary<ActionItemId, ItemShift> kept
    )
    {
        CommitmentRules.AmendsSigned.Require(Status == CommitmentStatus.Signed);

        foreach (var line in lines)
            line.RecordBaseline(baselinesBefore.GetValueOrDefault(line.PlanId) + 1, kept);
    }

    /// <summary>Withdraws the sheet, or ends it after it was signed.</summary>
    public void End(string reason, DateTimeOffset at)
    {
        Enter(CommitmentStatus.Ended, at);
        StatusReason = reason;
        Raise(new CommitmentEnded(Id, reason, at));
    }

    private IEnumerable<Institutions.InstitutionId> AdoptersWithoutSignatory =>
        lines.Select(line => line.AdopterId).Except(signatories.Select(s => s.InstitutionId));

    private void Enter(CommitmentStatus status, DateTimeOffset at)
    {
        if (BlockingRule(status) is { } rule)
            throw rule.Broken(DetailsOf(rule));

        (Status, UpdatedAt) = (status, at);
    }

    private IReadOnlyList<string> DetailsOf(Rule rule)
    {
        if (rule == CommitmentRules.TransitionAllowed)
            return [.. AllowedTransitions.Select(move => move.ToString())];
        return rule == CommitmentRules.AdoptersHaveSignatory ? [.. AdoptersWithoutSignatory.Select(id => id.Value.ToString())] : [];
    }
}
