using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Competitions.Entries;

/// <summary>The status of an entry.</summary>
public enum EntryStatus
{
    Draft,

    /// <summary>Handed in by the institution; its text is fixed.</summary>
    Submitted,

    /// <summary>Taken back by the institution; scores given until then stay.</summary>
    Withdrawn,

    /// <summary>Excluded by the organiser, with a reason.</summary>
    Disqualified,
}

/// <summary>A section of the proposal.</summary>
/// <param name="Code">The code of the section in the rules of the edition.</param>
/// <param name="Text">Plain text or Markdown.</param>
public sealed record EntrySection(string Code, string Text)
{
    public const int TextMaxLength = 20_000;
}

/// <summary>A file that belongs to the proposal.</summary>
/// <param name="FileId">The uploaded file.</param>
/// <param name="Name">Its name when it was attached.</param>
/// <param name="Section">The section it supports; null when it belongs to the whole proposal.</param>
/// <param name="IsWithoutNames">Whether the secretariat has seen that it names neither a person nor the institution.</param>
/// <param name="Kind">The code of the paper that it is, of those the edition asks for; null when it is none.</param>
public sealed record EntryFile(Guid FileId, string Name, string? Section, bool IsWithoutNames = false, string? Kind = null);

/// <summary>The proposal: what the institution writes, beside the record that it is made from.</summary>
public sealed record EntryContent
{
    public const int MaxFiles = 20;

    public const int VideoUrlMaxLength = 500;

    public const int InspirationReasonMaxLength = 4_000;

    /// <summary>The sections that have a text, in the order of the edition.</summary>
    public IReadOnlyList<EntrySection> Sections { get; init; } = [];

    public IReadOnlyList<EntryFile> Files { get; init; } = [];

    /// <summary>The address of a video (https).</summary>
    public string? VideoUrl { get; init; }

    /// <summary>The awarded innovation that this one replicates.</summary>
    public InnovationId? InspiredBy { get; init; }

    /// <summary>Why that one was chosen.</summary>
    public string? InspirationReason { get; init; }

    /// <summary>Returns the text of a section; null when it has none.</summary>
    public string? TextOf(string section) => Sections.FirstOrDefault(other => other.Code == section)?.Text;

    /// <summary>Compares lists by what they hold: the content is one value.</summary>
    public bool Equals(EntryContent? other) =>
        other is not null
        && Sections.SequenceEqual(other.Sections)
        && Files.SequenceEqual(other.Files)
        && VideoUrl == other.VideoUrl
        && InspiredBy == other.InspiredBy
        && InspirationReason == other.InspirationReason;

    public override int GetHashCode() => HashCode.Combine(Sections.Count, Files.Count, VideoUrl, InspiredBy, InspirationReason);
}

/// <summary>Whether an entry passes the administrative selection.</summary>
/// <param name="Passes">Whether it goes on.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">The person who decided.</param>
/// <param name="OnBehalfOf">The person they acted for.</param>
/// <param name="At">The time.</param>
public sealed record AdministrativeDecision(bool Passes, string Reason, UserId By, UserId? OnBehalfOf, DateTimeOffset At)
{
    public const int ReasonMaxLength = 2_000;
}
