using System.Text;
using System.Text.Json;
using JippApi.Application.Access;

namespace JippApi.Api.Security;

/// <summary>
/// Removes from a body everything that a person may have typed: every value is replaced by its type, and names are kept
/// only if they look like field names. Stops where the result gets long or the JSON ends or breaks; the rest is not
/// read.
/// </summary>
internal static class RedactedJson
{
    private const int NameMaxLength = 40;
    private const char Rest = '…';

    public static string Of(ReadOnlySpan<byte> body)
    {
        var text = new StringBuilder();
        try
        {
            var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = 16 });
            var separator = "";
            while (reader.Read())
            {
                if (text.Length + NameMaxLength + 8 > FailedCall.TextMaxLength)
                    return text.Append(Rest).ToString();
                separator = Append(text, reader, separator);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            text.Append(Rest);
        }

        return text.ToString();
    }

    /// <summary>
    /// Appends a token and returns the separator for the next token, unless the next token closes a list or object.
    /// </summary>
    private static string Append(StringBuilder text, in Utf8JsonReader reader, string separator)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                text.Append(reader.TokenType == JsonTokenType.EndObject ? '}' : ']');
                return ",";
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                text.Append(separator).Append(reader.TokenType == JsonTokenType.StartObject ? '{' : '[');
                return "";
            case JsonTokenType.PropertyName:
                text.Append(separator).Append('"').Append(NameOf(reader.GetString()!)).Append("\":");
                return "";
            default:
                text.Append(separator).Append('"').Append(KindOf(reader.TokenType)).Append('"');
                return ",";
        }
    }

    private static string NameOf(string name) =>
        name.Length is > 0 and <= NameMaxLength && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? name
            : "?";

    private static string KindOf(JsonTokenType type) =>
        type switch
        {
            JsonTokenType.String => "string",
            JsonTokenType.Number => "number",
            JsonTokenType.Null => "null",
            _ => "boolean",
        };
}
