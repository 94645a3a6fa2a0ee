using System.Buffers.Text;
using System.Text.RegularExpressions;
using MimeKit;

namespace JippApi.Benchmarks.Rehearsal;

/// <summary>The links in the mail that a server has sent.</summary>
internal static partial class MailedLinks
{
    private const int IdLength = 16;

    /// <summary>Reads all mail in a folder, and returns the path of the page for each question, by its id.</summary>
    public static async Task<Dictionary<Guid, string>> ReadAsync(string folder)
    {
        Dictionary<Guid, string> links = [];
        if (!Directory.Exists(folder))
            return links;
        foreach (var file in Directory.EnumerateFiles(folder, "*.eml"))
        {
            using var message = await MimeMessage.LoadAsync(file);
            foreach (Match link in Link().Matches(message.TextBody ?? ""))
                links[QuestionOf(link.Groups[1].Value)] = link.Value;
        }

        return links;
    }

    /// <summary>The id of the question stands at the beginning of the token; what follows signs it.</summary>
    private static Guid QuestionOf(string token) => new(Base64Url.DecodeFromChars(token).AsSpan(0, IdLength));

    [GeneratedRegex("/attest/([A-Za-z0-9_-]{40,})")]
    private static partial Regex Link();
}
