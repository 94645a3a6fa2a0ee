using System.Text.Json;
using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Innovations;

/// <summary>Serialises proposals without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ProposalItem))]
public sealed partial class ProposalJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static ProposalJson Readable => field ??= new(JsonConventions.Create());

    internal static string Text(ProposalItem item) => JsonSerializer.Serialize(item, Readable.ProposalItem);
}
