using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using JippApi.Api.Tests.Contract;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Exports;

/// <summary>Every exported list has the same rows and values as CSV, as XLSX and as JSON.</summary>
public class ExportedListTests(JippApp app) : IClassFixture<JippApp>
{
    [Fact]
    public async Task Each_list_has_the_same_rows_in_every_form()
    {
        var answers = await ExportedLists.FillAsync(app);
        List<string> wrong = [],
            empty = [];
        foreach (var read in app.Exports())
        {
            var operation = Routes.OperationId(read)!;
            var (url, client) = (ExportedLists.Address(operation, answers), await ExportedLists.CallerAsync(app, operation));
            var rows = ExportedLists.RowsOf(operation, (await Ok(client, url, "application/json")).Json);
            var csv = ExportFiles.Csv((await Ok(client, url, "text/csv")).Text);
            if (rows.Count == 0)
                empty.Add(operation);
            if (csv.Count != rows.Count + 1)
                wrong.Add($"{operation}: {rows.Count} rows in JSON, {csv.Count - 1} in CSV");
            else
                wrong.AddRange(rows.Zip(csv.Skip(1)).SelectMany(pair => DifferencesOf(operation, pair.First, csv[0], pair.Second)));

            foreach (var language in new[] { "id", "en" })
            {
                var file = await Ok(client, url, ExportedLists.Xlsx, ("Accept-Language", language));
                file.Header("Content-Language").ShouldBe(language);
                wrong.AddRange(DifferencesOf(operation, csv, ExportFiles.Sheet(file.Bytes), language));
                using var book = SpreadsheetDocument.Open(new MemoryStream(file.Bytes), isEditable: false);
                wrong.AddRange(new OpenXmlValidator().Validate(book).Select(error => $"{operation}: {error.Description}"));
            }
        }

        wrong.Distinct().ShouldBeEmpty();
        empty.ShouldBeEmpty("these lists have no rows to compare");
    }

    [Fact]
    public async Task Who_may_not_read_a_list_may_not_export_it()
    {
        var answers = await ExportedLists.FillAsync(app);
        var stranger = app.ClientWith("INSTITUTION_EDITOR", "orang-lain");
        foreach (var read in app.Exports())
        {
            var url = ExportedLists.Address(Routes.OperationId(read)!, answers);
            foreach (var client in new[] { app.Anonymous(), stranger })
            {
                var json = await client.Get(url);
                foreach (var type in new[] { "text/csv", ExportedLists.Xlsx })
                {
                    var export = await client.Get(url, ("Accept", type));
                    export.Status.ShouldBe(json.Status, $"{url} {type}");
                    if (json.Status >= 400)
                        export.Code.ShouldBe(json.Code, url);
                }
            }
        }
    }

    [Fact]
    public async Task An_anonymous_export_of_action_items_names_nobody()
    {
        const string url = "/api/v1/replication-plans/019b76da-a800-78f5-a1ac-9c2a681fb4c7/action-items";
        var csv = ExportFiles.Csv((await app.Anonymous().Get(url, ("Accept", "text/csv"))).Text);
        foreach (var person in new[] { "assigneeId", "reportedBy", "verifiedBy" })
            csv.Skip(1).ShouldAllBe(row => row[csv[0].IndexOf(person)].Length == 0);
    }

    [Fact]
    public async Task The_same_list_is_the_same_file_and_HEAD_tells_its_size()
    {
        foreach (
            var url in new[]
            {
                "/api/v1/regions?parentCode=13",
                "/api/v1/commitments?provinceCode=61",
                "/api/v1/innovations?provinceCode=35",
            }
        )
        {
            var first = await Ok(app.Anonymous(), url, ExportedLists.Xlsx);
            (await Ok(app.Anonymous(), url, ExportedLists.Xlsx)).Bytes.ShouldBe(first.Bytes);
            (await app.Anonymous().Get(url, ("Accept", ExportedLists.Xlsx), ("If-None-Match", first.ETag))).Status.ShouldBe(304);
            var head = await app.Anonymous().Send(HttpMethod.Head, url, null, ("Accept", ExportedLists.Xlsx));
            (head.Status, head.Bytes.Length, head.ETag).ShouldBe((200, 0, first.ETag));
            head.Http.Content.Headers.ContentLength.ShouldBe(first.Bytes.Length);
        }
    }

    private static async Task<Reply> Ok(HttpClient client, string url, string type, params (string Name, string Value)[] headers)
    {
        var reply = await client.Get(url, [("Accept", type), .. headers]);
        reply.Status.ShouldBe(200, $"{url} {type} {reply.Text}");
        if (type != "application/json")
            reply.Header("Content-Disposition")!.ShouldStartWith("attachment; filename=\"");
        return reply;
    }

