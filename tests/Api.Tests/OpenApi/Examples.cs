using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace JippApi.Api.Tests.OpenApi;

/// <summary>The examples of the API description, as files that the product embeds.</summary>
internal static class Examples
{
    public static readonly bool Recording = Environment.GetEnvironmentVariable("JIPP_RECORD") == "1";

    public static readonly string Folder = Path.Combine(Repository.Root, "src", "Api", "OpenApi", "Examples");

    public static IReadOnlyList<string> Names { get; } =
    [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    public static JsonObject Read(string name) =>
        File.Exists(FileOf(name))
            ? JsonNode.Parse(File.ReadAllText(FileOf(name)))!.AsObject()
            : throw new InvalidOperationException($"{name} has no example: write {FileOf(name)} (docs/recipes.md#an-example).");

    public static void Write(string name, JsonObject example) =>
        File.WriteAllText(
            FileOf(name),
            example.ToJsonString(
                new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            ) + "\n"
        );

    /// <summary>Whether it depends on a resource that another example creates.</summary>
    public static bool IsGiven(JsonObject example) => example["given"] is not null;

    /// <summary>Whether it shows what a worker has done with what other examples requested.</summary>
    public static bool IsWorked(JsonObject example) => (bool?)example["worked"] == true;

    /// <summary>
    /// The number of examples to send before it, each building on the one before. The worker counts as one, so that
    /// examples of what still waits come first.
    /// </summary>
    public static int Depth(string name) => DepthOf(Read(name));

    /// <summary>
    /// Fills in ids from the answers of other examples, such as <c>"surveyId": "SubmitMaturitySurvey /id"</c>.
    /// </summary>
    public static void Fill(JsonObject example, IReadOnlyDictionary<string, JsonNode?> answers)
    {
        foreach (var (placeholder, source) in example["given"]?.AsObject() ?? [])
        {
            if (((string)source!).Split(' ') is not [var name, var pointer])
                continue;
            var value = pointer
                .Split('/', StringSplitOptions.RemoveEmptyEntries)
                .Aggregate(answers[name], (node, part) => int.TryParse(part, out var index) ? node?[index] : node?[part]);
            value.ShouldNotBeNull($"{source} is needed as {placeholder}, and was answered with {answers[name]}");
            example["values"]![placeholder] = value.ToString();
        }
    }

    /// <summary>Whether an example creates what it puts, which has no tag yet.</summary>
    public static bool Creates(JsonObject example, string method) => method == "PUT" && (int?)example["status"] == 201;

    public static HttpRequestMessage Request(JsonObject example, string method)
    {
        var path = (string)example["path"]!;
        foreach (var (placeholder, value) in example["values"]!.AsObject())
            path = path.Replace($"{{{placeholder}}}", (string)value!, StringComparison.Ordinal);
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method != "GET" && !Creates(example, method))
            request.Headers.TryAddWithoutValidation("If-Match", "*");
        if (example["form"] is JsonObject form)
        {
            request.Content = Form(form);
            return request;
        }

        if (example["body"] is not { } body)
            return request;
        if ((string?)example["mediaType"] == "application/octet-stream")
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes((string)body!));
            return request;
        }

        if ((string?)example["mediaType"] == "text/calendar")
        {
            request.Content = new StringContent((string)body!, Encoding.UTF8, new MediaTypeHeaderValue("text/calendar"));
            return request;
        }

        if ((string?)example["mediaType"] == "application/x-www-form-urlencoded")
        {
            request.Content = new FormUrlEncodedContent(
                body.AsObject().Select(field => KeyValuePair.Create(field.Key, (string)field.Value!))
            );
            return request;
        }

        var mediaType = method == "PATCH" ? "application/merge-patch+json" : "application/json";
        var text = example["values"]!
            .AsObject()
            .Aggregate(
                body.ToJsonString(),
                (text, value) => text.Replace($"{{{value.Key}}}", (string)value.Value!, StringComparison.Ordinal)
            );
        request.Content = new StringContent(text, Encoding.UTF8, new MediaTypeHeaderValue(mediaType));
        return request;
    }

    private static int DepthOf(JsonObject example) =>
        (IsWorked(example) ? 1 : 0)
        + (example["given"]?.AsObject() ?? []).Select(pair => 1 + Depth(((string)pair.Value!).Split(' ')[0])).DefaultIfEmpty(0).Max();

    /// <summary>A form whose last field is the file.</summary>
    private static MultipartFormDataContent Form(JsonObject fields)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            if (name == "file")
                content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes((string)value!)), name, "kiriman.json");
            else
                content.Add(new StringContent((string)value!), name);
        return content;
    }

    private static string FileOf(string name) => Path.Combine(Folder, name + ".json");
}

/// <summary>The root folder of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(ThisFile());

    private static string ThisFile([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;

    private static string Find(string path) =>
        File.Exists(Path.Combine(path, "JippApi.sln"))
            ? path
            : Find(Path.GetDirectoryName(path) ?? throw new DirectoryNotFoundException("JippApi.sln"));
}
