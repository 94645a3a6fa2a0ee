using System.Text;
using JippApi.Application.Notifications;
using JippApi.Domain.Notifications;
using JippApi.Infrastructure.Mail;

namespace JippApi.Infrastructure.Tests.Mail;

public sealed class LetterTests
{
    private static readonly Letter Plain = new(
        Guid.Parse("019b76da-a800-7083-a02b-f9758a5966b6"), "noreply@jipp.example", "budi@dinas.example", new(2026, 11, 22, 4, 5, 6, TimeSpan.FromHours(7)), "Halo", "Baris pertama\nkedua");

    [Fact]
    public void A_message_has_its_headers_and_a_text_that_can_be_read_as_it_is()
    {
        var lines = Lines(Plain);

        lines.ShouldContain("Date: Sat, 21 Nov 2026 21:05:06 +0000");
        lines.ShouldContain("From: JIPP <noreply@jipp.example>");
        lines.ShouldContain("To: <budi@dinas.example>");
        lines.ShouldContain("Message-ID: <019b76da-a800-7083-a02b-f9758a5966b6@jipp.example>");
        lines.ShouldContain("Subject: Halo");
        lines.ShouldContain("Content-Type: text/plain; charset=utf-8");
        lines[^4..].ShouldBe(["", "Baris pertama", "kedua", ""]);
    }

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
    [InlineData("budi")]
    [InlineData("")]
    public void An_address_with_odd_characters_is_not_written_to(string address)
    {
        MailAddress.IsValid(address).ShouldBeFalse();
        Should.Throw<UnusableAddressException>(() => (Plain with { To = address }).ToBytes());
        Should.Throw<UnusableAddressException>(() => (Plain with { From = address }).ToBytes());
    }

    [Theory]
    [InlineData("budi@dinas.example")]
    [InlineData("budi.utomo+jipp@kota-padang.go.id")]
    [InlineData("o'brien_1@x.id")]
    public void A_usual_address_is(string address) => MailAddress.IsValid(address).ShouldBeTrue();

    [Theory]
    [InlineData("Minat: “Layanan Ramah” – kafé")]
    [InlineData("Satu\r\nBcc: semua@dinas.example\r\n\r\nIsi lain")]
    [InlineData("=?utf-8?B?eA==?=")]
    [InlineData("Inovasi 🌱 yang sangat panjang namanya, jauh lebih panjang daripada satu kata tersandi, agar dilipat menjadi beberapa baris 🌱🌱🌱")]
    public void A_subject_is_one_header_whatever_it_says(string subject)
    {
        var text = Encoding.ASCII.GetString((Plain with { Subject = subject }).ToBytes());
        var headers = text[..text.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        var unfolded = headers.Replace("\r\n ", " ", StringComparison.Ordinal).Split("\r\n");

        unfolded.Length.ShouldBe(9);
        unfolded.ShouldAllBe(line => line.Contains(": ", StringComparison.Ordinal));
        headers.Split("\r\n").ShouldAllBe(line => line.Length <= 78);
        var words = unfolded.Single(line => line.StartsWith("Subject: ", StringComparison.Ordinal))["Subject: ".Length..].Split(' ');
        string.Concat(words.Select(word => Encoding.UTF8.GetString(Convert.FromBase64String(word["=?utf-8?B?".Length..^2])))).ShouldBe(subject);
    }

    [Fact]
    public void The_text_stays_the_text()
    {
        const string text = "Harga = Rp5 – murah\n.\nspasi di akhir \nKalimat yang sangat panjang sekali sehingga melewati batas tujuh puluh enam huruf dalam satu baris surel.";

        var message = Encoding.ASCII.GetString((Plain with { Text = text }).ToBytes());
        var body = message[(message.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];

        body.Split("\r\n").ShouldAllBe(line => line.Length <= 76);
        Decoded(body).ShouldBe(text.ReplaceLineEndings("\r\n") + "\r\n");
    }

    [Fact]
    public void A_notification_is_told_in_both_languages_Indonesian_first()
    {
        var notification = new Notification
        {
            AccountId = new(Guid.CreateVersion7()),
            Key = "k",
            Kind = NotificationKind.PlanAccepted,
            Arguments = """{"innovation":"SITARANG","adopter":"Kota Padang","agreementNumber":"JIPP/2026/7"}""",
            Path = "replication-plans/1",
            CreatedAt = new(2026, 11, 22, 4, 5, 6, TimeSpan.Zero),
            Mail = MailState.Pending,
        };

        var letter = Letters.Of(notification, "budi@dinas.example", new() { WebAddress = "https://api.jipp.example/" });

        letter.Id.ShouldBe(notification.Id);
        letter.Subject.ShouldBe("Minat disetujui: SITARANG / Interest accepted: SITARANG");
        letter.Text.IndexOf("menyetujui", StringComparison.Ordinal).ShouldBeLessThan(letter.Text.IndexOf("agreed", StringComparison.Ordinal));
        letter.Text.ShouldContain("\nhttps://api.jipp.example/api/v1/replication-plans/1\n");
    }

    private static string[] Lines(Letter letter) => Encoding.ASCII.GetString(letter.ToBytes()).Split("\r\n");

    private static string Decoded(string body)
    {
        List<byte> bytes = [];
        var text = body.Replace("=\r\n", "", StringComparison.Ordinal);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '=') bytes.Add((byte)text[at]);
            else bytes.Add(Convert.ToByte(text.Substring(at + 1, 2), 16));
            if (text[at] == '=') at += 2;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
