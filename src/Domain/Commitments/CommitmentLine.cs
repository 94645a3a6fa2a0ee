using JippApi.Domain.ActionItems;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Commitments;

/// <summary>A promise on a sheet: one institution repeats one innovation by one plan.</summary>
public sealed class CommitmentLine
{
    /// <summary>Length of a SHA-256 hash in hexadecimal.</summary>
    public const int HashLength = 64;

    private CommitmentLine(int number, ReplicationPlanId planId, InstitutionId adopterId, InnovationId originId) =>
        (Number, PlanId, AdopterId, OriginId) = (number, planId, adopterId, originId);

    /// <summary>Its number on the sheet, from 1.</summary>
    public int Number { get; }

    /// <summary>The plan that is promised.</summary>
    public ReplicationPlanId PlanId { get; }

    /// <summary>Who promises it.</summary>
    public InstitutionId AdopterId { get; }

    /// <summary>The innovation that is repeated.</summary>
    public InnovationId OriginId { get; }

    /// <summary>What an amendment changes; null on the first sheet of a plan.</summary>
    public LineAmendment? Amendment { get; private set; }

    /// <summary>The plan as it is signed, as JSON; null while the sheet is a draft.</summary>
    public string? Content { get; private set; }

    /// <summary>SHA-256 of the hash before it and the content; null while the sheet is a draft.</summary>
    public string? Hash { get; private set; }

    /// <summary>Which baseline of its plan it is, from 1; null until all have signed.</summary>
    public int? BaselineNumber { get; private set; }

    internal static CommitmentLine Of(int number, LineDetails details) =>
        new(number, details.PlanId, details.AdopterId, details.OriginId) { Amendment = details.Amendment };

    internal void Seal(SealedLine line) => (Content, Hash) = (line.Content, line.Hash);

    internal void Unseal() => (Content, Hash) = (null, null);

    internal void Freeze(int baseline, IReadOnlyDictionary<ActionItemId, ItemShift> kept)
    {
        BaselineNumber = baseline;
        if (Amendment is { } amendment && amendment.Items.Any(item => kept.ContainsKey(item.ItemId)))
            Amendment = amendment with
            {
                Kept = [.. amendment.Items.Where(item => kept.ContainsKey(item.ItemId)).Select(item => kept[item.ItemId])],
            };
    }
}
