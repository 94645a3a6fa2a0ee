namespace JippApi.Api.Tests.Hosting;

/// <summary>Sends a token with each request.</summary>
internal sealed class Bearer(Func<string> token) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new("Bearer", token());
        return base.SendAsync(request, cancellationToken);
    }
}
