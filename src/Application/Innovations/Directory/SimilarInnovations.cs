using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Application.Search;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations.Directory;

/// <summary>Lists published innovations similar to a given one, the most similar first; of equals, what runs.</summary>
public sealed record SimilarInnovations(Guid InnovationId, int Limit) : IRequest<IReadOnlyList<SimilarInnovation>>;

/// <summary>A similar innovation and the reasons.</summary>
/// <param name="Score">Similarity, 0 to 100.</param>
/// <param name="Reasons">Reasons for the similarity.</param>
/// <param name="Innovation">The similar innovation.</param>
public sealed record SimilarInnovation(int Score, IReadOnlyList<SimilarityReason> Reasons, InnovationCard Innovation);

internal sealed class SimilarInnovationsHandler(IAppDb db, IInnovationSearch search)
    : IRequestHandler<SimilarInnovations, IReadOnlyList<SimilarInnovation>>
{
    private const int Candidates = 200;

    public async Task<IReadOnlyList<SimilarInnovation>> Handle(SimilarInnovations request, CancellationToken ct)
    {
        var self =
            await db.Directory.AsNoTracking().Include(e => e.Terms).SingleOrDefaultAsync(e => e.Id == request.InnovationId, ct)
            ?? throw new NotFoundException(nameof(Innovation));
        var card = CardOf(self);
        var query = SearchQuery.Parse($"{card.Title} {card.ShortName}");

        var alike = query.IsEmpty ? db.Directory : search.Matching(query, any: true);
        var candidates = await alike
            .AsNoTracking()
            .Where(e => e.Id != self.Id)
            .OrderByDescending(Relevance.Listed(query))
            .ThenBy(e => e.TitleKey)
            .Take(Candidates)
            .Include(e => e.Terms)
            .ToListAsync(ct);

        return
        [
            .. candidates
                .Select(other => (Entry: other, Reasons: Similarity.Reasons(self, other)))
                .Where(pair => pair.Reasons.Count > 0)
                .Select(pair => new SimilarInnovation(pair.Reasons.Sum(reason => reason.Points), pair.Reasons, CardOf(pair.Entry)))
                .OrderByDescending(similar => similar.Score)
                .ThenBy(similar => Relevance.NotRunning.Contains(Code.Of(similar.Innovation.Existence)))
                .ThenBy(similar => similar.Innovation.Title, StringComparer.Ordinal)
                .Take(request.Limit),
        ];
    }

    private static InnovationCard CardOf(DirectoryEntry entry) =>
        JsonSerializer.Deserialize(entry.Card, InnovationJson.Readable.InnovationCard)!;
}
