using JippApi.Api.Conventions.Exports;
using JippApi.Application.Common;
using JippApi.Application.DataQuality;

namespace JippApi.Api.DataQuality;

/// <summary>The columns in which counts and records of data quality are exported.</summary>
internal static class DataQualityTable
{
    public static readonly Table<DataQualityGroup> Groups = new Table<DataQualityGroup>("data-quality", "Mutu data — Data quality")
        .Registry("key", g => g.Key)
        .Text("labelId", g => g.LabelId)
        .Text("labelEn", g => g.LabelEn)
        .Number("total", g => g.Total)
        .Number("withFindings", g => g.WithFindings)
        .Number("notEvaluated", g => g.NotEvaluated)
        .Number("withoutFindings", g => g.WithoutFindings)
        .Number("unchecked", g => g.Unchecked);

    public static readonly Table<QualityRecord> Records = new Table<QualityRecord>(
        "data-quality-records",
        "Data yang perlu diperbaiki — Records to correct"
    )
        .Id("id", r => r.Id)
        .Registry("registryNumber", r => r.RegistryNumber)
        .LongText("title", r => r.Title)
        .Text("institution", r => r.Institution?.Name)
        .RegionCode("regionCode", r => r.RegionCode)
        .Codes("sources", "sources", r => r.Sources.Select(Code.Of))
        .Codes("qualityRules", "quality-rules", r => r.Findings.Select(finding => Code.Of(finding.Rule)))
        .Codes("severities", "quality-severities", r => r.Findings.Select(finding => Code.Of(finding.Severity)).Distinct());
}
