using System.Text.Json.Serialization;
using JippApi.Application.Articles;
using JippApi.Application.Common;

namespace JippApi.Api.Articles;

[JsonSerializable(typeof(ArticleTransitionRequest))]
[JsonSerializable(typeof(ArticleFeatureRequest))]
[JsonSerializable(typeof(ArticleVoteRequest))]
[JsonSerializable(typeof(Listing<ArticleItem>))]
internal sealed partial class ArticleApiJson : JsonSerializerContext;
