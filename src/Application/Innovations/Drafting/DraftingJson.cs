using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Innovations;

/// <summary>Serialises the forms of innovations without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(InnovationForm))]
public sealed partial class DraftingJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static DraftingJson Readable => field ??= new(JsonConventions.Create());
}
