using System.ComponentModel.DataAnnotations;

namespace JippApi.Infrastructure.Mail;

/// <summary>How a connection to the mail server is protected.</summary>
public enum SmtpSecurity
{
    /// <summary>
    /// Turned on by <c>STARTTLS</c>, usually at port 587; a server that does not offer it is not used.
    /// </summary>
    StartTls,

    /// <summary>From the first byte, usually at port 465.</summary>
    Tls,

    /// <summary>Not at all: for a relay on the same machine. Name and password are never sent so.</summary>
    None,
}

/// <summary>How e-mail is sent; section <c>Mail</c> of the configuration.</summary>
public sealed record MailOptions : IValidatableObject
{
    /// <summary>Sender; its domain also ends the ids of messages.</summary>
    [Required]
    public string From { get; init; } = "noreply@jipp.example";

    /// <summary>Folder that messages are put into as <c>.eml</c> files, where no server is named.</summary>
    [Required]
    public string Folder { get; init; } = "mail";

    /// <summary>
    /// Address of the website or API that links in messages begin with, such as <c>https://api.jipp.go.id</c>; without
    /// it they have no link.
    /// </summary>
    [Url]
    public string? WebAddress { get; init; }

    /// <summary>The mail server.</summary>
    public SmtpOptions Smtp { get; init; } = new();

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!MailAddress.IsValid(From))
            yield return new("Mail:From is not an address.");
        if (Smtp is { User: not null, Security: SmtpSecurity.None })
            yield return new("Mail:Smtp has a user but no protection; a password must not travel in the clear.");
        if (Smtp.Port is < 1 or > 65_535)
            yield return new("Mail:Smtp:Port is not a port.");
        if (Smtp.TimeoutSeconds is < 1 or > 300)
            yield return new("Mail:Smtp:TimeoutSeconds must be 1 to 300.");
    }
}

/// <summary>The mail server.</summary>
public sealed record SmtpOptions
{
    /// <summary>Its name; null where messages go to the folder.</summary>
    public string? Host { get; init; }

    /// <summary>Its port.</summary>
    public int Port { get; init; } = 587;

    /// <summary>How the connection is protected.</summary>
    public SmtpSecurity Security { get; init; } = SmtpSecurity.StartTls;

    /// <summary>Name to sign in with; null where none is asked for.</summary>
    public string? User { get; init; }

    /// <summary>Password to sign in with.</summary>
    public string? Password { get; init; }

    /// <summary>Longest time in seconds that sending one message takes.</summary>
    public int TimeoutSeconds { get; init; } = 30;
}
