using System.Text.Json.Serialization;
using JippApi.Application.Attestations;
using JippApi.Application.Common;

namespace JippApi.Api.Attestations;

[JsonSerializable(typeof(Listing<AttestationItem>))]
internal sealed partial class AttestationApiJson : JsonSerializerContext;
