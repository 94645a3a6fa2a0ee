using JippApi.Application.Access;
using JippApi.Application.Audit;
using JippApi.Application.Escalations;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.Lineage;
using JippApi.Application.Notifications;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.Escalations;
using JippApi.Domain.Files;
using JippApi.Domain.Hubs;
using JippApi.Domain.Indicators;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Institutions;
using JippApi.Domain.Lineage;
using JippApi.Domain.Mentoring;
using JippApi.Domain.Monitoring;
using JippApi.Domain.Operations;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

/// <summary>
/// The database, as use cases see it. Saving writes the aggregates and their events in one transaction, together with
/// the revision and directory entry of every published innovation among them.
/// </summary>
public interface IAppDb
{
    /// <summary>Innovations of any publication status.</summary>
    DbSet<Innovation> Innovations { get; }

    DbSet<Institution> Institutions { get; }

    DbSet<Region> Regions { get; }

    DbSet<Hub> Hubs { get; }

    DbSet<HubActivity> HubActivities { get; }

    DbSet<MaturitySurvey> MaturitySurveys { get; }

    /// <summary>One row per published innovation, laid out for lists, counts and searches.</summary>
    DbSet<DirectoryEntry> Directory { get; }

    /// <summary>Values of the multi-valued attributes of directory entries.</summary>
    DbSet<DirectoryTerm> DirectoryTerms { get; }

    /// <summary>Public documents, stored exactly as they are served.</summary>
    DbSet<PublicDocument> PublicDocuments { get; }

    /// <summary>Documents of the published revisions.</summary>
    DbSet<InnovationRevision> Revisions { get; }

    /// <summary>Words in published innovations, for spelling corrections.</summary>
    DbSet<KnownWord> KnownWords { get; }

    DbSet<ReplicationPlan> ReplicationPlans { get; }

    DbSet<PlanComment> PlanComments { get; }

    DbSet<ActionItem> ActionItems { get; }

    /// <summary>States of plans, one after each change.</summary>
    DbSet<PlanState> PlanStates { get; }

    DbSet<PlanEvaluation> PlanEvaluations { get; }

    DbSet<ReplicationLink> ReplicationLinks { get; }

    /// <summary>Paths derived from the links that count; saving a link updates them.</summary>
    DbSet<LineagePath> LineagePaths { get; }

    DbSet<InstitutionalisationEvidence> InstitutionalisationEvidence { get; }

    DbSet<CommitmentSheet> Commitments { get; }

    /// <summary>
    /// Commitment sheets with lines and signatories, each loaded by a query of its own, because a join would return
    /// their product.
    /// </summary>
    IQueryable<CommitmentSheet> WholeCommitments { get; }

    DbSet<MentorAssignment> MentorAssignments { get; }

    DbSet<MentoringSession> MentoringSessions { get; }

    DbSet<MonitoringReport> MonitoringReports { get; }

    DbSet<Indicator> Indicators { get; }

    DbSet<IndicatorActual> IndicatorActuals { get; }

    DbSet<Escalation> Escalations { get; }

    /// <summary>People to notify of escalations, and when they were.</summary>
    DbSet<EscalationTelling> EscalationTellings { get; }

    DbSet<EscalationPolicy> EscalationPolicies { get; }

    DbSet<Holiday> Holidays { get; }

    /// <summary>Files, including unfinished uploads.</summary>
    DbSet<StoredFile> Files { get; }

    /// <summary>Evidence, including removed evidence.</summary>
    DbSet<Evidence> Evidence { get; }

    DbSet<Account> Accounts { get; }

    DbSet<Grant> Grants { get; }

    DbSet<PartnerClient> Clients { get; }

    DbSet<Session> Sessions { get; }

    DbSet<RefreshToken> RefreshTokens { get; }

    DbSet<RateClass> RateClasses { get; }

    /// <summary>The latest failed requests of partner clients.</summary>
    DbSet<FailedCall> FailedCalls { get; }

    DbSet<AuditEvent> AuditEvents { get; }

    DbSet<Operation> Operations { get; }

    DbSet<Notification> Notifications { get; }

    DbSet<NotificationPreferences> NotificationPreferences { get; }

    /// <summary>Adds an audit event besides those of aggregates to the transaction of the next save.</summary>
    void Note(AuditNote note);

    /// <summary>Returns the number and hash of the last audit event.</summary>
    Task<(long Number, string Hash)> AuditHeadAsync(CancellationToken ct);

    /// <summary>Invalidates what every process has cached about callers.</summary>
    void TouchAccess();

    /// <summary>
    /// Returns the next number of a sequence. It is used up only when the surrounding transaction commits.
    /// </summary>
    Task<int> NextNumberAsync(string sequence, CancellationToken ct);

    Task<int> SaveChangesAsync(CancellationToken ct);

    /// <summary>Runs the work in one transaction, which is rolled back when the work throws.</summary>
    Task<T> InTransactionAsync<T>(Func<Task<T>> work, CancellationToken ct);

    /// <summary>Detaches loaded aggregates, so that failed work leaves no traces in what follows.</summary>
    void Forget();
}
