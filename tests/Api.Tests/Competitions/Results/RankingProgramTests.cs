using System.Diagnostics;
using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.OpenApi;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Results;

/// <summary>A fact that needs Python, and is skipped without it.</summary>
public sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "python3"))))
            Skip = "Install python3 to run this.";
    }
}

/// <summary>The program of the guide ranks an exported edition as this system did, without a line of its code.</summary>
public class RankingProgramTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const string First = "cat >rank.py <<'END'\n";
    private const string Last = "\nEND\n";

    [PythonFact]
    public async Task It_agrees_with_an_export_with_ties_and_carried_points_and_finds_a_changed_score()
    {
        var export = await ExportAsync();

        var agreed = await RankAsync(export.Text);
        agreed.ExitCode.ShouldBe(0, agreed.Said);
        agreed.Said.ShouldContain(KippBody.Proposal);
        agreed.Said.ShouldContain(KippBody.Presentation);

        var changed = JsonNode.Parse(export.Text)!;
        changed["evaluations"]!.AsArray().First(one => (string?)one!["stage"] == KippBody.Proposal)!["scores"]![0]!["points"] = 1;
        var differing = await RankAsync(changed.ToJsonString());
        differing.ExitCode.ShouldNotBe(0, differing.Said);
        differing.Said.ShouldContain($"{KippBody.Proposal}: entry ");
    }

    /// <summary>
    /// Of four entries two have equal totals and differ in a criterion, and two are equal in everything but their
    /// numbers; those who go on present, with a share of these totals.
    /// </summary>
    private async Task<Reply> ExportAsync()
    {
        // By entry, for an impact of 50, a novelty of 30 and a sustainability of 20 per cent
        decimal[][] points =
        [
            [80, 90, 75],
            [90, 80, 65],
            [70, 70, 70],
            [70, 70, 70],
        ];
        List<string> order = [];
        var played = await PlayedEdition.JudgedAsync(
            app,
            points.Length,
            (entry, _, criterion) =>
            {
                if (!order.Contains(entry))
                    order.Add(entry);
                return points[order.IndexOf(entry)][KippBody.Criteria.ToList().IndexOf(criterion)];
            }
        );
        var edition = played.Edition;
        await edition.CloseAsync(KippBody.Proposal);
        var report = await played.ReportAsync(KippBody.Proposal);
        report["entries"]!.AsArray().Select(line => (decimal)line!["total"]!).ShouldBe([82m, 82m, 70m, 70m]);
        await edition.StartAsync(KippBody.Plenary);
        await edition.CloseAsync(KippBody.Plenary);
        await edition.AnnounceAsync(KippBody.Plenary);
        await edition.DecreeAsync(KippBody.Plenary);
        await edition.StartAsync(KippBody.Presentation);
        var panel = await edition.EvaluatorsAsync(1, "PANEL");
        await edition.DrawAsync(KippBody.Presentation);
        await edition.JudgeAsync(KippBody.Presentation, panel, (_, _, _) => 77.77m);
        await edition.CloseAsync(KippBody.Presentation);
        return await played.Organiser.Get($"{edition.Url}/export").Done();
    }

    /// <summary>Runs the program as it stands in the guide.</summary>
    private static async Task<(int ExitCode, string Said)> RankAsync(string export)
    {
        var guide = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "api-guide.md"))).ReplaceLineEndings("\n");
        var from = guide.IndexOf(First, StringComparison.Ordinal);
        from.ShouldBePositive("the guide has no rank.py");
        var program = guide[(from + First.Length)..];
        program = program[..(program.IndexOf(Last, StringComparison.Ordinal) + 1)];

        var folder = Directory.CreateTempSubdirectory("jipp-rank-");
        try
        {
            var (script, data) = (Path.Combine(folder.FullName, "rank.py"), Path.Combine(folder.FullName, "export.json"));
            await File.WriteAllTextAsync(script, program);
            await File.WriteAllTextAsync(data, export);
            using var python = Process.Start(
                new ProcessStartInfo("python3", [script, data]) { RedirectStandardError = true, RedirectStandardOutput = true }
            )!;
            var (output, errors) = (python.StandardOutput.ReadToEndAsync(), python.StandardError.ReadToEndAsync());
            await python.WaitForExitAsync();
            return (python.ExitCode, $"{await output}{await errors}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
