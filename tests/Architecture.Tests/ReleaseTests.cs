using System.Reflection;
using System.Text.RegularExpressions;
using static JippApi.Architecture.Tests.Solution;

namespace JippApi.Architecture.Tests;

/// <summary>The version the program reports and the one the changelog describes are the same.</summary>
public sealed partial class ReleaseTests
{
    private static readonly string Changelog = TextOf("CHANGELOG.md");

    [Fact]
    public void The_newest_release_in_the_changelog_is_the_built_version() => Releases().First().ShouldBe(Built());

    [Fact]
    public void The_changelog_lists_each_release_once_newest_first()
    {
        var releases = Releases().Select(Version.Parse).ToList();

        releases.ShouldBe(releases.Distinct().OrderDescending());
    }

    [Fact]
    public void The_changelog_has_an_unreleased_section() => Changelog.ShouldContain("\n## [Unreleased]\n");

    private static string Built() =>
        InfrastructureLayer.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static IEnumerable<string> Releases() => Release().Matches(Changelog).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d{2}-\d{2}$", RegexOptions.Multiline)]
    private static partial Regex Release();
}
