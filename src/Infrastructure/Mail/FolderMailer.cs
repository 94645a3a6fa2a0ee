using MimeKit;

namespace JippApi.Infrastructure.Mail;

/// <summary>
/// Writes messages to a folder as files that mail programs can open; for development, and for a mail system that
/// collects them.
/// </summary>
internal sealed class FolderMailer(MailOptions options) : IMailer
{
    public async Task SendAsync(MimeMessage message, CancellationToken ct)
    {
        Directory.CreateDirectory(options.Folder);
        var file = Path.Combine(options.Folder, $"{message.MessageId!.Split('@')[0]}.eml");
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;

        // Atomic, so that whoever collects the files never sees half of one.
        await message.WriteToAsync(format, file + ".part", ct);
        File.Move(file + ".part", file, overwrite: true);
    }
}
