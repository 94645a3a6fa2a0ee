namespace JippApi.Benchmarks.Reporting;

/// <summary>The documentation page that shows the figures between two markers.</summary>
internal static class PerformancePage
{
    private const string Begin = "<!-- benchmarks: begin -->";
    private const string End = "<!-- benchmarks: end -->";

    public static void Write(string figures)
    {
        var file = Path.Combine(Workspace.Root, "docs", "performance.md");
        var page = File.Exists(file) ? File.ReadAllText(file) : $"# Performance\n\n{Begin}\n{End}\n";
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(file, $"{page[..from]}\n{figures.Trim()}\n{page[to..]}");
    }
}
