using JippApi.Application.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Attestations;

/// <summary>A ministry or agency that keeps a list of innovations.</summary>
public enum Ministry
{
    /// <summary>Keeps KIPP.</summary>
    Kemenpanrb,

    /// <summary>Keeps IGA.</summary>
    Kemendagri,

    /// <summary>Keeps LABINOV.</summary>
    Lan,
}

/// <summary>The ministries and their lists.</summary>
public static class Ministries
{
    private static readonly Dictionary<InnovationSource, Ministry> OfSource = new()
    {
        [InnovationSource.Kipp] = Ministry.Kemenpanrb,
        [InnovationSource.Iga] = Ministry.Kemendagri,
        [InnovationSource.Labinov] = Ministry.Lan,
    };

    /// <summary>Codes of the lists that a ministry keeps.</summary>
    public static IReadOnlyList<string> Lists { get; } = [.. OfSource.Keys.Select(Code.Of)];

    /// <summary>Returns the ministry that keeps a list; null when none does.</summary>
    public static Ministry? Of(InnovationSource source) => OfSource.TryGetValue(source, out var ministry) ? ministry : null;
}
