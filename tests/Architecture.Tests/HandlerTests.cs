using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.ActionItems;
using JippApi.Application.AuditTrail;
using JippApi.Application.Campaigns;
using JippApi.Application.CodeMappings;
using JippApi.Application.ColumnMappings;
using JippApi.Application.Commitments;
using JippApi.Application.Escalations;
using JippApi.Application.Files;
using JippApi.Application.HubActivities;
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
using JippApi.Application.Privacy;
using JippApi.Application.Pulls;
using JippApi.Application.ReplicationPlans;
using JippApi.Application.ReviewTasks;
using JippApi.Application.Settling;
using JippApi.Application.Sources;
using MediatR;
using static JippApi.Architecture.Tests.Solution;

namespace JippApi.Architecture.Tests;

public sealed class HandlerTests
{
    /// <summary>The requests that write; all others only read.</summary>
    private static readonly Type[] Commands =
    [
        typeof(DraftInnovation),
        typeof(ReviseInnovation),
        typeof(MoveInnovation),
        typeof(DiscardInnovation),
        typeof(UnmergeInnovation),
        typeof(ProposeCorrection),
        typeof(ProposeMerge),
        typeof(WithdrawProposal),
        typeof(RemindOfDrafts),
        typeof(RemindOfProposals),
        typeof(ClaimReviewTask),
        typeof(ReleaseReviewTask),
        typeof(DecideReviewTask),
        typeof(RegisterInstitution),
        typeof(ReviseInstitution),
        typeof(DraftPlan),
        typeof(DuplicatePlan),
        typeof(RevisePlan),
        typeof(MovePlan),
        typeof(AssessReadiness),
        typeof(CreateActionItemsFromReadiness),
        typeof(WaiveReadiness),
        typeof(RecordBudgetDocument),
        typeof(AddPlanComment),
        typeof(EvaluatePlan),
        typeof(RegisterReplica),
        typeof(ClaimReplicationLink),
        typeof(MoveReplicationLink),
        typeof(ClaimEvidence),
        typeof(MoveEvidence),
        typeof(MapValue),
        typeof(RecordColumnMapping),
        typeof(CloseCodeMapping),
        typeof(SettleRows),
        typeof(SettleImports),
        typeof(RequestPull),
        typeof(StartPulls),
        typeof(RecordPage),
        typeof(RecordPullFault),
        typeof(EndUnchangedPull),
        typeof(ImportPull),
        typeof(PutRecord),
        typeof(DelistRecord),
        typeof(ChangeSource),
        typeof(PinMember),
        typeof(UnpinMember),
        typeof(AddSurvivorshipPolicy),
        typeof(RecomputeRecords),
        typeof(RequestCampaign),
        typeof(AdvanceCampaign),
        typeof(DecideBudgetDeadline),
        typeof(DraftCommitment),
        typeof(ReviseCommitment),
        typeof(MoveCommitment),
        typeof(SignCommitment),
        typeof(ObjectToSignature),
        typeof(RevokeSignature),
        typeof(AmendCommitment),
        typeof(ProposeHub),
        typeof(ReviseHub),
        typeof(MoveHub),
        typeof(AssessHub),
        typeof(SignJointCommitment),
        typeof(AddSpoke),
        typeof(RemoveSpoke),
        typeof(AddMentor),
        typeof(RemoveMentor),
        typeof(RecordHubActivity),
        typeof(ReviseHubActivity),
        typeof(SubmitMaturitySurvey),
        typeof(VerifyMaturitySurvey),
        typeof(SignIn),
        typeof(RefreshSignIn),
        typeof(SignInClient),
        typeof(RevokeToken),
        typeof(ActivateAccount),
        typeof(CreateFirstAdmin),
        typeof(RegisterClient),
        typeof(ReviseClient),
        typeof(RotateClientSecret),
        typeof(MoveClient),
        typeof(AddRateClass),
        typeof(ReviseRateClass),
        typeof(RecordFailedCalls),
        typeof(InviteUser),
        typeof(RenewInvitation),
        typeof(MoveUser),
        typeof(ConfirmUser),
        typeof(GiveGrant),
        typeof(RevokeGrant),
        typeof(ChangePassword),
        typeof(SignOut),
        typeof(RenewCalendarFeed),
        typeof(RemoveCalendarFeed),
        typeof(StartAuthenticator),
        typeof(ConfirmAuthenticator),
        typeof(RemoveAuthenticator),
        typeof(DelegateGrant),
        typeof(RevokeDelegation),
        typeof(EraseAuditText),
        typeof(EraseMe),
        typeof(AssignMentor),
        typeof(ReleaseMentor),
        typeof(FormMentoringTeam),
        typeof(AddTeamMember),
        typeof(EndTeamMember),
        typeof(BookMentoringSession),
        typeof(ReviseMentoringSession),
        typeof(MoveMentoringSession),
        typeof(CreateActionItemsFromDecisions),
        typeof(RateMentoringSession),
        typeof(DraftMonitoringReport),
        typeof(ReviseMonitoringReport),
        typeof(MoveMonitoringReport),
        typeof(DefineIndicator),
        typeof(ReviseIndicator),
        typeof(RecordActual),
        typeof(MoveEscalation),
        typeof(AddEscalationPolicy),
        typeof(ReviseEscalationPolicy),
        typeof(EnterHoliday),
        typeof(RenameHoliday),
        typeof(ImportHolidays),
        typeof(RemoveHoliday),
        typeof(AdvanceEscalations),
        typeof(OpenEscalations),
        typeof(EscalateAnswers),
        typeof(SendEscalationDigests),
        typeof(RequestOperation),
        typeof(MoveOperation),
        typeof(ReadNotification),
        typeof(SetNotificationPreferences),
        typeof(StartUpload),
        typeof(ReceiveContent),
        typeof(CompleteUpload),
        typeof(LinkFile),
        typeof(ReadFileContent),
        typeof(PurgeUploads),
        typeof(AttachEvidence),
        typeof(RemoveEvidence),
        typeof(PlanActionItem),
        typeof(ReviseActionItem),
        typeof(ReportActionItem),
        typeof(ReportActionItems),
        typeof(MoveActionItem),
    ];

