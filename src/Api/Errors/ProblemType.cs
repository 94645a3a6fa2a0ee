using System.Text.Json;
using JippApi.Api.Http;
using JippApi.Application.Common;

namespace JippApi.Api.Errors;

/// <summary>A problem type of the catalogue.</summary>
/// <param name="Slug">Last segment of its URI, in kebab case; never changes, as clients depend on it.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="IndonesianTitle">Title in Indonesian.</param>
/// <param name="EnglishTitle">Title in English.</param>
/// <param name="IndonesianHelp">What to do, in Indonesian.</param>
/// <param name="EnglishHelp">What to do, in English.</param>
internal sealed record ProblemType(
    string Slug,
    int Status,
    string IndonesianTitle,
    string EnglishTitle,
    string IndonesianHelp,
    string EnglishHelp
)
{
    /// <summary>The code for programs.</summary>
    public string Code => Slug.Replace('-', '_').ToUpperInvariant();

    public string Title(string language) => language == Language.English ? EnglishTitle : IndonesianTitle;

    public string Help(string language) => language == Language.English ? EnglishHelp : IndonesianHelp;
}

/// <summary>Ends a request with a problem.</summary>
internal sealed class ProblemException(ProblemType type) : Exception(type.EnglishTitle)
{
    public ProblemType Type { get; } = type;

    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Where the faults are: <c>pointer</c>, <c>parameter</c> or <c>header</c>.</summary>
    public string FaultLocation { get; init; } = "pointer";

    /// <summary>What is allowed instead.</summary>
    public IReadOnlyList<string>? Allowed { get; init; }

    /// <summary>Current entity tag of the resource.</summary>
    public string? CurrentETag { get; init; }

    /// <summary>The current resource, if the body conflicts with it.</summary>
    public JsonElement? Current { get; init; }

    /// <summary>The body that was sent.</summary>
    public JsonElement? Sent { get; init; }

    /// <summary>Additional headers of the response.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}
