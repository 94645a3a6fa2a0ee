using System.Text;

namespace JippApi.Api.Pages.Guides;

/// <summary>
/// The guides, the decision records and the changelog, with the pictures in them. The build embeds them, so a published
/// program shows the text of its own version.
/// </summary>
internal static class GuideLibrary
{
    public const string Root = "/docs";
    public const string Decisions = "/docs/decisions";

    private const string Prefix = "Guides/";
    private const string Changelog = "CHANGELOG.md";

    /// <summary>The guides that everybody may need, in the order in which they are listed.</summary>
    private static readonly string[] Order =
    [
        "panduan-api",
        "api-guide",
        "glossary",
        "changelog",
        "operations",
        "security",
        "privacy",
        "audit-log",
        "architecture",
        "recipes",
        "performance",
    ];

    public static IReadOnlyDictionary<string, Guide> ByPath { get; } = Read().ToDictionary(guide => guide.Path);

    public static IReadOnlyList<Guide> Ordered { get; } =
    [
        .. ByPath
            .Values.OrderBy(guide => guide.IsDecision)
            .ThenBy(guide => Array.IndexOf(Order, guide.Path[(Root.Length + 1)..]) is var place and >= 0 ? place : Order.Length)
            .ThenBy(guide => guide.Path, StringComparer.Ordinal),
    ];

    /// <summary>A picture of a guide, PNG; null if there is none of this name.</summary>
    public static byte[]? Picture(string name)
    {
        using var stream = name.EndsWith(".png", StringComparison.Ordinal) ? Open($"docs/pictures/{name}") : null;
        if (stream is null)
            return null;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>
    /// The page of a file of the repository; null if it has none and can only be named.
    /// </summary>
    public static string? PathOf(string file) =>
        file switch
        {
            Changelog => $"{Root}/changelog",
            "docs" => Root,
            "docs/decisions" => Decisions,
            "docs/openapi.v1.json" => "/openapi/v1.json",
            _ when file.StartsWith("docs/", StringComparison.Ordinal) && file.EndsWith(".md", StringComparison.Ordinal) => $"/{file[..^3]}",
            _ when file.StartsWith("docs/pictures/", StringComparison.Ordinal) => $"/{file}",
            _ => null,
        };

    private static Stream? Open(string file) => typeof(GuideLibrary).Assembly.GetManifestResourceStream(Prefix + file);

    private static IEnumerable<Guide> Read() =>
        typeof(GuideLibrary)
            .Assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal))
            .Select(name => Of(name[Prefix.Length..]));

    private static Guide Of(string file)
    {
        using var reader = new StreamReader(Open(file)!, Encoding.UTF8);
        var text = reader.ReadToEnd();
        var title = text.Split('\n').First(line => line.StartsWith("# ", StringComparison.Ordinal))[2..].Trim();
        return new(file, PathOf(file)!, title, text);
    }
}
