using System.Text;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Application.WhiteSpace;
using JippApi.Domain.Innovations;

namespace JippApi.Api.WhiteSpace;

internal static class WhiteSpaceEndpoints
{
    private static readonly IReadOnlyList<Parameter> Parameters =
    [
        Parameter.CodesOf<Sector>("sector", "sectors", "Urusan pemerintahan. — Sector of government.", "HEALTH"),
        new("provinceCode", ParameterType.RegionCode, "Kode provinsi menurut Kemendagri. — Province code assigned by Kemendagri.")
        {
            AllowsMany = true,
            Example = "13",
        },
    ];

    public static void MapWhiteSpace(this IEndpointRouteBuilder api) =>
        api.MapGet("white-space", Get)
            .WithTags("Lineage")
            .Public(
                nameof(GetWhiteSpace),
                "Get the map of where innovations and replicas are missing",
                DataGroups.Innovations,
                DataGroups.Regions,
                DataGroups.Hubs
            )
            .WithListTag()
            .WithQuery(Parameters)
            .Exports<WhiteSpaceMap>(WhiteSpaceTable.Cells, MediaTypes.Svg);

    private static async Task<Answer> Get(ApiCall call)
    {
        var form = Negotiation.Choose(call.Http.Request, MediaTypes.Json, MediaTypes.Svg, MediaTypes.Csv, MediaTypes.Xlsx);
        var language = Language.PreferredBy(call.Http.Request);
        var map = WhiteSpaceTexts.Labelled(
            await call.SendAsync(new GetWhiteSpace(call.Query.List("sector"), call.Query.List("provinceCode"))),
            language
        );
        return form switch
        {
            MediaTypes.Json => call.Read(map, language: language),
            MediaTypes.Svg => new()
            {
                Body = Encoding.UTF8.GetBytes(WhiteSpaceSvg.Of(map, language)),
                ContentType = form,
                ETag = ListTag.Of(call.Http),
                CacheControl = Answer.PublicCaching,
                Language = language,
            },
            _ => await call.ExportAsync(form, (_, _) => Task.FromResult(new ExportPage<WhiteSpaceCell>(map.Cells, null))),
        };
    }
}
