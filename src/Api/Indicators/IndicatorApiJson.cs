using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Monitoring;

namespace JippApi.Api.Indicators;

[JsonSerializable(typeof(Listing<ActualItem>))]
internal sealed partial class IndicatorApiJson : JsonSerializerContext;
