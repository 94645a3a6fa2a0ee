using JippApi.Application.Attestations;
using JippApi.Application.Escalations;
using JippApi.Application.Innovations;
using JippApi.Application.Questions;
using JippApi.Domain.Operations;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Escalates overdue items: follows existing escalations, opens new ones, reminds reviewers of what waits for them, and
/// notifies people of overdue answers and then of overdue items. Each step is a use case in a transaction of its own,
/// and repeating a step finds nothing left to do. What fails alone is set aside.
/// </summary>
internal sealed class EscalateJob : IJob
{
    private static readonly (string Name, RowPhases.Step Step)[] Phases =
    [
        ("FOLLOW", (after, batchSize, leavesOut) => new AdvanceEscalations(after, batchSize, leavesOut)),
        ("OPEN", (after, batchSize, leavesOut) => new OpenEscalations(after, batchSize, leavesOut)),
        ("DRAFTS", (after, batchSize, leavesOut) => new RemindOfDrafts(after, batchSize, leavesOut)),
        ("PROPOSALS", (after, batchSize, leavesOut) => new RemindOfProposals(after, batchSize, leavesOut)),
        ("ATTESTATIONS", (after, batchSize, leavesOut) => new RemindOfAttestations(after, batchSize, leavesOut)),
        ("CONTRADICTIONS", (after, batchSize, leavesOut) => new RemindOfContradictions(after, batchSize, leavesOut)),
        ("QUESTIONS", (after, batchSize, leavesOut) => new RemindOfQuestions(after, batchSize, leavesOut)),
        ("ANSWERS", (after, batchSize, leavesOut) => new EscalateAnswers(after, batchSize, leavesOut)),
        ("TELL", (after, batchSize, leavesOut) => new SendEscalationDigests(after, batchSize, leavesOut)),
    ];

    public OperationKind Kind => OperationKind.Escalate;

    public Task RunAsync(JobRun run, CancellationToken ct) => RowPhases.RunAsync(run, Phases, ct);
}
