using System.Text.Json.Nodes;
using JippApi.Api.Tests.OpenApi.Described;

namespace JippApi.Api.Tests.Hosting;

/// <summary>Fails the test when an answer breaks a convention that holds for all answers, or is not as described.</summary>
public sealed class ConventionWatch(Catalogue catalogue, ServerErrors errors) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var asked = $"{request.Method} {request.RequestUri} → {(int)response.StatusCode}";
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);

        ((int)response.StatusCode).ShouldBeLessThan(500, $"{asked} {errors}");
        response.Headers.Contains("X-Request-Id").ShouldBeTrue(asked);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"], asked);
        AnswerCheck.DifferenceOf(await catalogue.DescriptionAsync(), request, response, body).ShouldBeNull(asked);
        if ((int)response.StatusCode >= 400)
            await CheckProblemAsync(response, body, asked);
        if ((int)response.StatusCode == 207)
            await CheckItemsAsync(JsonNode.Parse(body)!, asked);
        return response;
    }

    private async Task CheckProblemAsync(HttpResponseMessage response, byte[] body, string asked)
    {
        var problem = JsonNode.Parse(body)!;
        var isForTokens = problem["error"] is not null; // RFC 6749 asks for plain JSON
        (response.Content.Headers.ContentType?.MediaType).ShouldBe(isForTokens ? "application/json" : "application/problem+json", asked);
        ((int)problem["status"]!).ShouldBe((int)response.StatusCode, asked);
        foreach (var name in new[] { "type", "title", "instance", "traceId" })
            ((string?)problem[name]).ShouldNotBeNullOrEmpty($"{asked}: {name}");
        (await catalogue.CodesAsync()).ShouldContain((string?)problem["code"], asked);
        await CheckItemsAsync(problem, asked);
    }

    private async Task CheckItemsAsync(JsonNode document, string asked)
    {
        var codes = await catalogue.CodesAsync();
        foreach (var problem in (document["items"]?.AsArray() ?? []).Select(item => item!["problem"]).OfType<JsonNode>())
            codes.ShouldContain((string?)problem["code"], asked);
    }
}
