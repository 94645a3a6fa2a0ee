using System.Text.Json;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.ActionItems;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;

namespace JippApi.Api.ActionItems;

/// <summary>A progress report on an action item.</summary>
/// <param name="Progress">Progress in percent, 0 to 100.</param>
/// <param name="Evidence">Evidence to add to what is already there: web addresses or words.</param>
/// <param name="Note">A note on the report.</param>
[CheckedBy(typeof(ReportActionItem))]
internal sealed record ReportRequest(int? Progress = null, IReadOnlyList<string>? Evidence = null, string? Note = null);

/// <summary>A request to change the status of an action item.</summary>
/// <param name="To">The new status.</param>
/// <param name="Reason">The reason; required to block or cancel.</param>
[CheckedBy(typeof(MoveActionItem))]
internal sealed record ActionItemMoveRequest(ActionItemStatus? To = null, string? Reason = null);

/// <summary>An action item after a write, with its new entity tag.</summary>
internal sealed record WrittenItem(int Status, ActionItemDocument Item)
{
    public byte[] Body { get; } = Json.Bytes(Item);

    public string ETag => ETags.OfResource(Item.Version, Body);

    public JsonElement Element => JsonSerializer.Deserialize(Body, Json.Of<JsonElement>());

    public Answer AnswerTo(HttpRequest request) =>
        Preferences.Written(
            request,
            Status,
            Body,
            Item.Version,
            Status == StatusCodes.Status201Created ? $"{ActionItemEndpoints.Address}/{Item.Id}" : null
        );
}
