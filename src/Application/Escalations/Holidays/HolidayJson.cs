using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Escalations;

/// <summary>Serialises the records of holidays without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(HolidayInput))]
[JsonSerializable(typeof(HolidayItem))]
[JsonSerializable(typeof(HolidayList))]
[JsonSerializable(typeof(HolidayImport))]
internal sealed partial class HolidayJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static HolidayJson Readable => field ??= new(JsonConventions.Create());
}
