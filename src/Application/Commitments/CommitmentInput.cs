using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.Commitments;

/// <summary>Content of a draft commitment sheet.</summary>
public sealed record CommitmentInput
{
    /// <summary>Title of the sheet.</summary>
    public string? Title { get; init; }

    /// <summary>Kemendagri code of the province whose hub maintains the sheet.</summary>
    public string? ProvinceCode { get; init; }

    /// <summary>First budget year in which the commitments apply.</summary>
    public int? BudgetYear { get; init; }

    /// <summary>The promises.</summary>
    public IReadOnlyList<CommitmentLineInput>? Lines { get; init; }

    /// <summary>The signatories.</summary>
    public IReadOnlyList<SignatoryInput>? Signatories { get; init; }

    /// <summary>The witnesses of the signing.</summary>
    public IReadOnlyList<Witness>? Witnesses { get; init; }

    /// <summary>Returns the current content, the base of a merge patch.</summary>
    public static CommitmentInput Of(CommitmentSheet sheet) =>
        new()
        {
            Title = sheet.Title,
            ProvinceCode = sheet.RegionCode,
            BudgetYear = sheet.BudgetYear,
            Lines =
            [
                .. sheet.Lines.Select(line => new CommitmentLineInput
                {
                    PlanId = line.PlanId.Value,
                    Amendment = AmendmentInput.Of(line.Amendment),
                }),
            ],
            Signatories = [.. sheet.Signatories.Select(SignatoryInput.Of)],
            Witnesses = sheet.Witnesses,
        };

    internal SheetContent ToContent(IReadOnlyList<LineDetails> lines) =>
        new()
        {
            Title = Title!.Trim(),
            RegionCode = ProvinceCode!,
            BudgetYear = BudgetYear!.Value,
            Lines = lines,
            Signatories = [.. (Signatories ?? []).Select(signatory => signatory.ToDetails())],
            Witnesses = Witnesses ?? [],
        };
}

/// <summary>A promise to put on a sheet.</summary>
public sealed record CommitmentLineInput
{
    /// <summary>Id of the replication plan.</summary>
    public Guid? PlanId { get; init; }

    /// <summary>The change of the earlier promise; required on an amendment and not allowed otherwise.</summary>
    public AmendmentInput? Amendment { get; init; }
}

/// <summary>The change an amendment makes to a promise.</summary>
public sealed record AmendmentInput
{
    /// <summary>Why the promise changes.</summary>
    public string? Reason { get; init; }

    /// <summary>New budget year; omit to keep the current one.</summary>
    public int? BudgetYear { get; init; }

    /// <summary>New targets; omit to keep the current ones.</summary>
    public IReadOnlyList<PlanTarget>? Targets { get; init; }

    /// <summary>The action items that move or are set aside.</summary>
    public IReadOnlyList<ItemRescheduleInput>? Items { get; init; }

    internal static AmendmentInput? Of(LineAmendment? amendment) =>
        amendment is null
            ? null
            : new()
            {
                Reason = amendment.Reason,
                BudgetYear = amendment.BudgetYear,
                Targets = amendment.Targets,
                Items = [.. amendment.Items.Select(ItemRescheduleInput.Of)],
            };

    /// <summary>Returns the amendment, with omitted values taken from the current plan.</summary>
    internal LineAmendment ToAmendment(ReplicationPlan plan, IReadOnlyDictionary<ActionItemId, ItemShift> days) =>
        new(
            Reason!.Trim(),
            BudgetYear ?? plan.BudgetYear,
            Targets ?? plan.Content.Targets,
            [.. (Items ?? []).Select(item => item.AppliedTo(days))]
        );
}

/// <summary>A person to sign for an institution.</summary>
public sealed record SignatoryInput
{
    /// <summary>Id of the institution bound by the signature.</summary>
    public Guid? InstitutionId { get; init; }

