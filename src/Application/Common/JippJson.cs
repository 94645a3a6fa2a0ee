using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using JippApi.Application.Access;
using JippApi.Application.ActionItems;
using JippApi.Application.Commitments;
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

namespace JippApi.Application.Common;

/// <summary>Source-generated serialisation of records as JSON.</summary>
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
[JsonSerializable(typeof(InnovationCard))]
[JsonSerializable(typeof(InnovationDocument))]
[JsonSerializable(typeof(InnovationInput))]
[JsonSerializable(typeof(InnovationTransitions))]
[JsonSerializable(typeof(InstitutionItem))]
[JsonSerializable(typeof(InstitutionInput))]
[JsonSerializable(typeof(ClientItem))]
[JsonSerializable(typeof(ClientInput))]
[JsonSerializable(typeof(NewClientInput))]
[JsonSerializable(typeof(ClientTransitions))]
[JsonSerializable(typeof(RateClassItem))]
[JsonSerializable(typeof(RateClassInput))]
[JsonSerializable(typeof(NewRateClassInput))]
[JsonSerializable(typeof(RateClassList))]
[JsonSerializable(typeof(PartnerProfile))]
[JsonSerializable(typeof(UserItem))]
[JsonSerializable(typeof(UserTransitions))]
[JsonSerializable(typeof(InvitationInput))]
[JsonSerializable(typeof(InvitedUser))]
[JsonSerializable(typeof(GrantInput))]
[JsonSerializable(typeof(GrantItem))]
[JsonSerializable(typeof(GrantList))]
[JsonSerializable(typeof(Me))]
[JsonSerializable(typeof(SessionList))]
[JsonSerializable(typeof(AuthenticatorKey))]
[JsonSerializable(typeof(NewRecoveryCodes))]
[JsonSerializable(typeof(DelegationInput))]
[JsonSerializable(typeof(DelegationItem))]
[JsonSerializable(typeof(PersonalData))]
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(PlanInput))]
[JsonSerializable(typeof(PlanDraftInput))]
[JsonSerializable(typeof(PlanTransitions))]
[JsonSerializable(typeof(ReadinessItem))]
[JsonSerializable(typeof(TurnedReadiness))]
[JsonSerializable(typeof(PlanCommentItem))]
[JsonSerializable(typeof(ReplicationOverview))]
[JsonSerializable(typeof(ActionItemDocument))]
[JsonSerializable(typeof(ActionItemInput))]
[JsonSerializable(typeof(NewActionItemInput))]
[JsonSerializable(typeof(ActionItemTransitions))]
[JsonSerializable(typeof(PlanStateContent))]
[JsonSerializable(typeof(SheetHeader))]
[JsonSerializable(typeof(SignedPlan))]
[JsonSerializable(typeof(CommitmentDocument))]
[JsonSerializable(typeof(CommitmentInput))]
[JsonSerializable(typeof(CommitmentTransitions))]
[JsonSerializable(typeof(CommitmentText))]
[JsonSerializable(typeof(CommitmentVerification))]
[JsonSerializable(typeof(FulfilmentReport))]
[JsonSerializable(typeof(HubDocument))]
[JsonSerializable(typeof(HubTransitions))]
[JsonSerializable(typeof(HubAssessments))]
[JsonSerializable(typeof(HubInput))]
[JsonSerializable(typeof(HubChangeInput))]
[JsonSerializable(typeof(AssessmentInput))]
[JsonSerializable(typeof(JointCommitmentInput))]
[JsonSerializable(typeof(SpokeInput))]
[JsonSerializable(typeof(MentorInput))]
[JsonSerializable(typeof(HubActivityItem))]
[JsonSerializable(typeof(HubActivityInput))]
[JsonSerializable(typeof(HubScorecard))]
[JsonSerializable(typeof(MentoringCoverage))]
[JsonSerializable(typeof(PlanMentorItem))]
[JsonSerializable(typeof(PlanMentorList))]
[JsonSerializable(typeof(MentorMatchList))]
[JsonSerializable(typeof(MentoringSessionDocument))]
[JsonSerializable(typeof(MentoringSessionInput))]
[JsonSerializable(typeof(BookingInput))]
[JsonSerializable(typeof(MentoringSessionTransitions))]
[JsonSerializable(typeof(TurnedDecisions))]
[JsonSerializable(typeof(MonitoringReportDocument))]
[JsonSerializable(typeof(MonitoringReportInput))]
[JsonSerializable(typeof(NewMonitoringReportInput))]
[JsonSerializable(typeof(MonitoringReportTransitions))]
[JsonSerializable(typeof(IndicatorItem))]
[JsonSerializable(typeof(IndicatorInput))]
[JsonSerializable(typeof(IndicatorList))]
[JsonSerializable(typeof(ActualInput))]
[JsonSerializable(typeof(ActualItem))]
[JsonSerializable(typeof(IndicatorComparison))]
[
    JsonSerializable(typeof(EscalationDocument)),
    JsonSerializable(typeof(EscalationTransitions)),
    JsonSerializable(typeof(EscalationSimulation))
]
[
    JsonSerializable(typeof(EscalationPolicyInput)),
    JsonSerializable(typeof(NewEscalationPolicyInput)),
    JsonSerializable(typeof(EscalationPolicyList))
]
[JsonSerializable(typeof(HolidayInput)), JsonSerializable(typeof(HolidayList))]
[JsonSerializable(typeof(MaturityInstrument))]
[JsonSerializable(typeof(MaturitySurveyItem))]
[JsonSerializable(typeof(MaturitySurveyInput))]
[JsonSerializable(typeof(VerificationInput))]
[JsonSerializable(typeof(OperationItem))]
[JsonSerializable(typeof(OperationTransitions))]
[JsonSerializable(typeof(UnreadCount))]
[JsonSerializable(typeof(PreferencesItem))]
[JsonSerializable(typeof(PreferencesInput))]
[JsonSerializable(typeof(EvaluationInput))]
[JsonSerializable(typeof(EvaluationItem))]
[JsonSerializable(typeof(LinkInput))]
[JsonSerializable(typeof(LinkItem))]
[JsonSerializable(typeof(LinkTransitions))]
[JsonSerializable(typeof(AdaptationReport))]
[JsonSerializable(typeof(LineageDocument))]
[JsonSerializable(typeof(LineageMeasures))]
[JsonSerializable(typeof(InstitutionalisationEvidenceInput))]
[JsonSerializable(typeof(InstitutionalisationEvidenceItem))]
[JsonSerializable(typeof(EvidenceTransitions))]
[JsonSerializable(typeof(InstitutionalisationReport))]
[JsonSerializable(typeof(ReplicabilityReport))]
[JsonSerializable(typeof(FileItem))]
[JsonSerializable(typeof(UploadInput))]
[JsonSerializable(typeof(LinkedFile))]
[JsonSerializable(typeof(LinkUse))]
[JsonSerializable(typeof(EvidenceItem))]
[JsonSerializable(typeof(EvidenceInput))]
public sealed partial class JippJson : JsonSerializerContext
{
    /// <summary>Writes accents and punctuation unescaped: responses are JSON and never part of a page.</summary>
    public static JippJson Readable =>
        field ??= new(
            new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = null }
        );

    /// <summary>Serialises a value.</summary>
    public static string Text<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);
}
