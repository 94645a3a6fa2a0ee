using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JippApi.Api.Tests.Files;

/// <summary>
/// A server that implements the part of S3 that the product uses. It recomputes every signature and, like real ones,
/// answers 403 when the signature or the hash of the body does not match.
/// </summary>
public sealed partial class FakeS3 : IAsyncDisposable
{
    public const string Bucket = "jipp-uji";
    public const string AccessKey = "AKIDUJI";
    public const string SecretKey = "rahasia/uji+S3";
    public const string Region = "id-jakarta-1";

    private static readonly string[] Needed = ["host", "x-amz-content-sha256", "x-amz-date"];

    private readonly WebApplication app;

    private FakeS3(WebApplication app) => this.app = app;

    /// <summary>Contents by path.</summary>
    public ConcurrentDictionary<string, byte[]> Objects { get; } = new(StringComparer.Ordinal);

    public ConcurrentBag<string> Refused { get; } = [];

    public bool IsDown { get; set; }

    /// <summary>How many of the next requests are answered with 503.</summary>
    public int Stumbles { get; set; }

    public int RequestCount { get; private set; }

    public string Address => app.Urls.Single();

    public static async Task<FakeS3> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var service = new FakeS3(builder.Build());
        service.app.Run(service.AnswerAsync);
        await service.app.StartAsync();
        return service;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        RequestCount++;
        var status =
            IsDown || Stumbles-- > 0 ? 503
            : IsSigned(http.Request, body.ToArray()) ? await CarryOutAsync(http, body.ToArray())
            : 403;
        if (!http.Response.HasStarted)
            http.Response.StatusCode = status;
        if (status == 403)
            Refused.Add($"{http.Request.Method} {http.Request.Path}");
    }

    private async Task<int> CarryOutAsync(HttpContext http, byte[] body)
    {
        var path = http.Request.Path.Value!;
        if (!path.StartsWith($"/{Bucket}/", StringComparison.Ordinal))
            return 404;
        switch (http.Request.Method)
        {
            case "PUT":
                Objects[path] = body;
                return 200;
            case "DELETE":
                Objects.TryRemove(path, out _);
                return 204;
            case "GET" when Objects.TryGetValue(path, out var content):
                var range = http.Request.GetTypedHeaders().Range!.Ranges.Single();
                http.Response.StatusCode = 206;
                await http.Response.Body.WriteAsync(content.AsMemory()[(int)range.From!.Value..((int)range.To!.Value + 1)]);
                return 206;
            default:
                return 404;
        }
    }

    /// <summary>
    /// Whether the whole body and the required headers are signed with the configured key for the configured region.
    /// </summary>
    private static bool IsSigned(HttpRequest request, byte[] body)
    {
        var stated = Authorization().Match(request.Headers.Authorization.ToString());
        var (hash, time, signed) = (
            request.Headers["x-amz-content-sha256"].ToString(),
            request.Headers["x-amz-date"].ToString(),
            stated.Groups["signed"].Value.Split(';')
        );
        if (request.Headers.Keys.Any(name => name.StartsWith("x-amz-checksum-", StringComparison.OrdinalIgnoreCase)))
            return false; // like stores that do not support it
        if (!stated.Success || hash != Convert.ToHexStringLower(SHA256.HashData(body)) || !Needed.All(signed.Contains))
            return false;

        var canonical = string.Join(
            '\n',
            [
                request.Method,
                request.Path.Value!,
                request.QueryString.Value!.TrimStart('?'),
                .. signed.Select(name => $"{name}:{request.Headers[name]}"),
                "",
                string.Join(';', signed),
                hash,
            ]
        );
        var scope = $"{time[..8]}/{Region}/s3/aws4_request";
        var toSign = string.Join(
            '\n',
            "AWS4-HMAC-SHA256",
            time,
            scope,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))
        );
        var key = new[] { time[..8], Region, "s3", "aws4_request", toSign }.Aggregate(
            Encoding.UTF8.GetBytes($"AWS4{SecretKey}"),
            (mac, part) => HMACSHA256.HashData(mac, Encoding.UTF8.GetBytes(part))
        );
        return stated.Groups["credential"].Value == $"{AccessKey}/{scope}"
            && stated.Groups["signature"].Value == Convert.ToHexStringLower(key);
    }

    [GeneratedRegex("^AWS4-HMAC-SHA256 Credential=(?<credential>[^,]+), SignedHeaders=(?<signed>[^,]+), Signature=(?<signature>[^,]+)$")]
    private static partial Regex Authorization();
}
