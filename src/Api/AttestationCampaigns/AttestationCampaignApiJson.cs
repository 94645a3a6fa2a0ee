using System.Text.Json.Serialization;
using JippApi.Application.AttestationCampaigns;
using JippApi.Application.Common;

namespace JippApi.Api.AttestationCampaigns;

[JsonSerializable(typeof(AttestationCampaignInput))]
[JsonSerializable(typeof(AttestationCampaignTransitionRequest))]
[JsonSerializable(typeof(Listing<AttestationCampaignItem>))]
[JsonSerializable(typeof(Listing<AttestationEntryItem>))]
internal sealed partial class AttestationCampaignApiJson : JsonSerializerContext;
