namespace JippApi.Infrastructure.SampleData;

/// <summary>What the press says an innovation achieved, with awards separated from everything else.</summary>
internal sealed record Recognition(IReadOnlyList<SampleAward> Awards, IReadOnlyList<string> Notes)
{
    /// <summary>
    /// Texts that start like this are not awards: the innovation passed a selection, was presented, or was chosen for
    /// replication. The Innovative Government Award (IGA) goes to a government, so an innovation that stood out in it
    /// has itself won nothing.
    /// </summary>
    private static readonly string[] NoAwards =
    [
        "Lolos seleksi administrasi",
        "Dipilih untuk direplikasi",
        "Direncanakan untuk direplikasi",
        "Diusulkan untuk direplikasi",
        "Diajukan ke IGA",
        "Diusung pada IGA",
        "Dipaparkan pada presentasi nominator IGA",
        "Divalidasi lapangan IGA",
        "Disorot penilai IGA",
        "Dilaporkan pada Indeks Inovasi Daerah",
        "Inovasi unggulan",
        "Inovasi digital unggulan",
        "Diunggulkan untuk KIPP",
        "Terpilih didaftarkan ke UNPSA",
        "Presentasi PKRI",
        "Dipresentasikan pada pembinaan Hub JIPP",
    ];

    public static Recognition Parse(string? text)
    {
        List<SampleAward> awards = [];
        List<string> notes = [];

        foreach (var part in text?.Split(';', StringSplitOptions.TrimEntries) ?? [])
            if (AwardRules.Read(part) is { } award)
                awards.Add(award);
            else if (IsNoAward(part))
                notes.Add(part);
            else
                throw new InvalidDataException($"Not an award, and not a known remark: '{part}'.");

        return new(awards, notes);
    }

    private static bool IsNoAward(string part) => NoAwards.Any(opening => part.StartsWith(opening, StringComparison.OrdinalIgnoreCase));
}
