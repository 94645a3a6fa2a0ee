namespace JippApi.Domain.Duplicates;

/// <summary>How likely two records describe the same innovation.</summary>
public enum DuplicateBand
{
    /// <summary>Someone should compare them.</summary>
    Possible,

    /// <summary>There is hardly a doubt. Somebody still has to confirm it.</summary>
    Certain,
}

/// <summary>Something that two records have in common, or in which they differ.</summary>
/// <param name="Code">Code of the reason; the reference set <c>duplicate-reasons</c> has the names.</param>
/// <param name="Weight">How much it counts, in bits; negative when it speaks against a match.</param>
/// <param name="Detail">The value in common, or both values.</param>
public sealed record DuplicateReason(string Code, double Weight, string? Detail);
