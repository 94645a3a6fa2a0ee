using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Sources;

/// <summary>
/// Awards in rows of lists that an edition held here decides: they are kept beside the record, not shown.
/// </summary>
internal static class DecidedStatements
{
    /// <summary>
    /// Returns what a row states without awards of editions held here. What the record shows already stays: it was
    /// stated before the edition was held here.
    /// </summary>
    public static async Task<InnovationContent> WithoutAsync(
        IDecidedAwards decided,
        InnovationContent facts,
        IReadOnlyList<Award> shown,
        string? region,
        CancellationToken ct
    )
    {
        List<Award> added = [.. facts.Awards.Except(shown)];
        if (added.Count == 0)
            return facts;
        var held = await decided.AmongAsync(added, region, ct);
        return held.Count == 0 ? facts : facts with { Awards = [.. facts.Awards.Except(held)] };
    }
}