    /// <summary>Full name of the signatory.</summary>
    public string? Name { get; init; }

    /// <summary>Office held by the signatory (<i>jabatan</i>), such as Bupati.</summary>
    public string? Office { get; init; }

    /// <summary>Id of the account with which they sign; omit when they sign on paper.</summary>
    public Guid? AccountId { get; init; }

    internal static SignatoryInput Of(Signatory signatory) =>
        new()
        {
            InstitutionId = signatory.InstitutionId.Value,
            Name = signatory.Name,
            Office = signatory.Office,
            AccountId = signatory.AccountId?.Value,
        };

    internal SignatoryDetails ToDetails() =>
        new(new(InstitutionId!.Value), Name!.Trim(), Office!.Trim(), AccountId is { } account ? new(account) : null);
}

internal sealed class CommitmentInputValidator : AbstractValidator<CommitmentInput>
{
    public CommitmentInputValidator()
    {
        RuleFor(input => input.Title).Required().MaxLength(CommitmentSheet.TitleMaxLength);
        RuleFor(input => input.ProvinceCode).Required();
        RuleFor(input => input.BudgetYear).Present().Within(PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear);
        RuleFor(input => input.Lines).MaxItems(SheetContent.MaxLines);
        RuleForEach(input => input.Lines).SetValidator(new CommitmentLineInputValidator());
        RuleFor(input => input.Signatories).MaxItems(SheetContent.MaxSignatories);
        RuleForEach(input => input.Signatories).SetValidator(new SignatoryInputValidator());
        RuleFor(input => input.Witnesses).MaxItems(SheetContent.MaxWitnesses);
        RuleForEach(input => input.Witnesses).SetValidator(new WitnessValidator());
    }
}

internal sealed class CommitmentLineInputValidator : AbstractValidator<CommitmentLineInput>
{
    public CommitmentLineInputValidator()
    {
        RuleFor(line => line.PlanId).Present();
        RuleFor(line => line.Amendment!).SetValidator(new AmendmentInputValidator());
    }
}

internal sealed class AmendmentInputValidator : AbstractValidator<AmendmentInput>
{
    public AmendmentInputValidator()
    {
        RuleFor(amendment => amendment.Reason).Required().MaxLength(CommitmentSheet.ReasonMaxLength);
        RuleFor(amendment => amendment.BudgetYear).Within(PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear);
        RuleFor(amendment => amendment.Targets).MaxItems(PlanContent.MaxTargets);
        RuleForEach(amendment => amendment.Targets).SetValidator(new PlanTargetValidator());
        RuleFor(amendment => amendment.Items).MaxItems(Domain.ActionItems.ActionItem.MaxPerPlan);
        RuleFor(amendment => amendment.Items).Must(NameEachOnce).WithErrorCode("REPEATED");
        RuleForEach(amendment => amendment.Items).SetValidator(new ItemShiftValidator());
    }

    private static bool NameEachOnce(IReadOnlyList<ItemRescheduleInput>? items) =>
        items is null || items.DistinctBy(item => item.Id).Count() == items.Count;
}

internal sealed class SignatoryInputValidator : AbstractValidator<SignatoryInput>
{
    public SignatoryInputValidator()
    {
        RuleFor(signatory => signatory.InstitutionId).Present();
        RuleFor(signatory => signatory.Name).Required().MaxLength(Signatory.NameMaxLength);
        RuleFor(signatory => signatory.Office).Required().MaxLength(Signatory.OfficeMaxLength);
    }
}

internal sealed class WitnessValidator : AbstractValidator<Witness>
{
    public WitnessValidator()
    {
        RuleFor(witness => witness.Name).Required().MaxLength(Signatory.NameMaxLength);
        RuleFor(witness => witness.Office).Required().MaxLength(Signatory.OfficeMaxLength);
        RuleFor(witness => witness.Organisation).MaxLength(Signatory.NameMaxLength);
    }
}
