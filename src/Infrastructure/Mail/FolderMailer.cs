namespace JippApi.Infrastructure.Mail;

/// <summary>Puts messages into a folder, each as a file that mail programs open; for trying out, and for a mail system that collects them.</summary>
internal sealed class FolderMailer(MailOptions options) : IMailer
{
    public async Task SendAsync(Letter letter, CancellationToken ct)
    {
        Directory.CreateDirectory(options.Folder);
        var file = Path.Combine(options.Folder, $"{letter.Id:D}.eml");

        // Whole or not at all: whoever collects files never sees half of one.
        await File.WriteAllBytesAsync(file + ".part", letter.ToBytes(), ct);
        File.Move(file + ".part", file, overwrite: true);
    }
}
