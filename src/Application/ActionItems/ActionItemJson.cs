using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.ActionItems;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ActionItemsFromReadiness))]
[JsonSerializable(typeof(ActionItemDocument))]
[JsonSerializable(typeof(ActionItemInput))]
[JsonSerializable(typeof(NewActionItemInput))]
[JsonSerializable(typeof(ActionItemTransitions))]
public sealed partial class ActionItemJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static ActionItemJson Readable => field ??= new(JsonConventions.Create());
}
