using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using JippApi.Application.ReplicationPlans;
using JippApi.Infrastructure.Documents.Workbooks;

namespace JippApi.Infrastructure.Documents.Plans;

/// <summary>
/// Writes an action plan as a workbook: the plan on the first sheet, and its items on the second, where they can be
/// sorted and summed.
/// </summary>
internal static class PlanWorkbook
{
    private static readonly (string Title, double Width, Func<PrintedItem, Cell> Cell)[] Columns =
    [
        ("No.", 6, i => Cells.Number(i.Number)),
        ("Kegiatan", 42, i => Cells.Text(i.Activity)),
        ("Keluaran", 28, i => Cells.Text(i.Output)),
        ("Indikator", 24, i => Cells.Text(i.Indicator)),
        ("Target", 18, i => Cells.Text(i.Target)),
        ("Unit penanggung jawab", 32, i => Cells.Text(i.Unit)),
        ("Instansi petugas", 28, i => Cells.Text(i.PersonsOffice)),
        ("Mulai", 12, i => Cells.Day(i.StartsOn)),
        ("Selesai", 12, i => Cells.Day(i.DueOn)),
        ("Sumber dana", 16, i => Cells.Text(i.BudgetSource)),
        ("Anggaran (Rp)", 18, i => Cells.Money(i.Budget)),
        ("Bobot", 8, i => Cells.Number(i.Weight)),
        ("Kemajuan (%)", 10, i => Cells.Number(i.Progress)),
        ("Status", 16, i => Cells.Text(Indonesian.NameOf("action-item-statuses", i.Status))),
        ("Keterlambatan (hari)", 10, i => Cells.Number(i.DaysLate)),
    ];

    public static byte[] Of(PrintedPlan paper)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddNewPart<WorkbookPart>(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "rId1"
            );
            var (head, items) = (book.AddNewPart<WorksheetPart>("rId1"), book.AddNewPart<WorksheetPart>("rId2"));
            book.AddNewPart<WorkbookStylesPart>("rId3").Stylesheet = WorkbookStyles.Sheet();
            head.Worksheet = HeadSheet(paper);
            items.Worksheet = ItemSheet(paper.Items);
            book.Workbook = new Workbook(
                new Sheets(
                    new Sheet
                    {
                        Name = "Rencana",
                        SheetId = 1,
                        Id = "rId1",
                    },
                    new Sheet
                    {
                        Name = "Kegiatan",
                        SheetId = 2,
                        Id = "rId2",
                    }
                )
            );
        }

        return DeterministicZip.Of(file.ToArray());
    }

    private static Worksheet HeadSheet(PrintedPlan paper)
    {
        var plan = paper.Plan;
        List<Row> rows = [.. FactsOf(paper).Select(fact => new Row(Cells.Strong(fact.Name), fact.Value))];
        if (paper.Head is { } head)
            rows.Add(new(Cells.Strong("Kepala log audit"), Cells.Text($"{head}\n{head.Address}")));
        rows.Add(new());
        if (plan.Targets.Count > 0)
        {
            rows.Add(HeadRow("Indikator", "Target", "Satuan", "Nilai awal"));
            rows.AddRange(
                plan.Targets.Select(t => new Row(
                    Cells.Text(t.Indicator),
                    Cells.Number(t.Goal),
                    Cells.Text(t.Unit),
                    Cells.Number(t.Baseline)
                ))
            );
            rows.Add(new());
        }

        if (plan.Adaptations.Count > 0)
        {
            rows.Add(HeadRow("Komponen", "Sifat", "Perubahan", "Alasan"));
            rows.AddRange(
                plan.Adaptations.Select(a => new Row(
                    Cells.Text(a.Component),
                    Cells.Text(Indonesian.NameOf("component-kinds", a.Kind)),
                    Cells.Text(Indonesian.NameOf("adaptation-changes", a.Change)),
                    Cells.Text(a.Reason)
                ))
            );
        }

        return new(WidthsOf([30, 40, 20, 40]), new SheetData(rows.InPlace()));
    }

    private static (string Name, Cell Value)[] FactsOf(PrintedPlan paper)
    {
        var plan = paper.Plan;
        return
        [
            ("Rencana aksi replikasi", Cells.Text(paper.IsIllustrative ? "CONTOH — data ilustrasi, bukan dokumen resmi" : null)),
            ("Penerima", Cells.Text(plan.Adopter.Name)),
            ("Inovasi", Cells.Text(plan.Origin.Title)),
            ("Nomor registrasi", Cells.Text(plan.Origin.RegistryNumber)),
            ("Pemilik inovasi", Cells.Text(plan.Origin.Owner?.Name)),
            ("Nomor kesepakatan", Cells.Text(plan.AgreementNumber)),
            ("Tahun anggaran", Cells.Number(plan.BudgetYear)),
            ("Jenis replikasi", Cells.Text(Indonesian.NameOf("replication-kinds", plan.Kind))),
            ("Cakupan", Cells.Text(Indonesian.NameOf("replication-extents", plan.Extent))),
            ("Masalah", Cells.Text(plan.Problem)),
            ("Status", Cells.Text(Indonesian.NameOf("plan-statuses", plan.Status))),
            ("Kemajuan (%)", Cells.Number(plan.Progress.Percent)),
            ("Keadaan per", Cells.Day(paper.AsOf)),
        ];
    }

    private static Worksheet ItemSheet(IReadOnlyList<PrintedItem> items)
    {
        List<Row> rows =
        [
            HeadRow([.. Columns.Select(column => column.Title)]),
            .. items.Select(item => new Row(Columns.Select(column => column.Cell(item)))),
        ];
        var range = $"A1:{(char)('A' + Columns.Length - 1)}{(items.Count + 1).ToString(CultureInfo.InvariantCulture)}";
        return new(
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = 1,
                        TopLeftCell = "A2",
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    }
                )
                {
                    WorkbookViewId = 0,
                }
            ),
            WidthsOf([.. Columns.Select(column => column.Width)]),
            new SheetData(rows.InPlace()),
            new AutoFilter { Reference = range }
        );
    }

    private static Row HeadRow(params string[] titles) => new(titles.Select(Cells.Head));

    private static Columns WidthsOf(double[] widths) =>
        new(
            widths.Select(
                (width, place) =>
                    new DocumentFormat.OpenXml.Spreadsheet.Column
                    {
                        Min = (uint)place + 1,
                        Max = (uint)place + 1,
                        Width = width,
                        CustomWidth = true,
                    }
            )
        );
}
