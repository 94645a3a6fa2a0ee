using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using MediatR;
using Microsoft.EntityFrameworkCore;

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
    public async Task<HubAssessments> Handle(ListHubAssessments request, CancellationToken ct)
    {
        var assessments =
            await db.Hubs.Where(h => h.Id == new HubId(request.HubId)).Select(h => h.Assessments).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(Hub));
        return new([.. assessments.Reverse().Select(HubViews.ItemOf)]);
    }
}
