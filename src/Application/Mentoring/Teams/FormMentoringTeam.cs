using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Domain.Institutions;
using JippApi.Domain.Mentoring;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>A mentoring team to form.</summary>
[CheckedBy(typeof(FormMentoringTeam))]
public sealed record MentoringTeamInput
{
    /// <summary>Id of the institution the team comes from.</summary>
    public Guid? InstitutionId { get; init; }

    /// <summary>Name of the team.</summary>
    public string? Name { get; init; }

    /// <summary>Name of the head of the team.</summary>
    public string? Head { get; init; }
}

/// <summary>Forms a mentoring team of a hub.</summary>
public sealed record FormMentoringTeam(Guid HubId, MentoringTeamInput Input) : IRequest<MentoringTeamItem>;

internal sealed class FormMentoringTeamValidator : AbstractValidator<FormMentoringTeam>
{
    public FormMentoringTeamValidator()
    {
        RuleFor(command => command.Input.InstitutionId).Present();
        RuleFor(command => command.Input.Name).Required().MaxLength(MentoringTeam.NameMaxLength);
        RuleFor(command => command.Input.Head).MaxLength(MentoringTeam.NameMaxLength);
    }
}

internal sealed class FormMentoringTeamHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<FormMentoringTeam, MentoringTeamItem>
{
    public async Task<MentoringTeamItem> Handle(FormMentoringTeam command, CancellationToken ct)
    {
        var hub = await HubLookup.LoadHubAsync(db, user, Permissions.WriteHubs, command.HubId, null, ct);
        var institution = new InstitutionId(command.Input.InstitutionId!.Value);
        if (!await db.Institutions.AnyAsync(i => i.Id == institution, ct))
            throw new InvalidFieldsException([new("/institutionId", "UNKNOWN_INSTITUTION", institution.Value)]);

        var team = MentoringTeam.Form(hub, institution, command.Input.Name!.Trim(), command.Input.Head?.Trim(), clock.GetUtcNow());

        db.MentoringTeams.Add(team);
        await db.SaveChangesAsync(ct);
        return (await MentoringTeams.ItemsAsync(db, db.MentoringTeams.Where(t => t.Id == team.Id), ct))[0];
    }
}
