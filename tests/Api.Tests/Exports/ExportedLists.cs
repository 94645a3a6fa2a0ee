using System.Text.Json.Nodes;
using JippApi.Api.Tests.Access;
using JippApi.Api.Tests.Contract;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.OpenApi;
using JippApi.Api.Tests.Pulls;
using JippApi.Api.Tests.Sources;
using JippApi.Infrastructure.SampleData;
using Microsoft.AspNetCore.Routing;

namespace JippApi.Api.Tests.Exports;

/// <summary>The exported lists, with the requests of their examples.</summary>
internal static class ExportedLists
{
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Writes without which some list would be empty.</summary>
    private static readonly string[] Before =
    [
        "AssessHub",
        "DecideBudgetDeadline",
        "FormMentoringTeam",
        "OpenAttestationCampaign",
        "RecordColumnMapping",
        "RegisterLegalInstrument",
        "RequestCampaign",
        "RequestImport",
        "StateExistence",
        "SubmitMaturitySurvey",
    ];

    /// <summary>Lists whose example asks for one row that only other examples create.</summary>
    private static readonly Dictionary<string, string> OtherAddresses = new()
    {
        ["ListInnovations"] = "/api/v1/innovations?provinceCode=35&limit=200",
        ["ListBudgetDeadlines"] = "/api/v1/budget-deadlines",
        ["ListReplicationLinks"] = "/api/v1/replication-links",
        ["ListRecords"] = "/api/v1/sources/IGA/records",
        ["ListUnmappedValues"] = "/api/v1/sources/IGA/unmapped-values",
        ["ListCodeMappings"] = "/api/v1/sources/IGA/code-mappings?set=stages",
        ["ListPulls"] = "/api/v1/sources/IGA/pulls",
    };

    /// <summary>The member that holds the rows, where it is not <c>items</c>.</summary>
    private static readonly Dictionary<string, string> Members = new()
    {
        ["GetReplicationOverview"] = "plans",
        ["GetDataQuality"] = "groups",
        ["GetFulfilment"] = "lines",
        ["GetMentoringCoverage"] = "sectors",
        ["GetExistenceSummary"] = "groups",
        ["GetWhiteSpace"] = "cells",
    };

    public static List<RouteEndpoint> Exports(this JippApp app) => [.. app.Reads().Where(read => Routes.Types(read).Contains("text/csv"))];

    /// <summary>Fills lists that the sample data leave empty; returns the answers by operation.</summary>
    public static async Task<Dictionary<string, JsonNode?>> FillAsync(JippApp app)
    {
        Dictionary<string, JsonNode?> answers = [];
        foreach (var name in Before)
        {
            var example = Examples.Read(name);
            if (name == "RegisterLegalInstrument")
                example["body"]!["number"] = $"{Given.Next()}/2026"; // a document is registered once
            using var response = await (await CallerAsync(app, example)).SendAsync(Examples.Request(example, "POST"));
            var text = await response.Content.ReadAsStringAsync();
            ((int)response.StatusCode).ShouldBe((int)example["status"]!, text);
            answers[name] = JsonNode.Parse(text);
        }

        var draft = await app.CompleteDraft("Antre; \"daring\"\n=1+1 13.10");
        await app.Move(draft.Id, new { to = "IN_REVIEW" });
        await app.Listed(body: new { values = new[] { Cell("nama_inovasi", $"Antre {Given.Next()}"), Cell("urusan_utama", "Uji antre") } });
        await app.PullId();
        await app.Work();
        return answers;
    }

    /// <summary>The address of a list, without the limit of its example.</summary>
    public static string Address(string operation, IReadOnlyDictionary<string, JsonNode?> answers)
    {
        if (OtherAddresses.TryGetValue(operation, out var address))
            return address;
        var example = Examples.Read(operation);
        Examples.Fill(example, answers);
        return Examples.Request(example, "GET").RequestUri!.ToString().Replace("limit=2", "limit=200", StringComparison.Ordinal);
    }

    public static Task<HttpClient> CallerAsync(JippApp app, string operation) => CallerAsync(app, Examples.Read(operation));

    /// <summary>The rows of a JSON answer.</summary>
    public static IReadOnlyList<JsonObject> RowsOf(string operation, JsonNode answer) =>
        [.. answer[Members.GetValueOrDefault(operation, "items")]!.AsArray().Select(row => row!.AsObject())];

    private static object Cell(string column, string value) => new { column, value };

    private static async Task<HttpClient> CallerAsync(JippApp app, JsonObject example) =>
        (string?)example["as"] is { } name
            ? app.ClientWithToken((await app.SignIn(name, DemoAccounts.Password)).Access())
            : app.ClientWith("NATIONAL_ADMIN");
}
