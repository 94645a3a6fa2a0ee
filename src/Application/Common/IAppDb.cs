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
/// What use cases know of the database. Saving writes, in one transaction, the aggregates, the revision and directory
/// entry of every published innovation among them, and their events.
/// </summary>
public interface IAppDb
{
    /// <summary>Innovations in any state.</summary>
    DbSet<Innovation> Innovations { get; }

    /// <summary>Institutions.</summary>
    DbSet<Institution> Institutions { get; }

    /// <summary>Regions.</summary>
    DbSet<Region> Regions { get; }

    /// <summary>Hubs in any state.</summary>
    DbSet<Hub> Hubs { get; }

    /// <summary>Activities of hubs.</summary>
    DbSet<HubActivity> HubActivities { get; }

    /// <summary>Hubs' answers to maturity surveys.</summary>
    DbSet<MaturitySurvey> MaturitySurveys { get; }

    /// <summary>One row for each published innovation, made to be listed, counted and searched.</summary>
    DbSet<DirectoryEntry> Directory { get; }

    /// <summary>The values of a published innovation that it may have several of.</summary>
    DbSet<DirectoryTerm> DirectoryTerms { get; }

    /// <summary>The public document of each published innovation, as it is answered.</summary>
    DbSet<PublicDocument> PublicDocuments { get; }

    /// <summary>The document of each published revision.</summary>
    DbSet<InnovationRevision> Revisions { get; }

    /// <summary>Words that occur in published innovations.</summary>
    DbSet<KnownWord> KnownWords { get; }

    /// <summary>Plans to repeat innovations.</summary>
    DbSet<ReplicationPlan> ReplicationPlans { get; }

    /// <summary>What people say about plans.</summary>
    DbSet<PlanComment> PlanComments { get; }

    /// <summary>Steps of plans.</summary>
    DbSet<ActionItem> ActionItems { get; }

    /// <summary>What plans were after each of their changes.</summary>
    DbSet<PlanState> PlanStates { get; }

    /// <summary>Evaluations of plans.</summary>
    DbSet<PlanEvaluation> PlanEvaluations { get; }

    /// <summary>Links between innovations and their replicas.</summary>
    DbSet<ReplicationLink> ReplicationLinks { get; }

    /// <summary>Who comes of whom, by the links that count; saving a link keeps them right.</summary>
    DbSet<LineagePath> LineagePaths { get; }

    /// <summary>What shows that innovations are part of the routine.</summary>
    DbSet<InstitutionalisationEvidence> InstitutionalisationEvidence { get; }

    /// <summary>Commitment sheets.</summary>
    DbSet<CommitmentSheet> Commitments { get; }

    /// <summary>
    /// The same to be loaded whole: lines and signatories each by a query of their own, because together they would be
    /// a product.
    /// </summary>
    IQueryable<CommitmentSheet> WholeCommitments { get; }

    /// <summary>Which mentors accompany which plans.</summary>
    DbSet<MentorAssignment> MentorAssignments { get; }

    /// <summary>Meetings of mentors and teams.</summary>
    DbSet<MentoringSession> MentoringSessions { get; }

    /// <summary>What adopters report of their plans.</summary>
    DbSet<MonitoringReport> MonitoringReports { get; }

    /// <summary>By what outcomes of innovations are measured.</summary>
    DbSet<Indicator> Indicators { get; }

    /// <summary>Values of indicators.</summary>
    DbSet<IndicatorActual> IndicatorActuals { get; }

    /// <summary>What is late, and who has to hear of it.</summary>
    DbSet<Escalation> Escalations { get; }

    /// <summary>Who hears of escalations, and when they were told.</summary>
    DbSet<EscalationTelling> EscalationTellings { get; }

    /// <summary>After how many days who hears.</summary>
    DbSet<EscalationPolicy> EscalationPolicies { get; }

    /// <summary>Days on which nobody is told.</summary>
    DbSet<Holiday> Holidays { get; }

    /// <summary>Files, and uploads that are to become some.</summary>
    DbSet<StoredFile> Files { get; }

    /// <summary>What shows something about something, that which was taken away included.</summary>
    DbSet<Evidence> Evidence { get; }

    /// <summary>People's accounts.</summary>
    DbSet<Account> Accounts { get; }

    /// <summary>Roles that people have.</summary>
    DbSet<Grant> Grants { get; }

    /// <summary>Partners' systems.</summary>
    DbSet<PartnerClient> Clients { get; }

    /// <summary>Sign-ins.</summary>
    DbSet<Session> Sessions { get; }

    /// <summary>What prolongs sign-ins.</summary>
    DbSet<RefreshToken> RefreshTokens { get; }

    /// <summary>How often callers of each class may ask.</summary>
    DbSet<RateClass> RateClasses { get; }

    /// <summary>The last calls of partners that failed.</summary>
    DbSet<FailedCall> FailedCalls { get; }

    /// <summary>Who did what.</summary>
    DbSet<AuditEvent> AuditEvents { get; }

    /// <summary>Long work.</summary>
    DbSet<Operation> Operations { get; }

    /// <summary>What people were told.</summary>
    DbSet<Notification> Notifications { get; }

    /// <summary>How people want to be told.</summary>
    DbSet<NotificationPreferences> NotificationPreferences { get; }

    /// <summary>Remembers something beside the events of aggregates, in the transaction of the next save.</summary>
    void Note(AuditNote note);

    /// <summary>Number and hash of the last audit event.</summary>
    Task<(long Number, string Hash)> AuditHeadAsync(CancellationToken ct);

    /// <summary>
    /// Says that what is known about callers has changed, so that no process goes on with what it remembers.
    /// </summary>
    void TouchAccess();

    /// <summary>The next number of a sequence; taken for good when the surrounding transaction commits.</summary>
    Task<int> NextNumberAsync(string sequence, CancellationToken ct);

    /// <summary>Saves everything that was changed.</summary>
    Task<int> SaveChangesAsync(CancellationToken ct);

    /// <summary>Runs the work in one transaction; nothing remains of it when it throws.</summary>
    Task<T> InTransactionAsync<T>(Func<Task<T>> work, CancellationToken ct);

    /// <summary>Forgets loaded aggregates, so that a failed piece of work leaves no traces in the next.</summary>
    void Forget();
}
