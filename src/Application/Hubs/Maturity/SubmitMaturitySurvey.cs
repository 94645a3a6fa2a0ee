using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using MediatR;

namespace JippApi.Application.Hubs;

/// <summary>A maturity survey to submit.</summary>
public sealed record MaturitySurveyInput
{
    /// <summary>Version of the instrument.</summary>
    public string? InstrumentVersion { get; init; }

    /// <summary>The answers.</summary>
    public IReadOnlyList<MaturityAnswerInput>? Answers { get; init; }
}

/// <summary>Submits a hub's answers to the maturity survey.</summary>
public sealed record SubmitMaturitySurvey(Guid HubId, MaturitySurveyInput Input) : IRequest<MaturitySurveyItem>;

internal sealed class MaturitySurveyInputValidator : AbstractValidator<MaturitySurveyInput>
{
    public MaturitySurveyInputValidator()
    {
        RuleFor(input => input.InstrumentVersion).Required().MaxLength(MaturityInstrument.VersionMaxLength);
        RuleFor(input => input.Answers!).MaxItems(AnswerValidation.MaxAnswers);
        RuleForEach(input => input.Answers!).SetValidator(new MaturityAnswerInputValidator());
    }
}

internal sealed class SubmitMaturitySurveyValidator : AbstractValidator<SubmitMaturitySurvey>
{
    public SubmitMaturitySurveyValidator() => RuleFor(command => command.Input).SetValidator(new MaturitySurveyInputValidator());
}

internal sealed class SubmitMaturitySurveyHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<SubmitMaturitySurvey, MaturitySurveyItem>
{
    public async Task<MaturitySurveyItem> Handle(SubmitMaturitySurvey command, CancellationToken ct)
    {
        var hub = await HubLookup.LoadHubAsync(db, user, Permissions.WriteHubs, command.HubId, null, ct);
        var instrument = InstrumentOf(command.Input.InstrumentVersion!);
        MaturityAnswer[] answers = [.. (command.Input.Answers ?? []).Select(answer => answer.ToAnswer())];
        instrument.RequireAnswers(answers, "/answers");

        var survey = MaturitySurvey.Submit(hub, instrument, answers, user.Caller!.Actor, clock.GetUtcNow());

        db.MaturitySurveys.Add(survey);
        await db.SaveChangesAsync(ct);
        return MaturitySurveyItem.Of(survey);
    }

    private static MaturityInstrument InstrumentOf(string version) =>
        MaturityInstruments.All.GetValueOrDefault(version)
        ?? throw new InvalidFieldsException([new("/instrumentVersion", "UNKNOWN_INSTRUMENT", version, [.. MaturityInstruments.All.Keys])]);
}
