using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Hubs;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Hubs;

/// <summary>The verification of a maturity survey.</summary>
public sealed record VerificationInput
{
    /// <summary><c>VERIFIED</c> or <c>REJECTED</c>.</summary>
    public SurveyStatus? Status { get; init; }

    /// <summary>Answers the evidence supports instead of the hub's own; all others are confirmed.</summary>
    public IReadOnlyList<MaturityAnswerInput>? Corrections { get; init; }

    /// <summary>Note on the verification; required for rejecting.</summary>
    public string? Note { get; init; }
}

/// <summary>Verifies or rejects a hub's maturity survey.</summary>
public sealed record VerifyMaturitySurvey(Guid HubId, Guid Id, int? ExpectedVersion, VerificationInput Input)
    : IRequest<MaturitySurveyItem>;

internal sealed class VerificationInputValidator : AbstractValidator<VerificationInput>
{
    public VerificationInputValidator()
    {
        RuleFor(input => input.Status).Present();
        RuleFor(input => input.Status).Not(SurveyStatus.Pending);
        RuleFor(input => input.Note).MaxLength(MaturitySurvey.NoteMaxLength);
        RuleFor(input => input.Note).Required().When(input => input.Status is SurveyStatus.Rejected);
        RuleFor(input => input.Corrections!).MaxItems(AnswerValidation.MaxAnswers);
        RuleForEach(input => input.Corrections!).SetValidator(new MaturityAnswerInputValidator());
    }
}

internal sealed class VerifyMaturitySurveyValidator : AbstractValidator<VerifyMaturitySurvey>
{
    public VerifyMaturitySurveyValidator() => RuleFor(command => command.Input).SetValidator(new VerificationInputValidator());
}

internal sealed class VerifyMaturitySurveyHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<VerifyMaturitySurvey, MaturitySurveyItem>
{
    public async Task<MaturitySurveyItem> Handle(VerifyMaturitySurvey command, CancellationToken ct)
    {
        var survey = await LoadAsync(command, ct);
        AccessRules.ReviewedByOthers.Require(!await Belonging.BelongsToAsync(db, user.Caller!, survey.HostId, ct));

        Decide(survey, command.Input);

        await db.SaveChangesAsync(ct);
        return MaturitySurveyItem.Of(survey);
    }

    private void Decide(MaturitySurvey survey, VerificationInput input)
    {
        var now = clock.GetUtcNow();
        if (input.Status == SurveyStatus.Rejected)
        {
            survey.Reject(input.Note!.Trim(), user.Caller!.Actor, now);
            return;
        }

        var instrument = MaturityInstruments.All[survey.InstrumentVersion];
        MaturityAnswer[] corrections = [.. (input.Corrections ?? []).Select(correction => correction.ToAnswer())];
        instrument.RequireAnswers(survey.ApplyCorrections(corrections), "/corrections");
        survey.Verify(instrument, corrections, input.Note?.Trim(), user.Caller!.Actor, now);
    }

    private async Task<MaturitySurvey> LoadAsync(VerifyMaturitySurvey command, CancellationToken ct)
    {
        var hub = await HubLookup.LoadHubAsync(db, user, Permissions.DesignateHubs, command.HubId, null, ct);
        var key = new MaturitySurveyId(command.Id);
        var survey =
            await db.MaturitySurveys.SingleOrDefaultAsync(s => s.Id == key && s.HubId == hub.Id, ct)
            ?? throw new NotFoundException(nameof(MaturitySurvey));
        if (command.ExpectedVersion is null || command.ExpectedVersion == survey.Version)
            return survey;

        throw new StaleVersionException(
            survey.Version,
            JsonSerializer.Serialize(MaturitySurveyItem.Of(survey), MaturityJson.Readable.MaturitySurveyItem),
            null
        );
    }
}
