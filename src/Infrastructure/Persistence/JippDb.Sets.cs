using JippApi.Application.Access;
using JippApi.Application.Audit;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.Files;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence.Audit;
using JippApi.Infrastructure.Persistence.Outbox;
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
    public DbSet<CommitmentSheet> Commitments => Set<CommitmentSheet>();

    /// <inheritdoc/>
    public IQueryable<CommitmentSheet> WholeCommitments => Commitments.AsSplitQuery();

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

    internal DbSet<AuditHead> AuditHeads => Set<AuditHead>();
}
