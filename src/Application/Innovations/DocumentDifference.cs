using System.Text.Json;

namespace JippApi.Application.Innovations;

/// <summary>Compares two documents.</summary>
internal static class DocumentDifference
{
    private static readonly HashSet<string> Bookkeeping = ["revision", "updatedAt", "completeness"];

    /// <summary>Returns the names of the members that differ, apart from bookkeeping.</summary>
    public static IReadOnlyList<string> Of(string before, string after)
    {
        using var old = JsonDocument.Parse(before);
        using var now = JsonDocument.Parse(after);
        return
        [
            .. Names(old).Union(Names(now)).Where(name => !Bookkeeping.Contains(name) && !Same(old.RootElement, now.RootElement, name)),
        ];
    }

    private static IEnumerable<string> Names(JsonDocument document) => document.RootElement.EnumerateObject().Select(member => member.Name);

    private static bool Same(JsonElement a, JsonElement b, string name) =>
        a.TryGetProperty(name, out var one) && b.TryGetProperty(name, out var other) && JsonElement.DeepEquals(one, other);
}
