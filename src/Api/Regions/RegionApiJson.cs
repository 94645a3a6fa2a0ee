using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Regions;

namespace JippApi.Api.Regions;

[JsonSerializable(typeof(Listing<RegionDetails>))]
[JsonSerializable(typeof(RegionDetails))]
internal sealed partial class RegionApiJson : JsonSerializerContext;
