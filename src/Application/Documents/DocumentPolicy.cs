using System.ComponentModel.DataAnnotations;

namespace JippApi.Application.Documents;

/// <summary>Settings of printed documents; section <c>Documents</c> of the configuration.</summary>
public sealed record DocumentPolicy
{
    /// <summary>
    /// Public address of this API. It is printed on paper, so it is configured and never taken from a request.
    /// </summary>
    [Required]
    [Url]
    public string PublicAddress { get; init; } = "https://api.jipp.go.id";

    /// <summary>Returns the public address of a path.</summary>
    public string AddressOf(string path) => PublicAddress.TrimEnd('/') + path;
}
