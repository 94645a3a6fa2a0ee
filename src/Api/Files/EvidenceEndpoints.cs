using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Domain.Files;

namespace JippApi.Api.Files;

/// <summary>
/// Evidence of all kinds of resources: one set of operations serves innovations, hubs, plans, action items, commitment
/// sheets, mentoring sessions and monitoring reports.
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
            .MapGet(
                "",
                (string parent, Guid id, ApiCall call) =>
                    call.ListAsync(
                        new ListEvidence(EvidenceParents.Of(parent, id), call.Query.Codes<EvidenceKind>("kind"), call.Limit, call.Cursor)
                    )
            )
            .Open(nameof(ListEvidence), "List the evidence attached to a resource, newest first")
            .WithQuery(ListParameters)
            .Answers<Listing<EvidenceItem>>()
            .Fails(301, 404, 410);
        evidence
            .MapGet(
                "{evidenceId:guid}",
                (string parent, Guid id, Guid evidenceId, ApiCall call) =>
                    call.GetAsync(new GetEvidence(EvidenceParents.Of(parent, id), evidenceId))
            )
            .Open(nameof(GetEvidence), "Get a piece of evidence")
            .Answers<EvidenceItem>()
            .Fails(301, 404, 410);
        evidence
            .MapPost(
                "",
                (string parent, Guid id, ApiCall call) =>
                    call.CreateAsync(
                        (EvidenceInput input) => new AttachEvidence(EvidenceParents.Of(parent, id), input),
                        item => $"/api/v1/{parent}/{id}/evidence/{item.Id}"
                    )
            )
            .Writes(nameof(AttachEvidence), "Attach one of the caller's files as evidence", Policies.AnyCaller)
            .Takes<EvidenceInput>(MediaTypes.Json)
            .Creates<EvidenceItem>()
            .Fails(301, 404, 409, 410);
        evidence
            .MapDelete(
                "{evidenceId:guid}",
                (string parent, Guid id, Guid evidenceId, ApiCall call) =>
                    call.DeleteAsync(version => new RemoveEvidence(EvidenceParents.Of(parent, id), evidenceId, version))
            )
            .Writes(nameof(RemoveEvidence), "Remove a piece of evidence", Policies.AnyCaller)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(301, 404, 410, 412, 428);
    }
}

/// <summary>
/// The path segments of the resources that can have evidence: one set of operations serves all of them.
/// </summary>
internal sealed class EvidenceParents : IRouteConstraint
{
    /// <summary>Name of the constraint in route templates.</summary>
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

    /// <summary>All accepted segments.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Kinds.Keys];

    /// <summary>The resource that an address names.</summary>
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
