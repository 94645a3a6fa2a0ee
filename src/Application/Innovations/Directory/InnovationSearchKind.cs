using System.Linq.Expressions;
using System.Text.Json;
using JippApi.Application.Finding;
using JippApi.Application.Search;

namespace JippApi.Application.Innovations.Directory;

/// <summary>Finds published innovations, as the directory does.</summary>
internal sealed class InnovationSearchKind : RankedKind<DirectoryEntry>
{
    public override string Kind => "INNOVATION";

    protected override Expression<Func<DirectoryEntry, int, FoundRow>> Shape => (e, score) => new FoundRow(e.Id, score, e.Card, null, null);

    /// <summary>The directory holds nothing else.</summary>
    protected override IQueryable<DirectoryEntry> Visible(IQueryable<DirectoryEntry> rows, SearchScope scope) => rows;

    protected override Expression<Func<DirectoryEntry, int>> Score(SearchQuery query) => Relevance.Listed(query);

    protected override FoundMatch MatchOf(FoundRow row)
    {
        var card = JsonSerializer.Deserialize(row.Title, InnovationJson.Readable.InnovationCard)!;
        return new(
            Kind,
            row.Id,
            row.Score,
            card.Title,
            $"/api/v1/innovations/{row.Id}",
            [card.Summary, card.Institution?.Name, card.ShortName, card.Title]
        );
    }
}
