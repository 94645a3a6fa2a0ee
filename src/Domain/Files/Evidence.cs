using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Mentoring;
using JippApi.Domain.Monitoring;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Files;

/// <summary>
/// A file that shows something about an innovation, a hub, a plan, an action item, a commitment sheet, a mentoring
/// session or a monitoring report (<i>bukti dukung</i>). An aggregate of its own: to attach it changes nothing about
/// what it is attached to.
/// </summary>
public sealed class Evidence : AggregateRoot
{
    /// <summary>Longest caption.</summary>
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

    /// <summary>Its identity.</summary>
    public EvidenceId Id { get; }

    /// <summary>The file.</summary>
    public StoredFileId FileId { get; }

    /// <summary>Who may read the file; it never changes, and is here so that lists need not ask the file.</summary>
    public FileClassification Classification { get; }

    /// <summary>What it is.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>What it shows, in words.</summary>
    public string? Caption { get; }

    /// <summary>Who attached it.</summary>
    public UserId AttachedBy { get; }

    /// <summary>When.</summary>
    public DateTimeOffset AttachedAt { get; }

    /// <summary>The innovation that it is about.</summary>
    public InnovationId? InnovationId { get; private set; }

    /// <summary>The hub that it is about.</summary>
    public HubId? HubId { get; private set; }

    /// <summary>The plan that it is about.</summary>
    public ReplicationPlanId? PlanId { get; private set; }

    /// <summary>The action item that it is about.</summary>
    public ActionItemId? ActionItemId { get; private set; }

    /// <summary>The commitment sheet that it is about.</summary>
    public CommitmentSheetId? CommitmentId { get; private set; }

    /// <summary>The mentoring session that it is about.</summary>
    public MentoringSessionId? SessionId { get; private set; }

    /// <summary>The monitoring report that it is about.</summary>
    public MonitoringReportId? ReportId { get; private set; }

    /// <summary>When it was taken away; null while it counts.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Who took it away.</summary>
    public UserId? RemovedBy { get; private set; }

    /// <summary>What it is about.</summary>
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
        evidence.Concern(parent);
        evidence.Raise(new EvidenceAttached(evidence.Id, file.Id, parent.Kind, parent.Id, kind, at));
        return evidence;
    }

    /// <summary>Takes it away; that it was there stays known.</summary>
    public void Remove(UserId by, DateTimeOffset at)
    {
        (RemovedAt, RemovedBy) = (at, by);
        Raise(new EvidenceRemoved(Id, FileId, Parent.Kind, Parent.Id, at));
    }

    private void Concern(EvidenceParent parent)
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
}
