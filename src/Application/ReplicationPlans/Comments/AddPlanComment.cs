using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Adds a comment to a plan.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Text">Text of the comment.</param>
/// <param name="Visibility">Who may read the comment.</param>
public sealed record AddPlanComment(Guid PlanId, string? Text, CommentVisibility? Visibility) : IRequest<PlanCommentItem>;

internal sealed class AddPlanCommentValidator : AbstractValidator<AddPlanComment>
{
    public AddPlanCommentValidator()
    {
        RuleFor(command => command.Text).Required().MaxLength(PlanComment.TextMaxLength);
        RuleFor(command => command.Visibility).Present();
    }
}

internal sealed class AddPlanCommentHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<AddPlanComment, PlanCommentItem>
{
    public async Task<PlanCommentItem> Handle(AddPlanComment command, CancellationToken ct)
    {
        var plan = await PlanLookup.ReadPlanAsync(db, user, command.PlanId, ct);
        await RequireSideAsync(plan, command.Visibility!.Value, ct);

        var comment = PlanComment.Write(
            plan.Id,
            command.Text!.Trim(),
            command.Visibility.Value,
            user.Id,
            clock.GetUtcNow(),
            await IsOfOwnerAsync(plan, ct)
        );

        db.PlanComments.Add(comment);
        await db.SaveChangesAsync(ct);
        return PlanCommentItem.Of(comment, await PlanComments.NamesOfAuthorsAsync(db, [comment.By], ct));
    }

    private Task<bool> IsOfOwnerAsync(ReplicationPlan plan, CancellationToken ct)
    {
        var own = db.Institutions.Within(user.Caller!.Own, db);
        return db.Innovations.AnyAsync(i => i.Id == plan.OriginId && own.Any(institution => institution.Id == i.OwnerId), ct);
    }

    /// <summary>
    /// Requires that the caller writes for the adopter or answers for the owner, and addresses their own side or
    /// everyone.
    /// </summary>
    private async Task RequireSideAsync(ReplicationPlan plan, CommentVisibility visibility, CancellationToken ct)
    {
        var access = await PlanVisibility.PlanAccessAsync(db, user, plan, ct);
        if (!access.Writes && !access.Answers)
            throw new ForbiddenException(Permissions.WritePlans, Permissions.AnswerPlans);
        if (!access.Comments.Contains(visibility))
            throw new ForbiddenException(Permissions.WritePlans);
    }
}
