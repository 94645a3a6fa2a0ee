using JippApi.Application.ReplicationKits;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationKits;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Kits;

/// <summary>Lays out a replication kit: first what the owner states, then what replications show.</summary>
internal static class KitPages
{
    private const double NameWidth = 112;

    /// <summary>The room for the head of a table and a long first row, so that no heading is left alone.</summary>
    private const double RoomForRow = 180;

    private const double RoomForSteps = 250;

    public static PrintedDocument Of(PrintedKit paper)
    {
        var (kit, words) = (paper.Kit, new KitWords(paper.IsEnglish));
        var name = $"{words.Say("Panduan replikasi", "Replication kit")}: {kit.Title}";
        var example = words.Say("CONTOH", "EXAMPLE");
        var note = words.Say("memuat data ilustrasi, bukan dokumen resmi", "contains illustrative data, not an official document");
        var flow = new PageFlow(
            Paper.Upright,
            new(name, null, paper.IsIllustrative ? example : null, paper.IsIllustrative ? $"{example} — {note}" : null, paper.Head)
        );
        flow.Text(words.Say("PANDUAN REPLIKASI INOVASI", "REPLICATION KIT"), TextStyle.Title, Align.Center);
        flow.Text(kit.Title, TextStyle.Subtitle, Align.Center);
        flow.Gap(6);
        flow.Add(new FrameMark(flow.Left, flow.Y, flow.Width, 0, 1, 0));
        flow.Y += 8;
        flow.Facts(NameWidth, FactsOf(paper, words));
        WriteStatement(flow, kit.Statement, words);
        KitEvidence.Write(flow, kit, words);
        return flow.Finish(new(kit.InnovationId, name, kit.Statement.UpdatedAt, paper.IsEnglish));
    }

    private static (string Name, string? Value)[] FactsOf(PrintedKit paper, KitWords words)
    {
        var said = paper.Kit.Statement;
        return
        [
            (words.Say("Nomor registri", "Registry number"), paper.RegistryNumber),
            (words.Say("Dinyatakan oleh", "Stated by"), said.StatedBy.Name),
            (words.Say("Diperbarui", "Updated"), words.Day(Wib.DayOf(said.UpdatedAt))),
            (words.Say("Keadaan per", "Figures as of"), words.Day(paper.AsOf)),
            (words.Say("Alamat", "Address"), paper.Address),
            (
                words.Say("Catatan", "Note"),
                said.IsOfOwner
                    ? null
                    : words.Say(
                        "Instansi ini bukan lagi pemilik inovasi; pemilik sekarang belum memperbarui panduan.",
                        "This institution no longer owns the innovation; the present owner has not updated the kit."
                    )
            ),
        ];
    }

    private static void WriteStatement(PageFlow flow, KitStatement said, KitWords words)
    {
        flow.Heading(words.Say("Gambaran umum", "Overview"));
        flow.Text(said.Overview, TextStyle.Body);
        WritePrerequisites(flow, said, words);
        WriteSteps(flow, said, words);
        WriteCosts(flow, said, words);
        WriteRisks(flow, said, words);
        if (said.Files.Count == 0)
            return;
        flow.Heading(words.Say("Berkas", "Files"));
        new Table(new(words.Say("Nama", "Name"), 40), new(words.Say("Alamat", "Address"), 60)).Write(
            flow,
            said.Files.Select(file => new Row([file.Name, file.Href]))
        );
    }

    private static void WritePrerequisites(PageFlow flow, KitStatement said, KitWords words)
    {
        if (said.Prerequisites.Count == 0)
            return;
        flow.Heading(words.Say("Prasyarat", "Prerequisites"), RoomForRow);
        new Table(new(words.Say("Jenis", "Kind"), 20), new(words.Say("Yang harus dimiliki", "What an adopter must have"), 80)).Write(
            flow,
            said.Prerequisites.OrderBy(one => one.Kind)
                .Select(one => new Row([words.NameOf("kit-prerequisite-kinds", one.Kind), one.Description]))
        );
    }

    private static void WriteSteps(PageFlow flow, KitStatement said, KitWords words)
    {
        flow.Heading(words.Say("Langkah", "Steps"), RoomForSteps);
        flow.Lead(
            words.Say(
                "Lama yang lazim dinyatakan oleh pemilik inovasi, dalam hari kalender.",
                "Usual durations are stated by the owner, in calendar days."
            )
        );
        new Table(
            new(words.Say("No.", "No."), 6, Align.Right),
            new(words.Say("Langkah", "Step"), 28),
            new(words.Say("Cara melakukannya", "How it is done"), 52),
            new(words.Say("Lama (hari)", "Days"), 14, Align.Right)
        ).Write(flow, StepRows(said.Steps, words));
    }

    private static IEnumerable<Row> StepRows(IReadOnlyList<KitStep> steps, KitWords words)
    {
        ReplicationStage? stage = null;
        foreach (var (place, step) in steps.Index())
        {
            if (step.Stage != stage)
                yield return new([words.NameOf("replication-stages", step.Stage)], Strong: true, KeepsWithNext: true);
            stage = step.Stage;
            yield return new([words.Number(place + 1), step.Title, step.Description, words.Range(step.UsualDays)]);
        }

        var (least, most) = (steps.Sum(step => step.UsualDays.Minimum), steps.Sum(step => step.UsualDays.Maximum));
        yield return new(
            ["", words.Say("Semua langkah berurutan", "All steps in sequence"), "", words.Range(new(least, most))],
            Strong: true
        );
    }

    private static void WriteCosts(PageFlow flow, KitStatement said, KitWords words)
    {
        if (said.Total is not { } total)
            return;
        flow.Heading(words.Say("Biaya", "Costs"));
        new Table(
            new(words.Say("Uraian", "Item"), 56),
            new(words.Say("Terendah (Rp)", "Lowest (IDR)"), 22, Align.Right),
            new(words.Say("Tertinggi (Rp)", "Highest (IDR)"), 22, Align.Right)
        ).Write(
            flow,
            [
                .. said.Costs.Select(cost => new Row([cost.Item, words.Rupiah(cost.Minimum), words.Rupiah(cost.Maximum)])),
                new Row([words.Say("Jumlah", "Total"), words.Rupiah(total.Minimum), words.Rupiah(total.Maximum)], Strong: true),
            ]
        );
    }

    private static void WriteRisks(PageFlow flow, KitStatement said, KitWords words)
    {
        if (said.Risks.Count == 0)
            return;
        flow.Heading(words.Say("Risiko", "Risks"), RoomForRow);
        new Table(new(words.Say("Risiko", "Risk"), 45), new(words.Say("Penanganan", "Mitigation"), 55)).Write(
            flow,
            said.Risks.Select(risk => new Row([risk.Risk, risk.Mitigation]))
        );
    }
}
