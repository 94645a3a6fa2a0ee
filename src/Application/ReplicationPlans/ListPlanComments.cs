using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>What was said about a plan, newest first, as far as the caller may read it.</summary>
public sealed record ListPlanComments(Guid PlanId, int Limit, string? Cursor) : IRequest<Listing<PlanCommentItem>>;

/// <summary>What somebody said about a plan.</summary>
/// <param name="Id">Its id.</param>
/// <param name="At">When.</param>
/// <param name="Author">The name of who said it; for those who take part alone.</param>
/// <param name="Text">What was said.</param>
/// <param name="Visibility">Who may read it.</param>
/// <param name="ByOwner">The author belonged to the owner of the origin, whose comment a plan needs that changes its
/// core.</param>
public sealed record PlanCommentItem(Guid Id, DateTimeOffset At, string? Author, string Text, CommentVisibility Visibility, bool ByOwner)
{
    internal static PlanCommentItem Of(PlanComment comment, IReadOnlyDictionary<string, string> names) =>
        new(comment.Id.Value, comment.At, names.GetValueOrDefault(comment.By.Value), comment.Text, comment.Visibility, comment.ByOwner);
}

internal sealed class ListPlanCommentsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListPlanComments, Listing<PlanCommentItem>>
{
    public async Task<Listing<PlanCommentItem>> Handle(ListPlanComments request, CancellationToken ct)
    {
        var plan = await db.ReadPlanAsync(user, request.PlanId, ct);
        var access = await db.PlanAccessAsync(user, plan, ct);
        var comments = db.CommentsOf(plan.Id, access);

        var page = await new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"comments\n{request.PlanId}\n{access.Comments.Count}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) => From(comments, after, backwards),
            comment => comment,
            comment => new TimeKey(comment.At, comment.Id.Value),
            ct
        );
        var names = access.IsParty
            ? await db.NamesOfAuthorsAsync(page.Items.Select(comment => comment.By), ct)
            : new Dictionary<string, string>();
        return new([.. page.Items.Select(comment => PlanCommentItem.Of(comment, names))], page.Page);
    }

    private static IQueryable<PlanComment> From(IQueryable<PlanComment> comments, TimeKey after, bool backwards)
    {
        var (at, id) = (after.At, new PlanCommentId(after.Id));
        if (!after.IsStart)
        {
            comments = backwards
                ? comments.Where(c => c.At > at || (c.At == at && c.Id.CompareTo(id) > 0))
                : comments.Where(c => c.At < at || (c.At == at && c.Id.CompareTo(id) < 0));
        }

        return backwards
            ? comments.OrderBy(c => c.At).ThenBy(c => c.Id)
            : comments.OrderByDescending(c => c.At).ThenByDescending(c => c.Id);
    }
}

/// <summary>Finds comments.</summary>
internal static class PlanComments
{
    /// <summary>The comments of a plan that somebody on that side may read.</summary>
    public static IQueryable<PlanComment> CommentsOf(this IAppDb db, ReplicationPlanId plan, PlanAccess access)
    {
        var visible = access.Comments;
        return db.PlanComments.AsNoTracking().Where(c => c.PlanId == plan && visible.Contains(c.Visibility));
    }

    /// <summary>The names of people who are still known.</summary>
    public static Task<IReadOnlyDictionary<string, string>> NamesOfAuthorsAsync(
        this IAppDb db,
        IEnumerable<UserId> authors,
        CancellationToken ct
    ) => db.NamesOfAsync(authors.Select(author => author.Value), ct);
}
