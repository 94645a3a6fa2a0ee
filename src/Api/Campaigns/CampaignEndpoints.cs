using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Campaigns;
using JippApi.Application.Common;
using JippApi.Domain.Campaigns;

namespace JippApi.Api.Campaigns;

internal static class CampaignEndpoints
{
    private const string Tag = "Replication plans";
    private const string Address = "/api/v1/replication-campaigns";

    private static readonly Parameter Status = Parameter.CodesOf<CampaignEntryStatus>(
        "status",
        "campaign-entry-statuses",
        "Status entri. — Status of the entry.",
        "FAILED"
    );

    public static void MapCampaigns(this IEndpointRouteBuilder api)
    {
        var campaigns = api.MapGroup("replication-campaigns").WithTags(Tag);

        campaigns
            .MapPost("", Request)
            .Writes(nameof(RequestCampaign), "Start a campaign: the same steps for up to 1,000 replication plans", Permissions.WritePlans)
            .Takes<CampaignInput>(MediaTypes.Json)
            .Answers<CampaignItem>(StatusCodes.Status202Accepted);
        campaigns
            .MapGet("{campaignId:guid}", (Guid campaignId, ApiCall call) => call.GetAsync(new GetCampaign(campaignId)))
            .Guarded(nameof(GetCampaign), "Get a campaign and its progress", Policies.SignedIn)
            .Answers<CampaignItem>()
            .Fails(404);
        campaigns
            .MapGet(
                "{campaignId:guid}/entries",
                (Guid campaignId, ApiCall call) =>
                    call.ExportAsync(
                        (limit, cursor) =>
                            new ListCampaignEntries(campaignId, call.Query.Codes<CampaignEntryStatus>("status"), limit, cursor)
                    )
            )
            .Guarded(nameof(ListCampaignEntries), "List the entries of a campaign with their outcomes", Policies.SignedIn)
            .WithQuery(Status, Paging.Limit, Paging.Cursor)
            .Exports<Listing<CampaignEntryItem>>(CampaignTable.Entries)
            .Fails(404);
    }

    private static async Task<Answer> Request(ApiCall call)
    {
        var campaign = await call.SendAsync(new RequestCampaign(await call.BodyAsync<CampaignInput>()));
        return call.Written(campaign, StatusCodes.Status202Accepted, $"{Address}/{campaign.Id}");
    }
}
