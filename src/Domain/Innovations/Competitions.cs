namespace JippApi.Domain.Innovations;

/// <summary>Which list keeps the prizes of a competition.</summary>
public static class Competitions
{
    /// <summary>The abbreviations and the spelt-out names of the competitions of each list, in lower-case letters.</summary>
    private static readonly (InnovationSource List, string[] Abbreviations, string[] Names)[] Known =
    [
        (
            InnovationSource.Kipp,
            ["kipp", "sinovik", "jippnas"],
            ["kompetisiinovasipelayananpublik", "publicserviceinnovationcompetition", "topinovasipelayananpublik"]
        ),
        (InnovationSource.Iga, ["iga", "iid"], ["innovativegovernmentaward", "indeksinovasidaerah", "innovativegovernmentindex"]),
        (InnovationSource.Labinov, ["labinov", "inagara"], ["laboratoriuminovasi", "innovationlaboratory"]),
        (InnovationSource.Unpsa, ["unpsa"], ["publicserviceaward"]),
    ];

    /// <summary>Returns the list that keeps a competition's prizes; those of no known list are regional.</summary>
    public static InnovationSource ListOf(string competition)
    {
        var text = competition.ToLowerInvariant();
        var words = string.Concat(text.Select(c => char.IsLetter(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var letters = string.Concat(text.Where(char.IsLetter));
        foreach (var (list, abbreviations, names) in Known)
            if (abbreviations.Any(short_ => letters == short_ || words.Contains(short_)) || names.Any(letters.Contains))
                return list;
        return InnovationSource.Regional;
    }
}
