using System.Collections;

namespace JippApi.Domain.Innovations;

/// <summary>Who may state a fact of a record (<i>pemilik fakta</i>).</summary>
public enum FactAuthority
{
    /// <summary>The institution that owns the record, and whoever writes for it.</summary>
    Owner,

    /// <summary>
    /// Whoever keeps the list in which the fact stands: a ministry, or a hub for regional competitions.
    /// </summary>
    SourceList,

    /// <summary>A reviewer of another institution.</summary>
    Reviewer,

    /// <summary>Nobody: it follows from verified evidence.</summary>
    VerifiedEvidence,
}

/// <summary>A member of a record and who states it.</summary>
/// <param name="Name">The name in the API; a section has the form <c>sections/results</c>.</param>
/// <param name="StatedBy">Who states it.</param>
/// <param name="IsReviewed">Whether others rely on it, so that a change of a published record waits for a
/// reviewer.</param>
public sealed record InnovationMember(string Name, FactAuthority StatedBy, bool IsReviewed = false)
{
    /// <summary>Reads the member; null for one that is not part of the content.</summary>
    public Func<InnovationContent, object?>? Read { get; init; }

    /// <summary>
    /// Returns the first content with the member of the second; null for one that the owner does not state.
    /// </summary>
    public Func<InnovationContent, InnovationContent, InnovationContent>? Copy { get; init; }

    /// <summary>Whether a content states the member.</summary>
    public bool IsStated(InnovationContent content) =>
        Read?.Invoke(content) is { } value
        && value is not ""
        && (value is string || value is not IEnumerable list || list.Cast<object>().Any());

    /// <summary>Whether two contents differ in the member.</summary>
    public bool Differs(InnovationContent before, InnovationContent after) => Read is { } read && !Same(read(before), read(after));

    private static bool Same(object? one, object? other) =>
        one is IEnumerable list and not string && other is IEnumerable others
            ? list.Cast<object>().SequenceEqual(others.Cast<object>())
            : Equals(one, other);
}

/// <summary>Who states each member of a record. What is not named here cannot be written.</summary>
public static class InnovationMembers
{
    /// <summary>The member for the rows of source lists.</summary>
    public const string Sources = "sources";

    /// <summary>The member for prizes.</summary>
    public const string Awards = "awards";

    /// <summary>The member for remarks of source lists.</summary>
    public const string Notes = "notes";

    public static IReadOnlyList<InnovationMember> All { get; } =
    [
        Owners("title", c => c.Title, (to, from) => to with { Title = from.Title }, isReviewed: true),
        Owners("shortName", c => c.ShortName, (to, from) => to with { ShortName = from.ShortName }),
        Owners("summary", c => c.Summary, (to, from) => to with { Summary = from.Summary }),
        Owners("ownerInstitutionId", c => c.OwnerId, (to, from) => to with { OwnerId = from.OwnerId }, isReviewed: true),
        Owners("regionCode", c => c.RegionCode, (to, from) => to with { RegionCode = from.RegionCode }, isReviewed: true),
        Owners("regionReason", c => c.RegionReason, (to, from) => to with { RegionReason = from.RegionReason }),
        Owners("year", c => c.Year, (to, from) => to with { Year = from.Year }, isReviewed: true),
        Owners("sector", c => c.Sector, (to, from) => to with { Sector = from.Sector }, isReviewed: true),
        Owners("sdgs", c => c.Sdgs, (to, from) => to with { Sdgs = from.Sdgs }),
        Owners("kind", c => c.Kind, (to, from) => to with { Kind = from.Kind }),
        Owners("tags", c => c.Tags, (to, from) => to with { Tags = from.Tags }),
        Owners(
            "sections/problem",
            c => c.Sections.Problem,
            (to, from) => to with { Sections = to.Sections with { Problem = from.Sections.Problem } }
        ),
        Owners(
            "sections/objective",
            c => c.Sections.Objective,
            (to, from) => to with { Sections = to.Sections with { Objective = from.Sections.Objective } }
        ),
        Owners(
            "sections/novelty",
            c => c.Sections.Novelty,
            (to, from) => to with { Sections = to.Sections with { Novelty = from.Sections.Novelty } }
        ),
        Owners(
            "sections/howItWorks",
            c => c.Sections.HowItWorks,
            (to, from) => to with { Sections = to.Sections with { HowItWorks = from.Sections.HowItWorks } }
        ),
        Owners(
            "sections/results",
            c => c.Sections.Results,
            (to, from) => to with { Sections = to.Sections with { Results = from.Sections.Results } },
            isReviewed: true
        ),
        Owners(
            "sections/adoptionPrerequisites",
            c => c.Sections.AdoptionPrerequisites,
            (to, from) => to with { Sections = to.Sections with { AdoptionPrerequisites = from.Sections.AdoptionPrerequisites } }
        ),
        Owners(
            "sections/resources",
            c => c.Sections.Resources,
            (to, from) => to with { Sections = to.Sections with { Resources = from.Sections.Resources } }
        ),
        Owners(
            "sections/sustainability",
            c => c.Sections.Sustainability,
            (to, from) => to with { Sections = to.Sections with { Sustainability = from.Sections.Sustainability } }
        ),
        Owners("innovators", c => c.Innovators, (to, from) => to with { Innovators = from.Innovators }),
        Owners("references", c => c.References, (to, from) => to with { References = from.References }),
        Owners("components", c => c.Components, (to, from) => to with { Components = from.Components }, isReviewed: true),
        Owners(
            "willingToBeReplicated",
            c => c.WillingToBeReplicated,
            (to, from) => to with { WillingToBeReplicated = from.WillingToBeReplicated }
        ),
        Lists(Awards, c => c.Awards),
        Lists(Notes, c => c.Notes),
        Lists(Sources, c => c.SourceRecords),
        new("publication", FactAuthority.Reviewer),
        new("phase", FactAuthority.VerifiedEvidence),
        new("existence", FactAuthority.VerifiedEvidence),
    ];

    /// <summary>Returns the members that differ.</summary>
    public static IReadOnlyList<InnovationMember> Changed(InnovationContent before, InnovationContent after) =>
        [.. All.Where(member => member.Differs(before, after))];

    /// <summary>Returns the content of another with what source lists state taken from here.</summary>
    public static InnovationContent OnlyListsOf(this InnovationContent changed, InnovationContent before) =>
        before with
        {
            SourceRecords = changed.SourceRecords,
            Awards = changed.Awards,
            Notes = changed.Notes,
        };

    /// <summary>Returns the place of a member in the order of all.</summary>
    internal static int PlaceOf(string name) => All.TakeWhile(member => member.Name != name).Count();

    private static InnovationMember Owners(
        string name,
        Func<InnovationContent, object?> read,
        Func<InnovationContent, InnovationContent, InnovationContent> copy,
        bool isReviewed = false
    ) => new(name, FactAuthority.Owner, isReviewed) { Read = read, Copy = copy };

    private static InnovationMember Lists(string name, Func<InnovationContent, object?> read) =>
        new(name, FactAuthority.SourceList) { Read = read };
}
