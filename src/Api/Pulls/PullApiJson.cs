using System.Text.Json.Serialization;
using JippApi.Api.Conventions.Bodies;
using JippApi.Application.Common;
using JippApi.Application.Pulls;

namespace JippApi.Api.Pulls;

[JsonSerializable(typeof(EmptyRequest))]
[JsonSerializable(typeof(PullItem))]
[JsonSerializable(typeof(Listing<PullItem>))]
internal sealed partial class PullApiJson : JsonSerializerContext;
