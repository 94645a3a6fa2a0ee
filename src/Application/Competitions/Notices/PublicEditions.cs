using JippApi.Application.Articles;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Notices;

/// <summary>The editions that articles may name: those that were opened or only recorded.</summary>
internal sealed class PublicEditions(IAppDb db) : IPublicEditions
{
    public async Task<IReadOnlyList<Guid>> AmongAsync(IReadOnlyList<Guid> editions, CancellationToken ct)
    {
        List<CompetitionId> ids = [.. editions.Select(CompetitionId.From)];
        var opened = await db
            .Competitions.Where(c => ids.Contains(c.Id) && (c.OpenedAt != null || c.Status == CompetitionStatus.Recorded))
            .Select(c => c.Id)
            .ToListAsync(ct);
        return opened.ConvertAll(id => id.Value);
    }
}
