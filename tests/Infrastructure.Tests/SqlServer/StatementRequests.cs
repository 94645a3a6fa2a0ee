using JippApi.Application.Common;
using JippApi.Application.Innovations.Directory;

namespace JippApi.Infrastructure.Tests.SqlServer;

/// <summary>The requests of the statement tests, and how they read the answers.</summary>
internal static class StatementRequests
{
    public const int Limit = 20;

    public static ListInnovations List(DirectoryFilter filter, DirectorySort sort, string? cursor = null) =>
        new(filter, sort, Limit, cursor, CountMode.None, []);

    /// <summary>A cursor as the server would have issued it.</summary>
    public static string From(
        WithoutServer server,
        IReadOnlyList<string> keys,
        DirectoryFilter filter,
        DirectorySort sort,
        bool backwards
    ) => new Cursor($"{sort}\n{filter.Key}\n{WordMatch.Helpful}", backwards, keys).Sign(server.Cursors);

    public static string Where(string statement) =>
        statement[statement.IndexOf("WHERE", StringComparison.Ordinal)..statement.LastIndexOf("ORDER BY", StringComparison.Ordinal)];
}
