using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Judging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging;

/// <summary>
/// Lists the evaluations of an edition in the order in which they were drawn: all for whoever runs it, their own for
/// evaluators.
/// </summary>
public sealed record ListEvaluations(
    Guid CompetitionId,
    bool? Mine,
    IReadOnlyList<EvaluationStatus> Statuses,
    string? Stage,
    int Limit,
    string? Cursor
) : IRequest<Listing<CompetitionEvaluationItem>>;

/// <summary>Lists the caller's evaluations in all editions, in the order in which they were drawn.</summary>
public sealed record ListMyEvaluations(IReadOnlyList<EvaluationStatus> Statuses, int Limit, string? Cursor)
    : IRequest<Listing<CompetitionEvaluationItem>>;

internal sealed class ListEvaluationsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListEvaluations, Listing<CompetitionEvaluationItem>>
{
    public async Task<Listing<CompetitionEvaluationItem>> Handle(ListEvaluations request, CancellationToken ct)
    {
        var competition = await CompetitionDuties.ReadAsync(db, user, request.CompetitionId, ct);
        var (id, account) = (competition.Id, user.OwnAccountOrNull());
        var runs = await EvaluationAccess.RunsAsync(db, user, competition, ct);
        if (!runs && !await db.CompetitionMembers.AnyAsync(m => m.CompetitionId == id && m.AccountId == account, ct))
            throw new NotFoundException(nameof(Competition)); // nobody else learns whether there are any

        var mine = request.Mine ?? !runs;
        if (!mine && !runs)
            throw new ForbiddenException(Permissions.OrganiseCompetitions);
        var evaluations = db.Evaluations.AsNoTracking().Where(v => v.CompetitionId == id);
        if (mine)
            evaluations = evaluations.Where(v => v.EvaluatorId == account);
        if (request.Statuses is { Count: > 0 } statuses)
            evaluations = evaluations.Where(v => statuses.Contains(v.Status));
        if (request.Stage is { } stage)
            evaluations = evaluations.Where(v => v.Stage == stage);
        return await EvaluationPages.ReadAsync(
            evaluations,
            request.Limit,
            request.Cursor,
            $"evaluations\n{request.CompetitionId}\n{mine}\n{string.Join(',', request.Statuses)}\n{request.Stage}\n{user.Id.Value}",
            keys,
            page => EvaluationItems.ReadAsync(db, page, account, runs, ct),
            ct
        );
    }
}

internal sealed class ListMyEvaluationsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListMyEvaluations, Listing<CompetitionEvaluationItem>>
{
    public async Task<Listing<CompetitionEvaluationItem>> Handle(ListMyEvaluations request, CancellationToken ct)
    {
        var account = user.OwnAccountOrNull();
        var evaluations = db.Evaluations.AsNoTracking().Where(v => v.EvaluatorId == account);
        if (request.Statuses is { Count: > 0 } statuses)
            evaluations = evaluations.Where(v => statuses.Contains(v.Status));
        return await EvaluationPages.ReadAsync(
            evaluations,
            request.Limit,
            request.Cursor,
            $"own-evaluations\n{string.Join(',', request.Statuses)}\n{user.Id.Value}",
            keys,
            page => EvaluationItems.ReadAsync(db, page, account, runs: false, ct),
            ct
        );
    }
}

/// <summary>Reads pages of evaluations.</summary>
internal static class EvaluationPages
{
    public static async Task<Listing<CompetitionEvaluationItem>> ReadAsync(
        IQueryable<Evaluation> evaluations,
        int limit,
        string? cursor,
        string scope,
        IServerKeys keys,
        Func<IReadOnlyList<Evaluation>, Task<IReadOnlyList<CompetitionEvaluationItem>>> itemsOf,
        CancellationToken ct
    )
    {
        var page = await new KeysetPage<Guid>(limit, cursor, scope, keys.Cursors).ReadAsync(
            (after, backwards) => From(evaluations, after, backwards),
            evaluation => evaluation,
            evaluation => evaluation.Id.Value,
            ct
        );
        return new(await itemsOf(page.Items), page.Page);
    }

    private static IQueryable<Evaluation> From(IQueryable<Evaluation> evaluations, Guid after, bool backwards)
    {
        var id = new EvaluationId(after);
        if (after != Guid.Empty)
            evaluations = backwards ? evaluations.Where(v => v.Id.CompareTo(id) < 0) : evaluations.Where(v => v.Id.CompareTo(id) > 0);
        return backwards ? evaluations.OrderByDescending(v => v.Id) : evaluations.OrderBy(v => v.Id);
    }
}
