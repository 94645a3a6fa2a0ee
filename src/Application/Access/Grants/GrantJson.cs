using System.Text.Json.Serialization;

namespace JippApi.Application.Access;

/// <summary>Serialises the records of giving and listing grants without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(GrantInput))]
[JsonSerializable(typeof(GrantList))]
internal sealed partial class GrantJson : JsonSerializerContext;
