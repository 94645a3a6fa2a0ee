using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using JippApi.Api.Access;
using JippApi.Api.ActionItems;
using JippApi.Api.Commitments;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Errors;
using JippApi.Api.Escalations;
using JippApi.Api.Files;
using JippApi.Api.Hosting;
using JippApi.Api.Hubs;
using JippApi.Api.Innovations;
using JippApi.Api.Institutionalisation;
using JippApi.Api.Lineage;
using JippApi.Api.Mentoring;
using JippApi.Api.Monitoring;
using JippApi.Api.Notifications;
using JippApi.Api.Operations;
using JippApi.Api.ReferenceData;
using JippApi.Api.ReplicationPlans;
using JippApi.Application.Access;
using JippApi.Application.ActionItems;
using JippApi.Application.Audit;
using JippApi.Application.Commitments;
using JippApi.Application.Common;
using JippApi.Application.Escalations;
using JippApi.Application.Files;
using JippApi.Application.Hubs;
using JippApi.Application.Indicators;
using JippApi.Application.Innovations;
using JippApi.Application.Institutionalisation;
using JippApi.Application.Institutions;
using JippApi.Application.Lineage;
using JippApi.Application.Mentoring;
using JippApi.Application.Monitoring;
using JippApi.Application.Notifications;
using JippApi.Application.Operations;
using JippApi.Application.Regions;
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
using JippApi.Domain.Notifications;
using JippApi.Domain.Operations;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Conventions.Bodies;

