using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.HubActivities;
using JippApi.Application.Hubs;

namespace JippApi.Api.Hubs;

[JsonSerializable(typeof(Listing<HubItem>))]
[JsonSerializable(typeof(HubFeatures))]
[JsonSerializable(typeof(HubTransitionRequest))]
[JsonSerializable(typeof(Listing<HubActivityItem>))]
[JsonSerializable(typeof(Listing<MaturitySurveyItem>))]
internal sealed partial class HubApiJson : JsonSerializerContext;
