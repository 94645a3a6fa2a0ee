using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Commitments;

/// <summary>Somebody before whom a sheet is signed (<i>saksi</i>); witnesses do not sign.</summary>
/// <param name="Name">Name.</param>
/// <param name="Office">Office (<i>jabatan</i>).</param>
/// <param name="Organisation">Whom they speak for.</param>
public sealed record Witness(string Name, string Office, string? Organisation = null);

/// <summary>Who is to sign for an institution.</summary>
/// <param name="InstitutionId">The institution that is bound by the signature.</param>
/// <param name="Name">Name.</param>
/// <param name="Office">Office (<i>jabatan</i>), such as Bupati.</param>
/// <param name="AccountId">The account by which they may sign here; null when they sign on paper.</param>
public sealed record SignatoryDetails(InstitutionId InstitutionId, string Name, string Office, AccountId? AccountId = null);

/// <summary>New days of an action item.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="StartsOn">Its first day from now on.</param>
/// <param name="DueOn">Its last day from now on.</param>
public sealed record ItemShift(ActionItemId ItemId, DateOnly? StartsOn, DateOnly? DueOn);

/// <summary>
/// What an amendment changes of a promise (<i>adendum</i>); nothing of it holds before all have signed.
/// </summary>
/// <param name="Reason">Why.</param>
/// <param name="BudgetYear">The budget year from now on.</param>
/// <param name="Targets">What is to be reached from now on.</param>
/// <param name="Items">Action items whose days move.</param>
public sealed record LineAmendment(string Reason, int BudgetYear, IReadOnlyList<PlanTarget> Targets, IReadOnlyList<ItemShift> Items)
{
    /// <summary>
    /// Those of the items that kept these days, as they were closed before the last signature; empty until all have
    /// signed.
    /// </summary>
    public IReadOnlyList<ItemShift> Kept { get; init; } = [];
}

/// <summary>A promise that is to be put on a sheet.</summary>
/// <param name="PlanId">The plan that is promised.</param>
/// <param name="AdopterId">Who promises it.</param>
/// <param name="OriginId">The innovation that is repeated.</param>
/// <param name="Amendment">What changes; null on the first sheet of a plan.</param>
public sealed record LineDetails(ReplicationPlanId PlanId, InstitutionId AdopterId, InnovationId OriginId, LineAmendment? Amendment = null);

/// <summary>What people may say and change about a sheet while it is a draft.</summary>
public sealed record SheetContent
{
    /// <summary>Most lines: fourteen districts with eight innovations need 112.</summary>
    public const int MaxLines = 1_000;

    /// <summary>Most signatories.</summary>
    public const int MaxSignatories = 200;

    /// <summary>Most witnesses.</summary>
    public const int MaxWitnesses = 50;

    /// <summary>Its title (<i>judul</i>).</summary>
    public required string Title { get; init; }

    /// <summary>The province whose hub keeps it.</summary>
    public required string RegionCode { get; init; }

    /// <summary>From this budget year on it is in force.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>What is promised.</summary>
    public IReadOnlyList<LineDetails> Lines { get; init; } = [];

    /// <summary>Who signs.</summary>
    public IReadOnlyList<SignatoryDetails> Signatories { get; init; } = [];

    /// <summary>Before whom.</summary>
    public IReadOnlyList<Witness> Witnesses { get; init; } = [];
}

/// <summary>
/// A line as it is signed: the whole plan with its action items, as text that never changes, and its place in the chain
/// of hashes.
/// </summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Content">The plan as it is signed, as JSON.</param>
/// <param name="Hash">SHA-256 of the hash before it and the content, in hexadecimal.</param>
public sealed record SealedLine(ReplicationPlanId PlanId, string Content, string Hash);
