using JippApi.Application.Attestations;
using JippApi.Application.ColumnMappings;
using JippApi.Application.Common;
using JippApi.Application.ProblemMatching;
using JippApi.Application.ReferenceData;
using JippApi.Application.ReplicationKits;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Articles;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Attestations;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Commitments;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Competitions.Results;
using JippApi.Domain.DataQuality;
using JippApi.Domain.Escalations;
using JippApi.Domain.Indicators;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Institutions;
using JippApi.Domain.LegalInstruments;
using JippApi.Domain.Lineage;
using JippApi.Domain.Mentoring;
using JippApi.Domain.Monitoring;
using JippApi.Domain.Notifications;
using JippApi.Domain.Operations;
using JippApi.Domain.ProblemStatements;
using JippApi.Domain.Questions;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationKits;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.Tests.ReferenceData;

public sealed class ReferenceSetsTests
{
    public static TheoryData<string, IReadOnlyList<string>> Enumerations =>
        new()
        {
            { "sectors", Code.All<Sector>() },
            { "innovation-kinds", Code.All<InnovationKind>() },
            { "phases", Code.All<Phase>() },
            { "existences", Code.All<Existence>() },
            { "freshnesses", Code.All<Freshness>() },
            { "confirmation-methods", Code.All<ConfirmationMethod>() },
            { "end-reasons", Code.All<EndReason>() },
            { "attestation-statuses", Code.All<AttestationStatus>() },
            { "attestation-campaign-statuses", Code.All<AttestationCampaignStatus>() },
            { "attestation-entry-statuses", Code.All<AttestationEntryStatus>() },
            { "ministries", Code.All<Ministry>() },
            { "publications", Code.All<Publication>() },
            { "sources", Code.All<InnovationSource>() },
            { "institution-kinds", Code.All<InstitutionKind>() },
            { "region-kinds", Code.All<RegionKind>() },
            { "commitment-statuses", Code.All<CommitmentStatus>() },
            { "signing-methods", Code.All<SigningMethod>() },
            { "fulfilment-statuses", Code.All<FulfilmentStatus>() },
            { "plan-statuses", Code.All<PlanStatus>() },
            { "link-statuses", Code.All<LinkStatus>() },
            { "link-kinds", Code.All<LinkKind>() },
            { "evaluation-decisions", Code.All<EvaluationDecision>() },
            { "target-results", Code.All<TargetResult>() },
            { "scale-up-scopes", Code.All<ScaleUpScope>() },
            { "institutionalisation-evidence-kinds", Code.All<InstitutionalisationEvidenceKind>() },
            { "evidence-statuses", Code.All<EvidenceStatus>() },
            { "legal-instruments", Code.All<LegalInstrument>() },
            { "legal-instrument-statuses", Code.All<LegalInstrumentStatus>() },
            { "ladder-levels", Code.All<LadderLevel>() },
            { "ladder-criteria", Code.All<LadderCriterion>() },
            { "ladder-proof-kinds", Code.All<LadderProofKind>() },
            { "ladder-risks", Code.All<LadderRisk>() },
            { "institutionalisation-levels", Code.All<InstitutionalisationLevel>() },
            { "replicability-parts", Code.All<ReplicabilityPart>() },
            { "replicability-reasons", Code.All<ReplicabilityReason>() },
            { "replication-kinds", Code.All<ReplicationKind>() },
            { "replication-stages", Code.All<ReplicationStage>() },
            { "kit-prerequisite-kinds", Code.All<KitPrerequisiteKind>() },
            { "plan-spans", Code.All<PlanSpan>() },
            { "replication-extents", Code.All<ReplicationExtent>() },
            { "component-kinds", Code.All<ComponentKind>() },
            { "adaptation-changes", Code.All<AdaptationChange>() },
            { "readiness-topics", Code.All<ReadinessTopic>() },
            { "readiness-bands", Code.All<ReadinessBand>() },
            { "comment-stances", Code.All<CommentStance>() },
            { "comment-visibilities", Code.All<CommentVisibility>() },
            { "action-item-statuses", Code.All<ActionItemStatus>() },
            { "notification-kinds", Code.All<NotificationKind>() },
            { "mail-statuses", Code.All<MailStatus>() },
            { "operation-kinds", Code.All<OperationKind>() },
            { "operation-statuses", Code.All<OperationStatus>() },
            { "operation-steps", Code.All<OperationStep>() },
            { "escalation-statuses", Code.All<EscalationStatus>() },
            { "escalation-levels", Code.All<EscalationLevel>() },
            { "escalation-resolutions", Code.All<EscalationResolution>() },
            { "session-statuses", Code.All<SessionStatus>() },
            { "attendee-roles", Code.All<AttendeeRole>() },
            { "session-sides", Code.All<SessionSide>() },
            { "match-reasons", Code.All<MatchReason>() },
            { "report-statuses", Code.All<ReportStatus>() },
            { "indicator-directions", Code.All<IndicatorDirection>() },
            { "stated-members", Code.All<StatedMember>() },
            { "guess-reasons", Code.All<GuessReason>() },
            { "quality-rules", Code.All<QualityRule>() },
            { "quality-severities", Code.All<QualitySeverity>() },
            { "quality-outcomes", Code.All<QualityOutcome>() },
            { "competition-levels", Code.All<CompetitionLevel>() },
            { "competition-statuses", Code.All<CompetitionStatus>() },
            { "competition-stage-kinds", Code.All<StageKind>() },
            { "competition-stage-statuses", Code.All<StageStatus>() },
            { "evaluator-pools", Code.All<EvaluatorPool>() },
            { "score-aggregations", Code.All<ScoreAggregation>() },
            { "eligibility-criteria", Code.All<CriterionKind>() },
            { "eligibility-tests", Code.All<EligibilityTest>() },
            { "eligibility-results", Code.All<EligibilityResult>() },
            { "eligibility-reasons", Code.All<EligibilityReason>() },
            { "section-prefills", Code.All<SectionPrefill>() },
            { "competition-duties", Code.All<CompetitionDuty>() },
            { "competition-entry-statuses", Code.All<EntryStatus>() },
            { "evaluation-statuses", Code.All<EvaluationStatus>() },
            { "advance-reasons", Code.All<AdvanceReason>() },
            { "appeal-kinds", Code.All<AppealKind>() },
            { "appeal-statuses", Code.All<AppealStatus>() },
            { "appeal-effects", Code.All<AppealEffect>() },
            { "article-kinds", Code.All<ArticleKind>() },
            { "article-stages", Code.All<ArticleStage>() },
            { "article-statuses", Code.All<ArticleStatus>() },
            { "question-statuses", Code.All<QuestionStatus>() },
            { "question-holds", Code.All<QuestionHold>() },
            { "question-report-reasons", Code.All<QuestionReportReason>() },
            { "question-report-statuses", Code.All<QuestionReportStatus>() },
            { "problem-statuses", Code.All<ProblemStatus>() },
            { "problem-visibilities", Code.All<ProblemVisibility>() },
            { "connectivities", Code.All<Connectivity>() },
            { "match-verdicts", Code.All<MatchVerdict>() },
            { "problem-match-parts", Code.All<ProblemMatchPart>() },
            { "problem-match-reasons", Code.All<ProblemMatchReason>() },
            { "problem-constraints", Code.All<ProblemConstraint>() },
        };

