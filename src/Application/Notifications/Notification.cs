using System.Text.Json;
using JippApi.Domain.Access;
using JippApi.Domain.Notifications;

namespace JippApi.Application.Notifications;

/// <summary>
/// Something that one person is told of (<i>pemberitahuan</i>). Kept as a kind with its arguments, so that it is read
/// in the language of the reader; the arguments name institutions, innovations and steps, never people.
/// </summary>
public sealed class Notification
{
    /// <summary>Longest key.</summary>
    public const int KeyMaxLength = 80;

    /// <summary>Longest path.</summary>
    public const int PathMaxLength = 200;

    /// <summary>Order of telling.</summary>
    public long Number { get; private set; }

    /// <summary>Its identity; the e-mail that tells the same carries it.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Who is told.</summary>
    public required AccountId AccountId { get; init; }

    /// <summary>
    /// What it is about, unique for a person: the id of an event, or of a day, for what is told once a day.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>What is told.</summary>
    public required NotificationKind Kind { get; init; }

    /// <summary>What fills the text, as a JSON object of texts.</summary>
    public required string Arguments { get; init; }

    /// <summary>Where it leads, from the root of the API's version.</summary>
    public required string Path { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was read.</summary>
    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>Whether it is sent by e-mail too.</summary>
    public required MailStatus Mail { get; init; }

    /// <summary>How often sending was tried.</summary>
    public int MailAttempts { get; init; }

    /// <summary>Not before this it is sent.</summary>
    public DateTimeOffset? MailDueAt { get; init; }

    /// <summary>What fills the text.</summary>
    public IReadOnlyDictionary<string, string> Values => JsonSerializer.Deserialize<Dictionary<string, string>>(Arguments)!;
}

/// <summary>How a person wants to be told.</summary>
public sealed class NotificationPreferences
{
    /// <summary>
    /// Kinds that are not sent by e-mail unless somebody wants it: they come often, and ask for nothing.
    /// </summary>
    public static readonly IReadOnlyList<NotificationKind> Quiet = [NotificationKind.PlanCommented];

    /// <summary>Whose they are.</summary>
    public required AccountId AccountId { get; init; }

    /// <summary>The language of texts where the request does not say one.</summary>
    public ReadingLanguage Language { get; set; }

    /// <summary>
    /// Kinds about which the person has another wish than most; a kind that is new begins as for everybody.
    /// </summary>
    public IReadOnlyList<NotificationKind> Unusual { get; set; } = [];

    /// <summary>Grows with each change; it makes the entity tag.</summary>
    public int Version { get; set; }

    /// <summary>Whether that kind is sent by e-mail.</summary>
    public bool WantsMail(NotificationKind kind) => WantsMail(kind, Unusual);

    /// <summary>Whether that kind is sent by e-mail to somebody with these unusual wishes.</summary>
    public static bool WantsMail(NotificationKind kind, IReadOnlyList<NotificationKind> unusual) =>
        Quiet.Contains(kind) == unusual.Contains(kind);
}
