using System.Linq.Expressions;
using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations.Directory;

/// <summary>A selection of innovations for those who write or review them, whatever their status.</summary>
/// <param name="Publications">Statuses; all when empty.</param>
/// <param name="Mine">Whether only innovations of the caller's institutions, or that they changed last, are
/// listed.</param>
public sealed record Workspace(IReadOnlyList<Publication> Publications, bool Mine)
{
    internal string Key => $"{string.Join(',', Publications)}\n{Mine}";
}

/// <summary>
/// Lists innovations within the caller's reach from the records themselves: the directory has only public ones.
/// </summary>
internal sealed class WorkspaceReader(IAppDb db, ICurrentUser user, IServerKeys keys)
{
    public async Task<InnovationPage> PageAsync(ListInnovations request, Workspace workspace, CancellationToken ct)
    {
        var caller = user.Caller!;
        var scope = $"{request.Sort}\n{request.Filter.Key}\n{workspace.Key}\n{caller.Id}";
        var cursor = request.Cursor is { } text ? Common.Cursor.Read(text, scope, keys.Cursors) : null;
        var rows = await FilteredAsync(caller, request.Filter, workspace, ct);

        var found = await WorkspaceOrder.Ordered(rows, request.Sort, cursor).Take(request.Limit + 1).ToListAsync(ct);
        var hasMore = found.Count > request.Limit;
        if (hasMore)
            found.RemoveAt(request.Limit);
        var backwards = cursor is { Backwards: true };
        if (backwards)
            found.Reverse();
        var info = new PageInfo(
            request.Limit,
            (backwards || hasMore) && found is [.., var last] ? Sign(last, false) : null,
            (backwards ? hasMore : cursor is not null) && found is [var first, ..] ? Sign(first, true) : null,
            backwards || hasMore,
            request.Count == CountMode.None
                ? null
                : PageCount.Of(await rows.Take(PageCount.MaxCounted + 1).CountAsync(ct), PageCount.MaxCounted)
        );
        List<DirectoryRow> cards = [];
        foreach (var innovation in found)
            cards.Add(await RowAsync(innovation, ct));
        return new(cards, info, null, null, null, false);

        string Sign(Innovation innovation, bool back) =>
            new Cursor(scope, back, WorkspaceOrder.KeysOf(innovation, request.Sort)).Sign(keys.Cursors);
    }

    private async Task<DirectoryRow> RowAsync(Innovation innovation, CancellationToken ct)
    {
        var card = (await InnovationViews.ViewAsync(db, innovation, ct)).Card() with { Publication = innovation.Publication };
        return new(0, 0, innovation.UpdatedAt.UtcDateTime, 0, "", JsonSerializer.Serialize(card, InnovationJson.Readable.InnovationCard));
    }

