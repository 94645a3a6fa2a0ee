using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Mentoring;
using MediatR;

namespace JippApi.Api.Mentoring;

/// <summary>Mentors of plans, and their sessions.</summary>
internal static class MentoringEndpoints
{
    private const string Tag = "Mentoring";
    private const string Address = "/api/v1/mentoring-sessions";

    public static void MapMentoring(this IEndpointRouteBuilder api)
    {
        var plan = api.MapGroup("replication-plans/{id:guid}").WithTags(Tag);
        plan.MapGet("mentors", Mentors)
            .WithName(nameof(ListPlanMentors))
            .WithSummary("List the mentors of a plan, past ones too")
            .AllowAnonymous()
            .Answers<PlanMentorList>()
            .Fails(404);
        plan.MapPost("mentors", Assign)
            .Writes(nameof(AssignMentor), "Let a mentor of a hub accompany a plan", Permissions.WriteMentoring)
            .Takes<MentorRequest>(MediaTypes.Json)
            .Creates<PlanMentorItem>()
            .Fails(404, 409);
        plan.MapDelete("mentors/{assignmentId:guid}", Release)
            .Writes(nameof(ReleaseMentor), "Let a mentor of a plan go", Permissions.WriteMentoring)
            .Answers<PlanMentorItem>()
            .Fails(404, 409, 412, 428);
        plan.MapPost("mentor-matches", Match)
            .Writes(nameof(MatchMentors), "Rank the mentors of active hubs for a plan, with the reasons", Policies.SeekMentors)
            .Takes<MatchRequest>(MediaTypes.Json)
            .Answers<MentorMatchList>()
            .Fails(404);
        plan.MapGet("mentoring-sessions", OfPlan)
            .Guarded(
                nameof(ListPlanMentoringSessions),
                "List the mentoring sessions of a plan, those that begin last first",
                Policies.SignedIn
            )
            .WithQuery(Paging.Parameters)
            .Answers<Listing<MentoringSessionCard>>()
            .Fails(404);
        plan.MapPost("mentoring-sessions", Book)
            .Writes(nameof(BookMentoringSession), "Book a session of a plan with its mentor", Policies.SignedIn)
            .Takes<BookingInput>(MediaTypes.Json)
            .Creates<MentoringSessionDocument>()
            .Fails(404, 409);

        var sessions = api.MapGroup("mentoring-sessions").WithTags(Tag);
        sessions
            .MapGet("", List)
            .Guarded(
                nameof(ListMentoringSessions),
                "List the mentoring sessions that the caller may know of, those that begin last first",
                Policies.SignedIn
            )
            .WithQuery(MentoringParameters.List)
            .Answers<Listing<MentoringSessionCard>>();
        sessions
            .MapGet("{id:guid}", Get)
            .Guarded(nameof(GetMentoringSession), "Read one mentoring session", Policies.SignedIn)
            .Answers<MentoringSessionDocument>()
            .Fails(404);
        sessions
            .MapGet("{id:guid}/transitions", Transitions)
            .Guarded(
                nameof(ListMentoringSessionTransitions),
                "List the moves of a mentoring session, and why those that are closed are",
                Policies.SignedIn
            )
            .Answers<MentoringSessionTransitions>()
            .Fails(404);
        sessions
            .MapPatch("{id:guid}", Revise)
            .Writes(nameof(ReviseMentoringSession), "Move a mentoring session, or write its minutes (merge patch)", Policies.SignedIn)
            .Takes<MentoringSessionInput>(MediaTypes.MergePatch)
            .Answers<MentoringSessionDocument>()
            .Fails(404, 409, 412, 428);
        sessions
            .MapPost("{id:guid}/transitions", Move)
            .Writes(nameof(MoveMentoringSession), "Say that a mentoring session was held, or cancel it", Policies.SignedIn)
            .Takes<SessionTransitionRequest>(MediaTypes.Json)
            .Answers<MentoringSessionDocument>()
            .Fails(404, 409, 412, 428);
        sessions
            .MapPost("{id:guid}/action-items", Turn)
            .Writes(
                nameof(TurnDecisions),
                "Make action items of the decisions of a mentoring session that are none yet",
                Permissions.WriteItems
            )
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Answers<TurnedDecisions>()
            .Fails(404, 409);
        sessions
            .MapPost("{id:guid}/ratings", Rate)
            .Writes(nameof(RateMentoringSession), "Rate the other side of a mentoring session", Policies.SignedIn)
            .Takes<RatingRequest>(MediaTypes.Json)
            .Answers<MentoringSessionDocument>()
            .Fails(404, 409);
    }

