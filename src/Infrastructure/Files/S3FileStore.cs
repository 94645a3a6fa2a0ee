using System.Net;
using System.Net.Http.Headers;
using JippApi.Application.Files;

namespace JippApi.Infrastructure.Files;

/// <summary>
/// Keeps files in a bucket of a service that speaks S3, addressed by path. Objects are written by one PUT each with the SHA-256 of their bytes in the
/// signature, so that the service refuses what was changed on the way.
/// </summary>
internal sealed class S3FileStore(S3Options options, TimeProvider clock) : IFileStore, IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = TimeSpan.FromMinutes(5),
    };

    private readonly S3Signature signature = new(options.Region, options.AccessKey!, options.SecretKey!);

    /// <inheritdoc/>
    public async Task PutAsync(string key, Stream content, long length, string sha256, CancellationToken ct)
    {
        using var request = RequestOf(HttpMethod.Put, key, sha256);
        request.Content = new LentContent(content, length);
        using var response = await SendAsync(request, ct, HttpStatusCode.OK, HttpStatusCode.NoContent);
    }

    /// <inheritdoc/>
    public async Task<Stream> OpenAsync(string key, long from, long length, CancellationToken ct)
    {
        using var request = RequestOf(HttpMethod.Get, key, S3Signature.EmptyHash);
        request.Headers.Range = new RangeHeaderValue(from, from + length - 1);
        var response = await SendAsync(request, ct, HttpStatusCode.PartialContent);
        return new BoundedStream(await response.Content.ReadAsStreamAsync(ct), length);
    }

    /// <inheritdoc/>
    public async Task RemoveAsync(string key, CancellationToken ct)
    {
        using var request = RequestOf(HttpMethod.Delete, key, S3Signature.EmptyHash);
        using var response = await SendAsync(request, ct, HttpStatusCode.NoContent, HttpStatusCode.OK, HttpStatusCode.NotFound);
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private HttpRequestMessage RequestOf(HttpMethod method, string key, string sha256)
    {
        var request = new HttpRequestMessage(method, $"{options.Endpoint!.TrimEnd('/')}/{options.Bucket}/{key}");
        signature.Sign(request, sha256, clock.GetUtcNow());
        return request;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct, params HttpStatusCode[] expected)
    {
        try
        {
            var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
            if (expected.Contains(response.StatusCode)) return response;
            using (response) throw new StoreUnavailableException($"The store answered {(int)response.StatusCode} to {request.Method} {request.RequestUri!.AbsolutePath}.");
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !ct.IsCancellationRequested))
        {
            throw new StoreUnavailableException("The store does not answer.", e);
        }
    }

    /// <summary>Bytes of a stream that belongs to somebody else, who closes it.</summary>
    private sealed class LentContent(Stream content, long length) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => content.CopyToAsync(stream);

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
            content.CopyToAsync(stream, cancellationToken);

        protected override bool TryComputeLength(out long size)
        {
            size = length;
            return true;
        }
    }
}
