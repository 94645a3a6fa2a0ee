using System.Text.Json;
using System.Text.Json.Nodes;
using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Application.ActionItems;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.ActionItems;

/// <summary>
/// Writes action items, singly or in bulk. A client that was offline must be able to merge, so a conflict is answered
/// with both the current item and the body that was sent.
/// </summary>
internal sealed class ActionItemWriter(HttpContext http, IMediator mediator, IAppDb db)
{
    private const int MaxEchoedLength = 65_536;

    public Task<WrittenItem> PlanAsync(Guid planId, NewActionItemInput input, JsonElement sent, CancellationToken ct) =>
        WithConflictDetailsAsync(
            input.Id,
            sent,
            async () =>
            {
                var planned = await mediator.Send(new PlanActionItem(planId, input), ct);
                return new(planned.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, planned.Item);
            }
        );

    public Task<WrittenItem> ReviseAsync(Guid id, int? version, JsonElement sent, CancellationToken ct) =>
        WithConflictDetailsAsync(
            id,
            sent,
            async () =>
            {
                var current = await mediator.Send(new GetActionItemInput(id, version), ct);
                return Changed(await mediator.Send(new ReviseActionItem(id, version, JsonBody.ApplyPatch(http, current, sent)), ct));
            }
        );

    public Task<WrittenItem> ReportAsync(Guid id, int? version, JsonElement sent, CancellationToken ct) =>
        WithConflictDetailsAsync(id, sent, async () => Changed(await mediator.Send(ReportOf(id, version, sent), ct)));

    /// <summary>
    /// Handles reports on different items together, reading and saving them in one go; each gets the result that it
    /// would get on its own.
    /// </summary>
    public async Task<IReadOnlyList<Func<Task<BulkOutcome>>>> ReportAllAsync(IReadOnlyList<BulkOperation> operations, CancellationToken ct)
    {
        List<(BulkOperation Operation, Exception? Failure, ReportActionItem? Report)> sent = [.. operations.Select(Read)];
        var reports = sent.Select(one => one.Report).OfType<ReportActionItem>().ToList();
        var outcomes = (await mediator.Send(new ReportActionItems(reports), ct))
            .Zip(reports)
            .ToDictionary(pair => pair.Second.Id, pair => pair.First);
        return
        [
            .. sent.Select(one =>
                (Func<Task<BulkOutcome>>)(
                    async () =>
                        Done(
                            await WithConflictDetailsAsync(
                                one.Operation.Id,
                                one.Operation.Data!.Value,
                                () =>
                                {
                                    var outcome = one.Report is null ? new(null, one.Failure) : outcomes[one.Report.Id];
                                    return outcome.Item is { } item
                                        ? Task.FromResult(Changed(item))
                                        : Task.FromException<WrittenItem>(outcome.Failure!);
                                }
                            )
                        )
                )
            ),
        ];

        (BulkOperation, Exception?, ReportActionItem?) Read(BulkOperation operation)
        {
            try
            {
                return (operation, null, ReportOf(operation.Id!.Value, Bulk.VersionOf(operation), operation.Data!.Value));
            }
            catch (Exception e) when (e is ProblemException or InvalidFieldsException)
            {
                return (operation, e, null);
            }
        }
    }

    public Task<WrittenItem> MoveAsync(Guid id, int? version, JsonElement sent, CancellationToken ct) =>
        WithConflictDetailsAsync(
            id,
            sent,
            async () =>
            {
                var body = JsonBody.Bind<ActionItemMoveRequest>(http, sent);
                return Changed(await mediator.Send(new MoveActionItem(id, version, body.To, body.Reason), ct));
            }
        );

    /// <summary>
    /// Runs one operation of a bulk request. <c>create</c> takes the id from the operation and the plan from its data.
    /// </summary>
    public async Task<BulkOutcome> RunAsync(BulkOperation operation, CancellationToken ct)
    {
        var data = operation.Data!.Value;
        var written = operation.Op switch
        {
            "create" => await CreateAsync(operation.Id, data, ct),
            "update" => await ReviseAsync(operation.Id!.Value, Bulk.VersionOf(operation), data, ct),
            "report" => await ReportAsync(operation.Id!.Value, Bulk.VersionOf(operation), data, ct),
            _ => await MoveAsync(operation.Id!.Value, Bulk.VersionOf(operation), data, ct),
        };
        return Done(written);
    }

    private static BulkOutcome Done(WrittenItem written) => new(written.Status, written.Item.Id, written.ETag);

    private ReportActionItem ReportOf(Guid id, int? version, JsonElement sent)
    {
        var body = JsonBody.Bind<ReportRequest>(http, sent);
        return new(id, version, body.Progress, body.Evidence, body.Note);
    }

    private Task<WrittenItem> CreateAsync(Guid? id, JsonElement data, CancellationToken ct)
    {
        var rest =
            JsonSerializer.SerializeToNode(data, Json.Of<JsonElement>()) as JsonObject
            ?? throw new InvalidFieldsException([new("", "WRONG_TYPE", "object")]);
        var plan =
            rest["planId"] is JsonValue text && text.TryGetValue<Guid>(out var known)
                ? known
                : throw new InvalidFieldsException([new("/planId", "REQUIRED")]);
        rest.Remove("planId");
        if (id is not null)
            rest["id"] = id;
        return PlanAsync(
            plan,
            JsonBody.Bind<NewActionItemInput>(http, JsonSerializer.SerializeToElement(rest, Json.Of<JsonNode>())),
            data,
            ct
        );
    }

    private static WrittenItem Changed(ActionItemDocument item) => new(StatusCodes.Status200OK, item);

    private async Task<WrittenItem> WithConflictDetailsAsync(Guid? id, JsonElement sent, Func<Task<WrittenItem>> write)
    {
        try
        {
            return await write();
        }
        catch (Exception e) when (id is not null && ProblemOf(e) is not null)
        {
            db.ClearTrackedChanges();
            var current = await CurrentAsync(id.Value);
            throw new ProblemException(ProblemOf(e)!)
            {
                CurrentETag = current?.ETag,
                Current = current?.Element,
                Sent = sent.GetRawText().Length <= MaxEchoedLength ? sent : null,
            };
        }
    }

    private static ProblemType? ProblemOf(Exception failure) =>
        failure switch
        {
            StaleVersionException or DbUpdateConcurrencyException => Problems.PreconditionFailed,
            RuleBrokenException broken when broken.Rule == ActionItemRules.IdUnique => RuleProblems.Of(broken.Rule).Type,
            _ => null,
        };

    private async Task<WrittenItem?> CurrentAsync(Guid id)
    {
        try
        {
            return Changed(await mediator.Send(new GetActionItem(id), http.RequestAborted));
        }
        catch (NotFoundException)
        {
            return null; // the id belongs to an item that the caller may not see
        }
    }
}
