using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Lineage;

namespace JippApi.Api.Lineage;

[JsonSerializable(typeof(ReplicaRequest))]
[JsonSerializable(typeof(LinkTransitionRequest))]
[JsonSerializable(typeof(Listing<LinkItem>))]
internal sealed partial class LineageApiJson : JsonSerializerContext;
