using System.Text.RegularExpressions;
using static JippApi.Architecture.Tests.Solution;

namespace JippApi.Architecture.Tests;

public sealed partial class SourceTests
{
    private const int MaxFiles = 25;
    private const int MaxLines = 250;
    private const int WideLine = 120;
    private const double MaxShareOfWideLines = 0.03;

    [Fact]
    public void There_is_something_to_check()
    {
        Sources("src").Count().ShouldBeGreaterThan(100);
        Sources("tests").Count().ShouldBeGreaterThan(30);
    }

    [Fact]
    public void Engine_specific_code_is_in_the_folder_of_its_engine() =>
        Where(Sources("src").Where(file => !EngineFolder().IsMatch(file.Path)), EngineSpeech()).ShouldBeEmpty();

    [Fact]
    public void Time_and_ids_are_injected() => Where(Sources("src"), Hidden()).ShouldBeEmpty();

    /// <summary>Queries that order by the value of an id, or by a record, cannot be translated: they fail when they run.</summary>
    [Fact]
    public void Rows_are_ordered_by_ids_and_plain_columns() => Where(Sources("src"), Untranslatable()).ShouldBeEmpty();

    [Fact]
    public void Files_are_short() =>
        Sources("src", "tests")
            .Where(file => file.Text.AsSpan().TrimEnd().Count('\n') >= MaxLines)
            .Select(file => file.Path)
            .ShouldBeEmpty();

    [Fact]
    public void Folders_are_small() =>
        Sources("src")
            .GroupBy(file => file.Path[..file.Path.LastIndexOf('/')])
            .Where(folder => folder.Count() > MaxFiles)
            .Select(folder => $"{folder.Key}: {folder.Count()} files")
            .ShouldBeEmpty();

    [Fact]
    public void Few_lines_are_wide()
    {
        var lines = Sources("src").SelectMany(file => file.Text.Split('\n')).ToList();

        (lines.Count(line => line.Length > WideLine) / (double)lines.Count).ShouldBeLessThan(MaxShareOfWideLines);
    }

    [Fact]
    public void No_work_is_postponed_in_comments() => Where(Sources("src", "tests"), Postponed()).ShouldBeEmpty();

    private static IEnumerable<string> Where(IEnumerable<(string Path, string Text)> files, Regex pattern) =>
        files.Where(file => pattern.IsMatch(file.Text)).Select(file => $"{file.Path}: {pattern.Match(file.Text).Value}");

    [GeneratedRegex("^src/Infrastructure/Persistence/(Sqlite|SqlServer|PostgreSql)/")]
    private static partial Regex EngineFolder();

    [GeneratedRegex(@"\b(ExecuteSql\w*|FromSql\w*|SqlQuery\w*|Is(Npgsql|Sqlite|SqlServer)\()")]
    private static partial Regex EngineSpeech();

    [GeneratedRegex(@"\b(DateTime(Offset)?\.(Now|UtcNow|Today)|Guid\.NewGuid)\b")]
    private static partial Regex Hidden();

    [GeneratedRegex(@"\b(Order|Then)By(Descending)?\(\s*\w+ => (new\b|[\w.!]+\.Value\))")]
    private static partial Regex Untranslatable();

    [GeneratedRegex("TO[D]O")]
    private static partial Regex Postponed();
}
