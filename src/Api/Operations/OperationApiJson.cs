using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Operations;

namespace JippApi.Api.Operations;

[JsonSerializable(typeof(Listing<OperationItem>))]
[JsonSerializable(typeof(Listing<OperationLogItem>))]
[JsonSerializable(typeof(OperationRequest))]
[JsonSerializable(typeof(OperationTransitionRequest))]
internal sealed partial class OperationApiJson : JsonSerializerContext;
