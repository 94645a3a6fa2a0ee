using System.Text.Json.Nodes;
using JippApi.Api.Tests.Contract;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;

namespace JippApi.Api.Tests.Competitions.Entries;

/// <summary>An entry in the sample edition whose secretariat checks them.</summary>
public sealed class CompetitionEntryAddresses : IAddresses
{
    public IReadOnlyList<(string Part, string Value)> Parts =>
        [("competition-entries/{entryId:guid}", "competition-entries/019b76da-a800-7ffc-903b-77a6b98f387b")];
}

/// <summary>Entries of competitions, made the way any client makes them.</summary>
public static class GivenEntries
{
    /// <summary>
    /// A person of the institution whose entry the addresses name. Who organises a competition changes no entry.
    /// </summary>
    public static async Task<HttpClient> SampleEntrant(this JippApp app)
    {
        var entry = await app.ClientWith("NATIONAL_ADMIN").Get($"/api/v1/{new CompetitionEntryAddresses().Parts[0].Value}");
        return app.EditorOf((string)entry["institution"]!["id"]!);
    }

    /// <summary>Submits an entry; the answer may be a refusal.</summary>
    public static Task<Reply> Submit(this KippEntry entry) => entry.Move(new { to = "SUBMITTED" });

    public static Task<Reply> Withdraw(this KippEntry entry, string reason = "Program berubah.") =>
        entry.Move(new { to = "WITHDRAWN", reason });

    /// <summary>Asks for a transition; the answer may be a refusal.</summary>
    public static Task<Reply> Move(this KippEntry entry, object transition) =>
        entry.Entrant.Post($"{entry.Url}/transitions", transition, ("If-Match", "*"));

    /// <summary>Changes an entry; the answer may be a refusal.</summary>
    public static Task<Reply> Revise(this KippEntry entry, object patch) => entry.Entrant.Patch(entry.Url, patch, ("If-Match", "*"));

    /// <summary>The text of a section in an entry's answer.</summary>
    public static string SectionOf(this Reply entry, string code) => (string)SectionNode(entry, code)["text"]!;

    public static JsonNode SectionNode(this Reply entry, string code) =>
        entry["sections"]!.AsArray().Single(section => (string?)section!["code"] == code)!;

    /// <summary>The outcome of a rule in an eligibility check.</summary>
    public static JsonNode RuleOf(this Reply check, string criterion) =>
        check["rules"]!.AsArray().Single(rule => (string?)rule!["criterion"] == criterion)!;
}
