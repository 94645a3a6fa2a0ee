using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Competitions.Entries;

namespace JippApi.Application.Competitions.Entries;

/// <summary>An entry as lists show it.</summary>
public record EntryItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Id of the edition.</summary>
    public required Guid CompetitionId { get; init; }

    /// <summary>Number in the edition; absent until the entry is submitted.</summary>
    public int? Number { get; init; }

    /// <summary>Id of the innovation that is entered.</summary>
    public required Guid InnovationId { get; init; }

    /// <summary>Title of the innovation when the entry was made.</summary>
    public required string Title { get; init; }

    /// <summary>The institution that enters.</summary>
    public required InstitutionRef Institution { get; init; }

    /// <summary>Region of the institution; absent when it serves the nation.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Code of the cluster.</summary>
    public required string Cluster { get; init; }

    /// <summary>Code of the group.</summary>
    public required string Group { get; init; }

    /// <summary>Code of the category; absent when none was chosen.</summary>
    public string? Category { get; init; }

    /// <summary>Code of the theme; absent when none was chosen.</summary>
    public string? Theme { get; init; }

    /// <summary>Status of the entry.</summary>
    public required EntryStatus Status { get; init; }

    /// <summary>
    /// Code of the furthest stage that the entry takes part in; absent until the first one starts. Those who entered
    /// see it as far as results are announced.
    /// </summary>
    public string? Stage { get; init; }

    /// <summary>Whether the entry did not go on from that stage.</summary>
    public required bool IsOut { get; init; }

    /// <summary>Whether it passed the administrative selection; absent until that is decided, or announced.</summary>
    public bool? PassesAdministration { get; init; }

    /// <summary>When the entry was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was submitted; absent until then.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }
}

/// <summary>An entry with its proposal.</summary>
public sealed record EntryDocument : EntryItem
{
    /// <summary>Revision of the innovation that the entry was made from.</summary>
    public required int Revision { get; init; }

    /// <summary>Sections of the proposal, in the order of the edition.</summary>
    public required IReadOnlyList<EntrySectionItem> Sections { get; init; }

    /// <summary>Files of the proposal.</summary>
    public required IReadOnlyList<EntryFileItem> Files { get; init; }

    /// <summary>Address of a video; absent when none was given.</summary>
    public string? VideoUrl { get; init; }

    /// <summary>Id of the innovation that this one replicates; absent when none was named.</summary>
    public Guid? InspiredBy { get; init; }

    /// <summary>Why that one was chosen; absent when not stated.</summary>
    public string? InspirationReason { get; init; }

    /// <summary>Version of the edition's rules that the entry was last checked against.</summary>
    public required int RulesVersion { get; init; }

    /// <summary>Why the entry was withdrawn or disqualified; absent otherwise.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Decision of the administrative selection; absent until it is made, or announced.</summary>
    public EntryDecisionItem? Administrative { get; init; }

    /// <summary>Addresses of related resources.</summary>
    public required EntryLinks Links { get; init; }
}

/// <summary>A section of the proposal.</summary>
/// <param name="Code">Code of the section.</param>
/// <param name="Name">Name of the section in Indonesian.</param>
/// <param name="NameEn">Name of the section in English; absent when it has none.</param>
/// <param name="Text">Text of the section; empty when nothing was written yet.</param>
/// <param name="Words">Number of words of the text.</param>
/// <param name="MaxWords">Maximum number of words; absent when there is no limit.</param>
/// <param name="IsRequired">Whether an entry without it cannot be submitted.</param>
public sealed record EntrySectionItem(string Code, string Name, string? NameEn, string Text, int Words, int? MaxWords, bool IsRequired);

/// <summary>A file of the proposal.</summary>
/// <param name="FileId">Id of the file.</param>
/// <param name="Name">Name of the file.</param>
/// <param name="Section">Code of the section that it supports; absent when it belongs to the whole proposal.</param>
/// <param name="Kind">Code of the required paper that it is; absent when it is none.</param>
/// <param name="IsWithoutNames">Whether the secretariat has seen that it names neither a person nor the institution; for
/// those who entered, absent until the administrative selection is announced.</param>
/// <param name="Href">Address of the content.</param>
public sealed record EntryFileItem(Guid FileId, string Name, string? Section, string? Kind, bool? IsWithoutNames, string Href);

/// <summary>A decision of the administrative selection.</summary>
/// <param name="Passes">Whether the entry goes on.</param>
/// <param name="Reason">Why.</param>
/// <param name="DecidedAt">When it was decided.</param>
public sealed record EntryDecisionItem(bool Passes, string Reason, DateTimeOffset DecidedAt);

/// <summary>Addresses related to an entry.</summary>
/// <param name="Self">The entry itself.</param>
/// <param name="Competition">The edition.</param>
/// <param name="Innovation">The innovation.</param>
public sealed record EntryLinks(string Self, string Competition, string Innovation);
