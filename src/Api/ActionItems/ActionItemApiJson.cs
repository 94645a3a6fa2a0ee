using System.Text.Json.Serialization;
using JippApi.Application.ActionItems;

namespace JippApi.Api.ActionItems;

[JsonSerializable(typeof(ActionItemList))]
[JsonSerializable(typeof(ReportRequest))]
[JsonSerializable(typeof(ActionItemMoveRequest))]
internal sealed partial class ActionItemApiJson : JsonSerializerContext;
