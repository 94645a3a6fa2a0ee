using MimeKit;

namespace JippApi.Infrastructure.Mail;

/// <summary>
/// Delivers messages. The same message, with the same id, may come again when it is unknown whether it was delivered.
/// </summary>
internal interface IMailer
{
    /// <summary>Delivers a message. Once this returns, the receiving system is responsible for it.</summary>
    Task SendAsync(MimeMessage message, CancellationToken ct);
}
