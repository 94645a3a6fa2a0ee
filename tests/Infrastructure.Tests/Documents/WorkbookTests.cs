using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using JippApi.Application.ReplicationPlans;
using JippApi.Infrastructure.Documents.Papers;

namespace JippApi.Infrastructure.Tests.Documents;

public class WorkbookTests
{
    [Fact]
    public void The_workbook_is_valid_with_a_frozen_header()
    {
        using var book = Open(new GivenPapers());

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
            .Validate(book)
            .Select(error => $"{error.Path?.XPath}: {error.Description}")
            .ShouldBeEmpty();
        SheetOf(book, "rId2").Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);
    }

    [Fact]
    public void Numbers_and_dates_are_stored_as_numbers()
    {
        using var book = Open(new GivenPapers());

        var row = SheetOf(book, "rId2").Descendants<Row>().ElementAt(1).Elements<Cell>().ToList();

        row[0].CellValue!.Text.ShouldBe("1");
        DateTime.FromOADate(double.Parse(row[7].CellValue!.Text, CultureInfo.InvariantCulture)).ShouldBe(new(2027, 1, 4));
        (row[10].CellValue!.Text, row[11].CellValue!.Text, row[12].CellValue!.Text, row[14].CellValue!.Text).ShouldBe(
            ("1250000.50", "3", "40", "125")
        );
        row[1].InnerText.ShouldBe("Melatih petugas 1");
        row.Count(cell => cell.DataType is null).ShouldBe(7);
    }

    [Fact]
    public void The_facts_end_with_the_head_of_the_audit_log_if_there_is_one()
    {
        var plan = new GivenPapers().Plan();
        using var sealedBook = Open(plan);
        using var unsealedBook = Open(plan with { Head = null });

        FactsOf(sealedBook).ShouldContain($"Kepala log audit{GivenHead.Known}\n{GivenHead.Known.Address}");
        FactsOf(unsealedBook).ShouldNotContain(text => text.StartsWith("Kepala", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+62")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public void No_text_is_interpreted_as_a_formula(string text)
    {
        using var book = Open(new GivenPapers(_ => text));

        foreach (var id in new[] { "rId1", "rId2" })
        {
            SheetOf(book, id).Descendants<CellFormula>().ShouldBeEmpty();
            SheetOf(book, id)
                .Descendants<Cell>()
                .Select(cell => cell.InnerText)
                .Where(said => said.EndsWith(text, StringComparison.Ordinal))
                .ShouldAllBe(said => said == "'" + text);
        }
    }

    [Fact]
    public void The_workbook_stays_valid_with_hostile_text()
    {
        using var book = Open(new GivenPapers(_ => "a\0\u0007\uD800<b>&\uFFFF😀" + new string('x', 40_000)));

        new OpenXmlValidator().Validate(book).ShouldBeEmpty();
    }

    private static SpreadsheetDocument Open(GivenPapers given) => Open(given.Plan());

    private static SpreadsheetDocument Open(PrintedPlan plan) =>
        SpreadsheetDocument.Open(new MemoryStream(new PaperDocuments().Workbook(plan)), isEditable: false);

    private static List<string> FactsOf(SpreadsheetDocument book) =>
        [.. SheetOf(book, "rId1").Descendants<Row>().Select(row => row.InnerText)];

    private static Worksheet SheetOf(SpreadsheetDocument book, string id) => ((WorksheetPart)book.WorkbookPart!.GetPartById(id)).Worksheet;
}
