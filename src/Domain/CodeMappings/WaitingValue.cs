using JippApi.Domain.Innovations;

namespace JippApi.Domain.CodeMappings;

/// <summary>
/// A value in a row of a list that nothing is known about (<i>nilai tanpa padanan</i>): mapping it settles the row.
/// Derived from the rows, so that values can be counted without reading them.
/// </summary>
public sealed class WaitingValue
{
    public required InnovationSource Source { get; init; }

    /// <summary>The key of the row in the list.</summary>
    public required string Key { get; init; }

    /// <summary>The number among the values of the row, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Our reference set.</summary>
    public required string Set { get; init; }

    /// <summary>The value without the differences that do not matter.</summary>
    public required string Folded { get; init; }

    /// <summary>The value, as the source writes it.</summary>
    public required string Value { get; init; }
}
