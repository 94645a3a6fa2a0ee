using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Articles;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ArticleItem))]
[JsonSerializable(typeof(ArticleDocument))]
[JsonSerializable(typeof(ArticleVotes))]
[JsonSerializable(typeof(ArticleInput))]
public sealed partial class ArticleJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static ArticleJson Readable => field ??= new(JsonConventions.Create());
}
