using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using JippApi.Application.Files;

namespace JippApi.Infrastructure.Files;

/// <summary>
/// Keeps files in a bucket of an S3-compatible service, with path-style addresses. Each object is written by a single
/// PUT whose signature covers the SHA-256 of its bytes, so that the service rejects content that was changed on the
/// way.
/// </summary>
internal sealed class S3FileStore(S3Options options) : IFileStore, IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly AmazonS3Client client = new(new BasicAWSCredentials(options.AccessKey, options.SecretKey), ConfigOf(options));

    public Task PutAsync(string key, Stream content, long length, CancellationToken ct)
    {
        var request = new PutObjectRequest
        {
            BucketName = options.Bucket,
            Key = key,
            InputStream = content,
            ContentType = "application/octet-stream",
            AutoCloseStream = false,
            AutoResetStreamPosition = false,
            // The signature covers the whole body, and stores without support for chunks accept it
            UseChunkEncoding = false,
            DisablePayloadSigning = false,
            Headers = { ContentLength = length },
        };
        return Guarded(bounded => client.PutObjectAsync(request, bounded), ct);
    }

    public async Task<Stream> OpenAsync(string key, long from, long length, CancellationToken ct)
    {
        var request = new GetObjectRequest
        {
            BucketName = options.Bucket,
            Key = key,
            ByteRange = new(from, from + length - 1),
        };
        var response = await Guarded(bounded => client.GetObjectAsync(request, bounded), ct);
        if (response.HttpStatusCode == HttpStatusCode.PartialContent)
            return new BoundedStream(response.ResponseStream, length);
        using (response)
            throw new StoreUnavailableException($"The store answered {response.HttpStatusCode} to a range request.");
    }

    public Task RemoveAsync(string key, CancellationToken ct) =>
        Guarded(
            async bounded =>
            {
                try
                {
                    return await client.DeleteObjectAsync(options.Bucket, key, bounded);
                }
                catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.NotFound)
                {
                    return new();
                }
            },
            ct
        );

    public void Dispose() => client.Dispose();

    /// <summary>
    /// Sets everything the SDK would otherwise look up in the environment, in the user's files or at the machine's
    /// metadata service.
    /// </summary>
    private static AmazonS3Config ConfigOf(S3Options options) =>
        new()
        {
            ServiceURL = options.Endpoint,
            AuthenticationRegion = options.Region,
            ForcePathStyle = true,
            DefaultConfigurationMode = DefaultConfigurationMode.Standard,
            IgnoreConfiguredEndpointUrls = true,
            UseDualstackEndpoint = false,
            UseFIPSEndpoint = false,
            AllowAutoRedirect = false,
            // Many stores reject the checksums of newer SDKs
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
            RetryMode = RequestRetryMode.Standard,
            MaxErrorRetry = 2,
            Timeout = Longest,
        };

    /// <summary>Runs an operation, retries included, within the longest time.</summary>
    private static async Task<T> Guarded<T>(Func<CancellationToken, Task<T>> work, CancellationToken ct)
    {
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(ct);
        bounded.CancelAfter(Longest);
        try
        {
            return await work(bounded.Token);
        }
        catch (AmazonServiceException e)
        {
            throw new StoreUnavailableException($"The store answered {(int)e.StatusCode} {e.ErrorCode}.", e);
        }
        catch (Exception e)
            when (e is AmazonClientException or HttpRequestException or IOException
                || (e is OperationCanceledException && !ct.IsCancellationRequested)
            )
        {
            throw new StoreUnavailableException("The store does not answer.", e);
        }
    }
}
