using System.Text.Json;
using JippApi.Api.Conventions.Http;
using JippApi.Application.Common;

namespace JippApi.Api.Errors;

/// <summary>A kind of problem, as the catalogue lists it.</summary>
/// <param name="Slug">Last part of its address, kebab-case; never changes its meaning.</param>
/// <param name="Status">Status it is answered with.</param>
/// <param name="TitleId">What it is, in Indonesian.</param>
/// <param name="TitleEn">What it is, in English.</param>
/// <param name="HelpId">What to do about it, in Indonesian.</param>
/// <param name="HelpEn">What to do about it, in English.</param>
internal sealed record ProblemType(string Slug, int Status, string TitleId, string TitleEn, string HelpId, string HelpEn)
{
    /// <summary>The code that programs compare.</summary>
    public string Code => Slug.Replace('-', '_').ToUpperInvariant();

    public string Title(string language) => language == Language.English ? TitleEn : TitleId;

    public string Help(string language) => language == Language.English ? HelpEn : HelpId;
}

/// <summary>A request that cannot be answered as asked.</summary>
internal sealed class ProblemException(ProblemType type) : Exception(type.TitleEn)
{
    public ProblemType Type { get; } = type;

    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>What the faults are about: <c>pointer</c>, <c>parameter</c> or <c>header</c>.</summary>
    public string FaultPlace { get; init; } = "pointer";

    /// <summary>What would have been accepted.</summary>
    public IReadOnlyList<string>? Allowed { get; init; }

    /// <summary>Entity tag of the record now.</summary>
    public string? CurrentETag { get; init; }

    /// <summary>The record as it is now, where what was sent conflicts with it.</summary>
    public JsonElement? Current { get; init; }

    /// <summary>What was sent.</summary>
    public JsonElement? Yours { get; init; }

    /// <summary>Headers that go with the problem.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}
