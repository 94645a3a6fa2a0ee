using System.Diagnostics;

namespace JippApi.Api.Http;

/// <summary>Gives each request an id, or accepts the client's own, and returns it in <c>X-Request-Id</c>.</summary>
internal static class RequestIds
{
    private const string Header = "X-Request-Id";
    private const int MaxLength = 128;

    /// <summary>The id of the trace that the request belongs to, or the request id without one.</summary>
    public static string TraceId(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;

    public static void Accept(HttpContext http)
    {
        var given = http.Request.Headers[Header].ToString();
        if (given.Length is > 0 and <= MaxLength && given.All(c => c is > ' ' and < '\u007f'))
            http.TraceIdentifier = given;
        http.Response.Headers[Header] = http.TraceIdentifier;
        if (http.Request.Headers.TraceParent is { Count: > 0 } parent && ActivityContext.TryParse(parent, null, out _))
            http.Response.Headers.TraceParent = parent;
    }
}
