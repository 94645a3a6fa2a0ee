using System.Globalization;
using System.Text.Json;
using JippApi.Application.Search;

namespace JippApi.Benchmarks.Load;

/// <summary>Large pools of distinct requests, always in the same order.</summary>
internal sealed class Pools(Facts facts)
{
    private const string Address = "/api/v1/innovations";
    private const int Lists = 200_000;
    private const int Documents = 300_000;
    private const int Searches = 60_000;
    private const int Bodies = 2_000;

    /// <summary>
    /// The twenty newest by province and year. There are only about five hundred such pairs, so each request also asks
    /// for changes since a different second before all changes: that filter matches everything and uses the same index.
    /// </summary>
    public List<string> List() =>
        Shuffled(
            Enumerable
                .Range(0, Lists)
                .Select(n =>
                    $"{ListOf(n)}&updatedSince={new DateTime(2010, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(n):yyyy-MM-dd'T'HH:mm:ss'Z'}"
                )
        );

    public List<string> WarmList(int count) =>
        [.. Shuffled(Enumerable.Range(0, facts.Provinces.Count * Facts.Years.Count).Select(ListOf)).Take(count)];

    /// <summary>By id; once all are used, again with letters of the id in upper case.</summary>
    public List<string> Get() =>
        [.. Enumerable.Range(0, Documents).Select(n => $"{Address}/{Cased(facts.Ids[n % facts.Ids.Length], n / facts.Ids.Length)}")];

    /// <summary>Two words of one title, so that something is found.</summary>
    public List<string> Search()
    {
        var random = new Random(3);
        HashSet<string> requests = [];
        for (var n = 0; requests.Count < Searches && n < 20 * Searches; n++)
        {
            var words = SearchWords.Of(facts.Titles[n % facts.Titles.Length]).Where(word => word.Length > 3).Distinct().ToArray();
            if (words.Length < 2)
                continue;
            random.Shuffle(words);
            if (IndonesianStemmer.Stem(words[0]) != IndonesianStemmer.Stem(words[1]))
                requests.Add($"{Address}?q={words[0]}%20{words[1]}&count=exact");
        }

        return [.. requests];
    }

    /// <summary>The same words, over all kinds.</summary>
    public List<string> Everything() =>
        Search()
            .ConvertAll(request =>
                request
                    .Replace($"{Address}?", "/api/v1/search?", StringComparison.Ordinal)
                    .Replace("&count=exact", "", StringComparison.Ordinal)
            );

    /// <summary>
    /// Counts by sector, alternating between one province over a range of years and one to three years (of one
    /// institution kind or all).
    /// </summary>
    public List<string> Facets()
    {
        var years = Facts.Years;
        var ofProvinces = Shuffled(
            from province in facts.Provinces
            from first in years
            from last in years
            where first <= last
            select $"{Address}?provinceCode={province}&year.gte={first}&year.lt={last + 1}&facets=sector&limit=1"
        );
        var ofYears = Shuffled(
            from a in years
            from b in years
            where a <= b
            from c in years
            where b <= c && (a != b || b == c)
            from kind in (string[])["", "&institutionKind=PROVINCE", "&institutionKind=REGENCY", "&institutionKind=CITY"]
            select $"{Address}?year={string.Join(',', ((int[])[a, b, c]).Distinct())}{kind}&facets=sector&limit=1"
        );
        return [.. ofProvinces.Zip(ofYears).SelectMany(pair => (string[])[pair.First, pair.Second])];
    }

    public List<string> Drafts() =>
        [
            .. Enumerable
                .Range(0, Bodies)
                .Select(n =>
                    JsonSerializer.Serialize(
                        new
                        {
                            title = $"{facts.Titles[n % facts.Titles.Length]} ({n})",
                            shortName = string.Create(CultureInfo.InvariantCulture, $"DRAF {n}"),
                            summary = string.Join(' ', facts.Titles.Skip(n % 1000).Take(5)),
                            ownerInstitutionId = facts.Owner,
                            regionCode = "13.71",
                            year = 2026,
                            sector = "HEALTH",
                            sdgs = (int[])[3, 16],
                            kind = "PROCESS",
                            tags = (string[])["synthetic", "draf"],
                            sections = new
                            {
                                problem = facts.Titles[(n + 1) % facts.Titles.Length],
                                results = facts.Titles[(n + 2) % facts.Titles.Length],
                            },
                            innovators = (string[])["Penulis Uji"],
                            references = (string[])["https://example.org/synthetic/draft"],
                            willingToBeReplicated = true,
                        }
                    )
                ),
        ];

    private string ListOf(int n)
    {
        var (province, year) = (facts.Provinces[n % facts.Provinces.Count], Facts.Years[n / facts.Provinces.Count % Facts.Years.Count]);
        return $"{Address}?provinceCode={province}&year={year}";
    }

    private static string Cased(string id, int variant) =>
        string.Create(
            id.Length,
            (id, variant),
            static (text, state) =>
            {
                var bits = state.variant;
                for (var at = 0; at < text.Length; at++)
                {
                    text[at] = state.id[at];
                    if (!char.IsAsciiLetterLower(text[at]))
                        continue;
                    if ((bits & 1) == 1)
                        text[at] = char.ToUpperInvariant(text[at]);
                    bits >>= 1;
                }
            }
        );

    private static List<string> Shuffled(IEnumerable<string> requests)
    {
        var all = requests.ToArray();
        new Random(5).Shuffle(all);
        return [.. all];
    }
}
