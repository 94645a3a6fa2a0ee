using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Sources;

namespace JippApi.Api.Sources;

[JsonSerializable(typeof(SourceList))]
[JsonSerializable(typeof(SourceItem))]
[JsonSerializable(typeof(SourceTrustInput))]
[JsonSerializable(typeof(SourceRecordInput))]
[JsonSerializable(typeof(SourceRecordItem))]
[JsonSerializable(typeof(Listing<SourceRecordItem>))]
[JsonSerializable(typeof(BulkRecord))]
[JsonSerializable(typeof(BulkRecordKey))]
[JsonSerializable(typeof(Provenance))]
[JsonSerializable(typeof(PinInput))]
[JsonSerializable(typeof(SurvivorshipPolicyInput))]
[JsonSerializable(typeof(SurvivorshipPolicyItem))]
[JsonSerializable(typeof(Listing<SurvivorshipPolicyItem>))]
internal sealed partial class SourceApiJson : JsonSerializerContext;
