using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Application.Sources;

/// <summary>Lists the sources.</summary>
public sealed record ListSources : IRequest<SourceList>;

/// <summary>Returns a source.</summary>
public sealed record GetSource(InnovationSource Source) : IRequest<SourceItem>;

/// <summary>Returns whether the new records of a source are published at once, the base of a merge patch.</summary>
public sealed record GetSourceTrust(InnovationSource Source, int? ExpectedVersion) : IRequest<SourceTrustInput>;

/// <summary>Whether the new records of a source are published at once.</summary>
/// <param name="PublishesNew">Whether they are; otherwise they wait for a reviewer.</param>
/// <param name="Reason">Why it is changed.</param>
public sealed record SourceTrustInput(bool? PublishesNew = null, string? Reason = null);

/// <summary>The sources.</summary>
/// <param name="Items">All of them.</param>
public sealed record SourceList(IReadOnlyList<SourceItem> Items);

/// <summary>A source list and how much of it is here.</summary>
public sealed record SourceItem : VersionedItem
{
    /// <summary>The source; the reference set <c>sources</c> has its name.</summary>
    public required InnovationSource Source { get; init; }

    /// <summary>Whether its new records are published at once; otherwise they wait for a reviewer.</summary>
    public required bool PublishesNew { get; init; }

    /// <summary>Why this was last changed; absent when it never was.</summary>
    public string? Reason { get; init; }

    /// <summary>Number of records that it lists.</summary>
    public required int Records { get; init; }

    /// <summary>Number of records that it no longer lists.</summary>
    public required int Delisted { get; init; }

    /// <summary>Number of records with values that wait for a counterpart among our codes.</summary>
    public required int WaitingForMapping { get; init; }

    /// <summary>When it last stated something new; absent when it never did.</summary>
    public DateTimeOffset? LastStatedAt { get; init; }
}

internal sealed class ListSourcesHandler(IAppDb db) : IRequestHandler<ListSources, SourceList>
{
    public async Task<SourceList> Handle(ListSources request, CancellationToken ct)
    {
        List<SourceItem> items = [];
        foreach (var source in Enum.GetValues<InnovationSource>())
            items.Add(await SourceLookup.ItemAsync(db, source, ct));
        return new(items);
    }
}

internal sealed class GetSourceHandler(IAppDb db) : IRequestHandler<GetSource, SourceItem>
{
    public Task<SourceItem> Handle(GetSource request, CancellationToken ct) => SourceLookup.ItemAsync(db, request.Source, ct);
}

internal sealed class GetSourceTrustHandler(IAppDb db) : IRequestHandler<GetSourceTrust, SourceTrustInput>
{
    /// <summary>Each change has a reason of its own.</summary>
    public async Task<SourceTrustInput> Handle(GetSourceTrust request, CancellationToken ct)
    {
        var item = await SourceLookup.ItemAsync(db, request.Source, ct);
        return request.ExpectedVersion is { } version && version != item.Version
            ? throw await SourceLookup.StaleAsync(db, request.Source, ct)
            : new(item.PublishesNew);
    }
}