    private static async Task<Answer> Mentors(Guid id, IMediator mediator, CancellationToken ct) =>
        Answers.Private(await mediator.Send(new ListPlanMentors(id), ct), 0, JippJson.Readable.PlanMentorList);

    private static async Task<Answer> Assign(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.MentorRequest);
        return Written(
            http,
            StatusCodes.Status201Created,
            await mediator.Send(new AssignMentor(id, body.HubId, body.MentorId), ct),
            $"/api/v1/replication-plans/{id}/mentors"
        );
    }

    private static async Task<Answer> Release(Guid id, Guid assignmentId, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Written(
            http,
            StatusCodes.Status200OK,
            await mediator.Send(new ReleaseMentor(id, assignmentId, ETags.RequiredVersion(http.Request)), ct)
        );

    private static async Task<Answer> Match(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.MatchRequest);
        return Answers.Private(await mediator.Send(new MatchMentors(id, body.Limit), ct), 0, JippJson.Readable.MentorMatchList);
    }

    private static async Task<Answer> OfPlan(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(new ListPlanMentoringSessions(id, Paging.LimitOf(query), Paging.CursorOf(query)), ct);
        return Answers.PrivatePage(http, page, ApiJson.Readable.MentoringSessions);
    }

    private static async Task<Answer> Book(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var session = await mediator.Send(new BookMentoringSession(id, await JsonBody.ReadAsync(http, JippJson.Readable.BookingInput)), ct);
        return Written(http, StatusCodes.Status201Created, session, $"{Address}/{session.Id}");
    }

    private static async Task<Answer> List(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(
            new ListMentoringSessions(MentoringParameters.FilterOf(query), Paging.LimitOf(query), Paging.CursorOf(query)),
            ct
        );
        return Answers.PrivatePage(http, page, ApiJson.Readable.MentoringSessions);
    }

    private static async Task<Answer> Get(Guid id, IMediator mediator, CancellationToken ct)
    {
        var session = await mediator.Send(new GetMentoringSession(id), ct);
        return Answers.Private(session, session.Version, JippJson.Readable.MentoringSessionDocument);
    }

    private static async Task<Answer> Transitions(Guid id, IMediator mediator, CancellationToken ct)
    {
        var transitions = await mediator.Send(new ListMentoringSessionTransitions(id), ct);
        return Answers.Private(transitions, transitions.Version, JippJson.Readable.MentoringSessionTransitions);
    }

    private static async Task<Answer> Revise(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.PatchAsync(
            http,
            () => mediator.Send(new GetMentoringSessionInput(id, version), ct),
            JippJson.Readable.MentoringSessionInput
        );
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new ReviseMentoringSession(id, version, input), ct));
    }

    private static async Task<Answer> Move(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.SessionTransitionRequest);
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new MoveMentoringSession(id, version, body.To, body.Reason), ct));
    }

    private static async Task<Answer> Turn(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await JsonBody.ReadAsync(http, ApiJson.Readable.EmptyRequest);
        var turned = await mediator.Send(new TurnDecisions(id), ct);
        return Preferences.Written(
            http.Request,
            StatusCodes.Status200OK,
            JippJson.Text(turned, JippJson.Readable.TurnedDecisions),
            turned.Session.Version
        );
    }

    /// <summary>
    /// Needs no entity tag: each side gives its rating once, and the other side's changes nothing of it.
    /// </summary>
    private static async Task<Answer> Rate(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.RatingRequest);
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new RateMentoringSession(id, body.Score, body.Comment), ct));
    }

    private static Answer Written(HttpContext http, int status, MentoringSessionDocument session, string? location = null) =>
        Preferences.Written(
            http.Request,
            status,
            JippJson.Text(session, JippJson.Readable.MentoringSessionDocument),
            session.Version,
            location
        );

    private static Answer Written(HttpContext http, int status, PlanMentorItem mentor, string? location = null) =>
        Preferences.Written(http.Request, status, JippJson.Text(mentor, JippJson.Readable.PlanMentorItem), mentor.Version, location);
}
