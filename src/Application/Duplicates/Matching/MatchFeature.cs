namespace JippApi.Application.Duplicates;

/// <summary>A feature that is compared. The codes of its levels are in <c>match-weights.tsv</c>.</summary>
internal enum MatchFeature
{
    /// <summary>The titles.</summary>
    Title,

    /// <summary>The names by which they are known.</summary>
    Name,

    /// <summary>The title of one in the texts of the other.</summary>
    Told,

    /// <summary>Summary and problem.</summary>
    Text,

    Owner,

    Region,

    Year,

    Sector,

    People,

    Links,

    /// <summary>Marks and numbers that tell one generation from the next.</summary>
    Generation,
}

/// <summary>How two records compare in a feature.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Level">How far they agree.</param>
/// <param name="Detail">The values, for whoever decides.</param>
internal sealed record MatchLevel(MatchFeature Feature, string Level, string? Detail = null)
{
    /// <summary>Of a feature that one of the records does not state.</summary>
    public const string Unknown = "UNKNOWN";

    public const string Same = "SAME";

    public const string Different = "DIFFERENT";
}
