using JippApi.Api.Attestations;
using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.AttestationCampaigns;
using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;

namespace JippApi.Api.AttestationCampaigns;

internal static class AttestationCampaignEndpoints
{
    private const string One = "{attestationCampaignId:guid}";

    private static readonly Parameter Status = Parameter.CodesOf<AttestationCampaignStatus>(
        "status",
        "attestation-campaign-statuses",
        "Status kampanye. — Status of the campaign.",
        "OPEN"
    );

    private static readonly Parameter Grouping = Parameter.OneOf(
        "by",
        "Pengelompokan; inovasi di daftar dua sumber atau dua kementerian dihitung pada keduanya. — "
            + "Grouping; an innovation on the lists of two sources or ministries counts in both.",
        Code.All<ProgressGrouping>(),
        Code.Of(ProgressGrouping.Province)
    ) with
    {
        Enumeration = typeof(ProgressGrouping),
    };

    private static readonly IReadOnlyList<Parameter> EntryParameters =
    [
        Parameter.CodesOf<AttestationEntryStatus>(
            "status",
            "attestation-entry-statuses",
            "Status pertanyaan. — Status of the question.",
            "UNANSWERED"
        ),
        new("provinceCode", ParameterType.RegionCode, "Kode provinsi inovasi. — Code of the innovation's province.") { Example = "13" },
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapAttestationCampaigns(this IEndpointRouteBuilder api)
    {
        var campaigns = api.MapGroup("attestation-campaigns").WithTags(AttestationEndpoints.Tag);

        campaigns
            .MapPost("", Open)
            .Writes(
                nameof(OpenAttestationCampaign),
                "Open a campaign that asks owners whether their innovations still run",
                Permissions.ReviewInnovations
            )
            .Takes<AttestationCampaignInput>(MediaTypes.Json)
            .Answers<AttestationCampaignItem>(StatusCodes.Status202Accepted);
        campaigns
            .MapGet(
                "",
                (ApiCall call) =>
                    call.ListAsync(
                        new ListAttestationCampaigns(call.Query.Codes<AttestationCampaignStatus>("status"), call.Limit, call.Cursor)
                    )
            )
            .Guarded(nameof(ListAttestationCampaigns), "List campaigns of questions to owners, newest first", Permissions.ReviewInnovations)
            .WithQuery(Status, Paging.Limit, Paging.Cursor)
            .Answers<Listing<AttestationCampaignItem>>();
        campaigns
            .MapGet(One, (Guid attestationCampaignId, ApiCall call) => call.GetAsync(new GetAttestationCampaign(attestationCampaignId)))
            .Guarded(nameof(GetAttestationCampaign), "Get a campaign of questions to owners", Permissions.ReviewInnovations)
            .Answers<AttestationCampaignItem>()
            .Fails(404);
        campaigns
            .MapGet($"{One}/progress", Progress)
            .Guarded(
                nameof(GetAttestationProgress),
                "Count the innovations of a campaign by province, list or ministry",
                Permissions.ReviewInnovations
            )
            .WithQuery(Grouping)
            .Answers<AttestationProgress>()
            .Fails(404);
        campaigns
            .MapGet($"{One}/entries", Entries)
            .Guarded(nameof(ListAttestationEntries), "List the innovations that a campaign asks about", Permissions.ReviewInnovations)
            .WithQuery(EntryParameters)
            .Exports<Listing<AttestationEntryItem>>(AttestationCampaignTable.Entries)
            .Fails(404);
        campaigns
            .MapPost($"{One}/transitions", Move)
            .Writes(nameof(MoveAttestationCampaign), "Close or cancel a campaign of questions to owners", Permissions.ReviewInnovations)
            .Takes<AttestationCampaignTransitionRequest>(MediaTypes.Json)
            .Changes<AttestationCampaignItem>();
        // No idempotency key: the answer holds a secret. A repetition hands out another link, which replaces this one.
        campaigns
            .MapPost(
                $"{One}/entries/{{entryId:guid}}/link",
                (Guid attestationCampaignId, Guid entryId, ApiCall call) =>
                    call.AnswerSecretAsync(
                        (EmptyRequest _) => new HandOutAttestationLink(attestationCampaignId, entryId),
                        handed => handed.Href
                    )
            )
            .WritesWithoutIdempotency(
                nameof(HandOutAttestationLink),
                "Hand out the link to a question of a campaign",
                Permissions.ReviewInnovations
            )
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Creates<HandedOutLink>()
            .Fails(404, 409);
    }

    private static async Task<Answer> Open(ApiCall call)
    {
        var campaign = await call.SendAsync(new OpenAttestationCampaign(await call.BodyAsync<AttestationCampaignInput>()));
        return call.Written(campaign, StatusCodes.Status202Accepted, campaign.Links.Self);
    }

    private static Task<Answer> Progress(Guid attestationCampaignId, ApiCall call)
    {
        var by = call.Query.Text("by") is { } text ? Code.Parse<ProgressGrouping>(text) : ProgressGrouping.Province;
        return call.GetAsync(new GetAttestationProgress(attestationCampaignId, by));
    }

    private static Task<Answer> Entries(Guid attestationCampaignId, ApiCall call) =>
        call.ExportAsync(
            (limit, cursor) =>
                new ListAttestationEntries(
                    attestationCampaignId,
                    call.Query.Codes<AttestationEntryStatus>("status"),
                    call.Query.Text("provinceCode"),
                    limit,
                    cursor
                )
        );

    private static Task<Answer> Move(Guid attestationCampaignId, ApiCall call) =>
        call.ChangeAsync(
            (int? version, AttestationCampaignTransitionRequest body) =>
                new MoveAttestationCampaign(attestationCampaignId, version, body.To, body.Reason)
        );
}

/// <summary>A request to close or cancel a campaign.</summary>
/// <param name="To"><c>CLOSED</c> takes no more answers and counts who has not answered; <c>CANCELLED</c> ends it without
/// that.</param>
/// <param name="Reason">Why.</param>
[CheckedBy(typeof(MoveAttestationCampaign))]
internal sealed record AttestationCampaignTransitionRequest(AttestationCampaignStatus? To = null, string? Reason = null);
