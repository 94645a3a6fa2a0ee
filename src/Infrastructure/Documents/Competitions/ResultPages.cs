using System.Security.Cryptography;
using System.Text;
using JippApi.Application.Competitions.Results;
using JippApi.Domain.Common;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Competitions;

/// <summary>Lays out the announced results of a stage, group by group.</summary>
internal static class ResultPages
{
    private const double NameWidth = 112;
    private const double CodeSize = 92;
    private const string Example = "CONTOH";

    public static PrintedDocument Of(PrintedResults results)
    {
        var name = $"Hasil {results.Stage}, {results.Name}";
        var flow = new PageFlow(
            Paper.Upright,
            new(
                name,
                null,
                results.IsIllustrative ? Example : null,
                results.IsIllustrative ? $"{Example} — memuat data ilustrasi, bukan pengumuman resmi" : null,
                results.Head
            )
        );
        flow.Text(results.Decree is null ? "PENGUMUMAN HASIL" : "PENETAPAN HASIL", TextStyle.Title, Align.Center);
        flow.Text(results.Name, TextStyle.Subtitle, Align.Center);
        flow.Text(results.Stage, TextStyle.Subtitle, Align.Center);
        flow.Gap(6);
        flow.Add(new FrameMark(flow.Left, flow.Y, flow.Width, 0, 1, 0));
        flow.Y += 8;
        flow.Facts(NameWidth, FactsOf(results));
        foreach (var group in results.Groups)
            Write(flow, group);
        WriteAddress(flow, results.Address);
        return flow.Finish(new(IdOf(results), name, results.Decree?.At ?? results.AnnouncedAt));
    }

    private static (string Name, string? Value)[] FactsOf(PrintedResults results) =>
        [
            ("Penyelenggara", results.Organiser),
            ("Dasar", results.LegalBasis),
            ("Diumumkan", Indonesian.Day(Wib.DayOf(results.AnnouncedAt))),
            ("Masa sanggah", results.ObjectionsUntil is { } until ? $"sampai {Indonesian.Day(until)}" : null),
            ("Keputusan", results.Decree is { } decree ? $"Nomor {decree.Number}, {Indonesian.Day(decree.DecidedOn)}" : null),
            (
                "Edisi dibatalkan",
                results.CancelledAt is { } cancelled ? $"{Indonesian.Day(Wib.DayOf(cancelled))}: {results.CancellationReason}" : null
            ),
            ("Catatan", NoteOf(results)),
        ];

    private static string? NoteOf(PrintedResults results) =>
        results.Decree is null ? "Hasil ini belum ditetapkan dan masih dapat disanggah."
        : results.CancelledAt is null ? null
        : "Edisi ini dibatalkan setelah penetapan ini. Yang sudah ditetapkan tetap berlaku; tahap berikutnya tidak diadakan.";

    private static void Write(PageFlow flow, PrintedGroup group)
    {
        flow.Heading($"Kelompok {group.Name}");
        new Table(
            new("Peringkat", 10, Align.Right),
            new("Nomor", 9, Align.Right),
            new("Inovasi", 34),
            new("Instansi", 25),
            new("Nilai", 10, Align.Right),
            new("Penghargaan", 18)
        ).Write(
            flow,
            group.Rows.Select(row => new Row([
                row.Rank is { } rank ? Indonesian.Number(rank) : null,
                Indonesian.Number(row.Number),
                row.Title,
                row.Institution,
                row.Total is { } total ? Indonesian.Number(total) : null,
                string.Join(", ", row.Tiers),
            ]))
        );
    }

    private static void WriteAddress(PageFlow flow, string address)
    {
        flow.Heading("Pemeriksaan keaslian", CodeSize + 12);
        var (top, text, width) = (flow.Y, flow.Left + CodeSize + 12, flow.Width - CodeSize - 12);
        flow.Add(new SquaresMark(flow.Left, top, CodeSize, CodeSize, QrCode.Of(address)));
        var y = top + 6;
        foreach (var line in Lines.Of(address, TextStyle.Cell, width))
            Write(line, TextStyle.Cell);
        foreach (
            var line in Lines.Of(
                "Daftar di alamat ini harus sama dengan daftar yang tercetak. Kepala log audit di kaki halaman membuktikan "
                    + "bahwa pengumuman ini tercatat.",
                TextStyle.Note,
                width
            )
        )
            Write(line, TextStyle.Note);
        flow.Y = Math.Max(top + CodeSize, y) + 4;

        void Write(string line, TextStyle style)
        {
            flow.Line(line, style, text, width, y);
            y += style.LineHeight;
        }
    }

    /// <summary>The paper is not stored and has no id, so one is derived from its subject.</summary>
    private static Guid IdOf(PrintedResults results)
    {
        var subject = $"{results.CompetitionId:D}\n{results.Stage}\n{results.Decree?.Number}";
        if (results.CancelledAt is not null)
            subject += "\ncancelled";
        return new(SHA256.HashData(Encoding.UTF8.GetBytes(subject)).AsSpan(0, 16));
    }
}
