using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace JippApi.Api.Tests.Readme;

/// <summary>The commands shown in the README work and answer what it says.</summary>
public partial class ReadmeTests(JippApp app) : IClassFixture<JippApp>
{
    private const int MinLines = 10;

    [Fact]
    public async Task Every_command_gives_the_answer_shown_in_the_readme()
    {
        var lines = Line.All(await File.ReadAllTextAsync(Path.Combine(Root(), "README.md")));
        var client = app.Anonymous();
        Dictionary<string, string> files = [];
        var token = "";

        lines.Count.ShouldBeGreaterThanOrEqualTo(MinLines);
        foreach (var line in lines)
        {
            using var response = await client.SendAsync(line.Curl.Request(files, token));
            var answer = $"{response.Headers}{response.Content.Headers}\n{await response.Content.ReadAsStringAsync()}";

            ((int)response.StatusCode).ShouldBe(line.Status, $"{line.Curl.Text}\n{answer}");
            foreach (var text in line.Contents)
                answer.ShouldContain(text, Case.Sensitive, line.Curl.Text);
            if (Token().Match(answer) is { Success: true } issued)
                token = issued.Groups[1].Value;
            if (line.Curl.Value("--etag-save") is { } file)
                files[file] = response.Headers.ETag!.Tag;
        }
    }

    [Fact]
    public void The_readme_contains_examples_to_try()
    {
        var readme = File.ReadAllText(Path.Combine(Root(), "README.md"));

        foreach (var name in new[] { "AYO CETING", "PIKOBAR", "SITARANG", "West Sumatra", "dotnet run --project src/Api", "dotnet test" })
            readme.ShouldContain(name);
    }

    [GeneratedRegex("\"access_token\":\"([^\"]+)\"")]
    private static partial Regex Token();

    private static string Root([CallerFilePath] string file = "")
    {
        var folder = new FileInfo(file).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "JippApi.sln")))
            folder = folder.Parent;
        return folder!.FullName;
    }

    /// <summary>
    /// A command, with the expected answer from the comment under it: a status, then texts separated by middle dots.
    /// </summary>
    private sealed record Line(Curl Curl, int Status, IReadOnlyList<string> Contents)
    {
        private const string Arrow = "# → ";
        private const string Assignment = "TOKEN=$(";

        public static IReadOnlyList<Line> All(string readme)
        {
            var lines = readme.Split('\n');
            return
            [
                .. lines
                    .Zip(lines.Skip(1))
                    .Where(pair =>
                        pair.First.StartsWith("curl ", StringComparison.Ordinal)
                        || pair.First.StartsWith(Assignment, StringComparison.Ordinal)
                    )
                    .Select(pair => Of(pair.First, pair.Second)),
            ];
        }

        private static Line Of(string command, string comment)
        {
            comment.ShouldStartWith(Arrow, Case.Sensitive, command);
            var parts = comment[Arrow.Length..].Split(" · ");
            var curl = command.StartsWith(Assignment, StringComparison.Ordinal)
                ? command[Assignment.Length..command.LastIndexOf(" | ", StringComparison.Ordinal)]
                : command;
            return new(new Curl(curl), int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), parts[1..]);
        }
    }

    /// <summary>The part of curl that the README uses, parsed as a shell would.</summary>
    private sealed partial class Curl(string text)
    {
        private const string Server = "http://localhost:5080";

        private static readonly string[] Switches = ["-s", "-i"];
        private static readonly string[] Options = ["-X", "-H", "-d", "-o", "--etag-save", "--etag-compare"];

        private readonly List<(string Name, string Value)> arguments = [.. Read(text)];

        public string Text => text;

        public string? Value(string name) => arguments.Find(argument => argument.Name == name).Value;

        public HttpRequestMessage Request(Dictionary<string, string> files, string token)
        {
            var body = string.Join('&', arguments.Where(argument => argument.Name == "-d").Select(argument => argument.Value));
            var request = new HttpRequestMessage(
                new HttpMethod(Value("-X") ?? (body.Length > 0 ? "POST" : "GET")),
                Value("")![Server.Length..]
            );
            if (body.Length > 0)
                request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            if (body.Length > 0 && !text.Contains("Content-Type", StringComparison.Ordinal))
                request.Content!.Headers.ContentType = new("application/x-www-form-urlencoded");
            if (Value("--etag-compare") is { } file)
                request.Headers.TryAddWithoutValidation("If-None-Match", files[file]);
            foreach (
                var header in arguments
                    .Where(argument => argument.Name == "-H")
                    .Select(argument => argument.Value.Replace("$TOKEN", token, StringComparison.Ordinal).Split(": ", 2))
            )
            {
                if (!request.Headers.TryAddWithoutValidation(header[0], header[1]))
                    request.Content!.Headers.TryAddWithoutValidation(header[0], header[1]).ShouldBeTrue(text);
            }

            return request;
        }

        private static IEnumerable<(string Name, string Value)> Read(string text)
        {
            using var words = Words(text).Skip(1).GetEnumerator();
            while (words.MoveNext())
            {
                var word = words.Current;
                if (Switches.Contains(word))
                    continue;
                if (word.StartsWith('-'))
                    Options.ShouldContain(word, $"the test does not know this option of curl: {text}");
                else
                    word.ShouldStartWith(Server, Case.Sensitive, text);
                yield return word.StartsWith('-') && words.MoveNext() ? (word, words.Current) : ("", word);
            }
        }

        private static IEnumerable<string> Words(string text) =>
            Word()
                .Matches(text)
                .Select(match =>
                    match.Groups["raw"].Success ? match.Groups["raw"].Value
                    : match.Groups["quoted"].Success ? match.Groups["quoted"].Value
                    : match.Value
                );

        [GeneratedRegex("""'(?<raw>[^']*)'|"(?<quoted>[^"]*)"|[^\s'"]+""")]
        private static partial Regex Word();
    }
}
