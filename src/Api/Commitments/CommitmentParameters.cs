using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Application.Commitments;
using JippApi.Domain.Commitments;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Commitments;

internal static class CommitmentParameters
{
    public static readonly IReadOnlyList<Parameter> List =
    [
        new(
            "provinceCode",
            ParameterType.RegionCode,
            "Kode provinsi hub yang mengelola lembar. — Code of the province whose hub keeps the sheet."
        )
        {
            Example = "61",
        },
        Parameter.Integer("budgetYear", "Tahun anggaran. — Budget year.", PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear),
        Parameter.CodesOf<CommitmentStatus>(
            "status",
            "commitment-statuses",
            "Status lembar hari ini. — Status of the sheet today.",
            "IN_FORCE"
        ),
        new(
            "institutionId",
            ParameterType.Id,
            "Id instansi yang berjanji atau menandatangani. — Id of an institution that makes a promise or signs."
        ),
        new("planId", ParameterType.Id, "Id rencana replikasi yang tercantum pada lembar. — Id of a replication plan on the sheet."),
        new("originId", ParameterType.Id, "Id inovasi asal yang tercantum pada lembar. — Id of an origin on the sheet."),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static readonly IReadOnlyList<Parameter> Deadline =
    [
        new("provinceCode", ParameterType.RegionCode, "Kode provinsi. — Code of the province.") { Example = "61" },
        Parameter.Integer("budgetYear", "Tahun anggaran. — Budget year.", PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static readonly Parameter AsOf = Parameter.Day(
        "asOf",
        TimeRole.AsOf,
        "Keadaan pada akhir tanggal ini (WIB); bawaan: hari ini. — As of the end of this date (WIB); default: today."
    );

    public static CommitmentFilter FilterOf(Query query) =>
        new(
            query.Text("provinceCode"),
            query.Integer("budgetYear"),
            query.Codes<CommitmentStatus>("status"),
            query.Id("institutionId"),
            query.Id("planId"),
            query.Id("originId")
        );
}
