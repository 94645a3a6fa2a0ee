using System.Text.Json.Serialization;
using JippApi.Application.AuditTrail;
using JippApi.Application.Common;

namespace JippApi.Api.Audit;

[JsonSerializable(typeof(Listing<AuditItem>))]
[JsonSerializable(typeof(AuditVerification))]
internal sealed partial class AuditApiJson : JsonSerializerContext;
