using JippApi.Domain.Common;

namespace JippApi.Domain.Commitments;

/// <summary>
/// What the leaders of a province's districts promise together (<i>lembar komitmen</i>): which innovations each of them
/// repeats, by which plan, from which budget year. Once somebody has signed, its content never changes; what changes
/// afterwards is a new edition with its own signatures.
/// </summary>
public sealed partial class CommitmentSheet : AggregateRoot
{
    /// <summary>Longest title.</summary>
    public const int TitleMaxLength = 300;

    /// <summary>Longest reason of a move or an amendment.</summary>
    public const int ReasonMaxLength = 2_000;

    private readonly List<CommitmentLine> lines = [];
    private readonly List<Signatory> signatories = [];

    private CommitmentSheet(CommitmentSheetId id, CommitmentSheetId rootId, int edition, DateTimeOffset createdAt) =>
        (Id, RootId, Edition, CreatedAt) = (id, rootId, edition, createdAt);

    /// <summary>Its identity.</summary>
    public CommitmentSheetId Id { get; }

    /// <summary>The first edition, itself where it is the first.</summary>
    public CommitmentSheetId RootId { get; }

    /// <summary>1, or more for an amendment.</summary>
    public int Edition { get; }

    /// <summary>The sheet that it amends.</summary>
    public CommitmentSheetId? AmendsId { get; private init; }

    /// <summary>Its title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The province whose hub keeps it.</summary>
    public string RegionCode { get; private set; } = "";

    /// <summary>From this budget year on it is in force.</summary>
    public int BudgetYear { get; private set; }

    /// <summary>What is promised.</summary>
    public IReadOnlyList<CommitmentLine> Lines => lines;

    /// <summary>Who signs.</summary>
    public IReadOnlyList<Signatory> Signatories => signatories;

    /// <summary>Before whom.</summary>
    public IReadOnlyList<Witness> Witnesses { get; private set; } = [];

    /// <summary>
    /// Where it stands as far as that does not depend on the day; see <see cref="StatusOn(DateOnly)"/>.
    /// </summary>
    public CommitmentStatus Status { get; private set; } = CommitmentStatus.Draft;

    /// <summary>Why it ended.</summary>
    public string? StatusReason { get; private set; }

    /// <summary>SHA-256 of all that is signed; null while it is a draft.</summary>
    public string? DocumentHash { get; private set; }

    /// <summary>When the last signatory signed; null until then.</summary>
    public DateTimeOffset? SignedAt { get; private set; }

    /// <summary>When it was first written.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Where it stands on a day: signed, it is in force from the first day of its budget year.</summary>
    public CommitmentStatus StatusOn(DateOnly day) => StatusOn(Status, BudgetYear, day);

    /// <summary>What is stored of a sheet, as of a day.</summary>
    public static CommitmentStatus StatusOn(CommitmentStatus stored, int budgetYear, DateOnly day) =>
        stored == CommitmentStatus.Signed && day.Year >= budgetYear ? CommitmentStatus.InForce : stored;

    /// <summary>Begins a sheet.</summary>
    /// <param name="content">What it says.</param>
    /// <param name="at">The present time.</param>
    /// <param name="id">Its identity where it was fixed before, as in sample data.</param>
    public static CommitmentSheet Draft(SheetContent content, DateTimeOffset at, CommitmentSheetId? id = null)
    {
        var own = id ?? CommitmentSheetId.New();
        return Begin(new(own, own, 1, at), content, at);
    }

    /// <summary>Begins an amendment of a signed sheet.</summary>
    /// <param name="content">What the amendment says.</param>
    /// <param name="edition">Which edition it is.</param>
    /// <param name="open">The amendment of the same sheet that is still being written or signed, if any.</param>
    /// <param name="at">The present time.</param>
    public CommitmentSheet Amend(SheetContent content, int edition, CommitmentSheetId? open, DateTimeOffset at)
    {
        CommitmentRules.AmendsSigned.Require(Status == CommitmentStatus.Signed);
        if (open is { } other)
            CommitmentRules.OneAmendment.Require(false, other.Value.ToString());

        return Begin(new(CommitmentSheetId.New(), RootId, edition, at) { AmendsId = Id }, content, at);
    }

    /// <summary>Changes what a draft says.</summary>
    public void Revise(SheetContent content, DateTimeOffset at)
    {
        CommitmentRules.Editable.Require(Status == CommitmentStatus.Draft);

        Describe(content, at);
        Raise(new CommitmentRevised(Id, at));
    }

    private static CommitmentSheet Begin(CommitmentSheet sheet, SheetContent content, DateTimeOffset at)
    {
        sheet.Describe(content, at);
        sheet.Raise(new CommitmentDrafted(sheet.Id, sheet.Edition, sheet.AmendsId, at));
        return sheet;
    }

    private void Describe(SheetContent content, DateTimeOffset at)
    {
        CommitmentRules.PlanOnce.Require(content.Lines.DistinctBy(line => line.PlanId).Count() == content.Lines.Count);

        (Title, RegionCode, BudgetYear, Witnesses, UpdatedAt) = (
            content.Title,
            content.RegionCode,
            content.BudgetYear,
            content.Witnesses,
            at
        );
        lines.Clear();
        lines.AddRange(content.Lines.Select((line, place) => CommitmentLine.Of(place + 1, line)));
        signatories.Clear();
        signatories.AddRange(content.Signatories.Select((signatory, place) => Signatory.Of(place + 1, signatory)));
    }
}
