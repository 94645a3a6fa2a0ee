using JippApi.Application.Audit;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.AuditTrail;

/// <summary>Proves that an event is in the audit log.</summary>
/// <param name="LeafIndex">Place of the event in the log, starting at 0.</param>
/// <param name="Size">Size of the log; the newest if null.</param>
public sealed record ProveInclusion(long LeafIndex, long? Size) : IRequest<InclusionProof>;

/// <summary>Proves that the audit log of one size begins with the log of a smaller one.</summary>
/// <param name="From">The smaller size.</param>
/// <param name="To">The larger size; the newest if null.</param>
public sealed record ProveConsistency(long From, long? To) : IRequest<ConsistencyProof>;

/// <summary>Lists the hashes of neighbouring events in the audit log.</summary>
/// <param name="From">Place of the first event, starting at 0.</param>
/// <param name="Limit">Maximum number of hashes.</param>
public sealed record ListLeaves(long From, int Limit) : IRequest<LeafRange>;

/// <summary>Proves that an event is in the log (RFC 9162 §2.1.3).</summary>
/// <param name="LeafIndex">Place of the event in the log, starting at 0.</param>
/// <param name="LeafHash">Hash of the event in Base64.</param>
/// <param name="Size">Size of the log.</param>
/// <param name="RootHash">Root of the log at this size in Base64.</param>
/// <param name="Path">The hashes from the leaf to the root in Base64.</param>
public sealed record InclusionProof(long LeafIndex, string LeafHash, long Size, string RootHash, IReadOnlyList<string> Path);

/// <summary>Proves that one log begins with another (RFC 9162 §2.1.4).</summary>
/// <param name="From">The smaller size.</param>
/// <param name="FromRootHash">Root of the log at the smaller size in Base64.</param>
/// <param name="To">The larger size.</param>
/// <param name="ToRootHash">Root of the log at the larger size in Base64.</param>
/// <param name="Path">The hashes of the proof in Base64.</param>
public sealed record ConsistencyProof(long From, string FromRootHash, long To, string ToRootHash, IReadOnlyList<string> Path);

/// <summary>Hashes of neighbouring events.</summary>
/// <param name="From">Place of the first one, starting at 0.</param>
/// <param name="Hashes">The hashes in Base64, in order.</param>
/// <param name="Size">Size of the log.</param>
public sealed record LeafRange(long From, IReadOnlyList<string> Hashes, long Size);

internal sealed class ProveInclusionHandler(IAuditLog log) : IRequestHandler<ProveInclusion, InclusionProof>
{
    public async Task<InclusionProof> Handle(ProveInclusion request, CancellationToken ct)
    {
        var size = await log.SizeOrAsync(request.Size, ct);
        if (request.LeafIndex < 0 || request.LeafIndex >= size)
            throw new NotFoundException("Leaf");
        var tree = log.Tree(ct);
        return new(
            request.LeafIndex,
            Convert.ToBase64String(await tree.LeafAsync(request.LeafIndex)),
            size,
            Convert.ToBase64String(await tree.RootAsync(size)),
            [.. (await tree.InclusionAsync(request.LeafIndex, size)).Select(Convert.ToBase64String)]
        );
    }
}

internal sealed class ProveConsistencyHandler(IAuditLog log) : IRequestHandler<ProveConsistency, ConsistencyProof>
{
    public async Task<ConsistencyProof> Handle(ProveConsistency request, CancellationToken ct)
    {
        var to = await log.SizeOrAsync(request.To, ct);
        if (request.From > to)
            throw new NotFoundException("Tree size");
        var tree = log.Tree(ct);
        return new(
            request.From,
            Convert.ToBase64String(await tree.RootAsync(request.From)),
            to,
            Convert.ToBase64String(await tree.RootAsync(to)),
            [.. (await tree.ConsistencyAsync(request.From, to)).Select(Convert.ToBase64String)]
        );
    }
}

internal sealed class ListLeavesHandler(IAuditLog log) : IRequestHandler<ListLeaves, LeafRange>
{
    public async Task<LeafRange> Handle(ListLeaves request, CancellationToken ct)
    {
        var (size, tree) = (await log.SizeAsync(ct), log.Tree(ct));
        List<string> hashes = [];
        for (var index = request.From; index < Math.Min(size, request.From + request.Limit); index++)
            hashes.Add(Convert.ToBase64String(await tree.LeafAsync(index)));
        return new(request.From, hashes, size);
    }
}

internal static class ProofSizes
{
    /// <summary>Returns the size asked for, or the newest one.</summary>
    /// <exception cref="NotFoundException">The log is not that large yet.</exception>
    public static async Task<long> SizeOrAsync(this IAuditLog log, long? size, CancellationToken ct)
    {
        var newest = await log.SizeAsync(ct);
        return size > newest ? throw new NotFoundException("Tree size") : size ?? newest;
    }
}
