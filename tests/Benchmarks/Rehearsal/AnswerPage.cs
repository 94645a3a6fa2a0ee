using System.Net.Http.Headers;

namespace JippApi.Benchmarks.Rehearsal;

/// <summary>The page behind a link, as somebody uses it who has only a browser.</summary>
internal static class AnswerPage
{
    private const string Thanks = "<h1>Terima kasih</h1>";

    /// <summary>Looks at the page, fills in its form and sends it.</summary>
    /// <param name="anonymous">A client without an account.</param>
    /// <param name="link">The link.</param>
    /// <param name="answer">The answer.</param>
    /// <exception cref="InvalidOperationException">The page does not accept the answer.</exception>
    public static async Task AnswerAsync(HttpClient anonymous, string link, OwnersAnswer answer)
    {
        var page = new Uri($"{link}?lang=id", UriKind.Relative);
        using (var shown = await anonymous.GetAsync(page))
            shown.EnsureSuccessStatusCode();

        using var request = new HttpRequestMessage(HttpMethod.Post, page) { Content = FormOf(answer) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var sent = await anonymous.SendAsync(request);
        var text = await sent.Content.ReadAsStringAsync();
        if (!sent.IsSuccessStatusCode || !text.Contains(Thanks, StringComparison.Ordinal))
            throw new InvalidOperationException($"The page answers {(int)sent.StatusCode}: {text}");
    }

    /// <summary>The form as a browser sends it when no file was chosen.</summary>
    private static MultipartFormDataContent FormOf(OwnersAnswer answer)
    {
        var file = new ByteArrayContent([]);
        file.Headers.ContentType = new("application/octet-stream");
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "\"file\"", FileName = "\"\"" };
        return new()
        {
            { new StringContent(answer.Existence), "answer" },
            { new StringContent(answer.Reason ?? ""), "reason" },
            { new StringContent(""), "since" },
            { new StringContent(""), "note" },
            { new StringContent(OwnersAnswer.Proof), "link" },
            file,
        };
    }
}
