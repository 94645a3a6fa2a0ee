namespace JippApi.Infrastructure.Persistence.Schema;

/// <summary>
/// The database has migrations this program does not know. It cannot tell what the tables mean, so it leaves them
/// alone.
/// </summary>
public sealed class IncompatibleSchemaException : Exception
{
    private const string Newer =
        "It was migrated by a newer version of the program. Start that version, or restore the backup from before the upgrade.";

    private const string Older = """
        It was made by a version from before the first release, which cannot be upgraded. To keep what it holds, start the version that made it, export
        (GET /api/v1/innovations and the other lists with Accept: text/csv or application/x-ndjson), then name an empty database in ConnectionStrings:Jipp,
        run migrate, and load the records again (POST /api/v1/innovations/bulk). Sample data comes back by itself where SampleData:Load is on.
        """;

    /// <summary>Names the unknown migrations, and says what to do about them.</summary>
    /// <param name="unknown">The names of the migrations.</param>
    /// <param name="isNewer">Whether the database has every migration this program knows, and more.</param>
    public IncompatibleSchemaException(IReadOnlyCollection<string> unknown, bool isNewer)
        : base(Text(unknown, isNewer)) { }

    private static string Text(IReadOnlyCollection<string> unknown, bool isNewer) =>
        $"""
            The database does not fit this program: it has {Counted(unknown)} that the program does not know ({Named(unknown)}).
            {(isNewer ? Newer : Older)}
            Nothing was changed. See "Upgrade" in docs/operations.md.
            """;

    private static string Counted(IReadOnlyCollection<string> unknown) =>
        unknown.Count == 1 ? "a migration" : $"{unknown.Count} migrations";

    private static string Named(IReadOnlyCollection<string> unknown) =>
        unknown.Count == 1 ? unknown.First() : $"{unknown.First()} to {unknown.Last()}";
}
