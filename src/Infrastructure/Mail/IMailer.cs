using MimeKit;

namespace JippApi.Infrastructure.Mail;

/// <summary>
/// Hands messages over. It may be asked for the same message again, by the same id, when nobody knows whether it was
/// handed over.
/// </summary>
internal interface IMailer
{
    /// <summary>Hands one message over; when it returns, whoever took it answers for it.</summary>
    Task SendAsync(MimeMessage message, CancellationToken ct);
}
