using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Domain.Hubs;
using MediatR;

namespace JippApi.Application.HubActivities;

/// <summary>Records an activity of a hub, planned or past.</summary>
public sealed record RecordHubActivity(Guid HubId, HubActivityInput Input) : IRequest<HubActivityItem>;

internal sealed class RecordHubActivityValidator : AbstractValidator<RecordHubActivity>
{
    public RecordHubActivityValidator() => RuleFor(command => command.Input).SetValidator(new HubActivityInputValidator());
}

internal sealed class RecordHubActivityHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RecordHubActivity, HubActivityItem>
{
    public async Task<HubActivityItem> Handle(RecordHubActivity command, CancellationToken ct)
    {
        var hub = await HubLookup.LoadHubAsync(db, user, Permissions.WriteHubs, command.HubId, null, ct);
        await HubActivityPlans.RequirePlansAsync(db, user, command.Input, [], ct);

        var activity = HubActivity.Record(hub, command.Input.ToDetails(), clock.GetUtcNow());

        db.HubActivities.Add(activity);
        await db.SaveChangesAsync(ct);
        return HubActivityItem.Of(activity);
    }
}
