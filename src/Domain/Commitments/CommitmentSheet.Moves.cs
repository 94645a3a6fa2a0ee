using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Commitments;

public sealed partial class CommitmentSheet
{
    private static readonly Dictionary<CommitmentStatus, CommitmentStatus[]> Before = new()
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

    /// <summary>
    /// The states that people can bring it to from its present one; signatures bring it to the others.
    /// </summary>
    public IEnumerable<CommitmentStatus> OpenMoves => Before.Where(pair => pair.Value.Contains(Status)).Select(pair => pair.Key);

    /// <summary>Whether it is before its last signature, with its content fixed.</summary>
    public bool IsBeingSigned => Status is CommitmentStatus.OpenForSigning or CommitmentStatus.PartlySigned;

    /// <summary>The rule that forbids a move now, as far as the sheet itself says; null when it is open.</summary>
    public Rule? Obstacle(CommitmentStatus to)
    {
        if (!OpenMoves.Contains(to))
            return CommitmentRules.MoveAllowed;
        if (to != CommitmentStatus.OpenForSigning)
            return null;
        if (lines.Count == 0)
            return CommitmentRules.HasLines;
        return Unsigned.Any() ? CommitmentRules.AdoptersSign : null;
    }

    /// <summary>Fixes content and signatories.</summary>
    /// <param name="sealedLines">Each line as it is signed.</param>
    /// <param name="documentHash">Hash of the whole.</param>
    /// <param name="at">The present time.</param>
    public void Open(IReadOnlyList<SealedLine> sealedLines, string documentHash, DateTimeOffset at)
    {
        Enter(CommitmentStatus.OpenForSigning, at);
        var byPlan = sealedLines.ToDictionary(line => line.PlanId);
        foreach (var line in lines)
            line.Seal(byPlan[line.PlanId]);
        DocumentHash = documentHash;
        Raise(new CommitmentOpened(Id, documentHash, at));
    }

    /// <summary>Takes it back before anybody has signed.</summary>
    public void Reopen(DateTimeOffset at)
    {
        Enter(CommitmentStatus.Draft, at);
        foreach (var line in lines)
            line.Unseal();
        DocumentHash = null;
        Raise(new CommitmentReopened(Id, at));
    }

    /// <summary>A signatory signs; the last signature completes the sheet.</summary>
    /// <param name="number">Number of the signatory on the sheet.</param>
    /// <param name="signature">The signature.</param>
    /// <param name="at">The present time.</param>
    public void Sign(int number, Signature signature, DateTimeOffset at)
    {
        CommitmentRules.OpenForSigning.Require(IsBeingSigned);
        CommitmentRules.SignsWhatWasRead.Require(signature.DocumentHash == DocumentHash);
        CommitmentRules.SignedInThePast.Require(signature.SignedOn <= Wib.DayOf(at));
        var signatory = signatories.Single(s => s.Number == number);
        CommitmentRules.SignsOnce.Require(signatory.Signature is null);

        signatory.Sign(signature);
        (Status, UpdatedAt) = (CommitmentStatus.PartlySigned, at);
        Raise(new CommitmentSignatureGiven(Id, number, signature.Method, signature.SignedOn, at));
        if (signatories.Any(s => s.Signature is null))
            return;

        (Status, SignedAt) = (CommitmentStatus.Signed, at);
        Raise(new CommitmentSigned(Id, DocumentHash, at));
    }

    /// <summary>Freezes what was signed as a baseline of each plan.</summary>
    /// <param name="baselinesBefore">How many baselines each plan had before.</param>
    /// <param name="kept">Days of the items that were to move and kept them, as they had been closed.</param>
    public void Freeze(IReadOnlyDictionary<ReplicationPlanId, int> baselinesBefore, IReadOnlyDictionary<ActionItemId, ItemShift> kept)
    {
        CommitmentRules.AmendsSigned.Require(Status == CommitmentStatus.Signed);

        foreach (var line in lines)
            line.Freeze(baselinesBefore.GetValueOrDefault(line.PlanId) + 1, kept);
    }

    /// <summary>Withdraws it, or ends it after it was signed.</summary>
    public void End(string reason, DateTimeOffset at)
    {
        Enter(CommitmentStatus.Ended, at);
        StatusReason = reason;
        Raise(new CommitmentEnded(Id, reason, at));
    }

    private IEnumerable<Institutions.InstitutionId> Unsigned =>
        lines.Select(line => line.AdopterId).Except(signatories.Select(s => s.InstitutionId));

    private void Enter(CommitmentStatus status, DateTimeOffset at)
    {
        if (Obstacle(status) is { } rule)
            rule.Require(false, DetailsOf(rule));

        (Status, UpdatedAt) = (status, at);
    }

    private IReadOnlyList<string> DetailsOf(Rule rule)
    {
        if (rule == CommitmentRules.MoveAllowed)
            return [.. OpenMoves.Select(move => move.ToString())];
        return rule == CommitmentRules.AdoptersSign ? [.. Unsigned.Select(id => id.Value.ToString())] : [];
    }
}
