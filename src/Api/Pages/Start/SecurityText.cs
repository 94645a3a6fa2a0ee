using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Documents;

namespace JippApi.Api.Pages.Start;

/// <summary>Where weaknesses are reported; section <c>SecurityContact</c> of the configuration.</summary>
internal sealed record SecurityContactOptions : IValidatableObject
{
    private static readonly string[] Schemes = ["https", "mailto", "tel"];

    /// <summary>
    /// Address for reports: <c>mailto:</c>, <c>tel:</c> or an <c>https</c> page. Default: the page of this server that says how.
    /// </summary>
    public string? Contact { get; init; }

    /// <summary>Days for which readers may rely on the file.</summary>
    [Range(1, 365)]
    public int ValidDays { get; init; } = 180;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (
            Contact is not null && !(Uri.TryCreate(Contact, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme))
            || Contact?.Any(char.IsControl) == true
        )
            yield return new("SecurityContact:Contact must be a mailto:, tel: or https: address.", [nameof(Contact)]);
    }
}

/// <summary>The file that tells whoever finds a weakness where to report it (RFC 9116).</summary>
internal static class SecurityText
{
    public const string Path = "/.well-known/security.txt";

    /// <summary>The page that says how to report a weakness.</summary>
    private const string Policy = "/docs/security#report-a-weakness";

    public static Answer Get(SecurityContactOptions options, DocumentPolicy address, TimeProvider clock)
    {
        // A whole day, so that the file changes once a day and not with each request.
        var expires = clock.GetUtcNow().UtcDateTime.Date.AddDays(options.ValidDays);
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"Contact: {options.Contact ?? address.AddressOf(Policy)}\n")
            .Append(CultureInfo.InvariantCulture, $"Expires: {expires:yyyy-MM-dd'T'HH:mm:ss'Z'}\n")
            .Append("Preferred-Languages: id, en\n");
        if (address.PublicAddress.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            text.Append(CultureInfo.InvariantCulture, $"Canonical: {address.AddressOf(Path)}\n")
                .Append(CultureInfo.InvariantCulture, $"Policy: {address.AddressOf(Policy)}\n");
        var body = Encoding.UTF8.GetBytes(text.ToString());
        return new()
        {
            Body = body,
            ContentType = MediaTypes.Text,
            ETag = ETags.OfResource(0, body),
            CacheControl = "public, max-age=3600",
        };
    }
}
