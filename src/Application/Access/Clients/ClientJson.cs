using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Access;

/// <summary>Serialises the records of partner clients without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ClientItem))]
[JsonSerializable(typeof(ClientInput))]
[JsonSerializable(typeof(NewClientInput))]
[JsonSerializable(typeof(ClientTransitions))]
[JsonSerializable(typeof(PartnerProfile))]
internal sealed partial class ClientJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static ClientJson Readable => field ??= new(JsonConventions.Create());
}
