using System.Text.RegularExpressions;

namespace JippApi.Application.Statements;

/// <summary>References that readers follow: web addresses and citations.</summary>
internal static partial class WebReference
{
    /// <summary>
    /// Whether a text is a citation or an http or https address, and none that a browser would run or open.
    /// </summary>
    public static bool IsAllowed(string text) => !Foreign().IsMatch(text);

    /// <summary>
    /// Another scheme with slashes behind it, or one that needs none. <c>Sumber: Kompas</c> is a citation.
    /// </summary>
    [GeneratedRegex(
        @"^\s*(?:(?!https?:)[a-z][a-z0-9+.\-]*\s*:\s*(?://|\\\\)"
            + @"|(?:javascript|vbscript|livescript|mocha|view-source|blob|filesystem|ms-[a-z.\-]+)\s*:"
            + @"|file\s*:\s*[/\\]"
            + @"|data\s*:\s*(?:[a-z]+/|[;,]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Foreign();
}
