using System.Text.Json.Serialization;
using JippApi.Application.Audit;
using JippApi.Application.AuditTrail;
using JippApi.Application.Common;

namespace JippApi.Api.Audit;

[JsonSerializable(typeof(Listing<AuditItem>))]
[JsonSerializable(typeof(AuditVerification))]
[JsonSerializable(typeof(AuditRecord))]
[JsonSerializable(typeof(AuditErasureInput))]
[JsonSerializable(typeof(Listing<TreeHeadItem>))]
[JsonSerializable(typeof(AuditKeySet))]
[JsonSerializable(typeof(LeafRange))]
[JsonSerializable(typeof(InclusionProof))]
[JsonSerializable(typeof(ConsistencyProof))]
internal sealed partial class AuditApiJson : JsonSerializerContext;
