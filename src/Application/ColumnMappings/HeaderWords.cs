using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.ColumnMappings;

/// <summary>The titles that columns of source lists have, from <c>header-words.tsv</c>.</summary>
public static partial class HeaderWords
{
    private const int MaxWords = 12;

    private static readonly FrozenDictionary<string, HeaderMeaning[]> Meanings = Read()
        .GroupBy(meaning => meaning.Phrase)
        .ToFrozenDictionary(meanings => meanings.Key, meanings => meanings.ToArray());

    /// <summary>Words that add nothing: <i>Judul Inovasi Daerah</i> is a <i>Judul</i>.</summary>
    private static readonly FrozenSet<string> Fillers = FrozenSet.Create("inovasi", "innovation", "program", "daerah", "data", "the", "of");

    /// <summary>
    /// Words that make another thing of what follows: the e-mail address of an innovator is no innovator.
    /// </summary>
    private static readonly FrozenSet<string> Others = FrozenSet.Create([
        "jumlah",
        "total",
        "skor",
        "score",
        "bobot",
        "nilai",
        "status",
        "tanggal",
        "tgl",
        "date",
        "email",
        "surel",
        "telepon",
        "telp",
        "hp",
        "phone",
        "nip",
        "nik",
        "alamat",
        "address",
        "foto",
        "photo",
        "file",
        "berkas",
        "dokumen",
        "lampiran",
        "bukti",
        "user",
        "username",
        "password",
        "verifikasi",
        "verifikator",
        "penilai",
        "ketua",
        "jabatan",
        "pangkat",
        "lahir",
        "website",
        "kontak",
        "contact",
        "count",
        "anggaran",
        "biaya",
        "rank",
        "ranking",
        "peringkat",
        "kode",
        "code",
        "id",
        "no",
        "nomor",
        "number",
    ]);

    /// <summary>Whether a text is the title of a column in whatever spelling.</summary>
    public static bool IsKnown(string title) =>
        WordsOf(title) is var words && words.Count is > 0 and <= MaxWords && Whole(words, null) is not null;

    /// <summary>Whether a text is the title of the column that names innovations.</summary>
    public static bool NamesInnovations(string title) =>
        WordsOf(title) is var words && words.Count is > 0 and <= MaxWords && Whole(words, null) is { Member: StatedMember.Title };

    /// <summary>Returns what a title means in files of a source; null when it is not known.</summary>
    internal static (StatedMember Member, string Phrase, bool IsWhole)? Find(string title, InnovationSource source)
    {
        var words = WordsOf(title);
        if (words.Count is 0 or > MaxWords)
            return null;
        if (Whole(words, source) is { } whole)
            return (whole.Member, whole.Phrase, true);
        return Longest(words, source) is { } part ? (part.Member, part.Phrase, false) : null;
    }

    /// <summary>
    /// The words of a title in plain lower case: <c>nama_inovasi</c> and <c>NamaInovasi</c> have the same.
    /// </summary>
    internal static List<string> WordsOf(string title)
    {
        var bare = Bracketed().Replace(title, " ");
        var spaced = Camel().Replace(string.IsNullOrWhiteSpace(bare) ? title : bare, "$1 $2");
        var plain = new StringBuilder(spaced.Length);
        foreach (var letter in Characters.Normalized(spaced, NormalizationForm.FormKD))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                plain.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>A title that is one phrase as a whole, with or without the words that add nothing.</summary>
    private static HeaderMeaning? Whole(List<string> words, InnovationSource? source) =>
        MeaningOf(words, source) ?? MeaningOf(words.FindAll(word => !Fillers.Contains(word)), source);

    /// <summary>The longest phrase within a title, unless the other words make something else of it.</summary>
    private static HeaderMeaning? Longest(List<string> words, InnovationSource source)
    {
        for (var count = words.Count - 1; count > 0; count--)
        {
            List<HeaderMeaning> found = [];
            for (var at = 0; at + count <= words.Count; at++)
                if (
                    MeaningOf(words.GetRange(at, count), source) is { } meaning
                    && !words.Take(at).Concat(words.Skip(at + count)).Any(Others.Contains)
                )
                    found.Add(meaning);
            if (found.Count > 0)
                return found.DistinctBy(meaning => meaning.Member).Count() == 1 ? found[0] : null;
        }

        return null;
    }

    private static HeaderMeaning? MeaningOf(IEnumerable<string> words, InnovationSource? source) =>
        Meanings.TryGetValue(string.Concat(words), out var meanings)
            ? Array.Find(meanings, meaning => meaning.Source == source)
                ?? Array.Find(meanings, meaning => meaning.Source is null)
                ?? (source is null ? meanings[0] : null)
            : null;

    private static IEnumerable<HeaderMeaning> Read()
    {
        using var stream = typeof(HeaderWords).Assembly.GetManifestResourceStream(typeof(HeaderWords), "header-words.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            InnovationSource? source = cells[1] == "*" ? null : Common.Code.Parse<InnovationSource>(cells[1]);
            foreach (var phrase in cells[2].Split('|'))
                yield return new(string.Concat(WordsOf(phrase)), Common.Code.Parse<StatedMember>(cells[0]), source);
        }
    }

    /// <param name="Phrase">The letters of the title.</param>
    /// <param name="Member">The member that the column states.</param>
    /// <param name="Source">The source in whose files it means that; null for all.</param>
    private sealed record HeaderMeaning(string Phrase, StatedMember Member, InnovationSource? Source);

    [GeneratedRegex(@"[(\[{][^)\]}]*[)\]}]|[*:?]")]
    private static partial Regex Bracketed();

    [GeneratedRegex("([a-z0-9])([A-Z])")]
    private static partial Regex Camel();
}
