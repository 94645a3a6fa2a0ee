using JippApi.Application.Commitments;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Commitments;

/// <summary>
/// Signature blocks, two in a row: the institution, the office, the name, and how and when it was signed.
/// </summary>
internal static class SignatureBlocks
{
    private const double Gutter = 14;
    private const double Padding = 7;
    private const double RoomToSign = 42;
    private const int MaxLines = 8;

    public static void Write(PageFlow flow, PrintedCommitment sheet)
    {
        if (sheet.Signatories.Count == 0)
            return;
        flow.Heading("Tanda tangan", 130);
        var width = (flow.Width - Gutter) / 2;
        foreach (var pair in sheet.Signatories.Chunk(2))
        {
            Block[] blocks = [.. pair.Select(signatory => Block.Of(signatory, sheet.Province, width - 2 * Padding))];
            var height = blocks.Max(block => block.Height) + 2 * Padding;
            flow.EnsureRoom(height);
            foreach (var (place, block) in blocks.Index())
                block.Write(flow, flow.Left + place * (width + Gutter), width, height);
            flow.Y += height + 8;
        }

        WriteRevoked(flow, sheet);
    }

    /// <summary>Lists the signatures that were revoked, which nothing erases.</summary>
    private static void WriteRevoked(PageFlow flow, PrintedCommitment sheet)
    {
        List<Row> rows =
        [
            .. sheet.Signatories.SelectMany(signatory =>
                (signatory.Revoked ?? []).Select(revoked => new Row([
                    Indonesian.Number(signatory.Number),
                    signatory.Name,
                    SignatureTexts.Of(revoked.Signature, sheet.Province),
                    $"{Indonesian.Day(revoked.RevokedAt)} oleh {revoked.RevokedBy}",
                    revoked.Reason,
                ]))
            ),
        ];
        if (rows.Count == 0)
            return;
        flow.Heading("Tanda tangan yang dicabut");
        new Table(new("No.", 6, Align.Right), new("Nama", 18), new("Tanda tangan", 34), new("Dicabut", 19), new("Alasan", 23)).Write(
            flow,
            rows
        );
    }

    private sealed record Block(
        IReadOnlyList<string> Above,
        IReadOnlyList<string> Name,
        IReadOnlyList<string> Office,
        IReadOnlyList<string> State,
        string? Stamp
    )
    {
        public double Height =>
            Above.Count * TextStyle.Body.LineHeight
            + RoomToSign
            + Name.Count * TextStyle.Strong.LineHeight
            + Office.Count * TextStyle.Body.LineHeight
            + 4
            + State.Count * TextStyle.Note.LineHeight;

        public static Block Of(SignatoryItem signatory, string province, double width) =>
            new(
                Short(signatory.Institution.Name, TextStyle.Body, width),
                Short(signatory.Name, TextStyle.Strong, width),
                Short(signatory.Office, TextStyle.Body, width),
                Short(SignatureTexts.Of(signatory.Signature, province), TextStyle.Note, width),
                SignatureTexts.StampOf(signatory.Signature)
            );

        public void Write(PageFlow flow, double x, double width, double height)
        {
            flow.Add(new FrameMark(x, flow.Y, width, height, 0.5, 0.4));
            var y = Stack(flow, Above, TextStyle.Body, x, width, flow.Y + Padding);
            if (Stamp is not null)
                flow.Line(Stamp, TextStyle.Strong, x, width, y + RoomToSign / 2 - TextStyle.Strong.LineHeight / 2, Align.Center);
            else
                flow.Add(new FrameMark(x + Padding + 30, y + RoomToSign - 5, width - 2 * Padding - 60, 0, 0.4, 0.4));
            y = Stack(flow, Name, TextStyle.Strong, x, width, y + RoomToSign);
            y = Stack(flow, Office, TextStyle.Body, x, width, y);
            Stack(flow, State, TextStyle.Note, x, width, y + 4);
        }

        private static double Stack(PageFlow flow, IReadOnlyList<string> lines, TextStyle style, double x, double width, double y)
        {
            foreach (var line in lines)
            {
                flow.Line(line, style, x, width, y, Align.Center);
                y += style.LineHeight;
            }

            return y;
        }

        /// <summary>Limits the lines, so that a block fits on one page however long a name is.</summary>
        private static IReadOnlyList<string> Short(string text, TextStyle style, double width)
        {
            var lines = Lines.Of(text, style, width);
            return lines.Count <= MaxLines ? lines : [.. lines.Take(MaxLines - 1), "…"];
        }
    }
}
