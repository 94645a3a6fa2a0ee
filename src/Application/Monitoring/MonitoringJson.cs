using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Monitoring;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MonitoringReportDocument))]
[JsonSerializable(typeof(MonitoringReportInput))]
[JsonSerializable(typeof(NewMonitoringReportInput))]
[JsonSerializable(typeof(MonitoringReportTransitions))]
[JsonSerializable(typeof(ActualInput))]
[JsonSerializable(typeof(ActualItem))]
[JsonSerializable(typeof(IndicatorComparison))]
public sealed partial class MonitoringJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static MonitoringJson Readable => field ??= new(JsonConventions.Create());
}
