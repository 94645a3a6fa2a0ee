using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Commitments;

/// <summary>
/// What the leaders of a province's districts promise together (<i>lembar komitmen</i>): the innovations each district
/// replicates, the plan for each innovation, and the budget year in which it starts. The content never changes after
/// the first signature; later changes are a new edition with its own signatures.
/// </summary>
public sealed partial class CommitmentSheet : AggregateRoot
{
    public const int TitleMaxLength = 300;

    public const int ReasonMaxLength = 2_000;

    private readonly List<CommitmentLine> lines = [];
    private readonly List<Signatory> signatories = [];
    private readonly List<SignatureScan> scans = [];

    private CommitmentSheet(CommitmentSheetId id, CommitmentSheetId rootId, int edition, DateTimeOffset createdAt) =>
        (Id, RootId, Edition, CreatedAt) = (id, rootId, edition, createdAt);

    public CommitmentSheetId Id { get; }

    /// <summary>The first edition; its own id if this is the first.</summary>
    public CommitmentSheetId RootId { get; }

    /// <summary>1 for the first sheet, higher for amendments.</summary>
    public int Edition { get; }

    public CommitmentSheetId? AmendsId { get; private init; }

    public string Title { get; private set; } = "";

    /// <summary>The province whose hub maintains it.</summary>
    public string RegionCode { get; private set; } = "";

    /// <summary>The budget year from which it is in force.</summary>
    public int BudgetYear { get; private set; }

    public IReadOnlyList<CommitmentLine> Lines => lines;

    public IReadOnlyList<Signatory> Signatories => signatories;

    /// <summary>The scanned papers of signatures, also of revoked ones.</summary>
    public IReadOnlyList<SignatureScan> Scans => scans;

    public IReadOnlyList<Witness> Witnesses { get; private set; } = [];

    /// <summary>The stored status, which does not depend on the day; see <see cref="StatusOn(DateOnly)"/>.</summary>
    public CommitmentStatus Status { get; private set; } = CommitmentStatus.Draft;

    /// <summary>The reason it ended.</summary>
    public string? StatusReason { get; private set; }

    /// <summary>SHA-256 of everything that is signed; null while it is a draft.</summary>
    public string? DocumentHash { get; private set; }

    /// <summary>When it was last opened for signing; null while it is a draft.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>When the last signature was given; null again while one of them is revoked.</summary>
    public DateTimeOffset? SignedAt { get; private set; }

    /// <summary>
    /// When everyone had signed for the first time. From then on it is public and its lines are baselines, even if a
    /// signature is revoked.
    /// </summary>
    public DateTimeOffset? FirstSignedAt { get; private set; }

    public DateTimeOffset CreatedAt { get; }

    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>
    /// Returns the status on a day: a signed sheet is in force from the first day of its budget year.
    /// </summary>
    public CommitmentStatus StatusOn(DateOnly day) => StatusOn(Status, BudgetYear, day);

    /// <summary>Returns the status on a day, given what is stored.</summary>
    public static CommitmentStatus StatusOn(CommitmentStatus stored, int budgetYear, DateOnly day) =>
        stored == CommitmentStatus.Signed && day.Year >= budgetYear ? CommitmentStatus.InForce : stored;

    public static CommitmentSheet Draft(SheetContent content, DateTimeOffset at, CommitmentSheetId? id = null)
    {
        var own = id ?? CommitmentSheetId.New();
        return Begin(new(own, own, 1, at), content, at);
    }

    /// <summary>Begins an amendment of a signed sheet.</summary>
    /// <param name="edition">The number of the new edition.</param>
    /// <param name="open">An amendment of one of the same plans that is still being written or signed, if any.</param>
    public CommitmentSheet Amend(SheetContent content, int edition, CommitmentSheetId? open, DateTimeOffset at)
    {
        CommitmentRules.AmendsSigned.Require(Status == CommitmentStatus.Signed);
        RequireNoOther(open);

        return Begin(new(CommitmentSheetId.New(), RootId, edition, at) { AmendsId = Id }, content, at);
    }

    /// <summary>Refuses an amendment of a plan that another one is changing.</summary>
    /// <param name="open">The other amendment, if any.</param>
    public static void RequireNoOther(CommitmentSheetId? open)
    {
        if (open is { } other)
            throw CommitmentRules.OneAmendment.Broken(other.Value.ToString());
    }

    /// <summary>Replaces the content of a draft.</summary>
    public void Revise(SheetContent content, DateTimeOffset at)
    {
        CommitmentRules.ReopenedFirst.Require(Status != CommitmentStatus.OpenForSigning);
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

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("commitment", Id.Value.ToString()) { RegionCode = RegionCode };
}
