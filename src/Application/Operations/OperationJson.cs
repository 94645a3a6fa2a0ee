using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Operations;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(OperationItem))]
[JsonSerializable(typeof(OperationTransitions))]
public sealed partial class OperationJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static OperationJson Readable => field ??= new(JsonConventions.Create());
}
