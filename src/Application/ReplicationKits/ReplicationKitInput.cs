using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.ReplicationKits;

namespace JippApi.Application.ReplicationKits;

/// <summary>Replication kit of an innovation (<i>panduan replikasi</i>).</summary>
[CheckedBy(typeof(PutReplicationKit))]
public sealed record ReplicationKitInput
{
    /// <summary>The replication in outline.</summary>
    public string? Overview { get; init; }

    /// <summary>Resource that an adopter must have.</summary>
    public IReadOnlyList<KitPrerequisiteInput>? Prerequisites { get; init; }

    /// <summary>Steps of the replication, in order.</summary>
    public IReadOnlyList<KitStepInput>? Steps { get; init; }

    /// <summary>Costs of the replication.</summary>
    public IReadOnlyList<KitCostInput>? Costs { get; init; }

    /// <summary>Risks of the replication.</summary>
    public IReadOnlyList<KitRiskInput>? Risks { get; init; }

    /// <summary>Ids of public files that are evidence of the innovation, such as guidelines and forms.</summary>
    public IReadOnlyList<Guid>? Files { get; init; }

    internal KitContent ToContent() =>
        new()
        {
            Overview = Overview!.Trim(),
            Prerequisites = [.. (Prerequisites ?? []).Select(said => new KitPrerequisite(said.Kind!.Value, said.Description!.Trim()))],
            Steps = [.. Steps!.Select(said => said.ToStep())],
            Costs = [.. (Costs ?? []).Select(said => new KitCost(said.Item!.Trim(), said.Minimum!.Value, said.Maximum!.Value))],
            Risks = [.. (Risks ?? []).Select(said => new KitRisk(said.Risk!.Trim(), Text(said.Mitigation)))],
            Files = Files ?? [],
        };

    internal static string? Text(string? said) => string.IsNullOrWhiteSpace(said) ? null : said.Trim();
}

/// <summary>Something that an adopter must have.</summary>
/// <param name="Kind">Kind of prerequisite.</param>
/// <param name="Description">Resource that an adopter must have.</param>
public sealed record KitPrerequisiteInput(KitPrerequisiteKind? Kind = null, string? Description = null);

/// <summary>A step of the replication.</summary>
/// <param name="Title">Name of the step.</param>
/// <param name="Stage">Stage of the replication.</param>
/// <param name="UsualDays">Usual duration.</param>
/// <param name="Description">How the step is done.</param>
public sealed record KitStepInput(
    string? Title = null,
    ReplicationStage? Stage = null,
    KitDaysInput? UsualDays = null,
    string? Description = null
)
{
    internal KitStep ToStep() =>
        new(Title!.Trim(), Stage!.Value, new(UsualDays!.Minimum!.Value, UsualDays.Maximum!.Value), ReplicationKitInput.Text(Description));
}

/// <summary>A range of calendar days.</summary>
/// <param name="Minimum">Fewest days.</param>
/// <param name="Maximum">Most days.</param>
public sealed record KitDaysInput(int? Minimum = null, int? Maximum = null);

/// <summary>A cost of the replication.</summary>
/// <param name="Item">What is paid for.</param>
/// <param name="Minimum">Lowest amount.</param>
/// <param name="Maximum">Highest amount.</param>
public sealed record KitCostInput(string? Item = null, Money? Minimum = null, Money? Maximum = null);

/// <summary>A risk of the replication.</summary>
/// <param name="Risk">What can go wrong.</param>
/// <param name="Mitigation">How it is prevented or reduced.</param>
public sealed record KitRiskInput(string? Risk = null, string? Mitigation = null);

/// <summary>Validates the form of a kit.</summary>
internal sealed class ReplicationKitInputValidator : AbstractValidator<ReplicationKitInput>
{
    public ReplicationKitInputValidator()
    {
        RuleFor(input => input.Overview).Required().MaxLength(KitContent.OverviewMaxLength);
        RuleFor(input => input.Overview).WithoutIdentityNumber();
        RuleFor(input => input.Prerequisites).MaxItems(KitContent.MaxPrerequisites);
        RuleForEach(input => input.Prerequisites)
            .ChildRules(said =>
            {
                said.RuleFor(one => one.Kind).Present();
                said.RuleFor(one => one.Description).Required().MaxLength(KitPrerequisite.DescriptionMaxLength);
                said.RuleFor(one => one.Description).WithoutIdentityNumber();
            });
        RuleFor(input => input.Steps).Filled().MaxItems(KitContent.MaxSteps);
        RuleForEach(input => input.Steps).SetValidator(new StepValidator());
        RuleFor(input => input.Costs).MaxItems(KitContent.MaxCosts);
        RuleForEach(input => input.Costs).SetValidator(new CostValidator());
        RuleFor(input => input.Risks).MaxItems(KitContent.MaxRisks);
        RuleForEach(input => input.Risks)
            .ChildRules(said =>
            {
                said.RuleFor(one => one.Risk).Required().MaxLength(KitRisk.TextMaxLength);
                said.RuleFor(one => one.Risk).WithoutIdentityNumber();
                said.RuleFor(one => one.Mitigation).MaxLength(KitRisk.TextMaxLength);
                said.RuleFor(one => one.Mitigation).WithoutIdentityNumber();
            });
        RuleFor(input => input.Files).MaxItems(KitContent.MaxFiles);
        RuleFor(input => input.Files).Must(ids => ids is null || ids.Distinct().Count() == ids.Count).WithErrorCode("REPEATED");
    }

    private sealed class StepValidator : AbstractValidator<KitStepInput>
    {
        public StepValidator()
        {
            RuleFor(step => step.Title).Required().MaxLength(KitStep.TitleMaxLength);
            RuleFor(step => step.Title).WithoutIdentityNumber();
            RuleFor(step => step.Description).MaxLength(KitStep.DescriptionMaxLength);
            RuleFor(step => step.Description).WithoutIdentityNumber();
            RuleFor(step => step.Stage).Present();
            RuleFor(step => step.UsualDays).Present();
            RuleFor(step => step.UsualDays!)
                .ChildRules(days =>
                {
                    days.RuleFor(range => range.Minimum).Present();
                    days.RuleFor(range => range.Minimum).Within(1, KitContent.MaxStepDays);
                    days.RuleFor(range => range.Maximum).Present();
                    days.RuleFor(range => range.Maximum).Within(1, KitContent.MaxStepDays);
                });
        }
    }

    private sealed class CostValidator : AbstractValidator<KitCostInput>
    {
        public CostValidator()
        {
            RuleFor(cost => cost.Item).Required().MaxLength(KitCost.ItemMaxLength);
            RuleFor(cost => cost.Item).WithoutIdentityNumber();
            RuleFor(cost => cost.Minimum).Present();
            RuleFor(cost => cost.Minimum!).SetValidator(new MoneyValidator());
            RuleFor(cost => cost.Maximum).Present();
            RuleFor(cost => cost.Maximum!).SetValidator(new MoneyValidator());
        }
    }
}
