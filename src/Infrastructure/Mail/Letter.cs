using System.Globalization;
using System.Text;

namespace JippApi.Infrastructure.Mail;

/// <summary>A message in plain text (RFC 5322, MIME). Whatever its parts hold, each header stays one header and the text stays text.</summary>
/// <param name="Id">Its own id, the same however often it is sent: mailboxes know a repetition by it.</param>
/// <param name="From">Sender.</param>
/// <param name="To">Recipient.</param>
/// <param name="Date">When it was written.</param>
/// <param name="Subject">Subject.</param>
/// <param name="Text">Text; its lines end with line feeds.</param>
internal sealed record Letter(Guid Id, string From, string To, DateTimeOffset Date, string Subject, string Text)
{
    private const string Break = "\r\n";

    /// <summary>The id, as the message carries it.</summary>
    public string MessageId => $"<{Id:D}@{MailAddress.DomainOf(From)}>";

    /// <summary>The message as it is sent and kept; all of it is ASCII.</summary>
    /// <exception cref="UnusableAddressException">Sender or recipient is not an address.</exception>
    public byte[] ToBytes()
    {
        if (!MailAddress.IsValid(From) || !MailAddress.IsValid(To)) throw new UnusableAddressException();
        string[] headers =
        [
            $"Date: {Date.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)} +0000",
            $"From: JIPP <{From}>",
            $"To: <{To}>",
            $"Message-ID: {MessageId}",
            $"Subject: {HeaderText.Encode(Subject)}",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "Auto-Submitted: auto-generated",
        ];
        return Encoding.ASCII.GetBytes(string.Join(Break, headers) + Break + Break + QuotedPrintable.Encode(Text));
    }
}

/// <summary>Text of headers (RFC 2047).</summary>
internal static class HeaderText
{
    private const int BytesOfWord = 39; // as base64 with its frame and the name of the header within the 78 characters that a line should have

    /// <summary>As it is where it is short, printable ASCII; else in encoded words, each with whole characters.</summary>
    public static string Encode(string text)
    {
        if (text.Length <= BytesOfWord && text.All(c => c is >= ' ' and <= '~') && !text.Contains("=?", StringComparison.Ordinal)) return text;

        List<string> words = [];
        var word = new List<byte>();
        foreach (var rune in text.EnumerateRunes())
        {
            var bytes = Encoding.UTF8.GetBytes(rune.ToString());
            if (word.Count + bytes.Length > BytesOfWord) End();
            word.AddRange(bytes);
        }

        End();
        return string.Join("\r\n ", words);

        void End()
        {
            words.Add($"=?utf-8?B?{Convert.ToBase64String([.. word])}?=");
            word.Clear();
        }
    }
}

/// <summary>Text that stays readable where it is ASCII (RFC 2045, quoted-printable).</summary>
internal static class QuotedPrintable
{
    private const int LongestLine = 75; // and the sign that the line goes on

    public static string Encode(string text) => string.Join("\r\n", text.ReplaceLineEndings("\n").Split('\n').Select(Line)) + "\r\n";

    private static string Line(string line)
    {
        var (encoded, length) = (new StringBuilder(), 0);
        var bytes = Encoding.UTF8.GetBytes(line);
        for (var at = 0; at < bytes.Length; at++)
        {
            var isLast = at == bytes.Length - 1;
            var plain = bytes[at] is >= (byte)'!' and <= (byte)'~' and not (byte)'=' || (bytes[at] is (byte)' ' && !isLast);
            var sign = plain ? ((char)bytes[at]).ToString() : $"={bytes[at]:X2}";
            if (length + sign.Length > LongestLine) Break();
            encoded.Append(sign);
            length += sign.Length;
        }

        return encoded.ToString();

        void Break()
        {
            encoded.Append("=\r\n");
            length = 0;
        }
    }
}
