using System.Text.Json;
using System.Text.Json.Nodes;

namespace JippApi.Api.Conventions.Bodies;

/// <summary>Applies a JSON merge patch (RFC 7396): null removes, objects merge, everything else replaces.</summary>
internal static class MergePatch
{
    public static JsonNode? Apply(JsonNode? target, JsonElement patch)
    {
        if (patch.ValueKind != JsonValueKind.Object)
            return JsonNode.Parse(patch.GetRawText());

        var result = target as JsonObject ?? [];
        foreach (var member in patch.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Null)
            {
                result.Remove(member.Name);
                continue;
            }

            var old = result[member.Name];
            result.Remove(member.Name);
            result[member.Name] = Apply(old, member.Value);
        }

        return result;
    }
}
