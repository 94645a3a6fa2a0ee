using JippApi.Application.Access;
using JippApi.Application.AuditTrail;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Lists the comments on a plan the caller may read, newest first.</summary>
public sealed record ListPlanComments(Guid PlanId, int Limit, string? Cursor) : IRequest<Listing<PlanCommentItem>>;

/// <summary>A comment on a plan.</summary>
/// <param name="Id">Id of the comment.</param>
/// <param name="At">When the comment was written.</param>
/// <param name="Author">Name of the author; only for the parties of the plan.</param>
/// <param name="Text">Text of the comment.</param>
/// <param name="Visibility">Who may read the comment.</param>
/// <param name="ByOwner">Whether the author belongs to the owner of the origin.</param>
/// <param name="Stance">What the owner says about the changes of core components. A plan that makes such changes is
/// signed only after the latest stance has become <c>AGREES</c>.</param>
/// <param name="InPlaceOfOwner">True if the stance was taken in the place of an owner who could not answer; absent
/// otherwise.</param>
public sealed record PlanCommentItem(
    Guid Id,
    DateTimeOffset At,
    string? Author,
    string Text,
    CommentVisibility Visibility,
    bool ByOwner,
    CommentStance Stance,
    bool? InPlaceOfOwner = null
)
{
    internal static PlanCommentItem Of(PlanComment comment, IReadOnlyDictionary<string, string> names) =>
        new(
            comment.Id.Value,
            comment.At,
            names.GetValueOrDefault(comment.By.Value),
            comment.Text,
            comment.Visibility,
            comment.ByOwner,
            comment.Stance,
            comment.InPlaceOfOwner ? true : null
        );
}

internal sealed class ListPlanCommentsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListPlanComments, Listing<PlanCommentItem>>
{
    public async Task<Listing<PlanCommentItem>> Handle(ListPlanComments request, CancellationToken ct)
    {
        var plan = await PlanLookup.ReadPlanAsync(db, user, request.PlanId, ct);
        var access = await PlanVisibility.PlanAccessAsync(db, user, plan, ct);
        var comments = PlanComments.CommentsOf(db, plan.Id, access);

        var page = await new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"comments\n{request.PlanId}\n{access.Comments.Count}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) => comments.NewestFrom(after, backwards, c => c.At, c => c.Id),
            comment => comment,
            comment => new TimeKey(comment.At, comment.Id.Value),
            ct
        );
        var names = access.IsParty
            ? await PlanComments.NamesOfAuthorsAsync(db, page.Items.Select(comment => comment.By), ct)
            : new Dictionary<string, string>();
        return new([.. page.Items.Select(comment => PlanCommentItem.Of(comment, names))], page.Page);
    }
}

/// <summary>Reads comments.</summary>
internal static class PlanComments
{
    /// <summary>Filters the comments on a plan readable with this access.</summary>
    public static IQueryable<PlanComment> CommentsOf(IAppDb db, ReplicationPlanId plan, PlanAccess access)
    {
        var visible = access.Comments;
        return db.PlanComments.AsNoTracking().Where(c => c.PlanId == plan && visible.Contains(c.Visibility));
    }

    /// <summary>Returns the names of the authors, without erased accounts.</summary>
    public static Task<IReadOnlyDictionary<string, string>> NamesOfAuthorsAsync(
        IAppDb db,
        IEnumerable<UserId> authors,
        CancellationToken ct
    ) => AuditVisibility.NamesOfAsync(db, authors.Select(author => author.Value), ct);
}
