using JippApi.Domain.Common;

namespace JippApi.Domain.Institutions;

/// <summary>
/// A body that owns, hosts or replicates innovations (<i>instansi</i>): a ministry, a government, an office or service
/// unit under one, an enterprise, a university or a community.
/// </summary>
public sealed class Institution : AggregateRoot
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 250;

    /// <summary>Longest abbreviation.</summary>
    public const int ShortNameMaxLength = 50;

    /// <summary>Longest web address.</summary>
    public const int WebsiteMaxLength = 300;

    /// <summary>Deepest tree: government, office, unit, sub-unit.</summary>
    public const int MaxDepth = 4;

    private Institution(InstitutionId id, string name, InstitutionKind kind) => (Id, Name, Kind) = (id, name, kind);

    /// <summary>Its identity.</summary>
    public InstitutionId Id { get; }

    /// <summary>Official name.</summary>
    public string Name { get; private set; }

    /// <summary>Abbreviation by which it is known.</summary>
    public string? ShortName { get; private set; }

    /// <summary>What it is.</summary>
    public InstitutionKind Kind { get; private set; }

    /// <summary>Region it serves; null for national institutions.</summary>
    public string? RegionCode { get; private set; }

    /// <summary>The institution it is part of.</summary>
    public InstitutionId? ParentId { get; private set; }

    /// <summary>Its public address.</summary>
    public string? Website { get; private set; }

    /// <summary>
    /// The letters and digits of the name in lower case, and the region; no two institutions share it.
    /// </summary>
    public string NaturalKey { get; private set; } = "";

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>What people may say and change about it.</summary>
    public InstitutionDetails Details => new(Name, ShortName, Kind, RegionCode, ParentId, Website);

    /// <summary>Adds an institution to the directory.</summary>
    /// <param name="details">What is known about it.</param>
    /// <param name="ancestors">Its parent, that one's parent and so on; empty when it has none.</param>
    /// <param name="at">The present time.</param>
    /// <param name="id">Its identity where it was fixed before, as in sample data; a new one otherwise.</param>
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

    /// <summary>Changes what is known about it.</summary>
    /// <param name="details">What is known about it from now on.</param>
    /// <param name="ancestors">Its parent, that one's parent and so on; empty when it has none.</param>
    /// <param name="at">The present time.</param>
    /// <param name="levelsBelow">How many levels of units stand under it.</param>
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

        (Name, ShortName, Kind, RegionCode, ParentId, Website) = (
            details.Name,
            details.ShortName,
            details.Kind,
            details.RegionCode,
            details.ParentId,
            details.Website
        );
        NaturalKey = KeyOf(Name, RegionCode);
        UpdatedAt = at;
    }

    /// <summary>The natural key of an institution of that name in that region.</summary>
    public static string KeyOf(string name, string? regionCode) =>
        string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)) + "|" + regionCode;
}
