using System.Text;
using System.Text.Json;
using JippApi.Application.Notifications;
using JippApi.Domain.Notifications;
using JippApi.Infrastructure.Mail;
using MimeKit;

namespace JippApi.Infrastructure.Tests.Mail;

public sealed class LetterTests
{
    private const int LineMaxLength = 998; // the maximum every server accepts (RFC 5322)

    private static readonly MailOptions Options = new() { WebAddress = "https://api.jipp.example/" };

    [Fact]
    public void A_message_has_its_headers_and_a_readable_text()
    {
        var lines = Encoding.ASCII.GetString(BytesOf(Given("SITARANG"))).Split("\r\n");

        lines.ShouldContain("Date: Sun, 22 Nov 2026 04:05:06 +0700");
        lines.ShouldContain("From: JIPP <noreply@jipp.example>");
        lines.ShouldContain("To: budi@dinas.example");
        lines.ShouldContain("Message-Id: <019b76da-a800-7083-a02b-f9758a5966b6@jipp.example>");
        lines.ShouldContain("Content-Type: text/plain; charset=utf-8");
        lines.ShouldContain("Auto-Submitted: auto-generated");
        lines.ShouldContain("https://api.jipp.example/api/v1/replication-plans/1");
        lines.ShouldContain("e-mailed in the notification preferences of your account.");
    }

    [Fact]
    public void The_same_message_is_composed_identically_again() => BytesOf(Given("SITARANG")).ShouldBe(BytesOf(Given("SITARANG")));

    [Theory]
    [InlineData("budi@dinas.example\r\nBcc: semua@dinas.example")]
    [InlineData("budi@dinas.example\n")]
    [InlineData("budi@dinas.example>\r\nRCPT TO:<lain@dinas.example")]
    [InlineData("Budi <budi@dinas.example>")]
    [InlineData("budi@dinas.example, lain@dinas.example")]
    [InlineData("\"budi utomo\"@dinas.example")]
    [InlineData("budi(x)@dinas.example")]
    [InlineData("budi\u2028@dinas.example")]
    [InlineData("búdi@dinas.example")]
    [InlineData("budi@dinas.example\0")]
    [InlineData("budi@@dinas.example")]
    [InlineData("budi@[127.0.0.1]")]
    [InlineData("budi")]
    [InlineData("")]
    [InlineData(null)]
    public void An_address_with_unusual_characters_is_refused(string? address)
    {
        MailAddress.IsValid(address).ShouldBeFalse();
        Should.Throw<UnusableAddressException>(() => NotificationMessages.Of(Given("SITARANG"), address, Options));
    }

    [Theory]
    [InlineData("budi@dinas.example")]
    [InlineData("budi.utomo+jipp@kota-padang.go.id")]
    [InlineData("o'brien_1@x.id")]
    public void A_usual_address_is_accepted(string address) => MailAddress.IsValid(address).ShouldBeTrue();

    [Theory]
    [InlineData("“Layanan Ramah” – kafé")]
    [InlineData("Satu\r\nBcc: semua@dinas.example\r\n\r\nIsi lain")]
    [InlineData("=?utf-8?B?eA==?=")]
    [InlineData(
        "Inovasi 🌱 yang sangat panjang namanya, jauh lebih panjang daripada satu kata tersandi, agar dilipat menjadi beberapa baris 🌱🌱🌱"
    )]
    public void A_subject_never_breaks_its_header(string innovation)
    {
        var bytes = BytesOf(Given(innovation));
        using var read = MimeMessage.Load(new MemoryStream(bytes));
        var oneLine = string.Join(' ', innovation.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

        read.Subject!.Replace("\u2060", "", StringComparison.Ordinal)
            .ShouldBe($"Minat disetujui: {oneLine} / Interest accepted: {oneLine}");
        read.Headers.Select(header => header.Field)
            .ShouldBe(["From", "Date", "Subject", "Message-Id", "To", "Auto-Submitted", "MIME-Version"]);
        Encoding.UTF8.GetString(bytes).Split("\r\n").ShouldAllBe(line => line.Length <= LineMaxLength && Ascii.IsValid(line));
    }

    [Fact]
    public void A_notification_is_mailed_in_both_languages_Indonesian_first()
    {
        using var message = NotificationMessages.Of(Given("SITARANG"), "budi@dinas.example", Options);

        message.Subject.ShouldBe("Minat disetujui: SITARANG / Interest accepted: SITARANG");
        message
            .TextBody!.IndexOf("menyetujui", StringComparison.Ordinal)
            .ShouldBeLessThan(message.TextBody.IndexOf("accepted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sending_a_message_repeatedly_writes_one_file()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"jipp-mail-{Guid.CreateVersion7():N}");
        using var message = NotificationMessages.Of(Given("SITARANG"), "budi@dinas.example", Options);

        await new FolderMailer(new() { Folder = folder }).SendAsync(message, default);
        await new FolderMailer(new() { Folder = folder }).SendAsync(message, default);

        var file = Directory.GetFiles(folder).ShouldHaveSingleItem();
        Path.GetFileName(file).ShouldBe("019b76da-a800-7083-a02b-f9758a5966b6.eml");
        (await File.ReadAllBytesAsync(file)).ShouldBe(BytesOf(Given("SITARANG")));
        Directory.Delete(folder, recursive: true);
    }

    private static Notification Given(string innovation) =>
        new()
        {
            Id = Guid.Parse("019b76da-a800-7083-a02b-f9758a5966b6"),
            AccountId = new(Guid.CreateVersion7()),
            Key = "k",
            Kind = NotificationKind.PlanAccepted,
            Arguments = JsonSerializer.Serialize(
                new
                {
                    innovation,
                    adopter = "Kota Padang",
                    agreementNumber = "JIPP/2026/7",
                }
            ),
            Path = "replication-plans/1",
            CreatedAt = new(2026, 11, 22, 4, 5, 6, TimeSpan.FromHours(7)),
            Mail = MailStatus.Pending,
        };

    private static byte[] BytesOf(Notification notification)
    {
        using var message = NotificationMessages.Of(notification, "budi@dinas.example", Options);
        using var bytes = new MemoryStream();
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        message.WriteTo(format, bytes);
        return bytes.ToArray();
    }
}
