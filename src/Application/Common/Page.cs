namespace JippApi.Application.Common;

/// <summary>How many there are.</summary>
/// <param name="Value">The number.</param>
/// <param name="Kind"><c>exact</c>, or <c>atLeast</c> when counting stopped at a bound.</param>
public sealed record PageCount(int Value, string Kind)
{
    /// <summary>Counting stops here, so that it costs the same however many there are.</summary>
    public const int Bound = 10_000;

    /// <summary>From a count that stopped one above the bound.</summary>
    public static PageCount Of(int counted, int bound) => counted > bound ? new(bound, "atLeast") : new(counted, "exact");
}

/// <summary>Where a page stands in its list.</summary>
/// <param name="Limit">Most items of a page, as applied.</param>
/// <param name="NextCursor">Leads to the next page.</param>
/// <param name="PrevCursor">Leads to the page before.</param>
/// <param name="HasMore">Whether there is a next page.</param>
/// <param name="Count">How many there are in all, when asked.</param>
public sealed record PageInfo(int Limit, string? NextCursor, string? PrevCursor, bool HasMore, PageCount? Count);

/// <summary>One page of a list.</summary>
/// <param name="Items">The items, in order.</param>
/// <param name="Page">Where they stand.</param>
public sealed record Listing<T>(IReadOnlyList<T> Items, PageInfo Page);

/// <summary>How thoroughly to count.</summary>
public enum CountMode
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Up to a thousand.</summary>
    Estimate,

    /// <summary>Up to <see cref="PageCount.Bound"/>.</summary>
    Exact,
}
