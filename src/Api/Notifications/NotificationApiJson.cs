using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Notifications;

namespace JippApi.Api.Notifications;

[JsonSerializable(typeof(Listing<NotificationItem>))]
[JsonSerializable(typeof(ReadMarkRequest))]
internal sealed partial class NotificationApiJson : JsonSerializerContext;
