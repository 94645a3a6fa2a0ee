using System.Linq.Expressions;
using JippApi.Application.Common;
using JippApi.Application.Search;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Finding;

/// <summary>
/// A kind whose words are kept as search entries, in step with its aggregates. A new kind is one such class and its
/// row in the reference data.
/// </summary>
public abstract class EntryKind<TAggregate> : RankedKind<SearchEntry>, IEntryWriter
    where TAggregate : AggregateRoot
{
    public Type Aggregate => typeof(TAggregate);

    /// <summary>Address of the list; that of a resource ends with its id.</summary>
    protected abstract string Address { get; }

    protected override Expression<Func<SearchEntry, int, FoundRow>> Shape =>
        (e, score) => new FoundRow(e.Id, score, e.Title, e.Text, e.Institution);

    public abstract IQueryable<Guid> Ids(IAppDb db);

    /// <summary>Returns the resources that show one of these institutions.</summary>
    protected abstract IQueryable<Guid> IdsShowing(IAppDb db, IReadOnlyList<InstitutionId> institutions);

    protected abstract IQueryable<TAggregate> Having(IAppDb db, IReadOnlyList<Guid> ids);

    protected abstract Guid IdOf(TAggregate one);

    /// <summary>Returns what a resource is found by; null while nobody else may find it, such as a draft.</summary>
    protected abstract Task<EntryContent?> ContentAsync(IAppDb db, TAggregate one, CancellationToken ct);

    /// <summary>Returns the resources that the caller may read; null when everybody reads all of them.</summary>
    protected virtual IQueryable<Guid>? VisibleIds(SearchScope scope) => null;

    protected sealed override IQueryable<SearchEntry> Visible(IQueryable<SearchEntry> rows, SearchScope scope)
    {
        var kind = Kind;
        var own = rows.Where(e => e.Kind == kind);
        return VisibleIds(scope) is { } visible ? own.Where(e => visible.Contains(e.Id)) : own;
    }

    protected sealed override Expression<Func<SearchEntry, int>> Score(SearchQuery query)
    {
        var words = WordScore.Of<SearchEntry>(query);
        var ended = Expression.Property(words.Parameters[0], nameof(SearchEntry.HasEnded));
        var less = Expression.Condition(ended, Expression.Constant(WordScore.Ended), Expression.Constant(0));
        return Expression.Lambda<Func<SearchEntry, int>>(Expression.Subtract(words.Body, less), words.Parameters);
    }

    protected sealed override FoundMatch MatchOf(FoundRow row) =>
        new(Kind, row.Id, row.Score, row.Title, $"{Address}/{row.Id}", [.. row.Text?.Split('\n') ?? [], row.Institution, row.Title]);

    public async Task<bool> FollowAsync(IAppDb db, EntryChanges changes, CancellationToken ct)
    {
        var changed = changes.Changed.OfType<TAggregate>().ToDictionary(IdOf);
        var deleted = changes.Deleted.OfType<TAggregate>().Select(IdOf).ToList();
        if (changes.Renamed.Count > 0)
        {
            var showing = await IdsShowing(db, changes.Renamed).ToListAsync(ct);
            List<Guid> others = [.. showing.Except(changed.Keys).Except(deleted)];
            foreach (var one in others.Count == 0 ? [] : await Having(db, others).ToListAsync(ct))
                changed.Add(IdOf(one), one);
        }

        await WriteAsync(db, changed, deleted, ct);
        return changed.Count + deleted.Count > 0;
    }

    public async Task RewriteAsync(IAppDb db, IReadOnlyList<Guid> ids, CancellationToken ct) =>
        await WriteAsync(db, (await Having(db, ids).ToListAsync(ct)).ToDictionary(IdOf), [], ct);

    private async Task WriteAsync(IAppDb db, Dictionary<Guid, TAggregate> changed, List<Guid> deleted, CancellationToken ct)
    {
        if (changed.Count + deleted.Count == 0)
            return;
        var kind = Kind;
        List<Guid> ids = [.. changed.Keys, .. deleted];
        var entries = await db.SearchEntries.Where(e => e.Kind == kind && ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        db.SearchEntries.RemoveRange(deleted.Where(entries.ContainsKey).Select(id => entries[id]));
        foreach (var (id, one) in changed)
        {
            var entry = entries.GetValueOrDefault(id);
            if (await ContentAsync(db, one, ct) is { } content)
                content.Fill(entry ?? db.SearchEntries.Add(new() { Kind = kind, Id = id }).Entity);
            else if (entry is not null)
                db.SearchEntries.Remove(entry);
        }
    }
}
