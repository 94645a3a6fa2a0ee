using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Caching;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Errors;

namespace JippApi.Api.Conventions.Endpoints;

/// <summary>What endpoints have in common, said in one word each.</summary>
internal static class EndpointConventions
{
    /// <summary>A public read whose answers are kept until one of the families changes.</summary>
    public static RouteHandlerBuilder Public(this RouteHandlerBuilder endpoint, string name, string summary, params string[] families) =>
        endpoint
            .WithName(name)
            .WithSummary(summary)
            .AllowAnonymous()
            .WithMetadata(new CachedMetadata(families))
            .AddEndpointFilter<CachingFilter>();

    /// <summary>A read that only some may do.</summary>
    public static RouteHandlerBuilder Guarded(this RouteHandlerBuilder endpoint, string name, string summary, string policy) =>
        endpoint.WithName(name).WithSummary(summary).RequireAuthorization(policy).Fails(401, 403);

    /// <summary>A read that is remembered, unless what was read is public.</summary>
    public static RouteHandlerBuilder Audited(this RouteHandlerBuilder endpoint, string resourceType) =>
        endpoint.WithMetadata(new AuditedMetadata(resourceType)).AddEndpointFilter<AuditedRead>();

    /// <summary>An answer whose entity tag follows from the version of its data alone.</summary>
    public static RouteHandlerBuilder Listed(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(ListMetadata.Instance);

    /// <summary>A write, in one transaction with its idempotency key.</summary>
    public static RouteHandlerBuilder Writes(this RouteHandlerBuilder endpoint, string name, string summary, string policy) =>
        endpoint
            .WithName(name)
            .WithSummary(summary)
            .RequireAuthorization(policy)
            .AddEndpointFilter<WriteFilter>()
            .Fails(401, 403, 413, 415, 422);

    /// <summary>
    /// A write of one's own account that no idempotency key surrounds: sent again, it is executed again, which each of
    /// these withstands, and what it refuses stays counted (docs/decisions/0021-secrets-and-idempotency.md).
    /// </summary>
    public static RouteHandlerBuilder WritesUnkept(this RouteHandlerBuilder endpoint, string name, string summary, string policy) =>
        endpoint
            .WithName(name)
            .WithSummary(summary)
            .RequireAuthorization(policy)
            .WithMetadata(UnkeptMetadata.Instance)
            .Fails(401, 403, 413, 415, 422);

    public static RouteHandlerBuilder WithQuery(this RouteHandlerBuilder endpoint, params IReadOnlyList<Parameter> parameters) =>
        endpoint.WithMetadata(new QueryMetadata(parameters));

    public static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder endpoint, string mediaType)
        where T : notnull => endpoint.WithMetadata(new BodyMetadata(typeof(T), mediaType));

    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder endpoint, params string[] otherTypes) =>
        endpoint.Produces<T>(StatusCodes.Status200OK, MediaTypes.Json, otherTypes);

    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder endpoint, int status) =>
        endpoint.Produces<T>(status, MediaTypes.Json);

    /// <summary>A read that is no JSON at all, but a document or a picture.</summary>
    public static RouteHandlerBuilder AnswersFile(this RouteHandlerBuilder endpoint, string mediaType) =>
        endpoint.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(byte[]), [mediaType]));

    public static RouteHandlerBuilder Creates<T>(this RouteHandlerBuilder endpoint) =>
        endpoint.Produces<T>(StatusCodes.Status201Created, MediaTypes.Json);

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

/// <summary>Marks a write whose answer is not kept.</summary>
internal sealed class UnkeptMetadata
{
    public static readonly UnkeptMetadata Instance = new();
}
