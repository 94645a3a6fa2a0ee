using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JippApi.Application.Common;

/// <summary>How all features serialise their records.</summary>
public static class JsonConventions
{
    /// <summary>
    /// Creates the options of a context, which cannot share them with another. Accents and punctuation are not escaped:
    /// answers are JSON, never part of a page.
    /// </summary>
    public static JsonSerializerOptions Create() =>
        new(JsonSerializerDefaults.Web)
        {
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new UtcConverter(), new CodeEnums(), new WholeNumbers<int>(), new WholeNumbers<long>() },
        };
}

/// <summary>Reads a whole number however JSON writes it: 100, 100.0 and 1e2 are the same (RFC 8259 §6).</summary>
public sealed class WholeNumbers<T> : JsonConverter<T>
    where T : struct, IBinaryInteger<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new JsonException();
        if (!reader.TryGetInt64(out var number))
        {
            if (!reader.TryGetDecimal(out var exact) || exact != decimal.Truncate(exact) || exact is > long.MaxValue or < long.MinValue)
                throw new JsonException();
            number = (long)exact;
        }

        return number < long.CreateSaturating(MinValue) || number > long.CreateSaturating(MaxValue)
            ? throw new JsonException()
            : T.CreateTruncating(number);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(long.CreateChecked(value));

    private static T MaxValue => T.AllBitsSet >>> 1;

    private static T MinValue => ~MaxValue;
}

/// <summary>Writes the code of a rule as clients see it in a problem: in upper snake case.</summary>
public sealed class RuleCodes : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Replace('-', '_').ToUpperInvariant());
}
