using Jipp.Models;
using Microsoft.Kiota.Abstractions.Serialization;

namespace JippApi.Kiota;

/// <summary>Replication plans and their action items.</summary>
internal sealed class Plans(Session session)
{
    public async Task<Guid> OpenAsync(Guid origin, Guid adopter)
    {
        var plan = await session.Client.Api.V1.ReplicationPlans.PostAsync(
            new()
            {
                OriginId = origin,
                AdopterId = adopter,
                Kind = ReplicationKind.ADAPT,
                Extent = ReplicationExtent.FULL,
                BudgetYear = 2027,
            }
        );
        return plan!.Id!.Value;
    }

    /// <summary>Sends items that were written without a connection, under ids of their own; returns a status for each.</summary>
    public async Task<IEnumerable<int>> SendAsync(Guid plan, IEnumerable<(Guid Id, string Activity)> items)
    {
        var sent = await session.Client.Api.V1.ActionItems.Bulk.PostAsync(
            new()
            {
                Operations =
                [
                    .. items.Select(item => new BulkActionItemsOperation
                    {
                        Op = BulkActionItemsOp.Create,
                        Id = item.Id,
                        Data = new UntypedObject(
                            new Dictionary<string, UntypedNode>
                            {
                                ["planId"] = new UntypedString(plan.ToString()),
                                ["activity"] = new UntypedString(item.Activity),
                            }
                        ),
                    }),
                ],
            }
        );
        return sent!.Items!.Select(item => item.Status!.Value);
    }

    public async Task<string> TagAsync(Guid item)
    {
        var (_, answered) = Session.Headers();
        await session.Client.Api.V1.ActionItems[item].GetAsync(request => request.Options.Add(answered));
        return Session.TagOf(answered);
    }

    public Task ChangeAsync(Guid item, string tag, string output) =>
        session.Client.Api.V1.ActionItems[item].PatchAsync(new() { Output = output }, request => request.Headers.Add("If-Match", tag));

    /// <summary>
    /// The plan as PDF. The generated method reads JSON; its request with another format is sent as a stream.
    /// </summary>
    public async Task<byte[]> PaperAsync(Guid plan)
    {
        var request = session
            .Client.Api.V1.ReplicationPlans[plan]
            .ToGetRequestInformation(request => request.QueryParameters.Format = JsonXlsxPdfFormat.Pdf);
        await using var pdf = await session.Adapter.SendPrimitiveAsync<Stream>(
            request,
            new() { ["XXX"] = Problem.CreateFromDiscriminatorValue }
        );
        using var bytes = new MemoryStream();
        await pdf!.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
