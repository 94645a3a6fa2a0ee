using System.ComponentModel.DataAnnotations;

namespace JippApi.Application.Documents;

/// <summary>What documents say about this server; section <c>Documents</c> of the configuration.</summary>
public sealed record DocumentPolicy
{
    /// <summary>
    /// Address under which the public reaches this API. It stands on paper, so it is configured and never taken from a
    /// request.
    /// </summary>
    [Required]
    [Url]
    public string PublicAddress { get; init; } = "https://api.jipp.go.id";

    /// <summary>The public address of a path.</summary>
    public string AddressOf(string path) => PublicAddress.TrimEnd('/') + path;
}
