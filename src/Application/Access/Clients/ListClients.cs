using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Lists partner clients by client id.</summary>
public sealed record ListClients(
    string? Text,
    IReadOnlyList<InnovationSource> Sources,
    IReadOnlyList<ClientStatus> Statuses,
    int Limit,
    string? Cursor
) : IRequest<Listing<ClientItem>>;

/// <summary>Returns a partner client.</summary>
public sealed record GetClient(Guid Id) : IRequest<ClientItem>;

internal sealed class ListClientsHandler(IAppDb db, IServerKeys keys, TimeProvider clock)
    : IRequestHandler<ListClients, Listing<ClientItem>>
{
    public Task<Listing<ClientItem>> Handle(ListClients request, CancellationToken ct)
    {
        var rows = db.Clients.AsNoTracking();
        if (request.Text is { } text)
        {
            var pattern = LikePattern.Containing(text);
#pragma warning disable CA1304, CA1311 // becomes SQL
            rows = rows.Where(c =>
                EF.Functions.Like(c.ClientId, pattern, LikePattern.Escape)
                || EF.Functions.Like(c.Name.ToLower(), pattern, LikePattern.Escape)
            );
#pragma warning restore CA1304, CA1311
        }

        if (request.Sources.Count > 0)
            rows = rows.Where(c => c.Source != null && request.Sources.Contains(c.Source.Value));
        if (request.Statuses.Count == 1)
            rows =
                request.Statuses[0] == ClientStatus.Active ? rows.Where(c => c.DisabledAt == null) : rows.Where(c => c.DisabledAt != null);

        var scope = $"clients\n{request.Text}\n{string.Join(',', request.Sources)}\n{string.Join(',', request.Statuses)}";
        return new KeysetPage<string>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (key, backwards) =>
                (
                    backwards
                        ? rows.Where(c => key == null || c.ClientId.CompareTo(key) < 0).OrderByDescending(c => c.ClientId)
                        : rows.Where(c => key == null || c.ClientId.CompareTo(key) > 0).OrderBy(c => c.ClientId)
                ).Select(ClientItem.Projection(clock.GetUtcNow())),
            item => item,
            item => item.ClientId,
            ct
        );
    }
}

internal sealed class GetClientHandler(IAppDb db, TimeProvider clock) : IRequestHandler<GetClient, ClientItem>
{
    public Task<ClientItem> Handle(GetClient request, CancellationToken ct) =>
        ClientLookup.ReadClientAsync(db, new(request.Id), clock.GetUtcNow(), ct);
}