/// <summary>How the API's own records are written as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    NumberHandling = JsonNumberHandling.Strict,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(UtcConverter),
        typeof(CodeEnumConverter<Sector>),
        typeof(CodeEnumConverter<Phase>),
        typeof(CodeEnumConverter<Existence>),
        typeof(CodeEnumConverter<Publication>),
        typeof(CodeEnumConverter<InnovationKind>),
        typeof(CodeEnumConverter<InnovationSource>),
        typeof(CodeEnumConverter<InnovationMove>),
        typeof(CodeEnumConverter<InstitutionKind>),
        typeof(CodeEnumConverter<RegionKind>),
        typeof(CodeEnumConverter<ClientStatus>),
        typeof(CodeEnumConverter<Role>),
        typeof(CodeEnumConverter<ScopeKind>),
        typeof(CodeEnumConverter<AccountStatus>),
        typeof(CodeEnumConverter<AccountMove>),
        typeof(CodeEnumConverter<PlanStatus>),
        typeof(CodeEnumConverter<ReplicationKind>),
        typeof(CodeEnumConverter<ReplicationExtent>),
        typeof(CodeEnumConverter<ComponentKind>),
        typeof(CodeEnumConverter<AdaptationChange>),
        typeof(CodeEnumConverter<ReadinessTopic>),
        typeof(CodeEnumConverter<ReadinessBand>),
        typeof(CodeEnumConverter<CommentVisibility>),
        typeof(CodeEnumConverter<ActionItemStatus>),
        typeof(CodeEnumConverter<CommitmentStatus>),
        typeof(CodeEnumConverter<SigningMethod>),
        typeof(CodeEnumConverter<FulfilmentStatus>),
        typeof(CodeEnumConverter<HubStatus>),
        typeof(CodeEnumConverter<HubMove>),
        typeof(CodeEnumConverter<HubCriterion>),
        typeof(CodeEnumConverter<HubActivityKind>),
        typeof(CodeEnumConverter<HubActivityMode>),
        typeof(CodeEnumConverter<MaturityAspect>),
        typeof(CodeEnumConverter<MaturityLabel>),
        typeof(CodeEnumConverter<QuestionKind>),
        typeof(CodeEnumConverter<SurveyStatus>),
        typeof(CodeEnumConverter<OperationKind>),
        typeof(CodeEnumConverter<OperationStatus>),
        typeof(CodeEnumConverter<OperationStep>),
        typeof(CodeEnumConverter<NotificationKind>),
        typeof(CodeEnumConverter<MailStatus>),
        typeof(CodeEnumConverter<ReadingLanguage>),
        typeof(CodeEnumConverter<SessionStatus>),
        typeof(CodeEnumConverter<AttendeeRole>),
        typeof(CodeEnumConverter<SessionSide>),
        typeof(CodeEnumConverter<MatchReason>),
        typeof(CodeEnumConverter<ReportStatus>),
        typeof(CodeEnumConverter<IndicatorDirection>),
        typeof(CodeEnumConverter<EscalationStatus>),
        typeof(CodeEnumConverter<EscalationLevel>),
        typeof(CodeEnumConverter<EscalationResolution>),
        typeof(CodeEnumConverter<TargetResult>),
        typeof(CodeEnumConverter<EvaluationDecision>),
        typeof(CodeEnumConverter<ScaleUpScope>),
        typeof(CodeEnumConverter<LinkStatus>),
        typeof(CodeEnumConverter<LinkKind>),
        typeof(CodeEnumConverter<LineageRelation>),
        typeof(CodeEnumConverter<InstitutionalisationEvidenceKind>),
        typeof(CodeEnumConverter<EvidenceStatus>),
        typeof(CodeEnumConverter<LegalInstrument>),
        typeof(CodeEnumConverter<InstitutionalisationLevel>),
        typeof(CodeEnumConverter<ReplicabilityPart>),
        typeof(CodeEnumConverter<ReplicabilityReason>),
        typeof(CodeEnumConverter<FileClassification>),
        typeof(CodeEnumConverter<FileStatus>),
        typeof(CodeEnumConverter<ScanStatus>),
        typeof(CodeEnumConverter<FileRejection>),
        typeof(CodeEnumConverter<EvidenceKind>),
        typeof(CodeEnumConverter<EvidenceParentKind>),
    ]
)]
[JsonSerializable(typeof(ProblemDocument))]
[JsonSerializable(typeof(ProblemList))]
[JsonSerializable(typeof(StoredHeaders))]
[JsonSerializable(typeof(JsonNode))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(TransitionRequest))]
[JsonSerializable(typeof(BulkRequest))]
[JsonSerializable(typeof(BulkResult))]
[JsonSerializable(typeof(PageInfo))]
[JsonSerializable(typeof(InnovationList))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>), TypeInfoPropertyName = "Facets")]
[JsonSerializable(typeof(SimilarList))]
[JsonSerializable(typeof(SuggestionList))]
[JsonSerializable(typeof(FilterList))]
[JsonSerializable(typeof(ReferenceList))]
[JsonSerializable(typeof(ReferenceSetList))]
[JsonSerializable(typeof(VersionInfo))]
[JsonSerializable(typeof(HealthInfo))]
[JsonSerializable(typeof(Listing<RevisionItem>), TypeInfoPropertyName = "Revisions")]
[JsonSerializable(typeof(Listing<InstitutionItem>), TypeInfoPropertyName = "Institutions")]
[JsonSerializable(typeof(Listing<RegionItem>), TypeInfoPropertyName = "Regions")]
[JsonSerializable(typeof(RegionItem))]
[JsonSerializable(typeof(Listing<CommitmentCard>), TypeInfoPropertyName = "Commitments")]
[JsonSerializable(typeof(Listing<InstitutionCommitment>), TypeInfoPropertyName = "InstitutionCommitments")]
[JsonSerializable(typeof(CommitmentTransitionRequest))]
[JsonSerializable(typeof(SignatureRequest))]
[JsonSerializable(typeof(BudgetDocumentRequest))]
[JsonSerializable(typeof(Listing<HubItem>), TypeInfoPropertyName = "Hubs")]
[JsonSerializable(typeof(HubFeatures))]
[JsonSerializable(typeof(HubTransitionRequest))]
[JsonSerializable(typeof(Listing<HubActivityItem>), TypeInfoPropertyName = "HubActivities")]
[JsonSerializable(typeof(Listing<MaturitySurveyItem>), TypeInfoPropertyName = "MaturitySurveys")]
[JsonSerializable(typeof(IssuedTokens))]
[JsonSerializable(typeof(ActivationRequest))]
[JsonSerializable(typeof(Listing<ClientItem>), TypeInfoPropertyName = "Clients")]
[JsonSerializable(typeof(ClientTransitionRequest))]
[JsonSerializable(typeof(SecretRequest))]
[JsonSerializable(typeof(Listing<UserItem>), TypeInfoPropertyName = "Users")]
[JsonSerializable(typeof(UserTransitionRequest))]
[JsonSerializable(typeof(EmptyRequest))]
[JsonSerializable(typeof(PasswordChange))]
[JsonSerializable(typeof(PasswordProof))]
[JsonSerializable(typeof(SignOutRequest))]
[JsonSerializable(typeof(CodeProof))]
[JsonSerializable(typeof(AuthenticatorRemoval))]
[JsonSerializable(typeof(KeySet))]
[JsonSerializable(typeof(Listing<AuditItem>), TypeInfoPropertyName = "AuditEvents")]
[JsonSerializable(typeof(AuditVerification))]
[JsonSerializable(typeof(DiscoveryDocument))]
[JsonSerializable(typeof(Listing<PlanCard>), TypeInfoPropertyName = "Plans")]
[JsonSerializable(typeof(Listing<ReadinessItem>), TypeInfoPropertyName = "ReadinessAssessments")]
[JsonSerializable(typeof(Listing<PlanCommentItem>), TypeInfoPropertyName = "PlanComments")]
[JsonSerializable(typeof(Listing<TimelineEntry>), TypeInfoPropertyName = "Timeline")]
[JsonSerializable(typeof(PlanTransitionRequest))]
[JsonSerializable(typeof(ReadinessRequest))]
[JsonSerializable(typeof(ReadinessStepsRequest))]
[JsonSerializable(typeof(ReadinessExceptionRequest))]
[JsonSerializable(typeof(DuplicateRequest))]
[JsonSerializable(typeof(PlanCommentRequest))]
[JsonSerializable(typeof(ActionItemList))]
[JsonSerializable(typeof(MentorRequest))]
[JsonSerializable(typeof(MatchRequest))]
[JsonSerializable(typeof(SessionTransitionRequest))]
[JsonSerializable(typeof(RatingRequest))]
[JsonSerializable(typeof(Listing<MentoringSessionCard>), TypeInfoPropertyName = "MentoringSessions")]
[JsonSerializable(typeof(ReportTransitionRequest))]
[JsonSerializable(typeof(Listing<MonitoringReportCard>), TypeInfoPropertyName = "MonitoringReports")]
[JsonSerializable(typeof(Listing<MissingReport>), TypeInfoPropertyName = "MissingReports")]
[JsonSerializable(typeof(Listing<ActualItem>), TypeInfoPropertyName = "Actuals")]
[JsonSerializable(typeof(Listing<EscalationDocument>), TypeInfoPropertyName = "Escalations")]
[JsonSerializable(typeof(EscalationTransitionRequest))]
[JsonSerializable(typeof(SimulationRequest))]
[JsonSerializable(typeof(ReportRequest))]
[JsonSerializable(typeof(ActionItemMoveRequest))]
[JsonSerializable(typeof(Listing<OperationItem>), TypeInfoPropertyName = "Operations")]
[JsonSerializable(typeof(Listing<OperationLogItem>), TypeInfoPropertyName = "OperationLog")]
[JsonSerializable(typeof(OperationRequest))]
[JsonSerializable(typeof(OperationTransitionRequest))]
[JsonSerializable(typeof(Listing<NotificationItem>), TypeInfoPropertyName = "Notifications")]
[JsonSerializable(typeof(ReadMarkRequest))]
[JsonSerializable(typeof(ReplicaRequest))]
[JsonSerializable(typeof(LinkTransitionRequest))]
[JsonSerializable(typeof(EvidenceTransitionRequest))]
[JsonSerializable(typeof(Listing<EvaluationItem>), TypeInfoPropertyName = "Evaluations")]
[JsonSerializable(typeof(Listing<LinkItem>), TypeInfoPropertyName = "Links")]
[JsonSerializable(typeof(Listing<InstitutionalisationEvidenceItem>), TypeInfoPropertyName = "Evidence")]
[JsonSerializable(typeof(CompletionRequest))]
[JsonSerializable(typeof(LinkRequest))]
[JsonSerializable(typeof(Listing<EvidenceItem>), TypeInfoPropertyName = "EvidenceList")]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Writing accents and punctuation as they are: answers are JSON, never part of a page.</summary>
    public static ApiJson Readable =>
        field ??= new(
            new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = null }
        );
}
