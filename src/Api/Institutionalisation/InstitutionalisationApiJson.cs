using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Institutionalisation;

namespace JippApi.Api.Institutionalisation;

[JsonSerializable(typeof(EvidenceTransitionRequest))]
[JsonSerializable(typeof(Listing<InstitutionalisationEvidenceItem>))]
internal sealed partial class InstitutionalisationApiJson : JsonSerializerContext;
