using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Access;

/// <summary>Serialises the records of rate classes without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RateClassItem))]
[JsonSerializable(typeof(RateClassInput))]
[JsonSerializable(typeof(NewRateClassInput))]
[JsonSerializable(typeof(RateClassList))]
internal sealed partial class RateClassJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static RateClassJson Readable => field ??= new(JsonConventions.Create());
}
