using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.LegalInstruments;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(LegalInstrumentInput))]
[JsonSerializable(typeof(LegalInstrumentItem))]
[JsonSerializable(typeof(LadderReport))]
public sealed partial class LegalInstrumentJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static LegalInstrumentJson Readable => field ??= new(JsonConventions.Create());
}
