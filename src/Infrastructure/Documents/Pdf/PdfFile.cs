using System.Globalization;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Pdf;

/// <summary>Writes a document as PDF. The same document always produces the same bytes.</summary>
internal static class PdfFile
{
    public static byte[] Of(PrintedDocument printed)
    {
        var file = new PdfObjects();
        var fonts = new Dictionary<FontFace, PdfFont>
        {
            [FontFace.Regular] = new(FontFace.Regular, "F1"),
            [FontFace.Bold] = new(FontFace.Bold, "F2"),
        };
        var (catalogue, tree, resources) = (file.Reserve(), file.Reserve(), file.Reserve());
        List<int> pages = [.. printed.Pages.Select(page => AddPage(file, printed.Paper, page, fonts, tree, resources))];

        var language = printed.About.IsEnglish ? "en" : "id";
        file.Set(catalogue, $"<< /Type /Catalog /Pages {Ref(tree)} /Lang ({language}) /ViewerPreferences << /DisplayDocTitle true >> >>");
        file.Set(
            tree,
            $"<< /Type /Pages /Count {pages.Count.ToString(CultureInfo.InvariantCulture)} /Kids [{string.Join(' ', pages.Select(Ref))}] >>"
        );
        file.Set(resources, $"<< /Font << {string.Join(' ', fonts.Values.Select(font => $"/{font.Name} {Ref(font.AddTo(file))}"))} >> >>");
        var about = printed.About;
        var info = file.Add(
            $"<< /Title {PdfObjects.Text(about.Title)} /Author {PdfObjects.Text("Jaringan Inovasi Pelayanan Publik")} /Creator {PdfObjects.Text("JippApi")} /Subject {PdfObjects.Text(about.Id.ToString())} /CreationDate {PdfObjects.Time(about.At)} /ModDate {PdfObjects.Time(about.At)} >>"
        );
        return file.Finish(catalogue, info);
    }

    private static int AddPage(PdfObjects file, Paper paper, Page page, Dictionary<FontFace, PdfFont> fonts, int tree, int resources)
    {
        var content = new PageContent(paper.Height, face => fonts[face]);
        foreach (var mark in page.Marks)
            content.Draw(mark);
        var stream = file.AddStream(content.Finish());
        var size = string.Create(CultureInfo.InvariantCulture, $"{paper.Width} {paper.Height}");
        return file.Add(
            $"<< /Type /Page /Parent {Ref(tree)} /MediaBox [0 0 {size}] /Resources {Ref(resources)} /Contents {Ref(stream)} >>"
        );
    }

    private static string Ref(int number) => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R");
}
