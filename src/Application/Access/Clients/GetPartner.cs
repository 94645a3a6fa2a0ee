using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Returns a partner client's view of itself.</summary>
public sealed record GetPartner(PartnerClientId Id) : IRequest<PartnerProfile>;

/// <summary>A partner client's view of itself.</summary>
/// <param name="ClientId">Client id used to sign in.</param>
/// <param name="Name">Display name of the client.</param>
/// <param name="Contact">E-mail address of the team that operates the client.</param>
/// <param name="Scopes">Permissions of the client.</param>
/// <param name="Source">The source whose records the client maintains; absent when the permissions apply to all
/// records.</param>
/// <param name="Secrets">Secrets of the client in the order of their numbers, without the secret values.</param>
/// <param name="RateClass">Code of the client's rate class.</param>
/// <param name="RateLimits">Request limits and what remains of them.</param>
/// <param name="FailedCalls">The latest failed requests, newest first, at most 100.</param>
public sealed record PartnerProfile(
    string ClientId,
    string Name,
    string Contact,
    IReadOnlyList<string> Scopes,
    InnovationSource? Source,
    IReadOnlyList<PartnerSecret> Secrets,
    string RateClass,
    IReadOnlyList<RateLimitState> RateLimits,
    IReadOnlyList<FailedCallItem> FailedCalls
) : VersionedItem;

/// <summary>A secret of the client, without its value.</summary>
/// <param name="Number">Sequence number of the secret, starting at 1.</param>
/// <param name="CreatedAt">When the secret was created.</param>
/// <param name="AgeDays">Age of the secret in whole days.</param>
/// <param name="ExpiresAt">When the secret expires; absent when it does not.</param>
/// <param name="Live">Whether the secret can be used now.</param>
public sealed record PartnerSecret(int Number, DateTimeOffset CreatedAt, int AgeDays, DateTimeOffset? ExpiresAt, bool Live);

/// <summary>A request limit and its current state.</summary>
/// <param name="Policy">Name of the limit, as in the <c>RateLimit</c> header.</param>
/// <param name="Limit">Requests allowed per minute.</param>
/// <param name="Left">Requests left in the current minute.</param>
/// <param name="ResetsIn">Seconds until the count is reset.</param>
public sealed record RateLimitState(string Policy, int Limit, int Left, int ResetsIn);

/// <summary>A failed request.</summary>
/// <param name="At">When the request was made.</param>
/// <param name="Method">HTTP method of the request.</param>
/// <param name="Path">Path of the request, without the query string.</param>
/// <param name="Status">HTTP status of the response.</param>
/// <param name="Code">Code of the problem document; absent when there was none.</param>
/// <param name="RequestId">Value of the response's <c>X-Request-Id</c> header.</param>
/// <param name="Body">The JSON sent, with every value replaced by its type; truncated when long.</param>
public sealed record FailedCallItem(
    DateTimeOffset At,
    string Method,
    string Path,
    int Status,
    string? Code,
    string? RequestId,
    string? Body
);

internal sealed class GetPartnerHandler(IAppDb db, TimeProvider clock) : IRequestHandler<GetPartner, PartnerProfile>
{
    public async Task<PartnerProfile> Handle(GetPartner request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var client = await ClientLookup.ReadClientAsync(db, request.Id, now, ct);
        var calls = await db
            .FailedCalls.AsNoTracking()
            .Where(c => c.ClientId == request.Id)
            .OrderByDescending(c => c.Number)
            .Take(FailedCall.MaxPerClient)
            .Select(c => new FailedCallItem(c.At, c.Method, c.Path, c.Status, c.Code, c.RequestId, c.Body))
            .ToListAsync(ct);
        var secrets = client.Secrets.Select(s => new PartnerSecret(
            s.Number,
            s.CreatedAt,
            (int)(now - s.CreatedAt).TotalDays,
            s.ExpiresAt,
            s.Live
        ));
        return new(client.ClientId, client.Name, client.Contact, client.Scopes, client.Source, [.. secrets], client.RateClass, [], calls)
        {
            Version = client.Version,
        };
    }
}
