using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using MediatR;

namespace JippApi.Application.Competitions.Editions;

/// <summary>Changes an edition: a draft freely, an open one with a reason until the first entry is submitted.</summary>
public sealed record ReviseCompetition(Guid Id, int? ExpectedVersion, CompetitionInput Input) : IRequest<CompetitionDocument>;

/// <summary>Returns the current values of what can be changed about an edition, the base of a merge patch.</summary>
public sealed record GetCompetitionInput(Guid Id, int? ExpectedVersion) : IRequest<CompetitionInput>;

internal sealed class ReviseCompetitionValidator : AbstractValidator<ReviseCompetition>
{
    public ReviseCompetitionValidator(TimeProvider clock)
    {
        RuleFor(command => command.Input).SetValidator(new CompetitionInputValidator(clock));
        RuleFor(command => command.Input.Rules).Present();
        RuleFor(command => command.Input.CopyOf).Must(other => other is null).WithErrorCode("NOT_ALLOWED");
    }
}

internal sealed class ReviseCompetitionHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ReviseCompetition, CompetitionDocument>
{
    public Task<CompetitionDocument> Handle(ReviseCompetition command, CancellationToken ct) =>
        db.InTransactionAsync(() => ReviseAsync(command, ct), ct);

    private async Task<CompetitionDocument> ReviseAsync(ReviseCompetition command, CancellationToken ct)
    {
        var (input, now) = (command.Input, clock.GetUtcNow());
        var reason = string.IsNullOrWhiteSpace(input.Reason) ? null : input.Reason.Trim();
        await EditionReferences.LockAsync(db, new(command.Id), ct);
        var competition = await CompetitionDuties.OrganisedAsync(db, user, command.Id, command.ExpectedVersion, ct);
        var hasSubmissions = await EditionReferences.HasSubmissionsAsync(db, competition.Id, ct);
        await EditionReferences.RequireKnownAsync(db, user, input, competition, ct);
        // Those who only have a duty in this edition do not make it one of another level, province or list
        var (source, level, region) = (input.ToSource(), input.Level!.Value, input.RegionCode);
        if ((source, level, region) != (competition.Source, competition.Level, competition.RegionCode))
            CompetitionDuties.RequireRuns(user, level, region, source);
        if (competition.Status == CompetitionStatus.Open && competition.CanBeRevised(hasSubmissions) && reason is null)
            throw new InvalidFieldsException([new("/reason", "REQUIRED")]);

        if (competition.Revise(input.ToDetails(), input.Rules!.ToRules(), hasSubmissions, reason, now))
            db.CompetitionVersions.Add(CompetitionVersion.Of(competition, reason, user.Id, now));

        await db.SaveChangesAsync(ct);
        return CompetitionDocument.Of(competition);
    }
}

internal sealed class GetCompetitionInputHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetCompetitionInput, CompetitionInput>
{
    public async Task<CompetitionInput> Handle(GetCompetitionInput request, CancellationToken ct) =>
        CompetitionInput.Of(await CompetitionDuties.OrganisedAsync(db, user, request.Id, request.ExpectedVersion, ct));
}
