using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Hubs;

/// <summary>Lists a hub's maturity surveys, newest first, for those who maintain the hub.</summary>
public sealed record ListMaturitySurveys(Guid HubId, IReadOnlyList<SurveyStatus> Statuses, int Limit, string? Cursor)
    : IRequest<Listing<MaturitySurveyItem>>;

/// <summary>Returns a maturity survey of a hub.</summary>
public sealed record GetMaturitySurvey(Guid HubId, Guid Id) : IRequest<MaturitySurveyItem>;

internal sealed class ListMaturitySurveysHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListMaturitySurveys, Listing<MaturitySurveyItem>>
{
    public async Task<Listing<MaturitySurveyItem>> Handle(ListMaturitySurveys request, CancellationToken ct)
    {
        var hub = await HubLookup.LoadHubAsync(db, user, Permissions.WriteHubs, request.HubId, null, ct);
        var rows = db.MaturitySurveys.AsNoTracking().Where(s => s.HubId == hub.Id);
        if (request.Statuses.Count > 0)
            rows = rows.Where(s => request.Statuses.Contains(s.Status));

        var scope = $"maturity-surveys\n{request.HubId}\n{string.Join(',', request.Statuses)}";
        return await new KeysetPage<string>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (key, backwards) =>
                backwards
                    ? rows.Where(s => key == null || s.ListKey.CompareTo(key) > 0).OrderBy(s => s.ListKey)
                    : rows.Where(s => key == null || s.ListKey.CompareTo(key) < 0).OrderByDescending(s => s.ListKey),
            MaturitySurveyItem.Of,
            survey => survey.ListKey,
            ct
        );
    }
}

internal sealed class GetMaturitySurveyHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetMaturitySurvey, MaturitySurveyItem>
{
    public async Task<MaturitySurveyItem> Handle(GetMaturitySurvey request, CancellationToken ct)
    {
        var hub = await HubLookup.LoadHubAsync(db, user, Permissions.WriteHubs, request.HubId, null, ct);
        var key = new MaturitySurveyId(request.Id);
        return await db.MaturitySurveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == key && s.HubId == hub.Id, ct) is { } survey
            ? MaturitySurveyItem.Of(survey)
            : throw new NotFoundException(nameof(MaturitySurvey));
    }
}
