using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.LegalInstruments;

namespace JippApi.Api.LegalInstruments;

[JsonSerializable(typeof(InstrumentTransitionRequest))]
[JsonSerializable(typeof(Listing<LegalInstrumentItem>))]
internal sealed partial class LegalInstrumentApiJson : JsonSerializerContext;
