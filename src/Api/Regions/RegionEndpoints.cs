using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.ReplicationPlans;
using JippApi.Application.Common;
using JippApi.Application.Regions;
using JippApi.Application.ReplicationPlans;
using JippApi.Application.Reports;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Regions;

internal static class RegionEndpoints
{
    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.Text(
            "q",
            "Kode, nama resmi, nama lama, singkatan, atau bagian dari nama. — "
                + "Code, official name, former name, short name, or part of a name.",
            "padang"
        ),
        Parameter.OneOf("kind", "Jenis. — Kind.", Code.All<RegionKind>()) with
        {
            ReferenceSet = "region-kinds",
        },
        new("parentCode", ParameterType.RegionCode, "Kode provinsi. — Province code.") { Example = "13" },
        Paging.Limit,
        Paging.Cursor,
    ];

    private static readonly IReadOnlyList<Parameter> OverviewParameters =
    [
        Parameter.Integer(
            "budgetYear",
            "Tahun anggaran. — Budget year.",
            PlanContent.FirstBudgetYear,
            PlanContent.LastBudgetYear,
            "2027"
        ) with
        {
            Required = true,
        },
        Parameter.Day(
            "asOf",
            TimeRole.AsOf,
            "Hari (WIB) yang keadaannya ditampilkan; bawaan: hari ini. — Day (WIB) at whose end the overview holds; default: today.",
            "2027-03-31"
        ),
    ];

    private static readonly IReadOnlyList<Parameter> ReportParameters =
    [
        new("period", ParameterType.Quarter, "Triwulan, misalnya 2026Q3. — Quarter, such as 2026Q3.")
        {
            Required = true,
            Example = "2026Q3",
            Max = 6,
        },
        Parameter.Integer(
            "budgetYear",
            "Tahun anggaran; bawaan: tahun triwulan ini. — Budget year; default: the year of the quarter.",
            PlanContent.FirstBudgetYear,
            PlanContent.LastBudgetYear,
            "2026"
        ),
    ];

    public static void MapRegions(this IEndpointRouteBuilder api)
    {
        var regions = api.MapGroup("regions").WithTags("Regions");

        regions
            .MapGet("", List)
            .Public(nameof(ListRegions), "List provinces, regencies and cities by code", DataGroups.Regions)
            .WithListTag()
            .WithQuery(ListParameters)
            .Exports<Listing<RegionDetails>>(RegionTable.Regions);
        regions
            .MapGet("{code}", Get)
            .Public(nameof(GetRegion), "Get a region", DataGroups.Regions)
            .Answers<RegionDetails>()
            .Fails(301, 404);
        regions
            .MapGet("{code}/replication-overview", ReplicationOverview)
            .Open(nameof(GetReplicationOverview), "Get the replication overview of a region, as JSON, CSV or XLSX")
            .WithQuery(OverviewParameters)
            .Exports<ReplicationOverview>(PlanTables.Overview)
            .Fails(301, 404);
        regions
            .MapGet("{code}/replication-report", Report)
            .Open(nameof(ReportReplications), "Get the quarterly replication report of a region (PDF)")
            .WithQuery(ReportParameters)
            .AnswersFile(MediaTypes.Pdf)
            .Fails(301, 404, 422);
    }

    private static Task<Answer> List(ApiCall call)
    {
        var query = call.Query;
        var kind = query.Codes<RegionKind>("kind") is [var only, ..] ? only : (RegionKind?)null;
        return call.ExportAsync((limit, cursor) => new ListRegions(query.Text("q"), kind, query.Text("parentCode"), limit, cursor));
    }

    private static async Task<Answer> Get(string code, ApiCall call) => call.Read(await call.SendAsync(new GetRegion(code)), version: 1);

    private static async Task<Answer> ReplicationOverview(string code, ApiCall call)
    {
        var query = call.Query;
        var overview = await call.SendAsync(new GetReplicationOverview(code, query.Integer("budgetYear")!.Value, query.Date("asOf")));
        return call.ExportForm() is { } form
            ? await call.ExportAsync(
                form,
                (_, _) => Task.FromResult(new ExportPage<PlanOfOverview>(PlanOfOverview.RowsOf(overview), null)),
                $"replications-{overview.Region.Code}-{overview.BudgetYear}"
            )
            : call.Read(overview);
    }

    private static async Task<Answer> Report(string code, ApiCall call)
    {
        var query = call.Query;
        var file = await call.SendAsync(new ReportReplications(code, query.Quarter("period"), query.Integer("budgetYear")));
        return Answers.Document(call.Http, file, MediaTypes.Pdf, "pdf");
    }
}
