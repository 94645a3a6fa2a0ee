using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Application.Commitments;
using JippApi.Domain.Commitments;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Commitments;

/// <summary>The query parameters of commitment sheets.</summary>
internal static class CommitmentParameters
{
    public static readonly IReadOnlyList<Parameter> List =
    [
        new("provinceCode", ParameterType.RegionCode, "Provinsi. — Province whose hub keeps them.") { Example = "61" },
        Parameter.Integer("budgetYear", "Tahun anggaran. — Budget year.", PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear),
        Parameter.CodesOf<CommitmentStatus>("status", "commitment-statuses", "Status. — Where they stand today.", "IN_FORCE"),
        new(
            "institutionId",
            ParameterType.Id,
            "Instansi yang berjanji atau menandatangani. — Institution that promises something or signs."
        ),
        new("planId", ParameterType.Id, "Rencana replikasi. — Plan on them."),
        new("originId", ParameterType.Id, "Inovasi asal. — Innovation on them."),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static readonly Parameter AsOf = new(
        "asOf",
        ParameterType.Date,
        "Keadaan pada akhir hari itu (WIB). — As of the end of that day (WIB)."
    );

    public static CommitmentFilter FilterOf(Query query) =>
        new(
            query.Text("provinceCode") is { } province ? RegionCode.ProvinceOf(province) : null,
            query.Integer("budgetYear"),
            query.Codes<CommitmentStatus>("status"),
            query.Id("institutionId"),
            query.Id("planId"),
            query.Id("originId")
        );
}
