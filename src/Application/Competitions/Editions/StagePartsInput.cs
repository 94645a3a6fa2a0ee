using JippApi.Domain.Competitions.Editions;

namespace JippApi.Application.Competitions.Editions;

/// <summary>A criterion by which evaluators give points.</summary>
public sealed record RubricCriterionInput
{
    /// <summary>Code in capital letters, unique in its list.</summary>
    public string? Code { get; init; }

    /// <summary>Name in Indonesian.</summary>
    public string? Name { get; init; }

    /// <summary>Name in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>Weight, with at most two decimals; nobody scores a criterion of weight 0.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Code of the section of the proposal that the criterion looks at.</summary>
    public string? Section { get; init; }

    internal static RubricCriterionInput Of(RubricCriterion criterion) =>
        new()
        {
            Code = criterion.Code,
            Name = criterion.Name,
            NameEn = criterion.NameEn,
            Weight = criterion.Weight,
            Section = criterion.Section,
        };

    internal RubricCriterion ToCriterion() => new(Code!, Name!.Trim(), NameEn?.Trim(), Weight!.Value, Section);
}

/// <summary>The share of an earlier stage's total in the total of a stage.</summary>
public sealed record ScoreCarryInput
{
    /// <summary>Code of the earlier stage.</summary>
    public string? Stage { get; init; }

    /// <summary>Share in per cent.</summary>
    public decimal? Share { get; init; }

    internal static ScoreCarryInput? Of(ScoreCarry? carry) => carry is null ? null : new() { Stage = carry.Stage, Share = carry.Share };

    internal ScoreCarry ToCarry() => new(Stage!, Share!.Value);
}

/// <summary>How many entries of a group go on from a stage.</summary>
public sealed record StageAdvanceInput
{
    /// <summary>Code of the group.</summary>
    public string? Group { get; init; }

    /// <summary>Most entries that go on; omit for no limit.</summary>
    public int? Number { get; init; }

    /// <summary>Fewest points of an entry that goes on; omit for no limit.</summary>
    public decimal? Threshold { get; init; }

    internal static StageAdvanceInput Of(StageAdvance advance) =>
        new()
        {
            Group = advance.Group,
            Number = advance.Number,
            Threshold = advance.Threshold,
        };

    internal StageAdvance ToAdvance() => new(Group!, Number, Threshold);
}

/// <summary>A tier that the first entries of a group reach in a stage.</summary>
public sealed record EditionTierInput
{
    /// <summary>Code in capital letters, which the awards bear, such as <c>TOP_45</c>.</summary>
    public string? Code { get; init; }

    /// <summary>Name in Indonesian.</summary>
    public string? Name { get; init; }

    /// <summary>Name in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>Code of the group.</summary>
    public string? Group { get; init; }

    /// <summary>How many entries reach the tier.</summary>
    public int? Number { get; init; }

    internal static EditionTierInput Of(EditionTier tier) =>
        new()
        {
            Code = tier.Code,
            Name = tier.Name,
            NameEn = tier.NameEn,
            Group = tier.Group,
            Number = tier.Number,
        };

    internal EditionTier ToTier() => new(Code!, Name!.Trim(), NameEn?.Trim(), Group!, Number!.Value);
}
