namespace JippApi.Api.Hosting;

/// <summary>
/// The arguments of the verb <c>import</c>. They are kept from the configuration, which takes a path that begins with a
/// slash for the name of a setting.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Source">The list.</param>
/// <param name="Mapping">A file that says what the columns state.</param>
/// <param name="Commits">Whether the rows are taken over.</param>
/// <param name="ConfirmsSource">Whether the file is of this list, though it looks like one of another.</param>
/// <param name="Others">The other arguments, which are settings.</param>
internal sealed record ImportOptions(
    string? File,
    string? Source,
    string? Mapping,
    bool Commits,
    bool ConfirmsSource,
    IReadOnlyList<string> Others
)
{
    public const string ConfirmSource = "--confirm-source";

    public static ImportOptions Of(IReadOnlyList<string> args)
    {
        var options = new ImportOptions(null, null, null, false, false, []);
        for (var at = 0; at < args.Count; at++)
        {
            var (name, value) =
                args[at].StartsWith("--", StringComparison.Ordinal) && args[at].Split('=', 2) is [var left, var right]
                    ? (left, right)
                    : (args[at], null);
            options = name switch
            {
                "--commit" => options with { Commits = true },
                ConfirmSource => options with { ConfirmsSource = true },
                "--source" => options with { Source = value ?? Next() },
                "--mapping" => options with { Mapping = value ?? Next() },
                ['-', ..] => options with { Others = [.. options.Others, args[at]] },
                _ => options with { File = options.File ?? name },
            };

            string? Next() => at + 1 < args.Count ? args[++at] : null;
        }

        return options;
    }
}
