using System.Text.Json;
using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Statements;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Sources;

/// <summary>Serialises what lists state, and what undoing it needs, without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SourceStatement))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(RecordingUndo))]
[JsonSerializable(typeof(InnovationState))]
internal sealed partial class SourceJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API; what is null was left out.</summary>
    public static SourceJson Readable => field ??= new(new(JsonConventions.Create()) { RespectRequiredConstructorParameters = false });

    public static string Of(SourceStatement statement) => JsonSerializer.Serialize(statement, Readable.SourceStatement);

    public static SourceStatement StatementOf(string json) => JsonSerializer.Deserialize(json, Readable.SourceStatement)!;

    public static IReadOnlyDictionary<string, string> ValuesOf(string json) =>
        JsonSerializer.Deserialize(json, Readable.DictionaryStringString)!;
}
