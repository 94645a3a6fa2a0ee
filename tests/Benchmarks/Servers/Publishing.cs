using System.Text.RegularExpressions;

namespace JippApi.Benchmarks.Servers;

/// <summary>Publishes the product by the command that docs/operations.md gives to operators, and by no other.</summary>
internal static partial class Publishing
{
    /// <summary>The arguments of <c>dotnet</c>, with a folder of the caller.</summary>
    /// <param name="operationsGuide">The text of docs/operations.md.</param>
    /// <param name="folder">Where to publish to.</param>
    public static IReadOnlyList<string> Arguments(string operationsGuide, string folder) =>
        [.. Command().Match(operationsGuide).Groups[1].Value.Split(' '), folder];

    [GeneratedRegex("`dotnet (publish src/Api [^`]*-o) out`")]
    private static partial Regex Command();
}
