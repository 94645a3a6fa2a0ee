using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Editions;

/// <summary>Drafts an edition of a competition, from rules of its own or those of another edition.</summary>
[Checks(typeof(CompetitionInput))]
public sealed record DraftCompetition(CompetitionInput Input) : IRequest<CompetitionDocument>;

internal sealed class DraftCompetitionValidator : AbstractValidator<DraftCompetition>
{
    public DraftCompetitionValidator(TimeProvider clock)
    {
        RuleFor(command => command.Input).SetValidator(new CompetitionInputValidator(clock));
        RuleFor(command => command.Input.Rules)
            .Must((command, rules) => rules is not null || command.Input.CopyOf is not null)
            .WithErrorCode("REQUIRED");
        RuleFor(command => command.Input.Reason).Must(reason => reason is null).WithErrorCode("NOT_ALLOWED");
    }
}

internal sealed class DraftCompetitionHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DraftCompetition, CompetitionDocument>
{
    public async Task<CompetitionDocument> Handle(DraftCompetition command, CancellationToken ct)
    {
        var (input, now) = (command.Input, clock.GetUtcNow());
        CompetitionDuties.RequireRuns(user, input.Level!.Value, input.RegionCode, input.ToSource());
        await EditionReferences.RequireKnownAsync(db, user, input, null, ct);
        CompetitionId? copied = input.CopyOf is { } other ? new(other) : null;
        var rules = copied is { } from ? await CopiedAsync(from, ct) : new();

        var competition = Competition.Draft(input.ToDetails(), input.Rules?.ToRules() ?? rules, copied, user.Id, now);

        db.Competitions.Add(competition);
        await db.SaveChangesAsync(ct);
        return CompetitionDocument.Of(competition);
    }

    /// <summary>Returns the rules of an edition without what is said about that edition only.</summary>
    private async Task<EditionRules> CopiedAsync(CompetitionId id, CancellationToken ct)
    {
        var rules =
            await db.Competitions.AsNoTracking().Visible(db, user).Where(c => c.Id == id).Select(c => c.Rules).SingleOrDefaultAsync(ct)
            ?? throw new InvalidFieldsException([new("/copyOf", "UNKNOWN_COMPETITION", id.Value)]);
        return rules with { Notes = [], Sources = [] };
    }
}
