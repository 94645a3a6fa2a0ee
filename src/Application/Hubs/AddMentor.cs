using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Hubs;

/// <summary>A mentor to add to a hub.</summary>
public sealed record MentorInput
{
    /// <summary>Name to show in public.</summary>
    public string? Name { get; init; }

    /// <summary>The institution the mentor works for.</summary>
    public string? Institution { get; init; }

    /// <summary>Areas of expertise, as tags.</summary>
    public IReadOnlyList<string>? Expertise { get; init; }

    /// <summary>Number of replication plans the mentor can take on at the same time.</summary>
    public int? Capacity { get; init; }

    /// <summary>Hours per month available for sessions; 16 when omitted.</summary>
    public int? HoursPerMonth { get; init; }

    /// <summary>Sectors in which the mentor is experienced.</summary>
    public IReadOnlyList<Sector>? Sectors { get; init; }

    /// <summary>Account id of the mentor, if they have one; it is never shown.</summary>
    public Guid? AccountId { get; init; }

    internal MentorDetails ToDetails() =>
        new(
            Name!.Trim(),
            Institution?.Trim(),
            [.. (Expertise ?? []).Select(Innovation.NormaliseTag).Distinct()],
            Capacity!.Value,
            AccountId is { } account ? new(account) : null,
            HoursPerMonth,
            Sectors?.Distinct().ToList()
        );
}

/// <summary>Adds a mentor to a hub.</summary>
public sealed record AddMentor(Guid Id, int? ExpectedVersion, MentorInput Input) : IRequest<HubDocument>;

internal sealed class MentorInputValidator : AbstractValidator<MentorInput>
{
    public MentorInputValidator()
    {
        RuleFor(input => input.Name).Required().MaxLength(MentorDetails.NameMaxLength);
        RuleFor(input => input.Institution).MaxLength(MentorDetails.NameMaxLength);
        RuleFor(input => input.Expertise!).MaxItems(MentorDetails.MaxTags);
        RuleForEach(input => input.Expertise!).Required().MaxLength(MentorDetails.TagMaxLength);
        RuleFor(input => input.HoursPerMonth).Within(1, MentorDetails.MaxHoursPerMonth);
        RuleFor(input => input.Sectors).MaxItems(MentorDetails.MaxSectors);
        RuleFor(input => input.Capacity).Present().Within(1, MentorDetails.MaxPlans);
    }
}

internal sealed class AddMentorValidator : AbstractValidator<AddMentor>
{
    public AddMentorValidator() => RuleFor(command => command.Input).SetValidator(new MentorInputValidator());
}

internal sealed class AddMentorHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AddMentor, HubDocument>
{
    public async Task<HubDocument> Handle(AddMentor command, CancellationToken ct)
    {
        var hub = await HubLookup.LoadHubAsync(db, user, Permissions.WriteHubs, command.Id, command.ExpectedVersion, ct);
        await RequireAccountAsync(command.Input.AccountId, ct);

        hub.AddMentor(command.Input.ToDetails(), user.Id, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return await HubViews.DocumentOfAsync(db, hub, ct);
    }

    private async Task RequireAccountAsync(Guid? id, CancellationToken ct)
    {
        if (id is not null && !await db.Accounts.AnyAsync(account => account.Id == id && account.Status != AccountStatus.Erased, ct))
            throw new InvalidFieldsException([new("/accountId", "UNKNOWN_ACCOUNT", id)]);
    }
}
