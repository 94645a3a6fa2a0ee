using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Imports;

/// <summary>
/// A row of an import, from the cells of the file to what became of it. It is no aggregate: the import raises the events,
/// and a file has a hundred thousand of them.
/// </summary>
public sealed class ImportRow
{
    public const int KeyMaxLength = SourceRecord.SourceRecordIdMaxLength;

    /// <summary>For the codes of the issues, one after the other.</summary>
    public const int CodesMaxLength = 1_000;

    private ImportRow(ImportId importId, int number, string cells) => (ImportId, Number, Cells) = (importId, number, cells);

    public ImportId ImportId { get; }

    /// <summary>The number in the file, from 1.</summary>
    public int Number { get; }

    /// <summary>The texts of the file and what is wrong with the row itself, as JSON.</summary>
    public string Cells { get; }

    /// <summary>Guards against two changes at once.</summary>
    public int Revision { get; private set; }

    /// <summary>The key of the row in the list.</summary>
    public string? Key { get; private set; }

    /// <summary>
    /// The key without regard to letter case, because not every database engine tells such keys apart.
    /// </summary>
    public string? FoldedKey { get; private set; }

    /// <summary>The statement of the row, as JSON; null when it has errors.</summary>
    public string? Statement { get; private set; }

    /// <summary>The problems of the row, as JSON.</summary>
    public string? Issues { get; private set; }

    /// <summary>The codes of what is wrong with it, each between spaces; empty when nothing is.</summary>
    public string IssueCodes { get; private set; } = "";

    /// <summary>Values of the source's code lists without a counterpart, as JSON; null when there are none.</summary>
    public string? Unmapped { get; private set; }

    /// <summary>The institution that it states as the owner.</summary>
    public InstitutionId? OwnerId { get; private set; }

    /// <summary>How sure the best match is.</summary>
    public RowMatch Match { get; private set; }

    /// <summary>The innovations that it may describe, as JSON; null when there are none.</summary>
    public string? Matches { get; private set; }

    /// <summary>The decision on the row; null when it has errors.</summary>
    public RowDecision? Decision { get; private set; }

    /// <summary>The innovation to which it is to belong.</summary>
    public InnovationId? Target { get; private set; }

    /// <summary>The person who decided; null when the decision is as proposed.</summary>
    public UserId? DecidedBy { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>The planned outcome of the row, from the trial; null until it is tried.</summary>
    public RecordOutcome? Planned { get; private set; }

    /// <summary>Why it would be rejected.</summary>
    public string? PlannedProblem { get; private set; }

    /// <summary>The outcome of the row; null until the import reaches it.</summary>
    public RecordOutcome? Outcome { get; private set; }

    /// <summary>Why it was rejected.</summary>
    public string? Problem { get; private set; }

    /// <summary>The innovation that it describes.</summary>
    public InnovationId? InnovationId { get; private set; }

    /// <summary>The proposal that waits for the owner.</summary>
    public Guid? ProposalId { get; private set; }

    /// <summary>The state before, for undoing.</summary>
    public string? Before { get; private set; }

    /// <summary>The outcome of the row in the rollback.</summary>
    public RowUndo? Undo { get; private set; }

    /// <summary>Returns a key without regard to letter case.</summary>
    public static string Fold(string key) => key.ToUpperInvariant();

    public static ImportRow Of(ImportId import, int number, string cells) => new(import, number, cells);

    /// <summary>Notes how the row reads in the terms of the directory.</summary>
    /// <param name="statement">The statement of the row; null when it cannot be taken over.</param>
    public void Read(string? key, string? statement, InstitutionId? owner, string? issues, string issueCodes, string? unmapped)
    {
        Revision++;
        (Key, FoldedKey, Statement, OwnerId) = (key, key is null ? null : Fold(key), statement, owner);
        (Issues, IssueCodes, Unmapped) = (issues, issueCodes, unmapped);
        (Match, Matches, Decision, Target, DecidedBy, Reason) = (RowMatch.None, null, null, null, null, null);
        (Planned, PlannedProblem) = (null, null);
    }

    /// <summary>Notes what it may describe, and proposes what to do.</summary>
    public void Propose(RowMatch match, string? matches, RowDecision decision, InnovationId? target)
    {
        Revision++;
        (Match, Matches, Decision, Target) = (match, matches, decision, target);
    }

    /// <summary>Notes what would become of it.</summary>
    public void Plan(RecordOutcome outcome, string? problem)
    {
        Revision++;
        (Planned, PlannedProblem) = (outcome, problem);
    }

    internal void Decide(RowDecision decision, InnovationId? target, string? reason, UserId by)
    {
        ImportRules.RowDecidable.Require(Decision is not null && (Match != RowMatch.Listed || decision != RowDecision.Attach));
        ImportRules.RowDecidable.Require(target is not null == (decision == RowDecision.Attach));

        Revision++;
        (Decision, Target, Reason, DecidedBy) = (decision, target, reason, by);
        (Planned, PlannedProblem) = (null, null);
    }

    /// <summary>Notes what became of it.</summary>
    public void TakeOver(RecordOutcome outcome, InnovationId innovation, Guid? proposal, string? before)
    {
        Revision++;
        (Outcome, InnovationId, ProposalId, Before, Problem) = (outcome, innovation, proposal, before, null);
    }

    /// <summary>Notes that it was not taken over.</summary>
    public void Reject(string problem)
    {
        Revision++;
        (Outcome, Problem) = (RecordOutcome.Rejected, problem);
    }

    /// <summary>Notes what became of it in the rollback.</summary>
    public void RollBack(RowUndo undo)
    {
        Revision++;
        Undo = undo;
    }
}
