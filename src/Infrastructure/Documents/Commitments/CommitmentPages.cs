using JippApi.Application.Commitments;
using JippApi.Domain.Commitments;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Commitments;

/// <summary>
/// Lays out a commitment sheet: who promises what, the witnesses, who has signed, and how to verify it.
/// </summary>
internal static class CommitmentPages
{
    private const double NameWidth = 112;

    public static PrintedDocument Of(PrintedCommitment sheet)
    {
        var flow = new PageFlow(Paper.Upright, RunningOf(sheet));
        WriteHead(flow, sheet);
        WriteParties(flow, sheet);
        PromiseTables.Write(flow, sheet);
        SignatureBlocks.Write(flow, sheet);
        WriteEditions(flow, sheet);
        Verification.Write(flow, sheet);
        return flow.Finish(new(sheet.Id, sheet.Title, sheet.UpdatedAt));
    }

    private static RunningText RunningOf(PrintedCommitment sheet)
    {
        var (stamp, note) = (sheet.IsIllustrative, sheet.Status) switch
        {
            (true, _) => ("CONTOH", "CONTOH — data ilustrasi, bukan dokumen resmi"),
            (_, CommitmentStatus.Draft) => ("RANCANGAN", "RANCANGAN — belum dibuka untuk ditandatangani"),
            (_, CommitmentStatus.Ended) => ("BERAKHIR", "BERAKHIR — lembar komitmen ini tidak berlaku lagi"),
            _ => ((string?)null, (string?)null),
        };
        var code = sheet.DocumentHash is { } hash ? $"Kode verifikasi {Verification.CodeOf(hash)}" : null;
        return new(sheet.Title, code, stamp, note, sheet.Head);
    }

    private static void WriteHead(PageFlow flow, PrintedCommitment sheet)
    {
        flow.Text("LEMBAR KOMITMEN", TextStyle.Title, Align.Center);
        flow.Text("Replikasi Inovasi Pelayanan Publik", TextStyle.Subtitle, Align.Center);
        flow.Y += 4;
        flow.Text(sheet.Title, TextStyle.Subtitle, Align.Center);
        flow.Gap(8);
        flow.Add(new FrameMark(flow.Left, flow.Y, flow.Width, 0, 1, 0));
        flow.Y += 8;

        var plans = sheet.Innovations.Sum(innovation => innovation.Promises.Count);
        flow.Facts(
            NameWidth,
            ("Provinsi", sheet.Province),
            ("Tahun anggaran", Years(sheet.BudgetYear)),
            ("Edisi", sheet.Edition == 1 ? null : $"{Indonesian.Number(sheet.Edition)} (adendum)"),
            ("Isi", $"{Indonesian.Number(plans)} komitmen atas {Indonesian.Number(sheet.Innovations.Count)} inovasi"),
            ("Status", StateOf(sheet)),
            ("Alasan", sheet.StatusReason)
        );
    }

    private static string StateOf(PrintedCommitment sheet)
    {
        var signed =
            $"{Indonesian.Number(sheet.Signatories.Count(s => s.Signature is not null))} dari {Indonesian.Number(sheet.Signatories.Count)} pihak";
        return sheet.Status switch
        {
            CommitmentStatus.Draft => "Rancangan",
            CommitmentStatus.OpenForSigning => $"Siap ditandatangani ({signed} telah menandatangani)",
            CommitmentStatus.PartlySigned => $"Sebagian ditandatangani ({signed})",
            CommitmentStatus.Ended => "Berakhir",
            _ =>
                $"Ditandatangani lengkap pada {Indonesian.Day(sheet.SignedAt!.Value)}; berlaku mulai tahun anggaran {Years(sheet.BudgetYear)}",
        };
    }

    private static void WriteParties(PageFlow flow, PrintedCommitment sheet)
    {
        if (sheet.Signatories.Count > 0)
        {
            flow.Heading("Para pihak");
            new Table(new("No.", 6, Align.Right), new("Instansi", 40), new("Jabatan", 24), new("Nama", 30)).Write(
                flow,
                sheet.Signatories.Select(s => new Row([Indonesian.Number(s.Number), s.Institution.Name, s.Office, s.Name]))
            );
        }

        if (sheet.Witnesses.Count == 0)
            return;
        flow.Heading("Saksi");
        new Table(new("No.", 6, Align.Right), new("Nama", 30), new("Jabatan", 30), new("Mewakili", 34)).Write(
            flow,
            sheet.Witnesses.Select(
                (w, place) => new Row([Indonesian.Number(place + 1), w.Name, w.Office, w.Organisation ?? Indonesian.Unknown])
            )
        );
    }

    private static void WriteEditions(PageFlow flow, PrintedCommitment sheet)
    {
        if (sheet.Editions.Count == 0)
            return;
        flow.Heading("Edisi lain lembar komitmen ini");
        new Table(new("Edisi", 8, Align.Right), new("Judul", 52), new("Ditandatangani", 20), new("Kode verifikasi", 20)).Write(
            flow,
            sheet.Editions.Select(e => new Row([
                Indonesian.Number(e.Edition),
                e.Title,
                Indonesian.Day(e.SignedAt),
                Verification.CodeOf(e.DocumentHash),
            ]))
        );
    }

    private static string Years(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
