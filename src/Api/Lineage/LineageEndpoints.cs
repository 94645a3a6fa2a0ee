using System.Text;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Lineage;
using MediatR;

namespace JippApi.Api.Lineage;

/// <summary>What innovations came of, what came of them, and how ready they are to be passed on.</summary>
internal static class LineageEndpoints
{
    private const int UsualDepth = 5;
    private const int MaxGenerations = 20;
    private const int UsualNodes = 200;
    private const int MaxNodes = 1_000;

    private static readonly Parameter AsOf = new(
        "asOf",
        ParameterType.Time,
        "Menurut tautan yang berlaku saat itu. — By the links that counted then."
    );

    private static readonly IReadOnlyList<Parameter> Parameters =
    [
        Parameter.OneOf("direction", "Arah. — Which way to look.", ["ancestors", "descendants", "both"]),
        Parameter.Integer("depth", "Banyaknya generasi; bawaan 5. — Generations; 5 when left out.", 1, MaxGenerations, "5"),
        Parameter.Integer("limit", "Banyaknya kerabat; bawaan 200. — Relatives; 200 when left out.", 1, MaxNodes, "200"),
        AsOf,
    ];

    public static void MapLineage(this IEndpointRouteBuilder api)
    {
        var innovation = api.MapGroup("innovations/{id:guid}").WithTags("Lineage");

        innovation
            .MapGet("lineage", Lineage)
            .Public(
                nameof(GetLineage),
                "Tell what an innovation came of and what came of it; also as a drawing",
                DataFamilies.Innovations,
                DataFamilies.Institutions
            )
            .Listed()
            .WithQuery(Parameters)
            .Answers<LineageDocument>(MediaTypes.Svg, MediaTypes.Graphviz)
            .Fails(301, 404, 410);
        innovation
            .MapGet("lineage/measures", Measures)
            .WithName(nameof(GetLineageMeasures))
            .WithSummary("Tell how far an innovation has spread, and how its replicas fare")
            .AllowAnonymous()
            .WithQuery(AsOf)
            .Answers<LineageMeasures>()
            .Fails(301, 404, 410);
        innovation
            .MapGet("replicability", Replicability)
            .WithName(nameof(GetReplicability))
            .WithSummary("Tell how ready an innovation is to be passed on, and what would make it more so")
            .AllowAnonymous()
            .Answers<ReplicabilityReport>()
            .Fails(301, 404, 410);
    }

    private static async Task<Answer> Lineage(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var mediaType = Negotiation.Choose(http.Request, MediaTypes.Json, MediaTypes.Svg, MediaTypes.Graphviz);
        var direction = query.Text("direction") switch
        {
            "ancestors" => LineageDirection.Ancestors,
            "descendants" => LineageDirection.Descendants,
            _ => LineageDirection.Both,
        };
        var document = await mediator.Send(
            new GetLineage(id, direction, query.Integer("depth") ?? UsualDepth, query.Integer("limit") ?? UsualNodes, query.Time("asOf")),
            ct
        );
        return mediaType switch
        {
            MediaTypes.Svg => Drawn(http, FamilyTreeSvg.Of(document), mediaType),
            MediaTypes.Graphviz => Drawn(http, LineageDot.Of(document), mediaType),
            _ => Answers.Json(document, JippJson.Readable.LineageDocument, ListTag.Of(http)),
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

    private static async Task<Answer> Measures(Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answers.Private(
            await mediator.Send(new GetLineageMeasures(id, Query.Of(http).Time("asOf")), ct),
            0,
            JippJson.Readable.LineageMeasures
        );

    private static async Task<Answer> Replicability(Guid id, IMediator mediator, CancellationToken ct) =>
        Answers.Private(await mediator.Send(new GetReplicability(id), ct), 0, JippJson.Readable.ReplicabilityReport);
}
