using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Editions;

/// <summary>Gives a person a duty in an edition.</summary>
public sealed record AddCompetitionMember(Guid CompetitionId, CompetitionMemberInput Input) : IRequest<CompetitionMemberItem>;

/// <summary>A person to give a duty in an edition.</summary>
public sealed record CompetitionMemberInput
{
    /// <summary>Id of the person's account.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>Duty of the person in the edition.</summary>
    public CompetitionDuty? Duty { get; init; }

    /// <summary>
    /// Codes of the categories whose entries the person is drawn for; omit for all. Only for those who evaluate.
    /// </summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>
    /// Most entries that the person is drawn for in a stage; omit for no limit. Only for those who evaluate.
    /// </summary>
    public int? MaxLoad { get; init; }
}

internal sealed class AddCompetitionMemberValidator : AbstractValidator<AddCompetitionMember>
{
    public AddCompetitionMemberValidator() => RuleFor(command => command.Input).SetValidator(new CompetitionMemberInputValidator());
}

internal sealed class CompetitionMemberInputValidator : AbstractValidator<CompetitionMemberInput>
{
    public CompetitionMemberInputValidator()
    {
        RuleFor(input => input.AccountId).Present().Id();
        RuleFor(input => input.Duty).Present();
        RuleFor(input => input.Categories).MaxItems(CompetitionMember.MaxCategories);
        RuleFor(input => input.Categories)
            .Must((input, categories) => categories is not { Count: > 0 } || Judges(input.Duty))
            .WithErrorCode("NOT_ALLOWED");
        RuleForEach(input => input.Categories).Required().EditionCode();
        RuleFor(input => input.MaxLoad).Within(1, CompetitionMember.MaxMaxLoad);
        RuleFor(input => input.MaxLoad).Must((input, load) => load is null || Judges(input.Duty)).WithErrorCode("NOT_ALLOWED");
    }

    private static bool Judges(CompetitionDuty? duty) => duty is null || CompetitionMember.Judges(duty.Value);
}

internal sealed class AddCompetitionMemberHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<AddCompetitionMember, CompetitionMemberItem>
{
    public async Task<CompetitionMemberItem> Handle(AddCompetitionMember command, CancellationToken ct)
    {
        var (input, now) = (command.Input, clock.GetUtcNow());
        var competition = await CompetitionDuties.OrganisedAsync(db, user, command.CompetitionId, null, ct);
        var account = await FindAsync(input.AccountId!.Value, ct);
        var categories = (input.Categories ?? []).Distinct().ToList();
        if (categories.Find(code => competition.Rules.Categories.All(category => category.Code != code)) is { } unknown)
            throw new InvalidFieldsException([new("/categories", "INVALID_VALUE", unknown)]);
        var (id, person) = (competition.Id, account.AccountId);
        if (CompetitionMember.Judges(input.Duty!.Value))
            CompetitionRules.DutiesApart.Require(!await HasRunAsync(id, person, ct));
        var earlier = await db.CompetitionMembers.AsNoTracking().Where(m => m.CompetitionId == id && m.AccountId == person).ToListAsync(ct);

        var member = CompetitionMember.Add(
            competition,
            person,
            input.Duty!.Value,
            categories,
            input.MaxLoad,
            earlier,
            user.Caller!.Actor,
            now
        );

        db.CompetitionMembers.Add(member);
        await db.SaveChangesAsync(ct);
        return CompetitionMemberItem.Of(member, account.Name);
    }

    /// <summary>
    /// Whether a person has changed the edition, given others a duty in it or decided on its entries, by whichever right:
    /// they know whose proposals they would read blind.
    /// </summary>
    private async Task<bool> HasRunAsync(CompetitionId id, AccountId person, CancellationToken ct)
    {
        var (user, key) = (new UserId(person.Value.ToString()), id.Value.ToString());
        if (await db.CompetitionMembers.AnyAsync(m => m.CompetitionId == id && m.AddedBy == user, ct))
            return true;
        var acted = db.AuditEvents.Where(e => e.ResourceType == "competition" && e.ResourceId == key);
        if (await acted.AnyAsync(e => e.Actor == user.Value || e.ActingFor == user.Value, ct))
            return true;
        var decisions = await db
            .CompetitionEntries.Where(e => e.CompetitionId == id && e.Number != null)
            .Select(e => e.Administrative)
            .ToListAsync(ct);
        return decisions.OfType<AdministrativeDecision>().Any(decision => decision.By == user || decision.OnBehalfOf == user);
    }

    /// <summary>
    /// Finds an active account; unknown and inactive ones are refused alike, so that nobody can probe for them.
    /// </summary>
    private async Task<Account> FindAsync(Guid id, CancellationToken ct) =>
        await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id && a.Status == AccountStatus.Active, ct)
        ?? throw new InvalidFieldsException([new("/accountId", "UNKNOWN_ACCOUNT", id)]);
}
