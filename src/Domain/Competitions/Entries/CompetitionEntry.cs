using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Competitions.Entries;

/// <summary>Where an entry stands in its edition.</summary>
/// <param name="Cluster">The cluster of the government or body that enters.</param>
/// <param name="Group">The group it competes in.</param>
/// <param name="Category">Its category, where the edition has categories.</param>
/// <param name="Theme">Its theme, where the edition has themes.</param>
public sealed record EntryClass(string Cluster, string Group, string? Category, string? Theme);

/// <summary>The institution that enters.</summary>
/// <param name="InstitutionId">The owner of the record.</param>
/// <param name="GovernmentId">The root of its tree, for which entries are counted.</param>
/// <param name="RegionCode">The region it serves; null for national institutions.</param>
public sealed record Entrant(InstitutionId InstitutionId, InstitutionId GovernmentId, string? RegionCode);

/// <summary>
/// An innovation that takes part in an edition of a competition (<i>peserta kompetisi</i>): made from one revision of a
/// record, written as a proposal, handed in by its institution.
/// </summary>
public sealed partial class CompetitionEntry : AggregateRoot
{
    public const int ReasonMaxLength = 1_000;

    /// <summary>For the codes of groups, clusters, categories, themes and stages.</summary>
    public const int CodeMaxLength = CodedName.CodeMaxLength;

    private CompetitionEntry(CompetitionEntryId id, CompetitionId competitionId, InnovationId innovationId, DateTimeOffset createdAt) =>
        (Id, CompetitionId, InnovationId, CreatedAt) = (id, competitionId, innovationId, createdAt);

    public CompetitionEntryId Id { get; }

    public CompetitionId CompetitionId { get; }

    /// <summary>The number in the edition, given at submission.</summary>
    public int? Number { get; private set; }

    public InnovationId InnovationId { get; }

    /// <summary>The revision of the record that it was made from.</summary>
    public int Revision { get; private init; }

    /// <summary>The owner of the record, which enters it.</summary>
    public InstitutionId InstitutionId { get; private init; }

    /// <summary>The root of the owner's tree, for which entries are counted.</summary>
    public InstitutionId GovernmentId { get; private init; }

    public string? RegionCode { get; private init; }

    public string Cluster { get; private init; } = "";

    public string Group { get; private set; } = "";

    public string? Category { get; private set; }

    public string? Theme { get; private set; }

    /// <summary>The title of the record at that revision.</summary>
    public string Title { get; private init; } = "";

    public EntryContent Content { get; private set; } = new();

    /// <summary>The version of the edition's rules that it was last checked against.</summary>
    public int RulesVersion { get; private set; }

    public EntryStatus Status { get; private set; }

    /// <summary>Why it was withdrawn or disqualified.</summary>
    public string? StatusReason { get; private set; }

    /// <summary>The furthest stage that it takes part in; null until the first one starts.</summary>
    public string? Stage { get; private set; }

    /// <summary>Whether it did not go on from there.</summary>
    public bool IsOut { get; private set; }

    /// <summary>
    /// How often a stage began or ended while it was submitted. It grows for all entries alike, so that the version of
    /// none tells what was decided about it.
    /// </summary>
    public int StagesPassed { get; private set; }

    public AdministrativeDecision? Administrative { get; private set; }

    public DateTimeOffset CreatedAt { get; }

    public UserId CreatedBy { get; private init; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public UserId? SubmittedBy { get; private set; }

    /// <summary>Everyone who had a hand in it, and those they acted for: none of them judges it.</summary>
    public IReadOnlyList<UserId> Team { get; private set; } = [];

    /// <summary>The record, while the entry is open; unique in the edition, so that nothing enters it twice.</summary>
    public Guid? OpenKey { get; private set; }

    /// <summary>Whether it takes part, or still may.</summary>
    public bool IsOpen => Status is EntryStatus.Draft or EntryStatus.Submitted;

    /// <summary>Whether one of the people behind a request had a hand in it.</summary>
    public bool IsOf(Actor by) => Team.Intersect(by.UserIds).Any();

    /// <summary>Makes an entry from the present revision of a record.</summary>
    /// <param name="competition">The edition, which takes entries now.</param>
    /// <param name="record">The published record.</param>
    /// <param name="entrant">The institution that enters.</param>
    /// <param name="place">Where it competes.</param>
    /// <param name="by">The person who makes it.</param>
    /// <param name="at">The time.</param>
    public static CompetitionEntry Draft(
        Competition competition,
        Innovation record,
        Entrant entrant,
        EntryClass place,
        Actor by,
        DateTimeOffset at,
        CompetitionEntryId? id = null
    )
    {
        CompetitionRules.TakesEntries.Require(competition.TakesEntriesAt(at));
        InnovationRules.PublishedOnly.Require(record.Publication == Publication.Published);
        RequireKnown(competition.Rules, place);

        var entry = new CompetitionEntry(id ?? CompetitionEntryId.New(), competition.Id, record.Id, at)
        {
            Revision = record.Revision,
            InstitutionId = entrant.InstitutionId,
            GovernmentId = entrant.GovernmentId,
            RegionCode = entrant.RegionCode,
            Cluster = place.Cluster,
            Group = place.Group,
            Category = place.Category,
            Theme = place.Theme,
            Title = record.Content.Title,
            Content = new() { Sections = EntryPrefill.Of(competition.Rules, record.Content) },
            RulesVersion = competition.RulesVersion,
            CreatedBy = by.UserId,
            Team = [.. by.UserIds],
            OpenKey = record.Id.Value,
        };
        entry.Raise(new CompetitionEntryDrafted(entry.Id, competition.Id, record.Id, record.Revision, at));
        return entry;
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() =>
        new("competition-entry", Id.Value.ToString()) { RegionCode = RegionCode, InstitutionId = InstitutionId.Value };

    /// <summary>
    /// The subject carries no region: the entrant's hub must not learn of the secretariat's acts before the
    /// announcement.
    /// </summary>
    public override Subject AuditSubjectOf(IDomainEvent happened) =>
        happened is CompetitionEntryChecked ? new("competition-entry", Id.Value.ToString()) : AuditSubject();

    private static void RequireKnown(EditionRules rules, EntryClass place)
    {
        string?[] unknown =
        [
            rules.Clusters.Any(cluster => cluster.Code == place.Cluster) ? null : "cluster",
            rules.FindGroup(place.Group) is null ? "group" : null,
            place.Category is null || rules.Categories.Any(category => category.Code == place.Category) ? null : "category",
            place.Theme is null || rules.Themes.Any(theme => theme.Code == place.Theme) ? null : "theme",
        ];
        EntryRules.KnownGroup.Require(unknown.All(name => name is null), [.. unknown.OfType<string>()]);
    }
}
