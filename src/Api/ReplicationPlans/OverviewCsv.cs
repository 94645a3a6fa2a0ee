using System.Globalization;
using System.Text;
using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;

namespace JippApi.Api.ReplicationPlans;

/// <summary>The plans of an overview as CSV, one per line.</summary>
internal static class OverviewCsv
{
    private static readonly (string Name, Func<Row, string?> Value)[] Columns =
    [
        ("planId", r => r.Plan.Id.ToString()),
        ("originId", r => r.Plan.OriginId.ToString()),
        ("registryNumber", r => r.Origin.RegistryNumber),
        ("title", r => r.Origin.Title),
        ("adopterId", r => r.Plan.Adopter.Id.ToString()),
        ("adopter", r => r.Plan.Adopter.Name),
        ("regionCode", r => r.Plan.Adopter.RegionCode),
        ("region", r => r.Region),
        ("status", r => Code.Of(r.Plan.Status)),
        ("agreementNumber", r => r.Plan.AgreementNumber),
        ("percent", r => r.Plan.Progress.Percent?.ToString(CultureInfo.InvariantCulture)),
        ("items", r => r.Plan.Progress.Items.ToString(CultureInfo.InvariantCulture)),
        ("done", r => r.Plan.Progress.Done.ToString(CultureInfo.InvariantCulture)),
        ("overdue", r => r.Plan.Progress.Overdue.ToString(CultureInfo.InvariantCulture)),
        ("nextDue", r => r.Plan.NextDue?.ToString("O", CultureInfo.InvariantCulture)),
        ("lastReportAt", r => r.Plan.LastReportAt?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)),
    ];

    public static byte[] Of(ReplicationOverview overview)
    {
        var origins = overview.Innovations.ToDictionary(innovation => innovation.Origin.Id, innovation => innovation.Origin);
        var regions = overview.Districts.ToDictionary(district => district.Region.Code, district => district.Region.Name);
        var text = new StringBuilder(Csv.Line(Columns.Select(column => column.Name)));
        foreach (var plan in overview.Plans)
        {
            var row = new Row(plan, origins[plan.OriginId], regions[plan.Adopter.RegionCode!]);
            text.Append(Csv.Line(Columns.Select(column => column.Value(row))));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private sealed record Row(OverviewPlan Plan, OverviewOrigin Origin, string Region);
}
