using JippApi.Api.Conventions.Bodies;
using JippApi.Infrastructure.Persistence;

namespace JippApi.Api.Conventions.Writing;

/// <summary>
/// Makes each request a unit of work: after a transient fault of the database it is run again, unless part of it may
/// have been saved (docs/decisions/0038-transient-faults.md). Without a fault it costs nothing.
/// </summary>
internal sealed class UnitOfWorkFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        try
        {
            return await next(context);
        }
        catch (Exception fault) when (fault.IsTransient() && CanBeReplayed(http))
        {
            return await http
                .RequestServices.GetRequiredService<JippDb>()
                .RunUnitAsync(() => next(context).AsTask(), http.RequestAborted, fault);
        }
    }

    /// <summary>A streamed body is not kept in memory and cannot be read again.</summary>
    private static bool CanBeReplayed(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<BodyMetadata>()?.Type != typeof(Stream) && !MultipartBody.IsOne(http.Request);
}
