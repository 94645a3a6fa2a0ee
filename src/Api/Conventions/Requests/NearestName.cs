using JippApi.Application.Search.Corrections;

namespace JippApi.Api.Conventions.Requests;

/// <summary>Finds the name that a client probably meant.</summary>
internal static class NearestName
{
    private const int LongestName = 60;

    /// <summary>The known name with the smallest edit distance; null if none is close.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName)
            return null;
        var (written, limit) = (name.ToLowerInvariant(), Math.Max(2, name.Length / 2));
        return known
            .Select(candidate => (Name: candidate, Edits: EditDistance.Between(written, candidate.ToLowerInvariant(), limit)))
            .Where(candidate => candidate.Edits <= limit)
            .OrderBy(candidate => candidate.Edits)
            .FirstOrDefault()
            .Name;
    }
}
