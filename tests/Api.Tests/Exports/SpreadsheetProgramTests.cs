using System.Diagnostics;
using System.Globalization;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Exports;

/// <summary>A fact that needs gnumeric, and is skipped without it.</summary>
public sealed class SpreadsheetFactAttribute : FactAttribute
{
    public SpreadsheetFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "ssconvert"))))
            Skip = "Install gnumeric to run this.";
    }
}

/// <summary>What a spreadsheet program makes of the exports, and of what it saves again.</summary>
public class SpreadsheetProgramTests(JippApp app) : IClassFixture<JippApp>
{
    private const string Innovations = "/api/v1/innovations?updatedSince=2020-01-01";

    /// <summary>Regions whose codes a program may take for another number.</summary>
    private static readonly string[] Codes = ["13.10", "73.10", "11.10", "33.10", "33.13", "12.20", "35.01", "91"];

    private static readonly string[] Titles =
    [
        "Antre; daring, \"cepat\"",
        "Judul\ndua baris; dengan titik koma",
        "007",
        "198001012006041001",
        "0812345678901234",
        "13.10",
        "1-2",
        "Mei 2020",
        "1e5 langkah",
        "TRUE",
        "Rp 1.000",
        "3,5",
    ];

    private static readonly string[] Formulas = ["=1+1", "+62 811 111", "-1 hari kerja", "@SUM(A1:A9)"];

    [SpreadsheetFact]
    public async Task Nothing_in_the_semicolon_dialect_changes_when_it_is_opened()
    {
        await GivenInnovationsAsync();
        var text = await TextAsync($"{Innovations}&csvDialect=semicolon");
        text[0].ShouldBe('\uFEFF');

        var opened = ExportFiles.Sheet(await ConvertAsync(text, "csv", "xlsx"), mayCalculate: true);

        var plain = ExportFiles.Csv(await TextAsync(Innovations));
        Same(plain, [.. opened.Select(row => row.Select(cell => cell.Text).ToArray())]);
        Codes.Except(opened.Select(row => row[8].Text)).ShouldBeEmpty();
        opened.Skip(1).ShouldAllBe(row => !row[8].IsNumber);
    }

    [SpreadsheetFact]
    public async Task Nothing_in_a_workbook_changes_when_it_is_saved_as_CSV()
    {
        await GivenInnovationsAsync();
        var file = await app.Anonymous().Get(Innovations, ("Accept", ExportedLists.Xlsx));

        var saved = ExportFiles.Csv(await ConvertAsync(file.Bytes, "xlsx", "csv"));

        var sheet = ExportFiles.Sheet(file.Bytes);
        saved.Count.ShouldBe(sheet.Count);
        foreach (var (cell, text) in sheet.Zip(saved).Skip(1).SelectMany(pair => pair.First.Zip(pair.Second)))
            if (cell.Format.Contains("yyyy", StringComparison.Ordinal) && cell.IsNumber)
                Math.Abs((DateTime.Parse(text, CultureInfo.InvariantCulture) - cell.Moment).TotalMilliseconds).ShouldBeLessThan(2, text);
            else
                text.ShouldBe(cell.Text);
        Titles.Concat(Formulas).Except(saved.Select(record => record[2])).ShouldBeEmpty();
        Codes.Except(saved.Select(record => record[8])).ShouldBeEmpty();
    }

    [SpreadsheetFact]
    public async Task Days_amounts_and_times_survive_in_every_form()
    {
        var plan = await app.Plan();
        var url = $"/api/v1/replication-plans/{plan.Id}/action-items";
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var item = await app.ClientWith("INSTITUTION_EDITOR")
            .Post(
                url,
                new
                {
                    activity = "Melatih petugas; gelombang 1",
                    output = "=40 petugas",
                    target = "0040",
                    startsOn = "2027-02-01",
                    dueOn = "2027-12-10",
                    budget = new { amount = "60000000.50" },
                    budgetSource = "APBD",
                    weight = 3,
                }
            );
        item.Status.ShouldBe(201, item.Text);
        var plain = ExportFiles.Csv((await admin.Get(url, ("Accept", "text/csv"))).Text);
        plain.Count.ShouldBe(2);

        foreach (var dialect in new[] { "comma", "semicolon" })
        {
            var csv = (await admin.Get($"{url}?csvDialect={dialect}", ("Accept", "text/csv"))).Text;
            if (dialect == "comma")
                plain[1][IndexOf(plain, "target")] = "40"; // a program takes the text for a number: docs/api-guide.md#exports
            else
                plain[1][IndexOf(plain, "target")] = "0040";
            Same(
                plain,
                [
                    .. ExportFiles
                        .Sheet(await ConvertAsync(csv, "csv", "xlsx"), mayCalculate: true)
                        .Select(row => row.Select(cell => cell.Text).ToArray()),
                ]
            );
        }

        var file = (await admin.Get(url, ("Accept", ExportedLists.Xlsx))).Bytes;
        var saved = ExportFiles.Csv(await ConvertAsync(file, "xlsx", "csv"));
        DateOnly.Parse(saved[1][IndexOf(plain, "dueOn")], CultureInfo.InvariantCulture).ShouldBe(new(2027, 12, 10));
        saved[1][IndexOf(plain, "target")].ShouldBe("0040");
        saved[1][IndexOf(plain, "output")].ShouldBe("=40 petugas");
        saved[1][IndexOf(plain, "budget")].ShouldBe("60000000.5");
    }

