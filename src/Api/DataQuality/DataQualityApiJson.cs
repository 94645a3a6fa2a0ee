using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.DataQuality;

namespace JippApi.Api.DataQuality;

[JsonSerializable(typeof(DataQualityReport))]
[JsonSerializable(typeof(Listing<QualityRecord>))]
[JsonSerializable(typeof(QualityCheckInput))]
[JsonSerializable(typeof(QualityReport))]
[JsonSerializable(typeof(QualityRuleList))]
[JsonSerializable(typeof(QualityTrend))]
internal sealed partial class DataQualityApiJson : JsonSerializerContext;
