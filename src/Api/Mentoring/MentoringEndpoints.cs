using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Mentoring;

namespace JippApi.Api.Mentoring;

internal static class MentoringEndpoints
{
    private const string Tag = "Mentoring";
    private const string Address = "/api/v1/mentoring-sessions";

    public static void MapMentoring(this IEndpointRouteBuilder api)
    {
        api.MapMentoringTeams();
        var plan = api.MapGroup("replication-plans/{id:guid}").WithTags(Tag);
        plan.MapGet("mentors", (Guid id, ApiCall call) => call.ExportAsync(new ListPlanMentors(id), found => found.Items))
            .Open(nameof(ListPlanMentors), "List the current and past mentors of a plan")
            .Exports<PlanMentorList>(MentoringTables.Mentors)
            .Fails(404);
        plan.MapPost(
                "mentors",
                (Guid id, ApiCall call) =>
                    call.CreateAsync(
                        (MentorRequest body) => new AssignMentor(id, body.HubId, body.MentorId, body.TeamId),
                        _ => $"/api/v1/replication-plans/{id}/mentors"
                    )
            )
            .Writes(nameof(AssignMentor), "Assign a mentor or a mentoring team to a plan", Permissions.WriteMentoring)
            .Takes<MentorRequest>(MediaTypes.Json)
            .Creates<PlanMentorItem>()
            .Fails(404, 409);
        plan.MapDelete(
                "mentors/{assignmentId:guid}",
                (Guid id, Guid assignmentId, ApiCall call) => call.DeleteAsync(version => new ReleaseMentor(id, assignmentId, version))
            )
            .Writes(nameof(ReleaseMentor), "Release a mentor from a plan", Permissions.WriteMentoring)
            .Changes<PlanMentorItem>();
        plan.MapPost("mentor-matches", (Guid id, ApiCall call) => call.QueryAsync((MatchRequest body) => new MatchMentors(id, body.Limit)))
            .Writes(nameof(MatchMentors), "Rank mentors for a plan, with the reasons", Policies.MatchMentors)
            .Takes<MatchRequest>(MediaTypes.Json)
            .Answers<MentorMatchList>()
            .Fails(404);
        plan.MapGet(
                "mentoring-sessions",
                (Guid id, ApiCall call) => call.ExportAsync((limit, cursor) => new ListPlanMentoringSessions(id, limit, cursor))
            )
            .Guarded(nameof(ListPlanMentoringSessions), "List the mentoring sessions of a plan, latest start first", Policies.SignedIn)
            .WithQuery(Paging.Parameters)
            .Exports<Listing<MentoringSessionCard>>(MentoringTables.Sessions)
            .Fails(404);
        plan.MapPost(
                "mentoring-sessions",
                (Guid id, ApiCall call) =>
                    call.CreateAsync((BookingInput input) => new BookMentoringSession(id, input), session => $"{Address}/{session.Id}")
            )
            .Writes(nameof(BookMentoringSession), "Book a mentoring session for a plan", Policies.SignedIn)
            .Takes<BookingInput>(MediaTypes.Json)
            .Creates<MentoringSessionDocument>()
            .Fails(404, 409);

        var sessions = api.MapGroup("mentoring-sessions").WithTags(Tag);
        sessions
            .MapGet(
                "",
                (ApiCall call) =>
                    call.ExportAsync((limit, cursor) => new ListMentoringSessions(MentoringParameters.FilterOf(call.Query), limit, cursor))
            )
            .Guarded(
                nameof(ListMentoringSessions),
                "List the mentoring sessions that the caller may see, latest start first",
                Policies.SignedIn
            )
            .WithQuery(MentoringParameters.List)
            .Exports<Listing<MentoringSessionCard>>(MentoringTables.Sessions);
        sessions
            .MapGet("{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetMentoringSession(id)))
            .Guarded(nameof(GetMentoringSession), "Get a mentoring session", Policies.SignedIn)
            .Answers<MentoringSessionDocument>()
            .Fails(404);
        sessions
            .MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListMentoringSessionTransitions(id)))
            .Guarded(
                nameof(ListMentoringSessionTransitions),
                "List the transitions of a mentoring session, with the reason for those that are not allowed",
                Policies.SignedIn
            )
            .Answers<MentoringSessionTransitions>()
            .Fails(404);
        sessions
            .MapPatch(
                "{id:guid}",
                (Guid id, ApiCall call) =>
                    call.ReviseAsync(
                        version => new GetMentoringSessionInput(id, version),
                        (version, input) => new ReviseMentoringSession(id, version, input)
                    )
            )
            .Writes(nameof(ReviseMentoringSession), "Reschedule a mentoring session or write its minutes (merge patch)", Policies.SignedIn)
            .Takes<MentoringSessionInput>(MediaTypes.MergePatch)
            .Changes<MentoringSessionDocument>();
        sessions
            .MapPost(
                "{id:guid}/transitions",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, SessionTransitionRequest body) => new MoveMentoringSession(id, version, body.To, body.Reason)
                    )
            )
            .Writes(nameof(MoveMentoringSession), "Mark a mentoring session as held, or cancel it", Policies.SignedIn)
            .Takes<SessionTransitionRequest>(MediaTypes.Json)
            .Changes<MentoringSessionDocument>();
        sessions
            .MapPost(
                "{id:guid}/action-items",
                (Guid id, ApiCall call) => call.RunAsync((EmptyRequest _) => new CreateActionItemsFromDecisions(id))
            )
            .Writes(
                nameof(CreateActionItemsFromDecisions),
                "Create action items from the decisions of a mentoring session",
                Permissions.WriteItems
            )
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Answers<ActionItemsFromDecisions>()
            .Fails(404, 409);
        sessions
            .MapPost(
                "{id:guid}/ratings",
                (Guid id, ApiCall call) => call.RunAsync((RatingRequest body) => new RateMentoringSession(id, body.Score, body.Comment))
            )
            .Writes(nameof(RateMentoringSession), "Rate the other side of a mentoring session", Policies.SignedIn)
            .Takes<RatingRequest>(MediaTypes.Json)
            .Answers<MentoringSessionDocument>()
            .Fails(404, 409);
    }
}
