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
using JippApi.Infrastructure.Persistence.Audit;
using JippApi.Infrastructure.Persistence.Outbox;
using JippApi.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

/// <summary>What is kept.</summary>
public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Innovation> Innovations => Set<Innovation>();

    /// <inheritdoc/>
    public DbSet<Institution> Institutions => Set<Institution>();

    /// <inheritdoc/>
    public DbSet<Region> Regions => Set<Region>();

    /// <inheritdoc/>
    public DbSet<Hub> Hubs => Set<Hub>();

    /// <inheritdoc/>
    public DbSet<HubActivity> HubActivities => Set<HubActivity>();

    /// <inheritdoc/>
    public DbSet<MaturitySurvey> MaturitySurveys => Set<MaturitySurvey>();

    /// <inheritdoc/>
    public DbSet<DirectoryEntry> Directory => Set<DirectoryEntry>();

    /// <inheritdoc/>
    public DbSet<DirectoryTerm> DirectoryTerms => Set<DirectoryTerm>();

    /// <inheritdoc/>
    public DbSet<PublicDocument> PublicDocuments => Set<PublicDocument>();

    /// <inheritdoc/>
    public DbSet<InnovationRevision> Revisions => Set<InnovationRevision>();

    /// <inheritdoc/>
    public DbSet<KnownWord> KnownWords => Set<KnownWord>();

    /// <inheritdoc/>
    public DbSet<StoredFile> Files => Set<StoredFile>();

    /// <inheritdoc/>
    public DbSet<Evidence> Evidence => Set<Evidence>();

    /// <inheritdoc/>
    public DbSet<Account> Accounts => Set<Account>();

    /// <inheritdoc/>
    public DbSet<Grant> Grants => Set<Grant>();

    /// <inheritdoc/>
    public DbSet<PartnerClient> Clients => Set<PartnerClient>();

    /// <inheritdoc/>
    public DbSet<Session> Sessions => Set<Session>();

    /// <inheritdoc/>
    public DbSet<RefreshToken> RefreshTokens => Set<RefreshToken>();

    /// <inheritdoc/>
    public DbSet<RateClass> RateClasses => Set<RateClass>();

    /// <inheritdoc/>
    public DbSet<FailedCall> FailedCalls => Set<FailedCall>();

    /// <inheritdoc/>
    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();

    /// <inheritdoc/>
    public DbSet<ReplicationPlan> ReplicationPlans => Set<ReplicationPlan>();

    /// <inheritdoc/>
    public DbSet<PlanComment> PlanComments => Set<PlanComment>();

    /// <inheritdoc/>
    public DbSet<ActionItem> ActionItems => Set<ActionItem>();

    /// <inheritdoc/>
    public DbSet<PlanState> PlanStates => Set<PlanState>();

    /// <inheritdoc/>
    public DbSet<PlanEvaluation> PlanEvaluations => Set<PlanEvaluation>();

    /// <inheritdoc/>
    public DbSet<ReplicationLink> ReplicationLinks => Set<ReplicationLink>();

    /// <inheritdoc/>
    public DbSet<LineagePath> LineagePaths => Set<LineagePath>();

    /// <inheritdoc/>
    public DbSet<InstitutionalisationEvidence> InstitutionalisationEvidence => Set<InstitutionalisationEvidence>();

    /// <inheritdoc/>
    public DbSet<CommitmentSheet> Commitments => Set<CommitmentSheet>();

    /// <inheritdoc/>
    public IQueryable<CommitmentSheet> WholeCommitments => Commitments.AsSplitQuery();

    /// <inheritdoc/>
    public DbSet<Operation> Operations => Set<Operation>();

    /// <inheritdoc/>
    public DbSet<Notification> Notifications => Set<Notification>();

    /// <inheritdoc/>
    public DbSet<NotificationPreferences> NotificationPreferences => Set<NotificationPreferences>();

    /// <summary>All events.</summary>
    public DbSet<MentorAssignment> MentorAssignments => Set<MentorAssignment>();

    /// <inheritdoc/>
    public DbSet<MentoringSession> MentoringSessions => Set<MentoringSession>();

    /// <inheritdoc/>
    public DbSet<MonitoringReport> MonitoringReports => Set<MonitoringReport>();

    /// <inheritdoc/>
    public DbSet<Indicator> Indicators => Set<Indicator>();

    /// <inheritdoc/>
    public DbSet<IndicatorActual> IndicatorActuals => Set<IndicatorActual>();

    /// <inheritdoc/>
    public DbSet<Escalation> Escalations => Set<Escalation>();

    /// <inheritdoc/>
    public DbSet<EscalationTelling> EscalationTellings => Set<EscalationTelling>();

    /// <inheritdoc/>
    public DbSet<EscalationPolicy> EscalationPolicies => Set<EscalationPolicy>();

    /// <inheritdoc/>
    public DbSet<Holiday> Holidays => Set<Holiday>();

    /// <summary>Events that wait to be dispatched.</summary>
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    /// <summary>How often each family of public resources has changed.</summary>
    public DbSet<DataVersion> DataVersions => Set<DataVersion>();

    /// <summary>Answers to requests that carried an idempotency key.</summary>
    public DbSet<IdempotencyRecord> IdempotencyRecords => Set<IdempotencyRecord>();

    /// <summary>Secrets that all processes on this database share.</summary>
    public DbSet<ServerKey> ServerKeys => Set<ServerKey>();

    /// <summary>The keys that sign access tokens.</summary>
    public DbSet<SigningKey> SigningKeys => Set<SigningKey>();

    internal DbSet<Sequence> Sequences => Set<Sequence>();

    internal DbSet<OutboxHead> OutboxHeads => Set<OutboxHead>();

    internal DbSet<ConsumerProgress> Consumers => Set<ConsumerProgress>();

    internal DbSet<ParkedEvent> ParkedEvents => Set<ParkedEvent>();

    internal DbSet<Lease> Leases => Set<Lease>();

    internal DbSet<TimedJob> TimedJobs => Set<TimedJob>();

    internal DbSet<AuditHead> AuditHeads => Set<AuditHead>();
}
