using System.ComponentModel.DataAnnotations;

namespace JippApi.Infrastructure.Mail;

/// <summary>How the connection to the mail server is secured.</summary>
public enum SmtpSecurity
{
    /// <summary>
    /// Upgraded by <c>STARTTLS</c>, usually on port 587. A server that does not offer it is not used.
    /// </summary>
    StartTls,

    /// <summary>Encrypted from the first byte, usually on port 465.</summary>
    Tls,

    /// <summary>Not encrypted, for a relay on the same machine. Credentials are never sent this way.</summary>
    None,
}

/// <summary>How e-mail is sent; configuration section <c>Mail</c>.</summary>
public sealed record MailOptions : IValidatableObject
{
    /// <summary>The sender; its domain also forms the end of message ids.</summary>
    [Required]
    public string From { get; init; } = "noreply@jipp.example";

    /// <summary>The folder that <c>.eml</c> files are written to when no server is configured.</summary>
    [Required]
    public string Folder { get; init; } = "mail";

    /// <summary>
    /// The address of the website or API that links in messages start with, such as <c>https://api.jipp.go.id</c>;
    /// without it messages have no link.
    /// </summary>
    [Url]
    public string? WebAddress { get; init; }

    public SmtpOptions Smtp { get; init; } = new();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!MailAddress.IsValid(From))
            yield return new("Mail:From must be an e-mail address.");
        if (Smtp is { User: not null, Security: SmtpSecurity.None })
            yield return new("Mail:Smtp has a user but no encryption; a password must not be sent in the clear.");
        if (Smtp.Port is < 1 or > 65_535)
            yield return new("Mail:Smtp:Port must be 1 to 65535.");
        if (Smtp.TimeoutSeconds is < 1 or > 300)
            yield return new("Mail:Smtp:TimeoutSeconds must be 1 to 300.");
    }
}

public sealed record SmtpOptions
{
    /// <summary>The host name; null when messages go to the folder.</summary>
    public string? Host { get; init; }

    public int Port { get; init; } = 587;

    public SmtpSecurity Security { get; init; } = SmtpSecurity.StartTls;

    /// <summary>The user name; null when the server requires none.</summary>
    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>The maximum time to send a message, in seconds.</summary>
    public int TimeoutSeconds { get; init; } = 30;
}
