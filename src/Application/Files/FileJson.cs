using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Files;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FileItem))]
[JsonSerializable(typeof(UploadInput))]
[JsonSerializable(typeof(LinkedFile))]
[JsonSerializable(typeof(LinkUse))]
[JsonSerializable(typeof(EvidenceItem))]
[JsonSerializable(typeof(EvidenceInput))]
public sealed partial class FileJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static FileJson Readable => field ??= new(JsonConventions.Create());
}
