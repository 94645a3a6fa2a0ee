using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Notifications;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Notifications;

/// <summary>Returns the caller's notification preferences.</summary>
public sealed record GetNotificationPreferences : IRequest<PreferencesItem>;

/// <summary>Replaces the caller's notification preferences.</summary>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="Input">All preferences; an omitted kind gets its default.</param>
public sealed record SetNotificationPreferences(int? ExpectedVersion, PreferencesInput Input) : IRequest<PreferencesItem>;

/// <summary>Notification preferences of a person.</summary>
/// <param name="Language">Language of texts when a request states none.</param>
/// <param name="Kinds">Preferences for every kind.</param>
public sealed record PreferencesItem(ReadingLanguage Language, IReadOnlyList<KindPreference> Kinds) : VersionedItem
{
    internal static PreferencesItem Of(NotificationPreferences? kept) =>
        new(
            kept?.Language ?? ReadingLanguage.Id,
            [
                .. Enum.GetValues<NotificationKind>()
                    .Select(kind => new KindPreference(kind, true, NotificationPreferences.WantsMail(kind, kept?.Unusual ?? []))),
            ]
        )
        {
            Version = kept?.Version ?? 0,
        };
}

/// <summary>Preference for a kind of notification.</summary>
/// <param name="Kind">Kind of notification.</param>
/// <param name="InApp">Whether the kind appears in the list of notifications; always true.</param>
/// <param name="Email">Whether the kind is also sent by e-mail.</param>
public sealed record KindPreference(NotificationKind Kind, bool InApp, bool Email);

/// <summary>Notification preferences of a person.</summary>
/// <param name="Language">Language of texts when a request states none.</param>
/// <param name="Kinds">Preferences by kind; an omitted kind gets its default.</param>
public sealed record PreferencesInput(ReadingLanguage? Language = null, IReadOnlyList<KindPreferenceInput>? Kinds = null);

/// <summary>Preference for a kind of notification.</summary>
/// <param name="Kind">Kind of notification.</param>
/// <param name="InApp">Whether the kind appears in the list of notifications; must be true when stated.</param>
/// <param name="Email">Whether the kind is also sent by e-mail.</param>
public sealed record KindPreferenceInput(NotificationKind? Kind = null, bool? InApp = null, bool? Email = null);

internal sealed class SetNotificationPreferencesValidator : AbstractValidator<SetNotificationPreferences>
{
    public SetNotificationPreferencesValidator() => RuleFor(command => command.Input).SetValidator(new PreferencesInputValidator());
}

internal sealed class PreferencesInputValidator : AbstractValidator<PreferencesInput>
{
    public PreferencesInputValidator()
    {
        RuleFor(input => input.Language).Present();
        RuleFor(input => input.Kinds).MaxItems(Enum.GetValues<NotificationKind>().Length);
        RuleForEach(input => input.Kinds)
            .ChildRules(kind =>
            {
                kind.RuleFor(k => k.Kind).Present();
                kind.RuleFor(k => k.Email).Present();
                kind.RuleFor(k => k.InApp).Bound(new() { Refused = ["false"] }, inApp => inApp is null or true, "NOT_ALLOWED");
            });
    }
}

internal sealed class GetNotificationPreferencesHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<GetNotificationPreferences, PreferencesItem>
{
    public async Task<PreferencesItem> Handle(GetNotificationPreferences request, CancellationToken ct)
    {
        var self = user.RequireOwnAccount();
        return PreferencesItem.Of(await db.NotificationPreferences.AsNoTracking().SingleOrDefaultAsync(p => p.AccountId == self, ct));
    }
}

internal sealed class SetNotificationPreferencesHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<SetNotificationPreferences, PreferencesItem>
{
    public async Task<PreferencesItem> Handle(SetNotificationPreferences command, CancellationToken ct)
    {
        var self = user.RequireOwnAccount();
        var kept = await db.NotificationPreferences.SingleOrDefaultAsync(p => p.AccountId == self, ct);
        if (command.ExpectedVersion is { } expected && expected != (kept?.Version ?? 0))
            throw new StaleVersionException(
                kept?.Version ?? 0,
                JsonSerializer.Serialize(PreferencesItem.Of(kept), NotificationJson.Readable.PreferencesItem),
                null
            );

        kept ??= db.NotificationPreferences.Add(new() { AccountId = self }).Entity;
        var wishes = (command.Input.Kinds ?? [])
            .GroupBy(wish => wish.Kind!.Value)
            .Select(wish => (Kind: wish.Key, Mail: wish.Last().Email!.Value));
        kept.Unusual =
        [
            .. wishes
                .Where(wish => wish.Mail == NotificationPreferences.OffByDefault.Contains(wish.Kind))
                .Select(wish => wish.Kind)
                .Order(),
        ];
        (kept.Language, kept.Version) = (command.Input.Language!.Value, kept.Version + 1);

        await db.SaveChangesAsync(ct);
        return PreferencesItem.Of(kept);
    }
}
