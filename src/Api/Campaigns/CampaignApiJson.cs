using System.Text.Json.Serialization;
using JippApi.Application.Campaigns;
using JippApi.Application.Common;

namespace JippApi.Api.Campaigns;

[JsonSerializable(typeof(CampaignInput))]
[JsonSerializable(typeof(CampaignItem))]
[JsonSerializable(typeof(Listing<CampaignEntryItem>))]
internal sealed partial class CampaignApiJson : JsonSerializerContext;
