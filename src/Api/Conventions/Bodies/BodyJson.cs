using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Api.Conventions.Bodies;

[JsonSerializable(typeof(JsonNode))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(EmptyRequest))]
[JsonSerializable(typeof(PageInfo))]
internal sealed partial class BodyJson : JsonSerializerContext;
