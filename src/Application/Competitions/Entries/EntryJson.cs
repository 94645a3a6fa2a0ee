using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Competitions.Entries;

/// <summary>Serialises the records of this folder without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EntryDocument))]
[JsonSerializable(typeof(EntryItem))]
[JsonSerializable(typeof(EntryInput))]
[JsonSerializable(typeof(NewEntryInput))]
[JsonSerializable(typeof(EligibilityCheckInput))]
[JsonSerializable(typeof(EligibilityAnswer))]
public sealed partial class EntryJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static EntryJson Readable => field ??= new(JsonConventions.Create());
}
