using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>Registers the replica of an evaluated plan as an innovation of the adopter, linked to its origin.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="ExpectedVersion">The version of the plan the caller read.</param>
/// <param name="Title">Title of the replica; when null, it is formed from the origin's title and the adopter's
/// name.</param>
/// <param name="ShortName">Acronym or popular name of the replica.</param>
public sealed record RegisterReplica(Guid PlanId, int? ExpectedVersion, string? Title, string? ShortName) : IRequest<InnovationView>;

internal sealed class RegisterReplicaValidator : AbstractValidator<RegisterReplica>
{
    public RegisterReplicaValidator()
    {
        RuleFor(command => command.Title).NotBlank().MaxLength(InnovationContent.TitleMaxLength);
        RuleFor(command => command.ShortName).MaxLength(InnovationContent.ShortNameMaxLength);
    }
}

internal sealed class RegisterReplicaHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RegisterReplica, InnovationView>
{
    public async Task<InnovationView> Handle(RegisterReplica command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var plan = await PlanLookup.LoadPlanAsync(db, user, Permissions.WritePlans, command.PlanId, command.ExpectedVersion, now, ct);
        if (!await user.Caller!.ReachOf(Permissions.WriteInnovations).CoversAsync(plan.AdopterId, db, ct))
            throw new ForbiddenException(Permissions.WriteInnovations);
        var evaluation = await db
            .PlanEvaluations.AsNoTracking()
            .Where(e => e.PlanId == plan.Id)
            .OrderByDescending(e => e.Number)
            .FirstOrDefaultAsync(ct);
        PlanRules.ReplicaEvaluated.Require(evaluation is not null);

        var since = await CompletedOnAsync(plan, now, ct);
        var replica = Innovation.Draft(await ContentAsync(plan, evaluation, since, command, ct), user.Caller.Actor, now);
        plan.RegisterReplica(replica.Id, evaluation.Decision, now);

        db.Innovations.Add(replica);
        db.ReplicationLinks.Add(ReplicationLink.FromPlan(plan, replica.Id, since, user.Caller.Actor, now));
        await db.SaveChangesAsync(ct);
        return await InnovationViews.ViewAsync(db, replica, ct);
    }

    private async Task<InnovationContent> ContentAsync(
        ReplicationPlan plan,
        PlanEvaluation evaluation,
        DateOnly since,
        RegisterReplica command,
        CancellationToken ct
    )
    {
        var origin = await db.Innovations.AsNoTracking().SingleAsync(i => i.Id == plan.OriginId, ct);
        var adopter = await db.Institutions.AsNoTracking().SingleAsync(i => i.Id == plan.AdopterId, ct);
        var content = ReplicaContent.Of(origin.Content, plan, evaluation, adopter, since);
        return content with { Title = command.Title?.Trim() ?? content.Title, ShortName = command.ShortName?.Trim() };
    }

    /// <summary>Returns the day the plan was completed, since which the replica has been in operation.</summary>
    private async Task<DateOnly> CompletedOnAsync(ReplicationPlan plan, DateTimeOffset now, CancellationToken ct)
    {
        var completed = await db
            .PlanStates.Where(s => s.PlanId == plan.Id && s.Status == PlanStatus.Completed)
            .OrderBy(s => s.Version)
            .Select(s => (DateTimeOffset?)s.At)
            .FirstOrDefaultAsync(ct);
        return Wib.DayOf(completed ?? now);
    }
}
