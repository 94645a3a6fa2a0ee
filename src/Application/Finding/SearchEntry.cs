using JippApi.Application.Search;

namespace JippApi.Application.Finding;

/// <summary>
/// A resource that is found by its words: of any kind but innovations, which the directory holds. It is written in the
/// transaction that changes the resource; see docs/decisions/0077-one-search.md.
/// </summary>
public sealed class SearchEntry : IWordRow
{
    /// <inheritdoc/>
    public long Number { get; private set; }

    /// <summary>Code of the kind in <see cref="SearchKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <inheritdoc/>
    public required Guid Id { get; init; }

    public string Title { get; set; } = "";

    /// <summary>The running text that is shown around a match.</summary>
    public string? Text { get; set; }

    /// <summary>The institution that is shown if only its name matches.</summary>
    public string? Institution { get; set; }

    /// <summary>Whether it is over; it then comes after what fits as well and is not.</summary>
    public bool HasEnded { get; set; }

    /// <inheritdoc/>
    public string TitleKey { get; set; } = "";

    /// <inheritdoc/>
    public string TitleWords { get; set; } = "";

    /// <inheritdoc/>
    public string KeyWords { get; set; } = "";

    /// <inheritdoc/>
    public string Words { get; set; } = "";

    /// <summary>Grows with each change, so that of two writers one has to read again.</summary>
    public int Version { get; set; }
}