    [SpreadsheetFact]
    public async Task Every_region_code_survives()
    {
        var known = new Dictionary<string, string>();
        var url = "/api/v1/regions?limit=200";
        while (url.Length > 0)
        {
            var page = await app.Anonymous().Get(url);
            foreach (var region in page.Items)
                known.Add((string)region["code"]!, (string)region["name"]!);
            url = page["page.nextCursor"] is { } next ? $"/api/v1/regions?limit=200&cursor={Uri.EscapeDataString((string)next!)}" : "";
        }

        var semicolons = ExportFiles.Sheet(
            await ConvertAsync(await TextAsync("/api/v1/regions?csvDialect=semicolon"), "csv", "xlsx"),
            mayCalculate: true
        );
        var workbook = ExportFiles.Csv(
            await ConvertAsync((await app.Anonymous().Get("/api/v1/regions", ("Accept", ExportedLists.Xlsx))).Bytes, "xlsx", "csv")
        );
        var commas = ExportFiles.Sheet(await ConvertAsync(await TextAsync("/api/v1/regions"), "csv", "xlsx"), mayCalculate: true);

        semicolons.Skip(1).ToDictionary(row => row[1].Text, row => row[0].Text).ShouldBe(known, ignoreOrder: true);
        workbook.Skip(1).ToDictionary(row => row[1], row => row[0]).ShouldBe(known, ignoreOrder: true);
        // A program that opens RFC 4180 takes the code for a number; the address beside it keeps the code
        commas.Skip(1).ToDictionary(row => row[8].Text.Split('/')[^1], row => row[0].Text).ShouldBe(known, ignoreOrder: true);
    }

    private static int IndexOf(List<string[]> csv, string column) => Array.IndexOf(csv[0], column);

    /// <summary>The opened file has the values of the plain one; numbers may be written differently.</summary>
    private static void Same(List<string[]> plain, List<string[]> opened)
    {
        opened.Count.ShouldBe(plain.Count);
        foreach (var (record, row) in plain.Zip(opened))
            for (var column = 0; column < record.Length; column++)
            {
                // gnumeric takes the mark that keeps text from being a formula for its own, and hides it
                var (expected, shown) = (record[column].TrimStart('\''), (row.ElementAtOrDefault(column) ?? "").TrimStart('\''));
                if (
                    expected != shown
                    && !(
                        double.TryParse(shown, CultureInfo.InvariantCulture, out var number)
                        && (IsNumber(expected, number) || IsMoment(plain[0][column], expected, number))
                    )
                    && !expected.Equals(
                        shown is "1" ? "true"
                            : shown is "0" ? "false"
                            : "",
                        StringComparison.Ordinal
                    )
                )
                    shown.ShouldBe(expected, plain[0][column]);
            }
    }

    private static bool IsNumber(string expected, double shown) =>
        !expected.StartsWith('0')
        && decimal.TryParse(expected, CultureInfo.InvariantCulture, out var number)
        && !expected.EndsWith(".10", StringComparison.Ordinal)
        && (double)number == shown;

    private static bool IsMoment(string column, string expected, double shown) =>
        (column.EndsWith("At", StringComparison.Ordinal) || column.EndsWith("On", StringComparison.Ordinal) || column == "asOf")
        && DateTimeOffset.TryParse(expected, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
        && Math.Abs((DateTime.FromOADate(shown) - time.UtcDateTime).TotalMilliseconds) < 2;

    private async Task GivenInnovationsAsync()
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var known = (await app.Anonymous().Get($"{Innovations}&limit=200")).Titles;
        foreach (var (title, place) in Titles.Concat(Formulas).Except(known).Select((title, place) => (title, place)).ToList())
            await app.Published(title, ownerId: await admin.GovernmentOf(Codes[place % Codes.Length]));
    }

    private async Task<string> TextAsync(string url)
    {
        var csv = await app.Anonymous().Get(url, ("Accept", "text/csv"));
        csv.Status.ShouldBe(200, csv.Text);
        return csv.Text;
    }

    private static Task<byte[]> ConvertAsync(string text, string from, string to) =>
        ConvertBytesAsync(System.Text.Encoding.UTF8.GetBytes(text), from, to);

    private static async Task<string> ConvertAsync(byte[] file, string from, string to) =>
        System.Text.Encoding.UTF8.GetString(await ConvertBytesAsync(file, from, to));

    private static async Task<byte[]> ConvertBytesAsync(byte[] file, string from, string to)
    {
        var folder = Directory.CreateTempSubdirectory("jipp-sheets-");
        try
        {
            var (source, target) = (Path.Combine(folder.FullName, $"a.{from}"), Path.Combine(folder.FullName, $"b.{to}"));
            await File.WriteAllBytesAsync(source, file);
            using var program = Process.Start(
                new ProcessStartInfo("ssconvert", [source, target])
                {
                    RedirectStandardError = true,
                    RedirectStandardOutput = true,
                    Environment = { ["LC_ALL"] = "C.UTF-8", ["TZ"] = "UTC" },
                }
            )!;
            var (errors, output) = (program.StandardError.ReadToEndAsync(), program.StandardOutput.ReadToEndAsync());
            await program.WaitForExitAsync();
            await output;
            program.ExitCode.ShouldBe(0, await errors);
            return await File.ReadAllBytesAsync(target);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
