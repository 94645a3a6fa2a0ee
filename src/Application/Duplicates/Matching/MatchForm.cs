using System.Text.Json.Serialization;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Duplicates;

/// <summary>The parts of an innovation that are compared: its texts reduced to roots, and its place and time.</summary>
/// <remarks>It is stored for every innovation that can be found, so that comparing needs no text to be read anew.</remarks>
internal sealed record MatchForm
{
    /// <summary>The roots of the title: of the whole, and of what stands outside and inside brackets.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Titles { get; init; }

    /// <summary>The letters of the title, as it is spelt.</summary>
    public string Letters { get; init; } = "";

    /// <summary>
    /// The roots of a summary as short as a title, which often is the longer title; empty for others.
    /// </summary>
    public IReadOnlyList<string> Subtitle { get; init; } = [];

    /// <summary>
    /// The names it calls itself, in letters and digits: short name, acronyms in capitals or brackets.
    /// </summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The acronyms that its title would give.</summary>
    public IReadOnlyList<string> Derived { get; init; } = [];

    /// <summary>Whether the title is only a name, without the words behind it.</summary>
    public bool IsNameOnly { get; init; }

    /// <summary>Whether a short name is stated, so that another one speaks against a match.</summary>
    public bool HasShortName { get; init; }

    /// <summary>The marks that tell generations apart: <c>2.0</c>, <c>II</c>, <i>jilid 3</i>, <i>plus</i>.</summary>
    public IReadOnlyList<string> Generation { get; init; } = [];

    /// <summary>The numbers in the title.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>The roots of summary and problem, between spaces.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether the texts say that it replicates another one.</summary>
    public bool SaysReplica { get; init; }

    /// <summary>The innovators, in letters.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Web addresses and telephone numbers, in one spelling.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>The owner; null when it is not known.</summary>
    public Guid? Owner { get; init; }

    /// <summary>The owner as a list writes it, where it is not known.</summary>
    public string? OwnerText { get; init; }

    /// <summary>The region, stated or named in the owner's name.</summary>
    public string? Region { get; init; }

    public int? Year { get; init; }

    public Sector? Sector { get; init; }

    /// <summary>The lists that state it.</summary>
    public IReadOnlyList<InnovationSource> Sources { get; init; } = [];
}

/// <summary>Writes and reads forms as they are stored.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(MatchForm))]
internal sealed partial class MatchFormJson : JsonSerializerContext;
