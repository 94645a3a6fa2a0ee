using System.Text.Json;
using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Application.ActionItems;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;

namespace JippApi.Api.ActionItems;

/// <summary>Reports how much of an action item is done.</summary>
/// <param name="Progress">0 to 100.</param>
/// <param name="Evidence">What shows it, beside what there is already: addresses, or words.</param>
/// <param name="Note">What there is to say about it.</param>
internal sealed record ReportRequest(int? Progress = null, IReadOnlyList<string>? Evidence = null, string? Note = null);

/// <summary>Asks an action item to enter another state.</summary>
/// <param name="To">The state.</param>
/// <param name="Reason">Why; needed to hold up or cancel.</param>
internal sealed record ActionItemMoveRequest(ActionItemStatus? To = null, string? Reason = null);

/// <summary>An action item that was written, with its entity tag.</summary>
internal sealed record WrittenItem(int Status, ActionItemDocument Item)
{
    public string Json { get; } = JippJson.Text(Item, JippJson.Readable.ActionItemDocument);

    public string ETag => ETags.OfResource(Item.Version, System.Text.Encoding.UTF8.GetBytes(Json));

    public JsonElement Element => JsonSerializer.Deserialize(Json, ApiJson.Readable.JsonElement);

    public Answer AnswerTo(HttpRequest request) =>
        Preferences.Written(
            request,
            Status,
            Json,
            Item.Version,
            Status == StatusCodes.Status201Created ? $"{ActionItemEndpoints.Address}/{Item.Id}" : null
        );
}
