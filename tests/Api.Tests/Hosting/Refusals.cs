using JippApi.Domain.Common;

namespace JippApi.Api.Tests.Hosting;

public static class Refusals
{
    /// <summary>
    /// Sends the request in both languages: each answer must name the broken rule in its language, and the resource
    /// must stay unchanged.
    /// </summary>
    /// <param name="client">The client that sends the request.</param>
    /// <param name="about">Address of the resource.</param>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="code">The problem code of the rule.</param>
    /// <param name="title">The Indonesian title of the problem.</param>
    /// <param name="send">Sends the request with an extra header.</param>
    /// <returns>The answer in English.</returns>
    public static async Task<Reply> ShouldBeRefused(
        this HttpClient client,
        string about,
        Rule rule,
        string code,
        string title,
        Func<(string Name, string Value), Task<Reply>> send
    )
    {
        var before = await client.Get(about);
        before.Status.ShouldBe(200, before.Text);

        var (indonesian, english) = (await send(("Accept-Language", "id")), await send(("Accept-Language", "en")));

        (indonesian.Code, english.Code).ShouldBe((code, code), english.Text);
        indonesian.Status.ShouldBe(
            rule.Kind switch
            {
                RuleKind.State => 409,
                RuleKind.Permission => 403,
                _ => 422,
            }
        );
        ((string?)indonesian["title"], (string?)english["title"]).ShouldBe((title, rule.Message));
        (indonesian.Header("Content-Language"), english.Header("Content-Language")).ShouldBe(("id", "en"));
        (await client.HelpOf(english, "en")).ShouldNotBe(await client.HelpOf(indonesian, "id"));
        (english["missing"]?.ToJsonString()).ShouldBe(indonesian["missing"]?.ToJsonString());
        var after = await client.Get(about);
        (after.ETag, after.Text).ShouldBe((before.ETag, before.Text));
        return english;
    }

    /// <summary>The catalogue's advice about a problem.</summary>
    public static async Task<string> HelpOf(this HttpClient client, Reply problem, string language) =>
        (await client.Get((string)problem["help"]!, ("Accept-Language", language)))["help"]!.ToString();

    public static IReadOnlyList<string> Missing(this Reply problem) =>
        [.. (problem["missing"]?.AsArray() ?? []).Select(name => (string)name!)];

    /// <summary>
    /// A transition as <c>transitions</c> lists it: the problem code of its obstacle, and what is missing.
    /// </summary>
    public static async Task<(string? Code, IReadOnlyList<string> Missing)> Move(this HttpClient client, string transitions, string to)
    {
        var move = (await client.Get(transitions))["moves"]!.AsArray().Single(move => (string?)move!["to"] == to)!;
        return ((string?)move["obstacle"], [.. move["missing"]!.AsArray().Select(name => (string)name!)]);
    }
}
