using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Mentoring;
using JippApi.Domain.Monitoring;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Files;

/// <summary>
/// A file that shows something about an innovation, a hub, a plan, an action item, a commitment sheet, a mentoring
/// session or a monitoring report (<i>bukti dukung</i>). An aggregate of its own, so that attaching it does not change
/// the version of what it is attached to.
/// </summary>
public sealed class Evidence : AggregateRoot
{
    public const int CaptionMaxLength = 500;

    private Evidence(
        EvidenceId id,
        StoredFileId fileId,
        FileClassification classification,
        EvidenceKind kind,
        string? caption,
        UserId attachedBy,
        DateTimeOffset attachedAt
    ) =>
        (Id, FileId, Classification, Kind, Caption, AttachedBy, AttachedAt) = (
            id,
            fileId,
            classification,
            kind,
            caption,
            attachedBy,
            attachedAt
        );

    public EvidenceId Id { get; }

    public StoredFileId FileId { get; }

    /// <summary>Copied from the file, where it never changes, so that lists need not join the file.</summary>
    public FileClassification Classification { get; }

    public EvidenceKind Kind { get; }

    public string? Caption { get; }

    public UserId AttachedBy { get; }

    public DateTimeOffset AttachedAt { get; }

    public InnovationId? InnovationId { get; private set; }

    public HubId? HubId { get; private set; }

    public ReplicationPlanId? PlanId { get; private set; }

    public ActionItemId? ActionItemId { get; private set; }

    public CommitmentSheetId? CommitmentId { get; private set; }

    public MentoringSessionId? SessionId { get; private set; }

    public MonitoringReportId? ReportId { get; private set; }

    /// <summary>When it was removed; null until then.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    public UserId? RemovedBy { get; private set; }

    public EvidenceParent Parent =>
        this switch
        {
            { InnovationId: { } id } => new(EvidenceParentKind.Innovation, id.Value),
            { HubId: { } id } => new(EvidenceParentKind.Hub, id.Value),
            { PlanId: { } id } => new(EvidenceParentKind.ReplicationPlan, id.Value),
            { ActionItemId: { } id } => new(EvidenceParentKind.ActionItem, id.Value),
            { SessionId: { } id } => new(EvidenceParentKind.MentoringSession, id.Value),
            { ReportId: { } id } => new(EvidenceParentKind.MonitoringReport, id.Value),
            _ => new(EvidenceParentKind.Commitment, CommitmentId!.Value.Value),
        };

    /// <summary>Attaches a file that is ready.</summary>
    public static Evidence Attach(StoredFile file, EvidenceParent parent, EvidenceKind kind, string? caption, UserId by, DateTimeOffset at)
    {
        FileRules.IsReady.Require(file.Status == FileStatus.Ready);

        var evidence = new Evidence(Files.EvidenceId.New(), file.Id, file.Classification, kind, caption, by, at);
        evidence.SetParent(parent);
        evidence.Raise(new EvidenceAttached(evidence.Id, file.Id, parent.Kind, parent.Id, kind, at));
        return evidence;
    }

    /// <summary>Removes the evidence. The record that it was attached remains.</summary>
    public void Remove(UserId by, DateTimeOffset at)
    {
        (RemovedAt, RemovedBy) = (at, by);
        Raise(new EvidenceRemoved(Id, FileId, Parent.Kind, Parent.Id, at));
    }

    private void SetParent(EvidenceParent parent)
    {
        switch (parent.Kind)
        {
            case EvidenceParentKind.Innovation:
                InnovationId = new(parent.Id);
                break;
            case EvidenceParentKind.Hub:
                HubId = new(parent.Id);
                break;
            case EvidenceParentKind.ReplicationPlan:
                PlanId = new(parent.Id);
                break;
            case EvidenceParentKind.ActionItem:
                ActionItemId = new(parent.Id);
                break;
            case EvidenceParentKind.MentoringSession:
                SessionId = new(parent.Id);
                break;
            case EvidenceParentKind.MonitoringReport:
                ReportId = new(parent.Id);
                break;
            default:
                CommitmentId = new(parent.Id);
                break;
        }
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("evidence", Id.Value.ToString());
}
