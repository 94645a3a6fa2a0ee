using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;

namespace JippApi.Api.OpenApi;

/// <summary>
/// The OpenAPI document, in each language and selection. Each is built and compressed when it is first asked for; there
/// are no more than languages times tags.
/// </summary>
internal sealed class Descriptions(IServiceScopeFactory scopes, ProblemExamples problems)
{
    private readonly ConcurrentDictionary<(Selection, string?), Lazy<Task<Answer>>> answers = new();
    private readonly ConcurrentDictionary<Selection, Lazy<Task<byte[]>>> documents = new();
    private Lazy<Task<byte[]>>? whole;

    /// <summary>Returns the document in a content coding (RFC 9110 §8.4.1); null for none.</summary>
    public Task<Answer> GetAsync(Selection selection, string? coding) =>
        answers.GetOrAdd((selection, coding), _ => new(() => Task.Run(() => AnswerAsync(selection, coding)))).Value;

    /// <summary>Builds the whole document, which all selections are made from.</summary>
    public Task<byte[]> WholeAsync()
    {
        var mine = new Lazy<Task<byte[]>>(() => Task.Run(BuildAsync));
        return (Interlocked.CompareExchange(ref whole, mine, null) ?? mine).Value;
    }

    private async Task<Answer> AnswerAsync(Selection selection, string? coding)
    {
        var document = await documents.GetOrAdd(selection, _ => new(() => Task.Run(() => DocumentAsync(selection)))).Value;
        var hash = Convert.ToHexStringLower(SHA256.HashData(document))[..16];
        return new()
        {
            Body = coding is null ? document : ContentCoding.Compress(document, coding, CompressionLevel.Optimal),
            Encoding = coding,
            ETag = coding is null ? $"\"{hash}\"" : $"\"{hash}.{coding}\"",
            CacheControl = Answer.PublicCaching,
            Language = selection.Language,
        };
    }

    private async Task<byte[]> DocumentAsync(Selection selection)
    {
        var document = JsonNode.Parse(await WholeAsync())!.AsObject();
        selection.Reduce(document);
        Translation.Apply(document, selection.Language);
        if (selection.Language != Language.Indonesian)
            TranslateProblems(document, selection.Language);
        return JsonSerializer.SerializeToUtf8Bytes<JsonNode>(document, Json.Of<JsonNode>());
    }

    private void TranslateProblems(JsonObject document, string language)
    {
        foreach (var (code, example) in document["components"]!["examples"] as JsonObject ?? [])
            if (Problems.All.FirstOrDefault(type => type.Code == code) is { } type)
                example!["value"] = JsonSerializer.SerializeToNode(problems.Of(type, language), Json.Of<ProblemDocument>());
    }

    private async Task<byte[]> BuildAsync()
    {
        using var scope = scopes.CreateScope();
        var document = scope.ServiceProvider.GetRequiredService<ISwaggerProvider>().GetSwagger("v1");
        using var target = new MemoryStream();
        await document.SerializeAsJsonAsync(target, OpenApiSpecVersion.OpenApi3_1);
        return target.ToArray();
    }
}
