using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Security;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Domain.Files;
using MediatR;

namespace JippApi.Api.Files;

/// <summary>
/// Evidence of innovations, hubs, plans, action items, commitment sheets, mentoring sessions and monitoring reports.
/// </summary>
internal static class EvidenceEndpoints
{
    private const string Tag = "Evidence";

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<EvidenceKind>("kind", "evidence-kinds", "Jenis bukti. — Kind of evidence.", "PHOTO"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapEvidence(this IEndpointRouteBuilder api)
    {
        var evidence = api.MapGroup($"{{parent:{EvidenceParents.Name}}}/{{id:guid}}/evidence").WithTags(Tag);

        evidence
            .MapGet("", List)
            .WithName(nameof(ListEvidence))
            .WithSummary("List the evidence about something, newest first, as far as the caller may read it")
            .AllowAnonymous()
            .WithQuery(ListParameters)
            .Answers<Listing<EvidenceItem>>()
            .Fails(301, 404, 410);
        evidence
            .MapGet("{evidenceId:guid}", Get)
            .WithName(nameof(GetEvidence))
            .WithSummary("Read one piece of evidence")
            .AllowAnonymous()
            .Answers<EvidenceItem>()
            .Fails(301, 404, 410);
        evidence
            .MapPost("", Attach)
            .Writes(
                nameof(AttachEvidence),
                "Attach a file of one's own as evidence; what it is attached to does not change",
                Policies.AnyCaller
            )
            .Takes<EvidenceInput>(MediaTypes.Json)
            .Creates<EvidenceItem>()
            .Fails(301, 404, 409, 410);
        evidence
            .MapDelete("{evidenceId:guid}", Remove)
            .Writes(nameof(RemoveEvidence), "Take a piece of evidence away; that it was there stays in the history", Policies.AnyCaller)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(301, 404, 410, 412, 428);
    }

    private static async Task<Answer> List(string parent, Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(
            new ListEvidence(
                EvidenceParents.Of(parent, id),
                query.Codes<EvidenceKind>("kind"),
                Paging.LimitOf(query),
                Paging.CursorOf(query)
            ),
            ct
        );
        return Answers.PrivatePage(http, page, ApiJson.Readable.EvidenceList);
    }

    private static async Task<Answer> Get(string parent, Guid id, Guid evidenceId, IMediator mediator, CancellationToken ct)
    {
        var item = await mediator.Send(new GetEvidence(EvidenceParents.Of(parent, id), evidenceId), ct);
        return Answers.Private(item, item.Version, JippJson.Readable.EvidenceItem);
    }

    private static async Task<Answer> Attach(string parent, Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.EvidenceInput);
        var item = await mediator.Send(new AttachEvidence(EvidenceParents.Of(parent, id), input), ct);
        return Preferences.Written(
            http.Request,
            StatusCodes.Status201Created,
            JippJson.Text(item, JippJson.Readable.EvidenceItem),
            item.Version,
            $"/api/v1/{parent}/{id}/evidence/{item.Id}"
        );
    }

    private static async Task<Answer> Remove(
        string parent,
        Guid id,
        Guid evidenceId,
        HttpContext http,
        IMediator mediator,
        CancellationToken ct
    )
    {
        await mediator.Send(new RemoveEvidence(EvidenceParents.Of(parent, id), evidenceId, ETags.RequiredVersion(http.Request)), ct);
        return Answers.Done;
    }
}

/// <summary>
/// The parts of addresses that name what evidence is about: one set of operations serves all of them.
/// </summary>
internal sealed class EvidenceParents : IRouteConstraint
{
    /// <summary>Name of the constraint in addresses.</summary>
    public const string Name = "evidence-parent";

    private static readonly Dictionary<string, EvidenceParentKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["innovations"] = EvidenceParentKind.Innovation,
        ["hubs"] = EvidenceParentKind.Hub,
        ["replication-plans"] = EvidenceParentKind.ReplicationPlan,
        ["action-items"] = EvidenceParentKind.ActionItem,
        ["commitments"] = EvidenceParentKind.Commitment,
        ["mentoring-sessions"] = EvidenceParentKind.MentoringSession,
        ["monitoring-reports"] = EvidenceParentKind.MonitoringReport,
    };

    /// <summary>All that can stand there.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Kinds.Keys];

    /// <summary>What an address names.</summary>
    public static EvidenceParent Of(string parent, Guid id) => new(Kinds[parent], id);

    /// <inheritdoc/>
    public bool Match(
        HttpContext? httpContext,
        IRouter? route,
        string routeKey,
        RouteValueDictionary values,
        RouteDirection routeDirection
    ) => values[routeKey] is string name && Kinds.ContainsKey(name);
}
