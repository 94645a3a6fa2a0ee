using System.Globalization;

namespace JippApi.Benchmarks.Rehearsal;

/// <summary>
/// The lists of three ministries, which overlap: innovations of one stand in another under other words. Rows that
/// were made to try the form, repeated ones and ones without a title are among them. Every row that can be taken over
/// has the tag <c>synthetic</c>.
/// </summary>
internal sealed class Deliveries
{
    /// <summary>The number of records of the three ministries in 2022.</summary>
    public const int Whole = 2_928;

    /// <summary>The governments among which so many rows are spread.</summary>
    public const int RowsPerGovernment = 16;

    private const string Tag = "synthetic";
    private const int Everything = 100;
    private const int OfKipp = 38;
    private const int OfIga = 45;
    private const int OfKippInIga = 12;
    private const int OfKippInLabinov = 6;
    private const int OfIgaInLabinov = 3;
    private const int RowsPerTest = 120;
    private const int RowsPerFault = 150;

    private readonly Random random;
    private readonly Inventor inventor;

    private Deliveries(int seed, IReadOnlyList<Government> governments)
    {
        random = new Random(seed);
        inventor = new Inventor(random, governments);
    }

    /// <summary>Returns three files with so many rows together.</summary>
    public static IReadOnlyList<Delivery> Of(int seed, int rows, IReadOnlyList<Government> governments) =>
        new Deliveries(seed, governments).Make(rows);

    private Delivery[] Make(int rows)
    {
        var (ofKipp, ofIga) = (rows * OfKipp / Everything, rows * OfIga / Everything);
        var kipp = Invented(ofKipp, [], Few(ofKipp, RowsPerFault));
        var fromKipp = Chosen(kipp, OfKippInIga);
        var iga = Invented(ofIga, fromKipp, Few(ofIga, RowsPerFault));
        var fromBoth = Chosen([.. kipp.Except(fromKipp)], OfKippInLabinov)
            .Concat(Chosen([.. iga.Except(fromKipp)], OfIgaInLabinov))
            .ToList();
        var labinov = Invented(rows - ofKipp - ofIga, fromBoth, 0);
        var again = fromKipp.Concat(fromBoth).ToHashSet();
        return
        [
            KippOf(kipp, Few(ofKipp, RowsPerFault)),
            IgaOf(iga, fromKipp.ToHashSet(), Few(ofIga, RowsPerFault)),
            LabinovOf(labinov, again),
        ];
    }

    /// <summary>The innovations of a list: those it shares with others, trials, and new ones, in any order.</summary>
    private List<Invention> Invented(int rows, List<Invention> shared, int faulty)
    {
        var tests = Few(rows, RowsPerTest);
        Invention[] all =
        [
            .. shared,
            .. Enumerable.Range(0, tests).Select(_ => inventor.NextTest()),
            .. Enumerable.Range(0, rows - shared.Count - tests - faulty).Select(_ => inventor.Next()),
        ];
        random.Shuffle(all);
        return [.. all];
    }

    private static int Few(int rows, int each) => Math.Max(1, rows / each);

    private static List<Invention> Chosen(List<Invention> all, int share)
    {
        List<Invention> real = [.. all.Where(invention => invention.ShortName is not null)];
        return [.. real.Take(Math.Max(1, real.Count * share / Everything))];
    }

    /// <summary>KemenPANRB's: with numbers of its own, some of which it gave twice.</summary>
    private static Delivery KippOf(List<Invention> inventions, int repeated)
    {
        string[] columns =
        [
            "nomor_registrasi",
            "judul_inovasi",
            "nama_singkat",
            "instansi",
            "tahun",
            "tahun_mulai",
            "kategori",
            "ringkasan",
            "penghargaan",
            "tautan",
            "kata_kunci",
        ];
        List<ListRow> rows = [.. inventions.Select(invention => new ListRow(invention, KippCells(invention)))];
        rows.AddRange(rows.Take(repeated).Select(row => new ListRow(null, row.Cells)).ToList());
        return new("KIPP", Parts.Kipp, "kipp.csv", rows, FileBytes.Csv(columns, rows, ',', "\n", FileBytes.Utf8));
    }

