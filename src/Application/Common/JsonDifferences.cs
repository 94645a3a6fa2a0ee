using System.Text.Json.Nodes;

namespace JippApi.Application.Common;

/// <summary>Something that is not as it was.</summary>
/// <param name="Field">Where, as a JSON pointer; things with an id are named by it.</param>
/// <param name="Then">What it was; absent when it was not there.</param>
/// <param name="Now">What it is; absent when it is there no more.</param>
public sealed record Difference(string Field, JsonNode? Then, JsonNode? Now);

/// <summary>Compares two JSON values.</summary>
internal static class JsonDifferences
{
    /// <summary>
    /// What differs, leaf by leaf; elements of lists belong together by their id, or else by their place.
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
