namespace JippApi.Domain.ReplicationKits;

/// <summary>Statement of the owner about replicating the innovation.</summary>
public sealed record KitContent
{
    public const int OverviewMaxLength = 4_000;

    public const int MaxPrerequisites = 40;

    public const int MaxSteps = 60;

    public const int MaxCosts = 60;

    public const int MaxRisks = 30;

    public const int MaxFiles = 20;

    /// <summary>The longest that one step may take.</summary>
    public const int MaxStepDays = 730;

    /// <summary>The longest that all steps together may take.</summary>
    public const int MaxYears = 10;

    private const int DaysInYear = 366;

    /// <summary>The longest that all steps together may take, in days.</summary>
    public const int MaxDays = MaxYears * DaysInYear;

    public required string Overview { get; init; }

    public IReadOnlyList<KitPrerequisite> Prerequisites { get; init; } = [];

    /// <summary>The steps in order.</summary>
    public required IReadOnlyList<KitStep> Steps { get; init; }

    public IReadOnlyList<KitCost> Costs { get; init; } = [];

    public IReadOnlyList<KitRisk> Risks { get; init; } = [];

    /// <summary>Public files of the innovation.</summary>
    public IReadOnlyList<Guid> Files { get; init; } = [];
}

/// <summary>Something that an adopter must have.</summary>
/// <param name="Kind">Kind of prerequisite.</param>
/// <param name="Description">Resource that an adopter must have.</param>
public sealed record KitPrerequisite(KitPrerequisiteKind Kind, string Description)
{
    public const int DescriptionMaxLength = 1_000;
}

/// <summary>A step of the replication.</summary>
/// <param name="Title">Name of the step.</param>
/// <param name="Stage">Stage of the replication.</param>
/// <param name="UsualDays">Usual duration.</param>
/// <param name="Description">How the step is done.</param>
public sealed record KitStep(string Title, ReplicationStage Stage, KitDays UsualDays, string? Description = null)
{
    public const int TitleMaxLength = 200;

    public const int DescriptionMaxLength = 2_000;
}

/// <summary>A range of calendar days.</summary>
/// <param name="Minimum">Fewest days.</param>
/// <param name="Maximum">Most days.</param>
public sealed record KitDays(int Minimum, int Maximum);

/// <summary>Cost of something, in rupiah.</summary>
public sealed record KitCost(string Item, decimal Minimum, decimal Maximum)
{
    public const int ItemMaxLength = 200;
}

/// <summary>A risk of the replication.</summary>
/// <param name="Risk">What can go wrong.</param>
/// <param name="Mitigation">How it is prevented or reduced.</param>
public sealed record KitRisk(string Risk, string? Mitigation = null)
{
    public const int TextMaxLength = 1_000;
}
