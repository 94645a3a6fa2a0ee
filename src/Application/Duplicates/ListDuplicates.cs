using System.ComponentModel;
using System.Globalization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Common;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Duplicates;

/// <summary>Lists pairs of which the caller may review at least one record, the most probable first.</summary>
/// <param name="Statuses">A deferred pair whose day has come is open.</param>
/// <param name="Bands">Bands of the score.</param>
/// <param name="MinScore">Least score, in per cent.</param>
/// <param name="Sources">Lists that state one of the records.</param>
/// <param name="Region">Region in which one of the records runs.</param>
/// <param name="Limit">Length of a page.</param>
/// <param name="Cursor">Where the page begins.</param>
public sealed record ListDuplicates(
    IReadOnlyList<DuplicateStatus> Statuses,
    IReadOnlyList<DuplicateBand> Bands,
    int? MinScore,
    IReadOnlyList<InnovationSource> Sources,
    string? Region,
    int Limit,
    string? Cursor
) : IRequest<Listing<DuplicateItem>>;

/// <summary>Returns a pair.</summary>
public sealed record GetDuplicate(Guid Id) : IRequest<DuplicateView>;

internal sealed class ListDuplicatesHandler(IAppDb db, ICurrentUser user, IServerKeys keys, TimeProvider clock)
    : IRequestHandler<ListDuplicates, Listing<DuplicateItem>>
{
    public async Task<Listing<DuplicateItem>> Handle(ListDuplicates request, CancellationToken ct)
    {
        var today = Wib.DayOf(clock.GetUtcNow());
        var pairs = Filtered(db.DuplicateCandidates.AsNoTracking().VisibleTo(user, db), request, today);
        var scope =
            $"duplicates\n{string.Join(',', request.Statuses)}\n{string.Join(',', request.Bands)}\n{request.MinScore}\n{string.Join(',', request.Sources)}\n{request.Region}\n{user.Caller?.Id}";
        var page = await new KeysetPage<ScoreKey>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (from, backwards) => From(pairs, from, backwards),
            pair => pair,
            pair => new ScoreKey(pair.Score, pair.Id.Value),
            ct
        );
        return new(await DuplicateViews.ItemsAsync(db, page.Items, today, ct), page.Page);
    }

    private IQueryable<DuplicateCandidate> Filtered(IQueryable<DuplicateCandidate> pairs, ListDuplicates request, DateOnly today)
    {
        if (request.Statuses is { Count: > 0 } statuses)
        {
            var (open, deferred) = (statuses.Contains(DuplicateStatus.Open), statuses.Contains(DuplicateStatus.Deferred));
            pairs = pairs.Where(c =>
                c.Status == DuplicateStatus.Deferred ? (c.DeferredUntil <= today ? open : deferred) : statuses.Contains(c.Status)
            );
        }

        if (request.Bands is { Count: > 0 } bands)
            pairs = pairs.Where(c => bands.Contains(c.Band));
        if (request.MinScore is { } percent)
        {
            var least = percent / 100.0;
            pairs = pairs.Where(c => c.Score >= least);
        }

        if (request.Sources is { Count: > 0 } sources)
        {
            var stated = db.Innovations.Where(i => i.SourceRecords.Any(row => sources.Contains(row.Source)));
            pairs = pairs.Where(c => stated.Any(i => i.Id == c.FirstId || i.Id == c.SecondId));
        }

        if (request.Region is { } region)
        {
#pragma warning disable CA1310 // becomes SQL
            var there = db.Innovations.Where(i => i.RegionCode!.StartsWith(region));
#pragma warning restore CA1310
            pairs = pairs.Where(c => there.Any(i => i.Id == c.FirstId || i.Id == c.SecondId));
        }

        return pairs;
    }

    private static IQueryable<DuplicateCandidate> From(IQueryable<DuplicateCandidate> pairs, ScoreKey from, bool backwards)
    {
        var (score, id) = (from.Score, new DuplicateCandidateId(from.Id));
        if (backwards)
            return pairs
                .Where(c => c.Score > score || (c.Score == score && c.Id.CompareTo(id) > 0))
                .OrderBy(c => c.Score)
                .ThenBy(c => c.Id);
        if (from.Id != Guid.Empty)
            pairs = pairs.Where(c => c.Score < score || (c.Score == score && c.Id.CompareTo(id) < 0));
        return pairs.OrderByDescending(c => c.Score).ThenByDescending(c => c.Id);
    }
}

internal sealed class GetDuplicateHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<GetDuplicate, DuplicateView>
{
    public async Task<DuplicateView> Handle(GetDuplicate request, CancellationToken ct) =>
        await DuplicateViews.ViewAsync(db, await DuplicateLookup.FindAsync(db, user, request.Id, ct), clock.GetUtcNow(), ct);
}

/// <summary>Decides who may see pairs.</summary>
internal static class DuplicateLookup
{
    /// <summary>Filters pairs of which the caller may review one record and see the other.</summary>
    public static IQueryable<DuplicateCandidate> VisibleTo(this IQueryable<DuplicateCandidate> pairs, ICurrentUser user, IAppDb db)
    {
        var reach = user.Caller?.ReachOf(Permissions.ReviewInnovations) ?? Reach.None;
        if (reach.IsNationwide)
            return pairs;
        var reviewed = db.Innovations.Within(reach, db);
        var seen = db.Innovations.VisibleTo(user, db);
        return pairs.Where(c =>
            reviewed.Any(i => i.Id == c.FirstId || i.Id == c.SecondId)
            && seen.Any(i => i.Id == c.FirstId)
            && seen.Any(i => i.Id == c.SecondId)
        );
    }

    /// <summary>Returns a pair visible to the caller.</summary>
    public static async Task<DuplicateCandidate> FindAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new DuplicateCandidateId(id);
        return await db.DuplicateCandidates.Where(c => c.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(DuplicateCandidate));
    }
}

/// <summary>Position of a pair in a list, by score and then by id.</summary>
[TypeConverter(typeof(ScoreKeyConverter))]
internal readonly record struct ScoreKey(double Score, Guid Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:R}/{Id}");
}

internal sealed class ScoreKeyConverter : TypeConverter
{
    public override object ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        var parts = ((string)value).Split('/');
        return new ScoreKey(double.Parse(parts[0], CultureInfo.InvariantCulture), Guid.Parse(parts[1]));
    }
}
