using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace JippApi.Infrastructure.Files;

/// <summary>Signs requests as AWS Signature Version 4 says, for requests without a query and with names that need no escaping.</summary>
internal sealed class S3Signature(string region, string accessKey, string secretKey)
{
    /// <summary>SHA-256 of no bytes.</summary>
    public const string EmptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private const string Algorithm = "AWS4-HMAC-SHA256";
    private const string SignedHeaders = "host;x-amz-content-sha256;x-amz-date";

    /// <summary>Adds the headers that make up the signature.</summary>
    /// <param name="request">The request, with its address.</param>
    /// <param name="sha256">SHA-256 of its body.</param>
    /// <param name="at">The present time.</param>
    public void Sign(HttpRequestMessage request, string sha256, DateTimeOffset at)
    {
        var time = at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var scope = $"{time[..8]}/{region}/s3/aws4_request";
        var address = request.RequestUri!;
        var asked = $"{request.Method}\n{address.AbsolutePath}\n\nhost:{address.Authority}\nx-amz-content-sha256:{sha256}\nx-amz-date:{time}\n\n{SignedHeaders}\n{sha256}";
        var toSign = $"{Algorithm}\n{time}\n{scope}\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)))}";

        request.Headers.Host = address.Authority;
        request.Headers.TryAddWithoutValidation("x-amz-content-sha256", sha256);
        request.Headers.TryAddWithoutValidation("x-amz-date", time);
        request.Headers.TryAddWithoutValidation(
            "Authorization", $"{Algorithm} Credential={accessKey}/{scope}, SignedHeaders={SignedHeaders}, Signature={Convert.ToHexStringLower(Mac(KeyOf(time[..8]), toSign))}");
    }

    private byte[] KeyOf(string day) => Mac(Mac(Mac(Mac(Encoding.UTF8.GetBytes("AWS4" + secretKey), day), region), "s3"), "aws4_request");

    private static byte[] Mac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
}
