using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JippApi.Application.Duplicates;
using JippApi.Application.Statements;

namespace JippApi.Application.Tests.Duplicates;

/// <summary>Two records and whether both describe the same innovation.</summary>
internal sealed record LabelledPair(string Label, string MadeBy, int Number, LabelledRecord One, LabelledRecord Other)
{
    public bool IsSame => Label == "SAME";

    public bool IsReplica => Label == "REPLICA";

    /// <summary>Half 0 fits the weights, half 1 measures them; all pairs of one name are in the same half.</summary>
    public int Half => Digest.Of($"half {Number}")[0] % 2;

    /// <summary>Whether the two would be compared at all.</summary>
    public bool Meets => MatchKeys.Of(One.Form).Intersect(MatchKeys.SoughtBy(Other.Form)).Any();

    public static IReadOnlyList<LabelledPair> Read(string file)
    {
        using var stream = typeof(LabelledPair).Assembly.GetManifestResourceStream(typeof(LabelledPair), file)!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n')
                .Where(line => line is not ("" or ['#', ..]))
                .Select(line => line.Split('\t'))
                .Select(cells => new LabelledPair(
                    cells[0],
                    cells[1],
                    int.Parse(cells[2], CultureInfo.InvariantCulture),
                    LabelledRecord.Of(cells[3..9], isListed: false),
                    LabelledRecord.Of(cells[9..15], isListed: true)
                )),
        ];
    }

    public Judgement Judge(MatchWeights weights) => Judgement.Of(weights, "*", (One.Form, One.Owner), (Other.Form, Other.Owner));

    public override string ToString() => $"{Label} {MadeBy}: {One.Text} <> {Other.Text}";
}

/// <summary>A record, with its owner as the directory or a list would have it.</summary>
internal sealed record LabelledRecord(string Text, MatchForm Form, MatchOwner? Owner)
{
    /// <param name="cells">Title, short name, institution, region, year and summary.</param>
    /// <param name="isListed">Whether a list states it, which knows some institutions by name only.</param>
    public static LabelledRecord Of(string[] cells, bool isListed)
    {
        var (institution, region) = (Stated(cells[2]), Stated(cells[3]));
        var form = MatchForms.Of(
            new SourceStatement
            {
                Title = cells[0],
                ShortName = Stated(cells[1]),
                Owner = institution,
                RegionCode = region,
                Year = Stated(cells[4]) is { } year ? int.Parse(year, CultureInfo.InvariantCulture) : null,
                Summary = Stated(cells[5]),
            }
        );
        region = form.Region;
        var owner =
            institution is null ? null
            : isListed && Digest.Of(institution)[1] % 2 == 0 ? MatchOwner.Named(institution, region)
            : MatchOwner.Of([.. ChainOf(institution, region)], institution, region);
        var known = owner?.Chain.Count > 0;
        form = form with { Owner = known ? owner!.Chain[0] : null, OwnerText = known ? null : institution };
        return new(string.Join(" | ", cells), form, owner);
    }

    private static IEnumerable<Guid> ChainOf(string institution, string? region)
    {
        var top = region is not null ? $"government of {region}" : institution.Split(',')[^1].Trim();
        if (!institution.StartsWith("Pemerintah", StringComparison.Ordinal) && institution != top)
            yield return new(Digest.Of(institution)[..16]);
        yield return new(Digest.Of(top)[..16]);
    }

    private static string? Stated(string text) => text.Length == 0 ? null : text;
}

internal static class Digest
{
    public static byte[] Of(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
