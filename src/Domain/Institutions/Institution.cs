using JippApi.Domain.Common;

namespace JippApi.Domain.Institutions;

/// <summary>
/// A body that owns, hosts or replicates innovations (<i>instansi</i>): a ministry, a government, one of its offices or
/// service units, an enterprise, a university or a community.
/// </summary>
public sealed class Institution : AggregateRoot
{
    public const int NameMaxLength = 250;

    public const int ShortNameMaxLength = 50;

    public const int WebsiteMaxLength = 300;

    public const int WordsMaxLength = 1_000;

    /// <summary>Government, office, unit, sub-unit.</summary>
    public const int MaxDepth = 4;

    private Institution(InstitutionId id, string name, InstitutionKind kind) => (Id, Name, Kind) = (id, name, kind);

    public InstitutionId Id { get; }

    /// <summary>The official name.</summary>
    public string Name { get; private set; }

    /// <summary>The abbreviation it is known by.</summary>
    public string? ShortName { get; private set; }

    public InstitutionKind Kind { get; private set; }

    /// <summary>The region it serves; null for national institutions.</summary>
    public string? RegionCode { get; private set; }

    /// <summary>
    /// The region whose government it is; null for everything else. Unique, because a region has one government.
    /// </summary>
    public string? GovernmentOf { get; private set; }

    /// <summary>The institution it is part of.</summary>
    public InstitutionId? ParentId { get; private set; }

    public string? Website { get; private set; }

    /// <summary>The letters and digits of the name in lower case, and the region; unique.</summary>
    public string NaturalKey { get; private set; } = "";

    /// <summary>The words by which it is found, each between spaces; null until they have been computed.</summary>
    public string? Words { get; private set; }

    /// <summary>
    /// What all spellings of its name have in common, and the region; null until it has been computed. Not unique,
    /// because two institutions may have been registered before it was.
    /// </summary>
    public string? SpellingKey { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public InstitutionDetails Details => new(Name, ShortName, Kind, RegionCode, ParentId, Website);

    /// <param name="ancestors">Its parent, grandparent and so on; empty when it has none.</param>
    public static Institution Register(
        InstitutionDetails details,
        IReadOnlyList<Institution> ancestors,
        DateTimeOffset at,
        InstitutionId? id = null
    )
    {
        var institution = new Institution(id ?? InstitutionId.New(), details.Name, details.Kind);
        institution.Describe(details, ancestors, at);
        institution.Raise(new InstitutionRegistered(institution.Id, at));
        return institution;
    }

    /// <param name="ancestors">Its parent, grandparent and so on; empty when it has none.</param>
    /// <param name="levelsBelow">The number of levels of units below it.</param>
    public void Revise(InstitutionDetails details, IReadOnlyList<Institution> ancestors, DateTimeOffset at, int levelsBelow = 0)
    {
        InstitutionRules.NotItsOwnAncestor.Require(ancestors.All(ancestor => ancestor.Id != Id));
        InstitutionRules.NotTooDeep.Require(ancestors.Count + levelsBelow < MaxDepth);

        Describe(details, ancestors, at);
        Raise(new InstitutionRevised(Id, at));
    }

    private void Describe(InstitutionDetails details, IReadOnlyList<Institution> ancestors, DateTimeOffset at)
    {
        InstitutionRules.NotTooDeep.Require(ancestors.Count < MaxDepth);
        InstitutionRules.RegionFitsKind.Require(details.Kind.Fits(details.RegionCode));

        (Name, ShortName, Kind, RegionCode, ParentId, Website) = (
            details.Name,
            details.ShortName,
            details.Kind,
            details.RegionCode,
            details.ParentId,
            details.Website
        );
        GovernmentOf = Kind.IsGovernment() ? RegionCode : null;
        NaturalKey = KeyOf(Name, RegionCode);
        UpdatedAt = at;
    }

    /// <summary>Keeps by what it is found and recognised, which follows from its name, short name and region.</summary>
    public void FindBy(string words, string spellingKey) => (Words, SpellingKey) = (words, spellingKey);

    public static string KeyOf(string name, string? regionCode) =>
        string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)) + "|" + regionCode;

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("institution", Id.Value.ToString()) { RegionCode = RegionCode, InstitutionId = Id.Value };
}
