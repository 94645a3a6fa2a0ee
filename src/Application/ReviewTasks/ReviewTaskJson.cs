using System.Text.Json;
using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.ReviewTasks;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReviewTaskItem))]
[JsonSerializable(typeof(ReviewOutcome))]
public sealed partial class ReviewTaskJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static ReviewTaskJson Readable => field ??= new(JsonConventions.Create());

    internal static string Text(ReviewTaskItem item) => JsonSerializer.Serialize(item, Readable.ReviewTaskItem);
}
