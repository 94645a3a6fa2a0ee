using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Conventions.Writing;

/// <summary>
/// Runs a write and stores its idempotency key in one transaction: the effect and the stored answer exist together or
/// not at all. Refusals are not stored, so that a client may correct a request and repeat it under the same key. If the
/// answer holds a secret, only the part meant for repetitions is stored
/// (docs/decisions/0021-secrets-and-idempotency.md).
/// </summary>
internal sealed class WriteFilter(JippDb db, TimeProvider clock) : IEndpointFilter
{
    private static readonly ConcurrentDictionary<string, byte> Running = new(StringComparer.Ordinal);

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var ct = http.RequestAborted;
        await JsonBody.ReadBytesAsync(http); // before the transaction: a slow client must not hold up other writers
        return await OverwriteRetries.InTurnAsync(
            http,
            db,
            () => ValidateOnly.IsAsked(http.Request) ? DryRunAsync(context, next, ct) : WriteAsync(context, next, ct)
        );
    }

    /// <summary>Runs the write and saves nothing. The key is only checked: another body may be sent under it.</summary>
    private async Task<object?> DryRunAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next, CancellationToken ct)
    {
        _ = IdempotencyKey.HashOf(context.HttpContext);
        return await db.DryRunAsync(async () => DryRun.AnswerTo((Answer)(await next(context))!), ct);
    }

    private async Task<object?> WriteAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next, CancellationToken ct)
    {
        var http = context.HttpContext;
        if (IdempotencyKey.HashOf(http) is not { } key)
            return await next(context);

        var bodyHash = CanonicalJson.Hash(await JsonBody.ReadBytesAsync(http));
        if (!Running.TryAdd(key, 0))
            throw new ProblemException(Problems.IdempotencyInProgress)
            {
                Headers = new Dictionary<string, string> { ["Retry-After"] = "1" },
            };
        try
        {
            if (await StoredAsync(key, bodyHash, ct) is { } stored)
                return stored;
            return await db.InTransactionAsync(
                async () =>
                {
                    var answer = (Answer)(await next(context))!;
                    db.IdempotencyRecords.Add(RecordOf(key, bodyHash, answer));
                    await db.SaveChangesAsync(ct);
                    return answer;
                },
                ct
            );
        }
        catch (Exception e) when (e.IsTransient())
        {
            // Safe to run again: the next run first looks for the record of the key, which exists if this run was saved
            db.MayHaveSaved = false;
            throw;
        }
        catch (DbUpdateException e) when (e.IsUniqueViolation())
        {
            db.ClearTrackedChanges(); // another process may have answered the same key in the meantime
            if (await StoredAsync(key, bodyHash, ct) is { } stored)
                return stored;
            throw;
        }
        finally
        {
            Running.TryRemove(key, out _);
        }
    }

    private async Task<IResult?> StoredAsync(string key, string bodyHash, CancellationToken ct)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - IdempotencyKey.Lifetime;
        var record = await db.IdempotencyRecords.AsNoTracking().SingleOrDefaultAsync(r => r.Id == key, ct);
        if (record is null)
            return null;
        if (record.AnsweredAt < oldest)
        {
            await db.IdempotencyRecords.Where(r => r.AnsweredAt < oldest).ExecuteDeleteAsync(ct);
            return null;
        }

        return record.BodyHash == bodyHash
            ? new ReplayedAnswer(AnswerOf(record))
            : throw new ProblemException(Problems.IdempotencyKeyReused);
    }

    private IdempotencyRecord RecordOf(string key, string bodyHash, Answer answer) =>
        new()
        {
            Id = key,
            BodyHash = bodyHash,
            Status = answer.Status,
            Headers = JsonSerializer.Serialize(
                new StoredHeaders(
                    answer.ContentType,
                    answer.ETag,
                    answer.CacheControl,
                    answer.Location,
                    answer.Language,
                    answer.PreferenceApplied
                ),
                Json.Of<StoredHeaders>()
            ),
            Body = answer.CacheControl == Answer.NoStore ? answer.ReplayBody : answer.Body,
            AnsweredAt = clock.GetUtcNow().UtcDateTime,
        };

    private static Answer AnswerOf(IdempotencyRecord record)
    {
        var headers = JsonSerializer.Deserialize(record.Headers, Json.Of<StoredHeaders>())!;
        return new()
        {
            Status = record.Status,
            Body = record.Body,
            ContentType = headers.ContentType,
            ETag = headers.ETag,
            CacheControl = headers.CacheControl,
            Location = headers.Location,
            Language = headers.Language,
            PreferenceApplied = headers.PreferenceApplied,
        };
    }
}

/// <summary>A stored answer, given again.</summary>
internal sealed class ReplayedAnswer(Answer answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers["Idempotency-Replayed"] = "true";
        return answer.ExecuteAsync(httpContext);
    }
}

/// <summary>The headers of a stored answer.</summary>
internal sealed record StoredHeaders(
    string ContentType,
    string? ETag = null,
    string? CacheControl = null,
    string? Location = null,
    string? Language = null,
    string? PreferenceApplied = null
);

/// <summary>The header <c>Idempotency-Key</c>.</summary>
internal static class IdempotencyKey
{
    /// <summary>How long a stored answer is replayed.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(72);

    private const string Header = "Idempotency-Key";
    private const int MaxLength = 255;

    /// <summary>
    /// The hash of caller, method, path and key; null without a key. Clients send the key quoted, as a structured field
    /// (RFC 8941), or bare; both mean the same.
    /// </summary>
    public static string? HashOf(HttpContext http)
    {
        var header = http.Request.Headers[Header];
        if (header.Count == 0)
            return null;
        var key = header.ToString() is ['"', .., '"'] quoted ? quoted[1..^1] : header.ToString();
        if (key.Length is 0 or > MaxLength || !key.All(c => c is > ' ' and < '\u007f'))
            throw new ProblemException(Problems.InvalidHeader) { Faults = [new(Header, "INVALID_VALUE", key)], FaultLocation = "header" };

        var caller = http.Caller();
        var text = $"{caller?.Id.Value}\n{caller?.ActingFor?.Value}\n{http.Request.Method}\n{http.Request.Path}\n{key}";
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
