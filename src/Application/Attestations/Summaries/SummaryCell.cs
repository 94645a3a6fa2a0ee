using JippApi.Application.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Attestations;

/// <summary>An innovation in a group, as the database groups it.</summary>
internal sealed record SummaryRow
{
    public string? Key { get; init; }

    public string Existence { get; init; } = "";

    public string Freshness { get; init; } = "";
}

/// <summary>The number of innovations of a group with an existence and a freshness.</summary>
internal sealed record SummaryCell(string? Key, string Existence, string Freshness, int Count)
{
    /// <summary>The number of each existence, also of those that none has.</summary>
    public static IReadOnlyList<ExistenceCount> States(IEnumerable<SummaryCell> cells)
    {
        var counts = cells.ToLookup(cell => cell.Existence, cell => cell.Count);
        return [.. Enum.GetValues<Existence>().Select(value => new ExistenceCount(value, counts[Code.Of(value)].Sum()))];
    }

    /// <summary>The number of each freshness, also of those that none has.</summary>
    public static IReadOnlyList<FreshnessCount> Freshnesses(IEnumerable<SummaryCell> cells)
    {
        var counts = cells.ToLookup(cell => cell.Freshness, cell => cell.Count);
        return [.. Enum.GetValues<Freshness>().Select(value => new FreshnessCount(value, counts[Code.Of(value)].Sum()))];
    }
}
