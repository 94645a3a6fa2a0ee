using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using MediatR;

namespace JippApi.Application.Competitions.Editions;

/// <summary>Gives more time: to those who enter, or to the evaluators of a stage that runs.</summary>
public sealed record ExtendCompetition(Guid Id, int? ExpectedVersion, ExtensionInput Input) : IRequest<CompetitionDocument>;

/// <summary>More time for submissions, or for the scores of a stage.</summary>
public sealed record ExtensionInput
{
    /// <summary>New last moment for submissions; instead of a stage.</summary>
    public DateTimeOffset? SubmissionsUntil { get; init; }

    /// <summary>Code of the stage whose evaluators have more days.</summary>
    public string? Stage { get; init; }

    /// <summary>New last day (WIB) for scores; with a stage.</summary>
    public DateOnly? EvaluateUntil { get; init; }

    /// <summary>Why there is more time.</summary>
    public string? Reason { get; init; }
}

internal sealed class ExtendCompetitionValidator : AbstractValidator<ExtendCompetition>
{
    public ExtendCompetitionValidator() => RuleFor(command => command.Input).SetValidator(new ExtensionInputValidator());
}

internal sealed class ExtensionInputValidator : AbstractValidator<ExtensionInput>
{
    public ExtensionInputValidator()
    {
        RuleFor(input => input.SubmissionsUntil)
            .Must((input, until) => until is not null || input.Stage is not null || input.EvaluateUntil is not null)
            .WithErrorCode("REQUIRED");
        RuleFor(input => input.SubmissionsUntil)
            .Must((input, until) => until is null || (input.Stage is null && input.EvaluateUntil is null))
            .WithErrorCode("NOT_ALLOWED");
        RuleFor(input => input.Stage).EditionCode();
        RuleFor(input => input.Stage).Must((input, stage) => stage is not null || input.EvaluateUntil is null).WithErrorCode("REQUIRED");
        RuleFor(input => input.EvaluateUntil).Within(Competition.FirstYear, Competition.LastYear);
        RuleFor(input => input.EvaluateUntil).Must((input, until) => until is not null || input.Stage is null).WithErrorCode("REQUIRED");
        RuleFor(input => input.Reason).Required().MaxLength(Competition.ReasonMaxLength);
    }
}

internal sealed class ExtendCompetitionHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ExtendCompetition, CompetitionDocument>
{
    public Task<CompetitionDocument> Handle(ExtendCompetition command, CancellationToken ct) =>
        db.InTransactionAsync(() => ExtendAsync(command, ct), ct);

    private async Task<CompetitionDocument> ExtendAsync(ExtendCompetition command, CancellationToken ct)
    {
        var (input, now, reason) = (command.Input, clock.GetUtcNow(), command.Input.Reason!.Trim());
        await EditionReferences.LockAsync(db, new(command.Id), ct);
        var competition = await CompetitionDuties.OrganisedAsync(db, user, command.Id, command.ExpectedVersion, ct);

        if (input.SubmissionsUntil is { } until)
            competition.ExtendSubmissions(until, reason, now);
        else
            competition.ExtendEvaluation(input.Stage!, input.EvaluateUntil!.Value, reason, now);

        await db.SaveChangesAsync(ct);
        return CompetitionDocument.Of(competition);
    }
}