    /// <summary>Every value of the row in JSON is in some cell, and every cell has a value of the row.</summary>
    private static IEnumerable<string> DifferencesOf(string operation, JsonObject row, string[] header, string[] cells)
    {
        var values = Leaves(operation, "", row).ToList();
        var shown = header
            .Zip(cells)
            .Where(cell => !cell.First.EndsWith("Href", StringComparison.Ordinal))
            .SelectMany(cell => new[] { cell.Second }.Concat(cell.Second.Split(';')))
            .Select(Normal)
            .ToHashSet();
        foreach (var (path, value) in values.Where(leaf => !shown.Contains(Normal(leaf.Value)) && !shown.Contains("'" + leaf.Value)))
            yield return $"{operation}: {path} is missing in CSV";
        var known = values.Select(leaf => Normal(leaf.Value)).ToHashSet();
        foreach (var (name, cell) in header.Zip(cells))
            if (
                cell.Length > 0
                && !name.EndsWith("Href", StringComparison.Ordinal)
                && name is not ("awards" or "province" or "owner" or "region" or "registryNumber" or "title" or "members" or "adopterKind")
                && !known.Contains(Normal(cell))
                && !cell.Split(';').All(part => known.Contains(Normal(part)))
            )
                yield return $"{operation}: column {name} shows {cell}, which JSON does not";
    }

    private static IEnumerable<(string Path, string Value)> Leaves(string operation, string path, JsonNode? node)
    {
        var names = path.Split('.');
        if (
            names.Any(UnexportedMembers.Names.Contains)
            || UnexportedMembers.Names.Contains($"{operation}.{path}")
            || (names.Length > 1 && UnexportedMembers.Names.Contains(string.Join('.', names[^2..])))
        )
            return [];
        return node switch
        {
            JsonObject members => members
                .Where(member => member.Value is not JsonArray { Count: 0 })
                .SelectMany(member => Leaves(operation, path.Length == 0 ? member.Key : $"{path}.{member.Key}", member.Value)),
            JsonArray items when path == "awards" => [],
            JsonArray items => items.SelectMany(item => Leaves(operation, path, item)),
            null => [],
            _ => [(path, node.GetValueKind() == JsonValueKind.String ? (string)node! : node.ToJsonString())],
        };
    }

    /// <summary>Numbers and times in one form.</summary>
    private static string Normal(string value) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("G29", CultureInfo.InvariantCulture)
        : value.Length > 15
        && value.EndsWith('Z')
        && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.ToString("O", CultureInfo.InvariantCulture)
        : value;

    /// <summary>The workbook has the rows and columns of the CSV, each value in a cell of its type.</summary>
    private static IEnumerable<string> DifferencesOf(string operation, List<string[]> csv, List<List<SheetCell>> sheet, string language)
    {
        var columns = csv[0].TakeWhile(name => !name.EndsWith("Href", StringComparison.Ordinal)).Count();
        if (sheet.Count != csv.Count || sheet[0].Count != columns)
            yield return $"{operation}: {csv.Count} × {columns} in CSV, {sheet.Count} × {sheet[0].Count} in XLSX";
        if (sheet[0].Select(cell => cell.Text).Distinct().Count() < columns)
            yield return $"{operation}: two columns have the same header in {language}";
        foreach (var (record, row) in csv.Skip(1).Zip(sheet.Skip(1)))
            for (var column = 0; column < columns; column++)
            {
                var (name, plain, cell) = (csv[0][column], record[column], row[column]);
                if (!IsSame(plain, cell))
                    yield return $"{operation}: {name} is {plain} in CSV and {cell} in XLSX";
            }
    }

    private static bool IsSame(string plain, SheetCell cell)
    {
        if (!cell.IsNumber)
            return plain.Length == 0 ? cell.Text.Length == 0 : cell.Text.Length > 0;
        if (cell.Format.Contains("hh", StringComparison.Ordinal))
            return Math.Abs(
                    (cell.Moment - DateTimeOffset.Parse(plain, CultureInfo.InvariantCulture).UtcDateTime.AddHours(7)).TotalMilliseconds
                ) <= 1;
        if (cell.Format.Contains("yyyy", StringComparison.Ordinal))
            return cell.Moment == DateTime.Parse(plain, CultureInfo.InvariantCulture);
        return decimal.Parse(cell.Text, CultureInfo.InvariantCulture) == decimal.Parse(plain, CultureInfo.InvariantCulture);
    }
}
