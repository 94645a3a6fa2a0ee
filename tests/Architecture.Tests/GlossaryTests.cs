using System.Reflection;
using System.Text.RegularExpressions;
using static JippApi.Architecture.Tests.Solution;

namespace JippApi.Architecture.Tests;

/// <summary>A name that is changed in code is changed in the glossary too.</summary>
public sealed partial class GlossaryTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    [Fact]
    public void Every_type_and_member_of_the_glossary_exists()
    {
        var names = Names().ToList();

        names.Count.ShouldBeGreaterThan(60);
        names.Where(name => !Exists(name)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Names() =>
        TextOf("docs/glossary.md")
            .Split('\n')
            .Select(row => row.Split(" | "))
            .Where(cells => cells.Length == 4)
            .SelectMany(cells => Name().Matches(cells[2]).Select(match => match.Groups[1].Value));

    private static bool Exists(string name)
    {
        var parts = name.Split('.');
        return DomainLayer
            .GetTypes()
            .Concat(ApplicationLayer.GetTypes())
            .Any(type => type.Name == parts[0] && (parts.Length == 1 || type.GetMember(parts[1], Everything).Length > 0));
    }

    [GeneratedRegex("`([A-Z][A-Za-z.]+)`")]
    private static partial Regex Name();
}
