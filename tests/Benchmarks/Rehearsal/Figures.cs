using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace JippApi.Benchmarks.Rehearsal;

/// <summary>The figures of a rehearsal, and where they do not add up.</summary>
/// <param name="Text">The tables.</param>
/// <param name="Problems">What does not add up; empty when everything does.</param>
internal sealed record Figures(string Text, IReadOnlyList<string> Problems);

/// <summary>Reads the figures over HTTP, adds them up, and counts the rows.</summary>
/// <param name="stage">The server.</param>
/// <param name="campaign">The campaign.</param>
internal sealed class FigureReading(IStage stage, string campaign)
{
    private static readonly string[] Existences = ["ACTIVE", "DEVELOPED", "DORMANT", "STOPPED", "ABSORBED", "REPLACED", "UNCONFIRMED"];
    private static readonly string[] Questions = ["ACTIVE", "DEVELOPED", "DORMANT", "STOPPED", "UNANSWERED", "UNREACHABLE", "SETTLED"];
    private static readonly string[] Outcomes = ["received", "created", "updated", "unchanged", "rejected", "merged"];

    private static readonly string[] QualityStates = ["withFindings", "notEvaluated", "withoutFindings", "unchecked"];

    private readonly StringBuilder text = new();
    private readonly List<string> problems = [];

    public async Task<Figures> ReadAsync(IReadOnlyList<ImportedList> imports, Played played, IReadOnlyDictionary<string, Invention> records)
    {
        AddImports(imports);
        var published = await NumberAsync(PlainSums.Published);
        await AddQuestionsAsync("MINISTRY", PlainSums.QuestionsByList);
        await AddQuestionsAsync("PROVINCE", PlainSums.QuestionsByProvince);
        await AddExistencesAsync("MINISTRY", PlainSums.ExistenceByList, published);
        await AddExistencesAsync("PROVINCE", PlainSums.ExistenceByProvince, published);
        await AddQualityAsync(published);
        await CompareAsync(played, records);
        Require("answers that nobody looked at who should have", 0, await NumberAsync(PlainSums.Unseen));
        return new(text.ToString(), problems);
    }

    private void AddImports(IReadOnlyList<ImportedList> imports)
    {
        text.Append(
            TextTable.Of(
                "Delivered",
                [.. Outcomes, "recognised", "decided", "missed"],
                imports.Select(list =>
                    (
                        $"{Cells.MinistryOf(list.Source)} ({list.Source})",
                        (IReadOnlyList<int>)[.. Outcomes.Select(outcome => list[outcome]), list.Recognised, list.Decided, list.Missed]
                    )
                )
            )
        );
        problems.AddRange(imports.Where(list => !list.AddsUp).Select(list => $"{list.Source}: {list.Counts.ToJsonString()}"));
    }

    private async Task AddQuestionsAsync(string by, string sql)
    {
        var national = await stage.AsAsync(Parts.National);
        var progress = await national.ReadAsync($"/api/v1/attestation-campaigns/{campaign}/progress?by={by}");
        var cells = Cells.OfProgress(progress);
        text.Append(TextTable.Of($"Campaign by {by.ToLowerInvariant()}", Questions, cells));
        RequireCounts($"campaign by {by}", progress);
        foreach (var group in progress["groups"]!.AsArray())
            RequireCounts($"campaign, {by} {group!["key"]}", group);
        if (by == "PROVINCE")
            Require("questions of all provinces", (int)progress["counts"]!["total"]!, cells.Sum(cell => cell.Count));
        problems.AddRange(Cells.Differences($"campaign by {by}", cells, Cells.OfRows(await stage.RowsAsync(sql))));
    }

    /// <summary>Those answered are the sum of the answers, and all are the sum of the statuses.</summary>
    private void RequireCounts(string name, JsonNode group)
    {
        var counts = group["counts"]!.AsObject();
        var statuses = counts.Where(count => count.Key != "total").Sum(count => (int)count.Value!);
        Require($"{name}: statuses", (int)counts["total"]!, statuses);
        Require($"{name}: answers", (int)counts["answered"]!, group["answers"]!.AsArray().Sum(answer => (int)answer!["count"]!));
    }

    private async Task AddExistencesAsync(string by, string sql, int published)
    {
        var summary = await stage.Anonymous.ReadAsync($"/api/v1/existence-summary?by={by}");
        var cells = Cells.OfSummary(summary);
        text.Append(TextTable.Of($"Directory by {by.ToLowerInvariant()}", Existences, cells));
        Require($"directory by {by}: total", published, (int)summary["total"]!);
        RequireStates($"directory by {by}", summary);
        foreach (var group in summary["groups"]!.AsArray())
            RequireStates($"directory, {by} {group!["key"]}", group);
        if (by == "PROVINCE")
            Require("records of all provinces", published, cells.Sum(cell => cell.Count));
        problems.AddRange(Cells.Differences($"directory by {by}", cells, Cells.OfRows(await stage.RowsAsync(sql))));
    }

    private void RequireStates(string name, JsonNode group)
    {
        foreach (var member in (string[])["states", "freshness"])
            Require($"{name}: {member}", (int)group["total"]!, group[member]!.AsArray().Sum(state => (int)state!["count"]!));
    }

    private async Task AddQualityAsync(int published)
    {
        var quality = await (await stage.AsAsync(Parts.National)).ReadAsync("/api/v1/data-quality?by=RULE");
        var groups = quality["groups"]!.AsArray();
        text.Append(
            TextTable.Of(
                "Quality by rule",
                ["found", "passed"],
                groups.Select(group =>
                    ((string)group!["key"]!, (IReadOnlyList<int>)[(int)group["withFindings"]!, (int)group["withoutFindings"]!])
                )
            )
        );
        Require("quality: total", published, (int)quality["total"]!);
        Require("quality: unchecked", 0, (int)quality["unchecked"]!);
        foreach (var counts in groups.Prepend(quality))
            Require($"quality, {counts!["key"]}", (int)counts["total"]!, QualityStates.Sum(state => (int)counts[state]!));
    }

    /// <summary>The public sees of each record what was answered about it, and of no other anything.</summary>
    private async Task CompareAsync(Played played, IReadOnlyDictionary<string, Invention> records)
    {
        var shown = await stage.Anonymous.ReadAllAsync("/api/v1/innovations?source=KIPP,IGA,LABINOV");
        var seen = shown.ToDictionary(card => (string)card["id"]!, card => (string)card["existence"]!, StringComparer.Ordinal);
        foreach (var record in records.Keys)
            if (seen.GetValueOrDefault(record) != played.Known.GetValueOrDefault(record, "UNCONFIRMED"))
                problems.Add($"{record} is shown as {seen.GetValueOrDefault(record, "nothing")}");
    }

    private async Task<int> NumberAsync(string sql) => int.Parse((await stage.RowsAsync(sql))[0][0], CultureInfo.InvariantCulture);

    private void Require(string name, int expected, int found)
    {
        if (expected != found)
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: {found} instead of {expected}"));
    }
}
