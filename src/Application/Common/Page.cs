namespace JippApi.Application.Common;

/// <summary>Number of items in a list.</summary>
/// <param name="Value">The number.</param>
/// <param name="Kind"><c>exact</c>, or <c>atLeast</c> when counting stopped at the maximum.</param>
public sealed record PageCount(int Value, string Kind)
{
    /// <summary>Counting stops here, so that its cost does not grow with the list.</summary>
    public const int MaxCounted = 10_000;

    /// <summary>
    /// Returns the count, given a number for which counting went no further than one above the bound.
    /// </summary>
    public static PageCount Of(int counted, int bound) => counted > bound ? new(bound, "atLeast") : new(counted, "exact");
}

/// <summary>Position of a page in its list.</summary>
/// <param name="Limit">Page size applied.</param>
/// <param name="NextCursor">Cursor of the next page; absent on the last one.</param>
/// <param name="PrevCursor">Cursor of the previous page; absent on the first one.</param>
/// <param name="HasMore">Whether there is a next page.</param>
/// <param name="Count">Total number of items; present only on request.</param>
public sealed record PageInfo(int Limit, string? NextCursor, string? PrevCursor, bool HasMore, PageCount? Count);

/// <summary>A page of a list.</summary>
/// <param name="Items">The items in their order.</param>
/// <param name="Page">Position of the page.</param>
public sealed record Listing<T>(IReadOnlyList<T> Items, PageInfo Page);

/// <summary>How far to count.</summary>
public enum CountMode
{
    /// <summary>Do not count.</summary>
    None,

    /// <summary>Count up to a thousand.</summary>
    Estimate,

    /// <summary>Count up to <see cref="PageCount.MaxCounted"/>.</summary>
    Exact,
}
