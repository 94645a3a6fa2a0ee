using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.ProblemStatements;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ProblemStatements;

/// <summary>Lists the problem statements visible to the caller, newest first.</summary>
/// <param name="Sectors">Any of these sectors.</param>
/// <param name="Region">Prefix of the code of the region.</param>
/// <param name="Statuses">Any of these statuses.</param>
/// <param name="Limit">Page size.</param>
/// <param name="Cursor">Position of the page.</param>
public sealed record ListProblemStatements(
    IReadOnlyList<Sector> Sectors,
    string? Region,
    IReadOnlyList<ProblemStatus> Statuses,
    int Limit,
    string? Cursor
) : IRequest<Listing<ProblemStatementItem>>;

/// <summary>Returns a problem statement.</summary>
public sealed record GetProblemStatement(Guid Id) : IRequest<ProblemStatementItem>;

internal sealed class ListProblemStatementsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListProblemStatements, Listing<ProblemStatementItem>>
{
    public Task<Listing<ProblemStatementItem>> Handle(ListProblemStatements request, CancellationToken ct)
    {
        var rows = db.ProblemStatements.AsNoTracking().VisibleTo(user, db);
        if (request.Sectors is { Count: > 0 } sectors)
            rows = rows.Where(p => sectors.Contains(p.Sector));
        if (request.Region is { } start)
            rows = rows.Where(p => p.RegionCode!.StartsWith(start));
        if (request.Statuses is { Count: > 0 } statuses)
            rows = rows.Where(p => statuses.Contains(p.Status));

        var scope = $"problem-statements\n{string.Join(',', request.Sectors)}\n{request.Region}\n{string.Join(',', request.Statuses)}";
        return new KeysetPage<TimeKey>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (after, backwards) => rows.NewestFrom(after, backwards, p => p.StatedAt, p => p.Id),
            ProblemStatementItem.Of,
            problem => new TimeKey(problem.StatedAt, problem.Id.Value),
            ct
        );
    }
}

internal sealed class GetProblemStatementHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetProblemStatement, ProblemStatementItem>
{
    public async Task<ProblemStatementItem> Handle(GetProblemStatement request, CancellationToken ct) =>
        ProblemStatementItem.Of(await ProblemAccess.ReadAsync(db, user, request.Id, ct));
}
