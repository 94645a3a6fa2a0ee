using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Application.Access;

namespace JippApi.Api.Security;

/// <summary>
/// Records failed calls of partner clients, so that their developers can find the cause. It is the outermost
/// middleware, in order to see the response as it is sent.
/// </summary>
internal sealed class FailedCallRecorder(RequestDelegate next, FailedCallQueue queue, TimeProvider clock)
{
    private const int MethodMaxLength = 10;
    private const int CodeMaxLength = 60;
    private const int RequestIdMaxLength = 120;

    public Task InvokeAsync(HttpContext http)
    {
        var answered = next(http);
        if (!answered.IsCompletedSuccessfully)
            return RememberAsync(answered, http);
        Record(http);
        return Task.CompletedTask;
    }

    private async Task RememberAsync(Task answered, HttpContext http)
    {
        await answered;
        Record(http);
    }

    private void Record(HttpContext http)
    {
        var status = http.Response.StatusCode;
        if (
            status < StatusCodes.Status400BadRequest
            || status == StatusCodes.Status429TooManyRequests
            || ValidateOnly.IsAsked(http.Request) // a refusal is what such a call asks for
            || http.Caller()?.Client is not { } client
        )
            return;
        queue.Add(
            new FailedCall
            {
                ClientId = client,
                At = clock.GetUtcNow(),
                Method = Cut(http.Request.Method, MethodMaxLength),
                Path = Cut(SecretPaths.Redacted(http.Request.Path.Value), FailedCall.TextMaxLength).Replace('\0', '?'),
                Status = status,
                Code = Cut(http.Features.Get<ProblemDocument>()?.Code ?? "", CodeMaxLength) is { Length: > 0 } code ? code : null,
                RequestId = Cut(http.TraceIdentifier, RequestIdMaxLength),
                Body = RawBody.Of(http) is { Length: > 0 } body ? RedactedJson.Of(body) : null,
            }
        );
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];
}
