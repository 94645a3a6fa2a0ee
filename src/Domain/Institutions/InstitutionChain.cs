namespace JippApi.Domain.Institutions;

/// <summary>An institution, the one above it, and so on.</summary>
public static class InstitutionChain
{
    /// <summary>
    /// Returns the institution and those above it up to the first government: a government is never a part of another one,
    /// whatever lies above it.
    /// </summary>
    public static IEnumerable<Institution> WithinGovernment(this IReadOnlyList<Institution> chain)
    {
        foreach (var institution in chain)
        {
            yield return institution;
            if (institution.Kind.IsGovernment())
                yield break;
        }
    }
}
