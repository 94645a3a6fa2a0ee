using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>
/// Lists who went on from an announced stage of an edition, or reached a tier there; of an edition that was held
/// elsewhere, the innovations that have its awards.
/// </summary>
/// <param name="CompetitionId">The edition.</param>
/// <param name="Filter">Which results.</param>
/// <param name="Limit">Page size.</param>
/// <param name="Cursor">Position.</param>
public sealed record ListResults(Guid CompetitionId, ResultFilter Filter, int Limit, string? Cursor)
    : IRequest<Listing<CompetitionResultItem>>;

/// <summary>Which results to list.</summary>
/// <param name="Stage">Those of this stage; null for the last one that was announced.</param>
/// <param name="Group">Those of this group.</param>
/// <param name="Tier">Those that reached this tier.</param>
public sealed record ResultFilter(string? Stage, string? Group, string? Tier);

internal sealed class ListResultsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListResults, Listing<CompetitionResultItem>>
{
    public async Task<Listing<CompetitionResultItem>> Handle(ListResults request, CancellationToken ct)
    {
        var competition = await CompetitionDuties.ReadAsync(db, user, request.CompetitionId, ct);
        var filter = request.Filter;
        var scope = $"competition-results\n{request.CompetitionId}\n{filter.Stage}\n{filter.Group}\n{filter.Tier}";
        if (competition.Status == CompetitionStatus.Recorded)
            return await RecordedAsync(competition, filter, new(request.Limit, request.Cursor, scope, keys.Cursors), ct);

        var results = await PublicResults.OfAsync(db, competition, filter, ct);
        return await new KeysetPage<int>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (after, backwards, count) => PageAsync(competition, results, after, backwards, count, ct),
            row => row.Item,
            row => row.Place
        );
    }

    /// <summary>Reads what a page shows of the results, whose order is that of their places.</summary>
    private async Task<List<PlacedItem>> PageAsync(
        Competition competition,
        IReadOnlyList<PublicResult> results,
        int after,
        bool backwards,
        int count,
        CancellationToken ct
    )
    {
        var placed = results.Index().Select(row => (Place: row.Index + 1, Result: row.Item));
        var page = (backwards ? placed.Where(row => row.Place < after).Reverse() : placed.Where(row => row.Place > after))
            .Take(count)
            .ToList();
        List<CompetitionEntryId> ids = [.. page.Select(row => row.Result.EntryId)];
        var entries = await PublicResults.ShownAsync(db, ids, ct);
        return page.ConvertAll(row => new PlacedItem(
            row.Place,
            CompetitionResultItem.Of(competition, row.Result, entries[row.Result.EntryId])
        ));
    }

    private async Task<Listing<CompetitionResultItem>> RecordedAsync(
        Competition competition,
        ResultFilter filter,
        KeysetPage<long> page,
        CancellationToken ct
    )
    {
        var term = AwardEditions.NameOf(competition.AwardName, competition.Year, isOfList: true);
        var rows = db
            .Directory.AsNoTracking()
            .Where(e => db.DirectoryTerms.Any(t => t.EntryNumber == e.Number && t.Kind == TermKinds.AwardEdition && t.Value == term));
        if (filter.Stage is not null || filter.Group is not null)
            rows = rows.Where(_ => false); // lists do not state them
        if (filter.Tier is { } tier)
            rows = rows.Where(e => db.DirectoryTerms.Any(t => t.EntryNumber == e.Number && t.Kind == TermKinds.Award && t.Value == tier));
        return await page.ReadAsync(
            (after, backwards) =>
                backwards
                    ? rows.Where(e => e.Number < after).OrderByDescending(e => e.Number)
                    : rows.Where(e => e.Number > after).OrderBy(e => e.Number),
            entry => RecordedOf(competition, entry),
            entry => entry.Number,
            ct
        );
    }

    private static CompetitionResultItem RecordedOf(Competition competition, DirectoryEntry entry)
    {
        var card = JsonSerializer.Deserialize(entry.Card, InnovationJson.Readable.InnovationCard)!;
        var list = competition.Source;
        return new()
        {
            CompetitionId = competition.Id.Value,
            InnovationId = card.Id,
            Title = card.Title,
            Institution = card.Institution,
            RegionCode = card.Region?.Code,
            Tiers =
            [
                .. card
                    .Awards.Where(award =>
                        award.EditionYear == competition.Year && PrizeLists.ListOf(new Award(award.Competition, Tier: award.Tier)) == list
                    )
                    .Select(award => award.Tier)
                    .OfType<string>()
                    .Distinct(),
            ],
            IsFinal = true,
        };
    }

    private sealed record PlacedItem(int Place, CompetitionResultItem Item);
}
