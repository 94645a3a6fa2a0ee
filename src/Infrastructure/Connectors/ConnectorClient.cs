using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using JippApi.Application.Pulls;
using JippApi.Domain.Pulls;

namespace JippApi.Infrastructure.Connectors;

/// <summary>
/// Fetches answers of the systems of ministries: within a time and a size, following redirects on the same host only.
/// </summary>
internal sealed class ConnectorClient(ConnectorOptions options, TimeProvider clock) : IDisposable
{
    private const int MaxRedirects = 3;
    private const int PieceLength = 65_536;

    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(1);

    private readonly HttpClient client = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(15),
            ConnectCallback = options.AllowPrivateAddresses ? null : PublicAddresses.ConnectAsync,
            MaxResponseHeadersLength = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            UseCookies = false,
            UseProxy = false, // a proxy would resolve names itself
        }
    )
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Fetches an answer; null when it is still in the known state.</summary>
    /// <exception cref="PullFaultException">It could not be fetched.</exception>
    public async Task<FetchedAnswer?> GetAsync(FetchRequest request, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(request.Timeout);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        try
        {
            return await FollowAsync(request, both.Token);
        }
        catch (OperationCanceledException e) when (limit.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            throw new PullFaultException(PullFault.TimedOut, null, e);
        }
        catch (HttpRequestException e) when (e.InnerException is PullFaultException known)
        {
            throw known;
        }
        catch (HttpRequestException e)
        {
            throw new PullFaultException(PullFault.Unreachable, null, e);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw new PullFaultException(PullFault.CutShort, null, e);
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<FetchedAnswer?> FollowAsync(FetchRequest request, CancellationToken ct)
    {
        var address = request.Address;
        for (var redirects = 0; ; redirects++)
        {
            using var message = MessageOf(request, address);
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, ct);
            if (response.StatusCode == HttpStatusCode.NotModified && request.Known is not null)
                return null;
            if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308))
                return await ReadAsync(response, request.MaxBytes, ct);
            address = TargetOf(response, address, redirects);
        }
    }

    private static HttpRequestMessage MessageOf(FetchRequest request, Uri address)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        message.Headers.UserAgent.Add(new ProductInfoHeaderValue("JippApi", "1"));
        if (request.ApiKey is { } key)
            message.Headers.Authorization = new("Bearer", key);
        if (request.Known?.ETag is { } tag)
            message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (request.Known?.LastModified is { } date)
            message.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        return message;
    }

    /// <summary>The key goes nowhere but to the host that it is for.</summary>
    private static Uri TargetOf(HttpResponseMessage response, Uri address, int redirects)
    {
        if (response.Headers.Location is not { } location || redirects >= MaxRedirects)
            throw new PullFaultException(PullFault.LedAway);
        var target = new Uri(address, location);
        return target.Scheme == address.Scheme && target.Authority.Equals(address.Authority, StringComparison.OrdinalIgnoreCase)
            ? target
            : throw new PullFaultException(PullFault.LedAway);
    }

    private async Task<FetchedAnswer> ReadAsync(HttpResponseMessage response, long maxBytes, CancellationToken ct)
    {
        var status = (int)response.StatusCode;
        if (status == 429)
            throw new PullFaultException(PullFault.TooManyRequests, PauseOf(response));
        if (status >= 500)
            throw new PullFaultException(PullFault.ServerError, PauseOf(response));
        if (status == 408)
            throw new PullFaultException(PullFault.TimedOut);
        if (status is < 200 or > 299)
            throw new PullFaultException(PullFault.Refused);
        if (response.Content.Headers.ContentLength > maxBytes)
            throw new PullFaultException(PullFault.TooLarge);

        await using var content = await response.Content.ReadAsStreamAsync(ct);
        var body = new MemoryStream();
        var piece = new byte[PieceLength];
        int read;
        while ((read = await content.ReadAsync(piece, ct)) > 0)
        {
            if (body.Length + read > maxBytes)
                throw new PullFaultException(PullFault.TooLarge);
            body.Write(piece, 0, read);
        }

        return new(body.GetBuffer().AsMemory(0, (int)body.Length), TagOf(response));
    }

    private static PageTag? TagOf(HttpResponseMessage response)
    {
        var tag = new PageTag(
            Bounded(response.Headers.ETag?.ToString()),
            Bounded(response.Content.Headers.LastModified?.ToString("R", CultureInfo.InvariantCulture))
        );
        return tag is { ETag: null, LastModified: null } ? null : tag;

        static string? Bounded(string? text) => text?.Length > Pull.TagMaxLength ? null : text;
    }

    private TimeSpan? PauseOf(HttpResponseMessage response)
    {
        var stated = response.Headers.RetryAfter?.Delta ?? response.Headers.RetryAfter?.Date - clock.GetUtcNow();
        return stated is not { } pause || pause <= TimeSpan.Zero ? null
            : pause > LongestPause ? LongestPause
            : pause;
    }
}

/// <summary>A request to fetch a page.</summary>
/// <param name="Address">The address.</param>
/// <param name="ApiKey">The key to send; null for none.</param>
/// <param name="Known">The state that is known already.</param>
/// <param name="MaxBytes">The size that the answer may have.</param>
/// <param name="Timeout">The time in which it must have arrived.</param>
internal sealed record FetchRequest(Uri Address, string? ApiKey, PageTag? Known, long MaxBytes, TimeSpan Timeout);

/// <summary>An answer.</summary>
/// <param name="Body">The bytes.</param>
/// <param name="Tag">The validators of the answer.</param>
internal sealed record FetchedAnswer(ReadOnlyMemory<byte> Body, PageTag? Tag);
