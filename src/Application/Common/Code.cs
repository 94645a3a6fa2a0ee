using System.Text.Json;
using System.Text.Json.Serialization;

namespace JippApi.Application.Common;

/// <summary>The wire format of enumerations: upper snake case, such as <c>IN_REVIEW</c>.</summary>
public static class Code
{
    /// <summary>Returns the code of a value.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.ByValue[value];

    /// <summary>Returns all codes in the order of declaration.</summary>
    public static IReadOnlyList<string> All<TEnum>()
        where TEnum : struct, Enum => Names<TEnum>.Codes;

    /// <summary>Parses a code.</summary>
    public static bool TryParse<TEnum>(string code, out TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.ByCode.TryGetValue(code, out value);

    /// <summary>Parses a code known to be valid.</summary>
    public static TEnum Parse<TEnum>(string code)
        where TEnum : struct, Enum => Names<TEnum>.ByCode[code];

    /// <summary>Returns the code of a PascalCase name.</summary>
    public static string OfName(string name) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(name);

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> ByValue = Enum.GetValues<TEnum>().ToDictionary(v => v, v => OfName(v.ToString()));
        public static readonly Dictionary<string, TEnum> ByCode = ByValue.ToDictionary(
            pair => pair.Value,
            pair => pair.Key,
            StringComparer.Ordinal
        );
        public static readonly string[] Codes = [.. Enum.GetValues<TEnum>().Select(value => ByValue[value])];
    }
}

/// <summary>
/// Serialises every enumeration as its codes. Only a code itself is read: the converter of the framework also takes
/// numbers, other letter cases and lists of names, whose values it joins to another one.
/// </summary>
public sealed class CodeEnums : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Codes<>).MakeGenericType(typeToConvert))!;

    private sealed class Codes<TEnum> : JsonConverter<TEnum>
        where TEnum : struct, Enum
    {
        private static readonly Dictionary<TEnum, JsonEncodedText> Texts = Enum.GetValues<TEnum>()
            .ToDictionary(value => value, value => JsonEncodedText.Encode(Code.Of(value)));

        public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && Code.TryParse(reader.GetString()!, out TEnum value)
                ? value
                : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Texts[value]);

        public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Code.TryParse(reader.GetString()!, out TEnum value) ? value : throw new JsonException();

        public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
            writer.WritePropertyName(Texts[value]);
    }
}
