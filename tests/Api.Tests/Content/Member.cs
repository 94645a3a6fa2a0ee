using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Content;

/// <summary>A member of a content, with the value that the tests send first and the one that they send next.</summary>
/// <param name="Name">Its name in the content, such as <c>sections.problem</c>.</param>
/// <param name="First">The value sent first; never the value that an absent member gets.</param>
/// <param name="Second">The value sent to replace it.</param>
internal sealed record Member(string Name, object First, object Second)
{
    /// <summary>Its name in requests; null if it is the same.</summary>
    public string? Sent { private get; init; }

    /// <summary>Its path in responses; null if it is the same.</summary>
    public string? Read { private get; init; }

    /// <summary>The body with this member alone.</summary>
    public JsonObject Body(bool second = false)
    {
        var value = Json(second ? Second : First);
        return new(
            (Sent ?? Name)
                .Split('.')
                .Reverse()
                .Aggregate(value, (inner, name) => new JsonObject { [name] = inner })
                .AsObject()
                .Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone()))
        );
    }

    /// <summary>The value of this member in an answer.</summary>
    public JsonNode? In(Reply reply) => reply[Read ?? Name];

    /// <summary>Whether an answer contains the value; anything that the server adds to it is ignored.</summary>
    public bool IsIn(Reply reply, bool second = false) => Holds(In(reply), Json(second ? Second : First));

    /// <summary>Whether a text contains part of the value; short texts and small numbers prove nothing.</summary>
    public bool IsToldBy(string text) => Leaves(Json(First)).Any(leaf => leaf.Length >= 4 && text.Contains(leaf, StringComparison.Ordinal));

    /// <summary>
    /// The names of all members of a content; those of a part are prefixed with the name of the part.
    /// </summary>
    public static IEnumerable<string> NamesOf(Type content, params Type[] parts) =>
        content
            .GetProperties()
            .Where(member => member.CanWrite)
            .SelectMany(member =>
                parts.Contains(member.PropertyType)
                    ? NamesOf(member.PropertyType).Select(name => $"{Camel(member.Name)}.{name}")
                    : [Camel(member.Name)]
            );

    /// <summary>The names of the members that a content leaves empty.</summary>
    public static IEnumerable<string> Unsaid(object content, params Type[] parts) =>
        content
            .GetType()
            .GetProperties()
            .Where(member => member.CanWrite)
            .SelectMany(member =>
                member.GetValue(content) is not { } value || IsNothing(value) ? [Camel(member.Name)]
                : parts.Contains(member.PropertyType) ? Unsaid(value).Select(name => $"{Camel(member.Name)}.{name}")
                : Array.Empty<string>()
            );

    /// <summary>The body with all of these members.</summary>
    public static JsonObject BodyOf(IEnumerable<Member> members, bool second = false, params (string Name, string Value)[] more)
    {
        var body = new JsonObject();
        foreach (var (name, value) in members.SelectMany(member => member.Body(second)))
        {
            if (body[name] is JsonObject part)
                part.Add(value!.AsObject().Single().Key, value.AsObject().Single().Value!.DeepClone());
            else
                body[name] = value!.DeepClone();
        }

        foreach (var (name, value) in more)
            body[name] = value;
        return body;
    }

    private static bool IsNothing(object value) =>
        value is ICollection { Count: 0 } || (value.GetType().IsValueType && value.Equals(Activator.CreateInstance(value.GetType())));

    private static bool Holds(JsonNode? actual, JsonNode? said) =>
        (actual, said) switch
        {
            (JsonObject a, JsonObject s) => s.All(pair => Holds(a[pair.Key], pair.Value)),
            (JsonArray a, JsonArray s) => a.Count == s.Count && a.Zip(s).All(pair => Holds(pair.First, pair.Second)),
            _ => JsonNode.DeepEquals(actual, said),
        };

    private static IEnumerable<string> Leaves(JsonNode? said) =>
        said switch
        {
            JsonObject parts => parts.SelectMany(pair => Leaves(pair.Value)),
            JsonArray items => items.SelectMany(Leaves),
            _ => [said!.ToString()],
        };

    private static JsonNode Json(object value) => JsonSerializer.SerializeToNode(value)!;

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