    public static TheoryData<string> Sets => [.. ReferenceSets.All.Keys];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Every_value_of_the_domain_is_listed_in_order(string set, IReadOnlyList<string> codes) =>
        ReferenceSets.All[set].Select(value => value.Code).ShouldBe(codes);

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_value_is_named_in_both_languages(string set) =>
        ReferenceSets
            .All[set]
            .ShouldAllBe(value =>
                value.LabelId != "" && value.LabelId == value.LabelId.Trim() && value.LabelEn != "" && value.LabelEn == value.LabelEn.Trim()
            );

    [Theory]
    [MemberData(nameof(Sets))]
    public void No_two_values_share_a_code_or_a_name(string set)
    {
        ReferenceSets.All[set].Select(value => value.Code).ShouldBeUnique();
        ReferenceSets.All[set].Select(value => value.LabelId).ShouldBeUnique();
        ReferenceSets.All[set].Select(value => value.LabelEn).ShouldBeUnique();
    }

    [Fact]
    public void There_are_seventeen_goals() =>
        ReferenceSets.All["sdgs"].Select(goal => goal.Code).ShouldBe(Enumerable.Range(1, 17).Select(number => $"{number}"));

    [Fact]
    public void The_first_six_of_38_sectors_are_the_mandatory_basic_services()
    {
        var sectors = ReferenceSets.All["sectors"];

        sectors.Count.ShouldBe(38);
        sectors.Where(sector => sector.Group == "basic").ShouldBe(sectors.Take(6));
    }

    [Fact]
    public void A_value_is_found_by_its_code()
    {
        ReferenceSets.Find("sectors", "HEALTH")!.LabelId.ShouldBe("Kesehatan");
        ReferenceSets.Find("sectors", "health").ShouldBeNull();
        ReferenceSets.Find("sectors", null).ShouldBeNull();
    }
}
