using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Commitments;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SheetHeader))]
[JsonSerializable(typeof(CommitmentDocument))]
[JsonSerializable(typeof(CommitmentInput))]
[JsonSerializable(typeof(CommitmentTransitions))]
[JsonSerializable(typeof(CommitmentText))]
[JsonSerializable(typeof(CommitmentVerification))]
[JsonSerializable(typeof(FulfilmentReport))]
public sealed partial class CommitmentJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static CommitmentJson Readable => field ??= new(JsonConventions.Create());
}