    private static string[] KippCells(Invention invention)
    {
        var (number, edition) = (invention.Number, invention.Year + 2);
        var award = (number % 6) switch
        {
            0 => $"Top 45 KIPP {Text(edition)}",
            3 when number % 9 == 0 => "Top 99 nasional",
            _ => "",
        };
        var link = number % 40 == 0 ? "http://localhost/inovasi" : $"https://example.org/synthetic/{Text(number)}";
        return
        [
            $"UJI-{Text(number)}",
            number % 25 == 0 ? invention.Title.ToUpperInvariant() : invention.Title,
            invention.ShortName ?? "",
            invention.Owner.Name,
            Text(edition),
            Text(invention.Year),
            invention.Sector,
            invention.Summary,
            award,
            link,
            Tag,
        ];
    }

    /// <summary>Kemendagri's: from a spreadsheet, without numbers, and some rows without a title.</summary>
    private Delivery IgaOf(List<Invention> inventions, HashSet<Invention> shared, int untitled)
    {
        string[] columns = ["nama_inovasi", "pemda", "opd", "tahun_lapor", "urusan_utama", "ringkasan", "kata_kunci", "keterangan"];
        List<ListRow> rows = [.. inventions.Select(invention => new ListRow(invention, IgaCells(invention, shared.Contains(invention))))];
        rows.AddRange(
            inventions
                .Take(untitled)
                .Select(invention => new ListRow(null, ["", invention.Owner.Name, "", "2023", "", "", Tag, ""]))
                .ToList()
        );
        return new("IGA", Parts.Iga, "iga.csv", rows, FileBytes.Csv(columns, rows, ';', "\r\n", FileBytes.Windows));
    }

    private string[] IgaCells(Invention invention, bool isShared) =>
        [
            isShared ? Reworded(invention)
            : invention.ShortName is { } name ? $"{invention.Title} ({name})"
            : invention.Title,
            invention.Owner.Name,
            invention.Number % 3 == 0 ? invention.Unit : "",
            invention.Number % 60 == 0 ? "2099" : Text(invention.Year + 1),
            invention.Sector,
            $"“{invention.Summary}” – café data",
            Tag,
            invention.Number % 5 == 0 ? $"Diikutkan dalam penilaian IGA {Text(invention.Year + 1)}" : "",
        ];

    /// <summary>LAN's: from a website, whose texts are HTML.</summary>
    private Delivery LabinovOf(List<Invention> inventions, HashSet<Invention> shared)
    {
        string[] members = ["id", "judul", "nama_singkat", "instansi", "tahun", "urusan", "deskripsi", "kata_kunci"];
        List<ListRow> rows =
        [
            .. inventions.Select(invention => new ListRow(invention, LabinovCells(invention, shared.Contains(invention)))),
        ];
        return new("LABINOV", Parts.Labinov, "lan.json", rows, FileBytes.Json(members, rows));
    }

    private string[] LabinovCells(Invention invention, bool isShared) =>
        [
            $"LAN-{Text(invention.Number)}",
            isShared ? Reworded(invention) : invention.Title,
            invention.ShortName ?? "",
            invention.Owner.Name,
            Text(invention.Year),
            invention.Sector,
            $"<p><b>{invention.Summary}</b></p><br/>&nbsp;<script>alert(1)</script>",
            Tag,
        ];

    /// <summary>
    /// The title as another list writes it: without its short name, with a typing error, or in other words.
    /// </summary>
    private string Reworded(Invention invention) =>
        random.Next(3) switch
        {
            0 => invention.Title,
            1 => $"{WithoutOneLetter(invention.Title)} ({invention.ShortName})",
            _ => invention.OtherTitle,
        };

    private string WithoutOneLetter(string title)
    {
        var longest = title.Split(' ').MaxBy(word => word.Length)!;
        return title.Remove(title.IndexOf(longest, StringComparison.Ordinal) + 2 + random.Next(longest.Length - 3), 1);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
