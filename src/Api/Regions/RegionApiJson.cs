using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Regions;

namespace JippApi.Api.Regions;

[JsonSerializable(typeof(Listing<RegionItem>))]
[JsonSerializable(typeof(RegionItem))]
internal sealed partial class RegionApiJson : JsonSerializerContext;
