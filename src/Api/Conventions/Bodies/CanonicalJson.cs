using System.Security.Cryptography;
using System.Text.Json;

namespace JippApi.Api.Conventions.Bodies;

/// <summary>The canonical form of JSON: no white space, members ordered by name.</summary>
internal static class CanonicalJson
{
    /// <summary>The hash of the canonical form, or of the bytes themselves if they are not JSON.</summary>
    public static string Hash(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            using var buffer = new MemoryStream();
            using (var writer = new Utf8JsonWriter(buffer))
                Write(document.RootElement, writer);
            return Convert.ToHexString(SHA256.HashData(buffer.ToArray()));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Convert.ToHexString(SHA256.HashData(body));
        }
    }

    private static void Write(JsonElement element, Utf8JsonWriter writer)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            writer.WriteStartObject();
            foreach (var member in element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
            {
                writer.WritePropertyName(member.Name);
                Write(member.Value, writer);
            }

            writer.WriteEndObject();
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            writer.WriteStartArray();
            foreach (var item in element.EnumerateArray())
                Write(item, writer);
            writer.WriteEndArray();
        }
        else
        {
            element.WriteTo(writer);
        }
    }
}
