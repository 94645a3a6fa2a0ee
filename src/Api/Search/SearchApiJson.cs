using System.Text.Json.Serialization;

namespace JippApi.Api.Search;

[JsonSerializable(typeof(SearchList))]
internal sealed partial class SearchApiJson : JsonSerializerContext;
