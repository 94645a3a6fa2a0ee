using JippApi.Api.Conventions.Requests;

namespace JippApi.Api.Conventions.Lists;

/// <summary>Paging of all lists: how many items, and from where on.</summary>
internal static class Paging
{
    private const int DefaultLimit = 20;
    private const int MaxLimit = 200;

    public static readonly Parameter Limit = Parameter.Integer(
        "limit",
        "Banyaknya butir per halaman; lebih dari 200 dijadikan 200. — Items of a page; more than 200 becomes 200.",
        1,
        MaxLimit
    ) with
    {
        Default = "20",
    };
    public static readonly Parameter Cursor = Parameter.Text(
        "cursor",
        "Kursor dari page.nextCursor atau page.prevCursor. — Cursor from page.nextCursor or page.prevCursor.",
        max: 5_000
    );
    public static readonly IReadOnlyList<Parameter> Parameters = [Limit, Cursor];

    /// <summary>The limit as applied: what is more than the most becomes the most.</summary>
    public static int LimitOf(Query query) => Math.Min(query.Integer("limit") ?? DefaultLimit, MaxLimit);

    public static string? CursorOf(Query query) => query.Text(Cursor.Name);
}
