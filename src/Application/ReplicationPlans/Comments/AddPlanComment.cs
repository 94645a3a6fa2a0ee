using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Adds a comment to a plan.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Text">Text of the comment.</param>
/// <param name="Visibility">Who may read the comment.</param>
/// <param name="Stance">What the owner says about the changes of the core; null to say nothing about them.</param>
public sealed record AddPlanComment(Guid PlanId, string? Text, CommentVisibility? Visibility, CommentStance? Stance = null)
    : IRequest<PlanCommentItem>;

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
        var (plan, now) = (await PlanLookup.ReadPlanAsync(db, user, command.PlanId, ct), clock.GetUtcNow());
        var access = await PlanVisibility.PlanAccessAsync(db, user, plan, ct);
        RequireSide(access, command.Visibility!.Value);

        var comment = PlanComment.Write(
            plan,
            command.Text!.Trim(),
            command.Visibility.Value,
            user.Id,
            now,
            await PlanSides.AuthorAsync(db, user, plan, access, now, ct),
            command.Stance ?? CommentStance.Comments
        );

        db.PlanComments.Add(comment);
        await db.SaveChangesAsync(ct);
        return PlanCommentItem.Of(comment, await PlanComments.NamesOfAuthorsAsync(db, [comment.By], ct));
    }

    /// <summary>
    /// Requires that the caller is on one of the sides, or a mentor or secretary of the adopter's, and addresses those
    /// whose comments they read.
    /// </summary>
    private static void RequireSide(PlanAccess access, CommentVisibility visibility)
    {
        if (!access.Discusses && !access.Answers)
            throw new ForbiddenException(Permissions.CommentPlans, Permissions.AnswerPlans);
        if (!access.Comments.Contains(visibility))
            throw new ForbiddenException(Permissions.WritePlans);
    }
}