    private static readonly Type[] Requests =
    [
        .. ApplicationLayer
            .GetTypes()
            .Where(type => type is { IsInterface: false, IsAbstract: false } && Closes(type, typeof(IRequest<>)).Any()),
    ];

    [Fact]
    public void There_is_something_to_check() => Requests.Length.ShouldBeGreaterThan(10);

    [Fact]
    public void Every_request_has_exactly_one_handler() =>
        Requests.Where(request => ApplicationLayer.GetTypes().Count(type => Handles(type, request)) != 1).ShouldBeEmpty();

    [Fact]
    public void Every_handler_answers_a_request_of_this_application() => Handled().Except(Requests).ShouldBeEmpty();

    [Fact]
    public void Every_command_has_exactly_one_validator() =>
        Commands.Where(command => ApplicationLayer.GetTypes().Count(type => Validates(type, command)) != 1).ShouldBeEmpty();

    [Fact]
    public void The_listed_commands_are_exactly_the_use_cases_that_save()
    {
        var saving = Sources("src/Application")
            .Where(file => file.Text.Contains(".SaveChangesAsync(", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file.Path))
            .ToList();
        var listed = Commands.Select(command => command.Name).ToList();

        listed.ShouldBeUnique();
        saving.Except(listed).ShouldBeEmpty($"these save, but are not among the {nameof(Commands)} of this test");
        listed.Except(saving).ShouldBeEmpty($"these are among the {nameof(Commands)} of this test, but do not save");
    }

    [Fact]
    public void Handlers_validators_and_behaviours_are_internal_and_sealed() =>
        ApplicationLayer.GetTypes().Where(IsMachinery).Where(type => type.IsVisible || !type.IsSealed).ShouldBeEmpty();

    [Fact]
    public void Requests_are_sealed_records() => Requests.ShouldAllBe(type => type.IsSealed && type.GetMethod("<Clone>$") != null);

    private static bool IsMachinery(Type type) =>
        type is { IsClass: true, IsAbstract: false }
        && (
            Closes(type, typeof(IRequestHandler<,>)).Any()
            || Closes(type, typeof(INotificationHandler<>)).Any()
            || Closes(type, typeof(IPipelineBehavior<,>)).Any()
            || Closes(type, typeof(IValidator<>)).Any()
        );

    private static IEnumerable<Type> Handled() =>
        ApplicationLayer
            .GetTypes()
            .SelectMany(type => Closes(type, typeof(IRequestHandler<,>)))
            .Select(handler => handler.GenericTypeArguments[0]);

    private static bool Handles(Type type, Type request) =>
        Closes(type, typeof(IRequestHandler<,>)).Any(handler => handler.GenericTypeArguments[0] == request);

    private static bool Validates(Type type, Type request) =>
        Closes(type, typeof(IValidator<>)).Any(validator => validator.GenericTypeArguments[0] == request);

    private static IEnumerable<Type> Closes(Type type, Type open) =>
        type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == open);
}
