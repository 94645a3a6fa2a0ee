using System.Text.RegularExpressions;
using JippApi.Domain.Innovations;

namespace JippApi.Application.DataQuality;

/// <summary>The facts that the rules look at: a published record, and what others say about it.</summary>
/// <param name="Content">The record.</param>
/// <param name="Today">The day of the check.</param>
internal sealed record QualityFacts(InnovationContent Content, DateOnly Today)
{
    /// <summary>Code of the owner's region; null for national owners, and when no owner is stated.</summary>
    public string? OwnerRegion { get; init; }

    /// <summary>Registry numbers of the records of the same owner that it is said to replicate.</summary>
    public IReadOnlyList<string> OwnOrigins { get; init; } = [];

    /// <summary>Whether the owner plans to replicate the record itself.</summary>
    public bool IsReplicatedByOwner { get; init; }

    /// <summary>Registry numbers of the published records that are certainly the same.</summary>
    public IReadOnlyList<string> Twins { get; init; } = [];

    /// <summary>The sections that are stated, each with the member that it is in.</summary>
    public IEnumerable<MemberText> Sections =>
        Stated(
            ("/sections/problem", Content.Sections.Problem),
            ("/sections/objective", Content.Sections.Objective),
            ("/sections/novelty", Content.Sections.Novelty),
            ("/sections/howItWorks", Content.Sections.HowItWorks),
            ("/sections/results", Content.Sections.Results),
            ("/sections/adoptionPrerequisites", Content.Sections.AdoptionPrerequisites),
            ("/sections/resources", Content.Sections.Resources),
            ("/sections/sustainability", Content.Sections.Sustainability)
        );

    /// <summary>All texts that somebody has written, each with the member that it is in.</summary>
    public IEnumerable<MemberText> Texts =>
        Stated(("/title", Content.Title), ("/shortName", Content.ShortName), ("/summary", Content.Summary))
            .Concat(Sections)
            .Concat(Stated(("/regionReason", Content.RegionReason)))
            .Concat(Content.Notes.Select((note, place) => new MemberText($"/notes/{place}", note)));

    private static IEnumerable<MemberText> Stated(params IEnumerable<(string Member, string? Text)> members) =>
        members.Where(member => !string.IsNullOrWhiteSpace(member.Text)).Select(member => new MemberText(member.Member, member.Text!));
}

/// <summary>A text of a record.</summary>
/// <param name="Member">JSON pointer to the member.</param>
/// <param name="Text">The text.</param>
internal readonly record struct MemberText(string Member, string Text);

/// <summary>The sign that a rule has found in a record.</summary>
/// <param name="Members">JSON pointers to the members that show it; empty when others show it.</param>
/// <param name="Value">A part of what was found; null where it must not be shown, and where the members say all.</param>
internal sealed partial record QualitySign(IReadOnlyList<string> Members, string? Value = null)
{
    public const int ValueMaxLength = 200;

    private const int MaxMembers = 20;

    /// <summary>
    /// The sign as it is kept: with not too many members, and a value cut without halving a character.
    /// </summary>
    public QualitySign Trimmed() => new([.. Members.Take(MaxMembers)], Cut(Value));

    /// <summary>Returns a sign in one member.</summary>
    public static QualitySign In(string member, string? value = null) => new([member], Masked(value));

    /// <summary>Returns a sign in all members that have it, or null when none has it.</summary>
    public static QualitySign? InAll(IEnumerable<MemberText> found, Func<MemberText, string?>? value = null)
    {
        List<MemberText> all = [.. found];
        return all.Count == 0 ? null : new([.. all.Select(text => text.Member).Distinct()], Masked(value?.Invoke(all[0])));
    }

    /// <summary>Returns a text without long numbers, which may be those of people and must not be repeated.</summary>
    private static string? Masked(string? value) => value is null ? null : LongNumber().Replace(value, "…");

    private static string? Cut(string? value) =>
        value is null || value.Length <= ValueMaxLength ? value
        : char.IsHighSurrogate(value[ValueMaxLength - 1]) ? value[..(ValueMaxLength - 1)]
        : value[..ValueMaxLength];

    [GeneratedRegex("[0-9](?:[ -]?[0-9]){8,}")]
    private static partial Regex LongNumber();
}
