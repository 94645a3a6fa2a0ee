using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Escalations;

namespace JippApi.Api.Escalations;

[JsonSerializable(typeof(Listing<EscalationDocument>))]
[JsonSerializable(typeof(EscalationTransitionRequest))]
[JsonSerializable(typeof(SimulationRequest))]
internal sealed partial class EscalationApiJson : JsonSerializerContext;
