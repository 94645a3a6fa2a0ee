using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>
/// Lists the people to whom the caller can assign action items, by name: those with an active account who work for an
/// institution whose items the caller plans.
/// </summary>
/// <param name="Text">Part of the name, ignoring case.</param>
/// <param name="InstitutionId">An institution, with the units below it.</param>
/// <param name="Limit">Page size.</param>
/// <param name="Cursor">Cursor of the page to return.</param>
public sealed record ListColleagues(string? Text, Guid? InstitutionId, int Limit, string? Cursor) : IRequest<Listing<Colleague>>;

/// <summary>A person to whom action items can be assigned.</summary>
/// <param name="Id">Account of the person, for <c>assigneeId</c>.</param>
/// <param name="Name">Full name of the person.</param>
/// <param name="InstitutionId">The institution the person works for.</param>
/// <param name="InstitutionName">Name of that institution.</param>
public sealed record Colleague(Guid Id, string Name, Guid InstitutionId, string InstitutionName);

internal sealed class ListColleaguesHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListColleagues, Listing<Colleague>>
{
    /// <summary>A key in a cursor begins with the id, whose length is known, and ends with the name.</summary>
    private const int IdLength = 32;

    public Task<Listing<Colleague>> Handle(ListColleagues request, CancellationToken ct)
    {
        var reachable = db.Institutions.AsNoTracking().Within(user.Caller!.ReachOf(Permissions.WriteItems), db);
        if (request.InstitutionId is { } id)
            reachable = reachable.Within(new Reach(false, [], [], [new InstitutionId(id)]), db);
        var scope = $"colleagues\n{request.Text}\n{request.InstitutionId}\n{user.Id.Value}";
        return new KeysetPage<string>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (key, backwards) =>
                Sorted(
                    from account in From(Filtered(request.Text), key, backwards)
                    from institution in reachable.Where(i => i.Id == account.InstitutionId)
                    select new Row
                    {
                        Id = account.Id,
                        Name = account.Name,
                        InstitutionId = institution.Id,
                        InstitutionName = institution.Name,
                    },
                    backwards
                ),
            row => new Colleague(row.Id, row.Name, row.InstitutionId.Value, row.InstitutionName),
            row => $"{row.Id:N}{row.Name}",
            ct
        );
    }

    private IQueryable<Account> Filtered(string? text)
    {
        var rows = db.Accounts.AsNoTracking().Where(a => a.Status == AccountStatus.Active);
        if (text is null)
            return rows;
        var lower = text.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // translated to SQL
        return rows.Where(a => a.Name.ToLower().Contains(lower));
#pragma warning restore CA1304, CA1311, CA1862
    }

    private static IQueryable<Row> Sorted(IQueryable<Row> rows, bool backwards) =>
        backwards
            ? rows.OrderByDescending(row => row.Name).ThenByDescending(row => row.Id)
            : rows.OrderBy(row => row.Name).ThenBy(row => row.Id);

    private static IQueryable<Account> From(IQueryable<Account> rows, string? key, bool backwards)
    {
        if (key is null)
            return rows;
        var (id, name) = (Guid.ParseExact(key[..IdLength], "N"), key[IdLength..]);
        return backwards
            ? rows.Where(a => a.Name.CompareTo(name) < 0 || (a.Name == name && a.Id.CompareTo(id) < 0))
            : rows.Where(a => a.Name.CompareTo(name) > 0 || (a.Name == name && a.Id.CompareTo(id) > 0));
    }

    private sealed class Row
    {
        public Guid Id { get; init; }

        public required string Name { get; init; }

        public InstitutionId InstitutionId { get; init; }

        public required string InstitutionName { get; init; }
    }
}
