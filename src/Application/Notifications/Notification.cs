using System.Text.Json;
using JippApi.Domain.Access;
using JippApi.Domain.Notifications;

namespace JippApi.Application.Notifications;

/// <summary>
/// A notification of a person (<i>pemberitahuan</i>). It is stored as a kind with arguments, so that everyone reads it
/// in their own language. The arguments name institutions, innovations and items, never people.
/// </summary>
public sealed class Notification
{
    public const int KeyMaxLength = 80;

    public const int PathMaxLength = 200;

    /// <summary>Sequence number in the order of creation.</summary>
    public long Number { get; private set; }

    /// <summary>Identifier, also carried by the e-mail.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The recipient.</summary>
    public required AccountId AccountId { get; init; }

    /// <summary>Deduplication key, unique per person: the id of an event, or a day for daily digests.</summary>
    public required string Key { get; init; }

    public required NotificationKind Kind { get; init; }

    /// <summary>Values of the placeholders in the texts, as a JSON object of strings.</summary>
    public required string Arguments { get; init; }

    /// <summary>Path of the resource it is about, relative to the root of the API version.</summary>
    public required string Path { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>Whether the notification is also sent by e-mail.</summary>
    public required MailStatus Mail { get; init; }

    /// <summary>Number of attempts to send the e-mail.</summary>
    public int MailAttempts { get; init; }

    /// <summary>Earliest time to send the e-mail.</summary>
    public DateTimeOffset? MailDueAt { get; init; }

    /// <summary>Values of the placeholders in the texts, by name.</summary>
    public IReadOnlyDictionary<string, string> Values => JsonSerializer.Deserialize<Dictionary<string, string>>(Arguments)!;
}

/// <summary>Notification preferences of a person.</summary>
public sealed class NotificationPreferences
{
    /// <summary>
    /// Kinds that are not sent by e-mail by default, because they are frequent and require no action.
    /// </summary>
    public static readonly IReadOnlyList<NotificationKind> OffByDefault = [NotificationKind.PlanCommented];

    public required AccountId AccountId { get; init; }

    /// <summary>Language of texts when the request states none.</summary>
    public ReadingLanguage Language { get; set; }

    /// <summary>
    /// Kinds for which the person changed the default. Only these are stored, so that new kinds start with their
    /// default.
    /// </summary>
    public IReadOnlyList<NotificationKind> Unusual { get; set; } = [];

    /// <summary>Increases with every change; the entity tag is derived from it.</summary>
    public int Version { get; set; }

    /// <summary>Whether the person wants e-mail for this kind.</summary>
    public bool WantsMail(NotificationKind kind) => WantsMail(kind, Unusual);

    /// <summary>Whether a person with these changed kinds wants e-mail for this kind.</summary>
    public static bool WantsMail(NotificationKind kind, IReadOnlyList<NotificationKind> unusual) =>
        OffByDefault.Contains(kind) == unusual.Contains(kind);
}
