using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Commitments;

/// <summary>A person in whose presence a sheet is signed (<i>saksi</i>); witnesses do not sign.</summary>
/// <param name="Name">The name of the witness.</param>
/// <param name="Office">The office they hold (<i>jabatan</i>).</param>
/// <param name="Organisation">The organisation they represent.</param>
public sealed record Witness(string Name, string Office, string? Organisation = null);

/// <summary>A person who is to sign for an institution.</summary>
/// <param name="InstitutionId">The institution bound by the signature.</param>
/// <param name="Office">The office they hold (<i>jabatan</i>), such as Bupati.</param>
/// <param name="AccountId">The account they may sign with; null when they sign on paper.</param>
public sealed record SignatoryDetails(InstitutionId InstitutionId, string Name, string Office, AccountId? AccountId = null);

/// <summary>What becomes of a promised action item: new dates, or nothing more.</summary>
/// <param name="SetAside">Whether it no longer has to be done.</param>
public sealed record ItemShift(ActionItemId ItemId, DateOnly? StartsOn, DateOnly? DueOn, bool SetAside = false);

/// <summary>
/// What an amendment changes in a promise (<i>adendum</i>); none of it takes effect before everyone has signed.
/// </summary>
/// <param name="BudgetYear">The new budget year.</param>
/// <param name="Targets">The new targets.</param>
/// <param name="Items">The action items that move or are set aside.</param>
public sealed record LineAmendment(string Reason, int BudgetYear, IReadOnlyList<PlanTarget> Targets, IReadOnlyList<ItemShift> Items)
{
    /// <summary>
    /// The items that keep their dates because they were closed before the last signature, with those dates; empty
    /// until everyone has signed.
    /// </summary>
    public IReadOnlyList<ItemShift> Kept { get; init; } = [];
}

/// <summary>A promise to be put on a sheet.</summary>
/// <param name="AdopterId">The institution that makes the promise.</param>
/// <param name="Amendment">The changes; null on the first sheet of a plan.</param>
public sealed record LineDetails(ReplicationPlanId PlanId, InstitutionId AdopterId, InnovationId OriginId, LineAmendment? Amendment = null);

/// <summary>The content of a sheet, editable while it is a draft.</summary>
public sealed record SheetContent
{
    /// <summary>Fourteen districts with eight innovations each need 112.</summary>
    public const int MaxLines = 1_000;

    public const int MaxSignatories = 200;

    public const int MaxWitnesses = 50;

    /// <summary>The title (<i>judul</i>).</summary>
    public required string Title { get; init; }

    /// <summary>The province whose hub maintains it.</summary>
    public required string RegionCode { get; init; }

    /// <summary>The budget year from which it is in force.</summary>
    public required int BudgetYear { get; init; }

    public IReadOnlyList<LineDetails> Lines { get; init; } = [];

    public IReadOnlyList<SignatoryDetails> Signatories { get; init; } = [];

    public IReadOnlyList<Witness> Witnesses { get; init; } = [];
}

/// <summary>
/// A line as it is signed: the whole plan with its action items, as text that never changes, and its place in the chain
/// of hashes.
/// </summary>
/// <param name="Content">The plan as signed, as JSON.</param>
/// <param name="Hash">SHA-256 of the previous hash and the content, in hexadecimal.</param>
public sealed record SealedLine(ReplicationPlanId PlanId, string Content, string Hash);
