using JippApi.Api.Conventions.Requests;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Net.Http.Headers;

namespace JippApi.Api.Conventions.Responses;

/// <summary>
/// Names the file of an answer whose form was chosen by address, unless it has a name of its own: after the last fixed part
/// of the address, since ids and secrets make no good names.
/// </summary>
internal sealed class NamedFiles : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        var http = context.HttpContext;
        if (result is not Answer { Status: StatusCodes.Status200OK, Body.Length: > 0 } answer || Formats.MediaTypeOf(http) is null)
            return result;
        if (answer.Headers.ContainsKey(HeaderNames.ContentDisposition) || http.Response.Headers.ContainsKey(HeaderNames.ContentDisposition))
            return result;
        var name = ((RouteEndpoint)http.GetEndpoint()!)
            .RoutePattern.PathSegments.Where(segment => segment.IsSimple)
            .Select(segment => segment.Parts[0])
            .OfType<RoutePatternLiteralPart>()
            .Last()
            .Content;
        http.Response.Headers.ContentDisposition = $"inline; filename=\"{name}.{Query.Of(http).Text(Formats.Name)}\"";
        return result;
    }
}
