using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>What a partner's system may know about itself.</summary>
public sealed record GetPartner(PartnerClientId Id) : IRequest<PartnerProfile>;

/// <summary>What a partner's system knows about itself.</summary>
/// <param name="ClientId">The name by which it signs in.</param>
/// <param name="Name">What it is.</param>
/// <param name="Contact">E-mail address of the team that runs it.</param>
/// <param name="Scopes">What it may do.</param>
/// <param name="Source">The ministry's list that it keeps.</param>
/// <param name="Secrets">Its secrets by number, without what is secret.</param>
/// <param name="RateClass">Code of its rate class.</param>
/// <param name="RateLimits">Its limits, and what is left of them.</param>
/// <param name="FailedCalls">Its last calls that failed, newest first, at most 100.</param>
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
)
{
    /// <summary>Version of the client; it makes the entity tag.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Version { get; init; }
}

/// <summary>A secret, as its owner sees it.</summary>
/// <param name="Number">From 1, in the order in which they were made.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="AgeDays">Whole days since then.</param>
/// <param name="ExpiresAt">When it stops working; absent without an end.</param>
/// <param name="Live">Whether it works.</param>
public sealed record PartnerSecret(int Number, DateTimeOffset CreatedAt, int AgeDays, DateTimeOffset? ExpiresAt, bool Live);

/// <summary>A limit, and where the caller stands.</summary>
/// <param name="Policy">Name of the limit, as in the header <c>RateLimit</c>.</param>
/// <param name="Limit">Requests a minute.</param>
/// <param name="Left">How many are left in this minute.</param>
/// <param name="ResetsIn">Seconds until it is counted anew.</param>
public sealed record RateLimitState(string Policy, int Limit, int Left, int ResetsIn);

/// <summary>A call that failed.</summary>
/// <param name="At">When.</param>
/// <param name="Method">Method of the request.</param>
/// <param name="Path">Path of the request, without its query.</param>
/// <param name="Status">Status of the answer.</param>
/// <param name="Code">Code of the problem.</param>
/// <param name="RequestId">The answer's <c>X-Request-Id</c>.</param>
/// <param name="Body">The JSON that was sent, every value replaced by its kind, shortened where it is long.</param>
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
        var client = await db.ClientItemAsync(request.Id, now, ct);
        var calls = await db
            .FailedCalls.AsNoTracking()
            .Where(c => c.ClientId == request.Id)
            .OrderByDescending(c => c.Number)
            .Take(FailedCall.Kept)
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
