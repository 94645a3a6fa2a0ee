using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Attestations;
using JippApi.Application.Common;
using JippApi.Application.ReferenceData;
using JippApi.Application.Regions;
using JippApi.Domain.Innovations;
using JippApi.Domain.Regions;

namespace JippApi.Api.Attestations;

internal static class ExistenceSummaryEndpoints
{
    private const int AllProvinces = 200;

    private static readonly IReadOnlyList<Parameter> Parameters =
    [
        Parameter.OneOf(
            "by",
            "Pengelompokan; inovasi di daftar dua sumber atau dua kementerian dihitung pada keduanya. — "
                + "Grouping; an innovation on the lists of two sources or ministries counts in both.",
            Code.All<ExistenceGrouping>(),
            Code.Of(ExistenceGrouping.Province)
        ) with
        {
            Enumeration = typeof(ExistenceGrouping),
        },
        Parameter.Region("inovasi", "innovation's region", "13.7*") with
        {
            AllowsMany = true,
        },
        Parameter.CodesOf<InnovationSource>("source", "sources", "Sumber data inovasi. — Source that listed the innovation.", "KIPP"),
    ];

    public static void MapExistenceSummary(this IEndpointRouteBuilder api) =>
        api.MapGet("existence-summary", Get)
            .WithTags(AttestationEndpoints.Tag)
            .Public(
                nameof(GetExistenceSummary),
                "Count the innovations by whether they still run",
                DataGroups.Innovations,
                DataGroups.Regions
            )
            .WithListTag()
            .WithQuery(Parameters)
            .Exports<ExistenceSummary>(ExistenceSummaryTable.Groups);

    private static async Task<Answer> Get(ApiCall call)
    {
        var grouping = call.Query.Text("by") is { } by ? Code.Parse<ExistenceGrouping>(by) : ExistenceGrouping.Province;
        var language = Language.PreferredBy(call.Http.Request);
        var summary = await call.SendAsync(
            new GetExistenceSummary(
                grouping,
                [.. call.Query.List("regionCode").Select(code => code.TrimEnd('*'))],
                call.Query.List("source")
            )
        );
        var labels = await LabelsAsync(call, grouping, language);
        List<ExistenceGroup> groups =
        [
            .. summary.Groups.Select(group =>
                group with
                {
                    Label = group.Key is null ? NoneOf(grouping, language) : labels.GetValueOrDefault(group.Key, group.Key),
                }
            ),
        ];
        return call.ExportForm() is { } form
            ? await call.ExportAsync(form, (_, _) => Task.FromResult(new ExportPage<ExistenceGroup>(groups, null)))
            : call.Read(summary with { Groups = groups }, language: language);
    }

    private static async Task<IReadOnlyDictionary<string, string>> LabelsAsync(ApiCall call, ExistenceGrouping grouping, string language)
    {
        if (grouping == ExistenceGrouping.Province)
            return (await call.SendAsync(new ListRegions(null, RegionKind.Province, null, AllProvinces, null))).Items.ToDictionary(
                region => region.Code,
                region => region.Name
            );
        var set = grouping switch
        {
            ExistenceGrouping.Source => "sources",
            ExistenceGrouping.Ministry => "ministries",
            _ => "institution-kinds",
        };
        return ReferenceSets
            .All[set]
            .ToDictionary(value => value.Code, value => language == Language.English ? value.LabelEn : value.LabelId);
    }

    private static string NoneOf(ExistenceGrouping grouping, string language) =>
        (grouping, language == Language.English) switch
        {
            (ExistenceGrouping.Source or ExistenceGrouping.Ministry, true) => "on no such list",
            (ExistenceGrouping.Source or ExistenceGrouping.Ministry, false) => "tidak ada di daftar itu",
            (_, true) => "not stated",
            (_, false) => "tidak disebut",
        };
}
