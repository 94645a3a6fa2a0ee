using System.Text;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Application.Lineage;

namespace JippApi.Api.Lineage;

internal static class LineageEndpoints
{
    private const int DefaultDepth = 5;
    private const int MaxGenerations = 20;
    private const int UsualNodes = 200;
    private const int MaxNodes = 1_000;

    private static readonly Parameter AsOf = Parameter.Time(
        "asOf",
        TimeRole.AsOf,
        "Menurut tautan yang berlaku pada waktu ini. — According to the links in force at this time."
    );

    private static readonly IReadOnlyList<Parameter> Parameters =
    [
        Parameter.OneOf(
            "direction",
            "Arah: leluhur, turunan, atau keduanya. — Direction: ancestors, descendants or both.",
            ["ancestors", "descendants", "both"]
        ),
        Parameter.Integer("depth", "Jumlah generasi; bawaan: 5. — Number of generations; default: 5.", 1, MaxGenerations, "5"),
        Parameter.Integer(
            "limit",
            "Jumlah inovasi dalam silsilah; bawaan: 200. — Number of innovations; default: 200.",
            1,
            MaxNodes,
            "200"
        ),
        AsOf,
    ];

    public static void MapLineage(this IEndpointRouteBuilder api)
    {
        var innovation = api.MapGroup("innovations/{id:guid}").WithTags("Lineage");

        innovation
            .MapGet("lineage", Lineage)
            .Public(nameof(GetLineage), "Get the lineage of an innovation", DataGroups.Innovations, DataGroups.Institutions)
            .WithListTag()
            .WithQuery(Parameters)
            .Answers<LineageDocument>(MediaTypes.Svg, MediaTypes.Graphviz)
            .Fails(301, 404, 410);
        innovation
            .MapGet("lineage/measures", (Guid id, ApiCall call) => call.GetAsync(new GetLineageMeasures(id, call.Query.Time("asOf"))))
            .Open(nameof(GetLineageMeasures), "Get the lineage measures of an innovation")
            .WithQuery(AsOf)
            .Answers<LineageMeasures>()
            .Fails(301, 404, 410);
        innovation
            .MapGet("replicability", (Guid id, ApiCall call) => call.GetAsync(new GetReplicability(id)))
            .Open(nameof(GetReplicability), "Get the replicability of an innovation")
            .Answers<ReplicabilityReport>()
            .Fails(301, 404, 410);
    }

    private static async Task<Answer> Lineage(Guid id, ApiCall call)
    {
        var query = call.Query;
        var mediaType = Negotiation.Choose(call.Http.Request, MediaTypes.Json, MediaTypes.Svg, MediaTypes.Graphviz);
        var direction = query.Text("direction") switch
        {
            "ancestors" => LineageDirection.Ancestors,
            "descendants" => LineageDirection.Descendants,
            _ => LineageDirection.Both,
        };
        var document = await call.SendAsync(
            new GetLineage(id, direction, query.Integer("depth") ?? DefaultDepth, query.Integer("limit") ?? UsualNodes, query.Time("asOf"))
        );
        return mediaType switch
        {
            MediaTypes.Svg => Drawn(call.Http, FamilyTreeSvg.Of(document), mediaType),
            MediaTypes.Graphviz => Drawn(call.Http, LineageDot.Of(document), mediaType),
            _ => call.Read(document),
        };
    }

    private static Answer Drawn(HttpContext http, string text, string mediaType) =>
        new()
        {
            Body = Encoding.UTF8.GetBytes(text),
            ContentType = mediaType,
            ETag = ListTag.Of(http),
            CacheControl = Answer.PublicCaching,
        };
}
