using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Monitoring;

namespace JippApi.Api.Monitoring;

[JsonSerializable(typeof(ReportTransitionRequest))]
[JsonSerializable(typeof(Listing<MonitoringReportCard>))]
[JsonSerializable(typeof(Listing<MissingReport>))]
internal sealed partial class MonitoringApiJson : JsonSerializerContext;