    private async Task<IQueryable<Innovation>> FilteredAsync(
        Caller caller,
        DirectoryFilter asked,
        Workspace workspace,
        CancellationToken ct
    )
    {
        var filter = await DirectoryFiltering.IncludeUnitsAsync(db, asked, ct);
        var rows = db.Innovations.AsNoTracking().Within(caller.ReachOf(Permissions.ReadInnovations), db);
        if (workspace.Publications.Count > 0)
            rows = rows.Where(i => workspace.Publications.Contains(i.Publication));
        if (workspace.Mine)
        {
            var (own, me) = (db.Institutions.Within(caller.Own, db), caller.Id);
            rows = rows.Where(i => own.Any(institution => institution.Id == i.OwnerId) || i.UpdatedBy == me);
        }

        rows = Placed(rows, filter);
        rows = Described(rows, filter);
        rows = Confirmed(rows, filter);
        if (filter.LadderLevels.Count > 0)
        {
            var entries = db.Directory.OnRungs(filter);
            rows = rows.Where(i => entries.Any(e => e.Id == (Guid)(object)i.Id));
        }

        foreach (var facet in filter.Lacks)
            rows = Without(rows, facet);
        foreach (var word in (filter.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(DirectoryFilter.MaxWords))
        {
            var pattern = LikePattern.Containing(word);
#pragma warning disable CA1304, CA1311, CA1862 // becomes SQL
            rows = rows.Where(i =>
                EF.Functions.Like(i.Content.Title.ToLower(), pattern, LikePattern.Escape)
                || EF.Functions.Like(i.Content.ShortName!.ToLower(), pattern, LikePattern.Escape)
                || EF.Functions.Like(i.Content.Summary!.ToLower(), pattern, LikePattern.Escape)
            );
#pragma warning restore CA1304, CA1311, CA1862
        }

        return rows;
    }

    private static IQueryable<Innovation> Without(IQueryable<Innovation> rows, string facet) =>
        facet switch
        {
            Facets.Province => rows.Where(i => i.RegionCode == null),
            Facets.Sector => rows.Where(i => i.Content.Sector == null),
            Facets.Phase => rows.Where(i => i.Phase == null),
            Facets.ConfirmationMethod => rows.Where(i => i.Freshness == Freshness.Never),
            Facets.InstitutionKind => rows.Where(i => i.OwnerId == null),
            Facets.Year => rows.Where(i => i.Content.Year == null),
            _ => rows.Where(i => !i.SourceRecords.Any()),
        };

    private IQueryable<Innovation> Placed(IQueryable<Innovation> rows, DirectoryFilter filter)
    {
        List<string> regions = [.. filter.Regions],
            provinces = [.. filter.Provinces];
#pragma warning disable CA1310 // becomes SQL
        if (provinces.Count > 0)
            rows = rows.Where(i => provinces.Any(start => i.RegionCode!.StartsWith(start)));
        if (regions.Count > 0)
            rows = rows.Where(i => regions.Any(start => i.RegionCode!.StartsWith(start)));
#pragma warning restore CA1310
        if (filter.Institutions.Count > 0)
        {
            List<InstitutionId?> owners = [.. filter.Institutions.Select(id => (InstitutionId?)new InstitutionId(id))];
            rows = rows.Where(i => owners.Contains(i.OwnerId));
        }

        if (filter.InstitutionKinds.Count > 0)
        {
            var kinds = Parsed<InstitutionKind>(filter.InstitutionKinds);
            rows = rows.Where(i => db.Institutions.Any(owner => owner.Id == i.OwnerId && kinds.Contains(owner.Kind)));
        }

        return rows;
    }

    /// <summary>Only what is public can be confirmed, so that the directory tells it.</summary>
    private IQueryable<Innovation> Confirmed(IQueryable<Innovation> rows, DirectoryFilter filter)
    {
        var freshnesses = Parsed<Freshness>(filter.Freshnesses);
        if (freshnesses.Count > 0)
            rows = rows.Where(i => freshnesses.Contains(i.Freshness));
        if (filter.InDispute == false)
        {
            var disputed = db.Directory.Where(e => e.InDispute);
            rows = rows.Where(i => !disputed.Any(e => e.Id == (Guid)(object)i.Id));
        }

        if (filter.ConfirmationMethods.Count == 0 && filter.ConfirmedSince is null && filter.InDispute != true)
            return rows;
        var entries = db.Directory.Confirmed(filter);
        return rows.Where(i => entries.Any(e => e.Id == (Guid)(object)i.Id));
    }

    private static IQueryable<Innovation> Described(IQueryable<Innovation> rows, DirectoryFilter filter)
    {
        var (sectors, phases, existences, sources) = (
            Parsed<Sector>(filter.Sectors).ConvertAll(sector => (Sector?)sector),
            Parsed<Phase>(filter.Phases).ConvertAll(phase => (Phase?)phase),
            Parsed<Existence>(filter.Existences),
            Parsed<InnovationSource>(filter.Sources)
        );
        if (sectors.Count > 0)
            rows = rows.Where(i => sectors.Contains(i.Content.Sector));
        if (phases.Count > 0)
            rows = rows.Where(i => phases.Contains(i.Phase));
        if (existences.Count > 0)
            rows = rows.Where(i => existences.Contains(i.Existence));
        if (sources.Count > 0)
            rows = rows.Where(i => i.SourceRecords.Any(record => sources.Contains(record.Source)));
        if (filter.SourceRecordIds.Count > 0)
            rows = rows.Where(i => i.SourceRecords.Any(record => filter.SourceRecordIds.Contains(record.SourceRecordId!)));
        rows = Tagged(rows, filter);
        if (filter.Years.Count > 0)
            rows = rows.Where(i => filter.Years.Contains(i.Content.Year ?? 0));
        if (filter.YearFrom is { } from)
            rows = rows.Where(i => i.Content.Year >= from);
        if (filter.YearBefore is { } before)
            rows = rows.Where(i => i.Content.Year < before);
        return filter.UpdatedSince is { } since ? rows.Where(i => i.UpdatedAt >= new DateTimeOffset(since)) : rows;
    }

    /// <summary>Lists are stored as JSON text.</summary>
    private static IQueryable<Innovation> Tagged(IQueryable<Innovation> rows, DirectoryFilter filter)
    {
#pragma warning disable CA1304, CA1311, CA1862 // becomes SQL
        rows = WithAny(rows, i => (string)(object)i.Content.Tags, filter.Tags.Select(tag => $"\"{tag}\""));
        rows = WithAny(
            rows,
            i => ((string)(object)i.Content.Sdgs).Replace("[", ",").Replace("]", ","),
            filter.Sdgs.Select(goal => $",{goal},")
        );
        rows = WithAny(rows, i => ((string)(object)i.Content.Awards).ToLower(), filter.Awards.Select(award => $"\"{award}\""));
#pragma warning restore CA1304, CA1311, CA1862
        return filter.HasAward ? rows.Where(i => (string)(object)i.Content.Awards != "[]") : rows;
    }

    /// <summary>Filters the rows with a text that contains any of some words; all if there are none.</summary>
    private static IQueryable<Innovation> WithAny(
        IQueryable<Innovation> rows,
        Expression<Func<Innovation, string>> text,
        IEnumerable<string> words
    )
    {
        Expression? any = null;
        foreach (var word in words)
        {
            var pattern = LikePattern.Containing(word);
            Expression<Func<string>> parameter = () => pattern;
            var like = Expression.Call(
                typeof(DbFunctionsExtensions),
                nameof(DbFunctionsExtensions.Like),
                null,
                Expression.Constant(EF.Functions),
                text.Body,
                parameter.Body,
                Expression.Constant(LikePattern.Escape)
            );
            any = any is null ? like : Expression.OrElse(any, like);
        }

        return any is null ? rows : rows.Where(Expression.Lambda<Func<Innovation, bool>>(any, text.Parameters));
    }

    private static List<TEnum> Parsed<TEnum>(IReadOnlyList<string> codes)
        where TEnum : struct, Enum => [.. codes.Select(Code.Parse<TEnum>)];
}
