using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Hubs;

/// <summary>Returns a hub.</summary>
public sealed record GetHub(Guid Id) : IRequest<HubDocument>;

/// <summary>Lists all assessments of a hub, newest first.</summary>
public sealed record ListHubAssessments(Guid HubId) : IRequest<HubAssessments>;

/// <summary>All assessments of a hub.</summary>
/// <param name="Items">The assessments, newest first.</param>
public sealed record HubAssessments(IReadOnlyList<HubAssessmentItem> Items);

internal sealed class GetHubHandler(IAppDb db) : IRequestHandler<GetHub, HubDocument>
{
    public async Task<HubDocument> Handle(GetHub request, CancellationToken ct) =>
        await HubViews.DocumentOfAsync(db, await HubLookup.ReadHubAsync(db, request.Id, ct), ct);
}

internal sealed class ListHubAssessmentsHandler(IAppDb db) : IRequestHandler<ListHubAssessments, HubAssessments>
{
    public async Task<HubAssessments> Handle(ListHubAssessments request, CancellationToken ct) =>
        new([.. (await HubLookup.ReadHubAsync(db, request.HubId, ct)).Assessments.Reverse().Select(HubViews.ItemOf)]);
}
