using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Results;

namespace JippApi.Application.Competitions.Results;

/// <summary>A request to move a stage of an edition.</summary>
public sealed record StageMoveInput
{
    /// <summary>The most decisions of a plenary that differ from the order of the scores.</summary>
    internal const int MaxChanges = 500;

    /// <summary>
    /// <c>RUNNING</c> starts the stage, <c>CLOSED</c> fixes its report, <c>ANNOUNCED</c> makes the results public,
    /// <c>DECREED</c> makes them final.
    /// </summary>
    public StageStatus? To { get; init; }

    /// <summary>
    /// Last day (WIB) on which evaluators can submit scores; omit for as many days as the edition says.
    /// </summary>
    public DateOnly? EvaluateUntil { get; init; }

    /// <summary>Changes that the plenary makes to the order of the scores; only when a plenary is closed.</summary>
    public IReadOnlyList<PlenaryChangeInput>? Changes { get; init; }

    /// <summary>The decree; only for <c>DECREED</c>.</summary>
    public StageDecreeInput? Decree { get; init; }
}

/// <summary>A decision of the plenary on an entry.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="GoesOn">Whether it goes on.</param>
/// <param name="Reason">Reason for it; public with the result of an entry that goes on.</param>
public sealed record PlenaryChangeInput(Guid? EntryId = null, bool? GoesOn = null, string? Reason = null);

/// <summary>The decree that makes results final.</summary>
/// <param name="Number">Number of the decree.</param>
/// <param name="DecidedOn">Day on which it was signed.</param>
/// <param name="FileId">Id of the file with its text, which the caller uploaded and completed.</param>
public sealed record StageDecreeInput(string? Number = null, DateOnly? DecidedOn = null, Guid? FileId = null);

internal sealed class StageMoveInputValidator : AbstractValidator<StageMoveInput>
{
    private static readonly IReadOnlyList<StageStatus> Moves =
    [
        StageStatus.Running,
        StageStatus.Closed,
        StageStatus.Announced,
        StageStatus.Decreed,
    ];

    public StageMoveInputValidator()
    {
        RuleFor(input => input.To).Present();
        RuleFor(input => input.To).OneOf(Moves);
        RuleFor(input => input.EvaluateUntil).Within(Competition.FirstYear, Competition.LastYear);
        RuleFor(input => input.EvaluateUntil)
            .Must((input, until) => until is null || input.To is null or StageStatus.Running)
            .WithErrorCode("NOT_ALLOWED");
        RuleFor(input => input.Changes).MaxItems(StageMoveInput.MaxChanges);
        RuleFor(input => input.Changes)
            .Must((input, changes) => changes is null || input.To is null or StageStatus.Closed)
            .WithErrorCode("NOT_ALLOWED");
        RuleFor(input => input.Changes)
            .Must(changes => changes is null || changes.DistinctBy(change => change.EntryId).Count() == changes.Count)
            .WithErrorCode("REPEATED");
        RuleForEach(input => input.Changes)
            .ChildRules(change =>
            {
                change.RuleFor(one => one.EntryId).Present();
                change.RuleFor(one => one.GoesOn).Present();
                change.RuleFor(one => one.Reason).Required().MaxLength(StageResult.ReasonMaxLength);
            });
        RuleFor(input => input.Decree).Present().When(input => input.To == StageStatus.Decreed);
        RuleFor(input => input.Decree)
            .Must((input, decree) => decree is null || input.To is null or StageStatus.Decreed)
            .WithErrorCode("NOT_ALLOWED");
        RuleFor(input => input.Decree!).SetValidator(new StageDecreeInputValidator());
    }

    private sealed class StageDecreeInputValidator : AbstractValidator<StageDecreeInput>
    {
        public StageDecreeInputValidator()
        {
            RuleFor(decree => decree.Number).Required().MaxLength(StageDecree.NumberMaxLength);
            RuleFor(decree => decree.DecidedOn).Present();
            RuleFor(decree => decree.DecidedOn).Within(Competition.FirstYear, Competition.LastYear);
            RuleFor(decree => decree.FileId).Present();
        }
    }
}
