using JippApi.Api.Conventions.Requests;

namespace JippApi.Api.Conventions.Lists;

/// <summary>The paging parameters that all lists share.</summary>
internal static class Paging
{
    private const int DefaultLimit = 20;
    private const int MaxLimit = 200;

    public static readonly Parameter Limit = Parameter.Integer(
        "limit",
        "Jumlah butir per halaman; nilai di atas 200 dianggap 200. — Items per page; values above 200 count as 200.",
        1,
        MaxLimit
    ) with
    {
        Default = "20",
        IsClipped = true,
    };
    public static readonly Parameter Cursor = Parameter.Text(
        "cursor",
        "Kursor dari page.nextCursor atau page.prevCursor halaman lain. — "
            + "Cursor from page.nextCursor or page.prevCursor of another page.",
        max: 5_000
    );
    public static readonly IReadOnlyList<Parameter> Parameters = [Limit, Cursor];

    /// <summary>The limit to apply. Values above the maximum are lowered to it, not refused.</summary>
    public static int LimitOf(Query query) => Math.Min(query.Integer("limit") ?? DefaultLimit, MaxLimit);

    public static string? CursorOf(Query query) => query.Text(Cursor.Name);
}
