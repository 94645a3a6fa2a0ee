using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Caching;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Errors;
using JippApi.Api.Http;

namespace JippApi.Api.Conventions.Endpoints;

/// <summary>The conventions of endpoints, one call each.</summary>
internal static class EndpointConventions
{
    /// <summary>A public read, cached until one of the data families changes.</summary>
    public static RouteHandlerBuilder Public(this RouteHandlerBuilder endpoint, string name, string summary, params string[] families) =>
        endpoint
            .WithName(name)
            .WithSummary(summary)
            .AllowAnonymous()
            .WithMetadata(new CachedMetadata(families))
            .AddEndpointFilter<CachingFilter>();

    /// <summary>A read open to anyone; the answer depends on the caller or the day, so it is not cached.</summary>
    public static RouteHandlerBuilder Open(this RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.WithName(name).WithSummary(summary).AllowAnonymous();

    /// <summary>A read that requires a policy.</summary>
    public static RouteHandlerBuilder Guarded(this RouteHandlerBuilder endpoint, string name, string summary, string policy) =>
        endpoint.WithName(name).WithSummary(summary).RequireAuthorization(policy).Fails(401, 403);

    /// <summary>Audits a read, unless the answer is public.</summary>
    public static RouteHandlerBuilder Audited(this RouteHandlerBuilder endpoint, string resourceType) =>
        endpoint.WithMetadata(new AuditedMetadata(resourceType)).AddEndpointFilter<AuditedRead>();

    /// <summary>Marks an answer whose entity tag follows from the version of its data.</summary>
    public static RouteHandlerBuilder WithListTag(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(ListMetadata.Instance);

    /// <summary>A write with a dry run and an idempotency key, stored in the same transaction.</summary>
    public static RouteHandlerBuilder Writes(this RouteHandlerBuilder endpoint, string name, string summary, string policy) =>
        endpoint
            .WithName(name)
            .WithSummary(summary)
            .RequireAuthorization(policy)
            .AddEndpointFilter<WriteFilter>()
            .AllowsDryRun()
            .Fails(401, 403, 409, 412, 413, 415, 422);

    /// <summary>
    /// A write without an idempotency key: its answer holds a secret, its body is too large to keep, or a refused
    /// attempt must stay counted instead of being rolled back. A repeated request is executed again, which these
    /// operations tolerate (docs/decisions/0021-secrets-and-idempotency.md). For the same reasons it has no dry run.
    /// </summary>
    public static RouteHandlerBuilder WritesWithoutIdempotency(
        this RouteHandlerBuilder endpoint,
        string name,
        string summary,
        string policy
    ) =>
        endpoint
            .WithName(name)
            .WithSummary(summary)
            .RequireAuthorization(policy)
            .WithMetadata(WithoutIdempotencyMetadata.Instance)
            .Fails(401, 403, 409, 412, 413, 415, 422);

    public static RouteHandlerBuilder WithQuery(this RouteHandlerBuilder endpoint, params IReadOnlyList<Parameter> parameters) =>
        endpoint.WithMetadata(new QueryMetadata(parameters));

    public static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder endpoint, string mediaType)
        where T : notnull => endpoint.WithMetadata(new BodyMetadata(typeof(T), mediaType));

    /// <summary>Also takes a form with a file, whose text fields come before the file.</summary>
    public static RouteHandlerBuilder TakesForm(this RouteHandlerBuilder endpoint, string file, params IReadOnlyList<FormField> fields) =>
        endpoint.WithMetadata(new MultipartMetadata(file, fields));

    /// <summary>Takes many writes of these kinds in one request.</summary>
    public static RouteHandlerBuilder TakesBulk(this RouteHandlerBuilder endpoint, params IReadOnlyList<string> kinds) =>
        endpoint.Takes<BulkRequest>(MediaTypes.Json).WithMetadata(new BulkMetadata(kinds));

    /// <summary>Takes many writes of these kinds in one request; the data of each names the resource.</summary>
    public static RouteHandlerBuilder TakesBulkByData(this RouteHandlerBuilder endpoint, params IReadOnlyList<string> kinds) =>
        endpoint.Takes<BulkRequest>(MediaTypes.Json).WithMetadata(new BulkMetadata(kinds, IsNamedByData: true));

    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder endpoint, params string[] otherTypes) =>
        endpoint.Produces<T>(StatusCodes.Status200OK, MediaTypes.Json, otherTypes);

    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder endpoint, int status) =>
        endpoint.Produces<T>(status, MediaTypes.Json);

    /// <summary>A read that returns a document or a drawing instead of JSON.</summary>
    public static RouteHandlerBuilder AnswersFile(this RouteHandlerBuilder endpoint, string mediaType) =>
        endpoint.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(byte[]), [mediaType]));

    public static RouteHandlerBuilder Creates<T>(this RouteHandlerBuilder endpoint) =>
        endpoint.Produces<T>(StatusCodes.Status201Created, MediaTypes.Json);

    /// <summary>A change that requires <c>If-Match</c> (RFC 9110 §13.1.1, RFC 6585 §3).</summary>
    public static RouteHandlerBuilder Changes<T>(this RouteHandlerBuilder endpoint) => endpoint.Answers<T>().Fails(404, 409, 412, 428);

    public static TBuilder Fails<TBuilder>(this TBuilder endpoint, params int[] statuses)
        where TBuilder : IEndpointConventionBuilder
    {
        foreach (var status in statuses)
            endpoint.WithMetadata(
                new ProducesResponseTypeMetadata(
                    status,
                    status == 301 ? typeof(void) : typeof(ProblemDocument),
                    status == 301 ? [] : [MediaTypes.Problem]
                )
            );
        return endpoint;
    }
}

/// <summary>Marks a read whose answer has no entity tag.</summary>
internal sealed class UntaggedMetadata
{
    public static readonly UntaggedMetadata Instance = new();
}

/// <summary>Marks a write that requires <c>If-Match</c> only for what exists already.</summary>
internal sealed class OptionalMatchMetadata
{
    public static readonly OptionalMatchMetadata Instance = new();
}

/// <summary>Marks a write without an idempotency key.</summary>
internal sealed class WithoutIdempotencyMetadata
{
    public static readonly WithoutIdempotencyMetadata Instance = new();
}
