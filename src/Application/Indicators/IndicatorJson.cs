using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Indicators;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IndicatorItem))]
[JsonSerializable(typeof(IndicatorInput))]
[JsonSerializable(typeof(IndicatorList))]
public sealed partial class IndicatorJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static IndicatorJson Readable => field ??= new(JsonConventions.Create());
}
