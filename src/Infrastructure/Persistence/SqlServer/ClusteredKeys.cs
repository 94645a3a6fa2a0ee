using System.Linq.Expressions;
using JippApi.Application.Access;
using JippApi.Application.DataQuality;
using JippApi.Application.Duplicates;
using JippApi.Application.Innovations;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Articles;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Attestations;
using JippApi.Domain.Campaigns;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.Commitments;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Competitions.Results;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Escalations;
using JippApi.Domain.Files;
using JippApi.Domain.Hubs;
using JippApi.Domain.Imports;
using JippApi.Domain.Indicators;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.LegalInstruments;
using JippApi.Domain.Lineage;
using JippApi.Domain.Mentoring;
using JippApi.Domain.Monitoring;
using JippApi.Domain.Operations;
using JippApi.Domain.ProblemStatements;
using JippApi.Domain.Pulls;
using JippApi.Domain.Questions;
using JippApi.Domain.ReplicationKits;
using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>
/// How rows are stored on disk. SQL Server sorts uniqueidentifiers by their last bytes, which are random in ours, so
/// clustering by them would scatter new rows. A table whose rows arrive one after another is therefore clustered by
/// time of arrival, with a separate index for its primary key. Rows that belong to one owner stay clustered by the
/// primary key, which starts with the owner, because they are read together. So do small, seldom written tables. No
/// table is a heap.
/// </summary>
internal static class ClusteredKeys
{
    public static void Apply(ModelBuilder model)
    {
        model.Cluster<Account>(a => a.CreatedAt);
        model.Cluster<Session>(s => s.StartedAt);
        model.Cluster<RefreshToken>(t => t.ExpiresAt);
        model.Cluster<Grant>(g => g.GivenAt);
        model.Cluster<IdempotencyRecord>(r => r.AnsweredAt);
        model.Cluster<Operation>(o => new { o.RequestedAt, o.Id });
        model.Cluster<QualityRun>(r => r.RequestedAt);
        model.Cluster<StoredFile>(f => f.CreatedAt);
        model.Cluster<Evidence>(e => e.AttachedAt);

        model.Cluster<Innovation>(i => i.CreatedAt);
        model.Cluster<InnovationRevision>(r => r.PublishedAt);
        model.Cluster<PublicDocument>(d => d.RegistryNumber);
        model.Cluster<Proposal>(p => p.ProposedAt);
        model.Cluster<ListedRecord>(r => r.ListedAt);
        model.Cluster<InnovationMerge>(m => m.MergedAt);
        model.Cluster<DuplicateCandidate>(c => c.FoundAt);
        model.Cluster<MatchRecord>(r => r.Number);
        model.Cluster<ReplicationLink>(l => l.ClaimedAt);
        model.Cluster<InstitutionalisationEvidence>(e => e.ClaimedAt);
        model.Cluster<RegisteredInstrument>(i => i.RegisteredAt);
        model.Cluster<Attestation>(a => a.StatedAt);
        model.Cluster<Dispute>(d => d.OpenedAt);
        model.Cluster<AttestationCampaign>(c => c.RequestedAt);
        model.Cluster<AttestationEntry>(e => new { e.CampaignId, e.Id });
        model.Cluster<Indicator>(i => new { i.InnovationId, i.Code });
        model.Cluster<IndicatorActual>(a => a.RecordedAt);

        model.Cluster<HubActivity>(a => a.Date);
        model.Cluster<ProblemStatement>(p => p.StatedAt);
        model.Cluster<Article>(a => a.CreatedAt);
        model.Cluster<ArticleVote>(v => new { v.ArticleId, v.AccountId });
        model.Cluster<Question>(q => new { q.AskedAt, q.Id });
        model.Cluster<AnswerVote>(v => v.VotedAt);
        model.Cluster<MaturitySurvey>(s => s.SubmittedAt);
        model.Cluster<MentoringTeam>(t => t.CreatedAt);
        model.Cluster<ReplicationPlan>(p => p.CreatedAt);
        model.Cluster<ReplicationKit>(k => k.CreatedAt);
        model.Cluster<Campaign>(c => c.RequestedAt);
        model.Cluster<Pull>(p => p.RequestedAt);
        model.Cluster<CodeMapping>(m => m.MappedAt);
        model.Cluster<Import>(i => i.ReceivedAt);
        model.Cluster<CampaignEntry>(e => new { e.CampaignId, e.Number });
        model.Cluster<PlanComment>(c => c.At);
        model.Cluster<PlanEvaluation>(e => e.At);
        model.Cluster<ActionItem>(i => i.CreatedAt);
        model.Cluster<Escalation>(e => new { e.OpenedAt, e.Id });
        model.Cluster<CommitmentSheet>(s => s.CreatedAt);
        model.Cluster<BudgetDeadline>(d => d.DecidedAt);
        model.Cluster<Competition>(c => new { c.CreatedAt, c.Id });
        model.Cluster<CompetitionMember>(m => new { m.AddedAt, m.Id });
        model.Cluster<CompetitionEntry>(e => new
        {
            e.CompetitionId,
            e.CreatedAt,
            e.Id,
        });
        model.Cluster<Evaluation>(e => e.AssignedAt);
        model.Cluster<StageResult>(r => new
        {
            r.CompetitionId,
            r.Stage,
            r.EntryId,
        });
        model.Cluster<CompetitionAppeal>(a => new { a.FiledAt, a.Id });
        model.Cluster<MonitoringReport>(r => r.CreatedAt);
        model.Cluster<MentorAssignment>(a => a.AssignedAt);
        model.Cluster<MentoringSession>(s => new { s.StartsAt, s.Id });
    }

    private static void Cluster<T>(this ModelBuilder model, Expression<Func<T, object?>> by)
        where T : class
    {
        var table = model.Entity<T>();
        table.Metadata.FindPrimaryKey()!.SetIsClustered(false);
        table.HasIndex(by).IsClustered();
    }
}
