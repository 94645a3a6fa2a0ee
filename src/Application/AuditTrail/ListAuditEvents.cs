using JippApi.Application.Access;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AuditTrail;

/// <summary>Lists the audit events visible to the caller, newest first.</summary>
public sealed record ListAuditEvents(
    string? Actor,
    string? ActingFor,
    string? Client,
    string? ResourceType,
    string? ResourceId,
    string? Action,
    DateTimeOffset? From,
    DateTimeOffset? To,
    string? RequestId,
    int Limit,
    string? Cursor
) : IRequest<Listing<AuditItem>>;

/// <summary>Who did what, to which resource, and when.</summary>
public sealed record AuditItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The order of storage, with gaps.</summary>
    public required long Number { get; init; }

    /// <summary>Place in the audit log, starting at 0, without gaps; absent until the event is sealed.</summary>
    public long? LeafIndex { get; init; }

    /// <summary>When the action took place.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who acted: an account id, a client id, or the name of a system task.</summary>
    public required string Actor { get; init; }

    /// <summary>Name of the actor; absent for clients, system tasks and erased accounts.</summary>
    public string? ActorName { get; init; }

    /// <summary>
    /// Account id of the person on whose behalf the actor acted; absent when they acted for themselves.
    /// </summary>
    public string? ActingFor { get; init; }

    /// <summary>Name of the person on whose behalf the actor acted.</summary>
    public string? ActingForName { get; init; }

    /// <summary>Client id of the partner client that made the request; absent for people.</summary>
    public string? Client { get; init; }

    /// <summary>Code of the action.</summary>
    public required string Action { get; init; }

    /// <summary>Type of the resource.</summary>
    public required string ResourceType { get; init; }

    /// <summary>Id of the resource.</summary>
    public required string ResourceId { get; init; }

    /// <summary>Identifier of the request in the server's logs.</summary>
    public string? RequestId { get; init; }

    /// <summary>Further details, which depend on the action.</summary>
    public System.Text.Json.Nodes.JsonNode? Details { get; init; }

    /// <summary>Hash of the event as a leaf of the audit log in Base64 (RFC 9162, SHA-256).</summary>
    public required string LeafHash { get; init; }

    internal static AuditItem Of(AuditEvent happened, IReadOnlyDictionary<string, string> names) =>
        new()
        {
            Id = happened.EventId,
            Number = happened.Number,
            LeafIndex = happened.LeafIndex is >= 0 ? happened.LeafIndex : null,
            At = happened.At,
            Actor = happened.Actor,
            ActorName = names.GetValueOrDefault(happened.Actor),
            ActingFor = happened.ActingFor,
            ActingForName = happened.ActingFor is { } other ? names.GetValueOrDefault(other) : null,
            Client = happened.Client,
            Action = happened.Action,
            ResourceType = happened.ResourceType,
            ResourceId = happened.ResourceId,
            RequestId = happened.RequestId,
            Details = happened.Details is { } details ? System.Text.Json.Nodes.JsonNode.Parse(details) : null,
            LeafHash = Convert.ToBase64String(AuditLeaf.Hash(happened)),
        };
}

internal sealed class ListAuditEventsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListAuditEvents, Listing<AuditItem>>
{
    public async Task<Listing<AuditItem>> Handle(ListAuditEvents request, CancellationToken ct)
    {
        var rows = db.AuditEvents.AsNoTracking().VisibleTo(user.Caller!, db);
        if (request.Actor is { } actor)
            rows = rows.Where(e => e.Actor == actor);
        if (request.ActingFor is { } other)
            rows = rows.Where(e => e.ActingFor == other);
        if (request.Client is { } client)
            rows = rows.Where(e => e.Client == client);
        if (request.ResourceType is { } type)
            rows = rows.Where(e => e.ResourceType == type);
        if (request.ResourceId is { } id)
            rows = rows.Where(e => e.ResourceId == id);
        if (request.Action is { } action)
            rows = rows.Where(e => e.Action == action);
        if (request.From is { } from)
            rows = rows.Where(e => e.At >= from);
        if (request.To is { } to)
            rows = rows.Where(e => e.At < to);
        if (request.RequestId is { } asked)
            rows = rows.Where(e => e.RequestId == asked);

        var filter = string.Join(
            '\n',
            request.Actor,
            request.ActingFor,
            request.Client,
            request.ResourceType,
            request.ResourceId,
            request.Action,
            request.RequestId
        );
        var scope = $"audit\n{filter}\n{request.From:O}\n{request.To:O}\n{user.Id.Value}";
        var page = await new KeysetPage<long>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (after, backwards) =>
                backwards
                    ? rows.Where(e => after == 0 || e.Number > after).OrderBy(e => e.Number)
                    : rows.Where(e => after == 0 || e.Number < after).OrderByDescending(e => e.Number),
            happened => happened,
            happened => happened.Number,
            ct
        );
        var names = await AuditVisibility.NamesOfAsync(db, page.Items.SelectMany(e => new[] { e.Actor, e.ActingFor }).OfType<string>(), ct);
        return new([.. page.Items.Select(e => AuditItem.Of(e, names))], page.Page);
    }
}

/// <summary>Decides who may see which audit events.</summary>
internal static class AuditVisibility
{
    /// <summary>
    /// Filters the events visible to the caller: their own and those on their behalf; with the permission to read the
    /// audit trail, also those within their reach.
    /// </summary>
    public static IQueryable<AuditEvent> VisibleTo(this IQueryable<AuditEvent> events, Caller caller, IAppDb db)
    {
        var reach = caller.ReachOf(Permissions.ReadAudit);
        if (reach.IsNationwide)
            return events;
        var self = caller.Id.Value;
        var regions = reach.Regions;
        var institutions = db.Institutions.Within(reach, db);
        var sources = reach.Sources.Select(source => $"|{Code.Of(source)}|").ToList();
        return events.Where(e =>
            e.Actor == self
            || e.ActingFor == self
#pragma warning disable CA1310 // becomes SQL
            || regions.Any(region => e.RegionCode!.StartsWith(region))
#pragma warning restore CA1310
            || sources.Any(source => e.Sources!.Contains(source))
            || institutions.Any(i => i.Id == e.InstitutionId)
        );
    }

    /// <summary>Returns the names of the actors that are people and not erased.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> NamesOfAsync(IAppDb db, IEnumerable<string> actors, CancellationToken ct)
    {
        List<Guid> ids =
        [
            .. actors.Distinct().Select(actor => Guid.TryParse(actor, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty),
        ];
        return await db.Accounts.Where(a => ids.Contains(a.Id) && a.Name != "").ToDictionaryAsync(a => a.Id.ToString(), a => a.Name, ct);
    }
}
