using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Duplicates;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Innovations;

namespace JippApi.Api.Duplicates;

internal static class DuplicateEndpoints
{
    private const string Tag = "Review";
    private const int WholePercent = 100;

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<DuplicateStatus>("status", "duplicate-statuses", "Keputusan. — Decision.", "OPEN"),
        Parameter.CodesOf<DuplicateBand>("band", "duplicate-bands", "Tingkat keyakinan. — How likely it is.", "CERTAIN"),
        Parameter.Integer("minScore", "Nilai terendah, dalam persen. — Least score, in per cent.", 0, WholePercent, "70"),
        Parameter.CodesOf<InnovationSource>("source", "sources", "Sumber salah satu data. — Source of one of the records.", "IGA"),
        Parameter.Region("salah satu data", "region of one of the records", "33.14"),
        .. Paging.Parameters,
    ];

    public static void MapDuplicates(this IEndpointRouteBuilder api)
    {
        var pairs = api.MapGroup("duplicate-candidates").WithTags(Tag);

        pairs
            .MapGet("", List)
            .Guarded(
                nameof(ListDuplicates),
                "List the pairs of innovations that seem to be the same, the most probable first",
                Permissions.ReviewInnovations
            )
            .WithQuery(ListParameters)
            .Exports<Listing<DuplicateItem>>(DuplicateTable.Pairs);
        pairs
            .MapGet("{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetDuplicate(id)))
            .Guarded(nameof(GetDuplicate), "Get two innovations that seem to be the same, side by side", Permissions.ReviewInnovations)
            .Answers<DuplicateItem>()
            .Fails(404);
        pairs
            .MapPost(
                "{id:guid}/transitions",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, DuplicateTransitionRequest body) =>
                            new MoveDuplicate(
                                id,
                                version,
                                body.To,
                                body.Reason,
                                body.SurvivorId,
                                body.Until,
                                body.OriginId,
                                body.Kind,
                                body.Since
                            )
                    )
            )
            .Writes(nameof(MoveDuplicate), "Decide whether two innovations are the same", Permissions.ReviewInnovations)
            .Takes<DuplicateTransitionRequest>(MediaTypes.Json)
            .Changes<DuplicateItem>();
        api.MapPost(
                "innovations/duplicate-checks",
                (ApiCall call) => call.QueryAsync((DuplicateCheckInput input) => new CheckDuplicates(input))
            )
            .WithTags("Innovations")
            .Writes(nameof(CheckDuplicates), "Find published innovations that seem to be the one described", Policies.AnyCaller)
            .Takes<DuplicateCheckInput>(MediaTypes.Json)
            .Answers<DuplicateFindings>();
    }

    private static Task<Answer> List(ApiCall call) =>
        call.ExportAsync(
            (limit, cursor) =>
                new ListDuplicates(
                    call.Query.Codes<DuplicateStatus>("status"),
                    call.Query.Codes<DuplicateBand>("band"),
                    call.Query.Integer("minScore"),
                    call.Query.Codes<InnovationSource>("source"),
                    call.Query.Text("regionCode")?.TrimEnd('*'),
                    limit,
                    cursor
                )
        );
}
