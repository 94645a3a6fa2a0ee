using JippApi.Api.Conventions;
using JippApi.Application.Common;
using JippApi.Application.Regions;
using JippApi.Domain.Regions;
using MediatR;

namespace JippApi.Api.Endpoints;

/// <summary>Regions.</summary>
internal static class RegionEndpoints
{
    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.Text("q", "Bagian nama. — Part of the name.", "padang"),
        Parameter.OneOf("kind", "Jenis. — Kind.", Code.All<RegionKind>()) with { Set = "region-kinds" },
        new("parentCode", ParameterType.RegionCode, "Kode provinsi. — Code of the province.") { Example = "13" },
        InnovationParameters.Limit,
        InnovationParameters.Cursor,
    ];

    public static void MapRegions(this IEndpointRouteBuilder api)
    {
        var regions = api.MapGroup("regions").WithTags("Regions");

        regions.MapGet("", List).Public(nameof(ListRegions), "List provinces, regencies and cities by code", DataFamilies.Regions)
            .Listed().WithQuery(ListParameters).Answers<Listing<RegionItem>>();
        regions.MapGet("{code}", Get).Public(nameof(GetRegion), "Read one region", DataFamilies.Regions)
            .Answers<RegionItem>().Fails(404);
    }

    private static async Task<Answer> List(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var kind = query.Codes<RegionKind>("kind") is [var only, ..] ? only : (RegionKind?)null;
        var page = await mediator.Send(
            new ListRegions(query.Text("q"), kind, query.Text("parentCode"), InnovationParameters.LimitOf(query), query.Text("cursor")), ct);
        return Answers.Listed(http, page, ApiJson.Readable.Regions);
    }

    private static async Task<Answer> Get(string code, IMediator mediator, CancellationToken ct) =>
        Answers.Resource(await mediator.Send(new GetRegion(code), ct), 1, ApiJson.Readable.RegionItem);
}
