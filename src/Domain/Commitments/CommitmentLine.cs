using JippApi.Domain.ActionItems;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Commitments;

/// <summary>A promise on a sheet: one institution replicates one innovation under one plan.</summary>
public sealed class CommitmentLine
{
    /// <summary>SHA-256 in hexadecimal.</summary>
    public const int HashLength = 64;

    private CommitmentLine(int number, ReplicationPlanId planId, InstitutionId adopterId, InnovationId originId) =>
        (Number, PlanId, AdopterId, OriginId) = (number, planId, adopterId, originId);

    /// <summary>The number on the sheet, from 1.</summary>
    public int Number { get; }

    public ReplicationPlanId PlanId { get; }

    /// <summary>The institution that makes the promise.</summary>
    public InstitutionId AdopterId { get; }

    public InnovationId OriginId { get; }

    /// <summary>The changes an amendment makes; null on the first sheet of a plan.</summary>
    public LineAmendment? Amendment { get; private set; }

    /// <summary>The plan as signed, as JSON; null while the sheet is a draft.</summary>
    public string? Content { get; private set; }

    /// <summary>SHA-256 of the previous hash and the content; null while the sheet is a draft.</summary>
    public string? Hash { get; private set; }

    /// <summary>The number of the baseline it became for its plan, from 1; null until everyone has signed.</summary>
    public int? BaselineNumber { get; private set; }

    internal static CommitmentLine Of(int number, LineDetails details) =>
        new(number, details.PlanId, details.AdopterId, details.OriginId) { Amendment = details.Amendment };

    internal void Seal(SealedLine line) => (Content, Hash) = (line.Content, line.Hash);

    internal void Unseal() => (Content, Hash) = (null, null);

    internal void RecordBaseline(int baseline, IReadOnlyDictionary<ActionItemId, ItemShift> kept)
    {
        BaselineNumber = baseline;
        if (Amendment is { } amendment && amendment.Items.Any(item => kept.ContainsKey(item.ItemId)))
            Amendment = amendment with
            {
                Kept = [.. amendment.Items.Where(item => kept.ContainsKey(item.ItemId)).Select(item => kept[item.ItemId])],
            };
    }
}
