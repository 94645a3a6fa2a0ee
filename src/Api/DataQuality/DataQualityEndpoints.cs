using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.DataQuality;
using JippApi.Application.Operations;
using JippApi.Domain.DataQuality;
using JippApi.Domain.Innovations;

namespace JippApi.Api.DataQuality;

internal static class DataQualityEndpoints
{
    private const string Tag = "Data quality";
    private const string AskAgainAfter = "5";

    private static readonly string[] Families = [DataGroups.Innovations, DataGroups.Quality];

    private static readonly Parameter By = Parameter.OneOf("by", "Pengelompokan. — Grouping.", Code.All<QualityGrouping>(), "RULE");

    private static readonly IReadOnlyList<Parameter> Selection =
    [
        Parameter.Region("inovasi", "innovation's region", "13"),
        Parameter.CodesOf<InnovationSource>("source", "sources", "Sumber data inovasi. — Source that listed the innovation.", "KIPP"),
    ];

    private static readonly IReadOnlyList<Parameter> Trend =
    [
        Parameter.Day(
            "from",
            TimeRole.Start,
            "Hari pertama; bawaan: 90 hari sebelumnya. — First day; default: 90 days before.",
            "2026-01-01"
        ),
        Parameter.Day("to", TimeRole.End, "Hari terakhir; bawaan: hari ini. — Last day; default: today.", "2026-12-31"),
        new("provinceCode", ParameterType.RegionCode, "Satu provinsi; bawaan: nasional. — One province; default: the nation.")
        {
            Example = "13",
        },
        Parameter.OneOf("source", "Satu sumber; bawaan: semua. — One source; default: all.", Code.All<InnovationSource>()) with
        {
            Enumeration = typeof(InnovationSource),
            ReferenceSet = "sources",
        },
    ];

    private static readonly IReadOnlyList<Parameter> Records =
    [
        Parameter.CodesOf<QualityRule>(
            "rule",
            "quality-rules",
            "Aturan yang menemukan sesuatu. — Rule that found something.",
            "TEST_RECORD"
        ),
        Parameter.CodesOf<QualitySeverity>("severity", "quality-severities", "Bobot temuan. — Severity of a finding.", "ERROR"),
        .. Selection,
        .. Paging.Parameters,
    ];

    public static void MapDataQuality(this IEndpointRouteBuilder api)
    {
        var quality = api.MapGroup("data-quality").WithTags(Tag);

        quality
            .MapGet("", Overview)
            .Public(nameof(GetDataQuality), "Count the published innovations by what the rules of data quality find", Families)
            .WithListTag()
            .WithQuery([By, .. Selection])
            .Exports<DataQualityReport>(DataQualityTable.Groups);
        quality
            .MapGet("trend", GetTrend)
            .Open(nameof(GetQualityTrend), "Get how the data quality has changed, day by day")
            .WithQuery(Trend)
            .Answers<QualityTrend>();
        quality
            .MapGet("records", List)
            .Public(nameof(ListQualityRecords), "List the published innovations with something to correct", Families)
            .WithListTag()
            .WithQuery(Records)
            .Exports<Listing<QualityRecord>>(DataQualityTable.Records);
        quality
            .MapPost("checks", Check)
            .Writes(nameof(RequestQualityCheck), "Check published innovations by the rules of data quality", Permissions.ReviewInnovations)
            .Takes<QualityCheckInput>(MediaTypes.Json)
            .Answers<OperationItem>(StatusCodes.Status202Accepted);
        api.MapGet("quality-rules", (ApiCall call) => call.GetAsync(new ListQualityRules()))
            .WithTags(Tag)
            .Public(nameof(ListQualityRules), "List the rules of data quality", Families)
            .WithListTag()
            .Answers<QualityRuleList>();

        var innovation = api.MapGroup("innovations/{id:guid}").WithTags(Tag);
        innovation
            .MapGet("quality-findings", (Guid id, ApiCall call) => call.GetAsync(new ListQualityFindings(id)))
            .Open(nameof(ListQualityFindings), "Get what the rules of data quality find in an innovation")
            .Answers<QualityReport>()
            .Fails(301, 404, 410);
        innovation
            .MapPost("quality-checks", (Guid id, ApiCall call) => call.RunAsync((EmptyRequest _) => new CheckInnovation(id)))
            .Writes(nameof(CheckInnovation), "Check an innovation by the rules of data quality", Policies.MoveInnovations)
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Answers<QualityReport>()
            .Fails(301, 404, 410);
    }

    private static Task<Answer> Overview(ApiCall call) =>
        call.ExportAsync(
            new GetDataQuality(Code.Parse<QualityGrouping>(call.Query.Text(By.Name) ?? By.Default!), SelectionOf(call)),
            report => report.Groups
        );

    private static Task<Answer> GetTrend(ApiCall call) =>
        call.GetAsync(
            new GetQualityTrend(
                call.Query.Date("from"),
                call.Query.Date("to"),
                call.Query.Text("provinceCode"),
                call.Query.Codes<InnovationSource>("source") is [var source, ..] ? source : null
            )
        );

    private static Task<Answer> List(ApiCall call) =>
        call.ExportAsync(
            (limit, cursor) =>
                new ListQualityRecords(
                    call.Query.Codes<QualityRule>("rule"),
                    call.Query.Codes<QualitySeverity>("severity"),
                    SelectionOf(call),
                    limit,
                    cursor
                )
        );

    private static async Task<Answer> Check(ApiCall call)
    {
        var operation = await call.SendAsync(new RequestQualityCheck(await call.BodyAsync<QualityCheckInput>()));
        call.Http.Response.Headers.RetryAfter = AskAgainAfter;
        return call.Written(operation, StatusCodes.Status202Accepted, $"/api/v1/operations/{operation.Id}");
    }

    private static QualitySelection SelectionOf(ApiCall call) =>
        new(call.Query.Text("regionCode")?.TrimEnd('*'), call.Query.Codes<InnovationSource>("source"));
}
