namespace JippApi.Application.Access;

/// <summary>Sends the code that resets a password to the person, past the administrator.</summary>
public interface ICodeMail
{
    /// <summary>Whether a mail server is configured and the address can be used.</summary>
    bool Reaches(string? address);

    /// <summary>Hands the code over to the mail server.</summary>
    /// <exception cref="MailUnavailableException">The mail server did not accept the message.</exception>
    Task SendAsync(string address, string code, DateTimeOffset until, CancellationToken ct);
}

/// <summary>The mail server did not accept a message.</summary>
/// <param name="failure">The type of the failure only: its message may name the recipient.</param>
public sealed class MailUnavailableException(string failure) : Exception($"The mail was not accepted: {failure}.");
