using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Errors;

namespace JippApi.Api.Conventions.Responses;

/// <summary>Reduces documents to the members that the client requested.</summary>
internal sealed class FieldMask
{
    private readonly HashSet<string> names;

    private FieldMask(IEnumerable<string> names) => this.names = [.. names];

    /// <summary>Reads the parameter <c>fields</c>; null if it is absent.</summary>
    /// <exception cref="ProblemException">A name is not a member of the type.</exception>
    public static FieldMask? Of(Query query, JsonTypeInfo type)
    {
        var wanted = query.List("fields");
        if (wanted.Count == 0)
            return null;
        var known = type.Properties.Select(property => property.Name).ToList();
        var unknown = wanted.Where(name => !known.Contains(name)).ToList();
        return unknown.Count == 0
            ? new(wanted)
            : throw new ProblemException(Problems.InvalidParameter)
            {
                Faults = [.. unknown.Select(name => new Application.Common.Fault("fields", "INVALID_VALUE", name, known))],
                FaultLocation = "parameter",
            };
    }

    public string Apply(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, ListWriter.Options))
        {
            writer.WriteStartObject();
            foreach (var member in document.RootElement.EnumerateObject().Where(member => names.Contains(member.Name)))
                member.WriteTo(writer);
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
