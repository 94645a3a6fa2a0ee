using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Api.Competitions;

/// <summary>The people with a duty in an edition.</summary>
internal static class CompetitionMemberEndpoints
{
    private const string One = "{competitionMemberId:guid}";

    private static readonly Parameter Duty = Parameter.CodesOf<CompetitionDuty>(
        "duty",
        "competition-duties",
        "Tugas dalam edisi. — Duty in the edition.",
        "EVALUATOR"
    );

    public static void MapCompetitionMembers(this IEndpointRouteBuilder api)
    {
        var members = api.MapGroup("competitions/{competitionId:guid}/members").WithTags(CompetitionEndpoints.Tag);

        members
            .MapGet("", List)
            .Guarded(nameof(ListCompetitionMembers), "List the people with a duty in an edition, newest first", Policies.SignedIn)
            .WithQuery(Duty, Paging.Limit, Paging.Cursor)
            .Exports<Listing<CompetitionMemberItem>>(CompetitionTable.Members)
            .Fails(404);
        members
            .MapGet(
                One,
                (Guid competitionId, Guid competitionMemberId, ApiCall call) =>
                    call.GetAsync(new GetCompetitionMember(competitionId, competitionMemberId))
            )
            .Guarded(nameof(GetCompetitionMember), "Get a person with a duty in an edition", Policies.SignedIn)
            .Answers<CompetitionMemberItem>()
            .Fails(404);
        members
            .MapPost(
                "",
                (Guid competitionId, ApiCall call) =>
                    call.CreateAsync(
                        (CompetitionMemberInput input) => new AddCompetitionMember(competitionId, input),
                        CompetitionMemberItem.AddressOf
                    )
            )
            .Writes(nameof(AddCompetitionMember), "Give a person a duty in an edition", Policies.SignedIn)
            .Takes<CompetitionMemberInput>(MediaTypes.Json)
            .Creates<CompetitionMemberItem>()
            .Fails(404);
        members
            .MapPost($"{One}/departure", Release)
            .Writes(nameof(ReleaseCompetitionMember), "End the duty of a person in an edition", Policies.SignedIn)
            .Takes<DepartureRequest>(MediaTypes.Json)
            .Changes<CompetitionMemberItem>();
    }

    private static Task<Answer> List(Guid competitionId, ApiCall call) =>
        call.ExportAsync(
            (limit, cursor) => new ListCompetitionMembers(competitionId, call.Query.Codes<CompetitionDuty>("duty"), limit, cursor)
        );

    private static Task<Answer> Release(Guid competitionId, Guid competitionMemberId, ApiCall call) =>
        call.ChangeAsync(
            (int? version, DepartureRequest body) => new ReleaseCompetitionMember(competitionId, competitionMemberId, version, body.Reason)
        );
}

/// <summary>A request to end a duty in an edition.</summary>
/// <param name="Reason">Why.</param>
[CheckedBy(typeof(ReleaseCompetitionMember))]
internal sealed record DepartureRequest(string? Reason = null);
