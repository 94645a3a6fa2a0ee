using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Sources;

/// <summary>Serialises records of sources without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SourceRecordItem))]
[JsonSerializable(typeof(SourceItem))]
public sealed partial class SourceItemJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static SourceItemJson Readable => field ??= new(JsonConventions.Create());
}
