using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;

namespace JippApi.Application.Hubs;

/// <summary>Serialises the records of maturity surveys without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MaturityInstrument))]
[JsonSerializable(typeof(MaturitySurveyItem))]
[JsonSerializable(typeof(MaturitySurveyInput))]
[JsonSerializable(typeof(VerificationInput))]
internal sealed partial class MaturityJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static MaturityJson Readable => field ??= new(JsonConventions.Create());
}
