using System.ComponentModel.DataAnnotations;

namespace JippApi.Infrastructure.Files;

/// <summary>A service that speaks S3; section <c>Files:S3</c> of the configuration.</summary>
public sealed record S3Options : IValidatableObject
{
    /// <summary>Its address, such as <c>https://s3.example.go.id</c>; null for none.</summary>
    public string? Endpoint { get; init; }

    /// <summary>Its region, as it wants it in signatures.</summary>
    [Required]
    public string Region { get; init; } = "us-east-1";

    /// <summary>The bucket, which must be there.</summary>
    public string? Bucket { get; init; }

    /// <summary>Id of the key.</summary>
    public string? AccessKey { get; init; }

    /// <summary>The key.</summary>
    public string? SecretKey { get; init; }

    /// <inheritdoc/>
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

/// <summary>A scanner that speaks ClamAV's protocol; section <c>Files:Scanner</c> of the configuration.</summary>
public sealed record ScannerOptions
{
    /// <summary>Its name or network address; null for none.</summary>
    public string? Host { get; init; }

    /// <summary>Its port.</summary>
    [Range(1, 65_535)]
    public int Port { get; init; } = 3310;

    /// <summary>Longest time for one file, in seconds.</summary>
    [Range(1, 3_600)]
    public int TimeoutSeconds { get; init; } = 60;
}
