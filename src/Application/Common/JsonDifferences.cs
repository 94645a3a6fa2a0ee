using System.Text.Json.Nodes;

namespace JippApi.Application.Common;

/// <summary>A difference between two versions.</summary>
/// <param name="Field">JSON pointer to the value; list elements with an id are identified by it.</param>
/// <param name="Then">Previous value; absent when it did not exist.</param>
/// <param name="Now">Current value; absent when it no longer exists.</param>
public sealed record Difference(string Field, JsonNode? Then, JsonNode? Now);

/// <summary>Compares two JSON values.</summary>
internal static class JsonDifferences
{
    /// <summary>
    /// Returns the differences leaf by leaf. List elements are matched by id or, without one, by position.
    /// </summary>
    public static IReadOnlyList<Difference> Between(JsonNode? then, JsonNode? now)
    {
        List<Difference> found = [];
        Compare(then, now, "", found);
        return found;
    }

    private static void Compare(JsonNode? then, JsonNode? now, string pointer, List<Difference> found)
    {
        if (then is JsonObject or JsonArray && now is JsonObject or JsonArray)
        {
            var (before, after) = (MembersOf(then), MembersOf(now));
            foreach (var name in before.Keys.Union(after.Keys))
                Compare(before.GetValueOrDefault(name), after.GetValueOrDefault(name), $"{pointer}/{name}", found);
            return;
        }

        if (!JsonNode.DeepEquals(then, now))
            found.Add(new(pointer, then?.DeepClone(), now?.DeepClone()));
    }

    private static Dictionary<string, JsonNode?> MembersOf(JsonNode node) =>
        node is JsonArray list
            ? list.Index().ToDictionary(item => (string?)(item.Item as JsonObject)?["id"] ?? $"{item.Index}", item => item.Item)
            : node.AsObject().ToDictionary(member => member.Key, member => member.Value);
}
