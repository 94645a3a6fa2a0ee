using System.ComponentModel.DataAnnotations;

namespace JippApi.Infrastructure.Files;

/// <summary>An S3-compatible store; configuration section <c>Files:S3</c>.</summary>
public sealed record S3Options : IValidatableObject
{
    /// <summary>The address, such as <c>https://s3.example.go.id</c>; null when files are kept in a folder.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The region used in signatures.</summary>
    [Required]
    public string Region { get; init; } = "us-east-1";

    /// <summary>The bucket, which must exist.</summary>
    public string? Bucket { get; init; }

    /// <summary>The id of the access key.</summary>
    public string? AccessKey { get; init; }

    public string? SecretKey { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Endpoint is null)
            yield break;
        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            yield return new("Files:S3:Endpoint must be an http or https address.");
        if (string.IsNullOrEmpty(Bucket) || string.IsNullOrEmpty(AccessKey) || string.IsNullOrEmpty(SecretKey))
            yield return new("Files:S3:Bucket, AccessKey and SecretKey must be set with Files:S3:Endpoint.");
    }
}

/// <summary>A ClamAV daemon; configuration section <c>Files:Scanner</c>.</summary>
public sealed record ScannerOptions
{
    /// <summary>The host name or address; null for no scanner.</summary>
    public string? Host { get; init; }

    [Range(1, 65_535)]
    public int Port { get; init; } = 3310;

    /// <summary>The maximum time to scan a file, in seconds.</summary>
    [Range(1, 3_600)]
    public int TimeoutSeconds { get; init; } = 60;
}
