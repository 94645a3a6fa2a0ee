using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Application.Competitions.Editions;

internal sealed class EditionStageInputValidator : AbstractValidator<EditionStageInput>
{
    public EditionStageInputValidator()
    {
        RuleFor(stage => stage.Code).Required().EditionCode();
        RuleFor(stage => stage.Name).Required().MaxLength(CodedName.NameMaxLength);
        RuleFor(stage => stage.NameEn).MaxLength(CodedName.NameMaxLength);
        RuleFor(stage => stage.Kind).Present();
        RuleFor(stage => stage.Rubric).MaxItems(EditionStage.MaxCriteria);
        RuleForEach(stage => stage.Rubric).SetValidator(new RubricCriterionInputValidator());
        RuleFor(stage => stage.MinScores).Within(1, EditionStage.MaxMinScores);
        RuleFor(stage => stage.OutlierSpread).Hundredth();
        RuleFor(stage => stage.EvaluationDays).Within(1, EditionStage.MaxEvaluationDays);
        RuleFor(stage => stage.TieBreaks).MaxItems(EditionStage.MaxCriteria);
        RuleForEach(stage => stage.TieBreaks).Required().EditionCode();
        RuleFor(stage => stage.Carry!).SetValidator(new ScoreCarryInputValidator());
        RuleFor(stage => stage.Advances).MaxItems(EditionRules.MaxGroups);
        RuleForEach(stage => stage.Advances).SetValidator(new StageAdvanceInputValidator());
        RuleFor(stage => stage.Tiers).MaxItems(EditionStage.MaxTiers);
        RuleForEach(stage => stage.Tiers).SetValidator(new EditionTierInputValidator());
        RuleFor(stage => stage.ObjectionDays).Within(1, EditionStage.MaxObjectionDays);
    }
}

internal sealed class RubricCriterionInputValidator : AbstractValidator<RubricCriterionInput>
{
    public RubricCriterionInputValidator()
    {
        RuleFor(criterion => criterion.Code).Required().EditionCode();
        RuleFor(criterion => criterion.Name).Required().MaxLength(CodedName.NameMaxLength);
        RuleFor(criterion => criterion.NameEn).MaxLength(CodedName.NameMaxLength);
        RuleFor(criterion => criterion.Weight).Present().Hundredth();
        RuleFor(criterion => criterion.Section).EditionCode();
    }
}

internal sealed class ScoreCarryInputValidator : AbstractValidator<ScoreCarryInput>
{
    public ScoreCarryInputValidator()
    {
        RuleFor(carry => carry.Stage).Required().EditionCode();
        RuleFor(carry => carry.Share).Present().Hundredth();
    }
}

internal sealed class StageAdvanceInputValidator : AbstractValidator<StageAdvanceInput>
{
    public StageAdvanceInputValidator()
    {
        RuleFor(advance => advance.Group).Required().EditionCode();
        RuleFor(advance => advance.Number).Within(1, StageAdvance.MaxNumber);
        RuleFor(advance => advance.Threshold).Hundredth();
    }
}

internal sealed class EditionTierInputValidator : AbstractValidator<EditionTierInput>
{
    public EditionTierInputValidator()
    {
        RuleFor(tier => tier.Code).Required().EditionCode();
        RuleFor(tier => tier.Name).Required().MaxLength(CodedName.NameMaxLength);
        RuleFor(tier => tier.NameEn).MaxLength(CodedName.NameMaxLength);
        RuleFor(tier => tier.Group).Required().EditionCode();
        RuleFor(tier => tier.Number).Present().Within(1, StageAdvance.MaxNumber);
    }
}
