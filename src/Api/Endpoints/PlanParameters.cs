using JippApi.Api.Conventions;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Endpoints;

/// <summary>The query parameters of the list of plans.</summary>
internal static class PlanParameters
{
    public static readonly IReadOnlyList<Parameter> List =
    [
        new("originId", ParameterType.Id, "Inovasi asal. — The innovation that is repeated."),
        new("adopterId", ParameterType.Id, "Instansi penerima. — The institution that repeats it."),
        new("ownerId", ParameterType.Id, "Instansi pemilik inovasi asal. — The institution that owns the innovation."),
        new("provinceCode", ParameterType.RegionCode, "Provinsi penerima. — Province of the adopter.") { Example = "61" },
        new("regionCode", ParameterType.RegionPrefix, "Awal kode wilayah penerima. — Beginning of the adopter's region code.") { Example = "61.7*" },
        Parameter.CodesOf<PlanStatus>("status", "plan-statuses", "Status. — Where they stand.", "IN_PROGRESS"),
        Parameter.Integer("budgetYear", "Tahun anggaran. — Budget year.", PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear) with { Many = true },
        Parameter.CodesOf<ReplicationKind>("kind", "replication-kinds", "Jenis replikasi. — What is done with the origin.", "ADAPT"),
        InnovationParameters.Limit,
        InnovationParameters.Cursor,
    ];

    public static readonly IReadOnlyList<Parameter> Page = [InnovationParameters.Limit, InnovationParameters.Cursor];

    public static PlanFilter FilterOf(Query query) => new(
        query.Id("originId"), query.Id("adopterId"), query.Id("ownerId"),
        query.Text("provinceCode") is { } province ? RegionCode.ProvinceOf(province) : null, query.Text("regionCode")?.TrimEnd('*'),
        query.Codes<PlanStatus>("status"), [.. query.List("budgetYear").Select(year => int.Parse(year, System.Globalization.CultureInfo.InvariantCulture))],
        query.Codes<ReplicationKind>("kind"));
}
