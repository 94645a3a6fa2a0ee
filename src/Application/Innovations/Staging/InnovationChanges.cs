using System.Text.Json;
using System.Text.Json.Nodes;

namespace JippApi.Application.Innovations;

/// <summary>Changes of a record as JSON merge patches (RFC 7396) of its input.</summary>
internal static class InnovationChanges
{
    /// <summary>Returns the new values of members.</summary>
    public static string Of(InnovationInput after, IEnumerable<string> members)
    {
        var (all, changes) = (Json(after), new JsonObject());
        foreach (var path in members.Select(member => member.Split('/')))
        {
            if (path is [var member])
                changes[member] = all[member]?.DeepClone();
            else
                Group(changes, path[0])[path[1]] = all[path[0]]?[path[1]]?.DeepClone();
        }

        return changes.ToJsonString(InnovationJson.Readable.Options);
    }

    /// <summary>Returns the input with changes applied; null removes a value.</summary>
    public static InnovationInput Apply(InnovationInput current, string changes) =>
        Merged(Json(current), JsonNode.Parse(changes)!.AsObject()).Deserialize(InnovationJson.Readable.InnovationInput)!;

    /// <summary>Returns several changes as one; later ones win.</summary>
    public static string Together(string earlier, string later) =>
        Merged(JsonNode.Parse(earlier)!.AsObject(), JsonNode.Parse(later)!.AsObject(), removes: false)
            .ToJsonString(InnovationJson.Readable.Options);

    private static JsonObject Json(InnovationInput input) =>
        JsonSerializer.SerializeToNode(input, InnovationJson.Readable.InnovationInput)!.AsObject();

    private static JsonObject Group(JsonObject changes, string name)
    {
        if (changes[name] is JsonObject group)
            return group;
        changes[name] = group = [];
        return group;
    }

    private static JsonObject Merged(JsonObject target, JsonObject patch, bool removes = true)
    {
        foreach (var (name, value) in patch)
        {
            if (value is null && removes)
                target.Remove(name);
            else
                target[name] = value is JsonObject part
                    ? Merged(target[name] as JsonObject ?? [], part, removes).Detached()
                    : value?.DeepClone();
        }

        return target;
    }

    private static JsonNode Detached(this JsonObject part) => part.Parent is null ? part : part.DeepClone();
}
